//! Generates the types of `src/lib.rs` from the schemas on the page: every block of JSON that has a title, and of YAML that
//! is an OpenAPI document.

use std::path::PathBuf;
use std::{env, error, fs};

const PAGE: &str = "../../exactify-build/from-schema-to-rust.md";

fn main() -> Result<(), Box<dyn error::Error>> {
    println!("cargo:rerun-if-changed={PAGE}");
    let page = fs::read_to_string(PAGE)?;
    let schemas: Vec<(&str, &str)> = blocks(&page, "json", "\"title\"")
        .chain(blocks(&page, "yaml", "openapi:"))
        .collect();

    let folder = PathBuf::from(env::var("OUT_DIR")?).join("page");
    fs::create_dir_all(&folder)?;
    let mut files = Vec::new();
    for (index, (language, schema)) in schemas.iter().enumerate() {
        let file = folder.join(format!("{index:02}.{language}"));
        // Only if it has changed, or Cargo would run this script every time.
        if fs::read(&file).ok().as_deref() != Some(schema.as_bytes()) {
            fs::write(&file, schema)?;
        }
        files.push(file);
    }
    // Left over from another page.
    for entry in fs::read_dir(&folder)? {
        let path = entry?.path();
        if !files.contains(&path) {
            fs::remove_file(path)?;
        }
    }
    exactify_build::Generator::new().assert_formats().generate(&folder)?;
    Ok(())
}

/// The blocks of code in this language that have `mark` in them, each with its language.
fn blocks<'a>(page: &'a str, language: &'a str, mark: &'a str) -> impl Iterator<Item = (&'a str, &'a str)> {
    let behind = page.split("```").skip(1).step_by(2);
    let blocks = behind.filter_map(move |block| block.strip_prefix(language)?.strip_prefix('\n'));
    blocks
        .filter(move |block| block.contains(mark))
        .map(move |block| (language, block))
}

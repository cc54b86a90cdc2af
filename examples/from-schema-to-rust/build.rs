//! Generates the types of `src/lib.rs` from the schemas on the page: every block of JSON that has a title.

use std::path::PathBuf;
use std::{env, error, fs};

const PAGE: &str = "../../exactify-build/from-schema-to-rust.md";

fn main() -> Result<(), Box<dyn error::Error>> {
    println!("cargo:rerun-if-changed={PAGE}");
    let page = fs::read_to_string(PAGE)?;
    let blocks = page
        .split("```json\n")
        .skip(1)
        .filter_map(|rest| rest.split("```").next());
    let schemas: Vec<&str> = blocks.filter(|block| block.contains("\"title\"")).collect();

    let folder = PathBuf::from(env::var("OUT_DIR")?).join("page");
    fs::create_dir_all(&folder)?;
    let file = |index: usize| folder.join(format!("{index:02}.json"));
    for (index, schema) in schemas.iter().enumerate() {
        // Only if it has changed, or Cargo would run this script every time.
        if fs::read(file(index)).ok().as_deref() != Some(schema.as_bytes()) {
            fs::write(file(index), schema)?;
        }
    }
    // Left over from a longer page.
    for index in (schemas.len()..).take_while(|index| file(*index).exists()) {
        fs::remove_file(file(index))?;
    }
    exactify_build::Generator::new().assert_formats().generate(&folder)?;
    Ok(())
}

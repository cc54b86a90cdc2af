//! Makes types of every schema of the official test suite, which `JSON_SCHEMA_TEST_SUITE` leads to, and of those in `api/`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs, panic};

use exactify_build::Generator;
use serde::Deserialize;
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Group {
    description: String,
    schema: Box<RawValue>,
    tests: Vec<Test>,
}

#[derive(Deserialize)]
struct Test {
    data: Box<RawValue>,
    valid: bool,
}

#[derive(Deserialize)]
struct Root {
    title: Option<String>,
}

fn main() -> Result<(), exactify_build::Error> {
    println!("cargo:rerun-if-env-changed=JSON_SCHEMA_TEST_SUITE");
    println!("cargo:rerun-if-changed=build.rs");
    let mut modules = String::new();
    let mut groups = String::new();
    if let Some(suite) = env::var_os("JSON_SCHEMA_TEST_SUITE") {
        let folder = Path::new(&suite).join("tests/draft2020-12");
        let generator = remotes(
            &Path::new(&suite).join("remotes/draft2020-12"),
            "http://localhost:1234/draft2020-12",
        );
        println!("cargo:rerun-if-changed={}", folder.display());
        for file in files(&folder) {
            let text = fs::read_to_string(&file).expect("a file of the suite can be read");
            let keyword = file
                .file_stem()
                .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
            for group in serde_json::from_str::<Vec<Group>>(&text).expect("a file of the suite is JSON") {
                add(&generator, &keyword, &group, &mut modules, &mut groups);
            }
        }
    }
    let source = format!("{modules}\npub static GROUPS: &[Group] = &[\n{groups}];\n");
    write("groups.rs", &source);
    Generator::new().generate("api")?;
    write("components.rs", &components());
    Ok(())
}

fn write(name: &str, source: &str) {
    let out = env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR");
    fs::write(PathBuf::from(out).join(name), source).expect("OUT_DIR can be written");
}

/// A table of the files in `api/`, each with the type that its root became: called by its title, or else by its file,
/// with a number behind the name if another root has it already.
fn components() -> String {
    let mut rows = String::new();
    let mut taken = BTreeMap::new();
    for path in files(Path::new("api")) {
        let text = fs::read_to_string(&path).expect("a file of the folder can be read");
        let root: Root = serde_json::from_str(&text).expect("a file of the folder is JSON");
        let stem = path.file_stem().map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let mut name = root.title.map_or(stem.clone(), |title| title.replace(' ', ""));
        let count = taken.entry(name.clone()).or_insert(0);
        *count += 1;
        if *count > 1 {
            name += &count.to_string();
        }
        writeln!(
            rows,
            "Component {{ file: \"{stem}.json\", schema: {text:?}, check: proof::check::<types::{name}> }},"
        )
        .expect("a String takes text");
    }
    format!("/// Every file of the folder.\npub static COMPONENTS: &[Component] = &[\n{rows}];\n")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("JSON_SCHEMA_TEST_SUITE leads to a checkout of the suite");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder entry").path()).collect();
    paths.sort();
    paths
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = entries(folder);
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files
}

/// The documents that the suite's schemas refer to, at the addresses that it says.
fn remotes(folder: &Path, uri: &str) -> Generator {
    let mut generator = Generator::new();
    let mut todo = vec![(folder.to_owned(), uri.to_owned())];
    while let Some((path, uri)) = todo.pop() {
        if path.is_dir() {
            let below = entries(&path).into_iter().map(|below| {
                let name = below
                    .file_name()
                    .map_or_else(String::new, |name| name.to_string_lossy().into_owned());
                (below, format!("{uri}/{name}"))
            });
            todo.extend(below);
        } else {
            generator = generator.document(&uri, path);
        }
    }
    generator
}

fn add(generator: &Generator, keyword: &str, group: &Group, modules: &mut String, groups: &mut String) {
    // The root type is found by its name, which the file gives where the schema has no title.
    let schema = group.schema.get();
    let made = panic::catch_unwind(panic::AssertUnwindSafe(|| generator.source("root", schema)));
    let outcome = match made {
        Ok(Ok(source)) => {
            let name = format!("group_{}", groups.matches("Group {").count());
            writeln!(modules, "mod {name} {{\n#![allow(dead_code)]\n{source}\n}}").expect("a String takes text");
            format!("Outcome::Types(accepts::<{name}::Root>)")
        }
        Ok(Err(error)) => format!("Outcome::Refused({:?})", error.to_string()),
        Err(_) => "Outcome::Panicked".to_owned(),
    };
    let tests: String = group
        .tests
        .iter()
        .map(|test| format!("({:?}, {}), ", test.data.get(), test.valid))
        .collect();
    let description = &group.description;
    writeln!(
        groups,
        "Group {{ keyword: {keyword:?}, description: {description:?}, outcome: {outcome}, tests: &[{tests}] }},"
    )
    .expect("a String takes text");
}

//! Generates types from every schema of the official test suite, whose path is in `JSON_SCHEMA_TEST_SUITE`, and from
//! those in `api/`.

#[path = "build/random.rs"]
mod random;

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

/// The formats that the generator can assert. The suite has a file for each.
const FORMATS: &[&str] = &[
    "date",
    "date-time",
    "email",
    "ipv4",
    "ipv6",
    "time",
    "uri",
    "uri-reference",
    "uuid",
];

fn main() -> Result<(), exactify_build::Error> {
    println!("cargo:rerun-if-env-changed=JSON_SCHEMA_TEST_SUITE");
    println!("cargo:rerun-if-changed=build.rs");
    let mut modules = String::new();
    let mut groups = String::new();
    let mut formats = String::new();
    if let Some(suite) = env::var_os("JSON_SCHEMA_TEST_SUITE") {
        let folder = Path::new(&suite).join("tests/draft2020-12");
        let generator = remotes(
            &Path::new(&suite).join("remotes/draft2020-12"),
            "http://localhost:1234/draft2020-12",
        );
        println!("cargo:rerun-if-changed={}", folder.display());
        let asserting = Generator::new().assert_formats();
        for format in FORMATS {
            let file = folder.join("optional/format").join(format).with_extension("json");
            for group in read(&file) {
                add(&asserting, "format", format, &group, &mut modules, &mut formats);
            }
        }
        for file in files(&folder) {
            let keyword = file
                .file_stem()
                .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
            for group in read(&file) {
                add(&generator, "group", &keyword, &group, &mut modules, &mut groups);
            }
        }
    }
    let source = format!(
        "{modules}\npub static GROUPS: &[Group] = &[\n{groups}];\n\npub static FORMATS: &[Group] = &[\n{formats}];\n"
    );
    write("groups.rs", &source);
    Generator::new().generate("api")?;
    write("components.rs", &components());
    write("random.rs", &random_schemas());
    Ok(())
}

/// A module for each of so many random schemas as `RANDOM_SCHEMAS` says, from the seed `RANDOM_SEED` on, and a table of them.
/// One that applies itself without end, or has a type that none of its instances could be of, is left out.
fn random_schemas() -> String {
    println!("cargo:rerun-if-env-changed=RANDOM_SCHEMAS");
    println!("cargo:rerun-if-env-changed=RANDOM_SEED");
    println!("cargo:rerun-if-changed=build");
    let number = |name: &str, otherwise: u64| {
        let text = env::var(name).unwrap_or_default();
        text.parse().unwrap_or(otherwise)
    };
    let (count, first) = (number("RANDOM_SCHEMAS", 60), number("RANDOM_SEED", 1));
    let (mut modules, mut rows) = (String::new(), String::new());
    for seed in first..first + count {
        let schema = random::schema(seed).to_string();
        let source = match Generator::new().source("root", &schema) {
            Ok(source) => source,
            Err(error) if error.to_string().contains("without end") => continue,
            Err(error) => panic!("{schema}: {error}"),
        };
        writeln!(modules, "mod r{seed} {{\n{source}\n}}").expect("a String takes text");
        writeln!(rows, "({schema:?}, super::outcome::<r{seed}::Root>),").expect("a String takes text");
    }
    format!("{modules}\n/// Each schema, and what its types make of a text.\npub static SCHEMAS: &[(&str, fn(&str) -> super::Outcome)] = &[\n{rows}];\n")
}

fn write(name: &str, source: &str) {
    let out = env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR");
    fs::write(PathBuf::from(out).join(name), source).expect("OUT_DIR can be written");
}

/// A table of the files in `api/` with the type of each root, which is named after its title, or after its file if
/// there is no title or several files have it.
fn components() -> String {
    let read = |path: &PathBuf| fs::read_to_string(path).expect("a file of the folder can be read");
    let title = |text: &str| {
        let root: Root = serde_json::from_str(text).expect("a file of the folder is JSON");
        root.title.map(|title| title.replace(' ', ""))
    };
    let files = files(Path::new("api"));
    let titles: Vec<String> = files.iter().filter_map(|path| title(&read(path))).collect();
    let mut rows = String::new();
    for path in &files {
        let text = read(path);
        let stem = path
            .file_stem()
            .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned());
        let alone = title(&text).filter(|title| titles.iter().filter(|other| *other == title).count() == 1);
        let name = alone.unwrap_or_else(|| stem.clone());
        writeln!(
            rows,
            "Component {{ file: \"{stem}.json\", schema: {text:?}, check: proof::check::<types::{name}> }},"
        )
        .expect("a String takes text");
    }
    format!("/// Every file of the folder.\npub static COMPONENTS: &[Component] = &[\n{rows}];\n")
}

fn read(file: &Path) -> Vec<Group> {
    let text = fs::read_to_string(file).expect("a file of the suite can be read");
    serde_json::from_str(&text).expect("a file of the suite is JSON")
}

fn entries(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).expect("the folder can be read");
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.expect("a folder entry").path()).collect();
    paths.sort();
    paths
}

fn files(folder: &Path) -> Vec<PathBuf> {
    let mut files = entries(folder);
    files.retain(|file| file.extension().is_some_and(|extension| extension == "json"));
    files
}

/// The documents that the suite's schemas refer to, with their URIs.
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

/// Adds a group. Its types are in a module whose name begins with `prefix`.
fn add(generator: &Generator, prefix: &str, keyword: &str, group: &Group, modules: &mut String, groups: &mut String) {
    // The root type is found by its name, which is that of the file if the schema has no title.
    let schema = group.schema.get();
    let made = panic::catch_unwind(panic::AssertUnwindSafe(|| generator.source("root", schema)));
    let outcome = match made {
        Ok(Ok(source)) => {
            let name = format!("{prefix}_{}", groups.matches("Group {").count());
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

//! Generates types from every schema of the official test suite, whose path is in `JSON_SCHEMA_TEST_SUITE`, and from
//! those in `api/`.

#[path = "build/random.rs"]
mod random;

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs, panic};

use exactify_build::{Dialect, Generator};
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

/// The dialects besides 2020-12, by the names of their folders.
const DIALECTS: &[(&str, Dialect)] = &[
    ("draft4", Dialect::Draft04),
    ("draft6", Dialect::Draft06),
    ("draft7", Dialect::Draft07),
    ("draft2019-09", Dialect::Draft201909),
];

fn main() -> Result<(), exactify_build::Error> {
    // What is below runs this program again for each random folder, to keep the many warnings from Cargo.
    if let Some(folder) = env::args_os().nth(1) {
        return Generator::new().generate(folder);
    }
    println!("cargo:rerun-if-env-changed=JSON_SCHEMA_TEST_SUITE");
    println!("cargo:rerun-if-changed=build.rs");
    let mut modules = Modules::default();
    let mut groups = String::new();
    let mut formats = String::new();
    let mut optional = String::new();
    let mut dialects = String::new();
    if let Some(suite) = env::var_os("JSON_SCHEMA_TEST_SUITE") {
        let folder = Path::new(&suite).join("tests/draft2020-12");
        // Beside the folders of the drafts are documents for all of them.
        let remotes = |mut generator: Generator, draft: &str| {
            let folder = Path::new(&suite).join("remotes");
            for path in entries(&folder) {
                let name = name(&path);
                if name == draft || !(name.starts_with("draft") || name == "v1") {
                    generator = remotes(generator, &path, &format!("http://localhost:1234/{name}"));
                }
            }
            generator
        };
        let generator = remotes(Generator::new(), "draft2020-12");
        println!("cargo:rerun-if-changed={}", folder.display());
        let asserting = Generator::new().assert_formats();
        for format in FORMATS {
            let file = folder.join("optional/format").join(format).with_extension("json");
            for group in read(&file) {
                add(&asserting, format, &group, &mut modules, &mut formats);
            }
        }
        for file in files(&folder) {
            for group in read(&file) {
                add(&generator, &stem(&file), &group, &mut modules, &mut groups);
            }
        }
        let others = remotes(remotes(Generator::new(), "draft2020-12"), "draft2019-09");
        let asserting = remotes(Generator::new().assert_formats(), "draft2020-12");
        for file in files(&folder.join("optional")) {
            let name = stem(&file);
            let generator = if name == "format-assertion" {
                &asserting
            } else {
                &others
            };
            for group in read(&file) {
                add(generator, &name, &group, &mut modules, &mut optional);
            }
        }
        for (name, dialect) in DIALECTS {
            let mut groups = String::new();
            let generator = remotes(Generator::new().dialect(*dialect), name);
            for file in files(&Path::new(&suite).join("tests").join(name)) {
                for group in read(&file) {
                    add(&generator, &stem(&file), &group, &mut modules, &mut groups);
                }
            }
            writeln!(dialects, "({name:?}, &[\n{groups}]),").expect("a String takes text");
        }
    }
    let source = format!(
        "{}\npub static GROUPS: &[Group] = &[\n{groups}];\n\npub static FORMATS: &[Group] = &[\n{formats}];\n\n\
         pub static OPTIONAL: &[Group] = &[\n{optional}];\n\n\
         pub static DIALECTS: &[(&str, &[Group])] = &[\n{dialects}];\n",
        modules.text
    );
    write("groups.rs", &source);
    Generator::new().generate("api")?;
    write("components.rs", &components());
    write("random.rs", &random_schemas());
    write("folders.rs", &random_folders());
    Ok(())
}

/// A module for each of so many random schemas as `RANDOM_SCHEMAS` says, from the seed `RANDOM_SEED` on, and a table of them.
/// One that applies itself without end is left out.
fn random_schemas() -> String {
    let (mut modules, mut rows) = (String::new(), String::new());
    for seed in seeds("RANDOM_SCHEMAS", 60) {
        let schema = random::schema(seed).to_string();
        let source = match Generator::new().source("root", &schema) {
            Ok(source) => source,
            Err(error) if error.to_string().contains("without end") => continue,
            Err(error) => panic!("{schema}: {error}"),
        };
        writeln!(modules, "mod r{seed} {{\n{source}\n}}").expect("a String takes text");
        writeln!(rows, "({schema:?}, super::outcome::<r{seed}::Root>),").expect("a String takes text");
    }
    format!("{modules}\n/// Each schema, and what its types make of a text.\npub static SCHEMAS: &[super::Random] = &[\n{rows}];\n")
}

/// The same of folders, whose number `RANDOM_FOLDERS` says.
fn random_folders() -> String {
    let out = PathBuf::from(env::var_os("OUT_DIR").expect("Cargo sets OUT_DIR"));
    let (mut modules, mut rows) = (String::new(), String::new());
    for seed in seeds("RANDOM_FOLDERS", 40) {
        let files = random::folder(seed);
        let folder = out.join("folders").join(format!("f{seed}"));
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).expect("OUT_DIR can be written");
        for file in &files {
            let path = folder.join(file.name).with_extension("json");
            fs::write(path, file.schema.to_string()).expect("OUT_DIR can be written");
        }
        let program = env::current_exe().expect("a build script is a program");
        let made = Command::new(program).arg(&folder).output().expect("it can be run");
        match String::from_utf8_lossy(&made.stderr) {
            _ if made.status.success() => {}
            error if error.contains("without end") => continue,
            error => panic!("{}: {error}", folder.display()),
        }
        let source = fs::read_to_string(out.join(format!("f{seed}.rs"))).expect("the generator wrote a file");
        writeln!(modules, "mod f{seed} {{\n{source}\n}}").expect("a String takes text");
        let row = |file: &random::File| {
            let (schema, root) = (file.schema.to_string(), &file.root);
            format!(
                "(\"{}.json\", ({schema:?}, super::outcome::<f{seed}::{root}>)), ",
                file.name
            )
        };
        let row: String = files.iter().map(row).collect();
        writeln!(rows, "&[{row}],").expect("a String takes text");
    }
    format!(
        "{modules}\n/// The files of each folder.\npub static FOLDERS: &[&[(&str, super::Random)]] = &[\n{rows}];\n"
    )
}

/// So many seeds as the variable `count` says, from `RANDOM_SEED` on.
fn seeds(count: &str, otherwise: u64) -> std::ops::Range<u64> {
    println!("cargo:rerun-if-env-changed={count}");
    println!("cargo:rerun-if-env-changed=RANDOM_SEED");
    println!("cargo:rerun-if-changed=build");
    let number = |name: &str, otherwise: u64| {
        let text = env::var(name).unwrap_or_default();
        text.parse().unwrap_or(otherwise)
    };
    let first = number("RANDOM_SEED", 1);
    first..first + number(count, otherwise)
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
        let stem = stem(path);
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

fn stem(file: &Path) -> String {
    file.file_stem()
        .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
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

/// A generator that is also given the documents that the suite's schemas refer to, with their URIs.
fn remotes(mut generator: Generator, folder: &Path, uri: &str) -> Generator {
    let mut todo = vec![(folder.to_owned(), uri.to_owned())];
    while let Some((path, uri)) = todo.pop() {
        if path.is_dir() {
            let below = entries(&path).into_iter();
            todo.extend(below.map(|below| (below.clone(), format!("{uri}/{}", name(&below)))));
        } else {
            generator = generator.document(&uri, path);
        }
    }
    generator
}

fn name(path: &Path) -> String {
    let name = path.file_name();
    name.map_or_else(String::new, |name| name.to_string_lossy().into_owned())
}

/// The modules of types.
#[derive(Default)]
struct Modules {
    text: String,
    /// The module of each source. Many groups are in the suites of several dialects, and compile to the same.
    names: BTreeMap<String, String>,
}

impl Modules {
    fn add(&mut self, source: &str) -> &str {
        let alike = source.replace("/draft/2019-09/", "/draft/2020-12/");
        let (names, text) = (&mut self.names, &mut self.text);
        let next = format!("group_{}", names.len());
        names.entry(alike).or_insert_with(|| {
            writeln!(text, "mod {next} {{\n#![allow(dead_code)]\n{source}\n}}").expect("a String takes text");
            next
        })
    }
}

/// Adds a group.
fn add(generator: &Generator, keyword: &str, group: &Group, modules: &mut Modules, groups: &mut String) {
    // The root type is found by its name, which is that of the file if the schema has no title.
    let schema = group.schema.get();
    let made = panic::catch_unwind(panic::AssertUnwindSafe(|| generator.source("root", schema)));
    let outcome = match made {
        Ok(Ok(source)) => format!("Outcome::Types(accepts::<{}::Root>)", modules.add(&source)),
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

//! What the compiler, Clippy and rustdoc say of generated source in crates that turn their lints on: nothing.
//!
//! The golden sources are compiled as a user's crate includes them: in every edition, in private and in public modules, at
//! the root of a crate, in libraries and in binaries.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};
use std::process::Command;

/// The lints that the crates turn on, besides those that are on by themselves.
const LINTS: &str = r#"
[workspace.lints.rust]
missing_docs = "warn"
unreachable_pub = "warn"

[workspace.lints.rustdoc]
all = { level = "warn", priority = -1 }

[workspace.lints.clippy]
all = { level = "warn", priority = -1 }
pedantic = { level = "warn", priority = -1 }
"#;

/// What every crate has: the features of [`exactify_build::Integration`], all of them turned on.
const FEATURES: [&str; 5] = ["arbitrary", "jiff", "proptest", "schemars", "uuid"];

/// Sources that show every kind of item, for the roots of crates, where there is no place for two of them.
const AT_ROOTS: [&str; 3] = ["linted", "optional", "tuple"];

const EDITIONS: [&str; 3] = ["2018", "2021", "2024"];

const MAIN: &str = "fn main() {}\n";

/// The stems of the golden sources.
fn stems() -> Vec<String> {
    let paths = fs::read_dir(golden("")).unwrap().map(|entry| entry.unwrap().path());
    let sources = paths.filter(|path| path.extension().is_some_and(|extension| extension == "rs"));
    let mut stems: Vec<_> = sources
        .map(|path| path.file_stem().unwrap().to_str().unwrap().to_owned())
        .collect();
    stems.sort();
    stems
}

fn golden(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden").join(file)
}

fn include(stem: &str) -> String {
    format!("include!({:?});\n", golden(&format!("{stem}.rs")))
}

/// A module for each of `stems`; `module` is what stands before its name.
fn modules(module: &str, stems: &[String]) -> String {
    let module = |stem: &String| format!("{module} {stem} {{\n{}}}\n", include(stem));
    stems.iter().map(module).collect()
}

/// A workspace of its own, whose packages share what they depend on.
struct Workspace {
    folder: PathBuf,
    members: Vec<String>,
}

impl Workspace {
    fn new() -> Workspace {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("lints");
        let _ = fs::remove_dir_all(folder.join("members"));
        fs::create_dir_all(&folder).unwrap();
        // Everything that the packages need is at hand already, since this package was built from the same lock file.
        let lock = Path::new(env!("CARGO_MANIFEST_DIR")).join("../Cargo.lock");
        fs::copy(lock, folder.join("Cargo.lock")).unwrap();
        Workspace {
            folder,
            members: Vec::new(),
        }
    }

    /// Adds a package of one source file, which is `lib.rs` or `main.rs`.
    fn add(&mut self, name: &str, edition: &str, file: &str, source: &str) {
        let folder = self.folder.join("members").join(name);
        fs::create_dir_all(folder.join("src")).unwrap();
        let package = format!("[package]\nname = {name:?}\nversion = \"0.0.0\"\nedition = {edition:?}\n");
        let exactify = Path::new(env!("CARGO_MANIFEST_DIR")).join("../exactify");
        let dependencies =
            format!("[dependencies]\nexactify = {{ path = {exactify:?}, features = {FEATURES:?} }}\nserde = \"1\"\n");
        let features = FEATURES.map(|feature| format!("{feature} = []\n")).concat();
        let features = format!("[features]\ndefault = {FEATURES:?}\n{features}");
        let manifest = [&package, &dependencies, &features, "[lints]\nworkspace = true\n"].join("\n");
        fs::write(folder.join("Cargo.toml"), manifest).unwrap();
        fs::write(
            folder.join("src").join(file),
            format!("//! Generated types.\n\n{source}"),
        )
        .unwrap();
        self.members.push(format!("members/{name}"));
    }

    /// Runs Cargo, with every warning as an error; what it says if that fails.
    fn run(&self, arguments: &[&str]) -> Result<(), String> {
        let members = &self.members;
        let manifest = format!("[workspace]\nmembers = {members:?}\nresolver = \"2\"\n{LINTS}");
        fs::write(self.folder.join("Cargo.toml"), manifest).unwrap();
        let mut cargo = Command::new(env!("CARGO"));
        cargo
            .args(arguments)
            .args(["--offline", "--quiet"])
            .current_dir(&self.folder);
        cargo.env("CARGO_TARGET_DIR", self.folder.join("target"));
        cargo.env("RUSTFLAGS", "-Dwarnings").env("RUSTDOCFLAGS", "-Dwarnings");
        // Nothing is compiled twice.
        cargo.env("CARGO_INCREMENTAL", "0");
        let output = cargo.output().unwrap();
        let said = String::from_utf8_lossy(&output.stderr).into_owned();
        match output.status.success() && said.is_empty() {
            true => Ok(()),
            false => Err(said),
        }
    }
}

/// Cargo's command that asks the most lints of those that are installed.
fn linter() -> &'static str {
    let clippy = Command::new(env!("CARGO")).args(["clippy", "--version"]).output();
    if clippy.is_ok_and(|output| output.status.success()) {
        return "clippy";
    }
    // Not `eprintln!`, which shows nothing of a test that passes.
    let _ = writeln!(
        io::stderr(),
        "skipped: `cargo clippy` is not installed; only rustc's lints are checked"
    );
    "check"
}

#[test]
fn generated_source_is_built_and_documented_without_a_word() {
    let mut workspace = Workspace::new();
    let stems = stems();
    let thirds = stems.chunks(stems.len().div_ceil(EDITIONS.len()));
    // Each source is compiled in two editions, once where everything is exported and once where nothing is used.
    for (index, third) in thirds.enumerate() {
        let [edition, next] = [0, 1].map(|more| EDITIONS[(index + more) % EDITIONS.len()]);
        let public = modules("/// Generated types.\npub mod", third);
        workspace.add(&format!("public-{edition}"), edition, "lib.rs", &public);
        let private = modules("mod", third);
        let (file, main) = [("lib.rs", ""), ("main.rs", MAIN)][index % 2];
        workspace.add(&format!("private-{next}"), next, file, &(private + main));
    }
    for (stem, edition) in AT_ROOTS.into_iter().zip(EDITIONS) {
        workspace.add(&format!("{stem}-library"), edition, "lib.rs", &include(stem));
        workspace.add(&format!("{stem}-binary"), edition, "main.rs", &(include(stem) + MAIN));
    }
    let linter = linter();
    for command in [&[linter][..], &["doc", "--no-deps", "--package", "public-*"]] {
        workspace.run(command).unwrap_or_else(|said| panic!("{said}"));
    }

    // The check sees a lint that is not kept away.
    workspace.add("worded", "2021", "lib.rs", "mod unused { pub struct Unused; }\n");
    let said = workspace.run(&[linter]).unwrap_err();
    assert!(said.contains("error: struct `Unused` is never constructed\n"), "{said}");
    assert!(said.contains("error: unreachable `pub` item\n"), "{said}");
}

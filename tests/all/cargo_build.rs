//! What `cargo build` does when a schema file changes. A copy of this package is built in its own folder.
//!
//! Everything the copy needs is at hand already, since this package was built from the same lock file.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::time::SystemTime;

use serde_json::Value;

const SCHEMA: &str = "schema/UpsertCustomerBillingDataRequest.json";

/// What the copy's one example does: reads a request from a file, and prints it or what is wrong with it.
const PROGRAM: &str = r#"
fn main() {
    let path = std::env::args().nth(1).expect("a file");
    let text = std::fs::read_to_string(path).expect("a text");
    let read = konnect_billing::from_str::<konnect_billing::UpsertCustomerBillingDataRequest>(&text);
    match read {
        Ok(request) => println!("{}", serde_json::to_string(&request).expect("JSON")),
        Err(report) => {
            println!("{report}");
            std::process::exit(1);
        }
    }
}
"#;

/// A copy of this package, of its manifest only what a dependent of the two libraries would write.
struct Copy {
    folder: PathBuf,
}

impl Copy {
    fn new(name: &str) -> Copy {
        let here = Path::new(env!("CARGO_MANIFEST_DIR"));
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        for part in ["build.rs", "schema", "src", "Cargo.lock", "README.md"] {
            copy(&here.join(part), &folder.join(part));
        }
        let package = format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n");
        let library = "\n[lib]\nname = \"konnect_billing\"\n";
        let path = |library: &str| format!("{library} = {{ path = {:?} }}\n", here.join(library));
        let dependencies = format!(
            "\n[dependencies]\n{}serde = {{ version = \"1\", features = [\"derive\"] }}\nserde_json = \"1\"\n",
            path("exactify")
        );
        let build = format!("\n[build-dependencies]\n{}", path("exactify-build"));
        // Only whether it builds matters here, not what a debugger sees of it, nor this package's optional features.
        let profile = "\n[profile.dev]\ndebug = false\n\n[lints.rust]\nunexpected_cfgs = \"allow\"\n";
        let copy = Copy { folder };
        fs::create_dir_all(copy.folder.join("examples")).unwrap();
        copy.write("examples/check.rs", PROGRAM);
        copy.write(
            "Cargo.toml",
            &[&package, library, &dependencies, &build, profile].concat(),
        );
        copy
    }

    fn write(&self, file: &str, text: &str) {
        fs::write(self.folder.join(file), text).unwrap();
    }

    /// Replaces `from`, which must occur, by `to` in the schema.
    #[track_caller]
    fn edit(&self, from: &str, to: &str) {
        let schema = fs::read_to_string(self.folder.join(SCHEMA)).unwrap();
        assert!(schema.contains(from), "{from}");
        self.write(SCHEMA, &schema.replace(from, to));
    }

    fn cargo(&self, command: &str) -> Command {
        let mut cargo = Command::new(env!("CARGO"));
        // The tests share what they all depend on.
        let target = Path::new(env!("CARGO_TARGET_TMPDIR")).join("target");
        cargo.args([command, "--offline"]).current_dir(&self.folder);
        cargo.env("CARGO_TARGET_DIR", target).env_remove("RUSTFLAGS");
        cargo
    }

    /// Builds; every artifact of the copy itself as Cargo tells it, or what it says on standard error.
    fn build(&self) -> Result<Vec<Value>, String> {
        let output = self
            .cargo("build")
            .args(["--examples", "--message-format=json"])
            .output()
            .unwrap();
        if !output.status.success() {
            return Err(text(&output.stderr));
        }
        let messages = text(&output.stdout);
        let messages = messages
            .lines()
            .map(|line| serde_json::from_str::<Value>(line).unwrap());
        let id = format!("path+file://{}#", self.folder.display());
        Ok(messages
            .filter(|message| message["package_id"].as_str().is_some_and(|of| of.starts_with(&id)))
            .collect())
    }

    /// Builds, which must succeed, and tells whether there was anything to do.
    #[track_caller]
    fn builds(&self) -> bool {
        let messages = self.build().unwrap();
        let artifacts: Vec<_> = messages
            .iter()
            .filter_map(|message| message["fresh"].as_bool())
            .collect();
        assert_eq!(
            artifacts.len(),
            3,
            "the build script, the library and the example: {messages:?}"
        );
        artifacts.contains(&false)
    }

    /// The generated source.
    fn source(&self) -> PathBuf {
        let messages = self.build().unwrap();
        let out = messages.iter().find_map(|message| message["out_dir"].as_str());
        Path::new(out.unwrap()).join("schema.rs")
    }

    fn read_source(&self) -> String {
        fs::read_to_string(self.source()).unwrap()
    }

    /// Runs the example on `request`; its exit code and what it prints.
    fn check(&self, request: &str) -> (Option<i32>, String) {
        self.write("request.json", request);
        let Output { status, stdout, stderr } = self
            .cargo("run")
            .args(["--quiet", "--example", "check", "--", "request.json"])
            .output()
            .unwrap();
        (status.code(), text(&stdout) + &text(&stderr))
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    if !from.is_dir() {
        fs::copy(from, to).unwrap();
        return;
    }
    for entry in fs::read_dir(from).unwrap() {
        let name = entry.unwrap().file_name();
        copy(&from.join(&name), &to.join(&name));
    }
}

fn text(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_owned()).unwrap()
}

fn modified(path: &Path) -> SystemTime {
    fs::metadata(path).unwrap().modified().unwrap()
}

/// The build stops with these words of the generator.
#[track_caller]
fn stops(copy: &Copy, words: &str) {
    let error = copy.build().unwrap_err();
    assert!(
        // Cargo indents what the build script prints.
        error.contains(&format!("Error: \n  {words}\n")),
        "wanted {words}\nfound {error}"
    );
}

#[test]
fn a_second_build_does_nothing_and_a_changed_folder_is_made_again() {
    let copy = Copy::new("rebuilt");
    assert!(copy.builds());
    assert!(!copy.builds());

    // The same text again: it is looked at, and the source is left alone.
    let written = modified(&copy.source());
    copy.edit("\"type\"", "\"type\"");
    assert!(copy.builds());
    assert_eq!(modified(&copy.source()), written);
    assert!(!copy.builds());

    // A description edited.
    copy.edit("App customer data.", "What the apps are told.");
    assert!(copy.builds());
    assert!(copy.read_source().contains("/// What the apps are told.\n"));
    assert!(!copy.builds());

    // An optional property added.
    copy.edit(
        "\"customer_id\": {",
        "\"nickname\": {\"type\": \"string\"},\n\"customer_id\": {",
    );
    assert!(copy.builds());
    assert!(copy
        .read_source()
        .contains("pub nickname: ::std::option::Option<::std::string::String>,\n"));

    // A file added, and taken away.
    copy.write(
        "schema/Added.json",
        r#"{"type": "object", "properties": {"note": {"type": "string"}}}"#,
    );
    assert!(copy.builds());
    assert!(copy.read_source().contains("pub struct Added {\n"));
    fs::remove_file(copy.folder.join("schema/Added.json")).unwrap();
    assert!(copy.builds());
    assert!(!copy.read_source().contains("Added"));

    // A file that is not a schema is ignored.
    copy.write("schema/notes.txt", "not JSON");
    copy.builds();
    assert!(!copy.builds());
}

#[test]
fn a_closed_object_refuses_from_the_next_build_on() {
    let copy = Copy::new("closed");
    let request = r#"{"app_data":{"stipe":{}}}"#;
    let (status, printed) = copy.check(request);
    assert_eq!((status, printed.lines().last()), (Some(0), Some(request)));

    copy.edit(
        "\"description\": \"App customer data.\"",
        "\"additionalProperties\": false",
    );
    assert_eq!(
        copy.check(request),
        (
            Some(1),
            "/app_data/stipe: unknown property `stipe`: did you mean `stripe`? (line 1, column 14)\n".to_owned()
        )
    );
    let good = r#"{"app_data":{"stripe":{"x":1}}}"#;
    let (status, printed) = copy.check(good);
    assert_eq!((status, printed.lines().last()), (Some(0), Some(good)));
}

#[test]
fn what_cannot_be_kept_stops_the_build() {
    let copy = Copy::new("stopped");
    let schema = fs::read_to_string(copy.folder.join(SCHEMA)).unwrap();
    let pristine = || copy.write(SCHEMA, &schema);

    copy.edit("\"maxProperties\": 50", "\"maxProperties\": 100");
    stops(
        &copy,
        "schema/UpsertCustomerBillingDataRequest.json: #/properties/app_data/properties/stripe/properties/labels: the \
         schema that `crate::Labels` stands for occurs nowhere any more; this is the nearest, with /maxProperties: 50 \
         here, 100 in the schema: change the type and what `replace` was given",
    );

    pristine();
    copy.edit(
        "\"title\": \"Stripe\"",
        "\"title\": \"Stripe\", \"dependentSchema\": {\"labels\": {\"minProperties\": 2}}",
    );
    stops(
        &copy,
        "schema/UpsertCustomerBillingDataRequest.json: #/properties/app_data/properties/stripe/dependentSchema: \
         unknown keyword `dependentSchema` asserts nothing: did you mean `dependentSchemas`?",
    );

    pristine();
    copy.edit("\"title\": \"Stripe\"", "\"title\": \"Stripe\",");
    stops(
        &copy,
        "schema/UpsertCustomerBillingDataRequest.json: line 61, column 18: not a JSON text: trailing comma before `}`",
    );

    pristine();
    copy.write("schema/Other.json", "[]");
    stops(
        &copy,
        "schema/Other.json: #: not a schema: expected an object or a boolean, found an array",
    );

    fs::write(copy.folder.join("schema/Other.json"), b"{\"title\": \"\xff\"}").unwrap();
    stops(
        &copy,
        "schema/Other.json: invalid utf-8 sequence of 1 bytes from index 11: save it as UTF-8",
    );

    fs::remove_file(copy.folder.join("schema/Other.json")).unwrap();
    fs::remove_file(copy.folder.join(SCHEMA)).unwrap();
    stops(&copy, "no schema: there is no *.json, *.yaml, *.yml file in schema");

    pristine();
    assert!(copy.builds());
}

//! The files that the generator reads and writes.

use std::path::{Path, PathBuf};
use std::time::SystemTime;
use std::{env, fs};

use exactify_build::Generator;

/// A folder of this name, with these files.
pub(super) fn folder(name: &str, files: &[(&str, &str)]) -> PathBuf {
    let folder = temporary().join(name);
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).unwrap();
    for (file, text) in files {
        fs::write(folder.join(file), text).unwrap();
    }
    folder
}

/// Where this program may write.
fn temporary() -> PathBuf {
    Path::new(env!("CARGO_TARGET_TMPDIR")).join("files")
}

/// What `generate` makes of a folder, in the file that it writes for a build script.
pub(super) fn generated(generator: &Generator, folder: &Path) -> Result<PathBuf, String> {
    let out = temporary().join("out");
    fs::create_dir_all(&out).unwrap();
    env::set_var("OUT_DIR", &out);
    let made = generator.generate(folder).map_err(|error| error.to_string());
    made.map(|()| out.join(folder.file_name().unwrap()).with_extension("rs"))
}

/// The lines that begin with `pub`, at the outermost level.
pub(super) fn items(source: &str) -> Vec<&str> {
    source.lines().filter(|line| line.starts_with("pub ")).collect()
}

#[test]
fn the_files_of_a_folder_become_one_file() {
    let folder = folder(
        "shop",
        &[
            (
                "b.json",
                r#"{"title": "Order", "type": "object", "properties": {"n": {"type": "integer"}}}"#,
            ),
            ("notes.txt", "No schema."),
            (
                "a.json",
                r#"{"title": "Order", "type": "object", "properties": {"next": {"$ref": "b.json"}}}"#,
            ),
            (
                "c.json",
                r#"{"title": "Item", "type": "object", "properties": {"a": {"$ref": "a.json#/properties/next"}}}"#,
            ),
        ],
    );
    let path = generated(&Generator::new(), &folder).unwrap();
    let source = fs::read_to_string(&path).unwrap();
    let file = |name: &str| folder.join(name).display().to_string();
    let files = [file("a.json"), file("b.json"), file("c.json")].join(", ");
    let header = format!(
        "// Made by exactify-build {} from {files}. Do not edit: edit the schema, and `cargo build` makes this again.\n",
        env!("CARGO_PKG_VERSION")
    );
    assert!(source.starts_with(&header), "{source:.400}");
    // Two have one title, so that both are called as their files are.
    assert_eq!(
        items(&source),
        [
            "pub struct A {",
            "pub struct B {",
            "pub struct Item {",
            "pub mod builder {"
        ]
    );
    assert!(source.contains("    pub next: ::std::option::Option<B>,\n"));
    assert!(source.contains("    pub a: ::std::option::Option<B>,\n"));
}

#[test]
fn a_file_that_holds_the_source_already_is_left_alone() {
    let folder = folder("kept", &[("a.json", r#"{"type": "string", "maxLength": 3}"#)]);
    let path = generated(&Generator::new(), &folder).unwrap();
    let source = fs::read_to_string(&path).unwrap();
    fs::File::options()
        .write(true)
        .open(&path)
        .unwrap()
        .set_modified(SystemTime::UNIX_EPOCH)
        .unwrap();
    generated(&Generator::new(), &folder).unwrap();
    assert_eq!(fs::metadata(&path).unwrap().modified().unwrap(), SystemTime::UNIX_EPOCH);

    fs::write(&path, "").unwrap();
    generated(&Generator::new(), &folder).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), source);
}

#[test]
fn the_source_is_written_to_the_folder_that_is_asked_for() {
    let schema = folder("asked", &[("a.json", r#"{"type": "string", "maxLength": 3}"#)]);
    let out = folder("asked_out", &[]);
    let generator = Generator::new().out_dir(&out);
    let _ = fs::remove_file(temporary().join("out/asked.rs"));
    let elsewhere = generated(&generator, &schema).unwrap();
    assert!(!elsewhere.exists(), "nothing is written to OUT_DIR");
    let path = out.join("asked.rs");
    let source = fs::read_to_string(&path).unwrap();
    assert_eq!(
        source,
        fs::read_to_string(generated(&Generator::new(), &schema).unwrap()).unwrap()
    );

    let modified = || fs::metadata(&path).unwrap().modified().unwrap();
    let file = fs::File::options().write(true).open(&path).unwrap();
    file.set_modified(SystemTime::UNIX_EPOCH).unwrap();
    generated(&generator, &schema).unwrap();
    assert_eq!(modified(), SystemTime::UNIX_EPOCH, "an unchanged file is left alone");
    fs::write(&path, "").unwrap();
    generated(&generator, &schema).unwrap();
    assert_eq!(fs::read_to_string(&path).unwrap(), source);
}

#[test]
fn a_folder_that_cannot_be_written_to_is_named() {
    let schema = folder("unwritten", &[("a.json", r#"{"type": "string", "maxLength": 3}"#)]);
    let missing = schema.join("missing");
    assert_eq!(
        generated(&Generator::new().out_dir(&missing), &schema).unwrap_err(),
        format!(
            "`out_dir`: {} is not a folder: create it, or name another one",
            missing.display()
        )
    );
    assert!(!missing.exists());

    let out = folder("unwritten_out", &[]);
    let path = out.join("unwritten.rs");
    fs::create_dir(&path).unwrap();
    assert_eq!(
        generated(&Generator::new().out_dir(&out), &schema).unwrap_err(),
        format!("cannot write {}: {}", path.display(), fs::write(&path, "").unwrap_err())
    );
}

#[test]
fn folders_and_files_that_cannot_be_read_are_named() {
    let empty = folder("empty", &[("notes.txt", "{}")]);
    assert_eq!(
        generated(&Generator::new(), &empty).unwrap_err(),
        format!(
            "no schema: there is no *.json, *.yaml, *.yml file in {}",
            empty.display()
        )
    );
    let missing = empty.join("missing");
    let error = generated(&Generator::new(), &missing).unwrap_err();
    let begin = format!("cannot read the folder {}: ", missing.display());
    assert!(error.starts_with(&begin), "{error}");
    let latin = folder("latin", &[]);
    fs::write(latin.join("a.json"), b"{\"title\": \"\xe9\"}").unwrap();
    let error = generated(&Generator::new(), &latin).unwrap_err();
    let begin = format!("{}: invalid utf-8 sequence", latin.join("a.json").display());
    assert!(error.starts_with(&begin), "{error}");
    let error = Generator::new().generate(&latin).unwrap_err();
    assert_eq!(error.problems()[0].file(), latin.join("a.json").display().to_string());
}

#[test]
fn what_a_build_script_shows_of_an_error_is_the_error() {
    let error = Generator::new().source("a", "5").unwrap_err();
    assert_eq!(
        error.to_string(),
        "a: #: not a schema: expected an object or a boolean, found a number"
    );
    // Rust prints `Error: ` before it.
    assert_eq!(
        format!("Error: {error:?}"),
        "Error: \na: #: not a schema: expected an object or a boolean, found a number"
    );
    assert_eq!(format!("{error:#?}"), format!("{error:?}"));
}

#[test]
fn the_problems_of_an_error_are_its_lines() {
    use std::error::Error;

    let schema = r#"{"type": "object", "properties": {"a\n": {"type": "text"}, "c": {"nullable": true}}}"#;
    let error = Generator::new().source("a", schema).unwrap_err();
    let lines: Vec<String> = error.problems().iter().map(ToString::to_string).collect();
    assert_eq!(lines.join("\n"), error.to_string());
    assert_eq!(lines[0], "a: #/properties/a\\n/type: `text` is not the name of a type: expected one of `object`, `array`, `string`, `boolean`, `integer`, `number`, `null`");
    let problem = &error.problems()[0];
    assert_eq!((problem.file(), problem.location()), ("a", "#/properties/a\n/type"));
    assert!(problem.message().starts_with("`text` is not the name of a type: "));
    assert!(error.source().is_none());

    let error = Generator::new().source("a", "{\"a\": }").unwrap_err();
    let problem = &error.problems()[0];
    assert_eq!((problem.file(), problem.location()), ("a", "line 1, column 7"));
    assert_eq!(problem.message(), "not a JSON text: expected a JSON value, found `}`");
}

#[test]
fn what_the_system_refused_is_the_source_of_the_error() {
    use std::error::Error;

    let missing = temporary().join("nowhere");
    let error = Generator::new().generate(&missing).unwrap_err();
    let source = error.source().unwrap().downcast_ref::<std::io::Error>().unwrap();
    assert_eq!(source.kind(), std::io::ErrorKind::NotFound);
    assert_eq!(
        error.to_string(),
        format!("cannot read the folder {}: {source}", missing.display())
    );
    let problem = &error.problems()[0];
    assert_eq!((problem.file(), problem.location()), ("", ""));
    assert_eq!(problem.message(), error.to_string());

    let missing = temporary().join("missing.json");
    let generator = Generator::new().document("https://example.com/a", &missing);
    let error = generator.source("a", "true").unwrap_err();
    let source = error.source().unwrap().downcast_ref::<std::io::Error>().unwrap();
    assert_eq!(
        error.to_string(),
        format!("cannot read {}: {source}", missing.display())
    );
}

#[test]
fn files_whose_names_say_nothing_in_rust_become_types() {
    let folder = folder(
        "odd",
        &[("+.json", r#"{"enum": ["a"]}"#), ("🦀.json", r#"{"enum": ["b"]}"#)],
    );
    let source = fs::read_to_string(generated(&Generator::new(), &folder).unwrap()).unwrap();
    assert_eq!(items(&source), ["pub struct Unnamed;", "pub struct Unnamed2;"]);
    let nameless = r#"{"title": "Self", "enum": ["a"], "$defs": {"-": {"enum": ["b"]}, "+": {"enum": ["c"]}}}"#;
    let source = Generator::new().source("odd", nameless).unwrap();
    let mut items = items(&source);
    items.sort_unstable();
    assert_eq!(items, ["pub struct Self2;", "pub struct Self3;", "pub struct Self_;"]);
}

#[test]
fn of_another_document_only_what_is_referred_to_becomes_types() {
    let folder = folder(
        "money",
        &[(
            "money.json",
            r##"{
                "title": "Money",
                "type": "object",
                "properties": {"amount": {"$ref": "#/$defs/Amount"}},
                "$defs": {"Amount": {"type": "string", "maxLength": 9}, "Unused": {"type": "string", "maxLength": 8}}
            }"##,
        )],
    );
    let schema = r#"{
        "title": "Price",
        "type": "object",
        "properties": {"net": {"$ref": "https://example.com/money.json#/$defs/Amount"}}
    }"#;
    let generator = Generator::new().document("https://example.com/money.json#", folder.join("money.json"));
    let source = generator.source("price", schema).unwrap();
    assert_eq!(
        items(&source),
        [
            "pub struct Price {",
            "pub struct Amount(::exactify::__private::EcoString);",
            "pub mod builder {"
        ]
    );
    assert_eq!(
        Generator::new().source("price", schema).unwrap_err().to_string(),
        "price: #/properties/net/$ref: references lead to a document that is not at hand, \
         `https://example.com/money.json`: save what is there, and call \
         `.document(\"https://example.com/money.json\", \"vendor/money.json\")` on the generator"
    );
}

#[test]
fn all_documents_that_are_missing_are_told_in_one_message() {
    let schema = r#"{
        "$id": "https://example.com/a",
        "properties": {
            "a": {"$ref": "b"},
            "b": {"items": {"$ref": "https://example.org/c.json#/$defs/x"}},
            "c": {"$ref": "b#/$defs/y"}
        }
    }"#;
    let error = Generator::new().source("a", schema).unwrap_err();
    assert_eq!(
        error.to_string(),
        "a: #/properties/a/$ref: references lead to 2 documents that are not at hand, `https://example.com/b`, \
         `https://example.org/c.json`: save what is there, and call `.document(\"https://example.com/b\", \
         \"vendor/b.json\").document(\"https://example.org/c.json\", \"vendor/c.json\")` on the generator"
    );
}

#[test]
fn references_lead_to_files_by_relative_path_by_id_and_by_catalogue() {
    let vendor = folder(
        "vendor",
        &[
            (
                "catalog.yaml",
                "https://example.com/far#: sub/far.json\nhttps://example.com/unused: nowhere.json\n",
            ),
            (
                "beside.json",
                r#"{"title": "Beside", "type": "string", "maxLength": 1}"#,
            ),
        ],
    );
    fs::create_dir_all(vendor.join("sub")).unwrap();
    fs::write(
        vendor.join("sub/far.json"),
        r#"{"title": "Far", "type": "string", "maxLength": 2}"#,
    )
    .unwrap();
    let folder = folder(
        "tree",
        &[(
            "root.yaml",
            "title: Tree\n\
             $id: https://example.com/tree\n\
             type: object\n\
             properties:\n  \
               beside: {$ref: ../vendor/beside.json}\n  \
               far: {$ref: far}\n  \
               below: {$ref: \"below/a%20b.json#/$defs/Below\"}\n  \
               known: {$ref: https://example.org/known}\n",
        )],
    );
    for below in ["below", "below/deeper"] {
        fs::create_dir_all(folder.join(below)).unwrap();
    }
    for (file, text) in [
        (
            "below/a b.json",
            r#"{"$defs": {"Below": {"type": "string", "maxLength": 3}, "Unused": {"maxLength": "none"}}}"#,
        ),
        (
            "below/deeper/known.yml",
            "$id: https://example.org/known\ntitle: Known\ntype: string\nmaxLength: 4\n",
        ),
        ("below/unused.json", "not JSON"),
        (
            "below/twice.json",
            r#"{"$id": "https://example.org/known", "type": "null"}"#,
        ),
    ] {
        fs::write(folder.join(file), text).unwrap();
    }
    let generator = Generator::new().catalog(vendor.join("catalog.yaml"));
    let source = fs::read_to_string(generated(&generator, &folder).unwrap()).unwrap();
    for (name, length) in [("Beside", 1), ("Far", 2), ("Below", 3), ("Known", 4)] {
        assert!(source.contains(&format!("pub struct {name}(")), "{name}: {source}");
        assert!(
            source.contains(&format!("/// * `maxLength`: `` {length} ``")),
            "{name}: {source}"
        );
    }
    assert!(!source.contains("Unused"), "{source}");
}

#[test]
fn what_is_wrong_with_a_catalogue_is_told() {
    let folder = folder(
        "catalogue",
        &[
            ("list.json", "[]"),
            ("number.json", r#"{"https://example.com/a": 1}"#),
            ("missing.json", r#"{"https://example.com/a": "b.json"}"#),
        ],
    );
    let schema = r#"{"$ref": "https://example.com/a"}"#;
    for (file, wanted) in [
        ("list.json", "not a catalogue: expected an object of paths by URI"),
        ("number.json", "`https://example.com/a`: expected a path, found 1"),
        ("missing.json", "cannot read"),
        ("absent.json", "cannot read"),
    ] {
        let generator = Generator::new().catalog(folder.join(file));
        let error = generator.source("a", schema).unwrap_err().to_string();
        assert!(error.contains(wanted), "{file}: {error}");
    }
}

#[test]
fn what_is_neither_json_nor_yaml_is_told_with_its_place() {
    for (name, text, wanted) in [
        ("a.toml", "a = 1", "a.toml: line 1, column 1: not a JSON text"),
        ("a.yaml", "a: [1", "a.yaml: line 2, column 1: not a YAML text"),
        (
            "a.yml",
            "- a",
            "a.yml: #: not a schema: expected an object or a boolean, found an array",
        ),
    ] {
        let error = Generator::new().source(name, text).unwrap_err().to_string();
        assert!(error.contains(wanted), "{name}: {error}");
    }
}

#[test]
fn the_meta_schemas_are_at_hand() {
    const FORMAT: &str = "https://json-schema.org/draft/2020-12/meta/format-annotation#/properties/format";
    for schema in [
        format!(r#"{{"type": "object", "properties": {{"a": {{"$ref": "{FORMAT}"}}}}}}"#),
        format!(r#"{{"type": "object", "properties": {{"a": {{"allOf": [{{"$ref": "{FORMAT}"}}]}}}}}}"#),
    ] {
        let source = Generator::new().source("a", &schema).unwrap();
        assert!(source.contains("    pub a: ::std::option::Option<::std::string::String>,\n"));
    }
}

#[test]
fn an_id_that_is_only_a_fragment_names_nothing() {
    let schema = r##"{
        "$id": "#/components/schemas/a",
        "type": "object",
        "properties": {"b": {"$id": "#b", "type": "boolean"}, "c": {"$ref": "#/properties/b"}}
    }"##;
    let source = Generator::new().source("a", schema).unwrap();
    assert!(source.contains("    pub c: ::std::option::Option<bool>,\n"));
}

#[test]
fn one_schema_may_stand_in_two_places_with_its_id() {
    let schema = r#"{
        "type": "object",
        "properties": {
            "a": {"$id": "t.json", "type": "boolean"},
            "b": {"$id": "t.json", "type": "boolean"},
            "c": {"$ref": "t.json"}
        }
    }"#;
    let source = Generator::new().source("a", schema).unwrap();
    assert!(source.contains("    pub c: ::std::option::Option<bool>,\n"));
}

#[test]
fn a_meta_schema_says_which_vocabularies_there_are() {
    const VOCABULARY: &str = "https://json-schema.org/draft/2020-12/vocab/";
    let meta = |vocabularies: &str| {
        let vocabularies = vocabularies.replace("vocab:", VOCABULARY);
        format!(r#"{{"$id": "https://example.com/meta", "$vocabulary": {{{vocabularies}}}}}"#)
    };
    let schema = r#"{"$schema": "https://example.com/meta", "type": "object", "properties": {"a": {"type": "integer", "not": {"minimum": 1}}}}"#;
    let made = |vocabularies: &str| {
        let folder = folder("vocabulary", &[("meta.json", &meta(vocabularies))]);
        let generator = Generator::new().document("https://example.com/meta", folder.join("meta.json"));
        generator.source("schema", schema).map_err(|error| error.to_string())
    };
    // What remains of `not` accepts everything.
    let source = made(r#""vocab:core": true, "vocab:applicator": true"#).unwrap();
    assert!(
        source.contains("pub a: ::std::option::Option<::exactify::Never>,"),
        "{source}"
    );
    let all = r#""vocab:core": true, "vocab:applicator": true, "vocab:validation": true"#;
    let source = made(&format!(r#"{all}, "https://example.com/other": false"#)).unwrap();
    assert!(source.contains("Condition::Not"), "{source}");
    assert_eq!(
        made(&format!(r#"{all}, "https://example.com/other": true"#)).unwrap_err(),
        "schema: #/$schema: the meta-schema requires the vocabulary `https://example.com/other`, which is not understood: \
         leave it out of `$vocabulary`, or make it optional by `false`"
    );
}

#[test]
fn a_meta_schema_may_require_that_formats_are_asserted() {
    const META: &str = r#"{"$id": "https://example.com/asserting", "$vocabulary": {
        "https://json-schema.org/draft/2020-12/vocab/core": true,
        "https://json-schema.org/draft/2020-12/vocab/format-assertion": true
    }}"#;
    let folder = folder("asserting", &[("meta.json", META)]);
    let generator = Generator::new().document("https://example.com/asserting", folder.join("meta.json"));
    let schema = r#"{"$schema": "https://example.com/asserting", "format": "ipv4"}"#;
    assert_eq!(
        generator.source("schema", schema).unwrap_err().to_string(),
        "schema: #/$schema: the meta-schema requires the vocabulary \
         `https://json-schema.org/draft/2020-12/vocab/format-assertion`, which is not understood: call \
         `Generator::assert_formats`, which asserts the formats that it lists"
    );
    let source = generator.assert_formats().source("schema", schema).unwrap();
    assert!(source.contains("Rule::Format("), "{source}");
}

#[test]
fn what_is_wrong_in_several_files_is_told_at_once() {
    let folder = folder(
        "several",
        &[
            (
                "a.json",
                r#"{"type": "object", "properties": {"b": {"$ref": "b.json#/$defs/x"}, "c": {"$ref": "c.json"}}}"#,
            ),
            ("b.json", "{\"type\": \"string\",}"),
            ("c.json", "[1]"),
            ("d.json", r#"{"type": "string", "pattern": "(", "maxLength": "3"}"#),
            ("e.json", r##"{"type": "array", "items": {"$ref": "#/items"}}"##),
            (
                "g.json",
                r#"{"properties": {"a": {"$id": "x"}, "b": {"$id": "x", "type": "null"}}, "maxLenght": 3}"#,
            ),
        ],
    );
    fs::write(folder.join("f.json"), b"\"\xff\"").unwrap();
    let meta = r#"{"$id": "https://example.com/meta", "$vocabulary": {"https://example.com/v": true,
        "https://json-schema.org/draft/2020-12/vocab/core": true, "https://json-schema.org/draft/2020-12/vocab/applicator": true}}"#;
    fs::write(
        folder.join("h.json"),
        r#"{"$schema": "https://example.com/meta", "not": {"$ref": "a.json#/none"}}"#,
    )
    .unwrap();
    fs::write(folder.join("meta.txt"), meta).unwrap();
    let generator = Generator::new()
        .strict()
        .document("https://example.com/meta", folder.join("meta.txt"))
        .replace("{", "crate::One");
    let error = generated(&generator, &folder).unwrap_err();
    let told = error.replace(&format!("{}/", folder.display()), "");
    let wanted = [
        "b.json: line 1, column 18: not a JSON text: trailing comma before `}`",
        "c.json: #: not a schema: expected an object or a boolean, found an array",
        "f.json: invalid utf-8 sequence of 1 bytes from index 1: save it as UTF-8",
        "h.json: #/$schema: the meta-schema requires the vocabulary `https://example.com/v`, which is not understood: leave it \
         out of `$vocabulary`, or make it optional by `false`",
        "replace(…, \"crate::One\"): line 1, column 2: not a JSON text: expected a property name in double quotes or `}`, \
         found the end of the text",
        "g.json: #/properties/b: two schemas have the `$id` `file://x`: change one of them",
        "e.json: #/items: this schema applies itself to the same instance, without end: put a property or an item between",
        "d.json: #/maxLength: `maxLength`: expected a non-negative integer, found \"3\"",
        "d.json: #/pattern: `pattern`: unclosed group at character 1",
        "h.json: #/not/$ref: `a.json#/none` leads nowhere: add a subschema there, or refer to one that is",
        "g.json: #/maxLenght: unknown keyword `maxLenght` asserts nothing: did you mean `maxLength`?",
    ];
    for line in wanted {
        assert!(told.contains(line), "{line}\nis not in\n{told}");
    }
    assert_eq!(told.lines().count(), wanted.len(), "{told}");
}

//! Each schema in `golden/` gives the source next to it.
//!
//! `UPDATE_GOLDEN=1 cargo test -p exactify-build --test generator golden` writes the sources anew.

use std::fs;
use std::path::Path;

use exactify_build::{Generator, Integration};

#[test]
fn each_schema_makes_the_source_beside_it() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut compared = 0;
    for entry in fs::read_dir(&folder).unwrap() {
        let path = entry.unwrap().path();
        if path.extension().is_none_or(|extension| extension != "json") {
            continue;
        }
        let stem = path.file_stem().unwrap().to_str().unwrap();
        let source = generator(stem)
            .source(stem, &fs::read_to_string(&path).unwrap())
            .unwrap();
        let golden = path.with_extension("rs");
        if update {
            fs::write(&golden, &source).unwrap();
        }
        let wanted = fs::read_to_string(&golden).unwrap_or_default();
        assert!(
            source == wanted,
            "{stem}: the source differs from {}:\n{source}",
            golden.display()
        );
        compared += 1;
    }
    assert!(compared > 10, "only {compared} golden pairs in {}", folder.display());
}

/// The generator as the pair wants it.
fn generator(stem: &str) -> Generator {
    match stem {
        "schemars" | "schemars_null" => Generator::new().integration(Integration::Schemars),
        "formats" => [Integration::Arbitrary, Integration::Jiff, Integration::Uuid]
            .into_iter()
            .fold(Generator::new().assert_formats(), Generator::integration),
        "optional" => [Integration::Schemars, Integration::Proptest, Integration::Arbitrary]
            .into_iter()
            .fold(Generator::new(), Generator::integration),
        "replaced" => Generator::new()
            .replace(r#"{"type": "integer"}"#, "::exactify::Integer")
            .replace(
                r#"{"items": {"type": "boolean"}, "type": "array", "minItems": 1.0}"#,
                "::exactify::Array<bool, 1>",
            )
            .replace(r#"{"type": ["null", "boolean"]}"#, "::std::option::Option<bool>"),
        _ => Generator::new(),
    }
}

#[test]
fn the_same_schema_makes_the_same_bytes() {
    let schema = include_str!("../golden/reference.json");
    let source = || Generator::new().source("reference", schema).unwrap();
    assert_eq!(source(), source());
}

#[test]
fn a_reference_to_what_a_hand_written_type_stands_for_leads_to_its_answer() {
    let schema = r##"{"type": "object", "properties": {"in": {"$ref": "#/$defs/year"}},
        "$defs": {"year": {"title": "Year", "type": "string", "pattern": "^[0-9]{4}$"}}}"##;
    let generator = Generator::new()
        .replace(r#"{"type": "string", "pattern": "^[0-9]{4}$"}"#, "crate::Year")
        .integration(Integration::Schemars);
    let source = generator.source("book", schema).unwrap();
    let source: String = source.split_whitespace().collect();
    let reference = r#"("/properties/in/$ref",::exactify::schemars::SchemaGenerator::subschema_for::<crate::Year>"#;
    assert!(
        source.contains(reference) && !source.contains("modreferred"),
        "{source}"
    );
}

//! Prints the results of the official suite and of the folder of interlinked schemas, and writes them to
//! `docs/conformance.md`.
//!
//! ```sh
//! JSON_SCHEMA_TEST_SUITE=path/to/JSON-Schema-Test-Suite RANDOM_SCHEMAS=200 RANDOM_FOLDERS=60 RANDOM_SEED=71000 cargo run -p conformance
//! ```

use std::process::ExitCode;

use conformance::{api, dialects, formats, markdown, optional, random, DIALECTS, FORMATS, GROUPS, OPTIONAL};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/conformance.md");

fn main() -> ExitCode {
    if GROUPS.is_empty() {
        eprintln!("set JSON_SCHEMA_TEST_SUITE at build time to the path of a checkout of the official suite");
        return ExitCode::from(2);
    }
    let page = page(
        &markdown(GROUPS),
        &dialects(DIALECTS),
        &optional(OPTIONAL),
        &formats(FORMATS),
        &random::markdown(&random::judge(400), random::SCHEMAS.len()),
        &random::markdown(&random::judge_folders(200), random::FOLDERS.len()),
        &api::markdown(300),
    );
    println!("{page}");
    match std::fs::write(PAGE, page) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{PAGE}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn page(
    groups: &str,
    dialects: &str,
    optional: &str,
    formats: &str,
    random: &str,
    folders: &str,
    components: &str,
) -> String {
    format!(
        "\
# Conformance

These are the results of the required tests of the official JSON Schema test suite for 2020-12. Types are generated from the
schema of each group, and each of its tests is read by `serde_json::from_str`. A group is *exact* if every verdict is
right, *refused* if the generator stopped with a reason and its location, and *wrong* otherwise. A panic counts as wrong.
Generated code that does not compile would stop the program that writes this page.

```sh
JSON_SCHEMA_TEST_SUITE=path/to/JSON-Schema-Test-Suite RANDOM_SCHEMAS=200 RANDOM_FOLDERS=60 RANDOM_SEED=71000 cargo run -p conformance
```

{groups}
## Other dialects

These are the results of the required tests for the earlier drafts, each read by its own rules.

{dialects}
## Optional tests

These are the results of the optional tests, by file. `format-assertion` is read with `Generator::assert_formats`.

{optional}
## Formats

These are the results of the optional tests of formats, with `Generator::assert_formats`.

{formats}
## Random schemas

Schemas over the whole vocabulary, small and with few names and constants, so that their parts meet. Each becomes a module,
which must compile. The validators `jsonschema` and `boon` judge instances of each; `serde_json::from_str`,
`exactify::from_str` and `exactify::accepts` must give their verdict, and an accepted instance must be written back as an equal
value.

{random}
## Random folders

Folders of two to four such files, which refer to each other by name, by `$id` and by JSON Pointer, have roots that may be `null`,
and share titles, names of definitions and subschemas. One module of types is made of each folder, in which each root has the
name of its title or file. The instances of each file are judged as above.

{folders}
## A whole API

The folder `conformance/api` has component schemas that refer to each other, written like those of a published API. One module
of types is generated from all of them. This takes about one second with an optimised generator and about four without
optimisation. Instances are made from each schema and mutated, and further ones are made from the schema with each assertion
negated. A component is *exact* if three things hold for each instance: `serde_json::from_str`, `from_slice`, `from_reader`,
`from_value` and `exactify::from_str` give the verdict of the validators `jsonschema` and `boon`; an accepted instance is
written back unchanged; and a refused one is reported with exactly the validators' instance locations and keywords.

{components}"
    )
}

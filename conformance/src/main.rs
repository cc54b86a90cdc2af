//! Prints how the official suite and the folder of interlinked schemas fare, and writes it to `docs/conformance.md`.
//!
//! ```sh
//! JSON_SCHEMA_TEST_SUITE=path/to/JSON-Schema-Test-Suite cargo run -p conformance
//! ```

use std::process::ExitCode;

use conformance::{api, formats, markdown, FORMATS, GROUPS};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/conformance.md");

fn main() -> ExitCode {
    if GROUPS.is_empty() {
        eprintln!("JSON_SCHEMA_TEST_SUITE should lead to a checkout of the official suite, at build time");
        return ExitCode::from(2);
    }
    let page = page(&markdown(GROUPS), &formats(FORMATS), &api::markdown(300));
    println!("{page}");
    match std::fs::write(PAGE, page) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{PAGE}: {error}");
            ExitCode::FAILURE
        }
    }
}

fn page(groups: &str, formats: &str, components: &str) -> String {
    format!(
        "\
# Conformance

The required tests of the official JSON Schema test suite for 2020-12, each group's schema made into types, and each
of its tests read by `serde_json::from_str`. A group is *exact* if every verdict is right, *refused* if the generator
stopped with a reason and its location, and *wrong* otherwise, which includes panics. Code that does not compile would
stop this very program.

```sh
JSON_SCHEMA_TEST_SUITE=path/to/JSON-Schema-Test-Suite cargo run -p conformance
```

{groups}
## Formats

The optional tests of the formats that `Generator::assert_formats` makes assertions, each test with that option on.

{formats}
## A whole API

The folder `conformance/api`: component schemas that refer to each other, written in the manner of a published API's, made
into one module of types in one go, within a second or so by an optimised generator and about four by one that is not.
Instances are made from each schema and are mutated, and more are made of it with each assertion turned round. A component is *exact* if for each
of them `serde_json::from_str`, `from_slice`, `from_reader`, `from_value` and `exactify::from_str` say what the validators
`jsonschema` and `boon` say, what is accepted comes back the same, and what is refused is reported with exactly the
validators' instance locations and keywords.

{components}"
    )
}

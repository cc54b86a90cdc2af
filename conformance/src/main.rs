//! Prints how the official suite fares, and writes it to `docs/conformance.md`.
//!
//! ```sh
//! JSON_SCHEMA_TEST_SUITE=path/to/JSON-Schema-Test-Suite cargo run -p conformance
//! ```

use std::process::ExitCode;

use conformance::{formats, markdown, FORMATS, GROUPS};

const PAGE: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/../docs/conformance.md");

fn main() -> ExitCode {
    if GROUPS.is_empty() {
        eprintln!("JSON_SCHEMA_TEST_SUITE should lead to a checkout of the official suite, at build time");
        return ExitCode::from(2);
    }
    let table = markdown(GROUPS);
    let formats = formats(FORMATS);
    println!("{table}\n{formats}");
    let page = format!(
        "# Conformance\n\nThe required tests of the official JSON Schema test suite for 2020-12, each group's schema made \
         into types, and each\nof its tests read by `serde_json::from_str`. A group is *exact* if every verdict is right, \
         *refused* if the generator\nstopped with a reason and its location, and *wrong* otherwise, which includes panics. \
         Code that does not compile would\nstop this very program.\n\n```sh\nJSON_SCHEMA_TEST_SUITE=path/to/JSON-Schema-Test-Suite \
         cargo run -p conformance\n```\n\n{table}\n## Formats\n\nThe optional tests of the formats \
         that `Generator::assert_formats` makes assertions, each test with that option on.\n\n{formats}"
    );
    match std::fs::write(PAGE, page) {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("{PAGE}: {error}");
            ExitCode::FAILURE
        }
    }
}

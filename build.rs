//! Generates the types of `src/generated.rs` from the schemas in `schema/`.

use exactify_build::{Error, Generator, Integration};

const ULID: &str = r#"{"type": "string", "pattern": "^[0-7][0-9A-HJKMNP-TV-Z]{25}$"}"#;

const LABELS: &str = r#"{"type": "object", "maxProperties": 50, "additionalProperties": {
    "type": "string", "minLength": 1, "maxLength": 63,
    "pattern": "^[a-z0-9A-Z]{1}([a-z0-9A-Z-._]*[a-z0-9A-Z]+)?$"
}}"#;

fn main() -> Result<(), Error> {
    let generator = Generator::new()
        .replace(ULID, "crate::Ulid")
        .replace(LABELS, "crate::Labels")
        .strict();
    [Integration::Schemars, Integration::Arbitrary, Integration::Proptest]
        .into_iter()
        .fold(generator, Generator::integration)
        .generate("schema")
}

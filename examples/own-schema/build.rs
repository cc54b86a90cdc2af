//! Generates the types of `src/lib.rs` from the schemas in `schema/`.

fn main() -> Result<(), exactify_build::Error> {
    exactify_build::Generator::new().generate("schema")
}

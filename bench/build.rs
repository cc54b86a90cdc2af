//! Generates raw typify's types from the schema, as a user without `exactify-build` would, and exact types from those in
//! `schema/`.

use std::error::Error;
use std::path::Path;
use std::{env, fs};

const SCHEMA: &str = "../schema/UpsertCustomerBillingDataRequest.json";

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo:rerun-if-changed={SCHEMA}");
    let schema: schemars::schema::RootSchema = serde_json::from_str(&fs::read_to_string(SCHEMA)?)?;
    let mut space = typify::TypeSpace::new(&typify::TypeSpaceSettings::default());
    space.add_root_schema(schema)?;
    let source = prettyplease::unparse(&syn::parse2(space.to_stream())?);
    fs::write(Path::new(&env::var("OUT_DIR")?).join("raw_typify.rs"), source)?;
    exactify_build::Generator::new().generate("schema")?;
    Ok(())
}

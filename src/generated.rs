//! The types that `build.rs` generates from `schema/`.

include!(concat!(env!("OUT_DIR"), "/schema.rs"));

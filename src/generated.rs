//! Written by hand, and all of it is here: the types themselves are what `build.rs` makes of `schema/`.

include!(concat!(env!("OUT_DIR"), "/schema.rs"));

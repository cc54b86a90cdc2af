//! What only generated code calls. It changes with the generator, and no other code can rely on it.

pub mod build;
pub mod choice;
pub mod listed;
pub mod object;
pub mod text;
pub mod tuple;
pub mod union;

pub use crate::map::Key;
pub use crate::number::rule as numeric;
pub use crate::unique::check as no_equal_items;

/// Stops the compilation of source that another version of the generator made.
pub const fn generated_by(version: &str) {
    assert!(
        is_same(version.as_bytes(), env!("CARGO_PKG_VERSION").as_bytes()),
        "exactify-build and exactify are of different versions: ask for the same version of both in Cargo.toml, and \
         run `cargo update -p exactify -p exactify-build`"
    );
}

const fn is_same(mut one: &[u8], mut other: &[u8]) -> bool {
    while let ([a, more @ ..], [b, others @ ..]) = (one, other) {
        if *a != *b {
            return false;
        }
        (one, other) = (more, others);
    }
    one.is_empty() && other.is_empty()
}

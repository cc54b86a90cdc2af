// Made by exactify-build 0.1.0 from array_root. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Flags
///
/// Enforced:
/// * `type`: `` array ``
/// * `items`: `` {"type":"boolean"} ``
/// * `maxItems`: `` 2 ``
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub type Flags = ::exactify::Array<bool, 0, 2>;

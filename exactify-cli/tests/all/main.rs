//! Runs the program as a user does: each command, its output, its exit status, and what it says of bad input.

mod check;
mod explain;
mod generate;
mod program;
mod readme;
mod suite;

/// A schema with keywords of all kinds.
const ORDER: &str = r##"{
    "title": "Order",
    "type": "object",
    "required": ["id"],
    "properties": {
        "id": {"title": "ID", "type": "string", "pattern": "^[A-Z]{2}-[0-9]+$"},
        "beds": {"type": "integer", "minimum": 1},
        "with": {"$ref": "#"}
    },
    "if": {"required": ["with"]},
    "then": {"required": ["beds"]}
}"##;

//! The tests of the run time in one program, so that mutation testing links one program a mutant. The generator is not
//! among them: it would be built again for each.
//!
//! ```sh
//! INSTANCES=150 cargo mutants --package exactify --all-features --cargo-arg=--lib --cargo-arg=--test=mutants
//! ```

#![allow(missing_docs, unexpected_cfgs)]

mod arbitrary_numbers;
mod arbitrary_values;
mod array;
mod branches;
mod builder;
mod choice_tags;
mod format_names;
mod format_times;
mod format_types;
mod listed;
mod map;
mod number;
mod object;
mod places;
mod raw;
mod schemas;
mod snippets;
mod text;
mod whole;

#[path = "../../exactify-build/tests/behaviour.rs"]
mod behaviour;
#[path = "../../exactify-build/tests/choices.rs"]
mod choices;
#[path = "../../exactify-build/tests/messages.rs"]
mod messages;

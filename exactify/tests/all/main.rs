//! All tests of the run time in one program, which links faster than many.

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
#[cfg(feature = "arbitrary")]
mod random;
mod raw;
mod schemas;
mod snippets;
mod syntax;
mod text;
mod whole;

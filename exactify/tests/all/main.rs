//! All tests of the run time in one program, which links faster than many.

#![allow(missing_docs, unexpected_cfgs)]

#[macro_use]
mod verdict;

mod arbitrary_numbers;
mod arbitrary_values;
mod array;
mod branches;
mod builder;
mod check_depth;
mod check_in_place;
mod check_names;
mod check_types;
mod choice_tags;
mod format_names;
mod format_times;
mod format_types;
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
mod value_enum;
mod whole;

//! The tests that ask independent validators, in one program.

#![allow(missing_docs, unexpected_cfgs)]

mod agreement;
mod arbitrary;
mod asserted_formats;
mod behaviour;
mod dialects;
mod differential;
mod exhaustive;
mod readers;
mod schemars;

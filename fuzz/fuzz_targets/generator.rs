//! Any text as a schema: the generator returns source that can be parsed, or an error with a message.
#![no_main]

use exactify_build::Generator;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    match Generator::new().source("schema", text) {
        Ok(source) => assert_eq!(Generator::new().source("schema", text).unwrap(), source),
        Err(error) => assert!(!error.to_string().is_empty()),
    }
});

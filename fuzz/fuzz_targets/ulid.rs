//! Any text as a ULID: the schema's pattern and the `ulid` crate agree.
#![no_main]

use std::sync::LazyLock;

use konnect_billing::Ulid;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|text: &str| {
    static PATTERN: LazyLock<regress::Regex> =
        LazyLock::new(|| regress::Regex::with_flags(Ulid::PATTERN, "u").unwrap());
    let read = text.parse::<Ulid>();
    assert_eq!(read.is_ok(), PATTERN.find(text).is_some());
    match read {
        Ok(ulid) => {
            assert_eq!(ulid.to_string(), text);
            assert_eq!(Ulid::from_u128(ulid.to_u128()), ulid);
            assert_eq!(ulid::Ulid::from_string(text).unwrap().0, ulid.to_u128());
        }
        Err(error) => assert!(error.to_string().len() < 200),
    }
});

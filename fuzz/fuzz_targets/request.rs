//! Any bytes as a request: all readers give the same verdict, and what is accepted is written back unchanged.
#![no_main]

use konnect_billing::{from_slice, UpsertCustomerBillingDataRequest as Request};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let plain = serde_json::from_slice::<Request>(bytes);
    let streamed = serde_json::from_reader::<_, Request>(bytes);
    match (from_slice::<Request>(bytes), plain) {
        (Ok(value), Ok(same)) => {
            assert!(value == same && value == streamed.unwrap());
            let written = serde_json::to_string(&value).unwrap();
            let again: Request = serde_json::from_str(&written).unwrap();
            assert_eq!(again, value);
            assert_eq!(serde_json::to_string(&again).unwrap(), written);
        }
        (Err(report), Err(_)) => assert!(!report.violations().is_empty() && streamed.is_err()),
        (exact, plain) => panic!("{exact:?} but {plain:?}"),
    }
});

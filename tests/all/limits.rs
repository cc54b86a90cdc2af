//! The limits in `docs/proof.md`: what the types refuse although no keyword of the schema does.

use konnect_billing::{from_str, UpsertCustomerBillingDataRequest as Request};
use serde_json::Value;

#[track_caller]
fn refused(text: &str, message: &str) {
    assert!(serde_json::from_str::<Request>(text).is_err());
    let report = from_str::<Request>(text).unwrap_err();
    assert_eq!(report.violations()[0].message(), message);
    assert_eq!(report.violations()[0].keyword(), None);
}

#[test]
fn half_a_surrogate_pair_is_no_character() {
    refused(r#"{"\ud800": 1}"#, "expected a surrogate pair, found half of one");
    refused(
        r#"{"app_data": {"stripe": {"customer_id": "\ud800"}}}"#,
        "expected a surrogate pair, found half of one",
    );
    // Unread, it is carried.
    let text = r#"{"extra":["\ud800",{"\udc00":1}]}"#;
    let request: Request = from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&request).unwrap(), text);
}

#[test]
fn a_value_is_no_faithful_copy_of_every_text() {
    // serde_json's own `Value` refuses what is out of its range, loses digits, keeps the last of two values, and takes
    // a name of its own for a sign. The types do none of that when they read the text.
    let texts = [
        r#"{"extra":1e400}"#,
        r#"{"extra":0.1000000000000000055511151231257827}"#,
        r#"{"extra":{"$serde_json::private::RawValue":"[]"}}"#,
    ];
    for text in texts {
        let request: Request = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&request).unwrap(), text);
        let copy = serde_json::from_str::<Value>(text).map(|value| value.to_string());
        assert_ne!(copy.ok().as_deref(), Some(text));
    }
    assert!(serde_json::from_str::<Value>(r#"{"extra":1,"extra":2}"#).is_ok());
    refused(r#"{"extra":1,"extra":2}"#, "duplicate property `extra`");
}

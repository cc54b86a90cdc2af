//! What `Arbitrary` makes is what the schema accepts.

use exactify::arbitrary::{Arbitrary, Unstructured};
use konnect_billing::{UpsertCustomerBillingDataRequest, SCHEMA};
use proof::Judge;

#[test]
fn arbitrary_makes_only_what_is_accepted() {
    let judge = Judge::new(&serde_json::from_str(SCHEMA).unwrap());
    let mut random = fastrand::Rng::with_seed(7);
    let (mut made, mut full) = (0, 0);
    for _ in 0..500 {
        let bytes: Vec<u8> = std::iter::repeat_with(|| random.u8(..)).take(4096).collect();
        let Ok(request) = UpsertCustomerBillingDataRequest::arbitrary(&mut Unstructured::new(&bytes)) else {
            continue;
        };
        let text = serde_json::to_string(&request).unwrap();
        assert_eq!(
            serde_json::from_str::<UpsertCustomerBillingDataRequest>(&text).unwrap(),
            request
        );
        // What no `Value` can hold, such as 1e400, the judges cannot read.
        if let Ok(value) = serde_json::from_str(&text) {
            assert!(judge.accepts(&value), "{text}");
            made += 1;
        }
        full += usize::from(request.billing_profile.is_some() && request.app_data.is_some());
    }
    assert!(made > 250 && full > 50, "made {made}, full {full}");
}

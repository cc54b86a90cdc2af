//! The optional features, which make only values that the schema accepts.

use konnect_billing::{Exact, LabelValue, Labels, Subschema, Ulid, UpsertCustomerBillingDataRequest, SCHEMA};
use serde_json::Value;

#[track_caller]
fn stands_for<T: Exact + Subschema>(pointer: &str) {
    let shipped: Value = serde_json::from_str(SCHEMA).unwrap();
    let own: Value = serde_json::from_str(T::SCHEMA).unwrap();
    let shipped = shipped.pointer(pointer).unwrap();
    for (keyword, value) in own.as_object().unwrap() {
        assert_eq!(shipped.get(keyword), Some(value), "{pointer}/{keyword}");
    }
    assert!(own.get("type").is_some());
}

#[test]
fn every_type_knows_its_subschema() {
    stands_for::<UpsertCustomerBillingDataRequest>("");
    stands_for::<konnect_billing::BillingProfile>("/properties/billing_profile");
    stands_for::<konnect_billing::AppCustomerData>("/properties/app_data");
    stands_for::<konnect_billing::Stripe>("/properties/app_data/properties/stripe");
    stands_for::<konnect_billing::ExternalInvoicing>("/properties/app_data/properties/external_invoicing");
    stands_for::<Ulid>("/properties/billing_profile/properties/id");
}

#[test]
fn labels_stand_for_the_subschema_without_its_annotations() {
    let shipped: Value = serde_json::from_str(SCHEMA).unwrap();
    let labels = &shipped["properties"]["app_data"]["properties"]["stripe"]["properties"]["labels"];
    let own: Value = serde_json::from_str(Labels::SCHEMA).unwrap();
    let value: Value = serde_json::from_str(LabelValue::SCHEMA).unwrap();
    for keyword in ["type", "additionalProperties", "maxProperties"] {
        assert_eq!(own[keyword], labels[keyword], "{keyword}");
    }
    assert_eq!(own["additionalProperties"], value);
}

#[test]
fn the_constant_is_the_shipped_file() {
    let file = concat!(
        env!("CARGO_MANIFEST_DIR"),
        "/schema/UpsertCustomerBillingDataRequest.json"
    );
    assert_eq!(std::fs::read_to_string(file).unwrap(), SCHEMA);
}

#[cfg(feature = "schemars")]
#[test]
fn schemars_answers_the_shipped_subschema() {
    let schema = exactify::schemars::schema_for!(UpsertCustomerBillingDataRequest);
    let mut answered = serde_json::to_value(schema).unwrap();
    let mut shipped: Value = serde_json::from_str(SCHEMA).unwrap();
    // schemars names the dialect itself, as the shipped text does; what says where the text stands is left out.
    assert_eq!(
        answered.as_object_mut().unwrap().remove("$schema"),
        shipped.as_object_mut().unwrap().remove("$schema")
    );
    assert!(shipped.as_object_mut().unwrap().remove("$id").is_some());
    assert_eq!(answered, shipped);
}

#[cfg(feature = "schemars")]
#[test]
fn schemars_answers_what_each_hand_written_type_stands_for() {
    #[track_caller]
    fn answers<T: exactify::schemars::JsonSchema + Subschema>(name: &str) {
        let mut answered = serde_json::to_value(exactify::schemars::schema_for!(T)).unwrap();
        let keywords = answered.as_object_mut().unwrap();
        assert!(keywords.remove("$schema").is_some());
        assert_eq!(keywords.remove("title"), Some(name.into()));
        let own: Value = serde_json::from_str(T::SCHEMA).unwrap();
        assert_eq!(answered, own);
    }
    answers::<Ulid>("Ulid");
    answers::<LabelValue>("LabelValue");
    answers::<Labels>("Labels");
}

#[cfg(feature = "ulid")]
#[test]
fn a_ulid_converts_without_loss() {
    let ours: Ulid = "01G65Z755AFWAKHE12NY0CQ9FH".parse().unwrap();
    let theirs = ulid::Ulid::from(ours);
    assert_eq!(theirs.to_string(), "01G65Z755AFWAKHE12NY0CQ9FH");
    assert_eq!(Ulid::from(theirs), ours);
}

#[cfg(feature = "uuid")]
#[test]
fn a_uuid_converts_without_loss() {
    let ours = Ulid::from_u128(0x0123_4567_89ab_cdef_0123_4567_89ab_cdef);
    let theirs = uuid::Uuid::from(ours);
    assert_eq!(theirs.to_string(), "01234567-89ab-cdef-0123-456789abcdef");
    assert_eq!(Ulid::from(theirs), ours);
}

#[cfg(feature = "jiff")]
#[test]
fn a_ulid_tells_its_time() {
    let ours: Ulid = "01G65Z755AFWAKHE12NY0CQ9FH".parse().unwrap();
    assert_eq!(ours.timestamp().unwrap().to_string(), "2022-06-22T15:06:45.29Z");
    assert_eq!(Ulid::MAX.timestamp(), None);
}

#[cfg(feature = "arbitrary")]
#[test]
fn arbitrary_makes_every_kind_of_label() {
    use std::collections::BTreeSet;

    use exactify::arbitrary::{Arbitrary, Unstructured};

    let mut random = fastrand::Rng::with_seed(7);
    let (mut lengths, mut counts) = (BTreeSet::new(), BTreeSet::new());
    let (mut ends, mut inside) = (BTreeSet::new(), BTreeSet::new());
    for _ in 0..1_000 {
        let bytes: Vec<u8> = std::iter::repeat_with(|| random.u8(..)).take(8192).collect();
        // With so many bytes, nothing is refused.
        let value = LabelValue::arbitrary(&mut Unstructured::new(&bytes)).unwrap();
        lengths.insert(value.len());
        let (first, rest) = value.as_bytes().split_first().unwrap();
        ends.insert(*first);
        if let Some((last, middle)) = rest.split_last() {
            ends.insert(*last);
            inside.extend(middle.to_vec());
        }
        counts.insert(Labels::arbitrary(&mut Unstructured::new(&bytes)).unwrap().len());
    }
    assert!(lengths.into_iter().eq(LabelValue::MIN_LEN..=LabelValue::MAX_LEN));
    assert_eq!((ends.len(), inside.len()), (62, 65));
    assert!(counts.len() > 20, "{counts:?}");
}

#[cfg(feature = "proptest")]
exactify::proptest::proptest! {
    #![proptest_config(exactify::proptest::test_runner::Config { failure_persistence: None, ..Default::default() })]

    #[test]
    fn proptest_makes_only_what_is_accepted(request: UpsertCustomerBillingDataRequest, labels: Labels) {
        let text = serde_json::to_string(&request).unwrap();
        exactify::proptest::prop_assert_eq!(serde_json::from_str::<UpsertCustomerBillingDataRequest>(&text).unwrap(), request);
        exactify::proptest::prop_assert!(labels.len() <= Labels::MAX);
    }
}

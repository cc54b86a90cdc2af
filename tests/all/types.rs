//! The API of the generated types, and the messages of their builders.

use konnect_billing::{
    AppCustomerData, BillingProfile, ExternalInvoicing, Extra, LabelValue, Labels, Raw, Stripe, Ulid,
    UpsertCustomerBillingDataRequest as Request,
};

const ID: &str = "01G65Z755AFWAKHE12NY0CQ9FH";

fn raw(text: &str) -> Raw {
    text.parse().unwrap()
}

/// A builder's refusal, in these words.
macro_rules! refuses {
    ($builder:expr, $words:expr) => {
        assert_eq!($builder.build().unwrap_err().to_string(), $words)
    };
}

#[test]
fn a_whole_request_is_built_of_what_is_at_hand() {
    let request = Request::builder()
        .billing_profile(BillingProfile::builder().id(ID))
        .app_data(
            AppCustomerData::builder()
                .stripe(
                    Stripe::builder()
                        .customer_id("cus_1234567890")
                        .default_payment_method_id("pm_1234567890".to_owned())
                        .labels([("env", "test"), ("team", "a")]),
                )
                .external_invoicing(ExternalInvoicing::builder().labels(Labels::new())),
        )
        .build()
        .unwrap();
    let text = r#"{"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH"},"app_data":{"stripe":{"customer_id":"cus_1234567890","default_payment_method_id":"pm_1234567890","labels":{"env":"test","team":"a"}},"external_invoicing":{"labels":{}}}}"#;
    assert_eq!(serde_json::to_string(&request).unwrap(), text);
    assert_eq!(konnect_billing::from_str::<Request>(text).unwrap(), request);
    assert_eq!(request.billing_profile.unwrap().id, ID);
}

#[test]
fn values_that_are_made_already_are_taken_too() {
    const PROFILE: Ulid = Ulid::from_static(ID);
    const TEST: LabelValue = LabelValue::from_static("test");
    let profile = BillingProfile::builder().id(PROFILE).build().unwrap();
    let labels = Labels::try_from([("env", TEST)]).unwrap();
    let stripe = Stripe::builder().labels(labels.clone()).build().unwrap();
    let app_data = AppCustomerData::builder().stripe(stripe.clone()).build().unwrap();
    let request = Request::builder()
        .billing_profile(profile.clone())
        .app_data(app_data)
        .build()
        .unwrap();
    assert_eq!(request.billing_profile, Some(profile));
    assert_eq!(request.app_data.unwrap().stripe, Some(stripe));
    assert_eq!(
        Stripe::builder().labels([("env", TEST)]).build().unwrap().labels,
        Some(labels)
    );
}

#[test]
fn a_builder_says_what_is_missing_or_refused() {
    refuses!(BillingProfile::builder(), "`id`: missing");
    refuses!(
        BillingProfile::builder().id("01G6"),
        "`id`: ULID: expected 26 characters, found 4"
    );
    refuses!(
        Stripe::builder().labels([("env", "test-")]),
        "`labels`: `env`: label value: '-' at its end"
    );
    refuses!(
        Stripe::builder().labels([("a", "1"), ("a", "2")]),
        "`labels`: `a`: duplicate label"
    );
    let many: Vec<(String, &str)> = (0..51).map(|number| (number.to_string(), "x")).collect();
    refuses!(
        ExternalInvoicing::builder().labels(many),
        "`labels`: 51 labels, at most 50"
    );
}

#[test]
fn a_builder_tells_everything_at_once() {
    let request = Request::builder()
        .billing_profile(BillingProfile::builder().id("01G6"))
        .app_data(
            AppCustomerData::builder()
                .stripe(Stripe::builder().labels([("a", ""), ("b", "-")]))
                .external_invoicing(ExternalInvoicing::builder().labels([("c", "x y")])),
        );
    let error = request.build().unwrap_err();
    assert_eq!(
        error.to_string(),
        "`billing_profile`: `id`: ULID: expected 26 characters, found 4; \
         `app_data`: `stripe`: `labels`: `a`: label value: empty, expected 1 to 63 characters; \
         `b`: label value: '-' at its start; \
         `external_invoicing`: `labels`: `c`: label value: ' ' at position 2, expected a letter, digit, '-', '.' or '_'"
    );
    let names: Vec<_> = error.properties().map(|(name, _)| name.to_owned()).collect();
    assert_eq!(names, ["billing_profile", "app_data"]);
    let _: Box<dyn std::error::Error + Send + Sync> = error.into();
}

#[test]
fn the_last_value_given_to_a_builder_counts() {
    let profile = BillingProfile::builder().id("bad").id(ID).build().unwrap();
    assert_eq!(profile.id, ID);
}

#[test]
fn an_unknown_property_is_added_unless_it_is_a_known_one() {
    let mut request = Request::default();
    assert_eq!(request.extra.try_insert("x-mine", raw("1.50")).unwrap(), None);
    assert_eq!(
        request.extra.try_insert("x-mine", raw("[1e400]")).unwrap(),
        Some(raw("1.50"))
    );
    for name in ["billing_profile", "app_data"] {
        let refusal = request.extra.try_insert(name, raw("{}")).unwrap_err();
        assert_eq!(refusal.to_string(), format!("`{name}` is a property of its own"));
    }
    assert_eq!(serde_json::to_string(&request).unwrap(), r#"{"x-mine":[1e400]}"#);
    assert_eq!((request.extra.len(), request.extra.is_empty()), (1, false));
    assert_eq!(request.extra.remove("x-mine"), Some(raw("[1e400]")));
    assert_eq!(request, Request::default());

    fn refuses<T: exactify::__private::object::Properties>(mut extra: Extra<T>, names: &[&str]) {
        assert_eq!(T::NAMES, names);
        for name in names {
            extra.try_insert(*name, raw("null")).unwrap_err();
        }
    }
    refuses(Extra::<BillingProfile>::new(), &["id"]);
    refuses(Extra::<AppCustomerData>::new(), &["stripe", "external_invoicing"]);
    refuses(
        Extra::<Stripe>::new(),
        &["customer_id", "default_payment_method_id", "labels"],
    );
    refuses(Extra::<ExternalInvoicing>::new(), &["labels"]);
}

/// Two texts may spell the values: what is carried is compared as it is written.
#[test]
fn equal_requests_are_equal_whatever_the_order_of_the_text() {
    let read = |text| konnect_billing::from_str::<Request>(text).unwrap();
    assert_eq!(
        read(r#"{"a":1,"b":2,"app_data":{}}"#),
        read(r#"{ "app_data" : { }, "b":2, "a":1 }"#)
    );
    assert_ne!(read(r#"{"a":1}"#), read(r#"{"a":1.0}"#));
    assert_ne!(read(r#"{"app_data":{}}"#), read("{}"));
}

#[test]
fn debug_shows_the_values() {
    let text = format!(r#"{{"billing_profile":{{"id":"{ID}","x":[1]}}}}"#);
    let request: Request = konnect_billing::from_str(&text).unwrap();
    assert_eq!(
        format!("{request:?}"),
        "UpsertCustomerBillingDataRequest { billing_profile: Some(BillingProfile { \
         id: Ulid(01G65Z755AFWAKHE12NY0CQ9FH), extra: {\"x\": Raw([1])} }), app_data: None, extra: {} }"
    );
}

#[test]
fn types_are_what_programs_need_them_to_be() {
    fn usable<T: Clone + std::fmt::Debug + PartialEq + Send + Sync + Unpin + 'static>() {}
    fn exact<T: exactify::Exact + serde::Serialize>() {}
    fn default<T: Default>() {}
    usable::<Request>();
    usable::<BillingProfile>();
    usable::<AppCustomerData>();
    usable::<Stripe>();
    usable::<ExternalInvoicing>();
    exact::<Request>();
    exact::<BillingProfile>();
    exact::<AppCustomerData>();
    exact::<Stripe>();
    exact::<ExternalInvoicing>();
    // All but the billing profile, which is nothing without its `id`.
    default::<Request>();
    default::<AppCustomerData>();
    default::<Stripe>();
    default::<ExternalInvoicing>();
    assert_eq!(Request::builder().build().unwrap(), Request::default());
}

#[test]
fn nothing_is_allocated_for_what_is_absent() {
    let (info, request) = {
        let mut made = None;
        let info = allocation_counter::measure(|| made = Some(Request::default()));
        (info, made.unwrap())
    };
    assert_eq!((info.count_total, request.extra.len()), (0, 0));
    assert_eq!(size_of::<Ulid>(), 16);
    assert_eq!(size_of::<LabelValue>(), 64);
    assert_eq!(size_of::<Option<Labels>>(), size_of::<Vec<u8>>());
    assert_eq!(size_of::<Option<BillingProfile>>(), size_of::<BillingProfile>() + 16);
    // A pointer and nothing else; whose properties they are is known to the compiler alone.
    assert_eq!(size_of::<Extra<Request>>(), size_of::<usize>());
}

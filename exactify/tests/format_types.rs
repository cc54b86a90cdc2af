//! What generated types make of asserted formats. Their source is made for a crate with features, which this one calls by the
//! same names.

#![allow(missing_docs)]

#[allow(dead_code)]
mod formats {
    include!("../../exactify-build/tests/golden/formats.rs");
}

#[test]
fn a_type_keeps_its_text() {
    let text = r#"{"date-time":"1990-12-31t23:59:60.50z","uuid":"F81D4fae-7DEC-11d0-A765-00A0c91E6bf6"}"#;
    let value: formats::Formats = exactify::from_str(text).unwrap();
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
}

#[cfg(feature = "uuid")]
#[test]
fn a_uuid_comes_and_goes() {
    use exactify::uuid::Uuid;

    let text: formats::FormatsUuid = "F81D4FAE-7dec-11d0-A765-00A0C91E6BF6".parse().unwrap();
    let value = Uuid::from(&text);
    assert_eq!(value, Uuid::parse_str(text.as_str()).unwrap());
    assert_eq!(
        formats::FormatsUuid::from(value),
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6"
    );
    assert!(formats::Formats::builder().uuid(value).build().is_ok());
    // Other assertions beside the format may refuse one.
    assert_eq!(formats::FormatsUpper::try_from(value).unwrap_err().keyword(), "pattern");
    assert!(formats::FormatsUpper::try_from(Uuid::nil()).is_ok());
}

#[cfg(feature = "jiff")]
#[test]
fn a_point_in_time_comes_and_goes() {
    use exactify::jiff::{civil, Timestamp};
    use formats::{FormatsDate, FormatsDateTime};

    let timestamp = |text: &str| Timestamp::try_from(&text.parse::<FormatsDateTime>().unwrap());
    let wanted: Timestamp = "1996-12-20T00:39:57Z".parse().unwrap();
    assert_eq!(timestamp("1996-12-19T16:39:57-08:00"), Ok(wanted));
    assert_eq!(timestamp("1996-12-20t00:39:57.000000000z"), Ok(wanted));
    assert_eq!(FormatsDateTime::try_from(wanted).unwrap(), "1996-12-20T00:39:57Z");
    assert_eq!(
        timestamp("0000-01-01T00:00:00-00:00").unwrap().to_string(),
        "0000-01-01T00:00:00Z"
    );
    for (text, message) in [
        (
            "1990-12-31T23:59:60Z",
            "`1990-12-31T23:59:60Z` is a leap second, which no timestamp can be",
        ),
        (
            "9999-12-31T23:59:59-23:59",
            "`9999-12-31T23:59:59-23:59` is outside of what a timestamp can be",
        ),
        (
            "2024-01-01T00:00:00.0000000001Z",
            "`2024-01-01T00:00:00.0000000001Z` has more digits than nanoseconds have",
        ),
    ] {
        assert_eq!(timestamp(text).unwrap_err().to_string(), message);
    }
    // Before the year 0000 there is no text.
    assert!(FormatsDateTime::try_from(Timestamp::MIN).is_err());

    let text: FormatsDate = "2024-02-29".parse().unwrap();
    let day = civil::Date::try_from(&text).unwrap();
    assert_eq!((day, FormatsDate::try_from(day)), (civil::date(2024, 2, 29), Ok(text)));
    assert_eq!(
        civil::Date::try_from(&"0000-01-01".parse::<FormatsDate>().unwrap()),
        Ok(civil::date(0, 1, 1))
    );
    assert!(FormatsDate::try_from(civil::date(-1, 1, 1)).is_err());
}

#[cfg(feature = "arbitrary")]
#[test]
fn random_bytes_make_values_of_each_format() {
    use exactify::arbitrary::{Arbitrary, Unstructured};

    fn made<T: for<'a> Arbitrary<'a> + AsRef<str>>(least: usize) {
        // Enough of them for any kind of generator to show what it can do.
        let mut state = 1_u64;
        let mut byte = || {
            state = state
                .wrapping_mul(6_364_136_223_846_793_005)
                .wrapping_add(1_442_695_040_888_963_407);
            (state >> 56) as u8
        };
        let mut texts = std::collections::BTreeSet::new();
        for _ in 0..1_000 {
            let bytes: Vec<u8> = (0..256).map(|_| byte()).collect();
            let value = T::arbitrary(&mut Unstructured::new(&bytes));
            texts.extend(value.map(|value| value.as_ref().to_owned()));
        }
        assert!(
            texts.len() >= least,
            "{} of {}",
            texts.len(),
            std::any::type_name::<T>()
        );
    }

    made::<formats::FormatsDate>(900);
    made::<formats::FormatsTime>(900);
    made::<formats::FormatsDateTime>(900);
    made::<formats::FormatsUuid>(900);
    made::<formats::FormatsUri>(500);
    made::<formats::FormatsUriReference>(500);
    made::<formats::FormatsEmail>(300);
    made::<formats::FormatsIpv4>(900);
    made::<formats::FormatsIpv6>(800);
    made::<formats::FormatsShort>(100);
}

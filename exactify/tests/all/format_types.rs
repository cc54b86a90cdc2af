//! Generated types with asserted formats. Their source is for a crate with features, and this crate has features of the
//! same names.

#[allow(dead_code)]
mod formats {
    include!("../../../exactify-build/tests/golden/formats.rs");
}

#[test]
fn a_type_keeps_its_text() {
    let text = r#"{"date-time":"1990-12-31t23:59:60.50z","uuid":"F81D4fae-7DEC-11d0-A765-00A0c91E6bf6"}"#;
    let value: formats::Formats = crate::verdict::from_str(text).unwrap();
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
            "`1990-12-31T23:59:60Z` is a leap second, which a timestamp cannot represent",
        ),
        (
            "9999-12-31T23:59:59-23:59",
            "`9999-12-31T23:59:59-23:59` is out of range for a timestamp",
        ),
        (
            "2024-01-01T00:00:00.0000000001Z",
            "`2024-01-01T00:00:00.0000000001Z` has more than nine fractional digits",
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
fn arbitrary<T: for<'a> exactify::arbitrary::Arbitrary<'a>>() -> Vec<T> {
    crate::random::made(|bytes| T::arbitrary(bytes))
}

#[cfg(feature = "arbitrary")]
#[test]
fn random_bytes_make_every_form_of_each_format() {
    use exactify::arbitrary::Arbitrary;

    /// Hardly any bytes make no value, since then the generator would not know the format; each of `forms` is seen.
    #[track_caller]
    fn made<T: for<'a> Arbitrary<'a> + AsRef<str>>(different: usize, forms: &[fn(&str) -> bool]) {
        let values = arbitrary::<T>();
        let name = std::any::type_name::<T>();
        assert_eq!(values.len(), 1_000, "{name}");
        let texts: std::collections::BTreeSet<&str> = values.iter().map(T::as_ref).collect();
        assert!(texts.len() >= different, "{} of {name}", texts.len());
        for (index, form) in forms.iter().enumerate() {
            assert!(texts.iter().any(|text| form(text)), "form {index} of {name}");
        }
    }

    made::<formats::FormatsDate>(
        990,
        &[
            |text| text.starts_with("00"),
            |text| text.starts_with("99"),
            |text| text.contains("-01-"),
            |text| text.contains("-12-"),
            |text| text.ends_with("-01"),
            |text| text.ends_with("-02-29"),
            |text| text.ends_with("-30"),
            |text| text.ends_with("-31"),
        ],
    );
    made::<formats::FormatsTime>(
        990,
        &[
            |text| text.starts_with("00:"),
            |text| text.starts_with("23:"),
            |text| &text[2..6] == ":00:",
            |text| &text[2..6] == ":59:",
            |text| &text[6..8] == "00",
            |text| &text[6..8] == "60" && text.ends_with(['Z', 'z']),
            |text| &text[6..8] == "60" && &text[..5] != "23:59",
            |text| text.find(['Z', 'z', '+', '-']) == Some(8),
            |text| text.find(['Z', 'z', '+', '-']) == Some(10),
            |text| text.find(['Z', 'z', '+', '-']) == Some(18),
            |text| text.ends_with('Z'),
            |text| text.ends_with('z'),
            |text| text.ends_with("+00:00"),
            |text| text.ends_with("-00:00"),
            |text| text.contains("+23:"),
            |text| text.contains("-23:"),
        ],
    );
    made::<formats::FormatsDateTime>(990, &[|text| text.contains('T'), |text| text.contains('t')]);
    made::<formats::FormatsUuid>(
        990,
        &[
            |text| text.contains(|c: char| c.is_ascii_uppercase()),
            |text| text.contains(|c: char| c.is_ascii_lowercase()),
        ],
    );
    made::<formats::FormatsIpv4>(990, &[]);
    made::<formats::FormatsIpv6>(
        800,
        &[
            |text| text == "::",
            |text| text.starts_with("::") && text.len() > 2,
            |text| text.ends_with("::") && text.len() > 2,
            |text| !text.contains("::"),
        ],
    );
    made::<formats::FormatsEmail>(
        300,
        &[
            |text| text.starts_with("\"joe bloggs\"@"),
            |text| text.ends_with(']') && !text.contains(':'),
            |text| text.contains("@[IPv6:"),
            |text| text.contains("@example"),
            |text| text.split('@').all(|part| part.split('.').count() == 3),
        ],
    );
    const URI: &[fn(&str) -> bool] = &[
        |text| text == "urn:",
        |text| text.contains("://["),
        |text| text.contains("://~user@"),
        |text| text.ends_with("://com"),
        |text| text.contains("com/"),
        |text| text.starts_with("mailto:a"),
        |text| text.contains('?') && text.contains('#'),
        |text| !text.contains(['?', '#', '/']),
    ];
    made::<formats::FormatsUri>(500, URI);
    made::<formats::FormatsUriReference>(500, URI);
    made::<formats::FormatsUriReference>(
        500,
        &[
            str::is_empty,
            |text| text.starts_with("//["),
            |text| text.starts_with("//com"),
            |text| text.starts_with("a%20b"),
            |text| text.starts_with('?'),
            |text| text.starts_with('#'),
        ],
    );
}

#[cfg(feature = "arbitrary")]
#[test]
fn random_bytes_make_what_other_assertions_allow_besides() {
    let short = arbitrary::<formats::FormatsShort>();
    assert!((200..900).contains(&short.len()), "{}", short.len());
    let listed = arbitrary::<formats::FormatsListed>();
    assert!(listed.iter().all(|value| value.as_str() == "2024-02-29"));
    assert!(!listed.is_empty());
}

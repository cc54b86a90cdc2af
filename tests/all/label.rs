//! Compares label values with the schema's keywords, and checks their error messages.

use std::collections::{BTreeSet, HashSet};
use std::error::Error;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use konnect_billing::{LabelError, LabelErrorKind, LabelValue};

const LITERAL: LabelValue = LabelValue::from_static("cost-center_1.0");
const TEXT: &str = LITERAL.as_str();
const BYTES: &[u8] = LITERAL.as_bytes();
const READ: Result<LabelValue, LabelError> = LabelValue::parse("-");

const WIDE: &[char] = &[
    '\u{100}',
    '\u{212a}',
    '\u{2028}',
    '\u{feff}',
    '\u{ff41}',
    '\u{1d7ce}',
    '\u{10ffff}',
];

#[track_caller]
fn refuses(text: &str, keyword: &str, message: &str) {
    let error = LabelValue::parse(text).unwrap_err();
    assert_eq!(error.to_string(), message);
    assert_eq!(error.keyword(), keyword);
}

#[track_caller]
fn refuses_json(json: &str, message: &str) {
    assert_eq!(
        serde_json::from_str::<LabelValue>(json).unwrap_err().to_string(),
        message
    );
}

/// The keywords that a text breaks, said by another engine than ours, in the order in which `parse` judges them.
fn oracle() -> impl Fn(&str) -> Vec<&'static str> {
    let regex = regress::Regex::with_flags(LabelValue::PATTERN, "u").unwrap();
    move |text| {
        let length = text.chars().count();
        let broken = [
            ("minLength", length < 1),
            ("maxLength", length > 63),
            // An empty text breaks this one, too, which is not said beside `minLength`.
            ("pattern", length > 0 && regex.find(text).is_none()),
        ];
        broken
            .into_iter()
            .filter_map(|(keyword, broken)| broken.then_some(keyword))
            .collect()
    }
}

/// The keywords that a text breaks, said by the two checks.
fn broken(text: &str) -> Vec<&'static str> {
    let checks = [LabelValue::check_length(text), LabelValue::check_pattern(text)];
    checks
        .into_iter()
        .filter_map(|check| check.err().map(LabelError::keyword))
        .collect()
}

#[track_caller]
fn agrees(oracle: &impl Fn(&str) -> Vec<&'static str>, text: &str) {
    let expected = oracle(text);
    assert_eq!(broken(text), expected, "{text:?}");
    match LabelValue::parse(text) {
        Ok(value) => {
            assert!(expected.is_empty(), "{text:?}");
            assert_eq!(value.as_str(), text);
            assert_eq!(value.len(), text.len());
        }
        Err(error) => assert_eq!(Some(&error.keyword()), expected.first(), "{text:?}"),
    }
}

#[test]
fn a_literal_is_read_at_compile_time() {
    assert_eq!((TEXT, BYTES), ("cost-center_1.0", &b"cost-center_1.0"[..]));
    assert!(READ.is_err());
}

#[test]
#[should_panic = "not a label value: expected 1 to 63 of a-z, A-Z, 0-9, -, . and _, no -, . or _ at the ends"]
fn a_bad_literal_panics() {
    LabelValue::from_static("a b");
}

#[test]
fn a_wrong_length_is_refused() {
    refuses("", "minLength", "label value: empty, expected 1 to 63 characters");
    refuses(&"a".repeat(64), "maxLength", "label value: 64 characters, at most 63");
    // Characters are counted, not bytes, and before anything else is judged.
    refuses(
        &"\u{e9}".repeat(64),
        "maxLength",
        "label value: 64 characters, at most 63",
    );
    refuses(&"-".repeat(64), "maxLength", "label value: 64 characters, at most 63");
    refuses(
        &"a".repeat(65_534),
        "maxLength",
        "label value: 65534 characters, at most 63",
    );
    refuses(
        &"a".repeat(10_000_000),
        "maxLength",
        "label value: 65535 or more characters, at most 63",
    );
    assert!(LabelValue::parse(&"a".repeat(63)).is_ok());
}

#[test]
fn a_wrong_end_is_refused() {
    for mark in ['-', '.', '_'] {
        let start = format!("label value: '{mark}' at its start");
        let end = format!("label value: '{mark}' at its end");
        refuses(&format!("{mark}test"), "pattern", &start);
        refuses(&format!("test{mark}"), "pattern", &end);
        refuses(&mark.to_string(), "pattern", &start);
        refuses(&format!("{mark}{mark}"), "pattern", &start);
    }
    refuses(" a", "pattern", "label value: ' ' at its start");
    refuses("\u{e9}a", "pattern", "label value: '\\u{e9}' at its start");
}

#[test]
fn a_wrong_character_is_refused_with_its_position() {
    let inside = |found: &str, position: usize| {
        format!("label value: '{found}' at position {position}, expected a letter, digit, '-', '.' or '_'")
    };
    refuses("env test", "pattern", &inside(" ", 4));
    refuses("test\n", "pattern", &inside("\\n", 5));
    refuses("test\0", "pattern", &inside("\\u{0}", 5));
    refuses("gr\u{f6}\u{df}e", "pattern", &inside("\\u{f6}", 3));
    refuses("a\u{1f980}", "pattern", &inside("\\u{1f980}", 2));
    refuses(&"\u{e9}".repeat(63), "pattern", "label value: '\\u{e9}' at its start");
    // The first of several is named, and what may stand nowhere comes before what may not end the text.
    refuses("a/b\\-", "pattern", &inside("/", 2));
}

#[test]
fn the_kind_of_an_error_says_what_is_wrong() {
    use LabelErrorKind::{Empty, InvalidCharacter, InvalidEnd, InvalidStart, TooLong};
    let long = "-".repeat(64);
    for (text, kind) in [
        ("", Empty),
        (&*long, TooLong),
        ("-a", InvalidStart),
        (" a", InvalidStart),
        ("a_", InvalidEnd),
        ("a b-", InvalidCharacter),
        ("a\n", InvalidCharacter),
    ] {
        let error = text.parse::<LabelValue>().unwrap_err();
        assert_eq!(error.kind(), kind, "{text:?}");
        assert_eq!(format!("{error:?}"), error.to_string());
    }
}

#[test]
fn a_text_that_breaks_two_keywords_has_an_error_of_each_unless_it_is_empty() {
    assert_eq!(broken(&"-".repeat(64)), ["maxLength", "pattern"]);
    assert_eq!(broken(""), ["minLength"]);
}

#[test]
fn every_character_at_every_position_of_every_length_is_judged_as_the_schema_judges_it() {
    let oracle = oracle();
    let characters = || (0..=255_u8).map(char::from).chain(WIDE.iter().copied());
    for length in 0..=65_usize {
        let base: String = "a-Z_9.".chars().cycle().take(length).collect();
        agrees(&oracle, &base);
        let base = "k".repeat(length);
        agrees(&oracle, &base);
        for at in 0..length {
            for found in characters() {
                agrees(&oracle, &format!("{}{found}{}", &base[..at], &base[at + 1..]));
            }
        }
    }
    for first in characters() {
        for second in characters() {
            agrees(&oracle, &format!("{first}{second}"));
        }
    }
}

#[test]
fn every_short_text_of_each_kind_of_character_is_judged_as_the_schema_judges_it() {
    let oracle = oracle();
    let mut texts = vec![String::new()];
    for _ in 0..6 {
        for text in &texts {
            agrees(&oracle, text);
        }
        texts = texts
            .iter()
            .flat_map(|text| ["a", "Z", "0", "-", ".", " "].map(|c| format!("{text}{c}")))
            .collect();
    }
}

#[test]
fn it_is_equal_to_ordered_as_and_hashed_as_its_text() {
    let hasher = BuildHasherDefault::<DefaultHasher>::default();
    let long = "z".repeat(63);
    let mut texts = vec![
        "0", "00", "0-0", "9", "A", "A.b", "A0", "AA", "Z_9", "a", "a-b", "a-b0", "aa", "z", &long,
    ];
    for one in &texts {
        let value = LabelValue::parse(one).unwrap();
        assert_eq!(hasher.hash_one(&value), hasher.hash_one(one));
        for other in &texts {
            let other_value = LabelValue::parse(other).unwrap();
            assert_eq!(value.cmp(&other_value), one.cmp(other));
            assert_eq!(value == other_value, one == other);
        }
    }
    let sorted: BTreeSet<LabelValue> = texts
        .iter()
        .rev()
        .map(|text| LabelValue::parse(text).unwrap())
        .collect();
    texts.sort_unstable();
    assert!(sorted.iter().eq(texts.iter()));
    assert!(sorted.contains("A.b") && !sorted.contains("A.c"));
    assert!(HashSet::from([LITERAL]).contains(TEXT));
}

#[test]
fn conversions_agree() {
    assert_eq!(LabelValue::try_from(TEXT), Ok(LITERAL));
    assert_eq!(LabelValue::try_from(TEXT.to_owned()), Ok(LITERAL));
    assert_eq!(TEXT.parse(), Ok(LITERAL));
    assert_eq!(String::from(LITERAL), TEXT);
    assert_eq!(LITERAL.into_string(), TEXT);
    assert_eq!(AsRef::<str>::as_ref(&LITERAL), TEXT);
    assert_eq!(
        (LITERAL.len(), LITERAL.find('_'), &LITERAL[..4]),
        (15, Some(11), "cost")
    );
}

#[test]
fn it_compares_with_text_both_ways() {
    let (text, owned): (&str, String) = (TEXT, TEXT.to_owned());
    assert!(LITERAL == *text && LITERAL == text && LITERAL == owned);
    assert!(*text == LITERAL && text == LITERAL && owned == LITERAL);
    let (text, owned): (&str, String) = ("other", "other".to_owned());
    assert!(LITERAL != *text && LITERAL != text && LITERAL != owned);
    assert!(*text != LITERAL && text != LITERAL && owned != LITERAL);
}

#[test]
fn it_is_shown_as_text() {
    assert_eq!(format!("{LITERAL:?}"), "\"cost-center_1.0\"");
    assert_eq!(format!("[{LITERAL:>17}]"), "[  cost-center_1.0]");
    assert_eq!(format!("[{LITERAL:.4}]"), "[cost]");
}

#[test]
fn json_is_a_string_and_nothing_else() {
    assert_eq!(serde_json::to_string(&LITERAL).unwrap(), "\"cost-center_1.0\"");
    assert_eq!(serde_json::from_str::<LabelValue>("\"t\\u0065st\"").unwrap(), "test");
    assert_eq!(
        serde_json::from_reader::<_, LabelValue>(&b"\"test\""[..]).unwrap(),
        "test"
    );

    let wanted = "expected a label value, 1 to 63 characters";
    refuses_json("null", &format!("invalid type: null, {wanted} at line 1 column 4"));
    refuses_json(
        "42",
        &format!("invalid type: integer `42`, {wanted} at line 1 column 2"),
    );
    refuses_json("{}", &format!("invalid type: map, {wanted} at line 1 column 0"));
    refuses_json(
        "[\"a\"]",
        &format!("invalid type: sequence, {wanted} at line 1 column 0"),
    );
    refuses_json(
        "\"\"",
        "label value: empty, expected 1 to 63 characters at line 1 column 2",
    );
}

#[test]
fn sizes_and_threads_are_as_promised() {
    fn shared<T: Send + Sync + 'static>() {}
    fn copied<T: Copy>() {}
    shared::<LabelValue>();
    shared::<LabelError>();
    copied::<LabelError>();
    assert_eq!(size_of::<LabelValue>(), 64);
    assert_eq!(size_of::<Option<LabelValue>>(), 64);
    assert_eq!(size_of::<LabelError>(), 8);
    assert_eq!((LabelValue::MIN_LEN, LabelValue::MAX_LEN), (1, 63));
    let error: Box<dyn Error + Send + Sync> = LabelValue::parse("").unwrap_err().into();
    assert!(error.source().is_none());
}

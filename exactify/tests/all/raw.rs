//! Values without assertions, or nearly so, from deserializers with and without JSON text.

use std::collections::hash_map::DefaultHasher;
use std::collections::BTreeMap;
use std::hash::{Hash, Hasher};

use exactify::{Array, Exact, Never, Null, Raw, RawValue};
use serde::de::IntoDeserializer;
use serde::{Deserialize, Serialize};
use serde_json::{json, Value};

fn raw(text: &str) -> Raw {
    text.parse().unwrap()
}

#[test]
fn a_value_is_its_text() {
    let value = raw(" [1e400, {\"b\": 1.0, \"a\": null}]\n");
    let text = "[1e400, {\"b\": 1.0, \"a\": null}]";
    assert_eq!(value.get(), text);
    assert_eq!(
        (value.to_string(), format!("{value:?}")),
        (text.to_owned(), format!("Raw({text})"))
    );
    assert_eq!(
        (value.as_raw_value().get(), AsRef::<RawValue>::as_ref(&value).get()),
        (text, text)
    );
    assert_eq!(serde_json::to_string(&value).unwrap(), text);
    assert_eq!(serde_json::from_str::<Raw>(text).unwrap(), value);
    assert_eq!(Box::<RawValue>::from(value).get(), text);
    assert_eq!(raw("[1, 2]").read::<[u8; 2]>().unwrap(), [1, 2]);
    assert!(raw("[1, 2]").read::<bool>().is_err());
    assert_eq!(Raw::of(&("a", 1.5)).unwrap().get(), r#"["a",1.5]"#);
    assert_eq!(Raw::try_from(json!({"a": [null]})).unwrap().get(), r#"{"a":[null]}"#);
}

#[test]
fn values_are_equal_if_their_texts_are() {
    let hash = |value: &Raw| {
        let mut hasher = DefaultHasher::new();
        value.hash(&mut hasher);
        hasher.finish()
    };
    assert!(raw("1") == raw(" 1 ") && hash(&raw("1")) == hash(&raw(" 1 ")));
    assert!(raw("1") != raw("1.0") && hash(&raw("1")) != hash(&raw("1.0")));
}

#[test]
fn what_is_no_value_is_refused_by_every_way_in() {
    let message = "duplicate property `a`";
    let text = r#"{"b": [{"a": 1, "\u0061": 2}]}"#;
    assert_eq!(text.parse::<Raw>().unwrap_err().to_string(), message);
    let unchecked = RawValue::from_string(text.to_owned()).unwrap();
    assert_eq!(Raw::of(&unchecked).unwrap_err().to_string(), message);
    assert_eq!(Raw::try_from(unchecked).unwrap_err().to_string(), message);
    assert!(serde_json::from_str::<Raw>(text)
        .unwrap_err()
        .to_string()
        .starts_with(message));
    assert_eq!(
        "[1".parse::<Raw>().unwrap_err().to_string(),
        "EOF while parsing a list at line 1 column 2"
    );
    assert_eq!(
        Raw::of(&BTreeMap::from([(vec![1], 1)])).unwrap_err().to_string(),
        "key must be a string"
    );
    assert_eq!(
        crate::verdict::from_str::<Raw>(text).unwrap_err().to_string(),
        "/b/0/a: duplicate property `a` (line 1, column 17)"
    );
}

/// What serde's own buffer hands out.
#[derive(Debug, PartialEq, Deserialize)]
#[serde(untagged)]
enum Buffered {
    Any { value: Raw },
}

#[test]
fn a_value_comes_out_of_a_reader_that_has_no_other() {
    fn read<'de>(reader: impl IntoDeserializer<'de, serde::de::value::Error>) -> Result<String, String> {
        let read = Raw::deserialize(reader.into_deserializer());
        read.map(|raw| raw.get().to_owned()).map_err(|error| error.to_string())
    }
    assert_eq!(read(()).as_deref(), Ok("null"));
    assert_eq!(read(true).as_deref(), Ok("true"));
    assert_eq!(read(-7_i32).as_deref(), Ok("-7"));
    assert_eq!(read(u64::MAX).as_deref(), Ok("18446744073709551615"));
    assert_eq!(read(2.5).as_deref(), Ok("2.5"));
    assert_eq!(read(f64::NAN).unwrap_err(), "NaN cannot be represented in JSON");
    assert_eq!(read("a\"b").as_deref(), Ok("\"a\\\"b\""));
    assert_eq!(read("a".to_owned()).as_deref(), Ok("\"a\""));
    assert_eq!(read(vec!["a", "b"]).as_deref(), Ok("[\"a\",\"b\"]"));
    assert_eq!(
        Raw::deserialize(serde::de::value::BytesDeserializer::<serde::de::value::Error>::new(
            b"a"
        ))
        .unwrap_err()
        .to_string(),
        "invalid type: byte array, expected any JSON value"
    );
}

#[test]
fn a_value_comes_whole_out_of_a_buffer() {
    for text in [
        "null",
        "true",
        "false",
        "-7",
        "7",
        "2.5",
        "\"a\"",
        "[]",
        "[null,[1]]",
        "{}",
        r#"{"a":{"b":[1]}}"#,
    ] {
        let read: Buffered = serde_json::from_str(&format!("{{\"value\":{text}}}")).unwrap();
        assert_eq!(read, Buffered::Any { value: raw(text) });
        let value: Value = serde_json::from_str(text).unwrap();
        assert_eq!(Raw::deserialize(value).unwrap().get(), text);
    }
}

#[test]
fn a_value_comes_whole_out_of_message_pack_and_yaml() {
    #[derive(Serialize)]
    struct Wrapped(i32);

    let value = (
        (Some(1), None::<u8>, ()),
        (true, i64::MIN, u64::MAX, 2.5),
        ("a", 'b', Wrapped(3)),
        BTreeMap::from([("x", BTreeMap::from([("y", [1, 2])]))]),
    );
    let text = serde_json::to_string(&value).unwrap();
    let packed = rmp_serde::to_vec(&value).unwrap();
    assert_eq!(rmp_serde::from_slice::<Raw>(&packed).unwrap().get(), text);
    assert_eq!(
        rmp_serde::from_slice::<Array>(&packed).unwrap()[2],
        raw(r#"["a","b",3]"#)
    );

    let yaml = "- ~\n- yes\n- true\n- -7\n- 2.5\n- a: {b: [1]}\n";
    assert_eq!(
        serde_norway::from_str::<Raw>(yaml).unwrap().get(),
        r#"[null,"yes",true,-7,2.5,{"a":{"b":[1]}}]"#
    );
    assert_eq!(
        serde_norway::from_str::<Raw>("{a: 1, b: ~}").unwrap().get(),
        r#"{"a":1,"b":null}"#
    );
}

/// A reader that hands out `Some(7)`, or a newtype struct of 7, where it is asked for anything.
struct Wrapping {
    newtype: bool,
}

impl<'de> serde::Deserializer<'de> for Wrapping {
    type Error = serde::de::value::Error;

    fn deserialize_any<V: serde::de::Visitor<'de>>(self, visitor: V) -> Result<V::Value, Self::Error> {
        let inner = serde::de::value::U8Deserializer::new(7);
        match self.newtype {
            true => visitor.visit_newtype_struct(inner),
            false => visitor.visit_some(inner),
        }
    }

    fn deserialize_newtype_struct<V: serde::de::Visitor<'de>>(
        self,
        _: &'static str,
        visitor: V,
    ) -> Result<V::Value, Self::Error> {
        visitor.visit_newtype_struct(self)
    }

    serde::forward_to_deserialize_any! {
        bool i8 i16 i32 i64 i128 u8 u16 u32 u64 u128 f32 f64 char str string bytes byte_buf option unit unit_struct seq
        tuple tuple_struct map struct enum identifier ignored_any
    }
}

#[test]
fn a_value_comes_whole_out_of_a_flattened_type() {
    #[derive(Deserialize)]
    struct Flattened {
        #[serde(flatten)]
        rest: BTreeMap<String, Raw>,
    }

    let text = r#"{"a":"b\u0063","d":["e",null,{"f":2.5}]}"#;
    let wanted = BTreeMap::from([
        ("a".to_owned(), raw("\"bc\"")),
        ("d".to_owned(), raw(r#"["e",null,{"f":2.5}]"#)),
    ]);
    let read: Flattened = serde_json::from_reader(text.as_bytes()).unwrap();
    assert_eq!(read.rest, wanted);
    let read: Flattened = serde_json::from_str(text).unwrap();
    assert_eq!(read.rest, wanted);

    #[derive(Deserialize)]
    #[serde(tag = "kind")]
    enum Tagged {
        One { value: Raw },
    }

    let text = r#"{"value":"b\u0063","kind":"One"}"#;
    let Tagged::One { value } = serde_json::from_reader(text.as_bytes()).unwrap();
    assert_eq!(value, raw("\"bc\""));
}

#[test]
fn what_a_value_is_wrapped_in_falls_away() {
    for newtype in [true, false] {
        assert_eq!(Raw::deserialize(Wrapping { newtype }).unwrap().get(), "7");
    }
}

#[test]
fn readers_without_text_are_refused_what_json_has_not() {
    let error = serde_norway::from_str::<Raw>("a: .inf").unwrap_err().to_string();
    assert!(error.contains("inf cannot be represented in JSON"), "{error}");
    let error = serde_norway::from_str::<Raw>("{a: {b: 1, b: 2}}")
        .unwrap_err()
        .to_string();
    assert!(error.contains("duplicate property `b`"), "{error}");
    // A map of two entries of one name, which no Rust map has.
    let packed = [0x82, 0xa1, b'a', 1, 0xa1, b'a', 2];
    let error = rmp_serde::from_slice::<Raw>(&packed).unwrap_err().to_string();
    assert_eq!(error, "duplicate property `a`");
    let error = rmp_serde::from_slice::<Raw>(&rmp_serde::to_vec(&BTreeMap::from([(1, 2)])).unwrap());
    assert!(error.is_err());
    // Bytes are not a JSON value.
    let error = rmp_serde::from_slice::<Raw>(&[0xc4, 1, 0]).unwrap_err().to_string();
    assert_eq!(error, "invalid type: byte array, expected any JSON value");
}

#[test]
fn null_and_nothing_are_types_as_well() {
    assert_eq!(crate::verdict::from_str::<Null>("null").unwrap(), Null);
    assert_eq!(serde_json::to_string(&Null).unwrap(), "null");
    assert!(serde_json::from_str::<Null>("0").is_err());
    let says = |report: exactify::Report, wanted: &str| assert_eq!(report.to_string(), wanted);
    says(
        crate::verdict::from_str::<Null>("[{\"a\":1,\"a\":1}]").unwrap_err(),
        "expected null, found an array (line 1, column 1)\n/0/a: duplicate property `a` (line 1, column 9)",
    );
    says(
        crate::verdict::from_str::<Array<Null>>("[null, 0]").unwrap_err(),
        "/1: expected null, found a number (line 1, column 8)",
    );
    assert_eq!(crate::verdict::from_str::<Array<Never>>("[]").unwrap().len(), 0);
    says(
        crate::verdict::from_str::<Array<Never>>("[null, 0]").unwrap_err(),
        "/0: no value is allowed here (line 1, column 2)\n/1: no value is allowed here (line 1, column 8)",
    );
    let error = serde_json::from_str::<Never>("null").unwrap_err().to_string();
    assert!(error.starts_with("no value is allowed here"), "{error}");
    says(
        crate::verdict::from_str::<Box<String>>("1").unwrap_err(),
        "expected a string, found a number (line 1, column 1)",
    );
    says(
        crate::verdict::from_str::<Array<Box<bool>>>("[1, true]").unwrap_err(),
        "/0: expected a boolean, found a number (line 1, column 2)",
    );
    assert!(crate::verdict::from_str::<String>("\"a\"").unwrap().as_raw().is_none());
    assert_eq!(raw("1").as_raw(), Some(&raw("1")));
}

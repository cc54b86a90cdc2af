//! Objects with open names, and the properties that a schema does not name.

use std::collections::BTreeMap;

use exactify::__private::object::{Class, Properties};
use exactify::__private::text::Rule;
use exactify::Refusal;
use exactify::{Exact, Extra, Integer, Map, Raw};
use serde::{Deserialize, Serialize};

/// A boolean that says of itself whether it carries an unknown property.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
struct Open(bool);

impl Exact for Open {
    fn has_unknown(&self) -> bool {
        self.0
    }
}

type Flags = Map<String, bool, 1, 2>;

fn flags(entries: &[(&str, bool)]) -> Flags {
    let entries: BTreeMap<String, bool> = entries
        .iter()
        .map(|(name, value)| ((*name).to_owned(), *value))
        .collect();
    entries.try_into().unwrap()
}

#[test]
fn properties_come_and_go_within_the_bounds() {
    let mut map = flags(&[("a", true)]);
    let error = map.try_remove("a").unwrap_err();
    assert_eq!(
        (error.keyword(), error.to_string().as_str()),
        ("minProperties", "0 properties, at least 1")
    );
    assert_eq!(map.try_remove("b"), Ok(None));
    assert_eq!(map.try_insert("b".to_owned(), false), Ok(None));
    assert_eq!(map, flags(&[("a", true), ("b", false)]));
    let error = map.try_insert("c".to_owned(), true).unwrap_err();
    assert_eq!(
        (error.keyword(), error.to_string().as_str()),
        ("maxProperties", "3 properties, at most 2")
    );
    // One that is there already makes it no larger.
    assert_eq!(map.try_insert("b".to_owned(), true), Ok(Some(false)));
    assert_eq!(map, flags(&[("a", true), ("b", true)]));
    assert_eq!(map.try_remove("a"), Ok(Some(true)));
    assert_eq!(map, flags(&[("b", true)]));

    let mut any = Map::<String, bool>::new();
    assert_eq!(any.try_remove("a"), Ok(None));
    assert_eq!(any.try_insert("a".to_owned(), true), Ok(None));
    assert_eq!(any.try_remove("a"), Ok(Some(true)));
    assert!(any.is_empty());
}

#[test]
fn properties_are_handed_out() {
    let mut map = flags(&[("b", true), ("a", false)]);
    assert_eq!(
        (map.get("a"), map.get("b"), map.get("c")),
        (Some(&false), Some(&true), None)
    );
    assert!(map.contains_key("a") && !map.contains_key("c"));
    assert_eq!((map.len(), map.is_empty()), (2, false));
    assert_eq!(
        (
            Map::<String, bool>::default().len(),
            Map::<String, bool>::new().is_empty()
        ),
        (0, true)
    );
    assert_eq!(map.keys().collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(map.values().collect::<Vec<_>>(), [&false, &true]);
    let entries = [("a".to_owned(), false), ("b".to_owned(), true)];
    assert!(map.iter().eq(entries.iter().map(|(name, value)| (name, value))));
    assert!((&map).into_iter().eq(map.iter()));
    assert_eq!(format!("{map:?}"), r#"{"a": false, "b": true}"#);
    assert_eq!(serde_json::to_string(&map).unwrap(), r#"{"a":false,"b":true}"#);
    assert_eq!(map.clone().into_iter().collect::<Vec<_>>(), entries);
    assert_eq!(BTreeMap::from(map.clone()), BTreeMap::from(entries));
    *map.get_mut("a").unwrap() = true;
    assert_eq!(map.get_mut("c"), None);
    assert_eq!(map, flags(&[("a", true), ("b", true)]));
}

#[test]
fn a_map_is_made_of_what_its_parts_are_made_of() {
    let numbers = Map::<String, Integer>::try_from([("b", 1), ("a", 2)]).unwrap();
    assert_eq!(serde_json::to_string(&numbers).unwrap(), r#"{"a":2,"b":1}"#);
    let refusal = |pairs: [(&str, &str); 2]| {
        let error = Map::<String, Integer, 0, 1>::try_from(pairs).unwrap_err();
        (error.keyword(), error.to_string())
    };
    assert_eq!(
        refusal([("a", "1"), ("a", "1")]),
        ("", "duplicate property `a`".to_owned())
    );
    assert_eq!(
        refusal([("a", "1"), ("b", "x")]),
        ("additionalProperties", "`b`: `x` is not a JSON number".to_owned())
    );
    assert_eq!(
        refusal([("a", "1"), ("b", "2")]),
        ("maxProperties", "2 properties, at most 1".to_owned())
    );
    let none = Map::<String, bool, 1>::try_from(BTreeMap::new()).unwrap_err();
    assert_eq!(none.to_string(), "0 properties, at least 1");
}

#[test]
fn reading_ends_at_the_first_property_too_many() {
    let refusal = |text: &str| serde_json::from_str::<Flags>(text).unwrap_err().to_string();
    assert_eq!(
        serde_json::from_str::<Flags>(r#"{"b":true,"a":false}"#).unwrap().len(),
        2
    );
    assert!(refusal(r#"{"a":true,"b":true,"c":?"#).starts_with("3 properties, at most 2"));
    assert!(refusal(r#"{"a":true,"\u0061":?"#).starts_with("duplicate property `a`"));
    assert!(refusal("{}").starts_with("0 properties, at least 1"));
    assert!(refusal("[]").starts_with("invalid type: sequence, expected an object"));
}

#[test]
fn a_report_names_the_object_and_its_properties() {
    let report = crate::verdict::from_str::<Flags>(r#"{"a": 1, "b": true, "a": null}"#).unwrap_err();
    assert_eq!(
        report.to_string(),
        "3 properties, at most 2 (line 1, column 1)\n\
         /a: expected a boolean, found a number (line 1, column 7)\n\
         /a: duplicate property `a` (line 1, column 21)\n\
         /a: expected a boolean, found null (line 1, column 26)"
    );
    let keywords: Vec<_> = report
        .violations()
        .iter()
        .map(|violation| violation.keyword_location())
        .collect();
    assert_eq!(
        keywords,
        [
            "/maxProperties",
            "/additionalProperties/type",
            "",
            "/additionalProperties/type"
        ]
    );
    let report = crate::verdict::from_str::<Flags>("{}").unwrap_err();
    assert_eq!(report.to_string(), "0 properties, at least 1 (line 1, column 1)");
}

#[test]
fn unknown_properties_are_found_in_any_value() {
    let map = |value| Map::<String, Open>::try_from([("a", Open(false)), ("b", Open(value))]).unwrap();
    assert!(map(true).has_unknown());
    assert!(!map(false).has_unknown());
    assert!(Some(Open(true)).has_unknown() && !Some(Open(false)).has_unknown() && !None::<Open>.has_unknown());
    assert!(Box::new(Open(true)).has_unknown() && !Box::new(Open(false)).has_unknown());
}

/// Has `id`; names that begin with `x-` are as a pattern says, with `n-` numbers, with `-` refused; no name is longer than 5.
#[derive(Debug)]
struct Point;

impl Properties for Point {
    const NAMES: &'static [&'static str] = &["id"];
    const NAME_RULES: &'static [Rule] = &[Rule::MaxLength(5)];

    fn class(name: &str) -> Class {
        match name.split_once('-') {
            Some(("x", _)) => Class::Matching(0),
            Some(("n", _)) => Class::Checked(|value| match value.get() {
                "1" => Ok(()),
                _ => Err(Refusal::new("const", "expected `1`")),
            }),
            Some(("", _)) => Class::Refused,
            _ => Class::Other,
        }
    }
}

fn raw(text: &str) -> Raw {
    text.parse().unwrap()
}

#[test]
fn what_a_schema_refuses_never_becomes_an_extra_property() {
    let mut extra = Extra::<Point>::new();
    let mut refusal = |name: &str| {
        let error = extra.try_insert(name, raw("2")).unwrap_err();
        (error.keyword(), error.to_string())
    };
    assert_eq!(
        refusal("id"),
        ("properties", "`id` is a property of its own".to_owned())
    );
    assert_eq!(refusal("abcdef"), ("maxLength", "6 characters, at most 5".to_owned()));
    assert_eq!(refusal("n-1"), ("const", "expected `1`".to_owned()));
    assert_eq!(
        refusal("-ab"),
        ("additionalProperties", "unknown property `-ab`".to_owned())
    );
    assert_eq!(extra, Extra::new());
    assert_eq!(extra.try_insert("n-1", raw("1")), Ok(None));
    assert_eq!(extra.try_insert("n-1", raw("1")), Ok(Some(raw("1"))));
}

#[test]
fn extra_properties_are_handed_out() {
    let mut extra = Extra::<Point>::new();
    assert_eq!((extra.len(), extra.is_empty(), extra.get("a")), (0, true, None));
    assert_eq!(extra.remove("a"), None);
    assert_eq!(extra.try_insert("x-b", raw("[1]")), Ok(None));
    assert!(!extra.has_unknown());
    assert_eq!(extra.try_insert("a", raw("1.0")), Ok(None));
    assert!(extra.has_unknown());
    assert_eq!((extra.len(), extra.is_empty()), (2, false));
    assert_eq!(extra.get("a").map(Raw::get), Some("1.0"));
    let entries: Vec<_> = extra.iter().map(|(name, value)| (name, value.get())).collect();
    assert_eq!(entries, [("a", "1.0"), ("x-b", "[1]")]);
    assert_eq!(format!("{extra:?}"), r#"{"a": Raw(1.0), "x-b": Raw([1])}"#);
    let copy = extra.clone();
    assert_eq!(copy, extra);
    assert_eq!(extra.remove("a"), Some(raw("1.0")));
    assert_ne!(copy, extra);
    assert_eq!(extra.len(), 1);
    let names: Vec<_> = copy.into_iter().map(|(name, _)| name).collect();
    assert_eq!(names, ["a".into(), "x-b".into()] as [Box<str>; 2]);
    assert!(Extra::<Point>::default().into_iter().next().is_none());
}

#[test]
fn extra_properties_are_looked_at_one_by_one() {
    let extra = Extra::<Point>::try_from_iter([("x-b", raw("[1]")), ("a", raw("1.0"))]).unwrap();
    let mut seen = Vec::new();
    for (name, value) in &extra {
        seen.push((name, value.get()));
    }
    assert_eq!(seen, [("a", "1.0"), ("x-b", "[1]")]);
    assert!(extra.keys().eq(["a", "x-b"]) && extra.keys().rev().eq(["x-b", "a"]));
    assert!(extra.values().map(Raw::get).eq(["1.0", "[1]"]));
    assert_eq!((extra.keys().len(), extra.values().len()), (2, 2));
    assert_eq!((extra.contains_key("a"), extra.contains_key("b")), (true, false));
    assert_eq!(extra["a"], raw("1.0"));
    assert!((&Extra::<Point>::new()).into_iter().next().is_none());
}

#[test]
fn extra_properties_are_added_all_or_none() {
    #[track_caller]
    fn refused<T: std::fmt::Debug>(made: Result<T, Refusal>, keyword: &str, message: &str) {
        let refusal = made.unwrap_err();
        assert_eq!((refusal.keyword(), refusal.to_string().as_str()), (keyword, message));
    }
    let mut extra = Extra::<Point>::new();
    extra.try_extend([("a", raw("1")), ("b", raw("2"))]).unwrap();
    extra.try_extend([("a", raw("3"))]).unwrap();
    let before = extra.clone();
    assert!(before.values().map(Raw::get).eq(["3", "2"]));
    let mut more = |pairs: [(&str, &str); 2]| extra.try_extend(pairs.map(|(name, value)| (name, raw(value))));
    refused(more([("c", "1"), ("n-1", "2")]), "const", "expected `1`");
    refused(more([("c", "1"), ("c", "1")]), "", "duplicate property `c`");
    refused(
        more([("c", "1"), ("id", "1")]),
        "properties",
        "`id` is a property of its own",
    );
    let value = serde_json::Value::Null;
    extra.try_extend([("d", value)]).unwrap();
    assert_eq!(extra.remove("d"), Some(raw("null")));
    assert_eq!(extra, before);
    refused(
        Extra::<Point, bool>::try_from_iter([("a", Flag)]),
        "additionalProperties",
        "`a`: not a flag",
    );
}

/// Converts into no value.
struct Flag;

impl TryFrom<Flag> for bool {
    type Error = &'static str;

    fn try_from(_: Flag) -> Result<bool, &'static str> {
        Err("not a flag")
    }
}

#[test]
#[should_panic = "no property `b`"]
fn an_extra_property_that_is_absent_has_no_index() {
    let _ = &Extra::<Point>::try_from_iter([("a", raw("1"))]).unwrap()["b"];
}

#[test]
fn properties_are_collected_within_the_bounds() {
    #[track_caller]
    fn refused<T: std::fmt::Debug>(made: Result<T, Refusal>, keyword: &str, message: &str) {
        let refusal = made.unwrap_err();
        assert_eq!((refusal.keyword(), refusal.to_string().as_str()), (keyword, message));
    }
    type Flags = Map<String, bool, 1, 2>;
    let none: [(&str, bool); 0] = [];
    refused(Flags::try_from_iter(none), "minProperties", "0 properties, at least 1");
    let three = ["a", "b", "c"].map(|name| (name, true));
    refused(Flags::try_from_iter(three), "maxProperties", "3 properties, at most 2");
    refused(
        Flags::try_from_iter([("a", true), ("a", true)]),
        "",
        "duplicate property `a`",
    );
    refused(
        Flags::try_from_iter([("a", Flag)]),
        "additionalProperties",
        "`a`: not a flag",
    );

    let mut flags = Flags::try_from_iter([("a", true)]).unwrap();
    flags.try_extend([("b", true), ("a", false)]).unwrap();
    let before = flags.clone();
    refused(
        flags.try_extend([("a", true), ("c", true)]),
        "maxProperties",
        "3 properties, at most 2",
    );
    refused(
        flags.try_extend([("a", true), ("a", true)]),
        "",
        "duplicate property `a`",
    );
    assert_eq!(flags, before);
    flags.try_extend(none).unwrap();
    flags.try_extend([("a", true), ("b", false)]).unwrap();
    assert_eq!((flags["a"], flags["b"], flags.len()), (true, false, 2));

    for (_, flag) in &mut flags {
        *flag = !*flag;
    }
    for flag in flags.values_mut() {
        *flag = !*flag;
    }
    flags.iter_mut().for_each(|(name, flag)| *flag = name == "b");
    assert_eq!((flags["a"], flags["b"]), (false, true));
    let hash = std::collections::HashMap::<String, bool>::from(flags.clone());
    assert_eq!(Flags::try_from(hash).unwrap(), flags);
    let large = std::collections::HashMap::from(three.map(|(name, flag)| (name.to_owned(), flag)));
    refused(Flags::try_from(large), "maxProperties", "3 properties, at most 2");
}

#[test]
#[should_panic = "no property `b`"]
fn a_property_that_is_absent_has_no_index() {
    let _ = Map::<String, bool>::try_from([("a", true)]).unwrap()["b"];
}

/// Reads and writes nothing but extra properties.
#[derive(Debug)]
struct Carrier(Extra<Point>);

impl<'de> Deserialize<'de> for Carrier {
    fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        struct CarrierVisitor;

        impl<'de> serde::de::Visitor<'de> for CarrierVisitor {
            type Value = Carrier;

            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Carrier, A::Error> {
                let mut extra = Extra::new();
                while let Some(name) = map.next_key()? {
                    extra.read(name, &mut map)?;
                }
                Ok(Carrier(extra))
            }
        }

        deserializer.deserialize_map(CarrierVisitor)
    }
}

impl Serialize for Carrier {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(None)?;
        self.0.write(&mut map)?;
        serde::ser::SerializeMap::end(map)
    }
}

#[test]
fn extra_properties_are_read_and_written_byte_for_byte() {
    let written = |text: &str| serde_json::to_string(&serde_json::from_str::<Carrier>(text).unwrap()).unwrap();
    assert_eq!(
        written(r#"{"x-b": [1.0 ], "n-1": 1, "a": 1e400}"#),
        r#"{"a":1e400,"n-1":1,"x-b":[1.0 ]}"#
    );
    assert_eq!(written("{}"), "{}");
    for (text, wanted) in [
        (r#"{"a":1,"a":?"#, "duplicate property `a`"),
        (r#"{"abcdef":?"#, "property name `abcdef`: 6 characters, at most 5"),
        (r#"{"-ab":?"#, "unknown property `-ab`"),
        (r#"{"n-1":2}"#, "property `n-1`: expected `1`"),
    ] {
        let error = serde_json::from_str::<Carrier>(text).unwrap_err().to_string();
        assert!(error.starts_with(wanted), "{error}");
    }
}

#[test]
fn a_map_takes_the_names_that_belong_in_it() {
    struct Versions;
    impl Properties for Versions {
        const NAMES: &'static [&'static str] = &["id"];

        fn class(name: &str) -> Class {
            match name.split_once('-') {
                Some(("x", _)) => Class::Matching(1),
                Some(("y", _)) => Class::Matching(2),
                Some(("", _)) => Class::Refused,
                _ => Class::Other,
            }
        }
    }
    #[track_caller]
    fn refused<const MAP: usize>(name: &str, keyword: &str, message: &str) {
        let error = Extra::<Versions, bool, MAP>::new().try_insert(name, true).unwrap_err();
        assert_eq!((error.keyword(), error.to_string().as_str()), (keyword, message));
    }
    assert_eq!(Extra::<Versions, bool>::new().try_insert("z-1", true), Ok(None));
    assert_eq!(Extra::<Versions, bool, 1>::new().try_insert("x-1", true), Ok(None));
    assert_eq!(Extra::<Versions, bool, 2>::new().try_insert("y-1", true), Ok(None));
    let elsewhere = "belongs in another map of its object";
    refused::<0>("x-1", "patternProperties", &format!("`x-1` {elsewhere}"));
    refused::<1>("y-1", "patternProperties", &format!("`y-1` {elsewhere}"));
    refused::<2>("z", "patternProperties", &format!("`z` {elsewhere}"));
    refused::<1>("id", "properties", "`id` is a property of its own");
    refused::<2>("-1", "additionalProperties", "unknown property `-1`");
}

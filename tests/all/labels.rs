//! Labels: the bound, the order, and the messages of refusals.

use std::borrow::Cow;
use std::collections::{BTreeMap, HashMap, HashSet};
use std::error::Error;
use std::io::Read;

use konnect_billing::{Entry, Full, IntoIter, Iter, LabelValue, Labels, LabelsError, Stripe};

const TEST: LabelValue = LabelValue::from_static("test");
const PROD: LabelValue = LabelValue::from_static("prod");

/// `count` keys that sort as they are numbered.
fn keys(count: usize) -> Vec<String> {
    (0..count).map(|number| format!("key-{number:04}")).collect()
}

fn labels(count: usize) -> Labels {
    Labels::try_from_iter(keys(count).into_iter().map(|key| (key, TEST))).unwrap()
}

fn json(keys: &[String]) -> String {
    let members: Vec<String> = keys.iter().map(|key| format!("{key:?}:\"test\"")).collect();
    format!("{{{}}}", members.join(","))
}

#[track_caller]
fn refuses_json(json: &str, message: &str) {
    assert_eq!(serde_json::from_str::<Labels>(json).unwrap_err().to_string(), message);
}

#[track_caller]
fn refuses<const N: usize>(pairs: [(&str, &str); N], message: &str, entries: &[(&str, &str)]) {
    let error = Labels::try_from(pairs).unwrap_err();
    assert_eq!(error.to_string(), message);
    assert!(error.entries().eq(entries.iter().copied()), "{error:?}");
    assert_eq!(error.full(), None);
}

#[test]
fn pairs_of_text_become_labels_in_the_order_of_their_keys() {
    let labels = Labels::try_from([("env", "test"), ("\u{e9}", "1"), ("", "2"), ("Env", "3")]).unwrap();
    assert!(labels.keys().eq(["", "Env", "env", "\u{e9}"]));
    assert!(labels.values().map(LabelValue::as_str).eq(["2", "3", "test", "1"]));
    assert_eq!(
        format!("{labels:?}"),
        r#"{"": "2", "Env": "3", "env": "test", "é": "1"}"#
    );
    assert_eq!(
        serde_json::to_string(&labels).unwrap(),
        r#"{"":"2","Env":"3","env":"test","é":"1"}"#
    );
}

#[test]
fn everything_that_a_person_has_at_hand_becomes_labels() {
    let expected = Labels::try_from([("env", "test")]).unwrap();
    let (key, text) = ("env".to_owned(), "test".to_owned());
    assert_eq!(Labels::try_from([("env", TEST)]).unwrap(), expected);
    assert_eq!(Labels::try_from([(key.clone(), text.clone())]).unwrap(), expected);
    assert_eq!(Labels::try_from(vec![(&key, text)]).unwrap(), expected);
    assert_eq!(
        Labels::try_from(BTreeMap::from([(key.clone(), TEST)])).unwrap(),
        expected
    );
    assert_eq!(
        Labels::try_from(HashMap::from([(key.clone(), TEST)])).unwrap(),
        expected
    );
    assert_eq!(
        Labels::try_from_iter(HashMap::from([("env", "test")])).unwrap(),
        expected
    );
    assert_eq!(
        Labels::try_from_iter([(Box::<str>::from("env"), "test")]).unwrap(),
        expected
    );
    assert_eq!(BTreeMap::from(expected), BTreeMap::from([(key, TEST)]));
    assert_eq!(Labels::try_from([("", ""); 0]).unwrap(), Labels::new());
    assert_eq!(Labels::default(), Labels::new());
}

#[test]
fn maps_of_text_become_labels_and_labels_become_maps() {
    let tree = BTreeMap::from([("env", "test"), ("team", "a")].map(|(key, value)| (key.to_owned(), value.to_owned())));
    let hash: HashMap<String, String> = tree.clone().into_iter().collect();
    let expected = Labels::try_from([("env", "test"), ("team", "a")]).unwrap();
    assert_eq!(Labels::try_from(tree.clone()).unwrap(), expected);
    assert_eq!(Labels::try_from(hash.clone()).unwrap(), expected);
    assert_eq!(BTreeMap::<String, String>::from(expected.clone()), tree);
    assert_eq!(HashMap::<String, String>::from(expected.clone()), hash);
    let stripe = Stripe::builder().labels(hash).build().unwrap();
    assert_eq!(stripe.labels, Some(expected.clone()));
    let bad = HashMap::from([("env".to_owned(), "-".to_owned()), ("team".to_owned(), String::new())]);
    assert_eq!(
        format!("{:?}", Stripe::builder().labels(bad).build().unwrap_err()),
        "`labels`: `env`: label value: '-' at its start; `team`: label value: empty, expected 1 to 63 characters"
    );
    let values: HashMap<String, LabelValue> = expected.clone().into();
    assert_eq!(Labels::try_from(values).unwrap(), expected);
}

#[test]
fn of_a_map_every_bad_entry_is_reported_in_the_order_of_the_keys() {
    let start = "label value: '-' at its start";
    let wanted: Vec<(String, String)> = keys(60).into_iter().map(|key| (key, start.to_owned())).collect();
    let hash: HashMap<String, &str> = keys(60).into_iter().map(|key| (key, "-")).collect();
    let tree: BTreeMap<String, &str> = keys(60).into_iter().map(|key| (key, "-")).collect();
    for error in [Labels::try_from(hash).unwrap_err(), Labels::try_from(tree).unwrap_err()] {
        let entries = error
            .entries()
            .map(|(key, message)| (key.to_owned(), message.to_owned()));
        assert!(entries.eq(wanted.iter().cloned()), "{error}");
        assert_eq!(error.full().map(Full::count), Some(60));
    }
}

#[test]
fn what_converts_into_a_value_is_a_value_everywhere() {
    #[track_caller]
    fn becomes<V>(value: V, text: &str)
    where
        V: TryInto<LabelValue, Error: std::fmt::Display> + Clone,
    {
        let mut labels = Labels::new();
        assert_eq!(labels.try_insert("k", value.clone()).unwrap(), None);
        assert_eq!(labels["k"], *text);
        assert_eq!(Labels::try_from_iter([("k", value.clone())]).unwrap(), labels);
        let mut entry = Labels::new();
        assert_eq!(entry.entry("k").or_try_insert(value.clone()).unwrap(), text);
        assert_eq!(entry, labels);
        entry.try_extend([("k", value)]).unwrap();
        assert_eq!(entry, labels);
    }
    becomes("test", "test");
    becomes("test".to_owned(), "test");
    becomes(&"test".to_owned(), "test");
    becomes(Box::<str>::from("test"), "test");
    becomes(Cow::Borrowed("test"), "test");
    becomes(Cow::<str>::Owned("test".to_owned()), "test");
    becomes(TEST, "test");
    becomes(&TEST, "test");
    becomes('x', "x");
    becomes(true, "true");
    becomes(false, "false");
    becomes(7_u8, "7");
    becomes(u16::MAX, "65535");
    becomes(u32::MAX, "4294967295");
    becomes(u64::MAX, "18446744073709551615");
    becomes(u128::MAX, "340282366920938463463374607431768211455");
    becomes(usize::MIN, "0");
    becomes(7_i8, "7");
    becomes(i16::MAX, "32767");
    becomes(0, "0");
    becomes(i64::MAX, "9223372036854775807");
    becomes(i128::MAX, "170141183460469231731687303715884105727");
    becomes(isize::MIN.unsigned_abs(), "9223372036854775808");

    let start = |found: &str| format!("`k`: label value: '{found}' at its start");
    let mut labels = Labels::new();
    let says = |error: LabelsError, message: String| assert_eq!(error.to_string(), message);
    says(labels.try_insert("k", -1).unwrap_err(), start("-"));
    says(labels.try_insert("k", i128::MIN).unwrap_err(), start("-"));
    says(labels.try_insert("k", 'ß').unwrap_err(), start("\\u{df}"));
    says(labels.try_insert("k", Cow::Borrowed("_")).unwrap_err(), start("_"));
    let text = "-".to_owned();
    says(labels.try_insert("k", &text).unwrap_err(), start("-"));
    says(labels.try_insert("k", Box::<str>::from("-")).unwrap_err(), start("-"));
    assert!(labels.is_empty());
}

#[test]
fn pairs_are_added_all_or_none() {
    let mut ours = labels(48);
    let before = ours.clone();
    ours.try_extend([("key-0000", PROD), ("new", TEST)]).unwrap();
    assert_eq!((ours.len(), &ours["key-0000"], &ours["new"]), (49, &PROD, &TEST));
    assert!(ours.keys().is_sorted());
    ours.try_extend(&before).unwrap();
    assert_eq!((ours.len(), &ours["key-0000"]), (49, &TEST));

    let before = ours.clone();
    let error = ours.try_extend([("a", "1"), ("b", "2"), ("new", "3")]).unwrap_err();
    assert_eq!(error.to_string(), "51 labels, at most 50");
    assert_eq!(ours, before);
    let error = ours
        .try_extend([("new", "-"), ("a", "1"), ("a", "2"), ("b", ""), ("key-0001", "1")])
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "51 labels, at most 50; `new`: label value: '-' at its start; `a`: duplicate label; \
         `b`: label value: empty, expected 1 to 63 characters"
    );
    assert_eq!(ours, before);
    // As many that are there already as there may be, and one more that is new.
    let mut ours = labels(50);
    ours.try_extend(keys(50).into_iter().map(|key| (key, PROD))).unwrap();
    assert!(ours.values().all(|value| *value == PROD) && ours.len() == 50);
    let error = ours
        .try_extend(keys(51).into_iter().map(|key| (key, TEST)))
        .unwrap_err();
    assert_eq!(error.to_string(), "51 labels, at most 50");
    assert!(ours.values().all(|value| *value == PROD));
    assert_eq!(ours.try_extend([("", ""); 0]), Ok(()));
}

#[test]
fn an_entry_is_added_changed_and_taken_out() {
    let mut labels = labels(48);
    assert_eq!(labels.entry("new").key(), "new");
    assert_eq!(labels.entry("new").or_try_insert("a").unwrap(), "a");
    assert_eq!(labels.entry("new").key(), "new");
    // What is there already stays, and the other value is not looked at.
    assert_eq!(labels.entry("new").or_try_insert("-").unwrap(), "a");
    *labels
        .entry("new")
        .or_try_insert_with(|| -> &str { unreachable!() })
        .unwrap() = TEST;
    assert_eq!(labels["new"], TEST);
    let entry = labels.entry("new").and_modify(|value| *value = PROD);
    assert_eq!(entry.or_try_insert("a").unwrap(), &PROD);
    let entry = labels.entry("last").and_modify(|value| *value = PROD);
    assert_eq!(entry.or_try_insert_with(|| 50).unwrap(), "50");

    assert!(labels.is_full() && labels.keys().is_sorted());
    let before = labels.clone();
    let error = labels.entry("more").or_try_insert("a").unwrap_err();
    assert_eq!(error.to_string(), "51 labels, at most 50");
    let error = labels.entry("more").or_try_insert("-").unwrap_err();
    assert_eq!(
        error.to_string(),
        "51 labels, at most 50; `more`: label value: '-' at its start"
    );
    assert_eq!(labels, before);

    let Entry::Occupied(mut entry) = labels.entry("last") else {
        panic!("no entry");
    };
    assert_eq!((entry.key(), entry.get()), ("last", &LabelValue::from(50_u8)));
    assert_eq!(entry.try_insert(51).unwrap(), "50");
    let error = entry.try_insert("").unwrap_err();
    assert_eq!(
        error.to_string(),
        "`last`: label value: empty, expected 1 to 63 characters"
    );
    assert_eq!(error.full(), None);
    assert_eq!(entry.get_mut(), "51");
    assert_eq!(entry.remove(), "51");
    let Entry::Vacant(entry) = labels.entry("last") else {
        panic!("an entry");
    };
    assert_eq!(entry.key(), "last");
    assert_eq!(entry.into_key(), "last");
    assert_eq!(labels.len(), 49);
}

#[test]
#[should_panic = "no label `team`"]
fn a_key_that_there_is_none_of_has_no_index() {
    let _ = &Labels::try_from([("env", "test")]).unwrap()["team"];
}

#[test]
fn errors_are_debugged_as_they_are_displayed() {
    let error = Labels::try_from([("env", "-")]).unwrap_err();
    assert_eq!(format!("{error:?}"), "`env`: label value: '-' at its start");
    assert_eq!(format!("{error:#?}"), error.to_string());
    let full = labels(50).try_insert("", TEST).unwrap_err().full().unwrap();
    assert_eq!(format!("{full:?}"), "51 labels, at most 50");
}

#[test]
fn the_51st_label_is_refused_and_changes_nothing() {
    let mut labels = labels(49);
    assert!(!labels.is_full());
    assert_eq!(labels.try_insert("last", TEST), Ok(None));
    assert!(labels.is_full());
    let before = labels.clone();

    let error: LabelsError = labels.try_insert("one too many", TEST).unwrap_err();
    assert_eq!(error.to_string(), "51 labels, at most 50");
    assert_eq!((error.full().map(Full::count), error.entries().len()), (Some(51), 0));
    assert_eq!(labels, before);

    assert_eq!(labels.try_insert("last", PROD), Ok(Some(TEST)));
    assert_eq!(labels.len(), 50);
    assert_eq!(labels.remove("last"), Some(PROD));
    assert_eq!(labels.try_insert("one too many".to_owned(), TEST), Ok(None));
    assert_eq!(labels.len(), Labels::MAX);
}

#[test]
fn maps_that_are_too_large_are_refused_with_their_size() {
    let tree: BTreeMap<String, LabelValue> = keys(60).into_iter().map(|key| (key, TEST)).collect();
    let hash: HashMap<String, LabelValue> = tree.clone().into_iter().collect();
    assert_eq!(Labels::try_from(tree).unwrap_err().to_string(), "60 labels, at most 50");
    assert_eq!(Labels::try_from(hash).unwrap_err().to_string(), "60 labels, at most 50");
    let hash: HashMap<String, LabelValue> = keys(50).into_iter().map(|key| (key, TEST)).collect();
    assert_eq!(Labels::try_from(hash), Ok(labels(50)));
}

#[test]
fn it_does_what_a_sorted_map_does() {
    let mut ours = Labels::new();
    let mut theirs = BTreeMap::new();
    let mut state = 1_u32;
    for _ in 0..20_000 {
        state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
        let key = format!("{}", (state >> 16) % 70);
        let value = LabelValue::parse(&format!("{}", state >> 24)).unwrap();
        if (state >> 8) % 5 < 2 {
            assert_eq!(ours.remove(&key), theirs.remove(&key));
        } else if theirs.len() < Labels::MAX || theirs.contains_key(&key) {
            assert_eq!(
                ours.try_insert(&*key, value.clone()),
                Ok(theirs.insert(key.clone(), value))
            );
        } else {
            let full = ours.try_insert(&*key, value).unwrap_err().full();
            assert_eq!(full.map(Full::count), Some(51));
        }
        assert_eq!(ours.get(&key), theirs.get(&key));
        assert_eq!(ours.get_mut(&key), theirs.get_mut(&key));
        assert_eq!(ours.contains_key(&key), theirs.contains_key(&key));
        assert_eq!((ours.len(), ours.is_empty()), (theirs.len(), theirs.is_empty()));
        assert!(ours.iter().eq(theirs.iter().map(|(key, value)| (key.as_str(), value))));
    }
    assert!(ours
        .iter()
        .rev()
        .eq(theirs.iter().rev().map(|(key, value)| (key.as_str(), value))));
    assert!(ours.keys().rev().eq(theirs.keys().rev()));
    assert!(ours.values().rev().eq(theirs.values().rev()));
    assert!(ours.clone().into_iter().rev().eq(theirs.clone().into_iter().rev()));
    assert_eq!(
        (ours.iter().len(), ours.keys().len(), ours.values().len()),
        (ours.len(), ours.len(), ours.len())
    );
    assert_eq!(ours.clone().into_iter().len(), ours.len());
    assert_eq!(BTreeMap::from(ours.clone()), theirs);
    *ours.get_mut(theirs.keys().next().unwrap()).unwrap() = TEST;
    for (key, value) in &ours {
        assert_eq!(ours.get(key), Some(value));
    }
    ours.clear();
    assert_eq!(ours, Labels::new());
}

#[test]
fn equal_labels_are_equal_whatever_the_order_they_came_in() {
    let one = Labels::try_from([("a", "1"), ("b", "2")]).unwrap();
    let other = Labels::try_from([("b", "2"), ("a", "1")]).unwrap();
    assert_eq!(one, other);
    assert_eq!(HashSet::from([one, other]).len(), 1);
}

#[test]
fn every_bad_pair_is_reported() {
    let space = "label value: ' ' at position 2, expected a letter, digit, '-', '.' or '_'";
    let start = "label value: '-' at its start";
    refuses([("env", "a b")], &format!("`env`: {space}"), &[("env", space)]);
    refuses(
        [("env", "a b"), ("good", "1"), ("team", "-")],
        &format!("`env`: {space}; `team`: {start}"),
        &[("env", space), ("team", start)],
    );
}

#[test]
fn a_key_given_twice_is_refused() {
    let duplicate = "duplicate label";
    let empty = "label value: empty, expected 1 to 63 characters";
    refuses(
        [("env", "a"), ("env", "a")],
        "`env`: duplicate label",
        &[("env", duplicate)],
    );
    refuses(
        [("env", "a"), ("env", "")],
        "`env`: duplicate label",
        &[("env", duplicate)],
    );
    refuses(
        [("env", ""), ("env", "a"), ("env", "a")],
        &format!("`env`: {empty}; `env`: duplicate label; `env`: duplicate label"),
        &[("env", empty), ("env", duplicate), ("env", duplicate)],
    );
}

#[test]
fn too_many_pairs_are_counted_and_their_faults_reported() {
    let pairs = || keys(52).into_iter().map(|key| (key, "test"));
    let error = Labels::try_from_iter(pairs()).unwrap_err();
    assert_eq!(error.to_string(), "52 labels, at most 50");
    assert_eq!((error.full().map(Full::count), error.entries().len()), (Some(52), 0));

    let more = [("key-0051".to_owned(), "test"), ("key-0052".to_owned(), "")];
    let error = Labels::try_from_iter(pairs().chain(more)).unwrap_err();
    let empty = "label value: empty, expected 1 to 63 characters";
    assert_eq!(
        error.to_string(),
        format!("53 labels, at most 50; `key-0051`: duplicate label; `key-0052`: {empty}")
    );

    // A duplicate does not count as another label.
    let error = Labels::try_from_iter(keys(50).into_iter().chain(keys(2)).map(|key| (key, TEST))).unwrap_err();
    assert_eq!(
        error.to_string(),
        "`key-0000`: duplicate label; `key-0001`: duplicate label"
    );
    assert_eq!(error.full(), None);
}

#[test]
fn the_message_stays_short() {
    let error = Labels::try_from_iter(keys(100_000).into_iter().map(|key| (key, "."))).unwrap_err();
    let start = "label value: '.' at its start";
    let first: Vec<String> = keys(5).iter().map(|key| format!("`{key}`: {start}")).collect();
    let message = format!("100000 labels, at most 50; {}; and 99995 more", first.join("; "));
    assert_eq!(error.to_string(), message);
    assert_eq!(error.entries().len(), 100_000);

    let long = "k\n".repeat(5_000_000);
    let error = Labels::try_from([(long.as_str(), ".")]).unwrap_err();
    assert_eq!(error.to_string(), format!("`{}…`: {start}", "k\\n".repeat(20)));
    let error = Labels::try_from([("k".repeat(32), ".")]).unwrap_err();
    assert_eq!(error.to_string(), format!("`{}`: {start}", "k".repeat(32)));

    struct Foreign;
    impl TryFrom<Foreign> for LabelValue {
        type Error = String;
        fn try_from(_: Foreign) -> Result<Self, String> {
            Err("x".repeat(10_000))
        }
    }
    let error = Labels::try_from([("env", Foreign)]).unwrap_err();
    assert_eq!(error.to_string(), format!("`env`: {}", "x".repeat(200)));
}

#[test]
fn keys_are_any_text() {
    let huge = "k".repeat(10_000_000);
    let labels = Labels::try_from([(huge.as_str(), "1"), ("", "2"), ("\0", "3"), ("\u{202e}", "4")]).unwrap();
    assert_eq!(
        (labels.get(&huge).unwrap(), labels.get("").unwrap()),
        (&"1".parse().unwrap(), &"2".parse().unwrap())
    );
    let json = serde_json::to_string(&labels).unwrap();
    assert_eq!(serde_json::from_str::<Labels>(&json).unwrap(), labels);
}

#[test]
fn json_is_an_object_of_label_values() {
    for text in ["{}", r#"{"env":"test"}"#, &json(&keys(50))] {
        let labels: Labels = serde_json::from_str(text).unwrap();
        assert_eq!(serde_json::to_string(&labels).unwrap(), text);
        assert_eq!(serde_json::from_reader::<_, Labels>(text.as_bytes()).unwrap(), labels);
    }
    assert_eq!(serde_json::from_str::<Labels>(&json(&keys(50))).unwrap(), labels(50));

    let wanted = "expected a JSON object of labels";
    refuses_json("[]", &format!("invalid type: sequence, {wanted} at line 1 column 0"));
    refuses_json("null", &format!("invalid type: null, {wanted} at line 1 column 4"));
    refuses_json(
        "\"env\"",
        &format!("invalid type: string \"env\", {wanted} at line 1 column 5"),
    );
    refuses_json("1", &format!("invalid type: integer `1`, {wanted} at line 1 column 1"));

    let wanted = "expected a label value, 1 to 63 characters";
    refuses_json(
        r#"{"env":null}"#,
        &format!("invalid type: null, {wanted} at line 1 column 11"),
    );
    refuses_json(
        r#"{"env":1}"#,
        &format!("invalid type: integer `1`, {wanted} at line 1 column 8"),
    );
    let empty = "label value: empty, expected 1 to 63 characters";
    refuses_json(r#"{"env":""}"#, &format!("{empty} at line 1 column 9"));
    refuses_json("{\"env\":\"test\"", "EOF while parsing an object at line 1 column 13");
}

#[test]
fn a_duplicate_in_json_is_refused_before_its_value_is_read() {
    refuses_json(r#"{"env":"a","env":"b"}"#, "duplicate label `env` at line 1 column 16");
    refuses_json(
        r#"{"env":"a","\u0065nv":null}"#,
        "duplicate label `env` at line 1 column 21",
    );
    refuses_json(r#"{"":"a","":"b"}"#, "duplicate label `` at line 1 column 10");
    refuses_json(r#"{"\n":"a","\n":"b"}"#, "duplicate label `\\n` at line 1 column 14");
    let long = "k".repeat(41);
    let message = format!("duplicate label `{}…` at line 1 column 92", "k".repeat(40));
    refuses_json(&format!("{{\"{long}\":\"a\",\"{long}\":\"b\"}}"), &message);
    // Where both are true of a key, it is a duplicate.
    let twice = [keys(50), keys(1)].concat();
    refuses_json(&json(&twice), "duplicate label `key-0000` at line 1 column 911");
}

#[test]
fn the_51st_label_in_json_is_refused_before_its_value_is_read() {
    refuses_json(&json(&keys(51)), "51 labels, at most 50 at line 1 column 911");
    let text = json(&keys(51)).replace("\"key-0050\":\"test\"", "\"key-0050\":null");
    refuses_json(&text, "51 labels, at most 50 at line 1 column 911");
}

/// A JSON object without end that counts what is read of it.
struct Endless {
    /// Writes the member of a number.
    member: fn(usize) -> String,
    next: usize,
    rest: Vec<u8>,
    read: usize,
}

impl Read for Endless {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        if self.rest.is_empty() {
            let before = if self.next == 0 { '{' } else { ',' };
            self.rest = format!("{before}{}", (self.member)(self.next)).into_bytes();
            self.next += 1;
        }
        let count = self.rest.len().min(buffer.len());
        buffer[..count].copy_from_slice(&self.rest[..count]);
        self.rest.drain(..count);
        self.read += count;
        Ok(count)
    }
}

#[test]
fn an_endless_object_is_read_to_the_first_key_too_many() {
    let endless = |member| Endless {
        member,
        next: 0,
        rest: Vec::new(),
        read: 0,
    };
    let mut different = endless(|number| format!("\"key-{number:04}\":\"test\""));
    let error = serde_json::from_reader::<_, Labels>(&mut different).unwrap_err();
    // A reader takes one byte more, the colon, before the key is judged.
    assert_eq!(error.to_string(), "51 labels, at most 50 at line 1 column 912");
    assert_eq!(different.read, 912);

    let mut equal = endless(|_| "\"env\":\"test\"".to_owned());
    let error = serde_json::from_reader::<_, Labels>(&mut equal).unwrap_err();
    assert_eq!(error.to_string(), "duplicate label `env` at line 1 column 20");
}

/// Any format may announce any number of entries.
#[test]
fn an_announced_size_is_not_trusted() {
    use serde::de::value::{Error, MapDeserializer};
    use serde::Deserialize;

    struct Announced(std::vec::IntoIter<(&'static str, &'static str)>);
    impl Iterator for Announced {
        type Item = (&'static str, &'static str);
        fn next(&mut self) -> Option<Self::Item> {
            self.0.next()
        }
        fn size_hint(&self) -> (usize, Option<usize>) {
            (usize::MAX, Some(usize::MAX))
        }
    }
    let map = Announced(vec![("env", "test")].into_iter());
    let labels = Labels::deserialize(MapDeserializer::<_, Error>::new(map)).unwrap();
    assert_eq!(labels, Labels::try_from([("env", "test")]).unwrap());
}

#[test]
fn sizes_and_threads_are_as_promised() {
    fn shared<T: Send + Sync>() {}
    shared::<Labels>();
    shared::<LabelsError>();
    shared::<Full>();
    shared::<Iter<'_>>();
    shared::<IntoIter>();
    assert_eq!(size_of::<Labels>(), size_of::<Vec<u8>>());
    assert_eq!(size_of::<Option<Labels>>(), size_of::<Labels>());
    let full: Box<dyn Error + Send + Sync> = labels(50).try_insert("", TEST).unwrap_err().into();
    let refused: Box<dyn Error + Send + Sync> = Labels::try_from([("", "")]).unwrap_err().into();
    assert!(full.source().is_none() && refused.source().is_none());
}

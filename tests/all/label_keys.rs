//! The keys of labels are distinguished and sorted for every prefix and length. Their memory is counted.

use std::collections::BTreeMap;
use std::hash::{BuildHasher, BuildHasherDefault, DefaultHasher};

use allocation_counter::{measure, AllocationInfo};
use konnect_billing::{LabelValue, Labels};

const TEST: LabelValue = LabelValue::from_static("test");

/// Numbers that look random, below a bound.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        (self.0 >> 33) as usize % bound
    }
}

#[test]
fn keys_are_told_apart_and_sorted_as_texts_are() {
    let mut numbers = Numbers(1);
    let (mut read, mut refused) = (0, 0);
    for _ in 0..4_000 {
        let common = "a".repeat(numbers.below(34));
        // A few different ends and a zero, so that keys are alike up to any byte, and sometimes the same.
        let ends = numbers.below(40);
        let mut wanted = BTreeMap::new();
        let mut members = Vec::new();
        let mut repeated = false;
        for count in 0..numbers.below(Labels::MAX + 1) {
            let cut = numbers.below(common.len() + 1);
            let end: String = (0..numbers.below(ends + 1) % 5)
                .map(|_| ["a", "\0", "b", "é"][numbers.below(4)])
                .collect();
            let key = format!("{}{end}", &common[cut..]);
            let value: LabelValue = format!("v{count}").parse().unwrap();
            if wanted.contains_key(&key) {
                if numbers.below(10) > 0 {
                    continue;
                }
                repeated = true;
            }
            members.push(format!("{}:\"{value}\"", serde_json::to_string(&key).unwrap()));
            wanted.insert(key, value);
        }
        let json = format!("{{{}}}", members.join(","));
        match serde_json::from_str::<Labels>(&json) {
            Ok(labels) => {
                assert!(!repeated, "{json}");
                assert!(
                    labels
                        .iter()
                        .eq(wanted.iter().map(|(key, value)| (key.as_str(), value))),
                    "{json}"
                );
                assert!(
                    wanted.iter().all(|(key, value)| labels.get(key) == Some(value)),
                    "{json}"
                );
                read += 1;
            }
            Err(error) => {
                assert!(
                    repeated && error.to_string().starts_with("duplicate label"),
                    "{error}: {json}"
                );
                refused += 1;
            }
        }
    }
    assert!(read > 500 && refused > 500, "{read} read, {refused} refused");
}

#[test]
fn labels_of_other_keys_are_others() {
    let labels = |key: &str| Labels::try_from([(key, TEST)]).unwrap();
    let hasher = BuildHasherDefault::<DefaultHasher>::default();
    let long = "k".repeat(40);
    for (one, other) in [("env", "env2"), ("", "\0"), ("a", &long), (&long[..24], &long[..25])] {
        assert_ne!(labels(one), labels(other));
        assert_ne!(hasher.hash_one(labels(one)), hasher.hash_one(labels(other)));
        assert_eq!(labels(one), labels(one));
        assert_eq!(hasher.hash_one(labels(one)), hasher.hash_one(labels(one)));
    }
}

#[test]
fn iterators_show_keys_as_text() {
    let labels = Labels::try_from([("a\n", "1"), ("b", "2")]).unwrap();
    assert_eq!(
        format!("{:?}", labels.iter()),
        r#"Iter(Iter([("a\n", "1"), ("b", "2")]))"#
    );
    assert_eq!(
        format!("{:?}", labels.into_iter()),
        r#"IntoIter(IntoIter([("a\n", "1"), ("b", "2")]))"#
    );
}

/// JSON has no other names, but other formats do.
#[test]
fn a_key_that_is_no_text_is_refused() {
    use serde::de::value::{Error, MapDeserializer};
    use serde::Deserialize;

    let map = MapDeserializer::<_, Error>::new([(1_u8, "test")].into_iter());
    assert_eq!(
        Labels::deserialize(map).unwrap_err().to_string(),
        "invalid type: integer `1`, expected a string"
    );
}

/// What reading so many labels allocates and still holds at the end, their keys this many bytes long.
fn cost(count: usize, length: usize) -> AllocationInfo {
    let members: Vec<String> = (0..count)
        .map(|number| format!("\"{number:0length$}\":\"test\""))
        .collect();
    let json = format!("{{{}}}", members.join(","));
    let mut read = None;
    let info = measure(|| read = Some(serde_json::from_str::<Labels>(&json).unwrap()));
    assert_eq!(read.unwrap().len(), count);
    info
}

#[test]
fn labels_that_are_read_are_given_room_in_three_steps() {
    let room = cost(1, 2).bytes_current / 4;
    let most = i64::try_from(Labels::MAX).unwrap();
    assert!(room > 0);
    for count in 0..=Labels::MAX {
        let (steps, places) = match count {
            0 => (0, 0),
            1..=4 => (1, 4),
            5..=16 => (2, 16),
            _ => (3, most),
        };
        let info = cost(count, 2);
        assert_eq!(
            (info.count_total, info.bytes_current),
            (steps, places * room),
            "{count}"
        );
    }
}

#[test]
fn a_key_of_up_to_24_bytes_needs_no_heap() {
    for length in [2, 16, 23, 24] {
        assert_eq!(cost(50, length).count_total, 3, "{length}");
    }
    for length in [25, 26, 100] {
        assert_eq!(cost(50, length).count_total, 3 + 50, "{length}");
    }
    // A box that is given is kept if it must be on the heap, and not copied.
    for (length, current) in [(1, -1), (23, -1), (24, -1), (25, 0), (26, 0), (100, 0)] {
        let mut labels: Labels = serde_json::from_str(r#"{"a":"1"}"#).unwrap();
        let key = "k".repeat(length).into_boxed_str();
        let info = measure(|| assert_eq!(labels.try_insert(key, TEST), Ok(None)));
        assert_eq!((info.count_total, info.count_current), (0, current), "{length}");
    }
}

#[test]
fn of_pairs_that_are_too_many_only_the_keys_are_kept() {
    let pairs: Vec<(String, LabelValue)> = (0..10_000).map(|number| (format!("{number:010}"), TEST)).collect();
    let mut refused = None;
    let info = measure(|| refused = Some(Labels::try_from_iter(pairs).unwrap_err()));
    assert_eq!(refused.unwrap().to_string(), "10000 labels, at most 50");
    // A value alone would take 64 bytes.
    assert!(info.bytes_max < 64 * 10_000, "{info:?}");
}

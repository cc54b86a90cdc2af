//! Labels read from JSON have the order of their keys, whatever these begin with and however long they are.

use std::collections::BTreeMap;

use konnect_billing::{LabelValue, Labels};

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

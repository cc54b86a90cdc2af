//! Arbitrary numbers can be made within their bounds, however narrow or far from zero these are.
#![cfg(feature = "arbitrary")]

use std::collections::BTreeSet;

use exactify::__private::number::{Limit, Numeric, Rule};
use exactify::arbitrary::number;
use exactify::{Check, Number};

macro_rules! number_type {
    ($name:ident, $($rule:expr),*) => {
        #[derive(Clone, PartialEq)]
        struct $name(Number);

        exactify::number_impls!(
            $name,
            "",
            &[$($rule),*],
            &Check {
                numbers: Self::RULES,
                ..Check::NUMBER
            }
        );
    };
}

number_type!(
    Narrow,
    Rule::Integer,
    Rule::Minimum(Limit::new("1")),
    Rule::Maximum(Limit::new("5"))
);
number_type!(
    Far,
    Rule::Integer,
    Rule::Minimum(Limit::new("1000000")),
    Rule::Maximum(Limit::new("9999999"))
);
number_type!(
    Exclusive,
    Rule::ExclusiveMinimum(Limit::new("-3")),
    Rule::ExclusiveMaximum(Limit::new("-1"))
);
number_type!(
    Multiple,
    Rule::Minimum(Limit::new("1000.0")),
    Rule::MultipleOf(Limit::new("7"))
);
number_type!(Extreme, Rule::ExclusiveMinimum(Limit::new("9223372036854775806")));
number_type!(
    Fraction,
    Rule::Integer,
    Rule::ExclusiveMinimum(Limit::new("41.5")),
    Rule::Maximum(Limit::new("43.5"))
);
number_type!(
    Empty,
    Rule::Integer,
    Rule::ExclusiveMinimum(Limit::new("1")),
    Rule::ExclusiveMaximum(Limit::new("2"))
);
number_type!(
    Multiples,
    Rule::Minimum(Limit::new("-21")),
    Rule::Maximum(Limit::new("20")),
    Rule::MultipleOf(Limit::new("7"))
);
number_type!(Impossible, Rule::MultipleOf(Limit::new("0")));
number_type!(Any, Rule::Integer);

fn made<T: Numeric + TryFrom<Number>>() -> Vec<T> {
    crate::random::made(number)
}

#[test]
fn bounds_are_kept_and_reached() {
    let narrow = made::<Narrow>();
    assert_eq!(narrow.len(), 1000);
    for wanted in 1..=5 {
        assert!(narrow.iter().any(|value| value.as_i64() == Some(wanted)), "{wanted}");
    }
    assert_eq!(made::<Far>().len(), 1000);
    assert!(made::<Exclusive>().iter().all(|value| value.as_i64() == Some(-2)));
    assert_eq!(made::<Exclusive>().len(), 1000);
    assert_eq!(made::<Multiple>().len(), 1000);
    assert_eq!(made::<Extreme>().len(), 1000);
    let multiples: BTreeSet<Option<i64>> = made::<Multiples>().iter().map(|value| value.as_i64()).collect();
    assert_eq!(multiples, [-21, -14, -7, 0, 7, 14].map(Some).into());
    // 41 is tried as well, and refused.
    for wanted in [42, 43] {
        assert!(
            made::<Fraction>().iter().any(|value| value.as_i64() == Some(wanted)),
            "{wanted}"
        );
    }
}

#[test]
fn an_unbounded_number_is_any_and_an_impossible_one_none() {
    let any = made::<Any>();
    assert_eq!(any.len(), 1000);
    assert!(any.iter().any(|value| value.as_i64() > Some(1 << 40)));
    assert!(any.iter().any(|value| value.as_i64() < Some(-1 << 40)));
    assert!(made::<Empty>().is_empty());
    // No schema says so, and no bytes make the generator fall over it.
    assert!(made::<Impossible>().len() < 1000);
}

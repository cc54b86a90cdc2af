//! Reading, such that every verdict is asked for in both ways.

use std::fmt::Debug;

use exactify::{Check, Exact, Options, Report};

/// As [`exactify::from_str`].
#[track_caller]
pub fn from_str<T: Exact>(text: &str) -> Result<T, Report> {
    read(Options::new(), text)
}

/// As [`Options::from_str`]. What an open reading says is what the check says.
#[track_caller]
pub fn read<T: Exact>(options: Options, text: &str) -> Result<T, Report> {
    let is_read = exactify::from_str::<T>(text).is_ok();
    assert_eq!(T::accepts(text), is_read, "a check and its reader differ on {text}");
    let read = options.from_str::<T>(text);
    if let Err(report) = &read {
        assert!(!report.violations().is_empty(), "a report says nothing of {text}");
    }
    read
}

/// What a report says: each violation's line and keyword location.
#[track_caller]
pub fn says<T: Exact + Debug>(text: &str, wanted: &[(&str, &str)]) {
    reports::<T>(Options::new(), text, wanted);
}

/// The same of a closed reading.
#[track_caller]
pub fn closed<T: Exact + Debug>(text: &str, wanted: &[(&str, &str)]) {
    reports::<T>(Options::new().closed(), text, wanted);
}

#[track_caller]
pub fn reports<T: Exact + Debug>(options: Options, text: &str, wanted: &[(&str, &str)]) {
    let report = read::<T>(options, text).unwrap_err();
    let violations = report.violations().iter();
    let found: Vec<_> = violations
        .map(|violation| (violation.to_string(), violation.keyword_location()))
        .collect();
    let found: Vec<_> = found.iter().map(|(line, keyword)| (line.as_str(), *keyword)).collect();
    assert_eq!(found, wanted, "{text}");
}

/// What a report says of half a surrogate pair.
pub const HALF: &str = "expected a surrogate pair, found half of one";

#[track_caller]
pub fn accepts(check: &Check, texts: &[&str]) {
    for text in texts {
        assert!(check.accepts(text), "{text}");
    }
}

/// A type that stands for a check: it reads the texts that the check accepts, and may carry unknown properties.
macro_rules! checked {
    ($name:ident, $check:expr) => {
        #[derive(Debug)]
        struct $name;

        impl<'de> serde::Deserialize<'de> for $name {
            fn deserialize<D: serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                let text = <Box<exactify::RawValue>>::deserialize(deserializer)?;
                match <$name as exactify::Exact>::accepts(text.get()) {
                    true => Ok($name),
                    false => Err(serde::de::Error::custom("refused")),
                }
            }
        }

        impl exactify::Exact for $name {
            const CHECK: &'static exactify::Check = $check;

            fn has_unknown(&self) -> bool {
                true
            }
        }
    };
}

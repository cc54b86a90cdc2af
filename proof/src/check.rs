//! Reads an instance through every entry point and compares with the judges' verdict.

use exactify::Exact;
use serde::Serialize;

use crate::{Json, Judge};

/// The outcome for an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The schema accepts it, and so does the type.
    Accepted,
    /// The schema refuses it, and so does the type.
    Refused,
    /// A property name occurs twice. The type refuses that; the schema does not forbid it.
    Repeated,
    /// The schema is about numbers, and the instance has a number with more digits than the judges can hold; or the
    /// judges disagree about a format.
    Unjudged,
}

/// Reads `text`, which is a text of `instance`, as a `T` through every entry point, and compares with the verdict of
/// `judge`.
///
/// # Errors
///
/// A message that says what disagrees.
pub fn check<T: Exact + Serialize + PartialEq>(instance: &Json, text: &str, judge: &Judge) -> Result<Verdict, String> {
    let repeated = instance.has_repeated_name();
    // Not with serde_json's own parser, which misreads some objects.
    let (value, whole) = instance.to_value();
    let is_beyond = instance.has_long_number() && judge.counts_digits();
    let judged = !is_beyond && !judge.disagrees(&value);
    let is_same = |instance: &Json, written: &str| {
        let written = Json::parse(written);
        match judge.lists_numbers() {
            true => instance.plain() == written.plain(),
            false => *instance == written,
        }
    };
    let read = serde_json::from_str::<T>(text);
    // Without a verdict, all entry points must still agree.
    let wanted = match judged {
        true => judge.accepts(&value) && !repeated,
        false => read.is_ok(),
    };
    let agree = |door: &str, accepted: bool| {
        (accepted == wanted)
            .then_some(())
            .ok_or_else(|| format!("{door}: accepted {accepted}, wanted {wanted}"))
    };
    agree("serde_json::from_str", read.is_ok())?;
    agree("exactify::accepts", exactify::accepts::<T>(text))?;
    let sliced = serde_json::from_slice::<T>(text.as_bytes());
    agree("serde_json::from_slice", sliced.is_ok())?;
    let streamed = serde_json::from_reader::<_, T>(text.as_bytes());
    agree("serde_json::from_reader", streamed.is_ok())?;
    if judged && whole && !repeated {
        let taken = serde_json::from_value::<T>(value.clone());
        agree("serde_json::from_value", taken.is_ok())?;
        if let Ok(taken) = taken {
            let written = write(&taken)?;
            is_same(&Json::parse(&value.to_string()), &written)
                .then_some(())
                .ok_or_else(|| format!("serde_json::from_value comes back: {written}"))?;
        }
    }
    match (exactify::from_str::<T>(text), read) {
        (Ok(value), Ok(same)) => {
            (value == same && sliced.is_ok_and(|same| value == same) && streamed.is_ok_and(|same| value == same))
                .then_some(())
                .ok_or("two readers made different values")?;
            let written = write(&value)?;
            is_same(instance, &written)
                .then_some(())
                .ok_or_else(|| format!("comes back: {written}"))?;
            for unknown in judge.unknown(text) {
                written
                    .contains(&unknown)
                    .then_some(())
                    .ok_or_else(|| format!("unknown property in other bytes: {unknown} in {written}"))?;
            }
            let again = serde_json::from_str::<T>(&written).map_err(|error| format!("refused again: {error}"))?;
            (again == value && write(&again)? == written)
                .then_some(())
                .ok_or("another value when read again")?;
            Ok(if judged { Verdict::Accepted } else { Verdict::Unjudged })
        }
        (Err(report), Err(_)) => {
            let violations = report.violations();
            if violations.is_empty() {
                return Err("refused with an empty report".to_owned());
            }
            if repeated {
                let told = violations
                    .iter()
                    .any(|violation| violation.message().starts_with("duplicate "));
                return (told || report.is_truncated())
                    .then_some(Verdict::Repeated)
                    .ok_or_else(|| format!("no word of a repeated name: {report}"));
            }
            if !judged {
                return Ok(Verdict::Unjudged);
            }
            let place = |violation: &exactify::Violation| violation.instance_location().to_owned();
            let (told, empty): (Vec<_>, Vec<_>) =
                violations.iter().partition(|violation| violation.keyword().is_some());
            let told: Vec<_> = told
                .into_iter()
                .map(|violation| (place(violation), violation.keyword_location().to_owned()))
                .collect();
            let empty: Vec<_> = empty.into_iter().map(place).collect();
            judge.compare(&value, &told, &empty).map(|()| Verdict::Refused)
        }
        (exact, _) => Err(format!("exactify::from_str: accepted {}", exact.is_ok())),
    }
}

fn write<T: Serialize>(value: &T) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| format!("cannot be written: {error}"))
}

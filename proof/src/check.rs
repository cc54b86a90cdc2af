//! One instance, every door: whatever reads it gives the judges' verdict.

use exactify::Exact;
use serde::Serialize;

use crate::{Json, Judge};

/// What became of an instance.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// The schema accepts it, and so does the type.
    Accepted,
    /// The schema refuses it, and so does the type.
    Refused,
    /// A property name occurs twice, which the type refuses and the schema has no word for.
    Repeated,
    /// It has a number of more digits than the judges can hold, and the schema is about numbers; or the judges disagree
    /// about a format.
    Unjudged,
}

/// Reads `text`, which spells `instance`, as a `T` by every door, and compares with what `judge` says.
///
/// # Errors
///
/// What disagrees.
pub fn check<T: Exact + Serialize + PartialEq>(instance: &Json, text: &str, judge: &Judge) -> Result<Verdict, String> {
    let repeated = instance.has_repeated_name();
    // Not by serde_json's own reader, which takes some objects for something else.
    let (value, whole) = instance.to_value();
    let is_beyond = instance.has_long_number() && judge.counts_digits();
    let judged = !is_beyond && !judge.disagrees(&value);
    let read = serde_json::from_str::<T>(text);
    // What nobody judges is read the same by every door.
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
    let sliced = serde_json::from_slice::<T>(text.as_bytes());
    agree("serde_json::from_slice", sliced.is_ok())?;
    let streamed = serde_json::from_reader::<_, T>(text.as_bytes());
    agree("serde_json::from_reader", streamed.is_ok())?;
    if judged && whole && !repeated {
        let taken = serde_json::from_value::<T>(value.clone());
        agree("serde_json::from_value", taken.is_ok())?;
        if let Ok(taken) = taken {
            let written = write(&taken)?;
            (Json::parse(&written) == Json::parse(&value.to_string()))
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
            (Json::parse(&written) == *instance)
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

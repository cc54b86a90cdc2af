//! Numbers without a fraction.

use super::rule::Rule;
use super::Number;

/// A JSON integer that keeps every digit of its text (`type: integer`). `1.0` is an integer, too.
///
/// ```
/// use exactify::Integer;
///
/// let count: Integer = serde_json::from_str("1.0")?;
/// assert_eq!((count.as_u64(), count.to_string()), (Some(1), "1.0".to_owned()));
/// assert!(serde_json::from_str::<Integer>("1.5").is_err());
/// # Ok::<(), serde_json::Error>(())
/// ```
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Integer(Number);

crate::number_impls!(Integer, "", &[Rule::Integer], &crate::Check::INTEGER);

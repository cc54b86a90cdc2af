//! Label values from other strings, characters, booleans and integers.

use std::borrow::Cow;

use super::{LabelError, LabelValue};

impl TryFrom<&String> for LabelValue {
    type Error = LabelError;

    fn try_from(text: &String) -> Result<Self, LabelError> {
        Self::parse(text)
    }
}

impl TryFrom<Box<str>> for LabelValue {
    type Error = LabelError;

    fn try_from(text: Box<str>) -> Result<Self, LabelError> {
        Self::parse(&text)
    }
}

impl TryFrom<Cow<'_, str>> for LabelValue {
    type Error = LabelError;

    fn try_from(text: Cow<'_, str>) -> Result<Self, LabelError> {
        Self::parse(&text)
    }
}

impl TryFrom<char> for LabelValue {
    type Error = LabelError;

    fn try_from(character: char) -> Result<Self, LabelError> {
        Self::parse(character.encode_utf8(&mut [0; 4]))
    }
}

impl From<&LabelValue> for LabelValue {
    fn from(value: &LabelValue) -> Self {
        value.clone()
    }
}

/// `true` or `false`.
impl From<bool> for LabelValue {
    fn from(value: bool) -> Self {
        const TRUE: LabelValue = LabelValue::from_static("true");
        const FALSE: LabelValue = LabelValue::from_static("false");
        if value {
            TRUE
        } else {
            FALSE
        }
    }
}

macro_rules! written_in_decimal {
    (unsigned: $($unsigned:ty),*; signed: $($signed:ty),*) => {
        $(impl From<$unsigned> for LabelValue {
            fn from(number: $unsigned) -> Self {
                match Self::parse(&number.to_string()) {
                    Ok(value) => value,
                    Err(_) => unreachable!(), // At most 39 digits.
                }
            }
        })*
        $(
            /// Refuses a negative number: a label value does not begin with `-`.
            impl TryFrom<$signed> for LabelValue {
                type Error = LabelError;

                fn try_from(number: $signed) -> Result<Self, LabelError> {
                    Self::parse(&number.to_string())
                }
            }
        )*
    };
}

written_in_decimal!(unsigned: u8, u16, u32, u64, u128, usize; signed: i8, i16, i32, i64, i128, isize);

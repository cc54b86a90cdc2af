//! Traits and conversions for other crates, each behind a feature.

use exactify::Subschema;

use crate::{LabelValue, Labels, Ulid};

impl Subschema for Ulid {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^[0-7][0-9A-HJKMNP-TV-Z]{25}$"}"#;
}

impl Subschema for LabelValue {
    const SCHEMA: &'static str =
        r#"{"type":"string","pattern":"^[a-z0-9A-Z]{1}([a-z0-9A-Z-._]*[a-z0-9A-Z]+)?$","minLength":1,"maxLength":63}"#;
}

impl Subschema for Labels {
    const SCHEMA: &'static str = r#"{"type":"object","additionalProperties":{"type":"string","pattern":"^[a-z0-9A-Z]{1}([a-z0-9A-Z-._]*[a-z0-9A-Z]+)?$","minLength":1,"maxLength":63},"maxProperties":50}"#;
}

#[cfg(feature = "arbitrary")]
mod arbitrary {
    use exactify::arbitrary::{Arbitrary, Result, Unstructured};

    use crate::{LabelValue, Labels, Ulid};

    impl<'a> Arbitrary<'a> for Ulid {
        fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Ulid> {
            u128::arbitrary(bytes).map(Ulid::from_u128)
        }
    }

    impl<'a> Arbitrary<'a> for LabelValue {
        fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<LabelValue> {
            const ENDS: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
            const INSIDE: &[u8] = b"0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-._";
            let length = bytes.int_in_range(LabelValue::MIN_LEN..=LabelValue::MAX_LEN)?;
            let mut text = String::with_capacity(length);
            for at in 0..length {
                let end = at == 0 || at + 1 == length;
                text.push(char::from(*bytes.choose(if end { ENDS } else { INSIDE })?));
            }
            text.parse().map_err(|_| exactify::arbitrary::Error::IncorrectFormat)
        }
    }

    impl<'a> Arbitrary<'a> for Labels {
        fn arbitrary(bytes: &mut Unstructured<'a>) -> Result<Labels> {
            let mut labels = Labels::new();
            for _ in 0..bytes.int_in_range(0..=Labels::MAX)? {
                // No more than the maximum are inserted, so none is refused; equal keys make it fewer.
                let _ = labels.try_insert(String::arbitrary(bytes)?, LabelValue::arbitrary(bytes)?);
            }
            Ok(labels)
        }
    }
}

/// Implements the traits that the generator implements for generated types.
macro_rules! like_generated {
    ($($name:ident)*) => {$(
        #[cfg(feature = "schemars")]
        impl exactify::schemars::JsonSchema for $name {
            fn schema_name() -> std::borrow::Cow<'static, str> {
                stringify!($name).into()
            }

            fn schema_id() -> std::borrow::Cow<'static, str> {
                concat!(module_path!(), "::", stringify!($name)).into()
            }

            fn json_schema(_: &mut exactify::schemars::SchemaGenerator) -> exactify::schemars::Schema {
                exactify::json_schema::<Self>()
            }
        }

        #[cfg(feature = "proptest")]
        impl exactify::proptest::arbitrary::Arbitrary for $name {
            type Parameters = ();
            type Strategy = exactify::proptest::strategy::BoxedStrategy<Self>;

            fn arbitrary_with((): ()) -> Self::Strategy {
                exactify::arbitrary::strategy()
            }
        }
    )*};
}

like_generated!(Ulid LabelValue Labels);

#[cfg(feature = "ulid")]
impl From<ulid::Ulid> for Ulid {
    fn from(other: ulid::Ulid) -> Ulid {
        Ulid::from_u128(other.into())
    }
}

#[cfg(feature = "ulid")]
impl From<Ulid> for ulid::Ulid {
    fn from(ulid: Ulid) -> ulid::Ulid {
        ulid.to_u128().into()
    }
}

#[cfg(feature = "uuid")]
impl From<uuid::Uuid> for Ulid {
    fn from(other: uuid::Uuid) -> Ulid {
        Ulid::from_u128(other.as_u128())
    }
}

#[cfg(feature = "uuid")]
impl From<Ulid> for uuid::Uuid {
    fn from(ulid: Ulid) -> uuid::Uuid {
        uuid::Uuid::from_u128(ulid.to_u128())
    }
}

#[cfg(feature = "jiff")]
impl Ulid {
    /// Returns the time in the high 48 bits, or `None` after the year 9999, which is out of jiff's range.
    pub fn timestamp(self) -> Option<jiff::Timestamp> {
        let milliseconds = i64::try_from(self.timestamp_ms()).ok()?;
        jiff::Timestamp::from_millisecond(milliseconds).ok()
    }
}

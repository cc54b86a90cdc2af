// Made by exactify-build 0.1.0 from string_root. Do not edit: edit the schema, and `cargo build` makes this again.

/// Currency code
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[A-Z]{3}$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct CurrencyCode(::std::string::String);

impl CurrencyCode {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for CurrencyCode {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for CurrencyCode {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<CurrencyCode> for ::std::string::String {
    fn from(text: CurrencyCode) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for CurrencyCode {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl CurrencyCode {
    /// Whether `text` matches `^[A-Z]{3}$`.
    fn pattern_matches(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0..=2, b'A'..=b'Z') => state + 1,
                _ => return false,
            };
        }
        state == 3
    }
}

impl ::exactify::text::Text for CurrencyCode {
    const NAME: &'static str = "Currency code";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::Pattern("^[A-Z]{3}$", CurrencyCode::pattern_matches),
    ];
}

impl ::std::convert::TryFrom<&str> for CurrencyCode {
    type Error = ::exactify::text::Refusal;
    fn try_from(text: &str) -> ::std::result::Result<Self, Self::Error> {
        text.parse()
    }
}

impl ::std::convert::AsRef<str> for CurrencyCode {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl ::std::cmp::PartialEq<str> for CurrencyCode {
    fn eq(&self, other: &str) -> bool {
        self.as_str() == other
    }
}

impl ::std::cmp::PartialEq<&str> for CurrencyCode {
    fn eq(&self, other: &&str) -> bool {
        self.as_str() == *other
    }
}

impl ::std::fmt::Display for CurrencyCode {
    fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
        f.pad(self.as_str())
    }
}

impl ::serde::Serialize for CurrencyCode {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}

impl<'de> ::serde::Deserialize<'de> for CurrencyCode {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        ::exactify::text::deserialize(deserializer)
    }
}

impl ::exactify::Exact for CurrencyCode {
    fn explain<'t>(text: &'t ::exactify::RawValue, at: &mut ::exactify::At<'t>) {
        ::exactify::text::explain::<Self>(text, at);
    }
}

// Made by exactify-build 0.1.0 from text_patterns. Do not edit: edit the schema, and `cargo build` makes this again.

/// Patterns of text
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
pub struct PatternsOfText {
    /// The property `word`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` \bab\b ``
    pub word: ::std::option::Option<PatternsOfTextWord>,
    /// The property `inner`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` a\Bb ``
    pub inner: ::std::option::Option<PatternsOfTextInner>,
    /// The property `not_ahead`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?!ab)[a-c]{2,3}$ ``
    pub not_ahead: ::std::option::Option<PatternsOfTextNotAhead>,
    /// The property `ahead`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?=.*\d)[a-c\d]+$ ``
    pub ahead: ::std::option::Option<PatternsOfTextAhead>,
    /// The property `both_ahead`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?=a|b.)(?!.*c$).{1,4} ``
    pub both_ahead: ::std::option::Option<PatternsOfTextBothAhead>,
    /// The property `letters`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^\p{Lu}\P{L}?$ ``
    pub letters: ::std::option::Option<PatternsOfTextLetters>,
    /// The property `others`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^[^a-c\s]\S*\w?\W$ ``
    pub others: ::std::option::Option<PatternsOfTextOthers>,
    /// The property `either`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?:a|bc|)d*?(e+)?[\]\-x]|\u{1F600}|\x41\u0042$ ``
    pub either: ::std::option::Option<PatternsOfTextEither>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PatternsOfText>,
}

impl PatternsOfText {
    /// A builder, whose last step reports what is missing or refused.
    pub fn builder() -> builder::PatternsOfText {
        ::std::default::Default::default()
    }
}

impl ::exactify::object::Properties for PatternsOfText {
    const NAMES: &'static [&'static str] = &[
        "word",
        "inner",
        "not_ahead",
        "ahead",
        "both_ahead",
        "letters",
        "others",
        "either",
    ];
}

impl ::serde::Serialize for PatternsOfText {
    fn serialize<S: ::serde::Serializer>(
        &self,
        serializer: S,
    ) -> ::std::result::Result<S::Ok, S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.word.is_some())
            + ::std::primitive::usize::from(self.inner.is_some())
            + ::std::primitive::usize::from(self.not_ahead.is_some())
            + ::std::primitive::usize::from(self.ahead.is_some())
            + ::std::primitive::usize::from(self.both_ahead.is_some())
            + ::std::primitive::usize::from(self.letters.is_some())
            + ::std::primitive::usize::from(self.others.is_some())
            + ::std::primitive::usize::from(self.either.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.word {
            map.serialize_entry("word", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.inner {
            map.serialize_entry("inner", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.not_ahead {
            map.serialize_entry("not_ahead", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.ahead {
            map.serialize_entry("ahead", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.both_ahead {
            map.serialize_entry("both_ahead", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.letters {
            map.serialize_entry("letters", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.others {
            map.serialize_entry("others", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.either {
            map.serialize_entry("either", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

impl<'de> ::serde::Deserialize<'de> for PatternsOfText {
    fn deserialize<D: ::serde::Deserializer<'de>>(
        deserializer: D,
    ) -> ::std::result::Result<Self, D::Error> {
        struct PatternsOfTextVisitor;
        impl<'de> ::serde::de::Visitor<'de> for PatternsOfTextVisitor {
            type Value = PatternsOfText;
            fn expecting(
                &self,
                f: &mut ::std::fmt::Formatter<'_>,
            ) -> ::std::fmt::Result {
                f.write_str("an object (Patterns of text)")
            }
            fn visit_map<__A: ::serde::de::MapAccess<'de>>(
                self,
                mut map: __A,
            ) -> ::std::result::Result<PatternsOfText, __A::Error> {
                let mut made = PatternsOfText {
                    word: ::std::option::Option::None,
                    inner: ::std::option::Option::None,
                    not_ahead: ::std::option::Option::None,
                    ahead: ::std::option::Option::None,
                    both_ahead: ::std::option::Option::None,
                    letters: ::std::option::Option::None,
                    others: ::std::option::Option::None,
                    either: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::object::Name<'de>>()?
                {
                    match name.as_str() {
                        "word" => {
                            ::exactify::object::set(&mut made.word, &name, &mut map)?
                        }
                        "inner" => {
                            ::exactify::object::set(&mut made.inner, &name, &mut map)?
                        }
                        "not_ahead" => {
                            ::exactify::object::set(
                                &mut made.not_ahead,
                                &name,
                                &mut map,
                            )?
                        }
                        "ahead" => {
                            ::exactify::object::set(&mut made.ahead, &name, &mut map)?
                        }
                        "both_ahead" => {
                            ::exactify::object::set(
                                &mut made.both_ahead,
                                &name,
                                &mut map,
                            )?
                        }
                        "letters" => {
                            ::exactify::object::set(&mut made.letters, &name, &mut map)?
                        }
                        "others" => {
                            ::exactify::object::set(&mut made.others, &name, &mut map)?
                        }
                        "either" => {
                            ::exactify::object::set(&mut made.either, &name, &mut map)?
                        }
                        _ => made.extra.read(name, &mut map)?,
                    }
                }
                ::std::result::Result::Ok(made)
            }
        }
        deserializer.deserialize_map(PatternsOfTextVisitor)
    }
}

impl ::exactify::Exact for PatternsOfText {
    fn explain<'t>(text: ::exactify::Json<'t>, at: &mut ::exactify::At<'t>) {
        const OBJECT: ::exactify::object::Object = ::exactify::object::Object {
            name: "Patterns of text",
            properties: &[
                ::exactify::object::Property {
                    name: "word",
                    location: "/properties/word",
                    required: false,
                    explain: <PatternsOfTextWord as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "inner",
                    location: "/properties/inner",
                    required: false,
                    explain: <PatternsOfTextInner as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "not_ahead",
                    location: "/properties/not_ahead",
                    required: false,
                    explain: <PatternsOfTextNotAhead as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "ahead",
                    location: "/properties/ahead",
                    required: false,
                    explain: <PatternsOfTextAhead as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "both_ahead",
                    location: "/properties/both_ahead",
                    required: false,
                    explain: <PatternsOfTextBothAhead as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "letters",
                    location: "/properties/letters",
                    required: false,
                    explain: <PatternsOfTextLetters as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "others",
                    location: "/properties/others",
                    required: false,
                    explain: <PatternsOfTextOthers as ::exactify::Exact>::explain,
                },
                ::exactify::object::Property {
                    name: "either",
                    location: "/properties/either",
                    required: false,
                    explain: <PatternsOfTextEither as ::exactify::Exact>::explain,
                },
            ],
            others: ::exactify::object::Others::Any,
            ..::exactify::object::Object::ANY
        };
        at.object(text, &OBJECT);
    }
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for PatternsOfText {
    const SCHEMA: &'static str = r#"{"title":"Patterns of text","type":"object","properties":{"word":{"type":"string","pattern":"\\bab\\b"},"inner":{"type":"string","pattern":"a\\Bb"},"not_ahead":{"type":"string","pattern":"^(?!ab)[a-c]{2,3}$"},"ahead":{"type":"string","pattern":"^(?=.*\\d)[a-c\\d]+$"},"both_ahead":{"type":"string","pattern":"^(?=a|b.)(?!.*c$).{1,4}"},"letters":{"type":"string","pattern":"^\\p{Lu}\\P{L}?$"},"others":{"type":"string","pattern":"^[^a-c\\s]\\S*\\w?\\W$"},"either":{"type":"string","pattern":"^(?:a|bc|)d*?(e+)?[\\]\\-x]|\\u{1F600}|\\x41\\u0042$"}}}"#;
}

/// PatternsOfTextWord
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` \bab\b ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatternsOfTextWord(::std::string::String);

impl PatternsOfTextWord {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for PatternsOfTextWord {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PatternsOfTextWord {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<PatternsOfTextWord> for ::std::string::String {
    fn from(text: PatternsOfTextWord) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for PatternsOfTextWord {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PatternsOfTextWord {
    /// Whether `text` matches `\bab\b`.
    fn pattern_matches(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'0'..=b'9' | b'A'..=b'Z' | b'_' | b'b'..=b'z') => 1,
                (0, b'a') => 2,
                (1 | 3, b'0'..=b'9' | b'A'..=b'Z' | b'_' | b'a'..=b'z') => 1,
                (2, b'\0'..=b'/' | b':'..=b'@' | b'['..=b'^' | b'`' | b'{'..=b'\xFF') => {
                    0
                }
                (2, b'b') => 3,
                (2, _) => 1,
                (3, _) => return true,
                _ => 0,
            };
        }
        state == 3
    }
}

impl ::exactify::text::Text for PatternsOfTextWord {
    const NAME: &'static str = "patterns of text word";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::Pattern("\\bab\\b", PatternsOfTextWord::pattern_matches),
    ];
}

::exactify::text_impls!(PatternsOfTextWord);

impl ::exactify::Subschema for PatternsOfTextWord {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"\\bab\\b"}"#;
}

/// PatternsOfTextInner
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` a\Bb ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatternsOfTextInner(::std::string::String);

impl PatternsOfTextInner {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for PatternsOfTextInner {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PatternsOfTextInner {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<PatternsOfTextInner> for ::std::string::String {
    fn from(text: PatternsOfTextInner) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for PatternsOfTextInner {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PatternsOfTextInner {
    /// Whether `text` matches `a\Bb`.
    fn pattern_matches(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'a') => 1,
                (1, b'b') => return true,
                _ => 0,
            };
        }
        false
    }
}

impl ::exactify::text::Text for PatternsOfTextInner {
    const NAME: &'static str = "patterns of text inner";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::Pattern("a\\Bb", PatternsOfTextInner::pattern_matches),
    ];
}

::exactify::text_impls!(PatternsOfTextInner);

impl ::exactify::Subschema for PatternsOfTextInner {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"a\\Bb"}"#;
}

/// PatternsOfTextNotAhead
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?!ab)[a-c]{2,3}$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatternsOfTextNotAhead(::std::string::String);

impl PatternsOfTextNotAhead {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for PatternsOfTextNotAhead {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PatternsOfTextNotAhead {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<PatternsOfTextNotAhead> for ::std::string::String {
    fn from(text: PatternsOfTextNotAhead) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for PatternsOfTextNotAhead {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PatternsOfTextNotAhead {
    /// Whether `text` matches `^(?!ab)[a-c]{2,3}$`.
    fn pattern_matches(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'a') => 1,
                (0, b'b' | b'c') => 4,
                (1, b'a' | b'c') => 2,
                (2, b'a'..=b'c') => 3,
                (4, b'a'..=b'c') => 2,
                _ => return false,
            };
        }
        (2..=3).contains(&state)
    }
}

impl ::exactify::text::Text for PatternsOfTextNotAhead {
    const NAME: &'static str = "patterns of text not ahead";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::Pattern(
            "^(?!ab)[a-c]{2,3}$",
            PatternsOfTextNotAhead::pattern_matches,
        ),
    ];
}

::exactify::text_impls!(PatternsOfTextNotAhead);

impl ::exactify::Subschema for PatternsOfTextNotAhead {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?!ab)[a-c]{2,3}$"}"#;
}

/// PatternsOfTextAhead
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?=.*\d)[a-c\d]+$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatternsOfTextAhead(::std::string::String);

impl PatternsOfTextAhead {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for PatternsOfTextAhead {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PatternsOfTextAhead {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<PatternsOfTextAhead> for ::std::string::String {
    fn from(text: PatternsOfTextAhead) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for PatternsOfTextAhead {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PatternsOfTextAhead {
    /// Whether `text` matches `^(?=.*\d)[a-c\d]+$`.
    fn pattern_matches(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'0'..=b'9') => 1,
                (0, b'a'..=b'c') => 0,
                (1, b'0'..=b'9' | b'a'..=b'c') => 1,
                _ => return false,
            };
        }
        state == 1
    }
}

impl ::exactify::text::Text for PatternsOfTextAhead {
    const NAME: &'static str = "patterns of text ahead";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::Pattern(
            "^(?=.*\\d)[a-c\\d]+$",
            PatternsOfTextAhead::pattern_matches,
        ),
    ];
}

::exactify::text_impls!(PatternsOfTextAhead);

impl ::exactify::Subschema for PatternsOfTextAhead {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?=.*\\d)[a-c\\d]+$"}"#;
}

/// PatternsOfTextBothAhead
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?=a|b.)(?!.*c$).{1,4} ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatternsOfTextBothAhead(::std::string::String);

impl PatternsOfTextBothAhead {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for PatternsOfTextBothAhead {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PatternsOfTextBothAhead {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<PatternsOfTextBothAhead> for ::std::string::String {
    fn from(text: PatternsOfTextBothAhead) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for PatternsOfTextBothAhead {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PatternsOfTextBothAhead {
    /// Whether `text` matches `^(?=a|b.)(?!.*c$).{1,4}`.
    fn pattern_matches(text: &str) -> bool {
        let mut state: u8 = 0;
        for character in text.chars() {
            state = match (state, character) {
                (0, 'a') => 1,
                (0, 'b') => 3,
                (1 | 2, '\n' | '\r' | '\u{2028}' | '\u{2029}') => return true,
                (1..=3, 'c') => 2,
                (3, '\n' | '\r' | '\u{2028}' | '\u{2029}') => return false,
                (0, _) => return false,
                _ => 1,
            };
        }
        state == 1
    }
}

impl ::exactify::text::Text for PatternsOfTextBothAhead {
    const NAME: &'static str = "patterns of text both ahead";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::Pattern(
            "^(?=a|b.)(?!.*c$).{1,4}",
            PatternsOfTextBothAhead::pattern_matches,
        ),
    ];
}

::exactify::text_impls!(PatternsOfTextBothAhead);

impl ::exactify::Subschema for PatternsOfTextBothAhead {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?=a|b.)(?!.*c$).{1,4}"}"#;
}

/// PatternsOfTextLetters
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^\p{Lu}\P{L}?$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatternsOfTextLetters(::std::string::String);

impl PatternsOfTextLetters {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for PatternsOfTextLetters {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PatternsOfTextLetters {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<PatternsOfTextLetters> for ::std::string::String {
    fn from(text: PatternsOfTextLetters) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for PatternsOfTextLetters {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PatternsOfTextLetters {
    /// Whether `text` matches `^\p{Lu}\P{L}?$`.
    fn pattern_matches(text: &str) -> bool {
        static CLASSES: [(char, u8); 2551] = [
            ('\0', 0),
            ('A', 1),
            ('[', 0),
            ('a', 2),
            ('{', 0),
            ('ª', 2),
            ('«', 0),
            ('µ', 2),
            ('¶', 0),
            ('º', 2),
            ('»', 0),
            ('À', 1),
            ('×', 0),
            ('Ø', 1),
            ('ß', 2),
            ('÷', 0),
            ('ø', 2),
            ('Ā', 1),
            ('ā', 2),
            ('Ă', 1),
            ('ă', 2),
            ('Ą', 1),
            ('ą', 2),
            ('Ć', 1),
            ('ć', 2),
            ('Ĉ', 1),
            ('ĉ', 2),
            ('Ċ', 1),
            ('ċ', 2),
            ('Č', 1),
            ('č', 2),
            ('Ď', 1),
            ('ď', 2),
            ('Đ', 1),
            ('đ', 2),
            ('Ē', 1),
            ('ē', 2),
            ('Ĕ', 1),
            ('ĕ', 2),
            ('Ė', 1),
            ('ė', 2),
            ('Ę', 1),
            ('ę', 2),
            ('Ě', 1),
            ('ě', 2),
            ('Ĝ', 1),
            ('ĝ', 2),
            ('Ğ', 1),
            ('ğ', 2),
            ('Ġ', 1),
            ('ġ', 2),
            ('Ģ', 1),
            ('ģ', 2),
            ('Ĥ', 1),
            ('ĥ', 2),
            ('Ħ', 1),
            ('ħ', 2),
            ('Ĩ', 1),
            ('ĩ', 2),
            ('Ī', 1),
            ('ī', 2),
            ('Ĭ', 1),
            ('ĭ', 2),
            ('Į', 1),
            ('į', 2),
            ('İ', 1),
            ('ı', 2),
            ('Ĳ', 1),
            ('ĳ', 2),
            ('Ĵ', 1),
            ('ĵ', 2),
            ('Ķ', 1),
            ('ķ', 2),
            ('Ĺ', 1),
            ('ĺ', 2),
            ('Ļ', 1),
            ('ļ', 2),
            ('Ľ', 1),
            ('ľ', 2),
            ('Ŀ', 1),
            ('ŀ', 2),
            ('Ł', 1),
            ('ł', 2),
            ('Ń', 1),
            ('ń', 2),
            ('Ņ', 1),
            ('ņ', 2),
            ('Ň', 1),
            ('ň', 2),
            ('Ŋ', 1),
            ('ŋ', 2),
            ('Ō', 1),
            ('ō', 2),
            ('Ŏ', 1),
            ('ŏ', 2),
            ('Ő', 1),
            ('ő', 2),
            ('Œ', 1),
            ('œ', 2),
            ('Ŕ', 1),
            ('ŕ', 2),
            ('Ŗ', 1),
            ('ŗ', 2),
            ('Ř', 1),
            ('ř', 2),
            ('Ś', 1),
            ('ś', 2),
            ('Ŝ', 1),
            ('ŝ', 2),
            ('Ş', 1),
            ('ş', 2),
            ('Š', 1),
            ('š', 2),
            ('Ţ', 1),
            ('ţ', 2),
            ('Ť', 1),
            ('ť', 2),
            ('Ŧ', 1),
            ('ŧ', 2),
            ('Ũ', 1),
            ('ũ', 2),
            ('Ū', 1),
            ('ū', 2),
            ('Ŭ', 1),
            ('ŭ', 2),
            ('Ů', 1),
            ('ů', 2),
            ('Ű', 1),
            ('ű', 2),
            ('Ų', 1),
            ('ų', 2),
            ('Ŵ', 1),
            ('ŵ', 2),
            ('Ŷ', 1),
            ('ŷ', 2),
            ('Ÿ', 1),
            ('ź', 2),
            ('Ż', 1),
            ('ż', 2),
            ('Ž', 1),
            ('ž', 2),
            ('Ɓ', 1),
            ('ƃ', 2),
            ('Ƅ', 1),
            ('ƅ', 2),
            ('Ɔ', 1),
            ('ƈ', 2),
            ('Ɖ', 1),
            ('ƌ', 2),
            ('Ǝ', 1),
            ('ƒ', 2),
            ('Ɠ', 1),
            ('ƕ', 2),
            ('Ɩ', 1),
            ('ƙ', 2),
            ('Ɯ', 1),
            ('ƞ', 2),
            ('Ɵ', 1),
            ('ơ', 2),
            ('Ƣ', 1),
            ('ƣ', 2),
            ('Ƥ', 1),
            ('ƥ', 2),
            ('Ʀ', 1),
            ('ƨ', 2),
            ('Ʃ', 1),
            ('ƪ', 2),
            ('Ƭ', 1),
            ('ƭ', 2),
            ('Ʈ', 1),
            ('ư', 2),
            ('Ʊ', 1),
            ('ƴ', 2),
            ('Ƶ', 1),
            ('ƶ', 2),
            ('Ʒ', 1),
            ('ƹ', 2),
            ('Ƽ', 1),
            ('ƽ', 2),
            ('Ǆ', 1),
            ('ǅ', 2),
            ('Ǉ', 1),
            ('ǈ', 2),
            ('Ǌ', 1),
            ('ǋ', 2),
            ('Ǎ', 1),
            ('ǎ', 2),
            ('Ǐ', 1),
            ('ǐ', 2),
            ('Ǒ', 1),
            ('ǒ', 2),
            ('Ǔ', 1),
            ('ǔ', 2),
            ('Ǖ', 1),
            ('ǖ', 2),
            ('Ǘ', 1),
            ('ǘ', 2),
            ('Ǚ', 1),
            ('ǚ', 2),
            ('Ǜ', 1),
            ('ǜ', 2),
            ('Ǟ', 1),
            ('ǟ', 2),
            ('Ǡ', 1),
            ('ǡ', 2),
            ('Ǣ', 1),
            ('ǣ', 2),
            ('Ǥ', 1),
            ('ǥ', 2),
            ('Ǧ', 1),
            ('ǧ', 2),
            ('Ǩ', 1),
            ('ǩ', 2),
            ('Ǫ', 1),
            ('ǫ', 2),
            ('Ǭ', 1),
            ('ǭ', 2),
            ('Ǯ', 1),
            ('ǯ', 2),
            ('Ǳ', 1),
            ('ǲ', 2),
            ('Ǵ', 1),
            ('ǵ', 2),
            ('Ƕ', 1),
            ('ǹ', 2),
            ('Ǻ', 1),
            ('ǻ', 2),
            ('Ǽ', 1),
            ('ǽ', 2),
            ('Ǿ', 1),
            ('ǿ', 2),
            ('Ȁ', 1),
            ('ȁ', 2),
            ('Ȃ', 1),
            ('ȃ', 2),
            ('Ȅ', 1),
            ('ȅ', 2),
            ('Ȇ', 1),
            ('ȇ', 2),
            ('Ȉ', 1),
            ('ȉ', 2),
            ('Ȋ', 1),
            ('ȋ', 2),
            ('Ȍ', 1),
            ('ȍ', 2),
            ('Ȏ', 1),
            ('ȏ', 2),
            ('Ȑ', 1),
            ('ȑ', 2),
            ('Ȓ', 1),
            ('ȓ', 2),
            ('Ȕ', 1),
            ('ȕ', 2),
            ('Ȗ', 1),
            ('ȗ', 2),
            ('Ș', 1),
            ('ș', 2),
            ('Ț', 1),
            ('ț', 2),
            ('Ȝ', 1),
            ('ȝ', 2),
            ('Ȟ', 1),
            ('ȟ', 2),
            ('Ƞ', 1),
            ('ȡ', 2),
            ('Ȣ', 1),
            ('ȣ', 2),
            ('Ȥ', 1),
            ('ȥ', 2),
            ('Ȧ', 1),
            ('ȧ', 2),
            ('Ȩ', 1),
            ('ȩ', 2),
            ('Ȫ', 1),
            ('ȫ', 2),
            ('Ȭ', 1),
            ('ȭ', 2),
            ('Ȯ', 1),
            ('ȯ', 2),
            ('Ȱ', 1),
            ('ȱ', 2),
            ('Ȳ', 1),
            ('ȳ', 2),
            ('Ⱥ', 1),
            ('ȼ', 2),
            ('Ƚ', 1),
            ('ȿ', 2),
            ('Ɂ', 1),
            ('ɂ', 2),
            ('Ƀ', 1),
            ('ɇ', 2),
            ('Ɉ', 1),
            ('ɉ', 2),
            ('Ɋ', 1),
            ('ɋ', 2),
            ('Ɍ', 1),
            ('ɍ', 2),
            ('Ɏ', 1),
            ('ɏ', 2),
            ('˂', 0),
            ('ˆ', 2),
            ('˒', 0),
            ('ˠ', 2),
            ('˥', 0),
            ('ˬ', 2),
            ('˭', 0),
            ('ˮ', 2),
            ('˯', 0),
            ('Ͱ', 1),
            ('ͱ', 2),
            ('Ͳ', 1),
            ('ͳ', 2),
            ('͵', 0),
            ('Ͷ', 1),
            ('ͷ', 2),
            ('\u{378}', 0),
            ('ͺ', 2),
            (';', 0),
            ('Ϳ', 1),
            ('\u{380}', 0),
            ('Ά', 1),
            ('·', 0),
            ('Έ', 1),
            ('\u{38b}', 0),
            ('Ό', 1),
            ('\u{38d}', 0),
            ('Ύ', 1),
            ('ΐ', 2),
            ('Α', 1),
            ('\u{3a2}', 0),
            ('Σ', 1),
            ('ά', 2),
            ('Ϗ', 1),
            ('ϐ', 2),
            ('ϒ', 1),
            ('ϕ', 2),
            ('Ϙ', 1),
            ('ϙ', 2),
            ('Ϛ', 1),
            ('ϛ', 2),
            ('Ϝ', 1),
            ('ϝ', 2),
            ('Ϟ', 1),
            ('ϟ', 2),
            ('Ϡ', 1),
            ('ϡ', 2),
            ('Ϣ', 1),
            ('ϣ', 2),
            ('Ϥ', 1),
            ('ϥ', 2),
            ('Ϧ', 1),
            ('ϧ', 2),
            ('Ϩ', 1),
            ('ϩ', 2),
            ('Ϫ', 1),
            ('ϫ', 2),
            ('Ϭ', 1),
            ('ϭ', 2),
            ('Ϯ', 1),
            ('ϯ', 2),
            ('ϴ', 1),
            ('ϵ', 2),
            ('϶', 0),
            ('Ϸ', 1),
            ('ϸ', 2),
            ('Ϲ', 1),
            ('ϻ', 2),
            ('Ͻ', 1),
            ('а', 2),
            ('Ѡ', 1),
            ('ѡ', 2),
            ('Ѣ', 1),
            ('ѣ', 2),
            ('Ѥ', 1),
            ('ѥ', 2),
            ('Ѧ', 1),
            ('ѧ', 2),
            ('Ѩ', 1),
            ('ѩ', 2),
            ('Ѫ', 1),
            ('ѫ', 2),
            ('Ѭ', 1),
            ('ѭ', 2),
            ('Ѯ', 1),
            ('ѯ', 2),
            ('Ѱ', 1),
            ('ѱ', 2),
            ('Ѳ', 1),
            ('ѳ', 2),
            ('Ѵ', 1),
            ('ѵ', 2),
            ('Ѷ', 1),
            ('ѷ', 2),
            ('Ѹ', 1),
            ('ѹ', 2),
            ('Ѻ', 1),
            ('ѻ', 2),
            ('Ѽ', 1),
            ('ѽ', 2),
            ('Ѿ', 1),
            ('ѿ', 2),
            ('Ҁ', 1),
            ('ҁ', 2),
            ('҂', 0),
            ('Ҋ', 1),
            ('ҋ', 2),
            ('Ҍ', 1),
            ('ҍ', 2),
            ('Ҏ', 1),
            ('ҏ', 2),
            ('Ґ', 1),
            ('ґ', 2),
            ('Ғ', 1),
            ('ғ', 2),
            ('Ҕ', 1),
            ('ҕ', 2),
            ('Җ', 1),
            ('җ', 2),
            ('Ҙ', 1),
            ('ҙ', 2),
            ('Қ', 1),
            ('қ', 2),
            ('Ҝ', 1),
            ('ҝ', 2),
            ('Ҟ', 1),
            ('ҟ', 2),
            ('Ҡ', 1),
            ('ҡ', 2),
            ('Ң', 1),
            ('ң', 2),
            ('Ҥ', 1),
            ('ҥ', 2),
            ('Ҧ', 1),
            ('ҧ', 2),
            ('Ҩ', 1),
            ('ҩ', 2),
            ('Ҫ', 1),
            ('ҫ', 2),
            ('Ҭ', 1),
            ('ҭ', 2),
            ('Ү', 1),
            ('ү', 2),
            ('Ұ', 1),
            ('ұ', 2),
            ('Ҳ', 1),
            ('ҳ', 2),
            ('Ҵ', 1),
            ('ҵ', 2),
            ('Ҷ', 1),
            ('ҷ', 2),
            ('Ҹ', 1),
            ('ҹ', 2),
            ('Һ', 1),
            ('һ', 2),
            ('Ҽ', 1),
            ('ҽ', 2),
            ('Ҿ', 1),
            ('ҿ', 2),
            ('Ӏ', 1),
            ('ӂ', 2),
            ('Ӄ', 1),
            ('ӄ', 2),
            ('Ӆ', 1),
            ('ӆ', 2),
            ('Ӈ', 1),
            ('ӈ', 2),
            ('Ӊ', 1),
            ('ӊ', 2),
            ('Ӌ', 1),
            ('ӌ', 2),
            ('Ӎ', 1),
            ('ӎ', 2),
            ('Ӑ', 1),
            ('ӑ', 2),
            ('Ӓ', 1),
            ('ӓ', 2),
            ('Ӕ', 1),
            ('ӕ', 2),
            ('Ӗ', 1),
            ('ӗ', 2),
            ('Ә', 1),
            ('ә', 2),
            ('Ӛ', 1),
            ('ӛ', 2),
            ('Ӝ', 1),
            ('ӝ', 2),
            ('Ӟ', 1),
            ('ӟ', 2),
            ('Ӡ', 1),
            ('ӡ', 2),
            ('Ӣ', 1),
            ('ӣ', 2),
            ('Ӥ', 1),
            ('ӥ', 2),
            ('Ӧ', 1),
            ('ӧ', 2),
            ('Ө', 1),
            ('ө', 2),
            ('Ӫ', 1),
            ('ӫ', 2),
            ('Ӭ', 1),
            ('ӭ', 2),
            ('Ӯ', 1),
            ('ӯ', 2),
            ('Ӱ', 1),
            ('ӱ', 2),
            ('Ӳ', 1),
            ('ӳ', 2),
            ('Ӵ', 1),
            ('ӵ', 2),
            ('Ӷ', 1),
            ('ӷ', 2),
            ('Ӹ', 1),
            ('ӹ', 2),
            ('Ӻ', 1),
            ('ӻ', 2),
            ('Ӽ', 1),
            ('ӽ', 2),
            ('Ӿ', 1),
            ('ӿ', 2),
            ('Ԁ', 1),
            ('ԁ', 2),
            ('Ԃ', 1),
            ('ԃ', 2),
            ('Ԅ', 1),
            ('ԅ', 2),
            ('Ԇ', 1),
            ('ԇ', 2),
            ('Ԉ', 1),
            ('ԉ', 2),
            ('Ԋ', 1),
            ('ԋ', 2),
            ('Ԍ', 1),
            ('ԍ', 2),
            ('Ԏ', 1),
            ('ԏ', 2),
            ('Ԑ', 1),
            ('ԑ', 2),
            ('Ԓ', 1),
            ('ԓ', 2),
            ('Ԕ', 1),
            ('ԕ', 2),
            ('Ԗ', 1),
            ('ԗ', 2),
            ('Ԙ', 1),
            ('ԙ', 2),
            ('Ԛ', 1),
            ('ԛ', 2),
            ('Ԝ', 1),
            ('ԝ', 2),
            ('Ԟ', 1),
            ('ԟ', 2),
            ('Ԡ', 1),
            ('ԡ', 2),
            ('Ԣ', 1),
            ('ԣ', 2),
            ('Ԥ', 1),
            ('ԥ', 2),
            ('Ԧ', 1),
            ('ԧ', 2),
            ('Ԩ', 1),
            ('ԩ', 2),
            ('Ԫ', 1),
            ('ԫ', 2),
            ('Ԭ', 1),
            ('ԭ', 2),
            ('Ԯ', 1),
            ('ԯ', 2),
            ('\u{530}', 0),
            ('Ա', 1),
            ('\u{557}', 0),
            ('ՙ', 2),
            ('՚', 0),
            ('ՠ', 2),
            ('։', 0),
            ('א', 2),
            ('\u{5eb}', 0),
            ('ׯ', 2),
            ('׳', 0),
            ('ؠ', 2),
            ('\u{64b}', 0),
            ('ٮ', 2),
            ('\u{670}', 0),
            ('ٱ', 2),
            ('۔', 0),
            ('ە', 2),
            ('\u{6d6}', 0),
            ('ۥ', 2),
            ('\u{6e7}', 0),
            ('ۮ', 2),
            ('۰', 0),
            ('ۺ', 2),
            ('۽', 0),
            ('ۿ', 2),
            ('܀', 0),
            ('ܐ', 2),
            ('\u{711}', 0),
            ('ܒ', 2),
            ('\u{730}', 0),
            ('ݍ', 2),
            ('\u{7a6}', 0),
            ('ޱ', 2),
            ('\u{7b2}', 0),
            ('ߊ', 2),
            ('\u{7eb}', 0),
            ('ߴ', 2),
            ('߶', 0),
            ('ߺ', 2),
            ('\u{7fb}', 0),
            ('ࠀ', 2),
            ('\u{816}', 0),
            ('ࠚ', 2),
            ('\u{81b}', 0),
            ('ࠤ', 2),
            ('\u{825}', 0),
            ('ࠨ', 2),
            ('\u{829}', 0),
            ('ࡀ', 2),
            ('\u{859}', 0),
            ('ࡠ', 2),
            ('\u{86b}', 0),
            ('ࡰ', 2),
            ('࢈', 0),
            ('ࢉ', 2),
            ('\u{890}', 0),
            ('ࢠ', 2),
            ('\u{8ca}', 0),
            ('ऄ', 2),
            ('\u{93a}', 0),
            ('ऽ', 2),
            ('ा', 0),
            ('ॐ', 2),
            ('\u{951}', 0),
            ('क़', 2),
            ('\u{962}', 0),
            ('ॱ', 2),
            ('\u{981}', 0),
            ('অ', 2),
            ('\u{98d}', 0),
            ('এ', 2),
            ('\u{991}', 0),
            ('ও', 2),
            ('\u{9a9}', 0),
            ('প', 2),
            ('\u{9b1}', 0),
            ('ল', 2),
            ('\u{9b3}', 0),
            ('শ', 2),
            ('\u{9ba}', 0),
            ('ঽ', 2),
            ('\u{9be}', 0),
            ('ৎ', 2),
            ('\u{9cf}', 0),
            ('ড়', 2),
            ('\u{9de}', 0),
            ('য়', 2),
            ('\u{9e2}', 0),
            ('ৰ', 2),
            ('৲', 0),
            ('ৼ', 2),
            ('৽', 0),
            ('ਅ', 2),
            ('\u{a0b}', 0),
            ('ਏ', 2),
            ('\u{a11}', 0),
            ('ਓ', 2),
            ('\u{a29}', 0),
            ('ਪ', 2),
            ('\u{a31}', 0),
            ('ਲ', 2),
            ('\u{a34}', 0),
            ('ਵ', 2),
            ('\u{a37}', 0),
            ('ਸ', 2),
            ('\u{a3a}', 0),
            ('ਖ਼', 2),
            ('\u{a5d}', 0),
            ('ਫ਼', 2),
            ('\u{a5f}', 0),
            ('ੲ', 2),
            ('\u{a75}', 0),
            ('અ', 2),
            ('\u{a8e}', 0),
            ('એ', 2),
            ('\u{a92}', 0),
            ('ઓ', 2),
            ('\u{aa9}', 0),
            ('પ', 2),
            ('\u{ab1}', 0),
            ('લ', 2),
            ('\u{ab4}', 0),
            ('વ', 2),
            ('\u{aba}', 0),
            ('ઽ', 2),
            ('ા', 0),
            ('ૐ', 2),
            ('\u{ad1}', 0),
            ('ૠ', 2),
            ('\u{ae2}', 0),
            ('ૹ', 2),
            ('\u{afa}', 0),
            ('ଅ', 2),
            ('\u{b0d}', 0),
            ('ଏ', 2),
            ('\u{b11}', 0),
            ('ଓ', 2),
            ('\u{b29}', 0),
            ('ପ', 2),
            ('\u{b31}', 0),
            ('ଲ', 2),
            ('\u{b34}', 0),
            ('ଵ', 2),
            ('\u{b3a}', 0),
            ('ଽ', 2),
            ('\u{b3e}', 0),
            ('ଡ଼', 2),
            ('\u{b5e}', 0),
            ('ୟ', 2),
            ('\u{b62}', 0),
            ('ୱ', 2),
            ('୲', 0),
            ('ஃ', 2),
            ('\u{b84}', 0),
            ('அ', 2),
            ('\u{b8b}', 0),
            ('எ', 2),
            ('\u{b91}', 0),
            ('ஒ', 2),
            ('\u{b96}', 0),
            ('ங', 2),
            ('\u{b9b}', 0),
            ('ஜ', 2),
            ('\u{b9d}', 0),
            ('ஞ', 2),
            ('\u{ba0}', 0),
            ('ண', 2),
            ('\u{ba5}', 0),
            ('ந', 2),
            ('\u{bab}', 0),
            ('ம', 2),
            ('\u{bba}', 0),
            ('ௐ', 2),
            ('\u{bd1}', 0),
            ('అ', 2),
            ('\u{c0d}', 0),
            ('ఎ', 2),
            ('\u{c11}', 0),
            ('ఒ', 2),
            ('\u{c29}', 0),
            ('ప', 2),
            ('\u{c3a}', 0),
            ('ఽ', 2),
            ('\u{c3e}', 0),
            ('ౘ', 2),
            ('\u{c5b}', 0),
            ('౜', 2),
            ('\u{c5e}', 0),
            ('ౠ', 2),
            ('\u{c62}', 0),
            ('ಀ', 2),
            ('\u{c81}', 0),
            ('ಅ', 2),
            ('\u{c8d}', 0),
            ('ಎ', 2),
            ('\u{c91}', 0),
            ('ಒ', 2),
            ('\u{ca9}', 0),
            ('ಪ', 2),
            ('\u{cb4}', 0),
            ('ವ', 2),
            ('\u{cba}', 0),
            ('ಽ', 2),
            ('ಾ', 0),
            ('೜', 2),
            ('\u{cdf}', 0),
            ('ೠ', 2),
            ('\u{ce2}', 0),
            ('ೱ', 2),
            ('ೳ', 0),
            ('ഄ', 2),
            ('\u{d0d}', 0),
            ('എ', 2),
            ('\u{d11}', 0),
            ('ഒ', 2),
            ('\u{d3b}', 0),
            ('ഽ', 2),
            ('\u{d3e}', 0),
            ('ൎ', 2),
            ('൏', 0),
            ('ൔ', 2),
            ('\u{d57}', 0),
            ('ൟ', 2),
            ('\u{d62}', 0),
            ('ൺ', 2),
            ('\u{d80}', 0),
            ('අ', 2),
            ('\u{d97}', 0),
            ('ක', 2),
            ('\u{db2}', 0),
            ('ඳ', 2),
            ('\u{dbc}', 0),
            ('ල', 2),
            ('\u{dbe}', 0),
            ('ව', 2),
            ('\u{dc7}', 0),
            ('ก', 2),
            ('\u{e31}', 0),
            ('า', 2),
            ('\u{e34}', 0),
            ('เ', 2),
            ('\u{e47}', 0),
            ('ກ', 2),
            ('\u{e83}', 0),
            ('ຄ', 2),
            ('\u{e85}', 0),
            ('ຆ', 2),
            ('\u{e8b}', 0),
            ('ຌ', 2),
            ('\u{ea4}', 0),
            ('ລ', 2),
            ('\u{ea6}', 0),
            ('ວ', 2),
            ('\u{eb1}', 0),
            ('າ', 2),
            ('\u{eb4}', 0),
            ('ຽ', 2),
            ('\u{ebe}', 0),
            ('ເ', 2),
            ('\u{ec5}', 0),
            ('ໆ', 2),
            ('\u{ec7}', 0),
            ('ໜ', 2),
            ('\u{ee0}', 0),
            ('ༀ', 2),
            ('༁', 0),
            ('ཀ', 2),
            ('\u{f48}', 0),
            ('ཉ', 2),
            ('\u{f6d}', 0),
            ('ྈ', 2),
            ('\u{f8d}', 0),
            ('က', 2),
            ('ါ', 0),
            ('ဿ', 2),
            ('၀', 0),
            ('ၐ', 2),
            ('ၖ', 0),
            ('ၚ', 2),
            ('\u{105e}', 0),
            ('ၡ', 2),
            ('ၢ', 0),
            ('ၥ', 2),
            ('ၧ', 0),
            ('ၮ', 2),
            ('\u{1071}', 0),
            ('ၵ', 2),
            ('\u{1082}', 0),
            ('ႎ', 2),
            ('ႏ', 0),
            ('Ⴀ', 1),
            ('\u{10c6}', 0),
            ('Ⴧ', 1),
            ('\u{10c8}', 0),
            ('Ⴭ', 1),
            ('\u{10ce}', 0),
            ('ა', 2),
            ('჻', 0),
            ('ჼ', 2),
            ('\u{1249}', 0),
            ('ቊ', 2),
            ('\u{124e}', 0),
            ('ቐ', 2),
            ('\u{1257}', 0),
            ('ቘ', 2),
            ('\u{1259}', 0),
            ('ቚ', 2),
            ('\u{125e}', 0),
            ('በ', 2),
            ('\u{1289}', 0),
            ('ኊ', 2),
            ('\u{128e}', 0),
            ('ነ', 2),
            ('\u{12b1}', 0),
            ('ኲ', 2),
            ('\u{12b6}', 0),
            ('ኸ', 2),
            ('\u{12bf}', 0),
            ('ዀ', 2),
            ('\u{12c1}', 0),
            ('ዂ', 2),
            ('\u{12c6}', 0),
            ('ወ', 2),
            ('\u{12d7}', 0),
            ('ዘ', 2),
            ('\u{1311}', 0),
            ('ጒ', 2),
            ('\u{1316}', 0),
            ('ጘ', 2),
            ('\u{135b}', 0),
            ('ᎀ', 2),
            ('᎐', 0),
            ('Ꭰ', 1),
            ('\u{13f6}', 0),
            ('ᏸ', 2),
            ('\u{13fe}', 0),
            ('ᐁ', 2),
            ('᙭', 0),
            ('ᙯ', 2),
            ('\u{1680}', 0),
            ('ᚁ', 2),
            ('᚛', 0),
            ('ᚠ', 2),
            ('᛫', 0),
            ('ᛱ', 2),
            ('\u{16f9}', 0),
            ('ᜀ', 2),
            ('\u{1712}', 0),
            ('ᜟ', 2),
            ('\u{1732}', 0),
            ('ᝀ', 2),
            ('\u{1752}', 0),
            ('ᝠ', 2),
            ('\u{176d}', 0),
            ('ᝮ', 2),
            ('\u{1771}', 0),
            ('ក', 2),
            ('\u{17b4}', 0),
            ('ៗ', 2),
            ('៘', 0),
            ('ៜ', 2),
            ('\u{17dd}', 0),
            ('ᠠ', 2),
            ('\u{1879}', 0),
            ('ᢀ', 2),
            ('\u{1885}', 0),
            ('ᢇ', 2),
            ('\u{18a9}', 0),
            ('ᢪ', 2),
            ('\u{18ab}', 0),
            ('ᢰ', 2),
            ('\u{18f6}', 0),
            ('ᤀ', 2),
            ('\u{191f}', 0),
            ('ᥐ', 2),
            ('\u{196e}', 0),
            ('ᥰ', 2),
            ('\u{1975}', 0),
            ('ᦀ', 2),
            ('\u{19ac}', 0),
            ('ᦰ', 2),
            ('\u{19ca}', 0),
            ('ᨀ', 2),
            ('\u{1a17}', 0),
            ('ᨠ', 2),
            ('ᩕ', 0),
            ('ᪧ', 2),
            ('᪨', 0),
            ('ᬅ', 2),
            ('\u{1b34}', 0),
            ('ᭅ', 2),
            ('\u{1b4d}', 0),
            ('ᮃ', 2),
            ('ᮡ', 0),
            ('ᮮ', 2),
            ('᮰', 0),
            ('ᮺ', 2),
            ('\u{1be6}', 0),
            ('ᰀ', 2),
            ('ᰤ', 0),
            ('ᱍ', 2),
            ('᱐', 0),
            ('ᱚ', 2),
            ('᱾', 0),
            ('ᲀ', 2),
            ('Ᲊ', 1),
            ('ᲊ', 2),
            ('\u{1c8b}', 0),
            ('Ა', 1),
            ('\u{1cbb}', 0),
            ('Ჽ', 1),
            ('᳀', 0),
            ('ᳩ', 2),
            ('\u{1ced}', 0),
            ('ᳮ', 2),
            ('\u{1cf4}', 0),
            ('ᳵ', 2),
            ('᳷', 0),
            ('ᳺ', 2),
            ('\u{1cfb}', 0),
            ('ᴀ', 2),
            ('\u{1dc0}', 0),
            ('Ḁ', 1),
            ('ḁ', 2),
            ('Ḃ', 1),
            ('ḃ', 2),
            ('Ḅ', 1),
            ('ḅ', 2),
            ('Ḇ', 1),
            ('ḇ', 2),
            ('Ḉ', 1),
            ('ḉ', 2),
            ('Ḋ', 1),
            ('ḋ', 2),
            ('Ḍ', 1),
            ('ḍ', 2),
            ('Ḏ', 1),
            ('ḏ', 2),
            ('Ḑ', 1),
            ('ḑ', 2),
            ('Ḓ', 1),
            ('ḓ', 2),
            ('Ḕ', 1),
            ('ḕ', 2),
            ('Ḗ', 1),
            ('ḗ', 2),
            ('Ḙ', 1),
            ('ḙ', 2),
            ('Ḛ', 1),
            ('ḛ', 2),
            ('Ḝ', 1),
            ('ḝ', 2),
            ('Ḟ', 1),
            ('ḟ', 2),
            ('Ḡ', 1),
            ('ḡ', 2),
            ('Ḣ', 1),
            ('ḣ', 2),
            ('Ḥ', 1),
            ('ḥ', 2),
            ('Ḧ', 1),
            ('ḧ', 2),
            ('Ḩ', 1),
            ('ḩ', 2),
            ('Ḫ', 1),
            ('ḫ', 2),
            ('Ḭ', 1),
            ('ḭ', 2),
            ('Ḯ', 1),
            ('ḯ', 2),
            ('Ḱ', 1),
            ('ḱ', 2),
            ('Ḳ', 1),
            ('ḳ', 2),
            ('Ḵ', 1),
            ('ḵ', 2),
            ('Ḷ', 1),
            ('ḷ', 2),
            ('Ḹ', 1),
            ('ḹ', 2),
            ('Ḻ', 1),
            ('ḻ', 2),
            ('Ḽ', 1),
            ('ḽ', 2),
            ('Ḿ', 1),
            ('ḿ', 2),
            ('Ṁ', 1),
            ('ṁ', 2),
            ('Ṃ', 1),
            ('ṃ', 2),
            ('Ṅ', 1),
            ('ṅ', 2),
            ('Ṇ', 1),
            ('ṇ', 2),
            ('Ṉ', 1),
            ('ṉ', 2),
            ('Ṋ', 1),
            ('ṋ', 2),
            ('Ṍ', 1),
            ('ṍ', 2),
            ('Ṏ', 1),
            ('ṏ', 2),
            ('Ṑ', 1),
            ('ṑ', 2),
            ('Ṓ', 1),
            ('ṓ', 2),
            ('Ṕ', 1),
            ('ṕ', 2),
            ('Ṗ', 1),
            ('ṗ', 2),
            ('Ṙ', 1),
            ('ṙ', 2),
            ('Ṛ', 1),
            ('ṛ', 2),
            ('Ṝ', 1),
            ('ṝ', 2),
            ('Ṟ', 1),
            ('ṟ', 2),
            ('Ṡ', 1),
            ('ṡ', 2),
            ('Ṣ', 1),
            ('ṣ', 2),
            ('Ṥ', 1),
            ('ṥ', 2),
            ('Ṧ', 1),
            ('ṧ', 2),
            ('Ṩ', 1),
            ('ṩ', 2),
            ('Ṫ', 1),
            ('ṫ', 2),
            ('Ṭ', 1),
            ('ṭ', 2),
            ('Ṯ', 1),
            ('ṯ', 2),
            ('Ṱ', 1),
            ('ṱ', 2),
            ('Ṳ', 1),
            ('ṳ', 2),
            ('Ṵ', 1),
            ('ṵ', 2),
            ('Ṷ', 1),
            ('ṷ', 2),
            ('Ṹ', 1),
            ('ṹ', 2),
            ('Ṻ', 1),
            ('ṻ', 2),
            ('Ṽ', 1),
            ('ṽ', 2),
            ('Ṿ', 1),
            ('ṿ', 2),
            ('Ẁ', 1),
            ('ẁ', 2),
            ('Ẃ', 1),
            ('ẃ', 2),
            ('Ẅ', 1),
            ('ẅ', 2),
            ('Ẇ', 1),
            ('ẇ', 2),
            ('Ẉ', 1),
            ('ẉ', 2),
            ('Ẋ', 1),
            ('ẋ', 2),
            ('Ẍ', 1),
            ('ẍ', 2),
            ('Ẏ', 1),
            ('ẏ', 2),
            ('Ẑ', 1),
            ('ẑ', 2),
            ('Ẓ', 1),
            ('ẓ', 2),
            ('Ẕ', 1),
            ('ẕ', 2),
            ('ẞ', 1),
            ('ẟ', 2),
            ('Ạ', 1),
            ('ạ', 2),
            ('Ả', 1),
            ('ả', 2),
            ('Ấ', 1),
            ('ấ', 2),
            ('Ầ', 1),
            ('ầ', 2),
            ('Ẩ', 1),
            ('ẩ', 2),
            ('Ẫ', 1),
            ('ẫ', 2),
            ('Ậ', 1),
            ('ậ', 2),
            ('Ắ', 1),
            ('ắ', 2),
            ('Ằ', 1),
            ('ằ', 2),
            ('Ẳ', 1),
            ('ẳ', 2),
            ('Ẵ', 1),
            ('ẵ', 2),
            ('Ặ', 1),
            ('ặ', 2),
            ('Ẹ', 1),
            ('ẹ', 2),
            ('Ẻ', 1),
            ('ẻ', 2),
            ('Ẽ', 1),
            ('ẽ', 2),
            ('Ế', 1),
            ('ế', 2),
            ('Ề', 1),
            ('ề', 2),
            ('Ể', 1),
            ('ể', 2),
            ('Ễ', 1),
            ('ễ', 2),
            ('Ệ', 1),
            ('ệ', 2),
            ('Ỉ', 1),
            ('ỉ', 2),
            ('Ị', 1),
            ('ị', 2),
            ('Ọ', 1),
            ('ọ', 2),
            ('Ỏ', 1),
            ('ỏ', 2),
            ('Ố', 1),
            ('ố', 2),
            ('Ồ', 1),
            ('ồ', 2),
            ('Ổ', 1),
            ('ổ', 2),
            ('Ỗ', 1),
            ('ỗ', 2),
            ('Ộ', 1),
            ('ộ', 2),
            ('Ớ', 1),
            ('ớ', 2),
            ('Ờ', 1),
            ('ờ', 2),
            ('Ở', 1),
            ('ở', 2),
            ('Ỡ', 1),
            ('ỡ', 2),
            ('Ợ', 1),
            ('ợ', 2),
            ('Ụ', 1),
            ('ụ', 2),
            ('Ủ', 1),
            ('ủ', 2),
            ('Ứ', 1),
            ('ứ', 2),
            ('Ừ', 1),
            ('ừ', 2),
            ('Ử', 1),
            ('ử', 2),
            ('Ữ', 1),
            ('ữ', 2),
            ('Ự', 1),
            ('ự', 2),
            ('Ỳ', 1),
            ('ỳ', 2),
            ('Ỵ', 1),
            ('ỵ', 2),
            ('Ỷ', 1),
            ('ỷ', 2),
            ('Ỹ', 1),
            ('ỹ', 2),
            ('Ỻ', 1),
            ('ỻ', 2),
            ('Ỽ', 1),
            ('ỽ', 2),
            ('Ỿ', 1),
            ('ỿ', 2),
            ('Ἀ', 1),
            ('ἐ', 2),
            ('\u{1f16}', 0),
            ('Ἐ', 1),
            ('\u{1f1e}', 0),
            ('ἠ', 2),
            ('Ἠ', 1),
            ('ἰ', 2),
            ('Ἰ', 1),
            ('ὀ', 2),
            ('\u{1f46}', 0),
            ('Ὀ', 1),
            ('\u{1f4e}', 0),
            ('ὐ', 2),
            ('\u{1f58}', 0),
            ('Ὑ', 1),
            ('\u{1f5a}', 0),
            ('Ὓ', 1),
            ('\u{1f5c}', 0),
            ('Ὕ', 1),
            ('\u{1f5e}', 0),
            ('Ὗ', 1),
            ('ὠ', 2),
            ('Ὠ', 1),
            ('ὰ', 2),
            ('\u{1f7e}', 0),
            ('ᾀ', 2),
            ('\u{1fb5}', 0),
            ('ᾶ', 2),
            ('Ᾰ', 1),
            ('ᾼ', 2),
            ('᾽', 0),
            ('ι', 2),
            ('᾿', 0),
            ('ῂ', 2),
            ('\u{1fc5}', 0),
            ('ῆ', 2),
            ('Ὲ', 1),
            ('ῌ', 2),
            ('῍', 0),
            ('ῐ', 2),
            ('\u{1fd4}', 0),
            ('ῖ', 2),
            ('Ῐ', 1),
            ('\u{1fdc}', 0),
            ('ῠ', 2),
            ('Ῠ', 1),
            ('῭', 0),
            ('ῲ', 2),
            ('\u{1ff5}', 0),
            ('ῶ', 2),
            ('Ὸ', 1),
            ('ῼ', 2),
            ('´', 0),
            ('ⁱ', 2),
            ('\u{2072}', 0),
            ('ⁿ', 2),
            ('₀', 0),
            ('ₐ', 2),
            ('\u{209d}', 0),
            ('ℂ', 1),
            ('℃', 0),
            ('ℇ', 1),
            ('℈', 0),
            ('ℊ', 2),
            ('ℋ', 1),
            ('ℎ', 2),
            ('ℐ', 1),
            ('ℓ', 2),
            ('℔', 0),
            ('ℕ', 1),
            ('№', 0),
            ('ℙ', 1),
            ('℞', 0),
            ('ℤ', 1),
            ('℥', 0),
            ('Ω', 1),
            ('℧', 0),
            ('ℨ', 1),
            ('℩', 0),
            ('K', 1),
            ('℮', 0),
            ('ℯ', 2),
            ('ℰ', 1),
            ('ℴ', 2),
            ('℺', 0),
            ('ℼ', 2),
            ('ℾ', 1),
            ('⅀', 0),
            ('ⅅ', 1),
            ('ⅆ', 2),
            ('⅊', 0),
            ('ⅎ', 2),
            ('⅏', 0),
            ('Ↄ', 1),
            ('ↄ', 2),
            ('ↅ', 0),
            ('Ⰰ', 1),
            ('ⰰ', 2),
            ('Ⱡ', 1),
            ('ⱡ', 2),
            ('Ɫ', 1),
            ('ⱥ', 2),
            ('Ⱨ', 1),
            ('ⱨ', 2),
            ('Ⱪ', 1),
            ('ⱪ', 2),
            ('Ⱬ', 1),
            ('ⱬ', 2),
            ('Ɑ', 1),
            ('ⱱ', 2),
            ('Ⱳ', 1),
            ('ⱳ', 2),
            ('Ⱶ', 1),
            ('ⱶ', 2),
            ('Ȿ', 1),
            ('ⲁ', 2),
            ('Ⲃ', 1),
            ('ⲃ', 2),
            ('Ⲅ', 1),
            ('ⲅ', 2),
            ('Ⲇ', 1),
            ('ⲇ', 2),
            ('Ⲉ', 1),
            ('ⲉ', 2),
            ('Ⲋ', 1),
            ('ⲋ', 2),
            ('Ⲍ', 1),
            ('ⲍ', 2),
            ('Ⲏ', 1),
            ('ⲏ', 2),
            ('Ⲑ', 1),
            ('ⲑ', 2),
            ('Ⲓ', 1),
            ('ⲓ', 2),
            ('Ⲕ', 1),
            ('ⲕ', 2),
            ('Ⲗ', 1),
            ('ⲗ', 2),
            ('Ⲙ', 1),
            ('ⲙ', 2),
            ('Ⲛ', 1),
            ('ⲛ', 2),
            ('Ⲝ', 1),
            ('ⲝ', 2),
            ('Ⲟ', 1),
            ('ⲟ', 2),
            ('Ⲡ', 1),
            ('ⲡ', 2),
            ('Ⲣ', 1),
            ('ⲣ', 2),
            ('Ⲥ', 1),
            ('ⲥ', 2),
            ('Ⲧ', 1),
            ('ⲧ', 2),
            ('Ⲩ', 1),
            ('ⲩ', 2),
            ('Ⲫ', 1),
            ('ⲫ', 2),
            ('Ⲭ', 1),
            ('ⲭ', 2),
            ('Ⲯ', 1),
            ('ⲯ', 2),
            ('Ⲱ', 1),
            ('ⲱ', 2),
            ('Ⲳ', 1),
            ('ⲳ', 2),
            ('Ⲵ', 1),
            ('ⲵ', 2),
            ('Ⲷ', 1),
            ('ⲷ', 2),
            ('Ⲹ', 1),
            ('ⲹ', 2),
            ('Ⲻ', 1),
            ('ⲻ', 2),
            ('Ⲽ', 1),
            ('ⲽ', 2),
            ('Ⲿ', 1),
            ('ⲿ', 2),
            ('Ⳁ', 1),
            ('ⳁ', 2),
            ('Ⳃ', 1),
            ('ⳃ', 2),
            ('Ⳅ', 1),
            ('ⳅ', 2),
            ('Ⳇ', 1),
            ('ⳇ', 2),
            ('Ⳉ', 1),
            ('ⳉ', 2),
            ('Ⳋ', 1),
            ('ⳋ', 2),
            ('Ⳍ', 1),
            ('ⳍ', 2),
            ('Ⳏ', 1),
            ('ⳏ', 2),
            ('Ⳑ', 1),
            ('ⳑ', 2),
            ('Ⳓ', 1),
            ('ⳓ', 2),
            ('Ⳕ', 1),
            ('ⳕ', 2),
            ('Ⳗ', 1),
            ('ⳗ', 2),
            ('Ⳙ', 1),
            ('ⳙ', 2),
            ('Ⳛ', 1),
            ('ⳛ', 2),
            ('Ⳝ', 1),
            ('ⳝ', 2),
            ('Ⳟ', 1),
            ('ⳟ', 2),
            ('Ⳡ', 1),
            ('ⳡ', 2),
            ('Ⳣ', 1),
            ('ⳣ', 2),
            ('⳥', 0),
            ('Ⳬ', 1),
            ('ⳬ', 2),
            ('Ⳮ', 1),
            ('ⳮ', 2),
            ('\u{2cef}', 0),
            ('Ⳳ', 1),
            ('ⳳ', 2),
            ('\u{2cf4}', 0),
            ('ⴀ', 2),
            ('\u{2d26}', 0),
            ('ⴧ', 2),
            ('\u{2d28}', 0),
            ('ⴭ', 2),
            ('\u{2d2e}', 0),
            ('ⴰ', 2),
            ('\u{2d68}', 0),
            ('ⵯ', 2),
            ('⵰', 0),
            ('ⶀ', 2),
            ('\u{2d97}', 0),
            ('ⶠ', 2),
            ('\u{2da7}', 0),
            ('ⶨ', 2),
            ('\u{2daf}', 0),
            ('ⶰ', 2),
            ('\u{2db7}', 0),
            ('ⶸ', 2),
            ('\u{2dbf}', 0),
            ('ⷀ', 2),
            ('\u{2dc7}', 0),
            ('ⷈ', 2),
            ('\u{2dcf}', 0),
            ('ⷐ', 2),
            ('\u{2dd7}', 0),
            ('ⷘ', 2),
            ('\u{2ddf}', 0),
            ('ⸯ', 2),
            ('⸰', 0),
            ('々', 2),
            ('〇', 0),
            ('〱', 2),
            ('〶', 0),
            ('〻', 2),
            ('〽', 0),
            ('ぁ', 2),
            ('\u{3097}', 0),
            ('ゝ', 2),
            ('゠', 0),
            ('ァ', 2),
            ('・', 0),
            ('ー', 2),
            ('\u{3100}', 0),
            ('ㄅ', 2),
            ('\u{3130}', 0),
            ('ㄱ', 2),
            ('\u{318f}', 0),
            ('ㆠ', 2),
            ('㇀', 0),
            ('ㇰ', 2),
            ('㈀', 0),
            ('㐀', 2),
            ('䷀', 0),
            ('一', 2),
            ('\u{a48d}', 0),
            ('ꓐ', 2),
            ('꓾', 0),
            ('ꔀ', 2),
            ('꘍', 0),
            ('ꘐ', 2),
            ('꘠', 0),
            ('ꘪ', 2),
            ('\u{a62c}', 0),
            ('Ꙁ', 1),
            ('ꙁ', 2),
            ('Ꙃ', 1),
            ('ꙃ', 2),
            ('Ꙅ', 1),
            ('ꙅ', 2),
            ('Ꙇ', 1),
            ('ꙇ', 2),
            ('Ꙉ', 1),
            ('ꙉ', 2),
            ('Ꙋ', 1),
            ('ꙋ', 2),
            ('Ꙍ', 1),
            ('ꙍ', 2),
            ('Ꙏ', 1),
            ('ꙏ', 2),
            ('Ꙑ', 1),
            ('ꙑ', 2),
            ('Ꙓ', 1),
            ('ꙓ', 2),
            ('Ꙕ', 1),
            ('ꙕ', 2),
            ('Ꙗ', 1),
            ('ꙗ', 2),
            ('Ꙙ', 1),
            ('ꙙ', 2),
            ('Ꙛ', 1),
            ('ꙛ', 2),
            ('Ꙝ', 1),
            ('ꙝ', 2),
            ('Ꙟ', 1),
            ('ꙟ', 2),
            ('Ꙡ', 1),
            ('ꙡ', 2),
            ('Ꙣ', 1),
            ('ꙣ', 2),
            ('Ꙥ', 1),
            ('ꙥ', 2),
            ('Ꙧ', 1),
            ('ꙧ', 2),
            ('Ꙩ', 1),
            ('ꙩ', 2),
            ('Ꙫ', 1),
            ('ꙫ', 2),
            ('Ꙭ', 1),
            ('ꙭ', 2),
            ('\u{a66f}', 0),
            ('ꙿ', 2),
            ('Ꚁ', 1),
            ('ꚁ', 2),
            ('Ꚃ', 1),
            ('ꚃ', 2),
            ('Ꚅ', 1),
            ('ꚅ', 2),
            ('Ꚇ', 1),
            ('ꚇ', 2),
            ('Ꚉ', 1),
            ('ꚉ', 2),
            ('Ꚋ', 1),
            ('ꚋ', 2),
            ('Ꚍ', 1),
            ('ꚍ', 2),
            ('Ꚏ', 1),
            ('ꚏ', 2),
            ('Ꚑ', 1),
            ('ꚑ', 2),
            ('Ꚓ', 1),
            ('ꚓ', 2),
            ('Ꚕ', 1),
            ('ꚕ', 2),
            ('Ꚗ', 1),
            ('ꚗ', 2),
            ('Ꚙ', 1),
            ('ꚙ', 2),
            ('Ꚛ', 1),
            ('ꚛ', 2),
            ('\u{a69e}', 0),
            ('ꚠ', 2),
            ('ꛦ', 0),
            ('ꜗ', 2),
            ('꜠', 0),
            ('Ꜣ', 1),
            ('ꜣ', 2),
            ('Ꜥ', 1),
            ('ꜥ', 2),
            ('Ꜧ', 1),
            ('ꜧ', 2),
            ('Ꜩ', 1),
            ('ꜩ', 2),
            ('Ꜫ', 1),
            ('ꜫ', 2),
            ('Ꜭ', 1),
            ('ꜭ', 2),
            ('Ꜯ', 1),
            ('ꜯ', 2),
            ('Ꜳ', 1),
            ('ꜳ', 2),
            ('Ꜵ', 1),
            ('ꜵ', 2),
            ('Ꜷ', 1),
            ('ꜷ', 2),
            ('Ꜹ', 1),
            ('ꜹ', 2),
            ('Ꜻ', 1),
            ('ꜻ', 2),
            ('Ꜽ', 1),
            ('ꜽ', 2),
            ('Ꜿ', 1),
            ('ꜿ', 2),
            ('Ꝁ', 1),
            ('ꝁ', 2),
            ('Ꝃ', 1),
            ('ꝃ', 2),
            ('Ꝅ', 1),
            ('ꝅ', 2),
            ('Ꝇ', 1),
            ('ꝇ', 2),
            ('Ꝉ', 1),
            ('ꝉ', 2),
            ('Ꝋ', 1),
            ('ꝋ', 2),
            ('Ꝍ', 1),
            ('ꝍ', 2),
            ('Ꝏ', 1),
            ('ꝏ', 2),
            ('Ꝑ', 1),
            ('ꝑ', 2),
            ('Ꝓ', 1),
            ('ꝓ', 2),
            ('Ꝕ', 1),
            ('ꝕ', 2),
            ('Ꝗ', 1),
            ('ꝗ', 2),
            ('Ꝙ', 1),
            ('ꝙ', 2),
            ('Ꝛ', 1),
            ('ꝛ', 2),
            ('Ꝝ', 1),
            ('ꝝ', 2),
            ('Ꝟ', 1),
            ('ꝟ', 2),
            ('Ꝡ', 1),
            ('ꝡ', 2),
            ('Ꝣ', 1),
            ('ꝣ', 2),
            ('Ꝥ', 1),
            ('ꝥ', 2),
            ('Ꝧ', 1),
            ('ꝧ', 2),
            ('Ꝩ', 1),
            ('ꝩ', 2),
            ('Ꝫ', 1),
            ('ꝫ', 2),
            ('Ꝭ', 1),
            ('ꝭ', 2),
            ('Ꝯ', 1),
            ('ꝯ', 2),
            ('Ꝺ', 1),
            ('ꝺ', 2),
            ('Ꝼ', 1),
            ('ꝼ', 2),
            ('Ᵹ', 1),
            ('ꝿ', 2),
            ('Ꞁ', 1),
            ('ꞁ', 2),
            ('Ꞃ', 1),
            ('ꞃ', 2),
            ('Ꞅ', 1),
            ('ꞅ', 2),
            ('Ꞇ', 1),
            ('ꞇ', 2),
            ('꞉', 0),
            ('Ꞌ', 1),
            ('ꞌ', 2),
            ('Ɥ', 1),
            ('ꞎ', 2),
            ('Ꞑ', 1),
            ('ꞑ', 2),
            ('Ꞓ', 1),
            ('ꞓ', 2),
            ('Ꞗ', 1),
            ('ꞗ', 2),
            ('Ꞙ', 1),
            ('ꞙ', 2),
            ('Ꞛ', 1),
            ('ꞛ', 2),
            ('Ꞝ', 1),
            ('ꞝ', 2),
            ('Ꞟ', 1),
            ('ꞟ', 2),
            ('Ꞡ', 1),
            ('ꞡ', 2),
            ('Ꞣ', 1),
            ('ꞣ', 2),
            ('Ꞥ', 1),
            ('ꞥ', 2),
            ('Ꞧ', 1),
            ('ꞧ', 2),
            ('Ꞩ', 1),
            ('ꞩ', 2),
            ('Ɦ', 1),
            ('ꞯ', 2),
            ('Ʞ', 1),
            ('ꞵ', 2),
            ('Ꞷ', 1),
            ('ꞷ', 2),
            ('Ꞹ', 1),
            ('ꞹ', 2),
            ('Ꞻ', 1),
            ('ꞻ', 2),
            ('Ꞽ', 1),
            ('ꞽ', 2),
            ('Ꞿ', 1),
            ('ꞿ', 2),
            ('Ꟁ', 1),
            ('ꟁ', 2),
            ('Ꟃ', 1),
            ('ꟃ', 2),
            ('Ꞔ', 1),
            ('ꟈ', 2),
            ('Ꟊ', 1),
            ('ꟊ', 2),
            ('Ɤ', 1),
            ('ꟍ', 2),
            ('꟎', 1),
            ('꟏', 2),
            ('Ꟑ', 1),
            ('ꟑ', 2),
            ('꟒', 1),
            ('ꟓ', 2),
            ('꟔', 1),
            ('ꟕ', 2),
            ('Ꟗ', 1),
            ('ꟗ', 2),
            ('Ꟙ', 1),
            ('ꟙ', 2),
            ('Ꟛ', 1),
            ('ꟛ', 2),
            ('Ƛ', 1),
            ('\u{a7dd}', 0),
            ('꟱', 2),
            ('Ꟶ', 1),
            ('ꟶ', 2),
            ('\u{a802}', 0),
            ('ꠃ', 2),
            ('\u{a806}', 0),
            ('ꠇ', 2),
            ('\u{a80b}', 0),
            ('ꠌ', 2),
            ('ꠣ', 0),
            ('ꡀ', 2),
            ('꡴', 0),
            ('ꢂ', 2),
            ('ꢴ', 0),
            ('ꣲ', 2),
            ('꣸', 0),
            ('ꣻ', 2),
            ('꣼', 0),
            ('ꣽ', 2),
            ('\u{a8ff}', 0),
            ('ꤊ', 2),
            ('\u{a926}', 0),
            ('ꤰ', 2),
            ('\u{a947}', 0),
            ('ꥠ', 2),
            ('\u{a97d}', 0),
            ('ꦄ', 2),
            ('\u{a9b3}', 0),
            ('ꧏ', 2),
            ('꧐', 0),
            ('ꧠ', 2),
            ('\u{a9e5}', 0),
            ('ꧦ', 2),
            ('꧰', 0),
            ('ꧺ', 2),
            ('\u{a9ff}', 0),
            ('ꨀ', 2),
            ('\u{aa29}', 0),
            ('ꩀ', 2),
            ('\u{aa43}', 0),
            ('ꩄ', 2),
            ('\u{aa4c}', 0),
            ('ꩠ', 2),
            ('꩷', 0),
            ('ꩺ', 2),
            ('ꩻ', 0),
            ('ꩾ', 2),
            ('\u{aab0}', 0),
            ('ꪱ', 2),
            ('\u{aab2}', 0),
            ('ꪵ', 2),
            ('\u{aab7}', 0),
            ('ꪹ', 2),
            ('\u{aabe}', 0),
            ('ꫀ', 2),
            ('\u{aac1}', 0),
            ('ꫂ', 2),
            ('\u{aac3}', 0),
            ('ꫛ', 2),
            ('꫞', 0),
            ('ꫠ', 2),
            ('ꫫ', 0),
            ('ꫲ', 2),
            ('ꫵ', 0),
            ('ꬁ', 2),
            ('\u{ab07}', 0),
            ('ꬉ', 2),
            ('\u{ab0f}', 0),
            ('ꬑ', 2),
            ('\u{ab17}', 0),
            ('ꬠ', 2),
            ('\u{ab27}', 0),
            ('ꬨ', 2),
            ('\u{ab2f}', 0),
            ('ꬰ', 2),
            ('꭛', 0),
            ('ꭜ', 2),
            ('꭪', 0),
            ('ꭰ', 2),
            ('ꯣ', 0),
            ('가', 2),
            ('\u{d7a4}', 0),
            ('ힰ', 2),
            ('\u{d7c7}', 0),
            ('ퟋ', 2),
            ('\u{d7fc}', 0),
            ('豈', 2),
            ('\u{fa6e}', 0),
            ('並', 2),
            ('\u{fada}', 0),
            ('ﬀ', 2),
            ('\u{fb07}', 0),
            ('ﬓ', 2),
            ('\u{fb18}', 0),
            ('יִ', 2),
            ('\u{fb1e}', 0),
            ('ײַ', 2),
            ('﬩', 0),
            ('שׁ', 2),
            ('\u{fb37}', 0),
            ('טּ', 2),
            ('\u{fb3d}', 0),
            ('מּ', 2),
            ('\u{fb3f}', 0),
            ('נּ', 2),
            ('\u{fb42}', 0),
            ('ףּ', 2),
            ('\u{fb45}', 0),
            ('צּ', 2),
            ('﮲', 0),
            ('ﯓ', 2),
            ('﴾', 0),
            ('ﵐ', 2),
            ('﶐', 0),
            ('ﶒ', 2),
            ('﷈', 0),
            ('ﷰ', 2),
            ('﷼', 0),
            ('ﹰ', 2),
            ('\u{fe75}', 0),
            ('ﹶ', 2),
            ('\u{fefd}', 0),
            ('Ａ', 1),
            ('［', 0),
            ('ａ', 2),
            ('｛', 0),
            ('ｦ', 2),
            ('\u{ffbf}', 0),
            ('ￂ', 2),
            ('\u{ffc8}', 0),
            ('ￊ', 2),
            ('\u{ffd0}', 0),
            ('ￒ', 2),
            ('\u{ffd8}', 0),
            ('ￚ', 2),
            ('\u{ffdd}', 0),
            ('𐀀', 2),
            ('\u{1000c}', 0),
            ('𐀍', 2),
            ('\u{10027}', 0),
            ('𐀨', 2),
            ('\u{1003b}', 0),
            ('𐀼', 2),
            ('\u{1003e}', 0),
            ('𐀿', 2),
            ('\u{1004e}', 0),
            ('𐁐', 2),
            ('\u{1005e}', 0),
            ('𐂀', 2),
            ('\u{100fb}', 0),
            ('𐊀', 2),
            ('\u{1029d}', 0),
            ('𐊠', 2),
            ('\u{102d1}', 0),
            ('𐌀', 2),
            ('𐌠', 0),
            ('𐌭', 2),
            ('𐍁', 0),
            ('𐍂', 2),
            ('𐍊', 0),
            ('𐍐', 2),
            ('\u{10376}', 0),
            ('𐎀', 2),
            ('\u{1039e}', 0),
            ('𐎠', 2),
            ('\u{103c4}', 0),
            ('𐏈', 2),
            ('𐏐', 0),
            ('𐐀', 1),
            ('𐐨', 2),
            ('\u{1049e}', 0),
            ('𐒰', 1),
            ('\u{104d4}', 0),
            ('𐓘', 2),
            ('\u{104fc}', 0),
            ('𐔀', 2),
            ('\u{10528}', 0),
            ('𐔰', 2),
            ('\u{10564}', 0),
            ('𐕰', 1),
            ('\u{1057b}', 0),
            ('𐕼', 1),
            ('\u{1058b}', 0),
            ('𐖌', 1),
            ('\u{10593}', 0),
            ('𐖔', 1),
            ('\u{10596}', 0),
            ('𐖗', 2),
            ('\u{105a2}', 0),
            ('𐖣', 2),
            ('\u{105b2}', 0),
            ('𐖳', 2),
            ('\u{105ba}', 0),
            ('𐖻', 2),
            ('\u{105bd}', 0),
            ('𐗀', 2),
            ('\u{105f4}', 0),
            ('𐘀', 2),
            ('\u{10737}', 0),
            ('𐝀', 2),
            ('\u{10756}', 0),
            ('𐝠', 2),
            ('\u{10768}', 0),
            ('𐞀', 2),
            ('\u{10786}', 0),
            ('𐞇', 2),
            ('\u{107b1}', 0),
            ('𐞲', 2),
            ('\u{107bb}', 0),
            ('𐠀', 2),
            ('\u{10806}', 0),
            ('𐠈', 2),
            ('\u{10809}', 0),
            ('𐠊', 2),
            ('\u{10836}', 0),
            ('𐠷', 2),
            ('\u{10839}', 0),
            ('𐠼', 2),
            ('\u{1083d}', 0),
            ('𐠿', 2),
            ('\u{10856}', 0),
            ('𐡠', 2),
            ('𐡷', 0),
            ('𐢀', 2),
            ('\u{1089f}', 0),
            ('𐣠', 2),
            ('\u{108f3}', 0),
            ('𐣴', 2),
            ('\u{108f6}', 0),
            ('𐤀', 2),
            ('𐤖', 0),
            ('𐤠', 2),
            ('\u{1093a}', 0),
            ('𐥀', 2),
            ('\u{1095a}', 0),
            ('𐦀', 2),
            ('\u{109b8}', 0),
            ('𐦾', 2),
            ('𐧀', 0),
            ('𐨀', 2),
            ('\u{10a01}', 0),
            ('𐨐', 2),
            ('\u{10a14}', 0),
            ('𐨕', 2),
            ('\u{10a18}', 0),
            ('𐨙', 2),
            ('\u{10a36}', 0),
            ('𐩠', 2),
            ('𐩽', 0),
            ('𐪀', 2),
            ('𐪝', 0),
            ('𐫀', 2),
            ('𐫈', 0),
            ('𐫉', 2),
            ('\u{10ae5}', 0),
            ('𐬀', 2),
            ('\u{10b36}', 0),
            ('𐭀', 2),
            ('\u{10b56}', 0),
            ('𐭠', 2),
            ('\u{10b73}', 0),
            ('𐮀', 2),
            ('\u{10b92}', 0),
            ('𐰀', 2),
            ('\u{10c49}', 0),
            ('𐲀', 1),
            ('\u{10cb3}', 0),
            ('𐳀', 2),
            ('\u{10cf3}', 0),
            ('𐴀', 2),
            ('\u{10d24}', 0),
            ('𐵊', 2),
            ('𐵐', 1),
            ('\u{10d66}', 0),
            ('𐵯', 2),
            ('\u{10d86}', 0),
            ('𐺀', 2),
            ('\u{10eaa}', 0),
            ('𐺰', 2),
            ('\u{10eb2}', 0),
            ('𐻂', 2),
            ('\u{10ec8}', 0),
            ('𐼀', 2),
            ('𐼝', 0),
            ('𐼧', 2),
            ('\u{10f28}', 0),
            ('𐼰', 2),
            ('\u{10f46}', 0),
            ('𐽰', 2),
            ('\u{10f82}', 0),
            ('𐾰', 2),
            ('𐿅', 0),
            ('𐿠', 2),
            ('\u{10ff7}', 0),
            ('𑀃', 2),
            ('\u{11038}', 0),
            ('𑁱', 2),
            ('\u{11073}', 0),
            ('𑁵', 2),
            ('\u{11076}', 0),
            ('𑂃', 2),
            ('𑂰', 0),
            ('𑃐', 2),
            ('\u{110e9}', 0),
            ('𑄃', 2),
            ('\u{11127}', 0),
            ('𑅄', 2),
            ('𑅅', 0),
            ('𑅇', 2),
            ('\u{11148}', 0),
            ('𑅐', 2),
            ('\u{11173}', 0),
            ('𑅶', 2),
            ('\u{11177}', 0),
            ('𑆃', 2),
            ('𑆳', 0),
            ('𑇁', 2),
            ('𑇅', 0),
            ('𑇚', 2),
            ('𑇛', 0),
            ('𑇜', 2),
            ('𑇝', 0),
            ('𑈀', 2),
            ('\u{11212}', 0),
            ('𑈓', 2),
            ('𑈬', 0),
            ('𑈿', 2),
            ('\u{11241}', 0),
            ('𑊀', 2),
            ('\u{11287}', 0),
            ('𑊈', 2),
            ('\u{11289}', 0),
            ('𑊊', 2),
            ('\u{1128e}', 0),
            ('𑊏', 2),
            ('\u{1129e}', 0),
            ('𑊟', 2),
            ('𑊩', 0),
            ('𑊰', 2),
            ('\u{112df}', 0),
            ('𑌅', 2),
            ('\u{1130d}', 0),
            ('𑌏', 2),
            ('\u{11311}', 0),
            ('𑌓', 2),
            ('\u{11329}', 0),
            ('𑌪', 2),
            ('\u{11331}', 0),
            ('𑌲', 2),
            ('\u{11334}', 0),
            ('𑌵', 2),
            ('\u{1133a}', 0),
            ('𑌽', 2),
            ('\u{1133e}', 0),
            ('𑍐', 2),
            ('\u{11351}', 0),
            ('𑍝', 2),
            ('𑍢', 0),
            ('𑎀', 2),
            ('\u{1138a}', 0),
            ('𑎋', 2),
            ('\u{1138c}', 0),
            ('𑎎', 2),
            ('\u{1138f}', 0),
            ('𑎐', 2),
            ('\u{113b6}', 0),
            ('𑎷', 2),
            ('\u{113b8}', 0),
            ('𑏑', 2),
            ('\u{113d2}', 0),
            ('𑏓', 2),
            ('𑏔', 0),
            ('𑐀', 2),
            ('𑐵', 0),
            ('𑑇', 2),
            ('𑑋', 0),
            ('𑑟', 2),
            ('\u{11462}', 0),
            ('𑒀', 2),
            ('\u{114b0}', 0),
            ('𑓄', 2),
            ('𑓆', 0),
            ('𑓇', 2),
            ('\u{114c8}', 0),
            ('𑖀', 2),
            ('\u{115af}', 0),
            ('𑗘', 2),
            ('\u{115dc}', 0),
            ('𑘀', 2),
            ('𑘰', 0),
            ('𑙄', 2),
            ('\u{11645}', 0),
            ('𑚀', 2),
            ('\u{116ab}', 0),
            ('𑚸', 2),
            ('𑚹', 0),
            ('𑜀', 2),
            ('\u{1171b}', 0),
            ('𑝀', 2),
            ('\u{11747}', 0),
            ('𑠀', 2),
            ('𑠬', 0),
            ('𑢠', 1),
            ('𑣀', 2),
            ('𑣠', 0),
            ('𑣿', 2),
            ('\u{11907}', 0),
            ('𑤉', 2),
            ('\u{1190a}', 0),
            ('𑤌', 2),
            ('\u{11914}', 0),
            ('𑤕', 2),
            ('\u{11917}', 0),
            ('𑤘', 2),
            ('\u{11930}', 0),
            ('𑤿', 2),
            ('𑥀', 0),
            ('𑥁', 2),
            ('𑥂', 0),
            ('𑦠', 2),
            ('\u{119a8}', 0),
            ('𑦪', 2),
            ('𑧑', 0),
            ('𑧡', 2),
            ('𑧢', 0),
            ('𑧣', 2),
            ('𑧤', 0),
            ('𑨀', 2),
            ('\u{11a01}', 0),
            ('𑨋', 2),
            ('\u{11a33}', 0),
            ('𑨺', 2),
            ('\u{11a3b}', 0),
            ('𑩐', 2),
            ('\u{11a51}', 0),
            ('𑩜', 2),
            ('\u{11a8a}', 0),
            ('𑪝', 2),
            ('𑪞', 0),
            ('𑪰', 2),
            ('\u{11af9}', 0),
            ('𑯀', 2),
            ('𑯡', 0),
            ('𑰀', 2),
            ('\u{11c09}', 0),
            ('𑰊', 2),
            ('𑰯', 0),
            ('𑱀', 2),
            ('𑱁', 0),
            ('𑱲', 2),
            ('\u{11c90}', 0),
            ('𑴀', 2),
            ('\u{11d07}', 0),
            ('𑴈', 2),
            ('\u{11d0a}', 0),
            ('𑴋', 2),
            ('\u{11d31}', 0),
            ('𑵆', 2),
            ('\u{11d47}', 0),
            ('𑵠', 2),
            ('\u{11d66}', 0),
            ('𑵧', 2),
            ('\u{11d69}', 0),
            ('𑵪', 2),
            ('𑶊', 0),
            ('𑶘', 2),
            ('\u{11d99}', 0),
            ('𑶰', 2),
            ('\u{11ddc}', 0),
            ('𑻠', 2),
            ('\u{11ef3}', 0),
            ('𑼂', 2),
            ('𑼃', 0),
            ('𑼄', 2),
            ('\u{11f11}', 0),
            ('𑼒', 2),
            ('𑼴', 0),
            ('𑾰', 2),
            ('\u{11fb1}', 0),
            ('𒀀', 2),
            ('\u{1239a}', 0),
            ('𒒀', 2),
            ('\u{12544}', 0),
            ('𒾐', 2),
            ('𒿱', 0),
            ('𓀀', 2),
            ('\u{13430}', 0),
            ('𓑁', 2),
            ('\u{13447}', 0),
            ('𓑠', 2),
            ('\u{143fb}', 0),
            ('𔐀', 2),
            ('\u{14647}', 0),
            ('𖄀', 2),
            ('\u{1611e}', 0),
            ('𖠀', 2),
            ('\u{16a39}', 0),
            ('𖩀', 2),
            ('\u{16a5f}', 0),
            ('𖩰', 2),
            ('\u{16abf}', 0),
            ('𖫐', 2),
            ('\u{16aee}', 0),
            ('𖬀', 2),
            ('\u{16b30}', 0),
            ('𖭀', 2),
            ('𖭄', 0),
            ('𖭣', 2),
            ('\u{16b78}', 0),
            ('𖭽', 2),
            ('\u{16b90}', 0),
            ('𖵀', 2),
            ('𖵭', 0),
            ('𖹀', 1),
            ('𖹠', 2),
            ('𖺀', 0),
            ('𖺠', 1),
            ('\u{16eb9}', 0),
            ('𖺻', 2),
            ('\u{16ed4}', 0),
            ('𖼀', 2),
            ('\u{16f4b}', 0),
            ('𖽐', 2),
            ('𖽑', 0),
            ('𖾓', 2),
            ('\u{16fa0}', 0),
            ('𖿠', 2),
            ('𖿢', 0),
            ('𖿣', 2),
            ('\u{16fe4}', 0),
            ('𖿲', 2),
            ('𖿴', 0),
            ('𗀀', 2),
            ('\u{18cd6}', 0),
            ('𘳿', 2),
            ('\u{18d1f}', 0),
            ('𘶀', 2),
            ('\u{18df3}', 0),
            ('𚿰', 2),
            ('\u{1aff4}', 0),
            ('𚿵', 2),
            ('\u{1affc}', 0),
            ('𚿽', 2),
            ('\u{1afff}', 0),
            ('𛀀', 2),
            ('\u{1b123}', 0),
            ('𛄲', 2),
            ('\u{1b133}', 0),
            ('𛅐', 2),
            ('\u{1b153}', 0),
            ('𛅕', 2),
            ('\u{1b156}', 0),
            ('𛅤', 2),
            ('\u{1b168}', 0),
            ('𛅰', 2),
            ('\u{1b2fc}', 0),
            ('𛰀', 2),
            ('\u{1bc6b}', 0),
            ('𛱰', 2),
            ('\u{1bc7d}', 0),
            ('𛲀', 2),
            ('\u{1bc89}', 0),
            ('𛲐', 2),
            ('\u{1bc9a}', 0),
            ('𝐀', 1),
            ('𝐚', 2),
            ('𝐴', 1),
            ('𝑎', 2),
            ('\u{1d455}', 0),
            ('𝑖', 2),
            ('𝑨', 1),
            ('𝒂', 2),
            ('𝒜', 1),
            ('\u{1d49d}', 0),
            ('𝒞', 1),
            ('\u{1d4a0}', 0),
            ('𝒢', 1),
            ('\u{1d4a3}', 0),
            ('𝒥', 1),
            ('\u{1d4a7}', 0),
            ('𝒩', 1),
            ('\u{1d4ad}', 0),
            ('𝒮', 1),
            ('𝒶', 2),
            ('\u{1d4ba}', 0),
            ('𝒻', 2),
            ('\u{1d4bc}', 0),
            ('𝒽', 2),
            ('\u{1d4c4}', 0),
            ('𝓅', 2),
            ('𝓐', 1),
            ('𝓪', 2),
            ('𝔄', 1),
            ('\u{1d506}', 0),
            ('𝔇', 1),
            ('\u{1d50b}', 0),
            ('𝔍', 1),
            ('\u{1d515}', 0),
            ('𝔖', 1),
            ('\u{1d51d}', 0),
            ('𝔞', 2),
            ('𝔸', 1),
            ('\u{1d53a}', 0),
            ('𝔻', 1),
            ('\u{1d53f}', 0),
            ('𝕀', 1),
            ('\u{1d545}', 0),
            ('𝕆', 1),
            ('\u{1d547}', 0),
            ('𝕊', 1),
            ('\u{1d551}', 0),
            ('𝕒', 2),
            ('𝕬', 1),
            ('𝖆', 2),
            ('𝖠', 1),
            ('𝖺', 2),
            ('𝗔', 1),
            ('𝗮', 2),
            ('𝘈', 1),
            ('𝘢', 2),
            ('𝘼', 1),
            ('𝙖', 2),
            ('𝙰', 1),
            ('𝚊', 2),
            ('\u{1d6a6}', 0),
            ('𝚨', 1),
            ('𝛁', 0),
            ('𝛂', 2),
            ('𝛛', 0),
            ('𝛜', 2),
            ('𝛢', 1),
            ('𝛻', 0),
            ('𝛼', 2),
            ('𝜕', 0),
            ('𝜖', 2),
            ('𝜜', 1),
            ('𝜵', 0),
            ('𝜶', 2),
            ('𝝏', 0),
            ('𝝐', 2),
            ('𝝖', 1),
            ('𝝯', 0),
            ('𝝰', 2),
            ('𝞉', 0),
            ('𝞊', 2),
            ('𝞐', 1),
            ('𝞩', 0),
            ('𝞪', 2),
            ('𝟃', 0),
            ('𝟄', 2),
            ('𝟊', 1),
            ('𝟋', 2),
            ('\u{1d7cc}', 0),
            ('𝼀', 2),
            ('\u{1df1f}', 0),
            ('𝼥', 2),
            ('\u{1df2b}', 0),
            ('𞀰', 2),
            ('\u{1e06e}', 0),
            ('𞄀', 2),
            ('\u{1e12d}', 0),
            ('𞄷', 2),
            ('\u{1e13e}', 0),
            ('𞅎', 2),
            ('𞅏', 0),
            ('𞊐', 2),
            ('\u{1e2ae}', 0),
            ('𞋀', 2),
            ('\u{1e2ec}', 0),
            ('𞓐', 2),
            ('\u{1e4ec}', 0),
            ('𞗐', 2),
            ('\u{1e5ee}', 0),
            ('𞗰', 2),
            ('𞗱', 0),
            ('𞛀', 2),
            ('\u{1e6df}', 0),
            ('𞛠', 2),
            ('\u{1e6e3}', 0),
            ('𞛤', 2),
            ('\u{1e6e6}', 0),
            ('𞛧', 2),
            ('\u{1e6ee}', 0),
            ('𞛰', 2),
            ('\u{1e6f5}', 0),
            ('𞛾', 2),
            ('\u{1e700}', 0),
            ('𞟠', 2),
            ('\u{1e7e7}', 0),
            ('𞟨', 2),
            ('\u{1e7ec}', 0),
            ('𞟭', 2),
            ('\u{1e7ef}', 0),
            ('𞟰', 2),
            ('\u{1e7ff}', 0),
            ('𞠀', 2),
            ('\u{1e8c5}', 0),
            ('𞤀', 1),
            ('𞤢', 2),
            ('\u{1e944}', 0),
            ('𞥋', 2),
            ('\u{1e94c}', 0),
            ('𞸀', 2),
            ('\u{1ee04}', 0),
            ('𞸅', 2),
            ('\u{1ee20}', 0),
            ('𞸡', 2),
            ('\u{1ee23}', 0),
            ('𞸤', 2),
            ('\u{1ee25}', 0),
            ('𞸧', 2),
            ('\u{1ee28}', 0),
            ('𞸩', 2),
            ('\u{1ee33}', 0),
            ('𞸴', 2),
            ('\u{1ee38}', 0),
            ('𞸹', 2),
            ('\u{1ee3a}', 0),
            ('𞸻', 2),
            ('\u{1ee3c}', 0),
            ('𞹂', 2),
            ('\u{1ee43}', 0),
            ('𞹇', 2),
            ('\u{1ee48}', 0),
            ('𞹉', 2),
            ('\u{1ee4a}', 0),
            ('𞹋', 2),
            ('\u{1ee4c}', 0),
            ('𞹍', 2),
            ('\u{1ee50}', 0),
            ('𞹑', 2),
            ('\u{1ee53}', 0),
            ('𞹔', 2),
            ('\u{1ee55}', 0),
            ('𞹗', 2),
            ('\u{1ee58}', 0),
            ('𞹙', 2),
            ('\u{1ee5a}', 0),
            ('𞹛', 2),
            ('\u{1ee5c}', 0),
            ('𞹝', 2),
            ('\u{1ee5e}', 0),
            ('𞹟', 2),
            ('\u{1ee60}', 0),
            ('𞹡', 2),
            ('\u{1ee63}', 0),
            ('𞹤', 2),
            ('\u{1ee65}', 0),
            ('𞹧', 2),
            ('\u{1ee6b}', 0),
            ('𞹬', 2),
            ('\u{1ee73}', 0),
            ('𞹴', 2),
            ('\u{1ee78}', 0),
            ('𞹹', 2),
            ('\u{1ee7d}', 0),
            ('𞹾', 2),
            ('\u{1ee7f}', 0),
            ('𞺀', 2),
            ('\u{1ee8a}', 0),
            ('𞺋', 2),
            ('\u{1ee9c}', 0),
            ('𞺡', 2),
            ('\u{1eea4}', 0),
            ('𞺥', 2),
            ('\u{1eeaa}', 0),
            ('𞺫', 2),
            ('\u{1eebc}', 0),
            ('𠀀', 2),
            ('\u{2a6e0}', 0),
            ('𪜀', 2),
            ('\u{2b81e}', 0),
            ('𫠠', 2),
            ('\u{2ceae}', 0),
            ('𬺰', 2),
            ('\u{2ebe1}', 0),
            ('𮯰', 2),
            ('\u{2ee5e}', 0),
            ('丽', 2),
            ('\u{2fa1e}', 0),
            ('𰀀', 2),
            ('\u{3134b}', 0),
            ('𱍐', 2),
            ('\u{3347a}', 0),
        ];
        let mut state: u8 = 0;
        for class in text
            .chars()
            .map(|character| {
                CLASSES[CLASSES.partition_point(|&(first, _)| first <= character) - 1].1
            })
        {
            state = match (state, class) {
                (0, 1) => 1,
                (1, 0) => 2,
                _ => return false,
            };
        }
        (1..=2).contains(&state)
    }
}

impl ::exactify::text::Text for PatternsOfTextLetters {
    const NAME: &'static str = "patterns of text letters";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::Pattern(
            "^\\p{Lu}\\P{L}?$",
            PatternsOfTextLetters::pattern_matches,
        ),
    ];
}

::exactify::text_impls!(PatternsOfTextLetters);

impl ::exactify::Subschema for PatternsOfTextLetters {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^\\p{Lu}\\P{L}?$"}"#;
}

/// PatternsOfTextOthers
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[^a-c\s]\S*\w?\W$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatternsOfTextOthers(::std::string::String);

impl PatternsOfTextOthers {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for PatternsOfTextOthers {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PatternsOfTextOthers {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<PatternsOfTextOthers> for ::std::string::String {
    fn from(text: PatternsOfTextOthers) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for PatternsOfTextOthers {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PatternsOfTextOthers {
    /// Whether `text` matches `^[^a-c\s]\S*\w?\W$`.
    fn pattern_matches(text: &str) -> bool {
        let mut state: u8 = 0;
        for character in text.chars() {
            state = match (state, character) {
                (
                    0,
                    '\t'..='\r'
                    | ' '
                    | 'a'..='c'
                    | '\u{a0}'
                    | '\u{1680}'
                    | '\u{2000}'..='\u{200a}'
                    | '\u{2028}'
                    | '\u{2029}'
                    | '\u{202f}'
                    | '\u{205f}'
                    | '\u{3000}'
                    | '\u{feff}',
                ) => return false,
                (
                    1 | 2,
                    '\t'..='\r'
                    | ' '
                    | '\u{a0}'
                    | '\u{1680}'
                    | '\u{2000}'..='\u{200a}'
                    | '\u{2028}'
                    | '\u{2029}'
                    | '\u{202f}'
                    | '\u{205f}'
                    | '\u{3000}'
                    | '\u{feff}',
                ) => 3,
                (1 | 2, '0'..='9' | 'A'..='Z' | '_' | 'a'..='z') => 1,
                (0, _) => 1,
                (3, _) => return false,
                _ => 2,
            };
        }
        (2..=3).contains(&state)
    }
}

impl ::exactify::text::Text for PatternsOfTextOthers {
    const NAME: &'static str = "patterns of text others";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::Pattern(
            "^[^a-c\\s]\\S*\\w?\\W$",
            PatternsOfTextOthers::pattern_matches,
        ),
    ];
}

::exactify::text_impls!(PatternsOfTextOthers);

impl ::exactify::Subschema for PatternsOfTextOthers {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^[^a-c\\s]\\S*\\w?\\W$"}"#;
}

/// PatternsOfTextEither
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?:a|bc|)d*?(e+)?[\]\-x]|\u{1F600}|\x41\u0042$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct PatternsOfTextEither(::std::string::String);

impl PatternsOfTextEither {
    /// The text.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl ::std::str::FromStr for PatternsOfTextEither {
    type Err = ::exactify::text::Refusal;
    fn from_str(text: &str) -> ::std::result::Result<Self, Self::Err> {
        ::exactify::text::check(text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text.to_owned()))
    }
}

impl ::std::convert::TryFrom<::std::string::String> for PatternsOfTextEither {
    type Error = ::exactify::text::Refusal;
    fn try_from(
        text: ::std::string::String,
    ) -> ::std::result::Result<Self, Self::Error> {
        ::exactify::text::check(&text, <Self as ::exactify::text::Text>::RULES)?;
        ::std::result::Result::Ok(Self(text))
    }
}

impl ::std::convert::From<PatternsOfTextEither> for ::std::string::String {
    fn from(text: PatternsOfTextEither) -> Self {
        text.0
    }
}

impl ::std::borrow::Borrow<str> for PatternsOfTextEither {
    fn borrow(&self) -> &str {
        self.as_str()
    }
}

impl PatternsOfTextEither {
    /// Whether `text` matches `^(?:a|bc|)d*?(e+)?[\]\-x]|\u{1F600}|\x41\u0042$`.
    fn pattern_matches(text: &str) -> bool {
        let mut state: u8 = 0;
        for character in text.chars() {
            state = match (state, character) {
                (0, 'a' | 'd') => 4,
                (0, 'b') => 6,
                (0 | 4 | 5, '-' | ']' | 'x' | '😀') => return true,
                (0 | 4 | 5, 'e') => 5,
                (0..=6, 'A') => 2,
                (1..=3 | 6, '😀') => return true,
                (2, 'B') => 3,
                (4, 'd') => 4,
                (6, 'c') => 4,
                _ => 1,
            };
        }
        state == 3
    }
}

impl ::exactify::text::Text for PatternsOfTextEither {
    const NAME: &'static str = "patterns of text either";
    const TYPED: ::exactify::text::Typed = ::exactify::text::Typed::Text;
    const RULES: &'static [::exactify::text::Rule] = &[
        ::exactify::text::Rule::Pattern(
            "^(?:a|bc|)d*?(e+)?[\\]\\-x]|\\u{1F600}|\\x41\\u0042$",
            PatternsOfTextEither::pattern_matches,
        ),
    ];
}

::exactify::text_impls!(PatternsOfTextEither);

impl ::exactify::Subschema for PatternsOfTextEither {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?:a|bc|)d*?(e+)?[\\]\\-x]|\\u{1F600}|\\x41\\u0042$"}"#;
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
pub mod builder {
    /// The builder of [`PatternsOfText`](super::PatternsOfText).
    #[derive(Clone, Debug, Default)]
    pub struct PatternsOfText {
        word: ::exactify::build::Draft<super::PatternsOfTextWord>,
        inner: ::exactify::build::Draft<super::PatternsOfTextInner>,
        not_ahead: ::exactify::build::Draft<super::PatternsOfTextNotAhead>,
        ahead: ::exactify::build::Draft<super::PatternsOfTextAhead>,
        both_ahead: ::exactify::build::Draft<super::PatternsOfTextBothAhead>,
        letters: ::exactify::build::Draft<super::PatternsOfTextLetters>,
        others: ::exactify::build::Draft<super::PatternsOfTextOthers>,
        either: ::exactify::build::Draft<super::PatternsOfTextEither>,
        extra: ::exactify::Extra<super::PatternsOfText>,
        errors: ::exactify::build::BuildError,
    }
    impl PatternsOfText {
        /// The property `word`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` \bab\b ``
        #[must_use]
        pub fn word<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextWord>,
            V::Error: ::std::fmt::Display,
        {
            self.word.set(value);
            self
        }
        /// The property `inner`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` a\Bb ``
        #[must_use]
        pub fn inner<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextInner>,
            V::Error: ::std::fmt::Display,
        {
            self.inner.set(value);
            self
        }
        /// The property `not_ahead`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?!ab)[a-c]{2,3}$ ``
        #[must_use]
        pub fn not_ahead<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextNotAhead>,
            V::Error: ::std::fmt::Display,
        {
            self.not_ahead.set(value);
            self
        }
        /// The property `ahead`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?=.*\d)[a-c\d]+$ ``
        #[must_use]
        pub fn ahead<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextAhead>,
            V::Error: ::std::fmt::Display,
        {
            self.ahead.set(value);
            self
        }
        /// The property `both_ahead`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?=a|b.)(?!.*c$).{1,4} ``
        #[must_use]
        pub fn both_ahead<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextBothAhead>,
            V::Error: ::std::fmt::Display,
        {
            self.both_ahead.set(value);
            self
        }
        /// The property `letters`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^\p{Lu}\P{L}?$ ``
        #[must_use]
        pub fn letters<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextLetters>,
            V::Error: ::std::fmt::Display,
        {
            self.letters.set(value);
            self
        }
        /// The property `others`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^[^a-c\s]\S*\w?\W$ ``
        #[must_use]
        pub fn others<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextOthers>,
            V::Error: ::std::fmt::Display,
        {
            self.others.set(value);
            self
        }
        /// The property `either`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?:a|bc|)d*?(e+)?[\]\-x]|\u{1F600}|\x41\u0042$ ``
        #[must_use]
        pub fn either<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextEither>,
            V::Error: ::std::fmt::Display,
        {
            self.either.set(value);
            self
        }
        /// A property that the schema allows but does not name.
        #[must_use]
        pub fn extra<V>(mut self, name: &str, value: V) -> Self
        where
            V: ::std::convert::TryInto<::exactify::Raw>,
            V::Error: ::std::fmt::Display,
        {
            self.errors.add(&mut self.extra, name, value);
            self
        }
        /// The value.
        ///
        /// # Errors
        ///
        /// Every property that is missing or was refused.
        pub fn build(
            self,
        ) -> ::std::result::Result<
            super::PatternsOfText,
            ::exactify::build::BuildError,
        > {
            let mut errors = self.errors;
            let word = self.word.optional("word", &mut errors);
            let inner = self.inner.optional("inner", &mut errors);
            let not_ahead = self.not_ahead.optional("not_ahead", &mut errors);
            let ahead = self.ahead.optional("ahead", &mut errors);
            let both_ahead = self.both_ahead.optional("both_ahead", &mut errors);
            let letters = self.letters.optional("letters", &mut errors);
            let others = self.others.optional("others", &mut errors);
            let either = self.either.optional("either", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::PatternsOfText {
                        word,
                        inner,
                        not_ahead,
                        ahead,
                        both_ahead,
                        letters,
                        others,
                        either,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PatternsOfText> for super::PatternsOfText {
        type Error = ::exactify::build::BuildError;
        fn try_from(
            builder: PatternsOfText,
        ) -> ::std::result::Result<Self, Self::Error> {
            builder.build()
        }
    }
}

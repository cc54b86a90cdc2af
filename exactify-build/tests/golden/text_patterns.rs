// Made by exactify-build 0.1.0 from text_patterns. Do not edit: edit the schema, and `cargo build` makes this again.

const _: () = ::exactify::__private::generated_by("0.1.0");

/// Patterns of text
///
/// Enforced:
/// * `type`: `` object ``
#[derive(Clone, Debug, Default, PartialEq)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
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
    /// The property `word_only`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^\b.\b$ ``
    pub word_only: ::std::option::Option<PatternsOfTextWordOnly>,
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
    /// The property `ahead_first`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?:a(?=b)|ac) ``
    pub ahead_first: ::std::option::Option<PatternsOfTextAheadFirst>,
    /// The property `ahead_last`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?:ac|a(?=b)) ``
    pub ahead_last: ::std::option::Option<PatternsOfTextAheadLast>,
    /// The property `ahead_beside`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?:(?=.*x)[ax]+b|a+c)$ ``
    pub ahead_beside: ::std::option::Option<PatternsOfTextAheadBeside>,
    /// The property `ahead_end`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^a*(?!b)(?=c|$) ``
    pub ahead_end: ::std::option::Option<PatternsOfTextAheadEnd>,
    /// The property `letters`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^[αγεηικμορτφψабгежикмортфхцыэ][αа]?$ ``
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
    /// The property `pair`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` \uD83D\uDE00|\uD83D\u0041|[\uD800-\uDFFF]|\cJ\0\t ``
    pub pair: ::std::option::Option<PatternsOfTextPair>,
    /// The property `named`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?<one>a)(?<two>b)$ ``
    pub named: ::std::option::Option<PatternsOfTextNamed>,
    /// The property `braces`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^{a}]{2}\_$ ``
    pub braces: ::std::option::Option<PatternsOfTextBraces>,
    /// The property `hyphen`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^[\w-.][\b-]?$ ``
    pub hyphen: ::std::option::Option<PatternsOfTextHyphen>,
    /// The property `anything`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: ``  ``
    pub anything: ::std::option::Option<PatternsOfTextAnything>,
    /// The property `nothing`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` [] ``
    pub nothing: ::std::option::Option<PatternsOfTextNothing>,
    /// The property `empty`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^$ ``
    pub empty: ::std::option::Option<PatternsOfTextEmpty>,
    /// The property `filled`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` [^] ``
    pub filled: ::std::option::Option<PatternsOfTextFilled>,
    /// The property `digits`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^\d*$ ``
    pub digits: ::std::option::Option<PatternsOfTextDigits>,
    /// The property `marked`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` [ /] ``
    pub marked: ::std::option::Option<PatternsOfTextMarked>,
    /// The property `begins`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?:a|$) ``
    pub begins: ::std::option::Option<PatternsOfTextBegins>,
    /// The property `accent`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` é ``
    pub accent: ::std::option::Option<PatternsOfTextAccent>,
    /// The property `greek`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^[α-ωa]*$ ``
    pub greek: ::std::option::Option<PatternsOfTextGreek>,
    /// The property `not_greek`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^[^α-ω][^a]$ ``
    pub not_greek: ::std::option::Option<PatternsOfTextNotGreek>,
    /// The property `counts`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?:ab{2}|c{0}d{1,}|e{1,2}f{,)$ ``
    pub counts: ::std::option::Option<PatternsOfTextCounts>,
    /// The property `ends`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^(?:a|ab|abcd)$ ``
    pub ends: ::std::option::Option<PatternsOfTextEnds>,
    /// The property `parts`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^[a-z]{2}(?:-[A-Z]{2})?$ ``
    pub parts: ::std::option::Option<PatternsOfTextParts>,
    /// The property `hex`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^#[0-9A-Fa-f]{3}$|^[A-Za-z]$ ``
    pub hex: ::std::option::Option<PatternsOfTextHex>,
    /// The property `lines`.
    ///
    /// Enforced:
    /// * `type`: `` string ``
    /// * `pattern`: `` ^.$|^\D\f\n\r\v$ ``
    pub lines: ::std::option::Option<PatternsOfTextLines>,
    /// The properties that the schema allows but does not name.
    pub extra: ::exactify::Extra<PatternsOfText>,
}

impl ::exactify::__private::Properties for PatternsOfText {
    const NAMES: &'static [&'static str] = &[
        "word",
        "inner",
        "word_only",
        "not_ahead",
        "ahead",
        "both_ahead",
        "ahead_first",
        "ahead_last",
        "ahead_beside",
        "ahead_end",
        "letters",
        "others",
        "either",
        "pair",
        "named",
        "braces",
        "hyphen",
        "anything",
        "nothing",
        "empty",
        "filled",
        "digits",
        "marked",
        "begins",
        "accent",
        "greek",
        "not_greek",
        "counts",
        "ends",
        "parts",
        "hex",
        "lines",
    ];
}

#[allow(clippy::pedantic)]
impl ::serde::Serialize for PatternsOfText {
    fn serialize<__S: ::serde::Serializer>(
        &self,
        serializer: __S,
    ) -> ::std::result::Result<__S::Ok, __S::Error> {
        use ::serde::ser::SerializeMap as _;
        let count = ::std::primitive::usize::from(self.word.is_some())
            + ::std::primitive::usize::from(self.inner.is_some())
            + ::std::primitive::usize::from(self.word_only.is_some())
            + ::std::primitive::usize::from(self.not_ahead.is_some())
            + ::std::primitive::usize::from(self.ahead.is_some())
            + ::std::primitive::usize::from(self.both_ahead.is_some())
            + ::std::primitive::usize::from(self.ahead_first.is_some())
            + ::std::primitive::usize::from(self.ahead_last.is_some())
            + ::std::primitive::usize::from(self.ahead_beside.is_some())
            + ::std::primitive::usize::from(self.ahead_end.is_some())
            + ::std::primitive::usize::from(self.letters.is_some())
            + ::std::primitive::usize::from(self.others.is_some())
            + ::std::primitive::usize::from(self.either.is_some())
            + ::std::primitive::usize::from(self.pair.is_some())
            + ::std::primitive::usize::from(self.named.is_some())
            + ::std::primitive::usize::from(self.braces.is_some())
            + ::std::primitive::usize::from(self.hyphen.is_some())
            + ::std::primitive::usize::from(self.anything.is_some())
            + ::std::primitive::usize::from(self.nothing.is_some())
            + ::std::primitive::usize::from(self.empty.is_some())
            + ::std::primitive::usize::from(self.filled.is_some())
            + ::std::primitive::usize::from(self.digits.is_some())
            + ::std::primitive::usize::from(self.marked.is_some())
            + ::std::primitive::usize::from(self.begins.is_some())
            + ::std::primitive::usize::from(self.accent.is_some())
            + ::std::primitive::usize::from(self.greek.is_some())
            + ::std::primitive::usize::from(self.not_greek.is_some())
            + ::std::primitive::usize::from(self.counts.is_some())
            + ::std::primitive::usize::from(self.ends.is_some())
            + ::std::primitive::usize::from(self.parts.is_some())
            + ::std::primitive::usize::from(self.hex.is_some())
            + ::std::primitive::usize::from(self.lines.is_some()) + self.extra.len();
        let mut map = serializer.serialize_map(::std::option::Option::Some(count))?;
        if let ::std::option::Option::Some(value) = &self.word {
            map.serialize_entry("word", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.inner {
            map.serialize_entry("inner", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.word_only {
            map.serialize_entry("word_only", value)?;
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
        if let ::std::option::Option::Some(value) = &self.ahead_first {
            map.serialize_entry("ahead_first", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.ahead_last {
            map.serialize_entry("ahead_last", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.ahead_beside {
            map.serialize_entry("ahead_beside", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.ahead_end {
            map.serialize_entry("ahead_end", value)?;
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
        if let ::std::option::Option::Some(value) = &self.pair {
            map.serialize_entry("pair", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.named {
            map.serialize_entry("named", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.braces {
            map.serialize_entry("braces", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.hyphen {
            map.serialize_entry("hyphen", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.anything {
            map.serialize_entry("anything", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.nothing {
            map.serialize_entry("nothing", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.empty {
            map.serialize_entry("empty", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.filled {
            map.serialize_entry("filled", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.digits {
            map.serialize_entry("digits", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.marked {
            map.serialize_entry("marked", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.begins {
            map.serialize_entry("begins", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.accent {
            map.serialize_entry("accent", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.greek {
            map.serialize_entry("greek", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.not_greek {
            map.serialize_entry("not_greek", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.counts {
            map.serialize_entry("counts", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.ends {
            map.serialize_entry("ends", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.parts {
            map.serialize_entry("parts", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.hex {
            map.serialize_entry("hex", value)?;
        }
        if let ::std::option::Option::Some(value) = &self.lines {
            map.serialize_entry("lines", value)?;
        }
        self.extra.write(&mut map)?;
        map.end()
    }
}

#[allow(clippy::pedantic)]
impl<'de> ::serde::Deserialize<'de> for PatternsOfText {
    fn deserialize<__D: ::serde::Deserializer<'de>>(
        deserializer: __D,
    ) -> ::std::result::Result<Self, __D::Error> {
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
                    word_only: ::std::option::Option::None,
                    not_ahead: ::std::option::Option::None,
                    ahead: ::std::option::Option::None,
                    both_ahead: ::std::option::Option::None,
                    ahead_first: ::std::option::Option::None,
                    ahead_last: ::std::option::Option::None,
                    ahead_beside: ::std::option::Option::None,
                    ahead_end: ::std::option::Option::None,
                    letters: ::std::option::Option::None,
                    others: ::std::option::Option::None,
                    either: ::std::option::Option::None,
                    pair: ::std::option::Option::None,
                    named: ::std::option::Option::None,
                    braces: ::std::option::Option::None,
                    hyphen: ::std::option::Option::None,
                    anything: ::std::option::Option::None,
                    nothing: ::std::option::Option::None,
                    empty: ::std::option::Option::None,
                    filled: ::std::option::Option::None,
                    digits: ::std::option::Option::None,
                    marked: ::std::option::Option::None,
                    begins: ::std::option::Option::None,
                    accent: ::std::option::Option::None,
                    greek: ::std::option::Option::None,
                    not_greek: ::std::option::Option::None,
                    counts: ::std::option::Option::None,
                    ends: ::std::option::Option::None,
                    parts: ::std::option::Option::None,
                    hex: ::std::option::Option::None,
                    lines: ::std::option::Option::None,
                    extra: ::exactify::Extra::new(),
                };
                while let ::std::option::Option::Some(name) = map
                    .next_key::<::exactify::__private::Name<'de>>()?
                {
                    match name.as_str() {
                        "word" => {
                            ::exactify::__private::set(&mut made.word, &name, &mut map)?
                        }
                        "inner" => {
                            ::exactify::__private::set(&mut made.inner, &name, &mut map)?
                        }
                        "word_only" => {
                            ::exactify::__private::set(
                                &mut made.word_only,
                                &name,
                                &mut map,
                            )?
                        }
                        "not_ahead" => {
                            ::exactify::__private::set(
                                &mut made.not_ahead,
                                &name,
                                &mut map,
                            )?
                        }
                        "ahead" => {
                            ::exactify::__private::set(&mut made.ahead, &name, &mut map)?
                        }
                        "both_ahead" => {
                            ::exactify::__private::set(
                                &mut made.both_ahead,
                                &name,
                                &mut map,
                            )?
                        }
                        "ahead_first" => {
                            ::exactify::__private::set(
                                &mut made.ahead_first,
                                &name,
                                &mut map,
                            )?
                        }
                        "ahead_last" => {
                            ::exactify::__private::set(
                                &mut made.ahead_last,
                                &name,
                                &mut map,
                            )?
                        }
                        "ahead_beside" => {
                            ::exactify::__private::set(
                                &mut made.ahead_beside,
                                &name,
                                &mut map,
                            )?
                        }
                        "ahead_end" => {
                            ::exactify::__private::set(
                                &mut made.ahead_end,
                                &name,
                                &mut map,
                            )?
                        }
                        "letters" => {
                            ::exactify::__private::set(
                                &mut made.letters,
                                &name,
                                &mut map,
                            )?
                        }
                        "others" => {
                            ::exactify::__private::set(
                                &mut made.others,
                                &name,
                                &mut map,
                            )?
                        }
                        "either" => {
                            ::exactify::__private::set(
                                &mut made.either,
                                &name,
                                &mut map,
                            )?
                        }
                        "pair" => {
                            ::exactify::__private::set(&mut made.pair, &name, &mut map)?
                        }
                        "named" => {
                            ::exactify::__private::set(&mut made.named, &name, &mut map)?
                        }
                        "braces" => {
                            ::exactify::__private::set(
                                &mut made.braces,
                                &name,
                                &mut map,
                            )?
                        }
                        "hyphen" => {
                            ::exactify::__private::set(
                                &mut made.hyphen,
                                &name,
                                &mut map,
                            )?
                        }
                        "anything" => {
                            ::exactify::__private::set(
                                &mut made.anything,
                                &name,
                                &mut map,
                            )?
                        }
                        "nothing" => {
                            ::exactify::__private::set(
                                &mut made.nothing,
                                &name,
                                &mut map,
                            )?
                        }
                        "empty" => {
                            ::exactify::__private::set(&mut made.empty, &name, &mut map)?
                        }
                        "filled" => {
                            ::exactify::__private::set(
                                &mut made.filled,
                                &name,
                                &mut map,
                            )?
                        }
                        "digits" => {
                            ::exactify::__private::set(
                                &mut made.digits,
                                &name,
                                &mut map,
                            )?
                        }
                        "marked" => {
                            ::exactify::__private::set(
                                &mut made.marked,
                                &name,
                                &mut map,
                            )?
                        }
                        "begins" => {
                            ::exactify::__private::set(
                                &mut made.begins,
                                &name,
                                &mut map,
                            )?
                        }
                        "accent" => {
                            ::exactify::__private::set(
                                &mut made.accent,
                                &name,
                                &mut map,
                            )?
                        }
                        "greek" => {
                            ::exactify::__private::set(&mut made.greek, &name, &mut map)?
                        }
                        "not_greek" => {
                            ::exactify::__private::set(
                                &mut made.not_greek,
                                &name,
                                &mut map,
                            )?
                        }
                        "counts" => {
                            ::exactify::__private::set(
                                &mut made.counts,
                                &name,
                                &mut map,
                            )?
                        }
                        "ends" => {
                            ::exactify::__private::set(&mut made.ends, &name, &mut map)?
                        }
                        "parts" => {
                            ::exactify::__private::set(&mut made.parts, &name, &mut map)?
                        }
                        "hex" => {
                            ::exactify::__private::set(&mut made.hex, &name, &mut map)?
                        }
                        "lines" => {
                            ::exactify::__private::set(&mut made.lines, &name, &mut map)?
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
    const CHECK: &'static ::exactify::Check = &checks::PATTERNS_OF_TEXT;
    fn has_unknown(&self) -> bool {
        !self.extra.is_empty()
    }
}

impl ::exactify::Subschema for PatternsOfText {
    const SCHEMA: &'static str = r#"{"title":"Patterns of text","type":"object","properties":{"word":{"type":"string","pattern":"\\bab\\b"},"inner":{"type":"string","pattern":"a\\Bb"},"word_only":{"type":"string","pattern":"^\\b.\\b$"},"not_ahead":{"type":"string","pattern":"^(?!ab)[a-c]{2,3}$"},"ahead":{"type":"string","pattern":"^(?=.*\\d)[a-c\\d]+$"},"both_ahead":{"type":"string","pattern":"^(?=a|b.)(?!.*c$).{1,4}"},"ahead_first":{"type":"string","pattern":"^(?:a(?=b)|ac)"},"ahead_last":{"type":"string","pattern":"^(?:ac|a(?=b))"},"ahead_beside":{"type":"string","pattern":"^(?:(?=.*x)[ax]+b|a+c)$"},"ahead_end":{"type":"string","pattern":"^a*(?!b)(?=c|$)"},"letters":{"type":"string","pattern":"^[αγεηικμορτφψабгежикмортфхцыэ][αа]?$"},"others":{"type":"string","pattern":"^[^a-c\\s]\\S*\\w?\\W$"},"either":{"type":"string","pattern":"^(?:a|bc|)d*?(e+)?[\\]\\-x]|\\u{1F600}|\\x41\\u0042$"},"pair":{"type":"string","pattern":"\\uD83D\\uDE00|\\uD83D\\u0041|[\\uD800-\\uDFFF]|\\cJ\\0\\t"},"named":{"type":"string","pattern":"^(?<one>a)(?<two>b)$"},"braces":{"type":"string","pattern":"^{a}]{2}\\_$"},"hyphen":{"type":"string","pattern":"^[\\w-.][\\b-]?$"},"anything":{"type":"string","pattern":""},"nothing":{"type":"string","pattern":"[]"},"empty":{"type":"string","pattern":"^$"},"filled":{"type":"string","pattern":"[^]"},"digits":{"type":"string","pattern":"^\\d*$"},"marked":{"type":"string","pattern":"[ /]"},"begins":{"type":"string","pattern":"^(?:a|$)"},"accent":{"type":"string","pattern":"é"},"greek":{"type":"string","pattern":"^[α-ωa]*$"},"not_greek":{"type":"string","pattern":"^[^α-ω][^a]$"},"counts":{"type":"string","pattern":"^(?:ab{2}|c{0}d{1,}|e{1,2}f{,)$"},"ends":{"type":"string","pattern":"^(?:a|ab|abcd)$"},"parts":{"type":"string","pattern":"^[a-z]{2}(?:-[A-Z]{2})?$"},"hex":{"type":"string","pattern":"^#[0-9A-Fa-f]{3}$|^[A-Za-z]$"},"lines":{"type":"string","pattern":"^.$|^\\D\\f\\n\\r\\v$"}}}"#;
}

/// PatternsOfTextWord
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` \bab\b ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextWord(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextWord, "patterns of text word", checks::PATTERNS_OF_TEXT_WORD.strings, &
    checks::PATTERNS_OF_TEXT_WORD
);

impl ::exactify::Subschema for PatternsOfTextWord {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"\\bab\\b"}"#;
}

/// PatternsOfTextInner
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` a\Bb ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextInner(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextInner, "patterns of text inner", checks::PATTERNS_OF_TEXT_INNER
    .strings, & checks::PATTERNS_OF_TEXT_INNER
);

impl ::exactify::Subschema for PatternsOfTextInner {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"a\\Bb"}"#;
}

/// PatternsOfTextWordOnly
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^\b.\b$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextWordOnly(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextWordOnly, "patterns of text word only",
    checks::PATTERNS_OF_TEXT_WORD_ONLY.strings, & checks::PATTERNS_OF_TEXT_WORD_ONLY
);

impl ::exactify::Subschema for PatternsOfTextWordOnly {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^\\b.\\b$"}"#;
}

/// PatternsOfTextNotAhead
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?!ab)[a-c]{2,3}$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextNotAhead(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextNotAhead, "patterns of text not ahead",
    checks::PATTERNS_OF_TEXT_NOT_AHEAD.strings, & checks::PATTERNS_OF_TEXT_NOT_AHEAD
);

impl ::exactify::Subschema for PatternsOfTextNotAhead {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?!ab)[a-c]{2,3}$"}"#;
}

/// PatternsOfTextAhead
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?=.*\d)[a-c\d]+$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextAhead(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextAhead, "patterns of text ahead", checks::PATTERNS_OF_TEXT_AHEAD
    .strings, & checks::PATTERNS_OF_TEXT_AHEAD
);

impl ::exactify::Subschema for PatternsOfTextAhead {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?=.*\\d)[a-c\\d]+$"}"#;
}

/// PatternsOfTextBothAhead
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?=a|b.)(?!.*c$).{1,4} ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextBothAhead(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextBothAhead, "patterns of text both ahead",
    checks::PATTERNS_OF_TEXT_BOTH_AHEAD.strings, & checks::PATTERNS_OF_TEXT_BOTH_AHEAD
);

impl ::exactify::Subschema for PatternsOfTextBothAhead {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?=a|b.)(?!.*c$).{1,4}"}"#;
}

/// PatternsOfTextAheadFirst
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?:a(?=b)|ac) ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextAheadFirst(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextAheadFirst, "patterns of text ahead first",
    checks::PATTERNS_OF_TEXT_AHEAD_FIRST.strings, & checks::PATTERNS_OF_TEXT_AHEAD_FIRST
);

impl ::exactify::Subschema for PatternsOfTextAheadFirst {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?:a(?=b)|ac)"}"#;
}

/// PatternsOfTextAheadLast
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?:ac|a(?=b)) ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextAheadLast(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextAheadLast, "patterns of text ahead last",
    checks::PATTERNS_OF_TEXT_AHEAD_LAST.strings, & checks::PATTERNS_OF_TEXT_AHEAD_LAST
);

impl ::exactify::Subschema for PatternsOfTextAheadLast {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?:ac|a(?=b))"}"#;
}

/// PatternsOfTextAheadBeside
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?:(?=.*x)[ax]+b|a+c)$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextAheadBeside(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextAheadBeside, "patterns of text ahead beside",
    checks::PATTERNS_OF_TEXT_AHEAD_BESIDE.strings, &
    checks::PATTERNS_OF_TEXT_AHEAD_BESIDE
);

impl ::exactify::Subschema for PatternsOfTextAheadBeside {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?:(?=.*x)[ax]+b|a+c)$"}"#;
}

/// PatternsOfTextAheadEnd
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^a*(?!b)(?=c|$) ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextAheadEnd(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextAheadEnd, "patterns of text ahead end",
    checks::PATTERNS_OF_TEXT_AHEAD_END.strings, & checks::PATTERNS_OF_TEXT_AHEAD_END
);

impl ::exactify::Subschema for PatternsOfTextAheadEnd {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^a*(?!b)(?=c|$)"}"#;
}

/// PatternsOfTextLetters
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[αγεηικμορτφψабгежикмортфхцыэ][αа]?$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextLetters(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextLetters, "patterns of text letters", checks::PATTERNS_OF_TEXT_LETTERS
    .strings, & checks::PATTERNS_OF_TEXT_LETTERS
);

impl ::exactify::Subschema for PatternsOfTextLetters {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^[αγεηικμορτφψабгежикмортфхцыэ][αа]?$"}"#;
}

/// PatternsOfTextOthers
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[^a-c\s]\S*\w?\W$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextOthers(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextOthers, "patterns of text others", checks::PATTERNS_OF_TEXT_OTHERS
    .strings, & checks::PATTERNS_OF_TEXT_OTHERS
);

impl ::exactify::Subschema for PatternsOfTextOthers {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^[^a-c\\s]\\S*\\w?\\W$"}"#;
}

/// PatternsOfTextEither
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?:a|bc|)d*?(e+)?[\]\-x]|\u{1F600}|\x41\u0042$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextEither(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextEither, "patterns of text either", checks::PATTERNS_OF_TEXT_EITHER
    .strings, & checks::PATTERNS_OF_TEXT_EITHER
);

impl ::exactify::Subschema for PatternsOfTextEither {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?:a|bc|)d*?(e+)?[\\]\\-x]|\\u{1F600}|\\x41\\u0042$"}"#;
}

/// PatternsOfTextPair
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` \uD83D\uDE00|\uD83D\u0041|[\uD800-\uDFFF]|\cJ\0\t ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextPair(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextPair, "patterns of text pair", checks::PATTERNS_OF_TEXT_PAIR.strings, &
    checks::PATTERNS_OF_TEXT_PAIR
);

impl ::exactify::Subschema for PatternsOfTextPair {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"\\uD83D\\uDE00|\\uD83D\\u0041|[\\uD800-\\uDFFF]|\\cJ\\0\\t"}"#;
}

/// PatternsOfTextNamed
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?<one>a)(?<two>b)$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextNamed(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextNamed, "patterns of text named", checks::PATTERNS_OF_TEXT_NAMED
    .strings, & checks::PATTERNS_OF_TEXT_NAMED
);

impl ::exactify::Subschema for PatternsOfTextNamed {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?<one>a)(?<two>b)$"}"#;
}

/// PatternsOfTextBraces
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^{a}]{2}\_$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextBraces(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextBraces, "patterns of text braces", checks::PATTERNS_OF_TEXT_BRACES
    .strings, & checks::PATTERNS_OF_TEXT_BRACES
);

impl ::exactify::Subschema for PatternsOfTextBraces {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^{a}]{2}\\_$"}"#;
}

/// PatternsOfTextHyphen
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[\w-.][\b-]?$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextHyphen(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextHyphen, "patterns of text hyphen", checks::PATTERNS_OF_TEXT_HYPHEN
    .strings, & checks::PATTERNS_OF_TEXT_HYPHEN
);

impl ::exactify::Subschema for PatternsOfTextHyphen {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^[\\w-.][\\b-]?$"}"#;
}

/// PatternsOfTextAnything
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: ``  ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextAnything(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextAnything, "patterns of text anything",
    checks::PATTERNS_OF_TEXT_ANYTHING.strings, & checks::PATTERNS_OF_TEXT_ANYTHING
);

impl ::exactify::Subschema for PatternsOfTextAnything {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":""}"#;
}

/// PatternsOfTextNothing
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` [] ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextNothing(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextNothing, "patterns of text nothing", checks::PATTERNS_OF_TEXT_NOTHING
    .strings, & checks::PATTERNS_OF_TEXT_NOTHING
);

impl ::exactify::Subschema for PatternsOfTextNothing {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"[]"}"#;
}

/// PatternsOfTextEmpty
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextEmpty(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextEmpty, "patterns of text empty", checks::PATTERNS_OF_TEXT_EMPTY
    .strings, & checks::PATTERNS_OF_TEXT_EMPTY
);

impl ::exactify::Subschema for PatternsOfTextEmpty {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^$"}"#;
}

/// PatternsOfTextFilled
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` [^] ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextFilled(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextFilled, "patterns of text filled", checks::PATTERNS_OF_TEXT_FILLED
    .strings, & checks::PATTERNS_OF_TEXT_FILLED
);

impl ::exactify::Subschema for PatternsOfTextFilled {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"[^]"}"#;
}

/// PatternsOfTextDigits
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^\d*$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextDigits(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextDigits, "patterns of text digits", checks::PATTERNS_OF_TEXT_DIGITS
    .strings, & checks::PATTERNS_OF_TEXT_DIGITS
);

impl ::exactify::Subschema for PatternsOfTextDigits {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^\\d*$"}"#;
}

/// PatternsOfTextMarked
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` [ /] ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextMarked(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextMarked, "patterns of text marked", checks::PATTERNS_OF_TEXT_MARKED
    .strings, & checks::PATTERNS_OF_TEXT_MARKED
);

impl ::exactify::Subschema for PatternsOfTextMarked {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"[ /]"}"#;
}

/// PatternsOfTextBegins
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?:a|$) ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextBegins(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextBegins, "patterns of text begins", checks::PATTERNS_OF_TEXT_BEGINS
    .strings, & checks::PATTERNS_OF_TEXT_BEGINS
);

impl ::exactify::Subschema for PatternsOfTextBegins {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?:a|$)"}"#;
}

/// PatternsOfTextAccent
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` é ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextAccent(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextAccent, "patterns of text accent", checks::PATTERNS_OF_TEXT_ACCENT
    .strings, & checks::PATTERNS_OF_TEXT_ACCENT
);

impl ::exactify::Subschema for PatternsOfTextAccent {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"é"}"#;
}

/// PatternsOfTextGreek
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[α-ωa]*$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextGreek(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextGreek, "patterns of text greek", checks::PATTERNS_OF_TEXT_GREEK
    .strings, & checks::PATTERNS_OF_TEXT_GREEK
);

impl ::exactify::Subschema for PatternsOfTextGreek {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^[α-ωa]*$"}"#;
}

/// PatternsOfTextNotGreek
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[^α-ω][^a]$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextNotGreek(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextNotGreek, "patterns of text not greek",
    checks::PATTERNS_OF_TEXT_NOT_GREEK.strings, & checks::PATTERNS_OF_TEXT_NOT_GREEK
);

impl ::exactify::Subschema for PatternsOfTextNotGreek {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^[^α-ω][^a]$"}"#;
}

/// PatternsOfTextCounts
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?:ab{2}|c{0}d{1,}|e{1,2}f{,)$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextCounts(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextCounts, "patterns of text counts", checks::PATTERNS_OF_TEXT_COUNTS
    .strings, & checks::PATTERNS_OF_TEXT_COUNTS
);

impl ::exactify::Subschema for PatternsOfTextCounts {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?:ab{2}|c{0}d{1,}|e{1,2}f{,)$"}"#;
}

/// PatternsOfTextEnds
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^(?:a|ab|abcd)$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextEnds(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextEnds, "patterns of text ends", checks::PATTERNS_OF_TEXT_ENDS.strings, &
    checks::PATTERNS_OF_TEXT_ENDS
);

impl ::exactify::Subschema for PatternsOfTextEnds {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^(?:a|ab|abcd)$"}"#;
}

/// PatternsOfTextParts
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^[a-z]{2}(?:-[A-Z]{2})?$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextParts(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextParts, "patterns of text parts", checks::PATTERNS_OF_TEXT_PARTS
    .strings, & checks::PATTERNS_OF_TEXT_PARTS
);

impl ::exactify::Subschema for PatternsOfTextParts {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^[a-z]{2}(?:-[A-Z]{2})?$"}"#;
}

/// PatternsOfTextHex
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^#[0-9A-Fa-f]{3}$|^[A-Za-z]$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextHex(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextHex, "patterns of text hex", checks::PATTERNS_OF_TEXT_HEX.strings, &
    checks::PATTERNS_OF_TEXT_HEX
);

impl ::exactify::Subschema for PatternsOfTextHex {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^#[0-9A-Fa-f]{3}$|^[A-Za-z]$"}"#;
}

/// PatternsOfTextLines
///
/// Enforced:
/// * `type`: `` string ``
/// * `pattern`: `` ^.$|^\D\f\n\r\v$ ``
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub struct PatternsOfTextLines(::exactify::__private::EcoString);

::exactify::string_impls!(
    PatternsOfTextLines, "patterns of text lines", checks::PATTERNS_OF_TEXT_LINES
    .strings, & checks::PATTERNS_OF_TEXT_LINES
);

impl ::exactify::Subschema for PatternsOfTextLines {
    const SCHEMA: &'static str = r#"{"type":"string","pattern":"^.$|^\\D\\f\\n\\r\\v$"}"#;
}

/// The schemas as data, for reports and verdicts.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
mod checks {
    use ::exactify::check::*;
    pub(super) static PATTERNS_OF_TEXT: Check = Check {
        types: JsonTypes::OBJECT,
        name: "Patterns of text",
        object: &Object {
            properties: &[
                ("word", &PATTERNS_OF_TEXT_WORD),
                ("inner", &PATTERNS_OF_TEXT_INNER),
                ("word_only", &PATTERNS_OF_TEXT_WORD_ONLY),
                ("not_ahead", &PATTERNS_OF_TEXT_NOT_AHEAD),
                ("ahead", &PATTERNS_OF_TEXT_AHEAD),
                ("both_ahead", &PATTERNS_OF_TEXT_BOTH_AHEAD),
                ("ahead_first", &PATTERNS_OF_TEXT_AHEAD_FIRST),
                ("ahead_last", &PATTERNS_OF_TEXT_AHEAD_LAST),
                ("ahead_beside", &PATTERNS_OF_TEXT_AHEAD_BESIDE),
                ("ahead_end", &PATTERNS_OF_TEXT_AHEAD_END),
                ("letters", &PATTERNS_OF_TEXT_LETTERS),
                ("others", &PATTERNS_OF_TEXT_OTHERS),
                ("either", &PATTERNS_OF_TEXT_EITHER),
                ("pair", &PATTERNS_OF_TEXT_PAIR),
                ("named", &PATTERNS_OF_TEXT_NAMED),
                ("braces", &PATTERNS_OF_TEXT_BRACES),
                ("hyphen", &PATTERNS_OF_TEXT_HYPHEN),
                ("anything", &PATTERNS_OF_TEXT_ANYTHING),
                ("nothing", &PATTERNS_OF_TEXT_NOTHING),
                ("empty", &PATTERNS_OF_TEXT_EMPTY),
                ("filled", &PATTERNS_OF_TEXT_FILLED),
                ("digits", &PATTERNS_OF_TEXT_DIGITS),
                ("marked", &PATTERNS_OF_TEXT_MARKED),
                ("begins", &PATTERNS_OF_TEXT_BEGINS),
                ("accent", &PATTERNS_OF_TEXT_ACCENT),
                ("greek", &PATTERNS_OF_TEXT_GREEK),
                ("not_greek", &PATTERNS_OF_TEXT_NOT_GREEK),
                ("counts", &PATTERNS_OF_TEXT_COUNTS),
                ("ends", &PATTERNS_OF_TEXT_ENDS),
                ("parts", &PATTERNS_OF_TEXT_PARTS),
                ("hex", &PATTERNS_OF_TEXT_HEX),
                ("lines", &PATTERNS_OF_TEXT_LINES),
            ],
            ..Object::ANY
        },
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_WORD: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text word",
        strings: &[StringRule::Pattern("\\bab\\b", matches_1)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_INNER: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text inner",
        strings: &[StringRule::Pattern("a\\Bb", matches_2)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_WORD_ONLY: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text word only",
        strings: &[StringRule::Pattern("^\\b.\\b$", matches_3)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_NOT_AHEAD: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text not ahead",
        strings: &[StringRule::Pattern("^(?!ab)[a-c]{2,3}$", matches_4)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_AHEAD: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text ahead",
        strings: &[StringRule::Pattern("^(?=.*\\d)[a-c\\d]+$", matches_5)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_BOTH_AHEAD: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text both ahead",
        strings: &[StringRule::Pattern("^(?=a|b.)(?!.*c$).{1,4}", matches_6)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_AHEAD_FIRST: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text ahead first",
        strings: &[StringRule::Pattern("^(?:a(?=b)|ac)", matches_7)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_AHEAD_LAST: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text ahead last",
        strings: &[StringRule::Pattern("^(?:ac|a(?=b))", matches_8)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_AHEAD_BESIDE: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text ahead beside",
        strings: &[StringRule::Pattern("^(?:(?=.*x)[ax]+b|a+c)$", matches_9)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_AHEAD_END: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text ahead end",
        strings: &[StringRule::Pattern("^a*(?!b)(?=c|$)", matches_10)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_LETTERS: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text letters",
        strings: &[
            StringRule::Pattern(
                "^[αγεηικμορτφψабгежикмортфхцыэ][αа]?$",
                matches_11,
            ),
        ],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_OTHERS: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text others",
        strings: &[StringRule::Pattern("^[^a-c\\s]\\S*\\w?\\W$", matches_12)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_EITHER: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text either",
        strings: &[
            StringRule::Pattern(
                "^(?:a|bc|)d*?(e+)?[\\]\\-x]|\\u{1F600}|\\x41\\u0042$",
                matches_13,
            ),
        ],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_PAIR: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text pair",
        strings: &[
            StringRule::Pattern(
                "\\uD83D\\uDE00|\\uD83D\\u0041|[\\uD800-\\uDFFF]|\\cJ\\0\\t",
                matches_14,
            ),
        ],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_NAMED: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text named",
        strings: &[StringRule::Pattern("^(?<one>a)(?<two>b)$", matches_15)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_BRACES: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text braces",
        strings: &[StringRule::Pattern("^{a}]{2}\\_$", matches_16)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_HYPHEN: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text hyphen",
        strings: &[StringRule::Pattern("^[\\w-.][\\b-]?$", matches_17)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_ANYTHING: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text anything",
        strings: &[StringRule::Pattern("", matches_18)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_NOTHING: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text nothing",
        strings: &[StringRule::Pattern("[]", matches_19)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_EMPTY: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text empty",
        strings: &[StringRule::Pattern("^$", matches_20)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_FILLED: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text filled",
        strings: &[StringRule::Pattern("[^]", matches_21)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_DIGITS: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text digits",
        strings: &[StringRule::Pattern("^\\d*$", matches_22)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_MARKED: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text marked",
        strings: &[StringRule::Pattern("[ /]", matches_23)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_BEGINS: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text begins",
        strings: &[StringRule::Pattern("^(?:a|$)", matches_24)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_ACCENT: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text accent",
        strings: &[StringRule::Pattern("é", matches_25)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_GREEK: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text greek",
        strings: &[StringRule::Pattern("^[α-ωa]*$", matches_26)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_NOT_GREEK: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text not greek",
        strings: &[StringRule::Pattern("^[^α-ω][^a]$", matches_27)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_COUNTS: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text counts",
        strings: &[StringRule::Pattern("^(?:ab{2}|c{0}d{1,}|e{1,2}f{,)$", matches_28)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_ENDS: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text ends",
        strings: &[StringRule::Pattern("^(?:a|ab|abcd)$", matches_29)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_PARTS: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text parts",
        strings: &[StringRule::Pattern("^[a-z]{2}(?:-[A-Z]{2})?$", matches_30)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_HEX: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text hex",
        strings: &[StringRule::Pattern("^#[0-9A-Fa-f]{3}$|^[A-Za-z]$", matches_31)],
        ..Check::ANY
    };
    pub(super) static PATTERNS_OF_TEXT_LINES: Check = Check {
        types: JsonTypes::STRING,
        name: "patterns of text lines",
        strings: &[StringRule::Pattern("^.$|^\\D\\f\\n\\r\\v$", matches_32)],
        ..Check::ANY
    };
    /// Whether `text` matches `\bab\b`.
    pub(super) fn matches_1(text: &str) -> bool {
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
    /// Whether `text` matches `a\Bb`.
    pub(super) fn matches_2(text: &str) -> bool {
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
    /// Whether `text` matches `^\b.\b$`.
    pub(super) fn matches_3(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'0'..=b'9' | b'A'..=b'Z' | b'_' | b'a'..=b'z') => 1,
                _ => return false,
            };
        }
        state == 1
    }
    /// Whether `text` matches `^(?!ab)[a-c]{2,3}$`.
    pub(super) fn matches_4(text: &str) -> bool {
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
    /// Whether `text` matches `^(?=.*\d)[a-c\d]+$`.
    pub(super) fn matches_5(text: &str) -> bool {
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
    /// Whether `text` matches `^(?=a|b.)(?!.*c$).{1,4}`.
    pub(super) fn matches_6(text: &str) -> bool {
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
    /// Whether `text` matches `^(?:a(?=b)|ac)`.
    pub(super) fn matches_7(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'a') => 1,
                (1, b'b' | b'c') => return true,
                _ => return false,
            };
        }
        false
    }
    /// Whether `text` matches `^(?:ac|a(?=b))`.
    pub(super) fn matches_8(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'a') => 1,
                (1, b'b' | b'c') => return true,
                _ => return false,
            };
        }
        false
    }
    /// Whether `text` matches `^(?:(?=.*x)[ax]+b|a+c)$`.
    pub(super) fn matches_9(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0 | 1, b'a') => 1,
                (0 | 1, b'x') => 3,
                (1, b'c') => 2,
                (3, b'a' | b'x') => 3,
                (3, b'b') => 2,
                _ => return false,
            };
        }
        state == 2
    }
    /// Whether `text` matches `^a*(?!b)(?=c|$)`.
    pub(super) fn matches_10(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'a') => 0,
                (0, b'c') => return true,
                _ => return false,
            };
        }
        true
    }
    /// Whether `text` matches `^[αγεηικμορτφψабгежикмортфхцыэ][αа]?$`.
    pub(super) fn matches_11(text: &str) -> bool {
        static CLASSES: [(char, u8); 48] = [
            ('\0', 0),
            ('α', 1),
            ('β', 0),
            ('γ', 2),
            ('δ', 0),
            ('ε', 2),
            ('ζ', 0),
            ('η', 2),
            ('θ', 0),
            ('ι', 2),
            ('λ', 0),
            ('μ', 2),
            ('ν', 0),
            ('ο', 2),
            ('π', 0),
            ('ρ', 2),
            ('ς', 0),
            ('τ', 2),
            ('υ', 0),
            ('φ', 2),
            ('χ', 0),
            ('ψ', 2),
            ('ω', 0),
            ('а', 1),
            ('б', 2),
            ('в', 0),
            ('г', 2),
            ('д', 0),
            ('е', 2),
            ('з', 0),
            ('и', 2),
            ('й', 0),
            ('к', 2),
            ('л', 0),
            ('м', 2),
            ('н', 0),
            ('о', 2),
            ('п', 0),
            ('р', 2),
            ('с', 0),
            ('т', 2),
            ('у', 0),
            ('ф', 2),
            ('ч', 0),
            ('ы', 2),
            ('ь', 0),
            ('э', 2),
            ('ю', 0),
        ];
        let mut state: u8 = 0;
        for class in text
            .chars()
            .map(|character| {
                CLASSES[CLASSES.partition_point(|&(first, _)| first <= character) - 1].1
            })
        {
            state = match (state, class) {
                (0, 1 | 2) => 1,
                (1, 1) => 2,
                _ => return false,
            };
        }
        (1..=2).contains(&state)
    }
    /// Whether `text` matches `^[^a-c\s]\S*\w?\W$`.
    pub(super) fn matches_12(text: &str) -> bool {
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
    /// Whether `text` matches `^(?:a|bc|)d*?(e+)?[\]\-x]|\u{1F600}|\x41\u0042$`.
    pub(super) fn matches_13(text: &str) -> bool {
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
    /// Whether `text` matches `\uD83D\uDE00|\uD83D\u0041|[\uD800-\uDFFF]|\cJ\0\t`.
    pub(super) fn matches_14(text: &str) -> bool {
        let mut state: u8 = 0;
        for character in text.chars() {
            state = match (state, character) {
                (0 | 1, '😀') => return true,
                (0..=2, '\n') => 1,
                (1, '\0') => 2,
                (2, '\t' | '😀') => return true,
                _ => 0,
            };
        }
        false
    }
    /// Whether `text` matches `^(?<one>a)(?<two>b)$`.
    pub(super) fn matches_15(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'a') => 1,
                (1, b'b') => 2,
                _ => return false,
            };
        }
        state == 2
    }
    /// Whether `text` matches `^{a}]{2}\_$`.
    pub(super) fn matches_16(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'{') => 1,
                (1, b'a') => 2,
                (2, b'}') => 3,
                (3, b']') => 4,
                (4, b']') => 5,
                (5, b'_') => 6,
                _ => return false,
            };
        }
        state == 6
    }
    /// Whether `text` matches `^[\w-.][\b-]?$`.
    pub(super) fn matches_17(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'-' | b'.' | b'0'..=b'9' | b'A'..=b'Z' | b'_' | b'a'..=b'z') => 1,
                (1, b'\x08' | b'-') => 2,
                _ => return false,
            };
        }
        (1..=2).contains(&state)
    }
    /// Whether `text` matches ``.
    pub(super) fn matches_18(_text: &str) -> bool {
        true
    }
    /// Whether `text` matches `[]`.
    pub(super) fn matches_19(_text: &str) -> bool {
        false
    }
    /// Whether `text` matches `^$`.
    pub(super) fn matches_20(text: &str) -> bool {
        text.is_empty()
    }
    /// Whether `text` matches `[^]`.
    pub(super) fn matches_21(text: &str) -> bool {
        !text.is_empty()
    }
    /// Whether `text` matches `^\d*$`.
    pub(super) fn matches_22(text: &str) -> bool {
        text.bytes().all(|byte| byte.is_ascii_digit())
    }
    /// Whether `text` matches `[ /]`.
    pub(super) fn matches_23(text: &str) -> bool {
        text.bytes().any(|byte| matches!(byte, b' ' | b'/'))
    }
    /// Whether `text` matches `^(?:a|$)`.
    pub(super) fn matches_24(text: &str) -> bool {
        matches!(text.bytes().next(), None | Some(b'a'))
    }
    /// Whether `text` matches `é`.
    pub(super) fn matches_25(text: &str) -> bool {
        text.chars().any(|character| matches!(character, 'é'))
    }
    /// Whether `text` matches `^[α-ωa]*$`.
    pub(super) fn matches_26(text: &str) -> bool {
        text.chars().all(|character| matches!(character, 'a' | 'α'..= 'ω'))
    }
    /// Whether `text` matches `^[^α-ω][^a]$`.
    pub(super) fn matches_27(text: &str) -> bool {
        let mut state: u8 = 0;
        for character in text.chars() {
            state = match (state, character) {
                (0, 'α'..='ω') => return false,
                (1, 'a') => return false,
                (0, _) => 1,
                (1, _) => 2,
                _ => return false,
            };
        }
        state == 2
    }
    /// Whether `text` matches `^(?:ab{2}|c{0}d{1,}|e{1,2}f{,)$`.
    pub(super) fn matches_28(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'a') => 1,
                (0, b'e') => 5,
                (0 | 4, b'd') => 4,
                (1, b'b') => 2,
                (2, b'b') => 3,
                (5, b'e') => 6,
                (5 | 6, b'f') => 7,
                (7, b'{') => 8,
                (8, b',') => 3,
                _ => return false,
            };
        }
        (3..=4).contains(&state)
    }
    /// Whether `text` matches `^(?:a|ab|abcd)$`.
    pub(super) fn matches_29(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'a') => 1,
                (1, b'b') => 2,
                (2, b'c') => 3,
                (3, b'd') => 4,
                _ => return false,
            };
        }
        matches!(state, 1 | 2 | 4)
    }
    /// Whether `text` matches `^[a-z]{2}(?:-[A-Z]{2})?$`.
    pub(super) fn matches_30(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'a'..=b'z') => 1,
                (1, b'a'..=b'z') => 2,
                (2, b'-') => 3,
                (3, b'A'..=b'Z') => 4,
                (4, b'A'..=b'Z') => 5,
                _ => return false,
            };
        }
        matches!(state, 2 | 5)
    }
    /// Whether `text` matches `^#[0-9A-Fa-f]{3}$|^[A-Za-z]$`.
    pub(super) fn matches_31(text: &str) -> bool {
        let mut state: u8 = 0;
        for byte in text.bytes() {
            state = match (state, byte) {
                (0, b'#') => 1,
                (0, b'A'..=b'Z' | b'a'..=b'z') => 4,
                (1..=3, b'0'..=b'9' | b'A'..=b'F' | b'a'..=b'f') => state + 1,
                _ => return false,
            };
        }
        state == 4
    }
    /// Whether `text` matches `^.$|^\D\f\n\r\v$`.
    pub(super) fn matches_32(text: &str) -> bool {
        let mut state: u8 = 0;
        for character in text.chars() {
            state = match (state, character) {
                (0, '\n' | '\r' | '\u{2028}' | '\u{2029}') => 6,
                (0, '0'..='9') => 5,
                (1 | 6, '\u{c}') => 2,
                (2, '\n') => 3,
                (3, '\r') => 4,
                (4, '\u{b}') => 5,
                (0, _) => 1,
                _ => return false,
            };
        }
        matches!(state, 1 | 5)
    }
}

/// Builders, one a type: setters take what converts, and `build` reports what did not.
#[allow(clippy::all, clippy::pedantic, dead_code, unreachable_pub)]
pub mod builder {
    impl super::PatternsOfText {
        /// A builder, whose last step reports what is missing or refused.
        pub fn builder() -> PatternsOfText {
            ::std::default::Default::default()
        }
    }
    /// The builder of [`PatternsOfText`](super::PatternsOfText).
    #[derive(Clone, Debug, Default)]
    pub struct PatternsOfText {
        word: ::exactify::__private::Draft<super::PatternsOfTextWord>,
        inner: ::exactify::__private::Draft<super::PatternsOfTextInner>,
        word_only: ::exactify::__private::Draft<super::PatternsOfTextWordOnly>,
        not_ahead: ::exactify::__private::Draft<super::PatternsOfTextNotAhead>,
        ahead: ::exactify::__private::Draft<super::PatternsOfTextAhead>,
        both_ahead: ::exactify::__private::Draft<super::PatternsOfTextBothAhead>,
        ahead_first: ::exactify::__private::Draft<super::PatternsOfTextAheadFirst>,
        ahead_last: ::exactify::__private::Draft<super::PatternsOfTextAheadLast>,
        ahead_beside: ::exactify::__private::Draft<super::PatternsOfTextAheadBeside>,
        ahead_end: ::exactify::__private::Draft<super::PatternsOfTextAheadEnd>,
        letters: ::exactify::__private::Draft<super::PatternsOfTextLetters>,
        others: ::exactify::__private::Draft<super::PatternsOfTextOthers>,
        either: ::exactify::__private::Draft<super::PatternsOfTextEither>,
        pair: ::exactify::__private::Draft<super::PatternsOfTextPair>,
        named: ::exactify::__private::Draft<super::PatternsOfTextNamed>,
        braces: ::exactify::__private::Draft<super::PatternsOfTextBraces>,
        hyphen: ::exactify::__private::Draft<super::PatternsOfTextHyphen>,
        anything: ::exactify::__private::Draft<super::PatternsOfTextAnything>,
        nothing: ::exactify::__private::Draft<super::PatternsOfTextNothing>,
        empty: ::exactify::__private::Draft<super::PatternsOfTextEmpty>,
        filled: ::exactify::__private::Draft<super::PatternsOfTextFilled>,
        digits: ::exactify::__private::Draft<super::PatternsOfTextDigits>,
        marked: ::exactify::__private::Draft<super::PatternsOfTextMarked>,
        begins: ::exactify::__private::Draft<super::PatternsOfTextBegins>,
        accent: ::exactify::__private::Draft<super::PatternsOfTextAccent>,
        greek: ::exactify::__private::Draft<super::PatternsOfTextGreek>,
        not_greek: ::exactify::__private::Draft<super::PatternsOfTextNotGreek>,
        counts: ::exactify::__private::Draft<super::PatternsOfTextCounts>,
        ends: ::exactify::__private::Draft<super::PatternsOfTextEnds>,
        parts: ::exactify::__private::Draft<super::PatternsOfTextParts>,
        hex: ::exactify::__private::Draft<super::PatternsOfTextHex>,
        lines: ::exactify::__private::Draft<super::PatternsOfTextLines>,
        extra: ::exactify::Extra<super::PatternsOfText>,
        errors: ::exactify::BuildError,
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
        /// The property `word_only`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^\b.\b$ ``
        #[must_use]
        pub fn word_only<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextWordOnly>,
            V::Error: ::std::fmt::Display,
        {
            self.word_only.set(value);
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
        /// The property `ahead_first`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?:a(?=b)|ac) ``
        #[must_use]
        pub fn ahead_first<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextAheadFirst>,
            V::Error: ::std::fmt::Display,
        {
            self.ahead_first.set(value);
            self
        }
        /// The property `ahead_last`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?:ac|a(?=b)) ``
        #[must_use]
        pub fn ahead_last<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextAheadLast>,
            V::Error: ::std::fmt::Display,
        {
            self.ahead_last.set(value);
            self
        }
        /// The property `ahead_beside`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?:(?=.*x)[ax]+b|a+c)$ ``
        #[must_use]
        pub fn ahead_beside<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextAheadBeside>,
            V::Error: ::std::fmt::Display,
        {
            self.ahead_beside.set(value);
            self
        }
        /// The property `ahead_end`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^a*(?!b)(?=c|$) ``
        #[must_use]
        pub fn ahead_end<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextAheadEnd>,
            V::Error: ::std::fmt::Display,
        {
            self.ahead_end.set(value);
            self
        }
        /// The property `letters`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^[αγεηικμορτφψабгежикмортфхцыэ][αа]?$ ``
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
        /// The property `pair`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` \uD83D\uDE00|\uD83D\u0041|[\uD800-\uDFFF]|\cJ\0\t ``
        #[must_use]
        pub fn pair<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextPair>,
            V::Error: ::std::fmt::Display,
        {
            self.pair.set(value);
            self
        }
        /// The property `named`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?<one>a)(?<two>b)$ ``
        #[must_use]
        pub fn named<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextNamed>,
            V::Error: ::std::fmt::Display,
        {
            self.named.set(value);
            self
        }
        /// The property `braces`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^{a}]{2}\_$ ``
        #[must_use]
        pub fn braces<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextBraces>,
            V::Error: ::std::fmt::Display,
        {
            self.braces.set(value);
            self
        }
        /// The property `hyphen`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^[\w-.][\b-]?$ ``
        #[must_use]
        pub fn hyphen<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextHyphen>,
            V::Error: ::std::fmt::Display,
        {
            self.hyphen.set(value);
            self
        }
        /// The property `anything`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: ``  ``
        #[must_use]
        pub fn anything<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextAnything>,
            V::Error: ::std::fmt::Display,
        {
            self.anything.set(value);
            self
        }
        /// The property `nothing`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` [] ``
        #[must_use]
        pub fn nothing<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextNothing>,
            V::Error: ::std::fmt::Display,
        {
            self.nothing.set(value);
            self
        }
        /// The property `empty`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^$ ``
        #[must_use]
        pub fn empty<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextEmpty>,
            V::Error: ::std::fmt::Display,
        {
            self.empty.set(value);
            self
        }
        /// The property `filled`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` [^] ``
        #[must_use]
        pub fn filled<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextFilled>,
            V::Error: ::std::fmt::Display,
        {
            self.filled.set(value);
            self
        }
        /// The property `digits`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^\d*$ ``
        #[must_use]
        pub fn digits<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextDigits>,
            V::Error: ::std::fmt::Display,
        {
            self.digits.set(value);
            self
        }
        /// The property `marked`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` [ /] ``
        #[must_use]
        pub fn marked<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextMarked>,
            V::Error: ::std::fmt::Display,
        {
            self.marked.set(value);
            self
        }
        /// The property `begins`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?:a|$) ``
        #[must_use]
        pub fn begins<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextBegins>,
            V::Error: ::std::fmt::Display,
        {
            self.begins.set(value);
            self
        }
        /// The property `accent`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` é ``
        #[must_use]
        pub fn accent<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextAccent>,
            V::Error: ::std::fmt::Display,
        {
            self.accent.set(value);
            self
        }
        /// The property `greek`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^[α-ωa]*$ ``
        #[must_use]
        pub fn greek<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextGreek>,
            V::Error: ::std::fmt::Display,
        {
            self.greek.set(value);
            self
        }
        /// The property `not_greek`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^[^α-ω][^a]$ ``
        #[must_use]
        pub fn not_greek<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextNotGreek>,
            V::Error: ::std::fmt::Display,
        {
            self.not_greek.set(value);
            self
        }
        /// The property `counts`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?:ab{2}|c{0}d{1,}|e{1,2}f{,)$ ``
        #[must_use]
        pub fn counts<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextCounts>,
            V::Error: ::std::fmt::Display,
        {
            self.counts.set(value);
            self
        }
        /// The property `ends`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^(?:a|ab|abcd)$ ``
        #[must_use]
        pub fn ends<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextEnds>,
            V::Error: ::std::fmt::Display,
        {
            self.ends.set(value);
            self
        }
        /// The property `parts`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^[a-z]{2}(?:-[A-Z]{2})?$ ``
        #[must_use]
        pub fn parts<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextParts>,
            V::Error: ::std::fmt::Display,
        {
            self.parts.set(value);
            self
        }
        /// The property `hex`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^#[0-9A-Fa-f]{3}$|^[A-Za-z]$ ``
        #[must_use]
        pub fn hex<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextHex>,
            V::Error: ::std::fmt::Display,
        {
            self.hex.set(value);
            self
        }
        /// The property `lines`.
        ///
        /// Enforced:
        /// * `type`: `` string ``
        /// * `pattern`: `` ^.$|^\D\f\n\r\v$ ``
        #[must_use]
        pub fn lines<V>(mut self, value: V) -> Self
        where
            V: ::std::convert::TryInto<super::PatternsOfTextLines>,
            V::Error: ::std::fmt::Display,
        {
            self.lines.set(value);
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
        ) -> ::std::result::Result<super::PatternsOfText, ::exactify::BuildError> {
            let mut errors = self.errors;
            let word = self.word.optional("word", &mut errors);
            let inner = self.inner.optional("inner", &mut errors);
            let word_only = self.word_only.optional("word_only", &mut errors);
            let not_ahead = self.not_ahead.optional("not_ahead", &mut errors);
            let ahead = self.ahead.optional("ahead", &mut errors);
            let both_ahead = self.both_ahead.optional("both_ahead", &mut errors);
            let ahead_first = self.ahead_first.optional("ahead_first", &mut errors);
            let ahead_last = self.ahead_last.optional("ahead_last", &mut errors);
            let ahead_beside = self.ahead_beside.optional("ahead_beside", &mut errors);
            let ahead_end = self.ahead_end.optional("ahead_end", &mut errors);
            let letters = self.letters.optional("letters", &mut errors);
            let others = self.others.optional("others", &mut errors);
            let either = self.either.optional("either", &mut errors);
            let pair = self.pair.optional("pair", &mut errors);
            let named = self.named.optional("named", &mut errors);
            let braces = self.braces.optional("braces", &mut errors);
            let hyphen = self.hyphen.optional("hyphen", &mut errors);
            let anything = self.anything.optional("anything", &mut errors);
            let nothing = self.nothing.optional("nothing", &mut errors);
            let empty = self.empty.optional("empty", &mut errors);
            let filled = self.filled.optional("filled", &mut errors);
            let digits = self.digits.optional("digits", &mut errors);
            let marked = self.marked.optional("marked", &mut errors);
            let begins = self.begins.optional("begins", &mut errors);
            let accent = self.accent.optional("accent", &mut errors);
            let greek = self.greek.optional("greek", &mut errors);
            let not_greek = self.not_greek.optional("not_greek", &mut errors);
            let counts = self.counts.optional("counts", &mut errors);
            let ends = self.ends.optional("ends", &mut errors);
            let parts = self.parts.optional("parts", &mut errors);
            let hex = self.hex.optional("hex", &mut errors);
            let lines = self.lines.optional("lines", &mut errors);
            errors
                .or(
                    ::std::option::Option::Some(super::PatternsOfText {
                        word,
                        inner,
                        word_only,
                        not_ahead,
                        ahead,
                        both_ahead,
                        ahead_first,
                        ahead_last,
                        ahead_beside,
                        ahead_end,
                        letters,
                        others,
                        either,
                        pair,
                        named,
                        braces,
                        hyphen,
                        anything,
                        nothing,
                        empty,
                        filled,
                        digits,
                        marked,
                        begins,
                        accent,
                        greek,
                        not_greek,
                        counts,
                        ends,
                        parts,
                        hex,
                        lines,
                        extra: self.extra,
                    }),
                )
        }
    }
    impl ::std::convert::TryFrom<PatternsOfText> for super::PatternsOfText {
        type Error = ::exactify::BuildError;
        fn try_from(
            builder: PatternsOfText,
        ) -> ::std::result::Result<Self, ::exactify::BuildError> {
            builder.build()
        }
    }
}

//! Strings with assertions.

use exactify::__private::text::{check, refusal, Rule, Text};
use exactify::{text_impls, Array, Check, Excerpt, JsonTypes, Map, Refusal};

macro_rules! text_type {
    ($name:ident, $types:expr, $($rule:expr),*) => {
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
        struct $name(String);

        impl std::borrow::Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }

        impl $name {
            fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl std::str::FromStr for $name {
            type Err = Refusal;

            fn from_str(text: &str) -> Result<Self, Refusal> {
                String::from(text).try_into()
            }
        }

        impl TryFrom<String> for $name {
            type Error = Refusal;

            fn try_from(text: String) -> Result<Self, Refusal> {
                check(&text, Self::RULES)?;
                Ok($name(text))
            }
        }

        text_impls!(
            $name,
            "code",
            &[$($rule),*],
            &Check {
                types: $types,
                ..Check::string(Self::NAME, Self::RULES)
            }
        );
    };
}

const TWELVE: &[&str] = &["a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k", "l"];

text_type!(
    Code,
    JsonTypes::STRING,
    Rule::MinLength(2),
    Rule::MaxLength(3),
    Rule::Pattern("^x", |text| text.starts_with('x'))
);
text_type!(Letter, JsonTypes::ALL, Rule::OneOf("enum", TWELVE));
text_type!(
    Nullable,
    JsonTypes::STRING.or(JsonTypes::NULL),
    Rule::OneOf("const", &["a"])
);
text_type!(Plain, JsonTypes::STRING,);

fn refused(rule: Rule, text: &str) -> Option<(&'static str, String)> {
    let refusal = check(text, &[rule]).err()?;
    Some((refusal.keyword(), refusal.to_string()))
}

#[test]
fn lengths_are_counted_in_characters() {
    for character in ["a", "é", "€", "😀"] {
        for count in 0..40 {
            let text = character.repeat(count);
            for bound in 0..40 {
                let at_least = refused(Rule::MinLength(bound), &text);
                assert_eq!(
                    at_least.is_none(),
                    count >= bound,
                    "{count} of {character}, at least {bound}"
                );
                let at_most = refused(Rule::MaxLength(bound), &text);
                assert_eq!(
                    at_most.is_none(),
                    count <= bound,
                    "{count} of {character}, at most {bound}"
                );
            }
        }
    }
    let says = |keyword, message: &str| Some((keyword, message.to_owned()));
    assert_eq!(
        refused(Rule::MinLength(2), "é"),
        says("minLength", "1 character, at least 2")
    );
    assert_eq!(
        refused(Rule::MinLength(2), ""),
        says("minLength", "0 characters, at least 2")
    );
    assert_eq!(
        refused(Rule::MaxLength(1), "éé"),
        says("maxLength", "2 characters, at most 1")
    );
}

#[test]
fn patterns_formats_and_lists_name_themselves() {
    let says = |keyword, message: &str| Some((keyword, message.to_owned()));
    let starts: fn(&str) -> bool = |text| text.starts_with('x');
    assert_eq!(refused(Rule::Pattern("^x", starts), "xa"), None);
    assert_eq!(
        refused(Rule::Pattern("^x", starts), "ax"),
        says("pattern", "`ax` does not match `^x`")
    );
    assert_eq!(refused(Rule::Format("x-code", starts), "xa"), None);
    assert_eq!(
        refused(Rule::Format("x-code", starts), "ax"),
        says("format", "`ax` is not a valid x-code")
    );
    assert_eq!(refused(Rule::OneOf("enum", &["a", "b"]), "b"), None);
    assert_eq!(
        refused(Rule::OneOf("enum", &["a", "b"]), "c"),
        says("enum", "`c`, expected one of `a`, `b`")
    );
    assert_eq!(
        refused(Rule::OneOf("const", &["a"]), "c"),
        says("const", "`c`, expected `a`")
    );
    assert_eq!(
        refused(Rule::OneOf("enum", &[]), "c"),
        says("enum", "none is allowed here")
    );
    assert_eq!(
        refused(Rule::OneOf("enum", TWELVE), "x"),
        says(
            "enum",
            "`x`, expected one of `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j` and 2 more"
        )
    );
    assert_eq!(
        refused(Rule::OneOf("enum", &TWELVE[..10]), "x"),
        says(
            "enum",
            "`x`, expected one of `a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j`"
        )
    );
}

#[test]
fn the_first_rule_refuses_and_a_report_has_all() {
    assert_eq!(check("a", Code::RULES).unwrap_err().keyword(), "minLength");
    assert_eq!("xyz".parse::<Code>().unwrap(), "xyz");
    let report = crate::verdict::from_str::<Code>("\"abcd\"").unwrap_err();
    assert_eq!(
        report.to_string(),
        "code: 4 characters, at most 3 (line 1, column 1)\n\
         code: `abcd` does not match `^x` (line 1, column 1)"
    );
    assert_eq!(report.violations()[1].keyword_location(), "/pattern");
    assert_eq!(refusal::<Code>("abcd").to_string(), "4 characters, at most 3");
    let other = refusal::<Plain>("abcd");
    assert_eq!(
        (other.keyword(), other.to_string().as_str()),
        ("enum", "`abcd` is not in the list")
    );
}

#[test]
fn a_text_is_read_and_shown_as_such() {
    let code = |text: &str| Code(text.to_owned());
    assert_eq!(serde_json::from_str::<Code>("\"xa\"").unwrap(), code("xa"));
    assert_eq!(serde_json::from_value::<Code>("xa".into()).unwrap(), code("xa"));
    assert_eq!(serde_json::to_string(&code("xa")).unwrap(), "\"xa\"");
    assert_eq!(format!("{:>4}", code("xa")), "  xa");
    assert!(code("xa") == "xa" && code("xa") == *"xa" && code("xa").as_ref() == "xa" && code("xa") != "xb");
    assert!(Code::try_from("a").is_err() && Code::try_from("xa").is_ok());
    let says = |error: serde_json::Error, wanted: &str| {
        let error = error.to_string();
        assert!(error.starts_with(wanted), "{error}");
    };
    says(
        serde_json::from_str::<Code>("\"a\"").unwrap_err(),
        "code: 1 character, at least 2",
    );
    says(
        serde_json::from_value::<Code>("a".into()).unwrap_err(),
        "code: 1 character, at least 2",
    );
    says(
        serde_json::from_str::<Code>("1").unwrap_err(),
        "invalid type: integer `1`, expected a string (code)",
    );
}

#[test]
fn what_is_no_string_breaks_what_is_asserted_of_it() {
    #[track_caller]
    fn says<T: exactify::Exact + std::fmt::Debug>(text: &str, wanted: &[(&str, &str)]) {
        let report = crate::verdict::from_str::<T>(text).unwrap_err();
        let found: Vec<_> = report
            .violations()
            .iter()
            .map(|violation| (violation.keyword_location(), violation.message()))
            .collect();
        assert_eq!(found, wanted);
    }
    let letters = "`a`, `b`, `c`, `d`, `e`, `f`, `g`, `h`, `i`, `j` and 2 more";
    says::<Code>("1", &[("/type", "code: expected a string, found a number")]);
    says::<Letter>(
        "1",
        &[("/enum", &format!("code: expected one of {letters}, found a number"))],
    );
    says::<Letter>(
        "null",
        &[("/enum", &format!("code: expected one of {letters}, found null"))],
    );
    says::<Letter>(
        "{\"x\": 1, \"x\": 1}",
        &[
            ("/enum", &format!("code: expected one of {letters}, found an object")),
            ("", "duplicate property `x`"),
        ],
    );
    says::<Nullable>("null", &[("/const", "code: expected `a`, found null")]);
    says::<Nullable>(
        "[]",
        &[
            ("/type", "code: expected a string or null, found an array"),
            ("/const", "code: expected `a`, found an array"),
        ],
    );
    says::<Array<Nullable>>("[\"b\", \"a\"]", &[("/items/const", "code: `b`, expected `a`")]);
}

#[test]
fn a_text_names_properties() {
    type Codes = Map<Code, bool>;

    let report = crate::verdict::from_str::<Codes>(r#"{"xa": true, "x": true, "yabc": 1}"#).unwrap_err();
    assert_eq!(
        report.to_string(),
        "property name `x`: 1 character, at least 2 (line 1, column 14)\n\
         property name `yabc`: 4 characters, at most 3 (line 1, column 25)\n\
         property name `yabc`: `yabc` does not match `^x` (line 1, column 25)\n\
         /yabc: expected a boolean, found a number (line 1, column 33)"
    );
    assert_eq!(report.violations()[0].keyword_location(), "/propertyNames/minLength");
    let error = serde_json::from_str::<Codes>(r#"{"x": true}"#).unwrap_err().to_string();
    assert!(
        error.starts_with("property name `x`: 1 character, at least 2"),
        "{error}"
    );
    let error = Codes::try_from([("x", true)]).unwrap_err();
    assert_eq!(
        (error.keyword(), error.to_string().as_str()),
        ("propertyNames", "1 character, at least 2")
    );
}

#[test]
fn an_excerpt_says_where_it_is_one() {
    for (length, shown) in [(0, 0), (39, 39), (40, 40), (41, 40), (1_000, 40)] {
        let rest = if length > shown { "…" } else { "" };
        assert_eq!(
            Excerpt(&"é".repeat(length)).to_string(),
            format!("`{}{rest}`", "é".repeat(shown))
        );
    }
}

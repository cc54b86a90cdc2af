//! Asserted formats: the generated types, and two independent validators to whom `format` is an assertion, too.

// The golden source is generated for a crate with features that this one has not.
use std::collections::BTreeMap;

use exactify::format;
use exactify_build::Generator;
use fastrand::Rng;
use proof::{check, samples, write, Instances, Judge, Verdict};
use serde_json::{json, Value};

#[allow(dead_code)]
mod formats {
    include!("../../../exactify-build/tests/golden/formats.rs");
}

const SCHEMA: &str = include_str!("../../../exactify-build/tests/golden/formats.json");

const FORMATS: &[&str] = &[
    "date",
    "date-time",
    "time",
    "uuid",
    "uri",
    "uri-reference",
    "email",
    "ipv4",
    "ipv6",
];

/// Whether a validator says another thing of `text` than the RFC, by which the types go.
///
/// * `ipv4`: RFC 2673, section 3.2, has numbers of one to three digits; both validators refuse leading zeros.
/// * `email`: RFC 5321, section 4.1.2, bounds no length; the validators take what section 4.5.3.1 asks every server to hold
///   for a bound, and DNS's 63 octets for one on labels. In brackets leading zeros are allowed as in `ipv4`, the tag has no
///   case, and `::` stands for two groups or more.
/// * `email`, `boon`: lets the local part be empty and a domain end in a dot, lets non-ASCII characters and controls into
///   quotes, and keeps backslashes out of them.
/// * `email`, `jsonschema`: takes a name before `<…>`, asks `xn--` labels for Punycode, and refuses other labels with hyphens
///   in the third and fourth place.
/// * `date`, `time`, `date-time`, `boon`: takes `+1` for two digits.
fn is_disputed(name: &str, text: &str) -> bool {
    let has_leading_zero = |text: &str| {
        let mut numbers = text.split(['.', ':', '[', ']']);
        numbers.any(|number| number.len() > 1 && number.starts_with('0'))
    };
    match name {
        "date" | "date-time" | "time" => {
            let is_offset = |at: usize| at + 6 == text.len() && text.ends_with(|c: char| c.is_ascii_digit());
            text.match_indices('+').any(|(at, _)| !is_offset(at))
        }
        "ipv4" => has_leading_zero(text),
        "email" => {
            let (local, domain) = text.rsplit_once('@').unwrap_or((text, ""));
            let is_odd = |label: &str| label.get(2..4) == Some("--") || label.len() > 63;
            let quoted = local.strip_prefix('"').and_then(|local| local.strip_suffix('"'));
            local.is_empty()
                || local.len() > 64
                || text.len() > 254
                || text.ends_with('>')
                || domain.ends_with('.')
                || domain.split('.').any(is_odd)
                || quoted.is_some_and(|quoted| quoted.contains(|c| !matches!(c, ' '..='~') || c == '\\'))
                || domain.starts_with('[') && (has_leading_zero(domain) || domain.contains("::"))
        }
        _ => false,
    }
}

/// Samples, and what a few changes of characters make of them.
fn texts(name: &str, random: &mut Rng) -> Vec<String> {
    const CHARACTERS: &[char] = &[
        '0', '1', '2', '5', '6', '9', 'a', 'f', 'g', 'T', 'Z', 'z', '-', '+', ':', '.', '/', '@', '%', '?', '#', '[',
        ']', '"', '\\', ' ', '\n', '_', '~', '٣', 'ä',
    ];
    let samples = samples(name);
    let mut texts: Vec<String> = samples.iter().map(|text| (*text).to_owned()).collect();
    for _ in 0..20_000 {
        let mut text: Vec<char> = samples[random.usize(..samples.len())].chars().collect();
        for _ in 0..=random.usize(..2) {
            let at = random.usize(..=text.len());
            let c = CHARACTERS[random.usize(..CHARACTERS.len())];
            match random.usize(..3) {
                0 => text.insert(at, c),
                1 if at < text.len() => drop(text.remove(at)),
                2 if at < text.len() => text[at] = c,
                _ => {}
            }
        }
        texts.push(text.into_iter().collect());
    }
    texts
}

#[test]
fn each_format_is_what_two_validators_say_it_is() {
    let mut faults = Vec::new();
    for name in FORMATS {
        let judge = Judge::asserting_formats(&json!({ "format": name }));
        let is_of_format = format::find(name).unwrap();
        let mut verdicts = [0, 0];
        for text in texts(name, &mut Rng::with_seed(1)) {
            if is_disputed(name, &text) {
                continue;
            }
            let instance = Value::from(text.as_str());
            let both = if judge.disagrees(&instance) {
                None
            } else {
                Some(judge.accepts(&instance))
            };
            let mine = is_of_format(&text);
            if both != Some(mine) {
                faults.push(format!("{name}: {text:?}: {mine} here, {both:?} by the validators"));
            }
            verdicts[usize::from(is_of_format(&text))] += 1;
        }
        assert!(verdicts.iter().all(|count| *count > 300), "{name}: {verdicts:?}");
    }
    assert!(
        faults.is_empty(),
        "{} disagreements:\n{}",
        faults.len(),
        faults.join("\n")
    );
}

/// Strings in an instance that validators dispute about, each under a property whose name says what it is.
fn has_dispute(instance: &Value) -> bool {
    instance.as_object().into_iter().flatten().any(|(name, value)| {
        let name = match name.as_str() {
            "nullable" | "listed" | "any" => "date",
            name => name,
        };
        value.as_str().is_some_and(|text| is_disputed(name, text))
    })
}

#[test]
fn the_types_say_what_two_validators_say() {
    let schema = serde_json::from_str(SCHEMA).unwrap();
    let judge = Judge::asserting_formats(&schema);
    let mut random = Rng::with_seed(1);
    let mut verdicts = BTreeMap::<Verdict, usize>::new();
    for instance in Instances::new(&schema, 1).take(10_000) {
        let (value, _) = instance.to_value();
        if has_dispute(&value) {
            continue;
        }
        // Where an `enum` is broken, `boon` looks at no format.
        let is_agreed = !judge.disagrees(&value) || value.get("listed").is_some();
        assert!(is_agreed, "the validators disagree on {value}");
        let text = write(&instance, &mut random);
        match check::<formats::Formats>(&instance, &text, &judge) {
            Ok(verdict) => *verdicts.entry(verdict).or_default() += 1,
            Err(disagreement) => panic!("{text}\n{disagreement}"),
        }
    }
    let [accepted, refused] = [Verdict::Accepted, Verdict::Refused].map(|verdict| verdicts[&verdict]);
    assert!(accepted > 50 && refused > 2_000, "{verdicts:?}");
}

#[test]
fn the_report_names_the_format() {
    let text = r#"{"date": "2026-02-30", "upper": "a", "any": "2026-02-30", "names": {"::g": true}}"#;
    let report = exactify::from_str::<formats::Formats>(text).unwrap_err();
    let told: Vec<_> = report
        .violations()
        .iter()
        .map(|violation| format!("{} {}", violation.keyword_location(), violation.message()))
        .collect();
    assert_eq!(
        told,
        [
            "/properties/date/format formats date: `2026-02-30` is not a valid date",
            "/properties/upper/pattern formats upper: `a` does not match `^[^a-f]*$`",
            "/properties/upper/format formats upper: `a` is not a valid uuid",
            "/properties/any/format formats any: `2026-02-30` is not a valid date",
            "/properties/names/propertyNames/format property name `::g`: `::g` is not a valid ipv6",
        ]
    );
}

#[test]
fn by_default_a_format_asserts_nothing() {
    let schema = r#"{"type": "object", "properties": {"a": {"type": "string", "format": "date"}}}"#;
    let source = Generator::new().source("a", schema).unwrap();
    assert_eq!(source.replace(r#","format":"date""#, ""), {
        let plain = schema.replace(r#", "format": "date""#, "");
        Generator::new().source("a", &plain).unwrap()
    });
}

#[test]
fn a_format_without_rules_stays_an_annotation() {
    for name in ["hostname", "regex", "duration", "int32", "unheard-of", "Date"] {
        let schema = format!(r#"{{"type": "string", "format": "{name}"}}"#);
        let source = |generator: Generator| generator.source("a", &schema).unwrap();
        assert_eq!(source(Generator::new()), source(Generator::new().assert_formats()));
    }
}

#[test]
fn an_asserted_format_is_about_strings() {
    let generator = Generator::new().assert_formats().strict();
    let error = generator
        .source("a", r#"{"type": "integer", "format": "date-time"}"#)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "a: #/format: `format` is about type `string`, but instances here are of type `integer`"
    );
    let error = generator
        .source("a", r#"{"enum": ["a", "b"], "format": "date"}"#)
        .unwrap_err();
    assert_eq!(
        error.to_string(),
        "a: #/enum/0: \"a\" is listed, but what stands beside it refuses it: no instance is that value\n\
         a: #/enum/1: \"b\" is listed, but what stands beside it refuses it: no instance is that value"
    );
}

#[test]
fn a_hand_written_type_stands_for_one_format() {
    let schema = r#"{"type": "object", "required": ["a", "b"], "properties":
        {"a": {"type": "string", "format": "uuid"}, "b": {"type": "string"}}}"#;
    let uuid = r#"{"type": "string", "format": "uuid"}"#;
    let generator = Generator::new().replace(uuid, "crate::Uuid").assert_formats();
    let source = generator.source("a", schema).unwrap();
    assert!(source.contains("pub a: crate::Uuid,") && source.contains("pub b: ::std::string::String,"));
    let other = r#"{"type": "string", "format": "date"}"#;
    let error = Generator::new()
        .assert_formats()
        .replace(other, "crate::Date")
        .source("a", schema);
    assert!(error
        .unwrap_err()
        .to_string()
        .contains("/format: \"date\" here, \"uuid\" in the schema"));
}

//! Arrays: every constructor and reader checks, and nothing is lost on writing.

use exactify::{Array, Exact, Integer, UniqueArray};
use serde::{Deserialize, Serialize};

use crate::verdict::says;

/// A boolean that says of itself whether it carries an unknown property.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Open(bool);

impl Exact for Open {
    fn has_unknown(&self) -> bool {
        self.0
    }
}

/// One that keeps to what the trait answers by itself.
#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Shut(bool);

impl Exact for Shut {}

type Pair = Array<bool, 1, 2>;
type Two = UniqueArray<String, 1, 2>;

#[track_caller]
fn refuses<T: Exact + std::fmt::Debug>(text: &str, wanted: &str) {
    let error = serde_json::from_str::<T>(text).unwrap_err().to_string();
    assert!(error.starts_with(wanted), "{text}: {error}");
}

#[test]
fn items_come_and_go_within_the_bounds() {
    let mut pair = Pair::try_from([true]).unwrap();
    let error = pair.try_pop().unwrap_err();
    assert_eq!(
        (error.keyword(), error.to_string().as_str()),
        ("minItems", "0 items, at least 1")
    );
    assert_eq!(pair[..], [true]);
    pair.try_push(false).unwrap();
    assert_eq!(pair[..], [true, false]);
    let error = pair.try_push(true).unwrap_err();
    assert_eq!(
        (error.keyword(), error.to_string().as_str()),
        ("maxItems", "3 items, at most 2")
    );
    assert_eq!(pair[..], [true, false]);
    assert_eq!(pair.try_pop(), Ok(Some(false)));
    assert_eq!(pair[..], [true]);

    let mut any = Array::<bool>::default();
    assert_eq!(any.try_pop(), Ok(None));
    any.try_push(true).unwrap();
    assert_eq!(any.try_pop(), Ok(Some(true)));
    assert!(any.is_empty());
}

#[test]
fn items_change_in_place() {
    let mut pair = Pair::try_from(vec![true, false]).unwrap();
    pair.as_mut_slice()[0] = false;
    pair.as_mut_slice()[1] = true;
    assert_eq!(pair[..], [false, true]);
}

#[test]
fn an_array_is_used_as_a_slice() {
    let mut pair = Pair::try_from(vec![true, false]).unwrap();
    pair.sort();
    pair[0] = true;
    *pair.get_mut(1).unwrap() = false;
    assert_eq!(pair.as_ref() as &[bool], [true, false]);
    for flag in &mut pair {
        *flag = !*flag;
    }
    pair.as_mut().reverse();
    assert_eq!(pair[..], [true, false]);
    assert_eq!(UniqueArray::<bool>::try_from([true]).unwrap().as_ref(), [true]);
}

#[test]
fn items_are_collected_within_the_bounds() {
    #[track_caller]
    fn refused<T: std::fmt::Debug>(made: Result<T, exactify::Refusal>, keyword: &str, message: &str) {
        let refusal = made.unwrap_err();
        assert_eq!((refusal.keyword(), refusal.to_string().as_str()), (keyword, message));
    }
    type Few = Array<Integer, 1, 3>;
    let mut few = Few::try_from_iter(["1", "2"]).unwrap();
    refused(Few::try_from_iter([0; 0]), "minItems", "0 items, at least 1");
    refused(Few::try_from_iter(0..4), "maxItems", "4 items, at most 3");
    refused(
        few.try_extend(["3", "1.5"]),
        "items",
        "item 3: expected an integer, found `1.5`",
    );
    refused(few.try_extend([3, 4]), "maxItems", "4 items, at most 3");
    assert_eq!(few, Few::try_from(["1", "2"]).unwrap());
    few.try_extend([3]).unwrap();
    few.try_extend([0; 0]).unwrap();
    assert_eq!(few, Few::try_from(["1", "2", "3"]).unwrap());

    type Unique = UniqueArray<Integer, 1, 3>;
    let mut unique = Unique::try_from_iter(1..3).unwrap();
    refused(Unique::try_from_iter([1, 1]), "uniqueItems", "items 0 and 1 are equal");
    refused(Unique::try_from_iter([0; 0]), "minItems", "0 items, at least 1");
    refused(
        unique.try_extend(["3", "1.5"]),
        "items",
        "item 3: expected an integer, found `1.5`",
    );
    refused(unique.try_extend([3, 4]), "maxItems", "4 items, at most 3");
    refused(
        unique.try_extend(["3", "2.0"]),
        "uniqueItems",
        "items 1 and 3 are equal",
    );
    assert_eq!(unique, Unique::try_from([1, 2]).unwrap());
    unique.try_extend([3]).unwrap();
    assert_eq!(unique, Unique::try_from([1, 2, 3]).unwrap());
}

#[test]
fn items_are_handed_out() {
    let pair = Pair::try_from(vec![true, false]).unwrap();
    assert_eq!((&pair).into_iter().copied().collect::<Vec<bool>>(), [true, false]);
    assert_eq!(format!("{pair:?}"), "[true, false]");
    assert_eq!(pair.clone().into_iter().collect::<Vec<bool>>(), [true, false]);
    assert_eq!(serde_json::to_string(&pair).unwrap(), "[true,false]");
    assert_eq!(Vec::from(pair), [true, false]);
}

#[test]
fn an_array_is_made_of_what_its_items_are_made_of() {
    let numbers = Array::<Integer, 2>::try_from(["1", "2.0"]).unwrap();
    assert_eq!(serde_json::to_string(&numbers).unwrap(), "[1,2.0]");
    let error = Array::<Integer>::try_from(["1", "x"]).unwrap_err();
    assert_eq!(error.to_string(), "item 1: `x` is not a JSON number");
    assert_eq!(error.keyword(), "items");
    let error = Array::<Integer, 3>::try_from(["1", "x"]).unwrap_err();
    assert_eq!(error.to_string(), "2 items, at least 3");
    let error = Array::<Integer, 0, 0>::try_from(vec![Integer::try_from(1).unwrap()]).unwrap_err();
    assert_eq!(error.to_string(), "1 item, at most 0");
}

#[test]
fn reading_ends_at_the_first_item_too_many() {
    assert_eq!(
        serde_json::from_str::<Pair>("[true, false]").unwrap()[..],
        [true, false]
    );
    // What it is, and what stands behind it, does not matter any more.
    refuses::<Pair>("[true, false, 1", "3 items, at most 2 at line");
    refuses::<Pair>("[true, false, true, ?", "3 items, at most 2 at line");
    refuses::<Pair>("[]", "0 items, at least 1");
    refuses::<Pair>("null", "invalid type: null, expected an array");
    refuses::<Pair>("[true, 0]", "invalid type: integer `0`, expected a boolean");
}

#[test]
fn a_report_names_the_array_and_its_items() {
    says::<Pair>(
        "[true, 1, false]",
        &[
            ("3 items, at most 2 (line 1, column 1)", "/maxItems"),
            (
                "/1: expected a boolean, found a number (line 1, column 8)",
                "/items/type",
            ),
        ],
    );
    says::<Pair>("[]", &[("0 items, at least 1 (line 1, column 1)", "/minItems")]);
    says::<Pair>(
        "{}",
        &[("expected an array, found an object (line 1, column 1)", "/type")],
    );
}

#[test]
fn unknown_properties_are_found_in_any_item() {
    assert!(Array::<Open>::try_from(vec![Open(false), Open(true)])
        .unwrap()
        .has_unknown());
    assert!(!Array::<Open>::try_from(vec![Open(false)]).unwrap().has_unknown());
    assert!(!Array::<Shut>::try_from(vec![Shut(true)]).unwrap().has_unknown());
    assert!(UniqueArray::<Open>::try_from(vec![Open(false), Open(true)])
        .unwrap()
        .has_unknown());
    assert!(!UniqueArray::<Open>::try_from(vec![Open(false)]).unwrap().has_unknown());
}

#[test]
fn no_item_comes_twice() {
    let text = |text: &str| text.to_owned();
    let mut two = Two::try_from(["a"]).unwrap();
    assert_eq!(two.try_pop().unwrap_err().keyword(), "minItems");
    assert_eq!(two.try_push(text("a")).unwrap_err().keyword(), "uniqueItems");
    two.try_push(text("b")).unwrap();
    assert_eq!(two[..], ["a", "b"]);
    assert_eq!(two.try_push(text("c")).unwrap_err().to_string(), "3 items, at most 2");
    assert_eq!(two.try_pop(), Ok(Some(text("b"))));
    assert_eq!(UniqueArray::<bool>::default().try_pop(), Ok(None));

    let equal = "items 0 and 1 are equal";
    assert_eq!(Two::try_from(["a", "a"]).unwrap_err().to_string(), equal);
    assert_eq!(
        Two::try_from(vec![text("a"), text("a")]).unwrap_err().to_string(),
        equal
    );
    let array = Array::try_from(["a", "a"]).unwrap();
    assert_eq!(Two::try_from(array).unwrap_err().to_string(), equal);
    assert_eq!(
        exactify::__private::no_equal_items(&[1, 2, 1]).unwrap_err().to_string(),
        "items 0 and 2 are equal"
    );
    assert!(exactify::__private::no_equal_items(&[1, 2]).is_ok());
}

#[test]
fn items_that_differ_are_handed_out() {
    let two = Two::try_from(["b", "a"]).unwrap();
    assert_eq!((&two).into_iter().collect::<Vec<_>>(), ["b", "a"]);
    assert_eq!(format!("{two:?}"), r#"["b", "a"]"#);
    assert_eq!(serde_json::to_string(&two).unwrap(), r#"["b","a"]"#);
    assert_eq!(two.clone().into_iter().collect::<Vec<_>>(), ["b", "a"]);
    assert_eq!(Vec::from(two), ["b", "a"]);
}

#[test]
fn a_report_names_equal_items_once() {
    refuses::<Two>(r#"["a", "\u0061"]"#, "items 0 and 1 are equal");
    refuses::<Two>("{", "invalid type: map, expected an array");
    says::<Two>(
        r#"["a", "a", 1]"#,
        &[
            ("3 items, at most 2 (line 1, column 1)", "/maxItems"),
            ("items 0 and 1 are equal (line 1, column 1)", "/uniqueItems"),
            (
                "/2: expected a string, found a number (line 1, column 12)",
                "/items/type",
            ),
        ],
    );
    says::<Two>("[]", &[("0 items, at least 1 (line 1, column 1)", "/minItems")]);
    assert_eq!(crate::verdict::from_str::<Two>(r#"["a"]"#).unwrap()[..], ["a"]);
}

#[test]
fn items_are_equal_however_they_are_spelled() {
    let is_unique = |text: &str| serde_json::from_str::<UniqueArray>(text).is_ok();
    let escapes = [
        (r"\n", "000a"),
        (r"\r", "000D"),
        (r"\t", "0009"),
        (r"\b", "0008"),
        (r"\f", "000C"),
        (r"\/", "002f"),
        (r"\\", "005c"),
        (r#"\""#, "0022"),
    ];
    for (one, code) in escapes {
        assert!(!is_unique(&format!(r#"["wxyz{one}", "wxyz\u{code}"]"#)), "{one}");
        assert!(is_unique(&format!(r#"["wxyz{one}", "wxyz{}"]"#, &code[3..])), "{one}");
        for (other, _) in escapes {
            assert_eq!(
                is_unique(&format!(r#"["{one}", "{other}"]"#)),
                one != other,
                "{one} {other}"
            );
        }
    }
    for (one, other) in [
        ("\"😀\"", r#""\ud83d\ude00""#),
        ("\"\u{10ffff}\"", r#""\uDBFF\uDFFF""#),
        ("\"\u{10000}\"", r#""\ud800\udc00""#),
        ("[\"é\", 1]", "[\"\\u00E9\",1.0]"),
        ("[\"wxyz\\n\", 10, \"a\"]", "[\"wxyz\\n\",1e1,\"\\u0061\"]"),
        ("100", "1e2"),
        ("0.05", "5e-2"),
        ("-0", "0"),
        ("0", "0e9"),
        ("1e1000000000000000000000", "10e999999999999999999999"),
    ] {
        assert!(!is_unique(&format!("[{one}, {other}]")), "{one} {other}");
        assert!(is_unique(&format!("[{one}, [{other}]]")), "{one} {other}");
    }
    for (one, other) in [
        // Halves of surrogate pairs, which no string can hold, are told apart.
        (r#""\ud83d""#, r#""\ud83e""#),
        (r#""\udc00""#, r#""\udc40""#),
        (r#""\ud800""#, r#""\ude00""#),
        (r#""\ud83d\ude00""#, r#""\ud83d\ude01""#),
        (r#""\ud83d\ude00""#, r#""\ud83e\ude00""#),
        ("0.5", "0.05"),
        ("5", "50"),
        ("1.05", "10.5"),
        ("1e999999999999999999999", "1e1000000000000000000000"),
        ("1e99999999999999999999", "1e9999999999999999999"),
        ("1e-1", "1e1"),
    ] {
        assert!(is_unique(&format!("[{one}, {other}]")), "{one} {other}");
    }
}

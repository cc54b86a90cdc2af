//! What the golden sources do: each type accepts, refuses and reports what two independent validators say of its schema.

use proof::{check, write, Instances, Judge, Verdict};
use serde_json::Value;

/// One module a golden pair: its types, and a test that sends instances made from its schema through them.
macro_rules! golden {
    ($judge:path; $($stem:ident: $root:ident,)*) => {$(
        mod $stem {
            include!(concat!("../../../exactify-build/tests/golden/", stringify!($stem), ".rs"));

            #[test]
            fn says_what_the_schema_says() {
                let schema = include_str!(concat!("../../../exactify-build/tests/golden/", stringify!($stem), ".json"));
                super::compare::<$root>(schema, $judge);
            }
        }
    )*};
}

golden! {
    proof::Judge::of_lookaround;
    text_lookbehind: LookingBehind,
}

golden! {
    proof::Judge::new;
    all_of_choice: Merge,
    choice_around: Around,
    choice_beside: Beside,
    choice_external: Drawing,
    open_enum: Paint,
    guard: Booking,
    guard_below: Parcel,
    guard_fields: Shipment,
    guard_inside: Visit,
    guard_items: Session,
    guard_null: Nulls,
    guard_text: Kept,
    several_keywords: SeveralKeywords,
    lone_items: LoneItems,
    sealed: Sealed,
    constant_keywords: Settled,
    choice_numbered: Numbered,
    choice_open: OpenChoices,
    choice_constant: SettledChoices,
    dynamic_extended: Strict,
    number_digits: Digits,
    places: Places,
    recursion_choice: Link,
    recursion_union: Json,
    replaced: Replaced,
    root_reference: RootReference,
    schemars_null: Part,
    tuple_single: Single,
    unevaluated_all: Evaluated,
    choice_siblings: Transfer,
    choice_listed: Listed,
    choice_listed_root: Weekday,
    choice_siblings_types: Limit,
    all_of: Dog,
    all_of_types: TypesOfBoth,
    all_of_plain: Plain,
    ref_siblings: Siblings,
    pattern_properties: Patterns,
    pattern_alike: Alike,
    pattern_meet: Meeting,
    pattern_open: PatternOpen,
    pattern_map: PatternMap,
    pattern_maps: PatternMaps,
    dependent_required: Dependent,
    unevaluated: Unevaluated,
    names_listed: NamesListed,
    dynamic: DynamicTree,
    array: Arrays,
    array_of_objects: Polygon,
    array_root: Flags,
    bounds_kept: KeptBounds,
    choice_arrays: ArraysApart,
    choice_nested: Event,
    choice_within: Within,
    choice_nullable: NullableChoices,
    choice_recursive: Expression,
    choice_root: Reply,
    choice_tagged: Payment,
    choice_typed: TypedChoices,
    closed: Closed,
    constant: Constant,
    counted: Counted,
    docs: Docs,
    enumeration: Enumeration,
    listed: Listed,
    map: Maps,
    map_names: MapOfCodes,
    names_alike: Names,
    names_odd: OddNames,
    linted: Linted,
    listed_root: ListedRoot,
    names_of_generics: Letters,
    names_of_variables: A,
    names_reserved: Type,
    nullable: Nullable,
    nullable_choice: NullableChoice,
    nullable_nested: NullableNested,
    nullable_root: Maybe,
    number: Numbers,
    number_bounds: NumberBounds,
    number_multiple: Price,
    object: Object,
    property_names: PropertyNames,
    recursion: Tree,
    recursion_nullable: Chain,
    reference: References,
    required: Required,
    rest: Rest,
    string_root: CurrencyCode,
    text: Texts,
    text_simulated: Simulated,
    titles: Titles,
    titles_of_root: Node,
    tuple: Tuples,
    tuple_long: LongTuples,
    tuple_merged: Merged,
    tuple_recursion: Expression,
    tuple_unique: Draw,
    union: Unions,
    unique: Sets,
    untyped: Untyped,
}

/// How many instances go through each type: fewer where that is done again and again, as by mutation testing.
fn instances() -> usize {
    std::env::var("INSTANCES").map_or(3_000, |count| count.parse().expect("`INSTANCES` is a number"))
}

#[track_caller]
fn compare<T: exactify::Exact + serde::Serialize + PartialEq>(schema: &str, judge: fn(&Value) -> Judge) {
    let schema = serde_json::from_str(schema).unwrap();
    compare_on::<T>(&schema, &judge(&schema));
}

/// The same on instances that are made from `made_from`.
#[track_caller]
pub fn compare_on<T: exactify::Exact + serde::Serialize + PartialEq>(made_from: &Value, judge: &Judge) {
    let mut random = fastrand::Rng::with_seed(1);
    let mut verdicts = std::collections::BTreeMap::<Verdict, usize>::new();
    for instance in Instances::new(made_from, 1).take(instances()) {
        let text = write(&instance, &mut random);
        match check::<T>(&instance, &text, judge) {
            Ok(verdict) => *verdicts.entry(verdict).or_default() += 1,
            Err(disagreement) => panic!("{text}\n{disagreement}"),
        }
    }
    for verdict in [Verdict::Accepted, Verdict::Refused] {
        let count = verdicts.get(&verdict).copied().unwrap_or(0);
        assert!(count >= instances() / 60, "only {count} instances were {verdict:?}");
    }
}

#[test]
fn a_type_that_contains_itself_is_explained_without_a_deep_stack() {
    let text = format!("{}null{}", r#"{"label":"x","left":"#.repeat(20_000), "}".repeat(20_000));
    let explain = move || exactify::from_str::<recursion::Tree>(&text).unwrap_err().to_string();
    let report = std::thread::Builder::new()
        .stack_size(512 << 10)
        .spawn(explain)
        .unwrap()
        .join()
        .unwrap();
    assert!(
        report.ends_with(": nested deeper than 127 levels (line 1, column 2541)"),
        "{report}"
    );
}

/// A type whose text is read twice takes texts whole, and could read more levels than its check goes.
#[test]
fn a_guarded_type_reads_as_deep_as_its_check_goes() {
    for (levels, accepted) in [
        (1, true),
        (126, true),
        (127, true),
        (128, false),
        (200, false),
        (300, false),
    ] {
        let text = format!("{}{{}}{}", r#"{"inner":"#.repeat(levels - 1), "}".repeat(levels - 1));
        assert_eq!(exactify::accepts::<guard_below::Parcel>(&text), accepted, "{levels}");
        assert_eq!(
            exactify::from_str::<guard_below::Parcel>(&text).is_ok(),
            accepted,
            "{levels}"
        );
    }
}

/// What guards a type is told in the words of its check, whoever asks: reader, builder or report.
#[test]
fn what_guards_a_type_is_told_in_the_same_words_everywhere() {
    use guard_below::Parcel;
    use guard_fields::{Shipment, ShipmentMode};

    let text = r#"{"mode":"air","fragile":false,"carrier":"x"}"#;
    let read = serde_json::from_str::<Shipment>(text).unwrap_err().to_string();
    assert_eq!(read, "missing property `weight`");
    let report = exactify::from_str::<Shipment>(text).unwrap_err().to_string();
    assert_eq!(
        report.lines().next(),
        Some("missing property `weight` (line 1, column 1)"),
        "{report}"
    );
    let builder = Shipment::builder().mode(ShipmentMode::Air).fragile(false).carrier("x");
    assert_eq!(
        builder.clone().build().unwrap_err().to_string(),
        "missing property `weight`"
    );
    assert!(builder.weight(1).fragile(true).build().is_ok());

    let text = r#"{"unit":"kg","size":0}"#;
    let read = serde_json::from_str::<Parcel>(text).unwrap_err().to_string();
    assert_eq!(read, "/size: expected more than 0, found `0`");
    let builder = Parcel::builder().unit("kg");
    let built = builder.clone().size(0).build().unwrap_err().to_string();
    assert_eq!(built, "/size: expected more than 0, found `0`");
    assert!(builder.size(2).build().is_ok());
}

/// The name by which serde_json hands out texts says nothing of what a reader hands out.
#[test]
fn a_text_that_is_not_json_is_refused_whoever_hands_it_out() {
    use serde::de::value::{Error, MapDeserializer};
    use serde::Deserialize;

    let name = "$serde_json::private::RawValue";
    for (text, accepted) in [("{}", true), (" {} ", true), ("{} 1", false), ("{", false), ("", false)] {
        let entries = MapDeserializer::<_, Error>::new([(name, text)].into_iter());
        assert_eq!(guard_below::Parcel::deserialize(entries).is_ok(), accepted, "{text}");
        let entries = MapDeserializer::<_, Error>::new([(name, text)].into_iter());
        assert!(guard_below::ParcelList::deserialize(entries).is_err(), "{text}");
    }
}

//! What the golden sources do: each type accepts, refuses and reports what two independent validators say of its schema.

use proof::{check, write, Instances, Judge, Verdict};

/// One module a golden pair: its types, and a test that sends instances made from its schema through them.
macro_rules! golden {
    ($($stem:ident: $root:ident,)*) => {$(
        mod $stem {
            include!(concat!("../../../exactify-build/tests/golden/", stringify!($stem), ".rs"));

            #[test]
            fn says_what_the_schema_says() {
                super::compare::<$root>(include_str!(concat!("../../../exactify-build/tests/golden/", stringify!($stem), ".json")));
            }
        }
    )*};
}

golden! {
    choice_external: Drawing,
    guard: Booking,
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
    dependent_required: Dependent,
    unevaluated: Unevaluated,
    names_listed: NamesListed,
    dynamic: DynamicTree,
    array: Arrays,
    array_of_objects: Polygon,
    array_root: Flags,
    bounds_kept: KeptBounds,
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
fn compare<T: exactify::Exact + serde::Serialize + PartialEq>(schema: &str) {
    let schema = serde_json::from_str(schema).unwrap();
    let judge = Judge::new(&schema);
    let mut random = fastrand::Rng::with_seed(1);
    let mut verdicts = std::collections::BTreeMap::<Verdict, usize>::new();
    for instance in Instances::new(&schema, 1).take(instances()) {
        let text = write(&instance, &mut random);
        match check::<T>(&instance, &text, &judge) {
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

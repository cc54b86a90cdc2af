//! Any text as a value of each kind of type: the verdict of the check, the reader's, and the report agree.
#![no_main]

use exactify::Exact;
use libfuzzer_sys::fuzz_target;

/// One module a golden source.
macro_rules! golden {
    ($($stem:ident: $root:ident,)*) => {
        $(
            mod $stem {
                include!(concat!("../../exactify-build/tests/golden/", stringify!($stem), ".rs"));
            }
        )*

        fn agree_all(text: &str) {
            $(agree::<$stem::$root>(text);)*
        }
    };
}

golden! {
    all_of: Dog,
    choice_siblings: Transfer,
    choice_nested: Event,
    choice_nullable: NullableChoices,
    choice_typed: TypedChoices,
    closed: Closed,
    dependent_required: Dependent,
    listed: Listed,
    map_names: MapOfCodes,
    number_bounds: NumberBounds,
    pattern_properties: Patterns,
    ref_siblings: Siblings,
    tuple: Tuples,
    unevaluated: Unevaluated,
    union: Unions,
    unique: Sets,
}

fn agree<T: Exact>(text: &str) {
    let (accepted, read) = (T::accepts(text), exactify::from_str::<T>(text));
    assert_eq!(accepted, serde_json::from_str::<T>(text).is_ok());
    assert_eq!(accepted, read.is_ok());
    if let Err(report) = read {
        assert!(!report.violations().is_empty());
    }
}

fuzz_target!(|text: &str| agree_all(text));

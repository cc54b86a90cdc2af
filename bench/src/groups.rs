//! The groups of contenders that are compared.

use std::hint::black_box;
use std::rc::Rc;

use exactify::Exact;
use konnect_billing::{Ulid, UlidBuffer};
use serde::de::{DeserializeOwned, IgnoredAny};
use serde::Serialize;
use serde_json::Value;

use crate::contenders::guards::{
    Payment, PlainPayment, PlainRoster, PlainVisit, Roster, Visit, PAYMENT_SCHEMA, ROSTER_SCHEMA, VISIT_SCHEMA,
};
use crate::contenders::order::{Order, PlainOrder, ORDER_SCHEMA};
use crate::contenders::{checked_by_corvus, checked_by_jsonschema, Compiled, Ours, Plain, Typified, SCHEMA};
use crate::inputs;

/// This project, through serde_json.
pub const OURS: &str = "exact types";
/// This project, through its own entry point.
pub const OURS_EXACTIFY: &str = "exact types, exactify::from_slice";
/// `String` and `HashMap`.
pub const PLAIN: &str = "plain serde structs, unchecked";
/// The types that the schema becomes without this project.
pub const TYPIFY: &str = "raw typify";
/// Raw typify, after a check of everything that it leaves out.
pub const JSONSCHEMA: &str = "Value + jsonschema + typify";
/// The fastest combination that a user can make.
pub const CORVUS: &str = "corvus + plain serde structs";
/// Only the JSON syntax.
pub const FLOOR: &str = "IgnoredAny, the floor";
/// No types at all.
pub const VALUE: &str = "serde_json::Value";
/// A validator made at compile time, of a tree.
pub const IS_VALID: &str = "Value + jsonschema's is_valid";
/// A validator of text, made at run time.
pub const VALIDATE_JSON: &str = "corvus's validate_json";
/// The other list of violations.
pub const ITER_ERRORS: &str = "Value + jsonschema's iter_errors";
/// The other ULID.
pub const ULID: &str = "the ulid crate";

/// Contenders with the same job on the same input. The first one is ours.
pub struct Group {
    /// The job and its input.
    pub name: &'static str,
    /// The contenders.
    pub contenders: Vec<Contender>,
}

/// One way to do a job.
pub struct Contender {
    /// The name on the page.
    pub name: &'static str,
    /// Does the job once.
    pub run: Box<dyn Fn()>,
}

/// Every group, in the order of the page.
pub fn all() -> Vec<Group> {
    MAKERS.iter().map(|(name, make)| make(name)).collect()
}

/// One contender of one group. The others are not created.
pub fn one(group: &str, contender: &str) -> Option<Contender> {
    let (name, make) = MAKERS.iter().find(|(name, _)| *name == group)?;
    make(name).contenders.into_iter().find(|made| made.name == contender)
}

type Maker = (&'static str, fn(&'static str) -> Group);

const MAKERS: &[Maker] = &[
    ("read typical", |name| read(name, inputs::TYPICAL)),
    ("read largest", |name| read(name, &inputs::largest())),
    ("read tiny", |name| read(name, inputs::TINY)),
    ("read unknown properties", |name| read(name, &inputs::unknown())),
    ("read an order, of another schema", |name| {
        read_other::<Order, PlainOrder>(name, ORDER_SCHEMA, inputs::ORDER)
    }),
    ("read a payment, guarded by its fields", |name| {
        read_other::<Payment, PlainPayment>(name, PAYMENT_SCHEMA, inputs::PAYMENT)
    }),
    ("read a roster, guarded by `contains`", |name| {
        read_other::<Roster, PlainRoster>(name, ROSTER_SCHEMA, inputs::ROSTER)
    }),
    ("read a visit, guarded by `not`", |name| {
        read_other::<Visit, PlainVisit>(name, VISIT_SCHEMA, inputs::VISIT)
    }),
    ("refuse bad ULID early", |name| read(name, &inputs::bad_ulid_early())),
    ("refuse bad label late", |name| read(name, &inputs::bad_label_late())),
    ("refuse 51st label", |name| read(name, &inputs::label_51())),
    ("refuse a million labels", |name| read(name, &inputs::million_labels())),
    ("write typical", |name| write(name, inputs::TYPICAL)),
    ("write largest", |name| write(name, &inputs::largest())),
    ("write tiny", |name| write(name, inputs::TINY)),
    ("write unknown properties", |name| write(name, &inputs::unknown())),
    ("report five faults", |name| report(name, &inputs::five_faults())),
    ("report a hundred bad labels", |name| {
        report(name, &inputs::all_labels_bad())
    }),
    ("accept typical", |name| accept(name, inputs::TYPICAL)),
    ("accept largest", |name| accept(name, &inputs::largest())),
    ("accept a hundred bad labels", |name| {
        accept(name, &inputs::all_labels_bad())
    }),
    ("Ulid parse", ulid_parse),
    ("Ulid print into a buffer", ulid_encode),
    ("Ulid print into a String", ulid_to_string),
    ("Ulid compare", ulid_compare),
];

/// The lengths of the texts in bytes.
pub fn lengths() -> [(&'static str, usize); 5] {
    [
        ("tiny", inputs::TINY.len()),
        ("typical", inputs::TYPICAL.len()),
        ("with unknown properties", inputs::unknown().len()),
        ("largest", inputs::largest().len()),
        ("a million labels", inputs::million_labels().len()),
    ]
}

fn contender(name: &'static str, run: impl Fn() + 'static) -> Contender {
    Contender {
        name,
        run: Box::new(run),
    }
}

fn reads<T: DeserializeOwned>(name: &'static str, text: &Rc<[u8]>) -> Contender {
    let text = Rc::clone(text);
    contender(name, move || {
        let _ = black_box(serde_json::from_slice::<T>(black_box(&text)));
    })
}

fn read(name: &'static str, text: &str) -> Group {
    let text: Rc<[u8]> = Rc::from(text.as_bytes());
    let [for_exactify, for_jsonschema, for_corvus] = [Rc::clone(&text), Rc::clone(&text), Rc::clone(&text)];
    let schema = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let validator = corvus_json_schema::compile(&schema).expect("the schema is one");
    let contenders = vec![
        reads::<Ours>(OURS, &text),
        contender(OURS_EXACTIFY, move || {
            let _ = black_box(exactify::from_slice::<Ours>(black_box(&for_exactify)));
        }),
        reads::<Plain>(PLAIN, &text),
        reads::<Typified>(TYPIFY, &text),
        contender(JSONSCHEMA, move || {
            black_box(checked_by_jsonschema(black_box(&for_jsonschema)));
        }),
        contender(CORVUS, move || {
            black_box(checked_by_corvus::<Plain>(&validator, black_box(&for_corvus)));
        }),
        reads::<IgnoredAny>(FLOOR, &text),
    ];
    Group { name, contenders }
}

/// The same for other schemas: that in `examples/own-schema`, with arrays, listed values, numbers, one of several objects;
/// and those in `schema/`, whose keywords ask about an instance as a whole.
fn read_other<Ours, Plain>(name: &'static str, schema: &str, text: &str) -> Group
where
    Ours: Exact + 'static,
    Plain: DeserializeOwned + 'static,
{
    let text: Rc<[u8]> = Rc::from(text.as_bytes());
    let [for_exactify, for_corvus] = [Rc::clone(&text), Rc::clone(&text)];
    let schema = serde_json::from_str(schema).expect("the schema is JSON");
    let validator = corvus_json_schema::compile(&schema).expect("the schema is one");
    let contenders = vec![
        reads::<Ours>(OURS, &text),
        contender(OURS_EXACTIFY, move || {
            let _ = black_box(exactify::from_slice::<Ours>(black_box(&for_exactify)));
        }),
        reads::<Plain>(PLAIN, &text),
        contender(CORVUS, move || {
            black_box(checked_by_corvus::<Plain>(&validator, black_box(&for_corvus)));
        }),
        reads::<IgnoredAny>(FLOOR, &text),
    ];
    Group { name, contenders }
}

fn writes<T: DeserializeOwned + Serialize + 'static>(name: &'static str, text: &str) -> Contender {
    let value: T = serde_json::from_str(text).expect("the text is good");
    contender(name, move || {
        let _ = black_box(serde_json::to_string(black_box(&value)));
    })
}

fn write(name: &'static str, text: &str) -> Group {
    let contenders = vec![
        writes::<Ours>(OURS, text),
        writes::<Plain>(PLAIN, text),
        writes::<Typified>(TYPIFY, text),
        writes::<Value>(VALUE, text),
    ];
    Group { name, contenders }
}

/// Makes the list of violations, with the message of each as text.
fn report(name: &'static str, text: &str) -> Group {
    let ours: Rc<[u8]> = Rc::from(text.as_bytes());
    let theirs = Rc::clone(&ours);
    let contenders = vec![
        contender(OURS, move || {
            let _ = black_box(exactify::from_slice::<Ours>(black_box(&ours)));
        }),
        contender(ITER_ERRORS, move || {
            let value: Value = serde_json::from_slice(black_box(&theirs)).expect("the text is JSON");
            let line = |error: jsonschema::ValidationError<'_>| (error.instance_path().to_string(), error.to_string());
            black_box(Compiled::iter_errors(&value).map(line).collect::<Vec<_>>());
        }),
    ];
    Group { name, contenders }
}

/// To a verdict alone, without a value.
fn accept(name: &'static str, text: &str) -> Group {
    let text: Rc<str> = Rc::from(text);
    let [for_jsonschema, for_corvus] = [Rc::clone(&text), Rc::clone(&text)];
    let schema = serde_json::from_str(SCHEMA).expect("the schema is JSON");
    let validator = corvus_json_schema::compile(&schema).expect("the schema is one");
    let contenders = vec![
        contender(OURS, move || {
            black_box(exactify::accepts::<Ours>(black_box(&text)));
        }),
        contender(IS_VALID, move || {
            let value: Value = serde_json::from_str(black_box(&for_jsonschema)).expect("the text is JSON");
            black_box(Compiled::is_valid(&value));
        }),
        contender(VALIDATE_JSON, move || {
            let _ = black_box(validator.validate_json(black_box(&for_corvus)));
        }),
    ];
    Group { name, contenders }
}

const TEXT: &str = "01G65Z755AFWAKHE12NY0CQ9FH";

fn both(name: &'static str, ours: impl Fn(Ulid) + 'static, theirs: impl Fn(ulid::Ulid) + 'static) -> Group {
    let (our, their) = (Ulid::from_static(TEXT), ulid::Ulid::from_string(TEXT).expect("a ULID"));
    let contenders = vec![
        contender(OURS, move || ours(black_box(our))),
        contender(ULID, move || theirs(black_box(their))),
    ];
    Group { name, contenders }
}

fn ulid_parse(name: &'static str) -> Group {
    let ours = |_| {
        let _ = black_box(black_box(TEXT).parse::<Ulid>());
    };
    let theirs = |_| {
        let _ = black_box(black_box(TEXT).parse::<ulid::Ulid>());
    };
    both(name, ours, theirs)
}

fn ulid_encode(name: &'static str) -> Group {
    let ours = |ulid: Ulid| {
        black_box(ulid.encode(black_box(&mut UlidBuffer::new())));
    };
    let theirs = |ulid: ulid::Ulid| {
        black_box(ulid.array_to_str(black_box(&mut [0; 26])));
    };
    both(name, ours, theirs)
}

fn ulid_to_string(name: &'static str) -> Group {
    let ours = |ulid: Ulid| {
        black_box(String::from(ulid));
    };
    let theirs = |ulid: ulid::Ulid| {
        black_box(ulid.to_string());
    };
    both(name, ours, theirs)
}

fn ulid_compare(name: &'static str) -> Group {
    let ours = |ulid: Ulid| {
        black_box(ulid.cmp(&black_box(Ulid::MAX)));
    };
    let theirs = |ulid: ulid::Ulid| {
        black_box(ulid.cmp(&black_box(ulid::Ulid::max())));
    };
    both(name, ours, theirs)
}

//! Questions about schemas: pure, whoever asks, and answered once where they are asked again and again.

mod accept;
mod apart;
mod conjunct;
mod constant;
mod decide;
mod enforce;
mod instance;
mod keywords;
mod memo;
mod older;
mod replace;
mod resource;
mod siblings;
mod subject;
pub mod table;
mod types;

use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

use exactify::JsonTypes;

use self::memo::Memo;
use self::resource::Resources;
use crate::error::Problem;
use crate::name::{camel, Identity};
use crate::place::Place;
use crate::read::Document;
use crate::value::Value;

pub use self::accept::types_listed;
pub use self::conjunct::{Conjunct, Evaluated, Fault, Flat};
pub use self::decide::{BranchValue, DecidedChoice, Decision, Discriminant, Several, Undecided, UndecidedChoice};
pub use self::instance::Judge;
pub use self::older::renamed;
pub use self::replace::{subschemas, Replacement};
pub use self::siblings::Siblings;
pub use self::subject::{sources_of_all, Extent, NameHint, Source, Subject};
pub use self::table::{markdown, Vocabulary};
pub use self::types::{each_once, type_names, ListedValues};

/// The schemas of `documents`, in which the subschemas of `replacements` stand for hand-written types.
pub struct Schemas<'a> {
    pub documents: &'a [Document],
    pub replacements: &'a [Replacement],
    pub vocabulary: Vocabulary,
    pub resources: Resources<'a>,
    /// Whether some keyword asks what others have evaluated.
    pub evaluates: bool,
    /// What the type of each document's root is called.
    pub roots: Vec<RootName>,
    /// The names and locations of the roots and definitions that are asked for; all are if there is none.
    pub only: &'a [String],
    accepted: Memo<JsonTypes>,
    apart: Memo<bool, (Place, Place)>,
    certain: Memo<bool>,
    constants: Memo<Option<bool>>,
    /// How many subschemas are applied in place at most, each by the one before; `usize::MAX` if there is no end.
    chains: Memo<usize>,
    /// What is wrong where references lead to documents that are not at hand.
    missing: OnceCell<Option<Fault>>,
    decisions: RefCell<BTreeMap<(Place, String), Result<Decision, Undecided>>>,
}

/// What the type of a document's root is called.
#[derive(Clone)]
pub struct RootName {
    pub name: String,
    /// Whether that is its title.
    pub is_title: bool,
}

impl<'a> Schemas<'a> {
    pub fn new(
        documents: &'a [Document],
        replacements: &'a [Replacement],
        vocabulary: Vocabulary,
        only: &'a [String],
    ) -> Self {
        Schemas {
            documents,
            replacements,
            vocabulary,
            resources: Resources::new(documents),
            evaluates: documents.iter().any(|document| evaluates(&document.schema)),
            roots: root_names(documents),
            only,
            accepted: Memo::default(),
            apart: Memo::default(),
            certain: Memo::default(),
            constants: Memo::default(),
            chains: Memo::default(),
            missing: OnceCell::new(),
            decisions: RefCell::default(),
        }
    }

    /// A problem for each hand-written type whose subschema occurs nowhere. It may do so in a file that could not be read.
    pub fn unused_replacements(&self) -> Vec<Problem> {
        if self.documents.iter().any(|document| !document.is_read) {
            return Vec::new();
        }
        replace::unused(self.documents, self.replacements)
    }

    /// The same of the root of a document. Where it may be null or its type asks for another name, it is an alias, whose name
    /// no type may share.
    pub fn root_identity(&self, place: &Place) -> Identity {
        let Ok(Flat { conjuncts, .. }) = self.flatten([place]) else {
            return self.identity(&[]);
        };
        let identity = self.identity(&conjuncts);
        let wanted = self.subject(std::slice::from_ref(place), conjuncts, &self.root_hint(place));
        let is_alias = self.allows_null(place) || wanted.name() != self.roots[place.document].name;
        Identity {
            alias_of: is_alias.then_some(place.document),
            ..identity
        }
    }

    pub fn identity_at(&self, place: &Place) -> Identity {
        self.identity(&self.conjuncts(place).unwrap_or_default())
    }
}

/// Whether `unevaluatedItems` or `unevaluatedProperties` is in a schema.
fn evaluates(schema: &Value) -> bool {
    let asks = |name: &String| name.starts_with("unevaluated");
    subschemas(schema)
        .into_iter()
        .any(|(_, schema)| schema.as_object().is_some_and(|keywords| keywords.keys().any(asks)))
}

/// The title of each root, or the name of its file where there is no title or another root would be called so as well. Of
/// neither may anything be left that can stand in a Rust name.
fn root_names(documents: &[Document]) -> Vec<RootName> {
    let titled = |document: &Document| {
        let title = document.schema.get("title").and_then(Value::as_str).map(camel);
        let name = title.filter(|name| !name.is_empty())?;
        Some(RootName { name, is_title: true })
    };
    let of_file = |document: &Document| RootName {
        name: Some(camel(&document.name))
            .filter(|name| !name.is_empty())
            .unwrap_or_else(|| "Unnamed".to_owned()),
        is_title: false,
    };
    let name = |document| titled(document).unwrap_or_else(|| of_file(document));
    let mut names: Vec<RootName> = documents.iter().map(name).collect();
    // A root that takes the name of its file may take that of a title, whose root does the same then.
    loop {
        let mut counts = BTreeMap::<_, usize>::new();
        let is_type = |document: &Document| document.is_root && document.is_schema;
        let roots = documents.iter().zip(&names).filter(|(document, _)| is_type(document));
        for (_, root) in roots {
            *counts.entry(root.name.clone()).or_default() += 1;
        }
        let is_shared = |root: &RootName| counts.get(&root.name).is_some_and(|count| *count > 1);
        let mut has_changed = false;
        for (document, name) in documents.iter().zip(&mut names) {
            if document.is_root && name.is_title && is_shared(name) {
                *name = of_file(document);
                has_changed = true;
            }
        }
        if !has_changed {
            return names;
        }
    }
}

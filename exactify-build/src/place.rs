//! Where subschemas stand.

use std::collections::BTreeMap;
use std::rc::Rc;

/// Where a subschema stands.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    pub document: usize,
    /// From the document's root, a JSON Pointer.
    pub pointer: String,
    /// The outermost `$dynamicAnchor` of each name on the way here: what `$dynamicRef` means.
    pub scope: Rc<BTreeMap<String, (usize, String)>>,
}

impl Place {
    pub fn root(document: usize) -> Place {
        Place {
            document,
            pointer: String::new(),
            scope: Rc::default(),
        }
    }

    pub fn child(&self, step: &str) -> Place {
        Place {
            pointer: format!("{}{step}", self.pointer),
            ..self.clone()
        }
    }
}

/// A name as one step of a JSON Pointer (RFC 6901, section 3).
pub fn escape(name: &str) -> String {
    name.replace('~', "~0").replace('/', "~1")
}

/// The name that a step of a JSON Pointer stands for.
pub fn unescape(step: &str) -> String {
    step.replace("~1", "/").replace("~0", "~")
}

/// Resolves the percent-encoding of a URI fragment (RFC 3986, section 2.1; RFC 6901, section 6).
pub fn decode(fragment: &str) -> Option<String> {
    let mut parts = fragment.split('%');
    let mut bytes = parts.next().unwrap_or_default().as_bytes().to_vec();
    for part in parts {
        bytes.push(u8::from_str_radix(part.get(..2)?, 16).ok()?);
        bytes.extend_from_slice(&part.as_bytes()[2..]);
    }
    String::from_utf8(bytes).ok()
}

//! What is wrong with the schemas, noted where it is met.

use super::Lowering;
use crate::error::Problem;
use crate::place::Place;
use crate::schemas::Fault;

/// Why a subschema did not become a type.
#[derive(Clone, Copy, Debug)]
pub(super) enum Refused {
    /// A problem of the schema was noted, which stops the build.
    Reported,
    /// No Rust type says what its values are: they are kept as their text, which the check must accept.
    Shapeless,
}

impl Lowering<'_> {
    pub(super) fn problem(&mut self, place: &Place, message: impl Into<String>) -> Refused {
        let problem = self.at(place, message);
        self.problems.push(problem);
        Refused::Reported
    }

    /// Warns that no instance obeys what is said at `place`.
    pub(super) fn unsatisfiable(&mut self, place: &Place, message: impl Into<String>) -> Refused {
        let problem = self.at(place, message);
        self.warnings.push(problem);
        Refused::Shapeless
    }

    fn at(&self, place: &Place, message: impl Into<String>) -> Problem {
        let document = &self.schemas.documents[place.document];
        Problem {
            file: document.file.clone(),
            location: document.location(&place.pointer),
            message: message.into(),
        }
    }

    /// Notes all of `faults`, if there are any.
    pub(super) fn report(&mut self, faults: Vec<Fault>) -> Result<(), Refused> {
        let mut all = Ok(());
        for Fault { place, message } in faults {
            all = Err(self.problem(&place, message));
        }
        all
    }
}

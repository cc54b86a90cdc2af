//! What is wrong with the schemas, noted where it is met.

use super::Lowering;
use crate::error::Problem;
use crate::place::Place;
use crate::schemas::Fault;

/// That a problem was noted: only [`Lowering::problem`] makes one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Reported(());

impl Lowering<'_> {
    pub(super) fn problem(&mut self, place: &Place, message: impl Into<String>) -> Reported {
        self.problems.push(Problem {
            file: self.schemas.documents[place.document].file.clone(),
            location: format!("#{}", place.pointer),
            message: message.into(),
        });
        Reported(())
    }

    /// Notes all of `faults`, if there are any.
    pub(super) fn report(&mut self, faults: Vec<Fault>) -> Result<(), Reported> {
        let mut all = Ok(());
        for Fault { place, message } in faults {
            all = Err(self.problem(&place, message));
        }
        all
    }
}

//! What is wrong with the schemas, noted where it is met.

use super::Lowering;
use crate::error::Problem;
use crate::place::Place;

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
}

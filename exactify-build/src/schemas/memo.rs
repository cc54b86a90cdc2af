//! Answers that are kept, of questions that subschemas may ask about themselves.

use std::cell::RefCell;
use std::collections::BTreeMap;

use crate::place::Place;

/// The answers to one question, by the place, or the places, that it is asked about.
#[derive(Debug)]
pub struct Memo<T, K = Place> {
    state: RefCell<State<T, K>>,
}

#[derive(Debug)]
struct State<T, K> {
    known: BTreeMap<K, T>,
    /// Answers that depend on a question which is still open, and the depth of the outermost such question.
    provisional: BTreeMap<K, (T, usize)>,
    /// The questions that wait for others, each with its depth.
    open: BTreeMap<K, usize>,
    /// The depth of the outermost open question that was met since the innermost one was asked.
    outermost: usize,
}

impl<T, K> Default for Memo<T, K> {
    fn default() -> Memo<T, K> {
        Memo {
            state: RefCell::new(State {
                known: BTreeMap::new(),
                provisional: BTreeMap::new(),
                open: BTreeMap::new(),
                outermost: usize::MAX,
            }),
        }
    }
}

impl<T: Copy, K: Clone + Ord> Memo<T, K> {
    /// The answer about `place`, which `find` finds if it is not known. A question that leads to itself gets `cyclic` there;
    /// an answer that this went into is forgotten once the outer question is answered.
    pub fn answer(&self, place: &K, cyclic: T, find: impl FnOnce() -> T) -> T {
        let outside = {
            let state = &mut *self.state.borrow_mut();
            if let Some(known) = state.known.get(place) {
                return *known;
            }
            let met = state.open.get(place).map(|depth| (cyclic, *depth));
            if let Some((answer, depth)) = met.or_else(|| state.provisional.get(place).copied()) {
                state.outermost = state.outermost.min(depth);
                return answer;
            }
            state.open.insert(place.clone(), state.open.len());
            std::mem::replace(&mut state.outermost, usize::MAX)
        };
        let answer = find();
        let state = &mut *self.state.borrow_mut();
        state.open.remove(place);
        let depth = state.open.len();
        if state.outermost < depth {
            state.provisional.insert(place.clone(), (answer, state.outermost));
            state.outermost = state.outermost.min(outside);
        } else {
            if state.outermost == depth {
                state.provisional.retain(|_, (_, outermost)| *outermost < depth);
            }
            state.known.insert(place.clone(), answer);
            state.outermost = outside;
        }
        answer
    }

    /// How many questions wait, each for the one after.
    pub fn depth(&self) -> usize {
        self.state.borrow().open.len()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_answer_is_kept_unless_a_cycle_went_into_it() {
        let memo = Memo::default();
        let [outer, inner, leaf] = ["/outer", "/inner", "/leaf"].map(|step| Place::root(0).child(step));
        let cycle = || memo.answer(&outer, 0, || 9) + memo.answer(&leaf, 0, || 5);
        assert_eq!(memo.answer(&outer, 0, || 1 + memo.answer(&inner, 0, cycle)), 6);
        assert_eq!(memo.answer(&outer, 0, || 9), 6);
        assert_eq!(memo.answer(&leaf, 0, || 9), 5);
        assert_eq!(memo.answer(&inner, 0, || 9), 9);
        assert_eq!(memo.depth(), 0);
    }

    #[test]
    fn an_answer_within_a_cycle_is_found_once() {
        let memo = Memo::default();
        let [outer, inner] = ["/outer", "/inner"].map(|step| Place::root(0).child(step));
        let found = std::cell::Cell::new(0);
        let cycle = || {
            found.set(found.get() + 1);
            memo.answer(&outer, 0, || 9)
        };
        let twice = || memo.answer(&inner, 0, cycle) + memo.answer(&inner, 0, cycle);
        assert_eq!((memo.answer(&outer, 0, twice), found.get()), (0, 1));
    }
}

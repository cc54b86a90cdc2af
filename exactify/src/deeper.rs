//! A limit on nested reads of texts within texts.

use std::cell::Cell;

/// The maximum number of levels of all texts that are being read within each other.
const LIMIT: usize = 256;

/// The maximum number of levels of one serde_json deserializer.
const ONE_READER: usize = 128;

/// A text that is read while another one is being read, by a deserializer with its own count of levels.
///
/// A text of at most 127 levels is never refused, however many nested reads it takes. A text may have more levels in
/// values that are kept as text. Then the nested reads together go no deeper than two of them would, so no text can
/// exhaust the stack.
pub(crate) struct Deeper {
    before: Option<Levels>,
}

#[derive(Clone, Copy)]
struct Levels {
    /// An upper bound on the number of levels between the outermost text and this one.
    used: usize,
    /// The levels of this text.
    height: usize,
}

thread_local! {
    static LEVELS: Cell<Option<Levels>> = const { Cell::new(None) };
}

impl Deeper {
    pub(crate) fn enter(text: &str) -> Result<Deeper, &'static str> {
        Deeper::levels(height(text))
    }

    /// Enters a text that has so many levels.
    pub(crate) fn levels(height: usize) -> Result<Deeper, &'static str> {
        LEVELS.with(|levels| {
            let before = levels.get();
            // A text within a text has fewer levels: the others are around it.
            let used = before.map_or(0, |around| {
                around.used + around.height.saturating_sub(height).min(ONE_READER)
            });
            if used + height.min(ONE_READER) > LIMIT {
                return Err("nested too deep");
            }
            levels.set(Some(Levels { used, height }));
            Ok(Deeper { before })
        })
    }
}

impl Drop for Deeper {
    fn drop(&mut self) {
        LEVELS.with(|levels| levels.set(self.before));
    }
}

/// The maximum number of arrays and objects that are open at once in a well-formed JSON text.
fn height(text: &str) -> usize {
    let (mut open, mut most) = (0_usize, 0);
    let mut bytes = text.bytes();
    while let Some(byte) = bytes.next() {
        match byte {
            b'[' | b'{' => {
                open += 1;
                most = most.max(open);
            }
            b']' | b'}' => open = open.saturating_sub(1),
            b'"' => {
                while let Some(byte) = bytes.next() {
                    match byte {
                        b'"' => break,
                        b'\\' => _ = bytes.next(),
                        _ => {}
                    }
                }
            }
            _ => {}
        }
    }
    most
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brackets_in_strings_are_no_levels() {
        assert_eq!(height("1"), 0);
        assert_eq!(height(r#"{"[[":["\"[[",{}]}"#), 3);
    }

    #[test]
    fn what_is_beside_each_other_is_not_within() {
        assert_eq!(height("[[],[[]],{},[{}]]"), 3);
        assert_eq!(height(r#"{"a":{},"b":[]}"#), 2);
    }

    #[test]
    fn what_one_reader_takes_many_take_as_well() {
        let text = |levels: usize| format!("{}{}", "[".repeat(levels), "]".repeat(levels));
        let mut entered = Vec::new();
        for levels in (1..128).rev() {
            entered.push(Deeper::enter(&text(levels)).expect("fewer levels than a reader has"));
        }
        // The innermost first, as readers end.
        while entered.pop().is_some() {}
        let mut entered = Vec::new();
        for levels in [1000, 800, 600] {
            entered.push(Deeper::enter(&text(levels)));
        }
        assert!(entered[0].is_ok() && entered[1].is_ok() && entered[2].is_err());
    }
}

use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer};
use serde_json::value::RawValue;

/// The part of the text that is shown with a violation.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Snippet {
    /// A piece of the line, with control characters replaced and `…` where it is cut.
    line: String,
    /// The offset of the place within the piece.
    at: usize,
}

impl Snippet {
    /// How many characters of a line are shown. Half of them come before the place, unless the value needs more than
    /// the other half.
    const WIDTH: usize = 100;
    const HALF: usize = Snippet::WIDTH / 2;

    /// The snippet of the first line of `text`, with the place at the offset `at`.
    pub(crate) fn new(text: &str, at: usize) -> Snippet {
        let behind = first_line(&text[at..]);
        let from_place = match value_length(behind) {
            length @ Snippet::HALF..=Snippet::WIDTH => length,
            _ => Snippet::HALF,
        };
        let before = text[..at].char_indices().rev().take(Snippet::WIDTH - from_place);
        let start = before.last().map_or(at, |(start, _)| start);
        let end = at + nth(behind, from_place);
        let cut = |is_cut: bool| if is_cut { "…" } else { "" };
        let plain = |text: &str| text.replace(char::is_control, " ");
        let before = cut(start > 0).to_owned() + &plain(&text[start..at]);
        Snippet {
            at: before.len(),
            line: before + &plain(&text[at..end]) + cut(end < at + behind.len()),
        }
    }

    pub(crate) fn draw(&self, line: usize, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let end = self.line[self.at..]
            .chars()
            .next()
            .map_or(self.at, |c| self.at + c.len_utf8());
        let place = AnnotationKind::Primary.span(self.at..end);
        let snippet = annotate_snippets::Snippet::source(&self.line)
            .line_start(line)
            .annotation(place);
        // The line is cut already; a wide character may take more than a column.
        let renderer = Renderer::plain().term_width(4 * Snippet::WIDTH);
        let drawn = renderer.render(&[Group::with_level(Level::ERROR).element(snippet)]);
        write!(f, "\n{drawn}")
    }
}

/// The first line of `text`, but only as much as is needed to see what is shown and whether it is cut.
fn first_line(text: &str) -> &str {
    let most = &text[..nth(text, Snippet::WIDTH + 1)];
    most.split_once('\n').map_or(most, |(line, _)| line)
}

/// The length in characters of the JSON value at the start of `line`: the whole line if the value continues on the
/// next, one if there is no value.
fn value_length(line: &str) -> usize {
    let mut values = serde_json::Deserializer::from_str(line).into_iter::<&RawValue>();
    match values.next() {
        Some(Ok(value)) => value.get().chars().count(),
        Some(Err(error)) if error.is_eof() => line.chars().count(),
        _ => 1,
    }
}

/// The offset of a character by its index, or the end.
fn nth(text: &str, index: usize) -> usize {
    text.char_indices().nth(index).map_or(text.len(), |(offset, _)| offset)
}

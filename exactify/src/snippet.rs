use std::fmt;

use annotate_snippets::{AnnotationKind, Group, Level, Renderer};

/// The part of the text that a violation is shown with.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Snippet {
    /// A piece of the line, control characters replaced.
    line: String,
    /// The offset of the place in it.
    at: usize,
}

impl Snippet {
    /// How many characters are shown before the place, and from it on.
    const AROUND: usize = 50;

    /// Of the first line of `text`, with the place at the offset `at`.
    pub(crate) fn new(text: &str, at: usize) -> Snippet {
        let line = first_line(text, at);
        let start = line[..at]
            .char_indices()
            .rev()
            .take(Snippet::AROUND)
            .last()
            .map_or(at, |(start, _)| start);
        let end = line[at..]
            .char_indices()
            .nth(Snippet::AROUND)
            .map_or(line.len(), |(end, _)| at + end);
        let plain = |text: &str| text.replace(char::is_control, " ");
        let before = plain(&line[start..at]);
        Snippet {
            at: before.len(),
            line: before + &plain(&line[at..end]),
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
        let drawn = Renderer::plain().render(&[Group::with_level(Level::ERROR).element(snippet)]);
        write!(f, "\n{drawn}")
    }
}

/// The first line of `text`, but no more of it than is shown of a place at `at`.
fn first_line(text: &str, at: usize) -> &str {
    let end = text[at..]
        .char_indices()
        .take(Snippet::AROUND)
        .find(|&(_, c)| c == '\n');
    end.map_or(text, |(end, _)| &text[..at + end])
}

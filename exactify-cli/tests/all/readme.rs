//! The README's commands print what it shows.

use crate::program::Folder;

const README: &str = include_str!("../../README.md");

/// The blocks of code in this language.
fn blocks(language: &str) -> Vec<&'static str> {
    let begin = format!("\n```{language}\n");
    let behind = README.split(&begin).skip(1);
    behind.filter_map(|rest| rest.split("```").next()).collect()
}

#[test]
fn the_output_is_real() {
    let files = blocks("json");
    let folder = Folder::new("readme", &[("order.json", files[0]), ("order-17.json", files[1])]);
    let mut shown = String::new();
    for line in blocks("console").into_iter().flat_map(str::lines) {
        if let Some(command) = line.strip_prefix("$ exactify ") {
            shown += &format!("{line}\n{}", folder.run(command).out);
        }
    }
    assert_eq!(blocks("console").concat(), shown);
}

//! The table of keywords in the README is that of the generator.

#[test]
fn the_table_of_keywords_is_the_generators_own() {
    let readme = include_str!("../../README.md");
    let table = exactify_build::keywords();
    assert!(readme.contains(&table), "README.md should contain:\n{table}");
}

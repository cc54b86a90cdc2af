#![doc = include_str!("../../../exactify-build/from-schema-to-rust.md")]

include!(concat!(env!("OUT_DIR"), "/page.rs"));

#[cfg(test)]
mod tests {
    const PAGE: &str = include_str!("../../../exactify-build/from-schema-to-rust.md");
    const SOURCE: &str = include_str!(concat!(env!("OUT_DIR"), "/page.rs"));

    /// Without documentation, white space, and the paths of what is in the prelude.
    fn bare(source: &str) -> String {
        let lines = source.lines().map(str::trim).filter(|line| !line.starts_with("///"));
        let mut bare: String = lines.flat_map(str::split_whitespace).collect();
        for prelude in ["::std::option::", "::std::string::", "::std::boxed::"] {
            bare = bare.replace(prelude, "");
        }
        bare.replace("::exactify", "exactify").replace(",>", ">")
    }

    #[test]
    fn the_table_names_every_keyword_that_is_accepted() {
        let table: String = PAGE.lines().filter(|line| line.starts_with("| ")).collect();
        let keywords = exactify_build::keywords();
        let accepted: Vec<&str> = keywords
            .lines()
            .flat_map(|row| row.split('`').skip(1).step_by(2))
            .collect();
        assert!(accepted.len() > 50);
        for keyword in accepted {
            assert!(table.contains(&format!("`{keyword}`")), "{keyword}");
        }
    }

    #[test]
    fn the_types_on_the_page_are_those_that_are_generated() {
        let source = bare(SOURCE);
        let blocks = PAGE
            .split("```rust,ignore\n")
            .skip(1)
            .filter_map(|rest| rest.split("```").next());
        let blocks: Vec<&str> = blocks.collect();
        assert!(blocks.len() > 10);
        for block in blocks {
            assert!(source.contains(&bare(block)), "not generated:\n{block}");
        }
    }
}

//! From the syntax tree to text.

use std::fs;
use std::path::Path;

use crate::error::Error;

/// The source of `items`, separated by blank lines, with a header that names the generator, `files` and what makes it again.
pub fn print(items: Vec<syn::Item>, files: &[String], maker: &str) -> String {
    let mut source = format!(
        "// Made by exactify-build {} from {}. Do not edit: edit the schema, and {maker} makes this again.\n",
        env!("CARGO_PKG_VERSION"),
        files.join(", "),
    );
    for item in items {
        let file = syn::File {
            shebang: None,
            attrs: Vec::new(),
            items: vec![item],
        };
        source.push('\n');
        source.push_str(&prettyplease::unparse(&file));
    }
    source
}

/// Writes `source` to `path`, unless the file already has this content: Cargo rebuilds nothing if the file is
/// untouched.
pub fn write(source: &str, path: &Path) -> Result<(), Error> {
    if fs::read(path).is_ok_and(|old| old == source.as_bytes()) {
        return Ok(());
    }
    fs::write(path, source).map_err(|error| Error::io(format_args!("cannot write {}", path.display()), error))
}

//! The schemas that a command reads, and what it is told of them.

use std::fs;
use std::path::Path;

use clap::builder::{PossibleValuesParser, TypedValueParser};
use clap::Args;
use exactify_build::{Dialect, Generator};

use crate::Failure;

/// The options of every command that reads schemas.
#[derive(Args)]
#[command(next_help_heading = "Options on schemas")]
pub struct Options {
    /// Make `format` an assertion, for the formats that are known
    ///
    /// By default `format` asserts nothing, as in JSON Schema. These are asserted: date, date-time, email, ipv4, ipv6, time,
    /// uri, uri-reference, uuid.
    #[arg(long)]
    assert_formats: bool,

    /// Refuse schemas with what is likely a mistake, such as an unknown keyword
    #[arg(long)]
    strict: bool,

    /// Resolve references to URI to the schema in the file at PATH; may be repeated
    ///
    /// Nothing is ever fetched. Schemas that are given together can refer to each other by file name and by `$id` without
    /// this, and the meta-schemas of all dialects are built in.
    #[arg(long, value_name = "URI=PATH", value_parser = document)]
    document: Vec<(String, String)>,

    /// Resolve references by the catalogue at PATH, an object that has for each URI the path of a file; may be repeated
    #[arg(long, value_name = "PATH")]
    catalog: Vec<String>,

    /// The dialect of schemas that have no `$schema`
    #[arg(long, value_name = "DIALECT", default_value = "2020-12", value_parser = dialect())]
    dialect: Dialect,

    /// Take only the schema of this name or location, and all that it needs; may be repeated
    ///
    /// A name is that of a type, of a definition, or of a component schema of an OpenAPI document. A location is one such as
    /// `#/components/schemas/Order`.
    #[arg(long, value_name = "NAME")]
    only: Vec<String>,

    /// Take the schemas of operations in OpenAPI documents, too
    #[arg(long)]
    operations: bool,
}

/// The dialects by the names that messages have for them.
const DIALECTS: [(&str, Dialect); 7] = [
    ("draft-04", Dialect::Draft04),
    ("draft-06", Dialect::Draft06),
    ("draft-07", Dialect::Draft07),
    ("2019-09", Dialect::Draft201909),
    ("2020-12", Dialect::Draft202012),
    ("openapi-3.0", Dialect::OpenApi30),
    ("openapi-3.1", Dialect::OpenApi31),
];

fn dialect() -> impl TypedValueParser<Value = Dialect> {
    let names = PossibleValuesParser::new(DIALECTS.map(|(name, _)| name));
    names.map(|name| {
        let found = DIALECTS.iter().find(|(known, _)| *known == name);
        found.map_or_else(Dialect::default, |(_, dialect)| *dialect)
    })
}

impl Options {
    pub fn generator(&self) -> Generator {
        let mut generator = Generator::new().dialect(self.dialect).only(&self.only);
        if self.operations {
            generator = generator.operations();
        }
        if self.assert_formats {
            generator = generator.assert_formats();
        }
        if self.strict {
            generator = generator.strict();
        }
        let documents = self.document.iter();
        let generator = documents.fold(generator, |generator, (uri, path)| generator.document(uri, path));
        self.catalog.iter().fold(generator, Generator::catalog)
    }
}

/// A URI may have `=` in it, where a path hardly has.
fn document(text: &str) -> Result<(String, String), String> {
    let parts = text
        .rsplit_once('=')
        .filter(|(uri, path)| !uri.is_empty() && !path.is_empty());
    let (uri, path) = parts.ok_or("expected URI=PATH, such as https://example.com/a.json=vendor/a.json")?;
    Ok((uri.to_owned(), path.to_owned()))
}

/// The texts of the schemas at `paths`, each with its path.
pub fn read(paths: &[String]) -> Result<Vec<(&str, String)>, Failure> {
    let (mut texts, mut faults) = (Vec::new(), Vec::new());
    for path in paths {
        match read_one(path) {
            Ok(text) => texts.push((path.as_str(), text)),
            Err(fault) => faults.push(fault),
        }
    }
    match faults.is_empty() {
        true => Ok(texts),
        false => Err(Failure::Told(faults)),
    }
}

fn read_one(path: &str) -> Result<String, String> {
    if Path::new(path).is_dir() {
        return Err(format!(
            "{path}: is a folder: name the schemas in it, such as {path}/*.json"
        ));
    }
    let bytes = fs::read(path).map_err(|error| format!("{path}: cannot be read: {error}"))?;
    String::from_utf8(bytes).map_err(|error| format!("{path}: {}: save it as UTF-8", error.utf8_error()))
}

/// The same texts, as the generator takes them.
pub fn borrowed<'t>(texts: &'t [(&'t str, String)]) -> Vec<(&'t str, &'t str)> {
    texts.iter().map(|(path, text)| (*path, text.as_str())).collect()
}

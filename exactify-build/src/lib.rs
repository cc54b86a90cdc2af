#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod audit;
mod error;
mod metaschema;
mod model;
mod name;
mod pattern;
mod print;
mod read;
mod seal;
mod shape;
mod value;
mod warn;

use std::path::{Path, PathBuf};
use std::{env, fs};

pub use error::{Error, Problem};

use audit::{Dialect, Replacement};
use read::Document;

/// Enough for references that lead through `audit::DEPTH` types; only what is used of it becomes memory.
const STACK: usize = 512 << 20;

/// Makes Rust types of JSON Schemas.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), exactify_build::Error> {
///     exactify_build::Generator::new()
///         .replace(r#"{"type": "string", "pattern": "^[0-9]{4}$"}"#, "crate::Year")
///         .generate("schema")
/// }
/// ```
#[derive(Debug, Default)]
pub struct Generator {
    replacements: Vec<(String, String)>,
    documents: Vec<(String, PathBuf)>,
    optional: Vec<Optional>,
    dialect: Dialect,
    out_dir: Option<PathBuf>,
}

/// Traits and conversions of other crates that generated types can have, each behind a feature of the crate that they are
/// generated for.
///
/// ```
/// use exactify_build::{Generator, Optional};
///
/// let source = Generator::new().optional(Optional::Arbitrary).source("flag", r#"{"enum": ["on", "off"]}"#)?;
/// assert!(source.contains("#[cfg(feature = \"arbitrary\")]"));
/// # Ok::<(), exactify_build::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Optional {
    /// `JsonSchema` of schemars 1: the type's own subschema as it is written, but for what says where it stands. Its references
    /// lead to the answers of other types or, where no type is made of what they lead to, to definitions beside those.
    /// Feature `schemars`, which turns on `exactify/schemars`.
    Schemars,
    /// `Arbitrary` of arbitrary. Feature `arbitrary`, which turns on `exactify/arbitrary`.
    Arbitrary,
    /// `Arbitrary` of proptest, and [`Optional::Arbitrary`], of which it is made. Feature `proptest`, which turns on `arbitrary`
    /// and `exactify/proptest`.
    Proptest,
    /// Conversions of strings with an asserted `format`: `TryFrom` from and to `jiff::Timestamp` for `date-time` and
    /// `jiff::civil::Date` for `date`; none for `time`, whose offset no time of jiff's holds. Feature `jiff`, which turns on `exactify/jiff`.
    Jiff,
    /// Conversions of strings with an asserted `format` of `uuid`: `From` from and to `uuid::Uuid`; `TryFrom` where the schema
    /// asserts more. Feature `uuid`, which turns on `exactify/uuid`.
    Uuid,
}

impl Generator {
    /// A generator without hand-written types.
    pub fn new() -> Generator {
        Generator::default()
    }

    /// Lets the hand-written type at `path` stand for every subschema that asserts the same as `schema`, a JSON text.
    ///
    /// The type implements `Exact`, `Clone`, `Debug`, `PartialEq` and `Serialize`. If the schemas change so that nothing
    /// is left for it to stand for, generating fails and shows what differs.
    ///
    /// ```
    /// let schema = r#"{"type": "object", "properties": {"year": {"type": "string", "pattern": "^[0-9]{4}$"}}}"#;
    /// let generator = exactify_build::Generator::new()
    ///     .replace(r#"{"type": "string", "pattern": "^[0-9]{4}$"}"#, "crate::Year");
    /// assert!(generator.source("book", schema)?.contains("pub year: ::std::option::Option<crate::Year>"));
    ///
    /// let error = generator.source("book", &schema.replace("{4}", "{5}")).unwrap_err().to_string();
    /// assert!(error.contains(r#"/pattern: "^[0-9]{4}$" here, "^[0-9]{5}$" in the schema"#));
    /// # Ok::<(), exactify_build::Error>(())
    /// ```
    #[must_use]
    pub fn replace(mut self, schema: &str, path: &str) -> Generator {
        self.replacements.push((schema.to_owned(), path.to_owned()));
        self
    }

    /// Gives the types a trait of another crate as well. Hand-written types must have it, too.
    #[must_use]
    pub fn optional(mut self, optional: Optional) -> Generator {
        if optional == Optional::Proptest {
            self = self.optional(Optional::Arbitrary);
        }
        if !self.optional.contains(&optional) {
            self.optional.push(optional);
        }
        self
    }

    /// Makes `format` an assertion on strings where it is `date`, `date-time`, `email`, `ipv4`, `ipv6`, `time`, `uri`,
    /// `uri-reference` or `uuid`, by the rules of `exactify::format`. Every other format stays an annotation; Cargo shows a
    /// warning of one that is a typing error away from one of these.
    ///
    /// Without this `format` asserts nothing, as JSON Schema has it (validation 2020-12, section 7.2.1). Hand-written types of
    /// [`Generator::replace`] then stand for subschemas of the same format only.
    ///
    /// ```
    /// let schema = r#"{"type": "object", "properties": {"born": {"type": "string", "format": "date"}}}"#;
    /// let generator = exactify_build::Generator::new().assert_formats();
    /// assert!(generator.source("person", schema)?.contains("pub struct PersonBorn("));
    /// # Ok::<(), exactify_build::Error>(())
    /// ```
    #[must_use]
    pub fn assert_formats(mut self) -> Generator {
        self.dialect.asserts_formats = true;
        self
    }

    /// Lets references to the absolute `uri` mean the schema in the file at `path`. Nothing is ever fetched.
    ///
    /// Types are made of what is referred to, not of the whole file. The files of one folder find each other by themselves,
    /// by their names and by their `$id`s, as do the meta-schemas of 2020-12.
    ///
    /// ```no_run
    /// // build.rs
    /// fn main() -> Result<(), exactify_build::Error> {
    ///     exactify_build::Generator::new()
    ///         .document("https://example.com/common.json", "vendor/common.json")
    ///         .generate("schema")
    /// }
    /// ```
    #[must_use]
    pub fn document(mut self, uri: &str, path: impl AsRef<Path>) -> Generator {
        self.documents.push((uri.to_owned(), path.as_ref().to_owned()));
        self
    }

    /// Writes the generated file to the folder at `path` instead of Cargo's `OUT_DIR`, for example to commit it and to see in a
    /// review what a change of the schema does.
    ///
    /// The folder must exist. A relative path begins at the package, which is where Cargo runs a build script. The file is
    /// written only if its content changes. Cargo watches the schemas, not this file: what is changed in it by hand stays until
    /// the build script runs again, which every build from a fresh clone does.
    ///
    /// A package that is published should keep to `OUT_DIR`. `cargo publish` refuses a build script that changes the package's
    /// own files, and a package that others depend on may lie in a folder that cannot be written to. Both go well while the
    /// committed file is up to date, since nothing is written then; its first line names the version of this crate, so another
    /// version of the generator writes it anew.
    ///
    /// ```no_run
    /// // build.rs; in `src/lib.rs` stands `#[rustfmt::skip] mod schema;`.
    /// fn main() -> Result<(), exactify_build::Error> {
    ///     exactify_build::Generator::new().out_dir("src").generate("schema")
    /// }
    /// ```
    #[must_use]
    pub fn out_dir(mut self, path: impl AsRef<Path>) -> Generator {
        self.out_dir = Some(path.as_ref().to_owned());
        self
    }

    /// Makes types of every `*.json` file in `folder` and writes them to one file, named after the folder: `schema.rs` for
    /// `schema`. The file lies in Cargo's `OUT_DIR`, or in the folder of [`Generator::out_dir`]. Tells Cargo to run the build
    /// script again when a schema changes or appears.
    ///
    /// # Errors
    ///
    /// Whatever [`Generator::source`] refuses; a folder without schemas; a folder of [`Generator::out_dir`] that does not exist;
    /// a file that cannot be read or written.
    ///
    /// ```no_run
    /// // build.rs; `include!(concat!(env!("OUT_DIR"), "/schema.rs"));` stands in `src/lib.rs`.
    /// fn main() -> Result<(), exactify_build::Error> {
    ///     exactify_build::Generator::new().generate("schema")
    /// }
    /// ```
    ///
    /// Outside a build script there is no `OUT_DIR`:
    ///
    /// ```
    /// let error = exactify_build::Generator::new().generate("metaschema").unwrap_err();
    /// assert_eq!(
    ///     error.to_string(),
    ///     "OUT_DIR is not set: call `generate` in a build script, or name a folder with `out_dir`",
    /// );
    /// ```
    pub fn generate(&self, folder: impl AsRef<Path>) -> Result<(), Error> {
        let folder = folder.as_ref();
        println!("cargo:rerun-if-changed={}", folder.display());
        let mut texts = Vec::new();
        for path in schema_files(folder)? {
            println!("cargo:rerun-if-changed={}", path.display());
            texts.push((path.display().to_string(), text_of(&path)?));
        }
        for (_, path) in &self.documents {
            println!("cargo:rerun-if-changed={}", path.display());
        }
        let name = folder.file_name().unwrap_or("schema".as_ref());
        let path = self.folder_of_source()?.join(name).with_extension("rs");
        let documents = self.documents(&texts)?;
        print::write(&self.sources(&documents)?, &path)?;
        for warning in warn::warnings(&documents, self.dialect) {
            println!("cargo:warning={warning}");
        }
        Ok(())
    }

    /// The Rust source for one schema; `name` is what its file is called, for the root type and for messages.
    ///
    /// # Errors
    ///
    /// Everything in the text that is no JSON, is no schema, or that nobody would enforce, each with its location.
    ///
    /// ```
    /// let schema = r#"{"title": "Point", "type": "object", "properties": {"label": {"type": "string"}}}"#;
    /// let source = exactify_build::Generator::new().source("point", schema)?;
    /// assert!(source.contains("pub label: ::std::option::Option<::std::string::String>"));
    ///
    /// let error = exactify_build::Generator::new().source("point", r#"{"not": {"type": "null"}}"#).unwrap_err();
    /// assert!(error.to_string().starts_with("point: #/not: nothing enforces `not` yet"));
    /// # Ok::<(), exactify_build::Error>(())
    /// ```
    pub fn source(&self, name: &str, schema: &str) -> Result<String, Error> {
        self.sources(&self.documents(&[(name.to_owned(), schema.to_owned())])?)
    }

    /// Where `generate` writes.
    fn folder_of_source(&self) -> Result<PathBuf, Error> {
        match &self.out_dir {
            Some(folder) if folder.is_dir() => Ok(folder.clone()),
            Some(folder) => Err(Error::new(format_args!(
                "`out_dir`: {} is not a folder: create it, or name another one",
                folder.display()
            ))),
            None => match env::var_os("OUT_DIR") {
                Some(folder) => Ok(folder.into()),
                None => Err(Error::new(
                    "OUT_DIR is not set: call `generate` in a build script, or name a folder with `out_dir`",
                )),
            },
        }
    }

    /// Every schema that references may lead to; those of `texts` come first.
    fn documents(&self, texts: &[(String, String)]) -> Result<Vec<Document>, Error> {
        let mut documents = texts
            .iter()
            .map(|(file, text)| read::read(&stem(file), file, text))
            .collect::<Result<Vec<_>, _>>()?;
        for (uri, path) in &self.documents {
            let file = path.display().to_string();
            documents.push(read::read(&stem(&file), &file, &text_of(path)?)?.at(uri));
        }
        documents.extend(metaschema::documents(&documents)?);
        Ok(documents)
    }

    /// The pipeline: read → audit → shape → seal → print.
    fn sources(&self, documents: &[Document]) -> Result<String, Error> {
        let roots = documents.iter().filter(|document| document.is_root);
        let files: Vec<String> = roots.map(|document| document.file.clone()).collect();
        let made = || {
            let model = audit::audit(documents, &self.parsed()?, self.dialect)?;
            let shaped = shape::shape(&model)?;
            let sealed = seal::seal(&model, shaped, &self.optional)?;
            Ok(print::print(sealed, &files))
        };
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, made);
            let thread = thread.map_err(|error| Error::io("cannot start a thread", error))?;
            let panicked = |_| Err(Error::new("the generator panicked: please report this with the schema"));
            thread.join().unwrap_or_else(panicked)
        })
    }

    fn parsed(&self) -> Result<Vec<Replacement>, Error> {
        let parse = |(schema, path): &(String, String)| {
            let document = read::read(path, &format!("replace(…, {path:?})"), schema)?;
            syn::parse_str::<syn::Type>(path)
                .map_err(|error| Error::new(format_args!("`{path}` is not a Rust type: {error}")))?;
            Ok(Replacement::new(&document.schema, path, self.dialect))
        };
        self.replacements.iter().map(parse).collect()
    }
}

fn text_of(path: &Path) -> Result<String, Error> {
    let bytes = fs::read(path).map_err(|error| Error::io(format_args!("cannot read {}", path.display()), error))?;
    String::from_utf8(bytes).map_err(|error| {
        Error::from(vec![Problem {
            file: path.display().to_string(),
            location: String::new(),
            message: error.to_string(),
        }])
    })
}

fn stem(file: &str) -> String {
    Path::new(file)
        .file_stem()
        .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}

/// The schema files in `folder`, in the order of their names.
fn schema_files(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let paths = fs::read_dir(folder).and_then(|entries| entries.map(|entry| Ok(entry?.path())).collect());
    let mut paths: Vec<PathBuf> =
        paths.map_err(|error| Error::io(format_args!("cannot read the folder {}", folder.display()), error))?;
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "json"));
    paths.sort();
    if paths.is_empty() {
        return Err(Error::new(format_args!(
            "no schema: there is no *.json file in {}",
            folder.display()
        )));
    }
    Ok(paths)
}

/// The keywords that are understood, each with who enforces it, as a Markdown table.
///
/// ```
/// let table = exactify_build::keywords();
/// let row = table.lines().find(|line| line.contains("`maxItems`")).unwrap();
/// assert!(row.starts_with("| the type's parser |"));
/// ```
pub fn keywords() -> String {
    audit::markdown()
}

#![doc = include_str!("../README.md")]
#![forbid(unsafe_code)]

mod check;
mod codegen;
mod dialect;
mod error;
mod explain;
mod files;
mod json_type;
mod lower;
mod metaschema;
mod model;
mod name;
mod pattern;
mod place;
mod print;
mod read;
mod schemas;
mod shape;
mod value;
mod vocabulary;
mod warn;
mod yaml;

use std::env;
use std::path::{Path, PathBuf};

pub use dialect::Dialect;
pub use error::{Error, Problem};
pub use explain::{Enforced, Explanation};

use files::{Library, Text};
use model::Model;
use read::Document;
use schemas::{Replacement, Schemas, Vocabulary};

/// Enough for references that lead through `lower::DEPTH` types. Only the part that is used takes memory.
const STACK: usize = 512 << 20;

/// What makes the source again in a package with a build script.
const CARGO: &str = "`cargo build`";

/// Generates Rust types from JSON Schemas.
///
/// ```no_run
/// // build.rs
/// fn main() -> Result<(), exactify_build::Error> {
///     exactify_build::Generator::new()
///         .replace(r#"{"type": "string", "pattern": "^[0-9]{4}$"}"#, "crate::Year")
///         .generate("schema")
/// }
/// ```
#[derive(Clone, Debug, Default)]
pub struct Generator {
    replacements: Vec<(String, String)>,
    library: Library,
    integrations: Vec<Integration>,
    dialect: Dialect,
    vocabulary: Vocabulary,
    out_dir: Option<PathBuf>,
    strict: bool,
    only: Vec<String>,
    operations: bool,
}

/// Traits and conversions of other crates for generated types. Each is behind a feature of the crate that contains the
/// types.
///
/// ```
/// use exactify_build::{Generator, Integration};
///
/// let source = Generator::new().integration(Integration::Arbitrary).source("flag", r#"{"enum": ["on", "off"]}"#)?;
/// assert!(source.contains("#[cfg(feature = \"arbitrary\")]"));
/// # Ok::<(), exactify_build::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum Integration {
    /// `JsonSchema` of schemars 1. It returns the type's subschema as written, without the keywords that locate
    /// schemas, such as `$id` and `$defs`. References lead to the schemas of other types, or to further definitions
    /// where there is no type. Feature `schemars`, which must enable `exactify/schemars`.
    Schemars,
    /// `Arbitrary` of arbitrary. Feature `arbitrary`, which must enable `exactify/arbitrary`.
    Arbitrary,
    /// `Arbitrary` of proptest. It includes [`Integration::Arbitrary`], which it is based on. Feature `proptest`, which
    /// must enable `arbitrary` and `exactify/proptest`.
    Proptest,
    /// Conversions of strings with an asserted `format`: `TryFrom` to and from `jiff::Timestamp` for `date-time`, and
    /// `jiff::civil::Date` for `date`. There is none for `time`, since jiff has no time of day with an offset. Feature
    /// `jiff`, which must enable `exactify/jiff`.
    Jiff,
    /// Conversions of strings with an asserted `format` of `uuid`: `From` to and from `uuid::Uuid`, or `TryFrom` if the
    /// schema has further assertions. Feature `uuid`, which must enable `exactify/uuid`.
    Uuid,
}

impl Generator {
    /// Creates a generator without options.
    pub fn new() -> Generator {
        Generator::default()
    }

    /// Uses the hand-written type at `path` for every subschema with the same assertions as `schema`, which is a JSON
    /// text.
    ///
    /// The type must implement `Exact`, `Clone`, `Debug`, `PartialEq` and `Serialize`. If no subschema matches, for
    /// example since the schemas have changed, generating fails and shows what differs.
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

    /// Implements traits or conversions of another crate for the types. Hand-written types must implement them, too.
    #[must_use]
    pub fn integration(mut self, integration: Integration) -> Generator {
        if integration == Integration::Proptest {
            self = self.integration(Integration::Arbitrary);
        }
        if !self.integrations.contains(&integration) {
            self.integrations.push(integration);
        }
        self
    }

    /// Makes `format` an assertion on strings if it is `date`, `date-time`, `email`, `ipv4`, `ipv6`, `time`, `uri`,
    /// `uri-reference` or `uuid`. The rules are those of `exactify::format`. Every other format remains an annotation;
    /// Cargo shows a warning if it looks like a misspelling of one of these.
    ///
    /// By default `format` asserts nothing, as in JSON Schema (validation 2020-12, section 7.2.1). With this option,
    /// the types of [`Generator::replace`] are used only for subschemas with the same format.
    ///
    /// ```
    /// let schema = r#"{"type": "object", "properties": {"born": {"type": "string", "format": "date"}}}"#;
    /// let generator = exactify_build::Generator::new().assert_formats();
    /// assert!(generator.source("person", schema)?.contains("pub struct PersonBorn("));
    /// # Ok::<(), exactify_build::Error>(())
    /// ```
    #[must_use]
    pub fn assert_formats(mut self) -> Generator {
        self.vocabulary.asserts_formats = true;
        self
    }

    /// Reads documents without a `$schema` as ones of `dialect`. By default they are of 2020-12. A document that is read because
    /// another one refers to it is of the dialect of that one.
    ///
    /// ```
    /// use exactify_build::{Dialect, Generator};
    ///
    /// let schema = r#"{"type": "array", "items": [{"type": "string"}], "additionalItems": {"type": "integer"}}"#;
    /// let source = Generator::new().dialect(Dialect::Draft07).source("row", schema)?;
    /// assert!(source.contains("pub struct Row"));
    /// # Ok::<(), exactify_build::Error>(())
    /// ```
    #[must_use]
    pub fn dialect(mut self, dialect: Dialect) -> Generator {
        self.dialect = dialect;
        self
    }

    /// Resolves references to the absolute `uri` to the schema in the file at `path`. Nothing is ever fetched.
    ///
    /// Types are generated from the subschemas that are referred to, not from the whole file. Files of one folder and of the
    /// folders below it can refer to each other by relative path and by `$id` without this, and the meta-schemas of all
    /// dialects are built in. For many documents see [`Generator::catalog`].
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
        self.library.documents.push((uri.to_owned(), path.as_ref().to_owned()));
        self
    }

    /// Resolves references by the catalogue in the file at `path`: an object, in JSON or YAML, which has for each URI the path
    /// of the file that holds the document, relative to the catalogue. A file is read if a reference leads to it.
    ///
    /// ```no_run
    /// // build.rs; `vendor/catalog.json` has `{"https://example.com/common": "common.json"}`.
    /// fn main() -> Result<(), exactify_build::Error> {
    ///     exactify_build::Generator::new().catalog("vendor/catalog.json").generate("schema")
    /// }
    /// ```
    #[must_use]
    pub fn catalog(mut self, path: impl AsRef<Path>) -> Generator {
        self.library.catalogs.push(path.as_ref().to_owned());
        self
    }

    /// Generates only the types of the roots and definitions that `names` has, and of all that these need. A name is that of a
    /// type, of a definition or of a component schema, or a location such as `#/components/schemas/Order`.
    ///
    /// ```
    /// let schema = r#"{"$defs": {"pet": {"enum": ["cat"]}, "shop": {"type": "object"}}}"#;
    /// let source = exactify_build::Generator::new().only(["pet"]).source("api", schema)?;
    /// assert!(source.contains("pub struct Pet;") && !source.contains("Shop"));
    ///
    /// let error = exactify_build::Generator::new().only(["pets"]).source("api", schema).unwrap_err();
    /// assert_eq!(error.to_string(), "`Generator::only`: no schema is called `pets`: did you mean `pet`?");
    /// # Ok::<(), exactify_build::Error>(())
    /// ```
    #[must_use]
    pub fn only<S: Into<String>>(mut self, names: impl IntoIterator<Item = S>) -> Generator {
        self.only.extend(names.into_iter().map(S::into));
        self
    }

    /// Generates types also from the schemas of operations in OpenAPI documents that no component names: those of bodies,
    /// parameters and responses. They are called after their `operationId`, or after method and path without one.
    ///
    /// ```
    /// let api = r##"{"openapi": "3.1.0", "info": {}, "paths": {"/pets": {"get": {"operationId": "listPets", "responses": {
    ///     "200": {"content": {"application/json": {"schema": {"type": "array", "items": {"type": "string"}, "minItems": 1}}}}
    /// }}}}}"##;
    /// let source = exactify_build::Generator::new().operations().source("api", api)?;
    /// assert!(source.contains("pub type ListPetsResponse ="));
    /// # Ok::<(), exactify_build::Error>(())
    /// ```
    #[must_use]
    pub fn operations(mut self) -> Generator {
        self.operations = true;
        self
    }

    /// Makes errors of what would otherwise be warnings of Cargo: keywords that assert nothing and look like a mistake, and
    /// schemas that no instance obeys.
    ///
    /// ```
    /// use exactify_build::Generator;
    ///
    /// let schema = r#"{"type": "string", "maxLenght": 3}"#;
    /// assert!(Generator::new().source("code", schema).is_ok());
    /// let error = Generator::new().strict().source("code", schema).unwrap_err();
    /// let wanted = "code: #/maxLenght: unknown keyword `maxLenght` asserts nothing: did you mean `maxLength`?";
    /// assert_eq!(error.to_string(), wanted);
    /// ```
    #[must_use]
    pub fn strict(mut self) -> Generator {
        self.strict = true;
        self
    }

    /// Writes the generated file to the folder at `path` instead of Cargo's `OUT_DIR`. You can then commit the file,
    /// and see in a review what a change to the schema does.
    ///
    /// The folder must exist. A relative path starts at the package, where Cargo runs build scripts. The file is
    /// written only if its content changes. Cargo watches the schemas, not this file: manual changes remain until the
    /// build script runs again, as it does in every build from a fresh clone.
    ///
    /// A published package should use `OUT_DIR`. `cargo publish` refuses a build script that changes the package's own
    /// files, and a dependency may be in a read-only folder. Both work as long as the committed file is up to date,
    /// since nothing is written then. But the first line of the file has the version of this crate, so another version
    /// of the generator rewrites it.
    ///
    /// ```no_run
    /// // build.rs; `src/lib.rs` has `#[rustfmt::skip] mod schema;`.
    /// fn main() -> Result<(), exactify_build::Error> {
    ///     exactify_build::Generator::new().out_dir("src").generate("schema")
    /// }
    /// ```
    #[must_use]
    pub fn out_dir(mut self, path: impl AsRef<Path>) -> Generator {
        self.out_dir = Some(path.as_ref().to_owned());
        self
    }

    /// Generates types from every `*.json`, `*.yaml` and `*.yml` file in `folder`; files in folders below it are read if
    /// references lead to them. The types are written to one file that is named after the folder: `schema.rs` for `schema`.
    /// The file is in Cargo's `OUT_DIR`, or in the folder of [`Generator::out_dir`].
    /// Cargo is told to run the build script again when a schema changes or is added.
    ///
    /// # Errors
    ///
    /// Same as [`Generator::source`]; also if the folder has no schemas, if the folder of [`Generator::out_dir`] does
    /// not exist, or if a file cannot be read or written.
    ///
    /// ```no_run
    /// // build.rs; `src/lib.rs` has `include!(concat!(env!("OUT_DIR"), "/schema.rs"));`.
    /// fn main() -> Result<(), exactify_build::Error> {
    ///     exactify_build::Generator::new().generate("schema")
    /// }
    /// ```
    ///
    /// Outside a build script `OUT_DIR` is not set:
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
        for path in self.library.paths() {
            println!("cargo:rerun-if-changed={}", path.display());
        }
        let texts = files::in_folder(folder)?.into_iter().map(Text::of).collect();
        let name = folder.file_name().unwrap_or("schema".as_ref());
        let path = self.folder_of_source()?.join(name).with_extension("rs");
        let made = self.generated(texts, Some(folder), CARGO)?;
        for file in &made.files {
            println!("cargo:rerun-if-changed={file}");
        }
        print::write(&made.source, &path)?;
        for warning in made.warnings {
            println!("cargo:warning={warning}");
        }
        Ok(())
    }

    /// Returns the Rust source for one schema. `name` is used like a file name, for the root type and for messages; if it ends
    /// in `.yaml` or `.yml`, the text is YAML.
    ///
    /// # Errors
    ///
    /// If the text is not JSON (or YAML) or not a schema, or if a reference leads nowhere. Every problem is listed with its location.
    ///
    /// ```
    /// let schema = r#"{"title": "Point", "type": "object", "properties": {"label": {"type": "string"}}}"#;
    /// let source = exactify_build::Generator::new().source("point", schema)?;
    /// assert!(source.contains("pub label: ::std::option::Option<::std::string::String>"));
    ///
    /// let error = exactify_build::Generator::new().source("point", r#"{"maxLength": -1}"#).unwrap_err();
    /// let wanted = "point: #/maxLength: `maxLength`: expected a non-negative integer, found -1";
    /// assert_eq!(error.to_string(), wanted);
    /// # Ok::<(), exactify_build::Error>(())
    /// ```
    pub fn source(&self, name: &str, schema: &str) -> Result<String, Error> {
        Ok(self.generated(owned(&[(name, schema)]), None, CARGO)?.source)
    }

    /// Returns the Rust source for several schemas, which may refer to each other, and what is likely a mistake in them.
    /// Each has a name, which is used like a file name. If there is such a file, relative references lead to those beside it.
    ///
    /// # Errors
    ///
    /// Same as [`Generator::source`].
    ///
    /// ```
    /// let schemas = [
    ///     ("order.json", r#"{"type": "object", "properties": {"code": {"$ref": "code.json"}}}"#),
    ///     ("code.json", r#"{"type": "string", "maxLenght": 8}"#),
    /// ];
    /// let made = exactify_build::Generator::new().sources(&schemas)?;
    /// assert!(made.source.contains("pub struct Order {"));
    /// assert_eq!(made.warnings[0].location(), "#/maxLenght");
    /// # Ok::<(), exactify_build::Error>(())
    /// ```
    pub fn sources(&self, schemas: &[(&str, &str)]) -> Result<Generated, Error> {
        self.generated(owned(schemas), None, "the generator")
    }

    /// Returns the check of the first of some schemas, which may refer to the others: a validator that is made at run time,
    /// for a program that has no types of the schema. It gives the verdicts and the reports of generated types.
    /// [`Options::judge`](exactify::Options::judge) takes it.
    ///
    /// Each call takes memory that is never given back, as the check lives as long as the program: call it once a schema.
    /// Subschemas with a type of [`Generator::replace`] are judged as they stand.
    ///
    /// # Errors
    ///
    /// Same as [`Generator::source`]; also if there is no schema.
    ///
    /// ```
    /// let schema = r#"{"type": "array", "items": {"type": "string", "pattern": "^[a-z]+$"}}"#;
    /// let check = exactify_build::Generator::new().check(&[("words", schema)])?;
    /// assert!(check.accepts(r#"["a", "b"]"#));
    ///
    /// let report = exactify::Options::new().judge(check, br#"["a", "B"]"#).unwrap_err();
    /// assert_eq!(report.to_string(), "/1: words item: `B` does not match `^[a-z]+$` (line 1, column 7)");
    /// # Ok::<(), exactify_build::Error>(())
    /// ```
    pub fn check(&self, schemas: &[(&str, &str)]) -> Result<&'static exactify::Check, Error> {
        if schemas.is_empty() {
            return Err(Error::new("there is no schema to judge by"));
        }
        // The hand-written types are not in this program.
        let generator = Generator {
            replacements: Vec::new(),
            ..self.clone()
        };
        let made = generator.pipeline(owned(schemas), None, lower::check, |(model, root), _| {
            Ok(check::check(&model, &root))
        });
        made.map(|(check, _)| check)
    }

    /// Returns what becomes of each subschema of some schemas, which may refer to each other: its Rust type, and what
    /// enforces each of its keywords.
    ///
    /// # Errors
    ///
    /// Same as [`Generator::source`].
    ///
    /// ```
    /// use exactify_build::{Enforced, Generator};
    ///
    /// let schema = r#"{"type": "object", "properties": {"code": {"type": "string", "maxLength": 8}}}"#;
    /// let explained = Generator::new().explain(&[("order", schema)])?;
    /// assert_eq!(explained[1].location, "#/properties/code");
    /// assert_eq!(explained[1].rust_type.as_deref(), Some("OrderCode"));
    /// assert_eq!(explained[1].keywords[1], ("maxLength".to_owned(), Enforced::Parser));
    /// # Ok::<(), exactify_build::Error>(())
    /// ```
    pub fn explain(&self, schemas: &[(&str, &str)]) -> Result<Vec<Explanation>, Error> {
        let made = self.pipeline(owned(schemas), None, lower::explain, |explained, _| Ok(explained));
        made.map(|(explained, _)| explained)
    }

    /// The folder that `generate` writes to.
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

    /// Every schema that references may lead to, those of `texts` first, and what is wrong with their files; what is likely a
    /// mistake is added to `warnings`.
    fn documents(
        &self,
        texts: Vec<Text>,
        folder: Option<&Path>,
        warnings: &mut Vec<Problem>,
    ) -> (Vec<Document>, Vec<Error>) {
        let mut errors = Vec::new();
        let mut documents = self.library.read(texts, folder, &mut errors);
        documents.extend(metaschema::documents(&documents));
        let (dialects, unknown) = dialect::dialects(&documents, self.dialect);
        errors.push(unknown.into());
        errors.push(vocabulary::apply(&mut documents, self.vocabulary).into());
        let mut translated = dialect::translate(&mut documents, &dialects, self.operations);
        errors.push(translated.problems.into());
        warnings.append(&mut translated.warnings);
        (documents, errors)
    }

    /// The source, which says that `maker` makes it again. Files in folders below `folder` are at hand.
    fn generated(&self, texts: Vec<Text>, folder: Option<&Path>, maker: &str) -> Result<Generated, Error> {
        let source = |model: Model, documents: &[Document]| {
            let shaped = shape::shape(&model)?;
            let items = codegen::codegen(&model, shaped, &self.integrations)?;
            let roots = documents.iter().filter(|document| document.is_root);
            let roots: Vec<String> = roots.map(|document| document.file.clone()).collect();
            let files = documents.iter().filter(|document| document.is_file);
            let files = files.map(|document| document.file.clone()).collect();
            Ok((print::print(items, &roots, maker), files))
        };
        let ((source, files), warnings) = self.pipeline(texts, folder, lower::lower, source)?;
        Ok(Generated {
            source,
            warnings,
            files,
        })
    }

    /// The pipeline: read → lower → and what comes then, usually shape → codegen → print. The warnings come with it.
    fn pipeline<M, T: Send>(
        &self,
        texts: Vec<Text>,
        folder: Option<&Path>,
        lower: impl FnOnce(Schemas, &mut Vec<Problem>) -> Result<M, Error> + Send,
        then: impl FnOnce(M, &[Document]) -> Result<T, Error> + Send,
    ) -> Result<(T, Vec<Problem>), Error> {
        let mut warnings = Vec::new();
        let (documents, mut errors) = self.documents(texts, folder, &mut warnings);
        let replacements = self.parsed(&mut errors);
        let documents = &documents;
        let made = move || {
            let schemas = Schemas::new(documents, &replacements, self.vocabulary, &self.only);
            warnings.extend(warn::warnings(documents, self.vocabulary));
            warnings.extend(warn::of_values(&schemas));
            let lowered = lower(schemas, &mut warnings);
            let lowered = lowered.map_err(|error| errors.push(error)).ok();
            if self.strict {
                errors.push(std::mem::take(&mut warnings).into());
            }
            errors.retain(|error| !error.problems().is_empty());
            // Everything that is wrong is told at once.
            let (Some(lowered), true) = (lowered, errors.is_empty()) else {
                return Err(Error::of_all(errors));
            };
            Ok((then(lowered, documents)?, warnings))
        };
        std::thread::scope(|scope| {
            let thread = std::thread::Builder::new().stack_size(STACK).spawn_scoped(scope, made);
            let thread = thread.map_err(|error| Error::io("cannot start a thread", error))?;
            let panicked = |_| Err(Error::new("the generator panicked: please report this with the schema"));
            thread.join().unwrap_or_else(panicked)
        })
    }

    /// What stands for subschemas; what is wrong with it is added to `errors`.
    fn parsed(&self, errors: &mut Vec<Error>) -> Vec<Replacement> {
        let parse = |(schema, path): &(String, String)| {
            let mut document = [read::read(path, &format!("replace(…, {path:?})"), "file:///", schema)?];
            let (dialects, unknown) = dialect::dialects(&document, self.dialect);
            let mut problems = dialect::translate(&mut document, &dialects, false).problems;
            problems.extend(unknown);
            let [document] = document;
            if !problems.is_empty() {
                return Err(problems.into());
            }
            syn::parse_str::<syn::Type>(path)
                .map_err(|error| Error::new(format_args!("`{path}` is not a Rust type: {error}")))?;
            Ok(Replacement::new(&document.schema, path, self.vocabulary))
        };
        let parsed = self.replacements.iter().map(parse);
        parsed
            .filter_map(|parsed| parsed.map_err(|error| errors.push(error)).ok())
            .collect()
    }
}

/// What [`Generator::sources`] makes of schemas.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct Generated {
    /// The Rust source.
    pub source: String,
    /// What is likely a mistake in the schemas: what [`Generator::generate`] has Cargo show.
    pub warnings: Vec<Problem>,
    /// The paths of the files that were read.
    files: Vec<String>,
}

fn owned(schemas: &[(&str, &str)]) -> Vec<Text> {
    let owned = |(name, text): &(&str, &str)| Text {
        file: (*name).to_owned(),
        text: Ok((*text).to_owned()),
        path: Some(PathBuf::from(name)).filter(|path| path.is_file()),
    };
    schemas.iter().map(owned).collect()
}

/// Returns a Markdown table of the known keywords and of what enforces them.
///
/// ```
/// let table = exactify_build::keywords();
/// let row = table.lines().find(|line| line.contains("`maxItems`")).unwrap();
/// assert!(row.starts_with("| the type's parser |"));
/// ```
pub fn keywords() -> String {
    schemas::markdown()
}

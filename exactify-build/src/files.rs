//! The files that schemas are in: those of a folder, and those that references lead to from there. Nothing is ever fetched.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use fluent_uri::{Uri, UriRef};

use crate::error::{Error, Problem};
use crate::place::decode;
use crate::read::{self, Document};
use crate::value::Value;

/// The extensions of files that hold schemas.
const EXTENSIONS: &[&str] = &["json", "yaml", "yml"];

/// A text that types are generated from.
pub struct Text {
    /// The path of its file, or what stands for it in messages.
    pub file: String,
    pub text: Result<String, Error>,
    /// The path that relative references start at, if it is that of a file.
    pub path: Option<PathBuf>,
}

impl Text {
    /// The text of the file at `path`.
    pub fn of(path: PathBuf) -> Text {
        Text {
            file: path.display().to_string(),
            text: text_of(&path),
            path: Some(path),
        }
    }
}

/// The schema files in `folder`, sorted by name.
pub fn in_folder(folder: &Path) -> Result<Vec<PathBuf>, Error> {
    let mut paths = entries(folder)
        .map_err(|error| Error::io(format_args!("cannot read the folder {}", folder.display()), error))?;
    paths.retain(|path| is_schema(path));
    if paths.is_empty() {
        return Err(Error::new(format_args!(
            "no schema: there is no *.{} file in {}",
            EXTENSIONS.join(", *."),
            folder.display()
        )));
    }
    Ok(paths)
}

fn is_schema(path: &Path) -> bool {
    let extension = path.extension().and_then(|extension| extension.to_str());
    extension.is_some_and(|extension| EXTENSIONS.contains(&extension)) && !path.is_dir()
}

fn entries(folder: &Path) -> std::io::Result<Vec<PathBuf>> {
    let mut paths: Vec<PathBuf> = fs::read_dir(folder)?
        .map(|entry| Ok(entry?.path()))
        .collect::<std::io::Result<_>>()?;
    paths.sort();
    Ok(paths)
}

/// The schema files in the folders below `folder`, so many levels deep.
fn below(folder: &Path, levels: usize) -> Vec<PathBuf> {
    const LEVELS: usize = 16;
    let below = entries(folder).unwrap_or_default().into_iter();
    let below = below.flat_map(|path| match path.is_dir() {
        true if levels < LEVELS => self::below(&path, levels + 1),
        false if levels > 0 && is_schema(&path) => vec![path],
        _ => Vec::new(),
    });
    below.collect()
}

/// Where documents are, by their URIs.
#[derive(Clone, Debug, Default)]
pub struct Library {
    /// Documents that are read whether anything refers to them or not.
    pub documents: Vec<(String, PathBuf)>,
    /// Files that map URIs to paths.
    pub catalogs: Vec<PathBuf>,
}

impl Library {
    /// The paths that it names.
    pub fn paths(&self) -> impl Iterator<Item = &Path> {
        let documents = self.documents.iter().map(|(_, path)| path);
        documents.chain(&self.catalogs).map(PathBuf::as_path)
    }

    /// The documents of `texts`, and those that references lead to from there, be they in the library or in a folder below
    /// `folder`; what is wrong with their files is added to `errors`.
    pub fn read(&self, texts: Vec<Text>, folder: Option<&Path>, errors: &mut Vec<Error>) -> Vec<Document> {
        let mut read = |text: Text| {
            let (document, error) = read(text);
            errors.extend(error);
            document
        };
        let mut documents: Vec<Document> = texts.into_iter().map(&mut read).collect();
        for (uri, path) in &self.documents {
            documents.push(read(Text::of(path.clone())).at(uri));
        }
        let mut at_hand = AtHand::default();
        for path in &self.catalogs {
            at_hand.add_catalog(path, errors);
        }
        folder.into_iter().for_each(|folder| at_hand.add_folder(folder));
        let mut known: BTreeSet<String> = documents.iter().flat_map(uris).collect();
        let mut next = 0;
        while let Some(document) = documents.get(next) {
            next += 1;
            for uri in targets(document) {
                if known.contains(&uri) {
                    continue;
                }
                match at_hand.document(&uri) {
                    Some(Ok(found)) => {
                        known.extend(uris(&found));
                        documents.push(found);
                    }
                    Some(Err(error)) => errors.push(error),
                    None => {}
                }
                known.insert(uri);
            }
        }
        documents
    }
}

/// What is read only if a reference leads to it.
#[derive(Default)]
struct AtHand {
    paths: BTreeMap<String, PathBuf>,
    documents: Vec<Option<Document>>,
    indices: BTreeMap<String, usize>,
}

impl AtHand {
    /// Adds what the catalogue at `path` names. Its paths start at its folder.
    fn add_catalog(&mut self, path: &Path, errors: &mut Vec<Error>) {
        let problem = |message: &str| {
            Error::from(vec![Problem {
                file: path.display().to_string(),
                location: String::new(),
                message: message.to_owned(),
            }])
        };
        let file = path.display().to_string();
        let entries = match text_of(path).and_then(|text| read::parse(&file, &text)) {
            Ok(Value::Object(entries)) => entries,
            Ok(_) => return errors.push(problem("not a catalogue: expected an object of paths by URI")),
            Err(error) => return errors.push(error),
        };
        for (uri, value) in &entries {
            match value.as_str() {
                Some(below) => {
                    let path = path.parent().unwrap_or(Path::new("")).join(below);
                    self.paths.insert(without_fragment(uri).to_owned(), path);
                }
                None => errors.push(problem(&format!("`{uri}`: expected a path, found {value}"))),
            }
        }
    }

    /// Adds the files in the folders below `folder`. Those that are no schemas are left out.
    fn add_folder(&mut self, folder: &Path) {
        for path in below(folder, 0) {
            let (document, error) = read(Text::of(path));
            if error.is_none() {
                let index = self.documents.len();
                for uri in uris(&document) {
                    self.indices.entry(uri).or_insert(index);
                }
                self.documents.push(Some(document));
            }
        }
    }

    /// The document at `uri`, if there is one that was not taken before.
    fn document(&mut self, uri: &str) -> Option<Result<Document, Error>> {
        if let Some(document) = self.indices.get(uri).and_then(|index| self.documents[*index].take()) {
            let uri = document.uri.clone();
            return Some(Ok(document.at(&uri)));
        }
        let path = self
            .paths
            .get(uri)
            .cloned()
            .or_else(|| path_of(uri).filter(|path| path.is_file()))?;
        let (document, error) = read(Text::of(path));
        Some(error.map_or_else(|| Ok(document.at(uri)), Err))
    }
}

/// The document of a text, or what stands for it and why it could not be read.
fn read(Text { file, text, path }: Text) -> (Document, Option<Error>) {
    let name = stem(&file);
    let absolute = path.and_then(|path| std::path::absolute(path).ok());
    let is_file = absolute.is_some();
    let uri = file_uri(&absolute.map_or_else(|| file.clone(), |path| path.display().to_string()));
    match text.and_then(|text| read::read(&name, &file, &uri, &text)) {
        Ok(document) => (Document { is_file, ..document }, None),
        Err(error) => (Document::unread(&name, &file, &uri), Some(error)),
    }
}

/// The URIs of a document: where it is, and every `$id` in it.
pub fn uris(document: &Document) -> Vec<String> {
    let mut found = vec![document.uri.clone()];
    let mut ids = Vec::new();
    collect(&document.schema, &["$id", "id"], &mut ids);
    found.extend(ids.iter().filter_map(|id| absolute(&document.uri, id)));
    found
}

/// The URIs to which references may lead from a document, without fragments. Each is resolved against everything that may
/// be the base.
pub fn targets(document: &Document) -> BTreeSet<String> {
    let mut targets = Vec::new();
    collect(&document.schema, &["$ref", "$dynamicRef", "$schema"], &mut targets);
    targets.retain(|target| !target.starts_with('#'));
    if targets.is_empty() {
        return BTreeSet::new();
    }
    let bases = uris(document);
    let resolved = bases
        .iter()
        .flat_map(|base| targets.iter().filter_map(|target| absolute(base, target)));
    // A text that is in no file has no folder.
    resolved
        .filter(|uri| document.is_file || !uri.starts_with("file:"))
        .collect()
}

/// The strings under one of `names` anywhere in `value`.
fn collect(value: &Value, names: &[&str], found: &mut Vec<String>) {
    match value {
        Value::Object(entries) => {
            for (name, value) in entries {
                match value.as_str() {
                    Some(text) if names.contains(&name.as_str()) => found.push(text.to_owned()),
                    _ => collect(value, names, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| collect(item, names, found)),
        _ => {}
    }
}

fn without_fragment(uri: &str) -> &str {
    uri.split('#').next().unwrap_or_default()
}

/// `reference` resolved against `base` (RFC 3986, section 5.2), without a fragment.
pub fn absolute(base: &str, reference: &str) -> Option<String> {
    let reference = UriRef::parse(without_fragment(reference)).ok()?;
    if reference.has_scheme() {
        return Some(reference.as_str().to_owned());
    }
    let resolved = reference.resolve_against(&Uri::parse(base).ok()?).ok()?;
    Some(resolved.as_str().to_owned())
}

/// The URI of a file, as if a relative path started at the root.
fn file_uri(file: &str) -> String {
    let mut uri = "file:///".to_owned();
    for byte in file.trim_start_matches('/').replace('\\', "/").bytes() {
        match byte {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'-' | b'.' | b'_' | b'~' | b'/' => uri.push(char::from(byte)),
            other => uri += &format!("%{other:02X}"),
        }
    }
    uri
}

/// The path of a file URI, relative to the current folder if it is below that.
fn path_of(uri: &str) -> Option<PathBuf> {
    let path = decode(uri.strip_prefix("file://")?)?;
    let drive = path.get(2..3) == Some(":");
    let path = PathBuf::from(if drive { &path[1..] } else { &path });
    let here = std::env::current_dir().ok()?;
    Some(path.strip_prefix(here).map(Path::to_owned).unwrap_or(path))
}

pub fn text_of(path: &Path) -> Result<String, Error> {
    let bytes = fs::read(path).map_err(|error| Error::io(format_args!("cannot read {}", path.display()), error))?;
    String::from_utf8(bytes).map_err(|error| {
        Error::from(vec![Problem {
            file: path.display().to_string(),
            location: String::new(),
            message: format!("{error}: save it as UTF-8"),
        }])
    })
}

fn stem(file: &str) -> String {
    Path::new(file)
        .file_stem()
        .map_or_else(String::new, |stem| stem.to_string_lossy().into_owned())
}

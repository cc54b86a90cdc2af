//! The official test suite of 2020-12, judged by checks that are made at run time. Its path is in `JSON_SCHEMA_TEST_SUITE`.

use std::path::{Path, PathBuf};
use std::{env, fs};

use exactify_build::Generator;
use serde::Deserialize;
use serde_json::value::RawValue;

#[derive(Deserialize)]
struct Group {
    description: String,
    schema: Box<RawValue>,
    tests: Vec<Test>,
}

#[derive(Deserialize)]
struct Test {
    description: String,
    data: Box<RawValue>,
    valid: bool,
}

#[test]
fn every_required_verdict_is_the_suites() {
    let Some(suite) = env::var_os("JSON_SCHEMA_TEST_SUITE").map(PathBuf::from) else {
        eprintln!("skipped: JSON_SCHEMA_TEST_SUITE is not set");
        return;
    };
    let mut generator = Generator::new();
    for path in files(&suite.join("remotes/draft2020-12")) {
        let below = path.strip_prefix(suite.join("remotes")).unwrap();
        generator = generator.document(&format!("http://localhost:1234/{}", below.display()), &path);
    }
    let (mut tests, mut wrong) = (0, Vec::new());
    let folder = suite.join("tests/draft2020-12");
    for file in files(&folder).iter().filter(|file| file.parent() == Some(&folder)) {
        let groups: Vec<Group> = serde_json::from_str(&fs::read_to_string(file).unwrap()).unwrap();
        for group in groups {
            let check = generator.check(&[("root", group.schema.get())]).unwrap();
            for test in group.tests {
                tests += 1;
                let report = exactify::Options::new().judge(check, test.data.get().as_bytes());
                if check.accepts(test.data.get()) != test.valid || report.is_ok() != test.valid {
                    wrong.push(format!(
                        "{}: {}: {}",
                        file.display(),
                        group.description,
                        test.description
                    ));
                }
            }
        }
    }
    assert!(tests > 1_000, "{tests}");
    assert!(wrong.is_empty(), "{} of {tests}: {wrong:#?}", wrong.len());
}

/// All files below a folder.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let below = |path: PathBuf| if path.is_dir() { files(&path) } else { vec![path] };
    entries.flat_map(below).collect()
}

//! Runs the example programs as a user's shell does.

use std::path::PathBuf;
use std::process::Command;

/// The example program `name`, which `cargo test` has built beside the tests.
#[track_caller]
pub fn program(name: &str) -> Command {
    let test = std::env::current_exe().expect("a test knows its own path");
    // The test is `target/PROFILE/deps/NAME-HASH`.
    let profile = test.ancestors().nth(2).expect("a test lies in a folder of its profile");
    let path: PathBuf = [profile.as_os_str(), "examples".as_ref(), name.as_ref()]
        .iter()
        .collect();
    let path = path.with_extension(std::env::consts::EXE_EXTENSION);
    assert!(
        path.exists(),
        "{} is not built: `cargo test --test …` alone does not build examples, `cargo build --examples` does",
        path.display(),
    );
    Command::new(path)
}

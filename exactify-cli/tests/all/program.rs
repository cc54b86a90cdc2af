//! Running the program in a folder of its own, and what is said of the command line as a whole.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A folder that is removed when the test is over.
pub struct Folder(PathBuf);

/// What a run of the program came to.
pub struct Ran {
    pub status: i32,
    pub out: String,
    pub err: String,
}

impl Folder {
    /// A folder for the test of this name, with these files.
    pub fn new(test: &str, files: &[(&str, &str)]) -> Folder {
        let path = PathBuf::from(env!("CARGO_TARGET_TMPDIR")).join(test);
        let _ = fs::remove_dir_all(&path);
        fs::create_dir_all(&path).unwrap();
        let folder = Folder(path);
        files
            .iter()
            .for_each(|(name, text)| folder.write(name, text.as_bytes()));
        folder
    }

    pub fn write(&self, name: &str, text: &[u8]) {
        fs::write(self.0.join(name), text).unwrap();
    }

    pub fn read(&self, name: &str) -> String {
        fs::read_to_string(self.0.join(name)).unwrap()
    }

    /// Runs the program with words, and with nothing on its standard input.
    pub fn run(&self, words: &str) -> Ran {
        self.run_with(&words.split(' ').collect::<Vec<_>>(), b"")
    }

    pub fn run_with(&self, arguments: &[&str], input: &[u8]) -> Ran {
        let mut child = Command::new(env!("CARGO_BIN_EXE_exactify"))
            .args(arguments)
            .current_dir(&self.0)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .unwrap();
        let mut stdin = child.stdin.take().unwrap();
        let input = input.to_owned();
        // The program may end before it has read all of it.
        let writer = std::thread::spawn(move || drop(stdin.write_all(&input)));
        let output = child.wait_with_output().unwrap();
        writer.join().unwrap();
        Ran {
            status: output.status.code().unwrap(),
            out: String::from_utf8(output.stdout).unwrap(),
            err: String::from_utf8(output.stderr).unwrap(),
        }
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

impl Ran {
    #[track_caller]
    pub fn is(&self, status: i32, out: &str, err: &str) {
        assert_eq!((self.status, self.out.as_str(), self.err.as_str()), (status, out, err));
    }

    /// It failed, and said this.
    #[track_caller]
    pub fn fails_with(&self, status: i32, said: &str) {
        assert_eq!((self.status, self.out.as_str()), (status, ""), "{}", self.err);
        assert!(self.err.contains(said), "{}", self.err);
    }
}

#[test]
fn help_has_examples_and_exit_statuses_and_no_colours_in_a_pipe() {
    let folder = Folder::new("help", &[]);
    for words in [
        "help",
        "--help",
        "help generate",
        "check --help",
        "help explain",
        "help completions",
    ] {
        let ran = folder.run(words);
        assert_eq!((ran.status, ran.err.as_str()), (0, ""));
        assert!(
            ran.out.contains("Usage: exactify") && ran.out.contains("Examples:\n"),
            "{}",
            ran.out
        );
        assert!(!ran.out.contains('\x1b'), "{}", ran.out);
        assert!(ran.out.lines().all(|line| line.chars().count() <= 100), "{}", ran.out);
    }
    assert!(folder
        .run("help check")
        .out
        .contains("Exit status:\n  0  all instances are valid\n"));
}

#[test]
fn a_command_that_is_unknown_or_missing_is_told() {
    let folder = Folder::new("commands", &[]);
    folder.run("generat a.json").fails_with(2, "'generate'");
    folder.run_with(&[], b"").fails_with(2, "Usage: exactify <COMMAND>");
}

#[test]
fn each_shell_has_completions() {
    let folder = Folder::new("completions", &[]);
    for shell in ["bash", "zsh", "fish", "elvish", "powershell"] {
        let ran = folder.run(&format!("completions {shell}"));
        assert_eq!((ran.status, ran.err.as_str()), (0, ""));
        assert!(ran.out.contains("assert-formats"), "{shell}");
    }
    folder.run("completions tcsh").fails_with(2, "tcsh");
}

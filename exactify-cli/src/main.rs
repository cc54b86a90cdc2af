//! The program `exactify`: the generator of exact Rust types, and its verdicts, at a terminal and in a CI job.

#![forbid(unsafe_code)]

mod check;
mod explain;
mod generate;
mod lines;
mod schemas;

use std::io;
use std::process::ExitCode;
use std::thread;

use clap::builder::styling::{AnsiColor, Style, Styles};
use clap::{CommandFactory, Parser, Subcommand};
use clap_complete::Shell;

/// The command line.
#[derive(Parser)]
#[command(
    name = "exactify",
    version,
    about = "Exact Rust types from a JSON Schema, and verdicts by it",
    long_about = "Generates Rust types from JSON Schema (draft-04 to 2020-12) and OpenAPI documents, and judges JSON by it.\n\n\
        A value of a generated type exists only if the schema accepts it, every JSON text that the schema accepts \
        becomes such a value, and nothing in the text is lost on the way out. `check` gives the same verdicts without \
        compiling anything.",
    after_long_help = "Examples:\n  \
        exactify generate schema/*.json -o src/schema.rs   # write the types\n  \
        exactify check --schema order.json order-17.json   # judge an instance\n  \
        exactify explain order.json                        # what enforces which keyword\n  \
        exactify help check                                # all about one command\n\n\
        Exit status:\n  \
        0  done: the source is written or up to date, all instances are valid\n  \
        1  not so: the source is out of date, some instance is invalid\n  \
        2  the command line, a schema or a file is not what it should be\n\n\
        Colours are shown on a terminal only, and not if NO_COLOR is set.",
    styles = STYLES,
    max_term_width = 100
)]
struct CommandLine {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    Generate(generate::Arguments),
    Check(check::Arguments),
    Explain(explain::Arguments),
    /// Print a script that completes commands and options in a shell
    #[command(after_long_help = "Examples:\n  \
        exactify completions bash >~/.local/share/bash-completion/completions/exactify\n  \
        exactify completions zsh >~/.zfunc/_exactify   # a folder of $fpath\n  \
        exactify completions fish >~/.config/fish/completions/exactify.fish")]
    Completions {
        /// The shell that runs the script
        shell: Shell,
    },
}

const STYLES: Styles = Styles::styled()
    .header(HEADER)
    .usage(HEADER)
    .literal(AnsiColor::Cyan.on_default());

/// How headings are shown.
const HEADER: Style = Style::new().bold();

/// Enough for the deepest instances under the longest chains of subschemas that the generator takes. Only the part that is
/// used takes memory.
const STACK: usize = 128 << 20;

fn main() -> ExitCode {
    let command = CommandLine::parse().command;
    let thread = thread::Builder::new().stack_size(STACK).spawn(move || run(command));
    // Only a fault of this program panics, which has said so then.
    thread.map_or(ExitCode::from(2), |thread| thread.join().unwrap_or(ExitCode::from(2)))
}

fn run(command: Command) -> ExitCode {
    let done = match command {
        Command::Generate(arguments) => generate::run(&arguments),
        Command::Check(arguments) => check::run(&arguments),
        Command::Explain(arguments) => explain::run(&arguments),
        Command::Completions { shell } => {
            let mut script = Vec::new();
            clap_complete::generate(shell, &mut CommandLine::command(), "exactify", &mut script);
            io::Write::write_all(&mut io::stdout(), &script)
                .map_err(Failure::output)
                .map(|()| Outcome::Good)
        }
    };
    match done {
        Ok(Outcome::Good) => ExitCode::SUCCESS,
        Ok(Outcome::Bad) => ExitCode::from(1),
        // Who closes the pipe has seen enough.
        Err(Failure::ClosedPipe) => ExitCode::SUCCESS,
        Err(Failure::Told(lines)) => {
            lines.iter().for_each(|line| tell(AnsiColor::Red, "error", line));
            ExitCode::from(2)
        }
    }
}

/// What a command finds where it can do its work.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Outcome {
    Good,
    /// A source is out of date, or an instance is invalid.
    Bad,
}

/// Why a command cannot do its work.
enum Failure {
    /// One message or more.
    Told(Vec<String>),
    ClosedPipe,
}

impl Failure {
    fn new(message: impl Into<String>) -> Failure {
        Failure::Told(vec![message.into()])
    }

    /// Standard output cannot be written.
    fn output(error: io::Error) -> Failure {
        match error.kind() {
            io::ErrorKind::BrokenPipe => Failure::ClosedPipe,
            _ => Failure::new(format!("standard output: {error}")),
        }
    }
}

impl From<exactify_build::Error> for Failure {
    fn from(error: exactify_build::Error) -> Failure {
        Failure::Told(error.problems().iter().map(ToString::to_string).collect())
    }
}

/// Tells a message on standard error, with what it is in front of it.
fn tell(colour: AnsiColor, what: &str, message: &str) {
    let style = colour.on_default().bold();
    anstream::eprintln!("{style}{what}:{style:#} {message}");
}

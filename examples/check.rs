//! Checks a request: prints it as a typed value and as canonical JSON, or everything that is wrong with it.
//!
//! ```sh
//! cargo run --example check -- examples/upsert.json
//! ```

use std::io::{self, IsTerminal, Read, Write};
use std::process::ExitCode;

use konnect_billing::{Options, Problem, Report, UpsertCustomerBillingDataRequest};

const USAGE: &str = "usage: check [--closed] [--json | --problem] [FILE]

Reads a request from FILE, or from standard input if FILE is absent or `-`.

  --closed   refuse unknown properties, as Konnect's server does
  --json     answer a bad request with JSON Schema's basic output
  --problem  answer a bad request with the problem body that Konnect sends

exit status: 0 the request is good, 1 it is not, 2 it cannot be read";

/// How a refusal is told.
enum Told {
    Lines,
    Basic,
    Problem,
}

fn main() -> ExitCode {
    let mut options = Options::new();
    let mut told = Told::Lines;
    let mut file = None;
    for argument in std::env::args().skip(1) {
        match argument.as_str() {
            "--closed" => options = options.closed(),
            "--json" => told = Told::Basic,
            "--problem" => told = Told::Problem,
            "--help" | "-h" => return finish(&mut io::stdout(), USAGE, 0),
            flag if flag.starts_with("--") => return finish(&mut io::stderr(), USAGE, 2),
            _ if file.is_some() => return finish(&mut io::stderr(), USAGE, 2),
            _ => file = Some(argument),
        }
    }
    let file = file.unwrap_or_else(|| "-".to_owned());
    let text = match read(&file) {
        Ok(text) => text,
        Err(error) => return finish(&mut io::stderr(), &format!("{file}: {error}"), 2),
    };
    match options.from_slice::<UpsertCustomerBillingDataRequest>(&text) {
        Ok(request) => {
            let json = serde_json::to_string(&request).expect("every request can be written");
            finish(&mut io::stdout(), &format!("{request:#?}\n{json}"), 0)
        }
        Err(report) => finish(&mut io::stdout(), &tell(&report, &told), 1),
    }
}

fn read(file: &str) -> io::Result<Vec<u8>> {
    if file != "-" {
        return std::fs::read(file);
    }
    let mut text = Vec::new();
    io::stdin().read_to_end(&mut text)?;
    Ok(text)
}

fn tell(report: &Report, told: &Told) -> String {
    let json = match told {
        Told::Lines if io::stdout().is_terminal() => return format!("{report:#}"),
        Told::Lines => return report.to_string(),
        Told::Basic => serde_json::to_string_pretty(report),
        Told::Problem => serde_json::to_string_pretty(&Problem::from(report)),
    };
    json.expect("every report can be written")
}

/// Prints `text`. A reader that has gone away wants no more of it, and gets no panic.
fn finish(to: &mut dyn Write, text: &str, status: u8) -> ExitCode {
    let _ = writeln!(to, "{text}");
    ExitCode::from(status)
}

//! Measures, prints, and writes docs/performance.md.

use std::io;

use bench::{cost, groups, measure, page};

const USAGE: &str = "usage: bench [PART OF A GROUP'S NAME] | bench --build | bench --one GROUP CONTENDER CALLS";

fn main() -> io::Result<()> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    match arguments[..] {
        [] => everything(),
        ["--one", group, contender, calls] => one(group, contender, calls.parse().map_err(io::Error::other)?),
        ["--build"] => cost::print(),
        [part] if !part.starts_with('-') => {
            for group in groups::all().iter().filter(|group| group.name.contains(part)) {
                print!("{}", page::table(&measure::time(group)));
            }
            Ok(())
        }
        _ => Err(io::Error::other(USAGE)),
    }
}

fn everything() -> io::Result<()> {
    let mut measured = Vec::new();
    for group in groups::all() {
        let group = measure::time(&group);
        print!("{}", page::table(&group));
        measured.push(group);
    }
    if measure::allocations(&mut measured).is_none() {
        eprintln!("no allocations: cargo could not run the program `allocations`");
    }
    if measured.iter_mut().try_for_each(measure::instructions).is_none() {
        eprintln!("no instructions: valgrind could not run this program");
    }
    print!("{}", page::goals(&measured));
    page::write(&measured)
}

/// The calls that callgrind counts: `cargo run --release -p bench -- --one "read typical" konnect_billing 1000`.
fn one(group: &str, contender: &str, calls: u32) -> io::Result<()> {
    let contender = groups::one(group, contender).ok_or_else(|| io::Error::other("no such group or contender"))?;
    for _ in 0..calls {
        (contender.run)();
    }
    Ok(())
}

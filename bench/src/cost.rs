//! The cost of a user's clean build, compared to a package whose build script calls raw typify on the same schema.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{fs, io};

const ROOT: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/..");
const RUNS: usize = 5;

/// Builds each package from scratch, in turns, and prints wall-clock and processor seconds.
pub fn print() -> io::Result<()> {
    let root = fs::canonicalize(ROOT)?;
    let ours = package(
        &root,
        "ours",
        &format!("konnect-billing = {{ path = {root:?} }}\n"),
        None,
    )?;
    let raw = "regress = \"0.12\"\nserde = { version = \"1\", features = [\"derive\"] }\nserde_json = \"1\"\n\n\
               [build-dependencies]\nprettyplease = \"0.2\"\nschemars = \"0.8.22\"\nserde_json = \"1\"\nsyn = \"2\"\n\
               typify = { version = \"0.8\", default-features = false }\n";
    let raw = package(&root, "raw-typify", raw, Some(include_str!("../build.rs")))?;
    println!("| run | ours: wall s | ours: CPU s | raw typify: wall s | raw typify: CPU s |\n|--:|--:|--:|--:|--:|");
    let mut ratios = [Vec::new(), Vec::new()];
    for run in 1..=RUNS {
        let [ours, raw] = [build(&ours)?, build(&raw)?];
        println!(
            "| {run} | {:.1} | {:.1} | {:.1} | {:.1} |",
            ours.0, ours.1, raw.0, raw.1
        );
        ratios[0].push(ours.0 / raw.0);
        ratios[1].push(ours.1 / raw.1);
    }
    let [wall, cpu] = ratios.map(crate::measure::median);
    println!("\nours / raw typify, medians: wall {wall:.2}, CPU {cpu:.2}");
    Ok(())
}

fn package(root: &Path, name: &str, dependencies: &str, build: Option<&str>) -> io::Result<PathBuf> {
    let path = root.join("target/build-cost").join(name);
    fs::create_dir_all(path.join("src"))?;
    let manifest =
        format!("[package]\nname = \"{name}\"\nversion = \"0.0.0\"\nedition = \"2021\"\n\n[workspace]\n\n[dependencies]\n{dependencies}");
    fs::write(path.join("Cargo.toml"), manifest)?;
    let main = match build {
        Some(_) => "#![allow(dead_code)]\nmod raw { include!(concat!(env!(\"OUT_DIR\"), \"/raw_typify.rs\")); }\nfn main() {}\n",
        None => "fn main() {}\n",
    };
    fs::write(path.join("src/main.rs"), main)?;
    if let Some(build) = build {
        let schema = root.join("schema/UpsertCustomerBillingDataRequest.json");
        let build = build.replace(
            "../schema/UpsertCustomerBillingDataRequest.json",
            &schema.display().to_string(),
        );
        fs::write(path.join("build.rs"), build)?;
    }
    // Downloads are not measured.
    run(&path, "cargo fetch --quiet")?;
    Ok(path)
}

fn build(package: &Path) -> io::Result<(f64, f64)> {
    let printed = run(
        package,
        "rm -rf target; export CARGO_INCREMENTAL=0; TIMEFORMAT='%R %U %S'; time cargo build --offline --quiet",
    )?;
    let last = printed.trim().lines().last().unwrap_or_default();
    let seconds: Vec<f64> = last.split(' ').filter_map(|field| field.parse().ok()).collect();
    match seconds[..] {
        [real, user, system] => Ok((real, user + system)),
        _ => Err(io::Error::other(printed)),
    }
}

fn run(package: &Path, script: &str) -> io::Result<String> {
    let mut bash = Command::new("bash");
    let output = bash
        .args(["-c", script])
        .current_dir(package)
        .env_remove("CARGO_TARGET_DIR")
        .output()?;
    let printed = String::from_utf8_lossy(&output.stderr).into_owned();
    if output.status.success() {
        Ok(printed)
    } else {
        Err(io::Error::other(printed))
    }
}

//! Compares the types of the shipped schema with the schema, on any number of instances:
//! `cargo run --release -p proof --example differential -- --instances 20000000 --seed 1 --threads 2`

use std::process::ExitCode;

use konnect_billing::UpsertCustomerBillingDataRequest;
use proof::{differential, Run};

const SCHEMA: &str = include_str!("../../schema/UpsertCustomerBillingDataRequest.json");

fn main() -> Result<ExitCode, Box<dyn std::error::Error>> {
    let mut run = Run {
        instances: 1_000_000,
        seed: 1,
        threads: 1,
    };
    let mut arguments = std::env::args().skip(1);
    while let Some(name) = arguments.next() {
        let value = arguments.next().ok_or_else(|| format!("{name} needs a number"))?;
        match &*name {
            "--instances" => run.instances = value.parse()?,
            "--seed" => run.seed = value.parse()?,
            "--threads" => run.threads = value.parse()?,
            _ => return Err(format!("unknown option {name}: --instances, --seed and --threads are known").into()),
        }
    }
    let tally = differential::<UpsertCustomerBillingDataRequest>(&serde_json::from_str(SCHEMA)?, run);
    println!("seed          {}\n{tally}", run.seed);
    Ok(if tally.disagreements.is_empty() {
        ExitCode::SUCCESS
    } else {
        ExitCode::FAILURE
    })
}

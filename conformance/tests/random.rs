//! The types of random schemas say what two validators say.

use conformance::random::{judge, judge_folders, Tally};

#[track_caller]
fn is_exact(tally: &Tally) {
    assert!(
        tally.instances > 10_000 && tally.accepted > tally.instances / 20,
        "{tally:?}"
    );
    assert!(tally.undecided + tally.not_judged < tally.instances / 10, "{tally:?}");
    let first = tally.disagreements.first();
    assert!(
        first.is_none(),
        "{} disagree: {}",
        tally.disagreements.len(),
        first.unwrap()
    );
}

#[test]
fn random_schemas_are_exact() {
    is_exact(&judge(400));
}

#[test]
fn folders_of_random_schemas_are_exact() {
    is_exact(&judge_folders(200));
}

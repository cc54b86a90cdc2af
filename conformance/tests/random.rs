//! The types of random schemas say what two validators say.

#[test]
fn random_schemas_are_exact() {
    let tally = conformance::random::judge(400);
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

//! Limits on the allocations of reading and writing.

use bench::groups::{self, OURS, OURS_EXACTIFY, PLAIN};

#[track_caller]
fn allocates(group: &str, contender: &str, expected: u64) {
    let contender = groups::one(group, contender).expect("the group has the contender");
    (contender.run)();
    let info = allocation_counter::measure(|| (contender.run)());
    assert_eq!((info.count_total, info.count_current), (expected, 0), "{group}");
}

#[test]
fn the_typical_request_is_read_with_three() {
    // Two unbounded strings, and the labels.
    allocates("read typical", OURS, 3);
    allocates("read typical", OURS_EXACTIFY, 3);
}

#[test]
fn nothing_is_allocated_for_nothing() {
    allocates("read tiny", OURS, 0);
}

#[test]
fn labels_are_allocated_together() {
    // Two strings, and three sizes of each of the two vectors, for any number of labels.
    allocates("read largest", OURS, 8);
}

#[test]
fn writing_allocates_what_is_written() {
    // serde_json's output, which doubles its capacity as it grows.
    for (group, sizes) in [("write tiny", 1), ("write typical", 2), ("write largest", 7)] {
        allocates(group, OURS, sizes);
        allocates(group, PLAIN, sizes);
    }
}

#[test]
fn a_million_labels_cost_no_more_than_51() {
    let counts = ["refuse 51st label", "refuse a million labels"].map(|group| {
        let contender = groups::one(group, OURS).expect("the group has the contender");
        let info = allocation_counter::measure(|| (contender.run)());
        (info.count_total, info.bytes_total)
    });
    assert_eq!(counts[0], counts[1]);
}

#[test]
fn ulids_need_no_heap() {
    for group in ["Ulid parse", "Ulid print into a buffer", "Ulid compare"] {
        allocates(group, OURS, 0);
    }
}

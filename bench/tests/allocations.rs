//! What reading and writing may allocate, so that it can't creep up.

use bench::groups::{self, OURS, OURS_EXACTIFY};

#[track_caller]
fn allocates(group: &str, contender: &str, expected: u64) {
    let contender = groups::one(group, contender).expect("the group has the contender");
    (contender.run)();
    let info = allocation_counter::measure(|| (contender.run)());
    assert_eq!((info.count_total, info.count_current), (expected, 0), "{group}");
}

#[test]
fn the_typical_request_is_read_with_three() {
    allocates("read typical", OURS, 3);
    allocates("read typical", OURS_EXACTIFY, 3);
}

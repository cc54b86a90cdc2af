//! Prints the allocations of one call of each contender: group, contender, allocations, bytes.

use bench::groups;

fn main() {
    for group in groups::all() {
        for contender in &group.contenders {
            (contender.run)(); // So that buffers that are kept between calls are not counted.
            let info = allocation_counter::measure(|| (contender.run)());
            println!(
                "{}\t{}\t{}\t{}",
                group.name, contender.name, info.count_total, info.bytes_total
            );
        }
    }
}

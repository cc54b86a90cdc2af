//! Prints what one call of each contender allocates: group, contender, allocations, bytes.

use bench::groups;

fn main() {
    for group in groups::all() {
        for contender in &group.contenders {
            (contender.run)(); // Buffers that are kept from call to call are not counted.
            let info = allocation_counter::measure(|| (contender.run)());
            println!(
                "{}\t{}\t{}\t{}",
                group.name, contender.name, info.count_total, info.bytes_total
            );
        }
    }
}

//! Patterns at the bounds, and those that stay within them only as states that say nothing more are not made.

use super::{is_simulated, refused};

#[test]
fn as_much_as_the_bounds_say_is_determinised() {
    // States.
    let word = |length: usize| format!("^a{{{length}}}$");
    assert!(!is_simulated(&word(4093)));
    assert!(is_simulated(&word(4094)));

    // Kinds of transition: after two of these characters, as many more are wanted as the two say together.
    let kinds = |count: u32, more: u32| {
        let character = |index| char::from_u32(0x4E00 + index).unwrap();
        let words = (0..count).map(|sum| {
            let pair = |first| [first, (count + sum - first) % count].map(character);
            let mut words: Vec<String> = (0..count).map(|first| pair(first).iter().collect()).collect();
            words.extend((sum < more).then(|| character(count + sum).to_string()));
            format!("(?:{})a{{{sum}}}", words.join("|"))
        });
        format!("^(?:{})$", words.collect::<Vec<_>>().join("|"))
    };
    assert!(!is_simulated(&kinds(31, 2)));
    assert!(is_simulated(&kinds(31, 3)));

    // Classes of characters.
    let classes = |count: u32| -> String {
        let characters = (0x4E00..).filter_map(char::from_u32);
        characters
            .take(count as usize)
            .map(|character| format!("{character}{{0}}"))
            .collect()
    };
    assert!(!is_simulated(&classes(1023)));
    assert!(is_simulated(&classes(1024)));

    // Work: steps that read nothing are work as well.
    assert!(is_simulated("^(?:[ab](?:|^){1500})*a[ab]{9}$"));
}

#[test]
fn as_much_as_the_bound_says_is_simulated() {
    // Two steps each, and three more to find and to end the match.
    let pairs = |count: u32| format!("^(?:[0-9a-f]{{2}}){{0,{count}}}");
    assert!(is_simulated(&pairs(99_998)));
    refused(
        &pairs(99_999),
        "the automaton needs more than 200000 steps: count characters and classes, which take one step however often they are repeated, instead of groups",
    );
}

#[test]
fn states_that_tell_nothing_more_are_not_made() {
    for pattern in [
        // After a match that nothing can undo, whatever else could follow it.
        "^.(?:.*a.{20})?",
        // Where one way asks less than another at the same place.
        "^(?:(?:|(?=.{20}b)).)*$",
    ] {
        assert!(!is_simulated(pattern), "`{pattern}`");
    }
}

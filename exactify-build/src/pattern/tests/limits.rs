//! Patterns at the bounds, and those that stay within them only as states that say nothing more are not made.

use super::{compile, refused};

#[test]
fn as_much_as_the_bounds_say_is_allowed() {
    let word = |length: usize| format!("^a{{{length}}}$");
    assert!(compile(&word(4093)).is_ok());
    refused(&word(4094), "the automaton needs more than 4096 states");

    // After two of these characters, as many more are wanted as the two say together.
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
    assert!(compile(&kinds(31, 2)).is_ok());
    refused(&kinds(31, 3), "the automaton needs more than 1024 kinds of transition");

    // Steps that read nothing are work as well.
    refused(
        "^(?:[ab](?:|){1500})*a[ab]{9}$",
        "the automaton needs more than 1000000 steps of work",
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
        assert!(compile(pattern).is_ok(), "`{pattern}`: {:?}", compile(pattern).err());
    }
}

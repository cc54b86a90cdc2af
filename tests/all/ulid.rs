//! Compares the ULID type with the schema's pattern and the `ulid` crate, and checks its error messages.

use std::collections::HashSet;
use std::error::Error;

use konnect_billing::{Ulid, UlidBuffer, UlidError, UlidErrorKind};

const TEXT: &str = "01G65Z755AFWAKHE12NY0CQ9FH";
const LITERAL: Ulid = Ulid::from_static(TEXT);
const TIME: u64 = LITERAL.timestamp_ms();
const READ: Result<Ulid, UlidError> = Ulid::parse("not a ULID");

const SYMBOLS: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
const WIDE: &[char] = &[
    '\u{100}',
    '\u{660}',
    '\u{2028}',
    '\u{feff}',
    '\u{ff10}',
    '\u{ff21}',
    '\u{1d7ce}',
    '\u{10ffff}',
];

#[track_caller]
fn refuses(text: &str, message: &str, position: usize) {
    let error = Ulid::parse(text).unwrap_err();
    assert_eq!(error.to_string(), message);
    assert_eq!(error.position(), position);
}

#[track_caller]
fn refuses_json(json: &str, message: &str) {
    assert_eq!(serde_json::from_str::<Ulid>(json).unwrap_err().to_string(), message);
}

/// A pattern as ECMA-262 reads it, by another engine than ours.
fn oracle(pattern: &str) -> impl Fn(&str) -> bool {
    let regex = regress::Regex::with_flags(pattern, "u").unwrap();
    move |text| regex.find(text).is_some()
}

/// Numbers of every width, from a fixed seed.
fn numbers(count: usize) -> impl Iterator<Item = u128> {
    let mut state = 0x9E37_79B9_7F4A_7C15_F39C_C060_5CED_C835_u128;
    (0..count).map(move |round| {
        state = state
            .wrapping_mul(0x2360_ED05_1FC6_5DA4_4385_DF64_9FCC_F645)
            .wrapping_add(0x5851_F42D_4C95_7F2D);
        state.rotate_left(64) >> (round % 128)
    })
}

#[test]
fn a_literal_is_read_at_compile_time() {
    assert_eq!(LITERAL, TEXT);
    assert_eq!(TIME, 1_655_910_405_290);
    assert!(READ.is_err());
    const BYTES: [u8; 16] = LITERAL.to_bytes();
    const BACK: Ulid = Ulid::from_bytes(BYTES);
    const BITS: u128 = Ulid::from_u128(LITERAL.to_u128()).to_u128();
    assert_eq!(BACK, LITERAL);
    assert_eq!(BITS, 2_001_872_843_924_206_160_312_766_908_682_970_609);
}

#[test]
#[should_panic = "not a ULID: expected 0-7, then 25 of 0-9, A-H, J, K, M, N, P-T, V-Z"]
fn a_bad_literal_panics() {
    Ulid::from_static("01G65Z755AFWAKHE12NY0CQ9F");
}

#[test]
fn a_wrong_length_is_refused_with_the_length_and_the_position() {
    refuses("", "ULID: expected 26 characters, found 0", 1);
    refuses(&TEXT[..25], "ULID: expected 26 characters, found 25", 26);
    refuses(
        &format!("{TEXT}0"),
        "ULID: expected 26 characters, found 27; '0' at position 27",
        27,
    );
    refuses(
        &format!("{TEXT}\n"),
        "ULID: expected 26 characters, found 27; '\\n' at position 27",
        27,
    );
    refuses(
        &format!("{TEXT}\r\n"),
        "ULID: expected 26 characters, found 28; '\\r' at position 27",
        27,
    );
    refuses(
        &format!(" {TEXT}"),
        "ULID: expected 26 characters, found 27; ' ' at position 1",
        1,
    );
    refuses(
        &format!("8{TEXT}"),
        "ULID: expected 26 characters, found 27; '8' at position 1",
        1,
    );
    refuses(
        "01G6\u{e9}",
        "ULID: expected 26 characters, found 5; '\\u{e9}' at position 5",
        5,
    );
    // 26 bytes, but 25 characters.
    refuses(
        "01G65Z755AFWAKHE12NY0CQ9\u{e9}",
        "ULID: expected 26 characters, found 25; '\\u{e9}' at position 25",
        25,
    );
    refuses(
        &format!("\u{feff}{TEXT}"),
        "ULID: expected 26 characters, found 27; '\\u{feff}' at position 1",
        1,
    );
}

#[test]
fn a_huge_text_is_counted_only_so_far() {
    let found = |count: usize| format!("{TEXT}{}", "0".repeat(count - 26));
    refuses(
        &found(65_534),
        "ULID: expected 26 characters, found 65534; '0' at position 27",
        27,
    );
    refuses(
        &found(65_535),
        "ULID: expected 26 characters, found 65535 or more; '0' at position 27",
        27,
    );
    refuses(
        &found(10_000_000),
        "ULID: expected 26 characters, found 65535 or more; '0' at position 27",
        27,
    );
    // Characters are counted, however many bytes each has.
    let wide = |count| "\u{1d7ce}".repeat(count);
    refuses(
        &wide(65_534),
        "ULID: expected 26 characters, found 65534; '\\u{1d7ce}' at position 1",
        1,
    );
    refuses(
        &wide(65_535),
        "ULID: expected 26 characters, found 65535 or more; '\\u{1d7ce}' at position 1",
        1,
    );
}

#[test]
fn a_wrong_character_is_refused_with_the_character_and_the_position() {
    let with = |at: usize, found: char| format!("{}{found}{}", &TEXT[..at], &TEXT[at + 1..]);
    let other = "ULID: expected one of 0-9, A-H, J, K, M, N, P-T, V-Z at position";
    refuses(&with(0, '8'), "ULID: expected 0-7 at position 1, found '8'", 1);
    refuses(&with(0, 'I'), "ULID: expected 0-7 at position 1, found 'I'", 1);
    refuses(
        "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
        "ULID: expected 0-7 at position 1, found '8'",
        1,
    );
    refuses(&TEXT.to_lowercase(), &format!("{other} 3, found 'g'"), 3);
    refuses(&with(3, 'i'), &format!("{other} 4, found 'i'"), 4);
    for alias in ['I', 'L', 'O', 'U', '-', ' '] {
        refuses(&with(12, alias), &format!("{other} 13, found '{alias}'"), 13);
    }
    refuses(&with(25, '\n'), &format!("{other} 26, found '\\n'"), 26);
    refuses(&with(25, '\0'), &format!("{other} 26, found '\\u{{0}}'"), 26);
    refuses(&with(25, '\''), &format!("{other} 26, found '\\''"), 26);
    refuses(&with(25, '\u{e9}'), &format!("{other} 26, found '\\u{{e9}}'"), 26);
    refuses(&with(7, '\u{ff10}'), &format!("{other} 8, found '\\u{{ff10}}'"), 8);
    refuses(&with(7, '\u{1d7ce}'), &format!("{other} 8, found '\\u{{1d7ce}}'"), 8);
    // The first of several is named.
    refuses(&with(25, '\n').replace('F', "f"), &format!("{other} 11, found 'f'"), 11);
}

#[test]
fn the_kind_of_an_error_says_what_is_wrong() {
    use UlidErrorKind::{InvalidCharacter, InvalidLength, Overflow};
    for (text, kind) in [
        ("", InvalidLength),
        ("01G65Z755AFWAKHE12NY0CQ9F", InvalidLength),
        ("81G65Z755AFWAKHE12NY0CQ9FHH", InvalidLength),
        ("u1G65Z755AFWAKHE12NY0CQ9F", InvalidLength),
        ("81G65Z755AFWAKHE12NY0CQ9FH", Overflow),
        ("Z1G65Z755AFWAKHE12NY0CQ9Fu", Overflow),
        ("z1G65Z755AFWAKHE12NY0CQ9FH", InvalidCharacter),
        ("\u{e9}1G65Z755AFWAKHE12NY0CQ9FH", InvalidCharacter),
        ("U1G65Z755AFWAKHE12NY0CQ9FH", InvalidCharacter),
        ("01G65Z755AFWAKHE12NY0CQ9F ", InvalidCharacter),
    ] {
        let error = text.parse::<Ulid>().unwrap_err();
        assert_eq!(error.kind(), kind, "{text:?}");
        assert_eq!(format!("{error:?}"), error.to_string());
    }
}

#[test]
fn every_character_at_every_position_is_judged_as_the_pattern_judges_it() {
    let accepts = oracle(Ulid::PATTERN);
    let mut accepted = 0;
    for base in [TEXT, "00000000000000000000000000", "7ZZZZZZZZZZZZZZZZZZZZZZZZZ"] {
        for at in 0..=Ulid::LEN {
            for found in (0..=255_u8).map(char::from).chain(WIDE.iter().copied()) {
                let rest = base.get(at + 1..).unwrap_or("");
                for text in [
                    format!("{}{found}{rest}", &base[..at]),
                    format!("{}{found}{}", &base[..at], &base[at..]),
                    format!("{}{found}", &base[..at]),
                ] {
                    let read = Ulid::parse(&text);
                    assert_eq!(read.is_ok(), accepts(&text), "{text:?}");
                    match read {
                        Ok(ulid) => {
                            accepted += 1;
                            assert_eq!(ulid.to_string(), text);
                        }
                        Err(error) => points_at_the_first_fault(&text, error),
                    }
                }
            }
        }
    }
    assert_eq!(accepted, 3 * (8 + 25 * 32) + 3 * 32); // The replaced, and the last one appended.
}

/// The text up to the position begins some ULID, and with the character there it begins none.
fn points_at_the_first_fault(text: &str, error: UlidError) {
    let at = error.position() - 1;
    let begins = |text: &str| {
        text.len() <= Ulid::LEN
            && text
                .char_indices()
                .all(|(at, c)| SYMBOLS.find(c).is_some_and(|digit| at > 0 || digit < 8))
    };
    assert!(begins(&text[..at]), "{text:?}");
    match text[at..].chars().next() {
        None => assert!(at < Ulid::LEN),
        Some(found) => {
            assert!(!begins(&text[..at + found.len_utf8()]), "{text:?}");
            assert!(
                error.to_string().contains(&format!("'{}'", found.escape_default())),
                "{text:?}"
            );
        }
    }
}

#[test]
fn the_ulid_crate_reads_and_writes_the_same_canonical_texts() {
    for bits in numbers(20_000).chain([0, 1, u128::MAX, u128::MAX >> 1, 1 << 127]) {
        let ours = Ulid::from_u128(bits);
        let theirs = ulid::Ulid::from(bits);
        let text = theirs.to_string();
        assert_eq!(ours.to_string(), text);
        assert_eq!(text.parse::<Ulid>().unwrap().to_u128(), bits);
        assert_eq!(ulid::Ulid::from_string(&text).unwrap(), theirs);
        assert_eq!(ours.timestamp_ms(), theirs.timestamp_ms());
        assert_eq!(ours.to_bytes(), theirs.to_bytes());
        assert_eq!(Ulid::from_bytes(ours.to_bytes()), ours);
    }
}

#[test]
fn the_order_is_the_order_of_the_texts() {
    let mut ulids: Vec<Ulid> = numbers(2_000).map(Ulid::from_u128).collect();
    ulids.extend([Ulid::NIL, Ulid::MAX, LITERAL]);
    for pair in ulids.windows(2) {
        assert_eq!(pair[0].cmp(&pair[1]), pair[0].to_string().cmp(&pair[1].to_string()));
        assert_eq!(pair[0].cmp(&pair[1]), pair[0].to_bytes().cmp(&pair[1].to_bytes()));
    }
    let mut texts: Vec<String> = ulids.iter().map(Ulid::to_string).collect();
    texts.sort();
    ulids.sort();
    assert!(ulids.iter().map(Ulid::to_string).eq(texts));
}

#[test]
fn the_constants_are_the_ends_of_the_order() {
    assert_eq!(Ulid::NIL, "00000000000000000000000000");
    assert_eq!(Ulid::MAX, "7ZZZZZZZZZZZZZZZZZZZZZZZZZ");
    assert_eq!((Ulid::NIL.to_u128(), Ulid::MAX.to_u128()), (0, u128::MAX));
    assert_eq!(Ulid::MAX.timestamp_ms(), (1 << 48) - 1);
}

#[test]
fn conversions_agree() {
    assert_eq!(Ulid::try_from(TEXT), Ok(LITERAL));
    assert_eq!(Ulid::try_from(TEXT.to_owned()), Ok(LITERAL));
    assert_eq!(TEXT.parse(), Ok(LITERAL));
    assert_eq!(Ulid::from(u128::from(LITERAL)), LITERAL);
    assert_eq!(String::from(LITERAL), TEXT);
    assert_eq!(LITERAL.encode(&mut UlidBuffer::new()), TEXT);
    assert_eq!(HashSet::from([LITERAL, LITERAL, Ulid::NIL]).len(), 2);
}

#[test]
fn it_compares_with_text_both_ways() {
    assert_eq!(LITERAL, *TEXT);
    assert_eq!(LITERAL, TEXT);
    assert_eq!(*TEXT, LITERAL);
    assert_eq!(TEXT, LITERAL);
    let lower: &str = &TEXT.to_lowercase();
    assert_ne!(LITERAL, *lower);
    assert_ne!(LITERAL, lower);
    assert_ne!(*lower, LITERAL);
    assert_ne!(lower, LITERAL);
}

#[test]
fn it_is_shown_as_text() {
    assert_eq!(format!("{LITERAL:?}"), "Ulid(01G65Z755AFWAKHE12NY0CQ9FH)");
    assert_eq!(format!("{LITERAL:#?}"), "Ulid(01G65Z755AFWAKHE12NY0CQ9FH)");
    assert_eq!(format!("[{LITERAL:>28}]"), "[  01G65Z755AFWAKHE12NY0CQ9FH]");
    assert_eq!(format!("[{LITERAL:-<28}]"), "[01G65Z755AFWAKHE12NY0CQ9FH--]");
}

#[test]
fn json_is_a_string_and_nothing_else() {
    let json = format!("\"{TEXT}\"");
    assert_eq!(serde_json::to_string(&LITERAL).unwrap(), json);
    assert_eq!(serde_json::from_str::<Ulid>(&json).unwrap(), LITERAL);
    assert_eq!(serde_json::from_slice::<Ulid>(json.as_bytes()).unwrap(), LITERAL);
    assert_eq!(serde_json::from_reader::<_, Ulid>(json.as_bytes()).unwrap(), LITERAL);
    let escaped = json.replace('F', "\\u0046");
    assert_eq!(serde_json::from_str::<Ulid>(&escaped).unwrap(), LITERAL);

    refuses_json(
        "null",
        "invalid type: null, expected a ULID, 26 characters at line 1 column 4",
    );
    refuses_json(
        "0",
        "invalid type: integer `0`, expected a ULID, 26 characters at line 1 column 1",
    );
    refuses_json(
        "{}",
        "invalid type: map, expected a ULID, 26 characters at line 1 column 0",
    );
    refuses_json(
        "[48]",
        "invalid type: sequence, expected a ULID, 26 characters at line 1 column 0",
    );
    refuses_json(
        "true",
        "invalid type: boolean `true`, expected a ULID, 26 characters at line 1 column 4",
    );
    let message = "ULID: expected 26 characters, found 1; 'x' at position 1 at line 1 column 3";
    refuses_json("\"x\"", message);
}

#[test]
fn sizes_and_threads_are_as_promised() {
    fn shared<T: Send + Sync + Copy + 'static>() {}
    shared::<Ulid>();
    shared::<UlidError>();
    assert_eq!(size_of::<Ulid>(), 16);
    assert_eq!(size_of::<UlidError>(), 8);
    assert_eq!(size_of::<Result<(), UlidError>>(), 8);
    let error: Box<dyn Error + Send + Sync> = Ulid::parse("").unwrap_err().into();
    assert!(error.source().is_none());
}

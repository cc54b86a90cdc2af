//! Values, names and characters for where the schema does not say.

use fastrand::Rng;

/// Literals that parsers read differently, or lose.
pub const WORDS: &[&str] = &[
    "null",
    "true",
    "false",
    "0",
    "-0",
    "-0.0",
    "0e0",
    "1",
    "1.0",
    "1.50",
    "1e2",
    "1E+2",
    "-1.50",
    "0.1e-7",
    "9007199254740993",
    "-9223372036854775809",
    "18446744073709551615",
    "18446744073709551616",
    "123456789012345678901234567890",
    "1e308",
    "1e400",
    "-1e999999999",
    "5e-324",
    "1e-400",
    "3.141592653589793238462643383279",
];

pub const TEXTS: &[&str] = &[
    "",
    "a",
    "ab",
    "b",
    "small",
    "x",
    "null",
    "[]",
    "{}",
    "ä",
    "日本",
    "\u{1f600}",
    "\u{7f}",
    "\n",
    "\\",
    "\"",
    "/",
    "\u{0}",
    "AB",
    "XYZ",
    "a kind",
    "bb",
    "01G65Z755AFWAKHE12NY0CQ9FH",
    "7ZZZZZZZZZZZZZZZZZZZZZZZZZ",
    "8ZZZZZZZZZZZZZZZZZZZZZZZZZ",
    "00000000000000000000000000\n",
    "test",
    "-",
    "a-",
    "\u{feff}",
    "\u{2028}",
    "\u{ffff}",
    "\u{10ffff}",
];

pub const NAMES: &[&str] = &[
    "",
    "a",
    "b",
    "id",
    "x",
    "extra",
    "value",
    "labels",
    "$ref",
    "a/b",
    "~",
    "~1",
    "ä",
    "a\u{308}",
    "\u{1f600}",
    "\"",
    "\\",
    "null",
    "0",
    "\n",
    "\u{0}",
    "__proto__",
    "$serde_json::private::Number",
    "$serde_json::private::RawValue",
];

const CHARACTERS: &[char] = &[
    'a',
    'b',
    'z',
    'A',
    'B',
    'Z',
    '0',
    '7',
    '8',
    '9',
    '-',
    '.',
    '_',
    ' ',
    '\n',
    '\t',
    '"',
    '\\',
    '/',
    'I',
    'L',
    'O',
    'U',
    'i',
    '\u{0}',
    '\u{7f}',
    'ä',
    '٣',
    'ｅ',
    '日',
    '\u{1f600}',
    '\u{2028}',
];

/// A character that a rule is about, any ASCII character, or any character.
pub fn character(random: &mut Rng) -> char {
    match random.usize(..4) {
        0 => char::from(random.u8(..128)),
        1 => random.char(..),
        _ => CHARACTERS[random.usize(..CHARACTERS.len())],
    }
}

/// A literal: one that often causes trouble, or a number of any form.
pub fn word(random: &mut Rng) -> String {
    if random.usize(..4) > 0 {
        return WORDS[random.usize(..WORDS.len())].to_owned();
    }
    let digits = |random: &mut Rng| -> String {
        let count = [1, 1, 2, 3, 17, 40][random.usize(..6)];
        (0..count).map(|_| random.digit(10)).collect()
    };
    let mut number = if random.bool() { "-" } else { "" }.to_owned();
    match digits(random).trim_start_matches('0') {
        "" => number.push('0'),
        whole => number.push_str(whole),
    }
    if random.bool() {
        number = number + "." + &digits(random);
    }
    if random.usize(..3) == 0 {
        number.push(if random.bool() { 'e' } else { 'E' });
        number.push_str(["", "+", "-"][random.usize(..3)]);
        number.push_str(["0", "00", "1", "3", "20", "308", "400"][random.usize(..7)]);
    }
    number
}

//! Formats of times, numbers and addresses: the examples of their RFCs, and hostile cases.

#![allow(missing_docs)]

use exactify::format::{date, date_time, find, ipv4, ipv6, time, uuid};

#[track_caller]
fn all(is_of_format: fn(&str) -> bool, wanted: bool, texts: &[&str]) {
    for text in texts {
        assert_eq!(is_of_format(text), wanted, "{text:?}");
    }
}

#[test]
fn dates() {
    all(
        date,
        true,
        &[
            "1996-12-19",
            "0000-02-29",
            "9999-12-31",
            "2000-02-29",
            "2024-02-29",
            "1582-10-10",
        ],
    );
    let months = ["31", "28", "31", "30", "31", "30", "31", "31", "30", "31", "30", "31"];
    for (month, last) in (1..).zip(months) {
        let last: u8 = last.parse().unwrap();
        for day in 0..=99 {
            assert_eq!(date(&format!("2023-{month:02}-{day:02}")), (1..=last).contains(&day));
        }
    }
    let wrong = [
        "",
        "2023-02-29",
        "1900-02-29",
        "2026-02-30",
        "2024-00-01",
        "2024-13-01",
        "2024-1-1",
        "20240101",
        "2024-01-011",
        "2024-01-01\n",
        " 2024-01-01",
        "2024/01/01",
        "+024-01-01",
        "2024-+1-01",
        "12024-01-01",
        "٢٠٢٤-٠١-٠١",
        "2024-W01-1",
        "2024-001",
        "2024-01-01Z",
        "2024–01–01",
    ];
    all(date, false, &wrong);
}

#[test]
fn times() {
    let right = [
        "08:30:06Z",
        "00:00:00z",
        "23:59:59.9Z",
        "12:34:56-00:00",
        "12:34:56+23:59",
        "08:30:06.000000000000000000000001Z",
        "23:59:60Z",
        "23:59:60.5z",
        "15:59:60-08:00",
        "01:29:60+01:30",
        "00:00:60+00:01",
        "23:58:60-00:01",
    ];
    all(time, true, &right);
    let wrong = [
        "",
        "24:00:00Z",
        "23:60:00Z",
        "23:59:61Z",
        "12:00:60Z",
        "23:58:60Z",
        "00:00:60Z",
        "23:59:60+01:00",
        "12:00Z",
        "12:00:00",
        "12:00:00.Z",
        "12:00:00,5Z",
        "12:00:00+24:00",
        "12:00:00+01:60",
        "12:00:00+01",
        "12:00:00+0100",
        "12:00:00ZZ",
        "12:00:00Z\n",
        "12:00:00−01:00",
        "1٢:00:00Z",
        "T12:00:00Z",
        "12:00:+1Z",
        "12:00:00.٥Z",
    ];
    all(time, false, &wrong);
}

#[test]
fn points_in_time() {
    // RFC 3339, section 5.8.
    let right = [
        "1985-04-12T23:20:50.52Z",
        "1996-12-19T16:39:57-08:00",
        "1990-12-31T23:59:60Z",
        "1990-12-31T15:59:60-08:00",
        "1937-01-01T12:00:27.87+00:20",
        "0000-01-01t00:00:00z",
        "2024-02-29T00:00:00-00:00",
    ];
    all(date_time, true, &right);
    let wrong = [
        "",
        "1985-04-12",
        "23:20:50Z",
        "1985-04-12 23:20:50Z",
        "1985-04-12T23:20:50",
        "2023-02-29T00:00:00Z",
        "1985-04-12T24:00:00Z",
        "1985-04-12T12:30:60Z",
        "1985-04-12TT23:20:50Z",
        "1985-04-12T23:20:50Z ",
        "1985-04-12T23:20Z",
        "19850412T232050Z",
        "1985-04-12т23:20:50Z",
    ];
    all(date_time, false, &wrong);
}

#[test]
fn uuids() {
    let right = [
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "F81D4FAE-7DEC-11D0-A765-00A0C91E6BF6",
        "00000000-0000-0000-0000-000000000000",
        "FFFFFFFF-ffff-FFFF-ffff-FFFFFFFFFFFF",
    ];
    all(uuid, true, &right);
    let wrong = [
        "",
        "f81d4fae7dec11d0a76500a0c91e6bf6",
        "urn:uuid:f81d4fae-7dec-11d0-a765-00a0c91e6bf6",
        "{f81d4fae-7dec-11d0-a765-00a0c91e6bf6}",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bf6\n",
        "f81d4fae-7dec-11d0-a765-00a0c91e6bfg",
        "f81d4fae-7dec-11d0-a765-00a0c91e6b٣",
        "f81d4fae7-dec-11d0-a765-00a0c91e6bf6",
    ];
    all(uuid, false, &wrong);
}

#[test]
fn addresses() {
    all(
        ipv4,
        true,
        &["0.0.0.0", "255.255.255.255", "192.168.0.1", "087.010.000.001"],
    );
    let wrong = [
        "",
        ".",
        "...",
        "1.2.3",
        "1.2.3.4.",
        ".1.2.3.4",
        "1.2.3.4.5",
        "256.1.1.1",
        "1.1.1.999",
        "0001.2.3.4",
        "+1.2.3.4",
        "-1.2.3.4",
        "0x1.2.3.4",
        "1e1.2.3.4",
        "1.2.3.4\n",
        " 1.2.3.4",
        "1.2.3.4/8",
        "1,2,3,4",
        "١.2.3.4",
        "::1.2.3.4",
    ];
    all(ipv4, false, &wrong);
    // RFC 4291, section 2.2.
    let right = [
        "ABCD:EF01:2345:6789:ABCD:EF01:2345:6789",
        "2001:DB8:0:0:8:800:200C:417A",
        "FF01:0:0:0:0:0:0:101",
        "0:0:0:0:0:0:0:1",
        "0:0:0:0:0:0:0:0",
        "2001:DB8::8:800:200C:417A",
        "FF01::101",
        "::1",
        "::",
        "0:0:0:0:0:0:13.1.68.3",
        "0:0:0:0:0:FFFF:129.144.52.38",
        "::13.1.68.3",
        "::FFFF:129.144.52.38",
        "1:2:3:4:5:6:7::",
        "::2:3:4:5:6:7:8",
        "0001::",
    ];
    all(ipv6, true, &right);
    let wrong = [
        "",
        ":",
        ":::",
        "1",
        "1:2:3:4:5:6:7",
        "1:2:3:4:5:6:7:8:9",
        "1:2:3:4:5:6:7:8::",
        "::1:2:3:4:5:6:7:8",
        "1::2::3",
        ":1::",
        "::1:",
        "12345::",
        "00001::",
        "g::",
        "::1.2.3",
        "::1.2.3.256",
        "::01.2.3.4",
        "1:2:3:4:5:6:7:1.2.3.4",
        "::1.2.3.4:1",
        "fe80::1%1",
        "[::1]",
        "::/0",
        "::1\n",
        " ::1",
        "::٣",
        "1.2.3.4",
    ];
    all(ipv6, false, &wrong);
}

#[test]
fn no_text_is_too_long() {
    let names = [
        "date",
        "date-time",
        "time",
        "uuid",
        "uri",
        "uri-reference",
        "email",
        "ipv4",
        "ipv6",
    ];
    for part in [
        "0", "a", ":", "a:", "1.", ".a", "@", "\"", "\\\"", "[", "%41", "%", "-", "ä", "::", "#", "?", "/", "1:2:",
    ] {
        let text = part.repeat(100_000 / part.len());
        for name in names {
            let is_of_format = find(name).unwrap();
            for text in [
                text.clone(),
                format!("\"{text}\"@a"),
                format!("a@{text}"),
                format!("a@[IPv6:{text}]"),
                format!("a://{text}"),
            ] {
                is_of_format(&text);
            }
        }
    }
    assert!(time(&format!("00:00:00.{}Z", "0".repeat(1_000_000))));
    assert!(names.iter().all(|name| find(name).is_some()) && find("DATE").is_none() && find("").is_none());
}

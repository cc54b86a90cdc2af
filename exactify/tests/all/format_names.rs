//! `uri`, `uri-reference` and `email`: the examples of their RFCs, and hostile cases.

use exactify::format::{email, uri, uri_reference};

#[track_caller]
fn all(is_of_format: fn(&str) -> bool, wanted: bool, texts: &[&str]) {
    for text in texts {
        assert_eq!(is_of_format(text), wanted, "{text:?}");
    }
}

#[test]
fn uris() {
    // RFC 3986, section 1.1.2, and what its grammar has besides.
    let right = [
        "ftp://ftp.is.co.za/rfc/rfc1808.txt",
        "http://www.ietf.org/rfc/rfc2396.txt",
        "ldap://[2001:db8::7]/c=GB?objectClass?one",
        "mailto:John.Doe@example.com",
        "news:comp.infosystems.www.servers.unix",
        "tel:+1-816-555-1212",
        "telnet://192.0.2.16:80/",
        "urn:oasis:names:specification:docbook:dtd:xml:4.1.2",
        "a:",
        "a:/",
        "a://",
        "a:///",
        "a://b:/",
        "a://@/",
        "a://:1",
        "a://u:p:q@h:99999",
        "a:%00%fF",
        "a:b//c",
        "a://[v1F.:]",
        "a://[V0.!]/",
        "a://[::]:",
        "a:?#",
        "a:?/?#/?",
        "A+-.1:b",
        "http://999.999.999.999/",
        "http://%41%20/",
        "http://[::ffff:1.2.3.4]/",
    ];
    all(uri, true, &right);
    all(uri_reference, true, &right);
    let relative = [
        "", "/", "//", "//a", "a", "a/b:c", "./a:b", "?a:b", "#a:b", "/a:b", "../../g", ";x", "@", "//[::1]", "a%3Ab",
    ];
    all(uri_reference, true, &relative);
    all(uri, false, &relative);
    let wrong = [
        ":",
        ":a",
        "1:a",
        "a_b:c",
        "ä:b",
        "a:b c",
        "a:ä",
        "a:%",
        "a:%4",
        "a:%4g",
        "a:%٣٣",
        "a:\\",
        "a:^",
        "a:`",
        "a:{}",
        "a:|",
        "a:<>",
        "a:\"",
        "a:[",
        "a:?[",
        "a:#a#b",
        "a:#%",
        "a://b@c@d",
        "a://[",
        "a://]",
        "a://[]",
        "a://[::1",
        "a://[::1]b",
        "a://[::1]:x",
        "a://[v.a]",
        "a://[vg.a]",
        "a://[v1.]",
        "a://[v1]",
        "a://[fe80::1%25en0]",
        "a://[1.2.3.4]",
        "a://b:1:2",
        "a://b:+1",
        "a://[b@::1]",
        "a:b\n",
        " a:b",
        "a:\u{0}",
        "a:\u{7f}",
        "a://[::ffff:01.2.3.4]",
    ];
    all(uri, false, &wrong);
    all(uri_reference, false, &wrong);
}

#[test]
fn email_addresses() {
    let longest = format!("{}@{}", "a".repeat(65), "b".repeat(300));
    let right = [
        "joe.bloggs@example.com",
        "!#$%&'*+-/=?^_`{|}~@b",
        "a@b-c.1",
        "a@1",
        "a@b--c",
        "\"\"@b",
        "\"a b\"@c",
        "\"@\"@c",
        "\"\\\"\\\\\\ \"@c",
        "\"..\"@c",
        "a@[0.0.0.0]",
        "a@[127.000.000.001]",
        "a@[IPv6:::]",
        "a@[ipv6:1:2:3:4:5:6:7:8]",
        "a@[IPv6:1::6]",
        "a@[IPv6:1:2:3:4:5:6::]",
        "a@[IPv6:::1.2.3.4]",
        "a@[IPv6:1:2:3:4::1.2.3.04]",
        "a@[IPv6:1:2:3:4:5:6:1.2.3.4]",
        "a@[IPv6:1::2:3.4.5.6]",
        "a@[IPv6:::1:2:3]",
        "a@[IPv6:1:2:3::4:5:6]",
        &longest,
    ];
    all(email, true, &right);
    let wrong = [
        "",
        "@",
        "a",
        "a@",
        "@a",
        ".a@b",
        "a.@b",
        "a..b@c",
        "a b@c",
        "a@b@c",
        "a@b c",
        "a@-b",
        "a@b-",
        "a@b..c",
        "a@.b",
        "a@b.",
        "a@b_c",
        "a@[b]",
        "a@[]",
        "a@[",
        "a@]",
        "a@[1.2.3]",
        "a@[256.0.0.1]",
        "a@[1.2.3.4",
        "a@[1.2.3.4]b",
        "a@[::1]",
        "a@[IPv6:1.2.3.4]",
        "a@[IPv4:1.2.3.4]",
        "a@[IPv6:1:2:3:4:5:6:7::]",
        "a@[IPv6:1:2:3:4:5::1.2.3.4]",
        "a@[IPv6:1:2:3:4::5:6:7]",
        "a@[IPv6:1::2::3]",
        "a@[IPv6::::]",
        "a@[IPv6:]",
        "a@[IPv6:12345::]",
        "a@[IPv6:g::]",
        "a@[tag:x]",
        "\"a@b",
        "\"a\"b@c",
        "\"a\"\"b\"@c",
        "\"\\\"@c",
        "\"ä\"@b",
        "\"\n\"@b",
        "\"\\\u{7f}\"@b",
        "a(b)@c",
        "a@b\n",
        "Joe <a@b>",
        "ä@b",
        "a@ä",
        "a\"b@c",
        "a@[IPv6:::1%eth0]",
        "a@[IPv6:1:2:3:4:5:6:7:1.2.3.4]",
    ];
    all(email, false, &wrong);
}

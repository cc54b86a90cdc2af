//! `exactify generate`.

use crate::program::Folder;
use crate::ORDER;

#[test]
fn the_source_goes_to_standard_output_or_to_a_file_and_is_the_generators() {
    let folder = Folder::new("source", &[("order.json", ORDER)]);
    let ran = folder.run("generate order.json");
    let wanted = exactify_build::Generator::new()
        .sources(&[("order.json", ORDER)])
        .unwrap();
    ran.is(0, &wanted.source, "");
    assert!(ran.out.starts_with("// Made by exactify-build "), "{}", ran.out);
    folder.run("generate order.json --output order.rs").is(0, "", "");
    assert_eq!(folder.read("order.rs"), wanted.source);
}

#[test]
fn check_says_what_to_run_if_the_file_is_out_of_date() {
    let folder = Folder::new(
        "out of date",
        &[("order.json", ORDER), ("code's.json", r#"{"maxLength": 3}"#)],
    );
    let check = ["generate", "order.json", "code's.json", "-o", "types.rs", "--check"];
    let told = "out of date: types.rs is not what the schemas make: run\n    \
                exactify generate order.json 'code'\\''s.json' -o types.rs\n";
    folder.run_with(&check, b"").is(1, "", told);
    folder.run_with(&check[..5], b"").is(0, "", "");
    folder.run_with(&check, b"").is(0, "", "");
    folder.write("types.rs", b"// by hand");
    folder.run_with(&check, b"").is(1, "", told);
    assert_eq!(folder.read("types.rs"), "// by hand");
    folder
        .run("generate order.json --check")
        .fails_with(2, "--output <FILE>");
}

#[test]
fn options_are_the_generators() {
    let folder = Folder::new(
        "options",
        &[
            (
                "event.json",
                r#"{"properties": {"day": {"type": "string", "format": "date"}, "year": {"minimum": 1}}}"#,
            ),
            (
                "root.json",
                r#"{"type": "object", "properties": {"at": {"$ref": "https://example.com/?a=b#/$defs/At"}}}"#,
            ),
            (
                "common.json",
                r#"{"$defs": {"At": {"title": "At", "type": "string", "maxLength": 5}}}"#,
            ),
        ],
    );
    let made = |words: &str| {
        let ran = folder.run(words);
        assert_eq!(ran.status, 0, "{}", ran.err);
        ran.out
    };
    assert!(!made("generate event.json").contains("StringRule::Format"));
    assert!(made("generate event.json --assert-formats").contains("StringRule::Format"));
    let traits = made("generate event.json --integration schemars,uuid --integration proptest");
    assert!(traits.contains("feature = \"schemars\"") && traits.contains("feature = \"arbitrary\""));
    assert!(made("generate root.json --document https://example.com/?a=b=common.json").contains("pub struct At("));
    let replace = ["generate", "event.json", "--replace", r#"crate::Year={"minimum": 1}"#];
    assert!(folder.run_with(&replace, b"").out.contains("crate::Year"));
    folder
        .run("generate event.json --replace crate::Year")
        .fails_with(2, "expected TYPE=SCHEMA");
    folder
        .run("generate event.json --document common.json")
        .fails_with(2, "expected URI=PATH");
    folder
        .run("generate event.json --integration chrono")
        .fails_with(2, "possible values: schemars");
}

#[test]
fn a_mistake_is_a_warning_or_with_strict_an_error() {
    let folder = Folder::new("mistake", &[("code.json", r#"{"type": "string", "maxLenght": 3}"#)]);
    let told = "code.json: #/maxLenght: unknown keyword `maxLenght` asserts nothing: did you mean `maxLength`?\n";
    let ran = folder.run("generate code.json");
    assert_eq!((ran.status, ran.err), (0, format!("warning: {told}")));
    folder
        .run("generate code.json --strict")
        .is(2, "", &format!("error: {told}"));
}

#[test]
fn what_is_no_schema_is_told_with_all_that_is_wrong() {
    let folder = Folder::new(
        "no schema",
        &[
            ("text.json", "{\n \"a\" 1}"),
            ("list.json", "[]"),
            ("bad.json", r#"{"type": "strin", "maxLength": -1}"#),
        ],
    );
    folder.write("latin.json", b"{\"title\": \"\xe9\"}");
    folder.run("generate text.json list.json bad.json").is(
        2,
        "",
        "error: text.json: line 2, column 6: not a JSON text: expected `:`, found `1`\n\
         error: list.json: #: not a schema: expected an object or a boolean, found an array\n\
         error: bad.json: #/type: `strin` is not the name of a type: did you mean `string`?\n\
         error: bad.json: #/maxLength: `maxLength`: expected a non-negative integer, found -1\n",
    );
    folder.run("generate gone.json . latin.json").is(
        2,
        "",
        "error: gone.json: cannot be read: No such file or directory (os error 2)\n\
         error: .: is a folder: name the schemas in it, such as ./*.json\n\
         error: latin.json: invalid utf-8 sequence of 1 bytes from index 11: save it as UTF-8\n",
    );
    folder.run("generate").fails_with(2, "<SCHEMA>...");
    folder.write("order.json", ORDER.as_bytes());
    folder
        .run("generate order.json -o gone/order.rs")
        .fails_with(2, "error: gone/order.rs: cannot be written: ");
}

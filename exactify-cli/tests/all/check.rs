//! `exactify check`.

use crate::program::Folder;
use crate::ORDER;

const GOOD: &str = r#"{"id": "AB-17", "beds": 2, "with": {"id": "AB-18"}}"#;
const BAD: &str = "{\n  \"id\": \"ab17\",\n  \"with\": {\"id\": \"AB-18\", \"beds\": 0.99999999999999999999999}\n}";

fn folder(test: &str) -> Folder {
    Folder::new(test, &[("order.json", ORDER), ("good.json", GOOD), ("bad.json", BAD)])
}

#[test]
fn each_file_has_a_verdict_and_all_that_is_wrong() {
    let folder = folder("verdicts");
    folder
        .run("check --schema order.json good.json")
        .is(0, "good.json: valid\n", "");
    folder.run("check -s order.json good.json bad.json").is(
        1,
        "good.json: valid\n\
         bad.json: invalid\n\
         missing property `beds` (line 1, column 1)\n\
         /id: ID: `ab17` does not match `^[A-Z]{2}-[0-9]+$` (line 2, column 9)\n\
         /with/beds: order beds: expected an integer, found `0.99999999999999999999999` (line 3, column 35)\n\
         /with/beds: order beds: expected at least 1, found `0.99999999999999999999999` (line 3, column 35)\n",
        "",
    );
}

#[test]
fn json_is_the_basic_output_with_the_file() {
    let ran = folder("json").run("check -s order.json --json good.json bad.json");
    let lines: Vec<serde_json::Value> = ran
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!((ran.status, ran.err.as_str()), (1, ""));
    assert_eq!(lines[0], serde_json::json!({"file": "good.json", "valid": true}));
    assert_eq!(
        (&lines[1]["file"], &lines[1]["valid"]),
        (&"bad.json".into(), &false.into())
    );
    assert_eq!(lines[1]["errors"].as_array().map(Vec::len), Some(4));
    assert!(lines[1]["errors"].as_array().unwrap().contains(&serde_json::json!({
        "keywordLocation": "/properties/with/$ref/properties/beds/minimum",
        "instanceLocation": "/with/beds",
        "error": "order beds: expected at least 1, found `0.99999999999999999999999`",
    })));
}

#[test]
fn standard_input_is_judged_without_files() {
    let folder = folder("standard input");
    let judged = |arguments: &[&str], input: &[u8]| folder.run_with(arguments, input);
    judged(&["check", "-s", "order.json"], GOOD.as_bytes()).is(0, "standard input: valid\n", "");
    judged(&["check", "-s", "order.json", "-"], b"").is(
        1,
        "standard input: invalid\nexpected a JSON value, found the end of the text (line 1, column 1)\n",
        "",
    );
    judged(&["check", "-s", "order.json"], b"{\"id\": \"\xff\"}").is(
        1,
        "standard input: invalid\nexpected UTF-8, found another byte (line 1, column 9)\n",
        "",
    );
    judged(&["check", "-s", "order.json"], br#"{"id": "AB-1", "id": "AB-2"}"#).is(
        1,
        "standard input: invalid\n/id: duplicate property `id` (line 1, column 16)\n",
        "",
    );
    let deep = "[".repeat(200_000);
    let ran = judged(&["check", "-s", "order.json"], deep.as_bytes());
    assert_eq!((ran.status, ran.err.as_str()), (1, ""));
}

#[test]
fn lines_are_judged_one_by_one() {
    let folder = folder("lines");
    let line = BAD.replace('\n', "");
    folder.write("orders.jsonl", format!("{GOOD}\r\n\n{line}\n{{\n{GOOD}").as_bytes());
    let summary = "5 lines: 2 valid, 2 invalid, 1 blank\n\
                   \x20        1  minimum\n\
                   \x20        1  not JSON, or a name twice\n\
                   \x20        1  pattern\n\
                   \x20        1  required\n\
                   \x20        1  type\n";
    folder.run("check -s order.json --lines orders.jsonl").is(
        1,
        "line 3: missing property `beds` (column 1); /id: ID: `ab17` does not match `^[A-Z]{2}-[0-9]+$` (column 10); \
         /with/beds: order beds: expected an integer, found `0.99999999999999999999999` (column 51); and 1 others\n\
         line 4: expected a property name in double quotes or `}`, found the end of the text (column 2)\n",
        summary,
    );
    let ran = folder.run("check -s order.json --lines orders.jsonl --json");
    assert_eq!((ran.status, ran.err.as_str()), (1, summary));
    let told = r#"{"line":4,"valid":false,"errors":[{"keywordLocation":"","instanceLocation":"","error":"#;
    assert!(ran.out.lines().nth(1).unwrap().starts_with(told), "{}", ran.out);
}

#[test]
fn many_lines_are_told_in_order() {
    let folder = folder("many lines");
    // Long enough for several reads, one of them in the middle of a long line.
    let long = format!(r#"{{"id": "AB-1", "note": "{}"}}"#, "x".repeat(3 << 20));
    let mut text = String::new();
    for number in 0..20_000 {
        text += if number % 100 == 7 {
            "{}\n"
        } else {
            "{\"id\": \"AB-17\", \"beds\": 123456789}\n"
        };
        if number == 10_000 {
            text += &format!("{long}\n");
        }
    }
    let ran = folder.run_with(&["check", "-s", "order.json", "--lines", "-"], text.as_bytes());
    let numbers: Vec<usize> = ran
        .out
        .lines()
        .map(|line| line[5..].split(':').next().unwrap().parse().unwrap())
        .collect();
    let wanted = (0..200).map(|hundred| hundred * 100 + 8 + usize::from(hundred >= 100));
    assert_eq!(numbers, wanted.collect::<Vec<_>>());
    assert_eq!(
        (ran.status, ran.err.as_str()),
        (
            1,
            "20001 lines: 19801 valid, 200 invalid, 0 blank\n       200  required\n"
        )
    );
    folder.write("empty.jsonl", b"");
    folder
        .run("check -s order.json --lines empty.jsonl")
        .is(0, "", "0 lines: 0 valid, 0 invalid, 0 blank\n");
}

#[test]
fn what_cannot_be_judged_is_told() {
    let folder = folder("not judged");
    let gone = "cannot be read: No such file or directory (os error 2)\n";
    folder
        .run("check -s gone.json good.json")
        .is(2, "", &format!("error: gone.json: {gone}"));
    // The other files are judged nevertheless.
    folder.run("check -s order.json gone.json good.json").is(
        2,
        "good.json: valid\n",
        &format!("error: gone.json: {gone}"),
    );
    folder
        .run("check -s order.json --lines gone.jsonl")
        .is(2, "", &format!("error: gone.jsonl: {gone}"));
    folder
        .run("check -s order.json . ")
        .fails_with(2, "error: .: cannot be read: ");
    folder
        .run("check -s order.json --lines a.jsonl good.json")
        .fails_with(2, "cannot be used with");
    folder.run("check good.json").fails_with(2, "--schema <FILE>");
    folder.write("schema.json", br#"{"$ref": "gone.json"}"#);
    folder
        .run("check -s schema.json good.json")
        .fails_with(2, "error: schema.json: #/$ref: ");
}

#[test]
fn a_schema_refers_to_the_others_and_to_documents() {
    let folder = folder("others");
    folder.write("orders.json", br#"{"items": {"$ref": "order.json"}}"#);
    folder.write("list.json", format!("[{GOOD}, {{}}]").as_bytes());
    let told = "list.json: invalid\n/1: missing property `id` (line 1, column 55)\n";
    folder
        .run("check -s orders.json -s order.json list.json")
        .is(1, told, "");
    folder.write("orders.json", br#"{"items": {"$ref": "https://shop.example/order"}}"#);
    folder
        .run("check -s orders.json --document https://shop.example/order=order.json list.json")
        .is(1, told, "");
    folder.write("day.json", br#"{"format": "date"}"#);
    folder.write("today.json", br#""today""#);
    folder
        .run("check -s day.json today.json")
        .is(0, "today.json: valid\n", "");
    let told = "today.json: invalid\nday value: `today` is not a valid date (line 1, column 1)\n";
    folder
        .run("check -s day.json today.json --assert-formats")
        .is(1, told, "");
}

#[test]
fn long_chains_of_subschemas_and_deep_instances_fit_the_stack() {
    // Each subschema is applied in place by the one before, and the last to the next level of the instance.
    let last = 30;
    let link = |at: usize| format!(r##""d{at}": {{"not": {{"not": {{"$ref": "#/$defs/d{}"}}}}}}"##, at + 1);
    let links: Vec<String> = (0..last).map(link).collect();
    let schema = format!(
        r##"{{"$ref": "#/$defs/d0", "$defs": {{{}, "d{last}": {{"properties": {{"a": {{"$ref": "#/$defs/d0"}}}}}}}}}}"##,
        links.join(", ")
    );
    let deep = format!("{}{{}}{}", "{\"a\":".repeat(126), "}".repeat(126));
    let folder = Folder::new("deep", &[("schema.json", &schema), ("deep.json", &deep)]);
    folder
        .run("check -s schema.json deep.json")
        .is(0, "deep.json: valid\n", "");
    let summary = "1 line: 1 valid, 0 invalid, 0 blank\n";
    folder.run("check -s schema.json --lines deep.json").is(0, "", summary);
}

#[test]
fn a_component_of_an_openapi_document_is_named() {
    let folder = Folder::new(
        "component",
        &[
            (
                "api.yaml",
                "openapi: 3.0.3\ninfo: {}\ncomponents:\n  schemas:\n    Pet: {type: object, required: [name]}\n",
            ),
            ("good.json", r#"{"name": "Rex"}"#),
            ("bad.json", "{}"),
        ],
    );
    folder
        .run("check -s api.yaml --only Pet good.json")
        .is(0, "good.json: valid\n", "");
    folder.run("check -s api.yaml --only Pet bad.json").is(
        1,
        "bad.json: invalid\nmissing property `name` (line 1, column 1)\n",
        "",
    );
    folder.run("check -s api.yaml good.json").fails_with(
        2,
        "error: api.yaml: #: an OpenAPI document has many schemas: name the one to judge by",
    );
    folder
        .run("check -s api.yaml --only Pets good.json")
        .fails_with(2, "no schema is called `Pets`: did you mean `Pet`?");
}

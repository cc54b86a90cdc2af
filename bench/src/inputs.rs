//! The input texts.

use std::fmt::Write;

/// The empty request.
pub const TINY: &str = "{}";

/// About 220 bytes: a billing profile, a Stripe customer, two labels.
pub const TYPICAL: &str = concat!(
    r#"{"billing_profile":{"id":"01G65Z755AFWAKHE12NY0CQ9FH"},"app_data":{"stripe":{"customer_id":"cus_NffrFeUfNV2Hib","#,
    r#""default_payment_method_id":"pm_1MqLiJLkdIwHu7ixUEgbFdYF","labels":{"env":"production","cost-center":"EU-1042"}}}}"#
);

/// Both label maps full, in the random order of a hash map.
pub fn largest() -> String {
    let labels = labels(50);
    format!(
        r#"{{"billing_profile":{{"id":"01G65Z755AFWAKHE12NY0CQ9FH"}},"app_data":{{"stripe":{{"customer_id":"cus_NffrFeUfNV2Hib","default_payment_method_id":"pm_1MqLiJLkdIwHu7ixUEgbFdYF","labels":{labels}}},"external_invoicing":{{"labels":{labels}}}}}}}"#
    )
}

/// The typical request, with unknown properties at each level.
pub fn unknown() -> String {
    TYPICAL
        .replacen('{', r#"{"x-request-id":"7f3a9c","x-flags":[true,false,null],"#, 1)
        .replacen(
            r#""customer_id""#,
            r#""currency":"eur","balance":{"amount":-1250,"history":[1,2.5,1e3]},"customer_id""#,
            1,
        )
}

/// The largest request, with a lower-case letter in its ULID.
pub fn bad_ulid_early() -> String {
    largest().replacen("01G65Z", "01g65z", 1)
}

/// The largest request, with a last label that ends with `-`.
pub fn bad_label_late() -> String {
    let text = largest();
    let at = text.rfind(r#""}"#).expect("a label is last");
    format!("{}-{}", &text[..at], &text[at..])
}

/// One label too many.
pub fn label_51() -> String {
    stripe(&labels(51))
}

/// A million labels.
pub fn million_labels() -> String {
    stripe(&labels(1_000_000))
}

/// An order of two articles, paid by card.
pub const ORDER: &str = concat!(
    r#"{"id":"ord_1a2b3c4d","status":"paid","lines":[{"article":"Reading lamp","quantity":2,"options":{"colour":"red","#,
    r#""size":"small"}},{"article":"Light bulb, 8 W","quantity":4,"gift":false}],"#,
    r#""payment":{"kind":"card","last_digits":"4242"},"note":"Please ring twice."}"#
);

/// A payment by transfer.
pub const PAYMENT: &str = concat!(
    r#"{"id":"pay_7f2c91d04b","kind":"transfer","amount":1249.90,"currency":"EUR","payer":"Harbour Street Books Ltd","#,
    r#""iban":"DE89370400440532013000","email":"accounts@harbour-books.example","urgent":false}"#
);

/// A day of four people.
pub const ROSTER: &str = concat!(
    r#"{"day":"2026-03-14","site":"North depot, gate 4","team":[{"name":"Ada Byron","role":"worker","hours":7.5},"#,
    r#"{"name":"Grace Murray","role":"lead","hours":8,"phone":"+1 202 555 0143"},"#,
    r#"{"name":"Edsger Wybe","role":"worker","hours":4},{"name":"Barbara Huberman","role":"guest"}],"#,
    r#""note":"The lift is out of order."}"#
);

/// A visit to an office.
pub const VISIT: &str = concat!(
    r#"{"id":"v-20260314-0017","visitor":{"name":"Ada Byron","company":"Analytical Engines","#,
    r#""email":"ada@engines.example"},"place":{"name":"Head office","status":"open","street":"12 Harbour Street","#,
    r#""city":"Rotterdam","floor":3},"purpose":"Quarterly review of the maintenance contract","tags":["guest","parking"]}"#
);

/// The typical request with five faults, for a report.
pub fn five_faults() -> String {
    TYPICAL
        .replace("01G65Z", "01G65l")
        .replace(r#""cus_NffrFeUfNV2Hib""#, "42")
        .replace("production", "production-")
        .replace("EU-1042", "EU 1042")
        .replace(r#""pm_1MqLiJLkdIwHu7ixUEgbFdYF""#, "null")
}

/// The largest request, with a fault in every label.
pub fn all_labels_bad() -> String {
    largest().replace(r#"":"v"#, r#"":"-v"#)
}

fn stripe(labels: &str) -> String {
    format!(r#"{{"app_data":{{"stripe":{{"labels":{labels}}}}}}}"#)
}

fn labels(count: usize) -> String {
    let mut labels = String::from("{");
    for index in 0..count {
        let comma = if index > 0 { "," } else { "" };
        // An odd factor permutes the numbers below a power of two.
        let number = index.wrapping_mul(0x9E37_79B1) & 0xF_FFFF;
        write!(labels, r#"{comma}"label-{number:07}":"value_of_the_label-{number:07}""#)
            .expect("a String can be written");
    }
    labels + "}"
}

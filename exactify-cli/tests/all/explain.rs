//! `exactify explain`.

use crate::program::Folder;
use crate::ORDER;

#[test]
fn each_subschema_has_a_row() {
    let folder = Folder::new("explain", &[("order.json", ORDER)]);
    folder.run("explain order.json").is(
        0,
        "order.json\n\
         location           Rust type           by its shape                by its parser  by the check\n\
         #                  Order               type, required, properties                 if, then\n\
         #/properties/id    Id                  type                        pattern\n\
         #/properties/beds  OrderBeds           type                        minimum\n\
         #/properties/with  Order               $ref\n\
         #/if               none: only checked                                             required\n\
         #/then             none: only checked                                             required\n\
         \n\
         guarded\n\
         #: Order: the fields are private, and answer for what the check enforces\n",
        "",
    );
}

#[test]
fn each_file_has_a_table() {
    let folder = Folder::new(
        "tables",
        &[("a.json", r#"{"$ref": "b.json"}"#), ("b.json", r#"{"type": "null"}"#)],
    );
    folder.run("explain a.json b.json").is(
        0,
        "a.json\n\
         location  Rust type  by its shape  by its parser  by the check\n\
         #         Null       $ref\n\
         \n\
         b.json\n\
         location  Rust type  by its shape  by its parser  by the check\n\
         #         Null       type\n",
        "",
    );
    // What is beside a file is at hand.
    folder.run("explain a.json").is(
        0,
        "a.json\n\
         location  Rust type  by its shape  by its parser  by the check\n\
         #         Null       $ref\n",
        "",
    );
}

#[test]
fn keywords_and_locations_are_those_of_the_file() {
    let folder = Folder::new(
        "words",
        &[(
            "old.json",
            r#"{"type": "array", "items": [{"type": "null"}], "additionalItems": false}"#,
        )],
    );
    folder.run("explain --dialect draft-07 old.json").is(
        0,
        "old.json\n\
         location           Rust type  by its shape                  by its parser  by the check\n\
         #                  Old        type, items, additionalItems\n\
         #/items/0          Null       type\n\
         #/additionalItems  Never\n",
        "",
    );
}

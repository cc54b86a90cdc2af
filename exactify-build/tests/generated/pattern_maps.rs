//! Properties whose names match patterns are in maps of their type, however the object is made.

include!("../golden/pattern_maps.rs");

#[test]
fn each_property_is_in_the_map_of_its_type() {
    let text = r#"{"z":1.50,"x-b":2,"name":"n","x-a":1,"x-id":3}"#;
    let read: PatternMapsOpen = exactify::from_str(text).unwrap();
    assert_eq!(read.matching_x.keys().collect::<Vec<_>>(), ["x-a", "x-b"]);
    assert_eq!(read.extra.keys().collect::<Vec<_>>(), ["z"]);
    assert_eq!(
        serde_json::to_string(&read).unwrap(),
        r#"{"name":"n","x-id":3,"x-a":1,"x-b":2,"z":1.50}"#
    );
    let made = PatternMapsOpen::builder().name("n").x_id(3).matching_x("x-b", 2);
    let made = made.matching_x("x-a", 1).extra("z", exactify::Raw::of(&1).unwrap());
    assert_eq!(made.build().unwrap().matching_x, read.matching_x);
}

#[test]
fn a_map_refuses_what_belongs_elsewhere() {
    let made = PatternMapsOpen::builder().name("n").matching_x("y", 1);
    let made = made.matching_x("x-id", 1).extra("x-a", exactify::Raw::of(&1).unwrap());
    assert_eq!(
        made.build().unwrap_err().to_string(),
        "`y`: `y` belongs in another map of its object; `x-id`: `x-id` is a property of its own; \
         `x-a`: `x-a` belongs in another map of its object"
    );
    let refused = |text: &str| serde_json::from_str::<PatternMapsApart>(text).unwrap_err().to_string();
    assert!(refused(r#"{"b":true}"#).starts_with("unknown property `b`"));
    assert!(refused(r#"{"az":true}"#).starts_with("unknown property `az`"));
    assert!(refused(r#"{"a":{},"\u0061":{}}"#).starts_with("duplicate property `a`"));
}

#[test]
fn rules_between_properties_see_all_maps() {
    let made = PatternMapsOthers::builder().matching_("a", true);
    let told = made.clone().build().unwrap_err().to_string();
    assert_eq!(
        told,
        "missing property `null-a`, which `a` needs; missing property `n`, which `a` needs"
    );
    let made = made.matching_null("null-a", "ab").extra_("n", 1);
    assert!(made.clone().build().is_ok());
    let told = made.extra_("m", 2).build().unwrap_err().to_string();
    assert_eq!(told, "4 properties, at most 3");

    let checked = PatternMapsChecked::builder();
    assert!(checked.clone().matching_x("x-b", "").build().is_err());
    let checked = checked.matching_y("y-a", exactify::Null).build().unwrap();
    let mut parts = checked.into_parts();
    parts.matching_y.remove("y-a");
    assert!(PatternMapsChecked::from_parts(parts).is_err());
}

//! OpenAPI documents: their components become types, and their places are those of the file.

use exactify_build::Generator;

use super::files::{folder, generated, items};

const PETS: &str = r##"
openapi: 3.0.3
info: {title: Pets, version: "1"}
paths:
  /pets/{id}:
    get:
      operationId: getPet
      parameters:
        - {name: id, in: path, schema: {type: string, minLength: 1}}
        - {name: deep, in: query, schema: {$ref: "#/components/schemas/Flag"}}
      responses:
        "200":
          content:
            application/json: {schema: {type: object, properties: {pet: {$ref: "#/components/schemas/pet"}}}}
        default:
          content:
            application/json: {schema: {$ref: "#/components/responses/Failed/content/application~1json/schema"}}
components:
  responses:
    Failed:
      content:
        application/json: {schema: {type: object, required: [code], properties: {code: {type: string, maxLength: 8}}}}
  schemas:
    pet:
      title: Any animal
      type: object
      required: [name]
      properties:
        name: {type: string, maxLength: 20, nullable: true}
        age: {type: integer, minimum: 0, exclusiveMinimum: true}
        owner: {$ref: "#/components/schemas/Owner", maxLength: 3}
        flag: {$ref: "#/components/schemas/Flag"}
    Owner: {type: string, maxLength: 5}
    Flag: {type: boolean}
"##;

#[test]
fn component_schemas_become_types_called_by_their_keys() {
    let source = Generator::new().source("pets.yaml", PETS).unwrap();
    let found = items(&source);
    for wanted in [
        "pub struct Pet {",
        "pub struct Owner(::exactify::__private::EcoString);",
    ] {
        assert!(found.contains(&wanted), "{wanted}: {found:?}");
    }
    assert!(!source.contains("AnyAnimal") && !source.contains("GetPet"), "{found:?}");
    // Nullable, exclusive, and alone with its reference.
    for line in [
        "    pub name: ::std::option::Option<PetName>,",
        "    /// * `exclusiveMinimum`: `` 0 ``",
        "    /// * `maxLength`: `` 5 ``",
    ] {
        assert!(source.contains(line), "{line}: {source}");
    }
    assert!(!source.contains("`` 3 ``"), "{source}");
}

#[test]
fn operations_are_called_by_their_ids() {
    let source = Generator::new().operations().source("pets.yaml", PETS).unwrap();
    let found = items(&source);
    for wanted in [
        "pub struct GetPetId(::exactify::__private::EcoString);",
        "pub struct GetPetResponse {",
    ] {
        assert!(found.contains(&wanted), "{wanted}: {found:?}");
    }
}

#[test]
fn only_what_is_asked_for_is_made_with_what_it_needs() {
    for name in ["pet", "Pet", "#/components/schemas/pet"] {
        let source = Generator::new().only([name]).source("pets.yaml", PETS).unwrap();
        assert!(
            source.contains("pub struct Pet {") && source.contains("pub struct Owner("),
            "{source}"
        );
    }
    let source = Generator::new().only(["Owner"]).source("pets.yaml", PETS).unwrap();
    assert_eq!(items(&source).len(), 1, "{source}");
}

#[test]
fn what_becomes_of_each_component_is_explained_and_nothing_of_the_document() {
    let explained = Generator::new().explain(&[("pets.yaml", PETS)]).unwrap();
    let locations: Vec<&str> = explained.iter().map(|subschema| &*subschema.location).collect();
    assert_eq!(
        locations,
        [
            "#/components/schemas/pet",
            "#/components/schemas/pet/properties/name",
            "#/components/schemas/pet/properties/age",
            "#/components/schemas/pet/properties/owner",
            "#/components/schemas/pet/properties/flag",
            "#/components/schemas/Owner",
            "#/components/schemas/Flag",
        ],
    );
}

#[test]
fn problems_are_told_where_the_document_has_them() {
    for (from, to, wanted) in [
        (
            "maxLength: 20, nullable: true",
            "maxLength: -1",
            "pets.yaml: #/components/schemas/pet/properties/name/maxLength: `maxLength`: expected a non-negative integer, found -1",
        ),
        (
            "minimum: 0, exclusiveMinimum: true",
            "exclusiveMinimum: 0",
            "pets.yaml: #/components/schemas/pet/properties/age/exclusiveMinimum: `exclusiveMinimum`: expected a boolean, as \
             OpenAPI 3.0 has it, found 0: draft-06 has a number there",
        ),
        (
            "#/components/schemas/Owner\"",
            "#/components/schemas/Ownr\"",
            "pets.yaml: #/components/schemas/pet/properties/owner/$ref: `#/components/schemas/Ownr` leads nowhere in this file: \
             did you mean `#/components/schemas/Owner`?",
        ),
        (
            "maxLength: 8",
            "pattern: \"(\"",
            "pets.yaml: #/components/responses/Failed/content/application~1json/schema/properties/code/pattern: `pattern`: \
             unclosed group at character 1",
        ),
    ] {
        let document = PETS.replace(from, to);
        assert_ne!(document, PETS);
        let error = Generator::new().operations().source("pets.yaml", &document).unwrap_err();
        assert_eq!(error.to_string(), wanted);
    }
}

#[test]
fn other_versions_are_told_with_what_to_do() {
    for (document, wanted) in [
        (
            r#"{"swagger": "2.0", "info": {}, "paths": {}}"#,
            "a: #: an OpenAPI 2.0 document: convert it to OpenAPI 3, for example by `npx swagger2openapi`",
        ),
        (
            r#"{"openapi": "4.0.0", "info": {}, "paths": {}}"#,
            "a: #: OpenAPI 4.0.0 is not understood: 3.0, 3.1 and 3.2 are",
        ),
        (
            r#"{"openapi": "3.1.0", "info": {}, "jsonSchemaDialect": "https://example.com/own"}"#,
            "a: #: `jsonSchemaDialect`: \"https://example.com/own\" is not a dialect",
        ),
    ] {
        let error = Generator::new().source("a", document).unwrap_err().to_string();
        assert!(error.starts_with(wanted), "{error}");
    }
}

#[test]
fn schemas_of_3_1_are_of_2020_12() {
    let document = r##"{"openapi": "3.1.0", "info": {}, "components": {"schemas": {
        "Row": {"prefixItems": [{"const": "a"}], "type": "array"},
        "Id": {"$ref": "#/components/schemas/Text", "maxLength": 3},
        "Text": {"type": ["string", "null"]}
    }}}"##;
    let source = Generator::new().source("a", document).unwrap();
    assert!(
        source.contains("pub struct Row") && source.contains("`maxLength`: `` 3 ``"),
        "{source}"
    );
}

#[test]
fn what_is_explained_is_the_components() {
    let explained = Generator::new().explain(&[("pets.yaml", PETS)]).unwrap();
    assert_eq!(explained[0].location, "#/components/schemas/pet");
    assert_eq!(explained[0].rust_type.as_deref(), Some("Pet"));
}

#[test]
fn a_file_that_a_document_refers_to_is_of_its_dialect() {
    let folder = folder(
        "split",
        &[(
            "api.yaml",
            "openapi: 3.0.3\ninfo: {}\ncomponents:\n  schemas:\n    Pet: {$ref: schemas/pet.yaml}\n",
        )],
    );
    std::fs::create_dir_all(folder.join("schemas")).unwrap();
    for (file, text) in [
        ("pet.yaml", "type: object\nproperties:\n  age: {$ref: age.yaml}\n"),
        (
            "age.yaml",
            "title: Age\ntype: number\nminimum: 1\nexclusiveMinimum: true\n",
        ),
    ] {
        std::fs::write(folder.join("schemas").join(file), text).unwrap();
    }
    let source = std::fs::read_to_string(generated(&Generator::new(), &folder).unwrap()).unwrap();
    assert!(source.contains("/// * `exclusiveMinimum`: `` 1 ``"), "{source}");
}

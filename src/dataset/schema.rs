//! The JSON Schema (draft 2020-12) of the dataset, derived from the types that read it.

use serde_json::{Map, Value, json};

use super::format::Format;
use crate::domain::Dataset;

/// The schema of the whole file, as `public/dataset.schema.json` holds it.
pub fn schema() -> Value {
    let mut definitions = Definitions::default();
    let root = Dataset::schema(&mut definitions);
    // The file names this schema (JSON Schema, section 8.1.1), which is no part of the data.
    if let Some(dataset) = definitions.0.get_mut("Dataset") {
        dataset["properties"]["$schema"] = json!({ "type": "string" });
    }
    json!({
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": "assises dataset",
        "$ref": root["$ref"],
        "$defs": definitions.0,
    })
}

/// The named types met so far, each described once.
#[derive(Default)]
pub struct Definitions(Map<String, Value>);

/// One field of a record.
pub struct Field {
    name: &'static str,
    schema: Value,
    is_required: bool,
}

impl Field {
    /// The field of that type; its documentation becomes the schema's description.
    pub fn of<T: Format>(name: &'static str, doc: &'static str, definitions: &mut Definitions) -> Self {
        let mut schema = T::schema(definitions);
        if let (Some(object), false) = (schema.as_object_mut(), doc.is_empty()) {
            object.insert("description".into(), doc.trim().into());
        }
        Field { name, schema, is_required: !T::IS_OPTIONAL }
    }
}

impl Definitions {
    /// Describes a named type unless that is done or under way, and refers to it.
    pub fn named(&mut self, name: &str, describe: impl FnOnce(&mut Self) -> Value) -> Value {
        if !self.0.contains_key(name) {
            self.0.insert(name.into(), Value::Null);
            let description = describe(self);
            self.0.insert(name.into(), description);
        }
        json!({ "$ref": format!("#/$defs/{name}") })
    }

    /// Describes a record.
    pub fn object(&mut self, name: &str, doc: &str, fields: impl FnOnce(&mut Self) -> Vec<Field>) -> Value {
        self.named(name, |definitions| {
            let fields = fields(definitions);
            let required: Vec<_> = fields.iter().filter(|field| field.is_required).map(|field| field.name).collect();
            let properties: Map<_, _> =
                fields.iter().map(|field| (field.name.to_owned(), field.schema.clone())).collect();
            json!({
                "description": doc.trim(), "type": "object", "properties": properties,
                "required": required, "additionalProperties": false,
            })
        })
    }

    /// Describes a closed list of words.
    pub fn words(&mut self, name: &str, doc: &str, words: &[(&str, &str)]) -> Value {
        self.named(name, |_| {
            let words: Vec<_> =
                words.iter().map(|(word, doc)| json!({ "const": word, "description": doc.trim() })).collect();
            json!({ "description": doc.trim(), "oneOf": words })
        })
    }
}

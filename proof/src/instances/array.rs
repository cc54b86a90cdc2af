//! Arrays around `prefixItems`, `items`, `uniqueItems` and the bounds.

use serde_json::Value;

use super::Maker;
use crate::Json;

impl Maker<'_> {
    pub(super) fn array(&mut self, schema: &Value) -> Json {
        let prefix = schema.get("prefixItems").and_then(Value::as_array);
        let prefix = prefix.map_or(&[][..], |prefix| prefix);
        let rest = schema.get("items").unwrap_or(&Value::Bool(true));
        let unique = schema.get("uniqueItems") == Some(&Value::Bool(true));
        // If no value is allowed, the array has to end.
        let never = prefix.iter().position(|item| *item == Value::Bool(false));
        let end = never.or((*rest == Value::Bool(false)).then_some(prefix.len()));
        let mut count = self.count(schema, "minItems", "maxItems", 0);
        if !self.astray() {
            count = count.min(end.unwrap_or(count));
        }
        if self.depth > 6 {
            count = count.min(1);
        }
        let mut items: Vec<Json> = Vec::new();
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0) as usize;
        for index in 0..count {
            if self.left == 0 && index >= least {
                break;
            }
            let schema = prefix.get(index).unwrap_or(rest);
            let mut item = self.instance(schema);
            // An item that is equal by chance is made again, as is often needed with few possible values.
            for _ in 0..8 {
                if !unique || !items.contains(&item) {
                    break;
                }
                item = self.instance(schema);
            }
            items.push(item);
        }
        let count = items.len();
        if unique && count > 1 && (self.astray() || self.astray()) {
            let (from, to) = (self.random.usize(..count), self.random.usize(..count));
            items[to] = self.respelled(&items[from]);
        }
        Json::Array(items)
    }

    /// The same value in another spelling, if it has one.
    fn respelled(&mut self, value: &Json) -> Json {
        match value {
            Json::Word(word) if word.ends_with(|c: char| c.is_ascii_digit()) && !word.contains(['e', 'E']) => {
                let is_zero = word.trim_start_matches(['-', '0', '.']).is_empty();
                let fraction = word.contains('.');
                Json::Word(match self.random.usize(..3) {
                    0 if fraction => format!("{word}00"),
                    0 => format!("{word}.0"),
                    1 if !fraction && !is_zero => format!("{word}0E-1"),
                    1 => format!("{word}E+0"),
                    _ => format!("{word}e0"),
                })
            }
            Json::Array(items) => Json::Array(items.iter().map(|item| self.respelled(item)).collect()),
            Json::Object(entries) => {
                let entries = entries
                    .iter()
                    .map(|(name, value)| (name.clone(), self.respelled(value)));
                let mut entries: Vec<_> = entries.collect();
                self.random.shuffle(&mut entries);
                Json::Object(entries)
            }
            other => other.clone(),
        }
    }
}

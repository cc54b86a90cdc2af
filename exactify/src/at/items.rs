use super::At;
use crate::array::{Item, Items};
use crate::json::Json;
use crate::names::Step;
use crate::object::{Explain, Noun};
use crate::unique;

impl<'t> At<'t> {
    /// Explains an array of `min` to `max` items; `location` is the keyword location of their subschema.
    pub fn array(&mut self, text: Json<'t>, location: &'static str, explain: Explain, min: usize, max: usize) {
        let rest = Item { location, explain };
        self.items(
            text,
            &Items {
                rest,
                min,
                max,
                ..Items::ANY
            },
        );
    }

    /// Explains an array.
    pub fn items(&mut self, text: Json<'t>, array: &Items) {
        if !text.get().starts_with('[') {
            return self.wrong_type(text, array.name, "an array");
        }
        if self.is_too_deep(text) {
            return;
        }
        let items = text.items();
        let (min, max) = (("minItems", array.min), ("maxItems", array.max));
        self.count(text, items.clone().count(), Noun::ITEMS, min, max);
        if array.unique {
            if let Some(equal) = unique::first_equal(items.clone().map(Json::get)) {
                self.refuse("uniqueItems", text, equal);
            }
        }
        for (index, item) in items.enumerate() {
            if self.truncated {
                break;
            }
            let Item { location, explain } = array.prefix.get(index).unwrap_or(&array.rest);
            self.within(&Step::Index(index), location, |at| explain(item, at));
        }
    }
}

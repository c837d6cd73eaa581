//! What one or more sources say: a value, its scope, and how far it can be trusted.

use super::{Country, Lang, LocalityId, Localized, PartialDate, PartnershipStatus, SourceId};
use crate::dataset::format::{Format, NonEmpty, Reader};
use crate::dataset::node::Node;
use crate::dataset::rules;
#[cfg(feature = "ssr")]
use crate::dataset::schema::Definitions;
use crate::{record, words};

record! {
    /// What one or more sources say.
    pub struct Claim {
        /// The value itself.
        value: Value,
        /// What the value counts or describes; absent when that is plain.
        scope: Option<Scope>,
        /// The documents that say it.
        sources: NonEmpty<SourceId>,
        /// How far it can be trusted; absent when it was not judged.
        confidence: Option<Confidence>,
        /// The claim as a sentence.
        text: Option<Localized>,
        /// A remark on the claim.
        note: Option<Localized>,
        /// Why this claim is preferred to the others of its fact.
        preferred: Option<Localized>,
    }
}

words! {
    /// What a value counts or describes.
    pub enum Scope as "scope" {
        /// Those who were there.
        Present = "present",
        /// Those who take part in the cooperation.
        Engaged = "engaged",
        /// All partners counted.
        Partners = "partners",
        /// Expected before the event.
        Forecast = "forecast",
        /// Registered before the event.
        Registered = "registered",
        /// At the opening ceremony.
        Opening = "opening",
        /// Said of every edition, not of this one.
        General = "general",
    }
}

words! {
    /// How far a claim can be trusted.
    pub enum Confidence as "confidence" {
        /// An official source, agreeing sources or a direct report.
        High = "high",
        /// One indirect source, or a forecast.
        Medium = "medium",
        /// An inference or a poor source.
        Low = "low",
    }
}

/// A value that a source gives.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// A number.
    Count(Quantity),
    /// A number for each country.
    Sides(Sides),
    /// A date.
    Date(PartialDate),
    /// Words of this archive.
    Text(Localized),
    /// Words of a source.
    Wording(Wording),
    /// A local authority.
    Locality(LocalityId),
    /// A country.
    Country(Country),
    /// Whether a partnership goes on.
    Status(PartnershipStatus),
}

record! {
    /// A number, exact unless bound or a range.
    pub struct Quantity {
        /// The number, or the lower end of a range.
        count: u64,
        /// The upper end of a range.
        to: Option<u64>,
        /// How the source limits the number.
        bound: Option<Bound>,
        /// What the number is in; absent for things counted.
        unit: Option<Unit>,
    }
    rule rules::quantity;
}

words! {
    /// How a source limits a number.
    pub enum Bound as "bound" {
        /// Around it.
        About = "about",
        /// More than it.
        Over = "over",
        /// A little less than it.
        Almost = "almost",
    }
}

words! {
    /// A unit.
    pub enum Unit as "unit" {
        /// Euros.
        Eur = "eur",
        /// Dollars of the United States.
        Usd = "usd",
        /// Per cent.
        Percent = "percent",
        /// Years.
        Years = "years",
    }
}

record! {
    /// A number for each country; absent where the source gives one side only.
    pub struct Sides {
        /// The Vietnamese side.
        vn: Option<Quantity>,
        /// The French side.
        fr: Option<Quantity>,
    }
}

record! {
    /// Words of a source, letter by letter, or this archive's translation of them.
    pub struct Wording {
        /// The words.
        wording: String,
        /// Their language.
        lang: Lang,
        /// Whether they are this archive's own translation.
        ours: bool,
    }
}

impl Default for Value {
    fn default() -> Self {
        Value::Count(Quantity::default())
    }
}

/// Reads an object of one field.
fn single<T: Format>(node: &Node, reader: &mut Reader, field: &'static str, allowed: &'static [&'static str]) -> T {
    reader.object(node, allowed);
    reader.field(node, field)
}

impl Format for Value {
    fn read(node: &Node, reader: &mut Reader) -> Self {
        let has = |name| node.get(name).is_some();
        if has("vn") || has("fr") {
            Value::Sides(Sides::read(node, reader))
        } else if has("date") {
            Value::Date(single(node, reader, "date", &["date"]))
        } else if has("text") {
            Value::Text(single(node, reader, "text", &["text"]))
        } else if has("wording") {
            Value::Wording(Wording::read(node, reader))
        } else if has("locality") {
            Value::Locality(single(node, reader, "locality", &["locality"]))
        } else if has("country") {
            Value::Country(single(node, reader, "country", &["country"]))
        } else if has("status") {
            Value::Status(single(node, reader, "status", &["status"]))
        } else if has("count") {
            Value::Count(Quantity::read(node, reader))
        } else {
            let forms =
                "object with `count`, `vn` and `fr`, `date`, `text`, `wording`, `locality`, `country` or `status`";
            reader.wrong_type(forms, node);
            Value::default()
        }
    }

    #[cfg(feature = "ssr")]
    fn schema(definitions: &mut Definitions) -> serde_json::Value {
        definitions.named("Value", |definitions| {
            let single = |field: &str, schema: serde_json::Value| {
                serde_json::json!({ "type": "object", "properties": { field: schema }, "required": [field], "additionalProperties": false })
            };
            let mut sides = Sides::schema(definitions);
            sides["minProperties"] = 1.into();
            let forms = [
                Quantity::schema(definitions),
                sides,
                single("date", PartialDate::schema(definitions)),
                single("text", Localized::schema(definitions)),
                Wording::schema(definitions),
                single("locality", LocalityId::schema(definitions)),
                single("country", Country::schema(definitions)),
                single("status", PartnershipStatus::schema(definitions)),
            ];
            serde_json::json!({ "description": "A value, of exactly one form.", "oneOf": forms })
        })
    }
}

//! The data as a `Dataset` with its files.

use serde_json::{Value, json};

use super::{Linked, object};
use crate::domain::{Country, FactKey, Lang};
use crate::publish::datapackage::LICENCES;
use crate::publish::{identity, tables};

impl Linked<'_> {
    /// The dataset, in whole and as tables.
    pub(super) fn dataset(self, address: &str) -> Value {
        let (site, lang) = (self.site, self.site.lang);
        let (messages, dataset) = (site.messages(), site.catalog.dataset());
        let meta = &dataset.meta;
        let version = meta.version.to_string();
        let mut files = vec![
            self.file("dataset.json", "application/json", messages.open_data.whole[0]),
            self.file("datapackage.json", "application/json", messages.open_data.whole[2]),
        ];
        for table in tables::tables(dataset) {
            files.push(self.file(&table.path(), "text/csv", table.title[lang as usize]));
        }
        let countries = Country::ALL.iter().map(|country| {
            json!({ "@type": "Country", "name": messages.country[*country as usize], "identifier": country.as_str() })
        });
        let about = [messages.open_data.package, meta.method.reading(lang).text].join(" ");
        object([
            ("@type", "Dataset".into()),
            ("@id", format!("{address}#data").into()),
            ("url", address.into()),
            ("name", meta.title.reading(lang).text.into()),
            ("alternateName", meta.title.exact(lang.other()).map_or(Value::Null, Value::from)),
            ("description", about.into()),
            ("identifier", identity("data").into()),
            ("license", LICENCES.iter().map(|(_, address)| *address).collect()),
            ("version", version.as_str().into()),
            ("dateModified", version.into()),
            ("isAccessibleForFree", true.into()),
            ("inLanguage", Lang::ALL.iter().map(|lang| lang.as_str()).collect()),
            ("keywords", messages.head.keywords.into()),
            ("temporalCoverage", self.coverage().into()),
            ("spatialCoverage", countries.collect()),
            ("distribution", files.into()),
        ])
    }

    /// From the year of the earliest event to that of the data (ISO 8601, an interval).
    fn coverage(self) -> String {
        let dataset = self.site.catalog.dataset();
        let conferences = dataset.conferences.iter().filter_map(|it| it.dates());
        let partnerships = dataset.partnerships.iter().filter_map(|it| it.facts.date(FactKey::Since));
        let events = dataset.milestones.iter().map(|it| it.date).chain(conferences).chain(partnerships);
        let last = dataset.meta.version.last_day();
        let first = events.map(|date| date.first_day()).min().unwrap_or(last);
        format!("{:04}/{:04}", first.civil().0, last.civil().0)
    }

    fn file(self, path: &str, media_type: &str, name: &str) -> Value {
        object([
            ("@type", "DataDownload".into()),
            ("name", name.into()),
            ("contentUrl", self.address(path).into()),
            ("encodingFormat", media_type.into()),
            ("contentSize", self.site.catalog.size(path).map_or(Value::Null, |size| format!("{size} B").into())),
        ])
    }
}

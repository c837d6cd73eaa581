//! A table under construction: each column is declared once, with its name, its words, its type and how a cell is
//! made, and both the heading line and the schema come from there.

use std::fmt::Display;

use crate::domain::{Country, Lang, Localized, PartialDate};

/// A text in both languages, in the order of [`Lang::ALL`].
pub type Both = [&'static str; 2];

/// A table of the published dataset.
pub struct Table {
    /// Its name: that of its file without the ending.
    pub name: &'static str,
    /// What it holds, as a title.
    pub title: Both,
    /// What one row is.
    pub description: Both,
    /// The columns whose values together name a row.
    pub key: Vec<&'static str>,
    /// Its columns.
    pub columns: Vec<Heading>,
    /// Its cells, row by row; an empty one has no value.
    pub rows: Vec<Vec<String>>,
}

/// What is known of a column without its cells.
pub struct Heading {
    /// Its name: lower-case letters and underscores.
    pub name: String,
    /// What it holds, as a title.
    pub title: [String; 2],
    /// What the title leaves open; may be empty.
    pub description: Both,
    /// What its cells hold.
    pub kind: Kind,
    /// Whether every cell has a value.
    pub is_required: bool,
    /// The table whose key its cells name.
    pub refers_to: Option<Reference>,
}

/// A reference to a record: table, and its key column.
pub type Reference = (&'static str, &'static str);

/// What the cells of a column hold.
#[derive(Debug, Clone, PartialEq)]
pub enum Kind {
    /// The id of a record.
    Id,
    /// A place in the dataset: record, and what of it: `conference/8/localities/1`.
    Place,
    /// The number of an edition.
    Edition,
    /// A whole number, 0 or more.
    Count,
    /// A whole number, 1 or more.
    Position,
    /// Degrees north or east.
    Degrees,
    /// `true` or `false`.
    Flag,
    /// A date as precise as its source ([`PartialDate`]).
    Date,
    /// A day.
    Day,
    /// A word of a closed list.
    Word(Vec<&'static str>),
    /// A code or a proper name.
    Name,
    /// Words of this archive.
    Text,
    /// Words of a source, letter by letter.
    Quotation,
    /// An address on the web.
    Address,
}

impl Kind {
    /// The licence of such cells, by its SPDX id: facts are CC0, texts CC BY; words of a source stay their author's.
    pub fn licence(&self) -> Option<&'static str> {
        match self {
            Kind::Text => Some("CC-BY-4.0"),
            Kind::Quotation => None,
            _ => Some("CC0-1.0"),
        }
    }
}

/// A column, and how the cell of a row is made.
pub struct Column<R> {
    heading: Heading,
    cell: Box<dyn Fn(&R) -> String>,
}

/// Columns of one table.
pub type Columns<R> = Vec<Column<R>>;

/// A column whose cells may be empty.
pub fn column<R>(name: &str, title: Both, kind: Kind, cell: impl Fn(&R) -> String + 'static) -> Column<R> {
    let heading = Heading {
        name: name.to_owned(),
        title: title.map(str::to_owned),
        description: ["", ""],
        kind,
        is_required: false,
        refers_to: None,
    };
    Column { heading, cell: Box::new(cell) }
}

/// Two columns, one for each language: `note_vi` and `note_fr`.
pub fn both<R>(
    name: &'static str,
    title: Both,
    kind: Kind,
    text: impl for<'a> Fn(&'a R) -> Option<&'a Localized> + Clone + 'static,
) -> Columns<R> {
    const LANGUAGES: [Both; 2] = [["tiếng Việt", "tiếng Pháp"], ["vietnamien", "français"]];
    let one = |lang: &Lang| {
        let (lang, text) = (*lang, text.clone());
        let cell = move |row: &R| text(row).and_then(|text| text.exact(lang)).unwrap_or_default().to_owned();
        column(&format!("{name}_{}", lang.as_str()), title, kind.clone(), cell)
            .apart(LANGUAGES.map(|languages| languages[lang as usize]))
    };
    Lang::ALL.iter().map(one).collect()
}

/// Three columns: a date as written, and the first and the last day that it can mean.
pub fn dated<R>(name: &str, title: Both, date: impl Fn(&R) -> Option<PartialDate> + Clone + 'static) -> Columns<R> {
    let [first, last] = [date.clone(), date.clone()];
    let day = |day: Option<crate::domain::Day>| {
        day.map(|day| {
            let (year, month, day) = day.civil();
            format!("{year:04}-{month:02}-{day:02}")
        })
    };
    vec![
        column(name, title, Kind::Date, move |row| shown(date(row))),
        column("first_day", ["Ngày sớm nhất", "Premier jour possible"], Kind::Day, move |row| {
            shown(day(first(row).map(PartialDate::first_day)))
        }),
        column("last_day", ["Ngày muộn nhất", "Dernier jour possible"], Kind::Day, move |row| {
            shown(day(last(row).map(PartialDate::last_day)))
        }),
    ]
}

/// The two countries' column.
pub fn country<R>(cell: impl Fn(&R) -> Option<Country> + 'static) -> Column<R> {
    let kind = Kind::Word(Country::ALL.iter().map(|country| country.as_str()).collect());
    column("country", ["Nước", "Pays"], kind, move |row| shown(cell(row).map(Country::as_str)))
        .about(["Mã ISO 3166-1.", "Code ISO 3166-1."])
}

/// A value as a cell; nothing is an empty one.
pub fn shown(value: Option<impl Display>) -> String {
    value.map(|value| value.to_string()).unwrap_or_default()
}

impl<R> Column<R> {
    /// The same, and no cell is empty.
    pub fn required(mut self) -> Self {
        self.heading.is_required = true;
        self
    }

    /// The same, with what the title leaves open.
    pub fn about(mut self, description: Both) -> Self {
        self.heading.description = description;
        self
    }

    /// The same, with what tells it from a column of the same title.
    pub fn apart(mut self, remark: Both) -> Self {
        for (title, remark) in self.heading.title.iter_mut().zip(remark) {
            *title = format!("{title} ({remark})");
        }
        self
    }

    /// The same, and its cells name rows of that table.
    pub fn of(mut self, table: &'static str, key: &'static str) -> Self {
        self.heading.refers_to = Some((table, key));
        self
    }
}

impl Table {
    /// The table of those columns; each row gives its cells.
    pub fn new<R>(
        name: &'static str,
        [title, description]: [Both; 2],
        key: &[&'static str],
        columns: Columns<R>,
        rows: impl IntoIterator<Item = R>,
    ) -> Self {
        let cells = |row: R| columns.iter().map(|column| (column.cell)(&row)).collect();
        let rows = rows.into_iter().map(cells).collect();
        let columns = columns.into_iter().map(|column| column.heading).collect();
        Table { name, title, description, key: key.to_vec(), columns, rows }
    }

    /// The path of its file below the site's folder.
    pub fn path(&self) -> String {
        format!("csv/{}.csv", self.name)
    }

    /// Its file: a line of names, then its rows, by RFC 4180 in UTF-8. Cells are exact: nothing stands in front of what a
    /// spreadsheet could take for a formula, as the schema, the keys and other programs have to meet the value itself;
    /// that guard belongs to the file which a reader takes from the explorer into a spreadsheet
    /// ([`export::csv`](crate::export::csv)). For the same reason there is no mark of UTF-8 in front.
    pub fn csv(&self) -> String {
        let mut text = String::new();
        let names = self.columns.iter().map(|column| column.name.as_str());
        line(&mut text, names);
        self.rows.iter().for_each(|row| line(&mut text, row.iter().map(String::as_str)));
        text
    }
}

fn line<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (index, cell) in cells.enumerate() {
        if index > 0 {
            text.push(',');
        }
        crate::export::exact(text, cell);
    }
    text.push_str("\r\n");
}

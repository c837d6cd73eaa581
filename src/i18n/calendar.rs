//! Words of calendar files and of the page of anniversaries. `$` is filled in order; `one|many` are French plurals.

/// Words of calendar files and of the page of anniversaries, in one language.
pub struct CalendarMessages {
    /// Title of the page of anniversaries, and link to it.
    pub title: &'static str,
    /// Link from an edition to its calendar file.
    pub add: &'static str,
    /// Said where there is none.
    pub no_file: &'static str,
    /// What the page holds, for search engines and cards.
    #[cfg(feature = "ssr")]
    pub description: &'static str,
    /// Lead of the page.
    #[cfg(feature = "ssr")]
    pub lead: &'static str,
    /// How precise dates are, and how many of the coming ones the calendar file has: that number, and all.
    #[cfg(feature = "ssr")]
    pub precision: &'static str,
    /// Partnerships without a known year: their number.
    #[cfg(feature = "ssr")]
    pub undated: &'static str,
    /// Links to the calendar files: of the anniversaries, of the editions.
    #[cfg(feature = "ssr")]
    pub files: [&'static str; 2],
    /// Name of the links to the years.
    #[cfg(feature = "ssr")]
    pub years: &'static str,
    /// Heading of the years before that of the data; first and last.
    #[cfg(feature = "ssr")]
    pub past: [&'static str; 2],
    /// In place of the day, where only the year is known.
    #[cfg(feature = "ssr")]
    pub some_day: &'static str,
    /// An age in years.
    #[cfg(feature = "ssr")]
    pub age: &'static str,
    /// What has an anniversary: edition, milestone, partnership, agreement.
    #[cfg(feature = "ssr")]
    pub kind: [&'static str; 4],
    /// An anniversary as the title of an event: age, what.
    #[cfg(feature = "ssr")]
    pub event: &'static str,
    /// Names of the calendars, in the order of the files.
    #[cfg(feature = "ssr")]
    pub names: [&'static str; 2],
    /// A line of a description: name, value.
    #[cfg(feature = "ssr")]
    pub line: &'static str,
    /// Between values that compete.
    #[cfg(feature = "ssr")]
    pub or: &'static str,
    /// Mark on the preferred one of them.
    #[cfg(feature = "ssr")]
    pub kept: &'static str,
}

/// Vietnamese.
pub const VI: CalendarMessages = CalendarMessages {
    title: "Kỷ niệm năm tròn",
    add: "Thêm vào lịch (ICS)",
    no_file: "Chưa có tệp lịch: chưa rõ ngày cụ thể.",
    #[cfg(feature = "ssr")]
    description: "Những dịp kỷ niệm năm tròn của các quan hệ đối tác, thỏa thuận và kỳ hội nghị giữa địa phương Việt Nam và Pháp, theo từng năm, kèm tệp lịch.",
    #[cfg(feature = "ssr")]
    lead: "Cứ năm năm một lần, tính từ khi một quan hệ đối tác bắt đầu, một thỏa thuận được ký, một kỳ hội nghị diễn ra, hay từ một mốc chung của hai nước.",
    #[cfg(feature = "ssr")]
    precision: "Mỗi dịp được ghi đúng mức các nguồn cho biết: ngày, tháng hay chỉ năm. Tệp lịch chỉ gồm những dịp rõ ngày: $ trên $ dịp sắp tới.",
    #[cfg(feature = "ssr")]
    undated: "$ quan hệ đối tác chưa rõ năm bắt đầu nên không có ở đây.",
    #[cfg(feature = "ssr")]
    files: ["Lịch kỷ niệm (ICS)", "Lịch các kỳ hội nghị (ICS)"],
    #[cfg(feature = "ssr")]
    years: "Các năm",
    #[cfg(feature = "ssr")]
    past: ["Những năm đã qua", "$–$"],
    #[cfg(feature = "ssr")]
    some_day: "chưa rõ ngày",
    #[cfg(feature = "ssr")]
    age: "$ năm",
    #[cfg(feature = "ssr")]
    kind: ["Hội nghị", "Mốc", "Quan hệ đối tác", "Thỏa thuận"],
    #[cfg(feature = "ssr")]
    event: "Kỷ niệm $ năm: $",
    #[cfg(feature = "ssr")]
    names: [
        "Kỷ niệm năm tròn của hợp tác địa phương Việt Nam – Pháp",
        "Hội nghị hợp tác giữa các địa phương Việt Nam – Pháp",
    ],
    #[cfg(feature = "ssr")]
    line: "$: $",
    #[cfg(feature = "ssr")]
    or: "; ",
    #[cfg(feature = "ssr")]
    kept: "giá trị được chọn",
};

/// French.
pub const FR: CalendarMessages = CalendarMessages {
    title: "Anniversaires",
    add: "Ajouter à l’agenda (ICS)",
    no_file: "Pas de fichier d’agenda\u{a0}: jours non connus.",
    #[cfg(feature = "ssr")]
    description: "Les anniversaires des partenariats, des accords et des Assises entre collectivités du Vietnam et de la France, année par année, avec leur fichier d’agenda.",
    #[cfg(feature = "ssr")]
    lead: "Tous les cinq ans\u{a0}: depuis le début d’un partenariat, la signature d’un accord, une édition des Assises ou un repère commun aux deux pays.",
    #[cfg(feature = "ssr")]
    precision: "Chaque date est aussi précise que les sources\u{a0}: jour, mois ou année seule. Le fichier d’agenda ne contient que ce qui est connu au jour près\u{a0}: $ anniversaires à venir sur $.",
    #[cfg(feature = "ssr")]
    undated: "$ partenariat dont l’année de début n’est pas connue ne figure pas ici.|$ partenariats dont l’année de début n’est pas connue ne figurent pas ici.",
    #[cfg(feature = "ssr")]
    files: ["Agenda des anniversaires (ICS)", "Agenda des Assises (ICS)"],
    #[cfg(feature = "ssr")]
    years: "Années",
    #[cfg(feature = "ssr")]
    past: ["Années passées", "$-$"],
    #[cfg(feature = "ssr")]
    some_day: "jour non connu",
    #[cfg(feature = "ssr")]
    age: "$\u{a0}ans",
    #[cfg(feature = "ssr")]
    kind: ["Assises", "Repère", "Partenariat", "Accord"],
    #[cfg(feature = "ssr")]
    event: "$e anniversaire\u{a0}: $",
    #[cfg(feature = "ssr")]
    names: [
        "Anniversaires de la coopération décentralisée franco-vietnamienne",
        "Assises de la coopération décentralisée franco-vietnamienne",
    ],
    #[cfg(feature = "ssr")]
    line: "$\u{a0}: $",
    #[cfg(feature = "ssr")]
    or: "\u{202f}; ",
    #[cfg(feature = "ssr")]
    kept: "valeur retenue",
};

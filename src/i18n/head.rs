//! Words of what pages say of themselves to search engines and cards. `$` is filled in order; `one|many` are French
//! plurals.

/// Words of what pages say of themselves, in one language.
pub struct HeadMessages {
    /// Description of the root, beside that of the other language.
    pub root: &'static str,
    /// Description of the home page.
    pub home: &'static str,
    /// Description of the explorer: number of partnerships.
    pub explorer: &'static str,
    /// Description of the page of sources: numbers of sources and of disputes.
    pub sources: &'static str,
    /// Description of an edition: its name, place and time, theme.
    pub edition: &'static str,
    /// Description of a partnership: its name, since when and whether it goes on, summary.
    pub partnership: &'static str,
    /// Description of a locality: its name, its kind, its partners.
    pub locality: &'static str,
    /// The same without partners: its name, its kind, that none was found.
    pub alone: &'static str,
    /// Description of a source: its kind, its publisher, how often it is cited, its title.
    pub source: &'static str,
    /// Words under which the data can be found.
    pub keywords: &'static [&'static str],
}

/// Vietnamese.
pub const VI: HeadMessages = HeadMessages {
    root: "Hội nghị và quan hệ đối tác từ năm 1989, kèm nguồn.",
    home: "Hội nghị hợp tác giữa các địa phương Việt Nam – Pháp từ năm 1996, quan hệ đối tác từ năm 1989: từng số liệu kèm nguồn, kể cả khi các nguồn không thống nhất.",
    explorer: "$ quan hệ đối tác giữa địa phương Việt Nam và Pháp: tìm và lọc theo địa phương, vùng, lĩnh vực hay thập niên, xem trên bản đồ hoặc mạng lưới.",
    sources: "$ nguồn và $ điểm không thống nhất: mọi ghi nhận về hợp tác địa phương Việt Nam – Pháp đều được giữ lại, kèm giá trị được chọn và lý do.",
    edition: "$: $. $",
    partnership: "$ ($). $",
    locality: "$ ($). Đối tác: $. Kèm nguồn, văn bản đã ký và tên qua các lần sáp nhập.",
    alone: "$ ($): tên và mã, các lần sáp nhập, các kỳ hội nghị; $.",
    source: "Nguồn $, $ – $. Mỗi số liệu, thỏa thuận và mốc dựa vào “$”.",
    keywords: &[
        "hợp tác địa phương",
        "hợp tác phi tập trung",
        "Việt Nam",
        "Pháp",
        "quan hệ đối tác",
        "chính quyền địa phương",
        "hội nghị",
    ],
};

/// French.
pub const FR: HeadMessages = HeadMessages {
    root: "Assises et partenariats depuis 1989, avec leurs sources.",
    home: "Les Assises de la coopération décentralisée franco-vietnamienne depuis 1996, les partenariats depuis 1989\u{a0}: chaque chiffre a ses sources, désaccords compris.",
    explorer: "$ partenariat entre collectivités du Vietnam et de la France, à chercher et à filtrer par collectivité, région, domaine ou décennie, en carte ou en réseau.|$ partenariats entre collectivités du Vietnam et de la France, à chercher et à filtrer par collectivité, région, domaine ou décennie, en carte ou en réseau.",
    sources: "$ sources et $ désaccords\u{a0}: toutes les mentions sur la coopération décentralisée Vietnam – France sont gardées, avec la valeur retenue et sa raison.",
    edition: "$\u{a0}: $. $",
    partnership: "$ ($). $",
    locality: "$ ($). Partenariats\u{a0}: $. Avec les sources, les accords et les noms à travers les fusions.",
    alone: "$ ($)\u{a0}: noms et codes, fusions, éditions des Assises\u{202f}; $.",
    source: "Source $, $ – $. Chaque chiffre, accord et repère qui s’appuie sur «\u{a0}$\u{a0}».",
    keywords: &[
        "coopération décentralisée",
        "Vietnam",
        "France",
        "partenariats",
        "collectivités territoriales",
        "action extérieure",
        "Assises",
    ],
};

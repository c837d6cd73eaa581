//! Words of the page that sets two records side by side.

/// Words of the page that sets two records side by side, in one language.
pub struct CompareMessages {
    /// Title of the page.
    pub title: &'static str,
    /// Lead, and description of the page.
    pub lead: &'static str,
    /// Link from a record to its comparison.
    pub with: &'static str,
    /// Said where the program does not run.
    #[cfg(feature = "ssr")]
    pub needs_program: &'static str,
    /// Name of the buttons that choose the kind.
    pub kind: &'static str,
    /// Labels of the two lists.
    pub choice: [&'static str; 2],
    /// What a list says where nothing is chosen.
    pub choose: &'static str,
    /// Nothing is chosen in a list: its label.
    pub missing: &'static str,
    /// No record has that id: the id.
    pub unknown: &'static str,
    /// The same record twice.
    pub twice: &'static str,
    /// Name of the table, and told when it is there: the two records.
    pub table: &'static str,
    /// Column of what is compared.
    pub aspect: &'static str,
    /// Two values: equal, different, counted by different rules.
    pub verdict: [&'static str; 3],
    /// Over what both have, and over what only one has.
    pub shared: [&'static str; 2],
    /// Mark on the preferred one of competing claims.
    pub kept: &'static str,
    /// Row: partners of an authority.
    pub partners: &'static str,
    /// Remark on a row: those of predecessors and successors are in it.
    pub with_line: &'static str,
    /// Row: sectors of the partnerships that signed at an edition.
    pub signed_sectors: &'static str,
}

/// Vietnamese.
pub const VI: CompareMessages = CompareMessages {
    title: "So sánh",
    lead: "Hai kỳ hội nghị, hai địa phương hoặc hai quan hệ đối tác đặt cạnh nhau, mỗi số liệu kèm nguồn.",
    with: "So sánh với…",
    #[cfg(feature = "ssr")]
    needs_program: "So sánh cần JavaScript; trang của từng kỳ, từng địa phương và từng quan hệ đối tác vẫn đọc được.",
    kind: "Nội dung so sánh",
    choice: ["Mục thứ nhất", "Mục thứ hai"],
    choose: "Chọn…",
    missing: "$: chọn trong danh sách ở trên.",
    unknown: "Dữ liệu không có mã “$”: chọn mục khác trong danh sách ở trên.",
    twice: "Hai mục trùng nhau: đổi một trong hai trong danh sách ở trên.",
    table: "So sánh: $ và $",
    aspect: "Điểm so sánh",
    verdict: ["giống nhau", "khác nhau", "đếm theo tiêu chí khác nhau, không so sánh được"],
    shared: ["Có ở cả hai", "Chỉ có ở đây"],
    kept: "giá trị được chọn",
    partners: "Đối tác",
    with_line: "gồm cả địa phương tiền thân và kế tiếp",
    signed_sectors: "Lĩnh vực của các quan hệ đối tác có ký kết",
};

/// French.
pub const FR: CompareMessages = CompareMessages {
    title: "Comparer",
    lead: "Deux éditions, deux collectivités ou deux partenariats côte à côte, chaque chiffre avec ses sources.",
    with: "Comparer avec…",
    #[cfg(feature = "ssr")]
    needs_program: "La comparaison demande JavaScript\u{202f}; les pages des éditions, des collectivités et des partenariats se lisent sans lui.",
    kind: "À comparer",
    choice: ["Premier choix", "Second choix"],
    choose: "Choisir…",
    missing: "$\u{a0}: à faire dans la liste ci-dessus.",
    unknown: "Aucun identifiant «\u{a0}$\u{a0}» dans ces données\u{a0}: choisir autre chose dans la liste ci-dessus.",
    twice: "Deux fois le même choix\u{a0}: en changer un dans les listes ci-dessus.",
    table: "Comparaison\u{a0}: $ et $",
    aspect: "Ce qui est comparé",
    verdict: ["identique", "différent", "critères différents, non comparables"],
    shared: ["En commun", "Seulement ici"],
    kept: "valeur retenue",
    partners: "Partenaires",
    with_line: "prédécesseurs et successeurs compris",
    signed_sectors: "Domaines des partenariats ayant signé",
};

//! Words for what is known of a record and what is missing.

/// Words for what is known of a record and what is missing, in one language.
pub struct MissingMessages {
    /// How many questions are answered: number, and how many are asked.
    pub score: &'static str,
    /// Before what is known in part.
    pub partly: &'static str,
    /// Questions that have no other name on pages: heirs, languages, publishers, official source.
    pub names: [&'static str; 4],
    /// Heading of the overview of all records.
    #[cfg(feature = "ssr")]
    pub overview: &'static str,
    /// How the overview is read.
    #[cfg(feature = "ssr")]
    pub overview_note: &'static str,
    /// Columns of what is known, of what is known in part, and of what is missing.
    #[cfg(feature = "ssr")]
    pub columns: [&'static str; 3],
    /// Columns of the edition, and of what is asked.
    #[cfg(feature = "ssr")]
    pub asked: [&'static str; 2],
}

/// Vietnamese.
pub const VI: MissingMessages = MissingMessages {
    score: "Đã rõ $ trên $ điểm.",
    partly: "Mới rõ một phần:",
    names: ["Địa phương kế tiếp có tiếp nối", "Nguồn bằng cả hai ngôn ngữ", "Nhiều nơi đăng", "Nguồn chính thức"],
    #[cfg(feature = "ssr")]
    overview: "Còn thiếu gì, ở đâu",
    #[cfg(feature = "ssr")]
    overview_note: "Mỗi kỳ và mỗi quan hệ đối tác đều được xét theo cùng những điểm. Cột cao: đã rõ; cột thấp: mới rõ một phần (các nguồn không thống nhất, số liệu dự kiến, danh sách chưa đầy đủ, nguồn yếu hoặc chỉ một phía); vạch: chưa tìm thấy.",
    #[cfg(feature = "ssr")]
    columns: ["Đã rõ", "Một phần", "Chưa tìm thấy"],
    #[cfg(feature = "ssr")]
    asked: ["Kỳ", "Điểm được xét"],
};

/// French.
pub const FR: MissingMessages = MissingMessages {
    score: "$ point connu sur $.|$ points connus sur $.",
    partly: "Connu en partie\u{a0}:",
    names: ["Reprise par le successeur", "Sources dans les deux langues", "Plusieurs éditeurs", "Source officielle"],
    #[cfg(feature = "ssr")]
    overview: "Ce qui manque, et où",
    #[cfg(feature = "ssr")]
    overview_note: "Les mêmes points sont cherchés pour chaque édition et pour chaque partenariat. Barre haute\u{a0}: connu\u{202f}; barre basse\u{a0}: connu en partie (désaccord, prévision, liste incomplète, source fragile ou d’un seul côté)\u{202f}; trait\u{a0}: non trouvé.",
    #[cfg(feature = "ssr")]
    columns: ["Connu", "En partie", "Non trouvé"],
    #[cfg(feature = "ssr")]
    asked: ["Édition", "Point cherché"],
};

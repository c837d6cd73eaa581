//! Words of the pages of sources. `$` is filled in order; `one|many` are French plural forms.

/// Words of the pages of sources, in one language.
pub struct SourcePagesMessages {
    /// Link from an entry to the page of its source.
    pub all: &'static str,
    /// Said of a source that could not be opened again: date.
    pub lost: &'static str,
    /// The same at length, on the page of the source: date.
    #[cfg(feature = "ssr")]
    pub lost_long: &'static str,
    /// Said of a page of the web.
    #[cfg(feature = "ssr")]
    pub copy: &'static str,
    /// Rows: publisher, kind, language, date, address, file, reading, id.
    #[cfg(feature = "ssr")]
    pub rows: [&'static str; 8],
    /// How many citations on how many pages: two messages.
    #[cfg(feature = "ssr")]
    pub counts: [&'static str; 2],
    /// Heading: what it supports.
    #[cfg(feature = "ssr")]
    pub supports: &'static str,
    /// Mark on a claim of a fact on which sources disagree.
    #[cfg(feature = "ssr")]
    pub disputed: &'static str,
    /// What it supports apart from facts: workshop, outcome, agreement at an edition, authority named there, sectors
    /// and summary, agreement, project, predecessor, successor.
    #[cfg(feature = "ssr")]
    pub kinds: [&'static str; 9],
    /// Headings by [`crate::route::Kind`], of milestones and of questions.
    #[cfg(feature = "ssr")]
    pub groups: [&'static str; 5],
    /// Heading: what sources have against partnerships.
    #[cfg(feature = "ssr")]
    pub reservations: &'static str,
    /// What that is.
    #[cfg(feature = "ssr")]
    pub reservations_note: &'static str,
}

/// Vietnamese.
pub const VI: SourcePagesMessages = SourcePagesMessages {
    all: "Mọi điều dựa vào nguồn này",
    lost: "Ngày $ không mở lại được trang này.",
    #[cfg(feature = "ssr")]
    lost_long: "Khi kiểm tra lại ngày $, không mở lại được trang này; nội dung trích dẫn lấy từ lần đọc trước.",
    #[cfg(feature = "ssr")]
    copy: "Trang mạng được đọc qua một bản lưu; từ đó đến nay, địa chỉ có thể đã thay đổi hoặc không còn.",
    #[cfg(feature = "ssr")]
    rows: ["Nơi đăng", "Loại", "Ngôn ngữ", "Ngày đăng", "Địa chỉ", "Tệp lưu", "Lần đọc", "Mã"],
    #[cfg(feature = "ssr")]
    counts: ["$ điều được dẫn", "$ trang"],
    #[cfg(feature = "ssr")]
    supports: "Những điều dựa vào nguồn này",
    #[cfg(feature = "ssr")]
    disputed: "các nguồn không thống nhất",
    #[cfg(feature = "ssr")]
    kinds: [
        "Chuyên đề",
        "Kết quả",
        "Thỏa thuận được ký",
        "Địa phương được nêu tên",
        "Lĩnh vực và tóm tắt",
        "Thỏa thuận",
        "Dự án",
        "Tiền thân",
        "Kế tiếp",
    ],
    #[cfg(feature = "ssr")]
    groups: ["Các kỳ hội nghị", "Địa phương", "Quan hệ đối tác", "Dòng thời gian", "Câu hỏi chung"],
    #[cfg(feature = "ssr")]
    reservations: "Điểm cần lưu ý",
    #[cfg(feature = "ssr")]
    reservations_note: "Điều mà một nguồn cho thấy ngược với cách ghi của một quan hệ đối tác, nhưng không nêu giá trị khác.",
};

/// French.
pub const FR: SourcePagesMessages = SourcePagesMessages {
    all: "Tout ce qui s’y appuie",
    lost: "Page non retrouvée le $.",
    #[cfg(feature = "ssr")]
    lost_long: "Lors d’une vérification, le $, cette page n’a pas pu être rouverte\u{a0}: ce qui en est cité vient de la lecture précédente.",
    #[cfg(feature = "ssr")]
    copy: "Page web lue dans une copie conservée\u{a0}: depuis, son adresse a pu changer ou disparaître.",
    #[cfg(feature = "ssr")]
    rows: ["Éditeur", "Nature", "Langue", "Parution", "Adresse", "Fichier", "Lecture", "Identifiant"],
    #[cfg(feature = "ssr")]
    counts: ["citée $ fois", "sur $ page|sur $ pages"],
    #[cfg(feature = "ssr")]
    supports: "Ce qui s’appuie sur cette source",
    #[cfg(feature = "ssr")]
    disputed: "les sources divergent",
    #[cfg(feature = "ssr")]
    kinds: [
        "Atelier",
        "Résultat",
        "Accord signé",
        "Collectivité nommée",
        "Domaines et résumé",
        "Accord",
        "Projet",
        "Prédécesseur",
        "Successeur",
    ],
    #[cfg(feature = "ssr")]
    groups: ["Éditions", "Collectivités", "Partenariats", "Chronologie", "Questions générales"],
    #[cfg(feature = "ssr")]
    reservations: "Réserves",
    #[cfg(feature = "ssr")]
    reservations_note: "Ce qu’une source laisse voir à l’encontre de la fiche d’un partenariat, sans donner d’autre valeur.",
};

//! Words of a correction.

/// Words of a correction, in one language.
pub struct CorrectionMessages {
    /// The control.
    pub title: &'static str,
    /// First word of the subject of a message.
    pub subject: &'static str,
    /// What it does.
    pub help: &'static str,
    /// What is not a fact of the list.
    pub other: &'static str,
    /// The message: kind and id of the record, address of the page, version of the data, name and key of the fact, and
    /// its claims, a line each.
    pub text: &'static str,
    /// Button: copy the text.
    pub copy: &'static str,
    /// Announced when it is done.
    pub copied: &'static str,
    /// Announced when it is refused.
    pub refused: &'static str,
}

/// Vietnamese.
pub const VI: CorrectionMessages = CorrectionMessages {
    title: "Gửi đính chính",
    subject: "Đính chính",
    help: "Chọn điểm cần sửa: một thư soạn sẵn sẽ mở ra. Trang này không gửi gì đi.",
    other: "Điểm khác của trang này",
    text: "Mục: $ $\nTrang: $\nPhiên bản dữ liệu: $\nĐiểm: $ $\nGhi nhận hiện có: $\n\nĐề nghị sửa: \nNguồn: \n",
    copy: "Sao chép",
    copied: "Đã sao chép nội dung",
    refused: "Trình duyệt không cho phép sao chép",
};

/// French.
pub const FR: CorrectionMessages = CorrectionMessages {
    title: "Envoyer une correction",
    subject: "Correction",
    help: "Choisir le point à corriger\u{a0}: un courriel déjà rédigé s’ouvre. Ce site n’envoie rien.",
    other: "Autre point de cette page",
    text: "Fiche\u{a0}: $ $\nPage\u{a0}: $\nVersion des données\u{a0}: $\nPoint\u{a0}: $ $\nMentions actuelles\u{a0}: $\n\nCorrection proposée\u{a0}: \nSource\u{a0}: \n",
    copy: "Copier",
    copied: "Texte copié",
    refused: "Copie refusée par le navigateur",
};

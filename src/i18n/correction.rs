//! Words of a correction.

/// Words of a correction, in one language.
pub struct CorrectionMessages {
    /// The control.
    pub title: &'static str,
    /// What it does.
    pub help: &'static str,
    /// What is not a fact of the list.
    pub other: &'static str,
    /// Subject of the message: the page, and the fact.
    pub subject: &'static str,
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
    help: "Chọn điểm cần sửa: thư soạn sẵn sẽ mở ra, nêu mã mục, các ghi nhận hiện có và nguồn. Người nhận do bạn chọn; trang này không gửi gì đi.",
    other: "Điểm khác của trang này",
    subject: "Đính chính: $ – $",
    text: "Mục: $ $\nTrang: $\nPhiên bản dữ liệu: $\nĐiểm: $ $\nGhi nhận hiện có: $\n\nĐề nghị sửa: \nNguồn: \n",
    copy: "Sao chép",
    copied: "Đã sao chép nội dung đính chính",
    refused: "Trình duyệt không cho phép sao chép: hãy dùng liên kết thư",
};

/// French.
pub const FR: CorrectionMessages = CorrectionMessages {
    title: "Envoyer une correction",
    help: "Choisir le point à corriger\u{a0}: un courriel s’ouvre, avec l’identifiant de la fiche, les mentions actuelles et leurs sources. Le destinataire reste à choisir\u{202f}; ce site n’envoie rien.",
    other: "Autre point de cette page",
    subject: "Correction\u{a0}: $ – $",
    text: "Fiche\u{a0}: $ $\nPage\u{a0}: $\nVersion des données\u{a0}: $\nPoint\u{a0}: $ $\nMentions actuelles\u{a0}: $\n\nCorrection proposée\u{a0}: \nSource\u{a0}: \n",
    copy: "Copier",
    copied: "Texte de la correction copié",
    refused: "Copie refusée par le navigateur\u{a0}: utiliser le lien de courriel",
};

//! Words of what is shared and cited. `$` is filled in order.

/// Words of what is shared and cited, in one language.
pub struct ShareMessages {
    /// What is folded.
    pub title: &'static str,
    /// Heading: the page's address.
    pub link: &'static str,
    /// Button: hand the address to another program.
    pub send: &'static str,
    /// Name of the QR code: address.
    pub code: &'static str,
    /// Button: the QR code as a file.
    pub download_code: &'static str,
    /// In place of a code: the address is too long.
    pub too_long: &'static str,
    /// Heading: citation.
    pub cite: &'static str,
    /// Label: what is cited.
    pub what: &'static str,
    /// Choice: the page and not one of its values.
    pub page: &'static str,
    /// Label: in which format.
    pub format: &'static str,
    /// By [`crate::export::FORMATS`].
    pub formats: [&'static str; 5],
    /// A correction: title, record and fact, address, version of the data, what is claimed now.
    pub correction: &'static str,
    /// Button of a record: to a correction.
    pub correct: &'static str,
    /// Button: send the text by mail.
    pub mail: &'static str,
    /// Button: copy the citation.
    pub copy: &'static str,
    /// Button: the citation as a file.
    pub download: &'static str,
    /// Announced when the citation was copied.
    pub copied: &'static str,
    /// Names of files, without their endings: page. Of a citation, of a QR code.
    pub files: [&'static str; 2],
    /// A citation: title, site, version of the data; address; day of reading.
    pub citation: [&'static str; 3],
    /// Words letter by letter.
    pub quoted: &'static str,
    /// A title with the value that it is cited for.
    pub value: &'static str,
    /// Before the names of sources.
    pub according: &'static str,
    /// Between claims.
    pub between: &'static str,
}

/// Vietnamese.
pub const VI: ShareMessages = ShareMessages {
    title: "Chia sẻ, trích dẫn, đính chính",
    link: "Liên kết",
    send: "Chia sẻ…",
    code: "Mã QR: $",
    download_code: "Tải mã QR (SVG)",
    too_long: "Liên kết quá dài cho mã QR.",
    cite: "Trích dẫn, đính chính",
    what: "Nội dung",
    page: "Cả trang",
    format: "Định dạng",
    formats: ["Văn bản", "BibTeX", "RIS", "CSL-JSON", "Đính chính"],
    correction: "$\nMục: $\nTrang: $\nPhiên bản dữ liệu: $\nGhi nhận hiện có: $\n\nĐề nghị sửa: \nNguồn: \n",
    correct: "Gửi đính chính",
    mail: "Gửi qua thư điện tử",
    copy: "Sao chép nội dung",
    download: "Tải tệp",
    copied: "Đã sao chép nội dung",
    files: ["trich-dan-$", "ma-qr-$"],
    citation: ["$, trong: $, dữ liệu $", ", <$>", ", truy cập $"],
    quoted: "“$”",
    value: "$: $",
    according: ", theo ",
    between: "; ",
};

/// French.
pub const FR: ShareMessages = ShareMessages {
    title: "Partager, citer, corriger",
    link: "Lien",
    send: "Partager…",
    code: "Code QR\u{a0}: $",
    download_code: "Télécharger le code QR (SVG)",
    too_long: "Lien trop long pour un code QR.",
    cite: "Citation, correction",
    what: "Objet",
    page: "La page entière",
    format: "Format",
    formats: ["Texte", "BibTeX", "RIS", "CSL-JSON", "Correction"],
    correction: "$\nFiche\u{a0}: $\nPage\u{a0}: $\nVersion des données\u{a0}: $\nMentions actuelles\u{a0}: $\n\nCorrection proposée\u{a0}: \nSource\u{a0}: \n",
    correct: "Envoyer une correction",
    mail: "Envoyer par courriel",
    copy: "Copier le texte",
    download: "Télécharger le texte",
    copied: "Texte copié",
    files: ["citation-$", "code-qr-$"],
    citation: ["$. Dans\u{a0}: $ [en ligne], données du $", ". Disponible à l’adresse\u{a0}: <$>", " [consulté le $]"],
    quoted: "«\u{a0}$\u{a0}»",
    value: "$\u{a0}: $",
    according: ", selon ",
    between: "\u{202f}; ",
};

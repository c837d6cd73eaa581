//! Messages of what is published for reuse: files and tables, their format and licences, the changelog and its feed,
//! and the accessibility statement. `$` is filled in order.

/// Messages of the data as files, in one language.
pub struct OpenDataMessages {
    /// Heading: files.
    pub files: &'static str,
    /// What the files are.
    pub files_lead: &'static str,
    /// Columns: file, what it holds, rows, size.
    pub columns: [&'static str; 4],
    /// How many rows a table has.
    pub rows: &'static str,
    /// What the files hold that are not tables: dataset, its schema, description of the tables, feeds by language.
    pub whole: [&'static str; 5],
    /// Units of size: bytes, thousands of bytes.
    pub units: [&'static str; 2],
    /// Heading: format.
    pub format: &'static str,
    /// The format, paragraph by paragraph: claims, dates, tables.
    pub formats: [&'static str; 3],
    /// Link to all remarks on the method.
    pub method: &'static str,
    /// Heading: changes of the data; title of the feed.
    pub changes: &'static str,
    /// What the feed is.
    pub feed: &'static str,
    /// Link to the feed.
    pub follow: &'static str,
    /// Heading: licences.
    pub licence: &'static str,
    /// What each licence covers: CC0, CC BY; for titles of licences.
    pub covers: [&'static str; 2],
    /// The licences in sentences: facts, texts, both in short.
    pub licences: [&'static str; 3],
    /// What no licence covers; how the licences are stated for programs.
    pub reserved: &'static str,
    /// What the package of tables is.
    pub package: &'static str,
    /// Heading: accessibility statement.
    pub accessibility: &'static str,
    /// The statement: heading and text of each part.
    pub statement: [[&'static str; 2]; 6],
}

/// Vietnamese.
pub const VI: OpenDataMessages = OpenDataMessages {
    files: "Tệp dữ liệu",
    files_lead: "Cùng một nội dung dưới hai dạng: một tệp JSON có mọi bản ghi, và các bảng CSV cho bảng tính, cơ sở dữ liệu, thống kê.",
    columns: ["Tệp", "Nội dung", "Số dòng", "Dung lượng"],
    rows: "$ dòng",
    whole: [
        "Toàn bộ dữ liệu",
        "Lược đồ của tệp này (JSON Schema)",
        "Mô tả các bảng: cột, kiểu, khóa, giấy phép (Data Package)",
        "Các thay đổi của dữ liệu, bằng tiếng Việt (Atom)",
        "Các thay đổi của dữ liệu, bằng tiếng Pháp (Atom)",
    ],
    units: ["byte", "kB"],
    format: "Định dạng",
    formats: [
        "Mỗi giá trị là một hoặc nhiều ghi nhận: điều một nguồn nói, kèm nguồn, phạm vi và độ tin cậy. Khi các nguồn không thống nhất, mọi ghi nhận đều được giữ; nhiều nhất một ghi nhận được chọn, kèm lý do. Các cột của bảng “conferences” và “partnerships” lấy giá trị được chọn; bảng “claims” có tất cả.",
        "Ngày tháng chính xác đến đâu thì ghi đến đó (ISO 8601-2): 1996; 2003-10; 2010-11-05; 2010-11-05/2010-11-06; [1996..2003], một thời điểm chưa rõ trong khoảng đó; 1980~, khoảng năm 1980.",
        "Tệp CSV theo RFC 4180: mã UTF-8, dấu phẩy, dòng đầu là tên cột; ô trống là không có giá trị; mỗi ô một giá trị, danh sách nằm ở bảng riêng. Giá trị được giữ nguyên, nên khi mở bằng phần mềm bảng tính cần chọn UTF-8 và nhập mọi cột dưới dạng văn bản.",
    ],
    method: "Phương pháp đầy đủ và mọi điểm không thống nhất",
    changes: "Các thay đổi của dữ liệu",
    feed: "Những gì được thêm, sửa hoặc bỏ trong dữ liệu về hợp tác giữa các địa phương Việt Nam – Pháp.",
    follow: "Theo dõi qua Atom",
    licence: "Giấy phép",
    covers: ["CC0 1.0: dữ kiện", "CC BY 4.0: văn bản"],
    licences: [
        "Dữ kiện – số liệu, ngày tháng, tên, mã, liên kết giữa các bản ghi – được dành cho phạm vi công cộng: dùng lại tự do, không điều kiện.",
        "Các văn bản của kho tư liệu này – tóm tắt, ghi chú, lý do, câu diễn giải – được dùng lại tự do, miễn là ghi nguồn: “$”, kèm ngày của dữ liệu.",
        "Dữ kiện theo CC0 1.0, văn bản theo CC BY 4.0.",
    ],
    reserved: "Nhan đề và lời trích nguyên văn thuộc về tác giả của nguồn. Trong datapackage.json, trường “license” của mỗi cột cho biết cột đó theo giấy phép nào; cột trích nguyên văn không có trường này.",
    package: "Các kỳ Hội nghị hợp tác giữa các địa phương Việt Nam – Pháp và quan hệ đối tác từ năm 1989: mỗi ghi nhận kèm nguồn, kể cả khi các nguồn không thống nhất.",
    accessibility: "Tuyên bố về khả năng tiếp cận",
    statement: [
        [
            "Mục tiêu và hiện trạng",
            "Trang này hướng tới mức AA của WCAG 2.2. Chưa có đánh giá chính thức nào do đơn vị được công nhận thực hiện, nên không công bố tỷ lệ đáp ứng nào và không tự nhận là đáp ứng toàn bộ hay một phần. Theo cách phân loại của RGAA (Pháp), một trang chưa được đánh giá là “không đáp ứng”; điều này không nói gì về kết quả của các phép thử dưới đây.",
        ],
        [
            "Những gì đã được kiểm tra",
            "Các phép thử tự động của dự án chạy trên các trang đã xuất bản: axe-core trên mỗi loại trang, ở giao diện sáng và tối, trên màn hình rộng và hẹp; dùng chỉ bàn phím; không phải cuộn ngang ở chiều rộng 320 điểm ảnh; đọc được khi tắt JavaScript.",
        ],
        [
            "Những gì chưa được kiểm tra",
            "Chưa thử cùng người khuyết tật, và chưa rà soát toàn bộ bằng trình đọc màn hình.",
        ],
        [
            "Giới hạn đã biết",
            "Dòng thời gian, bản đồ, mạng lưới và biểu đồ là hình vẽ; nội dung của chúng cũng có dưới dạng bảng hoặc danh sách. Tìm kiếm và bộ lọc cần JavaScript; không có JavaScript, mọi bản ghi vẫn có trang riêng. Tên và lời trích giữ nguyên ngôn ngữ và được đánh dấu ngôn ngữ đó. Tài liệu được dẫn liên kết nằm ngoài trang này.",
        ],
        [
            "Báo lỗi",
            "Trang này không có máy chủ nhận thư, không có biểu mẫu, và dữ liệu không chứa địa chỉ liên hệ nào. Để báo một chỗ khó tiếp cận hoặc xin nội dung dưới dạng khác, cần báo qua kho mã nguồn của dự án hoặc cho bên lưu trữ bản đang đọc. Không có cam kết về thời hạn trả lời.",
        ],
        ["Ngày lập", "Lập ngày 22/11/2026 theo kết quả các phép thử nói trên."],
    ],
};

/// French.
pub const FR: OpenDataMessages = OpenDataMessages {
    files: "Fichiers de données",
    files_lead: "Le même contenu sous deux formes\u{a0}: un fichier JSON où sont toutes les fiches, et des tableaux CSV pour les tableurs, les bases de données et la statistique.",
    columns: ["Fichier", "Contenu", "Lignes", "Taille"],
    rows: "$ ligne|$ lignes",
    whole: [
        "Toutes les données",
        "Schéma de ce fichier (JSON Schema)",
        "Description des tableaux\u{a0}: colonnes, types, clés, licences (Data Package)",
        "Changements des données, en vietnamien (Atom)",
        "Changements des données, en français (Atom)",
    ],
    units: ["octets", "ko"],
    format: "Format",
    formats: [
        "Chaque valeur est une mention ou plusieurs\u{a0}: ce que dit une source, avec sa portée et sa fiabilité. Là où les sources divergent, toutes les mentions sont gardées\u{202f}; une au plus est retenue, avec la raison du choix. Les colonnes des tableaux «\u{a0}conferences\u{a0}» et «\u{a0}partnerships\u{a0}» donnent les valeurs retenues\u{202f}; le tableau «\u{a0}claims\u{a0}» donne toutes les mentions.",
        "Les dates ont la précision de leur source (ISO 8601-2)\u{a0}: 1996\u{202f}; 2003-10\u{202f}; 2010-11-05\u{202f}; 2010-11-05/2010-11-06\u{202f}; [1996..2003], à un moment inconnu de cet intervalle\u{202f}; 1980~, vers 1980.",
        "Les fichiers CSV suivent la RFC 4180\u{a0}: UTF-8, virgules, noms des colonnes sur la première ligne\u{202f}; une cellule vide n’a pas de valeur\u{202f}; une cellule n’en a jamais deux, les listes ont leur propre tableau. Les valeurs sont exactes\u{a0}: dans un tableur, choisir UTF-8 et importer toutes les colonnes comme du texte.",
    ],
    method: "Toute la méthode et tous les désaccords",
    changes: "Changements des données",
    feed: "Ce qui est ajouté, corrigé ou retiré dans les données sur la coopération décentralisée franco-vietnamienne.",
    follow: "Suivre par Atom",
    licence: "Licences",
    covers: ["CC0 1.0\u{a0}: faits", "CC BY 4.0\u{a0}: textes"],
    licences: [
        "Les faits – chiffres, dates, noms, codes, liens entre les fiches – sont versés au domaine public\u{a0}: réutilisation libre, sans condition.",
        "Les textes de ce fonds – résumés, notes, raisons, phrases – se réutilisent librement, à condition de citer «\u{a0}$\u{a0}» et le jour des données.",
        "Faits sous CC0 1.0, textes sous CC BY 4.0.",
    ],
    reserved: "Les titres et les citations appartiennent aux auteurs des sources. Dans datapackage.json, le champ «\u{a0}license\u{a0}» de chaque colonne dit quelle licence la couvre\u{202f}; une colonne de citations n’en a pas.",
    package: "Les Assises de la coopération décentralisée franco-vietnamienne et les partenariats depuis 1989\u{a0}: chaque mention avec ses sources, désaccords compris.",
    accessibility: "Déclaration d’accessibilité",
    statement: [
        [
            "Objectif et état de conformité",
            "Ce site vise le niveau AA des WCAG 2.2. Aucun audit formel n’a été mené par un auditeur accrédité\u{a0}: aucun taux de conformité n’est donc annoncé, et le site ne se déclare ni totalement ni partiellement conforme. Au sens du RGAA, un site sans audit est «\u{a0}non conforme\u{a0}»\u{202f}; cela ne dit rien des tests qui suivent.",
        ],
        [
            "Ce qui est vérifié",
            "Les tests automatiques du projet portent sur les pages publiées\u{a0}: axe-core sur chaque type de page, en clair et en sombre, sur écran large et étroit\u{202f}; usage au clavier seul\u{202f}; aucun défilement horizontal à 320 pixels de large\u{202f}; lecture sans JavaScript.",
        ],
        [
            "Ce qui n’est pas vérifié",
            "Aucun essai n’a eu lieu avec des personnes handicapées, ni de revue complète avec un lecteur d’écran.",
        ],
        [
            "Limites connues",
            "La chronologie, la carte, le réseau et les graphiques sont des dessins\u{202f}; leur contenu existe aussi en tableau ou en liste. La recherche et les filtres demandent JavaScript\u{202f}; sans lui, chaque fiche garde sa page. Les noms et les citations restent dans leur langue, qui est indiquée. Les documents vers lesquels mènent les liens sont hors de ce site.",
        ],
        [
            "Signaler un défaut",
            "Ce site n’a ni serveur qui reçoive des messages, ni formulaire, et ses données ne contiennent aucune adresse. Pour signaler un défaut d’accessibilité ou demander un contenu sous une autre forme, il faut s’adresser au dépôt du projet ou à l’hébergeur de la copie consultée. Aucun délai de réponse n’est promis.",
        ],
        ["Établissement", "Déclaration établie le 22 novembre 2026 d’après ces tests."],
    ],
};

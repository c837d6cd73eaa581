//! Messages of the page of the data. `$` is filled in order; `one|many` are French plural forms.

/// Messages of the page of the data, in one language.
pub struct DataMessages {
    /// What is counted first: editions, partnerships, local authorities, sources, disputes.
    pub counts: [&'static str; 5],
    /// What the file is: number of its format.
    pub file: &'static str,
    /// Link to the schema.
    pub schema: &'static str,
    /// Headings of the charts: people by edition, authorities by edition, starts, sectors.
    pub titles: [&'static str; 4],
    /// How each is read.
    pub aids: [&'static str; 4],
    /// Why counts of partners are not drawn: how many claims there are.
    pub not_drawn: &'static str,
    /// What a claim is among those of its fact: preferred, or not.
    pub claim: [&'static str; 2],
    /// The chart of starts in words: number of partnerships, first and last year, most in one year.
    pub starts: &'static str,
    /// Years that a source gives beside the preferred ones: their number.
    pub rivals: &'static str,
    /// Starts that are known only roughly: their number.
    pub loose: &'static str,
    /// Those of low confidence among the partnerships named before.
    pub low: &'static str,
    /// Partnerships that a table has no room for.
    pub more: &'static str,
    /// Columns: number, what is counted.
    pub columns: [&'static str; 2],
    /// Row: all partnerships of a period.
    pub all: &'static str,
    /// Row: partnerships of which no sector is known.
    pub no_sector: &'static str,
}

/// Vietnamese.
pub const VI: DataMessages = DataMessages {
    counts: ["kỳ hội nghị", "quan hệ đối tác", "địa phương", "nguồn", "điểm không thống nhất"],
    file: "Mọi nội dung của trang đều nằm trong một tệp JSON (định dạng $), theo một lược đồ JSON Schema.",
    schema: "Lược đồ (JSON Schema)",
    titles: [
        "Người tham dự từng kỳ",
        "Địa phương có mặt ở từng kỳ",
        "Năm bắt đầu quan hệ đối tác",
        "Lĩnh vực theo thập niên bắt đầu",
    ],
    aids: [
        "Mỗi dấu là một ghi nhận. Dấu đặc: giá trị được chọn hoặc duy nhất; dấu rỗng: không được chọn; nét đứt: dự kiến hoặc đăng ký, không phải số có mặt. Quầng mờ: khoảng; mũi tên: hơn hoặc gần.",
        "Đọc như biểu đồ người tham dự. Hình tròn: Việt Nam; hình vuông: Pháp; không ghi tên nước: cả hai nước.",
        "Mỗi ô là một quan hệ đối tác, đặt ở năm bắt đầu; ô rỗng: độ tin cậy thấp. Dưới đường kẻ: năm khác mà một nguồn nêu.",
        "Số quan hệ đối tác theo lĩnh vực và thập niên bắt đầu; “?”: chưa rõ năm bắt đầu. Một quan hệ thường có nhiều lĩnh vực, nên không cộng các số trong một cột.",
    ],
    not_drawn: "$ ghi nhận về số đối tác hoặc số địa phương tham gia hợp tác không được vẽ: đếm theo tiêu chí khác nhau, không so sánh được.",
    claim: ["giá trị được chọn", "không được chọn"],
    starts: "$ quan hệ đối tác bắt đầu trong khoảng $–$, nhiều nhất trong một năm: $",
    rivals: "$ năm khác mà một nguồn nêu.",
    loose: "$ ghi nhận chỉ nêu thời điểm ước chừng, không đặt vào năm nào.",
    low: "Trong đó $ có độ tin cậy thấp.",
    more: "$ quan hệ đối tác khác không có trong bảng.",
    columns: ["Số lượng", "Đối tượng đếm"],
    all: "Tất cả",
    no_sector: "Chưa rõ lĩnh vực",
};

/// French.
pub const FR: DataMessages = DataMessages {
    counts: [
        "édition|éditions",
        "partenariat|partenariats",
        "collectivité|collectivités",
        "source|sources",
        "désaccord|désaccords",
    ],
    file: "Tout ce que montre ce site tient dans un fichier JSON (format $), que décrit un schéma JSON Schema.",
    schema: "Schéma (JSON Schema)",
    titles: [
        "Participants par édition",
        "Collectivités présentes par édition",
        "Débuts des partenariats par année",
        "Domaines selon la décennie de début",
    ],
    aids: [
        "Chaque point est une mention. Plein\u{a0}: valeur retenue ou seule connue\u{202f}; creux\u{a0}: non retenue\u{202f}; en tirets\u{a0}: prévision ou inscription, et non présence. Halo\u{a0}: environ\u{202f}; flèche\u{a0}: plus de, ou près de.",
        "Même lecture que pour les participants. Rond\u{a0}: Vietnam\u{202f}; carré\u{a0}: France\u{202f}; sans nom de pays\u{a0}: les deux ensemble.",
        "Chaque case est un partenariat, placé dans l’année de son début\u{202f}; creuse\u{a0}: fiabilité faible. Sous la ligne\u{a0}: autre année donnée par une source.",
        "Nombre de partenariats par domaine et par décennie de début\u{202f}; «\u{a0}?\u{a0}»\u{a0}: début non connu. Un partenariat a souvent plusieurs domaines\u{a0}: les nombres d’une colonne ne s’additionnent pas.",
    ],
    not_drawn: "$ mention du nombre de partenaires ou de collectivités engagées n’est pas tracée\u{a0}: critères différents, non comparables.|$ mentions du nombre de partenaires ou de collectivités engagées ne sont pas tracées\u{a0}: critères différents, non comparables.",
    claim: ["valeur retenue", "valeur non retenue"],
    starts: "$ partenariats commencés de $ à $, au plus $ la même année",
    rivals: "$ autre année donnée par une source.|$ autres années données par une source.",
    loose: "$ mention ne donne qu’une date approchée et n’est placée dans aucune année.|$ mentions ne donnent qu’une date approchée et ne sont placées dans aucune année.",
    low: "Parmi eux, $ de fiabilité faible.",
    more: "$ autre partenariat ne figure pas dans ce tableau.|$ autres partenariats ne figurent pas dans ce tableau.",
    columns: ["Nombre", "Ce qui est compté"],
    all: "Ensemble",
    no_sector: "Domaine non connu",
};

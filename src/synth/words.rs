//! The words of made-up records, in both languages.

use serde_json::{Value, json};

/// The same words in Vietnamese and in French.
pub type Phrase = (&'static str, &'static str);

/// What the French side does; its name stands before, what it is about after.
pub const DEEDS: &[Phrase] = &[
    ("góp kinh nghiệm", "apporte son expérience"),
    ("góp vốn", "apporte des fonds"),
    ("cử chuyên gia", "envoie des experts"),
    ("nhận thực tập sinh", "accueille des stagiaires"),
    ("tặng thiết bị", "offre du matériel"),
    ("hỗ trợ", "apporte son appui"),
    ("cùng nghiên cứu", "participe aux études"),
    ("tư vấn", "donne des conseils"),
];

/// What it is about.
pub const SUBJECTS: &[Phrase] = &[
    ("cấp nước sạch nông thôn", "eau potable en milieu rural"),
    ("xử lý nước thải", "traitement des eaux usées"),
    ("thoát nước mưa", "évacuation des pluies"),
    ("thu gom rác thải", "collecte des déchets"),
    ("chiếu sáng công cộng", "éclairage public"),
    ("trùng tu nhà cổ", "restauration des maisons anciennes"),
    ("bảo tồn phố cổ", "sauvegarde du quartier ancien"),
    ("khảo cổ và bảo tàng", "archéologie et musées"),
    ("thư viện và sách", "lecture publique"),
    ("liên hoan phim", "festival de cinéma"),
    ("âm nhạc truyền thống", "musiques traditionnelles"),
    ("xiếc và múa rối nước", "cirque et marionnettes sur eau"),
    ("dạy tiếng Pháp", "enseignement du français"),
    ("lớp song ngữ", "classes bilingues"),
    ("đào tạo y tá", "formation des infirmières"),
    ("cấp cứu nhi khoa", "urgences pédiatriques"),
    ("y học cổ truyền", "médecine traditionnelle"),
    ("phòng chống sốt rét", "lutte contre le paludisme"),
    ("học bổng sinh viên", "bourses d’études"),
    ("trao đổi giữa các trường đại học", "échanges universitaires"),
    ("trường nghề khách sạn", "lycée hôtelier"),
    ("du lịch sinh thái", "tourisme vert"),
    ("đường đi xe đạp", "pistes cyclables"),
    ("xe buýt nhanh", "bus rapides"),
    ("quy hoạch bờ sông", "aménagement des berges"),
    ("bản đồ địa chính", "cadastre numérique"),
    ("chính quyền điện tử", "administration électronique"),
    ("đào tạo cán bộ", "formation des cadres territoriaux"),
    ("vườn ươm doanh nghiệp", "pépinière d’entreprises"),
    ("cảng và hậu cần", "port et logistique"),
    ("nuôi trồng thủy sản", "aquaculture"),
    ("bảo vệ rừng ngập mặn", "protection des mangroves"),
    ("năng lượng mặt trời", "énergie solaire"),
    ("chất lượng không khí", "qualité de l’air"),
    ("trồng chè và cà phê", "culture du thé et du café"),
    ("chăn nuôi bò sữa", "élevage laitier"),
    ("rau sạch", "maraîchage sain"),
    ("chỉ dẫn địa lý", "indications géographiques"),
    ("làng nghề gốm", "villages de potiers"),
    ("mái ấm trẻ mồ côi", "foyers pour orphelins"),
    ("cứu trợ sau bão", "secours après les typhons"),
    ("bình đẳng giới", "égalité entre femmes et hommes"),
];

/// How it is done.
pub const MEANS: &[Phrase] = &[
    ("cùng một bệnh viện", "avec un hôpital"),
    ("cùng các trường phổ thông", "avec des écoles"),
    ("cùng một hội hữu nghị", "avec une association d’amitié"),
    ("qua các đoàn chuyên gia hằng năm", "par des missions annuelles"),
    ("qua thực tập tại Pháp", "par des stages en France"),
    ("nhờ một quỹ chung", "grâce à un fonds commun"),
    ("nhờ ngân sách hai bên", "sur les budgets des deux parties"),
    ("với vốn của Bộ Ngoại giao Pháp", "avec l’aide du ministère français des Affaires étrangères"),
    ("với nhóm kỹ sư tình nguyện", "avec des ingénieurs bénévoles"),
    ("tại ba huyện miền núi", "dans trois districts de montagne"),
    ("tại hai phường trung tâm", "dans deux quartiers du centre"),
    ("ở vùng đồng bằng", "dans le delta"),
];

/// What agreements are called.
pub const AGREEMENTS: &[Phrase] = &[
    ("Thỏa thuận hợp tác", "Accord de coopération"),
    ("Chương trình hành động", "Programme d’actions"),
    ("Biên bản ghi nhớ", "Protocole d’entente"),
    ("Ý định thư", "Lettre d’intention"),
    ("Gia hạn thỏa thuận", "Renouvellement de l’accord"),
];

/// What happened, before the words on whom or what.
pub const EVENTS: &[Phrase] = &[
    ("Hội thảo", "Atelier"),
    ("Ký kết", "Signature"),
    ("Khởi động dự án", "Lancement d’un projet"),
    ("Đoàn công tác", "Mission"),
    ("Khánh thành", "Inauguration"),
    ("Hội nghị chuyên đề", "Séminaire"),
];

/// The words as a text of the dataset.
pub fn both((vi, fr): Phrase) -> Value {
    json!({ "vi": vi, "fr": fr })
}

/// The words with a capital at their beginning.
pub fn capital(words: &str) -> String {
    let mut letters = words.chars();
    letters.next().into_iter().flat_map(char::to_uppercase).chain(letters).collect()
}

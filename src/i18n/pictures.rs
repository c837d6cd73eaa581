//! The words of map and network.

/// The messages of map and network, in one language.
pub struct PicturesMessages {
    /// What the network is; numbers of French places, Vietnamese places and ties.
    pub network: &'static str,
    /// What the map is; numbers of French places, Vietnamese places and ties.
    pub map: &'static str,
    /// Name of the map's buttons.
    pub controls: &'static str,
    /// The map's buttons: west, north, south, east, smaller, larger, all.
    pub movements: [&'static str; 7],
    /// The inset of what has none of its own.
    pub overseas: &'static str,
    /// Names of the groups of places: the French ones, the Vietnamese ones.
    pub places: [&'static str; 2],
    /// Name of the group of ties.
    pub ties: &'static str,
    /// Heading of the ties as rows; how many.
    pub rows: &'static str,
    /// How broad lines are.
    pub breadth: &'static str,
    /// Behind the name of an authority with which all that lie in it are meant.
    pub within: &'static str,
    /// Places are grouped; number of ties that would be too many.
    pub grouped: &'static str,
    /// Number of partnerships that are not drawn.
    pub left_out: &'static str,
    /// Name of the switch of eras.
    pub names: &'static str,
    /// By [`crate::query::Era`]; 34 provinces since 1 July 2025, 63 before (National Assembly, resolution
    /// 202/2025/QH15).
    pub era: [&'static str; 2],
}

/// Vietnamese.
pub const VI: PicturesMessages = PicturesMessages {
    network: "Mạng lưới: $ địa phương Pháp, $ địa phương Việt Nam, $ cặp đối tác",
    map: "Bản đồ: $ địa phương Pháp, $ địa phương Việt Nam, $ cặp đối tác",
    controls: "Điều khiển bản đồ",
    movements: ["Sang tây", "Lên bắc", "Xuống nam", "Sang đông", "Thu nhỏ", "Phóng to", "Toàn bộ bản đồ"],
    overseas: "Hải ngoại",
    places: ["Địa phương Pháp", "Địa phương Việt Nam"],
    ties: "Cặp đối tác",
    rows: "$ cặp đối tác theo hàng",
    breadth: "nét dày hơn: nhiều quan hệ đối tác",
    within: ", cả địa bàn",
    grouped: "Hơn $ cặp đối tác: địa phương được gộp theo vùng hoặc tỉnh hiện nay.",
    left_out: "$ quan hệ đối tác không được vẽ; Danh sách có đủ.",
    names: "Tên địa phương",
    era: ["Hiện nay: 34 tỉnh, thành phố", "Khi ký: 63 tỉnh, thành phố"],
};

/// French.
pub const FR: PicturesMessages = PicturesMessages {
    network: "Réseau\u{a0}: collectivités françaises ($), vietnamiennes ($), paires de partenaires ($)",
    map: "Carte\u{a0}: collectivités françaises ($), vietnamiennes ($), paires de partenaires ($)",
    controls: "Commandes de la carte",
    movements: ["Vers l’ouest", "Vers le nord", "Vers le sud", "Vers l’est", "Réduire", "Agrandir", "Toute la carte"],
    overseas: "Outre-mer",
    places: ["Collectivités françaises", "Collectivités vietnamiennes"],
    ties: "Paires de partenaires",
    rows: "$ paire de partenaires en lignes|$ paires de partenaires en lignes",
    breadth: "trait plus épais\u{a0}: plusieurs partenariats",
    within: ", tout le territoire",
    grouped: "Plus de $ paires de partenaires\u{a0}: les collectivités sont réunies par région ou par province actuelle.",
    left_out: "$ partenariat non tracé\u{a0}: voir la liste.|$ partenariats non tracés\u{a0}: voir la liste.",
    names: "Noms des collectivités",
    era: ["Aujourd’hui\u{a0}: 34 provinces et villes", "À la signature\u{a0}: 63 provinces et villes"],
};

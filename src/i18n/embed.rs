//! How a page is shown within another site. Only the page of the data says so, which is only published.

/// How a page is shown within another site, in one language.
pub struct EmbedMessages {
    /// Heading.
    pub title: &'static str,
    /// What is added to an address, and what it does.
    pub lead: &'static str,
    /// Why a frame can stay empty.
    pub note: &'static str,
}

/// Vietnamese.
pub const VI: EmbedMessages = EmbedMessages {
    title: "Nhúng một trang",
    lead: "Mọi trang đều có thể hiển thị trong một trang web khác: thêm ?embed vào địa chỉ (&embed nếu địa chỉ đã có tham số, chẳng hạn bộ lọc). Khi đó chỉ còn nội dung, dưới một dòng dẫn đến trang đầy đủ; bộ lọc và các nút vẫn hoạt động, còn liên kết đến trang khác mở trong thẻ mới.",
    note: "Nếu khung để trống, nghĩa là nơi lưu trữ trang này không cho phép các trang web khác nhúng.",
};

/// French.
pub const FR: EmbedMessages = EmbedMessages {
    title: "Intégrer une page",
    lead: "Toute page peut être montrée dans un autre site\u{a0}: il suffit d’ajouter ?embed à son adresse (&embed si elle a déjà des paramètres, par exemple des filtres). Il n’en reste alors que le contenu, sous une ligne qui mène à la page entière\u{202f}; filtres et boutons fonctionnent, et les liens vers d’autres pages s’ouvrent dans un nouvel onglet.",
    note: "Si le cadre reste vide, c’est que l’hébergement de ce site n’autorise pas les autres sites à l’intégrer.",
};

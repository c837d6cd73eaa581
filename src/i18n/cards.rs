//! Words of share cards and of the installed site: few and large.

/// Words of cards and manifests.
pub struct CardsMessages {
    /// An edition that was announced: its date.
    pub announced: &'static str,
    /// One that goes on, of unknown start.
    pub active: &'static str,
    /// One that goes on: year of its start.
    pub active_since: &'static str,
    /// One of which it is not known whether it goes on: year of its start.
    pub begun: &'static str,
    /// One that ended.
    pub ended: &'static str,
    /// The same: year of its start.
    pub ended_since: &'static str,
    /// The same: years of its start and end.
    pub ended_between: &'static str,
    /// Name of the site under its icon, where there is room for a dozen letters.
    pub short_name: &'static str,
}

/// Vietnamese.
pub const VI: CardsMessages = CardsMessages {
    announced: "$, đã thông báo",
    active: "Quan hệ đối tác đang hoạt động",
    active_since: "Quan hệ đối tác từ năm $",
    begun: "Quan hệ đối tác bắt đầu năm $",
    ended: "Quan hệ đối tác đã kết thúc",
    ended_since: "Hợp tác bắt đầu năm $, đã kết thúc",
    ended_between: "Quan hệ đối tác $–$, đã kết thúc",
    short_name: "Việt – Pháp",
};

/// French.
pub const FR: CardsMessages = CardsMessages {
    announced: "$, édition annoncée",
    active: "Partenariat en cours",
    active_since: "Partenariat depuis $",
    begun: "Partenariat commencé en $",
    ended: "Partenariat terminé",
    ended_since: "Partenariat commencé en $, terminé",
    ended_between: "Partenariat $-$, terminé",
    short_name: "Vietnam-France",
};

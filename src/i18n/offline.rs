//! Messages about what a browser keeps of the site.

/// Messages about what a browser keeps of the site, in one language.
pub struct OfflineMessages {
    /// There is another version of the page.
    pub update_available: &'static str,
    /// Button: load it.
    pub reload: &'static str,
}

/// Vietnamese.
pub const VI: OfflineMessages = OfflineMessages { update_available: "Có bản mới.", reload: "Tải lại" };

/// French.
pub const FR: OfflineMessages =
    OfflineMessages { update_available: "Nouvelle version disponible.", reload: "Recharger" };

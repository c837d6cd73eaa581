//! The reader's own day.

use crate::domain::{Day, Moment, PartialDate};

/// Today, where the reader is.
pub fn today() -> PartialDate {
    /// 1 January 1970.
    const EPOCH: f64 = 719_162.0;
    let now = js_sys::Date::new_0();
    let minutes = now.get_time() / 60_000.0 - now.get_timezone_offset();
    PartialDate::At(Moment::of(Day((EPOCH + minutes / 1440.0) as i32)))
}

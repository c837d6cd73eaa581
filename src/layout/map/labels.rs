//! Names beside marks: none over another, none over a mark, none cut.

use super::Point;

/// A rectangle: left, top, right, bottom.
pub type Area = [f64; 4];

/// On which side of its mark a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Side {
    /// It begins to the right of it.
    Right,
    /// It ends to the left of it.
    Left,
    /// Above it.
    Above,
    /// Below it.
    Below,
}

/// A name in its place.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Label {
    /// Where its line of writing begins, ends or has its middle, by [`Side`].
    pub at: Point,
    /// On which side of its mark.
    pub side: Side,
}

/// What is taken in a picture, and the room that is left.
pub struct Room {
    /// All that there is.
    pub whole: Area,
    /// Height of a line of writing; a letter is about half of it wide.
    pub line: f64,
    taken: Vec<Area>,
}

fn overlap(a: &Area, b: &Area) -> bool {
    a[0] < b[2] && b[0] < a[2] && a[1] < b[3] && b[1] < a[3]
}

impl Room {
    /// An empty picture.
    pub fn new(whole: Area, line: f64) -> Self {
        Room { whole, line, taken: Vec::new() }
    }

    /// Takes the room of a mark.
    pub fn take(&mut self, at: Point, radius: f64) {
        self.taken.push([at.x - radius, at.y - radius, at.x + radius, at.y + radius]);
    }

    /// Takes room for a name of that many letters around a point, moved as far as the picture's edges ask.
    pub fn take_name(&mut self, at: Point, letters: usize) -> Point {
        let half = letters as f64 * self.line * 0.235;
        let x = at.x.min(self.whole[2] - half).max(self.whole[0] + half);
        self.taken.push([x - half, at.y - self.line * 0.8, x + half, at.y + self.line * 0.35]);
        Point { x, ..at }
    }

    /// Takes room for a name of that many letters beside a mark, on the first side that has it.
    pub fn fit(&mut self, at: Point, radius: f64, letters: usize) -> Option<Label> {
        // A little too large for the fonts of the site.
        let (length, gap) = (letters as f64 * self.line * 0.47, radius + self.line * 0.2);
        let (up, down) = (self.line * 0.8, self.line * 0.35);
        for side in [Side::Right, Side::Left, Side::Above, Side::Below] {
            let (x, y) = match side {
                Side::Right => (at.x + gap, at.y + self.line * 0.28),
                Side::Left => (at.x - gap, at.y + self.line * 0.28),
                Side::Above => (at.x, at.y - gap - down * 0.4),
                Side::Below => (at.x, at.y + gap + up),
            };
            let left = match side {
                Side::Right => x,
                Side::Left => x - length,
                Side::Above | Side::Below => x - length / 2.0,
            };
            let area = [left, y - up, left + length, y + down];
            let [min_x, min_y, max_x, max_y] = self.whole;
            let is_inside = area[0] >= min_x && area[1] >= min_y && area[2] <= max_x && area[3] <= max_y;
            if is_inside && !self.taken.iter().any(|other| overlap(other, &area)) {
                self.taken.push(area);
                return Some(Label { at: Point { x, y }, side });
            }
        }
        None
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn names_lie_inside_and_never_over_another_or_a_mark(
            marks in proptest::collection::vec((0.0..400.0f64, 0.0..300.0f64, 3.0..14.0f64, 1..20usize), 0..60),
        ) {
            let mut room = Room::new([0.0, 0.0, 400.0, 300.0], 12.0);
            for (x, y, radius, _) in &marks {
                room.take(Point { x: *x, y: *y }, *radius);
            }
            for (x, y, radius, letters) in &marks {
                room.fit(Point { x: *x, y: *y }, *radius, *letters);
            }
            for (index, name) in room.taken.iter().enumerate().skip(marks.len()) {
                prop_assert!(name[0] >= 0.0 && name[1] >= 0.0 && name[2] <= 400.0 && name[3] <= 300.0);
                prop_assert!(!room.taken[..index].iter().any(|other| overlap(other, name)));
            }
        }
    }
}

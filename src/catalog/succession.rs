//! Which local authority became which, and which lies around which.

use super::Catalog;
use crate::domain::{Locality, LocalityId};

impl Catalog {
    /// The place of a locality in the dataset. Of an id that is not there, which no checked dataset has, 0.
    pub fn number(&self, id: &LocalityId) -> usize {
        let same = |at: &usize| *self.dataset.localities[*at].id == *id;
        self.localities.find(crate::order::of_text(&[id.as_str()])).find(same).unwrap_or_default()
    }

    /// All that a locality became, or came from, step by step; the nearest first.
    pub fn line(&self, locality: &Locality, is_forward: bool) -> Vec<&'static Locality> {
        let mut line: Vec<&'static Locality> = Vec::new();
        let add = |locality: &Locality, line: &mut Vec<&'static Locality>| {
            let links = if is_forward { &locality.successors } else { &locality.predecessors };
            for other in links.iter().filter_map(|link| self.locality(&link.id)) {
                if !line.iter().any(|known| known.id == other.id) {
                    line.push(other);
                }
            }
        };
        add(locality, &mut line);
        let mut at = 0;
        while let Some(next) = line.get(at).copied() {
            add(next, &mut line);
            at += 1;
        }
        line
    }

    /// What a locality is today: the end of its line, nothing where it still exists.
    pub fn heirs(&self, locality: &Locality) -> Vec<&'static Locality> {
        let mut line = self.line(locality, true);
        line.retain(|heir| heir.successors.is_empty());
        line
    }

    /// The authorities in which a locality lies, the nearest first.
    pub fn around(&self, locality: &Locality) -> Vec<&'static Locality> {
        let mut around: Vec<&'static Locality> = Vec::new();
        let mut next = locality.parent.as_ref();
        while let Some(parent) = next.and_then(|id| self.locality(id)).filter(|_| around.len() < 9) {
            around.push(parent);
            next = parent.parent.as_ref();
        }
        around
    }

    /// Its line in both directions, and the authorities around it: those whose names may be meant by its own.
    pub fn related(&self, locality: &Locality) -> Vec<&'static Locality> {
        let mut related = self.line(locality, true);
        related.extend(self.line(locality, false));
        related.extend(self.around(locality));
        related
    }
}

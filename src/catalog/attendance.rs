//! Who was at which edition, as far as the sources name them: from its participants, its host and what was signed.

use super::Catalog;
use crate::domain::{Conference, FactKey, LocalityId, Participant, Partnership, Role, Value};

/// An authority that is named at an edition.
#[derive(Clone, Copy)]
pub struct Attendee {
    /// The authority, if it has a record.
    pub locality: Option<&'static LocalityId>,
    /// Its name as the source writes it, where it has none.
    pub name: &'static str,
    /// In what capacity, if that is told.
    pub role: Option<Role>,
}

fn host(conference: &'static Conference) -> Option<&'static LocalityId> {
    match conference.facts.value(FactKey::Host) {
        Some(Value::Locality(host)) => Some(host),
        _ => None,
    }
}

fn has_signed(partnership: &Partnership, conference: &Conference) -> bool {
    partnership.agreements.iter().any(|agreement| agreement.conference == Some(*conference.edition))
}

impl Catalog {
    /// The partnerships of which a record says that they signed at an edition.
    pub fn signed_at(&self, conference: &'static Conference) -> impl Iterator<Item = &'static Partnership> {
        self.dataset.partnerships.iter().filter(|partnership| has_signed(partnership, conference))
    }

    /// The authorities named at an edition, each once. Nobody has a whole list: one that is missing may have been there.
    pub fn named_at(&self, conference: &'static Conference) -> Vec<Attendee> {
        let mut named: Vec<Attendee> = Vec::new();
        for Participant { locality, name, role, .. } in &conference.participants {
            named.push(Attendee { locality: locality.as_ref(), name, role: *role });
        }
        let mut add = |id: &'static LocalityId, role: Role| {
            if !named.iter().any(|other| other.locality == Some(id)) {
                named.push(Attendee { locality: Some(id), name: "", role: Some(role) });
            }
        };
        host(conference).into_iter().for_each(|id| add(id, Role::Host));
        for partnership in self.signed_at(conference) {
            [&partnership.vn, &partnership.fr].into_iter().for_each(|id| add(id, Role::Signatory));
        }
        named
    }

    /// The editions that an authority hosted, those at which it signed, and those at which it is named.
    pub fn attendance(&self, id: &LocalityId) -> [Vec<&'static Conference>; 3] {
        let mut editions = [const { Vec::new() }; 3];
        for conference in self.dataset.conferences.iter() {
            let roles = [
                host(conference) == Some(id),
                self.signed_at(conference).any(|partnership| partnership.involves(id)),
                conference.participants.iter().any(|participant| participant.locality.as_ref() == Some(id)),
            ];
            for (list, _) in editions.iter_mut().zip(roles).filter(|(_, is_so)| *is_so) {
                list.push(conference);
            }
        }
        editions
    }
}

//! What is known of a record and what is not: the same questions for every record of a kind, each answered by rule.

use super::Catalog;
use crate::domain::{
    Conference, Confidence, Fact, FactKey, PartialDate, Partnership, PartnershipStatus, Scope, Source, SourceKind,
    SourceLang, Value,
};

/// How far a question is answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Knowledge {
    /// By the sources read.
    Known,
    /// In part: sources disagree, the claim is of low confidence, a forecast, an approximate date or a translation of
    /// this archive, a list is not complete, or it rests on one language or one publisher.
    Partly,
    /// Not at all.
    Missing,
}

/// A question that is asked of every record of a kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Question {
    /// The value of a fact.
    Fact(FactKey),
    /// The authorities that took part, by name.
    Named,
    /// The subjects of the workshops.
    Topics,
    /// What was signed.
    Signed,
    /// What came of it.
    Outcomes,
    /// What was done.
    Projects,
    /// Whether the authorities that took over from a side carry it on; asked only where there are such.
    Heirs,
    /// Whether sources in Vietnamese and in French speak of it.
    Languages,
    /// Whether several publishers do.
    Publishers,
    /// Whether an authority does.
    Official,
}

/// What is asked of an edition.
const OF_EDITIONS: [Question; 13] = [
    Question::Fact(FactKey::Dates),
    Question::Fact(FactKey::City),
    Question::Fact(FactKey::Host),
    Question::Fact(FactKey::Venue),
    Question::Fact(FactKey::ThemeVi),
    Question::Fact(FactKey::ThemeFr),
    Question::Fact(FactKey::Delegates),
    Question::Fact(FactKey::Localities),
    Question::Named,
    Question::Topics,
    Question::Signed,
    Question::Outcomes,
    Question::Languages,
];
/// What is asked of a partnership.
const OF_PARTNERSHIPS: [Question; 10] = [
    Question::Fact(FactKey::Since),
    Question::Fact(FactKey::Status),
    Question::Fact(FactKey::LastReported),
    Question::Fact(FactKey::Sectors),
    Question::Signed,
    Question::Projects,
    Question::Heirs,
    Question::Official,
    Question::Publishers,
    Question::Languages,
];

/// The questions with their answers, in the order in which they are asked.
pub struct Answers(Vec<(Question, Knowledge)>);

impl Answers {
    /// Each question with how far it is answered.
    pub fn all(&self) -> &[(Question, Knowledge)] {
        &self.0
    }

    /// How many are answered that far.
    pub fn count(&self, knowledge: Knowledge) -> usize {
        self.0.iter().filter(|(_, other)| *other == knowledge).count()
    }
}

/// Known, if the whole is there; in part, if some of it is.
fn grade(whole: bool, some: bool) -> Knowledge {
    match (whole, some) {
        (true, _) => Knowledge::Known,
        (_, true) => Knowledge::Partly,
        _ => Knowledge::Missing,
    }
}

/// How far a fact is known.
fn of_fact(fact: Option<&Fact>) -> Knowledge {
    let Some((fact, claim)) = fact.and_then(|fact| Some((fact, fact.preferred()?))) else {
        return Knowledge::Missing;
    };
    let is_early = matches!(claim.scope, Some(Scope::Forecast | Scope::Registered | Scope::General));
    let is_firm = match &claim.value {
        Value::Status(PartnershipStatus::Unknown) if !fact.is_disputed() => return Knowledge::Missing,
        Value::Date(PartialDate::Between(..) | PartialDate::About(_)) => false,
        Value::Wording(wording) => !wording.ours,
        _ => true,
    };
    grade(!fact.is_disputed() && !is_early && is_firm && claim.confidence != Some(Confidence::Low), true)
}

/// How many of the two languages of the site the sources are in.
fn of_languages(sources: &[&Source]) -> Knowledge {
    let [vi, fr] = [SourceLang::Vi, SourceLang::Fr].map(|lang| sources.iter().any(|source| source.lang == lang));
    grade(vi && fr, vi || fr)
}

/// How many are counted by the preferred claim of a fact, both sides together.
fn counted(fact: Option<&Fact>) -> Option<u64> {
    match &fact?.preferred()?.value {
        Value::Count(count) => Some(count.count),
        Value::Sides(sides) => Some([&sides.vn, &sides.fr].into_iter().flatten().map(|side| side.count).sum()),
        _ => None,
    }
}

/// A list is whole when it has as many entries as are counted.
fn of_list(entries: usize, count: Option<u64>) -> Knowledge {
    grade(entries > 0 && count.is_some_and(|count| entries as u64 >= count), entries > 0 || count.is_some())
}

impl Conference {
    /// What is known of an edition, by the sources of its page.
    pub fn answers(&self, sources: &[&Source]) -> Answers {
        let fact = |key| self.facts.fact(key);
        let mut answers = Vec::new();
        for question in OF_EDITIONS {
            let knowledge = match question {
                Question::Fact(FactKey::Delegates) => {
                    of_fact(fact(FactKey::Delegates).or(fact(FactKey::DelegatesBySide)))
                }
                // A year or a month is not yet a day to travel on.
                Question::Fact(FactKey::Dates) => match of_fact(fact(FactKey::Dates)) {
                    Knowledge::Known => grade(self.dates().is_some_and(|dates| dates.ends().0.day().is_some()), true),
                    other => other,
                },
                Question::Fact(key) => of_fact(fact(key)),
                Question::Named => match self.participants.len() {
                    0 => Knowledge::Missing,
                    named => of_list(named, counted(fact(FactKey::Localities))),
                },
                Question::Topics => grade(!self.topics.is_empty(), fact(FactKey::Workshops).is_some()),
                Question::Signed => of_list(self.agreements.len(), counted(fact(FactKey::Agreements))),
                Question::Outcomes => grade(!self.outcomes.is_empty(), false),
                _ => of_languages(sources),
            };
            answers.push((question, knowledge));
        }
        Answers(answers)
    }
}

impl Partnership {
    /// What is known of a partnership.
    pub fn answers(&self, catalog: &Catalog) -> Answers {
        let sources: Vec<&Source> = self.sources.iter().filter_map(|id| catalog.source(id)).collect();
        let mut answers = Vec::new();
        for question in OF_PARTNERSHIPS {
            let knowledge = match question {
                // Its end is the last that can be known of it.
                Question::Fact(FactKey::LastReported) => {
                    of_fact(self.facts.fact(FactKey::Until).or(self.facts.fact(FactKey::LastReported)))
                }
                Question::Fact(FactKey::Sectors) => {
                    let is_disputed = self.facts.fact(FactKey::Sectors).is_some_and(Fact::is_disputed);
                    let is_firm = !is_disputed && self.confidence != Confidence::Low;
                    grade(!self.sectors.is_empty() && is_firm, !self.sectors.is_empty())
                }
                Question::Fact(key) => of_fact(self.facts.fact(key)),
                Question::Signed => grade(!self.agreements.is_empty(), false),
                Question::Projects => grade(!self.projects.is_empty(), false),
                Question::Heirs => match self.of_heirs(catalog) {
                    Some(knowledge) => knowledge,
                    None => continue,
                },
                Question::Official => grade(sources.iter().any(|source| source.kind == SourceKind::Official), false),
                Question::Publishers => {
                    let first = sources.first().map(|source| &source.publisher);
                    grade(sources.iter().any(|source| Some(&source.publisher) != first), first.is_some())
                }
                _ => of_languages(&sources),
            };
            answers.push((question, knowledge));
        }
        Answers(answers)
    }

    /// Whether the heirs of its sides are shown to carry it on; nothing where no side has an heir.
    fn of_heirs(&self, catalog: &Catalog) -> Option<Knowledge> {
        let continued = self.continued_by.as_ref();
        let heirs = [
            (&self.fr, continued.is_some_and(|heirs| heirs.fr.is_some())),
            (&self.vn, continued.is_some_and(|heirs| heirs.vn.is_some())),
        ];
        let (mut asked, mut shown) = (0, 0);
        for (id, is_shown) in heirs {
            if catalog.locality(id).is_some_and(|side| !side.successors.is_empty()) {
                asked += 1;
                shown += usize::from(is_shown);
            }
        }
        (asked > 0).then(|| grade(shown == asked, shown > 0))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::dataset::check::check;
    use crate::domain::Edition;

    const DATASET: &str = include_str!("../../public/dataset.json");

    /// What is known, in part known and missing of an edition of a dataset.
    fn edition(text: &str, number: u8) -> Vec<(Question, Knowledge)> {
        let catalog = Catalog::new(check(text).unwrap());
        let conference = catalog.conference(Edition(number)).unwrap();
        let sources: Vec<&Source> = catalog.dataset().sources.iter().collect();
        conference.answers(&sources).all().to_vec()
    }

    fn of(answers: &[(Question, Knowledge)], question: Question) -> Option<Knowledge> {
        answers.iter().find(|(other, _)| *other == question).map(|(_, knowledge)| *knowledge)
    }

    #[test]
    fn a_fact_is_known_in_part_where_sources_disagree_or_only_forecast_it() {
        let [eighth, ninth, twelfth] = [8, 9, 12].map(|number| edition(DATASET, number));
        let dates = Question::Fact(FactKey::Dates);
        assert_eq!([&eighth, &ninth].map(|it| of(it, dates)), [Some(Knowledge::Partly), Some(Knowledge::Known)]);
        assert_eq!(of(&twelfth, Question::Fact(FactKey::Delegates)), Some(Knowledge::Partly), "a forecast");
        assert_eq!(of(&eighth, Question::Fact(FactKey::Venue)), Some(Knowledge::Missing));
        let sixth = edition(DATASET, 6);
        assert_eq!(of(&sixth, Question::Fact(FactKey::ThemeVi)), Some(Knowledge::Partly), "our translation");
    }

    #[test]
    fn of_an_edition_of_unknown_days_the_dates_are_known_in_part_and_the_rest_is_missing() {
        for number in [2, 3, 4, 13] {
            let answers = edition(DATASET, number);
            assert_eq!(of(&answers, Question::Fact(FactKey::Dates)), Some(Knowledge::Partly), "{number}");
            assert!(answers.iter().filter(|(_, knowledge)| *knowledge == Knowledge::Missing).count() >= 10, "{number}");
        }
    }

    #[test]
    fn a_list_is_whole_when_as_many_are_named_as_are_counted() {
        assert_eq!(of_list(7, Some(7)), Knowledge::Known);
        assert_eq!(of_list(6, Some(7)), Knowledge::Partly);
        assert_eq!(of_list(6, None), Knowledge::Partly);
        assert_eq!(of_list(0, Some(7)), Knowledge::Partly);
        assert_eq!(of_list(0, None), Knowledge::Missing);
        assert_eq!(of_list(0, Some(0)), Knowledge::Partly);
    }

    #[test]
    fn every_record_is_asked_the_questions_of_its_kind() {
        let catalog = Catalog::new(check(DATASET).unwrap());
        for partnership in &catalog.dataset().partnerships {
            let answers = partnership.answers(catalog);
            let has_heirs = [&partnership.fr, &partnership.vn]
                .iter()
                .any(|id| catalog.locality(id).is_some_and(|side| !side.successors.is_empty()));
            assert_eq!(answers.all().len(), OF_PARTNERSHIPS.len() - usize::from(!has_heirs));
            let sum = [Knowledge::Known, Knowledge::Partly, Knowledge::Missing].map(|it| answers.count(it));
            assert_eq!(sum.iter().sum::<usize>(), answers.all().len());
            assert_eq!(of(answers.all(), Question::Heirs).is_some(), has_heirs, "{}", *partnership.id);
        }
    }

    #[test]
    fn an_unknown_status_is_missing_and_a_disputed_start_known_in_part() {
        let catalog = Catalog::new(check(DATASET).unwrap());
        let answers = |id: &str| catalog.partnership(id).unwrap().answers(catalog).all().to_vec();
        let status = Question::Fact(FactKey::Status);
        assert_eq!(of(&answers("paris--ha-noi"), status), Some(Knowledge::Missing));
        assert_eq!(of(&answers("val-de-marne--yen-bai"), status), Some(Knowledge::Known));
        assert_eq!(of(&answers("val-de-marne--yen-bai"), Question::Fact(FactKey::Since)), Some(Knowledge::Partly));
        assert_eq!(of(&answers("paris--ha-noi"), Question::Signed), Some(Knowledge::Missing));
    }
}

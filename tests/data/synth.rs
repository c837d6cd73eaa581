//! Made-up datasets: sound, of the size asked for, and the same each time.

use assises::dataset::check::check;
use assises::domain::{Country, Dataset, PartnershipStatus};
use assises::synth::Order;

const REAL: &str = include_str!("../../public/dataset.json");

fn text(partnerships: usize, milestones: usize, seed: u64) -> String {
    Order { partnerships, milestones, seed, base: "real.json".into() }.make(REAL).unwrap()
}

fn dataset(partnerships: usize, milestones: usize) -> Dataset {
    let problems = |problems: Vec<_>| problems.into_iter().map(|problem| format!("{problem}\n")).collect::<String>();
    check(&text(partnerships, milestones, 1)).map_err(problems).unwrap()
}

#[test]
fn the_same_seed_makes_the_same_text_and_another_seed_another() {
    assert_eq!(text(100, 100, 7), text(100, 100, 7));
    assert_ne!(text(100, 100, 7), text(100, 100, 8));
}

#[test]
fn what_is_asked_for_is_there_and_the_rest_as_it_was() {
    let (real, made) = (check(REAL).unwrap(), dataset(200, 300));
    assert_eq!((made.partnerships.len(), made.milestones.len()), (200, 300));
    assert_eq!(made.localities, real.localities);
    assert_eq!((made.sources, made.sectors, made.meta), (real.sources, real.sectors, real.meta));
    assert_eq!((made.conferences, made.questions), (real.conferences, real.questions));
    assert_eq!(made.milestones[..real.milestones.len()], real.milestones);
}

#[test]
fn the_real_milestones_stay_even_if_fewer_are_asked_for_and_their_partnerships_are_gone() {
    let (real, made) = (check(REAL).unwrap(), dataset(0, 0));
    assert_eq!((made.partnerships.len(), made.milestones.len()), (0, real.milestones.len()));
    assert!(made.milestones.iter().all(|milestone| milestone.partnership.is_none()));
}

#[test]
fn many_partnerships_get_localities_of_both_countries_and_every_variety() {
    let (real, made) = (check(REAL).unwrap(), dataset(5000, 0));
    let count =
        |dataset: &Dataset, country| dataset.localities.iter().filter(|locality| locality.country == country).count();
    for country in [Country::France, Country::Vietnam] {
        // The square root of twice 5000.
        assert_eq!(count(&made, country), count(&real, country) + 100);
    }
    for status in PartnershipStatus::ALL {
        assert!(made.partnerships.iter().any(|partnership| partnership.status() == *status), "{status:?}");
    }
    let share = |is: &dyn Fn(&assises::domain::Partnership) -> bool| {
        made.partnerships.iter().filter(|partnership| is(partnership)).count() * 100 / made.partnerships.len()
    };
    assert!((60..76).contains(&share(&|partnership| partnership.since().is_some())));
    assert!(share(&|partnership| partnership.facts.disputes().next().is_some()) >= 3);
    assert!(share(&|partnership| partnership.agreements.iter().any(|signed| signed.conference.is_some())) >= 3);
    assert!(share(&|partnership| !partnership.projects.is_empty()) >= 10);
    assert_eq!(share(&|partnership| (1..=4).contains(&partnership.sectors.len())), 100);
}

#[test]
fn a_partnership_takes_seven_hundred_bytes_at_most_on_average() {
    let (small, large) = (text(5000, 0, 1).len(), text(10_000, 0, 1).len());
    assert!(large - small <= 5000 * 700, "{}", (large - small) / 5000);
}

#[test]
fn a_base_that_is_not_sound_is_refused() {
    let order = Order { partnerships: 1, milestones: 1, seed: 1, base: "x.json".into() };
    for base in ["", "[]", "{}", &REAL.replace("\"FR\"", "\"FX\"")] {
        assert_eq!(order.make(base).unwrap_err(), "x.json is not a sound dataset; `assises check` says why.");
    }
}

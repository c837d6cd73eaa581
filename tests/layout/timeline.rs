//! The timeline's geometry: of the real data, as committed, and of any window on it.

use std::sync::LazyLock;

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::domain::{Country, Edition, Lang};
use assises::i18n::year_label;
use assises::layout::timeline::{BANK, Certainty, Direction, Picture, Point, RADIUS, Scale, Stone, Tick};
use assises::query::{Lane, Query, Window};
use proptest::prelude::*;

static CATALOG: LazyLock<&'static Catalog> =
    LazyLock::new(|| Catalog::new(check(include_str!("../../public/dataset.json")).unwrap()));

/// The mean width of a letter of a label and the height of its lines, as the pictures are drawn.
const LETTER: f64 = 7.0;
const LINES: f64 = 30.0;

fn picture(window: Option<Window>, direction: Direction) -> Picture {
    Picture::new(*CATALOG, &Query { window, ..Query::default() }, direction, Lang::Fr)
}

/// A point's place along and across time.
fn axes(picture: &Picture, point: Point) -> (f64, f64) {
    match picture.direction {
        Direction::Across => (point.x, point.y),
        Direction::Down => (point.y, point.x),
    }
}

/// Length along time and breadth across it.
fn extent(picture: &Picture) -> (f64, f64) {
    axes(picture, Point { x: picture.width, y: picture.height })
}

/// The picture as text, coordinates rounded to whole units.
fn describe(picture: &Picture) -> String {
    let Window { from, to } = picture.window;
    let mut lines = vec![format!("{:?} {:.0}×{:.0}, {from}–{to}", picture.direction, picture.width, picture.height)];
    let tick = |tick: &Tick| format!("{}@{:.0} {}", tick.year, tick.at, tick.begun);
    let years: Vec<String> = picture.ticks.iter().map(tick).collect();
    lines.push(format!("years {}", years.join(" ")));
    for Stone { edition, country, certainty, at, extent, is_labelled } in &picture.stones {
        let label = if *is_labelled { " labelled" } else { "" };
        let country = country.as_str();
        lines.push(format!("stone {edition} {country} {certainty:?} {:.0},{:.0} ±{extent:.0}{label}", at.x, at.y));
    }
    for hatch in &picture.hatches {
        let [first, last] = hatch.editions;
        let [width, height] = hatch.size;
        lines.push(format!("hatch {first}–{last} {:.0},{:.0} {width:.0}×{height:.0}", hatch.at.x, hatch.at.y));
    }
    for stretch in &picture.thread {
        lines.push(format!("thread {}{}", stretch.path, if stretch.is_dotted { " dotted" } else { "" }));
    }
    for lozenge in &picture.lozenges {
        let ids: Vec<&str> = lozenge.milestones.iter().map(|milestone| milestone.id.as_str()).collect();
        let label = lozenge.label.map(|(at, _)| format!(" label {:.0},{:.0}", at.x, at.y)).unwrap_or_default();
        lines.push(format!("lozenge {:.0},{:.0}{label} {}", lozenge.at.x, lozenge.at.y, ids.join(" ")));
    }
    for line in &picture.lines {
        lines.push(format!(
            "line {:.0}–{:.0} @{:.0} {:?} {}",
            line.from, line.to, line.across, line.status, *line.partnership.id
        ));
    }
    lines.push(format!("{} more lines, {} undated", picture.more_lines, picture.undated));
    lines.join("\n")
}

macro_rules! snapshots {
    ($($name:ident: $window:expr, $direction:expr;)*) => {$(
        #[test]
        fn $name() {
            let text = describe(&picture($window, $direction));
            insta::with_settings!({ omit_expression => true }, { insta::assert_snapshot!(text) });
        }
    )*};
}

snapshots! {
    the_whole_period_across: None, Direction::Across;
    the_whole_period_down: None, Direction::Down;
    from_2003_to_2013_across: Window::new(2003.0, 2013.0), Direction::Across;
    from_2003_to_2013_down: Window::new(2003.0, 2013.0), Direction::Down;
}

/// Any window of the whole period, in any direction.
fn views() -> impl Strategy<Value = (Window, Direction)> {
    let whole = CATALOG.period();
    let direction = prop_oneof![Just(Direction::Across), Just(Direction::Down)];
    (whole.from..whole.to, 0.0..1.0f64, direction).prop_map(move |(from, share, direction)| {
        let span = (whole.span() * share * share).max(1.0);
        (Window { from, to: from + span }.within(whole), direction)
    })
}

/// First and last place along time of a stone's label.
fn label(picture: &Picture, stone: &Stone) -> (f64, f64) {
    let (along, _) = axes(picture, stone.at);
    let conference = CATALOG.conference(stone.edition).unwrap();
    let years = year_label(conference.dates().unwrap(), Lang::Fr);
    let city = conference.city().map_or("", |city| city.reading(Lang::Fr).text);
    let half = match picture.direction {
        Direction::Across => city.chars().count().max(years.chars().count()) as f64 * LETTER / 2.0,
        Direction::Down => LINES / 2.0,
    };
    (along - half, along + half)
}

fn overlap(a: (f64, f64), b: (f64, f64)) -> bool {
    a.0 < b.1 && b.0 < a.1
}

proptest! {
    #[test]
    fn labels_on_one_bank_do_not_overlap((window, direction) in views()) {
        let picture = picture(Some(window), direction);
        for country in [Country::Vietnam, Country::France] {
            let labelled = picture.stones.iter().filter(|stone| stone.country == country && stone.is_labelled);
            let labels: Vec<_> = labelled.map(|stone| (stone.edition, label(&picture, stone))).collect();
            for (index, a) in labels.iter().enumerate() {
                prop_assert!(labels[..index].iter().all(|b| !overlap(a.1, b.1)), "{labels:?}");
            }
        }
    }

    #[test]
    fn labels_on_the_water_do_not_overlap_and_lie_inside((window, direction) in views()) {
        let picture = picture(Some(window), direction);
        let mut labels: Vec<(f64, (f64, f64))> = Vec::new();
        for lozenge in &picture.lozenges {
            let Some((at, words)) = lozenge.label else { continue };
            let half = words.chars().count() as f64 * LETTER / 2.0;
            let label = (at.y, (at.x - half, at.x + half));
            prop_assert!(label.1.0 >= 0.0 && label.1.1 <= picture.width, "{words}");
            let is_taken = labels.iter().any(|other| other.0 == label.0 && overlap(other.1, label.1));
            prop_assert!(!is_taken, "{words} in {:?}: {:?} among {:?}", picture.window, label, labels);
            labels.push(label);
        }
    }

    #[test]
    fn stones_lie_on_the_bank_of_their_host_inside_the_picture((window, direction) in views()) {
        let picture = picture(Some(window), direction);
        let scale = Scale::new(picture.window, picture.direction);
        let (length, _) = extent(&picture);
        for stone in &picture.stones {
            let (along, across) = axes(&picture, stone.at);
            prop_assert_eq!(Some(stone.country), CATALOG.conference(stone.edition).unwrap().country());
            prop_assert!((across - scale.bank(stone.country)).abs() <= BANK - RADIUS);
            prop_assert!((-RADIUS..=length + RADIUS).contains(&along), "edition {}: {along}", stone.edition);
        }
        let gap = (scale.bank(Country::Vietnam) - scale.bank(Country::France)).abs();
        prop_assert!(gap > 2.0 * BANK, "there is water between the banks");
    }

    #[test]
    fn every_other_mark_in_view_lies_inside_the_picture((window, direction) in views()) {
        let picture = picture(Some(window), direction);
        let (length, breadth) = extent(&picture);
        for lozenge in &picture.lozenges {
            let (along, across) = axes(&picture, lozenge.at);
            prop_assert!((0.0..=length).contains(&along) && (0.0..=breadth).contains(&across));
        }
        for line in &picture.lines {
            prop_assert!(0.0 <= line.from && line.from <= line.to && line.to <= length && line.across < breadth, "{line:?}");
        }
        for tick in &picture.ticks {
            prop_assert!((0.0..=length).contains(&tick.at), "{tick:?}");
        }
        for hatch in &picture.hatches {
            let (along, across) = axes(&picture, hatch.at);
            let (long, broad) = axes(&picture, Point { x: hatch.size[0], y: hatch.size[1] });
            prop_assert!(along <= length && along + long >= 0.0 && across >= 0.0 && across + broad <= breadth, "{hatch:?}");
        }
    }

    #[test]
    fn editions_follow_each_other_in_the_order_of_their_numbers((window, direction) in views()) {
        let picture = picture(Some(window), direction);
        for pair in picture.stones.windows(2) {
            let (before, after) = (axes(&picture, pair[0].at).0, axes(&picture, pair[1].at).0);
            prop_assert!(pair[0].edition < pair[1].edition && before < after);
        }
    }
}

#[test]
fn editions_of_unknown_year_stand_between_their_neighbours_and_13_is_an_outline() {
    for direction in [Direction::Across, Direction::Down] {
        let picture = picture(None, direction);
        let along: Vec<f64> = picture.stones.iter().map(|stone| axes(&picture, stone.at).0).collect();
        assert_eq!(picture.stones.len(), CATALOG.dataset().conferences.len());
        assert!(along.windows(2).all(|pair| pair[0] < pair[1]), "{along:?}");
        let of = |certainty| {
            let stones = picture.stones.iter().filter(move |stone| stone.certainty == certainty);
            stones.map(|stone| stone.edition.0).collect::<Vec<_>>()
        };
        assert_eq!(of(Certainty::Unknown), [2, 3, 4]);
        assert_eq!(of(Certainty::YearOnly), [1]);
        assert_eq!(of(Certainty::Announced), [13]);
        assert_eq!(picture.hatches.iter().map(|hatch| hatch.editions).collect::<Vec<_>>(), [[Edition(2), Edition(4)]]);
    }
}

#[test]
fn the_years_say_how_many_partnerships_had_begun() {
    for direction in [Direction::Across, Direction::Down] {
        let whole = picture(None, direction);
        let starts = CATALOG.dataset().partnerships.iter().filter_map(|partnership| partnership.since());
        let years: Vec<i32> = starts.map(|since| i32::from(since.ends().0.year())).collect();
        for tick in &whole.ticks {
            assert_eq!(tick.begun, years.iter().filter(|year| **year < tick.year).count(), "{}", tick.year);
        }
        // What is before the window had begun as well.
        let late = picture(Some(Window { from: 2010.0, to: 2020.0 }), direction);
        let count = |picture: &Picture| picture.ticks.iter().find(|tick| tick.year == 2015).unwrap().begun;
        assert_eq!(count(&late), count(&whole));
        assert!(count(&late) > 25);
    }
    let query = Query { hidden: vec![Lane::Partnerships], ..Query::default() };
    let without = Picture::new(*CATALOG, &query, Direction::Across, Lang::Fr);
    assert!(without.ticks.iter().all(|tick| tick.begun == 0));
}

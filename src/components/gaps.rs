//! What is known of a record and what is missing: in words, and as a row of boxes.

use super::text::{section, text};
use crate::catalog::{Answers, Knowledge, Question};
use crate::domain::Localized;
use crate::html::Html;
use crate::i18n::{Messages, fill, form};
use crate::site::Site;

/// The part of a page that says it; `unknown` is what the dataset itself calls missing.
pub fn gaps(h: &mut Html, site: Site, answers: &Answers, unknown: &[Localized]) {
    let messages = site.messages();
    section(h, "gaps", messages.gaps, |h| {
        h.el("p", &[], |h| {
            score(h, site, answers);
        });
        for (knowledge, label) in
            [(Knowledge::Partly, messages.missing.partly), (Knowledge::Missing, messages.gaps_found)]
        {
            let names = names(messages, answers, knowledge);
            if !names.is_empty() {
                h.el("p", &[("class", "note")], |h| {
                    h.words("b", &[], label);
                    h.text(" ");
                    h.text(&names);
                });
            }
        }
        if !unknown.is_empty() {
            h.el("ul", &[("class", "gaps")], |h| {
                for gap in unknown {
                    h.el("li", &[], |h| text(h, site, gap));
                }
            });
        }
    });
}

/// How many questions are answered, in words and as boxes.
pub fn score(h: &mut Html, site: Site, answers: &Answers) {
    let known = answers.count(Knowledge::Known);
    let message = form(site.messages().missing.score, known, site.lang);
    h.text(&fill(message, &[&known.to_string(), &answers.all().len().to_string()]));
    h.text(" ");
    meter(h, answers);
}

/// The questions that are answered that far, by their names.
pub fn names(messages: &Messages, answers: &Answers, knowledge: Knowledge) -> String {
    let mut names = String::new();
    for (question, _) in answers.all().iter().filter(|(_, other)| *other == knowledge) {
        if !names.is_empty() {
            names.push_str(" · ");
        }
        names.push_str(name(messages, *question));
    }
    names
}

/// What a question asks for, in words that pages have for it.
pub fn name(messages: &Messages, question: Question) -> &'static str {
    let [heirs, languages, publishers, official] = messages.missing.names;
    match question {
        Question::Fact(key) => messages.fact[key as usize],
        Question::Named => messages.participants,
        Question::Topics => messages.topics,
        Question::Signed => messages.agreements,
        Question::Outcomes => messages.outcomes,
        Question::Projects => messages.projects,
        Question::Heirs => heirs,
        Question::Languages => languages,
        Question::Publishers => publishers,
        Question::Official => official,
    }
}

/// A box for each question: full, half full or empty. The words beside it say the same.
fn meter(h: &mut Html, answers: &Answers) {
    let (mut boxes, mut full) = (String::new(), String::new());
    for (index, (_, knowledge)) in answers.all().iter().enumerate() {
        let start = ["M", &(index * 14 + 1).to_string(), " 1"].concat();
        boxes.push_str(&start);
        boxes.push_str("h10v10h-10z");
        let inside = match knowledge {
            Knowledge::Known => "h10v10h-10z",
            Knowledge::Partly => "v10h10z",
            Knowledge::Missing => continue,
        };
        full.push_str(&start);
        full.push_str(inside);
    }
    let width = (answers.all().len() * 14).to_string();
    h.el("svg", &[("class", "meter"), ("width", &width), ("height", "12"), ("aria-hidden", "true")], |h| {
        h.el("path", &[("d", &boxes)], |_| ());
        h.el("path", &[("class", "full"), ("d", &full)], |_| ());
    });
}

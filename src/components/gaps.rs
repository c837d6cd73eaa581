//! What is known of a record and what is missing: in words, and as a row of bars.

use super::text::{section, text};
use crate::catalog::{Answers, Knowledge, Question};
use crate::domain::Localized;
use crate::html::Html;
use crate::i18n::{Messages, fill, form};
use crate::joined::concat;
use crate::site::Site;

/// The part of a page that says it; `unknown` is what the dataset itself calls missing.
pub fn gaps(h: &mut Html, site: Site, answers: &Answers, unknown: &[Localized]) {
    let messages = site.messages();
    section(h, "gaps", messages.gaps, |h| {
        score(h, site, answers);
        for (knowledge, label) in
            [(Knowledge::Partly, messages.missing.partly), (Knowledge::Missing, messages.gaps_found)]
        {
            let names = names(messages, answers, knowledge);
            if !names.is_empty() {
                h.words("p", &[("class", "note")], &concat(&[label, " ", &names]));
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

/// How many questions are answered, in words, and as a bar for each: whole, half, or a line where nothing is known.
pub fn score(h: &mut Html, site: Site, answers: &Answers) {
    let known = answers.count(Knowledge::Known);
    let all = answers.all().len();
    let message = form(site.messages().missing.score, known, site.lang);
    h.words("p", &[], &fill(message, &[&known.to_string(), &all.to_string()]));
    let width = (all * 12).to_string();
    h.el("svg", &[("class", "meter"), ("width", &width), ("height", "12"), ("aria-hidden", "true")], |h| {
        for (index, (_, knowledge)) in answers.all().iter().enumerate() {
            let (y, height) = match knowledge {
                Knowledge::Known => ("0", "12"),
                Knowledge::Partly => ("6", "6"),
                Knowledge::Missing => ("11", "1"),
            };
            let x = (index * 12).to_string();
            h.words("rect", &[("x", &x), ("y", y), ("width", "9"), ("height", height)], "");
        }
    });
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

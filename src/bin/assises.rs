//! `assises check FILE` reports every problem of a dataset; `assises publish` writes every page as a file;
//! `assises schema` prints the JSON Schema of the dataset; `assises synth` prints a made-up dataset of any size;
//! `assises cite` prints the citations of every page and every fact.

use std::io::Write;
use std::path::Path;
use std::process::ExitCode;

use assises::catalog::Catalog;
use assises::dataset::check::check;
use assises::dataset::reader::MOST;
use assises::dataset::schema::schema;
use assises::domain::PartialDate;
use assises::export::{FORMATS, citations, write};
use assises::publish::{Published, SiteUrl, publish};
use assises::synth::Order;

const USAGE: &str = "usage: assises check FILE
       assises publish --dist FOLDER [--site-url ADDRESS]
       assises schema
       assises cite FILE --base ADDRESS --day YYYY-MM-DD --format bib|ris|json|txt
       assises synth --partnerships N --milestones N --seed S [--base FILE]";

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let arguments: Vec<&str> = arguments.iter().map(String::as_str).collect();
    let outcome = match arguments.as_slice() {
        ["check", file] => check_file(Path::new(file)),
        ["publish", "--dist", dist] => publish_into(Path::new(dist), None),
        ["publish", "--dist", dist, "--site-url", site_url] => publish_into(Path::new(dist), Some(site_url)),
        ["schema"] => {
            println!("{:#}", schema());
            Ok(())
        }
        ["cite", file, "--base", base, "--day", day, "--format", format] if FORMATS.contains(format) => {
            cite(Path::new(file), base, day, format)
        }
        ["synth", options @ ..] => match Order::parse(options).and_then(|order| order.carry_out()) {
            Ok(dataset) => print(&dataset),
            Err(message) => return misused(&message),
        },
        _ => return misused(USAGE),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("{message}");
            ExitCode::FAILURE
        }
    }
}

/// Says what is wrong with how the program was called.
fn misused(message: &str) -> ExitCode {
    eprintln!("{message}");
    ExitCode::from(2)
}

/// Prints what may be long, and need not be read to its end.
fn print(text: &str) -> Result<(), String> {
    std::io::stdout().write_all(text.as_bytes()).map_err(|error| format!("standard output: {error}"))
}

/// Prints all citations, of CSL-JSON one list a line.
fn cite(file: &Path, base: &str, day: &str, format: &str) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    let dataset = check(&text).map_err(|_| format!("{}: not a dataset; `assises check` says why", file.display()))?;
    let day = PartialDate::parse(day).map_err(|_| format!("`{day}` is no day"))?;
    let all = citations(Catalog::new(dataset), base, day);
    print(&all.iter().map(|citation| write(citation, format)).collect::<Vec<_>>().join(if format == "txt" {
        "\n"
    } else {
        ""
    }))
}

fn check_file(file: &Path) -> Result<(), String> {
    let text = std::fs::read_to_string(file).map_err(|error| format!("{}: {error}", file.display()))?;
    match check(&text) {
        Ok(dataset) => {
            println!(
                "{}: no problem; {} conferences, {} partnerships, {} localities, {} milestones, {} sources",
                file.display(),
                dataset.conferences.len(),
                dataset.partnerships.len(),
                dataset.localities.len(),
                dataset.milestones.len(),
                dataset.sources.len(),
            );
            Ok(())
        }
        Err(problems) => {
            let count = problems.len();
            let lines: Vec<String> = problems.iter().map(|problem| format!("{}: {problem}", file.display())).collect();
            let end = match count {
                1 => "1 problem".to_owned(),
                MOST => format!("the first {MOST} problems"),
                _ => format!("{count} problems"),
            };
            Err(format!("{}\n{end}", lines.join("\n")))
        }
    }
}

fn publish_into(dist: &Path, site_url: Option<&str>) -> Result<(), String> {
    let site_url = site_url.map(SiteUrl::parse).transpose().map_err(|error| error.to_string())?;
    let Published { pages, pictures } = publish(dist, site_url.as_ref()).map_err(|error| error.to_string())?;
    println!("published {pages} pages; cards and icons: {} drawn, {} kept", pictures.drawn, pictures.kept);
    if site_url.is_none() {
        println!("SITE_URL is not set: canonical addresses and language alternates are left out");
    }
    Ok(())
}

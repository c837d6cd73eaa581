//! draft
fn main() {
    let p = std::env::args().nth(2).unwrap();
    let t = std::fs::read_to_string(p).unwrap();
    match assises::dataset::check::check(&t) {
        Ok(d) => println!("ok {}", d.conferences.len()),
        Err(ps) => for p in ps { println!("{p}") },
    }
}

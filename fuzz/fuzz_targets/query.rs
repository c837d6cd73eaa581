#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| assises_fuzz::query(&String::from_utf8_lossy(bytes)));

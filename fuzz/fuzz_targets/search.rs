#![no_main]

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| assises_fuzz::search(&String::from_utf8_lossy(bytes)));

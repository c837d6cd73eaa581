//! Scripts that stand in pages themselves, and how a policy allows these and no others.

use super::hash::sha256;

/// The scripts that a policy allows in any case.
const SCRIPTS: &str = "script-src 'self'";

/// The source by which a policy allows that script (CSP 3, `hash-source`).
pub fn source(script: &str) -> String {
    format!("'{}'", sha256(script.as_bytes()))
}

/// The same text with a policy that allows that script as well.
pub fn allowing(policy: &str, script: &str) -> String {
    policy.replacen(SCRIPTS, &[SCRIPTS, " ", &source(script)].concat(), 1)
}

/// The script before the one that runs the program: on a slow line it asks for the program, a request earlier than that
/// one could. With low priority, so that the style sheet still comes first.
///
/// A line is slow where each kB of it is waited or paid for; a browser that does not tell has another line, and a speed
/// of 0 is one that is not known. The page says so in `data-line`, for `boot.js` and the style sheet: `kept`, where files
/// need not come over it.
pub(super) const EARLY: &str = r#"
{
  const { saveData, rtt, downlink } = navigator.connection ?? {};
  if (saveData || rtt >= 150 || (downlink > 0 && downlink < 2)) {
    document.documentElement.dataset.line = navigator.serviceWorker?.controller ? "kept" : "slow";
    const link = { rel: "preload", as: "fetch", crossOrigin: "", fetchPriority: "low", href: document.currentScript.dataset.wasm };
    document.head.append(Object.assign(document.createElement("link"), link));
  }
}
"#;

/// The element that runs the program, up to its other attributes, of which one names the program.
const BOOT: &str = "<script type=\"module\"";

/// The same text with [`EARLY`] before the script that runs the program, if there is such a script.
pub fn with_early(text: &str) -> String {
    let Some((before, boot)) = text.split_once(BOOT) else { return text.to_owned() };
    let program = boot.split_once(" data-wasm=\"").and_then(|(_, rest)| rest.split_once('"')).unwrap_or_default().0;
    format!("{before}<script data-wasm=\"{program}\">{EARLY}</script>\n{BOOT}{boot}")
}

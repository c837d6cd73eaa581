// A reader with a keyboard and no mouse, who knows a page only by what the browser tells assistive programs. The same
// reader uses every engine, through a driver:
//
//   load(address)           goes there as if it were typed into the address bar
//   press(key)              a key by its DOM name, with "Shift+" before it; "Space"
//   type(text)              letter by letter
//   run(function, ...args)  what a function returns in the page
//   tree(function, ...args) {role, name} in the engine's accessibility tree of each element that a function returns, in
//                           ARIA's words, and "summary", for which ARIA has none (HTML-AAM 1.0)
import assert from "node:assert/strict";

/** How long a page may take to follow, and how often it is asked, in milliseconds. */
const PATIENCE = 8_000;
const PAUSE = 40;

const tidy = (text) => text.replace(/\s+/g, " ").trim();

/** Whether a name is meant: in full, or by a pattern. */
const means = (wanted, name) => (wanted instanceof RegExp ? wanted.test(name) : wanted === name);

const pause = () => new Promise((done) => setTimeout(done, PAUSE));

/** Elements of a role as HTML and ARIA write them; what they are is then asked of the engine. */
const WRITTEN = {
  button: "button",
  checkbox: "input",
  group: "[role=group], fieldset",
  heading: "h1, h2, h3, h4",
  link: "a[href]",
  region: "section",
  table: "table",
};

export class Reader {
  constructor(driver, base) {
    this.driver = driver;
    this.base = base;
    /** What was done so far, for whoever has to find out why it ended. */
    this.story = [];
  }

  /** Role and name of what a function finds. */
  async #tree(what, ...args) {
    const found = await this.driver.tree(what, ...args);
    return found.map(({ role, name }) => ({ role, name: tidy(name) }));
  }

  /** Asks until the answer is right; fails with the last one. */
  async until(what, ask, isRight = Boolean) {
    const end = Date.now() + PATIENCE;
    let answer;
    for (;;) {
      try {
        answer = await ask();
        if (isRight(answer)) break;
      } catch (error) {
        // While a page gives way to the next one nothing answers.
        answer = String(error.message ?? error);
      }
      if (Date.now() > end) assert.fail(`${what}; there is ${JSON.stringify(answer)}\n  ${this.story.join("\n  ")}`);
      await pause();
    }
    this.story.push(what);
    return answer;
  }

  /** Opens a page and waits for the program. */
  async opens(path) {
    await this.driver.load(this.base + path);
    await this.#arrives(path);
  }

  async #arrives(path) {
    await this.isAt(path);
    await this.until("the program runs", () => this.driver.run(() => Boolean(document.querySelector("#announcer"))));
    await this.driver.run(() => {
      window.marked = true;
      // What is made for the reader as a file; each engine keeps files in its own way.
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        blob.text().then((text) => (window.made = text));
        return make.call(URL, blob);
      };
    });
  }

  /** The page's address, below the site's folder. */
  async isAt(path) {
    const plain = (address) => decodeURIComponent(address.replaceAll("+", " "));
    await this.until(
      `the address is ${path}`,
      () => this.driver.run(() => location.href),
      (address) => plain(address) === plain(this.base + path),
    );
  }

  /** Comes to another page: its heading says so, and the focus is on it or, where the page was loaded, before all. */
  async comesTo(path, heading) {
    await this.isAt(path);
    const isDrawn = await this.until("the page has come", () =>
      this.driver.run(() => document.readyState === "complete" && [window.marked === true]),
    );
    if (!isDrawn[0]) await this.#arrives(path);
    await this.sees("heading", heading);
    if (isDrawn[0]) await this.isOn("heading", heading);
    else {
      const isFirst = () => this.driver.run(() => [document.body, document.documentElement].includes(document.activeElement));
      await this.until("the focus is before all", isFirst);
    }
  }

  /** What has the focus, with its state. */
  async focused() {
    const [found] = await this.#tree(() => [document.activeElement]);
    const state = await this.driver.run(() => {
      const it = document.activeElement;
      return {
        checked: it.type === "checkbox" ? it.checked : undefined,
        pressed: it.getAttribute("aria-pressed") ?? undefined,
        open: it.localName === "summary" ? it.parentElement.open : undefined,
        value: it.localName === "select" ? it.selectedOptions[0].text : it.type === "search" ? it.value : undefined,
      };
    });
    return { ...found, ...state };
  }

  /** The focus is there, and in that state. */
  async isOn(role, name, state = {}) {
    return this.until(
      `the focus is on ${role} ${name} ${JSON.stringify(state)}`,
      () => this.focused(),
      (it) =>
        it.role === role &&
        means(name, it.name) &&
        Object.entries(state).every(([key, value]) => (value instanceof RegExp ? value.test(it[key]) : it[key] === value)),
    );
  }

  /** Presses a key until the focus is there. Everything on the way has a role and a name. */
  async goesTo(role, name, key = "Tab", most = 140) {
    const way = [];
    const moved = () => {
      const [earlier, now] = [window.earlier, document.activeElement];
      window.earlier = now;
      return now !== earlier && (now === document.body || now === document.documentElement ? "page" : "element");
    };
    await this.driver.run(moved);
    for (let count = 0; count < most; count++) {
      await this.driver.press(key);
      // An engine may answer before the page has heard of the key; at the end of a row nothing moves.
      let stop = await this.driver.run(moved);
      for (let more = 0; !stop && more < 8; more++) {
        await pause();
        stop = await this.driver.run(moved);
      }
      const [found] = await this.#tree(() => [document.activeElement]);
      way.push(`${found.role} ${found.name}`);
      if (found.role === role && means(name, found.name)) {
        this.story.push(`${key} × ${count + 1} to ${role} ${found.name}`);
        return;
      }
      if (stop !== "page" && !(found.role && found.name)) assert.fail(`A stop without role or name after ${way.join(" | ")}`);
    }
    assert.fail(`${role} ${name} is not reached by ${key}: ${way.join(" | ")}\n  ${this.story.join("\n  ")}`);
  }

  async presses(...keys) {
    for (const key of keys) await this.driver.press(key);
    this.story.push(`presses ${keys.join(" ")}`);
  }

  async types(text) {
    await this.driver.type(text);
    this.story.push(`types ${text}`);
  }

  /** Something of that role and name is in the accessibility tree. */
  async sees(role, name) {
    const find = (selector, source, flags) => {
      const wanted = flags === null ? null : new RegExp(source, flags);
      const isSaid = (it) => {
        const said = [it.textContent, it.getAttribute("aria-label")].map((text) => (text ?? "").replace(/\s+/g, " ").trim());
        return wanted ? said.some((text) => wanted.test(text)) : said.includes(source);
      };
      const all = [...document.querySelectorAll(selector)].filter((it) => it.checkVisibility());
      // A name may come from elsewhere, so that of few is asked of the engine in any case.
      const likely = all.filter(isSaid);
      return (likely.length > 0 ? likely : all).slice(0, 12);
    };
    const [source, flags] = name instanceof RegExp ? [name.source, name.flags] : [name, null];
    await this.until(
      `there is ${role} ${name}`,
      () => this.#tree(find, WRITTEN[role], source, flags),
      (all) => all.some((it) => it.role === role && means(name, it.name)),
    );
  }

  /** Text that the page shows, in what a selector names. */
  async reads(selector, pattern) {
    await this.until(
      `${selector} says ${pattern}`,
      () => this.driver.run((selector) => [...document.querySelectorAll(selector)].map((it) => it.innerText).join("\n"), selector),
      (text) => pattern.test(tidy(text)),
    );
  }

  /** What a live region says. */
  async hears(pattern) {
    await this.reads("#announcer, #told, [role=status]", pattern);
  }

  /** Whether the page is the one that was opened or come to last: no other was loaded since. */
  async isStill() {
    return this.driver.run(() => window.marked === true);
  }

  /** The text of the file that was made last. */
  async file() {
    return this.until("a file was made", () => this.driver.run(() => window.made ?? ""));
  }

  /** What is at work has a name, a role and the focus: it is not lost after something was removed. */
  async hasFocus() {
    await this.until("the focus is somewhere", () => this.driver.run(() => document.activeElement !== document.body));
  }
}

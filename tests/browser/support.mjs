// What several files need: the names that readers meet in each language, and a test that no page may fail silently.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { test as base, expect } from "@playwright/test";

export { expect };

/** The words of each language, and the pages by path below the site's folder. */
export const LANGUAGES = {
  vi: {
    home: "vi/",
    sources: "vi/nguon/",
    edition: (number) => `vi/hoi-nghi/${number}/`,
    explorer: "vi/doi-tac/",
    partnership: (id) => `vi/doi-tac/${id}/`,
    locality: (id) => `vi/dia-phuong/${id}/`,
    compare: "vi/so-sanh/",
    data: "vi/du-lieu/",
    site: "Hợp tác địa phương Việt Nam – Pháp",
    headline: "13 kỳ hội nghị, một sợi chỉ nối hai bờ",
    timeline: "Dòng thời gian",
    picture: /^Dòng thời gian \d+–\d+/,
    zoomIn: "Phóng to",
    table: "Bảng",
    stone8: "8 Hải Phòng 2010, Hội nghị lần thứ 8, đã diễn ra",
    title8: "Hội nghị lần thứ 8, Hải Phòng 2010",
    long8: "Hội nghị hợp tác giữa các địa phương Việt Nam – Pháp lần thứ 8",
    open8: "Mở trang kỳ 8",
    sourcesTitle: "Nguồn và điểm không thống nhất",
    explorerTitle: "Ai hợp tác với ai",
    notFound: "Không tìm thấy trang",
    nearest: "Kết quả gần nhất",
    retry: "Thử lại",
  },
  fr: {
    home: "fr/",
    sources: "fr/sources/",
    edition: (number) => `fr/assises/${number}/`,
    explorer: "fr/partenariats/",
    partnership: (id) => `fr/partenariats/${id}/`,
    locality: (id) => `fr/collectivites/${id}/`,
    compare: "fr/comparer/",
    data: "fr/donnees/",
    site: "Coopération décentralisée Vietnam – France",
    headline: "13 éditions, un fil entre deux rives",
    timeline: "Chronologie",
    picture: /^Chronologie \d+-\d+/,
    zoomIn: "Agrandir",
    table: "Tableau",
    stone8: "8 Haïphong 2010, 8es Assises, tenue",
    title8: "8es Assises, Haïphong 2010",
    long8: "8es Assises de la coopération décentralisée franco-vietnamienne",
    open8: "Ouvrir la page de la 8e édition",
    sourcesTitle: "Sources et désaccords",
    explorerTitle: "Qui coopère avec qui",
    notFound: "Page introuvable",
    nearest: "Pages les plus proches",
    retry: "Réessayer",
  },
};

/** What a browser logs when a request fails; only tests that make one fail allow it. */
export const FAILED_REQUEST = /^Failed to load resource/;

/** What Chromium says of a preload that asks for another mode than the request it is for. */
const BENIGN = /preload.*integrity|integrity.*preload/i;

/** A test that also fails when a page throws, logs an error or breaks its content security policy. */
export const test = base.extend({
  allowedErrors: [[], { option: true }],
  errors: [
    async ({ browser, context, allowedErrors }, use) => {
      const errors = [];
      const note = (text) => {
        if (![BENIGN, ...allowedErrors].some((allowed) => allowed.test(text))) errors.push(text);
      };
      const watched = async (context) => {
        await context.addInitScript(() => {
          addEventListener("securitypolicyviolation", (event) => {
            console.error(`Policy broken: ${event.violatedDirective} ${event.blockedURI}`);
          });
        });
        context.on("console", (message) => {
          const text = message.text();
          if (message.type() === "error" || /Content.Security.Policy/i.test(text)) note(`${text} ${message.location().url}`);
        });
        context.on("weberror", (error) => note(String(error.error())));
        return context;
      };
      await watched(context);
      // The windows that a test opens itself are watched as well.
      const { newContext } = browser;
      browser.newContext = async (options) => watched(await newContext.call(browser, options));
      await use(errors);
      browser.newContext = newContext;
      expect(errors).toEqual([]);
    },
    { auto: true },
  ],
});

/** Waits until the program has taken the place of the published page. */
export async function live(page) {
  await expect(page.locator("#announcer")).toBeAttached();
}

/** Opens a page and waits for the program. */
export async function open(page, path) {
  const response = await page.goto(path);
  await live(page);
  return response;
}

/** The pattern of an address that ends in `path`, below the site's folder. */
export function at(baseURL, path) {
  return new URL(path, baseURL).href;
}

/** The picture that is visible; the other direction of it is not. */
export function picture(page, lang = "fr") {
  return page.getByRole("group", { name: LANGUAGES[lang].picture });
}

/** The number on a stone of the picture: the part of the stone's link that readers press. */
export function numberOn(stone, number) {
  return stone.getByText(String(number), { exact: true });
}

/** The links of the partnerships that the explorer lists. */
export function pairs(page) {
  return page.locator("#results .pair");
}

/** How many partnerships the explorer says it found. */
export async function found(page) {
  return parseInt(await page.locator("#count").innerText(), 10);
}

/** The heading of the page. */
export function heading(page) {
  return page.getByRole("heading", { level: 1 });
}

/** Presses Tab until the focus is there. */
export async function tabTo(page, target, most = 40) {
  for (let count = 0; count < most; count++) {
    await page.keyboard.press("Tab");
    if (await target.evaluate((element) => element === document.activeElement)) return;
  }
  throw new Error(`${target} was not reached by ${most} presses of Tab`);
}

/** Leaves something in the window that a new page would not have. */
export const mark = (page) => page.evaluate(() => (window.marked = true));

/** Whether the window is still the one that was marked. */
export const isMarked = (page) => page.evaluate(() => window.marked === true);

/** Runs a part of a test in each language. */
export const EACH_LANGUAGE = Object.entries(LANGUAGES);

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** What axe-core finds on the page, each with the elements it is about: by all rules or some, in all of it or not. */
export async function faults(page, rules, without = []) {
  // By the browser's debugger, which the page's content security policy does not bind.
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe);
  const found = await page.evaluate(
    ([rules, without]) => {
      const chosen = rules ? { runOnly: rules } : { rules: { "target-size": { enabled: true } } };
      const context = { include: ["html"], exclude: without.filter((part) => document.querySelector(part)) };
      return window.axe.run(context, { ...chosen, resultTypes: ["violations"] });
    },
    [rules, without],
  );
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(" | ")}`);
}

/** Gives the page a slow line: 1.6 Mbit/s, and 150 ms to an answer; the browser tells the page of it. */
export async function slowDown(page) {
  const session = await page.context().newCDPSession(page);
  await session.send("Network.enable");
  const speed = { downloadThroughput: 200_000, uploadThroughput: 200_000 };
  await session.send("Network.emulateNetworkConditions", { offline: false, latency: 150, ...speed });
}

/** By how many pixels the page is wider than the screen. */
export const excess = (page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** How many entries the window's history has. */
export const historyLength = (page) => page.evaluate(() => history.length);

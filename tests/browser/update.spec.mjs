// A new version, published while a page is open.
import { FAILED_REQUEST, LANGUAGES, heading, live } from "./support.mjs";
import { asBuilt, expect, kept, published, test, versions } from "./host.mjs";

test.use({ serviceWorkers: "allow", allowedErrors: [FAILED_REQUEST] });

// The whole site is loaded twice.
test.describe.configure({ timeout: 60_000 });

const { vi, fr } = LANGUAGES;
const second = published("5");

const notice = (page) => page.getByRole("status").filter({ hasText: "Nouvelle version disponible." });
const foot = (page) => page.getByRole("contentinfo");

/** Which version of the program the page has, and the day of its data. */
async function shows(page, site) {
  await live(page);
  await expect(foot(page)).toContainText(site.day);
  await expect(page.locator("html")).toHaveAttribute("data-version", site.version);
}

/** Has the browser ask for a new version, as it does when a tab is looked at again. */
const lookAgain = (page) => page.evaluate(() => document.dispatchEvent(new Event("visibilitychange")));

test("a first visit is told nothing", async ({ page, host }) => {
  await page.goto(host.url + fr.home);
  await kept(page);
  await live(page);
  await expect(notice(page)).toBeHidden();
  expect(await versions(page)).toEqual([host.site.version]);
});

test("an open tab goes on, is told of the new version, and has it when it is loaded again", async ({ page, host }) => {
  await page.goto(host.url + fr.home);
  await kept(page);
  host.site = second;
  await lookAgain(page);
  await expect(notice(page)).toBeVisible();
  expect(await versions(page)).toEqual([second.version]);
  await shows(page, asBuilt);

  await host.stop();
  await page.getByRole("navigation").getByRole("link", { name: "Partenariats" }).click();
  await expect(heading(page)).toHaveText(fr.explorerTitle);
  await shows(page, asBuilt);
  await host.start();

  await notice(page).getByRole("button", { name: "Recharger" }).focus();
  await page.keyboard.press("Enter");
  await expect(notice(page)).toBeHidden();
  await shows(page, second);
  await expect(heading(page)).toHaveText(fr.explorerTitle);
  await host.stop();
  await page.goto(host.url + fr.edition(8));
  await shows(page, second);
});

test("a document that an open tab leads to is of the new version, without a network too", async ({ page, host }) => {
  await page.goto(host.url + fr.home);
  await kept(page);
  host.site = second;
  await lookAgain(page);
  await expect(notice(page)).toBeVisible();
  await host.stop();
  await page.getByRole("navigation").getByRole("link", { name: "Sources" }).click();
  await expect(heading(page)).toHaveText(fr.sourcesTitle);
  await shows(page, second);
});

test("the next load has the new version, and says nothing of it", async ({ page, host }) => {
  await page.goto(host.url + fr.home);
  await kept(page);
  // What a site in a folder below this one keeps is none of its business.
  await page.evaluate(() => caches.open(`${document.baseURI}below/ elsewhere`));
  host.site = second;
  await page.goto(host.url + fr.edition(8));
  await shows(page, second);
  await expect.poll(() => versions(page)).toEqual(["elsewhere", second.version]);
  await kept(page);
  await expect(notice(page)).toBeHidden();
});

test("the notice is in the language of the page", async ({ page, host }) => {
  await page.goto(host.url + vi.home);
  await kept(page);
  host.site = second;
  await lookAgain(page);
  const told = page.getByRole("status").filter({ hasText: "Có bản mới." });
  await expect(told.getByRole("button", { name: "Tải lại" })).toBeVisible();
});

test("a page without network gets the data of its own version, never those of another", async ({ page, host }) => {
  await page.goto(host.url + fr.home);
  await kept(page);
  // Pages fail, data would come: of another version.
  host.site = { ...second, file: (path) => (path === "sw.js" ? null : second.file(path)) };
  const answer = host.answer.bind(host);
  host.answer = (request, response) =>
    request.headers["sec-fetch-mode"] === "cors" || /\.\w+$/.test(request.url)
      ? answer(request, response)
      : response.writeHead(503).end();
  await page.goto(host.url + fr.edition(8));
  await shows(page, asBuilt);
});

test("a page of another version never gets the data that are kept", async ({ page, host }) => {
  await page.goto(host.url + fr.home);
  await kept(page);
  host.site = { ...second, file: (path) => (/sw\.js|dataset\.json/.test(path) ? null : second.file(path)) };
  await page.goto(host.url + fr.edition(8));
  await expect(page.getByRole("alert")).toContainText("les données n’ont pas pu être chargées");
  await expect(heading(page)).toHaveText(fr.title8);
});

const BROKEN = {
  "a file of data": (path) => path !== "dataset.json" && second.file(path),
  "an outline": (path) => path !== "map/france-today.svg" && second.file(path),
  "its pack": (path) => !path.startsWith("offline-") && second.file(path),
  // As where one answer comes from another time than the next.
  "data of its own version": (path) => (path === "dataset.json" ? asBuilt : second).file(path),
};

for (const [name, file] of Object.entries(BROKEN)) {
  test(`an update without ${name} leaves the earlier version as it was`, async ({ page, host }) => {
    await page.goto(host.url + fr.home);
    await kept(page);
    host.site = { ...second, file: (path) => file(path) || null };
    const outcome = await page.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      const found = new Promise((done) => registration.addEventListener("updatefound", done, { once: true }));
      await registration.update();
      await found;
      const { installing } = registration;
      return new Promise((done) => {
        const look = () => installing.state !== "installing" && done(installing.state);
        installing.addEventListener("statechange", look);
        look();
      });
    });
    expect(outcome).toBe("redundant");
    await expect(notice(page)).toBeHidden();
    await host.stop();
    await page.goto(host.url + fr.edition(8));
    await shows(page, asBuilt);
  });
}

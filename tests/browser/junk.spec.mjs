// Any junk in the query is ignored.
import { LANGUAGES, expect, heading, open, picture, test } from "./support.mjs";

const JUNK = [
  "?",
  "??",
  "?&&&",
  "?=",
  "?=&=",
  "?edition",
  "?edition=",
  "?edition=0",
  "?edition=14",
  "?edition=99",
  "?edition=-8",
  "?edition=8.5",
  "?edition=%38%00",
  "?edition=256",
  "?edition=999999999999999999999999",
  "?edition=huit",
  "?edition[]=8",
  "?from=2000",
  "?to=2000",
  "?from=2020&to=2000",
  "?from=2000&to=2000",
  "?from=2000&to=2000.5",
  "?from=NaN&to=Infinity",
  "?from=-1e308&to=1e308",
  "?from=0&to=9999",
  "?from=9998&to=9999",
  "?from=1&to=3",
  "?from=2000.123&to=2010",
  "?hide=",
  "?hide=,,,",
  "?hide=nothing,%2C,partnership",
  "?%",
  "?%E0%A4%A",
  "?%FF%FE=%FF",
  "?<script>alert(1)</script>",
  "?from=<svg/onload=alert(1)>&to=\"'>",
  "?__proto__=1&constructor=2",
  "?🙂=🙂&đ=Đ",
  `?${"a".repeat(4000)}`,
  `?${"edition=8&".repeat(300)}edition=x`,
];

// The server of the tests refuses a query whose escapes are not valid; other hosts serve the page all the same.
test.beforeEach(({ page }) =>
  page.route(
    (url) => url.search.includes("%"),
    async (route) => route.fulfill({ response: await route.fetch({ url: route.request().url().replace(/\?.*/s, "") }) }),
  ),
);

const FRAGMENTS = ["#", "##", "#%", "#%E0%A4%A", "#<script>", "#nothing-has-this-id", "#app", "#:~:text=2010"];

const HALF = JUNK.length / 2;

for (const [lang, list] of [
  ["vi", JUNK.slice(0, HALF)],
  ["fr", JUNK.slice(HALF)],
]) {
  test(`any junk in the query leaves home as it is, in ${lang}`, async ({ page }) => {
    test.slow();
    const words = LANGUAGES[lang];
    for (const junk of list) {
      await test.step(junk.slice(0, 60), async () => {
        await open(page, `${words.home}${junk}`);
        await expect(heading(page)).toHaveText(words.headline);
        await expect(picture(page, lang)).toBeVisible();
        await expect(page.getByRole("button", { name: words.zoomIn })).toBeVisible();
      });
    }
  });
}

test("junk in the query keeps what can be read beside it", async ({ page }) => {
  await open(page, "fr/?junk=1&edition=8&from=x&hide=partnerships,?&%");
  await expect(page.getByRole("heading", { name: /^8es Assises de la/ })).toBeVisible();
  await expect(page.getByRole("button", { name: "Partenariats" })).toHaveAttribute("aria-pressed", "false");
});

test("an edition that does not exist is as if none was asked for", async ({ page }) => {
  await open(page, "fr/?edition=99");
  await expect(page.getByRole("heading", { name: /^12es Assises de la/ })).toBeVisible();
});

test("all lanes hidden: the frame stays, and each comes back", async ({ page }) => {
  await open(page, "fr/?hide=diplomacy,conferences,partnerships");
  await expect(picture(page)).toBeVisible();
  await expect(picture(page).getByRole("link")).toHaveCount(0);
  await page.getByRole("button", { name: "Assises", exact: true }).click();
  await expect(picture(page).getByRole("link")).toHaveCount(13);
});

test("any junk in the fragment is ignored", async ({ page }) => {
  for (const junk of FRAGMENTS) {
    await test.step(junk, async () => {
      await page.goto("about:blank");
      await open(page, `fr/${junk}`);
      await expect(picture(page)).toBeVisible();
    });
  }
});

test("junk in the query of a page without state is ignored", async ({ page }) => {
  for (const junk of ["?edition=9", "?from=1&to=2", "?%", "?x=<b>"]) {
    await open(page, `fr/assises/8/${junk}`);
    await expect(heading(page)).toHaveText("8es Assises, Haïphong 2010");
  }
});

const EXPLORER_JUNK = [
  "?sector=moon&page=99&sort=up&q=%F0%9F",
  "?q=%",
  "?q=%00%0a%E0%A4%A",
  "?q=<img src=x onerror=alert(1)>",
  `?q=${"a ".repeat(300)}`,
  `?q=${"%F0%9F%99%82".repeat(300)}`,
  "?q=...---&view=moon",
  "?page=-1",
  "?page=999999999999999999999999",
  "?sort=&view=&open=everything&sector=",
  "?sector=,,,&vn=%2C&fr=<b>",
  "?edition=99999999999&decade=1985,-10,99999",
  "?confidence=none",
  "?vn=ha-noi,ha-noi,ha-noi&vn=hue&vn=",
  `?${"q=a&".repeat(300)}q=`,
];

test("any junk in the query leaves the explorer usable", async ({ page }) => {
  test.slow();
  for (const junk of EXPLORER_JUNK) {
    await test.step(junk.slice(0, 60), async () => {
      await open(page, `fr/partenariats/${junk}`);
      await expect(heading(page)).toHaveText(LANGUAGES.fr.explorerTitle);
      await expect(page.locator("#count")).toHaveText(/^\d+ partenariats?$/);
      await expect(page.locator("#results").locator(".pair, .empty").first()).toBeVisible();
      await page.getByRole("searchbox").fill("montreuil");
      await expect(page).toHaveURL(/[?&]q=montreuil/);
    });
  }
});

test("junk in the query of the explorer keeps what can be read beside it", async ({ page }) => {
  await open(page, "fr/partenariats/?sort=up&page=99&q=saigon&x=<b>&vn=ho-chi-minh,MOON");
  await expect(page.getByRole("searchbox")).toHaveValue("saigon");
  await expect(page.getByRole("checkbox", { name: /^Hô Chi Minh-Ville/ })).toBeChecked();
  await expect(page.locator("#results .pair").first()).toContainText("Hô Chi Minh-Ville");
});

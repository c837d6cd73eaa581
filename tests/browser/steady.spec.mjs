// The page stays as it is while the program takes it over: nothing moves, and no frame shows anything but the page as it
// was published or as it then is.
import { FAILED_REQUEST, LANGUAGES, expect, live, test } from "./support.mjs";

test.skip(() => test.info().project.name !== "root", "Pages are the same in a folder.");

// A page that is not there is answered so.
test.use({ allowedErrors: [FAILED_REQUEST] });

const { fr, vi } = LANGUAGES;
const PAGES = {
  home: vi.home,
  "an edition": fr.edition(8),
  "an announced edition": vi.edition(13),
  "the explorer": fr.explorer,
  "the explorer as a map": `${vi.explorer}?view=map`,
  "a partnership": fr.partnership("ile-de-france--ha-noi"),
  "an authority": vi.locality("hai-phong"),
  "a comparison": `${fr.compare}?edition=8,12`,
  "an edition in both languages": `${fr.edition(8)}?bilingue`,
  "what is not found": "fr/zzz/",
};

/** Pages that the address alone makes, so that publishing cannot have drawn them; the outlines of a map come after it. */
const ASKED = ["the explorer as a map", "a comparison", "an edition in both languages", "what is not found"];

/** How different two pictures are: the share of pixels that anyone would see change. */
function difference([one, other]) {
  const read = async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const canvas = new OffscreenCanvas(image.width, image.height).getContext("2d", { willReadFrequently: true });
    canvas.drawImage(image, 0, 0);
    return canvas.getImageData(0, 0, image.width, image.height);
  };
  return Promise.all([read(one), read(other)]).then(([a, b]) => {
    if (a.width !== b.width || a.height !== b.height) return 1;
    let changed = 0;
    for (let at = 0; at < a.data.length; at += 4) {
      if ([0, 1, 2].some((part) => Math.abs(a.data[at + part] - b.data[at + part]) > 24)) changed++;
    }
    return changed / (a.width * a.height);
  });
}

for (const [name, path] of Object.entries(PAGES)) {
  for (const [width, height] of [[390, 844], [1280, 900]]) {
    test(`nothing moves and nothing flashes when the program takes over: ${name}, ${width} px`, async ({ page, browser }) => {
      await page.setViewportSize({ width, height });
      await page.emulateMedia({ reducedMotion: "reduce" });
      await page.addInitScript(() => {
        window.shifts = [];
        const note = (list) => list.getEntries().forEach((entry) => window.shifts.push(entry.value));
        new PerformanceObserver(note).observe({ type: "layout-shift", buffered: true });
      });
      let release;
      const held = new Promise((resolve) => (release = resolve));
      await page.route(/assises-app-.*\.js$/, async (route) => (await held, route.continue()));
      await page.goto(path);
      await page.evaluate(() => document.fonts.ready);
      const session = await page.context().newCDPSession(page);
      const frames = [];
      session.on("Page.screencastFrame", ({ data, sessionId }) => {
        frames.push(data);
        session.send("Page.screencastFrameAck", { sessionId }).catch(() => {});
      });
      await session.send("Page.startScreencast", { format: "png", everyNthFrame: 1 });
      await expect.poll(() => frames.length).toBeGreaterThan(0);
      const published = frames.length - 1;
      release();
      await live(page);
      const painted = () => page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
      await painted();
      await page.evaluate(() => document.fonts.ready);
      await painted();
      await session.send("Page.stopScreencast");

      expect(await page.evaluate(() => window.shifts.reduce((sum, value) => sum + value, 0)), "CLS").toBe(0);
      const blank = await (await browser.newContext()).newPage();
      const [first, last] = [frames[published], frames.at(-1)];
      let flash = 0;
      for (const frame of frames.slice(published)) {
        const away = await Promise.all([first, last].map((other) => blank.evaluate(difference, [frame, other])));
        flash = Math.max(flash, Math.min(...away));
      }
      const taken = await blank.evaluate(difference, [first, last]);
      await blank.context().close();
      const isAsked = ASKED.includes(name);
      expect(flash, "share of a frame that is of neither page").toBeLessThan(isAsked ? 0.05 : 0.005);
      if (!isAsked) expect(taken, "share of the page that is another after it").toBeLessThan(0.03);
    });
  }
}

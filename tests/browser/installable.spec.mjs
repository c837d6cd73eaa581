// Whether Chromium would install the site: its manifest, as the browser reads it, and what it finds missing.
import { EACH_LANGUAGE, expect, open, test } from "./support.mjs";

/** What a site needs a service worker for is not a fault of its manifest. */
const WORKER = /service-worker|offline/;

for (const [lang, words] of EACH_LANGUAGE) {
  test(`${lang}: the manifest is found from a page in a folder, has no error and can be installed`, async ({ page, baseURL }) => {
    await open(page, words.edition(8));
    const debug = await page.context().newCDPSession(page);
    const { url, data, errors } = await debug.send("Page.getAppManifest");
    expect(url).toBe(new URL(`${lang}.webmanifest`, baseURL).href);
    expect(errors).toEqual([]);
    const manifest = JSON.parse(data);
    expect(manifest.name).toBe(words.site);
    expect(new URL(manifest.start_url, url).href).toBe(new URL(words.home, baseURL).href);
    const { installabilityErrors } = await debug.send("Page.getInstallabilityErrors");
    const left = installabilityErrors.filter(({ errorId }) => !WORKER.test(errorId) && errorId !== "in-incognito");
    expect(left).toEqual([]);
  });

  test(`${lang}: every icon of the manifest is a picture of its size`, async ({ page, baseURL }) => {
    await open(page, words.home);
    const sizes = await page.evaluate(async (address) => {
      const manifest = await (await fetch(address)).json();
      const load = async ({ src, sizes }) => {
        const image = new Image();
        image.src = new URL(src, address).href;
        await image.decode();
        return [`${image.naturalWidth}x${image.naturalHeight}`, sizes];
      };
      return Promise.all(manifest.icons.map(load));
    }, new URL(`${lang}.webmanifest`, baseURL).href);
    expect(sizes).toHaveLength(3);
    for (const [found, said] of sizes) expect(found).toBe(said);
  });
}

// Ten aims of readers, by keyboard alone; what has the focus is asked of the accessibility tree at each key.
import { chromium } from "../engines/chromium.mjs";
import { Reader } from "../engines/reader.mjs";
import { TASKS } from "../engines/tasks.mjs";
import { test } from "./support.mjs";

for (const { aim, lang, way } of TASKS) {
  test(`by keyboard, in ${lang}: ${aim}`, async ({ page, baseURL }) => {
    await way(new Reader(await chromium(page), baseURL));
  });
}

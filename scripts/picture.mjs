// Draws the picture of README.md, docs/home.jpg, from a site that is being served:
//   make serve &  CHROMIUM=/usr/bin/chromium node scripts/picture.mjs http://127.0.0.1:8080/fr/
import { chromium } from "@playwright/test";

const [address = "http://127.0.0.1:8080/fr/", file = "docs/home.jpg"] = process.argv.slice(2);
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || undefined, args: ["--no-sandbox"] });
const page = await browser.newPage({ viewport: { width: 1000, height: 640 } });
await page.goto(address, { waitUntil: "networkidle" });
// A second visit, so that it has the typeface.
await page.reload({ waitUntil: "networkidle" });
await page.screenshot({ path: file, type: "jpeg", quality: 60 });
await browser.close();

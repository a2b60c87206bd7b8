// axe-core, WCAG 2.2 AA, on pages of a built site: node axe.mjs ROOT PAGE... → one JSON array of what it found.
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { browse, serve } from "./site.mjs";

const source = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const [root, ...pages] = process.argv.slice(2);
const site = await serve(root);
const browser = await browse();
const faults = [];

const look = async (page, name, width, scheme) => {
  await page.setViewport({ width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: scheme }]);
  await page.goto(site.url + name, { waitUntil: "load" });
  await page.evaluate(source);
  const found = await page.evaluate((only) => axe.run({ runOnly: only }), tags);
  const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  if (wide > 0) faults.push({ name, width, scheme, rule: "reflow", nodes: [`${wide} px too wide`] });
  for (const { id, nodes } of found.violations) {
    faults.push({ name, width, scheme, rule: id, nodes: nodes.slice(0, 3).map((node) => node.html.slice(0, 200)) });
  }
};

const page = await browser.newPage();
page.on("console", (message) => {
  if (message.type() === "error") faults.push({ name: page.url(), rule: "console", nodes: [message.text()] });
});
for (const name of pages) {
  for (const width of [320, 1440]) for (const scheme of ["light", "dark"]) await look(page, name, width, scheme);
}
await browser.close();
site.close();
console.log(JSON.stringify(faults, null, 1));
process.exit(0);

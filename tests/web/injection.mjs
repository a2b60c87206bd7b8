// Opens pages without any policy and tells which of them ran something: node injection.mjs ROOT PAGE... (ROOT is served at /x/).
import { browse, serve } from "./site.mjs";

const [root, ...pages] = process.argv.slice(2);
const site = await serve(root, { at: "/x/", policy: "" });
const browser = await browse();
const page = await browser.newPage();
await page.setBypassCSP(true);
const ran = [];
let opened = 0;
page.on("dialog", async (dialog) => { ran.push(page.url()); await dialog.dismiss(); });
for (const name of pages) {
  const response = await page.goto(site.url + name, { waitUntil: "load" });
  if (response?.ok()) opened += 1;
  const result = await page.evaluate(async () => {
    for (const element of document.querySelectorAll("a[href], [tabindex], input, button")) element.focus();
    for (const element of document.querySelectorAll("main *")) element.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));
    await new Promise((done) => setTimeout(done, 5));
    return globalThis.ran === 1;
  });
  if (result) ran.push(name);
}
await browser.close();
site.close();
console.log(JSON.stringify({ opened, ran }));
process.exit(0);

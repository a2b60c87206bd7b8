// Lighthouse, mobile, on pages of a built site: node lighthouse.mjs ROOT PAGE... → one JSON array of scores and what cost points.
import * as launcher from "chrome-launcher";
import lighthouse from "lighthouse";
import { chrome, FLAGS, serve } from "./site.mjs";

const [root, ...pages] = process.argv.slice(2);
const site = await serve(root);
const browser = await launcher.launch({ chromePath: chrome(), chromeFlags: FLAGS });
const results = [];
for (const page of pages) {
  const { lhr } = await lighthouse(site.url + page, { port: browser.port, logLevel: "error" });
  const scores = Object.fromEntries(Object.entries(lhr.categories).map(([name, { score }]) => [name, Math.round(score * 100)]));
  const lost = Object.values(lhr.categories).flatMap(({ auditRefs }) => auditRefs)
    .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score !== null && lhr.audits[id].score < 1)
    .map(({ id }) => `${id}: ${lhr.audits[id].displayValue ?? lhr.audits[id].title}`);
  results.push({ page, ...scores, lost });
}
await browser.kill();
site.close();
console.log(JSON.stringify(results, null, 1));
process.exit(0);

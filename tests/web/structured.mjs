// JSON-LD against schema.org's types: node structured.mjs FILE... → what the TypeScript compiler says of each page's data.
import { readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const here = dirname(fileURLToPath(import.meta.url));
const blocks = [];
for (const file of process.argv.slice(2)) {
  const html = await readFile(file, "utf8");
  for (const [, text] of html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)) blocks.push([file, text]);
}
const lines = ['import type { Graph, Thing, WithContext } from "schema-dts";'];
for (const [place, [, text]] of blocks.entries()) {
  const type = "@graph" in JSON.parse(text) ? "Graph" : "WithContext<Thing>";
  lines.push(`export const block${place}: ${type} = ${text};`);
}
const name = join(here, `structured-${process.pid}.ts`);
const host = ts.createCompilerHost({});
const read = host.getSourceFile;
host.getSourceFile = (file, version) => file === name ? ts.createSourceFile(file, lines.join("\n"), version) : read.call(host, file, version);
const options = { strict: true, noEmit: true, skipLibCheck: true, module: ts.ModuleKind.NodeNext, moduleResolution: ts.ModuleResolutionKind.NodeNext };
const program = ts.createProgram([name], options, host);
const faults = ts.getPreEmitDiagnostics(program).map(({ file, start, messageText }) => {
  const line = file && start !== undefined ? file.getLineAndCharacterOfPosition(start).line : 0;
  return { page: blocks[line - 1]?.[0] ?? "", message: ts.flattenDiagnosticMessageText(messageText, "\n") };
});
console.log(JSON.stringify({ blocks: blocks.length, faults }, null, 1));

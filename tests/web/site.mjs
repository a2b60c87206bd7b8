// A built site behind a local address, and the browser that looks at it.
import { createServer } from "node:http";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import { extname, join, normalize } from "node:path";
import { gzipSync } from "node:zlib";
import puppeteer from "puppeteer-core";

const TYPES = {
  ".html": "text/html; charset=utf-8", ".css": "text/css", ".js": "text/javascript", ".svg": "image/svg+xml",
  ".xml": "application/xml", ".json": "application/json", ".txt": "text/plain", ".woff2": "font/woff2",
  ".jpg": "image/jpeg", ".png": "image/png", ".webp": "image/webp", ".avif": "image/avif", ".wasm": "application/wasm",
};
const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

const answer = async ({ root, at, policy }, request, response) => {
  const asked = decodeURIComponent(new URL(request.url, "http://localhost").pathname);
  const path = asked.startsWith(at) ? asked.slice(at.length - 1) : "";
  let file = join(root, normalize(path));
  if (path.endsWith("/")) file = join(file, "index.html");
  try {
    if (!(await stat(file)).isFile()) throw new Error("a folder");
  } catch {
    response.writeHead(404).end();
    return;
  }
  const type = TYPES[extname(file)] ?? "application/octet-stream";
  const body = gzipSync(await readFile(file));
  response.writeHead(200, {
    "Content-Type": type, "Content-Encoding": "gzip", ...(policy ? { "Content-Security-Policy": policy } : {}),
    "Cache-Control": path.includes("/assets/") ? "public, max-age=31536000, immutable" : "no-cache",
  });
  response.end(body);
};

export const serve = (root, { at = "/", policy = POLICY } = {}) => new Promise((done) => {
  const server = createServer((request, response) => answer({ root, at, policy }, request, response));
  server.listen(0, "127.0.0.1", () => done({
    url: `http://127.0.0.1:${server.address().port}`,
    close: () => server.close(),
  }));
});

export const chrome = () => [process.env.CHROME_PATH, "/usr/bin/chromium", "/usr/bin/google-chrome"].find((path) => path && existsSync(path));

export const FLAGS = [
  "--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
  "--disable-background-networking", "--disable-component-update", "--disable-sync",
];

export const browse = async () => puppeteer.launch({
  executablePath: chrome(), args: FLAGS, headless: true, userDataDir: await mkdtemp(join(tmpdir(), "dateline-browser-")),
});

"""Time from a save to the new words on a page: Dateline in Chromium, and Hugo's server beside it.

    python benchmarks/preview_latency.py SITE [--edits 20] [--hugo BINARY --hugo-site SITE]

SITE is a folder with Markdown posts in content/; the newest but four is saved again and again. For Dateline the
clock runs from the write to the first frame in which Chromium has the new words; for Hugo to the new words in an
answer of its server, which is earlier than any browser shows them.
"""

from __future__ import annotations

import argparse
import http.client
import os
import re
import signal
import statistics
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

CHROMIUM = os.environ.get("CHROMIUM", "/usr/bin/chromium")
SWITCHES = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync",
]  # fmt: skip
SEEN = """mark => new Promise(done => {
  const look = () => document.body.textContent.includes(mark)
    ? requestAnimationFrame(() => done(performance.timeOrigin + performance.now())) : requestAnimationFrame(look);
  look();
})"""


def main() -> None:
    """Measure what the command line names."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("site", type=Path)
    parser.add_argument("--edits", type=int, default=20)
    parser.add_argument("--pause", type=float, default=2.0, help="seconds between two saves")
    parser.add_argument("--port", type=int, default=18430)
    parser.add_argument("--hugo", type=Path)
    parser.add_argument("--hugo-site", type=Path)
    options = parser.parse_args()
    _tell("dateline, save → visible in Chromium", *_dateline(options))
    if options.hugo:
        _tell("hugo, save → served", *_hugo(options))


def _tell(what: str, times: list[float], memory: float) -> None:
    spread = f"{min(times) * 1000:.0f} to {max(times) * 1000:.0f}"
    print(f"{what}: median {statistics.median(times) * 1000:.0f} ms ({spread}), {memory:.0f} MB", flush=True)


def _dateline(options: argparse.Namespace) -> tuple[list[float], float]:
    words = ["-m", "dateline", "-C", str(options.site), "serve", "--port", str(options.port)]
    server = subprocess.Popen([sys.executable, *words], stderr=subprocess.PIPE, text=True, start_new_session=True)
    try:
        assert server.stderr
        while "preview at" not in (line := server.stderr.readline()):
            if not line:
                raise SystemExit("the preview ended")
        post = _a_post(options.site / "content")
        return _saves_seen(post, _url_of(options.port, post), options), _memory(server.pid)
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(30)


def _saves_seen(post: Path, url: str, options: argparse.Namespace) -> list[float]:
    from playwright.sync_api import sync_playwright

    times = []
    with sync_playwright() as play:
        browser = play.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
        page = browser.new_page()
        page.goto(url)
        time.sleep(options.pause)
        for _ in range(options.edits):
            mark = _mark()
            begun = _save(post, mark)
            times.append(page.evaluate(SEEN, mark) / 1000 - begun)
            time.sleep(options.pause)
        browser.close()
    return times


def _hugo(options: argparse.Namespace) -> tuple[list[float], float]:
    words = ["server", "--port", str(options.port + 1), "--disableLiveReload", "--quiet"]
    server = subprocess.Popen([options.hugo, *words], cwd=options.hugo_site, start_new_session=True)
    try:
        post = _a_post(options.hugo_site / "content")
        date, slug = (re.search(rf"(?m)^{key}: (\S+)", post.read_text())[1] for key in ("date", "slug"))  # type: ignore[index]
        url = f"http://127.0.0.1:{options.port + 1}/{date[:7].replace('-', '/')}/{slug}/"
        while "</article>" not in _get(url):
            time.sleep(0.1)
        times = []
        for _ in range(options.edits):
            mark = _mark()
            begun = _save(post, mark)
            while mark not in _get(url):
                time.sleep(0.01)
            times.append(time.time() - begun)
            time.sleep(options.pause)
        return times, _memory(server.pid)
    finally:
        server.terminate()
        server.wait(30)


def _a_post(content: Path) -> Path:
    return sorted(path for path in content.rglob("*.md") if not path.name.startswith("_"))[-5]


def _url_of(port: int, post: Path) -> str:
    """Return the URL of a post: where the site's map has its slug."""
    slug = re.search(r"(?m)^slug: (\S+)", post.read_text())
    wanted = slug[1] if slug else post.stem
    found = re.search(rf"<loc>([^<]*/{re.escape(wanted)}/)</loc>", _get(f"http://127.0.0.1:{port}/sitemap.xml"))
    if not found:
        raise SystemExit(f"no page ends in {wanted}")
    return found[1]


def _mark() -> str:
    return f"EDIT-{time.time_ns() // 1000}"


def _save(post: Path, mark: str) -> float:
    """Replace the mark in a post, as an editor that truncates and writes does, and return when."""
    text = re.sub(r"\n+EDIT-\d+\n$", "\n", post.read_text()) + f"\n{mark}\n"
    begun = time.time()
    post.write_text(text)
    return begun


def _get(url: str) -> str:
    try:
        with urllib.request.urlopen(url, timeout=150) as answer:
            return str(answer.read().decode())
    except (OSError, http.client.HTTPException):
        return ""


def _memory(pid: int) -> float:
    """Return the megabytes that a process and its descendants hold, shared pages counted once (Linux)."""
    total, pending = 0.0, [pid]
    while pending:
        one = pending.pop()
        try:
            rollup = Path(f"/proc/{one}/smaps_rollup").read_text()
            children = Path(f"/proc/{one}/task/{one}/children").read_text()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:")) / 1024
        pending += map(int, children.split())
    return total


if __name__ == "__main__":
    main()

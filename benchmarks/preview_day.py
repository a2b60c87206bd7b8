"""A day's writing in a real Chromium: write, break, mend, rename, delete, switch branches, each step with a picture.

    python benchmarks/preview_day.py FOLDER

FOLDER is made, and holds the starter's site as a Git repository and a picture of each step.
"""

from __future__ import annotations

import argparse
import re
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from playwright.sync_api import sync_playwright
from preview_latency import CHROMIUM, SWITCHES

POST = "content/2026-11-20-fog.md"
HEAD = "---\ntitle: Fog stops the ferries\ndate: 2026-11-20\ntags: [Ferries]\n---\n\n"
FAULTS = "document.getElementById('dateline-preview')?.shadowRoot.querySelector('.faults:not([hidden])')"
PATIENCE = 20_000


class Day:
    """A site, the page an editor looks at, and what each step took."""

    def __init__(self, site: Path, page: Any, origin: str) -> None:
        self.site, self.page, self.origin = site, page, origin
        self.count = 0

    def step(self, name: str, do: Callable[[], object], seen: str) -> None:
        """Do something, wait until the page shows it, and take a picture."""
        began = time.perf_counter()
        do()
        try:
            self.page.wait_for_function(seen, timeout=PATIENCE)
            took = f"{(time.perf_counter() - began) * 1000:.0f} ms"
        except Exception:
            took = "NEVER"
        self.count += 1
        time.sleep(0.5)
        self.page.screenshot(path=str(self.site.parent / f"{self.count:02}-{name.replace(' ', '-')}.png"))
        print(f"{name}: {took}", flush=True)

    def write(self, name: str, text: str) -> None:
        """Save a file as most editors do: truncated and written."""
        (self.site / name).write_text(text, "utf-8")

    def edit(self, name: str, old: str, new: str) -> None:
        """Replace words in a file."""
        text = (self.site / name).read_text("utf-8")
        assert old in text, f"{old} is not in {name}"
        self.write(name, text.replace(old, new))

    def git(self, *words: str) -> None:
        """Run Git in the site's folder."""
        identity = ["-c", "user.name=Nell Ashcombe", "-c", "user.email=nell@lantern.example"]
        subprocess.run(["git", *identity, *words], cwd=self.site, check=True, capture_output=True)


def shows(words: str) -> str:
    """Return the test that a page shows words."""
    return f"document.body.innerText.includes({words!r})"


def the_day(day: Day) -> None:
    """Write, break, mend, rename, delete and switch branches, as an editor does."""
    time.sleep(4)
    write(day)
    dress(day)
    rearrange(day)


def write(day: Day) -> None:
    """Write a post, with the mistakes that one makes."""
    text = HEAD + "The ferries between the islands lay still on Friday.\n"
    day.step("a new post", lambda: day.write(POST, text), "document.title.includes('Fog') || " + shows("Fog stops"))
    url = f"{day.origin}/2026/11/20/fog/"
    day.step("open it", lambda: day.page.goto(url), shows("lay still on Friday"))
    day.step(
        "a sentence more", lambda: day.edit(POST, "Friday.\n", "Friday. No boat left Averil.\n"), shows("No boat left")
    )
    day.step("another title", lambda: day.edit(POST, "Fog stops", "Thick fog stops"), shows("Thick fog stops"))
    day.step("break the head", lambda: day.edit(POST, "tags: [Ferries]", "tags: [Ferries"), f"!!{FAULTS}")
    day.step(
        "mend it", lambda: day.edit(POST, "tags: [Ferries", "tags: [Ferries]"), f"!{FAULTS} && " + shows("No boat left")
    )
    day.step(
        "a picture that is not there",
        lambda: day.edit(POST, "Averil.\n", "Averil.\n\n![The quay](quay.jpg)\n"),
        shows("The quay"),
    )
    day.step("take it out", lambda: day.edit(POST, "\n![The quay](quay.jpg)\n", ""), "!" + shows("The quay"))


def dress(day: Day) -> None:
    """Change colours and layouts."""
    sheet = "assets/style.css"
    style = "getComputedStyle(document.querySelector('h1')).color === 'rgb(160, 0, 0)'"
    before = (day.site / sheet).read_text("utf-8")
    day.step("another colour", lambda: day.write(sheet, before + "\nh1 { color: rgb(160, 0, 0) }\n"), style)
    day.step("and back", lambda: day.write(sheet, before), f"!({style})")
    day.step(
        "a layout",
        lambda: day.edit("layouts/post.html", "{% block main %}", "{% block main %}<p>Late edition</p>"),
        shows("Late edition"),
    )
    day.step(
        "break the layout",
        lambda: day.edit("layouts/post.html", "<p>Late edition</p>", "{{ page.nothing }}"),
        f"!!{FAULTS}",
    )
    day.step(
        "mend the layout",
        lambda: day.edit("layouts/post.html", "{{ page.nothing }}", ""),
        f"!{FAULTS} && !" + shows("Late edition"),
    )


def rearrange(day: Day) -> None:
    """Rename the post and move it, break the settings, switch branches, delete."""
    moved = POST.replace("fog", "fog-at-sea")
    time.sleep(2)
    day.step(
        "rename the file", lambda: (day.site / POST).rename(day.site / moved), "location.pathname.includes('at-sea')"
    )
    slug = ("date: 2026", "slug: sea-fog\ndate: 2026")
    day.step("another slug", lambda: day.edit(moved, *slug), "location.pathname.includes('sea-fog')")
    day.step("settings broken", lambda: day.edit("site.toml", "\ntagline =", "\ntagilne ="), f"!!{FAULTS}")
    day.step("settings mended", lambda: day.edit("site.toml", "\ntagilne =", "\ntagline ="), f"!{FAULTS}")
    day.git("add", "-A")
    day.git("commit", "-qm", "Fog")
    day.git("checkout", "-qb", "elections")
    for n in range(200):
        day.write(
            f"content/elections-{n}.md",
            f"---\ntitle: Ward {n} counts\ndate: 2026-11-21\n---\n\nWard {n} counted all night.\n",
        )
    day.git("add", "-A")
    day.git("commit", "-qm", "Elections")
    day.page.goto(day.origin + "/2026/11/21/")
    day.step("two hundred articles", lambda: None, shows("counts"))
    day.step("another branch", lambda: day.git("checkout", "-q", "main"), "!" + shows("counts"))
    day.step("and back to it", lambda: day.git("checkout", "-q", "elections"), shows("counts"))
    day.page.goto(f"{day.origin}/2026/11/20/sea-fog/")
    day.step("delete the post", (day.site / moved).unlink, "!" + shows("No boat left"))


def main() -> None:
    """Carry out the day in a new folder."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path)
    options = parser.parse_args()
    site = options.folder.resolve() / "site"
    subprocess.run([sys.executable, "-m", "dateline", "init", str(site)], check=True, capture_output=True)
    server = subprocess.Popen(
        [sys.executable, "-m", "dateline", "-C", str(site), "serve", "--port", "0"], stderr=subprocess.PIPE, text=True
    )
    assert server.stderr
    origin = ""
    while not origin:
        found = re.search(r"preview at (http://[^/]+)/", server.stderr.readline())
        origin = found[1] if found else ""
    said: list[str] = []
    threading.Thread(target=lambda: said.extend(server.stderr or []), daemon=True).start()
    try:
        with sync_playwright() as play:
            browser = play.chromium.launch(executable_path=CHROMIUM, args=SWITCHES)
            page = browser.new_page(viewport={"width": 1100, "height": 800})
            page.goto(origin)
            day = Day(site, page, origin)
            day.git("init", "-qb", "main")
            day.git("add", "-A")
            day.git("commit", "-qm", "Start")
            the_day(day)
    finally:
        server.send_signal(signal.SIGINT)
        server.wait(20)
        print("".join(said), file=sys.stderr)


if __name__ == "__main__":
    main()

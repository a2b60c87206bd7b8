"""Two hundred hostile texts in every field of a post, published and opened in a browser."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from payloads import addresses, payloads

ROOT = Path(__file__).parent.parent
WEB = Path(__file__).parent / "web"
ALLOWED_SCHEMES = {"", "http", "https", "mailto", "tel"}


def front_matter(values: dict[str, object]) -> str:
    return "---\n" + "".join(f"{key}: {json.dumps(value)}\n" for key, value in values.items()) + "---\n"


def hostile_post(place: int, text: str) -> str:
    """A post with one hostile text in each of its fields."""
    line = " ".join(text.split())
    address = addresses()[place % len(addresses())]
    values = {
        "title": text,
        "date": f"2026-10-{place % 28 + 1:02}T10:{place % 60:02}:00",
        "slug": f"post-{place}",
        "tags": [text, "all"],
        "author": text,
        "category": f"{text} {place % 5}",
        "summary": text,
        "label": text,
        "dateline": text,
        "image": address,
        "image_alt": text,
        "image_caption": text,
        "image_credit": text,
        "corrections": [text],
        "story": "one",
    }
    words = f"A word [{line}](<{address}>) and ![{line}](<{address}> '{line}') more."
    body = f"{text}\n\n{words}\n\n    {text}\n\n`{line}`\n"
    return front_matter(values) + body


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("hostile")
    (folder / "content").mkdir()
    for place, text in enumerate(payloads()):
        (folder / "content" / f"post-{place}.md").write_text(hostile_post(place, text), "utf-8")
    title = json.dumps(payloads()[4])
    (folder / "site.toml").write_text(
        f'title = {title}\ntagline = {title}\nbase_url = "https://a.example/x/"\n', "utf-8"
    )
    command = [sys.executable, str(ROOT / "build.py"), "-C", str(folder), "-q", "--now", "2026-11-01T00:00:00Z"]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert "Traceback" not in done.stderr
    assert len(list((folder / "public/2026/10").rglob("post-*/index.html"))) == len(payloads()), done.stderr[
        -2000:
    ]
    return folder / "public"


class Reader(HTMLParser):
    """What of a page could run."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        values = dict(attrs)
        if tag in {"iframe", "object", "embed", "base", "style", "svg", "math", "template", "frame", "applet"}:
            self.found.append(tag)
        if tag == "script" and not (
            values.get("type") == "application/ld+json" or str(values.get("src")).startswith("/x/assets/")
        ):
            self.found.append(f"script {values}")
        for name, value in attrs:
            if name.startswith("on") or name in {"style", "srcdoc", "formaction", "xlink:href"}:
                self.found.append(f"{tag} {name}={value}")
            if (
                name in {"href", "src", "action", "poster", "cite"}
                and urlsplit(str(value).strip()).scheme not in ALLOWED_SCHEMES
            ):
                self.found.append(f"{tag} {name}={value}")


def test_there_are_two_hundred_of_them() -> None:
    assert len(set(payloads())) >= 200


def test_T10_no_page_holds_anything_that_runs(site: Path) -> None:
    faults = []
    for path in site.rglob("*.html"):
        reader = Reader()
        reader.feed(path.read_text("utf-8"))
        faults += [f"{path.relative_to(site)}: {found}" for found in reader.found]
    assert faults == []


@pytest.mark.skipif(
    not (WEB / "node_modules/puppeteer-core").exists() or not shutil.which("node"),
    reason="run `npm ci` in tests/web",
)
def test_T10_nothing_runs_in_a_browser_without_any_policy(site: Path) -> None:
    if not any(
        Path(path).exists()
        for path in ("/usr/bin/chromium", "/usr/bin/google-chrome", os.environ.get("CHROME_PATH", "-"))
    ):
        pytest.skip("no Chromium: set CHROME_PATH")
    pages = sorted(
        f"/x/{path.relative_to(site)}".removesuffix("index.html") for path in site.rglob("post-*/index.html")
    )
    pages += [
        "/x/",
        "/x/latest/",
        "/x/tags/",
        "/x/authors/",
        "/x/sections/",
        "/x/stories/",
        "/x/archive/",
        "/x/text/",
        "/x/search/",
    ]
    command = ["node", "injection.mjs", str(site), *pages]
    done = subprocess.run(command, cwd=WEB, capture_output=True, text=True, timeout=600)
    assert json.loads(done.stdout or "null") == {"opened": len(pages), "ran": []}, done.stderr

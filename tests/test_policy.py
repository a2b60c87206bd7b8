"""The policy that is shipped for hosts allows what the posts show of other sites, and no more."""

from __future__ import annotations

import re
from typing import Any
from urllib.parse import urlsplit

import pytest
from previews import CHROMIUM, SWITCHES
from sites import NOW, SETTINGS, SiteFolder, picture, tree

from dateline.build import build
from dateline.markup import MarkupOptions, render
from dateline.markup.elsewhere import shown_from_elsewhere
from dateline.model import Include
from dateline.request import Request

PICTURE = "![A quay](https://elsewhere.example/quay.png)"


def _sources(site: SiteFolder, name: str) -> str:
    found = re.search(rf"{name} ([^;]*);", site.page("_headers"))
    assert found
    return found[1]


@pytest.mark.parametrize(
    ("body", "images", "media"),
    [
        ("Text and [a link](https://elsewhere.example/quay.png).", "'self'", "'self'"),
        (PICTURE, "'self' https:", "'self'"),
        ("`" + PICTURE + "`", "'self'", "'self'"),
        (PICTURE + " ![B](http://old.example/b.gif)", "'self' http: https:", "'self'"),
        ("![B](//elsewhere.example/b.gif)", "'self' https:", "'self'"),
        ('<img alt="a > b" src="HTTPS://elsewhere.example/b.gif">', "'self' https:", "'self'"),
        ('<video controls src="https://elsewhere.example/b.mp4"></video>', "'self'", "'self' https:"),
        ('<audio controls><source src="http://elsewhere.example/b.mp3"></audio>', "'self'", "'self' http:"),
        ("![Mine](mine.png)", "'self'", "'self'"),
        ("![A](https://a.example/x;script-src*/1.png)", "'self' https:", "'self'"),
    ],
)
def test_O12_the_policy_names_the_schemes_of_what_lies_elsewhere(
    site: SiteFolder, body: str, images: str, media: str
) -> None:
    site.write("content/mine.png", picture(3))
    site.post("one", "One", body, date="2026-11-05")
    site.build()
    assert (_sources(site, "img-src"), _sources(site, "media-src")) == (images, media)
    assert site.page("_headers").count("script-src") == 1


def test_O12_what_is_not_published_loosens_no_policy(site: SiteFolder) -> None:
    site.post("one", "One", PICTURE, date="2026-11-05", draft="true")
    site.post("two", "Two", PICTURE, date="2036-11-05")
    site.build()
    assert _sources(site, "img-src") == "'self'"


def test_O12_an_edited_text_changes_the_policy_as_a_clean_build_would(site: SiteFolder) -> None:
    site.write("site.toml", SETTINGS + "[tags]\ninfer = false\n")
    for body in ("No picture at all.", PICTURE + " and a word.", "No picture, once again."):
        site.post("one", "One", body, date="2026-11-05", summary="The same.")
        site.build()
        clean = site.root.parent / f"clean-{len(body)}"
        build(Request(site.root, NOW, Include(), clean / "public", clean / "cache", jobs=1))
        assert site.tree() == tree(clean / "public")
        assert _sources(site, "img-src") == ("'self' https:" if "!" in body else "'self'")


def test_looking_for_what_lies_elsewhere_takes_time_that_grows_with_the_text() -> None:
    for piece in ('<img alt="" ', '<img alt="<img ', "<img ", 'src="'):
        assert shown_from_elsewhere(piece * 400_000) == ()


@pytest.mark.parametrize("engine", ["python-markdown", "commonmark"])
def test_both_lanes_tell_of_a_picture_elsewhere(engine: Any) -> None:
    for body in (PICTURE, PICTURE + "\n\n<div>x</div>"):
        rendered = render(body, "markdown", MarkupOptions(engine=engine))
        assert shown_from_elsewhere(rendered.html) == ("image https:",), rendered.lane


@pytest.mark.skipif(not CHROMIUM.exists(), reason=f"there is no Chromium at {CHROMIUM}")
def test_O12_a_browser_shows_the_pictures_under_the_shipped_headers(site: SiteFolder) -> None:
    """The pages come as a host would send them, ``_headers`` applied; a site without such pictures shows none."""
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    site.write("content/mine.png", picture(9))
    site.post("one", "One", f"{PICTURE}\n\n![Mine](mine.png)\n\n![Old](http://old.example/o.png)", date="2026-11-05")
    site.build()
    strict = SiteFolder(site.root.parent / "strict")
    strict.write("site.toml", SETTINGS.replace("test.example", "strict.example"))
    strict.post("one", "One", "Text.", date="2026-11-05")
    strict.build()
    sites = {"test.example": site, "strict.example": strict}

    def answer(route: Any) -> None:
        url = urlsplit(route.request.url)
        if url.hostname not in sites:
            route.fulfill(body=picture(200), content_type="image/png")
            return
        folder = sites[url.hostname].root / "public"
        file = folder / (url.path[1:] + ("index.html" if url.path.endswith("/") else ""))
        lines = (folder / "_headers").read_text("utf-8").partition("\n/assets")[0].splitlines()[1:]
        headers = dict(line.strip().split(": ", 1) for line in lines)
        kind = {".html": "text/html", ".css": "text/css", ".js": "text/javascript"}.get(file.suffix, "image/webp")
        if file.is_file():
            route.fulfill(body=file.read_bytes(), headers=headers | {"Content-Type": kind})
        else:
            route.fulfill(status=404)

    with playwright.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=SWITCHES)
        page = browser.new_page()
        page.route("**/*", answer)
        page.goto("https://test.example/2026/11/05/one/")
        page.evaluate("document.querySelectorAll('article img').forEach(i => i.loading = 'eager')")
        shown = "() => [...document.querySelectorAll('article img')].map(i => i.complete && i.naturalWidth > 0)"
        page.wait_for_function("() => [...document.querySelectorAll('article img')].every(i => i.complete)")
        assert page.evaluate(shown) == [True, True, True]
        page.goto("https://strict.example/2026/11/05/one/")
        tried = "new Promise(r => Object.assign(new Image(), {onload: () => r(1), onerror: () => r(0), src: '%s'}))"
        assert page.evaluate(tried % "https://elsewhere.example/quay.png") == 0
        browser.close()

"""Feeds and site maps of the sample site against the grammars of their formats."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parent.parent
GRAMMARS = Path(__file__).parent / "grammars"
NOW = "2026-11-18T20:00:00Z"
"""A time within two days of the sample's newest posts, so that the news map is not empty."""


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("site") / "public"
    command = [sys.executable, str(ROOT / "build.py"), "-q", "-o", str(folder), "--now", NOW]
    subprocess.run([*command, "--base-url", "https://a.example/b/"], capture_output=True, timeout=300, check=False)
    return folder


@pytest.mark.skipif(not shutil.which("jing"), reason="jing is not installed")
def test_every_atom_feed_is_valid(site: Path) -> None:
    feeds = [str(path) for path in site.rglob("*.xml") if "<feed" in path.read_text("utf-8")[:200]]
    assert len(feeds) > 3
    done = subprocess.run(
        ["jing", "-c", str(GRAMMARS / "atom.rnc"), *feeds], capture_output=True, text=True, timeout=60
    )
    assert done.stdout == "" and done.returncode == 0


@pytest.mark.skipif(not shutil.which("jing"), reason="jing is not installed")
@pytest.mark.parametrize(
    ("right", "wrong"),
    [("<updated>2026", "<updated>soon"), ("<id>", "<id>a b"), ("<content", "<body"), ('rel="self"', 'rel="me"')]
    + [("<title>", "<title/><x>"), ('href="https://a.example', 'href="/a')],
)
def test_the_grammar_refuses_what_is_wrong(site: Path, tmp_path: Path, right: str, wrong: str) -> None:
    feed = tmp_path / "feed.xml"
    feed.write_text((site / "feed.xml").read_text("utf-8").replace(right, wrong), "utf-8")
    done = subprocess.run(["jing", "-c", str(GRAMMARS / "atom.rnc"), str(feed)], capture_output=True, timeout=60)
    assert done.returncode == 1


@pytest.mark.skipif(not shutil.which("xmllint"), reason="xmllint is not installed")
@pytest.mark.parametrize("name", ["sitemap.xml", "sitemap-news.xml"])
def test_site_maps_are_valid(site: Path, name: str) -> None:
    command = ["xmllint", "--nonet", "--noout", "--schema", str(GRAMMARS / "sitemap.xsd"), str(site / name)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=60)
    assert done.returncode == 0, done.stderr


def test_the_news_map_holds_the_last_two_days(site: Path) -> None:
    text = (site / "sitemap-news.xml").read_text("utf-8")
    dates = re.findall(r"<news:publication_date>(\d{4}-\d\d-\d\d)", text)
    assert dates and set(dates) <= {"2026-11-16", "2026-11-17", "2026-11-18"}


def test_every_json_feed_is_version_1_1(site: Path) -> None:
    """By jsonfeed.org/version/1.1: what must be there, and of which type."""
    feeds = [json.loads(path.read_text("utf-8")) for path in site.rglob("feed.json")]
    assert feeds
    for feed in feeds:
        assert feed["version"] == "https://jsonfeed.org/version/1.1" and feed["title"]
        assert all(urlsplit(feed[key]).scheme == "https" for key in ("home_page_url", "feed_url"))
        assert len({item["id"] for item in feed["items"]}) == len(feed["items"])
        for item in feed["items"]:
            assert isinstance(item["id"], str) and urlsplit(item["url"]).netloc == "a.example"
            assert isinstance(item["content_html"], str) and isinstance(item.get("tags", []), list)
            assert datetime.fromisoformat(item["date_published"]).tzinfo is not None
            assert all(isinstance(author["name"], str) for author in item.get("authors", []))


def test_feeds_hold_no_address_without_a_host(site: Path) -> None:
    for path in site.rglob("feed.xml"):
        for content in ElementTree.parse(path).iter("{http://www.w3.org/2005/Atom}content"):
            for address in re.findall(r'(?:href|src)="([^"]*)"', content.text or ""):
                assert urlsplit(address).scheme or address.startswith("#"), (path, address)
            for candidates in re.findall(r'srcset="([^"]*)"', content.text or ""):
                assert all(urlsplit(part.split()[0]).scheme for part in candidates.split(", ")), path


def test_opml_lists_every_feed(site: Path) -> None:
    outlines = ElementTree.parse(site / "feeds.opml").iter("outline")
    listed = {urlsplit(str(outline.get("xmlUrl"))).path.removeprefix("/b/") for outline in outlines}
    assert listed == {str(path.relative_to(site)) for path in site.rglob("feed.xml")}

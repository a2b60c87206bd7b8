"""Feeds and sitemaps that readers and search engines could not use."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from typing import Any
from xml.etree import ElementTree

from dateline.check.facts import Facts
from dateline.check.findings import Finding
from dateline.check.places import Places

ATOM = "{http://www.w3.org/2005/Atom}"
MAP = "{http://www.sitemaps.org/schemas/sitemap/0.9}"
NEWS = "{http://www.google.com/schemas/sitemap-news/0.9}"
MOST = 50_000
"""Addresses in one sitemap (sitemaps.org)."""
LARGEST = 50 * 1024 * 1024
"""Bytes of one sitemap."""
MOST_NEWS = 1_000
"""Articles in one news sitemap (Google)."""

_RFC3339 = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)")
_W3C = re.compile(r"\d{4}(?:-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:Z|[+-]\d\d:\d\d))?)?)?")


def check_feed(path: str, data: bytes, pages: Mapping[str, Facts], places: Places) -> Iterator[Finding]:
    """Yield findings for one .xml or .json output; others than feeds and sitemaps only have to parse."""
    if path.endswith(".json"):
        yield from _check_json(path, data, places)
        return
    if b"<!ENTITY" in data:
        yield Finding(path, 0, 0, "the file defines entities, which feed readers refuse")
        return
    try:
        root = ElementTree.fromstring(data)
    except ElementTree.ParseError as error:
        line, column = error.position
        yield Finding(path, line, column + 1, f"the file is no XML: {str(error).partition(':')[0]}")
        return
    for tag, check in (("feed", _check_atom), ("rss", _check_rss)):
        if root.tag in (ATOM + tag, tag):
            yield from check(path, root, places)
    if root.tag in (MAP + "urlset", MAP + "sitemapindex"):
        yield from _check_map(path, data, root, pages, places)


def _check_atom(path: str, feed: ElementTree.Element, places: Places) -> Iterator[Finding]:
    """RFC 4287, 4.1: what a feed and an entry must have."""
    entries = feed.findall(ATOM + "entry")
    for element, what in ((feed, "the feed"), *((entry, f"entry {n}") for n, entry in enumerate(entries, 1))):
        for name in ("id", "title", "updated"):
            if not (element.findtext(ATOM + name) or "").strip():
                yield Finding(path, 0, 0, f"{what} has no {name}")
        for name in ("updated", "published"):
            date = (element.findtext(ATOM + name) or "").strip()
            if date and not _RFC3339.fullmatch(date):
                yield Finding(path, 0, 0, f"{what} has a date that is none: “{date}”")
        for link in element.findall(ATOM + "link"):
            if link.get("rel", "alternate") in ("alternate", "self"):
                yield from _check_address(path, link.get("href", ""), what, places)
    ids = Counter(entry.findtext(ATOM + "id") for entry in entries)
    for id in (id for id, count in ids.items() if id and count > 1):
        yield Finding(path, 0, 0, f"two entries have the same id “{id}”")


def _check_rss(path: str, rss: ElementTree.Element, places: Places) -> Iterator[Finding]:
    """RSS 2.0: what a channel must have."""
    channel = rss.find("channel")
    for name in ("title", "link", "description"):
        if channel is None or channel.find(name) is None:
            yield Finding(path, 0, 0, f"the feed has no {name}")
    for n, item in enumerate(rss.iter("item"), 1):
        if item.find("title") is None and item.find("description") is None:
            yield Finding(path, 0, 0, f"entry {n} has neither title nor description")
        yield from _check_address(path, item.findtext("link") or "", f"entry {n}", places)


def _check_json(path: str, data: bytes, places: Places) -> Iterator[Finding]:
    """JSON Feed 1.1: what a feed and an item must have."""
    try:
        table: Any = json.loads(data)
    except (ValueError, RecursionError) as error:
        line = getattr(error, "lineno", 0)
        yield Finding(path, line, getattr(error, "colno", 0), "the file is no JSON")
        return
    if not isinstance(table, dict) or "jsonfeed.org" not in str(table.get("version", "")):
        return
    for name in ("title", "items"):
        if name not in table:
            yield Finding(path, 0, 0, f"the feed has no {name}")
    items = [item for item in table.get("items", ()) if isinstance(item, dict)]
    for n, item in enumerate(items, 1):
        if not item.get("id"):
            yield Finding(path, 0, 0, f"entry {n} has no id")
        if not (item.get("content_html") or item.get("content_text")):
            yield Finding(path, 0, 0, f"entry {n} has no content")
        yield from _check_address(path, str(item.get("url") or ""), f"entry {n}", places)


def _check_map(
    path: str, data: bytes, root: ElementTree.Element, pages: Mapping[str, Facts], places: Places
) -> Iterator[Finding]:
    """Yield findings for a sitemap or an index of them (sitemaps.org)."""
    addresses = [(element.text or "").strip() for element in root.iter(MAP + "loc")]
    if len(addresses) > MOST or len(data) > LARGEST:
        yield Finding(path, 0, 0, f"the sitemap has {len(addresses)} addresses; {MOST} and 50 MB are the most")
    if sum(1 for _ in root.iter(NEWS + "news")) > MOST_NEWS:
        yield Finding(path, 0, 0, f"the news sitemap has more than {MOST_NEWS} articles")
    for address in addresses:
        yield from _check_address(path, address, "the sitemap", places)
        facts = pages.get(places.resolve("", address).path)
        if facts is not None and facts.noindex:
            yield Finding(path, 0, 0, f"{address} asks not to be indexed, yet stands in the sitemap", "warning")
    for element in root.iter(MAP + "lastmod"):
        if not _W3C.fullmatch((element.text or "").strip()):
            yield Finding(path, 0, 0, f"the sitemap has a date that is none: “{element.text}”")


def _check_address(path: str, address: str, what: str, places: Places) -> Iterator[Finding]:
    if not address.startswith(("http://", "https://")):
        yield Finding(path, 0, 0, f"{what} has an address that is not absolute: “{address}”")
        return
    place = places.resolve(path, address)
    if place.kind == "outside" or (place.kind == "inside" and not place.path):
        yield Finding(path, 0, 0, f"{what} leads to nothing: {address}")

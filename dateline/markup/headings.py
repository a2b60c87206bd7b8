"""Levels and ids of a body's headings."""

from __future__ import annotations

import html
import re
import unicodedata
from functools import lru_cache

from dateline.patterns import pattern

HEADING = pattern(r"<h([1-6])([^>]*+)>([^<]*+(?:<(?!/h)[^<]*+)*)</h\1>")
ID = pattern(r'<[^>]* id="([^"]*)"')
NOTE = pattern(r'<sup id="fnref.*?</sup>', re.DOTALL)
TAG = pattern(r"<[^>]*>")
NOT_SLUG = pattern(r"[^\w\s-]")
GAP = pattern(r"[-\s]+")
COUNTED = pattern(r"(.*)_([0-9]+)", re.DOTALL)


def ids_of(text: str) -> set[str]:
    """Give the ids of the elements of HTML."""
    return set(ID.findall(text)) if ' id="' in text else set()


def with_headings(text: str, taken: set[str]) -> str:
    """Give the HTML with an id on every heading, and with the page's own ``h1`` as the only one.

    ``taken`` are the ids that there are. Those given are those of Python-Markdown's ``toc``
    extension (markdown/extensions/toc.py).
    """
    parts = HEADING.split(text)
    if len(parts) == 1:
        return text
    lower = "1" in parts[1::4]
    counts: dict[str, int] = {}
    for at in range(1, len(parts), 4):
        level, attributes, inner = parts[at : at + 3]
        if lower:
            level = min(int(level) + 1, 6)
        if not attributes or ' id="' not in attributes:
            attributes += f' id="{unique(slug(inner), taken, counts)}"'
        parts[at : at + 3] = f"<h{level}{attributes}>", inner, f"</h{level}>"
    return "".join(parts)


@lru_cache(maxsize=4096)
def slug(inner: str) -> str:
    """Give the id that a heading with this inner HTML asks for: ASCII words parted by hyphens."""
    if inner.isascii() and inner.replace(" ", "").isalnum():
        return "-".join(inner.lower().split())
    words = " ".join(TAG.sub("", NOTE.sub("", inner)).split()) if "<" in inner else inner
    if "&" in words:
        words = html.unescape(words)
    if not words.isascii():
        words = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode("ascii")
    return GAP.sub("-", NOT_SLUG.sub("", words).strip().lower())


def unique(wanted: str, taken: set[str], counts: dict[str, int]) -> str:
    """Give the id, or else the first free one of ``id_1``, ``id_2`` …, and add it to those taken.

    ``counts`` holds, for each stem, a number up to which all are known to be taken: the many
    headings of one name then cost no more than as many different ones.
    """
    if wanted in taken or not wanted:
        counted = COUNTED.fullmatch(wanted)
        stem, count = (counted[1], int(counted[2][:9])) if counted else (wanted, 0)
        known = counts.get(stem, 0)
        in_run = count <= known or wanted == f"{stem}_{known + 1}"
        count = (max(count, known) if in_run else count) + 1
        while f"{stem}_{count}" in taken:
            count += 1
        wanted = f"{stem}_{count}"
        if in_run:
            counts[stem] = count
    taken.add(wanted)
    return wanted

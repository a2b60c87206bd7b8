"""Levels and ids of a body's headings."""

from __future__ import annotations

import html
import re
import unicodedata

HEADING = re.compile(r"<h([1-6])([^>]*+)>([^<]*+(?:<(?!/h)[^<]*+)*)</h\1>")
ID = re.compile(r'<[^>]* id="([^"]*)"')
NOTE = re.compile(r'<sup id="fnref.*?</sup>', re.DOTALL)
TAG = re.compile(r"<[^>]*>")
NOT_SLUG = re.compile(r"[^\w\s-]")
GAP = re.compile(r"[-\s]+")
COUNTED = re.compile(r"(.*)_([0-9]+)", re.DOTALL)


def with_headings(text: str) -> str:
    """Give the HTML with an id on every heading, and with the page's own ``h1`` as the only one.

    The ids are those of Python-Markdown's ``toc`` extension (markdown/extensions/toc.py).
    """
    if "<h" not in text:
        return text
    taken = set(ID.findall(text)) if ' id="' in text else set()
    counts: dict[str, int] = {}
    lower = 1 if "<h1" in text else 0

    def place(match: re.Match[str]) -> str:
        level, attributes, inner = match.groups()
        level = min(int(level) + lower, 6)
        if ' id="' not in attributes:
            attributes += f' id="{unique(slug(inner), taken, counts)}"'
        return f"<h{level}{attributes}>{inner}</h{level}>"

    return HEADING.sub(place, text)


def slug(inner: str) -> str:
    """Give the id that a heading with this inner HTML asks for: ASCII words parted by hyphens."""
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

"""A whole HTML page whose head tells of the article: Pelican's HTML posts, pages saved from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator

from dateline import values
from dateline.dates import Order
from dateline.loaders.body import Body, cut_body, markup_of
from dateline.loaders.composition import composed
from dateline.loaders.matter.entry import Entry, Reading, Value
from dateline.loaders.matter.fields import understand
from dateline.loaders.matter.names import fields_of
from dateline.loaders.text import Text
from dateline.model import Document
from dateline.patterns import pattern

_NAME = "html-page"
_BEGIN = pattern(r"\s*(?:<!doctype\b|<html\b|<head\b)", re.IGNORECASE)
_META = pattern(r"<meta\s([^<>]{1,4000})>", re.IGNORECASE)
_ATTRIBUTE = pattern(r"""([A-Za-z:.-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]{0,4000})"|'([^']{0,4000})')""")
_TITLE = pattern(r"<title\b[^<>]{0,200}>([^<]{1,500})</title\s*>", re.IGNORECASE)
_BODY = pattern(r"<body\b[^<>]{0,2000}>", re.IGNORECASE)
_END = pattern(r"</body\s*>", re.IGNORECASE)
_PREFIXES = ("article:", "dc.", "dcterms.")
_HEAD = 100_000
"""Characters; what tells of a page stands at its top."""


class Head(values.Value, frozen=True):
    """What the head of a page says."""

    entries: tuple[Entry, ...]
    end: int
    """Offset of the first character of the page's body."""


def recognise(text: Text) -> bool:
    """Say whether a text is a page of HTML with metadata in its head: a date, an author, tags or a draft's status."""
    if markup_of(text.path) != "html" or not _BEGIN.match("\n".join(text.lines[:20])):
        return False
    telling = {"date", "authors", "tags", "draft"}
    return any(telling.intersection(fields_of(entry.key)) for entry in _head("\n".join(text.lines)).entries)


def load(text: Text, order: Order) -> Document:
    """Read a page of HTML: its metadata from the head, the article from its body."""
    page = "\n".join(text.lines)
    head = _head(page)
    stated = understand(head.entries, order, path=text.path)
    return composed(text, _NAME, Reading(head.entries), stated, _body(text, page, head.end))


def _head(page: str) -> Head:
    opening = _BODY.search(page, 0, _HEAD)
    end = opening.start() if opening else min(len(page), _HEAD)
    told: dict[str, Entry] = {}
    for entry in _entries(page, end):
        former = told.get(entry.key)
        if former is not None:
            entry = values.changed(former, value=[*_items(former.value), entry.value])
        told[entry.key] = entry
    return Head(tuple(told.values()), opening.end() if opening else 0)


def _entries(page: str, end: int) -> Iterator[Entry]:
    """The title and each ``meta`` with a name that has a meaning; several of one name are a list."""
    title = _TITLE.search(page, 0, end)
    if title:
        yield Entry("title", title[1], page.count("\n", 0, title.start()) + 1)
    for found in _META.finditer(page, 0, end):
        given = {name.lower(): double or single for name, double, single in _ATTRIBUTE.findall(found[1])}
        key = _plain(given.get("name") or given.get("property") or given.get("itemprop") or "")
        if given.get("content") and fields_of(key) and key != "title":
            yield Entry(key, given["content"], page.count("\n", 0, found.start()) + 1)


def _plain(name: str) -> str:
    """A name without the vocabulary before it: ``article:published_time``, ``dc.date``."""
    return next((name[len(prefix) :] for prefix in _PREFIXES if name.lower().startswith(prefix)), name)


def _items(value: Value) -> list[Value]:
    return value if isinstance(value, list) else [value]


def _body(text: Text, page: str, start: int) -> Body:
    """The inside of the page's body, or all of it where no body begins."""
    if not start:
        return cut_body(text.lines, 0, text.path)
    closing = _END.search(page, start)
    inside = page[start : closing.start() if closing else len(page)]
    above = len(inside) - len(inside.lstrip())
    return Body(inside.strip(), page.count("\n", 0, start + above) + 1)

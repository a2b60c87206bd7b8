"""A whole HTML page, its head telling of the article: Pelican's HTML posts, pages saved from elsewhere."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from dateline import values
from dateline.dates import Order
from dateline.loaders.document.composition import remarked
from dateline.loaders.html.article import MainContent, PageHeading, find_article
from dateline.loaders.html.elements import shown_words
from dateline.loaders.matter.embargoes import is_embargo
from dateline.loaders.matter.entry import Entry, Value
from dateline.loaders.matter.fields import Stated, understand
from dateline.loaders.matter.keys import fields_of
from dateline.loaders.source.body import Body, is_markdown_file, markup_of
from dateline.loaders.source.text import Text
from dateline.model import Document
from dateline.patterns import pattern

if TYPE_CHECKING:
    from dateline.loaders.saved.article import SavedArticle

_NAME = "html-page"
_ABOVE = r"\s*(?:<\?xml\b[^<>]{0,200}>\s*)?(?:<!--(?:[^-]|-(?!->)){0,500}+-->\s*)?"
_BEGIN = pattern(rf"{_ABOVE}(?:<!doctype\b|<html\b|<head\b)", re.IGNORECASE)
_DECLARED = pattern(rf"{_ABOVE}(?:<!doctype\s+html\b|<html[\s>])", re.IGNORECASE)
_META = pattern(r"<meta\s([^<>]{1,4000})>", re.IGNORECASE)
_ATTRIBUTE = pattern(
    r"""([A-Za-z:.-]{1,40})\s{0,9}=\s{0,9}(?:"([^"]{0,4000})"|'([^']{0,4000})'|([^\s"'<>=`]{1,4000}))"""
)
_TITLE = pattern(r"<title\b[^<>]{0,200}>([^<]{1,500})</title\s*>", re.IGNORECASE)
_BODY = pattern(r"<body\b[^<>]{0,4000}>", re.IGNORECASE)
_DRESS = pattern(r"<(?:link|script|style)\b", re.IGNORECASE)
_HEAD_END = pattern(r"</head\s{0,20}>", re.IGNORECASE)
_END = pattern(r"</(?:body|html)\s{0,20}>", re.IGNORECASE)
_PARTING = pattern(r"\s*[|–—·•»«]\s*|\s+[-:/]\s+|\s*::\s*")
_GENERATORS = frozenset(("date", "tags", "category", "status", "modified", "authors"))
"""Names that only a generator's own posts have in ``meta``: their ``title`` is the title."""
_PREFIXES = ("article:", "dc.", "dcterms.")
_LISTED = frozenset(("authors", "tags", "categories", "aliases", "draft"))
"""Fields that several elements of one name may tell together; of other fields the first one counts."""
_ADDRESS = pattern(r"\s*(?:https?:|//|www\.)", re.IGNORECASE)
_CERTAIN = 0.8
"""How certain a headline is, at least, that is not what the head says."""
_LONGEST = 500
_HEAD = 100_000
"""Characters; what tells of a page stands at its top."""


class Head(values.Value, frozen=True):
    """What the head of a page says."""

    entries: tuple[Entry, ...]
    """But for its title."""
    titles: tuple[Entry, ...]
    """Open Graph's, then its ``title``."""
    end: int
    """Offset of the first character of the page's body."""
    generated: bool
    """Whether it names what a generator's own posts name."""
    dressed: bool
    """Whether it asks for style sheets or scripts, as no generator's post does, and pages of the web do."""


def recognise(text: Text) -> bool:
    """Say whether a text is a whole page of HTML; a plain text must begin with its declaration."""
    if markup_of(text.path) == "html":
        return _BEGIN.match(text.whole) is not None
    return not is_markdown_file(text.path) and _DECLARED.match(text.whole) is not None


def load(text: Text, order: Order) -> Document:
    """Read a page of HTML: its metadata from the head, the article from its body.

    The title is Open Graph's, or else the only first-level heading, or else the ``title``, without the
    site's name behind it.
    """
    page = text.whole
    head = _head(page)
    closing = _END.search(page, head.end)
    end = closing.start() if closing else len(page)
    article = find_article(page, head.end, end)
    if document := _by_its_text(text, head, end, article, order):
        return document
    title = _title(head, article.headings)
    stated = understand((*title, *head.entries), order, path=text.path)
    return _document(text, stated, article.body)


def _document(text: Text, stated: Stated, body: Body) -> Document:
    remarks = remarked(text.path, text.lines, stated.warnings, "warning")
    return Document(
        text.path,
        _NAME,
        stated.metadata,
        body.text,
        "html",
        body.line,
        body.dropped,
        stated.evidence,
        text.diagnostics + remarks + remarked(text.path, text.lines, stated.errors, "error"),
        stated.lines,
    )


def _by_its_text(text: Text, head: Head, end: int, article: MainContent, order: Order) -> Document | None:
    """The document of a page whose text tells its article; None where elements tell it, or nothing stands around it.

    What reads such pages is imported when one comes.
    """
    if article.marked or (head.generated and not head.dressed):
        return None
    from dateline.loaders.saved.completion import completed
    from dateline.loaders.saved.page import read_page

    name = next((title for title in head.titles if title.key == "title"), Entry("title", "", 0))
    saved = read_page(text, (head.end, end), article, name, order)
    if saved is None:
        return None
    title = _title(head, _headings(head, saved.article, article.headings))
    stated = understand((*title, *head.entries), order, path=text.path)
    said = [shown_words(str(each.value)) for each in head.titles]
    return completed(_document(text, stated, saved.body), text, saved, said)


def _headings(head: Head, article: SavedArticle, headings: Sequence[PageHeading]) -> Sequence[PageHeading]:
    """The headline that a page's text tells, if it is certain or the head says it too; or else the headings."""
    headline = article.headline
    if headline is None:
        return headings
    certain = article.segmentation.title_certainty >= _CERTAIN
    said = certain or any(_part(shown_words(str(title.value)), headline) for title in head.titles)
    return (headline,) if said else headings


def _title(head: Head, headings: Sequence[PageHeading]) -> tuple[Entry, ...]:
    """The title: what the head says without the site's name, if a heading tells which part that is, or the heading."""
    for title in head.titles:
        for heading in headings:
            if part := _part(shown_words(str(title.value)), heading):
                return (Entry("title", part, title.line),)
    shared = [title for title in head.titles if title.key != "title"]
    stated = tuple(Entry("title", title.value, title.line) for title in (shared or head.titles)[:1])
    if len(headings) != 1 or not headings[0].words or (stated and (shared or head.generated or not headings[0].own)):
        return stated
    return (Entry("title", headings[0].words, headings[0].line),)


def _part(title: str, heading: PageHeading) -> str:
    """The headline of a title that holds a heading beside the site's name, which stands last, or is shorter."""
    words = heading.words.casefold()
    if title.casefold() == words:
        return title
    for mark in _PARTING.finditer(title[:_LONGEST]):
        first, last = title[: mark.start()], title[mark.end() :]
        if first.casefold() == words:
            return first
        if last.casefold() == words:
            return max(first, last, key=len) if heading.own else first
    return ""


def _head(page: str) -> Head:
    opening = _BODY.search(page, 0, _HEAD) or _HEAD_END.search(page, 0, _HEAD)
    end = opening.start() if opening else min(len(page), _HEAD)
    told: dict[str, Entry] = {}
    for entry in _entries(page, end):
        former = told.get(entry.key)
        if former is None:
            told[entry.key] = entry
        elif not _LISTED.isdisjoint(fields_of(entry.key)) or is_embargo(entry.key):
            told[entry.key] = values.changed(former, value=[*_items(former.value), entry.value])
    titles = tuple(told.pop(key) for key in ("og:title", "title") if key in told)
    generated = not _GENERATORS.isdisjoint(told)
    dressed = _DRESS.search(page, 0, end) is not None
    return Head(tuple(told.values()), titles, opening.end() if opening else 0, generated, dressed)


def _entries(page: str, end: int) -> Iterator[Entry]:
    """The title, and each ``meta`` with a name that has a meaning."""
    title = _TITLE.search(page, 0, end)
    if title:
        yield Entry("title", title[1], page.count("\n", 0, title.start()) + 1)
    for found in _META.finditer(page, 0, end):
        given = {name.lower(): double or single or bare for name, double, single, bare in _ATTRIBUTE.findall(found[1])}
        key = _plain(given.get("name") or given.get("property") or given.get("itemprop") or "")
        value = given.get("content") or given.get("contents")
        if value and (key == "og:title" or (_says_something(key, value) and key != "title")):
            yield Entry(key, value, page.count("\n", 0, found.start()) + 1)


def _says_something(key: str, value: str) -> bool:
    """Say whether a name has a meaning, and its value does: an address is nobody's name."""
    fields = fields_of(key)
    return bool(fields) and not ("authors" in fields and _ADDRESS.match(value))


def _plain(name: str) -> str:
    """A name without the vocabulary before it: ``article:published_time``, ``dc.date``."""
    return next((name[len(prefix) :] for prefix in _PREFIXES if name.lower().startswith(prefix)), name)


def _items(value: Value) -> list[Value]:
    return value if isinstance(value, list) else [value]

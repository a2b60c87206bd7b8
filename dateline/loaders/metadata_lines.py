"""Metadata as lines of their own above the body: Pelican's, Nikola's, reStructuredText's, MultiMarkdown's."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Any

from dateline.dates import Order, parse_when
from dateline.loaders.article import read_article
from dateline.loaders.body import Body, cut_body
from dateline.loaders.composition import composed
from dateline.loaders.matter.drafts import draft_of
from dateline.loaders.matter.entry import Entry, Reading
from dateline.loaders.matter.fields import Stated, understand
from dateline.loaders.matter.names import fields_of
from dateline.loaders.text import Text
from dateline.model import Document
from dateline.patterns import pattern

_NAME = "metadata-lines"
_KEYED = pattern(r" {0,3}(?P<key>[A-Za-z][\w-]{0,40}):(?!//)\s*(?P<value>.*)")
_DOTTED = pattern(r"\.\.\s+(?P<key>[A-Za-z][\w -]{0,30}):(?:\s+(?P<value>.*))?")
_FIELD = pattern(r":(?P<key>[A-Za-z][\w -]{0,30}):(?:\s+(?P<value>.*))?")
_MARKED = pattern(r"(``|\*\*|\*|`)(?=\S)([^`*<>]{1,300}?)(?:\s<[^<>]{1,500}>)?\1(?:__?)?")
_ESCAPE = pattern(r"\\(\S)")
_RULE = pattern(r"([=\-~^\"'#*+:.`_])\1{2,}\s*")
_MOST = 400
"""Lines of metadata that are read at most."""
_LISTS = frozenset(("tags", "authors", "categories", "aliases"))
_HIDING_TAGS = pattern(r"(?:.*,)?\s*(?:draft|private)\s*(?:,.*)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Block:
    """Lines of metadata."""

    entries: tuple[Entry, ...]
    end: int
    """0-based index of the first line behind them."""


def recognise(text: Text) -> bool:
    """Say whether a text begins with lines of metadata, a title or a date among them."""
    return find_block(text.lines) is not None


def load(text: Text, order: Order) -> Document:
    """Read a text whose metadata are lines above the body."""
    block = find_block(text.lines)
    if block is None:
        raise ValueError("a text without lines of metadata")
    stated = understand(block.entries, order, path=text.path)
    if stated.metadata.title is None and text.path.lower().endswith(".txt"):
        return _plain(text, block, stated, order)
    return composed(text, _NAME, Reading(block.entries), stated, cut_body(text.lines, block.end, text.path))


def _plain(text: Text, block: Block, stated: Stated, order: Order) -> Document:
    """A plain article under a few lines of metadata that leave its headline to the text."""
    article = read_article(text.lines, block.end, order)
    document = composed(text, _NAME, Reading(block.entries), stated, Body(article.body, article.line))
    told = tuple(each for each in article.evidence if getattr(stated.metadata, each.field) in (None, ()))
    values: dict[str, Any] = {each.field: getattr(article.metadata, each.field) for each in told}
    metadata = replace(stated.metadata, **values)
    return replace(document, metadata=metadata, body=article.body, body_line=article.line, markup="text", evidence=told)


def find_block(lines: Sequence[str]) -> Block | None:
    """Find the lines of metadata; None where the text has none.

    “Note: this” or “London: …” are prose: the first key must be one that a generator knows, and a
    title, a date that can be read or a word that keeps a draft back must be among them; or else a
    title and one of these.
    """
    top = _filled(lines, 0)
    if top is None:
        return None
    first = lines[top]
    if first.startswith(".."):
        return _known(_read(lines, top, _DOTTED)) or _under_comment(lines, top)
    if first.strip() == "<!--":
        return _commented(lines, top)
    if first.startswith(":"):
        return _known(_read(lines, top, _FIELD))
    return _known(_read(lines, top, _KEYED)) or _under_title(lines, top)


def _filled(lines: Sequence[str], start: int) -> int | None:
    """The index of the first line from one on that is not blank, if it stands near."""
    return next((i for i in range(start, min(len(lines), start + 50)) if lines[i].strip()), None)


def _under_comment(lines: Sequence[str], top: int) -> Block | None:
    """reStructuredText's fields below comments: a licence, a mode line for an editor."""
    for index in range(top, min(len(lines), top + 50)):
        if not lines[index].startswith(("..", " ", "\t")) and lines[index].strip():
            fields = lines[index].startswith(":")
            return _known(_read(lines, index, _FIELD)) if fields else _under_title(lines, index)
    return None


def _read(lines: Sequence[str], start: int, pattern: re.Pattern[str]) -> Block:
    """Read lines of one form up to the first that has another."""
    read: list[tuple[str, list[str], int]] = []
    index = start
    while index < min(len(lines), start + _MOST):
        found = pattern.fullmatch(lines[index])
        if found:
            read.append((found["key"].strip(), [(found["value"] or "").strip().removeprefix("- ")], index + 1))
        elif read and _continues(lines[index]):
            read[-1][1].append(lines[index].strip().removeprefix("- "))
        else:
            break
        index += 1
    if read and (late := _late_draft(lines, index, pattern)) is not None:
        read.append(("draft", ["true"], late + 1))
        index = late + 1
    worded = _plain_words if pattern is _FIELD else str
    entries = [Entry(key, worded(_joined(key, parts)), line) for key, parts, line in read]
    return Block((*entries, *_hidden(entries)), index)


def _late_draft(lines: Sequence[str], start: int, pattern: re.Pattern[str]) -> int | None:
    """The index of a line behind blank ones that keeps a draft back: no gap must publish it."""
    index = _filled(lines, start)
    found = pattern.fullmatch(lines[index]) if index is not None else None
    if found is None or "draft" not in fields_of(found["key"]):
        return None
    return index if draft_of([Entry(found["key"], found["value"] or "", 0)], False) == (True, ()) else None


def _plain_words(text: str) -> str:
    """Words of reStructuredText without escapes, literals, emphasis and links."""
    return _ESCAPE.sub(r"\1", _MARKED.sub(r"\2", text)) if any(mark in text for mark in "\\`*") else text


def _continues(line: str) -> bool:
    return line.startswith(("  ", "\t")) and not line.isspace()


def _joined(key: str, parts: list[str]) -> str:
    """A value of several lines: a list's items, or the words of one text."""
    listed = any(field in _LISTS for field in fields_of(key))
    return (", " if listed else " ").join(filter(None, parts))


def _hidden(entries: Sequence[Entry]) -> list[Entry]:
    """Nikola's older way to keep a post back: a tag named draft or private."""
    return [
        Entry("draft", "true", entry.line)
        for entry in entries
        if entry.key == "tags" and isinstance(entry.value, str) and _HIDING_TAGS.fullmatch(entry.value)
    ]


def _known(block: Block) -> Block | None:
    if not block.entries:
        return None
    if fields_of(block.entries[0].key):
        return block if any(map(_tells_of_a_post, block.entries)) else None
    told = {field for entry in block.entries if _tells_of_a_post(entry) for field in fields_of(entry.key)}
    return block if "title" in told and told & {"date", "draft"} else None


def _tells_of_a_post(entry: Entry) -> bool:
    """Say whether an entry is a title, a date that can be read, or keeps a draft back."""
    meant = fields_of(entry.key)
    if "title" in meant:
        return entry.key.lower() != "name"
    dated = "date" in meant and isinstance(entry.value, str) and parse_when(entry.value) is not None
    return dated or ("draft" in meant and draft_of([entry], dated) == (True, ()))


def _commented(lines: Sequence[str], top: int) -> Block | None:
    """Nikola's lines in an HTML comment, as Markdown and HTML posts have them."""
    start = next((i for i in range(top + 1, min(top + 5, len(lines))) if lines[i].strip()), top + 1)
    block = _known(_read(lines, start, _DOTTED))
    if block is None:
        return None
    close = next((i for i in range(block.end, min(block.end + 5, len(lines))) if lines[i].strip() == "-->"), None)
    return None if close is None else Block(block.entries, close + 1)


def _under_title(lines: Sequence[str], top: int) -> Block | None:
    """reStructuredText: an underlined title, perhaps overlined too, and a list of fields."""
    title = top + 1 if _RULE.fullmatch(lines[top]) else top
    if not _is_underlined(lines, title):
        return None
    heads = [Entry("title", _plain_words(lines[title].strip()), title + 1)]
    start = _filled(lines, title + 2)
    if start is not None and _is_underlined(lines, start) and not lines[start].startswith(":"):
        heads.append(Entry("subtitle", _plain_words(lines[start].strip()), start + 1))
        start = _filled(lines, start + 2)
    block = Block((), 0) if start is None else _read(lines, start, _FIELD)
    return Block((*heads, *block.entries), block.end) if block.entries else None


def _is_underlined(lines: Sequence[str], index: int) -> bool:
    return index + 1 < len(lines) and bool(lines[index].strip()) and _RULE.fullmatch(lines[index + 1]) is not None

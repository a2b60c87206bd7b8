"""Metadata as lines of their own above the body: Pelican's, Nikola's, reStructuredText's, MultiMarkdown's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dateline.dates import Order, parse_when
from dateline.loaders.document.composition import composed
from dateline.loaders.document.holding import laid_over
from dateline.loaders.markdown.heading import plain_heading
from dateline.loaders.matter.drafts import hides
from dateline.loaders.matter.embargoes import embargo_of
from dateline.loaders.matter.entry import Entry, Reading
from dateline.loaders.matter.fields import Stated, understand
from dateline.loaders.matter.keyed_lines import DOTTED, FIELD, KEYED, FieldList, next_filled, plain_words, read_lines
from dateline.loaders.matter.keys import fields_of
from dateline.loaders.plain.article import read_article
from dateline.loaders.source.body import Body, cut_body
from dateline.loaders.source.text import Text
from dateline.model import Document
from dateline.patterns import pattern
from dateline.values import changed

_NAME = "metadata-lines"
_COMMENT = 60
"""Lines of a comment in which Nikola's may stand."""
_RULE = pattern(r"([=\-~^\"'#*+:.`_])\1{2,}\s*")


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


def _plain(text: Text, block: FieldList, stated: Stated, order: Order) -> Document:
    """A plain article under a few lines of metadata that leave its headline to the text."""
    article = read_article(text.lines, block.end, order)
    document = composed(text, _NAME, Reading(block.entries), stated, Body(article.body, article.line))
    told = tuple(each for each in article.evidence if getattr(stated.metadata, each.field) in (None, ()))
    values: dict[str, Any] = {each.field: getattr(article.metadata, each.field) for each in told}
    if stated.embargo.alone and article.metadata.date:
        values |= laid_over(article.metadata, values, stated.embargo)
    metadata = changed(stated.metadata, **values)
    return changed(
        document,
        metadata=metadata,
        body=article.body,
        body_line=article.line,
        markup="text",
        dropped=article.dropped_but({each.field for each in told}),
        evidence=told,
    )


def find_block(lines: Sequence[str]) -> FieldList | None:
    """Find the lines of metadata; None where the text has none.

    “Note: this” or “London: …” are prose: the first key must be one that a generator knows, and a
    title, a date that can be read or a word that keeps a draft back must be among them; or else a
    title and one of these.
    """
    top = next_filled(lines, 0)
    if top is None:
        return None
    first = lines[top]
    if first.startswith(".."):
        return _known(read_lines(lines, top, DOTTED)) or _under_comment(lines, top)
    if first.lstrip().startswith("<!--") and (block := _commented(lines, top)):
        return block
    if first.startswith(":"):
        return _known(read_lines(lines, top, FIELD))
    if first.startswith("# "):
        return _under_heading(lines, top)
    return _known(read_lines(lines, top, KEYED)) or _under_title(lines, top)


def _under_heading(lines: Sequence[str], top: int) -> FieldList | None:
    """Notion's exports: a heading, and a paragraph of nothing but keys, one of them whether it is a draft."""
    start = next_filled(lines, top + 1)
    block = _known(read_lines(lines, start, KEYED)) if start is not None else None
    if block is None or not any("draft" in fields_of(entry.key) for entry in block.entries):
        return None
    if block.end < len(lines) and lines[block.end].strip():
        return None
    return FieldList((Entry("title", plain_heading(lines[top][2:].strip("# ")), top + 1), *block.entries), block.end)


def _under_comment(lines: Sequence[str], top: int) -> FieldList | None:
    """reStructuredText's fields below comments: a licence, a mode line for an editor."""
    for index in range(top, min(len(lines), top + 50)):
        if not lines[index].startswith(("..", " ", "\t")) and lines[index].strip():
            fields = lines[index].startswith(":")
            return _known(read_lines(lines, index, FIELD)) if fields else _under_title(lines, index)
    return None


def _known(block: FieldList) -> FieldList | None:
    if not block.entries:
        return None
    titled = any("title" in fields_of(entry.key) for entry in block.entries)
    if embargo_of(block.entries[:1], "dmy").unread and not titled:
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
    return dated or hides(entry.key, entry.value)


def _commented(lines: Sequence[str], top: int) -> FieldList | None:
    """Nikola's lines in an HTML comment, as Markdown and HTML posts have them, set in or not."""
    end = next((i for i in range(top, min(top + _COMMENT, len(lines))) if lines[i].rstrip().endswith("-->")), None)
    if end is None:
        return None
    bare = [line.rstrip() for line in lines[top : end + 1]]
    bare[-1] = bare[-1].removesuffix("-->").rstrip("- \t")
    bare[0] = bare[0].lstrip().removeprefix("<!--").lstrip("- \t")
    margin = next((len(line) - len(line.lstrip()) for line in bare[1:] if line), 0)
    inner = [*([""] * top), bare[0], *(line[:margin].lstrip() + line[margin:] for line in bare[1:])]
    start = next_filled(inner, top)
    block = None if start is None else _known(read_lines(inner, start, DOTTED))
    return FieldList(block.entries, end + 1) if block and not any(inner[block.end :]) else None


def _under_title(lines: Sequence[str], top: int) -> FieldList | None:
    """reStructuredText: an underlined title, perhaps overlined too, and a list of fields."""
    title = top + 1 if _RULE.fullmatch(lines[top]) else top
    if not _is_underlined(lines, title):
        return None
    heads = [Entry("title", plain_words(lines[title].strip()), title + 1)]
    start = next_filled(lines, title + 2)
    if start is not None and _is_underlined(lines, start) and not lines[start].startswith(":"):
        heads.append(Entry("subtitle", plain_words(lines[start].strip()), start + 1))
        start = next_filled(lines, start + 2)
    block = FieldList((), 0) if start is None else read_lines(lines, start, FIELD)
    return FieldList((*heads, *block.entries), block.end) if block.entries else None


def _is_underlined(lines: Sequence[str], index: int) -> bool:
    return index + 1 < len(lines) and bool(lines[index].strip()) and _RULE.fullmatch(lines[index + 1]) is not None

"""The top of a plain article: its headline, byline and date line."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.dates import Order, parse_when
from dateline.headlines import is_headline, is_label
from dateline.loaders.matter.people import split_people
from dateline.loaders.page_heads import without_page_heads
from dateline.loaders.paragraphs import Paragraph, is_paragraph, mark_subheadings, split_paragraphs
from dateline.model import Dropped, Evidence, Metadata
from dateline.patterns import pattern
from dateline.sentences import ends_sentence
from dateline.values import Value, changed

_MOST_LINES = 200_000
"""Beyond them a text is a table or a log: each line a paragraph, nothing looked for."""
_MOST_CREDITS = 4
_LONGEST_CREDIT = 120
_SHORTEST_DEK = 5
"""Words; a shorter line may be a subheading."""
_SHORTEST_BODY = 60
_BYLINE = pattern(
    r"(?:By|BY|Von|Par|Por|Di|Door|Av|Written by|Posted by|Text:|Autor:|Author:)\s+"
    r"(?P<names>[^\W\d_a-z].{1,100})"
)
_DATED = pattern(
    r"(?:(?:first\s)?(?:published|posted|date|updated|last updated|modified|veröffentlicht|stand|publié|"
    r"publicado|pubblicato|mis à jour|actualizado|aktualisiert)(?:\s(?:on|am|le|el|il))?\s?:?\s+)?(?P<date>\S.{5,60})",
    re.IGNORECASE,
)
_UPDATED = pattern(r"(?:last )?(?:updated|modified)|mis à jour|actualizado|aktualisiert|stand\b", re.IGNORECASE)
_PARTS = pattern(r"\s+[|·•–—/]\s+|\s*\|\s*")


class Article(Value, frozen=True):
    """A plain article with what its first lines tell of it."""

    metadata: Metadata
    body: str
    line: int
    """1-based line of the source on which the body begins."""
    evidence: tuple[Evidence, ...]
    dropped: tuple[Dropped, ...] = ()


def read_article(lines: Sequence[str], start: int, order: Order, shortest: int = 3) -> Article:
    """Read plain lines as an article.

    Takes all lines, the 0-based index to begin at, the order of day and month in dates of numbers,
    and how many words a headline has at least if no credit follows: a shorter line may be a place
    or a section. A headline is told from a lead sentence; a lead stays in the body.
    """
    if len(lines) > _MOST_LINES:
        return Article(Metadata(), "\n\n".join(filter(None, map(str.strip, lines[start:]))), start + 1, ())
    lines, dropped = without_page_heads(lines, start)
    paragraphs = split_paragraphs(lines, start)
    top = _Top(Metadata(), ())
    used = 0
    while used < min(len(paragraphs) - 1, _MOST_CREDITS + 1):
        following = _take(top, paragraphs, used, order, shortest)
        if following is None:
            break
        top, used = following, used + 1
    rest = mark_subheadings(paragraphs[used:])
    body = "\n\n".join(paragraph.text for paragraph in rest)
    return Article(top.metadata, body, rest[0].line if rest else 1, top.evidence, dropped)


class _Top(Value, frozen=True):
    metadata: Metadata
    evidence: tuple[Evidence, ...]

    def with_field(self, field: str, value: object, line: int, certainty: float, reason: str) -> _Top:
        told = Evidence(field, "body", (line,), certainty, reason)
        values: dict[str, object] = {field: value}
        return _Top(changed(self.metadata, **values), (*self.evidence, told))


def _take(top: _Top, paragraphs: Sequence[Paragraph], index: int, order: Order, shortest: int) -> _Top | None:
    """The top with what one paragraph above the body tells; None where it belongs to the body."""
    paragraph = paragraphs[index]
    if len(paragraph.text) <= _LONGEST_CREDIT:
        taken = _credits(top, paragraph, order)
        if taken is not None:
            return taken
    ahead = paragraphs[index + 1 : index + 2 + _MOST_CREDITS]
    below = [each for each in ahead if not _is_credit(each, order)][:3]
    if top.metadata.title is None:
        credited = below[:1] != [ahead[0]]
        return _titled(top, paragraph, below, 1 if credited else shortest)
    if top.metadata.summary is None and _is_dek(paragraph) and below and _is_body(below[0]):
        return top.with_field("summary", paragraph.text, paragraph.line, 0.7, "a line between headline and text")
    return None


def _titled(top: _Top, paragraph: Paragraph, below: Sequence[Paragraph], shortest: int) -> _Top | None:
    """The top with its label or its headline, if a text or a dek above a text follows."""
    if top.metadata.label is None and is_label(paragraph.text):
        return top.with_field("label", paragraph.text, paragraph.line, 0.9, "a label above the headline")
    if not below or not is_headline(paragraph.text):
        return None
    wordy = len(paragraph.text.split()) >= shortest or not paragraph.text[0].isascii()
    if wordy and (is_paragraph(below[0].text) or any(map(_is_body, below))):
        return top.with_field("title", paragraph.text, paragraph.line, 0.9, "a headline on the first line")
    return None


def _is_credit(paragraph: Paragraph, order: Order) -> bool:
    return len(paragraph.text) <= _LONGEST_CREDIT and _credits(_Top(Metadata(), ()), paragraph, order) is not None


def _is_dek(paragraph: Paragraph) -> bool:
    return is_headline(paragraph.text) and len(paragraph.text.split()) >= _SHORTEST_DEK


def _is_body(paragraph: Paragraph) -> bool:
    return len(paragraph.text) >= _SHORTEST_BODY and ends_sentence(paragraph.text)


def _credits(top: _Top, paragraph: Paragraph, order: Order) -> _Top | None:
    for part in _PARTS.split(paragraph.text):
        taken = _credit(top, part.strip(), paragraph.line, order)
        if taken is None:
            return None
        top = taken
    return top


def _credit(top: _Top, part: str, line: int, order: Order) -> _Top | None:
    byline = _BYLINE.fullmatch(part)
    if byline and not part.endswith((".", "!", "?")) and len(part.split()) <= 12:
        return top.with_field("authors", tuple(split_people(byline["names"])), line, 0.9, "a byline")
    dated = _DATED.fullmatch(part)
    when = parse_when(dated["date"], order) if dated else None
    if when is None:
        return None
    field = "updated" if _UPDATED.match(part) else "date"
    return top if getattr(top.metadata, field) else top.with_field(field, when, line, 0.95, "a date line")

"""Plain text that a date stands before: `` date 2025-07-21 Headline``."""

from __future__ import annotations

import re

from dateline.dates import Order, find_whens, parse_when
from dateline.loaders.bylines.credit_lines import read_credit
from dateline.loaders.plain.article import Article, read_article
from dateline.loaders.source.text import Text
from dateline.model import Diagnostic, Document, Evidence, When
from dateline.patterns import pattern
from dateline.values import Value, changed

_ISO = r"\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(?:\s?(?:Z|UTC|[+-]\d\d:?\d\d))?)?"
_NUMERIC = r"\d{4}[/.]\d\d?[/.]\d\d?|\d\d?[/.]\d\d?[/.]\d{4}|\d{4}年\d\d?月\d\d?日"
_WORD = pattern(rf"\s*date\s*[:=]?\s+[\[(]?(?P<date>{_ISO}|{_NUMERIC})[\])]?(?P<gap>\s*[—–:|-]*\s*)", re.IGNORECASE)
_BARE = pattern(rf"\s*(?:(?P<date>{_ISO})|\[(?P<boxed>{_ISO}|{_NUMERIC})\]|"
    rf"(?P<marked>{_NUMERIC})(?=\s*[—–:|]))"
                   r"(?P<gap>\s*[—–:|-]*\s*)")  # fmt: skip
_SPELT = pattern(r"\s*(?:(?P<word>date\s*[:=]?\s+)|(?=\[)|)", re.IGNORECASE)
_CLOSE = pattern(r"\s*\]?\s*(?:[—–|:]\s*|-\s+)")
_LONGEST = 60


class Prefix(Value, frozen=True):
    """The date before the first words of a text."""

    line: int
    """0-based index."""
    date: str
    """As written."""
    end: int
    """Offset of the first character behind it and its mark."""


def recognise(text: Text) -> bool:
    """Say whether a date stands before the first words."""
    return find_prefix(text) is not None


def load(text: Text, order: Order) -> Document:
    """Read a text with a date before its headline or its lead sentence.

    A date that does not exist (2024-13-45) is an error: none is invented.
    """
    prefix = find_prefix(text)
    if prefix is None:
        raise ValueError("a text without a date before it")
    article = _signed(text, prefix, order) or read_article(_behind(text, prefix), prefix.line, order, shortest=1)
    when = parse_when(prefix.date, order)
    told = _evidence(prefix, article.evidence, when)
    metadata = changed(article.metadata, date=when or article.metadata.date)
    problems = text.diagnostics if when else (*text.diagnostics, _bad_date(text, prefix))
    return Document(
        text.path,
        "dated-text",
        metadata,
        article.body,
        "text",
        article.line,
        article.dropped_but({each.field for each in article.evidence if not (when and each.field == "date")}),
        told,
        problems,
    )


def _behind(text: Text, prefix: Prefix) -> tuple[str, ...]:
    """The lines of a text without its prefix."""
    number = prefix.line
    return (*text.lines[:number], text.lines[number][prefix.end :], *text.lines[number + 1 :])


def _signed(text: Text, prefix: Prefix, order: Order) -> Article | None:
    """The article below ``2026-04-21 18:12 | Ana Ruiz``, where a headline follows such a line."""
    line = text.lines[prefix.line]
    credit = read_credit(line.strip(), order) if "|" in line[: prefix.end] else None
    if credit is None or not credit.tells("authors"):
        return None
    article = read_article(text.lines, prefix.line, order)
    return article if article.metadata.title else None


def find_prefix(text: Text) -> Prefix | None:
    """Find the date that the first line with words begins with.

    After the word “date”, in ISO form or in square brackets it may stand alone; a date in words or of
    numbers needs a dash, a colon or a bar behind it: prose may begin with one too.
    """
    index = next((i for i, line in enumerate(text.lines) if line.strip()), None)
    if index is None:
        return None
    line = text.lines[index]
    found = _WORD.match(line[:_LONGEST]) or _BARE.match(line[:_LONGEST])
    if found is None:
        return _spelt(line, index)
    date = next(value for key, value in found.groupdict().items() if value and key != "gap")
    if not (found["gap"] or found.end() == len(line)):
        return None
    return Prefix(index, date, found.end())


def _spelt(line: str, index: int) -> Prefix | None:
    """``21 July 2025 — Headline``, ``Date: July 21, 2025 Headline``, ``[July 21, 2025] Headline``."""
    lead = _SPELT.match(line)
    start = lead.end() if lead else 0
    boxed = line[start : start + 1] == "["
    dates = find_whens(line[: start + _LONGEST])
    if not dates or dates[0].start != start + boxed:
        return None
    close = _CLOSE.match(line, dates[0].end)
    marked = close is not None and not (boxed and "]" not in close[0])
    plain = bool(lead and lead["word"]) or (boxed and line[dates[0].end : dates[0].end + 1] == "]")
    if not marked and not plain:
        return None
    end = close.end() if close else dates[0].end + boxed
    return Prefix(index, line[dates[0].start : dates[0].end], end)


def _evidence(prefix: Prefix, found: tuple[Evidence, ...], when: When | None) -> tuple[Evidence, ...]:
    line = prefix.line + 1
    date = (Evidence("date", "prefix line", (line,), 1.0, prefix.date),) if when else ()
    others = tuple(
        changed(each, origin="prefix line") if each.lines == (line,) else each
        for each in found
        if when is None or each.field != "date"
    )
    return (*date, *others)


def _bad_date(text: Text, prefix: Prefix) -> Diagnostic:
    line = text.lines[prefix.line]
    message = f"“{prefix.date}” is no date that can be understood"
    help_ = "Write it as 2026-11-05."
    return Diagnostic(text.path, prefix.line + 1, line.find(prefix.date) + 1, message, "error", help_, line[:200])

"""What a line beside a headline says: who wrote the article, when and where."""

from __future__ import annotations

import re
from functools import lru_cache

from dateline.dates import Order
from dateline.headlines import is_label
from dateline.loaders.bylines.asides import is_reading_time, picture_credit
from dateline.loaders.bylines.byline import begins_byline, read_byline
from dateline.loaders.bylines.credit import BESIDE, NAMED, NEITHER, SHAPED, Credit, Fact
from dateline.loaders.bylines.date_lines import read_date_line, read_labelled_date
from dateline.loaders.bylines.names import is_known_name, is_name
from dateline.loaders.bylines.words import ROLE
from dateline.patterns import pattern
from dateline.sentences import ends_sentence

LONGEST_CREDIT = 120
_LONGEST_ASIDE, _LONGEST_OFFICE = 2, 4
"""Words of a part beside a date or a byline that is neither, and of one that names an office."""
_BARS = pattern(r"\s+[|·•–—/-]\s+|\s*[|•]\s*")
_BAR = pattern(r"[|•·]")
_PRICED = pattern(
    r"\b\d{1,4}\s?(?:pages?|pp\.?|seiten|páginas|págs?\.|pagine|pagina's|sider|sidor)(?!\w)|[$£€]\s?\d|\d\s?[€£]|"
    r"\b\d{1,3}\s(?:euros?|dollars|pounds)\b",
    re.IGNORECASE,
)


@lru_cache(maxsize=512)
def read_credit(text: str, order: Order) -> Credit | None:
    """What a line tells that is a byline, a date line or both; None of any other line.

    ``By Ana Ruiz | 21 July 2025``, ``Lisbon, 21 July 2025``, ``Ana Ruiz • 21 July 2025 • 3 min read``. Takes the line
    without markup, and the order of day and month in dates of numbers.
    """
    if not 2 < len(text) <= LONGEST_CREDIT or is_of_book(text):
        return None
    whole = read_date_line(text, order) or read_labelled_date(text, order)
    if whole is not None:
        return whole
    parts = [part.strip() for part in _BARS.split(text) if part.strip()]
    return read_byline(text, order) if len(parts) == 1 else _of_parts(parts, text, order)


def is_of_book(text: str) -> bool:
    """Say whether a line tells who wrote the book that is reviewed: behind the name stand its pages or its price."""
    return _PRICED.search(text) is not None and begins_byline(text)


def _of_parts(parts: list[str], text: str, order: Order) -> Credit | None:
    """The credit of a line with bars or dashes: each part is a byline, a date, or something beside one.

    Two dates are the ends of a span.
    """
    told = [read_date_line(part, order) or read_byline(part, order) for part in parts]
    dates = sum(credit.tells("date") for credit in told if credit)
    if not any(told) or dates > 1:
        return None
    open_to_others = _BAR.search(text) is not None or any(credit.tells("authors") for credit in told if credit)
    return _joined([each or _beside(part, open_to_others) for part, each in zip(parts, told, strict=True)])


def _joined(credits: list[Credit | None]) -> Credit | None:
    if not all(credits):
        return None
    found = [credit for credit in credits if credit]
    return Credit(
        tuple(fact for credit in found for fact in credit.facts),
        tuple(part for credit in found for part in credit.unused),
        any(credit.dated_otherwise for credit in found),
    )


def _beside(part: str, open_to_others: bool) -> Credit | None:
    """What a part beside a date or byline tells that is neither: a name, a place, a label, nothing of use."""
    if is_known_name(part):
        return Credit((Fact("authors", (part,), BESIDE, "a name beside the date"),))
    if is_label(part):
        return Credit((Fact("label", part, NAMED, "a label beside the date"),))
    if is_reading_time(part):
        return Credit((), ((part, "the reading time"),))
    if picture := picture_credit(part):
        return Credit((picture,))
    if not open_to_others or ends_sentence(part) or part[:1].islower() or not _is_aside(part):
        return None
    if is_name(part):
        return Credit((Fact("authors", (part,), SHAPED, "two capitals beside the date"),))
    return Credit((), ((part, NEITHER),))


def _is_aside(part: str) -> bool:
    return len(part.split()) <= (_LONGEST_OFFICE if ROLE.search(part) else _LONGEST_ASIDE)

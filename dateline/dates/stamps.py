"""A whole string read as one date or date-time."""

from __future__ import annotations

import re
import unicodedata
from datetime import date, datetime

from dateline.dates.clock import read_clock
from dateline.dates.days import WORD, Order, find_days, full_year
from dateline.dates.weekdays import is_weekday_form
from dateline.model import When
from dateline.patterns import pattern

_LONGEST = 120
_NO_WIDTH = pattern("[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_ODD = pattern(f"[^\\D0-9]|{_NO_WIDTH.pattern}")
# asctime(3), date(1) and git: the year comes behind the time.
_YEAR_LAST = pattern(
    rf"(?:{WORD}\.?,?\s+)?({WORD})\.?\s+(\d{{1,2}}),?\s+(\d{{1,2}}:\d\d(?::\d\d)?(?:\s[AP]M)?)"
    r"((?:\s+[A-Z0-9+\-:]{1,9})?)\s+(\d{4})((?:\s+[+\-]\d\d:?\d\d)?)\Z"
)
_HINT = pattern(r"\d\d|\d['’/.\-]")
# A year said twice, as hand-edited dates have it: "2023-01-29 18:30:22 2023 -0800".
_YEAR_TWICE = pattern(r"(\d{4})(\D.{5,30}:\d\d) \1(?=\s|\Z)")
# RFC 850: two digits of the year beside a month's name.
_SHORT_YEAR = pattern(rf"(?<!\d)(\d{{1,2}})([\s\-/.]{{1,2}})({WORD})[\s\-/.]{{1,2}}'?(\d\d)(?=[\s,T]|\Z)")
_SHORT_NUMBERS = pattern(r"(?<!\d)(\d{1,2})([/.])(\d{1,2})\2(\d\d)(?=[\s,T]|\Z)")
_WORD = pattern(WORD)
_WORD_AND_GAP = pattern(WORD + r"[\s.,)]*")
_DIGIT = pattern(r"\d")
# Behind a date that is the whole text, "10.30" can only be a time.
_DOTTED = pattern(r"(?<!\d)(\d{1,2})\.(\d\d)(?![\d.])")
_COMMENT = pattern(r"\s*\([^()]{1,60}\)\Z")
# Words beside a date that say nothing: articles, prepositions, "year", "day".
_FILLER_WORDS = """
at of on the am dem den der im a de del día el la le di il o dia m d dnia dne r г год года р року
թ kl klo ngày lúc em يوم في в на у σε στις tarihinde ar az ang dydd น
"""
_FILLERS = frozenset(_FILLER_WORDS.split())


def parse_when(text: str, order: Order = "dmy") -> When | None:
    """The day or time that the whole text states; None where it states none, or an impossible one.

    The first year of the calendar, with moments that lie in no other zone's, is what programs write for none.

    A day gives a ``date``, a day with a time a ``datetime``: aware where an offset or a zone is said.
    ISO 8601 and RFC 3339, RFC 5322, asctime and the written forms of some sixty languages are read;
    ``order`` decides only what the numbers leave open (``05/03/2024``).
    """
    text = text.strip()
    if not text or len(text) > _LONGEST:
        return None
    when = _iso(text) or _written(_plain(text), order)
    return when if when is not None and when.year > 1 else None


def _iso(text: str) -> When | None:
    try:
        if len(text) == 10 and text[4] == "-" or len(text) == 8:
            return date.fromisoformat(text) if text[-1].isdigit() and "W" not in text else None
        hour = 9 if text[8:9] == "T" else 11
        # Hour 24 is read by some versions of Python only.
        if text[hour - 1 : hour] in ("T", "t", " ") and text[hour : hour + 2] != "24":
            return datetime.fromisoformat(text)
    except ValueError:
        pass
    return None


def plain_digits(text: str) -> str:
    """The text with all decimal digits as ASCII and characters of no width as spaces; none moves."""
    return text if text.isascii() else _ODD.sub(_plain_char, text)


def _plain_char(found: re.Match[str]) -> str:
    return str(unicodedata.decimal(found[0])) if found[0].isdecimal() else " "


def _plain(text: str) -> str:
    if text.isascii():
        return text
    return plain_digits(unicodedata.normalize("NFC", _NO_WIDTH.sub("", text)))


def _written(text: str, order: Order) -> When | None:
    if not _HINT.search(text):
        return None
    text = _year_first(_YEAR_TWICE.sub(r"\1\2", text))
    found = next(find_days(text, order), None)
    if found is None:
        text = _four_digit_years(text)
        found = next(find_days(text, order), None)
    if found is None:
        return None
    before, after = text[: found.start], text[found.end :]
    if says_nothing(before):
        return _with_clock_after(found.day, after)
    clock = read_clock(before, 0)
    if clock is None or not says_nothing(before[clock.end :]) or not says_nothing(after):
        return None
    return clock.on(found.day)


def _with_clock_after(day: date, after: str) -> When | None:
    after = _DOTTED.sub(r"\1:\2", _COMMENT.sub("", after) if _DIGIT.search(after) else after).lstrip(".")
    if says_nothing(after):
        return day
    for position in _clock_places(after):
        clock = read_clock(after, position)
        if clock is not None:
            return clock.on(day) if says_nothing(after[clock.end :]) else None
    return None


def _clock_places(text: str) -> list[int]:
    """Where a time may begin: at once, or behind words that say nothing (a weekday, "г.")."""
    first = _DIGIT.search(text)
    places = [0]
    for word in _WORD_AND_GAP.finditer(text[: first.start() if first else 0]):
        if says_nothing(text[: word.end()]):
            places.append(word.end())
    return places


def says_nothing(text: str) -> bool:
    """Whether a text beside a date holds nothing but weekdays, articles and punctuation."""
    if _DIGIT.search(text):
        return False
    words = _WORD.findall(text.replace("’", "").replace("'", ""))
    return all(word.rstrip(".").casefold() in _FILLERS or is_weekday_form(word) for word in words)


def _year_first(text: str) -> str:
    """The text with the time behind the year, where it stands before it."""
    found = _YEAR_LAST.match(text)
    if found is None:
        return text
    month, day, clock, zone, year, offset = found.groups()
    return f"{day} {month} {year} {clock}{zone}{offset}"


def _four_digit_years(text: str) -> str:
    if found := _SHORT_YEAR.search(text) or _SHORT_NUMBERS.search(text):
        year = full_year(found[found.re.groups])
        return text[: found.start(found.re.groups)].rstrip("'") + year + text[found.end() :]
    return text

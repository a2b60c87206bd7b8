"""What the sentences of an article tell of the days around it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dateline.dates.cues import Cues
from dateline.dates.days import WORD
from dateline.dates.months import month_of
from dateline.patterns import pattern
from dateline.values import Value

_DAY_MONTH = (
    rf"(?:(?P<d1>\d{{1,2}})(?:st|nd|rd|th|er|º|\.)?\s(?:de\s|of\s)?(?P<w1>{WORD})\.?"
    rf"|(?P<w2>{WORD})\.?\s(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?)"
    r"(?![\d:]|[.,]\d|\s?(?:%|percent|people|Uhr))(?:(?:,|\sde|\sdel)?\s(?P<year>(?:19|20)\d\d)(?!\d))?"
)
_AFTER = pattern(rf"(?P<gap>,?\s?\(|,?\s)(?:(?:the|den|dem|le|el|il|dia|día)\s)?{_DAY_MONTH}\)?")
_ANY_DAY = pattern(rf"(?<![^\W_]){_DAY_MONTH}")
_BEFORE = pattern(rf"{_DAY_MONTH}(?P<gap>\s?\()\Z")
_DIGIT = pattern(r"\d")
# Behind a word of at least two letters, so not in "p. m." or "23. Juli".
_SENTENCE_END = pattern(r"(?:(?<=[^\W\d_][^\W\d_])|(?<=[%)\"”’»]))[.!?…。]['\"”’)»]{0,2}\s(?![a-zà-ÿ])")


class MonthDay(Value, frozen=True):
    """A day of the year, the year left open or not."""

    month: int
    day: int
    year: int | None


class DatedWeekday(Value, frozen=True):
    """A weekday with its date: "Wednesday (July 23)"."""

    paragraph: int
    weekday: int
    """Monday is 0."""
    date: MonthDay
    bracketed: bool
    """As the weekdays of the current week are glossed."""
    said: bool
    """It is the day on which someone said something."""
    ahead: bool
    """It lies in the future of the text."""
    words: str


class SaidOn(Value, frozen=True):
    """The weekday on which someone said something: "told reporters on Monday"."""

    paragraph: int
    weekday: int
    words: str


def find_dated(paragraphs: Sequence[str], cues: Cues) -> Iterator[DatedWeekday]:
    """Every weekday that has a date, in the order of reading."""
    for number, found in _weekdays(paragraphs, cues):
        clue = _dated(number, found, cues)
        if clue is not None:
            yield clue


def find_said(paragraphs: Sequence[str], cues: Cues) -> Iterator[SaidOn | DatedWeekday]:
    """Every weekday on which someone spoke, in the order of reading."""
    for number, found in _weekdays(paragraphs, cues):
        dated = _dated(number, found, cues)
        clue = _said(number, found, cues) if dated is None else dated
        if isinstance(clue, SaidOn) or clue and clue.said and not clue.ahead:
            yield clue


def find_lead_weekday(paragraphs: Sequence[str], cues: Cues) -> SaidOn | None:
    """The first past weekday of the first paragraph: that of the news, where nobody is said to speak."""
    for number, found in _weekdays(paragraphs[:1], cues):
        before, after = sentence_around(found)
        ahead = cues.future.occur_in(f"{before[-60:]} | {after}" if cues.verb_last else before[-60:])
        if not ahead and not _is_elsewhere(before, cues) and _dated(number, found, cues) is None:
            return _said_on(number, found, cues)
    return None


def find_past_days(paragraphs: Sequence[str], cues: Cues) -> Iterator[MonthDay]:
    """Every day of a month that the text does not place in its future."""
    for text in paragraphs:
        for found in _ANY_DAY.finditer(text):
            day = month_day(found)
            if day is not None and not cues.future.occur_in(sentence_around(found)[0]):
                yield day


def _weekdays(paragraphs: Sequence[str], cues: Cues) -> Iterator[tuple[int, re.Match[str]]]:
    for number, text in enumerate(paragraphs):
        for found in cues.weekday.finditer(text):
            if not found.start() or not text[found.start() - 1].isalnum():
                yield number, found


def _dated(number: int, found: re.Match[str], cues: Cues) -> DatedWeekday | None:
    text, start, end = found.string, found.start(), found.end()
    beside = _AFTER.match(text, end) or (
        _BEFORE.search(text[max(0, start - 32) : start]) if text[start - 1 : start] == "(" else None
    )
    date = month_day(beside) if beside else None
    if beside is None or date is None:
        return None
    before, after = sentence_around(found)
    ahead = cues.future.occur_in(before + (" | " + after if cues.verb_last else ""))
    said = _is_said(before, after, cues)
    words = text[start : beside.end()] if beside.string is text else beside[0] + found[0] + ")"
    return DatedWeekday(
        number, cues.weekdays[found[0].casefold()], date, "(" in beside["gap"], said, ahead, words
    )


def month_day(found: re.Match[str]) -> MonthDay | None:
    """The day that a match of day and month names; None where the word is no month."""
    month, day = month_of(found["w1"] or found["w2"]), int(found["d1"] or found["d2"])
    if not month or not 1 <= day <= 31:
        return None
    return MonthDay(month, day, int(found["year"]) if found["year"] else None)


def _said(number: int, found: re.Match[str], cues: Cues) -> SaidOn | None:
    before, after = sentence_around(found)
    return _said_on(number, found, cues) if _is_said(before, after, cues) else None


def _said_on(number: int, found: re.Match[str], cues: Cues) -> SaidOn:
    start = found.string.rfind(" ", 0, max(0, found.start() - 1)) + 1
    return SaidOn(number, cues.weekdays[found[0].casefold()], found.string[start : found.end()])


def sentence_around(found: re.Match[str]) -> tuple[str, str]:
    """What stands in the sentence before the match (at most 120 characters) and behind it (80)."""
    text = found.string
    before = _SENTENCE_END.split(text[max(0, found.start() - 120) : found.start()])[-1]
    after = _SENTENCE_END.split(text[found.end() : found.end() + 80], maxsplit=1)[0]
    return before, after


def _is_said(before: str, after: str, cues: Cues) -> bool:
    """Whether a verb of saying stands close before or right behind, and no sign of another day."""
    if _is_elsewhere(before, cues):
        return False
    if cues.said.occur_in(before[-60:]):
        return not cues.future.occur_in(before[-30:])
    return cues.said.occur_in(" ".join(after.split()[:1]))


def _is_elsewhere(before: str, cues: Cues) -> bool:
    return cues.elsewhere.occur_in(" ".join(before.split()[-2:]))


# A place in capitals, or a name of a word or two before a comma or an agency in brackets.
_PLACE = r"(?:[^\W\d_a-z]{3,}[^\d—–:]{0,50}?|[^\W\d_a-z]\w{2,20}(?:\s[^\W\d_a-z]\w{2,20})?)"
_HEAD = pattern(
    rf"(?P<place>{_PLACE})(?:\s\([^()\d]{{2,20}}\))?\s?[,.—–\-]{{1,2}}\s?(?:(?:le|den|am|on|il|el)\s)?{_DAY_MONTH}"
    r"(?:[^\d]{0,30}?(?:[—–:]|--|\s-\s|\)\s?-|/\.)|\.\s[A-Z]{3,12}\s[—–-])"
)
_NO_PLACES = frozenset({"update", "edit", "note", "deadline", "correction", "hinweis", "achtung", "nachtrag"})


def read_dateline(text: str) -> tuple[MonthDay, str] | None:
    """The date in the dateline at the head of an agency's report, with its words; else None."""
    head = text[:140]
    found = _HEAD.match(head) if _DIGIT.search(head) else None
    if found is None or found["place"].casefold() in _NO_PLACES:
        return None
    date = month_day(found)
    return (date, found[0].strip()) if date else None

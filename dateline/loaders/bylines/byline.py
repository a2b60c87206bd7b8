"""A line with a byline's word: ``By Ana Ruiz``, ``Text: Ana Ruiz, 21 July 2025``."""

from __future__ import annotations

import re

from dateline.dates import Order, find_whens, parse_when
from dateline.dates.weekdays import is_weekday_form
from dateline.loaders.bylines.asides import is_reading_time, picture_credit
from dateline.loaders.bylines.credit import NAMED, Credit, Fact, dated
from dateline.loaders.bylines.names import Byline, is_name, names_in
from dateline.loaders.bylines.words import (
    AUTHOR,
    DATE_OPENING,
    HAN_AUTHOR,
    HAN_REPORTER,
    KOREAN_NAME,
    KOREAN_REPORTER,
    WRITTEN_BY,
    WRITTEN_BY_ABROAD,
)
from dateline.loaders.matter.people import BY
from dateline.patterns import pattern

_MOST_WORDS = 12
_WRITTEN_BY = rf"{WRITTEN_BY}|(?:reporting|interview|analysis)\s+by"
"""Not on pages, where the further ones stand at the foot of agencies' texts: “Reporting by …”."""
_BY = rf"{BY}|oleh|bởi"
"""Not on pages, where a name alone on its line counts too: “Oleh” begins Ukrainians' names."""
_AUTHOR = (
    rf"{AUTHOR}|texto|testo|byline|haber|yazan|yazar|írta|szerző|napisała?|opracowała?|автор|текст|συντάκτης|כתב|"
    rf"{HAN_AUTHOR}|{HAN_REPORTER}|本报记者|取材・文|글"
)
"""A colon follows them; not on pages, where none need do: the further ones are ordinary words there."""
_BYLINE = pattern(
    rf"(?:(?i:{_WRITTEN_BY}|(?P<abroad>{WRITTEN_BY_ABROAD})|{_BY})(?:\s?:)?\s+|(?i:{_AUTHOR})\s?[:：／]\s*|"
    r"(?:بقلم|מאת|โดย)(?:\s?:)?\s+)(?P<names>[^\W\d_].{1,100})"
)
_KOREAN = pattern(rf"(?P<names>{KOREAN_NAME})\s(?:{KOREAN_REPORTER})")
_BEFORE_DATE = pattern(
    rf"(?:[\s,|(–—-]+(?:{DATE_OPENING}\s?:?)?[\s,]*(?:(?:on|am|den|vom|le|el|il|em|a|at|dated)\s)?)?\s*\Z",
    re.IGNORECASE,
)
_CLOCK = pattern(r"[\s,]+(?:at|um|@|à|kl\.?)\s\d{1,2}[:.h]\d\d.{0,12}\Z", re.IGNORECASE)
_BEHIND_DATE = pattern(r"[\s,|)–—-]+")


def begins_byline(text: str) -> bool:
    """Say whether a line begins with a byline's word and something that may be a name."""
    return _BYLINE.match(text) is not None


def read_byline(text: str, order: Order) -> Credit | None:
    """What a line tells that a byline's word begins: names, perhaps a date behind them; None of any other line.

    Takes the line and the order of day and month in dates of numbers.
    """
    found = _KOREAN.fullmatch(text) or _BYLINE.fullmatch(text)
    if found is None or text.endswith((".", "!", "?", "。")) or len(text.split()) > _MOST_WORDS:
        return None
    if parse_when(found["names"], order) is not None:
        return None
    names, told, behind = _without_date(found["names"], order)
    byline = names_in(names) if names and not (_goes_on(behind) or is_weekday_form(names)) else None
    if byline is None or not _is_told(found, byline):
        return None
    facts = (Fact("authors", byline.names, NAMED, "a byline"), *told)
    return _with_others(facts, (*byline.others, behind) if behind else byline.others)


def _goes_on(behind: str) -> bool:
    """Say whether a sentence goes on behind the date of a byline; “in” leads to a section there."""
    return behind[:1].islower() and not behind.startswith(("in ", "à ", "à\u00a0"))


def _without_date(names: str, order: Order) -> tuple[str, tuple[Fact, ...], str]:
    """The words of a byline before a date, what the date tells, and the words behind it."""
    dates = find_whens(names, order)
    if not dates:
        return _CLOCK.split(names, maxsplit=1)[0], (), ""
    when = dates[0]
    before = _BEFORE_DATE.split(names[: when.start], maxsplit=1)[0]
    behind = _BEHIND_DATE.sub(" ", names[when.end :]).strip()
    return before, (dated(when.when, updated=when.role == "updated"),), behind


def _is_told(found: re.Match[str], byline: Byline) -> bool:
    """Say whether names stand behind a byline's word, by their capitals where the word alone doesn't tell.

    “Geschrieben von Kindern” is a headline.
    """
    if found.groupdict().get("abroad"):
        return all(map(is_name, byline.names))
    first = found[0][0]
    return first.isupper() or not first.isascii() or all(map(is_name, byline.names)) or ":" in found[0][:24]


def _with_others(facts: tuple[Fact, ...], others: tuple[str, ...]) -> Credit:
    """The credit of a byline with what stands in it beside names and date."""
    unused = []
    for part in others:
        if picture := picture_credit(part):
            facts += (picture,)
        else:
            unused.append((part, "the reading time" if is_reading_time(part) else "beside the names in the byline"))
    return Credit(facts, tuple(unused))

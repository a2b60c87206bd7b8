"""Days written out with a year: ``2024-03-05``, ``5. März 2024``, ``July 22, 2025``, ``2024年3月5日``."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from typing import Literal, TypeAlias

from dateline.dates.months import month_after_stop, month_of
from dateline.patterns import pattern
from dateline.values import Value

Order: TypeAlias = Literal["dmy", "mdy"]
"""How ``05/03/2024`` is meant: 5 March or May 3."""

# A word in any script: combining marks are no word characters to ``\w``, so it is told by what it is not.
_LETTER = r"[^\s\d!-@\[-`{-~\u3000-\u303f\uff00-\uff65‐-•…«»¿¡·–—،؛]"
WORD = rf"(?:[เ-ไ]?[ก-ฮ][ิ-ื]?\.[ก-ฮ]\.|{_LETTER}{{1,18}}+(?:\sالأول|\sالثاني)?)"
_ORDINAL = r"(?:st|nd|rd|th|er|re|ère|º|ª|°|o|\.?º|-?[аяе]?[йе]|e|a|η)?"
_OF = r"(?:(?:de|d|del|of|di|ta|tháng|den|da|von|місяця)?[\s'’]{1,2})?"
_GAP = r"[\s\-/.,،]"
_YEAR_WORD = r"(?:\sm\.|\sթ\.|\sоны|\(?e\)?ko|[.,])?"
# Not the beginning of a longer row of numbers; a time of day may follow.
_NUMBERS_END = r"(?!\d|:\d|[\-./]\d(?!\d?:))"
_CLOCK = r",?\s{1,2}(?:at\s|@\s?)?\d{1,2}:\d\d(?!\d)"
_AMERICAN_CLOCK = rf"{_CLOCK}(?::\d\d)?\s?[AaPp]\.?[Mm]\b"
_NUMBERS = (
    # 2024-03-05, 2024/3/5
    rf"(?P<y1>\d{{4}})(?P<s1>[-/.‐–])\s?(?P<m1>\d{{1,2}})(?P=s1)\s?(?P<d1>\d{{1,2}}){_NUMBERS_END}",
    # 05/03/2024, 5. 3. 2024
    r"(?P<a2>\d{1,2})(?P<s2>(?:\s(?=/))?[-/.‐–]\s?)(?P<b2>\d{1,2})(?P=s2)(?P<y2>\d{4})" + _NUMBERS_END,
    # 05.03.24
    r"(?P<a3>\d\d)(?P<s3>[/.])(?P<b3>\d\d)(?P=s3)(?P<y3>\d\d)(?![\d.,:/%€]\d|\d|\s?[%€])",
    # 8/17/13 11:04, 08-13-10 05:18 PM; without am or pm dashes may begin with the year
    rf"(?P<a11>\d{{1,2}})/(?P<b11>\d{{1,2}})/(?P<y11>\d\d)(?={_CLOCK})",
    rf"(?P<a12>\d{{1,2}})-(?P<b12>\d{{1,2}})-(?P<y12>\d\d)(?={_AMERICAN_CLOCK})",
)
_DAY_OR_YEAR_FIRST = (
    # 2024年3月5日
    r"(?P<y4>\d{4})\s?[年년]\s?(?P<m4>\d{1,2})\s?[月월]\s?(?P<d4>\d{1,2})\s?[日일号號]",
    # 5 tháng 3 năm 2024
    r"(?P<d5>\d{1,2})(?:,|\s|\sngày)?\s(?:tháng|Tháng|thg)\s(?P<m5>\d{1,2})(?:,|\snăm|/)?\s(?P<y5>\d{4})(?!\d)",
    # 5 March 2024, 5. März 2024, 5 de marzo de 2024
    rf"(?P<d6>\d{{1,2}})(?P<o6>\.?){_ORDINAL}{_GAP}{{0,2}}{_OF}(?P<w6>{WORD}){_GAP}{{0,3}}"
    r"(?:(?:de|del|of|ค\.ศ\.|พ\.ศ\.)\s)?'?(?P<y6>\d{4})(?!\d)",
    # 2024. gada 5. marts
    rf"(?P<y9>\d{{4}})(?:\.?\sgada|-?\s?ж\.),?\s(?P<d9>\d{{1,2}})[.\-]?\s?(?P<w9>{WORD})",
    # 2024. március 5.
    rf"(?P<y7>(?:19|20|21)\d\d){_YEAR_WORD}[\s\-]{{1,2}}(?P<w7>{WORD})[\s\-.]{{1,2}}(?P<d7>\d{{1,2}})(?!\d)",
)
# March 5, 2024
_MONTH_FIRST = (
    rf"(?P<w8>{WORD})\.?[\s\-/]{{1,2}}(?P<d8>\d{{1,2}})(?:st|nd|rd|th|\.|º)?"
    r"(?:\s?,\s?|\.\s|\s|[\-/]|\sde\s|\sdel\s)(?P<y8>\d{4})(?!\d)"
)
# Sep  3 11:21:31 CEST 2021, as asctime(3), date(1) and git write it
_YEAR_LAST = (
    rf"(?P<w10>{WORD})\.?\s{{1,2}}(?P<d10>\d{{1,2}}),?\s(?P<t10>\d{{1,2}}:\d\d(?::\d\d)?)"
    r"(?:\s(?:[A-Z]{1,5}|[+\-]\d{4}))?\s(?P<y10>\d{4})(?!\d)"
)
# Not inside a longer number, a price, a version, a path or an identifier.
_DAY = pattern(
    rf"(?<![0-9A-Za-zÀ-ɏΑ-ώЀ-ӿ$€£#@])(?<!\d[.,/:\-–])"
    rf"(?:(?=\d)(?:(?<![/_=])(?:{'|'.join(_NUMBERS)})|{'|'.join(_DAY_OR_YEAR_FIRST)})|{_MONTH_FIRST}|{_YEAR_LAST})"
)
# No date lies without a year, or further from it than this: the rest of a line isn't looked at closely.
# Begins with a digit and looks back from it, which takes a third of the time of looking back at each place.
_YEAR = pattern(r"\d(?:(?<!\d\d)\d{3}(?!\d)|\d[/.]\d\d[/.]\d\d(?!\d)|[/-]\d{1,2}[/-]\d\d(?=" + _CLOCK + "))")
_REACH = 60
_AHEAD = 5
_FIRST = pattern(rf"\d+|{WORD}")
_GREGORIAN = range(1583, 2200)
_THAI = pattern("[ก-๛]")


class Written(Value, frozen=True):
    """A day as it stands in a line of text."""

    day: date
    start: int
    end: int
    """Offsets in characters."""
    clock: int = -1
    """Where the time of day begins that stands between day and year; -1 where none does."""


def find_days(line: str, order: Order) -> Iterator[Written]:
    """Every whole day written in the line, first to last; no two overlap."""
    position, reach = 0, _REACH
    while year := _YEAR.search(line, position):
        end = year.end() + reach
        found = _look(line, max(position, year.start() - _REACH), end)
        day = _day_of(found, order) if found else None
        if found is None:
            # Where years stand close, wider looks keep the cost linear.
            position, reach = end - _REACH, min(2 * reach, 64 * _REACH)
        elif day is None:
            position = _after_first(found)
        else:
            yield Written(day, found.start(), found.end(), found.start("t10"))
            position, reach = found.end(), _REACH


def _look(line: str, start: int, end: int) -> re.Match[str] | None:
    """The first match between two offsets, which cuts no date or longer number in two."""
    found = _DAY.search(line, start, end)
    return _DAY.match(line, found.start()) if found and found.end() > end - _AHEAD else found


def _after_first(found: re.Match[str]) -> int:
    """Where to go on after a match that is no date: behind its first number or word."""
    first = _FIRST.match(found.string, found.start())
    return first.end() if first else found.end()


def _day_of(found: re.Match[str], order: Order) -> date | None:
    """The day that a match states; the last group it filled tells which form it has."""
    match found.lastgroup:
        case "d1":
            return make_day(found["y1"], found["m1"], found["d1"])
        case "y2":
            return _from_numbers(found["a2"], found["b2"], found["y2"], order)
        case "y3":
            return _from_numbers(found["a3"], found["b3"], full_year(found["y3"]), order)
        case "y11":
            return _from_numbers(found["a11"], found["b11"], full_year(found["y11"]), order)
        case "y12":
            return _from_numbers(found["a12"], found["b12"], full_year(found["y12"]), "mdy")
        case "d4":
            return make_day(found["y4"], found["m4"], found["d4"])
        case "y5":
            return make_day(found["y5"], found["m5"], found["d5"])
        case "y6":
            month_named = month_after_stop if found["o6"] else month_of
            return _from_word(found["y6"], month_named(found["w6"]), found["d6"], found["w6"])
        case "d7":
            return _from_word(found["y7"], month_of(found["w7"]), found["d7"], found["w7"])
        case "w9":
            return _from_word(found["y9"], month_of(found["w9"]), found["d9"], found["w9"])
        case "y10":
            return _from_word(found["y10"], month_of(found["w10"]), found["d10"], found["w10"])
        case _:
            return _from_word(found["y8"], month_of(found["w8"]), found["d8"], found["w8"])


def _from_word(year: str, month: int, day: str, word: str) -> date | None:
    buddhist = 543 if int(year) > 2400 and _THAI.match(word) else 0
    return _calendar_day(int(year) - buddhist, month, int(day))


def _from_numbers(first: str, second: str, year: str, order: Order) -> date | None:
    if order == "dmy":
        return make_day(year, second, first) or make_day(year, first, second)
    return make_day(year, first, second) or make_day(year, second, first)


def full_year(two_digits: str) -> str:
    """The year meant by two digits: 69 to 99 are of the twentieth century, as POSIX has it."""
    return ("19" if int(two_digits) >= 69 else "20") + two_digits


def make_day(year: str, month: str, day: str) -> date | None:
    """The day that three numbers name; None where there is none.

    Nor where the year is hardly of the Gregorian calendar: numbers alone don't tell 1445 after the Hijra.
    """
    return _calendar_day(int(year), int(month), int(day)) if int(year) in _GREGORIAN else None


def _calendar_day(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None

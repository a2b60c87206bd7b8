"""Offsets from UTC as dates state them: numbers and the usual abbreviations."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta, timezone
from functools import lru_cache
from zoneinfo import ZoneInfo

from dateline.patterns import pattern

# After the tz database and RFC 5322. Some abbreviations stand for several zones; the reading here
# is the one most used in English-language news: AST Atlantic (not Arabia), BST British Summer Time
# (not Bangladesh), CST and CDT North America (not China or Cuba), IST India (not Ireland or Israel),
# EST and EDT North America (not Australia), MST North America (not Malaysia), GST the Gulf (not Guam).
_MINUTES = """
UTC 0 GMT 0 UT 0 Z 0 ZULU 0 WET 0 WEST 60 BST 60 CET 60 MEZ 60 CEST 120 MESZ 120 EET 120 EEST 180
HNEC 60 HAEC 120 MSK 180 TRT 180 AST -240 ADT -180 NST -210 NDT -150 EST -300 EDT -240 CST -360 CDT -300
MST -420 MDT -360 PST -480 PDT -420 AKST -540 AKDT -480 HST -600 SST -660 BRT -180 ART -180
CLT -240 CLST -180 COT -300 PET -300 VET -240 WAT 60 CAT 120 SAST 120 EAT 180 IDT 180 IRST 210 GST 240
AZT 240 GET 240 SAMT 240 AFT 270 PKT 300 UZT 300 YEKT 300 IST 330 NPT 345 BDT 360 OMST 360 MMT 390
ICT 420 WIB 420 KRAT 420 HKT 480 SGT 480 MYT 480 PHT 480 WITA 480 AWST 480 IRKT 480 JST 540 KST 540 WIT 540
YAKT 540 ACST 570 ACDT 630 AEST 600 AEDT 660 VLAT 600 NZST 720 NZDT 780
"""
_WORDS = _MINUTES.split()
_NAMED = {name: int(minutes) for name, minutes in zip(_WORDS[::2], _WORDS[1::2], strict=True)}
# American usage names a zone's summer and winter time alike; 2007 began the present rule.
_AMERICAN = {"ET": -5, "CT": -6, "MT": -7, "PT": -8}
_OFFSET = pattern(r"(?:(?:UTC|GMT)\s?)?([+\-−–])(\d{1,2})(?::?(\d\d)(?::?(\d\d))?)?\Z", re.I)


@lru_cache(maxsize=256)
def zone_of(text: str) -> timezone | None:
    """The fixed offset that an offset (``+0100``, ``UTC-5``) or an abbreviation (``CEST``) states.

    None where the text states none, or one of a whole day and more.
    """
    name = text.strip().rstrip(".").upper().replace(".", "")
    if name in _NAMED:
        return timezone(timedelta(minutes=_NAMED[name]))
    offset = _OFFSET.match(text.strip())
    if offset is None:
        return None
    return _fixed(offset[1], int(offset[2]), int(offset[3] or 0), int(offset[4] or 0))


def american_zone_of(name: str, day: date) -> timezone | None:
    """The offset of Eastern, Central, Mountain or Pacific time (``ET`` …) on a day since 2007; else None.

    Daylight time lasts from the second Sunday of March to the first of November (Energy Policy Act of 2005).
    """
    name = name.replace(".", "")
    if name not in _AMERICAN or day.year < 2007:
        return None
    daylight = _sunday_from(date(day.year, 3, 8)) <= day < _sunday_from(date(day.year, 11, 1))
    return timezone(timedelta(hours=_AMERICAN[name] + daylight))


def region_zone_of(name: str, wall: datetime) -> timezone | None:
    """The offset that a region of the tz database (``Europe/Berlin``) had at a time on its own clocks; else None."""
    try:
        offset = wall.replace(tzinfo=ZoneInfo(name)).utcoffset()
    except (KeyError, ValueError, OSError, OverflowError):
        return None
    return None if offset is None else timezone(offset)


def _sunday_from(day: date) -> date:
    return day + timedelta(days=6 - day.weekday())


def _fixed(sign: str, hours: int, minutes: int, seconds: int) -> timezone | None:
    if hours > 23 or minutes > 59 or seconds > 59:
        return None
    ahead = timedelta(hours=hours, minutes=minutes, seconds=seconds)
    return timezone(ahead if sign == "+" else -ahead)

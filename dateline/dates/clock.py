"""Times of day as they stand beside a date: ``14:30``, ``2.05 pm EST``, ``10h30``, ``14:30 Uhr``."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, datetime, time, timezone

from dateline.dates.zones import zone_of

_AT = (
    r"(?:at|um|à|a|alle|ore|ora|às|as|las|kl\.?|klo|o|ob|u|v|в|о|у|om|op|om|saat|lúc|la|στις|"
    r"godz\.?|годині|ore:|الساعة|as of|time:?)"
)
_ZONE = (
    r"(?:UTC|GMT)?\s?[+\-−]\d{1,2}(?::?\d\d){0,2}(?!\d)|Z(?![^\W\d_])|[A-Z]{2,4}T(?![^\W\d_])|UTC|UT|MSK|MEZ|MESZ"
    r"|HAEC|HNEC|W[EAI][ST]B?|WITA|[A-Z]\.[A-Z]\.[A-Z]?\.?"
)
_CLOCK = re.compile(
    rf"(?P<lead>[\s,|()·•⋅/–—\-]{{0,4}}(?P<at>(?<=[\s,|(·•–—\-]){_AT}\s)?T?)"
    r"(?P<half>上午|下午|오전|오후|午前|午後)?\s?"
    r"(?P<hour>\d{1,2})(?!\d)(?:(?P<mark>\s?[:.h：]\s?|\s?[時点點시]\s?|\s?Uhr\s)(?P<minute>\d\d)(?!\d)\s?[分분]?"
    r"(?:[:：](?P<second>\d\d)(?:[.,](?P<fraction>\d{1,12}))?)?)?(?P<bare>\s?(?:h|Uhr|[時点點시])(?![^\W\d_]))?"
    r"(?:\s?(?P<pm>[AaPp]\.?\s?[Mm]\b\.?|μ\.μ\.|π\.μ\.|م\b|ص\b))?(?P<uhr>\s?(?:Uhr|hrs?|h|ч|год)\b\.?)?"
    rf"(?:\s{{0,2}}\(?(?P<zone>{_ZONE}))?\)?(?:\s?\(?(?P<again>[A-Z]{{2,5}})(?![^\W_])\)?|\[[A-Za-z_+\-/0-9]{{1,40}}\])?"
)


@dataclass(frozen=True, slots=True)
class Clock:
    """A time of day as it stands in a line of text."""

    hour: int
    minute: int
    second: int
    microsecond: int
    zone: timezone | None
    end: int
    """Offset in characters behind it."""

    def on(self, day: date) -> datetime:
        """That time on a day, aware where a zone is said."""
        at = time(self.hour, self.minute, self.second, self.microsecond, self.zone)
        return datetime.combine(day, at)


def read_clock(line: str, position: int) -> Clock | None:
    """The time of day that begins at an offset (after a comma, an "at", a "T" …); None where none does."""
    found = _CLOCK.match(line, position)
    if found is None or not _is_time(found):
        return None
    hour = _hour_of(found)
    minute, second = int(found["minute"] or 0), int(found["second"] or 0)
    if hour is None or minute > 59 or second > 59:
        return None
    fraction = int((found["fraction"] or "").ljust(6, "0")[:6])
    zone = zone_of(found["zone"]) if found["zone"] else None
    if found["zone"] and zone is None:
        return Clock(hour, minute, second, fraction, None, found.start("zone"))
    end = found.end() if zone or not found["again"] else found.start("again")
    return Clock(hour, minute, second, fraction, zone, end)


def _is_time(found: re.Match[str]) -> bool:
    """Whether the numbers are a time: a bare number or ``10.50`` needs a word that says so."""
    said = bool(found["pm"] or found["at"] or found["uhr"] or found["bare"] or found["half"])
    mark = (found["mark"] or "").strip()
    if not mark or mark == ".":
        said = said or (mark == "." and bool(found["zone"]) and zone_of(found["zone"]) is not None)
        return said and (mark == "." or bool(found["pm"] or found["uhr"] or found["bare"]))
    return True


def _hour_of(found: re.Match[str]) -> int | None:
    hour = int(found["hour"])
    half = (found["pm"] or found["half"] or "").lower()
    if not half:
        return hour if hour < 24 else None
    after_noon = half[0] in "pمμ" or half in ("下午", "오후", "午後")
    if found["pm"] and not 1 <= hour <= 12:
        return hour if 12 < hour < 24 and after_noon else None
    return (hour % 12 + 12 if after_noon else hour % 12) if hour < 24 else None

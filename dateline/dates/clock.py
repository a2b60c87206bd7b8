"""Times of day as they stand beside a date: ``14:30``, ``2.05 pm EST``, ``10h30``, ``14 Uhr``."""

from __future__ import annotations

import re
from datetime import date, datetime, time

from dateline.dates.zones import american_zone_of, region_zone_of, zone_of
from dateline.patterns import pattern
from dateline.values import Value

_AT = (
    r"(?:at|as of|time|um|ob|à|a|as|às|las|alle|ore|ora|la|a las|a la|om|op|u|o|v|kl|klo|godz|saat|lúc|в|о|у"
    r"|годині|ώρα|στις|الساعة)[.:]?\s"
)
_HALVES = "上午|下午|오전|오후|午前|午後"
_CLOCK = pattern(
    rf"(?P<lead>[\s,|()·•⋅@/–—\-]{{0,4}})(?P<at>(?<![^\W_]){_AT}|T)?(?P<half>{_HALVES})?\s?"
    r"(?P<hour>\d{1,2})(?!\d)"
    r"(?:\s?(?P<mark>[:.h：時点點时시]|Uhr)\s?(?P<minute>\d\d)(?!\d)(?:\s?[分분])?"
    r"(?:[:：](?P<second>\d\d)(?:[.,](?P<fraction>\d{1,12}))?)?)?"
    r"(?P<unit>\s?(?:Uhr|hrs?|h|ч|год|[時点點时시])(?![^\W_])\.?)?"
    r"(?:\s?(?P<pm>[AaPp]\.?\s?[Mm](?![^\W_])\.?|[πμ]\.?μ\.?|[مص](?![^\W_])))?"
)
_ZONE = pattern(
    r"\s{0,2}\(?((?:UTC|GMT|utc|gmt)?\s?[+\-−]\d{1,2}(?::?\d\d){0,2}(?![\d:])|(?:[A-Z]\.){2,3}"
    r"|(?:[A-Z]{1,5}|utc|gmt|z)(?![^\W_/])|(?:A(?:frica|merica|ntarctica|rctic|sia|tlantic|ustralia)|Europe|Indian|Pacific)"
    r"/[A-Z][A-Za-z_/\-]{2,30})"
)
# The name of a zone after its offset, as Go and RFC 9557 write it.
_ZONE_AGAIN = pattern(r"\s?\(?[A-Z]{2,5}(?![^\W_])\)?|\s[+\-]\d{4}(?!\d)|\[[A-Za-z_+\-/0-9]{1,40}\]")


class Clock(Value, frozen=True):
    """A time of day as it stands in a line of text."""

    at: time
    zone: str
    """An offset or abbreviation as written; empty where none is."""
    end: int
    """Offset in characters behind it."""

    def on(self, day: date) -> datetime:
        """That time on a day: aware where a zone is said, else naive."""
        wall = datetime.combine(day, self.at)
        region = region_zone_of(self.zone, wall) if "/" in self.zone else None
        return wall.replace(tzinfo=region or zone_of(self.zone) or american_zone_of(self.zone, day))


def read_clock(line: str, position: int) -> Clock | None:
    """The time of day that begins at an offset (after a comma, an "at", a "T" …); None where none does."""
    found = _CLOCK.match(line, position)
    hour = _hour_of(found) if found else None
    if found is None or hour is None:
        return None
    zone, end = _zone_at(line, found)
    if not _is_time(found, zone):
        return None
    fraction = int((found["fraction"] or "").ljust(6, "0")[:6])
    try:
        return Clock(time(hour, int(found["minute"] or 0), int(found["second"] or 0), fraction), zone, end)
    except ValueError:
        return None


def _zone_at(line: str, clock: re.Match[str]) -> tuple[str, int]:
    """The zone that stands behind a time, as written, and where it ends."""
    found = _ZONE.match(line, clock.end())
    if found is None or not _is_zone(found[1]):
        return "", clock.end()
    if _is_span(found[1], clock) and not found[0].startswith(" "):
        return "", clock.end()
    again = _ZONE_AGAIN.match(line, found.end())
    return found[1], again.end() if again else found.end()


def _is_zone(text: str) -> bool:
    return bool(zone_of(text) or american_zone_of(text, date.max) or region_zone_of(text, datetime(2024, 1, 1)))


def _is_span(zone: str, clock: re.Match[str]) -> bool:
    """Whether ``10:30-12:00`` are two times and no offset."""
    return zone[0] in "-−" and ":" in zone and not clock["second"] and clock["at"] != "T"


def _is_time(found: re.Match[str], zone: str) -> bool:
    """Whether the numbers are a time: ``10`` needs a unit, ``10.50`` a word or a zone that says so."""
    unit = bool(found["pm"] or found["unit"] or found["half"])
    if found["mark"] is None:
        return unit
    return found["mark"] != "." or unit or bool(found["at"] or zone)


def _hour_of(found: re.Match[str]) -> int | None:
    """The hour on the clock of 24 hours; None where there is no such hour."""
    hour = int(found["hour"])
    half = (found["pm"] or found["half"] or "").lower()
    after_noon = half[:1] in ("p", "م", "μ") or half in ("下午", "오후", "午後")
    if hour > 23 or half and not after_noon and hour > 12:
        return None
    if not half or hour > 12:
        return hour
    return hour % 12 + 12 * after_noon

"""What layouts may do with a value: dates by locale, addresses, machine forms."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from itertools import groupby
from typing import Any
from urllib.parse import quote
from zoneinfo import ZoneInfo

from markupsafe import Markup

from dateline.contexts import SiteView
from dateline.layouts.words import Words
from dateline.model import Moment, Picture, Rendition
from dateline.patterns import pattern

Filter = Callable[..., Any]

_SCHEME = pattern(r"([a-z][a-z0-9+.-]*):", re.IGNORECASE)
_SAFE_SCHEMES = frozenset({"http", "https", "mailto", "tel"})
_INVISIBLE = dict.fromkeys([*range(0x21), *range(0x7F, 0xA1), 0xAD, 0x200B, 0x2028, 0x2029, 0xFEFF])
_BREAKS = pattern(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")
_OFFSET = pattern(r"(?:UTC)?([+-])(\d\d):?(\d\d)?")
_PREFERENCE = ("image/avif", "image/webp")
DAYS_KEPT = 5_000
"""Days whose words are remembered."""
_JSON = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def date_filters(words: Words, zone: ZoneInfo) -> dict[str, Filter]:
    """The filters that speak a language, with the names that ``zone`` has for its times.

    A day is put into words once: many posts are of one day, and each stands in many lists.
    """
    long_day = lru_cache(DAYS_KEPT)(lambda day: format_day(day, words))
    brief_day = lru_cache(DAYS_KEPT)(lambda day: format_short_day(day, words))

    def day(value: Moment | date | str) -> str:
        """``5 November 2026``"""
        return long_day(value.at.date() if isinstance(value, Moment) else value)

    def short_day(value: Moment | date) -> str:
        """``5 Nov 2026``"""
        return brief_day(value.at.date() if isinstance(value, Moment) else value)

    def moment(value: Moment) -> str:
        """``5 November 2026, 14:30 CET``, or the day alone where only that is known."""
        return format_moment(day(value), value, words, zone)

    def short_moment(value: Moment) -> str:
        """``5 Nov 2026, 14:30 CET``, or the day alone where only that is known."""
        return format_moment(short_day(value), value, words, zone)

    return {
        "day": day,
        "short_day": short_day,
        "moment": moment,
        "short_moment": short_moment,
        "clock": lambda value: format_clock(value, words, zone) if value.exact else "",
        "period": lambda value: format_period(value, words),
        "month_name": lambda number: words.months_alone[number - 1],
        "weekday": lambda value: words.weekdays[_as_date(value).weekday()],
        "number": words.number,
    }


def address_filters(site: SiteView) -> dict[str, Filter]:
    """The filters that know where the site lies."""
    base = site.root[: len(site.root) - len(site.path.rstrip("/"))] if site.path != "/" else site.root

    def absolute(url: str) -> str:
        """A path on the site → its whole address."""
        return base + url if url.startswith("/") and not url.startswith("//") else url

    return {"absolute": absolute}


PLAIN_FILTERS: dict[str, Filter] = {}


def _plain(function: Filter) -> Filter:
    PLAIN_FILTERS[function.__name__] = function
    return function


@_plain
def machine(value: Moment | date) -> str:
    """A date as machines read it, with the offset where the time is known: for ``<time datetime>``."""
    return str(value) if isinstance(value, Moment) else value.isoformat()


@_plain
def timestamp(value: Moment) -> str:
    """A date as RFC 3339 wants it, midnight where only the day is known: for feeds."""
    return value.at.isoformat()


@_plain
def safe_url(value: str) -> str:
    """An address that a person wrote, or ``#`` where it would run a script (faults: ``java\\tscript:``)."""
    address = value.translate(_INVISIBLE)
    scheme = _SCHEME.match(address)
    return address if scheme is None or scheme.group(1).lower() in _SAFE_SCHEMES else "#"


@_plain
def query(value: str) -> str:
    """A text as a part of an address: percent-encoded."""
    return quote(value, safe="")


@_plain
def line(value: str) -> Markup:
    """A text as one line of a plain text file such as robots.txt: no line break, nothing escaped."""
    return Markup(_BREAKS.sub(" ", value))


@_plain
def tojson(value: Any) -> Markup:
    """A value as JSON that stays whole within ``<script>``: ``<`` becomes ``\\u003c``."""
    text = _JSON.encode(value).replace("&", "\\u0026").replace("<", "\\u003c")
    return Markup(text.replace(">", "\\u003e").replace("'", "\\u0027"))


@_plain
def sources(picture: Picture) -> list[tuple[str, str]]:
    """(media type, srcset) of each encoding of a picture: the smallest files' first, the fallback's last."""
    groups = [
        (media_type, _srcset(tuple(renditions)))
        for media_type, renditions in groupby(picture.renditions, lambda rendition: rendition.media_type)
    ]
    return sorted(groups, key=lambda group: _rank(group[0]))


def _rank(media_type: str) -> int:
    return _PREFERENCE.index(media_type) if media_type in _PREFERENCE else len(_PREFERENCE)


def _srcset(renditions: tuple[Rendition, ...]) -> str:
    return ", ".join(f"{rendition.url} {rendition.width}w" for rendition in renditions)


def format_day(value: Moment | date | str, words: Words) -> str:
    """``5 November 2026``; an ISO text will do, and what is no date comes back as it is."""
    try:
        day = _as_date(value)
    except ValueError:
        return str(value)
    return _fill(words.patterns["day"], day, words)


def format_short_day(value: Moment | date, words: Words) -> str:
    """``5 Nov 2026``"""
    return _fill(words.patterns["short_day"], _as_date(value), words)


def format_clock(value: Moment, words: Words, zone: ZoneInfo) -> str:
    """``14:30 CET``"""
    at = value.at
    text = words.patterns["clock"].replace("{zone}", zone_name(at.astimezone(zone)))
    return text.replace("{HH}", f"{at.hour:02}").replace("{mm}", f"{at.minute:02}")


def format_moment(day: str, value: Moment, words: Words, zone: ZoneInfo) -> str:
    """A formatted day with the time of ``value`` after it, where that is known."""
    if not value.exact:
        return day
    clock = format_clock(value, words, zone)
    return words.patterns["moment"].replace("{clock}", clock).replace("{day}", day)


def zone_name(at: datetime) -> str:
    """``CET``; ``UTC+3`` where the zone has a number for a name."""
    name = at.tzname() or ""
    number = _OFFSET.fullmatch(name)
    if number is None:
        return name
    sign, hours, minutes = number.groups()
    sign = "\u2212" if sign == "-" else sign
    return f"UTC{sign}{int(hours)}" + (f":{minutes}" if minutes and int(minutes) else "")


def format_period(value: str, words: Words) -> str:
    """``2026-11`` → ``November 2026``, ``2026-11-05`` → ``5 November 2026``; anything else as it is."""
    parts = value.split("-")
    if not all(part.isdecimal() for part in parts) or len(parts[0]) != 4:
        return value
    if len(parts) == 2:
        text = words.patterns["month"].replace("{year}", parts[0])
        return text.replace("{month}", words.months_alone[int(parts[1]) - 1])
    return value if len(parts) == 1 else format_day(value, words)


def _as_date(value: Moment | date | str) -> date:
    if isinstance(value, Moment):
        return value.at.date()
    if isinstance(value, str):
        return date.fromisoformat(value[:10])
    return value.date() if isinstance(value, datetime) else value


def _fill(pattern: str, day: date, words: Words) -> str:
    month = day.month - 1
    return (
        pattern.replace("{d}", str(day.day))
        .replace("{y}", f"{day.year:04}")
        .replace("{month}", words.months[month])
        .replace("{mon}", words.months_short[month])
        .replace("{weekday}", words.weekdays[day.weekday()])
    )

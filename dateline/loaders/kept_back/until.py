"""The moment until which words hold a text, every one of them understood: ``NOON ON 1 JUNE 2026 LOCAL TIME``."""

from __future__ import annotations

import re
from datetime import datetime

from dateline.dates import Order, parse_when
from dateline.model import When
from dateline.patterns import pattern

EDGES = " \t*_#>~=+-–—|!.,:;“”\"'()[]"
"""Signs around words that mean nothing."""
_JOINTS = pattern(r"(?:(?:at|on|from|the|for|to|um|am|ab|den|dem|le|el|il)\s+)+", re.IGNORECASE)
_AFTER = pattern(r"(?:after|nach|après|después\sde|dopo)\s+", re.IGNORECASE)
_HOURS = pattern(r"(?<![\d:.])([01]?\d|2[0-3])[.:]?([0-5]\d)\s?(?:hrs?|hours)\b\.?", re.IGNORECASE)
_ORDINAL = pattern(r"(?<=\d)(?:ST|ND|RD|TH)\b")
_UHR = pattern(r"\buhr\b", re.IGNORECASE)
_LOCAL = pattern(r"\(?\blocal\stime\b\)?", re.IGNORECASE)
_ZONES = tuple(
    (pattern(rf"\b(?:u\.?s\.?\s)?{name}\b", re.IGNORECASE), short)
    for name, short in (
        (r"eastern(?:\s(?:standard|daylight))?(?:\stime)?", "ET"),
        (r"central(?:\s(?:standard|daylight))?\stime", "CT"),
        (r"mountain(?:\s(?:standard|daylight))?\stime", "MT"),
        (r"pacific(?:\s(?:standard|daylight))?(?:\stime)?", "PT"),
        (r"greenwich\smean\stime", "GMT"),
        (r"british\ssummer\stime", "BST"),
        (r"central\seuropean\stime", "CET"),
        (r"central\seuropean\ssummer\stime", "CEST"),
    )
)


def begins_after(words: str) -> bool:
    """Say whether words name something that comes before: ``after the vote``."""
    return _AFTER.match(words) is not None


def moment_of(words: str, order: Order) -> When | None:
    """The moment that words tell, if every one of them is understood; None for any others.

    Takes the order of day and month in dates of numbers, too.
    """
    rest = words
    for name, short in _ZONES:
        rest = name.sub(short, rest)
    rest = _ORDINAL.sub(lambda found: found[0].lower(), _HOURS.sub(r"\1:\2", _LOCAL.sub(" ", rest))).strip(EDGES)
    after = _AFTER.match(rest)
    rest = rest[after.end() :] if after else rest
    joint = _JOINTS.match(rest)
    rest = rest[joint.end() :] if joint else rest
    when = parse_when(_UHR.sub("Uhr", rest), order) or parse_when(_UHR.sub("Uhr", rest.lower()), order)
    return when if isinstance(when, datetime) or not after else None

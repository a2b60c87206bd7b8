"""When something was published, in the site's zone."""

from __future__ import annotations

from datetime import UTC, datetime, time
from zoneinfo import ZoneInfo

from dateline.model import Moment, When


def to_moment(when: When, zone: ZoneInfo) -> Moment:
    """The moment in the site's zone; never raises.

    A day becomes its midnight there, not exact. A naive time is the zone's own: of two equal wall
    times in autumn the first (PEP 495, fold 0), one that spring skips moves forward by the gap. An
    aware time is converted; where that leaves the years 1 to 9999 it keeps its own offset.
    """
    if not isinstance(when, datetime):
        return Moment(_settle(datetime.combine(when, time()), zone), exact=False)
    if when.utcoffset() is None:
        return Moment(_settle(when.replace(fold=0), zone), exact=True)
    try:
        return Moment(when.astimezone(zone), exact=True)
    except (OverflowError, ValueError):
        return Moment(when, exact=True)


def _settle(local: datetime, zone: ZoneInfo) -> datetime:
    """A wall time in the zone that its clocks do show."""
    at = local.replace(tzinfo=zone)
    try:
        return at.astimezone(UTC).astimezone(zone)
    except (OverflowError, ValueError):
        return at

"""From when on a post is published, apart from the date that it shows: Hugo's ``publishDate``."""

from __future__ import annotations

from collections.abc import Sequence
from functools import reduce

from dateline.dates import Order
from dateline.loaders.matter.embargoes import is_embargo
from dateline.loaders.matter.entry import Entry, Remark
from dateline.loaders.matter.keys import plain_key
from dateline.loaders.matter.moments import later
from dateline.loaders.matter.whens import when_of
from dateline.model import When
from dateline.values import Value

_RELEASES = frozenset(("publishdate", "pubdate", "published", "publishfrom"))
"""Keys behind ``date`` that Hugo keeps a post back by, and as `inspect` names what they say."""


class Release(Value, frozen=True):
    """What keys beside the date say of the moment at which a post comes out."""

    at: When | None = None
    """The last of the moments that they tell; None where they tell none but the date."""
    line: int = 0
    faults: tuple[Remark, ...] = ()


NO_RELEASE = Release()


def release_of(entries: Sequence[Entry], order: Order, date: When | None) -> Release:
    """Read the keys that release a post.

    Takes the entries that tell a date, the most telling first, the order of day and month, and the date that
    was read: alone, such a key tells the date itself.
    """
    if len(entries) < 2:
        return NO_RELEASE
    dates = [entry for entry in entries if not is_embargo(entry.key)]
    keys = [entry for entry in dates[1:] if plain_key(entry.key) in _RELEASES]
    stated = [when_of([entry], order, "") for entry in keys]
    faults = tuple(fault for each in stated for fault in each.faults)
    moments = [each.when for each in stated if each.when is not None and each.when != date]
    return Release(reduce(later, moments), keys[0].line, faults) if moments else Release(faults=faults)

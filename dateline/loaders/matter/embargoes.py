"""How long an embargo keeps a post back."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.dates import Order, parse_when
from dateline.loaders.matter.entry import Entry, Remark
from dateline.loaders.matter.keys import plain_key
from dateline.loaders.matter.moments import later
from dateline.loaders.matter.values import switch_of, text_of
from dateline.model import Evidence, When
from dateline.values import Value

_SCHEDULES = frozenset(("publishon", "publishat", "scheduledfor", "notbefore"))
"""Keys that may tell of something else than a moment."""
KEYS = _SCHEDULES | frozenset(
    ("embargo", "embargountil", "embargoeduntil", "embargodate", "embargotime", "embargoed", "holduntil", "sperrfrist")
)
"""As `plain_key` gives them."""
_NONE = frozenset(
    ("none", "lifted", "n/a", "na", "n.a.", "-", "--", "–", "—", "expired", "over", "no embargo", "keine")
)
_SOON = ("tomorrow", "tonight", "later")
_UNREAD = "“{key}: {value}” is no moment that can be understood: kept back as a draft"
_HELP = "Write it as 2026-12-01T00:01+01:00; or none, if nothing holds the post back."
REASON = "an embargo: not to be published before "
"""How the reason begins that the evidence for such a date has; the moment follows."""


class Embargo(Value, frozen=True):
    """What keys of front matter say of an embargo."""

    until: When | None = None
    """The last of the moments that they tell."""
    unread: tuple[Remark, ...] = ()
    """Such a post is kept back as a draft."""
    alone: bool = False
    """No other key states a date."""
    lines: tuple[int, ...] = ()
    """Of the keys that tell it, or that there is none."""

    @property
    def evidence(self) -> tuple[Evidence, ...]:
        """What tells that the date is not before the moment; nothing where there is none."""
        return (evidence_of(self.until, "front matter", self.lines),) if self.until else ()


NO_EMBARGO = Embargo()


def is_embargo(key: str) -> bool:
    """Say whether a key of front matter tells of an embargo."""
    return plain_key(key) in KEYS


def embargo_of(entries: Sequence[Entry], order: Order) -> Embargo:
    """Read the keys that tell of an embargo, among those that tell a date. What can't be read keeps the post back."""
    lines = tuple([entry.line for entry in entries if is_embargo(entry.key)])
    if not lines:
        return NO_EMBARGO
    until: When | None = None
    unread: list[Remark] = []
    for entry in filter(_holds, entries):
        text = text_of(entry.value)
        when = parse_when(text, order) if text else None
        if when is None and plain_key(entry.key) in _SCHEDULES and not _tells_time(text):
            continue
        if when is None:
            shown = text[:60] or "a list or table"
            unread.append(Remark(entry.line, 1, _UNREAD.format(key=entry.key, value=shown), _HELP))
        else:
            until = later(until, when)
    return Embargo(until, tuple(unread), len(lines) == len(entries), lines)


def _tells_time(text: str) -> bool:
    from dateline.dates.weekdays import is_weekday_form

    words = text.casefold().replace(",", " ").split()
    return any(map(str.isdigit, text)) or any(is_weekday_form(word) or word in _SOON for word in words)


def evidence_of(until: When, origin: str, lines: tuple[int, ...]) -> Evidence:
    """Return what tells that a date is not before a moment."""
    return Evidence("date", origin, lines, 1.0, REASON + until.isoformat())


def _holds(entry: Entry) -> bool:
    if not is_embargo(entry.key) or entry.value in ("", "~", "null"):
        return False
    text = text_of(entry.value)
    return switch_of(text) is not False and text.casefold() not in _NONE

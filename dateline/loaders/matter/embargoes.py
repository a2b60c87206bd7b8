"""How long an embargo keeps a post back."""

from __future__ import annotations

from collections.abc import Container, Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from dateline import values
from dateline.dates import Order, parse_when
from dateline.loaders.matter.entry import Entry, Remark
from dateline.loaders.matter.names import plain_key
from dateline.loaders.matter.values import switch_of, text_of
from dateline.model import Document, Evidence, Metadata, When

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
_REASON = "an embargo: not to be published before "
"""Of the evidence for a date; the moment follows."""
_WIDEST = timedelta(hours=14)
"""No zone is farther from UTC."""


class Embargo(values.Value, frozen=True):
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
    lines = tuple(entry.line for entry in entries if is_embargo(entry.key))
    return Embargo(until, tuple(unread), len(lines) == len(entries), lines)


def _tells_time(text: str) -> bool:
    from dateline.dates.weekdays import is_weekday_form

    words = text.casefold().replace(",", " ").split()
    return any(map(str.isdigit, text)) or any(is_weekday_form(word) or word in _SOON for word in words)


def laid_over(metadata: Metadata, values: Mapping[str, Any], embargo: Embargo) -> dict[str, Any]:
    """The values that an embargo adds to others, laid over what a document tells: no date before it, or a draft."""
    held: dict[str, Any] = {"draft": True} if embargo.unread else {}
    if embargo.until is not None:
        held["date"] = later(metadata.date if embargo.alone else values.get("date"), embargo.until)
    return held


def laid_beside(
    document: Document, values: Mapping[str, Any], embargo: Embargo, named: Container[str]
) -> dict[str, Any]:
    """As `laid_over`, of a file beside a document, with the fields that it names.

    The document's own embargo holds against its date, unless it tells of one, or whether the post is a draft.
    """
    held = laid_over(document.metadata, values, embargo)
    if "date" in values and not (embargo.lines or "draft" in named) and (until := held_until(document)):
        held["date"] = later(values["date"], until)
    return held


def held(document: Document, until: When, lines: tuple[int, ...]) -> Document:
    """Return a document not before the moment that a mark on some lines tells; its evidence says so."""
    date = later(document.metadata.date, until)
    moved = date != document.metadata.date
    kept = tuple(each for each in document.evidence if not (moved and each.field == "date"))
    told = (evidence_of(until, "body", lines), *kept) if not moved else (*kept, evidence_of(until, "body", lines))
    return values.changed(document, metadata=values.changed(document.metadata, date=date), evidence=told)


def evidence_of(until: When, origin: str, lines: tuple[int, ...]) -> Evidence:
    """Return what tells that a date is not before a moment."""
    return Evidence("date", origin, lines, 1.0, _REASON + until.isoformat())


def is_held(evidence: Evidence) -> bool:
    """Say whether evidence tells of an embargo."""
    return evidence.field == "date" and evidence.reason.startswith(_REASON)


def held_until(document: Document) -> When | None:
    """Return the last moment before which a document's evidence forbids to publish it; None where none does."""
    until: When | None = None
    for each in document.evidence:
        if is_held(each):
            said = each.reason[len(_REASON) :]
            until = later(until, datetime.fromisoformat(said) if "T" in said else date.fromisoformat(said))
    return until


def _holds(entry: Entry) -> bool:
    if not is_embargo(entry.key) or entry.value in ("", "~", "null"):
        return False
    text = text_of(entry.value)
    return switch_of(text) is not False and text.casefold() not in _NONE


def later(one: When | None, other: When) -> When:
    """The later of two moments. Where only a zone would tell, the second, which is the one that an embargo states."""
    if one is None:
        return other
    first, second = _instant(one), _instant(other)
    if (first.utcoffset() is None) == (second.utcoffset() is None):
        return one if first >= second else other
    return one if _in_utc(first) - _in_utc(second) >= _WIDEST else other


def _instant(when: date) -> datetime:
    return when if isinstance(when, datetime) else datetime.combine(when, time())


def _in_utc(when: datetime) -> datetime:
    return when if when.utcoffset() is not None else when.replace(tzinfo=UTC)

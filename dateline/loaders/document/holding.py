"""A Document held back until a moment, and what its evidence says of it."""

from __future__ import annotations

from collections.abc import Container, Mapping
from datetime import date, datetime
from typing import Any

from dateline.loaders.matter.embargoes import REASON, Embargo, evidence_of
from dateline.loaders.matter.moments import later
from dateline.model import Document, Evidence, Metadata, When
from dateline.values import changed


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
    if "date" in values and not (embargo.lines or "draft" in named) and (until := _held_until(document)):
        held["date"] = later(values["date"], until)
    return held


def held(document: Document, until: When, lines: tuple[int, ...]) -> Document:
    """Return a document not before the moment that a mark on some lines tells; its evidence says so."""
    date = later(document.metadata.date, until)
    moved = date != document.metadata.date
    kept = tuple(each for each in document.evidence if not (moved and each.field == "date"))
    told = (evidence_of(until, "body", lines), *kept) if not moved else (*kept, evidence_of(until, "body", lines))
    return changed(document, metadata=changed(document.metadata, date=date), evidence=told)


def is_held(evidence: Evidence) -> bool:
    """Say whether evidence tells of an embargo."""
    return evidence.field == "date" and evidence.reason.startswith(REASON)


def _held_until(document: Document) -> When | None:
    """Return the last moment before which a document's evidence forbids to publish it; None where none does."""
    until: When | None = None
    for each in document.evidence:
        if is_held(each):
            said = each.reason[len(REASON) :]
            until = later(until, datetime.fromisoformat(said) if "T" in said else date.fromisoformat(said))
    return until

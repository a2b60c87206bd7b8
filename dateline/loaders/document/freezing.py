"""What was inferred of a document as a sidecar, so that it stays as it is."""

from __future__ import annotations

import json
from datetime import date

from dateline.loaders.document import companion
from dateline.loaders.document.sidecar import FIELDS, ORIGIN
from dateline.model import Document, Evidence

_STATED = ("front matter", companion.ORIGIN, ORIGIN)
"""Origins of what is said already, by the source or beside it."""


def write_sidecar(document: Document) -> str:
    """The text of a sidecar that freezes every inferred field of a document, each with its reason.

    Fields that the source or its sidecar states are left to them. Empty where nothing was inferred.
    """
    settled = {evidence.field for evidence in document.evidence if evidence.origin == ORIGIN}
    told = {
        evidence.field: evidence
        for evidence in document.evidence
        if evidence.origin not in _STATED and evidence.field not in settled
    }
    return "".join(
        f"{_comment(told[field])}{field} = {_toml(getattr(document.metadata, field))}\n"
        for field in FIELDS
        if field in told and getattr(document.metadata, field) is not None
    )


def _comment(evidence: Evidence) -> str:
    where = f", line {evidence.lines[0]}" if evidence.lines else ""
    why = f": {evidence.reason}" if evidence.reason else ""
    return f"# {' '.join(f'{evidence.origin}{where}{why}'.split())}\n"


def _toml(value: object) -> str:
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, tuple):
        return f"[{', '.join(map(_toml, value))}]"
    if isinstance(value, date | int):
        return json.dumps(str(value)) if isinstance(value, date) else str(value)
    return json.dumps(str(value), ensure_ascii=False)

"""FILE.meta.toml: what an editor settled about a source, beside it; it wins over what was inferred."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import chain
from typing import Any, Literal

from dateline.dates import Order
from dateline.folder import SIDECAR
from dateline.loaders.document import companion
from dateline.loaders.document.composition import remarked
from dateline.loaders.kept_back.marks import KEPT_BACK, STATE, find_title_mark
from dateline.loaders.matter.embargoes import held, is_embargo, is_held, laid_beside
from dateline.loaders.matter.entry import BadMatter, Entry, Remark
from dateline.loaders.matter.fields import understand
from dateline.loaders.matter.names import MEANINGS, plain_key
from dateline.loaders.matter.toml_matter import read_toml
from dateline.model import Document, Evidence, Metadata
from dateline.suggestion import did_you_mean
from dateline.values import changed, field_names

_ORIGIN = "sidecar"
_STATED = ("front matter", companion.ORIGIN, _ORIGIN)
"""Origins of what is said already, by the source or beside it."""
_FIELDS = tuple(name for name in field_names(Metadata) if name not in ("corrections", "extra"))


def apply_sidecar(document: Document, toml_text: str, order: Order) -> Document:
    """Return the document with the fields that its sidecar states, empty ones too.

    Takes the sidecar's text (TOML with the names of front matter, and before a NUL what Nikola's metadata file
    states, over which it wins), and the order of day and month in dates of numbers. If it can't be read the
    document gets an error that names the sidecar.
    """
    beside, parted, toml_text = toml_text.rpartition("\0")
    if parted:
        document = companion.apply_companion(document, beside, order)
    if not toml_text:
        return document
    lines = toml_text.splitlines()
    try:
        entries = read_toml(lines, 1).entries
    except BadMatter as fault:
        return _with(document, lines, (fault.remark,), "error")
    stated = understand(entries, order)
    named = _named(entries)
    values: dict[str, Any] = {field: getattr(stated.metadata, field) for field in _FIELDS if field in named}
    values |= {"draft": True} if stated.values["draft"] else {}
    values |= laid_beside(document, values, stated.embargo, named)
    kept = tuple(told for told in document.evidence if told.field not in named or is_held(told))
    settled = tuple(Evidence(field, _ORIGIN) for field in values)
    document = changed(document, metadata=changed(document.metadata, **values), evidence=kept + settled)
    document = document if "draft" in named else _by_title(document, lines, dict(stated.lines), order)
    told = {(remark.line, remark.message) for remark in stated.warnings}
    strangers = (remark for remark in _strangers(entries) if (remark.line, remark.message) not in told)
    warnings = (*stated.warnings, *strangers)
    return _with(_with(document, lines, warnings, "warning"), lines, stated.errors, "error")


def _by_title(document: Document, toml: list[str], stated: Mapping[str, int], order: Order) -> Document:
    """The document held by a mark in the title that its sidecar states, which is shown as it stands."""
    title = document.metadata.title or ""
    mark = find_title_mark(title, order) if "title" in stated else None
    if mark is None:
        return document
    line = stated["title"]
    if mark.until is not None:
        return held(document, mark.until, (line,))
    kept = changed(document, metadata=changed(document.metadata, draft=True))
    return _with(kept, toml, (Remark(line, 1, KEPT_BACK.format(words=title[:60]), STATE),), "warning")


def _strangers(entries: Iterable[Entry]) -> Iterator[Remark]:
    """Yield a remark on each key that means nothing; in a file of Dateline's own it is a slip."""
    for entry in entries:
        if not MEANINGS.get(plain_key(entry.key)):
            yield Remark(entry.line, 1, f"there is no field “{entry.key}”", did_you_mean(entry.key, _FIELDS))


def write_sidecar(document: Document) -> str:
    """The text of a sidecar that freezes every inferred field of a document, each with its reason.

    Fields that the source or its sidecar states are left to them. Empty where nothing was inferred.
    """
    settled = {evidence.field for evidence in document.evidence if evidence.origin == _ORIGIN}
    told = {
        evidence.field: evidence
        for evidence in document.evidence
        if evidence.origin not in _STATED and evidence.field not in settled
    }
    return "".join(
        f"{_comment(told[field])}{field} = {_toml(getattr(document.metadata, field))}\n"
        for field in _FIELDS
        if field in told and getattr(document.metadata, field) is not None
    )


def _named(entries: Iterable[Entry]) -> frozenset[str]:
    """The fields that the entries are about."""
    fields = (MEANINGS.get(plain_key(entry.key), ()) for entry in entries if not is_embargo(entry.key))
    return frozenset(chain.from_iterable(fields))


def _with(
    document: Document, lines: list[str], remarks: tuple[Remark, ...], severity: Literal["error", "warning"]
) -> Document:
    found = remarked(document.path + SIDECAR, lines, remarks, severity)
    return changed(document, diagnostics=document.diagnostics + found) if found else document


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

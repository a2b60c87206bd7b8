"""FILE.meta.toml: what an editor settled about a source, beside it; it wins over what was inferred."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from itertools import chain
from typing import Any

from dateline.dates import Order
from dateline.folder import SIDECAR
from dateline.loaders.document.changes import with_remarks
from dateline.loaders.document.composition import Severity
from dateline.loaders.document.holding import held, is_held, laid_beside
from dateline.loaders.matter.embargoes import is_embargo
from dateline.loaders.matter.entry import BadMatter, Entry, Remark
from dateline.loaders.matter.fields import Stated, understand
from dateline.loaders.matter.keys import MEANINGS, plain_key
from dateline.loaders.matter.toml_matter import read_toml
from dateline.model import Document, Evidence, Metadata
from dateline.suggestion import did_you_mean
from dateline.values import changed, field_names

ORIGIN = "sidecar"
FIELDS = tuple(name for name in field_names(Metadata) if name not in ("publish_from", "corrections", "extra"))


def apply_sidecar(document: Document, toml_text: str, order: Order) -> Document:
    """Return the document with the fields that its sidecar states, empty ones too.

    Takes the sidecar's text (TOML with the names of front matter, and before a NUL what Nikola's metadata file
    states, over which it wins), and the order of day and month in dates of numbers. If it can't be read the
    document gets an error that names the sidecar.
    """
    beside, parted, toml_text = toml_text.rpartition("\0")
    if parted:
        from dateline.loaders.document.companion import apply_companion

        document = apply_companion(document, beside, order)
    return _settled(document, toml_text.splitlines(), order) if toml_text else document


def _settled(document: Document, lines: Sequence[str], order: Order) -> Document:
    try:
        entries = read_toml(lines, 1).entries
    except BadMatter as fault:
        return _with(document, lines, (fault.remark,), "error")
    stated, named = understand(entries, order), _named(entries)
    document = _laid_over(document, stated, named)
    document = document if "draft" in named else _by_title(document, lines, dict(stated.lines), order)
    warned = {(remark.line, remark.message) for remark in stated.warnings}
    strangers = (remark for remark in _strangers(entries) if (remark.line, remark.message) not in warned)
    return _with(_with(document, lines, (*stated.warnings, *strangers), "warning"), lines, stated.errors, "error")


def _laid_over(document: Document, stated: Stated, named: Set[str]) -> Document:
    """The document with what is stated of the fields that are named; the evidence of their former values goes."""
    values: dict[str, Any] = {field: getattr(stated.metadata, field) for field in FIELDS if field in named}
    values |= {"draft": True} if stated.values["draft"] else {}
    values |= {"publish_from": until} if (until := stated.metadata.publish_from) else {}
    values |= laid_beside(document, values, stated.embargo, named)
    kept = tuple(told for told in document.evidence if told.field not in named or is_held(told))
    settled = tuple(Evidence(field, ORIGIN) for field in values)
    return changed(document, metadata=changed(document.metadata, **values), evidence=kept + settled)


def _by_title(document: Document, lines: Sequence[str], stated: Mapping[str, int], order: Order) -> Document:
    """The document held by a mark in the title that its sidecar states, which is shown as it stands."""
    from dateline.loaders.kept_back.marks import STATE, find_title_mark, remark_on

    title = document.metadata.title or ""
    mark = find_title_mark(title, order) if "title" in stated else None
    if mark is None:
        return document
    line = stated["title"]
    if mark.until is not None:
        return held(document, mark.until, (line,))
    kept = changed(document, metadata=changed(document.metadata, draft=True))
    return _with(kept, lines, (remark_on(title, line, STATE),), "warning")


def _strangers(entries: Iterable[Entry]) -> Iterator[Remark]:
    """Yield a remark on each key that means nothing; in a file of Dateline's own it is a slip."""
    for entry in entries:
        if not MEANINGS.get(plain_key(entry.key)):
            yield Remark(entry.line, 1, f"there is no field “{entry.key}”", did_you_mean(entry.key, FIELDS))


def _named(entries: Iterable[Entry]) -> frozenset[str]:
    """The fields that the entries are about."""
    fields = (MEANINGS.get(plain_key(entry.key), ()) for entry in entries if not is_embargo(entry.key))
    return frozenset(chain.from_iterable(fields))


def _with(document: Document, lines: Sequence[str], remarks: Sequence[Remark], severity: Severity) -> Document:
    return with_remarks(document, document.path + SIDECAR, lines, remarks, severity)

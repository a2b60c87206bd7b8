"""A Document that tells more than was read of it: lines left out, remarks, that it is a draft."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from dateline.loaders.document.composition import Severity, remarked
from dateline.loaders.matter.entry import Remark
from dateline.model import Document, Dropped, Evidence
from dateline.values import changed


def with_dropped(document: Document, dropped: Sequence[Dropped]) -> Document:
    """Return a document with more lines that were left out, all in their order."""
    if not dropped:
        return document
    return changed(document, dropped=tuple(sorted((*document.dropped, *dropped), key=lambda each: each.line)))


def with_remarks(
    document: Document, path: str, lines: Sequence[str], remarks: Sequence[Remark], severity: Severity
) -> Document:
    """Return a document with remarks on a file, its own or one beside it, whose path and lines are given."""
    if not remarks:
        return document
    return changed(document, diagnostics=document.diagnostics + remarked(path, lines, remarks, severity))


def drafted(document: Document, lines: Sequence[str], remark: Remark, severity: Severity) -> Document:
    """Return a document as a draft, with a remark on the line of its source that makes it one."""
    metadata: Any = changed(document.metadata, draft=True)
    return with_remarks(changed(document, metadata=metadata), document.path, lines, (remark,), severity)


def kept_as_draft(document: Document, lines: Sequence[str], remark: Remark) -> Document:
    """As `drafted`, with a warning, and with what was remarked as the evidence."""
    told = Evidence("draft", "body", (remark.line,), 1.0, remark.message)
    kept = drafted(document, lines, remark, "warning")
    return changed(kept, evidence=(*kept.evidence, told))

"""Stated metadata and a body → a Document."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from dateline.loaders.body import Body, markup_of
from dateline.loaders.heading import Titled, settle_heading
from dateline.loaders.matter.entry import Reading, Remark
from dateline.loaders.matter.fields import Stated
from dateline.loaders.text import Text
from dateline.model import Diagnostic, Document, Metadata
from dateline.values import changed

_WINDOW = 160


def composed(text: Text, loader: str, reading: Reading, stated: Stated, body: Body) -> Document:
    """Return the Document of a text whose metadata was understood, with every remark as a diagnostic."""
    markup = markup_of(text.path)
    titled = settle_heading(body, stated.metadata.title) if markup == "markdown" else Titled(body)
    metadata = changed(stated.metadata, title=titled.title) if titled.title else stated.metadata
    return Document(
        text.path,
        loader,
        metadata,
        titled.body.text,
        markup,
        titled.body.line,
        titled.body.dropped,
        (*titled.evidence, *stated.evidence),
        (
            *text.diagnostics,
            *_told(text, (*reading.remarks, *stated.warnings), "warning"),
            *_told(text, stated.errors, "error"),
        ),
    )


def refused(text: Text, loader: str, remark: Remark, body: Body) -> Document:
    """Return the Document of a text whose metadata can't be read: a draft with an error."""
    problems = (*text.diagnostics, *_told(text, (remark,), "error"))
    markup = markup_of(text.path)
    return Document(text.path, loader, Metadata(draft=True), body.text, markup, body.line, diagnostics=problems)


def _told(text: Text, remarks: Iterable[Remark], severity: Literal["error", "warning"]) -> tuple[Diagnostic, ...]:
    return tuple(_diagnostic(text, remark, severity) for remark in remarks)


def _diagnostic(text: Text, remark: Remark, severity: Literal["error", "warning"]) -> Diagnostic:
    """A remark with the source's line beside it; of an endless line only the start."""
    number = min(remark.line, len(text.lines))
    excerpt = text.lines[number - 1][:_WINDOW] if number else ""
    return Diagnostic(text.path, number, remark.column, remark.message, severity, remark.help, excerpt)

"""Stated metadata and a body → a Document."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal, TypeAlias

from dateline.dates import Order
from dateline.loaders.document.location import located, misdated, told_by_path
from dateline.loaders.markdown.heading import Titled, settle_heading
from dateline.loaders.matter.entry import Reading, Remark
from dateline.loaders.matter.fields import Stated
from dateline.loaders.source.body import Body, markup_of
from dateline.loaders.source.inline_marks import without_tags
from dateline.loaders.source.text import Text
from dateline.model import Diagnostic, Document, Markup, Metadata

_WINDOW = 160
Severity: TypeAlias = Literal["error", "warning"]


def composed(
    text: Text, loader: str, reading: Reading, stated: Stated, body: Body, order: Order | None = None
) -> Document:
    """Return the Document of a text whose metadata was understood, with every remark as a diagnostic.

    ``order`` is that of day and month in the file's name; without it, what may be read in both is not.
    """
    markup, values = markup_of(text.path), dict(stated.values)
    titled = _titled(values, body, markup)
    evidence = titled.evidence + stated.evidence
    for value, told in told_by_path(text.path, loader, values, order):
        values[told.field] = value
        evidence += (told,)
    problems = () if values.get("date") else misdated(text.path)
    return Document(
        text.path,
        loader,
        Metadata(**values),
        titled.body.text,
        markup,
        titled.body.line,
        titled.body.dropped,
        evidence,
        text.diagnostics + _remarks(text, reading, stated) + problems,
        stated.lines,
    )


def _titled(values: dict[str, Any], body: Body, markup: Markup) -> Titled:
    """The body without its heading, whose words are added to the values where these have no title."""
    if "<" in (title := values.get("title") or ""):
        values["title"] = without_tags(title)
    titled = settle_heading(body, values.get("title")) if markup == "markdown" else Titled(body)
    if titled.title:
        values["title"] = titled.title
    return titled


def _remarks(text: Text, reading: Reading, stated: Stated) -> tuple[Diagnostic, ...]:
    return _told(text, reading.remarks + stated.warnings, "warning") + _told(text, stated.errors, "error")


def refused(text: Text, loader: str, remark: Remark, body: Body) -> Document:
    """Return the Document of a text whose metadata can't be read: a draft with what is remarked as an error."""
    problems = (*text.diagnostics, *_told(text, (remark,), "error"))
    markup = markup_of(text.path)
    document = Document(text.path, loader, Metadata(draft=True), body.text, markup, body.line, diagnostics=problems)
    return located(document, None)


def _told(text: Text, remarks: Sequence[Remark], severity: Severity) -> tuple[Diagnostic, ...]:
    return remarked(text.path, text.lines, remarks, severity) if remarks else ()


def remarked(path: str, lines: Sequence[str], remarks: Sequence[Remark], severity: Severity) -> tuple[Diagnostic, ...]:
    """Return remarks as diagnostics of a file, each with its line; of an endless line only the start."""
    return tuple([_diagnostic(path, lines, remark, severity) for remark in remarks])


def _diagnostic(path: str, lines: Sequence[str], remark: Remark, severity: Severity) -> Diagnostic:
    number = min(remark.line, len(lines))
    excerpt = lines[number - 1][:_WINDOW] if number else ""
    return Diagnostic(path, number, remark.column, remark.message, severity, remark.help, excerpt)

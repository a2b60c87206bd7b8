"""How a source was read, and why: for people and for scripts."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from dateline.console import paint, plain, show_diagnostic
from dateline.model import Diagnostic, Document, Evidence, When
from dateline.posts import Composed
from dateline.tags import TagGuess
from dateline.values import Value

FIELDS = ("title", "date", "updated", "authors", "categories", "tags", "language", "slug", "summary", "image")

_PLACES = {"front-matter": "front matter", "html-page": "head of the page"}
"""Where a shape states its fields, as a person calls it."""
UNREAD = "none"
"""The loader of a file that could not be read."""


class Inspection(Value, frozen=True):
    """A file as it was read."""

    path: str
    document: Document
    composed: Composed
    lines: tuple[str, ...]
    """Of the file."""
    guessed: tuple[TagGuess, ...] = ()
    """The tags that the last build gave the post, where it states none."""

    @property
    def diagnostics(self) -> tuple[Diagnostic, ...]:
        return self.composed.diagnostics

    @property
    def has_errors(self) -> bool:
        return any(found.severity == "error" for found in self.diagnostics)


def describe(inspection: Inspection) -> dict[str, Any]:
    """Return everything that was read of a file, as scripts read it."""
    document, metadata = inspection.document, inspection.document.metadata
    post = inspection.composed.post
    return {
        "path": inspection.path,
        "loader": document.loader,
        "title": metadata.title,
        "shown_title": post.title if post else metadata.title,
        "summary": metadata.summary,
        "image": metadata.image,
        "language": metadata.language,
        "slug": metadata.slug or (post.slug if post else None),
        "url": post.url if post else metadata.url,
        "date": _iso(metadata.date),
        "updated": _iso(metadata.updated),
        "expires": _iso(metadata.expires),
        "publish_from": _iso(metadata.publish_from),
        "authors": list(metadata.authors),
        "categories": list(metadata.categories),
        "tags": list(metadata.tags),
        "aliases": list(metadata.aliases),
        "draft": metadata.draft,
        "body": document.body,
        "dropped": [{"line": d.line, "text": d.text, "reason": d.reason} for d in document.dropped],
        "evidence": _stated(document) | {e.field: _told(e) for e in document.evidence},
        "warnings": [_found(d) for d in inspection.diagnostics if d.severity == "warning"],
        "notices": [_found(d) for d in inspection.diagnostics if d.severity == "notice"],
        "errors": [_found(d) for d in inspection.diagnostics if d.severity == "error"],
    } | _guessed(inspection)


def _guessed(inspection: Inspection) -> dict[str, Any]:
    """Return the tags that the last build guessed, surest first; nothing where it guessed none."""
    told = [{"tag": one.tag, "certainty": one.certainty, "reason": one.reason} for one in inspection.guessed]
    return {"guessed_tags": told} if told else {}


def _stated(document: Document) -> dict[str, dict[str, Any]]:
    """Return where the source states fields outright; what it states in vain is none."""
    origin = _PLACES.get(document.loader, "metadata lines")
    empty = (None, (), "")
    return {
        field: _told(Evidence(field, origin, (line,)))
        for field, line in document.stated
        if getattr(document.metadata, field) not in empty
    }


def _told(evidence: Evidence) -> dict[str, Any]:
    lines = list(evidence.lines)
    return {"origin": evidence.origin, "lines": lines, "certainty": evidence.certainty, "reason": evidence.reason}


def _iso(when: When | None) -> str | None:
    return when.isoformat() if when else None


def _found(diagnostic: Diagnostic) -> dict[str, Any]:
    return {"line": diagnostic.line, "column": diagnostic.column, "message": diagnostic.message}


def tell(inspection: Inspection, coloured: bool) -> Iterator[str]:
    """Yield how a file was read, a line each: fields with their evidence, then the text with what was dropped."""
    document = inspection.document
    facts = describe(inspection)
    shape = "not read" if document.loader == UNREAD else f"read as {document.loader}"
    yield paint(inspection.path, "bold", coloured) + f"  {shape}"
    for name in FIELDS if document.loader != UNREAD else ():
        value = facts[name]
        if value or name in ("title", "date"):
            shown = f"  (shown as “{plain(facts['shown_title'])}”)" if name == "title" and _untitled(facts) else ""
            yield f"  {name + ':':<12}{_worded(value)}{shown}{_why(facts['evidence'].get(name))}"
    if facts["publish_from"]:
        yield f"  {'published:':<12}from {facts['publish_from']} on{_why(facts['evidence'].get('publish_from'))}"
    for guess in inspection.guessed:
        why = f"guessed by the last build, {guess.certainty:.0%} sure: {plain(guess.reason)}"
        yield f"  {'tag:':<12}{plain(guess.tag)}  ({why})"
    if document.metadata.draft and document.loader != UNREAD:
        why = "" if inspection.has_errors else _why(facts["evidence"].get("draft"))
        yield f"  draft:      yes; it is published nowhere{why}"
    for found in inspection.diagnostics:
        yield show_diagnostic(found, coloured)
    if document.dropped:
        yield from _struck(document, inspection.lines, coloured)


def _untitled(facts: dict[str, Any]) -> bool:
    return not facts["title"] and bool(facts["shown_title"])


def _worded(value: object) -> str:
    if isinstance(value, list):
        return plain(", ".join(map(str, value)))
    return plain(str(value)) if value else "none"


def _why(evidence: dict[str, Any] | None) -> str:
    if evidence is None:
        return ""
    lines = ", line " + ", ".join(map(str, evidence["lines"])) if evidence["lines"] else ""
    sure = f", {evidence['certainty']:.0%} sure" if evidence["certainty"] < 1 else ""
    said = f": {plain(evidence['reason'])}" if evidence["reason"] else ""
    return f"  ({evidence['origin']}{lines}{sure}{said})"


def _struck(document: Document, source: tuple[str, ...], coloured: bool) -> Iterator[str]:
    reasons = {dropped.line: dropped.reason for dropped in document.dropped}
    lines = "1 line is" if len(reasons) == 1 else f"{len(reasons)} lines are"
    yield f"  {lines} not part of the article:"
    for number, line in enumerate(source, 1):
        if not line.strip():
            continue
        if reason := reasons.get(number):
            mark = paint(plain(line)[:100], "struck", coloured) if coloured else f"- {plain(line)[:100]}"
            yield f"  {number:>5} {mark}  [{reason}]"
        else:
            yield f"  {number:>5} {'' if coloured else '  '}{plain(line)[:100]}"

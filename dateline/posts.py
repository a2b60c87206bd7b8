"""One Document → one Post: slug, date, permalink, summary."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import TYPE_CHECKING
from zoneinfo import ZoneInfo

from dateline import headlines
from dateline.dates import to_moment
from dateline.fingerprint import digest_bytes
from dateline.markup import MarkupOptions, Rendered, render, shown_from_elsewhere
from dateline.model import Correction, Diagnostic, Document, Evidence, Metadata, Moment, Post, When
from dateline.patterns import pattern
from dateline.permalinks import PermalinkError, expand, safe_url, written
from dateline.site import Section, Site
from dateline.slugs import slugify
from dateline.values import Value, changed

if TYPE_CHECKING:
    from dateline.names import Traits

SURE = 0.7
"""Certainty from which on a guess needs no look."""
_APART = pattern(r"<(h[1-6]|figcaption)\b[^>]*+>(.{1,2000}?)</\1>", re.DOTALL)
_BEGINNING = 20_000
"""Characters in which the first sentences are looked for."""
SUMMARY = 220
"""Characters of a summary taken from the first sentences."""


class Composed(Value, frozen=True):
    """A Post with what was found on the way to it."""

    post: Post | None
    """None where an error forbids publication."""
    html: str
    """The body, safe, with placeholders for its local references."""
    traits: Traits | None
    """Names and terms, for tags and stories; None where the site wants neither."""
    diagnostics: tuple[Diagnostic, ...]


def compose(document: Document, site: Site) -> Composed:
    """Return the Post that a Document becomes on this site.

    A Document with an error gives none: a file that can't be read rightly is never published.
    """
    rendered = render(document.body, document.markup, markup_options(site, document.metadata.language))
    if document.metadata.date is None:
        document = settle(document, rendered.text)
    found = document.diagnostics + _in_source(document, rendered)
    title = document.metadata.title or headlines.short_title(_lead(rendered.text))
    try:
        post = _post(document, site, rendered, title)
    except PermalinkError as error:
        found += (_misplaced(document, str(error)),)
        post = None
    faulty = any(fault.severity == "error" for fault in found)
    empty = rendered.words == 1 and not (rendered.text.strip() or _SHOWS.search(rendered.html))
    if empty and not (faulty or document.metadata.draft):
        found += (Diagnostic(document.path, 0, 0, "the file holds no text to publish"),)
        faulty = True
    if not faulty:
        found += tuple(_doubts(document))
    return Composed(None if faulty else post, rendered.html, _traits(title, rendered, document, site), found)


_SHOWS = pattern(r"<(?:img|video|audio)\b")


def _doubts(document: Document) -> Iterator[Diagnostic]:
    """Yield a notice for each guess that an editor should look at."""
    if document.metadata.date is None and not document.metadata.draft:
        yield Diagnostic(document.path, 0, 0, UNDATED, "notice", _STATE)
    for evidence in document.evidence:
        if evidence.certainty < SURE and evidence.field in _WEIGHTY:
            line = evidence.lines[0] if evidence.lines else 0
            reason = f": {evidence.reason}" if evidence.reason else ""
            message = f"the {evidence.field} is a guess, {evidence.certainty:.0%} sure{reason}"
            yield Diagnostic(document.path, line, 0, message, "notice", _ACCEPT)
        elif evidence.field == "draft" and evidence.certainty < 1:
            yield Diagnostic(document.path, 0, 0, f"{evidence.reason}: kept back as a draft", "notice", _RENAME)


UNDATED = "nothing tells when it was written"
_WEIGHTY = frozenset({"title", "date", "authors", "body"})
_STATE = "Write its date into the file, or beside it into FILE.meta.toml: date = 2026-11-05"
_RENAME = "Rename it to publish it; or write draft: true."
_ACCEPT = "See it with inspect, and freeze it with accept."


def _traits(title: str, rendered: Rendered, document: Document, site: Site) -> Traits | None:
    if not (site.tags.infer or site.stories.enabled):
        return None
    from dateline.names import sketch

    return sketch(title, rendered.text, document.metadata.language or site.language)


def _misplaced(document: Document, message: str) -> Diagnostic:
    """Return the error that a permalink or an alias can't be published, at the line that states it."""
    field = "aliases" if any(alias in message for alias in document.metadata.aliases) else "url"
    lines = [line for evidence in document.evidence if evidence.field == field for line in evidence.lines[:1]]
    return Diagnostic(document.path, lines[0] if lines else 0, 0, message, help="Write it as in /2026/11/05/title/.")


def settle_document(document: Document, site: Site) -> Document:
    """Return the Document with what its own text tells, as ``compose`` takes it."""
    rendered = render(document.body, document.markup, markup_options(site, document.metadata.language))
    return settle(document, rendered.text)


def settle(document: Document, text: str) -> Document:
    """Return the Document with the date that its own text tells, where the source states none."""
    if document.metadata.date is not None:
        return document
    from dateline.dates import infer_when

    inferred = infer_when(text.split("\n\n"), document.metadata.language or "en")
    if inferred is None:
        return document
    told = Evidence("date", "inferred", (), inferred.certainty, inferred.reason)
    metadata = changed(document.metadata, date=inferred.when)
    return changed(document, metadata=metadata, evidence=(*document.evidence, told))


def markup_options(site: Site, language: str | None) -> MarkupOptions:
    """Return how bodies of this site and language are rendered."""
    return _options(site.markdown, language or site.language)


@lru_cache(maxsize=64)
def _options(markdown: object, language: str) -> MarkupOptions:
    names = ("extensions", "engine", "fast_lane", "smart_quotes", "leftovers")
    return MarkupOptions(language=language, **{name: getattr(markdown, name) for name in names})


def _in_source(document: Document, rendered: Rendered) -> tuple[Diagnostic, ...]:
    """Return the body's diagnostics with the lines of the whole source."""
    shift = document.body_line - 1
    return tuple(
        changed(found, path=document.path, line=found.line + shift if found.line else 0)
        for found in rendered.diagnostics
    )


def _lead(text: str) -> str:
    return text.partition("\n\n")[0]


def _post(document: Document, site: Site, rendered: Rendered, title: str) -> Post:
    metadata = document.metadata
    label, headline = headlines.split_label(title)
    date = _moment(metadata.date, site)
    slug = slugify(metadata.slug or headline or title)
    sections = _canonical_sections(metadata, site)
    values = _permalink_values(slug, date, sections, site)
    base = site.path.rstrip("/")
    summary = metadata.summary or headlines.first_sentences(_running_text(rendered), SUMMARY)
    return Post(
        document.path,
        slug,
        base + (written(metadata.url, values) if metadata.url else expand(site.permalink, values)),
        tuple(base + safe_url(alias) for alias in metadata.aliases),
        title,
        _shown_label(metadata.label or "", label),
        metadata.summary or "",
        summary,
        date,
        _moment(metadata.updated, site),
        _moment(metadata.expires, site),
        _moment(metadata.publish_from, site),
        _canonical_authors(metadata, site),
        sections,
        metadata.tags,
        metadata.image or "",
        metadata.image_alt or "",
        metadata.image_caption or "",
        metadata.image_credit or "",
        metadata.language or "",
        metadata.dateline or "",
        tuple(_correction(correction, site) for correction in metadata.corrections),
        metadata.story or "",
        metadata.weight,
        metadata.draft,
        rendered.words,
        rendered.references,
        shown_from_elsewhere(rendered.html),
        digest_bytes(rendered.html.encode()),
    )


def _running_text(rendered: Rendered) -> str:
    """Return the beginning of the text, up to its excerpt's end, without subheadings and captions if words are left."""
    text = rendered.text[: rendered.more]
    if "</h" not in rendered.html and "</figc" not in rendered.html:
        return text
    from dateline.markup.reading import plainer, text_of

    found = _APART.finditer(rendered.html[: 4 * _BEGINNING])
    apart = {" ".join(text_of(plainer(element[2])).split()) for element in found}
    parts = text[:_BEGINNING].split("\n\n")
    return "\n\n".join(part for part in parts if " ".join(part.split()) not in apart) or text


def dated(post: Post, when: When, site: Site) -> Post:
    """Return a post that nothing in its own source dates with a date that others tell."""
    date = _moment(when, site)
    base = site.path.rstrip("/")
    if post.url != base + expand(site.permalink, _permalink_values(post.slug, None, post.sections, site)):
        return changed(post, date=date)
    values = _permalink_values(post.slug, date, post.sections, site)
    return changed(post, date=date, url=base + expand(site.permalink, values))


def _shown_label(given: str, in_title: str) -> str:
    """Return the label to stand beside a title; none where the title itself begins with it."""
    return "" if given.casefold() == in_title.casefold() else given


def _permalink_values(slug: str, date: Moment | None, sections: tuple[str, ...], site: Site) -> dict[str, str]:
    day = date.day if date else None
    return {
        "slug": slug,
        "year": f"{day.year:04}" if day else "",
        "month": f"{day.month:02}" if day else "",
        "day": f"{day.day:02}" if day else "",
        "section": _section_slug(sections[0], site.sections) if sections else "news",
    }


@lru_cache(maxsize=1024)
def _section_slug(name: str, known: tuple[Section, ...]) -> str:
    """Return a section's slug, as its own page has it."""
    return next((section.slug for section in known if section.name == name and section.slug), "") or slugify(name)


def _moment(when: When | None, site: Site) -> Moment | None:
    return None if when is None else to_moment(when, zone_of(site.timezone))


@lru_cache(maxsize=8)
def zone_of(name: str) -> ZoneInfo:
    """Return the time zone of an IANA name."""
    return ZoneInfo(name)


def _correction(correction: Correction, site: Site) -> tuple[str, str]:
    moment = _moment(correction.date, site)
    return correction.text, str(moment) if moment else ""


def _canonical_authors(metadata: Metadata, site: Site) -> tuple[str, ...]:
    return _canonical(metadata.authors, tuple((a.name, a.aliases) for a in site.authors))


def _canonical_sections(metadata: Metadata, site: Site) -> tuple[str, ...]:
    return _canonical(metadata.categories, tuple((s.name, s.aliases) for s in site.sections))


def _canonical(names: tuple[str, ...], known: tuple[tuple[str, tuple[str, ...]], ...]) -> tuple[str, ...]:
    spellings = _spellings(known)
    return tuple(dict.fromkeys(spellings.get(name.casefold(), name) for name in names))


@lru_cache(maxsize=16)
def _spellings(known: tuple[tuple[str, tuple[str, ...]], ...]) -> dict[str, str]:
    return {spelling.casefold(): name for name, aliases in known for spelling in (name, *aliases)}

"""Look the built site over: links, feeds, pictures, titles, host limits, and what may not be there."""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from pathlib import Path

from dateline.check.encodings import check_encoding
from dateline.check.external import check_addresses
from dateline.check.facts import Facts, read_facts
from dateline.check.feeds import check_feed
from dateline.check.findings import Finding, Whereabouts
from dateline.check.host_limits import check_limits
from dateline.check.leaks import LeakAudit, Unpublished, holds_text, judge, readable
from dateline.check.links import check_links
from dateline.check.pictures import check_picture_file, check_pictures
from dateline.check.places import Places, former_paths
from dateline.check.secrets import check_secrets
from dateline.check.titles import check_slugs, check_tags, check_titles
from dateline.credentials import Secret, secrets_in_text
from dateline.folder import is_host_file
from dateline.manifest import NAME
from dateline.values import Value
from dateline.workers import Crew

__all__ = ("Finding", "Subject", "Unpublished", "check_external", "check_site")


class Subject(Value, frozen=True):
    """What is to be known of a site to check its output."""

    base_url: str
    sources: Mapping[str, Path]
    """The source file of each post's page, by output path."""
    unpublished: tuple[Unpublished, ...] = ()
    private: tuple[str, ...] = ()
    """Texts of this machine that no output may hold: the home folder, the site's own folder."""
    common: tuple[Path, ...] = ()
    """Files whose text many pages have: the settings and the layouts."""
    host: str = ""
    """A host whose limits are counted: ``github``, ``cloudflare``, ``gitlab``, ``netlify``."""


def check_site(folder: Path, subject: Subject, jobs: int = 1) -> tuple[Finding, ...]:
    """Return everything that is wrong with a built site, sorted by path, line and message.

    Reads each output once, in so many processes (0: one a processor), and asks nothing of the network. Raises
    ValueError for a host that is not known, OSError where the folder can't be read.
    """
    outputs = {path: folder / path for path in sorted(_walk(folder, ""))}
    rules: dict[str, str] = {name: _text(outputs[name]) for name in ("_headers", "_redirects") if name in outputs}
    places = Places(subject.base_url, frozenset(outputs), former_paths(rules.get("_redirects", ""), subject.base_url))
    where = Whereabouts(subject.sources, subject.common)
    pages: dict[str, Facts] = {}
    findings: list[Finding] = []
    secrets: list[tuple[str, Secret]] = []
    suspects: dict[int, list[str]] = {}
    audit = LeakAudit(subject.unpublished, subject.private)
    for seen in _look(outputs, subject, audit, jobs):
        findings += seen.findings
        secrets += ((seen.path, secret) for secret in seen.secrets)
        for trace in seen.traces:
            suspects.setdefault(trace, []).append(seen.path)
        if seen.facts:
            pages[seen.path] = seen.facts
    pages = dict(sorted(pages.items()))
    for path in filter(_is_feed, outputs):
        findings += check_feed(path, outputs[path].read_bytes(), pages, places)
    findings += judge({audit.traces[n]: sorted(paths) for n, paths in sorted(suspects.items())}, subject.sources)
    findings += check_secrets(sorted(secrets, key=lambda one: one[0]), where)
    findings += check_links(pages, places, where, _drafts(subject))
    findings += check_pictures(pages, where)
    findings += check_titles(pages, where)
    findings += check_slugs(where)
    findings += check_tags(pages, places, where)
    if subject.host:
        sizes = {path: file.stat().st_size for path, file in outputs.items()}
        findings += check_limits(subject.host, sizes, rules)
    return tuple(sorted(set(findings), key=lambda one: (one.path, one.line, one.column, one.message)))


class _Seen(Value, frozen=True):
    """What one output tells by itself."""

    path: str
    findings: tuple[Finding, ...]
    facts: Facts | None
    """Of a page."""
    secrets: tuple[Secret, ...] = ()
    traces: frozenset[int] = frozenset()
    """Of posts that are not published, by their numbers."""


def _look(outputs: Mapping[str, Path], subject: Subject, audit: LeakAudit, jobs: int) -> Iterator[_Seen]:
    """Yield what each output tells by itself, in any order."""
    look = _Look(audit, subject)
    for _, seen in Crew(jobs).map(look, tuple(outputs.items()), _unreadable):
        yield from seen


class _Look:
    """The part of a check that needs one output alone."""

    def __init__(self, audit: LeakAudit, subject: Subject) -> None:
        self.audit, self.where = audit, Whereabouts(subject.sources)

    def __call__(self, items: Sequence[tuple[str, Path]]) -> list[_Seen]:
        return [self._see(path, file) for path, file in items]

    def _see(self, path: str, file: Path) -> _Seen:
        data = _bytes(path, file)
        text = readable(path, data)
        findings = [*self.audit.check(path, text), *check_picture_file(path, data)]
        secrets, traces = tuple(secrets_in_text(text)), self.audit.suspects(path, text)
        if not path.endswith((".html", ".htm")) or is_host_file(path):
            return _Seen(path, tuple(findings), None, secrets, traces)
        facts = read_facts(text)
        if facts.torn:
            findings.append(self.where.find(path, (), "the page has a tag, a comment or a script without an end"))
        findings += check_encoding(path, text, self.where)
        return _Seen(path, tuple(findings), facts, secrets, traces)


def _bytes(path: str, file: Path) -> bytes:
    """Return a file that holds text as a whole, of any other its beginning, which tells what it is."""
    if holds_text(path):
        return file.read_bytes()
    with file.open("rb") as opened:
        return opened.read(64)


def _unreadable(item: tuple[str, Path]) -> _Seen:
    path, _ = item
    return _Seen(path, (Finding(path, 0, 0, "the process that read this file came to an end"),), None)


def _drafts(subject: Subject) -> dict[str, str]:
    """Return what each post that is not published is, by what a link to it may end with."""
    told = {post: f"{post.path.name} is {_STATES[post.state]}" for post in subject.unpublished}
    names = ((post.url.strip("/"), post) for post in told if post.url)
    return {name: told[post] for name, post in (*names, *((post.path.name, post) for post in told))}


_STATES = {"draft": "a draft", "scheduled": "not due yet", "expired": "expired"}


def _is_feed(path: str) -> bool:
    return path.endswith((".xml", ".json", ".opml")) and not path.startswith("pagefind/")


def check_external(folder: Path, subject: Subject, memory: Path, now: datetime) -> tuple[Finding, ...]:
    """Return a finding for each link to another site that readers would find missing.

    Asks the network, one link at a time of each site; ``memory`` is a file of our own that keeps the answers
    for days, safe to delete. ``now`` is an aware instant.
    """
    found: dict[str, str] = {}
    places = Places(subject.base_url, frozenset())
    for path in sorted(path for path in _walk(folder, "") if path.endswith(".html")):
        for element, reference in read_facts(_text(folder / path)).references:
            if element == "a" and places.resolve(path, reference).kind == "elsewhere":
                found.setdefault(reference.partition("#")[0], path)
    return check_addresses(found, Whereabouts(subject.sources), memory, now)


def _text(file: Path) -> str:
    return file.read_bytes().decode("utf-8", "replace")


def _walk(folder: Path, below: str) -> Iterator[str]:
    with os.scandir(folder / below) as entries:
        for entry in entries:
            path = f"{below}{entry.name}"
            if entry.is_dir(follow_symlinks=False):
                if entry.name != ".git":
                    yield from _walk(folder, path + "/")
            elif entry.is_file(follow_symlinks=False) and path != NAME:
                yield path

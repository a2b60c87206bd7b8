"""Read sources that changed and compose their posts, in parallel."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from pathlib import Path
from typing import NamedTuple, TypeVar

from dateline.cache import Cache, Record
from dateline.discover import UnreadableSource, read_source, trusted_time
from dateline.folder import Content, File, is_as_noted
from dateline.loaders import load
from dateline.loaders.document.sidecar import apply_sidecar
from dateline.model import Diagnostic, Document, Post, Source
from dateline.posts import Composed, compose
from dateline.records import optional_row, read_post, row
from dateline.site import Site
from dateline.values import Value
from dateline.workers import INLINE, Crew

_SAMPLE = b"""---
title: A title
date: 2026-11-05T09:30:00Z
author: Ana Ruiz
categories: [News]
tags: [ferry, harbour]
---

A text with *emphasis*, "quotation marks" and [a link](https://example.org/) -- and more.

## A heading

- an item

> A quotation.
"""

AT_ONCE = 20
"""Files of which each step is done before the next: a fifth less time than one file after the other."""
LOT_BYTES = 500_000
"""Bytes of sources from which on they are few enough: what they become takes thirteen times as much memory."""

Progress = Callable[[int, int], None]


class Reader(Value, frozen=True):
    """What it takes to read and compose sources; travels to every worker."""

    folder: Path
    site: Site
    sidecars: frozenset[str]
    cache: Cache
    known: Mapping[str, Record]
    now: int
    """When the folder was listed, in nanoseconds."""

    def __call__(self, files: Sequence[File]) -> list[Record]:
        """Return what each file became, after noting it and its body in the cache."""
        bodies: list[tuple[str, str]] = []
        records: list[Record] = []
        for lot in _lots([file.size for file in files]):
            records += self._read(files[lot], bodies)
        self.note(bodies, records)
        return records

    def initialized(self) -> AbstractContextManager[None]:
        """Keep the cache open in a process that does nothing but this."""
        return self.cache.kept_open()

    def warm_up(self) -> None:
        """Read a harmless article, so that what reading imports and compiles is there before processes are forked."""
        compose(read_document(Source("sample.md", _SAMPLE, ""), "", self.site), self.site)

    def note(self, bodies: Iterable[tuple[str, str]], records: Iterable[Record]) -> None:
        """Note in the cache what files became; a file that changed just now is noted without its time."""
        noted = (r if trusted_time(r.changed_ns, self.now) else r._replace(changed_ns=0) for r in records)
        self.cache.save_read(bodies, noted)

    def _read(self, files: Sequence[File], bodies: list[tuple[str, str]]) -> list[Record]:
        """Return what files became, each step done for all of them: its code then stays in the processor's caches."""
        opened = [self._open(file) for file in files]
        loaded = [_each(self._load, file, item) for file, item in zip(files, opened, strict=True)]
        composed = [_each(self._compose, file, item) for file, item in zip(files, loaded, strict=True)]
        done = [item.composed for item in composed if isinstance(item, _Composed)]
        bodies += [(each.post.body, each.html) for each in done if each.post]
        return [item if isinstance(item, Record) else _record(item) for item in composed]

    def _open(self, file: File) -> _Opened | Record:
        try:
            source, sidecar = read_source(self.folder, file.path, self.sidecars)
        except UnreadableSource as error:
            return failed(file, str(error))
        known = self.known.get(file.path)
        if known is not None and known.digest == source.digest:
            return known._replace(size=file.size, changed_ns=file.changed_ns)
        return _Opened(source, sidecar)

    def _load(self, file: File, opened: _Opened) -> _Loaded:
        return _Loaded(opened.source.digest, read_document(opened.source, opened.sidecar, self.site))

    def _compose(self, file: File, loaded: _Loaded) -> _Composed:
        return _Composed(file, loaded.digest, compose(loaded.document, self.site))


def _lots(sizes: Sequence[int]) -> Iterator[slice]:
    """Yield stretches of files that are read together: so many at most, and no more after so many bytes."""
    start = held = 0
    for place, size in enumerate(sizes, 1):
        held += size
        if held >= LOT_BYTES or place - start >= AT_ONCE or place == len(sizes):
            yield slice(start, place)
            start, held = place, 0


class _Opened(NamedTuple):
    source: Source
    sidecar: str


class _Loaded(NamedTuple):
    digest: str
    document: Document


class _Composed(NamedTuple):
    file: File
    digest: str
    composed: Composed


_Item = TypeVar("_Item", _Opened, _Loaded)
_Next = TypeVar("_Next")


def _each(step: Callable[[File, _Item], _Next], file: File, item: _Item | Record) -> _Next | Record:
    """Do a step for a file that is no record yet; a fault costs this file alone."""
    if isinstance(item, Record):
        return item
    try:
        return step(file, item)
    except Exception as error:
        return failed(file, f"it could not be read ({type(error).__name__}: {error}); please report this file")


def read_document(source: Source, sidecar: str, site: Site) -> Document:
    """Return the Document of a source, what its sidecar freezes included."""
    document = load(source, site.date_order)
    return apply_sidecar(document, sidecar, site.date_order) if sidecar else document


def _record(done: _Composed) -> Record:
    file, digest, composed = done
    return Record(
        file.path,
        file.size,
        file.changed_ns,
        digest,
        row(composed.post) if composed.post else b"",
        optional_row(composed.traits),
        optional_row(composed.diagnostics),
    )


def failed(file: File, message: str) -> Record:
    """Return the record of a file that gave no post. It is read again by every build."""
    found = (Diagnostic(file.path, 0, 0, message),)
    return Record(file.path, file.size, 0, "", b"", b"", row(found))


def _lost(file: File) -> Record:
    return failed(file, "reading it ended the process; take it out of the folder and report it")


class Read(NamedTuple):
    """What one source became."""

    record: Record
    """Without the row of its post, which is of no more use, and a large site has many."""
    post: Post | None


def _read(record: Record) -> Read:
    path, size, changed_ns, digest, post, traits, diagnostics = record
    without = Record(path, size, changed_ns, digest, b"", traits, diagnostics)
    return Read(without, read_post(post) if post else None)


def read_posts(
    content: Content,
    folder: Path,
    site: Site,
    cache: Cache,
    crew: Crew,
    progress: Progress,
    meanwhile: Callable[[], None],
) -> dict[str, Read]:
    """Return what every article became, by path in the order of paths; only changed ones are read.

    A file whose size and time are as they were is believed to be unchanged, unless it changed so shortly
    before it was last looked at that a later change may hide behind the same time. ``meanwhile`` is done here
    while others read.
    """
    known = cache.records()
    now = time.time_ns()
    stale = [file for file in content.articles if not is_as_noted(file, known.get(file.path))]
    again = {file.path: known[file.path] for file in stale if file.path in known}
    reader = Reader(folder, site, content.sidecars, cache, again, now)
    fresh: dict[str, Read] = {}
    if len(stale) >= INLINE:
        reader.warm_up()
    for done, records in crew.map(reader, stale, _lost, meanwhile):
        fresh |= {record.path: _read(record) for record in records}
        progress(done, len(stale))
    if gone := known.keys() - {file.path for file in content.articles}:
        cache.forget_records(sorted(gone))
    return {file.path: fresh.get(file.path) or _read(known[file.path]) for file in content.articles}

"""Drafts, scheduled and expired posts, secrets and traces of this machine in what is published."""

from __future__ import annotations

import gzip
import html
import json
import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Literal

from dateline.check.facts import plain_text
from dateline.check.findings import Finding, locate, read_source
from dateline.credentials import Secret, secret_in_name, secrets_in_text
from dateline.values import Value

SHORTEST = 5
"""Words that a sentence must have to be told from a turn of phrase."""
SHORTEST_TITLE = 3
"""Words that a title must have."""

_WORD = re.compile(r"\w+")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_TEXTS = frozenset({"html", "htm", "xml", "json", "txt", "js", "mjs", "css", "svg", "map", "opml", "webmanifest"})
_PACKED = frozenset({"pf_fragment", "pf_index", "pf_meta", "gz"})


class Unpublished(Value, frozen=True):
    """A post that no output may show."""

    path: Path
    """Its source file."""
    title: str
    url: str
    """Path that it would have: ``/2026/11/05/slug/``."""
    slug: str
    sentences: tuple[str, ...]
    """Of its summary and its text."""
    pictures: tuple[str, ...]
    """File names of pictures that no published post shows."""
    state: Literal["draft", "scheduled", "expired"]


class _Trace(Value, frozen=True):
    """Something by which an unpublished post is known."""

    post: Unpublished
    what: str
    needle: str
    """As it stands in a source."""
    words: str
    """Folded words; for addresses and pictures the pattern to look for."""


class LeakAudit:
    """Looks through outputs for whatever may not be there."""

    def __init__(self, unpublished: Iterable[Unpublished], private: Iterable[str], published: Iterable[Path]) -> None:
        posts = tuple(unpublished)
        own = {post.path for post in posts}
        self._private = tuple(text for text in private if len(text) > 3)
        self._published = tuple(sorted({path for path in published if path not in own}))
        self._folded: str | None = None
        self._traces: dict[str, list[_Trace]] = defaultdict(list)
        self._names = tuple(trace for post in posts for trace in _names(post))
        for trace in (*(trace for post in posts for trace in _traces(post)), *self._names):
            self._traces[max(_WORD.findall(trace.needle.casefold()), key=len)].append(trace)

    def secrets(self, path: str, data: bytes) -> tuple[Secret, ...]:
        """Return every key and password in an output."""
        return tuple(secrets_in_text(_readable(path, data)))

    def check(self, path: str, data: bytes) -> Iterator[Finding]:
        """Yield a finding for everything in an output that may not be there."""
        kind = secret_in_name(path)
        if kind:
            yield Finding(path, 0, 0, f"the file looks like {kind}", "error", "It is never sent; take it out.")
        yield from self._check_name(path)
        text = _readable(path, data)
        if not text:
            return
        for trace in self._private:
            if trace in text:
                line = text.count("\n", 0, text.find(trace)) + 1
                yield Finding(path, line, 0, "the file tells of the machine that built it, or of its user")
        if self._traces:
            yield from self._check_posts(path, text)

    def _check_name(self, path: str) -> Iterator[Finding]:
        for trace in self._names:
            if trace.needle in path and re.search(trace.words, f"/{path}"):
                yield _told(trace, path)

    def _check_posts(self, path: str, text: str) -> Iterator[Finding]:
        unescaped = html.unescape(_ESCAPE.sub(lambda match: chr(int(match[1], 16)), text))
        seen: set[_Trace] = set()
        for view in (unescaped, plain_text(text)):
            words = _WORD.findall(view.casefold())
            if self._traces.keys().isdisjoint(words):
                continue
            folded = f" {' '.join(words)} "
            for anchor in sorted(self._traces.keys() & set(words)):
                for trace in self._traces[anchor]:
                    if trace not in seen and self._stands(trace, folded, unescaped):
                        seen.add(trace)
                        yield _told(trace, path)

    def _stands(self, trace: _Trace, folded: str, unescaped: str) -> bool:
        if trace.what in ("address", "picture"):
            return re.search(trace.words, unescaped) is not None
        return f" {trace.words} " in folded and not self._is_published(trace.words)

    def _is_published(self, words: str) -> bool:
        """Return whether a published source says the same in its own right."""
        if self._folded is None:
            texts = (html.unescape(read_source(path)).casefold() for path in self._published)
            self._folded = " \n ".join(" ".join(_WORD.findall(text)) for text in texts)
            self._folded = f" {self._folded} "
        return f" {words} " in self._folded


def _told(trace: _Trace, path: str) -> Finding:
    line, column = locate(trace.post.path, (trace.needle,))
    message = f"the {trace.what} of this {trace.post.state} post stands in {path}"
    return Finding(str(trace.post.path), line, column, message, "error", "Build again; if it stays, please report it.")


def _traces(post: Unpublished) -> Iterator[_Trace]:
    for what, text, shortest in (
        ("title", post.title, SHORTEST_TITLE),
        *(("text", sentence, SHORTEST) for sentence in post.sentences),
    ):
        words = _WORD.findall(text.casefold())
        if len(words) >= shortest or len("".join(words)) >= 8 * shortest:
            yield _Trace(post, what, text, " ".join(words))


def _names(post: Unpublished) -> Iterator[_Trace]:
    telling = post.slug if len(post.slug) >= 10 and "-" in post.slug else post.url.strip("/")
    stems = (name.rpartition("/")[2].rpartition(".")[0] for name in post.pictures)
    for what, needle in (("address", telling), *(("picture", stem) for stem in stems)):
        if len(needle) >= 4 and _WORD.search(needle):
            yield _Trace(post, what, needle, rf"/{re.escape(needle)}(?![\w-])")


def _readable(path: str, data: bytes) -> str:
    """Return an output's text: that of packed search fragments, too; empty for pictures and the like."""
    ending = path.rpartition("/")[2].rpartition(".")[2].lower()
    if ending in _PACKED and data[:2] == b"\x1f\x8b":
        try:
            return zlib.decompressobj(31).decompress(data, 50_000_000).decode("utf-8", "replace")
        except (zlib.error, gzip.BadGzipFile):
            return ""
    if ending == "json":
        return _json_text(data)
    return data.decode("utf-8", "replace") if ending in _TEXTS or "." not in path.rpartition("/")[2] else ""


def _json_text(data: bytes) -> str:
    """Return JSON with its escapes undone, so that its texts can be searched."""
    try:
        return json.dumps(json.loads(data), ensure_ascii=False).replace('\\"', '"').replace("\\n", " ")
    except (ValueError, RecursionError):
        return data.decode("utf-8", "replace")

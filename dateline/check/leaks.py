"""Drafts, scheduled and expired posts, secrets and traces of this machine in what is published."""

from __future__ import annotations

import gzip
import html
import json
import re
import zlib
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from pathlib import Path
from typing import Literal, TypeVar

from dateline.check.facts import plain_text
from dateline.check.findings import Finding, locate
from dateline.credentials import secret_in_name
from dateline.discover import read_text
from dateline.folder import is_text
from dateline.values import Value

SHORTEST = 5
"""Words that a sentence must have to be told from a turn of phrase."""
SHORTEST_TITLE = 3
"""Words that a title must have."""

MOST = 50_000
"""Blocks that are remembered: pages of a site have their menus and their teasers in common."""

_WORD = re.compile(r"\w+")
_ESCAPE = re.compile(r"\\u([0-9a-fA-F]{4})")
_BLOCK_END = re.compile(r"</(?:p|li|h[1-6]|title|head|header|nav|div|ul|ol|td|article|section|aside|blockquote)>")
"""Where a sentence is over, whatever follows."""
_LINK = re.compile(r"\]\([^()\s]{0,2000}\)")
_PACKED = frozenset({"pf_fragment", "pf_index", "pf_meta", "gz"})


class Unpublished(Value, frozen=True):
    """A post that no output may show."""

    path: Path
    """Its source file."""
    title: str
    url: str
    """Path that it would have: ``/2026/11/05/slug/``; empty, as the slug is, where a published post stands there."""
    slug: str
    sentences: tuple[str, ...]
    """Of its summary and its text."""
    pictures: tuple[str, ...]
    """File names of pictures that no published post shows."""
    state: Literal["draft", "scheduled", "expired"]


class Trace(Value, frozen=True):
    """Something by which an unpublished post is known."""

    post: Unpublished
    what: str
    needle: str
    """As it stands in a source."""
    words: str
    """Folded words; for addresses and pictures the pattern to look for."""


class LeakAudit:
    """Looks through outputs for whatever may not be there."""

    def __init__(self, unpublished: Iterable[Unpublished], private: Iterable[str]) -> None:
        posts = tuple(unpublished)
        self._private = tuple(text for text in private if len(text) > 3)
        texts = [trace for post in posts for trace in _traces(post)]
        names = [trace for post in posts for trace in _names(post)]
        self.traces = (*texts, *names)
        """All that is looked for."""
        self._names = tuple(enumerate(names, len(texts)))
        self._begun: dict[tuple[str, ...], list[int]] = defaultdict(list)
        self._long: dict[str, list[int]] = defaultdict(list)
        for n, trace in enumerate(self.traces):
            words = _WORD.findall(trace.needle.casefold())
            if len(words) >= 3:
                self._begun[tuple(words[:3])].append(n)
            else:
                self._long[max(words, key=len)].append(n)
        self._known: dict[str, tuple[int, ...]] = {}

    def check(self, path: str, text: str) -> Iterator[Finding]:
        """Yield a finding for everything in an output that may not be there, but for posts."""
        kind = secret_in_name(path)
        if kind:
            yield Finding(path, 0, 0, f"the file looks like {kind}", "error", "It is never sent; take it out.")
        for private in self._private:
            if private in text:
                line = text.count("\n", 0, text.find(private)) + 1
                yield Finding(path, line, 0, "the file tells of the machine that built it, or of its user")

    def suspects(self, path: str, text: str) -> frozenset[int]:
        """Return which traces stand in an output or its name, by their numbers."""
        if not self.traces:
            return frozenset()
        names = {n for n, trace in self._names if trace.needle in path and _is_named(trace, path)}
        return frozenset(names.union(*map(self._in_block, _BLOCK_END.split(text))))

    def _in_block(self, block: str) -> tuple[int, ...]:
        found = self._known.get(block)
        if found is None:
            if len(self._known) >= MOST:
                self._known.clear()
            found = self._known[block] = tuple(self._find(block))
        return found

    def _find(self, block: str) -> Iterator[int]:
        unescaped = html.unescape(_ESCAPE.sub(lambda match: chr(int(match[1], 16)), block))
        for view in (unescaped, plain_text(block)) if "<" in block else (unescaped,):
            words = _WORD.findall(view.casefold())
            threes = zip(words, words[1:], words[2:], strict=False)
            candidates = [*_among(self._begun, threes), *_among(self._long, words)]
            if candidates:
                folded = f" {' '.join(words)} "
                yield from (n for n in candidates if _stands(self.traces[n], folded, unescaped))


Key = TypeVar("Key")


def _among(table: Mapping[Key, list[int]], keys: Iterable[Key]) -> Iterator[int]:
    """Yield what a table holds under any of the keys."""
    if table:
        for key in {key for key in keys if key in table}:
            yield from table[key]


def _is_named(trace: Trace, path: str) -> bool:
    return re.search(trace.words, f"/{path}") is not None


def _stands(trace: Trace, folded: str, unescaped: str) -> bool:
    if trace.what in ("address", "picture"):
        return re.search(trace.words, unescaped) is not None
    return f" {trace.words} " in folded


def judge(found: Mapping[Trace, Sequence[str]], sources: Mapping[str, Path]) -> Iterator[Finding]:
    """Yield a finding for each trace and each output that it stands in, unless a published post says the same itself.

    ``sources`` are those of the published posts, by output.
    """
    own = {trace.post.path for trace in found}
    texts = {trace for trace in found if trace.what in ("title", "text")}
    said = {trace for trace in texts if _is_said_there(trace, found[trace], sources)}
    left = texts - said
    for source in sorted(set(sources.values()) - own) if left else ():
        folded = _folded(source)
        said |= {trace for trace in left if f" {trace.words} " in folded}
    for trace, paths in found.items():
        yield from (_told(trace, path) for path in paths if trace not in said)


def _is_said_there(trace: Trace, paths: Sequence[str], sources: Mapping[str, Path]) -> bool:
    """Return whether the source of one of the first posts in which a trace stands says it."""
    posts = [sources[path] for path in paths if path in sources][:3]
    return any(f" {trace.words} " in _folded(path) for path in posts if path != trace.post.path)


@lru_cache(maxsize=64)
def _folded(source: Path) -> str:
    """Return a source's words, those of its links' addresses both with and without."""
    text = html.unescape(read_text(source)).casefold()
    return f" {' '.join(_WORD.findall(text))} \n {' '.join(_WORD.findall(_LINK.sub(']', text)))} "


def _told(trace: Trace, path: str) -> Finding:
    line, column = locate(trace.post.path, (trace.needle,))
    message = f"the {trace.what} of this {trace.post.state} post stands in {path}"
    return Finding(str(trace.post.path), line, column, message, "error", "Build again; if it stays, please report it.")


def _traces(post: Unpublished) -> Iterator[Trace]:
    for what, text, shortest in (
        ("title", post.title, SHORTEST_TITLE),
        *(("text", sentence, SHORTEST) for sentence in post.sentences),
    ):
        words = _WORD.findall(text.casefold())
        if len(words) >= shortest or len("".join(words)) >= 8 * shortest:
            yield Trace(post, what, text, " ".join(words))


def _names(post: Unpublished) -> Iterator[Trace]:
    telling = post.slug if len(post.slug) >= 10 and "-" in post.slug else post.url.strip("/")
    stems = (name.rpartition("/")[2].rpartition(".")[0] for name in post.pictures)
    for what, needle in (("address", telling), *(("picture", stem) for stem in stems)):
        if len(needle) >= 4 and _WORD.search(needle):
            yield Trace(post, what, needle, rf"/{re.escape(needle)}(?![\w-])")


def holds_text(path: str) -> bool:
    """Return whether an output of this name may hold text, packed or not."""
    return is_text(path) or path.rpartition(".")[2].lower() in _PACKED


def readable(path: str, data: bytes) -> str:
    """Return an output's text: that of packed search fragments, too; empty for pictures and the like."""
    ending = path.rpartition("/")[2].rpartition(".")[2].lower()
    if ending in _PACKED and data[:2] == b"\x1f\x8b":
        try:
            return zlib.decompressobj(31).decompress(data, 50_000_000).decode("utf-8", "replace")
        except (zlib.error, gzip.BadGzipFile):
            return ""
    if ending == "json":
        return _json_text(data)
    return data.decode("utf-8", "replace") if is_text(path) else ""


def _json_text(data: bytes) -> str:
    """Return JSON with its escapes undone, so that its texts can be searched."""
    try:
        return json.dumps(json.loads(data), ensure_ascii=False).replace('\\"', '"').replace("\\n", " ")
    except (ValueError, RecursionError):
        return data.decode("utf-8", "replace")

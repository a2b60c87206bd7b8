"""The HTML of an article: its lines as they stand in the page, in elements that are closed."""

from __future__ import annotations

from collections.abc import Collection

from dateline.loaders.html.layout import Layout, Line
from dateline.loaders.html.nesting import Node
from dateline.loaders.html.tags import Tag
from dateline.loaders.saved.inline import given_of, inline_markup
from dateline.loaders.saved.tables import table_markup, whole_tables
from dateline.loaders.source.body import Body, trimmed
from dateline.patterns import pattern

_HEADINGS = {"h1": "h2", **{f"h{level}": f"h{level}" for level in range(2, 7)}}
_SPACES = pattern(r"(<[^<>]*>)| {2,}")
"""What is left where scripts and comments stood; not in tags."""


def body_of(layout: Layout, kept: Collection[int]) -> Body:
    """Return the HTML of the lines that are kept, by their indices: at least one, each on the line of its source.

    Lists, quotations and figures are as they were, tables too where all of them is kept, and all else is paragraphs.
    """
    tables = whole_tables(layout, kept)
    places = sorted(kept)
    writer = _Writer(layout.lines[places[0]].line)
    end = 0
    for place in places:
        line = layout.lines[place]
        if line.start < end:
            continue
        if place in tables:
            writer.table(line, table_markup(layout, tables[place]))
            end = layout.ends[tables[place].start]
        else:
            words = inline_markup(layout, line.start, line.end, line.inline)
            writer.line(line, place, words if _is_set(line) else _SPACES.sub(lambda each: each[1] or " ", words))
    return trimmed(writer.finished(), writer.first)


def _is_set(line: Line) -> bool:
    """Say whether white space means something in a line."""
    return bool(line.node.path) and line.node.path[-1].tag.name == "pre"


class _Writer:
    """A body so far."""

    def __init__(self, first: int) -> None:
        self.first = self._at = first
        self._pieces: list[str] = []
        self._path: tuple[Node, ...] = ()
        self._closing = ""
        """Of the last line, which another may go on."""
        self._last: tuple[int, Node] | None = None

    def line(self, line: Line, place: int, words: str) -> None:
        if not words.strip():
            return
        if line.broken and self._last and self._last[0] == place - 1 and self._last[1] is line.node:
            self._put("\n" if _is_set(line) else "<br>")
            self._pad(line.line)
            self._put(words)
        else:
            fresh = self._enter(line)
            name = _leaf(line, fresh=fresh)
            self._put(f"<{name}>{words}" if name else words)
            self._closing = f"</{name}>" if name else ""
        self._last = (place, line.node)

    def table(self, line: Line, markup: str) -> None:
        self._enter(line)
        self._put(markup)
        self._last = None

    def finished(self) -> str:
        self._leave(0)
        return "".join(self._pieces)

    def _enter(self, line: Line) -> bool:
        """Close what a line does not stand in, open what it does; say whether something was opened."""
        path = line.node.path
        shared = next((i for i, (a, b) in enumerate(zip(self._path, path, strict=False)) if a is not b), None)
        shared = min(len(self._path), len(path)) if shared is None else shared
        self._leave(shared)
        self._pad(line.line)
        for node in path[shared:]:
            self._put(f"<{_opening(node.tag)}>")
        self._path = path
        return len(path) > shared

    def _leave(self, depth: int) -> None:
        self._put(self._closing)
        self._closing = ""
        for node in reversed(self._path[depth:]):
            self._put(f"</{node.tag.name}>")
        self._path = self._path[:depth]

    def _pad(self, line: int) -> None:
        """Go on to a line of the source, where that is still to come."""
        if self._pieces and line > self._at:
            self._put("\n" * (line - self._at))

    def _put(self, piece: str) -> None:
        if piece:
            self._pieces.append(piece)
            self._at += piece.count("\n")


def _opening(tag: Tag) -> str:
    return tag.name + given_of(tag, "start", "type", "value") if tag.name in ("ol", "li") else tag.name


def _leaf(line: Line, *, fresh: bool) -> str:
    """The element around the words of a line; empty where what it stands in needs none."""
    name, path = line.node.tag.name, line.node.path
    if name in _HEADINGS:
        return _HEADINGS[name]
    around = path[-1].tag.name if path else ""
    if around in ("pre", "figcaption") or (around == "figure" and not line.text):
        return ""
    bare = around in ("li", "dd", "dt") and name != "p" and (fresh or name == around)
    return "" if bare else "p"

"""The texts that a page of HTML shows, as a browser for text lays them out."""

from __future__ import annotations

import html
from bisect import bisect_left
from collections.abc import Mapping, Sequence
from operator import attrgetter

from dateline.loaders.html.nesting import BLOCKS, Nesting, Node
from dateline.loaders.html.tags import VOID, Tag, closings, tags_of
from dateline.markup.concealed import conceals
from dateline.values import Value

_PARTING = frozenset("blockquote dl figure h1 h2 h3 h4 h5 h6 ol p pre table title ul".split())  # noqa: SIM905
"""Blocks with a blank line above and below them."""
_CELLS = ("td", "th")
_BREAKING = frozenset(("hr", "option"))
INLINE = frozenset(
    "a abbr b bdi bdo cite code del dfn em i ins kbd mark q s samp small strike strong sub sup time tt u var".split()  # noqa: SIM905
)
"""Inline elements that say something of the words in them."""
EMBEDDED = "embedded"
_UNSHOWN = {
    **dict.fromkeys(("select", "button", "datalist", "optgroup"), "a form"),
    **dict.fromkeys(("iframe", "object", "video", "audio", "canvas", "embed"), EMBEDDED),
    "title": "the name of the page",
    **dict.fromkeys(("noframes", "noembed", "script", "style", "template", "textarea", "svg", "noscript"), "not shown"),
}
"""Elements that show no text, or none of their page's."""
_CONCEALING, _LONGEST = ("hidden", "display"), 4_000
MOST_TAGS = 200_000
"""A page of more tags is none that people read."""


class Line(Value, frozen=True):
    """A stretch of text that stands on its own; or pictures that do, without text."""

    text: str
    line: int
    """1-based, in its file."""
    start: int
    end: int
    """Where its HTML stands in the page, from its first word or picture to its last."""
    parted: bool
    """A blank line stands before it."""
    broken: bool
    """Nothing but the end of a line, ``br``, parts it from the one before."""
    node: Node
    inline: tuple[Tag, ...]
    """The inline elements that are open at its start."""
    linked: bool
    """Some of its words are a link."""


class Unshown(Value, frozen=True):
    """An element of which nothing is shown, and why."""

    tag: Tag
    end: int
    """Where it ends."""
    reason: str


class Layout(Value, frozen=True):
    """What a page shows."""

    lines: tuple[Line, ...]
    unshown: tuple[Unshown, ...]
    shown: str
    """The page, as many characters long, with spaces for all that shows nothing."""
    ends: Mapping[int, int]
    """For the offset of each tag that is closed where its element ends."""
    tags: tuple[Tag, ...]

    def between(self, start: int, end: int) -> Sequence[Tag]:
        """The tags of what is shown between two offsets."""
        first = bisect_left(self.tags, start, key=_start)
        return self.tags[first : bisect_left(self.tags, end, key=_start)]


_start = attrgetter("start")


def laid_out(page: str, seen: str, start: int, end: int) -> Layout:
    """Lay out what a page shows between two offsets.

    Takes a page, and the same without comments and scripts, as many characters long. Blocks, ends of lines and items of
    lists begin a line; paragraphs, headings, quotations, tables and lists have a blank line around them; the fields of
    forms and what is hidden show nothing. Takes linear time.
    """
    tags = tuple(tags_of(seen, start, end))
    ends = closings(tags)
    layout = _Layouter(page, seen, start)
    shown: list[Tag] = []
    unshown: list[Unshown] = []
    at = start
    for tag in tags:
        if tag.start < at:
            continue
        layout.text(at, tag.start)
        at = tag.end
        if tag.start in ends and (reason := _reason(tag)):
            at = ends[tag.start]
            unshown.append(Unshown(tag, at, reason))
        else:
            layout.tag(tag)
            shown.append(tag)
    layout.text(at, end)
    layout.flush()
    return Layout(tuple(layout.lines), tuple(unshown), _blanked(seen, unshown), ends, tuple(shown))


def _blanked(seen: str, unshown: Sequence[Unshown]) -> str:
    pieces: list[str] = []
    at = 0
    for each in unshown:
        pieces += (seen[at : each.tag.start], " " * (each.end - each.tag.start))
        at = each.end
    return "".join((*pieces, seen[at:])) if pieces else seen


def _reason(tag: Tag) -> str:
    """Why an element shows nothing; empty for one that does."""
    if reason := _UNSHOWN.get(tag.name):
        return reason
    given = tag.given.lower()
    may = given and len(given) <= _LONGEST and any(map(given.__contains__, _CONCEALING))
    return "hidden" if may and tag.name not in VOID and conceals(tag.given) else ""


class _Layouter:
    """The lines of a page so far."""

    def __init__(self, page: str, seen: str, start: int) -> None:
        self.lines: list[Line] = []
        self._page, self._seen = page, seen
        self._nesting = Nesting()
        self._counted, self._line = start, page.count("\n", 0, start) + 1
        self._pieces: list[str] = []
        self._span = (-1, -1)
        self._has_text = self._linked = self._pictured = False
        self._node, self._inline = self._nesting.node, tuple(self._nesting.inline)
        self._gap = 2
        """Behind the last line: 0 for none, 1 where blocks part, 2 for a blank line."""
        self._breaks = 0
        """Ends of lines, ``br``, behind the last line."""

    def text(self, start: int, end: int) -> None:
        piece = self._seen[start:end]
        if not piece or piece.isspace():
            self._pieces.append(" " if piece else "")
            return
        self._pieces.append(piece)
        self._has_text = True
        self._linked = self._linked or any(tag.name == "a" for tag in self._nesting.inline)
        left = start + len(piece) - len(piece.lstrip())
        self._grow(left, end - len(piece) + len(piece.rstrip()))

    def tag(self, tag: Tag) -> None:
        name = tag.name
        if name == "img":
            self._pictured = True
            self._grow(tag.start, tag.end)
        elif name == "br":
            self.flush()
            self._breaks += 1
        elif name in INLINE:
            if tag.closing:
                self._nesting.close_inline(name)
            else:
                self._nesting.open_inline(tag)
        elif name in BLOCKS or name in _BREAKING:
            self._block(tag)

    def _block(self, tag: Tag) -> None:
        if tag.name in _CELLS:
            self._pieces.append(" ")
        else:
            self.flush()
            self._gap = max(self._gap, 2 if tag.name in _PARTING else 1)
        if tag.name in _BREAKING:
            return
        if tag.closing:
            self._nesting.close(tag.name)
        else:
            self._nesting.open(tag)

    def _grow(self, start: int, end: int) -> None:
        if self._span[0] < 0:
            self._span = (start, end)
            self._node, self._inline = self._nesting.node, tuple(self._nesting.inline)
        self._span = (self._span[0], end)

    def flush(self) -> None:
        """End the line."""
        if self._span[0] >= 0:
            text = " ".join(html.unescape("".join(self._pieces)).split()) if self._has_text else ""
            if text or self._pictured:
                self._add(text)
        self._pieces.clear()
        self._span = (-1, -1)
        self._has_text = self._linked = self._pictured = False

    def _add(self, text: str) -> None:
        start, end = self._span
        self._line += self._page.count("\n", self._counted, start)
        self._counted = start
        parted, broken = self._gap == 2 or self._breaks > 1, not self._gap and self._breaks == 1
        self.lines.append(Line(text, self._line, start, end, parted, broken, self._node, self._inline, self._linked))
        if text:
            self._gap = self._breaks = 0

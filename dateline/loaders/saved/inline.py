"""The HTML of one line: its words as they stand in the page, in inline elements that are closed."""

from __future__ import annotations

import re
from collections.abc import Sequence

from dateline.loaders.html.layout import INLINE, Layout
from dateline.loaders.html.nesting import BLOCKS
from dateline.loaders.html.tags import Tag, markup_of
from dateline.patterns import pattern

_SOURCE = pattern(
    r"""(?:^|[\s"'])src\s{0,9}=\s{0,9}(?:"([^"]{1,2000})"|'([^']{1,2000})'|([^\s"'<>=]{1,2000}))""", re.IGNORECASE
)
_SIZE = pattern(
    r"""(?:^|[\s"'])(?:width|height)\s{0,9}=\s{0,9}["']?\s{0,9}[0-3](?:px)?\s{0,9}(?:["'/\s]|$)""", re.IGNORECASE
)
_GIVEN = pattern(r"""(?:^|\s)([A-Za-z]{4,8})\s{0,9}=\s{0,9}["']?([A-Za-z0-9-]{1,9})(?=["'\s/]|$)""")
_DEEPEST = 12


def given_of(tag: Tag, *names: str) -> str:
    """What a tag gives of some names whose values are numbers or single words, each with a space before it."""
    found = {name.lower(): value for name, value in _GIVEN.findall(tag.given)}
    return "".join(f' {name}="{found[name]}"' for name in names if name in found)


def source_of(picture: Tag) -> str:
    """Where a picture lies; empty for one without an address of its own, and for one that only counts readers."""
    found = _SOURCE.search(picture.given)
    source = (found[1] or found[2] or found[3]).strip() if found else ""
    return "" if source[:5].lower() == "data:" or _SIZE.search(picture.given) else source


def inline_markup(layout: Layout, start: int, end: int, opened: Sequence[Tag] = ()) -> str:
    """Return the HTML between two offsets of a page, with inline elements, pictures and ends of lines alone.

    Takes what the page shows, and the inline elements that are open at the start. Where blocks part
    stands the end of a line. Each element is closed.
    """
    writer = _Inline(layout.shown, opened)
    at = start
    for tag in layout.between(start, end):
        writer.text(at, tag.start)
        writer.tag(tag)
        at = tag.end
    writer.text(at, end)
    return writer.finished()


class _Inline:
    """Inline HTML so far."""

    def __init__(self, shown: str, opened: Sequence[Tag]) -> None:
        self._shown = shown
        self._open = [tag.name for tag in opened]
        self._pieces = [markup_of(shown, tag) for tag in opened]
        self._parted = self._filled = False

    def text(self, start: int, end: int) -> None:
        piece = self._shown[start:end]
        if self._parted and self._filled and piece.strip():
            self._pieces.append("<br>")
        if piece.strip():
            self._parted, self._filled = False, True
        self._pieces.append(piece.replace("<", "&lt;"))

    def tag(self, tag: Tag) -> None:
        name = tag.name
        if name in INLINE:
            self._close(name) if tag.closing else self._begin(tag)
        elif name == "img" and source_of(tag):
            self._pieces.append(markup_of(self._shown, tag))
        elif name in BLOCKS or name == "br":
            self._parted = True

    def _begin(self, tag: Tag) -> None:
        if len(self._open) < _DEEPEST and not (tag.name == "a" and "a" in self._open):
            self._open.append(tag.name)
            self._pieces.append(markup_of(self._shown, tag))

    def _close(self, name: str) -> None:
        """Close an element, and all that is open in it."""
        if name in self._open:
            while (last := self._open.pop()) != name:
                self._pieces.append(f"</{last}>")
            self._pieces.append(f"</{name}>")

    def finished(self) -> str:
        return "".join((*self._pieces, *(f"</{name}>" for name in reversed(self._open))))

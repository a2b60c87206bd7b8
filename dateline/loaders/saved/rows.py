"""What a page of HTML shows, as the rows of a page dump."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dateline.loaders.dump.blocks import Block, blocks_at, densest, visible
from dateline.loaders.dump.join import join_fragments
from dateline.loaders.html.layout import Line
from dateline.loaders.page_dump import MOST, recognise
from dateline.loaders.source.text import Text
from dateline.values import Value

_LINKS = 5
"""Rows that begin with a link, at least, on a page with menus."""


class Rows(Value, frozen=True):
    """A page's name, then its lines, with blank rows between."""

    texts: tuple[str, ...]
    places: tuple[int, ...]
    """For each row the index of its line; -1 for the name and for a blank row."""
    lines: tuple[Line, ...]
    name: int
    """The 1-based line of the page's name in its file; 0 where it has none."""

    def blocks(self) -> tuple[Block, ...]:
        """The rows that show something, as blocks whose lines are 1-based rows."""
        filled = [i for i, text in enumerate(self.texts) if text]
        low, high = densest([self.texts[i] for i in filled], MOST)
        near = filled[low:high]
        named = [0] if self.name and near[:1] != [0] else []
        return join_fragments(blocks_at(self.texts, [*named, *near]))

    def line(self, row: int) -> int:
        """The 1-based line of the file that a 1-based row stands on."""
        place = self.places[row - 1]
        return self.lines[place].line if place >= 0 else self.name


def is_surrounded(lines: Sequence[Line], path: str) -> bool:
    """Say whether menus and notices stand among lines: links, and what a page dump is told by."""
    shown = [each for each in lines if each.text]
    if sum(map(_begins_with_link, shown)) < _LINKS:
        return False
    return recognise(Text(path, "\n".join([f"- {each.text}" if _is_item(each) else each.text for each in shown])))


def rows_of(lines: Sequence[Line], left_out: Collection[int], name: str, line: int) -> Rows:
    """Return the rows of a page.

    Takes its lines, the indices of those that are not asked, and its name with the 1-based line of the file where that
    stands.
    """
    texts, places = [name] if name else [], [-1] if name else []
    shown = visible([each.text for each in lines])
    for place, (each, text) in enumerate(zip(lines, shown, strict=True)):
        if text and place not in left_out:
            if each.parted and texts:
                texts.append("")
                places.append(-1)
            texts.append(text)
            places.append(place)
    return Rows(tuple(texts), tuple(places), tuple(lines), line if name else 0)


def _begins_with_link(line: Line) -> bool:
    return any(tag.name == "a" and "href" in tag.given.lower() for tag in line.inline)


def _is_item(line: Line) -> bool:
    """Say whether a line is an item of a list in a text: those of menus are links."""
    return line.node.tag.name == "li" and not line.linked

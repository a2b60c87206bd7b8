"""The block elements that are open at a place of a page, closed where browsers close them."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from dateline.loaders.html.tags import Tag
from dateline.values import Value

BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption figure
    footer form h1 h2 h3 h4 h5 h6 header hgroup html legend li main menu nav ol p pre section summary table tbody td
    tfoot th thead title tr ul
    """.split()  # noqa: SIM905
)
STRUCTURE = frozenset("blockquote dd dl dt figcaption figure li ol pre ul".split())  # noqa: SIM905
"""Elements that say what the blocks in them are."""
_INNER = {"li": ("ul", "ol"), "dd": ("dl",), "dt": ("dl",), "figcaption": ("figure",)}
"""Elements that mean something within others alone."""
_ROWS = ("tr", "tbody", "thead", "tfoot", "table")
_CLOSED_BY = {
    "li": (("li",), ("ul", "ol", "table")),
    **dict.fromkeys(("dd", "dt"), (("dd", "dt"), ("dl", "table"))),
    **dict.fromkeys(("td", "th"), (("td", "th"), _ROWS)),
    "tr": (("td", "th", "tr"), _ROWS[1:]),
    **dict.fromkeys(("tbody", "thead", "tfoot"), (("td", "th", *_ROWS[:4]), _ROWS[4:])),
}
"""For elements whose like closes them: what they close, and what they never look beyond."""
_LOOKED_AT, _DEEPEST = 12, 12
"""Open elements that are looked at for one to close, and levels of structure that are kept."""
_DEEPEST_INLINE, _LONGEST = 6, 2_000
"""Inline elements within one another, and characters of a tag, that are kept."""


class Node(Value, frozen=True):
    """An open block element."""

    tag: Tag
    path: tuple[Node, ...]
    """The elements of structure around it, the outermost first, itself included where it is one."""
    tables: tuple[Tag, ...]
    """The tables around it, itself included; of many only the outermost."""
    inline: int
    """How many inline elements were open before it."""


_ROOT = Node(Tag("", False, -1, -1, ""), (), (), 0)


class Nesting:
    """The elements that are open, as the tags of a page come. Takes linear time over all of them."""

    def __init__(self) -> None:
        self.inline: list[Tag] = []
        """The inline elements that are open; what is open in a block ends with it."""
        self._nodes = [_ROOT]
        self._counts = [Counter[str]()]

    @property
    def node(self) -> Node:
        return self._nodes[-1]

    def open(self, tag: Tag) -> None:
        """Open a block element, after closing what browsers close before it."""
        if self.node.tag.name == "p":
            self._pop()
        if rule := _CLOSED_BY.get(tag.name):
            self._close_like(*rule)
        if tag.name == "table":
            self._counts.append(Counter())
        self._counts[-1][tag.name] += 1
        path, tables, inline = self.node.path, self.node.tables, len(self.inline)
        node = Node(tag, path, (*tables, tag) if tag.name == "table" and len(tables) < _DEEPEST else tables, inline)
        if tag.name in STRUCTURE and len(path) < _DEEPEST and _means_something(tag.name, path):
            node = Node(tag, (*path, node), tables, inline)
        self._nodes.append(node)

    def close(self, name: str) -> None:
        """Close a block element and all that is open in it, if it is open in the same table."""
        while self._counts[-1][name]:
            if self._pop() == name:
                return

    def open_inline(self, tag: Tag) -> None:
        """Open an inline element; a link closes the one before it."""
        if tag.name == "a":
            self.close_inline("a")
        if len(self.inline) < _DEEPEST_INLINE and tag.end - tag.start <= _LONGEST:
            self.inline.append(tag)

    def close_inline(self, name: str) -> None:
        """Close the last inline element of a name, if one is open."""
        for place in range(len(self.inline) - 1, -1, -1):
            if self.inline[place].name == name:
                del self.inline[place]
                return

    def _close_like(self, closed: Sequence[str], bounds: Sequence[str]) -> None:
        last = 0
        for depth in range(1, min(_LOOKED_AT, len(self._nodes) - 1) + 1):
            name = self._nodes[-depth].tag.name
            if name in bounds:
                break
            last = depth if name in closed else last
        for _ in range(last):
            self._pop()

    def _pop(self) -> str:
        node = self._nodes.pop()
        name = node.tag.name
        del self.inline[node.inline :]
        self._counts[-1][name] -= 1
        if name == "table":
            self._counts.pop()
        return name


def _means_something(name: str, path: Sequence[Node]) -> bool:
    around = next((node.tag.name for node in reversed(path) if node.tag.name != "blockquote"), "")
    return name not in _INNER or around in _INNER[name]

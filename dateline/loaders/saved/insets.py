"""Tables of figures and lists of terms: to who sees no elements they read like menus, and they part no text."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.html.layout import Layout, Line
from dateline.loaders.saved.tables import is_table

_SHORT, _LEAST = 200, 2
"""Characters of a line in one, at most, and its lines, at least."""


def insets(layout: Layout) -> frozenset[int]:
    """The lines, by their indices, of tables with rows of cells and of lists of terms, all short and mostly no links.

    What arranges a page, or is a menu, is none.
    """
    groups: dict[int, list[int]] = {}
    around: set[int] = set()
    for place, line in enumerate(layout.lines):
        around.update(table.start for table in line.node.tables[:-1])
        if line.text and (start := _begins(line)):
            groups.setdefault(start, []).append(place)
    found = [places for start, places in groups.items() if start not in around and _is_inset(layout, places)]
    return frozenset(place for places in found for place in places)


def _begins(line: Line) -> int:
    """Where the innermost list of terms or table begins that a line stands in; 0 for none."""
    terms = [node.tag.start for node in line.node.path if node.tag.name == "dl"] if _is_term(line) else []
    tables = [table.start for table in line.node.tables]
    return max((*terms[-1:], *tables[-1:]), default=0)


def _is_term(line: Line) -> bool:
    return bool(line.node.path) and line.node.path[-1].tag.name in ("dd", "dt")


def _is_inset(layout: Layout, places: Sequence[int]) -> bool:
    lines = [layout.lines[place] for place in places]
    links = sum(line.linked for line in lines)
    if len(lines) < _LEAST or 2 * links > len(lines) or any(len(line.text) > _SHORT for line in lines):
        return False
    return _is_term(lines[0]) or is_table(layout, lines[0].node.tables[-1])

"""Tables of an article that are kept whole, since every line of theirs is."""

from __future__ import annotations

from collections.abc import Collection, Mapping

from dateline.loaders.html.elements import shown_words
from dateline.loaders.html.layout import Layout
from dateline.loaders.html.tags import Tag
from dateline.loaders.saved.inline import given_of, inline_markup
from dateline.values import Value

_CELLS = ("td", "th")
_ROW_ENDS = ("tr", "table", "tbody", "thead", "tfoot")
_LEAST = 2
"""Rows with so many cells of words, each at least, that a table has; others arrange a page."""


class Cell(Value, frozen=True):
    """A cell of a table."""

    tag: Tag
    markup: str


def whole_tables(layout: Layout, kept: Collection[int]) -> Mapping[int, Tag]:
    """For the first line of each table that is kept whole, by its index, the table."""
    first: dict[int, int] = {}
    tables: dict[int, Tag] = {}
    broken: set[int] = set()
    for place, line in enumerate(layout.lines):
        for table in line.node.tables:
            first.setdefault(table.start, place)
            tables[table.start] = table
            if table is not line.node.tables[-1] or (line.text and place not in kept):
                broken.add(table.start)
    whole = [tables[start] for start in first if start not in broken]
    return {first[table.start]: table for table in whole if is_table(layout, table)}


def is_table(layout: Layout, table: Tag) -> bool:
    """Say whether a table is closed, has rows of several cells, and no words but in them."""
    if table.start not in layout.ends:
        return False
    rows = rows_of(layout, table)
    filled = sum(sum(bool(cell.markup) for cell in row) >= _LEAST for row in rows)
    if filled < _LEAST:
        return False
    size = sum(len("".join(shown_words(cell.markup).split())) for row in rows for cell in row)
    return size == len("".join(shown_words(layout.shown[table.end : layout.ends[table.start]]).split()))


def rows_of(layout: Layout, table: Tag) -> tuple[tuple[Cell, ...], ...]:
    """The cells of a table, row by row; one that is not closed ends where the next one begins."""
    rows: list[list[Cell]] = []
    cell: Tag | None = None
    for tag in layout.between(table.end, layout.ends[table.start]):
        if cell is not None and tag.name in (*_CELLS, *_ROW_ENDS):
            rows[-1].append(Cell(cell, inline_markup(layout, cell.end, tag.start).strip()))
            cell = None
        if tag.closing:
            continue
        if tag.name == "tr" or tag.name in _CELLS and not rows:
            rows.append([])
        if tag.name in _CELLS:
            cell = tag
    return tuple(tuple(row) for row in rows)


def table_markup(layout: Layout, table: Tag) -> str:
    """The HTML of a table, with the inline elements in its cells."""
    rows = ["".join(map(_cell_markup, row)) for row in rows_of(layout, table)]
    return f"<table>{''.join(f'<tr>{row}</tr>' for row in rows if row)}</table>"


def _cell_markup(cell: Cell) -> str:
    spans = given_of(cell.tag, "colspan", "rowspan")
    return f"<{cell.tag.name}{spans}>{cell.markup}</{cell.tag.name}>"

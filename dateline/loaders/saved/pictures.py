"""The pictures between the lines of an article, with their captions."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from dateline.loaders.html.layout import Line

CAPTION = "caption or credit"


def pictures_between(lines: Sequence[Line], kept: Collection[int], reasons: Mapping[int, str]) -> frozenset[int]:
    """The lines of pictures that stand between two lines that are kept, by their indices, and their captions.

    A caption is known by its ``figure``; one that is told by its words alone parts no text, and is none of it.
    """
    found: set[int] = set()
    between: list[int] = []
    inside = False
    for place, line in enumerate(lines):
        if place in kept:
            if inside:
                found.update(_with_captions(lines, between))
            inside, between = True, []
        elif not line.text or _figure(line) or reasons.get(place) == CAPTION:
            between.append(place)
        else:
            inside = False
    return frozenset(found)


def _with_captions(lines: Sequence[Line], between: Sequence[int]) -> list[int]:
    figures = {_figure(lines[place]) for place in between if not lines[place].text} - {0}
    return [place for place in between if not lines[place].text or _figure(lines[place]) in figures]


def _figure(line: Line) -> int:
    """Where the figure begins that a line stands in; 0 for none."""
    return next((node.tag.start for node in line.node.path if node.tag.name == "figure"), 0)

"""What is set between the lines of an article: pictures with their captions, tables, lists of terms."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from dateline.loaders.dump.chrome import CAPTIONED
from dateline.loaders.html.layout import Line
from dateline.loaders.saved.article import SavedArticle

_ANNOUNCES = (":", "：")


def set_between(article: SavedArticle, insets: Collection[int]) -> frozenset[int]:
    """The lines, by their indices, of pictures and insets that stand between two lines that are kept.

    Insets may also stand last, below a line that announces them. The caption of a picture is known by its ``figure``;
    one that is told by its words alone parts no text, and is none of it.
    """
    lines = article.rows.lines
    found: set[int] = set()
    between: list[int] = []
    above = -1
    for place, line in enumerate(lines):
        if place in article.kept:
            if above >= 0:
                found.update(_with_captions(lines, between, insets))
            above, between = place, []
        elif place in insets or not line.text or _figure(line) or article.reasons.get(place) == CAPTIONED:
            between.append(place)
        elif above >= 0:
            found.update(_announced(lines, above, between, insets))
            above = -1
    return frozenset(found)


def _with_captions(lines: Sequence[Line], between: Sequence[int], insets: Collection[int]) -> list[int]:
    figures = {_figure(lines[place]) for place in between if not lines[place].text} - {0}
    return [place for place in between if place in insets or not lines[place].text or _figure(lines[place]) in figures]


def _announced(lines: Sequence[Line], above: int, between: Sequence[int], insets: Collection[int]) -> list[int]:
    """The insets below a line that ends with a colon."""
    told = lines[above].text.endswith(_ANNOUNCES)
    return [place for place in between if place in insets] if told else []


def _figure(line: Line) -> int:
    """Where the figure begins that a line stands in; 0 for none."""
    return next((node.tag.start for node in line.node.path if node.tag.name == "figure"), 0)

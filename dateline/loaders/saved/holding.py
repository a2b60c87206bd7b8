"""Whether something in a page keeps its text back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.dates import Order
from dateline.loaders.html.layout import Line
from dateline.loaders.kept_back.hints import HEAD, KEYS, MARKS
from dateline.loaders.kept_back.marks import find_marks
from dateline.loaders.kept_back.stray import find_repeated, find_stray
from dateline.patterns import pattern

_TAGS = pattern(r"<(?!!--|/?[Aa][\s>])[^<>]{1,3000}>\s*")
"""What parts lines; words that are a link are a menu's."""
_NEAR = 6
"""Lines above the headline, and at the top of the page, among which such a mark may stand."""
_LONGEST = 160


def is_held(body: str, order: Order) -> bool:
    """Say whether the beginning of a body in HTML keeps a text back, also in a comment."""
    lines = _TAGS.split(body[:HEAD])
    return _may_hold(body[:HEAD]) and bool(find_marks(lines, 0, order) or find_repeated(lines, 0))


def holding_lines(lines: Sequence[Line], headline: int, first: int, order: Order) -> Iterator[int]:
    """Yield the positions of the lines above an article that keep it back.

    Takes what a page shows, and the positions of the headline and of the article's first line.
    """
    above = range(max(0, min(headline, first) - _NEAR), first)
    for place in sorted({*range(min(_NEAR, first)), *above}):
        text = lines[place].text
        short = len(text) <= _LONGEST and not lines[place].linked
        if short and _may_hold(text) and (find_marks((text,), 0, order) or find_stray((text,), 0)):
            yield place


def _may_hold(text: str) -> bool:
    return any(map(text.lower().__contains__, (*MARKS, *KEYS)))

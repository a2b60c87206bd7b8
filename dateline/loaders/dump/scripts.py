"""Texts in scripts without capitals, in which the trees can't tell a menu's words from a sentence's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from dateline.loaders.dump.abroad import is_tool_abroad
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.traits import COLON, SENTENCE_ENDS, UNCASED

_UNCASED = frozenset(("ar", "fa", "he", "hi", "ja", "ko", "th", "zh"))
_PARAGRAPH = 300
"""Characters from which on a line without a full stop is a paragraph, as Thai writes it."""
_APART, _HEADING = 6, 2
"""Lines between two sentences of one text, at most, and of a heading amid it."""
_LINE = 25
"""Characters of a line above the first sentence, at least."""


def keep_sentences(page: Page, kept: list[bool]) -> None:
    """Keep sentences, where they stand closest, and headings among them; where capitals tell, leave all as it is.

    Menus, headlines and credits end in no full stop; a list that a colon announces may do without.
    """
    if not _is_uncased(page):
        return
    told = [i for i, keep in enumerate(kept) if keep and _tells(page, i)]
    if not told:
        return
    text = _before_tools(page, max(_clusters(told), key=lambda places: _size(page, places)))
    own = {k for i, j in zip(text, text[1:], strict=False) for k in _between(page, kept, i, j)}
    own.update(text, [text[0] - 1] if _has_line_above(page, kept, text[0]) else ())
    for i in range(len(kept)):
        kept[i] = i in own


def _is_uncased(page: Page) -> bool:
    if page.language:
        return page.language in _UNCASED
    texts = [i for i in range(page.first, page.last + 1) if page.textures[i] > TEXTY]
    return 2 * sum(page.traits[i].start == UNCASED for i in texts) > len(texts)


def _tells(page: Page, i: int) -> bool:
    """Say whether a line is a sentence or a paragraph."""
    traits = page.traits[i]
    whole = traits.end in SENTENCE_ENDS or traits.sentences or traits.size >= _PARAGRAPH
    return bool(whole) and page.textures[i] > TEXTY


def _clusters(places: Iterable[int]) -> Iterator[list[int]]:
    """Positions in runs that no more than so many lines part."""
    run: list[int] = []
    for i in places:
        if run and i - run[-1] > _APART + 1:
            yield run
            run = []
        run.append(i)
    yield run


def _size(page: Page, places: Iterable[int]) -> int:
    return sum(page.traits[i].size for i in places)


def _before_tools(page: Page, text: list[int]) -> list[int]:
    """The sentences above a button, a credit of the editor or a heading of other stories, if they are most of all."""
    for k, (above, below) in enumerate(pairwise(text), 1):
        ends = any(is_tool_abroad(page.blocks[i].text) for i in range(above + 1, below))
        if ends and _size(page, text[:k]) > _size(page, text[k:]):
            return text[:k]
    return text


def _has_line_above(page: Page, kept: Sequence[bool], first: int) -> bool:
    """Say whether one line of some length is kept above the first sentence, as a summary may be, and no more."""
    if first == 0 or not kept[first - 1] or any(kept[: first - 1]):
        return False
    return page.traits[first - 1].size >= _LINE or page.traits[first - 1].end == COLON


def _between(page: Page, kept: Sequence[bool], above: int, below: int) -> Sequence[int]:
    """What is kept between two sentences: a heading, or a list that a colon announces."""
    others = [i for i in range(above + 1, below) if kept[i]]
    return others if len(others) <= _HEADING or page.traits[above].end == COLON else ()

"""Texts in scripts without capitals, in which the trees can't tell a menu's words from a sentence's."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.traits import COLON, SENTENCE_ENDS, UNCASED

_UNCASED = frozenset(("ar", "fa", "he", "hi", "ja", "ko", "th", "zh"))
_PARAGRAPH = 300
"""Characters from which on a line without a full stop is a paragraph, as Thai writes it."""
_APART, _HEADING = 6, 2
"""Lines between two sentences of one text, at most, and of a heading amid it."""


def keep_sentences(page: Page, kept: list[bool]) -> None:
    """Keep sentences, where they stand closest, and headings among them; where capitals tell, leave all as it is.

    Menus, headlines and credits end in no full stop; a list that a colon announces may do without.
    """
    if not _is_uncased(page):
        return
    told = [i for i, keep in enumerate(kept) if keep and _tells(page, i)]
    if not told:
        return
    text = max(_clusters(told), key=lambda places: sum(page.traits[i].size for i in places))
    above = [i for i in range(text[0]) if kept[i]][-_HEADING:]
    own = {i for i, j in zip(text, text[1:], strict=False) for i in _between(page, kept, i, j)}
    own.update(text, above if above == [text[0] - 1] else ())
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


def _between(page: Page, kept: Sequence[bool], above: int, below: int) -> Sequence[int]:
    """What is kept between two sentences: a heading, or a list that a colon announces."""
    others = [i for i in range(above + 1, below) if kept[i]]
    return others if len(others) <= _HEADING or page.traits[above].end == COLON else ()

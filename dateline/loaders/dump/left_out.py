"""Paragraphs close below an article that were left out of it, though they read like its own."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.dump.boxes import boxes
from dateline.loaders.dump.bridge import is_when, positions
from dateline.loaders.dump.cards import cards
from dateline.loaders.dump.lexicon import COMMENT, OTHERS, bits_of
from dateline.loaders.dump.outline import is_dateline
from dateline.loaders.dump.page import Page, last_kept
from dateline.loaders.dump.prose import is_prose
from dateline.loaders.dump.signs import BYLINE, NOTICE, POINTER
from dateline.loaders.dump.traits import CLOSED

_REACH, _OTHERS = 12, 3
"""Lines below the article that are looked at, and how many of them may be neither text nor a box."""
_PARAGRAPH, _HEADING = 90, 60
_ENDS = COMMENT | OTHERS | bits_of("tags", "share")
_COMMENTS = bits_of("comment", "popular", "tags")
_SHARE = bits_of("share")
_FOOT, _ASIDE, _OTHER = range(3)


def left_out(page: Page, kept: Sequence[bool]) -> list[int]:
    """The positions of paragraphs that may be the article's, before anything that ends it; none where it is none.

    One directly below a headline or above a date is a teaser, unless another paragraph follows.
    """
    start = last_kept(kept) + 1
    if not start:
        return []
    high = min(len(kept), start + _REACH)
    if not any(_is_paragraph(page, i) for i in range(start, high)):
        return []
    boxed = positions((*boxes(page, start, high), *cards(page, start, high)))
    found: list[int] = []
    others, clean = 0, True
    for i in range(start, high):
        if i not in boxed and _is_paragraph(page, i):
            if _is_teaser(page, i, clean=clean):
                break
            found.append(i)
            clean = True
            continue
        kind = _ASIDE if i in boxed else _kind(page, i)
        others += kind == _OTHER
        clean = kind == _ASIDE
        if kind == _FOOT or others > _OTHERS:
            break
    return found


def _is_teaser(page: Page, i: int, *, clean: bool) -> bool:
    """Say whether a paragraph stands alone, and below a line that may be its headline or above its date."""
    if i + 1 < len(page.blocks) and _is_paragraph(page, i + 1):
        return False
    return not clean or is_when(page, i + 1) or is_when(page, i + 2)


def _is_paragraph(page: Page, i: int) -> bool:
    return page.traits[i].end != CLOSED and is_prose(page, i, _PARAGRAPH) and not is_dateline(page, i)


def _kind(page: Page, i: int) -> int:
    """Say whether a line ends an article, is set between its parts, or is anything else."""
    kinds, sign = page.traits[i].kinds, page.signs[i]
    if sign == BYLINE or is_dateline(page, i) or sign == NOTICE and kinds & _COMMENTS:
        return _FOOT
    if sign and not (sign == POINTER and kinds & _SHARE):
        return _ASIDE
    return _FOOT if page.traits[i].size < _HEADING and kinds & _ENDS else _OTHER

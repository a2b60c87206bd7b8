"""Where a text begins: below its headline, its summary, the byline and the tools beside them."""

from __future__ import annotations

from collections.abc import Sequence, Set

from dateline.headlines import place_before
from dateline.loaders.dump.asides import asides
from dateline.loaders.dump.outline import is_dateline
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.prose import AMID
from dateline.loaders.dump.signs import BARE, BYLINE, CAPTION
from dateline.loaders.dump.traits import COLON, SENTENCE_ENDS

_TOP, _SENTENCE = 10, 90
"""Lines at a text's beginning that are looked at; characters of a paragraph, at least."""
_DEK, _STANDFIRST, _TWICE = 330, 160, 120
"""Characters of a summary above the byline, of one above a picture, and of one that stands there twice, at most."""
_SUMMARY, _ALIKE = 3, 3
"""Lines of a summary above an agency's report, at most, and long words that the two have in common, at least."""
_SUMS_UP = 60
"""Hundredths of a summary's long words that the text has, too, at least."""
_LEAD, _ABOVE, _NO_LEAD = 60, 12, -3_000
_TOOL = 60
_LIKELY, _SHORT = -500, 40
"""Log odds, in thousandths, and characters of a sentence right below the date, at least."""


def trim_head(page: Page, kept: list[bool], aside: Set[int]) -> None:
    """Drop what stands before the byline and the date: headline and dek; and tools and stray figures after them.

    Outside the English-language press a dek of whole sentences is the text's own first paragraph, and stays.
    """
    if True not in kept:
        return
    first = end = kept.index(True)
    texts = 0
    for i in range(first, min(first + _TOP, len(kept))):
        if page.signs[i] == BYLINE or is_dateline(page, i):
            if texts and page.language != "en":
                kept[i] = False
            else:
                end = i + 1
        elif i not in aside and _is_paragraph(page, i):
            texts += page.traits[i].size
            if texts > _DEK and page.language == "en":
                break
    end = max(end, _placed(page, kept, first))
    if end == first and _is_standfirst(page, first):
        end += 1
    while end < len(kept) and (not kept[end] or page.signs[end] == BARE or _is_tool(page, end)):
        end += 1
    if any(kept[end:]):
        kept[:end] = [False] * end
    before = range(kept.index(True) - 1, -1, -1)
    above = next((i for i in before if i not in aside and not _is_tool(page, i)), -1)
    if above >= 0 and place_before(page.blocks[above].text):
        kept[above] = True


def begin_below_date(page: Page, scores: Sequence[int], kept: list[bool], aside: Set[int]) -> None:
    """Keep the sentence between byline or date and a text, where it is likely enough. Takes the blocks' log odds."""
    if True not in kept:
        return
    i = next((i for i in range(kept.index(True) - 1, 0, -1) if i not in aside), 0)
    sentence = page.traits[i].size >= _SHORT and page.traits[i].end in SENTENCE_ENDS
    if sentence and scores[i] > _LIKELY and _follows_credit(page, i):
        kept[i] = not is_dateline(page, i) and not page.signs[i]


def _placed(page: Page, kept: Sequence[bool], first: int) -> int:
    """Where an agency's report begins with its place, below a summary and captions in English; 0 where none does."""
    if page.language != "en":
        return 0
    places = [i for i in range(first, len(kept)) if kept[i]]
    placed = next((i for i in places[: _SUMMARY + 1] if _begins_with_place(page, i)), first)
    alike = len(page.content[first] & page.content[placed])
    if placed == first or alike < max(_ALIKE, len(page.content[first]) / 2):
        return 0
    return 0 if any(_begins_with_place(page, i) for i in places if i > placed) else placed


def _begins_with_place(page: Page, i: int) -> bool:
    return page.traits[i].size >= _SENTENCE and bool(place_before(page.blocks[i].text))


def _is_standfirst(page: Page, i: int) -> bool:
    """Say whether a text's first line is its summary: one that was there before, in English one above a picture.

    It is in words of the text. Right below the byline and the date a text begins.
    """
    if page.traits[i].size < _TWICE and page.folded[i] in page.folded[max(0, i - _ABOVE) : i]:
        return True
    pictured = i + 1 < len(page.blocks) and page.signs[i + 1] == CAPTION and page.language == "en"
    if not pictured or page.traits[i].size >= _STANDFIRST or page.known[i] < _SUMS_UP:
        return False
    return not _follows_credit(page, i) and not place_before(page.blocks[i].text)


def _follows_credit(page: Page, i: int) -> bool:
    return i > 0 and (page.signs[i - 1] == BYLINE or is_dateline(page, i - 1))


def leads(page: Page, scores: Sequence[int], kept: Sequence[bool], title: int) -> list[int]:
    """The positions of paragraphs between headline and text that byline, date and tools part from it.

    They belong to it, but for the English-language press, which sets a summary there. Unlike notes on the paper or
    on the author they share words with headline and text.
    """
    first = kept.index(True)
    low = max(0, first - _ABOVE, title + 1 if title < first else 0)
    if page.language == "en":
        return []
    told = frozenset().union(*(page.content[i] for i, keep in enumerate(kept) if keep or i == title))
    found = [i for i in range(low, first) if scores[i] > _NO_LEAD and page.textures[i] > TEXTY
             and page.traits[i].size >= _LEAD and len(page.content[i] & told) > 1]  # fmt: skip
    return sorted(set(found) - asides(page)) if found else []


def _is_paragraph(page: Page, i: int) -> bool:
    traits = page.traits[i]
    whole = traits.size >= _SENTENCE and traits.end in SENTENCE_ENDS
    return whole and page.textures[i] > TEXTY


def _is_tool(page: Page, i: int) -> bool:
    traits = page.traits[i]
    return bool(traits.size < _TOOL and traits.kinds & AMID and traits.end != COLON and traits.words < 5)

"""Pages that hold no article but headlines and teasers of many: a paper's front page, a section's."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise

from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.traits import COLON, ELLIPSIS, FULL_STOP

_LINES, _TEXT = 20, 32
"""Lines of a list of headlines, at least, and hundredths of its characters that read like running text, at most."""
_COUNTS = frozenset(
    [
        *map(str, range(3, 101)), "three", "five", "six", "seven", "eight", "nine", "ten", "twelve", "twenty", "best",
        "drei", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "zwölf", "zwanzig", "besten", "cinq", "dix",
        "meilleurs", "meilleures", "cinco", "diez", "mejores", "dez", "melhores", "cinque", "dieci", "migliori",
    ]  # fmt: skip
)
"""Words of a headline above a list, case folded."""
_PARAGRAPH = 200
"""Characters of a paragraph of several sentences, at least."""
_ABOVE, _ALIKE = 3, 40
"""Lines among which one announces a list, at most, and hundredths of its lines with one word in common, at least."""
_TEASERS, _CUT = 4, 40
"""Teasers on a page of teasers, at least, and hundredths of them that are cut off amid a sentence, at least."""


def is_overview(page: Page, title: int, kept: Sequence[bool]) -> bool:
    """Say whether what is kept of a page are headlines, or teasers that others' lines part, and no text.

    Takes the headline's position (-1 for none): it counts what an article lists (“Ten gardens to see”), a line ends in
    a colon above what it lists, or what it lists is alike.
    """
    places = [i for i, keep in enumerate(kept) if keep]
    texts = [i for i in places if page.textures[i] > TEXTY]
    if _are_teasers(page, places, texts):
        return True
    return _are_headlines(page, places, texts) and not (_is_counted(page, title) or _are_alike(page, places))


def _is_counted(page: Page, title: int) -> bool:
    return title >= 0 and not _COUNTS.isdisjoint(page.folded[title].split())


def _are_alike(page: Page, places: Sequence[int]) -> bool:
    """Say whether a colon announces the lines, or many begin or end with the same word, as an article's list may."""
    if any(page.traits[i].end == COLON for i in places[:_ABOVE]):
        return True
    words = [page.folded[i].split() for i in places]
    return any(100 * max(Counter(said[end] for said in words).values()) >= _ALIKE * len(words) for end in (0, -1))


def _are_headlines(page: Page, places: Sequence[int], texts: Sequence[int]) -> bool:
    """Say whether lines are many and short, and nowhere two sentences stand in one or one below the other."""
    ends = [page.traits[i].end == FULL_STOP for i in places]
    if len(places) < _LINES or any(above and below for above, below in pairwise(ends)):
        return False
    if any(page.traits[i].sentences and page.traits[i].size >= _PARAGRAPH for i in texts):
        return False
    told, size = (sum(page.traits[i].size for i in each) for each in (texts, places))
    return 100 * told < _TEXT * size


def _are_teasers(page: Page, places: Sequence[int], texts: Sequence[int]) -> bool:
    """Say whether paragraphs stand singly, and many of them are cut off."""
    cut = sum(page.traits[i].end == ELLIPSIS for i in texts)
    parts = 1 + sum(below - above > 2 for above, below in pairwise(places))
    return len(texts) >= _TEASERS and 100 * cut >= _CUT * len(texts) and 2 * len(texts) < 3 * parts

"""Texts of short lines right below the headline: a calendar, a ranking, results, the words of a song."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise

from dateline.loaders.dump.foot import heads_others
from dateline.loaders.dump.outline import is_dateline
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.prose import is_chrome
from dateline.loaders.dump.signs import BARE, BYLINE
from dateline.loaders.dump.traits import COLON, FULL_STOP, SENTENCE_ENDS
from dateline.patterns import pattern

_TRIED = 20
"""Headlines below which such a text is looked for, at most."""
_LEAST, _MOST = 8, 300
"""Lines of such a text, at least and at most."""
_WORDS, _ALIKE = 3, 75
"""Words of its headline, at least, and hundredths of its long ones that the page's name has, too, at least."""
_COUNTED, _SUNG, _WHOLE = 60, 20, 90
"""Hundredths of its lines that are numbered in turn, at least, and that come again, at least and at most."""
_VERSE, _REFRAIN = 4, 3
"""Words of a line that comes again, and lines from one to the other, at least."""
_BETWEEN = 3
"""Lines between the headline and the text, at most."""
_PARAGRAPH = 100
"""Characters from which on running text is a paragraph without a full stop."""
_NEAR, _NAME = 6, 300
"""Lines from the headline that the page has for its name to one above the list, and characters of that: at most."""
_BAR = pattern(r"[|–—·»_-]")
_FIGURE = pattern(r"\d{1,3}")
_LABEL = 5
"""Words of a line of the page around it, less."""


def listing(page: Page, headlines: Sequence[int], kept: Sequence[bool]) -> tuple[int, int] | None:
    """A text of short lines, as its first position and the one behind its last; None where there is none.

    Takes the blocks' scores as headlines and what is kept as running text: where a sentence speaks of what the headline
    does, that is the article. The headline is the page's name without that of its site, or close below it; where none
    is, what looks most like one. A list of other stories is not numbered and says nothing twice.
    """
    told = [page.content[i] for i, keep in enumerate(kept) if keep and _ends(page, i)]
    places = range(1, len(page.blocks) - _LEAST)
    likeliest, names = max(headlines), _names(page)
    name = page.folded[0][:_NAME]
    own = frozenset(name[: bar.start()].rstrip() for bar in _BAR.finditer(name))
    heads = [i for i in sorted(names) if page.folded[i] in own][:_TRIED]
    tried = [i for i in places if headlines[i] == likeliest or i in names]
    if heads:
        tried = [i for i in tried if any(head <= i <= head + _NEAR for head in heads)]
    silent = (i for i in tried if all(map(page.content[i].isdisjoint, told)))
    spans = (_lines_below(page, i) for i in islice(silent, _TRIED))
    return next((span for span in spans if span and is_list(page, *span) and _is_whole(page, kept, span)), None)


def with_list(page: Page, kept: Sequence[bool], span: tuple[int, int]) -> list[bool]:
    """What is kept where such a text is: it alone, or with what stands about it and is kept along with its lines."""
    start, end = span
    beside = sum(kept[start:end]) * 2 > end - start
    return [start <= i < end or beside and keep for i, keep in enumerate(kept)]


def _is_whole(page: Page, kept: Sequence[bool], span: tuple[int, int]) -> bool:
    """Say whether a list is the text, rather than the sentences that are kept: above it there are hardly any."""
    start, end = span
    told = [i for i, keep in enumerate(kept) if keep and _tells(page, i)]
    listed = sum(page.traits[i].size for i in range(start, end))
    above, all_told = (sum(page.traits[i].size for i in told if i < bound) for bound in (start, len(kept)))
    return 2 * listed >= all_told and 2 * above < listed


def _ends(page: Page, i: int) -> bool:
    return page.textures[i] > TEXTY and page.traits[i].end in SENTENCE_ENDS


def _tells(page: Page, i: int) -> bool:
    return page.textures[i] > TEXTY and (page.traits[i].size >= _PARAGRAPH or _ends(page, i))


def _is_sentence(page: Page, i: int) -> bool:
    return page.textures[i] > TEXTY and page.traits[i].end == FULL_STOP


def _names(page: Page) -> frozenset[int]:
    """The positions of the headlines after which the page is named; of most lines no word is in its name."""
    name, words, last = page.folded[0], page.content[0], len(page.blocks) - _LEAST
    alike = [i for i in range(1, last) if page.folded[i] in name or not page.content[i].isdisjoint(words)]
    return frozenset(i for i in alike if _is_name(page, i))


def _is_name(page: Page, i: int) -> bool:
    """Say whether a line is a headline after which the page is named."""
    words, named = page.content[i], page.content[0]
    if page.traits[i].words < _WORDS or not words or page.traits[i].end == COLON:
        return False
    alike = len(words & named)
    return page.folded[i] in page.folded[0] or alike > 1 and 100 * alike >= _ALIKE * len(words)


def _lines_below(page: Page, i: int) -> tuple[int, int] | None:
    """The short lines below a headline, as far as none of the page around them comes."""
    start = i + 1
    while start <= i + _BETWEEN and (page.signs[start] == BYLINE or is_dateline(page, start) or is_chrome(page, start)):
        start += 1
    end = start
    while end < len(page.blocks) and _is_line(page, end):
        end += 1
    return (start, end) if _LEAST <= end - start <= _MOST else None


def _is_line(page: Page, i: int) -> bool:
    if page.signs[i] not in (0, BARE) or _is_sentence(page, i):
        return False
    return not (page.traits[i].words < _LABEL and is_chrome(page, i)) and not heads_others(page.folded[i])


def is_list(page: Page, start: int, end: int) -> bool:
    """Say whether most lines are numbered in turn, or some of them come again."""
    figures = [int(found[0]) if (found := _FIGURE.match(page.folded[i])) else 0 for i in range(start, end)]
    counted = sum(above + 1 == below for above, below in pairwise(figures))
    return 100 * counted >= _COUNTED * (end - start) or _is_sung(page, start, end)


def _is_sung(page: Page, start: int, end: int) -> bool:
    """Say whether some lines come again further down, as a refrain does, and not all, as in a list that turns round.

    A card of another story says its headline twice, one below the other.
    """
    places: dict[str, list[int]] = {}
    for i in range(start, end):
        places.setdefault(page.folded[i], []).append(i)
    again = sum(len(at) for at in places.values() if at[-1] - at[0] >= _REFRAIN and page.traits[at[0]].words >= _VERSE)
    return _SUNG * (end - start) <= 100 * again <= _WHOLE * (end - start)

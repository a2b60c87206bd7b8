"""Which block is the title, once the article's text is known."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.dump.field_weights import TITLE
from dateline.loaders.dump.logit import certainty_of, scores_of
from dateline.loaders.dump.outline import is_dateline
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.title_signs import title_signs
from dateline.loaders.dump.traits import FULL_STOP, UNCASED
from dateline.patterns import pattern

_SITE = pattern(r"(?P<headline>.{12,}\S)\s*(?P<bar>\s[|–—·-]|\|)\s*(?P<site>[^|–—·]{3,40})")
_WORDS, _WHOLE = 4, 7
"""Words of a headline that is found in the page's name, and of one that is all of it, at least."""
_DIGITS = 15
"""Hundredths of a day's characters that are digits, at least."""
_NAME = 300
"""Characters of the page's name that are looked at."""
_NAMED = 0.9
"""How certain such a headline is."""
_BAR, _COLON = pattern(r"\s*[|–—·»-]\s*(?=\S)"), pattern(r":\s+(?=\S)")
"""What stands between a headline and the name of its site; between that name and a headline below it."""
WEIGHTS = TITLE


def find_title(page: Page, headlines: Sequence[int], kept: Sequence[bool]) -> tuple[int, float]:
    """The position of the title and how certain it is; -1 where no block may be one.

    Takes the blocks' scores as headlines and whether they are part of the text.
    """
    rows = title_signs(page, headlines, kept)
    if not rows:
        return -1, 0.0
    scores = scores_of([signs for _, signs in rows], WEIGHTS)
    best = max(range(len(rows)), key=lambda k: (scores[k], k))
    named = _named(page, kept.index(True))
    if named >= 0 and page.folded[named] != headline_text(page, rows[best][0]).casefold():
        return named, _NAMED
    if _is_lead(page, rows[best][0]):
        return -1, 0.0
    return rows[best][0], max(0.3, certainty_of(scores, best))


def _named(page: Page, first: int) -> int:
    """The position of the last line down to the text's first that is the page's name, without that of its site.

    The first line has both, or is the headline alone where no capitals are; -1 where no line of some words is so.
    Behind a bar or a dash stands the site, or what it says of itself; before a colon where that is a line of its own.
    """
    name = page.folded[0][:_NAME]
    names = {name[: mark.start()] for mark in _BAR.finditer(name)}
    names.update(name[mark.end() :] for mark in _COLON.finditer(name) if page.copies.get(name[: mark.start()]))
    if page.traits[0].words >= _WHOLE and page.traits[0].start == UNCASED:
        names.add(name)
    places = range(first, 0, -1) if names else ()
    named = (i for i in places if page.traits[i].words >= _WORDS and page.folded[i] in names)
    return next((i for i in named if not (_is_day(page, i) or _is_lead(page, i))), -1)


def _is_day(page: Page, i: int) -> bool:
    return page.traits[i].digits >= _DIGITS and is_dateline(page, i)


def headline_text(page: Page, i: int) -> str:
    """The words of the headline in a block: without the name of the site behind a bar or dash, as browsers show it."""
    text = " ".join(page.blocks[i].text.split())
    found = _SITE.fullmatch(text)
    if found is None:
        return text
    name = found["site"].casefold()
    held = [page.blocks[j].text for j, other in enumerate(page.folded) if j != i and name in other]
    site = "|" in found["bar"] or any("©" in text for text in held) or found["headline"].casefold() in page.copies
    return found["headline"] if held and site else text


def _is_lead(page: Page, i: int) -> bool:
    """Say whether a block is a paragraph: it is left in the text, and a title made from it later."""
    t = page.traits[i]
    return page.textures[i] > TEXTY and t.end == FULL_STOP and (t.size > 120 or t.sentences > 0)

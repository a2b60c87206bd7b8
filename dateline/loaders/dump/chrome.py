"""Why a block of a page is not part of its article."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from dateline.loaders.dump.lexicon import COMMENT, OTHERS, bits_of
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import NOTICE

CAPTIONED = "caption or credit"
"""Why a caption is left out."""
_NAMED = (
    (bits_of("advert"), "advertisement"),
    (bits_of("legal"), "legal notice"),
    (COMMENT, "comments"),
    (bits_of("related"), "promo"),
    (bits_of("subscribe"), "subscription"),
    (bits_of("share"), "share bar"),
    (bits_of("popular"), "teaser of another story"),
    (bits_of("tags"), "tags"),
    (bits_of("credit", "media"), CAPTIONED),
    (bits_of("bio", "byline"), "about the author"),
    (bits_of("menu"), "menu"),
)
_LEGAL = bits_of("legal")
_SHORT = 160
_COOKIES = ("cookie", "gdpr", "dsgvo", "consent")


def reasons(page: Page, kept: Sequence[bool]) -> list[str]:
    """For each block of a page a word or two on why it is dropped; empty where it is kept."""
    places = [i for i, keep in enumerate(kept) if keep]
    first, last = (places[0], places[-1]) if places else (len(kept), len(kept))
    found = []
    section = ""
    for i, keep in enumerate(kept):
        if keep:
            section = ""
            found.append("")
            continue
        reason = _named(page, i) if page.traits[i].kinds or page.signs[i] else ""
        if i > last:
            section = _section(page, i, section)
            reason = section or reason
        found.append(reason or _by_place(page, i, first, last))
    return found


def _named(page: Page, i: int) -> str:
    kinds = page.traits[i].kinds
    if kinds & _LEGAL and any(word in page.folded[i] for word in _COOKIES):
        return "cookie notice"
    if page.signs[i] == NOTICE:
        return "notice of the site's software"
    return _reason(kinds) if kinds and page.traits[i].size <= _SHORT else ""


@cache
def _reason(kinds: int) -> str:
    """What kinds say; there are but few together, which is why their reasons are remembered."""
    return next((reason for bits, reason in _NAMED if kinds & bits), "")


def _section(page: Page, i: int, section: str) -> str:
    """What a heading after the article says that all below it is."""
    traits = page.traits[i]
    if traits.size < 60 and page.textures[i] <= TEXTY:
        if traits.kinds & COMMENT:
            return "comments"
        if traits.kinds & OTHERS:
            return "teaser of another story"
        if traits.kinds & _LEGAL:
            return "footer"
    return section


def _by_place(page: Page, i: int, first: int, last: int) -> str:
    if i < first:
        return "above the article" if page.textures[i] > TEXTY else "menu"
    if i < last:
        return "set into the article"
    texty = page.textures[i] > 0
    return "teaser of another story" if texty or i < last + (len(page.blocks) - last) // 2 else "footer"

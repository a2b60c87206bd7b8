"""Offers of goods that an article lists: what each costs, and the button to buy it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.loaders.dump.foot import heads_others
from dateline.loaders.dump.page import Page, last_kept
from dateline.loaders.dump.prose import is_chrome
from dateline.loaders.dump.signs import ADVERT, APPEAL, CAPTION, POINTER
from dateline.patterns import pattern

_PRICE = pattern(
    r"(?:us|ca|au|nz)?[$€£]\s?\d|\d[\d.,]*\s?(?:€|£|\$|eur\b|euro\b|usd\b|chf\b|zł\b|kr\b)|\b(?:price|preis)\b"
)
_SHOPS = r"(?:\s?(?:at|on|from|via|bei|auf|chez|sur|en|su|op|:):?\s+[\w.'’&-]+(?: [\w.'’&-]+)?)?"
_BUTTON = pattern(
    rf"(?:buy|shop|order|grab)(?: (?:it|this|now|here|today|yours))*{_SHOPS}|"
    rf"(?:get|see|view|check|shop)(?: (?:it|this|now|the|deal|price|offer|today))+{_SHOPS}|"
    rf"(?:jetzt |hier )?(?:kaufen|bestellen|ansehen)(?: bei [\w.'’&-]+)?|zum (?:angebot|deal|shop|produkt){_SHOPS}|"
    rf"(?:acheter|voir l['’]offre|comprar|ver oferta|acquista|vedi l['’]offerta|bekijk aanbieding|kup teraz){_SHOPS}"
)
"""“Buy Now”, “See it now: Amazon”, case folded."""
_SELLS = pattern(
    r"\b(?:deals|gifts|gift (?:ideas|guide)|bargains|discounts|"
    r"(?:best|cheapest) (?:(?!of|in|at|on|for|to)\w+ ){0,2}?\w+s|"
    r"to buy|black friday|cyber monday|prime day|schnäppchen|geschenk(?:e|ideen)|kaufratgeber|kaufberatung|chollos|"
    r"die besten (?:\w+ ){0,2}?\w+|(?:mejores|meilleure?s|migliori|melhores) \w+|"
    r"regalos|bons plans|soldes|idées cadeaux|sconti|regali|aanbiedingen|promoções|presentes|okazje|prezenty)\b"
)
"""What the name or the headline of a page says that lists offers."""
_WIDGET = pattern(
    r"(?:today['’]s|latest|current|our|top|more) (?:best )?(?:deals|prices|offers|picks)|where to buy|sponsored|"
    r"(?:next|upcoming) |aus dem shop|unser shop|anzeige\b|.{0,20}\bshop\W*$"
)
"""What stands above offers that a shop shows beside any story."""
_NAMED = 12
"""Lines above a text among which its headline stands."""
_BUTTON_SIZE, _PRICE_SIZE = 45, 120
_ABOVE, _APART, _LEAST = 4, 24, 3
"""Lines between a price and its button, lines of one offer, and offers of a list: at most, at most, at least."""
_REGULAR = pattern(
    r"\b(?:a|per|each|pro|je|par|al|por) ?(?:month|week|year|monat|woche|jahr|mois|an|mes|año)\b|/ ?(?:mo|wk|yr)"
)
"""The price of what comes every month is no article's."""
_OTHERS = frozenset((ADVERT, APPEAL, CAPTION, POINTER))
"""Signs of lines that are of no offer."""


def add_offers(page: Page, kept: list[bool]) -> None:
    """Keep a list of offers below a text, or among its paragraphs, where the page's name says that it lists some."""
    if True not in kept:
        return
    first, last = kept.index(True), last_kept(kept)
    if not any(map(_SELLS.search, (page.folded[0], *page.folded[max(0, first - _NAMED) : first]))):
        return
    ends = [i for i in range(first, len(kept)) if _is_offer(page, i)]
    listed = list(_near(ends))
    if len(listed) < _LEAST or listed[0] > last + _APART or _are_apart(page, last, listed[0]):
        return
    for i in (i for start, end in _spans(kept, listed) for i in range(start, end)):
        kept[i] = kept[i] or page.signs[i] not in _OTHERS


def _is_offer(page: Page, i: int) -> bool:
    """Say whether a line is a button to buy what a line close above tells the price of."""
    if page.traits[i].size > _BUTTON_SIZE or not _BUTTON.fullmatch(page.folded[i].strip(" :»›>→")):
        return False
    near = (j for j in range(max(0, i - _ABOVE), i + 1) if page.traits[j].size <= _PRICE_SIZE)
    return any(_PRICE.search(page.folded[j]) and not _REGULAR.search(page.folded[j]) for j in near)


def _are_apart(page: Page, last: int, first: int) -> bool:
    """Say whether what speaks of the page or of other stories, or a shop's name, stands between text and offers."""
    between = range(last + 1, min(first, last + 1 + _ABOVE))
    return any(
        is_chrome(page, i, _BUTTON_SIZE) or heads_others(page.folded[i]) or _WIDGET.match(page.folded[i]) is not None
        for i in between
        if page.signs[i] not in _OTHERS
    )


def _near(ends: Sequence[int]) -> Iterator[int]:
    """The buttons that stand close below one another; the first of them may stand anywhere."""
    before = -1
    for end in ends:
        if before >= 0 and end - before > _APART:
            return
        before = end
        yield end


def _spans(kept: Sequence[bool], ends: Sequence[int]) -> Iterator[tuple[int, int]]:
    """What is of the offers: from above each to its button."""
    for above, end in zip([ends[0] - _APART, *ends], ends, strict=False):
        start = max((i for i in range(max(0, above), end) if kept[i]), default=above)
        yield start + 1, end + 1

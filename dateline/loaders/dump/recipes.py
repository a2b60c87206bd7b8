"""Recipes below or above a text: what goes into a dish, and how it is made."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set

from dateline.loaders.dump.box_words import EDGES, labels
from dateline.loaders.dump.lexicon import COMMENT, OTHERS, bits_of
from dateline.loaders.dump.page import Page, last_kept
from dateline.loaders.dump.signs import BARE
from dateline.loaders.dump.traits import CLOSED, FIGURE, FULL_STOP, SENTENCE_ENDS
from dateline.patterns import pattern

_UNITS = (
    r"g|gr|grams?|gramm|grammes?|gramos?|gramas?|grammi|kg|kilos?|mg|ml|cl|dl|l|lit(?:er|re)s?|litros?|litri|cc|"
    r"tsps?|tbsps?|teaspoons?|tablespoons?|cups?|oz|ounces?|lbs?|pounds?|pints?|quarts?|sticks?|cloves?|cans?|jars?|"
    r"pinch(?:es)?|dash(?:es)?|slices?|bunch(?:es)?|handfuls?|knobs?|sprigs?|"
    r"el|tl|essl|teel|esslöffel|teelöffel|msp|prisen?|pck|pkg|päckchen|packung(?:en)?|pck|tüten?|becher|tassen?|"
    r"dosen?|dose/n|bund|stk|stück|zehen?|scheiben?|blatt|blätter|stangen?|spritzer|würfel|gestr|btl|"
    r"c\.? ?à ?[sc]\.?|cuill[eè]res?|cuil|sachets?|pincées?|gousses?|tranches?|verres?|"
    r"cucharad(?:it)?as?|cdtas?|cdas?|tazas?|pizcas?|dientes?|latas?|"
    r"colher(?:es)?|xícaras?|dentes?|pitadas?|cucchiai(?:o|ni|no)?|spicchi(?:o)?|pizzico|bustin[ae]|"
    r"łyż(?:ki|ka|ek|eczki|eczka|eczek)|szklank[ia]|szklanek|szczypt[ay]|ząbk[ió]w?|"
    r"eetlepels?|theelepels?|snufje|teentjes?|msk|tsk|krm|dl|ss|ts|rkl|kl|spsk"
)
_FRACTIONS = "½⅓⅔¼¾⅛"
_NUMBER = rf"(?:\d+(?:[.,/⁄]\d+)?|[{_FRACTIONS}])"
_MEASURED = pattern(
    rf"\W{{0,3}}(?:ca\.? |about |etwa |circa )?{_NUMBER}"
    rf"(?:\s?(?:[{_FRACTIONS}]|{_NUMBER}|(?:–|-|to|bis|à|a)\s?{_NUMBER}))?\s?"
    rf"(?:heaped |level |large |small |gestr\.? |geh\.? )?(?:{_UNITS})\b(?!\s?/\s?\D).*"
)
"""“1 1/2 tsp sugar”, “500 ml Milch”, case folded."""
_INGREDIENTS = labels(
    """ingredients | ingredients for the | the ingredients | you will need | you'll need | what you need | zutaten |
    die zutaten | zutatenliste | ingrédients | les ingrédients | ingredientes | ingredienti | składniki |
    ingrediënten | ingredienser | ainekset | hozzávalók | suroviny | ingrediente | ингредиенты | malzemeler"""
)
_STEPS = labels(
    """directions | instructions | method | the method | preparation | how to make it | how to prepare | steps |
    zubereitung | die zubereitung | so geht's | so geht’s | so wird's gemacht | so wird’s gemacht | anleitung |
    préparation | étapes | elaboración | preparación | preparazione | procedimento | preparo | modo de preparo |
    modo de preparação | przygotowanie | wykonanie | sposób przygotowania | bereiding | bereidingswijze | gör så här |
    så gör du | fremgangsmåte | fremgangsmåde | valmistus | valmistusohje | elkészítés | postup | mod de preparare |
    приготовление | yapılışı"""
)
_LINE, _HEADING, _STEP, _LONG_STEP = 100, 40, 25, 50
_ASKS = bits_of("share", "subscribe", "advert", "legal", "related", "bio", "comment")
_SPOKEN_OF, _NAMED = 1, 2
"""Long words that a list shares with the text, at least, and that one without a heading does."""
_LEAST, _LOOSE = 3, 2
"""Measured lines that make a list, at least; and others in a row among them, at most."""
_ABOVE, _BELOW, _MOST = 3, 30, 60
_NEAR = 30
"""Lines between a text and its recipe, at most."""


def add_recipes(page: Page, kept: list[bool], aside: Set[int]) -> None:
    """Keep recipes that stand near a text: the list with its heading, and the steps below theirs."""
    if True not in kept:
        return
    first, last = kept.index(True), last_kept(kept)
    said: set[tuple[str, ...]] = set()
    low, high = max(0, first - _NEAR), min(len(kept), last + _NEAR)
    if sum(_is_measured(page, i) for i in range(low, high)) < _LEAST:
        return
    for start, end in _lists(page, low, high):
        lines = page.folded[start:end]
        if lines not in said and _is_own(page, kept, start, end):
            said.add(lines)
            for i in _recipe(page, _heading_above(page, start), end):
                kept[i] = kept[i] or i not in aside


def _is_own(page: Page, kept: Sequence[bool], start: int, end: int) -> bool:
    """Say whether a list is a recipe of what the text speaks of, and no heading of other stories parts them.

    Where it has no heading it may be of anything that is measured, and more of its words must be the text's.
    """
    listed = frozenset().union(*page.content[start:end])
    headed = _heading_above(page, start) < start or _heading_below(page, end)
    if len(listed & page.said) < (_SPOKEN_OF if headed else _NAMED):
        return False
    above = next((i for i in range(start, max(-1, start - _MOST), -1) if kept[i]), -1)
    below = next((i for i in range(end - 1, min(len(kept), end + _MOST)) if kept[i]), len(kept))
    clear = above >= 0 and not any(_heads_others(page, i) for i in range(above + 1, start))
    return clear or below < len(kept) and not any(_heads_others(page, i) for i in range(end, below))


def _heads_others(page: Page, i: int) -> bool:
    return page.traits[i].size < _HEADING and bool(page.traits[i].kinds & (OTHERS | COMMENT))


def _lists(page: Page, low: int, high: int) -> Iterator[tuple[int, int]]:
    """Yield the lists of what is measured out, each as its first position and the one behind its last."""
    start = end = measured = 0
    for i in range(low, high + 1):
        if i < high and _is_measured(page, i):
            start, measured, end = start if measured else i, measured + 1, i + 1
        elif measured and (i == high or i - end >= _LOOSE or not _is_loose(page, i)):
            if measured >= _LEAST:
                yield _first(page, start, low), end + (i > end and _is_last(page, end))
            measured = 0


def _first(page: Page, start: int, low: int) -> int:
    """Where a list begins: above its first measured line may stand others that begin with a figure."""
    while start > low and page.traits[start - 1].start == FIGURE and _is_loose(page, start - 1):
        start -= 1
    return start


def _is_last(page: Page, i: int) -> bool:
    """Say whether the line below a list's last measure is the list's, too."""
    return _is_loose(page, i) and not page.blocks[i].parted and not _says(page, i, _STEPS)


def _is_measured(page: Page, i: int) -> bool:
    traits, text = page.traits[i], page.folded[i]
    if traits.size >= _LINE or not (traits.digits or text[0] in _FRACTIONS) or page.signs[i]:
        return False
    return _MEASURED.fullmatch(text) is not None


def _is_loose(page: Page, i: int) -> bool:
    return page.traits[i].size < _LINE and page.traits[i].end != FULL_STOP and not page.signs[i]


def _heading_above(page: Page, start: int) -> int:
    """The position of the list's heading; that of the list where it has none."""
    return next((i for i in range(start - 1, max(-1, start - 1 - _ABOVE), -1) if _says(page, i, _INGREDIENTS)), start)


def _says(page: Page, i: int, known: frozenset[str]) -> bool:
    return len(page.folded[i]) < _HEADING and page.folded[i].strip(EDGES) in known


def _recipe(page: Page, start: int, end: int) -> Sequence[int]:
    """The positions of a list and of the steps below it, with all between the headings of both.

    Where no heading of steps is close below, those of the list alone.
    """
    heading = _heading_below(page, end)
    if not heading:
        return range(start, end)
    i, apart = heading + 1, all(block.parted for block in page.blocks[heading + 1 : heading + 3])
    while i < min(len(page.blocks), heading + _MOST) and (page.signs[i] == BARE or _is_step(page, i)):
        i += 1
        if i < len(page.blocks) and page.blocks[i].parted and not apart:
            break
    return range(start, i) if _says(page, start, _INGREDIENTS) else (*range(start, end), *range(heading, i))


def _heading_below(page: Page, end: int) -> int:
    """The position of the steps' heading; 0 where anything but short lines stands before one, or none follows."""
    for i in range(end, min(len(page.blocks), end + _BELOW)):
        if _says(page, i, _STEPS):
            return i
        if not _is_loose(page, i) and not page.signs[i] or _heads_others(page, i):
            return 0
    return 0


def _is_step(page: Page, i: int) -> bool:
    traits = page.traits[i]
    whole = traits.size >= _LONG_STEP or traits.end in (*SENTENCE_ENDS, CLOSED)
    return not page.signs[i] and not traits.kinds & _ASKS and traits.size >= _STEP and whole

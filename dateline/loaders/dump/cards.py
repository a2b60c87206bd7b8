"""Cards for other stories amid a text: a label such as “Lesen Sie auch” and the headlines below it."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.loaders.dump.box_words import EDGES, labels
from dateline.loaders.dump.outline import is_dateline
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.traits import FULL_STOP, SENTENCE_ENDS
from dateline.patterns import pattern

_POINTS_DOWN = """
    related | related story | related stories | related article | related articles | related coverage | read also |
    also read | see also | explore further | you may also like | recommended |
    lesen sie auch | lesen sie hier | lesen sie dazu | lies auch | mehr zum thema | passend dazu |
    auch interessant | das könnte sie auch interessieren | das könnte dich auch interessieren | verwandte artikel |
    lire aussi | à lire aussi | à lire également | sur le même sujet | voir aussi |
    lee también | lea también | leer también | lea además | te puede interesar | le puede interesar | ver también |
    también te puede interesar | noticias relacionadas |
    leia também | leia mais | veja também | leggi anche | potrebbe interessarti | ti potrebbe interessare anche |
    czytaj też | czytaj także | czytaj również | zobacz też | zobacz także | zobacz również | przeczytaj także |
    lees ook | läs också | läs mer | les også | læs også | lue myös | čtěte také | читайте также | ilgili haberler
"""
"""Labels above headlines; one between blank lines may also be:"""
_POINTS = """
    read more | more | read next | up next | mehr lesen | mehr dazu | weiterlesen | lire la suite | leer más |
    leggi tutto
"""
_MOST_READ = pattern(
    r"(?:most read|meist ?gelesene?|lo más leído|les plus lus|mais lidas|più letti)"
    r"(?: (?:stories|articles|news|posts|today|this week|now|artikel|beiträge|texte|meldungen|heute|"
    r"(?:in|im|auf|en|de|dans|em|su|of)\b[^\d]*))?"
)
_LABEL, _HEADLINE, _MOST, _DATED = 40, 140, 3, 7


_DOWN, _ANY = labels(_POINTS_DOWN), labels(_POINTS)


def cards(page: Page, low: int, high: int) -> Iterator[tuple[int, int]]:
    """The cards in a stretch of a page, each as its first position and the one behind its last.

    Where a blank line ends a card it has three headlines at most, and else one: the next line may be the text's.
    """
    for i in range(low, high):
        label = page.folded[i].strip(EDGES) if len(page.folded[i]) < _LABEL else ""
        down = label in _DOWN or _MOST_READ.fullmatch(label) is not None
        if down or label in _ANY and page.blocks[i].parted:
            end = i + 1
            while end < len(page.blocks) and end - i <= _MOST and not _parts(page, i, end) and _is_headline(page, end):
                end += 1
            closed = end == len(page.blocks) or page.blocks[end].parted
            if end > i + 1 and (closed or down):
                yield i, end if closed else i + 2


def _parts(page: Page, start: int, i: int) -> bool:
    """Say whether a blank line parts a line from its card; the first may part the label from all headlines."""
    return page.blocks[i].parted and i > start + 1


def _is_headline(page: Page, i: int) -> bool:
    traits = page.traits[i]
    long = traits.size > _HEADLINE or page.textures[i] > TEXTY and traits.end in SENTENCE_ENDS
    dated = traits.words < _DATED and is_dateline(page, i)
    return not long and traits.end != FULL_STOP and traits.words > 1 and not dated

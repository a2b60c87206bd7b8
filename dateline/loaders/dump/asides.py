"""What is set into a text or beside it: captions, pointers, advertisements, appeals, notices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from dateline.loaders.dump.buttons import IN_BARS, is_bar
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.players import controls
from dateline.loaders.dump.signs import ADVERT, APPEAL, CAPTION, NOTICE, POINTER
from dateline.loaders.dump.traits import COLON, FIGURE
from dateline.patterns import pattern

_MARKED = frozenset((ADVERT, POINTER, CAPTION, APPEAL, NOTICE))
"""Signs of blocks that are no part of a text."""
_FILE_NAME = pattern(r"(?:IMG|DSCF?N?|PXL|image|photo|foto|bild)[-_ ]?\d+\w*")
_SHORTCODE = pattern(r"\[\w+ [^\]=]*\w=[^\]]*\].*")
_CODE = pattern(r"\[[^\[\]]*\]")
_PHOTOGRAPH = pattern(r"(?:photographs?|pictures?|fotografien?|photographies?|fotografías?|fotografie):\s*[^.!?]+")
_CREDITS = bits_of("credit")
_TOOL_WORDS = 0xFFF
_LONGEST, _LABEL, _TOOL, _NAME = 400, 30, 60, 45
_CREDIT, _CAPTION = 80, 400
_CARD, _HEADLINE = 8, 20
_DESCRIPTION, _OFTEN = 100, 3
_POINTED = 4


def asides(page: Page) -> frozenset[int]:
    """The positions of blocks that are no part of a text wherever they stand in it.

    Some bear a mark of their own; others are told by what stands beside them, or by standing there again.
    """
    marked = (i for i, sign in enumerate(page.signs) if sign in _MARKED)
    told = (_left_by_software(page), _pointed_to(page), _said_often(page), _in_groups(page), controls(page))
    return frozenset((*marked, *chain.from_iterable(told)))


def _left_by_software(page: Page) -> Iterator[int]:
    """Pictures' file names and makers, buttons run together, and shortcodes with no more than a label in them."""
    shared = frozenset(chain.from_iterable(map(page.holders, IN_BARS)))
    for i, block in enumerate(page.blocks):
        text = block.text
        if text[0] == "[" and len(text) < _LONGEST and _SHORTCODE.fullmatch(text):
            text = _CODE.sub("", text)
            if len(text) < _TOOL:
                yield i
        elif i in shared and is_bar(page.folded[i]) or _is_maker(page, i) or _is_file_name(page, i):
            yield i


def _is_file_name(page: Page, i: int) -> bool:
    traits, text = page.traits[i], page.blocks[i].text
    return traits.digits > 0 and len(text) < _TOOL and _FILE_NAME.fullmatch(text) is not None


def _is_maker(page: Page, i: int) -> bool:
    """Say whether a line tells whose a picture is: “Photograph: Nora Castell/The Courier”."""
    traits = page.traits[i]
    return bool(traits.kinds & _CREDITS) and traits.size < _CREDIT and bool(_PHOTOGRAPH.fullmatch(page.folded[i]))


def _pointed_to(page: Page) -> Iterator[int]:
    """The headlines below a line such as “More:”, parted by blank lines if the first is."""
    for i, sign in enumerate(page.signs):
        if sign == POINTER and page.traits[i].size < _LABEL and page.traits[i].end == COLON:
            for j in range(i + 1, min(len(page.blocks), i + 1 + _POINTED)):
                parts = page.blocks[j].parted and not page.blocks[i + 1].parted
                if parts or _is_sentence(page, j) or _is_tool(page, j):
                    break
                yield j


def _is_sentence(page: Page, i: int) -> bool:
    return page.textures[i] > TEXTY or page.traits[i].end in (1, 2)


def _is_tool(page: Page, i: int) -> bool:
    return bool(page.traits[i].kinds & _TOOL_WORDS) and page.traits[i].size < _TOOL


def _said_often(page: Page) -> Iterator[int]:
    """What a picture's description says below each picture."""
    if len(page.copies) < len(page.blocks):
        for i, text in enumerate(page.folded):
            if len(text) > _DESCRIPTION and page.copies[text] > _OFTEN and page.traits[i].end == 0:
                yield i


def _in_groups(page: Page) -> Iterator[int]:
    """What shares its place between two blank lines with a credit, with “Read more”, or with a copy of itself."""
    for start, end in page.groups:
        if 1 < end - start <= _CARD and _is_card(page, start, end):
            yield from range(start, end)
        elif end - start > 1 and end <= page.last and _is_credited(page, start, end):
            yield end - 2
        elif end - start == 2 and _points_on(page, start):
            yield start
        elif end - start == 2 and _is_sourced(page, start):
            yield from range(start, end)


def _is_card(page: Page, start: int, end: int) -> bool:
    """A picture with its caption twice, or a card for another story: its picture is described with its headline.

    Nothing else is in it but labels and credits, and amid the text a teaser below.
    """
    said = Counter(text for text in page.folded[start:end] if len(text) > _HEADLINE and "\t" not in text)
    if max(said.values(), default=1) == 1:
        return False
    others = [i for i in range(start, end) if said[page.folded[i]] == 1 and page.signs[i] not in _MARKED]
    amid = max(page.textures[page.first : start], default=0) > TEXTY
    return not others or amid and others == [end - 1] and page.textures[end - 1] > TEXTY


def _is_credited(page: Page, start: int, end: int) -> bool:
    """A caption of one sentence above its credit, with nothing but tools before it."""
    credit, caption = page.traits[end - 1], page.traits[end - 2]
    if page.signs[end - 1] != CAPTION or credit.size > _CREDIT or caption.size > _CAPTION or caption.sentences:
        return False
    return all(page.signs[i] in _MARKED or _is_tool(page, i) for i in range(start, end - 2))


def _points_on(page: Page, i: int) -> bool:
    """A headline above “Read more”, which is no time that reading takes."""
    button = page.traits[i + 1]
    return (
        page.signs[i + 1] == POINTER and button.size < _LABEL and button.start != FIGURE
        and page.traits[i].end not in (1, 2)
    )  # fmt: skip


def _is_sourced(page: Page, i: int) -> bool:
    """A caption without a full stop between paragraphs, below it in brackets whom its picture is from."""
    above, below, text = page.traits[i], page.traits[i + 1], page.blocks[i + 1].text
    around = page.textures[max(0, i - 1) : i] + page.textures[i + 2 : i + 3]
    short = below.size < min(_NAME, above.size) and above.size < _CAPTION and above.end not in (1, 2)
    return short and text[0] == "(" and text[-1] == ")" and len(around) == 2 and min(around) > TEXTY

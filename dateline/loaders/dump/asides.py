"""What is set into a text or beside it: captions, pointers, advertisements, appeals, notices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

from dateline.loaders.dump.names import is_known, lone_names
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import ADVERT, APPEAL, CAPTION, NOTICE, POINTER
from dateline.loaders.dump.traits import COLON
from dateline.patterns import pattern

MARKED = frozenset((ADVERT, POINTER, CAPTION, APPEAL, NOTICE))
"""Signs of blocks that are no part of a text."""
_FILE_NAME = pattern(r"(?:IMG|DSCF?N?|PXL|image|photo|foto|bild)[-_ ]?\d+\w*|\S+\.(?i:jpe?g|png|gif|webp)")
_SHORTCODE = pattern(r"\[\w+ [^\]=]*\w=[^\]]*\].*")
_TOOL_WORDS = 0xFFF
_FILE, _CODE, _LABEL, _TOOL, _NAME = 80, 400, 30, 60, 45
_CREDIT, _CAPTION = 80, 400
_CARD, _HEADLINE = 8, 20
_DESCRIPTION, _OFTEN = 100, 3
_POINTED = 4


def asides(page: Page) -> frozenset[int]:
    """The positions of blocks that are no part of a text wherever they stand in it.

    Some bear a mark of their own; others are told by what stands beside them, or by standing there again.
    """
    marked = (i for i, sign in enumerate(page.signs) if sign in MARKED)
    return frozenset((*marked, *_left_by_software(page), *_pointed_to(page), *_said_often(page), *_in_groups(page)))


def _left_by_software(page: Page) -> Iterator[int]:
    """Pictures' file names, and shortcodes."""
    for i, block in enumerate(page.blocks):
        text = block.text
        is_code = text[0] == "[" and len(text) < _CODE and _SHORTCODE.fullmatch(text)
        if is_code or len(text) < _FILE and _FILE_NAME.fullmatch(text):
            yield i


def _pointed_to(page: Page) -> Iterator[int]:
    """The headlines below a line such as “More:”, parted by blank lines if the first is."""
    for i, sign in enumerate(page.signs):
        if sign == POINTER and page.traits[i].size < _LABEL and page.traits[i].end == COLON:
            below = range(i + 1, min(len(page.blocks), i + 1 + _POINTED))
            for j in below:
                if page.blocks[j].parted > page.blocks[i + 1].parted or _is_sentence(page, j) or _is_tool(page, j):
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
        elif end - start == 2 and end <= page.last and _is_sourced(page, start):
            yield from range(start, end)


def _is_card(page: Page, start: int, end: int) -> bool:
    """A picture with its caption twice, or a card for another story: its picture is described with its headline.

    Nothing else is in it but labels and credits, and amid the text a teaser below.
    """
    said = Counter(page.folded[start:end])
    twice = any(n > 1 and len(text) > _HEADLINE and "\t" not in text for text, n in said.items())
    others = [
        i for i in range(start, end)
        if said[page.folded[i]] == 1 and page.signs[i] not in MARKED and len(page.folded[i]) > _HEADLINE
    ] if twice else []  # fmt: skip
    teaser = others == [end - 1] and max(page.textures[page.first : start], default=0) > TEXTY
    return twice and (not others or teaser)


def _is_credited(page: Page, start: int, end: int) -> bool:
    """A caption above its credit, with nothing but tools before it."""
    credit, caption = page.traits[end - 1], page.traits[end - 2]
    short = credit.size < _CREDIT and caption.size < _CAPTION
    return short and page.signs[end - 1] == CAPTION and max(page.textures[start : end - 2], default=0) <= TEXTY


def _points_on(page: Page, i: int) -> bool:
    """A headline above “Read more”."""
    button = page.signs[i + 1] == POINTER and page.traits[i + 1].size < _LABEL
    return button and page.traits[i].end not in (1, 2)


def _is_sourced(page: Page, i: int) -> bool:
    """A caption without a full stop, below it in brackets or by name whom its picture is from."""
    above, below, text = page.traits[i], page.traits[i + 1], page.blocks[i + 1].text
    if above.end in (1, 2) or not below.size < min(_NAME, above.size) or above.size > _CAPTION:
        return False
    return text[0] == "(" and text[-1] == ")" or below.end == 0 and is_known(lone_names(text))

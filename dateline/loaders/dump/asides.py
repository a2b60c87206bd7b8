"""What is set into a text or beside it: captions, pointers, advertisements, appeals."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import ADVERT, APPEAL, CAPTION, NOTICE, POINTER
from dateline.patterns import pattern

MARKED = frozenset((ADVERT, POINTER, CAPTION, APPEAL, NOTICE))
"""Signs of blocks that are no part of a text."""
_FILE_NAME = pattern(r"(?:IMG|DSCF?N?|PXL|image|photo|foto|bild)[-_ ]?\d+\w*|\S+\.(?i:jpe?g|png|gif|webp)")
_SHORTCODE = pattern(r"\[\w+ [^\]]*=[^\]]*\].*")
_CREDIT, _CAPTION, _LABEL, _NAME = 80, 400, 30, 45
_CARD, _TWICE, _LONG, _OFTEN = 8, 20, 100, 3
_POINTED = 4


def asides(page: Page) -> frozenset[int]:
    """The positions of blocks that are no part of a text wherever they stand in it.

    Some bear a mark of their own; others are told by what stands beside them, or by standing there again.
    """
    marked = (i for i, sign in enumerate(page.signs) if sign in MARKED)
    return frozenset((*marked, *_named_files(page), *_pointed_to(page), *_said_often(page), *_in_groups(page)))


def _named_files(page: Page) -> Iterator[int]:
    """Pictures' file names, and shortcodes that a blog's software has left."""
    for i, block in enumerate(page.blocks):
        if len(block.text) < _CAPTION and (_is_file_name(block.text) or _is_shortcode(block.text)):
            yield i


def _is_file_name(text: str) -> bool:
    return len(text) < _CREDIT and _FILE_NAME.fullmatch(text) is not None


def _is_shortcode(text: str) -> bool:
    return text[0] == "[" and _SHORTCODE.fullmatch(text) is not None


def _pointed_to(page: Page) -> Iterator[int]:
    """The headlines below a line such as “More:”."""
    for i, sign in enumerate(page.signs):
        if sign == POINTER and page.traits[i].size < _LABEL:
            for j in range(i + 1, min(len(page.blocks), i + 1 + _POINTED)):
                traits = page.traits[j]
                if page.textures[j] > TEXTY or traits.end in (1, 2) or traits.kinds & 0xFFF and traits.size < 60:
                    break
                yield j


def _said_often(page: Page) -> Iterator[int]:
    """What a picture's description says below each picture."""
    if len(page.copies) < len(page.blocks):
        for i, text in enumerate(page.folded):
            if len(text) > _LONG and page.copies[text] > _OFTEN and page.traits[i].end == 0:
                yield i


def _in_groups(page: Page) -> Iterator[int]:
    """What shares its place between two blank lines with a credit, or with a copy of itself."""
    groups = [(start, end) for start, end in page.groups if end - start > 1]
    credited = any(end - start == 2 and _is_credit(page, end - 1) for start, end in groups)
    for start, end in groups:
        if end - start <= _CARD and _says_twice(page, start, end):
            yield from range(start, end)
        elif _is_credit(page, end - 1) and page.traits[end - 2].size < _CAPTION:
            if all(page.textures[i] <= TEXTY for i in range(start, end - 2)):
                yield end - 2
        elif end - start == 2:
            yield from _in_pair(page, start, credited=credited)


def _is_credit(page: Page, i: int) -> bool:
    return page.signs[i] == CAPTION and page.traits[i].size < _CREDIT


def _says_twice(page: Page, start: int, end: int) -> bool:
    """A card for another story: its picture is described with its headline. A table may have a row twice."""
    texts = [text for text in page.folded[start:end] if len(text) > _TWICE and "\t" not in text]
    return len(set(texts)) < len(texts)


def _in_pair(page: Page, i: int, *, credited: bool) -> Iterator[int]:
    """A headline above “Read more”; a caption above whom its picture is from, on a page that credits others so."""
    text, (above, below) = page.blocks[i + 1].text, page.traits[i : i + 2]
    if page.signs[i + 1] == POINTER and below.size < _LABEL and above.end not in (1, 2):
        yield i
    named = text[0] == "(" and text[-1] == ")" or credited and below.end in (0, 6) and "[" not in text
    if named and below.size < min(_NAME, above.size) and above.size < _CAPTION:
        yield from (i, i + 1)

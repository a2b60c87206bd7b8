"""What is set into a text or beside it: captions, pointers, advertisements, appeals, notices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from itertools import chain

from dateline.loaders.bylines.given_names import have_given_names
from dateline.loaders.dump.buttons import IN_BARS, is_bar
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.players import controls
from dateline.loaders.dump.signs import ADVERT, APPEAL, CAPTION, NOTICE, POINTER
from dateline.loaders.dump.teasers import teasers
from dateline.loaders.dump.traits import CAPITAL, COLON, FIGURE, FULL_STOP, SENTENCE_ENDS
from dateline.patterns import pattern

_MARKED = frozenset((ADVERT, POINTER, CAPTION, APPEAL, NOTICE))
"""Signs of blocks that are no part of a text."""
_FILE_NAME = pattern(
    r"(?:IMG|DSCF?N?|PXL|image|photo|foto|bild)[-_ ]?\d+\w*|(?=\w*[A-Za-z]\d)(?:[A-Za-z]{0,3}\d*_){2,}[A-Za-z]{0,3}\d*"
)
_LETTERS = "IDPipfb"
"""What those begin with that have no bar."""
_SHORTCODE = pattern(r"\[\w+ [^\]=]*\w=[^\]]*\].*")
_CODE = pattern(r"\[[^\[\]]*\]")
_ELEMENT = pattern(r"(?:<(?=[^<>]*\bhttps?:)(?:a|div|embed|iframe|img|object|script)\b[^<>]*>\s*(?:</\w+>\s*)*)+")
"""Markup that a page shows by mistake, with nothing to read in it."""
_ICONS = frozenset("efgpt")
"""Letters that are buttons to share a page."""
_PHOTOGRAPH = pattern(r"(?:photographs?|pictures?|fotografien?|photographies?|fotografías?|fotografie):\s*[^.!?]+")
_CREDITED = pattern(r"(?:[^\W\d_A-Z](?:Image |Photo |Picture )?C|^[Ff]otoc)redit: ?[^\W\d_a-z][^.!?]*$")
"""A caption with its credit run on to it: “The bridge at nightCredit: Getty”."""
_AGENCIES = (
    "Associated Press", " AP", " Reuters", " AFP", " Agence France-Presse", " Getty Images", " Bloomberg",
    " Press Association",
)  # fmt: skip
_MAKERS = pattern(
    r"\([^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*){0,3} ?/ ?[^\W\d_a-z][\w'’-]*(?: [^\W\d_a-z][\w'’-]*){0,4}\)|"
    r"(?:[^\W\d_a-z][\w.'’-]+ ){1,3}?[^\W\d_a-z][\w'’-]+, "
    rf"(?:The )?(?:{'|'.join(map(str.strip, _AGENCIES))})"
)
"""“(Nora Castell / Associated Press)”."""
_CITATION = pattern(r"Citation: .+ retrieved .+ from https?:\S+")
"""How a page asks to be cited."""
_DISCLAIMS = " is not responsible for the opinions"
_DISCLAIMED = pattern(rf"[\w ]{{3,40}}{_DISCLAIMS}(?:,| or\b| and\b| (?:expressed|presented|stated|published)\b)")
_NOTED = ("credit:", "citation: ", _DISCLAIMS)
"""What lines that end in a credit, that ask to be cited and that disclaim hold, case folded."""
_CREDITS = bits_of("credit")
_TOOL_WORDS = 0xFFF
_LONGEST, _LABEL, _TOOL, _NAME = 400, 30, 60, 45
_CREDIT, _CAPTION, _SENTENCE = 80, 400, 200
_CARD, _HEADLINE = 8, 20
_DESCRIPTION, _OFTEN = 100, 3
_POINTED = 4


def asides(page: Page) -> frozenset[int]:
    """The positions of blocks that are no part of a text wherever they stand in it.

    Some bear a mark of their own; others are told by what stands beside them, or by standing there again.
    """
    marked = (i for i, sign in enumerate(page.signs) if sign in _MARKED)
    told = (_left_by_software(page), _pointed_to(page), _said_often(page), _in_groups(page), controls(page),
            teasers(page))  # fmt: skip
    return frozenset((*marked, *chain.from_iterable(told)))


def _left_by_software(page: Page) -> Iterator[int]:
    """Pictures' file names and makers, buttons run together, and shortcodes with no more than a label in them."""
    shared = frozenset(chain.from_iterable(map(page.holders, IN_BARS)))
    yield from (i for mark in _NOTED for i in page.holders(mark) if _is_noted(page.blocks[i].text))
    yield from (i for i in shared if is_bar(page.folded[i]))
    texts = [block.text for block in page.blocks]
    yield from (i for i, text in enumerate(texts) if text[0] == "[" and _is_shortcode(text))
    yield from (i for i, text in enumerate(texts) if text[0] == "<" and _is_stray(page, i))
    yield from (i for i, each in enumerate(page.traits) if each.digits and _is_file_name(texts[i]))
    few = [i for i, each in enumerate(page.traits)
           if (each.kinds & _CREDITS or each.commas or texts[i][0] == "(") and each.size <= _CREDIT]  # fmt: skip
    yield from (i for i in few if _is_credit(page, i))


def _is_stray(page: Page, i: int) -> bool:
    """Say whether a line is markup between paragraphs, none of which announces it, as one that teaches markup does."""
    around = page.textures[max(0, i - 1) : i] + page.textures[i + 1 : i + 2]
    alone = min(around, default=0) > TEXTY and page.traits[i - 1].end != COLON
    return (alone or "/ads/" in page.folded[i]) and _ELEMENT.fullmatch(page.blocks[i].text) is not None


def _is_file_name(text: str) -> bool:
    return len(text) < _TOOL and ("_" in text or text[0] in _LETTERS) and _FILE_NAME.fullmatch(text) is not None


def _is_shortcode(text: str) -> bool:
    """Say whether a line is a shortcode, “[gallery ids=…]”, with no more than a label in it."""
    return len(text) < _LONGEST and _SHORTCODE.fullmatch(text) is not None and len(_CODE.sub("", text)) < _TOOL


def _is_credit(page: Page, i: int) -> bool:
    """Say whether a short line tells whose a picture is, “Photograph: Nora Castell/The Courier”."""
    traits, text = page.traits[i], page.blocks[i].text
    if traits.kinds & _CREDITS and _PHOTOGRAPH.fullmatch(page.folded[i]):
        return True
    told = text[0] == "(" or text.endswith(_AGENCIES) and not _is_listed(page, i)
    return told and _MAKERS.fullmatch(text) is not None


def _is_listed(page: Page, i: int) -> bool:
    """Say whether a line stands below a colon, or beside another that ends in an agency's name."""
    above, below = page.blocks[max(0, i - 1) : i], page.blocks[i + 1 : i + 2]
    return any(each.text.endswith((":", *_AGENCIES)) for each in (*above, *below))


def _is_noted(text: str) -> bool:
    """Say whether a line ends in the credit of a picture, tells how to cite the page, or disclaims what it says."""
    if len(text) > _CAPTION:
        return False
    noted = _CITATION.fullmatch(text) is not None or _DISCLAIMED.match(text) is not None
    return noted or _CREDITED.search(text[-_CREDIT:]) is not None


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
    return page.textures[i] > TEXTY or page.traits[i].end in SENTENCE_ENDS


def _is_tool(page: Page, i: int) -> bool:
    return bool(page.traits[i].kinds & _TOOL_WORDS) and page.traits[i].size < _TOOL


def _said_often(page: Page) -> Iterator[int]:
    """What a picture's description says below each picture, and letters that are buttons beside each."""
    if len(page.copies) < len(page.blocks):
        for i, text in enumerate(page.folded):
            often = (len(text) > _DESCRIPTION or page.blocks[i].text in _ICONS) and page.copies[text] > _OFTEN
            if often and page.traits[i].end == 0:
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
        elif end - start == 2 and (_is_sourced(page, start) or _is_named(page, start)):
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
    return not others or amid and others == [end - 1] and _is_sentence(page, end - 1)


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
        and page.traits[i].end not in SENTENCE_ENDS
    )  # fmt: skip


def _is_named(page: Page, i: int) -> bool:
    """One sentence between paragraphs, below it the name of whose picture it tells of.

    A quotation has a speaker; and a person's name or a word of the next paragraph may be its heading.
    """
    above, below = page.traits[i], page.traits[i + 1]
    around = page.textures[max(0, i - 1) : i] + page.textures[i + 2 : i + 3]
    told = above.end == FULL_STOP and not above.sentences and above.start == CAPITAL and above.size < _SENTENCE
    named = below.size < _NAME and below.words in (1, 2, 3) and below.capitals == 100 and not below.end
    if not (told and named and len(around) == 2 and min(around) > TEXTY) or page.signs[i + 1]:
        return False
    words = page.folded[i + 1].split()
    return not have_given_names((page.blocks[i + 1].text,)) and not any(word in page.folded[i + 2] for word in words)


def _is_sourced(page: Page, i: int) -> bool:
    """A caption without a full stop between paragraphs, below it in brackets whom its picture is from."""
    above, below, text = page.traits[i], page.traits[i + 1], page.blocks[i + 1].text
    around = page.textures[max(0, i - 1) : i] + page.textures[i + 2 : i + 3]
    short = below.size < min(_NAME, above.size) and above.size < _CAPTION and above.end not in SENTENCE_ENDS
    return short and text[0] == "(" and text[-1] == ")" and len(around) == 2 and min(around) > TEXTY

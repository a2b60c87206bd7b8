"""Headlines and labels of other stories that stand in a text with no mark of their own."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.loaders.dump.foot import cites, heads_related
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import IMPRINT
from dateline.loaders.dump.traits import COLON, QUESTION, QUOTED
from dateline.patterns import pattern

_SEAM = pattern(r"[^\W\d_A-Z]{3}[^\W\d_a-zß-ÿ][^\W\d_A-Z]{2}")
"""Letters of which the fourth may be a capital between small ones."""
_CODE = pattern(r"[:/|()\[\]{}_=]")
_SEAMS, _WORDS_A_SEAM, _LONG = 3, 7, 8
"""Places where labels are run together, at least; words of the line for each of them, at most; letters of a word."""
_LABEL = 30
_ANNOUNCED = pattern(
    rf"(?=[^:]{{4,{_LABEL}}}:)IN (?!SHORT|BRIEF|SUM|FACT|FULL|DETAIL|OTHER|CONCLUSION|NUMBERS|THEORY|PRACTICE|PLAIN)"
    r"(?:[^\W\d_a-z]|['’&\s])+: ?[^\W\d_a-z“‘\"'].+"
)
_LIST = 7
"""Headlines below a heading, at most."""
_GRAMMAR = 20
"""Share of function words in a line of labels, in hundredths, at most."""
_FIRST_PRINTED = ("originally published", "this article was originally", "this story was originally",
                  "this article originally", "this story originally")  # fmt: skip
_HEADLINE, _LEAST, _WORDS, _CAPITALS, _MOST = 110, 25, 3, 50, 5


def teasers(page: Page) -> Iterator[int]:
    """Yield the positions of labels run together, of other stories under a heading, and of those announced in capitals.

    Headlines right above where a story was first printed are others', too.
    """
    yield from (i for start, end in _listed(page) for i in range(start, end))
    yield from (i for i, each in enumerate(page.blocks) if ":" in each.text[:_LABEL] and _is_announced(page, i))
    if IMPRINT in page.signs:
        for i, sign in enumerate(page.signs):
            if sign == IMPRINT and page.folded[i].startswith(_FIRST_PRINTED):
                yield from _above(page, i)
    long = [i for i, t in enumerate(page.traits) if not t.end and t.words >= _SEAMS and t.size >= t.words * _LONG]
    yield from (i for i in long if _are_labels(page, i))


def _listed(page: Page) -> Iterator[tuple[int, int]]:
    """Headlines amid the text, below a heading such as “Further reading”: from it to where the text goes on."""
    for i in range(page.first + 1, page.last):
        if page.traits[i].size < _HEADLINE and page.textures[i - 1] > TEXTY and heads_related(page.folded[i]):
            below = range(i + 1, min(page.last + 1, i + 2 + _LIST))
            end = next((j for j in below if page.textures[j] > TEXTY), i)
            if end - i > 2 and not cites(page, range(i + 1, end)):
                yield i, end


def _is_announced(page: Page, i: int) -> bool:
    """Say whether a line between paragraphs points to another story: “IN THE COURTS: Family of the driver sues city”.

    It says where the other happened: what else stands in capitals before a colon is a speaker, a claim or a verdict.
    """
    traits = page.traits[i]
    if traits.size >= _HEADLINE or traits.end or traits.digits or page.signs[i] or not 0 < i < len(page.blocks) - 1:
        return False
    between = min(page.textures[i - 1], page.textures[i + 1]) > TEXTY
    return between and _ANNOUNCED.fullmatch(page.blocks[i].text) is not None


def said_below(page: Page, kept: Sequence[bool]) -> list[int]:
    """The positions of headlines amid a text that stand again below it, where other stories are listed.

    Its own headings stand above a paragraph that speaks of the same, or are listed together below it.
    """
    places = [i for i, keep in enumerate(kept) if keep]
    if not places:
        return []
    titles = [(above, i, below) for above, i, below in zip(places, places[1:], places[2:], strict=False)
              if _is_title(page, i) and not _is_own(page, above, i, below)]  # fmt: skip
    if not titles:
        return []
    said = frozenset(page.folded[i] for i in places)
    listed = {page.folded[i]: i for i in range(places[-1] + 1, len(page.folded))}
    return [i for _, i, below in titles if page.folded[i] in listed and (
        page.textures[below] <= TEXTY or said.isdisjoint(_beside(page, listed[page.folded[i]]))
    )]  # fmt: skip


def _is_own(page: Page, above: int, i: int, below: int) -> bool:
    """Say whether a headline is the text's own: a quotation, announced by the line above, or heading the one below."""
    if page.traits[i].start == QUOTED or page.traits[above].end == COLON:
        return True
    return page.textures[below] > TEXTY and not page.content[i].isdisjoint(page.content[below])


def _beside(page: Page, i: int) -> tuple[str, ...]:
    """The lines above and below one; in a table of a text's contents they are the text's, too."""
    return page.folded[i - 1], *page.folded[i + 1 : i + 2]


def _is_title(page: Page, i: int) -> bool:
    traits = page.traits[i]
    titled = traits.words > _WORDS and _LEAST <= traits.size < _HEADLINE and traits.end in (0, QUESTION)
    return titled and page.copies[page.folded[i]] > 1 and not page.signs[i]


def _are_labels(page: Page, i: int) -> bool:
    """Say whether a line of long words is labels with nothing between them: “Company TownTelevisionBusiness”."""
    traits = page.traits[i]
    text = page.blocks[i].text
    if traits.grammar > _GRAMMAR or traits.sentences or traits.commas or _CODE.search(text):
        return False
    seams = [_seams(word) for word in text.split()]
    return sum(seams) >= max(_SEAMS, traits.words / _WORDS_A_SEAM) and (0 in seams or max(seams) >= _SEAMS)


def _seams(word: str) -> int:
    """In how many places of a word a capital stands between small letters."""
    return sum(f"{seam[:3]}{seam[4:]}".islower() and seam[3].isupper() for seam in _SEAM.findall(word))


def _above(page: Page, i: int) -> range:
    """The headlines between a text and its imprint."""
    start = i
    while start and i - start <= _MOST and _is_headline(page, start - 1):
        start -= 1
    whole = start and i - start <= _MOST and page.textures[start - 1] > TEXTY
    return range(start, i) if whole else range(0)


def _is_headline(page: Page, i: int) -> bool:
    traits = page.traits[i]
    titled = traits.words >= _WORDS and traits.size < _HEADLINE and traits.capitals >= _CAPITALS
    return titled and traits.end in (0, QUESTION) and not page.signs[i]

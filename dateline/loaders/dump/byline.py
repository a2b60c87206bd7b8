"""Who wrote an article of a page, and the standfirst below its headline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.dates import Order, find_whens
from dateline.loaders.dump.language import FUNCTION_WORDS
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.names import is_known, is_label, labelled_names, lone_names, signed_names
from dateline.loaders.dump.page import Page
from dateline.loaders.dump.signs import CAPTION
from dateline.loaders.dump.told import Told
from dateline.loaders.dump.unglue import unglued

_LONGEST, _INTO, _BELOW, _SHORT = 240, 4, 12, 90
_ABOVE = 4
_RIGHTS = 4
_CHROME = bits_of("share", "comment", "subscribe", "advert", "legal", "menu", "popular", "related", "tags")


def find_authors(
    page: Page, title: int, first: int, last: int, dated: Sequence[int], order: Order
) -> Told[tuple[str, ...]] | None:
    """Who wrote it: a byline beside headline or text, or a name alone beside the date.

    Takes the positions of the headline (-1 for none), of the text and of the blocks that tell dates.
    """
    head = title if 0 <= title <= first else max(0, first - _ABOVE)
    places = [i for i in _places(page, head, first, last) if _may_sign(page, i)]
    for i in places:
        names = signed_names(unglued(page.blocks[i].text), i in dated)
        if names:
            return Told(names, i, 0.85, "a byline")
        if i + 1 < len(page.blocks) and is_label(page.blocks[i].text):
            names = labelled_names(unglued(page.blocks[i + 1].text))
            if names:
                return Told(names, i + 1, 0.8, "a name below the word for its author")
    for i in places:
        names = _bare(page, i, order) if i <= first + _INTO else ()
        near = any(abs(i - day) <= 2 for day in dated)
        below = near and head < i < first and _is_new(page, names)
        if names and (i in dated or below or is_known(names) and (near or -2 <= i - head <= 4)):
            return Told(names, i, 0.6, "a name beside the date" if near else "a name below the headline")
    return None


def _is_new(page: Page, names: Sequence[str]) -> bool:
    """Say whether the text itself does not speak of what bears the names, as it does of places and topics."""
    words = [word for name in names for word in name.casefold().split()]
    return not any(page.vocabulary[word] or word in FUNCTION_WORDS for word in words)


def _places(page: Page, head: int, first: int, last: int) -> Iterator[int]:
    yield from range(head + 1, first)
    yield from (i for i in range(first, min(last, first + _INTO)) if page.traits[i].size <= _SHORT)
    yield from range(max(0, head - _ABOVE), head)
    yield from range(last + 1, min(last + 1 + _BELOW, len(page.blocks)))


def _may_sign(page: Page, i: int) -> bool:
    if len(page.blocks[i].text) > _LONGEST or page.traits[i].address & _RIGHTS:
        return False
    return page.signs[i] != CAPTION or page.blocks[i].text.casefold().startswith(("by ", "von ", "text"))


def _bare(page: Page, i: int, order: Order) -> tuple[str, ...]:
    """The names that are all there is in a block beside a date."""
    text = unglued(page.blocks[i].text)
    dates = find_whens(text, order) if len(text) < 120 else ()
    if dates:
        return lone_names(text[: dates[0].start]) or lone_names(text[dates[-1].end :])
    return () if page.traits[i].kinds & _CHROME else lone_names(text)


def find_dek(page: Page, title: int, first: int, taken: Sequence[int]) -> Told[str] | None:
    """The standfirst: the sentence or two between headline and text."""
    for i in range(title + 1, min(first, title + 6)):
        traits = page.traits[i]
        sentence = traits.words >= 8 and 40 <= traits.size <= 400 and page.signs[i] == 0
        chrome = traits.kinds & _CHROME and traits.size < 80 or traits.address & 4
        if i not in taken and sentence and not chrome and not (traits.moment and traits.size < 90):
            return Told(page.blocks[i].text, i, 0.8, "the paragraph between headline and text")
    return None

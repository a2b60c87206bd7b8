"""Where a page may say who wrote its article."""

from __future__ import annotations

from collections.abc import Iterator

from dateline.dates import Found, Order
from dateline.loaders.bylines.given_names import have_given_names
from dateline.loaders.bylines.words import HAN_AUTHOR, HAN_REPORTER, KOREAN_NAME, KOREAN_REPORTER
from dateline.loaders.dump.blocks import with_single_spaces
from dateline.loaders.dump.date_doubts import is_embedded
from dateline.loaders.dump.lexicon import CHROME, bits_of
from dateline.loaders.dump.names import (
    cued_name,
    has_cue,
    is_byline_label,
    labelled_names,
    lone_names,
    signed_names,
    single_name,
)
from dateline.loaders.dump.page import Page
from dateline.loaders.dump.signs import CAPTION
from dateline.loaders.dump.traits import RIGHTS
from dateline.loaders.dump.unglue import dates_in, unglued
from dateline.patterns import pattern
from dateline.values import Value

SIGNED, CUED, LABELLED, DATED, ALONE, SINGLE, SOURCE, TAIL = range(8)
"""By a byline's words; the same, but hardly a name; below a label; beside a date; alone in its line; the same, but one
word; an agency or paper told as source; in brackets or alone behind the last sentence."""
_TELLING = bits_of("byline", "bio", "date")
_LONGEST, _SHORT, _INTO, _ABOVE, _BELOW, _CLOSE = 240, 90, 12, 8, 40, 14
_LINKED = frozenset(("and", "und", "et", "y", "&", ",", "e", "i"))
_OPENS = pattern(r"(?i:by|von|text|words|story|par|por|autor(?:in)?|author)(?:\s|:)")
_NO_WIDTH = pattern("[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")
_GLUED = pattern(
    r"[BVPbvp](?<![^\W\d_].)(?:(?<=[Bb])y|(?<=[Vv])on|(?<=[Pp])[oa]r)(?=[^\W\d_a-zà-öø-ÿ][^\W\d_])"
)
"""Begins with a set of letters, which is looked for in a third of the time of the edge of a word."""
_SOURCE = pattern(
    r"(?i:quellen?|source|fuente|fonte|text|redaktion|zdroj|来源|來源)\s?[:：/]\s?(?P<name>[^\d|:©]{2,36})"
)
_HAN = pattern(
    rf"(?:{HAN_AUTHOR}|責任編輯|责任编辑|编辑|編輯|取材)\s?[:：／/|｜＝=・]\s?(?:{HAN_REPORTER})?\s?"
    r"(?P<name>[\u3400-\u9fff·]{2,5})(?![\u3400-\u9fff])"
    rf"|(?:{HAN_REPORTER})\s?[:：／/|｜]?\s?(?P<after>[\u3400-\u9fff]{{2,4}})(?![\u3400-\u9fff])"
    rf"|(?P<korean>{KOREAN_NAME})\s(?:{KOREAN_REPORTER})(?![가-힣])"
)
_BRACKETS = pattern(r".*[.!?…\"”“»’]\s*[(\[](?P<name>[^()\[\]\d:]{2,34})[)\]]\W{0,5}")


class AuthorCandidate(Value, frozen=True):
    """Names that stand in a place where an author's may."""

    names: tuple[str, ...]
    block: int
    kind: int
    """`SIGNED` …"""

    @property
    def is_signed(self) -> bool:
        return self.kind in (SIGNED, CUED, LABELLED)

    @property
    def is_quiet(self) -> bool:
        return self.kind in (ALONE, SINGLE, DATED)


def author_candidates(page: Page, title: int, first: int, last: int, order: Order) -> list[AuthorCandidate]:
    """All that may name the author, in the order of the page.

    Takes the positions of the headline (-1 for none) and of the first and last block of the text.
    """
    head = title if 0 <= title <= first else max(0, first - _ABOVE)
    found: list[AuthorCandidate] = []
    for i in _places(page, head, first, last):
        text = page.blocks[i].text
        if first <= i <= last and page.traits[i].size > _SHORT:
            found += _at_end(text, i) if i > last - 2 else ()
            continue
        if first < i <= last and is_embedded(text):
            continue
        if i > last:
            found += _at_end(text, i) if i == last + 1 else ()
        if len(text) <= _LONGEST and (page.signs[i] != CAPTION or _OPENS.match(text)):
            found += _in_line(page, i, _plain(text), order)
    return found


def _places(page: Page, head: int, first: int, last: int) -> Iterator[int]:
    low, high = max(0, head - _ABOVE), min(len(page.blocks), last + 1 + _BELOW)
    for i in range(low, high):
        if i <= first + _INTO or i >= last - 1 and (i < last + _CLOSE or page.traits[i].kinds & _TELLING):
            yield i


def _plain(text: str) -> str:
    """The text parted where words are run together, without characters of no width, with single spaces."""
    text = unglued(text if text.isascii() else _NO_WIDTH.sub("", text))
    return with_single_spaces(_GLUED.sub(r"\g<0> ", text) if _GLUED.search(text) else text)


def _in_line(page: Page, i: int, text: str, order: Order) -> Iterator[AuthorCandidate]:
    silent = page.traits[i].address & RIGHTS or not has_cue(text)
    dates = dates_in(text, order) if page.traits[i].digits else ()
    names = () if silent else signed_names(text, bool(dates))
    if names:
        yield AuthorCandidate(trimmed(page, names), i, SIGNED)
    elif not silent and (name := cued_name(text)):
        yield AuthorCandidate(name, i, CUED)
    if not silent and i + 1 < len(page.blocks) and is_byline_label(text):
        yield from _labelled(page, i + 1)
    if not text.isascii():
        yield from _han(text, i)
    source = _SOURCE.fullmatch(text)
    if source:
        yield AuthorCandidate((source["name"].strip(),), i, SOURCE)
    if not names and not page.traits[i].address & RIGHTS:
        yield from _bare(page, i, text, dates)


def _labelled(page: Page, i: int) -> Iterator[AuthorCandidate]:
    """The names below a label, "and" between them in lines of their own."""
    names: list[str] = []
    while i < len(page.blocks) and len(names) < 6 and not page.traits[i].kinds & CHROME:
        names += labelled_names(unglued(page.blocks[i].text))
        if i + 2 >= len(page.blocks) or page.blocks[i + 1].text.casefold() not in _LINKED:
            break
        i += 2
    if names:
        yield AuthorCandidate(tuple(names), i, LABELLED)


def _bare(page: Page, i: int, text: str, dates: tuple[Found, ...]) -> Iterator[AuthorCandidate]:
    """What is no byline by its words: names beside a date or alone."""
    if dates and len(text) < 160:
        before, after = text[: dates[0].start], text[dates[-1].end :]
        names = lone_names(before) or lone_names(after)
        single = () if names else single_name(before) or single_name(after)
        if names or single:
            yield AuthorCandidate(trimmed(page, names) or single, i, DATED if names else SINGLE)
    elif not page.traits[i].kinds & CHROME and len(text) < _SHORT:
        names = lone_names(text)
        if names or (single := single_name(text)):
            yield AuthorCandidate(names or single, i, ALONE if names else SINGLE)


def _han(text: str, i: int) -> Iterator[AuthorCandidate]:
    found = _HAN.search(text)
    if found:
        yield AuthorCandidate((found["name"] or found["after"] or found["korean"],), i, SIGNED)


def _at_end(text: str, i: int) -> Iterator[AuthorCandidate]:
    found = _BRACKETS.fullmatch(text[-200:])
    if found:
        yield AuthorCandidate((found["name"].strip(),), i, TAIL)


def trimmed(page: Page, names: tuple[str, ...]) -> tuple[str, ...]:
    """The last name without the words that a category or a tag behind it has given it."""
    if not names:
        return ()
    *others, last = names
    words = last.split()
    while len(words) > 2 and page.copies[words[-1].casefold()] or len(words) == 2 and _is_category(page, words):
        words.pop()
    return (*others, " ".join(words))


def _is_category(page: Page, words: list[str]) -> bool:
    first, second = words
    return bool(page.copies[second.casefold()]) and have_given_names((first,)) and not have_given_names((second,))

"""The dateline, byline and dek that stand around an article's headline."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from dateline.dates import Found, Order, find_whens
from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.page import Page
from dateline.model import When

T = TypeVar("T")
_LONGEST = 240
_BEFORE, _AFTER = 6, 4
_CHROME = bits_of("share", "comment", "subscribe", "advert", "legal", "menu", "popular", "related", "tags")
_NAME = r"[^\W\d_a-z][\w.'’\-]*(?:[ \u00a0]+(?:(?:de|da|von|van|der|den|del|di|la|le|al|bin|el|zu|af|dos|do|ten|ter|Mc)\s)*[^\W\d_a-z][\w.'’\-]*){1,3}"
_AND = r"(?:\s*,\s*|\s+(?:and|und|et|y|e|en|i|og|och|&|\+)\s+)"
_NAMES = rf"{_NAME}(?:{_AND}{_NAME}){{0,5}}"
_BYLINE = re.compile(
    rf"(?:^|[|•·–—\-]\s*|\s)(?:(?i:written by|posted by|published by|by|story by|text|words|von|par|por|autorin|autor|author|"
    rf"auteur|autore|verfasst von|geschrieben von|veröffentlicht von|publié par|di|tekst|redakteur|redaktion|ein beitrag von|erstellt von)"
    rf")\s*:?\s+(?P<names>{_NAMES})"
)
_ALONE = re.compile(rf"(?P<names>{_NAMES})(?:\s*[|,•·–—-].{{0,60}})?")
_NOT_NAMES = frozenset("the facebook twitter whatsapp share news home staff reporter press associated reuters".split())


@dataclass(frozen=True, slots=True)
class Told(Generic[T]):
    """A value with the position of the block that tells it."""

    value: T
    block: int
    certainty: float
    reason: str


@dataclass(frozen=True, slots=True)
class Dates:
    """When the article was published and changed, with the blocks that say so."""

    published: When | None = None
    updated: When | None = None
    blocks: tuple[int, ...] = ()
    updated_block: int = -1
    certainty: float = 0.0


def find_dates(page: Page, title: int, first: int, last: int, order: Order) -> Dates:
    """The dates that stand around the headline, or right after the text.

    Takes the positions of the headline and of the first and last block of the text. Dates inside the text
    tell of events and are left alone.
    """
    best: tuple[int, int, Found] | None = None
    updated: tuple[int, int, Found] | None = None
    for cost, i in _places(page, title, first, last):
        for found in find_whens(page.blocks[i].text[:_LONGEST], order):
            extra = 0 if found.role else 6
            if found.role == "updated":
                if updated is None or cost < updated[0]:
                    updated = (cost, i, found)
            elif best is None or cost + extra < best[0]:
                best = (cost + extra, i, found)
    if best is None and updated is None:
        return Dates()
    shown = best or updated
    assert shown is not None
    certainty = 0.95 if shown[2].role else 0.85 if shown[0] < 12 else 0.6
    return Dates(
        shown[2].when, updated[2].when if updated and best else None, (shown[1],),
        updated[1] if updated else -1, certainty,
    )  # fmt: skip


def _places(page: Page, title: int, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Blocks that may hold the date of publication, each with how far off the usual place it is."""
    n = len(page.blocks)
    for i in range(max(0, title - _BEFORE), n):
        text = page.blocks[i].text
        if len(text) > _LONGEST:
            continue
        if title <= i < first:
            yield i - title, i
        elif i < title:
            yield 4 + 2 * (title - i), i
        elif last < i <= last + _AFTER:
            yield 14 + 2 * (i - last), i
        elif i == first and len(text) < 80:
            yield 5, i


def find_authors(page: Page, title: int, first: int, last: int, dated: Sequence[int]) -> Told[tuple[str, ...]] | None:
    """Who wrote it: a byline between headline and text, or a name alone beside the date, or below the text."""
    for i in (*range(max(0, title + 1), first), *range(max(0, title - 3), title), *range(last + 1, last + 4)):
        if i >= len(page.blocks) or len(page.blocks[i].text) > _LONGEST:
            continue
        found = _BYLINE.search(page.blocks[i].text)
        if found and _plausible(found["names"]):
            return Told(split_names(found["names"]), i, 0.85, "a byline")
    for i in range(title + 1, first):
        text = page.blocks[i].text
        alone = _ALONE.fullmatch(text) if len(text) < 80 else None
        near = any(abs(i - d) <= 2 for d in dated)
        if alone and near and not page.traits[i].kinds & _CHROME and _plausible(alone["names"]):
            return Told(split_names(alone["names"]), i, 0.6, "a name beside the date")
    return None


def _plausible(names: str) -> bool:
    return not any(word in _NOT_NAMES for word in names.casefold().split())


def split_names(names: str) -> tuple[str, ...]:
    """The names in a byline, in its order."""
    return tuple(part.strip(" .,") for part in re.split(_AND, names) if part.strip(" .,"))


def find_dek(page: Page, title: int, first: int, taken: Sequence[int]) -> Told[str] | None:
    """The standfirst: the one sentence or two between headline and text."""
    for i in range(title + 1, min(first, title + 6)):
        traits = page.traits[i]
        text = page.blocks[i].text
        sentence = traits.words >= 8 and 40 <= traits.size <= 400
        if i in taken or not sentence or traits.kinds & _CHROME and traits.size < 80:
            continue
        if traits.address & 4 or traits.moment and traits.size < 90:
            continue
        return Told(text, i, 0.8, "the paragraph between headline and text")
    return None

"""The elements of a page of HTML that tell its article from what stands around it."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from operator import attrgetter

from dateline.loaders.matter.values import decode_entities
from dateline.loaders.source.characters import one_line
from dateline.patterns import pattern
from dateline.values import Value

_UNSEEN = pattern(r"<(?:!--|(script|style|noscript|template|textarea|svg)(?=[\s/>]))", re.IGNORECASE)
_MARK = pattern(
    r"<(?P<close>/?)(?P<name>article|main|nav|header|footer|aside|h1|blockquote|figure)(?:\s[^<>]{0,4000})?>",
    re.IGNORECASE,
)
_TAG = pattern(r"<[^<>]*>")
_IMAGE = pattern(r"<img\s[^<>\n]{0,1000}?\bsrc\s?=\s?[\"']?([^\s\"'<>]{1,500})[^<>\n]{0,1000}>", re.IGNORECASE)
_BREAK = pattern(r"<br\b", re.IGNORECASE)
_SHOWN = pattern(r">[^<>]+")
_MOST = 100_000
"""Tags that are looked at; beyond them a page is no article."""


class Element(Value, frozen=True):
    """An element that is opened and closed, by offsets in its page."""

    name: str
    start: int
    inner: int
    """Of the first character behind the opening tag."""
    close: int
    """Of the closing tag."""
    end: int

    def holds(self, other: Element) -> bool:
        """Say whether another element begins within this one."""
        return self.start < other.start < self.end


class Row(Value, frozen=True):
    """Elements of which none stands in another, in their order."""

    elements: tuple[Element, ...]

    def holds(self, other: Element) -> bool:
        """Say whether another element begins within one of them."""
        index = bisect_left(self.elements, other.start, key=_start)
        return index > 0 and self.elements[index - 1].holds(other)

    def begins_in(self, other: Element) -> bool:
        """Say whether one of them begins within another element."""
        index = bisect_right(self.elements, other.start, key=_start)
        return index < len(self.elements) and other.holds(self.elements[index])


_start = attrgetter("start")


class Measure(Value, frozen=True):
    """How much of a page is shown up to each of its tags."""

    places: tuple[int, ...]
    shown: tuple[int, ...]

    def between(self, start: int, end: int) -> int:
        """How many characters are shown between two offsets."""
        return self._before(end) - self._before(start)

    def _before(self, offset: int) -> int:
        index = bisect_left(self.places, offset)
        return self.shown[index - 1] if index else 0


def without_unseen(page: str) -> str:
    """Return a page of the same length in which comments, scripts, styles and their like are spaces.

    What is opened and never closed stays. Takes linear time: what has no end is looked for once.
    """
    pieces: list[str] = []
    endless: set[str] = set()
    at = 0
    for found in _UNSEEN.finditer(page):
        kind = (found[1] or "").lower()
        if found.start() < at or kind in endless:
            continue
        end = _end_of(page, kind, found.end())
        if end < 0:
            endless.add(kind)
            continue
        pieces += (page[at : found.start()], " " * (end - found.start()))
        at = end
    return "".join((*pieces, page[at:]))


def _end_of(page: str, kind: str, start: int) -> int:
    if not kind:
        end = page.find("-->", start)
        return end + 3 if end >= 0 else -1
    found = _CLOSINGS[kind].search(page, start)
    return found.end() if found else -1


_CLOSINGS = {
    kind: pattern(rf"</{kind}\s{{0,20}}>", re.IGNORECASE)
    for kind in ("script", "style", "noscript", "template", "textarea", "svg")
}


def find_elements(page: str, start: int, end: int) -> tuple[Element, ...]:
    """Return the elements of a page that are opened and closed between two offsets, in the order of their beginnings.

    Takes a page without comments and scripts.
    """
    opened: dict[str, list[tuple[int, int]]] = defaultdict(list)
    found = []
    for mark in islice(_MARK.finditer(page, start, end), _MOST):
        name = mark["name"].lower()
        if not mark["close"]:
            opened[name].append(mark.span())
        elif opened[name]:
            found.append(Element(name, *opened[name].pop(), *mark.span()))
    return tuple(sorted(found, key=_start))


def outermost(elements: Iterable[Element]) -> Row:
    """Return the elements that stand in none of the others; takes them in the order of their beginnings."""
    found: list[Element] = []
    for element in elements:
        if not found or element.start >= found[-1].end:
            found.append(element)
    return Row(tuple(found))


def measured(page: str, start: int, end: int) -> Measure:
    """Return how much a page shows between two offsets."""
    places, shown, total = [], [], 0
    for part in _SHOWN.finditer(page, max(0, start - 1), end):
        total += len("".join(part[0].split())) - 1
        places.append(part.start() + 1)
        shown.append(total)
    return Measure(tuple(places), tuple(shown))


def shown_words(markup: str) -> str:
    """The words of a piece of HTML, in one line."""
    return one_line(decode_entities(_TAG.sub("", _BREAK.sub(" <br", markup))))


def lines_of(page: str, start: int, end: int) -> Iterator[tuple[int, str]]:
    """Yield what each line between two offsets shows, with its 0-based distance from the first."""
    named = _IMAGE.sub(r"<i>[\1]</i>", page[start:end])
    shown = _TAG.sub(lambda tag: " " + "\n" * tag[0].count("\n"), named)
    for index, line in enumerate(shown.split("\n")):
        if words := one_line(decode_entities(line)):
            yield index, words

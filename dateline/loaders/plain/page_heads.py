"""Heads, feet and numbers of pages, as they stand amid a text that was copied from a PDF."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

from dateline.loaders.plain.wrapping import PAGE_BREAK, blocks_of, width_of
from dateline.model import Dropped
from dateline.patterns import pattern
from dateline.sentences import ends_sentence
from dateline.values import Value

_LONGEST = 100
_NEAR = 6
"""Lines beyond which a sentence is not looked for."""
_SIDES = 2
"""Left and right pages have heads of their own; more kinds of them are a table of contents."""
_PAGE = r"(?:page|seite|página|pagina|pág\.|pag\.|strona|sida|side|страница|стр\.|p\.|s\.)"
_NUMBER = pattern(
    rf"[-–—\[(| ]*(?P<word>(?i:{_PAGE}))?\s?(?P<number>\d{{1,4}})"
    r"(?:\s?(?P<of>/|of|von|de|di|sur|из)\s?\d{1,4})?[-–—\])| ]*"
)
_GAP = r"(?: {3,}|\s*\t\s*|\s+[|·•–—]\s+)"
_HEAD = pattern(rf"(?i:{_PAGE}\s?(?P<first>\d{{1,4}}){_GAP}\S.*|\S.*{_GAP}{_PAGE}\s?(?P<last>\d{{1,4}}))")
_DIGITS = pattern(r"\d+")
_SPACES = pattern(r"\s+")
_LETTER = pattern(r"[^\W\d_]")
_PAGE_NUMBER = "the number of a page"
_PAGE_HEAD = "the head or foot of a page"


def without_page_heads(lines: Sequence[str], start: int) -> tuple[Sequence[str], tuple[Dropped, ...]]:
    """Take the heads, feet and numbers of pages out of wrapped lines; in each one's place a page break is left.

    Takes all lines and the 0-based index to begin at; returns as many lines, and what was taken out. A line is a
    page's only if it comes again, or counts pages, and breaks into a sentence; lines that were not wrapped at a
    width have no pages.
    """
    heads = _heads(lines, start)
    if not heads:
        return lines, ()
    kept = [PAGE_BREAK if index in heads else line for index, line in enumerate(lines)]
    if not width_of(blocks_of(kept, start)):
        return lines, ()
    return kept, tuple(Dropped(index + 1, lines[index].strip(), reason) for index, reason in sorted(heads.items()))


class _Lines(Value, frozen=True):
    """The lines that hold something, and which of them may be a page's own."""

    texts: tuple[str, ...]
    alike: Mapping[str, tuple[int, ...]]
    """Positions of short lines that differ in numbers alone."""
    suspects: frozenset[int]
    width: int
    """Of most lines."""

    def breaks_into(self, at: int) -> bool:
        """Say whether a sentence goes on behind a line that began before it."""
        after = next(self._around(range(at + 1, len(self.texts))), "")
        if not after[:1].islower():
            return False
        before = next(self._around(range(at - 1, -1, -1)), "")
        return bool(before) and not ends_sentence(before) and before[-1] not in ":;"

    def stand_apart(self, positions: Sequence[int]) -> bool:
        """Say whether lines that look alike are no running text.

        They are shorter or longer than a line of it, have other lines above and below each time, and are the same
        or count.
        """
        texts = [self.texts[at] for at in positions]
        if not (texts[0][0].isupper() or texts[0][0].isdecimal()) or not texts[0][-1].isalnum():
            return False
        if 0.8 <= len(texts[0]) / max(1, self.width) <= 1.1 or not _LETTER.search(texts[0]):
            return False
        above = [self.texts[at - 1] for at in positions if at]
        below = [self.texts[at + 1] for at in positions if at + 1 < len(self.texts)]
        apart = len(set(above)) == len(above) and len(set(below)) == len(below)
        return apart and (len(set(texts)) == 1 or any(map(_steps, zip(*map(_numbers, texts), strict=False))))

    def _around(self, positions: range) -> Iterator[str]:
        return (self.texts[at] for at in positions[:_NEAR] if at not in self.suspects)

    def is_edge(self, at: int) -> bool:
        """Say whether a line is the first or the last."""
        return at in (0, len(self.texts) - 1)


def _heads(lines: Sequence[str], start: int) -> dict[int, str]:
    """The index of each line that is a page's own, with the reason."""
    places = [index for index in range(start, len(lines)) if lines[index].strip()]
    seen = _seen([lines[index].strip() for index in places])
    if not seen.suspects:
        return {}
    several = sum(_HEAD.fullmatch(seen.texts[group[0]]) is not None for group in seen.alike.values()) > _SIDES
    found: dict[int, str] = {}
    for positions in seen.alike.values():
        if reason := _reason(seen, positions, several):
            found |= {places[at]: reason for at in positions}
    return found


def _seen(texts: Sequence[str]) -> _Lines:
    alike: dict[str, list[int]] = {}
    for at, text in enumerate(texts):
        if len(text) <= _LONGEST:
            key = _DIGITS.sub("0", text)
            alike.setdefault(_SPACES.sub(" ", key) if "  " in key or "\t" in key else key, []).append(at)
    own = {
        key: tuple(found)
        for key, found in alike.items()
        if len(found) > 1 or "0" in key and _is_of_page(texts[found[0]])
    }
    width = sorted(map(len, texts))[len(texts) * 8 // 10] if texts else 0
    return _Lines(tuple(texts), own, frozenset(at for found in own.values() for at in found), width)


def _is_of_page(text: str) -> bool:
    return (_NUMBER.fullmatch(text) or _HEAD.fullmatch(text)) is not None


def _reason(seen: _Lines, positions: tuple[int, ...], several: bool) -> str:
    """Why lines that look alike are a page's own; empty where they are not."""
    if any(after - before == 1 for before, after in pairwise(positions)):
        return ""
    hits = sum(map(seen.breaks_into, positions))
    texts = [seen.texts[at] for at in positions]
    if all(map(_NUMBER.fullmatch, texts)):
        return _PAGE_NUMBER if _counts_pages(texts, hits) else ""
    if all(map(_HEAD.fullmatch, texts)):
        edges = any(map(seen.is_edge, positions)) and not several
        return _PAGE_HEAD if edges or hits or _ascends(texts) else ""
    inner = sum(not seen.is_edge(at) for at in positions)
    enough = hits == inner if len(positions) == 2 else hits * 2 >= inner
    return _PAGE_HEAD if hits and enough and seen.stand_apart(positions) else ""


def _counts_pages(texts: Sequence[str], hits: int) -> bool:
    """Say whether lines of a number alone count pages: one by one, and amid sentences."""
    found = _NUMBER.fullmatch(texts[0])
    told = found is not None and bool(found["word"])
    if told and found is not None and found["of"]:
        return hits > 0 or _ascends(texts)
    return hits > 0 and (_ascends(texts) or len(texts) == 1 and (told or not texts[0].isdecimal()))


def _ascends(texts: Sequence[str]) -> bool:
    """Say whether lines count pages one by one."""
    numbers = [int(found["number"]) for text in texts if (found := _NUMBER.fullmatch(text))]
    heads = [int(found["first"] or found["last"]) for text in texts if (found := _HEAD.fullmatch(text))]
    return _steps(numbers or heads)


def _numbers(text: str) -> list[int]:
    return [int(digits) for digits in _DIGITS.findall(text)]


def _steps(numbers: Sequence[int]) -> bool:
    """Say whether numbers go up one by one."""
    return len(numbers) > 1 and all(after - before == 1 for before, after in pairwise(numbers))

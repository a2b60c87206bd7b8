"""How far from each block the marks are by which an article begins and ends."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.dump.lexicon import bits_of
from dateline.loaders.dump.outline import is_dateline
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import BYLINE

NAMES = (
    "english", "german", "credit_ahead", "credit_behind", "stop_ahead", "stop_behind", "alike_before", "alike_after",
    "copy_behind", "text_before", "text_after", "kinds_ahead", "kinds_behind", "opens_alike", "blocks",
)  # fmt: skip
_STOPS = bits_of("share", "comment", "related", "popular", "subscribe", "tags")
_FAR, _LONG, _COPY = 25, 30, 40
_REACH, _SHORT = 3, 90


def surroundings(page: Page) -> list[list[int]]:
    """One row of whole numbers a block, in the order of NAMES."""
    size = len(page.blocks)
    language = [int(page.language == "en"), int(page.language == "de")]
    credits = [page.signs[i] == BYLINE or is_dateline(page, i) for i in range(size)]
    stops = [t.size < 70 and t.kinds & _STOPS > 0 for t in page.traits]
    columns = zip(
        distances(credits[::-1], _FAR)[::-1], distances(credits, _FAR), distances(stops[::-1], _FAR)[::-1],
        distances(stops, _FAR), *_alike(page), _copies(page), *_text(page), *_kinds(page), _openings(page),
        strict=True,
    )  # fmt: skip
    return [[*language, *row, size] for row in columns]


def distances(marks: Sequence[int], far: int) -> list[int]:
    """For each place how many steps back the last mark before it is, so many at most."""
    found, gap = [], far
    for mark in marks:
        found.append(gap)
        gap = 1 if mark else min(gap + 1, far)
    return found


def _alike(page: Page) -> tuple[list[int], list[int]]:
    """How many blocks of much the same length and end stand before each in a row, and after it."""
    shapes = [(min(t.size // 25, 6), t.end in (1, 2)) for t in page.traits]
    same = [abs(a - b) <= 1 and x == y for (a, x), (b, y) in zip(shapes, shapes[1:], strict=False)]
    before, after = [0], [0]
    for each in same:
        before.append(min(_LONG, before[-1] + 1) if each else 0)
    for each in reversed(same):
        after.append(min(_LONG, after[-1] + 1) if each else 0)
    return before, after[::-1]


def _copies(page: Page) -> list[int]:
    """How far back the same text stood last, -1 where it did not."""
    seen: dict[str, int] = {}
    found = []
    for i, block in enumerate(page.blocks):
        found.append(min(_COPY, i - seen[block.text]) if block.text in seen else -1)
        seen[block.text] = i
    return found


def _text(page: Page) -> tuple[list[int], list[int]]:
    """The share of the page's running text that stands before each block, and after it, in hundredths."""
    masses = [t.size if score > TEXTY else 0 for t, score in zip(page.traits, page.textures, strict=True)]
    total, seen = sum(masses) or 1, 0
    before, after = [], []
    for mass in masses:
        before.append(100 * seen // total)
        seen += mass
        after.append(100 * (total - seen) // total)
    return before, after


def _kinds(page: Page) -> tuple[list[int], list[int]]:
    """What the three blocks after each and before it speak of."""
    kinds = [t.kinds if t.size < _SHORT else 0 for t in page.traits]
    padded = [0] * _REACH + kinds + [0] * _REACH
    ahead, behind = [], []
    for i in range(_REACH, _REACH + len(kinds)):
        behind.append(padded[i - 3] | padded[i - 2] | padded[i - 1])
        ahead.append(padded[i + 1] | padded[i + 2] | padded[i + 3])
    return ahead, behind


def _openings(page: Page) -> list[int]:
    """1 where the next block opens with the same letters."""
    starts = [block.text[:6] for block in page.blocks]
    return [int(a == b) for a, b in zip(starts, [*starts[1:], ""], strict=True)]

"""What tells whether a block is the title, once the article's text is known."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from itertools import accumulate, islice

from dateline.loaders.dump.headline import NO_HEADLINE
from dateline.loaders.dump.lexicon import CHROME, bits_of
from dateline.loaders.dump.outline import is_dateline
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.players import is_control
from dateline.loaders.dump.signs import ADVERT, BYLINE, CAPTION, NOTICE, POINTER
from dateline.loaders.dump.traits import COLON, COMMA, FIGURE, FULL_STOP, MARKED, QUESTION, RIGHTS, SMALL, WORD
from dateline.loaders.dump.unglue import dates_in, unglued
from dateline.patterns import pattern
from dateline.values import Value

_BYLINE = bits_of("byline")
_NEVER = frozenset((POINTER, ADVERT, BYLINE, NOTICE))
_MOST, _LONGEST, _INTO = 14, 250, 12
_AHEAD, _LEADS, _LEAST = 9, 4, 6
_KINDS = tuple(map(bits_of, ("legal", "subscribe", "menu", "related", "popular")))
_CREDIT = pattern(r"(?i:©|(?:bild|foto|photo|image|quelle|credit)(?:er|s)?\s?:)")
_SIGNED = pattern(r"(?i:von|by|par|por)\s")
_LABELLED = pattern(r"(?:watch|video|listen):\s+(?=\S+ \S+ \S)")
"""A headline behind the label of a film or a recording, which otherwise points to one."""
_NUMBER = pattern(r"\d{4}")
_ARROW = pattern("[»›→>/←‹«]")
_TRAIL, _WORDLESS = pattern(r"(?:.*?\s[»›→>/]\s){2}|[←‹«]\s|.*\s[→›]$"), pattern(r"[\W\d]*$")
"""The first is asked only where an arrow is."""
_REST, _LIKELY, _TOP = 12, -25, 40


class _TitleScene(Value, frozen=True):
    """What all candidates of a page are compared with."""

    page: Page
    first: int
    lead: frozenset[str]
    body: frozenset[str]
    texts: tuple[str, ...]
    footer: str
    datelines: tuple[bool, ...]
    dated: tuple[int, ...]
    signed: tuple[int, ...]
    """How many lines further the next date and the next byline are, for each block of the head."""
    fit: Sequence[int]
    like: Sequence[int]
    """The candidates, and those of them that look like headlines."""
    ranks: Sequence[int]
    """The candidates' scores, best first."""
    best_before: Mapping[int, int]
    best_after: Mapping[int, int]
    """For each candidate the best score of one before it, and of one behind it."""
    running: tuple[int, ...]
    tools: tuple[int, ...]
    short: tuple[int, ...]
    """How much running text, how many short lines that speak of chrome, and how many short lines at all, stand above
    each block."""

    def dateline(self, i: int) -> bool:
        """Say whether a block tells of a date."""
        return self.datelines[i] if i < len(self.datelines) else is_dateline(self.page, i)


def title_signs(page: Page, headlines: Sequence[int], kept: Sequence[bool]) -> list[tuple[int, list[int]]]:
    """The positions of blocks that may be the title, each with the signs that the weights are for, in hundredths.

    Takes the blocks' scores as headlines and whether they are part of the text.
    """
    first = kept.index(True)
    near = [i for i in range(min(len(kept), first + _INTO + 1) - 1, -1, -1) if headlines[i] > NO_HEADLINE]
    likeliest = sorted(near, key=headlines.__getitem__, reverse=True)
    fit = sorted(islice((i for i in likeliest if _may_be(page, i, first)), _MOST))
    if not fit:
        return []
    scene = _scene(page, headlines, kept, fit)
    return [(i, _signs(scene, i, headlines, kept)) for i in fit]


def _signs(scene: _TitleScene, i: int, headlines: Sequence[int], kept: Sequence[bool]) -> list[int]:
    holds = _holders(scene, i)
    return [
        10 * headlines[i], *_place(scene, i), *_ahead(scene, i), *_echoes(scene, i, holds, kept), *_look(scene, i),
        100 * (headlines[i] == scene.ranks[0]), 100 * kept[i], *_beside(scene, i, headlines, holds),
        *_other(scene, i, headlines),
    ]  # fmt: skip


def _holders(scene: _TitleScene, i: int) -> list[int]:
    """The other blocks that its text stands in."""
    return [j for j in scene.page.holders(scene.texts[i]) if j != i]


def _may_be(page: Page, i: int, first: int) -> bool:
    """Say whether a block may be the title: no trail (“Home » Sport » Emden”), arrow, control or number."""
    prose = page.textures[i] > TEXTY and page.traits[i].end == FULL_STOP
    long = len(page.blocks[i].text) > _LONGEST or i > first and prose
    if long or is_control(page, i) or _is_trail(page.blocks[i].text):
        return False
    never = page.signs[i] in _NEVER and not (i < first and _LABELLED.match(page.folded[i]))
    return not never and not (is_dateline(page, i) and _is_bare(page.blocks[i].text))


def _is_trail(text: str) -> bool:
    return _WORDLESS.match(text) is not None or _ARROW.search(text) is not None and _TRAIL.match(text) is not None


def _is_bare(text: str) -> bool:
    """Say whether a line holds little but a date."""
    rest = unglued(text)
    for found in reversed(dates_in(rest, "dmy")):
        rest = rest[: found.start] + rest[found.end :]
    return len(rest) < _REST or len(WORD.findall(rest)) < 3


def _scene(page: Page, headlines: Sequence[int], kept: Sequence[bool], fit: Sequence[int]) -> _TitleScene:
    first = kept.index(True)
    places = [i for i in range(first, len(kept)) if kept[i]]
    leads = [i for i in places if page.textures[i] > TEXTY][:_LEADS]
    texts, tops = page.folded, [headlines[j] for j in fit]
    high = min(len(kept), first + _INTO + _AHEAD)
    datelines = tuple([is_dateline(page, i) for i in range(high)])
    return _TitleScene(
        page,
        first,
        frozenset().union(*[page.content[i] for i in leads]),
        frozenset().union(*[page.content[i] for i in places]),
        texts,
        "\n".join([text for text, traits in zip(texts, page.traits, strict=True) if traits.address & RIGHTS]),
        datelines,
        _until(datelines),
        _until([_is_signed(page, i) for i in range(high)]),
        fit,
        [j for j in fit if headlines[j] > _LIKELY and _has_words(page, j)],
        sorted(tops, reverse=True),
        dict(zip(fit, accumulate([NO_HEADLINE, *tops], max), strict=False)),
        dict(zip(fit[::-1], accumulate([NO_HEADLINE, *tops[::-1]], max), strict=False)),
        _counts([score > TEXTY for score in page.textures[:first]]),
        _counts([t.size < 60 and bool(t.kinds & CHROME) for t in page.traits[:first]]),
        _counts([t.size < 35 for t in page.traits[:high]]),
    )


def _counts(marks: Sequence[bool]) -> tuple[int, ...]:
    return tuple(accumulate(map(int, marks), initial=0))


def _until(marks: Sequence[bool]) -> tuple[int, ...]:
    """For each place how many steps on the next mark is."""
    steps = []
    distance = _AHEAD
    for mark in reversed(marks):
        steps.append(distance)
        distance = 1 if mark else distance + 1
    return tuple(steps[::-1])


def _place(scene: _TitleScene, i: int) -> list[int]:
    """How far above the text it stands, and among what."""
    page, gap = scene.page, scene.first - i
    start = min(i + 1, scene.first)
    texts = scene.running[-1] - scene.running[start]
    chrome = scene.tools[-1] - scene.tools[start]
    short = scene.short[min(len(page.blocks), i + 5)] - scene.short[max(0, i - 4)] - (page.traits[i].size < 35)
    after = page.traits[i + 1].size if i + 1 < len(page.blocks) else 0
    before = page.traits[i - 1].size if i else 0
    return [
        100 * (gap == 1), 100 * (gap == 0), 100 * (gap < 0), 100 * (2 <= gap <= 3), 100 * (4 <= gap <= 8),
        100 * (9 <= gap <= 16), 100 * (gap > 25), 100 * min(texts, 3), 100 * min(chrome, 5),
        12 * short, 100 * (after > 120), 100 * (after < 25), 100 * (before < 20),
        100 * (i == 0), 100 * (i == 1), 100 * (i < 4),
    ]  # fmt: skip


def _ahead(scene: _TitleScene, i: int) -> list[int]:
    """How soon a date and a byline follow."""
    lines, dated, signed = scene.datelines, scene.dated[i], scene.signed[i]
    return [
        100 * (dated == 1), 100 * (2 <= dated <= 4), 100 * (5 <= dated < _AHEAD), 100 * (signed == 1),
        100 * (2 <= signed <= 4), 100 * any(lines[max(0, i - 2) : i]),
    ]  # fmt: skip


def _is_signed(page: Page, j: int) -> bool:
    return page.signs[j] == BYLINE or bool(page.traits[j].kinds & _BYLINE) and page.traits[j].size < 100


def _echoes(scene: _TitleScene, i: int, holders: Sequence[int], kept: Sequence[bool]) -> list[int]:
    """Where else its words stand: titles come back in breadcrumbs, comments and text, names of sites in footers."""
    text, content = scene.texts[i], scene.page.content[i]
    led = 100 * len(content & scene.lead) // len(content) if content else 0
    known = 100 * len(content & scene.body) // len(content) if content else 0
    held = _held(scene, i, holders, kept) if holders and len(text) >= _LEAST else _NOWHERE
    return [
        *held, led, known, 100 * (led > 60), 100 * (not content), 100 * (text in scene.footer),
        100 * (led > 60 and len(text) > 30),
    ]  # fmt: skip


_NOWHERE = (0,) * 8


def _held(scene: _TitleScene, i: int, holders: Sequence[int], kept: Sequence[bool]) -> Sequence[int]:
    """What the blocks say that its text stands in."""
    size = len(scene.texts[i])
    same = [j for j in holders if len(scene.texts[j]) == size]
    longer = [j for j in holders if len(scene.texts[j]) > size]
    tight = len([j for j in longer if len(scene.texts[j]) < 2 * size + 40])
    above = bisect_left(longer, i)
    return (
        100 * (above > 0), 100 * (above > 1), 100 * (tight > 0), 100 * min(tight, 3), 100 * bool(same),
        100 * any(j < i for j in same), 100 * any(j > scene.first for j in same),
        100 * any(kept[j] for j in longer),
    )  # fmt: skip


def _look(scene: _TitleScene, i: int) -> list[int]:
    """How it is written."""
    t, block = scene.page.traits[i], scene.page.blocks[i]
    after = i + 1 < len(scene.page.blocks) and scene.page.blocks[i + 1].parted
    return [
        100 * (t.size < 15), 100 * (t.size < 30), 100 * (t.size > 120), 100 * (t.end == FULL_STOP),
        100 * (t.end == QUESTION), 100 * (t.end == COLON), 100 * (t.end == COMMA), 100 * (t.start == SMALL),
        100 * (t.start == FIGURE), 100 * (t.start == MARKED),
        100 * (t.start > MARKED), t.capitals, t.grammar, 100 * (t.digits > 15), 100 * t.shouted, 100 * (t.pipes > 0),
        100 * (t.pipes > 1), 100 * bool(t.kinds & CHROME), 100 * bool(t.kinds & _BYLINE), 100 * block.parted,
        100 * after, 100 * (t.sentences > 0), 100 * (t.words == 1), 100 * (t.words == 2), 100 * (3 <= t.words <= 14),
    ]  # fmt: skip


def _has_words(page: Page, j: int) -> bool:
    return page.traits[j].words > 2 and not page.traits[j].kinds & CHROME


def _beside(scene: _TitleScene, i: int, headlines: Sequence[int], holders: Sequence[int]) -> list[int]:
    """How it compares with the candidates close above and below, among which kickers and standfirsts are."""
    page, t = scene.page, scene.page.traits[i]
    like, own, under_it = scene.like, bisect_left(scene.like, i), bisect_right(scene.like, i)
    above, below = like[bisect_left(like, i - 3) : own], like[under_it : bisect_right(like, i + 3)]
    over = page.traits[above[-1]].size if above else 0
    under = page.traits[below[0]].size if below else 0
    rank = scene.ranks.index(headlines[i])
    between = max(0, bisect_left(like, scene.first) - under_it)
    lower = scene.texts[i]
    trail, named = _named_above(scene, i, [j for j in holders if j < i]) if holders and holders[0] < i else (0, 0)
    return [
        100 * (i - 1 in above), 100 * bool(above), 100 * (i + 1 in below), 100 * bool(below),
        100 * (under > 1.2 * t.size), 100 * (0 < over < t.size), 100 * (over > 1.2 * t.size),
        100 * (t.words < 5 and under > 1.5 * t.size), 100 * (t.end == FULL_STOP and bool(above)), 100 * min(between, 4),
        100 * (page.signs[i] == CAPTION), 100 * scene.dateline(i), 100 * (rank == 1), 100 * (rank == 2),
        100 * (scene.first - i < -3), 100 * (2 * i > len(page.blocks)),
        10 * max(-50, headlines[i] - scene.ranks[0]),
        trail, named,
        100 * (":" in lower or "–" in lower), 100 * ('"' in lower or "„" in lower or "“" in lower),
        100 * (i + 1 < scene.first and scene.dateline(i + 1) and headlines[i] <= _LIKELY),
        100 * (i > 0 and scene.dateline(i - 1)), 100 * (i > 0 and _is_signed(page, i - 1)),
        100 * (t.end == FULL_STOP and t.size > 60),
    ]  # fmt: skip


def _named_above(scene: _TitleScene, i: int, above: Sequence[int]) -> tuple[int, int]:
    """Whether one of the blocks above that its text stands in is a trail to it, or names its site behind it."""
    lower = scene.texts[i]
    ends = tuple([mark + lower for mark in ("» ", "> ", "› ", "/ ")])
    starts = tuple([lower + mark for mark in (" - ", " | ", " – ")])
    return (
        100 * any(scene.texts[j].endswith(ends) for j in above),
        100 * any(scene.texts[j].startswith(starts) for j in above if j < _TOP),
    )


def _other(scene: _TitleScene, i: int, headlines: Sequence[int]) -> list[int]:
    """What speaks of something else than a headline, and whether it is the best candidate so far or from here on."""
    page, t, text = scene.page, scene.page.traits[i], scene.page.blocks[i].text
    before, after = scene.best_before[i], scene.best_after[i]
    credit = (":" in text or "©" in text) and _CREDIT.search(text)
    return [
        100 * bool(credit), 100 * bool(t.address), *(100 * bool(t.kinds & kind) for kind in _KINDS),
        100 * bool(_SIGNED.match(text)), 100 * bool(t.digits and _NUMBER.search(text)),
        100 * (NO_HEADLINE < after < headlines[i]), 100 * (NO_HEADLINE < before < headlines[i]),
        100 * (i > 0 and page.traits[i - 1].words == 1 and page.traits[i - 1].size > 2),
        100 * (t.words < 3 and i < scene.first - 1),
    ]  # fmt: skip

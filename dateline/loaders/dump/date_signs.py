"""What tells whether a date on a page is that of its article."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date, datetime

from dateline.dates.weekdays import is_weekday_form
from dateline.loaders.dump.date_doubts import DateCandidate, first_below, is_of_entry
from dateline.loaders.dump.lexicon import COMMENT, OTHERS, bits_of
from dateline.loaders.dump.page import TEXTY, Page
from dateline.loaders.dump.signs import BYLINE, CAPTION
from dateline.loaders.dump.traits import FULL_STOP, WORD
from dateline.patterns import pattern
from dateline.values import Value

WIDTH = 75
_BYLINE = bits_of("byline")
_LEGAL, _SHORT = bits_of("legal"), 60
_SAYS = pattern(r"(?i:\b(?:sagt|says|said|schrieb|wrote|meint|dice|dit|antworten|reply|permalink)\b)")


class _DateScene(Value, frozen=True):
    """What all dates of a page are compared with."""

    page: Page
    title: int
    first: int
    last: int
    days: tuple[date, ...]
    places: tuple[int, ...]
    """Of each candidate: its day and its block."""
    counts: Mapping[date, int]
    blocks: Mapping[int, int]
    comments: int
    others: int
    """Where the first heading of comments and of other stories stands below the text."""
    leading: int
    """Which candidate is the first below the headline, and which the last above it."""
    above: int


def date_signs(page: Page, title: int, first: int, last: int, found: Sequence[DateCandidate]) -> list[list[int]]:
    """The signs that the weights are for, in hundredths: a row for each date, and one for that none is right.

    Takes the positions of the headline (-1 for none), of the text's first and last block, and the dates.
    """
    days = tuple(each.day for each in found)
    head = title if title >= 0 else first - 3
    leading = next((k for k, each in enumerate(found) if each.block > head), -1)
    above = max((k for k, each in enumerate(found) if each.block < head), default=-1)
    places = tuple(each.block for each in found)
    scene = _DateScene(page, title, first, last, days, places, Counter(days), Counter(places),
                   first_below(page, last, COMMENT), first_below(page, last, OTHERS), leading, above)  # fmt: skip
    rows = [[*_word(page, each), *_place(scene, k, each), *_among(scene, k, each), *_look(page, title, each), 0]
            for k, each in enumerate(found)]  # fmt: skip
    return [*rows, [0] * (WIDTH - 1) + [100]]


def _word(page: Page, dated: DateCandidate) -> list[int]:
    """What the words beside it say."""
    i, role = dated.block, dated.found.role
    text = page.blocks[i].text[:200]
    return [
        100 * (role == "published"), 100 * (role == "updated"), 100 * (not role),
        100 * ("©" in text or "copyright" in text.casefold()), 100 * bool(_SAYS.search(text)),
        100 * bool(page.traits[i].kinds & _BYLINE), 100 * (page.signs[i] == CAPTION),
        100 * bool(page.traits[i].kinds & COMMENT), 100 * bool(page.traits[i].kinds & _LEGAL),
        100 * any(page.traits[j].kinds & OTHERS and page.traits[j].size < _SHORT for j in range(max(0, i - 3), i)),
        100 * (role == "published" and is_of_entry(text)),
    ]  # fmt: skip


def _place(scene: _DateScene, k: int, dated: DateCandidate) -> list[int]:
    """Where it stands to headline and text."""
    i, first, last, role = dated.block, scene.first, scene.last, dated.found.role
    head = scene.title if 0 <= scene.title <= first else first - 1
    down = i - head
    return [
        100 * (down == 0), 100 * (down == 1), 100 * (down == 2), 100 * (3 <= down <= 5), 100 * (6 <= down <= 12),
        100 * (down > 12 and i < first), 100 * (down == -1), 100 * (-4 <= down <= -2), 100 * (-12 <= down < -4),
        100 * (-30 <= down < -12), 100 * (down < -30), 100 * (i < first and first - i <= 2), 100 * (i == first),
        100 * (first < i <= first + 3 and i <= last), 100 * (first + 3 < i <= last),
        100 * (i == last + 1), 100 * (last + 1 < i <= last + 4), 100 * (last + 4 < i <= last + 12),
        100 * (last + 12 < i <= last + 30), 100 * (i > last + 30), 100 * (i > last and not role),
        100 * (i > last and role == "published"), 100 * (i > last and role == "updated"), 100 * (i < head and not role),
        100 * (scene.comments < i), 100 * (scene.comments < i and not role), 100 * (scene.others < i),
        100 * (scene.others < i and not role), 100 * (k == scene.leading), 100 * (k == scene.above), 100 * (i < 12),
        100 * (scene.title < 0),
    ]  # fmt: skip


def _among(scene: _DateScene, k: int, dated: DateCandidate) -> list[int]:
    """How it compares with the other dates: lists of stories have many, in and around an article there are few."""
    i, day, page = dated.block, scene.days[k], scene.page
    near = len([j for j in range(i - 5, i + 6) if j in scene.blocks]) - 1
    lone = len(scene.counts) == 1
    return [
        100 * lone, 100 * (len(scene.counts) == 2), 100 * (len(scene.counts) > 6), 100 * (scene.counts[day] > 1),
        100 * (day == max(scene.days)), 100 * (day == min(scene.days)), 100 * min(near, 4), 100 * (near > 3),
        100 * (near == 0), 100 * (near > 1 and i < scene.title), 100 * (near > 1 and i > scene.last),
        100 * (scene.blocks[i] > 1), 100 * (k > 0 and scene.places[k - 1] == i),
        100 * (k > 0 and scene.days[k - 1] == day and scene.blocks[i] > 1),
        100 * (page.copies[page.blocks[i].text.casefold()] > 1),
        100 * (k > 0 and i == scene.first and scene.leading >= 0 and k != scene.leading),
    ]  # fmt: skip


def _look(page: Page, title: int, dated: DateCandidate) -> list[int]:
    """How date and block are written."""
    i, found = dated.block, dated.found
    t = page.traits[i]
    text = page.blocks[i].text[:200]
    rest = len(WORD.findall(text)) - len(WORD.findall(text[found.start : found.end]))
    weekday = is_weekday_form(text.split()[0].strip(",.:"))
    signed = any(page.signs[j] == BYLINE for j in (i - 1, i, i + 1) if 0 <= j < len(page.blocks))
    return [
        100 * isinstance(found.when, datetime), 100 * (found.start < 3), 100 * (3 <= found.start < 20),
        100 * (found.start >= 40), 100 * (rest == 0), 100 * (1 <= rest <= 2), 100 * (3 <= rest <= 6), 100 * (rest > 12),
        100 * (t.size > 90), 100 * (page.textures[i] > TEXTY), 100 * signed, 100 * (t.end == FULL_STOP),
        100 * (weekday and i < title), 100 * (weekday and i > title), 100 * (weekday and i < 20 and rest == 1),
    ]  # fmt: skip

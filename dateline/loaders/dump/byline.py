"""Who wrote an article of a page, and the standfirst below its headline."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from dateline.dates import Order
from dateline.loaders.bylines.given_names import have_given_names
from dateline.loaders.dump.author_candidates import (
    ALONE,
    LABELLED,
    SIGNED,
    TAIL,
    AuthorCandidate,
    author_candidates,
)
from dateline.loaders.dump.date_doubts import first_below
from dateline.loaders.dump.field_weights import AUTHOR
from dateline.loaders.dump.finding import Finding
from dateline.loaders.dump.language import FUNCTION_WORDS
from dateline.loaders.dump.lexicon import CHROME, COMMENT, OTHERS, bits_of
from dateline.loaders.dump.logit import certainty_of, scores_of
from dateline.loaders.dump.page import Page
from dateline.loaders.dump.signs import BYLINE, CAPTION
from dateline.loaders.dump.traits import FULL_STOP, RIGHTS, SENTENCE_ENDS, UNCASED
from dateline.patterns import pattern
from dateline.values import Value

_BIO = bits_of("bio")
_AGENCY = pattern(r"(?i:\b(?:dpa|afp|reuters|ap|apa|sda|epd|kna|sid|ots|pm|red|redaktion|redacción|team|staff|news)\b)")
_SPOKEN, _GRAMMAR = 10, 10
"""Hundredths of the long words of a standfirst without a full stop that the text has, too, and of its words that are of
grammar, at least."""
WEIGHTS = AUTHOR
WIDTH = 89


class _AuthorScene(Value, frozen=True):
    """What all names of a page are compared with."""

    page: Page
    title: int
    first: int
    last: int
    dated: Sequence[int]
    texts: tuple[str, ...]
    words: frozenset[str]
    """Of the headline."""
    names: Mapping[str, str]
    """The first name of each signature, case folded."""
    known: Mapping[str, bool]
    """Whether it begins with a common given name."""
    comments: int
    others: int
    """Where the first heading of comments and of other stories stands below the text."""


def find_authors(
    page: Page, title: int, first: int, last: int, dated: Sequence[int], order: Order
) -> Finding[tuple[str, ...]] | None:
    """Who wrote it: the names that most look like an author's, unless nobody's is likelier.

    Takes the positions of the headline (-1 for none), of the text and of the blocks that tell dates.
    """
    found = author_candidates(page, title, first, last, order)
    rows = author_signs(page, title, first, last, dated, found)
    scores = scores_of(rows, WEIGHTS)
    best = scores.index(max(scores))
    if best == len(found):
        return None
    candidate = found[best]
    return Finding(candidate.names, candidate.block, certainty_of(scores, best), _reason(candidate, dated))


def _reason(candidate: AuthorCandidate, dated: Sequence[int]) -> str:
    if candidate.is_signed:
        return "a name below the word for its author" if candidate.kind == LABELLED else "a byline"
    near = any(abs(candidate.block - day) <= 2 for day in dated)
    return "a name beside the date" if near else "a name beside the article"


def author_signs(
    page: Page, title: int, first: int, last: int, dated: Sequence[int], found: Sequence[AuthorCandidate]
) -> list[list[int]]:
    """The signs that the weights are for, in hundredths: a row for each candidate, and one for that nobody is named.

    Takes the positions of headline (-1 for none) and text, of the blocks that tell dates, and the candidates.
    """
    texts = page.folded
    words = frozenset(texts[title].split()) if title >= 0 else frozenset()
    names = {each.names[0] for each in found}
    scene = _AuthorScene(page, title, first, last, dated, texts, words, {name: name.casefold() for name in names},
                         {name: have_given_names((name,)) for name in names}, first_below(page, last, COMMENT),
                         first_below(page, last, OTHERS))  # fmt: skip
    rows = [
        [*_kind(each), *_place(scene, each), *_echoes(scene, each, found), *_look(scene, each), 0] for each in found
    ]
    return [*rows, [0] * (WIDTH - 1) + [100]]


def _kind(candidate: AuthorCandidate) -> list[int]:
    return [100 * (candidate.kind == kind) for kind in range(TAIL + 1)]


def _place(scene: _AuthorScene, candidate: AuthorCandidate) -> list[int]:
    """Where it stands between headline, date and text."""
    i, first, last = candidate.block, scene.first, scene.last
    down = i - scene.title if scene.title >= 0 else 99
    near = min([abs(i - day) for day in scene.dated], default=99)
    quiet = candidate.is_quiet
    signed = candidate.is_signed
    between = scene.title < i < first
    return [
        100 * (i < scene.title), 100 * (i < first), 100 * (first <= i <= last), 100 * (i > last),
        100 * (down == 1), 100 * (down == 2), 100 * (3 <= down <= 5), 100 * (6 <= down <= 12),
        100 * (quiet and 1 <= down <= 3), 100 * (quiet and i > last), 100 * (quiet and first <= i <= last),
        100 * (0 < first - i <= 2), 100 * (2 < first - i <= 5), 100 * (first - i > 12),
        100 * (0 < i - last <= 2), 100 * (2 < i - last <= 8), 100 * (8 < i - last <= 16), 100 * (i - last > 16),
        100 * (near == 0), 100 * (near == 1), 100 * (near == 2), 100 * (quiet and near <= 1),
        100 * (quiet and near > 2), 100 * (signed and i < first), 100 * (signed and i > last + 8),
        100 * (scene.comments < i), 100 * (scene.others < i), 100 * (quiet and between and near <= 1),
        100 * (quiet and between and i + 1 in scene.dated), 100 * (quiet and i + 1 in scene.dated),
        100 * (quiet and i - 1 in scene.dated), 100 * (quiet and between and not scene.dated),
        100 * (scene.known[candidate.names[0]] and between and near <= 2), 100 * (signed and near <= 1),
        100 * (signed and between),
    ]  # fmt: skip


def _echoes(scene: _AuthorScene, candidate: AuthorCandidate, found: Sequence[AuthorCandidate]) -> list[int]:
    """Where else the names stand: as other signatures, opening a line about the author, in headline or text."""
    name = scene.names[candidate.names[0]]
    holders = scene.page.holders(name)
    once = len(holders) == 1 and scene.texts[holders[0]].count(name) == 1
    held = [] if once else [j for j in holders if abs(j - candidate.block) > 1]
    alone = len([j for j in held if scene.texts[j] == name])
    others = [each.kind for each in found if each.block != candidate.block and name == scene.names[each.names[0]]]
    words = name.split()
    spoken = not scene.page.said.isdisjoint(words)
    quiet = candidate.is_quiet
    *where, rights, possessive = _held(scene, name, held) if held else _NOWHERE
    return [
        100 * bool(held), 100 * min(3, len(held)), 100 * (alone > 0), 100 * (alone > 1),
        100 * (SIGNED in others or LABELLED in others), 100 * (ALONE in others), *where,
        100 * spoken, 100 * (spoken and quiet), 100 * (not scene.words.isdisjoint(words)),
        100 * (quiet and not FUNCTION_WORDS.isdisjoint(words)), rights, possessive,
        100 * (bool(found) and found[0].names == candidate.names),
        100 * (candidate.names[0].replace(" ", "").isupper()),
    ]  # fmt: skip


_NOWHERE = (0,) * 6


def _held(scene: _AuthorScene, name: str, held: Sequence[int]) -> Sequence[int]:
    """What the other blocks say that a name stands in: where they are, and what stands beside it in them."""
    texts = [scene.texts[j] for j in held]
    return (
        100 * any(j > scene.last and text.startswith(name) for j, text in zip(held, texts, strict=True)),
        100 * any(j < scene.first for j in held), 100 * any(j > scene.last for j in held),
        100 * any(scene.first <= j <= scene.last for j in held),
        100 * any("©" in text for text in texts), 100 * any(f"{name} s" in text for text in texts),
    )  # fmt: skip


def _look(scene: _AuthorScene, candidate: AuthorCandidate) -> list[int]:
    """How names and block look."""
    page, i, names = scene.page, candidate.block, candidate.names
    t, words = page.traits[i], names[0].split()
    wide = not names[0].isascii() and any("\u3400" <= sign <= "\u9fff" or "가" <= sign <= "힣" for sign in names[0])
    known = scene.known[names[0]] or wide and candidate.kind == SIGNED
    beside = [j for j in (i - 1, i + 1) if 0 <= j < len(page.blocks)]
    like = sum([page.traits[j].words in (1, 2, 3) and page.traits[j].capitals > 60 for j in beside])
    quiet = candidate.is_quiet
    return [
        100 * known, 100 * (known and quiet), 100 * (known and candidate.kind == SIGNED), 100 * (len(words) == 1),
        100 * (len(words) == 2), 100 * (len(words) == 3), 100 * (len(words) > 3), 100 * (len(names) > 1),
        100 * names[0].islower(), 100 * any(sign.isdigit() for sign in names[0]), 100 * ("." in names[0]),
        100 * ("/" in names[0]), 100 * bool(_AGENCY.search(names[0])), 100 * (page.signs[i] == BYLINE),
        100 * (page.signs[i] == CAPTION), 100 * (t.size < 40), 100 * (t.size > 90), 100 * (t.end == FULL_STOP),
        100 * bool(t.kinds & CHROME), 100 * bool(t.kinds & _BIO), 100 * bool(t.address), 100 * (like == 1),
        100 * (like == 2), 100 * (quiet and like == 2), 100 * (quiet and t.words > len(words) + 2),
        100 * wide, 100 * bool(t.moment),
    ]  # fmt: skip


def find_dek(page: Page, title: int, first: int, taken: Sequence[int]) -> Finding[str] | None:
    """The standfirst: the sentence or two between headline and text; None where none stands there.

    Takes the positions of both, and of the blocks that tell of dates and authors.
    """
    for i in range(title + 1, min(first, title + 6)):
        traits = page.traits[i]
        sentence = traits.words >= 8 and 40 <= traits.size <= 400 and page.signs[i] == 0
        chrome = traits.kinds & CHROME and traits.size < 80 or traits.address & RIGHTS
        whole = traits.end in SENTENCE_ENDS or traits.start == UNCASED
        spoken = whole or page.known[i] >= _SPOKEN
        listed = not whole and traits.grammar < _GRAMMAR and page.language
        if i not in taken and sentence and spoken and not (chrome or listed or traits.moment and traits.size < 90):
            return Finding(page.blocks[i].text, i, 0.8, "the paragraph between headline and text")
    return None

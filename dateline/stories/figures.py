"""One thing, counted differently."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

from dateline.dates.months import month_of
from dateline.names import stem
from dateline.names.lexicon import word_set
from dateline.names.stopwords import STOP_WORDS
from dateline.stories.joining import group_alike
from dateline.stories.versions import Point, Sentence, Statement
from dateline.values import Value

_TOKEN = re.compile(r"\d+(?:[.,]\d+)*|[^\W\d_]+(?:['’-][^\W\d_]+)*|[^\w\s]")
_NUMBER = re.compile(
    r"(?P<whole>\d{1,3}(?:[.,]\d{3})+|\d{1,2}(?:,\d\d)+,\d{3}|\d+)(?:[.,](?P<rest>\d+))?"
)
_SPELLED = """
two three four five six seven eight nine ten eleven twelve
zwei drei vier fünf sechs sieben acht neun zehn elf zwölf
"""
_NUMBERS = {word: str(n) for row in _SPELLED.strip().split("\n") for n, word in enumerate(row.split(), 2)}
_SCALES = {"hundred": 100, "thousand": 1000, "million": 10**6, "billion": 10**9, "tausend": 1000}
_LOOSE = word_set("over about around nearly almost some roughly approximately more than up dozen dozens")
_PEOPLE = word_set("people person civilian civilians men women man woman other others menschen personen kişi")
_CLASSES = {
    **dict.fromkeys(word_set("killed dead died death deaths killing fatally fatalities tote getötet öldü"), "dead"),
    **dict.fromkeys(word_set("injured wounded hurt injuring wounding verletzt verletzte yaralandı blessés"), "injured"),
}
_WINDOW = 6


class _Figure(Value, frozen=True):
    statement: Statement
    number: float
    unit: str
    context: frozenset[str]


def find_figures(sentences: Sequence[Sentence]) -> Iterator[Point]:
    """Yield the things that versions count differently; "over", "about" and their like are no difference."""
    figures = [figure for sentence in sentences for figure in _figures(sentence)]
    keys = [[figure.unit] for figure in figures]
    lone = Counter((figure.statement.version, figure.unit) for figure in figures)
    for group in group_alike(keys, lambda a, b: _same(figures[a], figures[b], lone)):
        told = [figures[index] for index in group]
        if _differ(told):
            yield Point("number", told[0].unit, _statements(told))


def _statements(told: Sequence[_Figure]) -> tuple[Statement, ...]:
    firsts = {(f.statement.version, f.number): f.statement for f in reversed(told)}
    return tuple(sorted(firsts.values(), key=lambda s: (s.version, s.paragraph, s.value)))


def _differ(told: Sequence[_Figure]) -> bool:
    """Tell whether two versions have no number in common."""
    values: dict[int, set[float]] = {}
    for figure in told:
        values.setdefault(figure.statement.version, set()).add(figure.number)
    sets = list(values.values())
    return any(not one & other for at, one in enumerate(sets) for other in sets[at + 1 :])


def _same(one: _Figure, other: _Figure, lone: Mapping[tuple[int, str], int]) -> bool:
    """Tell whether two figures count one thing: the same unit in like company.

    One word in common is enough for a unit that either version uses once.
    """
    if one.statement.version == other.statement.version:
        return False
    if one.unit in ("dead", "injured"):
        return True
    once = all(lone[told.statement.version, told.unit] == 1 for told in (one, other))
    needed = 1 if once else min(2, len(one.context), len(other.context))
    return len(one.context & other.context) >= needed > 0


def _figures(sentence: Sentence) -> Iterator[_Figure]:
    tokens = [(found.group(), found.start(), found.end()) for found in _TOKEN.finditer(sentence.text)]
    words = [token.casefold() for token, _, _ in tokens]
    for at in range(len(words)):
        number, end = _read(words, at)
        if number is None or words[at - 1 : at] and words[at - 1] in _LOOSE:
            continue
        unit, last = _unit(words, at, end)
        if unit:
            value = sentence.text[tokens[at][1] : tokens[last][2]]
            near = (*words[max(0, at - _WINDOW) : at], *words[end : end + _WINDOW])
            context = frozenset(stem(w) for w in near if w.isalpha() and len(w) > 2 and w not in STOP_WORDS) - {unit}
            yield _Figure(Statement(sentence.version, sentence.paragraph, value), number, unit, context)


def _read(words: Sequence[str], at: int) -> tuple[float | None, int]:
    """Return the number at a token and the token after it; None for dates, years and clock times."""
    word = _NUMBERS.get(words[at], words[at])
    if not word[0].isdecimal():
        return None, at
    beside = (*words[max(0, at - 1) : at], *words[at + 1 : at + 2])
    if any(month_of(near) for near in beside if near.isalpha()):
        return None, at
    if re.fullmatch(r"(?:19|20)\d\d", word) or at + 1 < len(words) and words[at + 1] in (":", "-"):
        return None, at
    value = _value(word)
    if value is None:
        return None, at
    if at + 1 < len(words) and words[at + 1] in _SCALES:
        return value * _SCALES[words[at + 1]], at + 2
    return value, at + 1


def _value(word: str) -> float | None:
    """Return what digits say, parted in groups as in the West or in India; None where they are no number (1.2.3)."""
    found = _NUMBER.fullmatch(word)
    return float(f"{re.sub('[.,]', '', found['whole'])}.{found['rest'] or 0}") if found else None


def _unit(words: Sequence[str], at: int, end: int) -> tuple[str, int]:
    """Return what is counted, and the last token of the value as shown; empty where nothing tells."""
    noun, last = _noun(words, end)
    if noun in _CLASSES:
        return _CLASSES[noun], last
    if noun and noun not in _PEOPLE:
        return noun, last
    after = [(distance, 0, _CLASSES.get(word)) for distance, word in enumerate(words[end : end + 4])]
    before = [(distance, 1, _CLASSES.get(word)) for distance, word in enumerate(reversed(words[max(0, at - 3) : at]))]
    told = [(distance, side, fate) for distance, side, fate in (*after, *before) if fate]
    return min(told)[2] if told else "", last


def _noun(words: Sequence[str], end: int) -> tuple[str, int]:
    """Return the next content word before a mark, within three words, and its token."""
    for at in range(end, min(end + 3, len(words))):
        word = words[at]
        if word == "%":
            return "%", at
        if not word[0].isalpha() or word in _LOOSE:
            return "", end - 1
        if word not in STOP_WORDS or word in _PEOPLE or word in ("day", "days", "year", "years", "week", "weeks"):
            return stem(word), at
    return "", end - 1

"""One utterance, quoted in several wordings."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence

from dateline.names import sketch, words
from dateline.names.stopwords import STOP_WORDS
from dateline.stories.joining import group_alike
from dateline.stories.versions import Point, Statement, VersionText
from dateline.values import Value

_QUOTE = re.compile(
    r"“([^“”]{20,600})[”\"]|\"([^\"“”]{20,600})\"|«([^«»]{20,600})»|„([^„“”]{20,600})[“”\"]|「([^「」]{8,300})」"
)
LEAST_WORDS = 5
SAME = 0.6
"""Share of the shorter wording's words that the longer must have to be the same utterance."""


class _Quote(Value, frozen=True):
    statement: Statement
    words: tuple[str, ...]
    speaker: str


def find_quotations(versions: Sequence[VersionText]) -> Iterator[Point]:
    """Yield the utterances that versions quote in different words; a shorter excerpt is no difference."""
    quotes = [quote for number, version in enumerate(versions) for quote in _quotes(number, version)]
    keys = [frozenset(quote.words) - STOP_WORDS for quote in quotes]
    for group in group_alike(keys, lambda a, b: _same(quotes[a], quotes[b])):
        told = [quotes[index] for index in group]
        if _differ(told):
            speakers = Counter(quote.speaker for quote in told if quote.speaker)
            yield Point("quotation", min(speakers, key=lambda s: (-speakers[s], s), default=""), _firsts(told))


def _firsts(told: Sequence[_Quote]) -> tuple[Statement, ...]:
    return tuple({quote.statement.version: quote.statement for quote in reversed(told)}.values())[::-1]


def _quotes(number: int, version: VersionText) -> Iterator[_Quote]:
    for at, paragraph in enumerate(version.paragraphs):
        outside = _QUOTE.sub(" ", paragraph)
        speaker = ""
        for found in _QUOTE.finditer(paragraph):
            said = next(group for group in found.groups() if group)
            spoken = tuple(words(said))
            if len(spoken) >= LEAST_WORDS:
                speaker = speaker or _speaker(outside, version.language)
                yield _Quote(Statement(number, at, said.strip().rstrip(",")), spoken, speaker)


def _speaker(outside: str, language: str) -> str:
    names = sketch("", " ".join(f"x {outside}".split()), language).names
    return names[0][0] if names else ""


def _same(one: _Quote, other: _Quote) -> bool:
    """Tell whether two quotes are of one utterance: most words of the shorter, in the longer."""
    if one.statement.version == other.statement.version:
        return False
    common = (Counter(one.words) & Counter(other.words)).total()
    return common >= SAME * min(len(one.words), len(other.words)) and common >= LEAST_WORDS - 1


def _differ(told: Sequence[_Quote]) -> bool:
    """Tell whether two versions word an utterance differently, and not only at different length."""
    texts = {" ".join(quote.words): quote.statement.version for quote in told}
    distinct = sorted(texts)
    return any(
        texts[one] != texts[other] and f" {one} " not in f" {other} " and f" {other} " not in f" {one} "
        for at, one in enumerate(distinct)
        for other in distinct[at + 1 :]
    )

"""One person, given different offices."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from dateline.names import stem
from dateline.names.lexicon import PEOPLES, word_set
from dateline.names.spelling import sound
from dateline.names.spotting import spot
from dateline.stories.versions import Point, Sentence, Statement, VersionText
from dateline.values import Value

_RANKS = word_set("""
president minister premier chancellor chief secretary head chairman chairwoman spokesman spokeswoman spokesperson mayor
governor ambassador envoy commissioner director leader commander general adviser advisor coach manager ceo judge
prosecutor senator sheriff superintendent speaker negotiator captain owner founder officer
präsident präsidentin minister ministerin kanzler kanzlerin chef chefin sprecher sprecherin bürgermeister
başkanı bakanı cumhurbaşkanı sözcüsü sekreteri президент міністр министр секретар секретарь голова глава
""")
_SPEAKS = word_set("spokesman spokeswoman spokesperson")
_OF_A_PLACE = word_set("president premier chancellor mayor governor king präsident kanzler президент")
"""What stands beside them is a country or a town, which is worded in many ways."""
_SECOND = frozenset({"deputi", "vise", "vice", "akting"})
_HEADS = word_set("chief head secretary leader chairman chairwoman director")
_LINKS = word_set("of the and for de der des du")
_PAST = word_set("former previously ex once then formerly outgoing ehemalige ehemaliger früher eski")
_EMPTY = _RANKS | _LINKS | PEOPLES | {"a", "his", "her"}
_AFTER = re.compile(r"\s?[,(]\s?([^,.;:()“”\"]{4,90})[,.;)]")
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*|[^\w\s]")


class _Office(Value, frozen=True):
    statement: Statement
    person: str
    key: str
    rank: str
    field: frozenset[str]


def find_roles(versions: Sequence[VersionText], sentences: Sequence[Sentence]) -> Iterator[Point]:
    """Yield the people to whom versions give different offices; former ones are passed over."""
    people: dict[str, list[_Office]] = {}
    for sentence in sentences:
        for office in _offices(sentence, versions[sentence.version].language):
            people.setdefault(office.key, []).append(office)
    for offices in people.values():
        firsts = list({office.statement.version: office for office in reversed(offices)}.values())
        told = sorted(firsts, key=lambda office: office.statement.version)
        if any(not _agree(one, other) for at, one in enumerate(told) for other in told[at + 1 :]):
            yield Point("role", told[0].person, tuple(office.statement for office in told))


def _offices(sentence: Sentence, language: str) -> Iterator[_Office]:
    """Yield the offices that stand right before a name, or between commas right after it."""
    for mention in spot(sentence.text, language):
        if len(mention.words) < 2:
            continue
        name = " ".join(mention.words)
        before, behind = _before(sentence.text[: mention.start]), _behind(sentence.text[mention.end :])
        for words, head in ((before, -1), (behind, 0)):
            office = _office(words, head, sentence, name)
            if office:
                yield office
                break


def _before(text: str) -> list[str]:
    """Return the words of an office that ends where a name begins: "(Security Council chief) "."""
    kept: list[str] = []
    for word in reversed(_WORD.findall(text[-90:].rstrip().removesuffix(")"))):
        if not (word[0].isupper() or word.casefold() in _RANKS or word in _LINKS or word == "deputy"):
            break
        kept.insert(0, word)
    while kept and kept[0] in _LINKS:
        kept.pop(0)
    return kept if kept and kept[-1].casefold() in _RANKS else []


def _behind(text: str) -> list[str]:
    """Return the words between commas right after a name, if an office is among the first of them."""
    found = _AFTER.match(text)
    words = _WORD.findall(found.group(1)) if found else []
    return words if any(word.casefold() in _RANKS for word in words[:3]) else []


def _office(words: Sequence[str], head: int, sentence: Sentence, name: str) -> _Office | None:
    folded = [word.casefold().replace("’", "'").removesuffix("'s") for word in words]
    ranks = [word for word in folded if word in _RANKS]
    if not ranks or _PAST.intersection(folded):
        return None
    field = frozenset(sound(stem(word)) for word in folded if word.isalpha() and word not in _EMPTY)
    statement = Statement(sentence.version, sentence.paragraph, " ".join(words))
    return _Office(statement, name, sound(name.rsplit(" ", 1)[1]), ranks[head], field)


def _agree(one: _Office, other: _Office) -> bool:
    """Tell whether two wordings may be of one office: "head of the council", "council chief"."""
    if {one.rank, other.rank} <= _SPEAKS:
        return True
    if one.rank == other.rank and one.rank in _OF_A_PLACE:
        return one.field & _SECOND == other.field & _SECOND
    alike = one.rank == other.rank or {one.rank, other.rank} <= _HEADS
    if not one.field or not other.field:
        return alike
    shared = len(one.field & other.field)
    return shared > 0 if alike else shared >= max(2, min(len(one.field), len(other.field)))

"""Hyphens at the ends of wrapped lines: those that a break left behind, and those of the words themselves."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from dateline.names.commonness import UNKNOWN, commonness
from dateline.names.stopwords import STOP_WORDS
from dateline.names.terms import SOFT_HYPHEN
from dateline.patterns import pattern

_BROKEN = pattern(r"(?P<token>\S*?(?P<last>[^\W\d_]+))[-‐]")
_OPENING = pattern(r"[^\W\d_]+(?:[-‐'’][^\W\d_]+)*")
_WORD = pattern(r"[^\W\d_]+(?:[-‐‑'’][^\W\d_]+)*")
_OF_ADDRESS = pattern(r"[/@\d_.]")
_SUSPENDED_WORDS = "und oder bzw sowie and or et ou en och og eller lub и или"
_COMPOUND_WORDS = (
    "self well half long short high low full part ill hard soft far ever all vice two three four five six seven eight "
    "nine ten twenty thirty forty fifty sixty seventy eighty ninety first second third old new left right real "
    "near early much year single open"
)
_BRIEF_WORDS = "age day far led old off out run up"
_SOLID_WORDS = "highlight highlights highway highways shortage shortages halfway leftover longtime newborn"
_TAIL_WORDS = (
    "based owned friendly minded related dominated powered driven funded enabled controlled supported backed "
    "flung timed sponsored organized organised"
)
_PRONOUN_WORDS = "il elle ils elles on je tu nous vous ce ci là"
_SUSPENDED = frozenset(_SUSPENDED_WORDS.split())
"""What stands behind a hyphen that another word's end completes: ``Haupt- und Nebenstraße``."""
_COMPOUND = frozenset(_COMPOUND_WORDS.split())
"""English words that keep their hyphen before another word, if that has four letters or is one of the next."""
_BRIEF = frozenset(_BRIEF_WORDS.split())
_SOLID = frozenset(_SOLID_WORDS.split())
_TAILS = frozenset(_TAIL_WORDS.split())
"""English words that follow a noun behind a hyphen: ``state-owned``."""
_PRONOUNS = frozenset(_PRONOUN_WORDS.split())
"""Of French, which its verbs have behind a hyphen: ``dit-il``."""
_PARTICLES = frozenset(["то", "либо", "нибудь", "за", "под"])
_PREFIXES = frozenset(["inter", "over", "under", "pre", "dis", "mis"])
_DUTCH = frozenset(["het", "een", "van", "niet", "zijn", "voor"])
_FRENCH = frozenset(["les", "des", "une", "est", "dans", "pour", "qui", "du", "sur"])
_HYPHENS = frozenset("-‐‑")
_MANY = 3
_LONGEST = 80


def words_of(lines: Sequence[str]) -> Set[str]:
    """The casefolded words of a text, without the halves at its lines' ends; none where no line ends in a hyphen."""
    if not any(map(_is_hyphened, lines)):
        return frozenset()
    whole = list(lines)
    for index, (line, following) in enumerate(pairwise(lines)):
        if _is_hyphened(line):
            whole[index] = whole[index].rpartition(" ")[0]
            whole[index + 1] = following.partition(" ")[2]
    return {word.casefold().replace("‐", "-").replace("‑", "-") for line in whole for word in _WORD.findall(line)}


def seam(line: str, following: str, words: Set[str]) -> tuple[str, str]:
    """The end of a line without the hyphen that a break left there, and what parts it from the next line.

    Takes both lines and the text's words. Letter, hyphen and a small letter are one word, unless the text has it
    with its hyphen elsewhere, or both halves are words that are joined by one.
    """
    if line.endswith(SOFT_HYPHEN):
        return line.rstrip(SOFT_HYPHEN), ""
    if not _is_hyphened(line) or not following[:1].isalnum():
        return line, " "
    tail = _OPENING.match(following)
    head = _BROKEN.fullmatch(line[-_LONGEST:].rpartition(" ")[2])
    if head and tail and _is_suspended(head["last"].casefold(), tail[0].casefold(), words):
        return line, " "
    if head is None or tail is None or not following[0].islower() or _OF_ADDRESS.search(head["token"]):
        return line, ""
    return (line if _keeps(head["token"], head["last"], tail[0], words) else line[:-1]), ""


def _is_hyphened(line: str) -> bool:
    """Whether a line ends with a letter or digit and a hyphen."""
    return line[-1:] in _HYPHENS and line[-2:-1].isalnum()


def _is_suspended(last: str, tail: str, words: Set[str]) -> bool:
    """Whether a conjunction follows, so that the hyphen stands for another word's end."""
    if tail not in _SUSPENDED:
        return False
    if tail == "en":
        return len(_DUTCH & words) >= _MANY
    return tail != "or" or last in words or _is_known(last)


def _keeps(token: str, last: str, tail: str, words: Set[str]) -> bool:
    """Whether a word broken at a hyphen is written with it."""
    if last.isupper() and len(last) > 1 or "-" in tail and _is_known(tail.partition("-")[0].casefold()):
        return True
    token, last, tail = token.strip("\"'“‘„«([").casefold(), last.casefold(), tail.casefold()
    solid = last + tail
    if f"{token}-{tail}" in words or f"{last}-{tail}" in words:
        return True
    if token + tail in words or solid in words or _is_known(solid) or solid in _SOLID:
        return False
    if token != last and token[: -len(last)].endswith("-"):
        return len(last) == 1 or last in words or _is_known(last)
    if tail in _PRONOUNS and len(_FRENCH & words) >= _MANY:
        return True
    if tail in _PARTICLES:
        return _is_known(last)
    if tail in _TAILS and len(last) > 2 and last not in _PREFIXES or last + tail == "socalled":
        return True
    return last in _COMPOUND and (tail in _BRIEF or len(tail) > 3 and (tail in words or _is_known(tail)))


def _is_known(word: str) -> bool:
    return word in STOP_WORDS or commonness(word) > UNKNOWN

"""Hyphens at the ends of wrapped lines: those that a break left behind, and those of the words themselves."""

from __future__ import annotations

from collections.abc import Sequence, Set
from itertools import pairwise

from dateline.names.commonness import UNKNOWN, commonness
from dateline.names.stopwords import STOP_WORDS
from dateline.names.terms import SOFT_HYPHEN
from dateline.patterns import pattern
from dateline.values import Value

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
_ENGLISH = frozenset(["the", "of", "and", "to", "in", "that", "was"])
_HYPHENS = frozenset("-‐‑")
_ENDINGS = pattern(
    r"(?:[tscx]ion|ment|ing|ness|[ai]bil|[cts]ial|[ae]nce|ity|ty|[aei]ble|ble|tive|sive|tor|ter|der|ber|ger|ner|ver|"
    r"ted|ded|ly|ism|ist|tic|cal|nal|tal|ry|gy|ny|cy|dy|tary|tory|ture|sure|tain|lic|sis|"
    r"ung|lich|heit|keit|schaft|gen|sen|nen|ren|len|[mr]iento|[cd]ad|dades)(?:s|al|ally|ed|ing|en|er|ly)?|"
    r"(?:[tvidlgr]|[ns][st])[ae]nces?|[lt]ative|ators?|[cdnrt]ient|[ng]ent|[nc]ate|\w{0,3}[cltnr]ous|nia|lis|lars?|"
    r"\w{0,4}(?:ously|[^e]ally|edly|ently|antly|[ai]bly|ively)|"
    r"[b-df-hj-np-tv-z]{2}(?:e[nr]s?|ed|al|ic|us|um|ies|ied|ia|ians?)"
)
"""Ends of words, English and German foremost, that are none themselves."""
_BEGINNING_WORDS = (
    "con com dis im em en ac af ap ef el oc op ob sur sug suf pos cer ter fur gov prov prom pres dif dev rel"
)
_ENTIRE_WORDS = "mini multi anti semi demi taxi quasi maxi wifi alibi menu"
_BEGINNINGS = frozenset(_BEGINNING_WORDS.split())
_ENTIRE = frozenset(_ENTIRE_WORDS.split())
"""Words that end with i or u; a part of a word seldom ends so if it is one itself."""
_PARTED, _JOINED, _HALF, _UNHEARD = 5.0, -2.0, -1.0, 1.0
_PER_HYPHEN, _PER_LINE = 1.5, 0.02
"""Logarithms of odds, counted in 772 articles wrapped with and without the parting of words: of 1,000 lines 6 end in
hyphens of their own, 25 to 120 where words are parted."""
_MANY = 3
_LONGEST = 80


class Vocabulary(Value, frozen=True):
    """What a text tells of its words and of the hyphens at its lines' ends."""

    whole: Set[str] = frozenset()
    """Its casefolded words, without the halves at its lines' ends; none where no line ends in a hyphen."""
    parted: bool = False
    """Whether its words are parted wherever a line is full, not only at hyphens of their own."""


def vocabulary_of(lines: Sequence[str]) -> Vocabulary:
    """What the lines of a text tell of its words, and of the hyphens at their ends."""
    if not any(map(_is_hyphened, lines)):
        return Vocabulary()
    whole = _whole(lines)
    halves = [_halves(line, following) for line, following in pairwise(lines) if _is_hyphened(line)]
    odds = sum(_PER_HYPHEN + (_odds(*each, whole) if each else 0) for each in halves)
    return Vocabulary(whole, odds > len(lines) * _PER_LINE or len(_ENGLISH & whole) < _MANY)


def _halves(line: str, following: str) -> tuple[str, str] | None:
    """The halves of a word at the ends of two lines; None where they are no letters or two words."""
    head = _BROKEN.fullmatch(line[-_LONGEST:].rpartition(" ")[2])
    tail = _OPENING.match(following.lstrip()[:_LONGEST])
    return (head["last"].casefold(), tail[0]) if head and tail and tail[0][0].islower() else None


def _odds(last: str, tail: str, words: Set[str]) -> float:
    """How much a word broken at a hyphen speaks for words being parted in this text, as a logarithm of odds."""
    solid = last + tail
    if solid in words or _is_known(solid) or solid in _SOLID or _is_fragment(last, tail, words):
        return _PARTED
    if f"{last}-{tail}" in words or last in _COMPOUND or tail in _TAILS:
        return _JOINED
    return _HALF if any(each in words or _is_known(each) for each in (last, tail)) else _UNHEARD


def _is_fragment(last: str, tail: str, words: Set[str]) -> bool:
    """Say whether one of the halves can be no word."""
    if _ENDINGS.fullmatch(tail) and tail not in words and not _is_known(tail):
        return True
    return last in _BEGINNINGS or len(last) > 3 and last[-1] in "iu" and last not in _ENTIRE | words


def _whole(lines: Sequence[str]) -> Set[str]:
    whole = list(lines)
    for index, (line, following) in enumerate(pairwise(lines)):
        if _is_hyphened(line):
            whole[index] = whole[index].rpartition(" ")[0]
            whole[index + 1] = following.partition(" ")[2]
    return {word.casefold().replace("‐", "-").replace("‑", "-") for line in whole for word in _WORD.findall(line)}


def seam(line: str, following: str, words: Vocabulary) -> tuple[str, str]:
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
    if head and tail and _is_suspended(head["last"].casefold(), tail[0].casefold(), words.whole):
        return line, " "
    if head is None or tail is None or not following[0].islower() or _OF_ADDRESS.search(head["token"]):
        return line, ""
    return (line if _keeps(head["token"], head["last"], tail[0], words) else line[:-1]), ""


def _is_hyphened(line: str) -> bool:
    """Say whether a line ends with a letter or digit and a hyphen."""
    return line[-1:] in _HYPHENS and line[-2:-1].isalnum()


def _is_suspended(last: str, tail: str, words: Set[str]) -> bool:
    """Say whether a conjunction follows, so that the hyphen stands for another word's end."""
    if tail not in _SUSPENDED:
        return False
    if tail == "en":
        return len(_DUTCH & words) >= _MANY
    return tail != "or" or last in words or _is_known(last)


def _keeps(token: str, last: str, tail: str, text: Vocabulary) -> bool:
    """Say whether a word broken at a hyphen is written with it."""
    words = text.whole
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
    if last in _COMPOUND and (tail in _BRIEF or len(tail) > 3 and (tail in words or _is_known(tail))):
        return True
    return not text.parted and not _is_fragment(last, tail, words)


def _is_known(word: str) -> bool:
    return word in STOP_WORDS or commonness(word) > UNKNOWN

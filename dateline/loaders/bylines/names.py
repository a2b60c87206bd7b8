"""The names in a byline, told from the offices and places beside them."""

from __future__ import annotations

from dateline.loaders.bylines.words import NOT_NAMES, ROLE
from dateline.loaders.dump.names import is_known
from dateline.loaders.matter.people import split_people
from dateline.patterns import pattern
from dateline.values import Value

_OUTER_COMMA = pattern(r",(?![^()]*\))")
_SUFFIX = pattern(r"(?:Jr|Sr|Ph\.?D|M\.?D|M\.?A|M\.?Sc|Esq|II|III|IV)\.?")
_AND = pattern(r"(?:(?<=\s)|^)(?:and|und|et|y|e|en|og|och|&)\s+")
_LISTS = (";", "、", "，", "،")
_BRACKETS = pattern(r"\s*[(\[][^()\[\]]{2,40}[)\]]\s*\Z")
_FROM = pattern(r"\s+(?:in|aus|from)\s+(?=[^\W\d_a-z]).{2,40}\Z")
_HANDLE = pattern(r"\s*@\w{2,30}\Z")
_WORD = pattern(r"[^\W\d_](?:[^\W\d_]|['’.\-])*")
_INITIAL = pattern(r"[^\W\d_]\.(?:\s?[^\W\d_]\.)*\s?[^\W\d_]{2}")
_FIGURES = pattern(r"[\d:：@]")
_PARTICLES = frozenset(("de", "da", "do", "dos", "das", "von", "van", "der", "den", "del", "di", "du", "la", "le", "al",
                        "bin", "ibn", "el", "zu", "af", "ten", "ter", "y", "e", "v."))  # fmt: skip
_LINKS = frozenset(("for", "with", "of", "at", "für", "mit", "con", "avec"))
"""Words between a name and a team, a paper or a second name."""
_MOST_WORDS = 8
_HOUSES = """
    hall church theatre theater museum stadium centre center school library room club halle saal kirche arena council
    committee office
"""
_PLACES = """
    port new san santa santo são saint st st. sankt bad cape fort mount north south east west upper lower great los
    las buenos rio hong kuala tel abu addis salt baton costa puerto porto belo ciudad nueva nuevo nizhny ulan phnom sri
    city beach town county island islands isle bay harbour harbor quay bridge falls springs hill hills valley park river
    lake republic kingdom street road square states district province village coast heights
"""
_PAPERS = """
    press presse news times post courier herald gazette tribune lantern agency agence agencia agentur service network
    media magazine radio tv university institute bureau desk department association society foundation company staff
    newsroom
"""
_ARTICLES = "του της των"
_NO_PLACES = """
    deadline note edit edition issue ausgabe volume version draft agenda minutes fixtures results hinweis achtung
    nachtrag übersetzung translation
"""
_UNPLACED = frozenset(f"{_HOUSES} {_NO_PLACES}".split())
"""Words of houses where something takes place, a date beside them being that of an event, and of notes."""
_ELSEWHERE = frozenset(" ".join((_HOUSES, _PLACES, _PAPERS, _ARTICLES)).casefold().split())
"""Words of places, houses and papers, which no person is named by."""
_OF_PLACES = frozenset(("new", "the", "los", "las", "am", "im", "bei"))
"""Words that no person's name holds, but a place's."""
_NOBODY = frozenset(("demand", "numbers", "number", "invitation", "appointment", "default", "design", "land", "sea",
                     "air", "popular", "order"))  # fmt: skip
"""Words behind “by” that name nobody: “By popular demand”, “By land and sea”."""


class Signed(Value, frozen=True):
    """What stands behind a byline's word."""

    names: tuple[str, ...]
    others: tuple[str, ...]
    """Offices, places and agencies beside the names."""


def names_in(text: str) -> Signed | None:
    """The names that the words of a byline hold; None where they can't be names.

    Of parts between commas those behind the first are names unless they speak of an office, a place
    or an agency, hold a digit or a colon, or are a single word.
    """
    line, others = _without_origin(text.strip(" ,"))
    if any(mark in line for mark in _LISTS):
        return Signed(tuple(split_people(line)), others)
    first, *later = [part.strip() for part in _OUTER_COMMA.split(line)]
    words = first.split()
    if not 0 < len(words) <= _MOST_WORDS or _FIGURES.search(first) or _NOBODY.intersection(first.casefold().split()):
        return None
    if words[0][0].islower() or not all(map(_may_be_in_a_name, _AND.split(first)[0].split())):
        return None
    kept = [part for part in later if part and _goes_on(part, len(words) == 1)]
    left = tuple(part for part in later if part and part not in kept)
    return Signed(tuple(split_people(", ".join((first, *kept)))), (*left, *others))


def is_name(text: str) -> bool:
    """Say whether a text is written as persons' names are: two to five capitals, none a word of a place or office."""
    words = text.split()
    if not 2 <= len(words) <= 5 or ROLE.search(text) or not all(map(_WORD.fullmatch, words)):
        return False
    if not (words[0][0].isupper() and words[-1][0].isupper()):
        return False
    if any(word.casefold() in NOT_NAMES for word in words[1:]) or _ELSEWHERE.intersection(text.casefold().split()):
        return False
    return all(word[0].isupper() or word in _PARTICLES for word in words)


def is_known_name(text: str) -> bool:
    """Say whether a text is a person's name that begins with a common given name or an initial."""
    return is_name(text) and (is_known((text,)) or _INITIAL.match(text) is not None)


def is_place(text: str) -> bool:
    """Say whether one to four words, each with a capital, may name a place where something was written."""
    words = text.replace(",", " ").split()
    if not 1 <= len(words) <= 4 or ROLE.search(text) or is_known_name(text):
        return False
    if not all(word[0].isupper() or word in _PARTICLES for word in words):
        return False
    folded = frozenset(text.casefold().split())
    return not (_UNPLACED & folded or (NOT_NAMES & folded) - _OF_PLACES)


def _without_origin(text: str) -> tuple[str, tuple[str, ...]]:
    """A byline without an agency in brackets and without “in Lisbon” behind the names, and these."""
    others: list[str] = []
    for mark in (_BRACKETS, _FROM, _HANDLE):
        found = mark.search(text)
        if found and found.start():
            others.insert(0, found[0].strip())
            text = text[: found.start()]
    return text, tuple(others)


def _goes_on(part: str, single: bool) -> bool:
    """Say whether a later part names one more person, or belongs to the name before it."""
    if _SUFFIX.fullmatch(part):
        return True
    if _is_no_name(part):
        return False
    names = [name.strip() for name in _AND.split(part) if name.strip()]
    if len(names) > 1 or _AND.match(part):
        return not _ELSEWHERE.intersection(part.casefold().split())
    return is_name(part) or (single and len(part.split()) == 1 and part[0].isupper())


def _may_be_in_a_name(word: str) -> bool:
    return not word[0].islower() or word in _PARTICLES or word in _LINKS


def _is_no_name(part: str) -> bool:
    return bool(_FIGURES.search(part) or ROLE.search(part))

"""Words for times and numbers, which name no subject."""

from __future__ import annotations

from functools import lru_cache

from dateline.dates.months import month_names
from dateline.dates.weekdays import weekday_names
from dateline.names import stem
from dateline.names.lexicon import word_set
from dateline.names.spelling import plain

_FEASTS = word_set("""
christmas xmas yuletide easter eastertide whitsun pentecost advent epiphany lent ramadan eid hanukkah chanukah passover
diwali holi thanksgiving halloween hogmanay weihnachten weihnacht heiligabend silvester neujahr ostern pfingsten
dreikonige noel paques pentecote toussaint navidad nochebuena nochevieja pascua natal pascoa natale capodanno pasqua
ferragosto kerst kerstmis pasen pinksteren jul paske pask pinse pingst bayram rizdvo velikden
""")
"""Without accents, as ``plain`` writes them."""
_BESIDE = word_set("day eve night week weekend season holiday holidays good boxing new year years the of first second")
_NUMBERS = word_set("""
one two three four five six seven eight nine ten eleven twelve twenty thirty forty fifty sixty seventy eighty ninety
hundred thousand million billion dozen half third quarter
ein eine zwei drei vier funf sechs sieben acht neun zehn elf zwolf hundert tausend million millionen dutzend
""")


@lru_cache(maxsize=2**16)
def is_time(name: str, language: str) -> bool:
    """Tell whether a name is that of a weekday, a month or a feast, or a number: “Fridays”, “Easter Monday”, “2026”."""
    words, days = plain(name).split(" "), _days(language.split("-")[0])
    told = [_is_of(word, days) or word in _FEASTS for word in words]
    return any(told) and all(tells or word in _BESIDE for tells, word in zip(told, words, strict=True))


@lru_cache(maxsize=2**16)
def holds_time(phrase: str, language: str) -> bool:
    """Tell whether a word of a phrase is a weekday, a month or a number, as in “next friday”."""
    days = _days(language.split("-")[0])
    return is_time(phrase, language) or any(_is_of(word, days) for word in plain(phrase).split(" "))


def _is_of(word: str, days: frozenset[str]) -> bool:
    return word.isdecimal() or word in _NUMBERS or word in days or stem(word) in days


@lru_cache(maxsize=64)
def _days(language: str) -> frozenset[str]:
    """Return the weekdays and months of a language and of English."""
    names = (name for own in (language, "en") for name in (*weekday_names(own), *month_names(own)))
    return frozenset(map(plain, names))

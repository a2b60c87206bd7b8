"""The interface's words: one TOML file a language."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping, Sequence
from typing import TypeAlias

from dateline.values import Value

Phrase: TypeAlias = str | dict[str, str]
"""A text, or one text a plural form (``one``, ``few``, ``other`` …)."""

FALLBACK = "en"
_RIGHT_TO_LEFT = frozenset(
    {"ar", "arc", "ckb", "dv", "fa", "glk", "he", "iw", "khw", "ks", "lrc", "mzn", "nqo", "pnb", "ps", "sd"}
    | {"syr", "ug", "ur", "yi"}
)
_RIGHT_TO_LEFT_SCRIPTS = frozenset(
    {"adlm", "arab", "aran", "hebr", "mand", "mend", "nkoo", "rohg", "samr", "syrc", "thaa"}
)


class WordsError(ValueError):
    """A words file that cannot be read: (file name, message)."""


class Words(Value, frozen=True):
    """The words of one language, with the fallback's where it has none."""

    language: str
    direction: str
    plural: str
    """Name of the plural rule: a key of PLURALS."""
    phrases: Mapping[str, Phrase]
    patterns: Mapping[str, str]
    """How dates and numbers are put together."""
    months: tuple[str, ...]
    """As they stand within a date."""
    months_alone: tuple[str, ...]
    months_short: tuple[str, ...]
    weekdays: tuple[str, ...]
    """Monday first."""
    weekdays_short: tuple[str, ...]

    def say(self, key: str, **values: object) -> str:
        """The phrase under ``key``, its ``{names}`` replaced by ``values``.

        ``count`` also chooses among plural forms. Raises KeyError for an unknown key.
        """
        phrase = self.phrases[key]
        if isinstance(phrase, dict):
            count = values.get("count", 0)
            form = plural_form(self.plural, count if isinstance(count, int) else 0)
            phrase = phrase.get(form) or phrase["other"]
        for name, value in values.items():
            text = self.number(value) if type(value) is int else str(value)
            phrase = phrase.replace("{" + name + "}", text)
        return phrase

    def number(self, value: int) -> str:
        """A whole number with the language's mark between thousands."""
        return f"{value:,}".replace(",", self.patterns["thousands"])


def direction_of(language: str) -> str:
    """``rtl`` or ``ltr``, by the language's usual script or the one that its BCP 47 tag names."""
    parts = language.lower().replace("_", "-").split("-")
    script = next((part for part in parts[1:] if len(part) == 4 and part.isalpha()), "")
    if script:
        return "rtl" if script in _RIGHT_TO_LEFT_SCRIPTS else "ltr"
    return "rtl" if parts[0] in _RIGHT_TO_LEFT else "ltr"


def parse_words(files: Sequence[tuple[str, str]], language: str) -> Words:
    """The words for ``language`` from (``words/de.toml``, text) pairs.

    Files are merged key by key: those named after the whole tag before those of the bare language,
    then English; of two with one name, the first says what the second does not. Raises WordsError.
    """
    tables = [_table(name, text) for wanted in _names(language) for name, text in files if name == wanted]
    if not tables:
        raise WordsError(f"words/{FALLBACK}.toml", "the starter's words are missing")
    dates, phrases, about = (_merged(tables, section) for section in ("dates", "phrases", "language"))
    try:
        return Words(
            language=language,
            direction=direction_of(language),
            plural=str(about.get("plural", "one")),
            phrases={key: _phrase(key, value) for key, value in phrases.items()},
            patterns={key: value for key, value in dates.items() if isinstance(value, str)},
            months=_names_of(dates, "months", 12),
            months_alone=_names_of(dates, "months_alone", 12),
            months_short=_names_of(dates, "months_short", 12),
            weekdays=_names_of(dates, "weekdays", 7),
            weekdays_short=_names_of(dates, "weekdays_short", 7),
        )
    except (KeyError, ValueError, TypeError) as error:
        raise WordsError(_names(language)[0], str(error)) from None


def _names(language: str) -> tuple[str, ...]:
    tags = dict.fromkeys((language.lower(), language.lower().split("-")[0], FALLBACK))
    return tuple(f"words/{tag}.toml" for tag in tags)


def _table(name: str, text: str) -> dict[str, dict[str, object]]:
    try:
        table = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise WordsError(name, str(error)) from None
    for section in table.values():
        if not isinstance(section, dict):
            raise WordsError(name, "every word stands under [language], [dates] or [phrases]")
    return table


def _merged(tables: Sequence[Mapping[str, dict[str, object]]], section: str) -> dict[str, object]:
    merged: dict[str, object] = {}
    for table in tables:
        merged = table.get(section, {}) | merged
    return merged


def _phrase(key: str, value: object) -> Phrase:
    if isinstance(value, dict) and "other" in value:
        return {str(form): str(text) for form, text in value.items()}
    if not isinstance(value, str):
        raise ValueError(f"{key} must be a text, or a text for each plural form, one of them other")
    return value


def _names_of(dates: Mapping[str, object], key: str, count: int) -> tuple[str, ...]:
    names = dates[key]
    if not isinstance(names, list) or len(names) != count:
        raise ValueError(f"{key} must be {count} names")
    return tuple(str(name) for name in names)


def plural_form(rule: str, count: int) -> str:
    """The plural form of a whole number by a rule of Unicode CLDR (unicode.org/cldr, plurals.xml)."""
    return PLURALS.get(rule, _one)(count)


def _one(n: int) -> str:
    return "one" if n == 1 else "other"


def _zero_one(n: int) -> str:
    return "one" if n in (0, 1) else "other"


def _never(n: int) -> str:
    return "other"


def _slavic(n: int) -> str:
    if n % 10 == 1 and n % 100 != 11:
        return "one"
    return "few" if 2 <= n % 10 <= 4 and not 12 <= n % 100 <= 14 else "many"


def _polish(n: int) -> str:
    return "many" if n != 1 and n % 10 == 1 else "one" if n == 1 else _slavic(n)


def _arabic(n: int) -> str:
    if n < 3:
        return ("zero", "one", "two")[n]
    rest = n % 100
    return "few" if 3 <= rest <= 10 else "many" if rest >= 11 else "other"


PLURALS = {
    "one": _one,
    "zero-one": _zero_one,
    "never": _never,
    "slavic": _slavic,
    "polish": _polish,
    "arabic": _arabic,
}

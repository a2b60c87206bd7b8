"""Whether front matter says that a post is not to be published."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from dateline.dates.months import month_of
from dateline.loaders.matter.entry import Entry, Remark, Value
from dateline.loaders.matter.keys import fields_of, plain_key
from dateline.loaders.matter.values import switch_of
from dateline.loaders.matter.whens import when_of
from dateline.patterns import pattern

_POSITIVE = frozenset(("published", "publish", "public"))
_PUBLIC_WORDS = """
published publish public live featured final future scheduled active approved done ready finished complete completed
released posted evergreen stable online visible
"""
_PUBLIC = frozenset(_PUBLIC_WORDS.split())
DRAFT_WORDS = ("draft", "entwurf", "brouillon", "borrador", "rascunho", "bozza")
"""What a draft is called in the languages of the press."""
SURE_STATES = ("draft", "unpublished", "embargoed", "auto-draft", "wip")
"""States that only a text has."""
HIDDEN_STATES = frozenset((*SURE_STATES, "private", "hidden"))
"""States in which nobody is to see a thing."""
_HIDDEN = HIDDEN_STATES | {"pending", "skip", "inactive", "idea", "trash", "archived", "review"}
_HIDING_TAGS = frozenset(("draft", "private"))
_YEAR = pattern(r"(?:(?P<month>[^\W\d_]{3,12}|0?[1-9]|1[0-2])\.?,?[\s/-])?(?:19|20)\d\d(?:-\d\d)?")
_UNKNOWN = "“{key}: {value}” is neither yes nor no: kept back as a draft"
_HELP = "Write true or false."


def draft_of(entries: Sequence[Entry]) -> tuple[bool, tuple[Remark, ...]]:
    """Say whether any of the keys that tell it makes the post a draft, and what is unclear.

    Takes the entries for ``draft``, ``published`` (which may be a date instead), ``status`` …. What can't be
    understood is a draft: nothing is published by a slip of the pen.
    """
    draft, remarks = False, []
    for entry in entries:
        verdict = _verdict(entry)
        draft = draft or verdict is not False
        if verdict is None:
            message = _UNKNOWN.format(key=entry.key, value=str(entry.value)[:40])
            remarks.append(Remark(entry.line, 1, message, _HELP))
    return draft, tuple(remarks)


def hides(key: str, value: Value) -> bool:
    """Say whether a key with a value keeps a post back beyond doubt, wherever it stands: ``Draft: yes``."""
    return "draft" in fields_of(key) and _verdict(Entry(key, value, 0)) is True


def hides_by_tag(tags: Iterable[str]) -> bool:
    """Say whether a post is kept back by a tag, as Nikola's once were."""
    return not _HIDING_TAGS.isdisjoint(map(str.casefold, tags))


def _verdict(entry: Entry) -> bool | None:
    """True for a draft, None where the value can't be understood; an empty ``published`` keeps back at Jekyll."""
    key = plain_key(entry.key)
    word = entry.value.strip().casefold() if isinstance(entry.value, str) else "a list or table"
    if word in ("", "~", "null"):
        return None if key == "published" else False
    if key == "published" and _is_date(entry, word):
        return False
    if key == "status" or word in _HIDDEN:
        return False if word in _PUBLIC else True if word in _HIDDEN else None
    switch = switch_of(word)
    return not switch if key in _POSITIVE and switch is not None else switch


def _is_date(entry: Entry, word: str) -> bool:
    """Say whether ``published`` tells a day, a month with its year, or a year."""
    if when_of([entry], "dmy", "").when is not None:
        return True
    found = _YEAR.fullmatch(word)
    return found is not None and (not found["month"] or found["month"].isdigit() or bool(month_of(found["month"])))

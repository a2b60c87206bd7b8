"""One thing, said to be on different days."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date

from dateline.dates.cues import cues_of
from dateline.dates.months import month_of
from dateline.dates.weekdays import weekday_names
from dateline.names import content_terms
from dateline.stories.joining import group_alike
from dateline.stories.versions import Point, Sentence, Statement, VersionText
from dateline.values import Value

_TOKEN = re.compile(r"\d+(?:[-–]\d+)?|[^\W\d_]+(?:['’][^\W\d_]+)?|[^\w\s]")
_AND = frozenset({"and", "or", "und", "oder", "et", "ou", "y", "o", "e", "ve", "та", "і", "и", "en", "och", "og", "&"})
_NOUNS_CAPITALISED = frozenset({"de", "lb"})
"""Elsewhere a capital tells a name, and a place that two clauses share makes them no one thing."""
_CLAUSE = frozenset(".,;:()—–\"“”„«»!?")
_BEFORE, _AFTER, _SAID = 9, 4, 4
_NEAR = 7
"""Days from publication within which a weekday's name tells the day."""


class _Mention(Value, frozen=True):
    statement: Statement
    days: frozenset[int]
    """Weekdays, Monday is 0; or month × 100 + day where the publication day is not known or far."""
    context: frozenset[str]


def find_days(versions: Sequence[VersionText], sentences: Sequence[Sentence]) -> Iterator[Point]:
    """Yield the things that versions put on different days."""
    mentions = _resolve([m for sentence in sentences for m in _mentions(sentence, versions[sentence.version])])
    for group in group_alike([m.context for m in mentions], lambda a, b: _same(mentions[a], mentions[b])):
        told = [mentions[index] for index in group]
        if any(not one.days & other.days for one in told for other in told if _apart(one, other)):
            terms = Counter(term for mention in told for term in mention.context)
            yield Point("day", min(terms, key=lambda t: (-terms[t], t)), _statements(told))


def _resolve(mentions: Sequence[_Mention]) -> list[_Mention]:
    """Give "they would begin on Friday" the context of the day that its version named last."""
    resolved: list[_Mention] = []
    for mention in mentions:
        last = resolved[-1] if resolved and resolved[-1].statement.version == mention.statement.version else mention
        context = mention.context or last.context
        if context:
            resolved.append(_Mention(mention.statement, mention.days, context))
    return resolved


def _apart(one: _Mention, other: _Mention) -> bool:
    return one.statement.version < other.statement.version


def _statements(told: Sequence[_Mention]) -> tuple[Statement, ...]:
    """Return each version's first statement of each value."""
    firsts = {(m.statement.version, m.days): m.statement for m in reversed(told)}
    return tuple(sorted(firsts.values(), key=lambda s: (s.version, s.paragraph, s.value)))


def _same(one: _Mention, other: _Mention) -> bool:
    """Tell whether two mentions are of one thing: calendar days alike in kind, two common words or a bare one."""
    kinds = {day > 6 for day in one.days | other.days}
    common = len(one.context & other.context)
    return len(kinds) == 1 and (common > 1 or common == 1 and min(len(one.context), len(other.context)) < 3)


def _mentions(sentence: Sentence, version: VersionText) -> Iterator[_Mention]:
    language = (version.language or "en").split("-")[0]
    weekdays = weekday_names(language) or weekday_names("en")
    tokens = [(found.group(), found.start(), found.end()) for found in _TOKEN.finditer(sentence.text)]
    at = 0
    while at < len(tokens):
        days, end = _read(tokens, at, weekdays, version.day)
        if days:
            context = _context(tokens, at, end, language)
            if context is not None and not (at and tokens[at - 1][0] == "("):
                value = sentence.text[tokens[at][1] : tokens[end - 1][2]].removesuffix("'s").removesuffix("’s")
                yield _Mention(Statement(sentence.version, sentence.paragraph, value), days, context)
        at = max(end, at + 1)


def _read(
    tokens: Sequence[tuple[str, int, int]], at: int, weekdays: dict[str, int], published: date | None
) -> tuple[frozenset[int], int]:
    """Return the days named from a token on, joined by "and", and the token after them."""
    days, end = _read_one(tokens, at, weekdays, published)
    while days and end + 1 < len(tokens) and tokens[end][0].casefold() in _AND:
        more, after = _read_one(tokens, end + 1, weekdays, published)
        if not more:
            break
        days, end = days | more, after
    return days, end


def _read_one(
    tokens: Sequence[tuple[str, int, int]], at: int, weekdays: dict[str, int], published: date | None
) -> tuple[frozenset[int], int]:
    word = tokens[at][0].casefold().replace("’", "'").removesuffix("'s")
    following = tokens[at + 1][0] if at + 1 < len(tokens) else ""
    if word in weekdays:
        return frozenset({weekdays[word]}), at + 1
    if word[0].isalpha() and following[:1].isdecimal() and month_of(word):
        return _calendar(month_of(word), following, published), at + 2
    if word[0].isdecimal() and following[:1].isalpha() and month_of(following):
        return _calendar(month_of(following), word, published), at + 2
    return frozenset(), at


def _calendar(month: int, numbers: str, published: date | None) -> frozenset[int]:
    """Return the weekdays of "July 24-25" near the day of publication, else month and day."""
    found = [int(number) for number in re.findall(r"\d{1,2}(?!\d)", numbers)[:2]]
    days = range(found[0], found[-1] + 1) if found and found[0] <= found[-1] else found
    return frozenset(_weekday(month, day, published) for day in days if 0 < day < 32)


def _weekday(month: int, day: int, published: date | None) -> int:
    if published:
        for year in (published.year, published.year + 1, published.year - 1):
            try:
                meant = date(year, month, day)
            except ValueError:
                continue
            if abs(meant.toordinal() - published.toordinal()) <= _NEAR:
                return meant.weekday()
    return 100 * month + day


def _context(tokens: Sequence[tuple[str, int, int]], at: int, end: int, language: str) -> frozenset[str] | None:
    """Return the nearest content words of a day's clause; None where the clause tells when somebody spoke."""
    said = cues_of(language).said
    before = _clause([token for token, _, _ in reversed(tokens[max(0, at - _BEFORE) : at])])[::-1]
    after = _clause([token for token, _, _ in tokens[end : end + _AFTER]])
    rest = [token for token, _, _ in tokens[end : end + 2 * _AFTER]] if at < 2 else after
    if said.occur_in(" ".join((*before[-_SAID:], *rest))):
        return None
    if language not in _NOUNS_CAPITALISED:
        before, after = [t for t in before if not t[0].isupper()], [t for t in after if not t[0].isupper()]
    terms = _terms(before)[-3:] + _terms(after)[:2]
    return frozenset(term for term in terms if term not in said.single)


def _terms(tokens: Sequence[str]) -> list[str]:
    return [term for term in content_terms(" ".join(tokens)) if not term[0].isdecimal()]


def _clause(tokens: Sequence[str]) -> list[str]:
    """Return the tokens up to the next mark that parts clauses; one comma right at the day parts none."""
    kept: list[str] = []
    for token in tokens:
        if token in _CLAUSE and kept[2:]:
            break
        kept.append(token)
    return [token for token in kept if token not in _CLAUSE]

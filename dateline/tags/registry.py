"""One name for each person, place and subject of a site, with the variants that lead to it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from dateline.names import Traits, stem
from dateline.names.lexicon import HEADS, PLACE_STARTS
from dateline.names.spelling import plain, sound
from dateline.tags.world import SAME
from dateline.values import Value

Aliases = Sequence[tuple[str, Sequence[str]]]
EVERYDAY = 0.5
"""Posts that open with a word outside names, per post that has it in one, from which on it is an everyday word."""
_WORLD = frozenset(row[0] for row in SAME)
SURNAME_ALONE = 3
"""A bare word in more than so many times the posts of its full name is a name of its own."""


class Registry(Value, frozen=True):
    """Which names are one."""

    canonicals: Mapping[str, str]
    """Plain key of a variant → the name that is shown."""
    keys: Mapping[str, tuple[str, ...]]
    """Name that is shown → the plain keys that lead to it."""
    ambiguous: frozenset[str]
    """Plain keys of surnames that several people of the site bear."""

    def canonical(self, name: str) -> str:
        """Return the name under which a tag is shown; itself where no other is known."""
        return self.canonicals.get(plain(name), " ".join(name.split()))

    def spellings(self, name: str) -> tuple[str, ...]:
        """Return the plain keys that lead to a name that is shown."""
        return self.keys.get(name, (plain(name),))

    def variants(self, name: str) -> tuple[str, ...]:
        """Return the plain keys that lead to a name that is shown, without its own, sorted."""
        own = plain(name)
        return tuple(sorted(key for key in self.spellings(name) if key != own))


def register(given: Counter[str], seen: Sequence[Traits], aliases: Aliases) -> Registry:
    """Return the registry of a site: its settings first, then its own text, then what the press agrees on."""
    posts = Counter(name for traits in seen for name, _ in traits.names)
    groups = _Groups()
    for canonical, variants in aliases:
        groups.join(canonical, *variants)
    for names in SAME:
        groups.join(*names)
    for short, long in sorted({pair for traits in seen for pair in traits.expansions}):
        groups.join(short, long)
    groups.join_alike(sorted({*given, *posts}))
    everyday = _everyday(seen)
    for bare, full in _surnames(posts, groups):
        if stem(bare.casefold()) not in everyday and not given[bare.casefold()]:
            groups.join(bare, full)
    fixed = {plain(canonical): canonical for canonical, _ in aliases}
    keys: dict[str, tuple[str, ...]] = {}
    for group in groups.members():
        shown = next((fixed[plain(n)] for n in group if plain(n) in fixed), None) or _shown(group, given, posts)
        keys[shown] = tuple(dict.fromkeys(map(plain, group)))
    canonicals = {key: shown for shown, own in keys.items() for key in own}
    return Registry(canonicals, keys, _shared_surnames(posts, groups))


class _Groups:
    """Disjoint sets of names under their plain keys."""

    __slots__ = ("_names", "_parent")

    def __init__(self) -> None:
        self._parent: dict[str, str] = {}
        self._names: dict[str, list[str]] = {}

    def root(self, name: str) -> str:
        key = plain(name)
        self._add(key, name)
        while self._parent[key] != key:
            self._parent[key] = self._parent[self._parent[key]]
            key = self._parent[key]
        return key

    def _add(self, key: str, name: str) -> None:
        self._parent.setdefault(key, key)
        names = self._names.setdefault(key, [])
        if name not in names:
            names.append(name)

    def join(self, *names: str) -> None:
        first = self.root(names[0])
        for name in names[1:]:
            self._parent[self.root(name)] = first

    def join_alike(self, names: Iterable[str]) -> None:
        """Join the spellings of one name: the same letters, or the same sound at six letters and more."""
        heard: dict[str, str] = {}
        for name in names:
            key = sound(name)
            self.root(name)
            if len(key) >= 5:
                self.join(heard.setdefault(key, name), name)

    def members(self) -> list[list[str]]:
        """Return the sets, each in the order in which its names came."""
        sets: dict[str, list[str]] = {}
        for key, names in self._names.items():
            sets.setdefault(self.root(key), []).extend(names)
        return list(sets.values())


def _owners(posts: Counter[str], groups: _Groups) -> dict[str, dict[str, list[str]]]:
    """Return surname's sound → root → full names of people."""
    owners: dict[str, dict[str, list[str]]] = {}
    for name in sorted(posts):
        words = name.split(" ")
        if _may_be_person(words) and (len(words) == 2 or " ".join(words[1:]) not in posts):
            owners.setdefault(sound(words[-1]), {}).setdefault(groups.root(name), []).append(name)
    return owners


def _may_be_person(words: Sequence[str]) -> bool:
    """Tell whether words may be a person's full name: no place, no institution, no single word."""
    if len(words) < 2 or words[0] in PLACE_STARTS or words[-1] in PLACE_STARTS:
        return False
    return not any(word.casefold() in HEADS for word in words)


def _surnames(posts: Counter[str], groups: _Groups) -> list[tuple[str, str]]:
    """Return (surname, full name) where the site knows one bearer only."""
    found: list[tuple[str, str]] = []
    alone = Counter({sound(bare): count for bare, count in posts.items() if " " not in bare})
    for heard, bearers in _owners(posts, groups).items():
        fulls = [full for names in bearers.values() for full in names]
        known = sum(posts[full] for full in fulls)
        if len(bearers) == 1 and (known > 1 or alone[heard]) and alone[heard] <= SURNAME_ALONE * known:
            found.extend((full.rsplit(" ", 1)[1], full) for full in fulls)
    return found


def _everyday(seen: Sequence[Traits]) -> set[str]:
    """Return the words that the site also uses apart from names: "sound", though there is a Kelder Sound."""
    bare: Counter[str] = Counter()
    named: Counter[str] = Counter()
    for traits in seen:
        own = frozenset(traits.named)
        named.update(own)
        bare.update(term for term in traits.lead if term not in own)
    return {word for word, count in bare.items() if count > EVERYDAY * named[word]}


def _shared_surnames(posts: Counter[str], groups: _Groups) -> frozenset[str]:
    owners = _owners(posts, groups)
    return frozenset(plain(bare) for bare in posts if " " not in bare and len(owners.get(sound(bare), {})) > 1)


def _shown(group: Sequence[str], given: Counter[str], posts: Counter[str]) -> str:
    """Return the spelling to show: the editors' own, else a full name before a surname, else the commonest."""

    def rank(name: str) -> tuple[int, bool, bool, int, int, str]:
        full = " " in name and not name.isupper()
        return (-given[name], name not in _WORLD, not full, -posts[name], len(name), name)

    return min(group, key=rank)

"""What only one version says, and which versions repeat another word for word."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Sequence

from dateline.names import content_terms, words
from dateline.names.spelling import sound
from dateline.stories.versions import VersionText

COVERED = 0.45
"""Share of a paragraph's terms that another version must have in one place to be said to tell it too …"""
SCATTERED = 0.7
"""… or anywhere."""
SHINGLE = 5
"""Words of a shingle (Broder, "On the resemblance and containment of documents", 1997)."""
COPIED = 0.6
"""Share of a version's shingles that an earlier one must have to be its original."""


def only_here(versions: Sequence[VersionText]) -> tuple[tuple[int, ...], ...]:
    """Return for each version the indices of the paragraphs whose content no other version has.

    A paragraph's content is told elsewhere if two neighbouring paragraphs of another version have nearly
    half of its terms, or the whole of that version most of them; the spellings of a name count as one.
    """
    contents = [[_content(text) for text in version.paragraphs] for version in versions]
    places: dict[str, list[tuple[int, int]]] = defaultdict(list)
    for number, paragraphs in enumerate(contents):
        for at, terms in enumerate(paragraphs):
            for term in terms:
                places[term].append((number, at))
    return tuple(
        tuple(at for at, terms in enumerate(paragraphs) if len(terms) > 3 and not _told(number, terms, places))
        for number, paragraphs in enumerate(contents)
    )


def _content(text: str) -> frozenset[str]:
    return frozenset(sound(term) for term in content_terms(text))


def _told(version: int, terms: frozenset[str], places: dict[str, list[tuple[int, int]]]) -> bool:
    """Tell whether another version has enough of some terms."""
    near: Counter[tuple[int, int]] = Counter()
    anywhere: Counter[int] = Counter()
    for term in terms:
        found = [(n, at) for n, at in places[term] if n != version]
        near.update({(n, start) for n, at in found for start in (at - 1, at)})
        anywhere.update({n for n, _ in found})
    most = max(near.values(), default=0), max(anywhere.values(), default=0)
    return most[0] >= COVERED * len(terms) or most[1] >= SCATTERED * len(terms)


def near_copies(versions: Sequence[VersionText]) -> tuple[int | None, ...]:
    """Return for each version the earlier one that it repeats almost word for word."""
    shingles = [_shingles(version) for version in versions]
    return tuple(_original(number, shingles) for number in range(len(versions)))


def _original(number: int, shingles: Sequence[frozenset[int]]) -> int | None:
    own = shingles[number]
    shares = [(len(own & other) / len(own), -at) for at, other in enumerate(shingles[:number])] if own else []
    share, place = max(shares, default=(0.0, 0))
    return -place if share >= COPIED else None


def _shingles(version: VersionText) -> frozenset[int]:
    """Return the fingerprints of a text's runs of words; equal within one process, which is all they are for."""
    found = words("\n".join(version.paragraphs))
    return frozenset(hash(tuple(found[at : at + SHINGLE])) for at in range(len(found) - SHINGLE + 1))

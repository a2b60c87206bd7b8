"""What each version of a story alone says, and where the versions differ."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.names import stem, words
from dateline.stories.days import find_days
from dateline.stories.figures import find_figures
from dateline.stories.overlap import near_copies, only_here
from dateline.stories.quotations import find_quotations
from dateline.stories.roles import find_roles
from dateline.stories.versions import Point, VersionText, split_sentences
from dateline.values import Value, changed


class Comparison(Value, frozen=True):
    """A story's versions held against each other."""

    only_here: tuple[tuple[int, ...], ...]
    """Per version, the indices of paragraphs whose content no other version has."""
    near_copy_of: tuple[int | None, ...]
    """Per version, the earlier one that it repeats almost word for word."""
    differences: tuple[Point, ...]
    """Days first, then numbers, roles and quotations, each in the order of the text."""


def compare_versions(versions: Sequence[VersionText]) -> Comparison:
    """Hold a story's versions, earliest first, against each other."""
    sentences = split_sentences(versions)
    differences = (
        *find_days(versions, sentences),
        *find_figures(sentences),
        *find_roles(versions, sentences),
        *find_quotations(versions),
    )
    copies = near_copies(versions)
    told = tuple(_worded(_without_copies(point, copies), versions) for point in differences)
    return Comparison(only_here(versions), copies, tuple(point for point in told if len(point.statements) > 1))


def _without_copies(point: Point, copies: Sequence[int | None]) -> Point:
    """Return a point without the statements that a near copy takes over from its original."""
    said = {(told.version, told.value) for told in point.statements}
    own = (told for told in point.statements if (copies[told.version], told.value) not in said)
    return changed(point, statements=tuple(own))


def _worded(point: Point, versions: Sequence[VersionText]) -> Point:
    """Return a point with its subject as a version words it: "talks", where terms are compared as "talk"."""
    if point.kind in ("role", "quotation"):
        return point
    texts = (versions[told.version].paragraphs[told.paragraph] for told in point.statements)
    found = (word for text in texts for word in words(text) if stem(word) == point.subject)
    return changed(point, subject=next(found, point.subject))


def story_title(versions: Sequence[VersionText]) -> str:
    """Return the title of a story: that of its earliest version with a headline of its own.

    Versions come in the order of publication, so one that is added later changes no title. One that was
    cut out of a lead, and ends in "…", is passed over where another has a headline.
    """
    whole = (version.title for version in versions if not version.title.endswith("…"))
    return next(whole, versions[0].title)

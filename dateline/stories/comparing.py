"""What each version of a story alone says, and where the versions differ."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.stories.days import find_days
from dateline.stories.figures import find_figures
from dateline.stories.overlap import near_copies, only_here
from dateline.stories.quotations import find_quotations
from dateline.stories.roles import find_roles
from dateline.stories.versions import Point, VersionText, split_sentences
from dateline.values import Value


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
    return Comparison(only_here(versions), near_copies(versions), differences)


def story_title(versions: Sequence[VersionText]) -> str:
    """Return the title of a story: that of its earliest version.

    Versions come in the order of publication, so one that is added later changes neither title nor
    address, as the longest one's title would.
    """
    return versions[0].title

"""The tags of a page of HTML, one after the other, as browsers see them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from dateline.patterns import pattern
from dateline.values import Value

_TAG = pattern(
    r"<(?:(?P<close>/?)(?P<name>[A-Za-z][^\s/>]*+)(?P<given>(?:[^=>]++|=\s*+(?:\"[^\"]*+\"|'[^']*+')?+)*+)(?P<end>>?)|[!?][^<>]*>)"
)
"""A value in quotation marks may hold ``>``. Never looks back, so that it takes linear time."""
_BARE = pattern(r"<(?:(?P<close>/?)(?P<name>[A-Za-z][^\s/<>]*+)(?P<given>[^<>]*)(?P<end>>)|[!?][^<>]*>)")
"""A tag behind one that is never closed."""
_WHOLE = pattern(r"<[A-Za-z][^\s/<>]*+(?:[^=>]++|=\s*+(?:\"[^\"]*+\"|'[^']*+'|(?![\"'])))*+>")
VOID = frozenset("area base br col embed hr img input link meta param source track wbr".split())  # noqa: SIM905


class Tag(Value, frozen=True):
    """A tag, by offsets in its page."""

    name: str
    """In small letters; empty for what is no element's: a declaration."""
    closing: bool
    start: int
    end: int
    given: str
    """What stands behind its name."""


def markup_of(page: str, tag: Tag) -> str:
    """The HTML of an opening tag; without what is given in it where a quotation mark there would go on behind it."""
    markup = page[tag.start : tag.end]
    return markup if _WHOLE.fullmatch(markup) else f"<{tag.name}>"


def tags_of(page: str, start: int, end: int) -> Iterator[Tag]:
    """Yield the tags between two offsets of a page, which is without comments and scripts."""
    for rule in (_TAG, _BARE):
        for found in rule.finditer(page, start, end):
            if found["name"] and not found["end"]:
                start = found.start()
                break
            yield Tag((found["name"] or "").lower(), bool(found["close"]), *found.span(), found["given"] or "")
        else:
            return


def closings(tags: Sequence[Tag]) -> Mapping[int, int]:
    """For the offset of each opening tag that is closed where its element ends; takes linear time."""
    opened: dict[str, list[int]] = defaultdict(list)
    found = {}
    for tag in tags:
        if not tag.closing:
            opened[tag.name].append(tag.start)
        elif opened[tag.name]:
            found[opened[tag.name].pop()] = tag.end
    return found

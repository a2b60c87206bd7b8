"""Links, fragments and embedded files of the site that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from urllib.parse import unquote, urlsplit

from dateline.check.facts import Facts
from dateline.check.findings import Finding, Whereabouts, written_forms
from dateline.check.places import Place, Places, nearest
from dateline.values import changed

_ROOTED = ("/", "http://", "https://")
_EMBEDDED = frozenset({"img", "source", "video", "audio", "track", "embed", "object", "iframe"})


def check_links(
    pages: Mapping[str, Facts], places: Places, where: Whereabouts, unpublished: Mapping[str, str]
) -> Iterator[Finding]:
    """Yield a finding for each reference that leads nowhere; one that stands on many pages is told once.

    ``unpublished`` says what a post is that readers can't see yet, by what a link to it ends with.
    """
    shared: dict[tuple[str, str], tuple[Finding, int]] = {}
    fine: set[tuple[str, str]] = set()
    for path, facts in pages.items():
        for element, reference in dict.fromkeys(facts.references):
            if (element, reference) in fine:
                continue
            message, help = _fault(path, element, reference, pages, places)
            if not message:
                if reference.startswith(_ROOTED):  # It leads to the same wherever it stands.
                    fine.add((element, reference))
                continue
            help = help or _unpublished(reference, unpublished)
            severity = "warning" if "base path" in message else "error"
            found = where.find(path, written_forms(reference), message, severity, help)  # type: ignore[arg-type]
            if found.line:
                yield found
            else:
                first, count = shared.get((element, reference), (found, 0))
                shared[element, reference] = (first, count + 1)
        if facts.empty_links:
            words = ("]()", 'href=""', "href=''")
            yield where.find(path, words, "a link has no address", "error", "Write it, or take the link out.")
    for (_, reference), (first, count) in shared.items():
        more = f" (here and on {count - 1} more)" if count > 1 else ""
        found = changed(first, message=first.message + more)
        yield where.common_place(found, _quoted(reference, places)) if count > 1 else found


def _quoted(reference: str, places: Places) -> Iterator[str]:
    """Yield how settings and layouts may have written a reference."""
    base = urlsplit(places.base_url).path.rstrip("/")
    for form in (reference, reference.removeprefix(base)):
        yield from (f'"{form}"', f"'{form}'")


def _unpublished(reference: str, unpublished: Mapping[str, str]) -> str:
    path = unquote(reference.partition("#")[0]).strip("/")
    told = unpublished.get(path) or unpublished.get(path.rpartition("/")[2])
    told = told or next((text for url, text in unpublished.items() if path.endswith(f"/{url}")), "")
    return f"{told}; publish it first, or take the link out." if told else ""


def _fault(path: str, element: str, reference: str, pages: Mapping[str, Facts], places: Places) -> tuple[str, str]:
    """Return (what is wrong, what to do) of a reference, both empty where it is fine."""
    place = places.resolve(path, reference)
    what = "picture or file" if element in _EMBEDDED else "link"
    if place.kind == "outside":
        return (f"the {what} “{reference}” leads out of the site's base path", "Begin it with the base path.")
    if place.kind != "inside":
        return ("", "")
    if not place.path:
        return (f"the {what} “{reference}” leads to nothing", _suggestion(place, places))
    if place.fragment and element == "a" and not _has_fragment(place, pages):
        return (f"the link “{reference}” leads to a place on the page that isn't there", "")
    return ("", "")


def _has_fragment(place: Place, pages: Mapping[str, Facts]) -> bool:
    facts = pages.get(place.path)
    return facts is None or place.fragment in facts.ids or place.fragment == "top" or place.fragment.startswith(":~:")


def _suggestion(place: Place, places: Places) -> str:
    near = nearest(place.asked, places.outputs) if place.asked else ""
    if near:
        return f"There is {near}, written otherwise."
    like = places.like(place.asked)
    return f"Did you mean {places.base_url.rstrip('/')}/{like.removesuffix('index.html')}?" if like else ""

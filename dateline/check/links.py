"""Links, fragments and embedded files of the site that lead nowhere."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from dateline.check.facts import Facts
from dateline.check.findings import Finding, Whereabouts, written_forms
from dateline.check.places import Place, Places, nearest
from dateline.values import changed

_EMBEDDED = frozenset({"img", "source", "video", "audio", "track", "embed", "object", "iframe"})


def check_links(pages: Mapping[str, Facts], places: Places, where: Whereabouts) -> Iterator[Finding]:
    """Yield a finding for each reference that leads nowhere; one that stands on many pages is told once."""
    shared: dict[tuple[str, str], tuple[Finding, int]] = {}
    for path, facts in pages.items():
        for element, reference in dict.fromkeys(facts.references):
            message, help = _fault(path, element, reference, pages, places)
            if not message:
                continue
            severity = "warning" if "base path" in message else "error"
            found = where.find(path, written_forms(reference), message, severity, help)  # type: ignore[arg-type]
            if found.line:
                yield found
            else:
                first, count = shared.get((element, reference), (found, 0))
                shared[element, reference] = (first, count + 1)
    for first, count in shared.values():
        more = f" (here and on {count - 1} more)" if count > 1 else ""
        yield changed(first, message=first.message + more)


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
    return f"There is {near}, written otherwise." if near else ""

"""HTML without what its author has hidden: a page's own style sheet would show it."""

from __future__ import annotations

import re

from dateline.patterns import pattern

_NAME = r"[^\s\"'<>=/]+"
_VALUE = r"(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'<>]+))"
_ATTRIBUTE = pattern(rf"\s+({_NAME})(?:\s*=\s*{_VALUE})?")
_TAG = pattern(
    rf"<([a-z][\w-]*)((?:\s+{_NAME}(?:\s*=\s*(?:\"[^\"<]*\"|'[^'<]*'|[^\s\"'<>]+))?){{1,100}})\s*/?>", re.IGNORECASE
)
_SIGNS = ("hidden", "display")
_NONE = pattern(r"display\s*:\s*none", re.IGNORECASE)
_VOID = frozenset("area base br col embed hr img input link meta source track wbr".split())  # noqa: SIM905


def without_concealed(html: str) -> str:
    """Give HTML without elements that are ``hidden`` or styled ``display: none``, with all that is in them."""
    lowered = html.lower()
    if not any(sign in lowered for sign in _SIGNS):
        return html
    shown: list[str] = []
    unclosed: set[str] = set()
    at = 0
    for tag in _TAG.finditer(html):
        name = tag[1].lower()
        if tag.start() < at or name in unclosed or not conceals(tag[2]):
            continue
        if end := _end(html, name, tag.end()):
            shown.append(html[at : tag.start()])
            at = end
        else:
            unclosed.add(name)
    return "".join(shown) + html[at:]


def conceals(attributes: str) -> bool:
    """Say whether what stands in a tag behind its name hides the element."""
    for name, *values in _ATTRIBUTE.findall(attributes):
        if name.lower() == "hidden" or name.lower() == "style" and _NONE.search("".join(values)):
            return True
    return False


def _end(html: str, name: str, start: int) -> int:
    """Where an element ends whose first tag ends here; 0 where it is never closed."""
    if name in _VOID:
        return start
    depth = 1
    for tag in re.compile(rf"<(/?){name}\b[^>]*>", re.IGNORECASE).finditer(html, start):
        depth += -1 if tag[1] else 1
        if not depth:
            return tag.end()
    return 0

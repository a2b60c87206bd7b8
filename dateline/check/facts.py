"""A page's HTML → what can be checked of it."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from dateline.values import Value

_REST = r"""[^>"']*(?:"[^"]*"[^>"']*|'[^']*'[^>"']*)*>"""
"""What follows a tag's name, to its end."""


def _raw(name: str) -> str:
    """Return the pattern of an element that holds text and no tags: all of it, or its name where it has no end."""
    return rf"<{name}(?=[\s/>])(?:{_REST}[^<]*(?:<(?!/{name}[\s/>])[^<]*)*(?=<))?"


_ITEM = re.compile(
    rf"<!--(?:.*?-->)?|{_raw('script')}|{_raw('style')}|{_raw('title')}|<[a-z][^\s/>]*[\s/](?:{_REST})?",
    re.IGNORECASE | re.DOTALL,
)
"""Comments, elements that hold text, and tags with attributes; each cut short where it has no end."""
_NAME = re.compile(r"<([a-z][^\s/>]*)", re.IGNORECASE)
_TAG_END = re.compile(_REST)
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
_HREFS = {"a": "href", "area": "href", "link": "href", "form": "action", "object": "data", "iframe": "src"}
_EMBEDS = frozenset({"img", "source", "script", "video", "audio", "track", "embed"})
_CLOSES = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in ("script", "style")}
_SCRIPT_OR_STYLE = re.compile(r"<(script|style)(?=[\s/>])", re.IGNORECASE)
MOST = 50_000
"""Tags that are remembered: pages of a site have most of theirs in common."""


class Facts(Value, frozen=True):
    """What a page says and refers to."""

    title: str
    language: str
    references: tuple[tuple[str, str], ...]
    """(element, URL as written), in the page's order."""
    ids: frozenset[str]
    """What fragments can point at."""
    without_alt: tuple[str, ...]
    """Pictures that have no alt attribute."""
    without_size: tuple[str, ...]
    """Pictures without width and height, which makes the page jump while it loads."""
    empty_alt: tuple[str, ...]
    """Pictures whose alt attribute is empty."""
    empty_links: int
    """Links without an address."""
    noindex: bool
    redirect: bool
    """Whether the page only leads elsewhere."""
    torn: bool
    """Whether a tag, a comment or a script has no end."""


class _Note(NamedTuple):
    """What one tag says."""

    references: tuple[tuple[str, str], ...] = ()
    ids: tuple[str, ...] = ()
    more: tuple[tuple[str, str], ...] = ()
    """Of other fields of Facts, (its name, what to add)."""


_TORN = _Note(more=(("torn", ""),))


def read_facts(text: str) -> Facts:
    """Return what a page says, in one pass and in time linear in its length."""
    references: list[tuple[str, str]] = []
    ids: set[str] = set()
    rest: dict[str, list[str]] = {}
    for match in _ITEM.finditer(text):
        found, own, more = _read(match[0])
        references += found
        if own:
            ids.update(own)
        for name, value in more:
            rest.setdefault(name, []).append(value)
        if "torn" in rest:
            break
    firsts = {name: given[0] for name, given in rest.items()}
    several = {name: tuple(given) for name, given in rest.items()}
    return Facts(
        title=firsts.get("title", ""), language=firsts.get("language", ""), references=tuple(references),
        ids=frozenset(ids), without_alt=several.get("without_alt", ()), without_size=several.get("without_size", ()),
        empty_alt=several.get("empty_alt", ()), empty_links=len(several.get("empty_links", ())),
        noindex="noindex" in rest, redirect="redirect" in rest, torn="torn" in rest,
    )  # fmt: skip


@lru_cache(MOST)
def _read(item: str) -> _Note:
    """Return what a tag says, _TORN where it has no end."""
    if item.startswith("<!--"):
        return _Note() if len(item) > 4 else _TORN
    name = _NAME.match(item)
    end = _TAG_END.match(item, name.end()) if name else None
    if name is None or end is None:
        return _TORN
    attributes = {
        key.lower(): html.unescape(one or two or three)
        for key, one, two, three in _ATTRIBUTE.findall(item, name.end(), end.end() - 1)
    }
    return _note(name[1].lower(), attributes, item[end.end() :])


def _note(name: str, attributes: dict[str, str], held: str) -> _Note:
    """Return what a tag with these attributes says; ``held``: the text that a script, a style or a title holds."""
    more: list[tuple[str, str]] = []
    if name == "title" and held.split():
        more.append(("title", " ".join(html.unescape(held).split())))
    elif name == "html":
        more.append(("language", attributes.get("lang", "")))
    elif name == "meta":
        more += _of_meta(attributes)
    elif name == "img":
        more += _of_picture(attributes)
    elif name == "a" and "href" in attributes and not attributes["href"].strip():
        more.append(("empty_links", ""))
    ids = tuple(attributes[key] for key in ("id", "name") if attributes.get(key))
    return _Note(tuple(_references(name, attributes)), ids, tuple(more))


def _references(name: str, attributes: dict[str, str]) -> Iterator[tuple[str, str]]:
    if name == "meta":
        target = attributes.get("content", "")
        if attributes.get("http-equiv", "").lower() == "refresh":
            yield from ((name, url) for url in [target.partition("=")[2].strip(" '\"")] if url)
        if attributes.get("property", "") in ("og:image", "og:url"):
            yield name, target.strip()
    elif name in _HREFS or name in _EMBEDS:
        for key in (_HREFS.get(name, "src"), "poster"):
            if attributes.get(key, "").strip():
                yield name, attributes[key].strip()
        for candidate in attributes.get("srcset", "").split(","):
            if candidate.strip():
                yield name, candidate.split()[0]


def _of_meta(attributes: dict[str, str]) -> Iterator[tuple[str, str]]:
    if attributes.get("name", "").lower() == "robots" and "noindex" in attributes.get("content", "").lower():
        yield "noindex", ""
    if attributes.get("http-equiv", "").lower() == "refresh":
        yield "redirect", ""


def _of_picture(attributes: dict[str, str]) -> Iterator[tuple[str, str]]:
    source = attributes.get("src", "")
    if "alt" not in attributes and attributes.get("role") != "presentation":
        yield "without_alt", source
    elif not attributes.get("alt", "").strip() and attributes.get("role") != "presentation":
        yield "empty_alt", source
    if "width" not in attributes or "height" not in attributes:
        yield "without_size", source


def plain_text(text: str) -> str:
    """Return the text that readers see of a page, without its elements, scripts, styles and comments."""
    parts, at = [], 0
    while (start := text.find("<", at)) >= 0:
        parts.append(text[at:start])
        at = _beyond(text, start)
        if at < 0:
            break
    parts.append(text[at:] if at >= 0 else "")
    return html.unescape(" ".join(parts))


def _beyond(text: str, start: int) -> int:
    """Return where the text goes on after the markup that begins at ``start``; -1 where it doesn't."""
    if text.startswith("<!--", start):
        end = text.find("-->", start + 4)
        return end + 3 if end >= 0 else -1
    raw = _SCRIPT_OR_STYLE.match(text, start)
    if raw:
        close = _CLOSES[raw[1].lower()].search(text, raw.end())
        return close.start() if close else -1
    return text.find(">", start) + 1 or -1

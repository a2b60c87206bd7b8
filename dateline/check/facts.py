"""A page's HTML → what can be checked of it."""

from __future__ import annotations

import html
import re

from dateline.values import Value

_TAG = re.compile(
    r"<(?:(!--)|(a|area|img|source|link|script|style|iframe|video|audio|track|embed|object|form|meta|title|base|html)"
    r"(?=[\s/>]))",
    re.IGNORECASE,
)
_END = re.compile(r"""(?:[^>"']|"[^"]*"|'[^']*')*>""")
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+)))?""")
_ID = re.compile(r"""\s(?:id|name)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'=<>`]+))""", re.IGNORECASE)
_HREFS = {"a": "href", "area": "href", "link": "href", "form": "action", "object": "data", "iframe": "src"}
_CLOSES = {name: re.compile(rf"</{name}(?=[\s/>])", re.IGNORECASE) for name in ("script", "style", "title")}
_RAW = re.compile(r"<(script|style)(?=[\s/>])", re.IGNORECASE)


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


class _Page:
    """What is gathered while a page is read."""

    def __init__(self) -> None:
        self.title = self.language = ""
        self.references: list[tuple[str, str]] = []
        self.without_alt: list[str] = []
        self.empty_alt: list[str] = []
        self.empty_links = 0
        self.without_size: list[str] = []
        self.noindex = self.redirect = self.torn = False


def read_facts(text: str) -> Facts:
    """Return what a page says, in one pass and in time linear in its length."""
    page, at = _Page(), 0
    while match := _TAG.search(text, at):
        at = _comment(text, match.end()) if match[1] else _element(page, match[2].lower(), text, match.end())
        if at < 0:
            page.torn = True
            break
    ids = frozenset(html.unescape(one or two or three) for one, two, three in _ID.findall(text))
    return Facts(
        page.title, page.language, tuple(page.references), ids, tuple(page.without_alt), tuple(page.without_size),
        tuple(page.empty_alt), page.empty_links, page.noindex, page.redirect, page.torn,
    )  # fmt: skip


def _comment(text: str, at: int) -> int:
    end = text.find("-->", at)
    return end + 3 if end >= 0 else -1


def _element(page: _Page, name: str, text: str, at: int) -> int:
    """Note an element and return where to go on; -1 where it has no end."""
    end = _END.match(text, at)
    if end is None:
        return -1
    attributes = {
        key.lower(): html.unescape(one or two or three)
        for key, one, two, three in _ATTRIBUTE.findall(text, at, end.end() - 1)
    }
    _note(page, name, attributes)
    if name in ("script", "style", "title"):
        close = _close(text, name, end.end())
        if name == "title" and close >= 0 and not page.title:
            page.title = " ".join(html.unescape(text[end.end() : close]).split())
        return close
    return end.end()


def _close(text: str, name: str, at: int) -> int:
    """Return where the end tag of a script, style or title begins; -1 where there is none."""
    end = _CLOSES[name].search(text, at)
    return end.start() if end else -1


def _note(page: _Page, name: str, attributes: dict[str, str]) -> None:
    if name == "html":
        page.language = attributes.get("lang", "")
    elif name == "meta":
        _note_meta(page, attributes)
    elif name == "img":
        _note_picture(page, attributes)
    elif name == "a" and "href" in attributes and not attributes["href"].strip():
        page.empty_links += 1
    for key in (_HREFS.get(name, "src"), "poster"):
        if attributes.get(key, "").strip():
            page.references.append((name, attributes[key].strip()))
    for candidate in attributes.get("srcset", "").split(","):
        if candidate.strip():
            page.references.append((name, candidate.split()[0]))


def _note_meta(page: _Page, attributes: dict[str, str]) -> None:
    if attributes.get("name", "").lower() == "robots" and "noindex" in attributes.get("content", "").lower():
        page.noindex = True
    if attributes.get("http-equiv", "").lower() == "refresh":
        page.redirect = True
        target = attributes.get("content", "").partition("=")[2].strip(" '\"")
        if target:
            page.references.append(("meta", target))
    if attributes.get("property", "") in ("og:image", "og:url"):
        page.references.append(("meta", attributes.get("content", "").strip()))


def _note_picture(page: _Page, attributes: dict[str, str]) -> None:
    source = attributes.get("src", "")
    if "alt" not in attributes and attributes.get("role") != "presentation":
        page.without_alt.append(source)
    elif not attributes.get("alt", "").strip() and attributes.get("role") != "presentation":
        page.empty_alt.append(source)
    if "width" not in attributes or "height" not in attributes:
        page.without_size.append(source)


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
        return _comment(text, start + 4)
    raw = _RAW.match(text, start)
    if raw:
        return _close(text, raw[1].lower(), raw.end())
    return text.find(">", start) + 1 or -1

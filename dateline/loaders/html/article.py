"""The article of a page of HTML, without the navigation and the notices around it."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from dateline.loaders.html.elements import (
    Element,
    Measure,
    Row,
    find_elements,
    lines_of,
    measured,
    outermost,
    shown_words,
    without_unseen,
)
from dateline.loaders.source.body import Body
from dateline.model import Dropped
from dateline.values import Value

_REASONS = {"nav": "navigation", "header": "the page's header", "footer": "a footer", "aside": "an aside"}
_OUTSIDE = "outside the article"
_SHORTEST = 200
"""Characters; a shorter article may be a teaser of another one."""
_SHARE = 0.3
_SHARE_OF_SEVERAL = 0.5
"""What one of several articles must show of a page: a live blog has many."""
_MOST = 20
"""Headings that are looked at."""


class PageHeading(Value, frozen=True):
    """A first-level heading of a page."""

    words: str
    line: int
    """1-based."""
    own: bool
    """Whether it stands in the article rather than in the page's header, where sites have their name."""


class Outside(Value, frozen=True):
    """A part of a page that is left out, by its offsets, and why."""

    start: int
    end: int
    reason: str


class MainContent(Value, frozen=True):
    """What of a page is its article."""

    body: Body
    headings: tuple[PageHeading, ...]
    """Of the first level, in the article; or the one in the page's header where it has none."""
    marked: bool
    """Whether there is an ``article`` or ``main`` at all."""
    seen: str
    """The page without comments and scripts, of the same length."""
    outside: tuple[Outside, ...]
    """What was left out."""


class _HtmlPage(Value, frozen=True):
    """A page, where its body lies, and what stands in it."""

    text: str
    seen: str
    """Without comments and scripts, of the same length."""
    start: int
    end: int
    elements: tuple[Element, ...]
    measure: Measure

    def line(self, offset: int) -> int:
        return self.text.count("\n", 0, offset) + 1

    def shows(self, element: Element) -> int:
        return self.measure.between(element.inner, element.close)


def find_article(text: str, start: int, end: int) -> MainContent:
    """Find the article of a page.

    Takes the page's text and where its body lies. The article is the only ``article`` or ``main`` element, if
    there is one, or else the whole body, each without ``nav``, ``footer``, ``aside`` and the page's ``header``.
    An element that holds most of what is shown is never left out.
    """
    seen = without_unseen(text)
    elements = find_elements(seen, start, end)
    page = _HtmlPage(text, seen, start, end, elements, measured(seen, start, end))
    chrome = _chrome(page)
    scope = _scope(page, chrome) or Element("body", start, start, end, end)
    cuts = _cuts(page, chrome, scope)
    marked = any(each.name in ("article", "main") for each in elements)
    return MainContent(_body(page, scope, cuts), _headings(page, chrome, scope), marked, seen, cuts)


def _chrome(page: _HtmlPage) -> Row:
    """The outermost elements that are no part of an article."""
    texts = outermost(each for each in page.elements if each.name in ("article", "main"))
    quotes = outermost(each for each in page.elements if each.name in ("blockquote", "figure"))
    most = page.measure.between(page.start, page.end) / 2
    return outermost(
        each
        for each in page.elements
        if each.name in _REASONS
        and not texts.begins_in(each)
        and not (each.name == "header" and texts.holds(each))
        and not (each.name == "footer" and quotes.holds(each))
        and page.shows(each) <= most
    )


def _scope(page: _HtmlPage, chrome: Row) -> Element | None:
    """The only article; of several the only one with a heading of the first level; or else the only ``main``."""
    whole = page.measure.between(page.start, page.end)
    mains = outermost(_free(page, chrome, "main")).elements
    around = mains[0] if len(mains) == 1 and _is_enough(page, mains[0], whole) else None
    whole = page.shows(around) if around else whole
    articles = outermost(_free(page, chrome, "article")).elements
    if len(articles) == 1:
        return articles[0] if _is_enough(page, articles[0], whole) else around
    headings = Row(_free(page, chrome, "h1"))
    headed = [each for each in articles if headings.begins_in(each)]
    return headed[0] if len(headed) == 1 and page.shows(headed[0]) >= whole * _SHARE_OF_SEVERAL else around


def _is_enough(page: _HtmlPage, element: Element, whole: int) -> bool:
    """Say whether an element shows so much that it isn't a teaser of an article elsewhere."""
    shown = page.shows(element)
    return shown >= _SHORTEST or shown >= whole * _SHARE


def _free(page: _HtmlPage, chrome: Row, name: str) -> tuple[Element, ...]:
    """The elements of one name that stand in nothing that is left out."""
    return tuple(each for each in page.elements if each.name == name and not chrome.holds(each))


def _headings(page: _HtmlPage, chrome: Row, scope: Element) -> tuple[PageHeading, ...]:
    own = [each for each in _free(page, chrome, "h1") if scope.inner <= each.start < scope.close]
    if own:
        return tuple(_heading(page, each, own=True) for each in own[:_MOST])
    headers = Row(tuple(each for each in chrome.elements if each.name == "header"))
    above = [each for each in page.elements if each.name == "h1" and headers.holds(each)]
    return (_heading(page, above[0], own=False),) if len(above) == 1 else ()


def _heading(page: _HtmlPage, element: Element, *, own: bool) -> PageHeading:
    return PageHeading(shown_words(page.seen[element.inner : element.close]), page.line(element.start), own)


def _cuts(page: _HtmlPage, chrome: Row, scope: Element) -> tuple[Outside, ...]:
    """What is left out, in its order: each element of chrome, and what stands between them outside the article."""
    cuts = [Outside(each.start, each.end, _REASONS[each.name]) for each in chrome.elements]
    for start, end in ((page.start, scope.inner), (scope.close, page.end)):
        for each in chrome.elements:
            if start < each.end and each.start < end:
                cuts.append(Outside(start, max(start, each.start), _OUTSIDE))
                start = max(start, each.end)
        cuts.append(Outside(start, max(start, end), _OUTSIDE))
    return tuple(sorted((cut for cut in cuts if cut.start < cut.end), key=attrgetter("start")))


def _body(page: _HtmlPage, scope: Element, cuts: Sequence[Outside]) -> Body:
    """The article's HTML, with a line end for each that was left out of it, so that lines keep their numbers."""
    pieces: list[str] = []
    at = scope.inner
    for cut in cuts:
        if cut.end > at and cut.start < scope.close:
            pieces += (page.text[at : cut.start], "\n" * page.text.count("\n", max(at, cut.start), cut.end))
            at = max(at, cut.end)
    text = "".join((*pieces, page.text[at : scope.close] if at < scope.close else ""))
    above = text[: len(text) - len(text.lstrip())].count("\n")
    return Body(text.strip(), page.line(scope.inner) + above, _dropped(page, cuts))


def _dropped(page: _HtmlPage, cuts: Sequence[Outside]) -> tuple[Dropped, ...]:
    found: list[Dropped] = []
    first, at = 1, 0
    for cut in cuts:
        first, at = first + page.text.count("\n", at, cut.start), cut.start
        found += (Dropped(first + below, words, cut.reason) for below, words in lines_of(page.seen, cut.start, cut.end))
    return tuple(found)

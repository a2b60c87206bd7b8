"""A page of HTML without an element that holds its article: laid out, its article found, its HTML kept."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence
from operator import attrgetter

from dateline.dates import Order
from dateline.loaders.html.article import MainContent, Outside
from dateline.loaders.html.elements import lines_of, shown_words
from dateline.loaders.html.layout import EMBEDDED, MOST_TAGS, Layout, Line, laid_out
from dateline.loaders.matter.entry import Entry
from dateline.loaders.saved.article import SavedArticle, find_saved_article
from dateline.loaders.saved.between import set_between
from dateline.loaders.saved.holding import is_held
from dateline.loaders.saved.inline import source_of
from dateline.loaders.saved.insets import insets
from dateline.loaders.saved.markup import body_of
from dateline.loaders.saved.rows import is_surrounded, rows_of
from dateline.loaders.source.body import Body
from dateline.loaders.source.text import Text
from dateline.model import Dropped
from dateline.values import Value

_PICTURE, _BESIDE = "a picture beside other text", "a table or list beside other text"


class SavedPage(Value, frozen=True):
    """A page and its article."""

    article: SavedArticle
    body: Body
    layout: Layout
    seen: str
    """The page without comments and scripts, of the same length."""
    shown: frozenset[int]
    """The lines of the body, by their indices: of its text, and of its pictures with their captions."""


def read_page(text: Text, span: tuple[int, int], main: MainContent, name: Entry, order: Order) -> SavedPage | None:
    """Find the article of a page, and its HTML.

    Takes the page, the offsets of its body, what its elements tell of its article, its name, and the order of day and
    month in dates of numbers. None where there is no article; where the page is one, since nothing stands around it;
    and where its top keeps it back, which is to be seen there.
    """
    if text.whole.count("<") > MOST_TAGS or is_held(main.body.text, order):
        return None
    layout = laid_out(text.whole, main.seen, *span)
    if not is_surrounded(layout.lines, text.path):
        return None
    inset = insets(layout)
    rows = rows_of(layout.lines, inset, shown_words(str(name.value)), name.line)
    article = find_saved_article(rows, _outside(layout.lines, main.outside), order)
    if article is None:
        return None
    shown = article.kept | set_between(article, inset)
    return SavedPage(article, body_of(layout, shown), layout, main.seen, shown)


def _outside(lines: Sequence[Line], outside: Sequence[Outside]) -> Mapping[int, str]:
    """Why each line that begins in what is left out is none of the article; both in their order."""
    found, parts = {}, iter(outside)
    part = next(parts, None)
    for place, line in enumerate(lines):
        while part and part.end <= line.start:
            part = next(parts, None)
        if part and part.start <= line.start:
            found[place] = part.reason
    return found


def dropped_of(page: str, saved: SavedPage, used: Collection[int]) -> tuple[Dropped, ...]:
    """Every text of a page that is not used, and every picture within the article.

    Takes the page, its article, and the lines that tell its title, dates and authors, by their indices.
    """
    found = [*_lines(saved, used), *_unshown(page, saved)]
    return tuple(sorted(found, key=attrgetter("line")))


def _lines(saved: SavedPage, used: Collection[int]) -> Iterator[Dropped]:
    first, last = min(saved.shown), max(saved.shown)
    for place, line in enumerate(saved.layout.lines):
        if place in saved.shown or place in used:
            continue
        if line.text:
            yield Dropped(line.line, line.text, saved.article.reasons.get(place) or _BESIDE)
        elif first < place < last:
            yield from (Dropped(line.line, words, _PICTURE) for _, words in lines_of(saved.seen, line.start, line.end))


def _unshown(page: str, saved: SavedPage) -> Iterator[Dropped]:
    """What would have been seen of elements that show nothing, and the addresses of what is embedded in the article."""
    places = [saved.layout.lines[place].start for place in saved.shown]
    first, last = min(places), max(places)
    line, at = 1, 0
    for each in saved.layout.unshown:
        start = each.tag.start
        line, at = line + page.count("\n", at, start), start
        if each.reason == EMBEDDED and first < start < last:
            yield Dropped(line, f"[{source_of(each.tag) or each.tag.name}]", EMBEDDED)
        for below, words in lines_of(saved.seen, start, each.end):
            yield Dropped(line + below, words, each.reason)

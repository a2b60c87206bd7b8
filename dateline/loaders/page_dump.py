"""The visible text of a whole web page, its article told from the page around it."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter

from dateline.dates import Order
from dateline.loaders.dump.abroad import is_page_abroad
from dateline.loaders.dump.article import Segmentation, find_article
from dateline.loaders.dump.blocks import Block, blocks_at, densest, visible
from dateline.loaders.dump.chrome import reasons
from dateline.loaders.dump.join import join_fragments
from dateline.loaders.dump.left_out import left_out
from dateline.loaders.dump.lexicon import CHROME
from dateline.loaders.dump.page import TEXTY, best_run
from dateline.loaders.dump.text import body_of
from dateline.loaders.dump.title import headline_text
from dateline.loaders.dump.traits import SENTENCE_ENDS, traits_of
from dateline.loaders.dump.walls import is_wall
from dateline.loaders.source.text import Text
from dateline.model import Diagnostic, Document, Dropped, Evidence, Metadata
from dateline.patterns import pattern
from dateline.values import changed

_MARKS = ("# ", "## ", "### ", "- ", "* ", "```", "> ", "1. ", "|")
_RECURS, BEYOND = "recurs on other pages", "far from the longest text"
MOST = 3_000
"""Blocks among which the article is sought: those around the longest text."""
_LOOK = 600
_SIGNS, _MANY = 3, 10
_MENU, _LINE = 12, 60
_WALL = 60
_NAME, _HEADLINE, _WIDE, _BELOW, _TOP = 300, 16, 6, 2, 300
"""Characters of the first line that are looked at, of a headline, at least, in wide scripts fewer; lines before it
stands again, and times that it does, at most; and lines among which it does."""
_SITE, _SITE_WORDS, _LITTLE = 30, 5, 4
"""Characters of a site's name in a script without capitals, words of one, at most, and letters of a longer word."""
_STOPS = ("。", "！", "？", ".", "!", "?", "।")
"""A sentence below a label makes it a heading, in a script without capitals."""
_BARS = pattern(r"[|–—·»:_-]|\s/\s")


def recognise(text: Text) -> bool:
    """Say whether a text is a whole page rather than an article: its menus and notices tell.

    A few lines that may be chrome do not make a page: an article in bare paragraphs never is one. What a page shows
    instead of its article is one, too.
    """
    lines = [line for line in visible(text.lines[:_LOOK]) if line]
    if _is_named(lines):
        return True
    least = _MANY if 5 * sum([line.startswith(_MARKS) for line in lines]) > len(lines) else 0
    signs = run = menus = 0
    for line, below in zip(lines, [*lines[1:], ""], strict=False):
        if len(line) >= _LINE:
            run = 0
            continue
        traits, words = traits_of(line)
        short = len(words) <= 6 and traits.size < _LINE and traits.end not in SENTENCE_ENDS
        sign = short and len(words) <= 4 and bool(traits.kinds & CHROME)
        sign = sign or traits.end not in SENTENCE_ENDS and not below.endswith(_STOPS) and is_page_abroad(line)
        run = run + 1 if short and traits.size < 30 and not traits.moment else 0
        if sign or run == _MENU:
            signs, menus = signs + sign, menus + (run == _MENU)
            if signs >= least and signs + 2 * min(menus, 1) >= _SIGNS and (signs + 10 * menus) * 60 >= len(lines):
                return True
    return signs >= least and len(lines) < _WALL and is_wall(lower := [line.casefold() for line in lines], lower)


def _is_named(lines: Sequence[str]) -> bool:
    """Say whether the first line is a headline beside its site's name, as browsers show it, and stands again below.

    A site whose name stands first stands again, too. A verse that comes again and again is no headline.
    """
    name = lines[0] if lines else ""
    bars = [found.span() for found in _BARS.finditer(name[:_NAME])]
    below = lines[_BELOW:_TOP]
    return any(
        _is_headline(name[:start].strip(), below) and _is_site(name[end:].strip(), lines)
        or _is_headline(name[end:].strip(), below) and name[:start].strip() in lines[1:_TOP]
        for start, end in bars
    )


def _is_headline(text: str, below: Sequence[str]) -> bool:
    return (len(text) >= _HEADLINE or len(text) >= _WIDE and not text[0].isascii()) and 0 < below.count(text) <= _BELOW


def _is_site(text: str, lines: Sequence[str]) -> bool:
    """Say whether a text may be a site's name: words with capitals that stand again, or short in a script without."""
    words = text.split()
    if not text.isascii():
        return len(text) <= _SITE
    named = 0 < len(words) <= _SITE_WORDS and all(word[0].isupper() or len(word) < _LITTLE for word in words)
    return named and any(text in line for line in lines[1:] if len(line) < _LINE)


def load(text: Text, order: Order = "dmy", recurring: frozenset[str] = frozenset()) -> Document:
    """Read a page dump.

    Takes the text, the order of day and month in dates of numbers, and lines known to recur on other pages of
    the outlet (`recurring_lines`). Every line that shows anything is either used or among the dropped. A page
    without an article gives an empty body and an error.
    """
    texts = visible(text.lines)
    places = [i for i, each in enumerate(texts) if each and not (recurring and each in recurring)]
    low, high = densest([texts[i] for i in places], MOST)
    document = _read(text, texts, join_fragments(blocks_at(texts, places[low:high])), order)
    others = [Dropped(i + 1, texts[i], BEYOND) for i in (*places[:low], *places[high:])]
    if recurring:
        others += [Dropped(i, each, _RECURS) for i, each in enumerate(texts, 1) if each and each in recurring]
    if not others:
        return document
    return changed(document, dropped=tuple(sorted((*others, *document.dropped), key=attrgetter("line"))))


def _read(text: Text, texts: Sequence[str], blocks: tuple[Block, ...], order: Order) -> Document:
    if not blocks:
        return _without_article(text, ())
    article = find_article(blocks, order)
    if not any(article.kept):
        return _without_article(text, _dropped(texts, article, ()))
    used = _used(article)
    return Document(
        text.path,
        "page-dump",
        _metadata(article),
        body_of(article.page, article.kept),
        "text",
        next(b.lines[0] for b, keep in zip(article.page.blocks, article.kept, strict=True) if keep),
        _dropped(texts, article, used),
        _evidence(article),
        (*text.diagnostics, *doubts(text, article)),
    )


def _without_article(text: Text, dropped: tuple[Dropped, ...]) -> Document:
    message = "this looks like the text of a web page, but no article was found in it"
    problem = Diagnostic(text.path, 0, 0, message, "error", "Keep only the article's own paragraphs in the file.")
    return Document(text.path, "page-dump", Metadata(), "", "text", 1, dropped, (), (*text.diagnostics, problem))


def _used(article: Segmentation) -> tuple[int, ...]:
    """The positions of the blocks that tell title, dek, byline and dates."""
    told = (article.dates.published, article.dates.updated, article.authors, article.dek)
    places = (article.title, *(each.block for each in told if each))
    return tuple(place for place in places if place >= 0)


def _dropped(texts: Sequence[str], article: Segmentation, used: tuple[int, ...]) -> tuple[Dropped, ...]:
    told = zip(article.page.blocks, reasons(article.page, article.kept), article.kept, strict=True)
    return tuple([
        Dropped(number, texts[number - 1], reason)
        for i, (block, reason, kept) in enumerate(told)
        if not kept and i not in used
        for number in block.lines
    ])


def _metadata(article: Segmentation) -> Metadata:
    title = headline_text(article.page, article.title) if article.title >= 0 else None
    authors = article.authors.value if article.authors else ()
    published, updated = article.dates.published, article.dates.updated
    return Metadata(
        title=title,
        summary=" ".join(article.dek.value.split()) if article.dek else None,
        date=published.value if published else None,
        updated=updated.value if updated else None,
        authors=authors,
        language=article.page.language,
    )


def _evidence(article: Segmentation) -> tuple[Evidence, ...]:
    blocks = article.page.blocks
    told = (("date", article.dates.published), ("updated", article.dates.updated),
            ("authors", article.authors), ("summary", article.dek))  # fmt: skip
    found = [
        Evidence(field, "body", blocks[each.block].lines, each.certainty, each.reason) for field, each in told if each
    ]
    if article.title >= 0:
        lines, certainty = blocks[article.title].lines, article.title_certainty
        found.insert(0, Evidence("title", "body", lines, certainty, "the headline above the text"))
    return tuple(found)


def doubts(text: Text, article: Segmentation) -> tuple[Diagnostic, ...]:
    """A warning where what was left out of an article may be another one, or part of it.

    Takes the text whose lines are those of the article's blocks.
    """
    return _second_article(text, article) or _left_out(text, article)


def _second_article(text: Text, article: Segmentation) -> tuple[Diagnostic, ...]:
    """A warning where another run of text is nearly as long as the article."""
    page = article.page
    outside = [-200 if keep else score for score, keep in zip(page.textures, article.kept, strict=True)]
    first, last = best_run(outside)
    mass = sum([score for score in outside[first : last + 1] if score > 0])
    own = sum([score for score, keep in zip(page.textures, article.kept, strict=True) if keep and score > 0])
    texts = len([score for score in outside[first : last + 1] if score > TEXTY])
    if texts < 4 or mass * 2 < own:
        return ()
    line = page.blocks[first].lines[0]
    message = "another article seems to begin here; only the main one is kept"
    return (Diagnostic(text.path, line, 0, message, "warning", excerpt=text.lines[line - 1][:200]),)


def _left_out(text: Text, article: Segmentation) -> tuple[Diagnostic, ...]:
    """A warning where paragraphs close below the article read like its own."""
    names = [name.casefold() for name in article.authors.value] if article.authors else []
    places = left_out(article.page, article.kept)
    if not places or any(name in article.page.folded[places[0]] for name in names):
        return ()
    line = article.page.blocks[places[0]].lines[0]
    count = "a paragraph" if len(places) == 1 else f"{len(places)} paragraphs"
    message = f"{count} below the article {'was' if len(places) == 1 else 'were'} left out, from this line on"
    advice = "If they are the article's, take out the lines that stand between."
    return (Diagnostic(text.path, line, 0, message, "warning", advice, text.lines[line - 1][:200]),)

"""A document that is told by its page's text what the page's head leaves open."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.page_dump import doubts
from dateline.loaders.saved.article import SavedArticle, Told
from dateline.loaders.saved.page import SavedPage, dropped_of
from dateline.loaders.source.text import Text
from dateline.model import Diagnostic, Document, Evidence
from dateline.values import changed


def completed(document: Document, text: Text, saved: SavedPage, said: Sequence[str]) -> Document:
    """Return the document of a page with what its article's text tells, each with its evidence, and what was left out.

    Takes also what the head says of the title. What the head states stays; a date of change that it states is no date
    of publication where the text has one.
    """
    told = [each for each in saved.article.told if _is_open(document, each)]
    values: dict[str, object] = {each.evidence.field: each.value for each in told}
    evidence = (*_title(document, saved.article, said), *(each.evidence for each in told))
    fields = {each.field for each in evidence}
    if document.metadata.language is None:
        values["language"] = saved.article.segmentation.page.language
    used = frozenset(place for each in told for place in each.places) | _headed(document, saved.article)
    return changed(
        document,
        metadata=changed(document.metadata, **values),
        evidence=(*evidence, *(each for each in document.evidence if each.field not in fields)),
        dropped=dropped_of(text.whole, saved, used),
        diagnostics=(*document.diagnostics, *_doubts(text, saved.article)),
        stated=tuple(each for each in document.stated if each[0] not in fields),
    )


def _title(document: Document, article: SavedArticle, said: Sequence[str]) -> tuple[Evidence, ...]:
    """Why the title is believed, where the text alone tells it."""
    if not _headed(document, article) or article.headline is None:
        return ()
    if any(article.headline.words.casefold() in each.casefold() for each in said):
        return ()
    certainty = article.segmentation.title_certainty
    return (Evidence("title", "body", (article.headline.line,), certainty, "the headline above the text"),)


def _is_open(document: Document, told: Told) -> bool:
    """Say whether the head leaves a field open; none was changed before the day that the head states."""
    stated, field = dict(document.stated), told.evidence.field
    early = field == "updated" and "date" in stated and str(told.value)[:10] < str(document.metadata.date)[:10]
    return field not in stated and not early


def _headed(document: Document, article: SavedArticle) -> frozenset[int]:
    """The lines of the headline, where it is the title."""
    words = article.headline.words if article.headline else ""
    same = words.casefold() == (document.metadata.title or "").casefold()
    return article.headed if same else frozenset()


def _doubts(text: Text, article: SavedArticle) -> tuple[Diagnostic, ...]:
    rows = article.rows
    return tuple(
        changed(doubt, path=text.path, line=rows.line(doubt.line))
        for doubt in doubts(Text(text.path, "\n".join(rows.texts)), article.segmentation)
    )

"""A text read once more, without what is not the article's: marks that keep it back, comments of its author."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import reduce

from dateline.dates import Order
from dateline.loaders.document.changes import drafted, kept_as_draft, with_dropped
from dateline.loaders.document.holding import held
from dateline.loaders.kept_back.hints import HEAD, KEYED, has_comments
from dateline.loaders.kept_back.marks import STATE, Mark, find_marks, find_title_mark, remark_on
from dateline.loaders.kept_back.stray import find_repeated, find_stray
from dateline.loaders.markdown.heading import REPEATS
from dateline.loaders.markdown.obsidian import NO_COMMENTS, take_comments
from dateline.loaders.matter.entry import Remark
from dateline.loaders.matter.moments import later
from dateline.loaders.source.text import Text
from dateline.model import Document, Dropped
from dateline.patterns import pattern
from dateline.values import changed

_PARAGRAPH = 60
_REASON = "keeps the text back"
_NO_MOMENT = "Take it out to publish the post; or say until when, as in “Embargo: 2026-12-01 00:01”."
_BLOCK = pattern(
    r"</?(?:p|div|h[1-6]|li|ul|ol|tr|td|table|center|header|main|article|section|aside|figure|blockquote|br|hr)\b[^<>]{0,200}>\s*",
    re.IGNORECASE,
)
_OPEN = "“%%” begins no comment that can be taken out: it is shown as text"
_CLOSE = "End the comment with another %%, on its line or at the end of a later one."


def revised(text: Text, document: Document, order: Order, read: Callable[[Text], Document]) -> Document:
    """Return a document as its text means it.

    Takes the text, how it was read, and what reads it: where something has to be taken out, the rest is
    read again. Marks (“EMBARGOED UNTIL …”, “[DRAFT]”) move the date or make a draft, a key outside the block of
    keys that keeps a draft back is an error, and Obsidian's comments are dropped.
    """
    if any(found.severity == "error" for found in document.diagnostics):
        return document
    commented = has_comments(text, document)
    comments = take_comments(text.lines, _first_line(document)) if commented else NO_COMMENTS
    plain = _with_lines(text, comments.lines) if comments.dropped else text
    document = read(plain) if comments.dropped else document
    document = _without_marks(plain, document, order, read)
    document = _by_stray_key(plain, document)
    document = _by_comments(document, text, plain, comments.dropped, order)
    if comments.unclosed:
        document = kept_as_draft(document, plain.lines, Remark(comments.unclosed, 1, _OPEN, _CLOSE))
    return with_dropped(document, comments.dropped)


def _with_lines(text: Text, lines: Sequence[str]) -> Text:
    return Text(text.path, "\n".join(lines) + "\n", text.diagnostics)


def _first_line(document: Document) -> int:
    """The index of the first line of the text, its heading included."""
    if document.loader not in KEYED:
        return 0
    told = [line for evidence in document.evidence if evidence.origin == "body" for line in evidence.lines]
    again = [dropped.line for dropped in document.dropped if dropped.reason == REPEATS]
    return min([document.body_line, *again, *told]) - 1


def _without_marks(text: Text, document: Document, order: Order, read: Callable[[Text], Document]) -> Document:
    """The document of the text without its marks, as they mean it. Mails know marks of their own."""
    if document.loader == "email-message":
        return document
    at, before = _date_before(text, document)
    lines = list(text.lines)
    lines[at] = lines[at][len(before) :]
    marks = find_marks(lines, _first_line(document), order)
    if document.loader == "page-dump":
        marks = tuple(mark for mark in marks if not any(map(str.strip, lines[: mark.line])))
    if not marks:
        return _by_title(_unbroken(document, text, order), text, order)
    for mark in marks:
        lines[mark.line] = mark.rest
    lines[at] = before + lines[at]
    dropped = tuple(Dropped(mark.line + 1, mark.words, _REASON) for mark in marks)
    document = with_dropped(read(_with_lines(text, lines)), dropped)
    return _by_title(_by_marks(document, text, marks), text, order)


def _date_before(text: Text, document: Document) -> tuple[int, str]:
    """The index of the line that a date stands before, and that date: ``2026-05-30 [DRAFT] Headline``."""
    if document.loader != "dated-text":
        return 0, ""
    from dateline.loaders.dated_text import find_prefix

    prefix = find_prefix(text)
    return (prefix.line, text.lines[prefix.line][: prefix.end]) if prefix else (0, "")


def _by_marks(document: Document, text: Text, marks: Sequence[Mark]) -> Document:
    """The document not before the last moment that its marks tell, or as a draft where one tells none."""
    untils = [mark.until for mark in marks if mark.until is not None]
    for mark in marks:
        if mark.until is None:
            document = kept_as_draft(document, text.lines, remark_on(mark.words, mark.line + 1, _NO_MOMENT))
    lines = tuple(mark.line + 1 for mark in marks if mark.until is not None)
    return held(document, reduce(later, untils), lines) if untils else document


def _by_title(document: Document, text: Text, order: Order) -> Document:
    """The document not before the moment that its title tells; or as a draft, where no key tells of drafts."""
    title, stated = document.metadata.title or "", dict(document.stated)
    mark = find_title_mark(title, order)
    if mark is None:
        return document
    line = stated.get("title", 1)
    if mark.until is None:
        return document if "draft" in stated else kept_as_draft(document, text.lines, remark_on(title, line, STATE))
    if mark.rest:
        document = changed(document, metadata=changed(document.metadata, title=mark.rest.strip()))
        document = with_dropped(document, (Dropped(line, mark.words, _REASON),))
    return held(document, mark.until, (line,))


def _unbroken(document: Document, text: Text, order: Order) -> Document:
    """The document as a draft, if a mark opens HTML in which lines mean nothing."""
    if document.markup != "html" and not document.body.startswith("<"):
        return document
    from dateline.loaders.html.elements import shown_words

    marks = find_marks(_BLOCK.split(document.body[:HEAD]), 0, order)
    if not marks:
        return document
    return kept_as_draft(document, text.lines, remark_on(shown_words(marks[0].words), document.body_line, _NO_MOMENT))


def _by_comments(document: Document, text: Text, plain: Text, comments: Sequence[Dropped], order: Order) -> Document:
    """The document as the comments above its first paragraph mean it.

    Takes the text with its comments and without them.
    """
    first = _first_line(document)
    end = next((at for at in range(first, len(plain.lines)) if len(plain.lines[at]) >= _PARAGRAPH), len(plain.lines))
    marks: list[Mark] = []
    for each in comments:
        words = each.text.strip("% \t")
        if each.line <= end + 1 and words:
            marks += (changed(mark, line=each.line - 1) for mark in find_marks((words,), 0, order))
            marks += [Mark(each.line - 1, words, "", None)] if find_stray((words,), 0) else []
    return _by_marks(document, text, marks) if marks else document


def _by_stray_key(text: Text, document: Document) -> Document:
    """The document as a draft with an error, if a key outside the block of keys was meant to keep it back."""
    remark = None if document.metadata.draft else _stray_key(text, document)
    return drafted(document, text.lines, remark, "error") if remark else document


def _stray_key(text: Text, document: Document) -> Remark | None:
    if document.loader not in ("front-matter", "html-page"):
        return find_stray(text.lines, 0)
    if "draft" in dict(document.stated):
        return None
    found = None if document.loader == "html-page" else find_repeated(text.lines, _first_line(document))
    if found or not document.body.startswith("<"):
        return found
    remark = find_repeated(_BLOCK.split(document.body[:HEAD]), 0)
    return changed(remark, line=document.body_line) if remark else None

"""A text read once more, without what is not the article's: marks that keep it back, comments of its author."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import reduce
from typing import Any

from dateline.dates import Order
from dateline.loaders.document.composition import remarked
from dateline.loaders.kept_back import marks as embargo
from dateline.loaders.kept_back import stray
from dateline.loaders.kept_back.marks import Mark
from dateline.loaders.markdown import obsidian
from dateline.loaders.markdown.heading import REPEATS
from dateline.loaders.matter.embargoes import held, later
from dateline.loaders.matter.entry import Remark
from dateline.loaders.source.text import Text
from dateline.model import Diagnostic, Document, Dropped, Evidence
from dateline.patterns import pattern
from dateline.values import changed

_HEAD = 3_000
"""Characters of a text without front matter at whose top such words are looked for."""
_BELOW_KEYS = 400
"""Of the body under front matter."""
_LONGEST_MARK = 160
_PARAGRAPH = 60
_OPENERS = tuple("![<{")
"""Signs with which a picture, a tag or a comment begins, above which nothing is read."""
_KEYED = ("front-matter", "metadata-lines", "html-page")
"""Shapes in which keys stand above the text."""
_HINTS = tuple(sorted({*embargo.HINTS, *stray.HINTS}))
_BELOW = (*embargo.HINTS, "publish", "status")
"""As `_HINTS`, below keys."""
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
    commented = document.markup == "markdown" and obsidian.SIGN in text.whole
    if not (commented or _hints(text, document)):
        return document
    if any(found.severity == "error" for found in document.diagnostics):
        return document
    source = text
    comments = obsidian.take_comments(text.lines, _first_line(document)) if commented else obsidian.NO_COMMENTS
    if comments.dropped:
        text = _with_lines(text, comments.lines)
        document = read(text)
    document = _kept_back(text, _without_marks(text, document, order, read))
    document = _by_comments(document, source, text, comments.dropped, order)
    if comments.unclosed:
        document = _as_draft(document, text, Remark(comments.unclosed, 1, _OPEN, _CLOSE))
    return _with_dropped(document, comments.dropped)


def _hints(text: Text, document: Document) -> bool:
    """Say quickly whether words stand at the top that may be a mark or a key."""
    if document.loader in _KEYED and any(map(_head(document).lower().__contains__, _BELOW)):
        return True
    unkeyed = document.loader not in ("front-matter", "html-page")
    return unkeyed and any(map(text.whole[:_HEAD].lower().__contains__, _HINTS))


def _head(document: Document) -> str:
    """Where keys stand above a text, its title and the beginning of its body; of a long first line only the title."""
    title, body = document.metadata.title or "", document.body
    if body[:1] in _OPENERS:
        return title + body[:_HEAD]
    begins_long = len(body) > _LONGEST_MARK and body.find("\n", 0, _LONGEST_MARK) < 0
    return title if begins_long and document.markup != "html" else title + body[:_BELOW_KEYS]


def _first_line(document: Document) -> int:
    """The index of the first line of the text, its heading included."""
    if document.loader not in _KEYED:
        return 0
    told = [line for evidence in document.evidence if evidence.origin == "body" for line in evidence.lines]
    again = [dropped.line for dropped in document.dropped if dropped.reason == REPEATS]
    return min([document.body_line, *again, *told]) - 1


def _without_marks(text: Text, document: Document, order: Order, read: Callable[[Text], Document]) -> Document:
    if document.loader == "email-message":
        return document
    at, before = _date_before(text, document)
    lines = list(text.lines)
    lines[at] = lines[at][len(before) :]
    marks = embargo.find_marks(lines, _first_line(document), order)
    if document.loader == "page-dump":
        marks = tuple(mark for mark in marks if not any(map(str.strip, lines[: mark.line])))
    if not marks:
        return _by_title(_unbroken(document, text, order), text, order)
    for mark in marks:
        lines[mark.line] = mark.rest
    lines[at] = before + lines[at]
    dropped = tuple(Dropped(mark.line + 1, mark.words, _REASON) for mark in marks)
    marked = _marked(_with_dropped(read(_with_lines(text, lines)), dropped), text, marks)
    return _by_title(marked, text, order)


def _date_before(text: Text, document: Document) -> tuple[int, str]:
    """The index of the line that a date stands before, and that date: ``2026-05-30 [DRAFT] Headline``."""
    if document.loader != "dated-text":
        return 0, ""
    from dateline.loaders.dated_text import find_prefix

    prefix = find_prefix(text)
    return (prefix.line, text.lines[prefix.line][: prefix.end]) if prefix else (0, "")


def _unbroken(document: Document, text: Text, order: Order) -> Document:
    """The document as a draft, if a mark opens HTML in which lines mean nothing."""
    if document.markup != "html" and not document.body.startswith("<"):
        return document
    from dateline.loaders.html.elements import words_of

    marks = embargo.find_marks(_BLOCK.split(document.body[:_HEAD]), 0, order)
    if not marks:
        return document
    remark = Remark(document.body_line, 1, embargo.KEPT_BACK.format(words=words_of(marks[0].words)[:60]), _NO_MOMENT)
    return _as_draft(document, text, remark)


def _by_title(document: Document, text: Text, order: Order) -> Document:
    """The document not before the moment that its title tells; or as a draft, where no key tells of drafts."""
    title, stated = document.metadata.title or "", dict(document.stated)
    mark = embargo.find_title_mark(title, order)
    if mark is None:
        return document
    line = stated.get("title", 1)
    if mark.until is None:
        remark = Remark(line, 1, embargo.KEPT_BACK.format(words=title[:60]), embargo.STATE)
        return document if "draft" in stated else _as_draft(document, text, remark)
    if mark.rest:
        document = changed(document, metadata=changed(document.metadata, title=mark.rest.strip()))
        document = _with_dropped(document, (Dropped(line, mark.words, _REASON),))
    return held(document, mark.until, (line,))


def _marked(document: Document, text: Text, marks: Sequence[Mark]) -> Document:
    """The document not before the last moment that its marks tell, or as a draft where one tells none."""
    untils = [mark.until for mark in marks if mark.until is not None]
    for mark in marks:
        if mark.until is None:
            remark = Remark(mark.line + 1, 1, embargo.KEPT_BACK.format(words=mark.words[:60]), _NO_MOMENT)
            document = _as_draft(document, text, remark)
    lines = tuple(mark.line + 1 for mark in marks if mark.until is not None)
    return held(document, reduce(later, untils), lines) if untils else document


def _by_comments(
    document: Document, source: Text, text: Text, comments: Sequence[Dropped], order: Order
) -> Document:
    """The document as the comments above its first paragraph mean it, of which the text no longer tells."""
    first = _first_line(document)
    end = next((at for at in range(first, len(text.lines)) if len(text.lines[at]) >= _PARAGRAPH), len(text.lines))
    marks: list[Mark] = []
    for each in comments:
        words = each.text.strip("% \t")
        if each.line <= end + 1 and words:
            marks += (changed(mark, line=each.line - 1) for mark in embargo.find_marks((words,), 0, order))
            marks += [Mark(each.line - 1, words, "", None)] if stray.find_stray((words,), 0) else []
    return _marked(document, source, marks) if marks else document


def _kept_back(text: Text, document: Document) -> Document:
    """The document as a draft with an error, if a key outside the block of keys was meant to keep it back."""
    if document.metadata.draft:
        return document
    remark = _stray(text, document)
    if remark is None:
        return document
    return _drafted(document, remarked(text.path, text.lines, (remark,), "error"))


def _stray(text: Text, document: Document) -> Remark | None:
    if document.loader not in ("front-matter", "html-page"):
        return stray.find_stray(text.lines, 0)
    if "draft" in dict(document.stated):
        return None
    found = None if document.loader == "html-page" else stray.find_repeated(text.lines, _first_line(document))
    if found or not document.body.startswith("<"):
        return found
    remark = stray.find_repeated(_BLOCK.split(document.body[:_HEAD]), 0)
    return changed(remark, line=document.body_line) if remark else None


def _as_draft(document: Document, text: Text, remark: Remark) -> Document:
    told = Evidence("draft", "body", (remark.line,), 1.0, remark.message)
    kept = _drafted(document, remarked(text.path, text.lines, (remark,), "warning"))
    return changed(kept, evidence=(*kept.evidence, told))


def _drafted(document: Document, found: tuple[Diagnostic, ...]) -> Document:
    metadata: Any = changed(document.metadata, draft=True)
    return changed(document, metadata=metadata, diagnostics=document.diagnostics + found)


def _warned(document: Document, text: Text, remark: Remark) -> Document:
    found = remarked(text.path, text.lines, (remark,), "warning")
    return changed(document, diagnostics=document.diagnostics + found)


def _with_lines(text: Text, lines: Sequence[str]) -> Text:
    return Text(text.path, "\n".join(lines) + "\n", text.diagnostics)


def _with_dropped(document: Document, dropped: tuple[Dropped, ...]) -> Document:
    both = sorted((*document.dropped, *dropped), key=lambda each: each.line)
    return changed(document, dropped=tuple(both)) if dropped else document

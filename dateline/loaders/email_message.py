"""An e-mail saved as text: its subject, sender and date above the article."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import Any

from dateline.dates import Order
from dateline.loaders.document.composition import remarked
from dateline.loaders.mail.fields import entries_of, remarks_on_date
from dateline.loaders.mail.headers import HeaderSection, find_headers
from dateline.loaders.mail.keeping import remarks_on_marks
from dateline.loaders.mail.parts import BadMail, content_of
from dateline.loaders.mail.text import partition
from dateline.loaders.mail.thread import DELETE, HEADER, QUOTATION, Mail, article_mail
from dateline.loaders.mail.values import sender_of
from dateline.loaders.markdown.heading import REPEATS, says_again
from dateline.loaders.markdown.top import read_markdown
from dateline.loaders.matter.entry import Remark
from dateline.loaders.matter.fields import Stated, understand
from dateline.loaders.matter.moments import day_of
from dateline.loaders.plain.article import Article, read_article
from dateline.loaders.source.body import cut_body, is_markdown_file, markup_of
from dateline.loaders.source.text import Text
from dateline.model import Document, Dropped, Metadata, When
from dateline.values import changed

_NAME = "email-message"


def recognise(text: Text) -> bool:
    """Say whether a text begins with the header of a mail: a sender, a subject and a third field or an address."""
    return markup_of(text.path) != "html" and find_headers(text.lines) is not None


def load(text: Text, order: Order) -> Document:
    """Read a mail: its subject is the title, its sender the author, its date the date, unless the text tells them.

    Header, signature, quoted mails and notes of confidentiality are dropped. Of a mail that is sent on, the inner
    one is read. A mail whose text can't be decoded is a draft with an error.
    """
    headers = find_headers(text.lines)
    if headers is None:
        raise ValueError("a text without a mail's header")
    try:
        content = content_of(text, headers)
    except BadMail as fault:
        return _refused(text, headers, fault)
    mail, lines = _own_lines(article_mail(text, headers, content))
    stated = understand(entries_of(mail.headers, order), order, path=text.path)
    marks = remarks_on_marks(mail, lines, order)
    warnings = (*stated.warnings, *mail.remarks, *marks, *remarks_on_date(mail.headers, order))
    document = _composed(text, mail, stated, *_below(stated, mail, lines, text.path, order))
    draft = document.metadata.draft or bool(marks or mail.remarks)
    return changed(
        document,
        metadata=changed(document.metadata, draft=draft),
        diagnostics=text.diagnostics
        + remarked(text.path, text.lines, warnings, "warning")
        + remarked(text.path, text.lines, stated.errors, "error"),
    )


def _refused(text: Text, headers: HeaderSection, fault: BadMail) -> Document:
    remark = Remark(headers.start + 1, 1, str(fault), fault.help)
    problems = text.diagnostics + remarked(text.path, text.lines, (remark,), "error")
    return Document(text.path, _NAME, Metadata(draft=True), "", "text", headers.end, diagnostics=problems)


def _own_lines(mail: Mail) -> tuple[Mail, Sequence[str]]:
    """A mail without what is none of its writer's text, and its lines, blank ones for those that went."""
    parted = partition(mail.content.lines, mail.start, mail.end, sender_of(mail.headers.said("from")))
    left_out = parted.strangers
    lines = ["" if index in left_out else line for index, line in enumerate(mail.content.lines[: mail.end])]
    dropped = tuple(Dropped(mail.number(i), mail.content.lines[i], reason) for i, reason in left_out.items())
    doubts = tuple(Remark(mail.number(index), 1, QUOTATION, DELETE) for index in parted.doubtful)
    return changed(mail, dropped=mail.dropped + dropped, remarks=mail.remarks + doubts), lines


def _below(
    stated: Stated, mail: Mail, lines: Sequence[str], path: str, order: Order
) -> tuple[Article, tuple[Dropped, ...]]:
    """The article below the subject, in the lines of the source, and what of it only says the subject again."""
    read = _read_body(path, lines, mail.start, order)
    article = _numbered(read, mail)
    return (article, ()) if _is_headed(read, lines, path) else _under(stated.values.get("title"), article)


def _read_body(path: str, lines: Sequence[str], start: int, order: Order) -> Article:
    """The text of a mail as an article; Markdown stays as it is."""
    if not is_markdown_file(path):
        return read_article(lines, start, order)
    read = read_markdown(cut_body(lines, start, path), order)
    dropped = (*read.body.dropped, *read.top.dropped)
    return Article(read.top.metadata, read.body.text, read.body.line, read.top.evidence, dropped)


def _numbered(article: Article, mail: Mail) -> Article:
    """An article with the lines of the source instead of the mail's."""
    told = tuple(changed(each, lines=tuple(mail.number(line - 1) for line in each.lines)) for each in article.evidence)
    dropped = tuple(changed(each, line=mail.number(each.line - 1)) for each in article.dropped)
    return changed(article, line=mail.number(article.line - 1), evidence=told, dropped=dropped)


def _is_headed(article: Article, lines: Sequence[str], path: str) -> bool:
    """Say whether the title is a heading of Markdown, which a greeting is not."""
    told = next((each.lines[0] for each in article.evidence if each.field == "title"), 0)
    return is_markdown_file(path) and told > 0 and lines[told - 1].startswith("#")


def _under(subject: str | None, article: Article) -> tuple[Article, tuple[Dropped, ...]]:
    """An article below its subject: what was taken for a headline stays in the text, unless a byline is below it."""
    title = article.metadata.title
    if title is None or not subject or article.metadata.authors and title != subject:
        return article, ()
    told = {each.field: each.lines for each in article.evidence}
    kept = tuple(each for each in article.evidence if each.field != "title")
    line = told["title"][0]
    if says_again(title, subject):
        return changed(article, evidence=kept), (Dropped(line, title, REPEATS),)
    above = [title, article.metadata.summary or ""]
    body = "\n\n".join(filter(None, (*above, article.body)))
    kept = tuple(each for each in kept if each.field != "summary")
    return changed(article, body=body, line=line, evidence=kept), ()


def _composed(text: Text, mail: Mail, stated: Stated, article: Article, again: tuple[Dropped, ...]) -> Document:
    values, told = _merged(stated, article)
    used = {line for field, line in stated.lines if field not in told}
    header = (each for each in mail.dropped if each.line not in used or each.reason != HEADER)
    return Document(
        text.path,
        _NAME,
        Metadata(**values),
        article.body,
        "markdown" if is_markdown_file(text.path) else "text",
        article.line,
        tuple(sorted((*header, *article.dropped, *again), key=attrgetter("line"))),
        tuple(each for each in article.evidence if each.field in told),
        stated=tuple((field, line) for field, line in stated.lines if field not in told),
    )


def _merged(stated: Stated, article: Article) -> tuple[dict[str, Any], frozenset[str]]:
    """The fields of a mail, and the names of those that its text tells, which counts more than the header."""
    values = dict(stated.values)
    told: set[str] = set()
    for evidence in article.evidence:
        value = getattr(article.metadata, evidence.field)
        if not (evidence.field == "date" and _same_day(values.get("date"), value)):
            values[evidence.field] = value
            told.add(evidence.field)
    return values, frozenset(told)


def _same_day(sent: When | None, said: When) -> bool:
    return sent is not None and day_of(sent) == day_of(said)

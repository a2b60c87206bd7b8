"""An e-mail saved as text: its subject, sender and date above the article."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from dateline.dates import Order, find_whens, parse_when
from dateline.loaders.document.composition import remarked
from dateline.loaders.kept_back.marks import remark_on
from dateline.loaders.mail.headers import decoded, find_headers, read_headers, sender_of, without_prefixes
from dateline.loaders.mail.marks import line_keeps_back, note_keeps_back, subject_keeps_back
from dateline.loaders.mail.parts import BadMail, content_of
from dateline.loaders.mail.text import part
from dateline.loaders.mail.thread import DELETE, HEADER, NOTE_ABOVE, QUOTATION, Mail, article_mail
from dateline.loaders.markdown.heading import REPEATS, says_again
from dateline.loaders.markdown.top import read_markdown
from dateline.loaders.matter.drafts import hides
from dateline.loaders.matter.entry import Entry, Remark
from dateline.loaders.matter.fields import Stated, understand
from dateline.loaders.matter.keyed_lines import KEYED
from dateline.loaders.matter.keys import plain_key
from dateline.loaders.matter.moments import day_of
from dateline.loaders.plain.article import Article, read_article
from dateline.loaders.source.body import cut_body, is_markdown_file, markup_of
from dateline.loaders.source.text import Text
from dateline.model import Document, Dropped, Metadata, When
from dateline.values import changed

_NAME = "email-message"
_TOP = 15
"""Lines of a text among which one may keep it back."""
_LONGEST = 200
_LONGEST_FIELD = 12
"""Lines of a subject that goes on in further ones."""
_TAKE_OUT = "Take it out to publish the post."
_NO_DATE = "“{said}” is no date that can be understood: the mail is read without it"
_STATE = "Write it as 2026-11-05."


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
        remark = Remark(headers.start + 1, 1, str(fault), fault.help)
        problems = text.diagnostics + remarked(text.path, text.lines, (remark,), "error")
        return Document(text.path, _NAME, Metadata(draft=True), "", "text", headers.end, diagnostics=problems)
    mail = article_mail(text, headers, content)
    sender = sender_of(mail.headers.said("from"))
    parted = part(mail.content.lines, mail.start, mail.end, sender)
    left_out = parted.strangers
    lines = ["" if index in left_out else line for index, line in enumerate(mail.content.lines[: mail.end])]
    quoted = tuple(Dropped(mail.number(i), mail.content.lines[i], reason) for i, reason in left_out.items())
    doubts = tuple(Remark(mail.number(index), 1, QUOTATION, DELETE) for index in parted.doubtful)
    mail = changed(mail, dropped=mail.dropped + quoted, remarks=mail.remarks + doubts)
    return _composed(text, mail, lines, order)


def _composed(text: Text, mail: Mail, lines: Sequence[str], order: Order) -> Document:
    stated = understand(_entries(mail, order), order, path=text.path)
    read = _read_body(text.path, lines, mail.start, order)
    subject = stated.values.get("title")
    again: tuple[Dropped, ...] = ()
    article = _numbered(read, mail)
    if not _is_headed(read, lines, text.path):
        article, again = _under(subject, article)
    values, told = _merged(stated, article)
    used = {line for field, line in stated.lines if field not in told}
    header = (each for each in mail.dropped if each.line not in used or each.reason != HEADER)
    dropped = (*header, *article.dropped, *again)
    held = _held(mail, lines, order)
    values["draft"] = bool(values.get("draft")) or bool(held or mail.remarks)
    warnings = (*stated.warnings, *mail.remarks, *held, *_undated(mail, order))
    return Document(
        text.path,
        _NAME,
        Metadata(**values),
        article.body,
        "markdown" if is_markdown_file(text.path) else "text",
        article.line,
        tuple(sorted(dropped, key=lambda each: each.line)),
        tuple(each for each in article.evidence if each.field in told),
        text.diagnostics
        + remarked(text.path, text.lines, warnings, "warning")
        + remarked(text.path, text.lines, stated.errors, "error"),
        tuple((field, line) for field, line in stated.lines if field not in told),
    )


def _entries(mail: Mail, order: Order) -> list[Entry]:
    """What the header states, as front matter would."""
    headers, found = mail.headers, []
    for meaning, key, value in (
        ("subject", "title", without_prefixes(headers.said("subject"))),
        ("from", "author", sender_of(headers.said("from"))),
        ("date", "date", _sent(headers.said("date"), order)),
    ):
        if value and (field := headers.first(meaning)):
            found.append(Entry(key, value, field.index + 1))
    for field in headers.fields:
        if hides(field.key, field.value) or plain_key(field.key).startswith(("embargo", "sperrfrist")):
            found.append(Entry(field.key, field.value, field.index + 1))
    return found


def _sent(said: str, order: Order) -> str:
    """A mail's date as ISO has it: RFC 5322's, or as mail programs show it; empty where it can't be understood."""
    found = find_whens(said[:_LONGEST], order)
    when = parse_when(said, order) or (found[0].when if found else None)
    return when.isoformat() if when else ""


def _undated(mail: Mail, order: Order) -> tuple[Remark, ...]:
    field, said = mail.headers.first("date"), mail.headers.said("date")
    if field is None or not said or _sent(said, order):
        return ()
    return (Remark(field.index + 1, 1, _NO_DATE.format(said=said[:60]), _STATE),)


def _held(mail: Mail, lines: Sequence[str], order: Order) -> tuple[Remark, ...]:
    """A remark on what keeps the mail back: a mark in a subject, in a note or at the top of the text, a draft's key."""
    for number, words in _top(mail, lines, order):
        return (remark_on(words, number, _TAKE_OUT),)
    return ()


def _top(mail: Mail, lines: Sequence[str], order: Order) -> Iterator[tuple[int, str]]:
    """Each line that keeps a mail back: its number and its words."""
    for place, each in enumerate(mail.dropped):
        if each.reason == HEADER:
            subject = _subject(mail.dropped[place : place + _LONGEST_FIELD])
            if subject and subject_keeps_back(subject, order) or _is_key(each.text):
                yield each.line, subject or each.text
        elif each.reason == NOTE_ABOVE and (note_keeps_back(each.text, order) or _is_key(each.text)):
            yield each.line, each.text
    filled = (index for index in range(mail.start, len(lines)) if lines[index].strip())
    for index in islice(filled, _TOP):
        if line_keeps_back(lines[index], order) or _is_key(lines[index]):
            yield mail.number(index), lines[index]


def _subject(dropped: Sequence[Dropped]) -> str:
    """The subject that the first of a header's lines begins, with the lines in which it goes on; or nothing."""
    fields = read_headers([each.text for each in dropped], 0).fields
    begins = bool(fields) and fields[0].index == 0 and fields[0].meaning == "subject"
    return without_prefixes(decoded(fields[0].value)) if begins else ""


def _is_key(line: str) -> bool:
    keyed = KEYED.fullmatch(line[:_LONGEST])
    return keyed is not None and hides(keyed["key"], keyed["value"])


def _numbered(article: Article, mail: Mail) -> Article:
    """An article with the lines of the source instead of the mail's."""
    told = tuple(changed(each, lines=tuple(mail.number(line - 1) for line in each.lines)) for each in article.evidence)
    dropped = tuple(changed(each, line=mail.number(each.line - 1)) for each in article.dropped)
    return changed(article, line=mail.number(article.line - 1), evidence=told, dropped=dropped)


def _read_body(path: str, lines: Sequence[str], start: int, order: Order) -> Article:
    """The text of a mail as an article; Markdown stays as it is."""
    if not is_markdown_file(path):
        return read_article(lines, start, order)
    read = read_markdown(cut_body(lines, start, path), order)
    dropped = (*read.body.dropped, *read.top.dropped)
    return Article(read.top.metadata, read.body.text, read.body.line, read.top.evidence, dropped)


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

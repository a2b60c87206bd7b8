"""The mail of a thread that holds the article: the one that was sent on, or the newest."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import accumulate

from dateline.loaders.mail.headers import FORWARD, HeaderSection, leads_over, mails_within
from dateline.loaders.mail.parts import MailText
from dateline.loaders.mail.text import QUOTED, partition
from dateline.loaders.mail.values import is_forwarded
from dateline.loaders.matter.entry import Remark
from dateline.loaders.source.text import Text
from dateline.model import Dropped
from dateline.values import Value, changed

HEADER, NOTE_ABOVE = "a mail's header", "a note above a mail that is sent on"
_LONGEST_NOTE = 600
"""Characters; what is longer above a mail that is sent on is an article of its own."""
_LONGEST_LINE = 120
"""Of a note that is surely none of the article."""
_MOST_MAILS = 10
_SHORTER = "the mail that this one answers begins here and is longer; it is left out"
_SENT_ON = "a mail that is sent on begins here; it is left out"
_KEEP = "Delete what stands above it if that one is the article."
_NOTE = "what stands above the mail that is sent on is left out, though it may be the article"
_LETTER = "a mail's header stands in the text: what is below it stays, though it may be none of the article"
QUOTATION = "what begins here may be quoted from another mail; it stays in the text"
DELETE = "Delete it, or put a text without it into the mail."
_CHOOSE = "Delete the one of the two that is not the article."


class Mail(Value, frozen=True):
    """The mail that holds the article, in the lines of the whole."""

    headers: HeaderSection
    content: MailText
    start: int
    """0-based index of its first line."""
    end: int
    dropped: tuple[Dropped, ...]
    remarks: tuple[Remark, ...] = ()

    def number(self, index: int) -> int:
        """The line of the source for the 0-based index of a line, which is behind the last one for an empty text."""
        numbers = self.content.numbers
        return numbers[min(index, len(numbers) - 1)] if numbers else self.headers.end


def article_mail(text: Text, headers: HeaderSection, content: MailText) -> Mail:
    """Return the mail that holds the article.

    Takes the text, the header above it, and its decoded content. Of a mail that is sent on below a short note
    it is the inner one; one that is answered is cut off, and so is one that is sent on below a longer text.
    """
    mail = _innermost(_outer(text, headers, content))
    return changed(mail, remarks=mail.remarks + tuple(_doubts(mail)))


def _doubts(mail: Mail) -> Iterator[Remark]:
    """A remark on each line from which on the text may be another mail's."""
    lines = mail.content.lines[: mail.end]
    for headers in mails_within(lines, mail.start):
        if headers.has_address:
            yield Remark(mail.number(headers.start), 1, _LETTER, DELETE)


def _outer(text: Text, headers: HeaderSection, content: MailText) -> Mail:
    lines = _unquoted(content.lines)
    numbers = range(1, len(text.lines) + 1)
    above = _above(text.lines, headers)
    doubts = tuple(Remark(each.line, 1, _NOTE, _CHOOSE) for each in above if each.reason == NOTE_ABOVE)
    dropped = content.dropped + above + _header_lines(text.lines, headers, numbers)
    return Mail(headers, changed(content, lines=tuple(lines)), 0, len(lines), dropped, doubts[:1])


def _above(lines: Sequence[str], headers: HeaderSection) -> tuple[Dropped, ...]:
    """What stands above the header: what leads over to it, and what may be a note."""
    above = ((number, line) for number, line in enumerate(lines[: headers.start], 1) if line.strip())
    return tuple(Dropped(number, line, HEADER if leads_over(line) else NOTE_ABOVE) for number, line in above)


def _header_lines(lines: Sequence[str], headers: HeaderSection, numbers: Sequence[int]) -> tuple[Dropped, ...]:
    return _cut(lines, headers.start, headers.end, HEADER, numbers)


def _cut(lines: Sequence[str], start: int, end: int, reason: str, numbers: Sequence[int]) -> tuple[Dropped, ...]:
    return tuple(Dropped(numbers[i], lines[i], reason) for i in range(start, end) if lines[i].strip())


def _innermost(mail: Mail) -> Mail:
    """The mail that is sent on, where one is; an answered one is cut off."""
    for _ in range(_MOST_MAILS):
        inner = _find_inner(mail.content.lines, mail.start)
        if inner is None:
            return mail
        if not (inner.forwarded or is_forwarded(mail.headers.said("subject"))) or _is_article(mail, inner):
            return _without(mail, inner)
        mail = _sent_on(mail, inner)
    return mail


def _is_article(mail: Mail, inner: _InnerMail) -> bool:
    """Say whether what stands above a mail that is sent on is no note: too long, or longer than a mail's below."""
    above = _length(mail, mail.start, inner.start)
    if is_forwarded(mail.headers.said("subject")):
        return above > _LONGEST_NOTE
    return above > min(_LONGEST_NOTE, _length(mail, inner.headers.end, mail.end))


def _may_be_article(mail: Mail, inner: _InnerMail) -> bool:
    """Say whether what stands above a mail that is sent on is more than a line and no note for sure."""
    above = _length(mail, mail.start, inner.start)
    told = is_forwarded(mail.headers.said("subject"))
    return above > _LONGEST_LINE and not (told and above <= _length(mail, inner.headers.end, mail.end))


def _length(mail: Mail, start: int, end: int) -> int:
    left_out = partition(mail.content.lines, start, end).strangers
    return sum(len(mail.content.lines[i]) for i in range(start, end) if i not in left_out)


def _sent_on(mail: Mail, inner: _InnerMail) -> Mail:
    lines, numbers = mail.content.lines, mail.content.numbers
    above = _cut(lines, mail.start, inner.headers.start, NOTE_ABOVE, numbers)
    fields = tuple(changed(each, index=numbers[each.index] - 1) for each in inner.headers.fields)
    dropped = mail.dropped + above + _header_lines(lines, inner.headers, numbers)
    headers = changed(inner.headers, fields=fields)
    doubts = (Remark(above[0].line, 1, _NOTE, _CHOOSE),) if above and _may_be_article(mail, inner) else ()
    return changed(mail, headers=headers, start=inner.headers.end, dropped=dropped, remarks=mail.remarks + doubts)


def _without(mail: Mail, inner: _InnerMail) -> Mail:
    """The mail without the one below it that it answers."""
    lines, numbers = mail.content.lines, mail.content.numbers
    dropped = mail.dropped + _cut(lines, inner.start, mail.end, QUOTED, numbers)
    above = _length(mail, mail.start, inner.start)
    longer = _length(mail, inner.headers.end, mail.end) > above
    unsure = longer or (inner.forwarded and above <= _LONGEST_NOTE)
    message = _SHORTER if longer and not inner.forwarded else _SENT_ON
    remarks = (Remark(numbers[inner.headers.start], 1, message, _KEEP),) if unsure else ()
    return changed(mail, end=inner.start, dropped=dropped, remarks=mail.remarks + remarks)


class _InnerMail(Value, frozen=True):
    """A mail within a mail's text."""

    headers: HeaderSection
    start: int
    """0-based index of the first line that leads over to it: “Begin forwarded message:”, a rule."""
    forwarded: bool
    """Whether that line says that it is sent on."""


def _find_inner(lines: Sequence[str], start: int) -> _InnerMail | None:
    """Find the first mail, header and all, that stands in a mail's text from an index on.

    A rule or such words must lead over to it, or its header hold an address: an article may quote a letter.
    """
    far = _behind_note(lines, start)
    for headers in mails_within(lines, start):
        above = headers.start
        while above > start and headers.start - above < 3 and leads_over(lines[above - 1]):
            above -= 1
        led = "".join(lines[above : headers.start]).strip()
        told = headers.is_whole and headers.has_address
        if led or (told and not (headers.start >= far and _is_introduced(lines, headers.start))):
            return _InnerMail(headers, above, any(map(FORWARD.match, lines[above : headers.start])))
    return None


def _behind_note(lines: Sequence[str], start: int) -> int:
    """The index from which on more stands above than the line of a note."""
    lengths = accumulate(len(lines[index].strip()) for index in range(start, len(lines)))
    return next((start + place + 1 for place, length in enumerate(lengths) if length > _LONGEST_LINE), len(lines))


def _is_introduced(lines: Sequence[str], at: int) -> bool:
    """Say whether a text leads over to a mail that it quotes: “The leaked mail reads in full:”."""
    above = (lines[index].strip() for index in range(at - 1, max(at - 4, -1), -1))
    return next(filter(None, above), "").endswith(":")


def _unquoted(lines: Sequence[str]) -> list[str]:
    """Return the lines with one level of ``>`` taken off below “Begin forwarded message:”, where all have it."""
    fixed = list(lines)
    for index in range(len(lines)):
        if FORWARD.match(lines[index]):
            below = [i for i in range(index + 1, len(lines)) if lines[i].strip()]
            if below and all(lines[i].startswith(">") for i in below):
                for i in below:
                    fixed[i] = lines[i][1:].removeprefix(" ")
            break
    return fixed

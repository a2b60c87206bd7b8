"""Which line of a mail keeps it back: of its header, of a note above it, of the top of its text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice

from dateline.dates import Order
from dateline.loaders.kept_back.marks import remark_on
from dateline.loaders.mail.headers import read_headers
from dateline.loaders.mail.marks import line_keeps_back, note_keeps_back, subject_keeps_back
from dateline.loaders.mail.thread import HEADER, NOTE_ABOVE, Mail
from dateline.loaders.mail.values import decoded, without_prefixes
from dateline.loaders.matter.drafts import hides
from dateline.loaders.matter.entry import Remark
from dateline.loaders.matter.keyed_lines import KEYED
from dateline.model import Dropped

_TOP = 15
"""Lines of a text among which one may keep it back."""
_LONGEST = 200
_LONGEST_FIELD = 12
"""Lines of a subject that goes on in further ones."""
_TAKE_OUT = "Take it out to publish the post."


def remarks_on_marks(mail: Mail, lines: Sequence[str], order: Order) -> tuple[Remark, ...]:
    """Return a remark on the first line that keeps a mail back: a mark, or a key that hides a post.

    Takes the mail and the lines of its text.
    """
    return tuple(remark_on(words, number, _TAKE_OUT) for number, words in islice(_marks(mail, lines, order), 1))


def _marks(mail: Mail, lines: Sequence[str], order: Order) -> Iterator[tuple[int, str]]:
    """Each line that keeps a mail back: its number and its words."""
    for place, each in enumerate(mail.dropped):
        if each.reason == HEADER:
            subject = _subject(mail.dropped[place : place + _LONGEST_FIELD])
            if subject and subject_keeps_back(subject, order) or _is_hiding_key(each.text):
                yield each.line, subject or each.text
        elif each.reason == NOTE_ABOVE and (note_keeps_back(each.text, order) or _is_hiding_key(each.text)):
            yield each.line, each.text
    filled = (index for index in range(mail.start, len(lines)) if lines[index].strip())
    for index in islice(filled, _TOP):
        if line_keeps_back(lines[index], order) or _is_hiding_key(lines[index]):
            yield mail.number(index), lines[index]


def _subject(dropped: Sequence[Dropped]) -> str:
    """The subject that the first of a header's lines begins, with the lines in which it goes on; or nothing."""
    fields = read_headers([each.text for each in dropped], 0).fields
    begins = bool(fields) and fields[0].index == 0 and fields[0].meaning == "subject"
    return without_prefixes(decoded(fields[0].value)) if begins else ""


def _is_hiding_key(line: str) -> bool:
    keyed = KEYED.fullmatch(line[:_LONGEST])
    return keyed is not None and hides(keyed["key"], keyed["value"])

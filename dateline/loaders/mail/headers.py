"""The header of an e-mail: as it was sent, or as mail programs print it above a text."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache

from dateline.loaders.mail.values import decoded
from dateline.loaders.matter.keys import fields_of
from dateline.loaders.matter.moments import tells_a_day
from dateline.patterns import pattern
from dateline.values import Value

_FIELD = pattern(
    r"(?:\*{1,3}(?=[^*:]{1,40}[*:]{2}))?(?P<key>[^\W\d_](?:[\w-]| (?=\w)){0,40})"
    r"\s?(?:\*{1,3}\s?:|:(?!//)\*{0,3})\s*(?P<value>.*)"
)
"""Bold in a copy from Outlook: ``**From:** Ana Ruiz``."""
_MBOX = pattern(r">?From \S{1,200}\s.{5,60}\d{4}.{0,20}")
_HYPHENATED = pattern(r"[A-Za-z]+(?:-[A-Za-z0-9]+)+")
_MEANINGS = {
    "from": "from von de da van från fra od от",
    "subject": "subject betreff objet asunto assunto oggetto onderwerp ämne emne temat тема",
    "date": "date sent datum gesendet envoyé enviado enviada inviato verzonden skickat sendt data wysłano fecha дата "
    "отправлено",
    "other": "to cc bcc an à para a aan till til do кому kopie copie importance importancia attachments anlagen "
    "received sender priority precedence organization organisation comments keywords lines status sensitivity "
    "references newsgroups path xref encoding autocrypt categories",
}
_KEYS = {key: meaning for meaning, keys in _MEANINGS.items() for key in keys.split()} | {"enviado el": "date"}
_FEWEST = 3
_TO = ("to", "cc", "bcc", "an", "para", "aan")
_SURE = frozenset((*_TO, *(key for key, meaning in _KEYS.items() if meaning != "other")))
"""What else stands below a blank line may be prose."""
_LONGEST_LEAD = 200
"""Characters of a note above the header: “Hi desk, see below”."""
_MOST = 2_000
"""Lines of a header."""
_LONGEST = 4_000
"""Characters of a value that goes on in further lines; what follows is not read."""
FORWARD = pattern(
    r"[\s>*_-]{0,40}(?:(?:begin|start of) forwarded message|forwarded (?:message|by)|mensaje reenviado|"
    r"weitergeleitete nachricht|anfang der weitergeleiteten|message transféré|début du message|"
    r"messaggio inoltrato|inizio messaggio|mensagem encaminhada|doorgestuurd bericht)",
    re.IGNORECASE,
)


_Read = tuple[str, list[str], int]
"""A key, the lines of its value, and the index of the first."""


class HeaderField(Value, frozen=True):
    """One field of a header."""

    key: str
    """As written."""
    value: str
    index: int
    """0-based, of the line on which it begins."""

    @property
    def meaning(self) -> str:
        """What it tells: ``from``, ``subject``, ``date``, ``other``; empty for a field that may be a line of prose."""
        return _meaning_of(self.key)


@lru_cache(maxsize=500)
def _meaning_of(key: str) -> str:
    return _KEYS.get(key.casefold(), "other" if _HYPHENATED.fullmatch(key) else "")


class HeaderSection(Value, frozen=True):
    """The fields above a mail."""

    fields: tuple[HeaderField, ...]
    start: int
    """0-based index of the first line, an mbox's “From ” line included."""
    end: int
    """Of the first line behind them."""

    @property
    def is_mail(self) -> bool:
        """Whether they are a mail's: a sender, a subject and a third field or an address, and none of a post's own."""
        told = [field.meaning for field in self.fields]
        if not (self.has_address or self.is_whole) or not {"from", "subject"} <= set(told):
            return False
        if _is_time(self.said("from")):
            return False
        others = {name for field in self.fields if not field.meaning for name in fields_of(field.key)}
        return bool(self.said("from")) and others <= {"draft", "date"}

    @property
    def is_whole(self) -> bool:
        """Whether they are at least three, as every mail program prints them."""
        return sum(bool(field.meaning) for field in self.fields) >= _FEWEST

    @property
    def has_address(self) -> bool:
        """Whether one of them holds an address."""
        return any("@" in field.value for field in self.fields)

    def first(self, meaning: str) -> HeaderField | None:
        """Return the first field of a meaning."""
        return next((field for field in self.fields if field.meaning == meaning), None)

    def said(self, meaning: str) -> str:
        """Return what the first field of a meaning says, its words decoded."""
        found = self.first(meaning)
        return decoded(found.value) if found else ""

    def value(self, key: str) -> str:
        """Return the value of the first field with a name, in small letters."""
        return next((field.value for field in self.fields if field.key.casefold() == key), "").casefold()


def read_headers(lines: Sequence[str], start: int) -> HeaderSection:
    """Read the lines from an index on that have a header's form, up to a blank line or the last that is known.

    Where a blank line parts the first field from the second, one may part any of them.
    """
    index = start + 1 if start < len(lines) and _MBOX.fullmatch(lines[start]) else start
    read: list[_Read] = []
    parted = len(lines) > index + 2 and not lines[index + 1].strip() and _goes_on(lines[index + 2], ())
    while index < min(len(lines), start + _MOST):
        line = lines[index]
        found = _FIELD.fullmatch(line) if line and not line[0].isspace() else None
        if found:
            read.append((found["key"], [found["value"].rstrip(" \\")], index))
        elif read and line.strip() and line[0].isspace():
            read[-1][1].append(line.strip())
        elif line.strip() or not (parted and _goes_on("".join(lines[index + 1 : index + 2]), read)):
            break
        index += 1
    return _known(lines, start, index, read)


def _goes_on(line: str, read: Sequence[_Read]) -> bool:
    """Say whether a line below a blank one is a field of a header that has others, and not yet this one."""
    found = _FIELD.fullmatch(line) if ":" in line[:60] else None
    key = found["key"].casefold() if found else ""
    return key in _SURE and all(key != other.casefold() for other, _, _ in read)


def _known(lines: Sequence[str], start: int, index: int, read: Sequence[_Read]) -> HeaderSection:
    fields = [HeaderField(key, " ".join(parts)[:_LONGEST], place) for key, parts, place in read]
    if index < len(lines) and lines[index].strip():
        while fields and not fields[-1].meaning:
            index = fields.pop().index
    return HeaderSection(tuple(fields), start, index)


def find_headers(lines: Sequence[str]) -> HeaderSection | None:
    """Return the header of the mail that a text is; None where it is none.

    A line or two may stand above it, if it is a whole one with an address: “Hi desk, see below”.
    """
    start = next((i for i in range(min(len(lines), 50)) if not leads_over(lines[i])), 0)
    headers = _mail_at(lines, start)
    length = 0
    for index in range(start, min(len(lines), start + 8)):
        if headers is not None or length > _LONGEST_LEAD:
            break
        length += len(lines[index])
        below = _mail_at(lines, index + 1)
        headers = below if below and below.is_whole and below.has_address else None
    return headers


def _mail_at(lines: Sequence[str], index: int) -> HeaderSection | None:
    if index >= len(lines) or not _may_begin(lines[index]):
        return None
    headers = read_headers(lines, index)
    return headers if headers.is_mail else None


def mails_within(lines: Sequence[str], start: int) -> Iterator[HeaderSection]:
    """Yield the header of each mail that a mail's text holds from an index on. Reads each line once."""
    behind = start
    for index, line in enumerate(lines):
        if index < behind or not (":" in line or line.startswith("From ")) or not _may_begin(line):
            continue
        headers = read_headers(lines, index)
        if headers.is_mail:
            yield headers
        behind = max(index + 1, headers.end)


def _is_time(sender: str) -> bool:
    """Say whether a notice tells from when it holds: “From: 1 June 2026”, “From: Monday”."""
    word = next(iter(sender.split()), "").strip(",.").casefold()
    return "@" not in sender and bool(word) and tells_a_day(word)


def _may_begin(line: str) -> bool:
    found = _FIELD.fullmatch(line) if ":" in line[:60] else None
    return bool(found and HeaderField(found["key"], "", 0).meaning) or (
        line.startswith("From ") and _MBOX.fullmatch(line) is not None
    )


def leads_over(line: str) -> bool:
    """Say whether a line leads over to a header: blank, a rule, ``-----Original Message-----``, “Forwarded message”."""
    text = line.strip()
    return not text or not text.strip("-_=*") or text.startswith("---") or FORWARD.match(text) is not None

"""The lines of a mail's text, whatever they are encoded in and however many parts it has."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING

from dateline.loaders.mail.headers import HeaderSection
from dateline.loaders.source.charsets import codec_of
from dateline.loaders.source.text import Text, read_text
from dateline.model import Dropped
from dateline.patterns import pattern
from dateline.values import Value

if TYPE_CHECKING:
    from email.message import Message

_ENCODINGS = ("quoted-printable", "base64")
_MOST_PARTS = 50
"""The standard library reads a part within a part by calling itself."""
_ENDLESS = pattern(r"^content-(?:type|disposition)\s?:(?:[^\n]|\n[ \t]){10000}", re.IGNORECASE | re.MULTILINE)
"""The standard library takes quadratic time on the parameters of such a field."""
_NOT_ASCII = pattern(r"[^\x00-\x7f]")
_TOO_DEEP = "this mail has more parts within parts than any mail"
_LARGEST = 1_000_000
_TOO_LARGE = "this mail is larger than a mail's text is"
_NO_TEXT = "this mail holds no plain text"
_BROKEN = "the text of this mail is not in {encoding}, as it says: it can't be read"
_SAVE = "Open it in a mail program and save its text."


class MailText(Value, frozen=True):
    """A mail's text."""

    lines: tuple[str, ...]
    numbers: Sequence[int]
    """For each of them the 1-based line of the source that it stands on."""
    dropped: tuple[Dropped, ...] = ()
    """Lines of the mail's other parts."""


class BadMail(Exception):
    """A mail whose text can't be read; says why, and what to do."""

    help = _SAVE


def content_of(text: Text, headers: HeaderSection) -> MailText:
    """Return the text of a mail, decoded. Raises BadMail where its parts or their encoding can't be read."""
    if len(text.whole) > _LARGEST:
        raise BadMail(_TOO_LARGE)
    kind, encoding = headers.value("content-type"), headers.value("content-transfer-encoding").strip()
    if encoding not in _ENCODINGS and not kind.startswith(("multipart/", "text/html")):
        return MailText(text.lines[headers.end :], range(headers.end + 1, len(text.lines) + 1))
    top = headers.fields[0].index
    source = "\n".join(text.lines[top:])
    below = len("\n".join(text.lines[top : headers.end]))
    part = _text_part(source)
    payload = str(part.get_payload())
    place = max(below, source.find(payload, below)) if payload else len(source)
    first = top + source.count("\n", 0, place)
    last = first + payload.count("\n") + 1
    outside = (*range(headers.end, first), *range(last, len(text.lines)))
    dropped = tuple(
        Dropped(index + 1, text.lines[index], "another part of the mail")
        for index in outside
        if text.lines[index].strip()
    )
    lines = _decoded(part, payload, text.path)
    numbers = _numbers(part, payload, first + 1, len(lines))
    return MailText(lines, tuple(min(number, len(text.lines)) for number in numbers), dropped)


def _text_part(source: str) -> Message:
    """The first part that is plain text and no attachment."""
    from email.parser import Parser

    if sum(map(source.casefold().count, ("multipart/", "message/"))) > _MOST_PARTS or _ENDLESS.search(source):
        raise BadMail(_TOO_DEEP)
    for part in Parser().parsestr(source).walk():
        if part.get_content_type() == "text/plain" and not (part.is_multipart() or part.get_filename()):
            return part
    raise BadMail(_NO_TEXT)


def _encoding_of(part: Message) -> str:
    return str(part.get("Content-Transfer-Encoding", "")).strip().casefold()


def _decoded(part: Message, payload: str, path: str) -> tuple[str, ...]:
    encoding = _encoding_of(part)
    if encoding not in _ENCODINGS or not payload.strip():
        return tuple(payload.split("\n"))
    codec = codec_of(str(part.get_content_charset("us-ascii"))) or "utf-8"
    part.set_payload(_NOT_ASCII.sub(lambda mark: _quoted(mark[0], codec), payload))
    data = part.get_payload(decode=True)
    if not isinstance(data, bytes) or (encoding == "base64" and part.defects):
        raise BadMail(_BROKEN.format(encoding=encoding))
    try:
        text = data.decode(codec)
    except UnicodeDecodeError:
        raise BadMail(_BROKEN.format(encoding=f"{encoding} and {codec}")) from None
    found = read_text(path, text.encode())
    if any(fault.severity == "error" for fault in found.diagnostics):
        raise BadMail(_NO_TEXT)
    return found.lines


def _quoted(character: str, codec: str) -> str:
    """A character that should not stand in such a text, written as quoted-printable has it."""
    return "".join(f"={byte:02X}" for byte in character.encode(codec, "replace"))


def _numbers(part: Message, payload: str, first: int, count: int) -> Sequence[int]:
    """The line of the source for each line of the text: quoted-printable goes on where a line ends with ``=``."""
    numbers = [first]
    encoding = _encoding_of(part)
    if encoding != "base64":
        soft = encoding == "quoted-printable"
        lines = enumerate(payload.split("\n"), first + 1)
        numbers += [number for number, line in lines if not (soft and line.rstrip().endswith("="))]
    return (*numbers[:count], *[numbers[-1]] * (count - len(numbers)))

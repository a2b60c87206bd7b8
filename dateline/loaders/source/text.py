"""The bytes of a file as lines of clean text."""

from __future__ import annotations

import codecs
import re
from functools import cached_property

from dateline.loaders.source.characters import FORBIDDEN, is_clean, strip_leading_invisible
from dateline.loaders.source.charsets import declared_codec
from dateline.model import Diagnostic
from dateline.patterns import pattern
from dateline.values import Value


class Text(Value, frozen=True, dict=True, gc=True):
    """A file's text, decoded and cleaned; nothing of its shape is known yet."""

    path: str
    whole: str
    """Its lines end with a line feed, the last one or not."""
    diagnostics: tuple[Diagnostic, ...] = ()

    @cached_property
    def lines(self) -> tuple[str, ...]:
        """Without line ends; as many as the file has."""
        lines = self.whole.split("\n")
        return tuple(lines if lines[-1] else lines[:-1])


_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"PK\x03\x04", b"%PDF-", b"\x1f\x8b", b"BZh9", b"\x7fELF", b"RIFF",
    b"\xd0\xcf\x11\xe0", b"MZ\x90\x00", b"SQLite format 3", b"7z\xbc\xaf", b"OggS", b"ID3", b"wOF2", b"wOFF",
)  # fmt: skip
_RTF = b"{\\rtf"
_MOJIBAKE = pattern("\u00c3[\u0080-\u00bf\u0152-\u0178\u02c6-\u2122]|\u00e2\u20ac|\u00c2[\u0080-\u00bf]")
_WINDOWS_1252 = {code: bytes([code]).decode("cp1252", "ignore") or chr(code) for code in range(128, 160)}
_STRAY = "dateline-windows-1252"
_MIXED_LIMIT = 10_000
"""Beyond so many bytes that are not UTF-8 a file is not UTF-8 with slips in it."""
_WESTERN = 0.3
"""No text of a language that Windows-1252 is for has a larger share of letters beyond ASCII."""
_FEWEST = 12
_LETTERS = bytes(code for code in range(256) if not (chr(code).isascii() and chr(code).isalpha() or code >= 128))
_TAGS = re.compile(rb"<[^<>]*>")
_MAC = pattern("[a-z](?:[\u0160\u017d\u0178\u02c6\x81\x8d\x8f\x90\x9d]|\u2021(?=[a-z]))")
"""Accents of Mac Roman, as Windows-1252 shows them behind a small letter."""
_ASCII = bytes(range(128))
_IS_RTF = "this is a file of a word processor (RTF), not a text"
_SAVE_AS_TEXT = "Open it there and save it as plain text, Markdown or HTML."
_UNREADABLE = "this is not UTF-8, first in line {line}, and can't be Windows-1252: its letters would be shown wrongly"
_SAVE_AS_UTF8 = "Open it in the encoding that it was written in, and save it as UTF-8."


def read_text(path: str, data: bytes) -> Text:
    """Decode a file and clean it of what no text holds.

    Takes the path for messages and the bytes. UTF-8, UTF-16 and UTF-32 are told by their marks
    or by the pattern of NULs; what is not UTF-8 is read in the encoding that a page of HTML or a mail
    declares, or else as Windows-1252 with a warning, which is an error where that can't be meant. A
    binary file gives no lines and an error. Raises nothing.
    """
    data = data.removeprefix(codecs.BOM_UTF8)
    if data.startswith(_RTF):
        return Text(path, "", (Diagnostic(path, 0, 0, _IS_RTF, help=_SAVE_AS_TEXT),))
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        return _foreign(path, data)
    if is_clean(data):
        return _finished(path, text, ())
    if _by_nuls(data) or _is_binary(data):
        return _foreign(path, data)
    return (_as_declared(path, data) if b"\x1b$" in data and data.isascii() else None) or _cleaned(path, text, ())


def _foreign(path: str, data: bytes) -> Text:
    encoding = _marked(data) or _by_nuls(data)
    if encoding:
        return _decoded(path, data, encoding)
    if _is_binary(data):
        return Text(path, "", (Diagnostic(path, 0, 0, "this is a binary file, not a text"),))
    return _as_declared(path, data) or _guessed(path, data)


def _as_declared(path: str, data: bytes) -> Text | None:
    """The text in the encoding that it declares of itself; None where that is none or isn't true."""
    codec = declared_codec(data)
    try:
        return _cleaned(path, data.decode(codec), ()) if codec else None
    except UnicodeDecodeError:
        return None


def _marked(data: bytes) -> str:
    return next((name for mark, name in _MARKS if name != "utf-8" and data.startswith(mark)), "")


def _by_nuls(data: bytes) -> str:
    """UTF-16 without a mark: half or more of the even or of the odd bytes are NUL, and none of the others."""
    head = data[:2048]
    even, odd = head[0::2].count(0), head[1::2].count(0)
    half = len(head) // 4
    if len(head) >= 4 and odd > half and not even:
        return "utf-16-le"
    return "utf-16-be" if len(head) >= 4 and even > half and not odd else ""


def _decoded(path: str, data: bytes, encoding: str) -> Text:
    try:
        return _cleaned(path, data.decode(encoding), ())
    except UnicodeDecodeError as error:
        message = f"this begins as {encoding.upper()} but byte {error.start} is not: the file is damaged"
        text = data.decode(encoding, "ignore")
        return _cleaned(path, text, (Diagnostic(path, 0, 0, message, "warning", "Save it as UTF-8."),))


def _is_binary(data: bytes) -> bool:
    """A known signature, or more than a tenth of the first bytes are controls."""
    head = data[:4096]
    controls = sum(head.count(code) for code in (*range(9), *range(14, 27), *range(28, 32)))
    return head.startswith(_SIGNATURES) or controls > max(8, len(head) // 10)


def _guessed(path: str, data: bytes) -> Text:
    """Not UTF-8: the whole as Windows-1252, or, where most is UTF-8, the stray bytes alone."""
    kept = data.decode("utf-8", "ignore")
    stray = len(data) - len(kept.encode())
    characters = len(kept) - len(kept.encode("ascii", "ignore"))
    mixed = characters * 3 >= stray and stray <= _MIXED_LIMIT
    text = data.decode("utf-8", _STRAY) if mixed else _windows(data)
    told = _not_utf8(path, data, stray, mixed)
    if not mixed and not _is_western(data, text):
        told = Diagnostic(path, told.line, 0, _UNREADABLE.format(line=told.line), "error", _SAVE_AS_UTF8)
    return _cleaned(path, text, (told,))


def _is_western(data: bytes, text: str) -> bool:
    """Say whether bytes beyond ASCII are as few, and stand where, a text of Western Europe has them."""
    letters = _TAGS.sub(b"", data).translate(None, _LETTERS)
    high = len(letters.translate(None, _ASCII))
    accents = len(_MAC.findall(text))
    return not (high >= _FEWEST and high > len(letters) * _WESTERN) and not (accents >= 3 and accents * 4 >= high)


def _windows(data: bytes) -> str:
    """Windows-1252; the five bytes that it leaves undefined as Latin-1, whose controls are then removed."""
    text = data.decode("cp1252", "replace")
    if "\ufffd" not in text:
        return text
    return data.decode("latin-1").translate(_WINDOWS_1252)


def _stray_bytes(error: UnicodeError) -> tuple[str, int]:
    if not isinstance(error, UnicodeDecodeError):
        raise error
    return _windows(error.object[error.start : error.end]), error.end


codecs.register_error(_STRAY, _stray_bytes)


def _not_utf8(path: str, data: bytes, stray: int, mixed: bool) -> Diagnostic:
    line = _first_stray_line(data)
    what = "this is" if not mixed else "1 byte is" if stray == 1 else f"{stray} bytes are"
    message = f"{what} not UTF-8, first in line {line}: read as Windows-1252"
    return Diagnostic(path, line, 0, message, "warning", "Look at the accents, then save it as UTF-8.")


def _first_stray_line(data: bytes) -> int:
    try:
        data.decode("utf-8")
    except UnicodeDecodeError as error:
        return data.count(b"\n", 0, error.start) + 1
    return 1


def _cleaned(path: str, text: str, diagnostics: tuple[Diagnostic, ...]) -> Text:
    text = _line_ends(text.removeprefix("\ufeff"))
    found = FORBIDDEN.search(text)
    if found:
        text, notice = _removed(path, text, found.start())
        diagnostics = (*diagnostics, notice)
    return _finished(path, _without_odd_breaks(text), diagnostics)


def _finished(path: str, text: str, diagnostics: tuple[Diagnostic, ...]) -> Text:
    if not text.isascii():
        text, notices = _judged(path, text)
        diagnostics = (*diagnostics, *notices)
    return Text(path, _line_ends(text), diagnostics)


def _judged(path: str, text: str) -> tuple[str, tuple[Diagnostic, ...]]:
    seen = strip_leading_invisible(text)
    if seen == text:
        return text, _mojibake(path, text)
    count = len(text) - len(seen)
    message = f"{count} invisible character{'s' * (count > 1)} before the first line removed"
    return seen, (Diagnostic(path, 1, 1, message, "warning"), *_mojibake(path, seen))


def _line_ends(text: str) -> str:
    """CR LF, CR and LF end a line; where there is none of them, NEL and U+2028 do."""
    if "\r" in text:
        return text.replace("\r\n", "\n").replace("\r", "\n")
    if "\n" not in text and not text.isascii():
        return text.replace("\x85", "\n").replace("\u2028", "\n").replace("\u2029", "\n\n")
    return text


def _without_odd_breaks(text: str) -> str:
    return text.replace("\x85", " ").replace("\u2028", " ").replace("\u2029", " ")


def _removed(path: str, text: str, first: int) -> tuple[str, Diagnostic]:
    clean, count = FORBIDDEN.subn(_space_for_break, text)
    line = text.count("\n", 0, first) + 1
    column = first - text.rfind("\n", 0, first)
    what = "1 character" if count == 1 else f"{count} characters"
    message = f"{what} that no text may hold removed, first U+{ord(text[first]):04X}"
    return clean, Diagnostic(path, line, column, message, "warning")


def _space_for_break(match: re.Match[str]) -> str:
    return " " if match[0] in "\x0b\x0c" else ""


def _mojibake(path: str, text: str) -> tuple[Diagnostic, ...]:
    if not any(sign in text for sign in ("\u00c3", "\u00c2", "\u00e2\u20ac")):
        return ()
    found = _MOJIBAKE.search(text)
    if not found:
        return ()
    line = text.count("\n", 0, found.start()) + 1
    column = found.start() - text.rfind("\n", 0, found.start())
    message = f"“{found[0]}” looks like text decoded twice; it is shown as it stands"
    help_ = "Open the original and save it as UTF-8."
    return (Diagnostic(path, line, column, message, "warning", help_),)

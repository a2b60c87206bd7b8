"""The encoding that a page of HTML or a mail declares of itself."""

from __future__ import annotations

import re

from dateline.patterns import pattern

_HEAD = 16_384
"""Bytes; what declares an encoding stands at the top."""
_MARKUP = pattern(r"\s*<(?:!doctype|html|head|meta|\?xml|!--)", re.IGNORECASE)
_META = pattern(r"<meta\s[^<>]{0,400}?charset\s{0,9}=\s{0,9}[\"']?\s{0,9}([\w.:-]{1,40})", re.IGNORECASE)
_XML = pattern(r"\s*<\?xml\s[^<>]{0,200}?encoding\s{0,9}=\s{0,9}[\"']([\w.:-]{1,40})", re.IGNORECASE)
_MAIL = pattern(r"\s*(?:From |[A-Za-z][A-Za-z-]{1,60}:)")
_TYPE = pattern(
    r"^content-type:[^\n]{0,300}(?:\n[ \t][^\n]{0,300}){0,4}?charset\s{0,9}=\s{0,9}\"?([\w.:-]{1,40})",
    re.IGNORECASE | re.MULTILINE,
)
_ISO = pattern(r"(?:cs)?iso[-_]?8859[-_]?([1-9]\d?)(?:-[ei])?")
_WINDOWS = pattern(r"(?:windows-|x-cp|cp)(125\d|874)")
_LATIN = {"1": "cp1252", "9": "cp1254", "11": "cp874"}
_UNASSIGNED = ("0", "12", "17")
_LABELS = {
    "utf-8": "utf-8 utf8 unicode-1-1-utf-8",
    "cp1252": "ascii us-ascii latin1 l1 ansi_x3.4-1968",
    "iso8859_2": "latin2 l2",
    "koi8_r": "koi8-r koi8 koi8_r koi",
    "koi8_u": "koi8-u koi8-ru",
    "cp866": "ibm866 cp866 866",
    "mac_roman": "macintosh mac x-mac-roman",
    "mac_cyrillic": "x-mac-cyrillic x-mac-ukrainian",
    "cp874": "tis-620 dos-874",
    "gb18030": "gb2312 gbk gb18030 gb_2312-80 x-gbk chinese",
    "big5hkscs": "big5 big5-hkscs cn-big5 x-x-big5",
    "cp932": "shift_jis shift-jis sjis x-sjis ms_kanji windows-31j cp932",
    "euc_jp": "euc-jp x-euc-jp eucjp",
    "iso2022_jp": "iso-2022-jp csiso2022jp",
    "cp949": "euc-kr ks_c_5601-1987 ks_c_5601-1989 ksc5601 korean windows-949 cp949",
}
_CODECS = {label: codec for codec, labels in _LABELS.items() for label in labels.split()}


def codec_of(label: str) -> str:
    """Return Python's name of the encoding that a label means; empty for one that is not known.

    As browsers understand the labels (WHATWG Encoding): Latin-1 is read as Windows-1252.
    """
    word = label.strip().casefold()
    if found := _ISO.fullmatch(word):
        part = found[1]
        return _LATIN.get(part, "" if part in _UNASSIGNED or int(part) > 16 else f"iso8859_{part}")
    if found := _WINDOWS.fullmatch(word):
        return "" if found[1] == "1259" else f"cp{found[1]}"
    return _CODECS.get(word, "")


def declared_codec(data: bytes) -> str:
    """Return Python's name of the encoding that a page's ``meta`` or a mail's ``Content-Type`` declares.

    Empty where bytes begin as neither, declare none, or one that is not known.
    """
    head = data[:_HEAD].decode("latin-1").replace("\r\n", "\n")
    if _MARKUP.match(head):
        found = _XML.match(head) or _META.search(head)
    else:
        found = _TYPE.search(head) if _MAIL.match(head) else None
    return codec_of(found[1]) if found else ""

"""Characters that no page may hold."""

from __future__ import annotations

import re

CONTROLS = bytes({*range(0x20), 0x7F} - {0x09, 0x0A})
WIDE = re.compile(rb"\xc2[\x80-\x9f]|\xef(?:\xb7[\x90-\xaf]|\xbf[\xbe\xbf])|[\xf0-\xf4][\x80-\xbf]\xbf[\xbe\xbf]")
FORBIDDEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff"
    + "".join(chr(plane << 16 | low) for plane in range(1, 17) for low in (0xFFFE, 0xFFFF))
    + "]"
)


def without_controls(text: str) -> str:
    """Give the text with ``\\n`` line ends and without controls, lone surrogates and non-characters.

    Clean text comes back as it is; telling that costs a pass over its bytes, which is several
    times cheaper than a pass over its characters.
    """
    if _is_clean(text):
        return text
    return FORBIDDEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def _is_clean(text: str) -> bool:
    try:
        data = text.encode()
    except UnicodeEncodeError:
        return False
    if len(data.translate(None, CONTROLS)) != len(data):
        return False
    return text.isascii() or WIDE.search(data) is None

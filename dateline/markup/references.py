"""Addresses in a body: local ones are numbered, dangerous ones removed."""

from __future__ import annotations

import html
import re

from dateline.patterns import pattern

ADDRESS = pattern(r'(<(?:a|img|area|source|video|audio|track)(?: [^>]*?)?) (href|src)="([^"]*)"')
RELATIVE = pattern(r"\((?<=\]\()(?!https?://|#)")
SCHEME = pattern(r"([A-Za-z][A-Za-z0-9+.-]*):")
IGNORED = pattern(r"[\x00-\x20\x7f-\xa0\u2028\u2029\ufeff]+")
SAFE_SCHEMES = frozenset(["http", "https", "mailto", "tel", "sms", "ftp", "ftps", "xmpp", "geo", "matrix", "magnet"])


def has_relative(body: str) -> bool:
    """Tell whether a Markdown body may hold a link ``](…)`` that needs a look: not to a web address."""
    return "[" in body and RELATIVE.search(body) is not None


def number_references(text: str) -> tuple[str, tuple[str, ...], tuple[str, ...]]:
    """Put ``\\x02N\\x03`` for each local address of a link or picture.

    Returns the HTML, the local addresses as written, and the addresses that were removed
    because a browser could run or misread them.
    """
    local: list[str] = []
    unsafe: list[str] = []

    def place(match: re.Match[str]) -> str:
        before, name, address = match.groups()
        if address.startswith(("https://", "http://", "#")):
            return match[0]
        if "&" in address:
            address = html.unescape(address)
        kind = kind_of(address)
        if kind == "unsafe":
            unsafe.append(address)
            return str(before)
        if kind == "elsewhere":
            return match[0]
        local.append(address)
        return f'{before} {name}="\x02{len(local) - 1}\x03"'

    return ADDRESS.sub(place, text), tuple(local), tuple(unsafe)


def kind_of(address: str) -> str:
    """Tell whether an address is ``local``, ``elsewhere`` or ``unsafe``, read as browsers read it.

    Browsers drop control characters and white space before they look for a scheme (WHATWG URL,
    basic URL parser, steps 1 and 3), and take a backslash for a slash.
    """
    address = IGNORED.sub("", address)
    scheme = SCHEME.match(address)
    if scheme:
        return "elsewhere" if scheme[1].lower() in SAFE_SCHEMES else "unsafe"
    if not address or address[0] in "#" or address[:2].replace("\\", "/") == "//":
        return "elsewhere"
    return "local"

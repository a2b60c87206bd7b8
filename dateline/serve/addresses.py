"""Who may ask for what: names behind request targets, allowed hosts and origins."""

from __future__ import annotations

import re
from collections.abc import Iterable
from urllib.parse import unquote_to_bytes

OWN = "/__dateline__/"
"""Where the preview's own files and events stand."""

LONGEST = 4096
"""Bytes of a request target."""

_AUTHORITY = re.compile(r"(\[[0-9a-f:.]{2,45}\]|[a-z0-9._-]{1,253})(?::[0-9]{1,5})?", re.IGNORECASE)


class BadTarget(ValueError):
    """A request target that names no file of any site."""


def read_target(raw: bytes) -> str:
    """Return the decoded path of a request target (RFC 9112, section 3.2.1: origin form only).

    It is decoded once. Raises BadTarget for any other form, a climbing or empty segment, a hidden one, a
    backslash, a control character, a colon, or bytes that are not UTF-8.
    """
    if not raw.startswith(b"/") or len(raw) > LONGEST:
        raise BadTarget("not a path")
    try:
        path = unquote_to_bytes(raw).decode("utf-8")
    except UnicodeDecodeError:
        raise BadTarget("not UTF-8") from None
    if any(ord(char) < 32 or char in "\\:\x7f" for char in path):
        raise BadTarget("a character that no path has")
    if "%2f" in raw.lower().decode("latin-1"):
        raise BadTarget("an encoded slash")
    for segment in path[1:].removesuffix("/").split("/"):
        if path != "/" and (not segment or (segment.startswith(".") and segment != ".well-known")):
            raise BadTarget("an empty or hidden segment")
    return path


def name_below(path: str, base: str) -> str:
    """Return the name of the file that a path means; empty for a path beside the site."""
    if not path.startswith(base):
        return ""
    name = path[len(base) :]
    return f"{name}index.html" if not name or name.endswith("/") else name


def host_name(authority: str) -> str:
    """Return the host of a Host header in lower case, without its port. Raises ValueError for what is none."""
    match = _AUTHORITY.fullmatch(authority)
    if match is None:
        raise ValueError("not a host")
    return match[1].lower()


def is_foreign(headers: Iterable[tuple[bytes, bytes]]) -> bool:
    """Return whether a request comes out of another site's page (Fetch Metadata, section 2.3; RFC 6454).

    Following a link from elsewhere is not foreign: the answer then is not readable for that site.
    """
    told = {name: value.decode("latin-1") for name, value in headers}
    origin = told.get(b"origin")
    if origin is not None and origin.lower() != f"http://{told.get(b'host', '')}".lower():
        return True
    if told.get(b"sec-fetch-site", "none") in ("same-origin", "none"):
        return False
    return told.get(b"sec-fetch-mode") != "navigate" or told.get(b"sec-fetch-dest", "document") != "document"

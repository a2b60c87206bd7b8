"""Names and passwords for servers that want them, from the environment or ~/.netrc."""

from __future__ import annotations

import netrc
import os


def login(host: str, user: str) -> tuple[str, str]:
    """Return (name, password) for a host, both empty where nothing tells.

    DATELINE_USER and DATELINE_PASSWORD come first, then the entry of ~/.netrc for the host; a user named in
    the target's address wins over both.
    """
    password = os.environ.get("DATELINE_PASSWORD", "")
    if password:
        return user or os.environ.get("DATELINE_USER", ""), password
    try:
        entry = netrc.netrc().authenticators(host)
    except (OSError, netrc.NetrcParseError):
        entry = None
    if entry and (not user or user == entry[0]):
        return entry[0], entry[2] or ""
    return user or os.environ.get("DATELINE_USER", ""), ""

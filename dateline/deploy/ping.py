"""Tell a WebSub hub and IndexNow of what is new."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from http.client import HTTPException
from urllib.parse import quote, urlencode, urlsplit

from dateline.deploy.order import Kind, kind_of
from dateline.deploy.targets import Target

INDEXNOW = "https://api.indexnow.org/indexnow"
"""https://www.indexnow.org/documentation"""
MOST = 10_000
"""Addresses that IndexNow takes at once."""

Post = Callable[[str, bytes, str], None]


def post(url: str, body: bytes, media_type: str) -> None:
    """Send a body to an address. Raises OSError where it can't be reached or says no."""
    import urllib.request

    request = urllib.request.Request(url, body, {"Content-Type": media_type, "User-Agent": "Dateline"})
    with urllib.request.urlopen(request, timeout=30):
        pass


def tell(target: Target, sent: Sequence[str], post: Post = post) -> tuple[str, ...]:
    """Tell the services that a target names of the feeds and pages sent, and return notes on what failed.

    WebSub (section 6) leaves the form of the request to the hubs; they take ``hub.mode=publish`` and ``hub.url``.
    """
    root = target.public_url.rstrip("/") + "/"
    if not target.public_url:
        return ()
    notes: list[str] = []
    feeds = [root + quote(path) for path in sent if path.endswith(("feed.xml", "feed.json"))]
    if target.websub and feeds:
        body = urlencode([("hub.mode", "publish"), *(("hub.url", feed) for feed in feeds)]).encode()
        notes += _try(post, target.websub, body, "application/x-www-form-urlencoded", "The WebSub hub")
    pages = [root + quote(path.removesuffix("index.html")) for path in sent if kind_of(path) is Kind.POST]
    if target.indexnow and pages:
        table = {"host": urlsplit(root).netloc, "key": target.indexnow, "urlList": pages[:MOST]}
        table["keyLocation"] = f"{root}{target.indexnow}.txt"
        notes += _try(post, INDEXNOW, json.dumps(table).encode(), "application/json; charset=utf-8", "IndexNow")
    return tuple(notes)


def _try(post: Post, url: str, body: bytes, media_type: str, who: str) -> tuple[str, ...]:
    try:
        post(url, body, media_type)
    except (OSError, ValueError, HTTPException):
        return (f"{who} could not be told ({urlsplit(url).netloc}); the site itself is up.",)
    return ()

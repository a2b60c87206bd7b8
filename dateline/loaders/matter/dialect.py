"""Whose habits a file follows, where the same words mean different things."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.loaders.matter.entry import Entry
from dateline.loaders.matter.keys import plain_key
from dateline.patterns import pattern

_POST_NAME = pattern(r"(?:.*/)?\d{4}-\d\d?-\d\d?-(?![^/]*\.html\.)[^/]*\Z")
"""Of Jekyll; Middleman's ends in ``.html.md``."""
_IN_POSTS = pattern(r"(?:.*/)?_posts/(?:.*/)?\d{4}-\d\d?-\d\d?-[^/]*\Z")
_OTHERS = ("draft", "lastmod", "pubDate", "publishDate", "updatedDate", "heroImage", "taxonomies", "aliases", "params")
_FOREIGN = frozenset(map(plain_key, _OTHERS))
_LAYOUTS = ("post", "posts", "news", "news_item")


def parts_words_at_spaces(path: str, entries: Sequence[Entry]) -> bool:
    """Say whether ``tags: foo bar`` is two tags: so it is for Jekyll alone.

    A file is Jekyll's if it is named like ``2024-03-05-title.md`` or has ``layout: post``, and lies in ``_posts/``
    or has no key that Jekyll doesn't know and others do (``draft``, ``lastmod``, ``pubDate`` …).
    """
    if _IN_POSTS.match(path):
        return True
    if any(plain_key(entry.key) in _FOREIGN for entry in entries):
        return False
    laid_out = any(entry.key == "layout" and entry.value in _LAYOUTS for entry in entries)
    return laid_out or _POST_NAME.match(path) is not None

"""What a site sets for its markup."""

from __future__ import annotations

from typing import Literal

from dateline.values import Value

Engine = Literal["python-markdown", "commonmark"]

NEWS_EXTENSIONS = (
    "tables",
    "footnotes",
    "fenced_code",
    "attr_list",
    "def_list",
    "abbr",
    "md_in_html",
    "sane_lists",
)
"""Python-Markdown's extensions that a news blog wants; heading ids and typographic quotes are ours."""


class MarkupOptions(Value, frozen=True):
    """What a site sets for its markup."""

    extensions: tuple[str, ...] = NEWS_EXTENSIONS
    """Python-Markdown's names of its extensions."""
    engine: Engine = "python-markdown"
    """Whose meaning a Markdown body has."""
    fast_lane: bool = True
    """Take the faster renderer for a body on which both give the same bytes."""
    smart_quotes: bool = True
    """Turn straight quotation marks, ``--`` and ``...`` into typographic ones."""
    language: str = "en"
    """BCP 47 tag; decides the form of the quotation marks."""
    leftovers: Literal["text", "drop"] = "text"
    """What becomes of another generator's template tags."""
    seconds: float = 5.0
    """CPU time that one body may take."""

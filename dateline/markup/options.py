"""What a site sets for its markup, and what a body becomes."""

from __future__ import annotations

from typing import Literal

from dateline.model import Diagnostic
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


class Rendered(Value, frozen=True):
    """A body, rendered."""

    html: str
    """Safe HTML; each local link or picture is ``\\x02N\\x03``, N its place in ``references``."""
    text: str
    """The article's plain text, paragraphs parted by blank lines."""
    references: tuple[str, ...]
    """Local links and pictures as written, in the order of the placeholders."""
    diagnostics: tuple[Diagnostic, ...]
    """Lines count from the body's first; the path is empty."""
    lane: str
    """``fast``, ``python-markdown``, ``commonmark``, ``text``, ``html`` or ``refused``."""
    more: int | None = None
    """Length of the excerpt in ``text``, where the body marks its end."""

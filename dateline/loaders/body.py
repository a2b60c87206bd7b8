"""The lines of a body: trimmed, its heading found, the start of it counted."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model import Dropped, Markup
from dateline.patterns import pattern
from dateline.values import Value

_HTML = (".html", ".htm", ".xhtml")
_MARKDOWN = (".md", ".markdown", ".mdx", ".mkd", ".mdown", ".mkdn", ".mdtxt", ".mdtext", ".qmd", ".rmd")
_IMPORT = pattern(r"(?:import\s.{1,300}|export\s+\{.{0,300}\}.{0,200})")


class Body(Value, frozen=True):
    """A body and where it begins."""

    text: str
    line: int
    """1-based line of the source on which it begins."""
    dropped: tuple[Dropped, ...] = ()


def markup_of(path: str) -> Markup:
    """How a body with front matter is written, by the file's extension: Markdown, unless it is HTML."""
    return "html" if path.lower().endswith(_HTML) else "markdown"


def is_markdown_file(path: str) -> bool:
    """Say whether a file's extension is one of Markdown's."""
    return path.lower().endswith(_MARKDOWN)


def cut_body(lines: Sequence[str], start: int, path: str) -> Body:
    """The body from a 0-based line on, without blank lines around it and without MDX's imports."""
    dropped: list[Dropped] = []
    start = _filled(lines, start)
    while path.endswith(".mdx") and start < len(lines) and _IMPORT.fullmatch(lines[start]):
        dropped.append(Dropped(start + 1, lines[start], "an import of MDX"))
        start = _filled(lines, start + 1)
    end = len(lines)
    while end > start and not lines[end - 1].strip():
        end -= 1
    return Body("\n".join(lines[start:end]), start + 1, dropped=tuple(dropped))


def _filled(lines: Sequence[str], start: int) -> int:
    while start < len(lines) and not lines[start].strip():
        start += 1
    return start

"""The lines of a body: trimmed, its heading found, the start of it counted."""

from __future__ import annotations

from collections.abc import Sequence

from dateline.model import Dropped, Markup
from dateline.patterns import pattern
from dateline.values import Value

_HTML = (".html", ".htm", ".xhtml")
_MARKDOWN = (".md", ".markdown", ".mdx", ".mkd", ".mdown", ".mkdn", ".mdtxt", ".mdtext", ".qmd", ".rmd")
_MODULE = pattern(
    r"""import\s*(?:[\w*{][^"']{0,500}$|[\w*{][^"']{0,500}\sfrom\s+["']|["'])"""
    r"|export\s+(?:\{|const|let|default|function)"
)
_LONGEST_MODULE = 200
"""Lines."""


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
    while path.endswith(".mdx") and (end := _end_of_module(lines, start := first_filled(lines, start))):
        dropped += (Dropped(number + 1, lines[number], "an import of MDX") for number in range(start, end))
        start = end
    return trimmed("\n".join(lines[start:]), start + 1, tuple(dropped))


def trimmed(text: str, line: int, dropped: tuple[Dropped, ...] = ()) -> Body:
    """The body that a text is, which begins on a line of its source, without blank lines around it."""
    filled = len(text.rstrip())
    if not filled:
        return Body("", line, dropped)
    start = text.rfind("\n", 0, len(text) - len(text.lstrip())) + 1
    end = text.find("\n", filled)
    return Body(text[start : end if end >= 0 else len(text)], line + text.count("\n", 0, start), dropped)


def _end_of_module(lines: Sequence[str], start: int) -> int:
    """The index behind an import or export of MDX that begins at one: its brackets are closed there; 0 for none."""
    if start == len(lines) or not _MODULE.match(lines[start]):
        return 0
    depth = 0
    for index in range(start, min(len(lines), start + _LONGEST_MODULE)):
        line = lines[index]
        depth += sum(map(line.count, "{([")) - sum(map(line.count, "})]"))
        if depth <= 0:
            return index + 1
    return 0


def first_filled(lines: Sequence[str], start: int) -> int:
    """The index of the first line from one on that is not blank; behind the last where all are."""
    while start < len(lines) and not lines[start].strip():
        start += 1
    return start

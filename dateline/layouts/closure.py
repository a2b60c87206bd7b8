"""What each layout is made of, read without a template engine."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from dateline.fingerprint import digest_bytes

WORDS = "words/"
"""Where the interface words lie below layouts/."""

STARTER = "starter/"
"""``starter/post.html`` is the starter's own post.html, also where the site has another."""

_TAG = re.compile(r"\{%[-+]?\s*(?:extends|include|import|from)\b([^%]*)|\bonce\s*\(([^)]*)")
_UNREAD = re.compile(r"\{#.*?#\}|\{%[-+]?\s*raw\s*[-+]?%\}.*?\{%[-+]?\s*endraw\s*[-+]?%\}", re.DOTALL)
"""What a template engine doesn't look into."""
_NAME = re.compile(r"""\s*(["'])([^"'\\{}]*)\1\s*(?:$|[-+]?$|ignore\b|with\b|without\b|as\b|import\b)""")


def first_wins(files: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Each layout's name and text by the one lookup rule: of two with one name, the first.

    The last of them is also known as ``starter/NAME``, for a layout that extends what it replaces.
    """
    texts: dict[str, str] = {}
    for name, text in files:
        if name.startswith(WORDS):
            continue
        texts.setdefault(name, text)
        texts[STARTER + name] = text
    return texts


def layout_digests(files: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Digest of each layout with all that it extends, includes and imports, and of the words.

    ``files`` are (name, text) pairs, those of the site before those of the starter. A name that is
    computed (``{% include kind %}``) counts as a use of every layout; a name that is not there is
    part of the digest too, so that adding the file changes it.
    """
    texts = first_wins(files)
    used = {name: _uses(text) for name, text in texts.items()}
    own = {name: _digest(text) for name, text in texts.items()}
    words = _digest("\0".join(f"{name}\0{text}" for name, text in files if name.startswith(WORDS)))
    return {
        name: _digest(words, *(f"{part} {own.get(part, 'absent')}" for part in sorted(_reach(name, used))))
        for name in texts
        if not name.startswith(STARTER)
    }


def layouts_behind(files: Sequence[tuple[str, str]], name: str) -> tuple[str, ...]:
    """The layouts that a layout is made of, itself first, then the others by name."""
    used = {part: _uses(text) for part, text in first_wins(files).items()}
    return (name, *sorted(_reach(name, used) & used.keys() - {name}))


def missing_layouts(files: Sequence[tuple[str, str]]) -> list[tuple[str, int, str]]:
    """(layout, line, name) of each plainly named layout that is not there."""
    texts = first_wins(files)
    found = []
    for name, text in texts.items():
        for match in _tags(text):
            wanted = _literal(match)
            if wanted is not None and wanted not in texts and "ignore missing" not in match.group():
                found.append((name, text.count("\n", 0, match.start()) + 1, wanted))
    return [entry for entry in found if not entry[0].startswith(STARTER)]


def _uses(text: str) -> frozenset[str] | None:
    """The layouts that this one names; None where a name is computed."""
    names = [_literal(match) for match in _tags(text)]
    return None if None in names else frozenset(name for name in names if name is not None)


def _tags(text: str) -> Iterator[re.Match[str]]:
    """Yield the tags that name layouts, at their places: comments and raw text are blanked but for their lines."""
    read = _UNREAD.sub(lambda found: re.sub(r"[^\n]", " ", found[0]), text) if "{#" in text or "raw" in text else text
    return _TAG.finditer(read)


def _literal(match: re.Match[str]) -> str | None:
    argument = match.group(1) if match.group(1) is not None else match.group(2)
    name = _NAME.match(argument)
    return name.group(2) if name else None


def _reach(start: str, used: Mapping[str, frozenset[str] | None]) -> set[str]:
    reached, open_names = set(), [start]
    while open_names:
        name = open_names.pop()
        if name in reached:
            continue
        reached.add(name)
        uses = used.get(name, frozenset())
        open_names.extend(used if uses is None else uses)
    return reached


def _digest(*parts: str) -> str:
    return digest_bytes("\0".join(parts).encode("utf-8", "surrogatepass"))

"""What a check found, and where."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Literal
from urllib.parse import unquote

from dateline.discover import read_text
from dateline.values import Value, changed


class Finding(Value, frozen=True):
    """One thing to tell the editor."""

    path: str
    """The source file where one is known, else the file of the output."""
    line: int
    """1-based; 0 where the file as a whole is meant."""
    column: int
    """1-based, in characters; 0 where the line as a whole is meant."""
    message: str
    severity: Literal["error", "warning"] = "error"
    help: str = ""


class Whereabouts(Value, frozen=True):
    """Which source file each output comes from."""

    sources: Mapping[str, Path]
    """Source files by output path; outputs that are made from many posts are not in it."""
    common: tuple[Path, ...] = ()
    """Files whose text many pages have."""

    def find(
        self,
        output: str,
        words: Iterable[str],
        message: str,
        severity: Literal["error", "warning"] = "error",
        help: str = "",
    ) -> Finding:
        """Return a finding at the first of the words in the output's source; at the file where none is there."""
        source = self.sources.get(output)
        if source is None:
            return Finding(output, 0, 0, message, severity, help)
        line, column = locate(source, tuple(words))
        return Finding(str(source), line, column, message, severity, help)

    def common_place(self, finding: Finding, words: Iterable[str]) -> Finding:
        """Return a finding at the first file that many pages have in common and that holds one of the words."""
        words = tuple(words)
        for file in self.common:
            line, column = locate(file, words)
            if line:
                return changed(finding, path=str(file), line=line, column=column)
        return finding


_WIDTH = re.compile(r"-\d{2,4}$")
_MADE = re.compile(r".*/([^/]+)-\d{2,5}\.[0-9a-f]{8}(\.\w+)")


@lru_cache(maxsize=64)
def locate(file: Path, words: tuple[str, ...]) -> tuple[int, int]:
    """Return (line, column), from 1, of the first of the words that a file holds; (0, 0) where none is in it."""
    text = read_text(file)
    for word in words:
        at = text.find(word) if word else -1
        if at >= 0:
            return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)
    return 0, 0


def written_forms(url: str) -> tuple[str, ...]:
    """Return how a source may have written a URL of the site: whole, decoded, its last part, a picture's own name."""
    plain = unquote(url).partition("#")[0].partition("?")[0].rstrip("/")
    name = plain.rpartition("/")[2]
    stem = name.split(".")[0]
    original = _WIDTH.sub("", stem)
    return tuple(form for form in (url, unquote(url), plain, name, stem, original) if len(form) > 2)


def picture_name(url: str) -> str:
    """Return a picture's name as its source has it, where the URL is one of the sizes that were made of it."""
    made = _MADE.fullmatch(unquote(url))
    return made[1] + made[2] if made else url

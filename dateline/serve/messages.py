"""What the server and its builders tell each other."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeAlias

from dateline.model import Diagnostic
from dateline.values import Value


class Saved(Value, frozen=True):
    """Files that were saved: show at once what can be shown."""

    paths: tuple[str, ...]
    """Relative to the site's folder, POSIX separators."""
    open: tuple[str, ...]
    """Names of pages that somebody has looked at lately."""


class Asked(Value, frozen=True):
    """Somebody asks how this source was read."""

    path: str
    """Relative to the content folder."""
    layout: str
    """Of the page that shows it."""


Question: TypeAlias = Saved | Asked


class Progress(Value, frozen=True):
    """How far a build is."""

    doing: str
    done: int
    total: int


class Replacing(Value, frozen=True):
    """A build is about to replace or remove files; their former bytes are kept."""

    names: frozenset[str]
    """Paths of the files, relative to the output folder."""
    kept: Path
    """The folder that holds those bytes under the same names."""


class Leaf(Value, frozen=True):
    """Where a page comes from."""

    source: str
    """Path of the article, relative to the content folder; empty where a page shows no single one."""
    layout: str
    status: str
    """``draft``, ``scheduled``, ``expired``, or empty for what the public sees."""


class Built(Value, frozen=True):
    """A build is done."""

    base: str
    """The site's base path, a slash at both ends."""
    content: str
    """Path of the content folder, relative to the site's folder."""
    names: frozenset[str]
    """Every file of the site, relative to the output folder."""
    leaves: Mapping[str, Leaf]
    """By the name of a page."""
    changed: frozenset[str]
    """Names whose bytes are other ones than before."""
    diagnostics: tuple[Diagnostic, ...]
    summary: str
    """A line for the terminal."""


class Refused(Value, frozen=True):
    """A build was not done."""

    message: str
    diagnostics: tuple[Diagnostic, ...] = ()


class Proof(Value, frozen=True):
    """What saved files show, before the whole site is built."""

    pages: tuple[tuple[str, bytes], ...] = ()
    """(name, bytes)"""
    gone: tuple[str, ...] = ()
    """Names that the site has no longer."""
    leaves: tuple[tuple[str, Leaf], ...] = ()
    read: tuple[str, ...] = ()
    """Paths, relative to the site's folder, that were looked at: earlier diagnostics of theirs are out of date."""
    diagnostics: tuple[Diagnostic, ...] = ()
    url: str = ""
    """Of the post that was saved."""


Answer: TypeAlias = Progress | Replacing | Built | Refused | Proof | Mapping[str, object]

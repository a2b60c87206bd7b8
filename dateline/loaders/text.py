"""The bytes of a file as lines of clean text."""

from __future__ import annotations

from dataclasses import dataclass

from dateline.model import Diagnostic


@dataclass(frozen=True, slots=True)
class Text:
    """A file's text, decoded and cleaned; nothing of its shape is known yet."""

    path: str
    lines: tuple[str, ...]
    """Without line ends; as many as the file has."""
    diagnostics: tuple[Diagnostic, ...] = ()

"""Answer on standard output, and tell people the rest on standard error: the only room that prints."""

from __future__ import annotations

import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import TextIO

from dateline.console import show_diagnostic
from dateline.model import Diagnostic


def answer(*lines: object) -> None:
    """Print lines on standard output. Raises OSError where they can't be written."""
    _print("\n".join(map(str, lines)), sys.stdout)


def say(text: str) -> None:
    """Print a line for people on standard error."""
    _print(text, sys.stderr)


def tell(found: Diagnostic) -> None:
    """Show a diagnostic on standard error."""
    say(show_diagnostic(found, is_coloured(sys.stderr)))


def _print(text: str, stream: TextIO) -> None:
    """Print at once; that somebody has stopped listening changes nothing else, no exit code above all."""
    try:
        print(text, file=stream, flush=True)
    except BrokenPipeError:
        hush(stream)


def show_progress(doing: str, done: int, total: int) -> None:
    """Say how far something is that takes long, in one line that is written over."""
    if total >= 200:
        end = "\r" if done < total else "\r\x1b[K"
        print(f"\x1b[K{doing} {done:,} of {total:,}", end=end, file=sys.stderr, flush=True)


def is_coloured(stream: TextIO) -> bool:
    """Return whether what is printed there may have colours."""
    return stream.isatty() and not os.environ.get("NO_COLOR")


def hush(stream: TextIO) -> None:
    """Print what can still be printed there, and nothing any more from here on."""
    with suppress(OSError, ValueError, AttributeError):
        stream.flush()
    with suppress(OSError, ValueError, AttributeError):
        os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


def speak_utf8() -> None:
    """Let no locale change what is said, and no file's name keep it from being said."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")

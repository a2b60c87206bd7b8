"""Posts, traits, comparisons and diagnostics as rows of the cache, and back."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import TYPE_CHECKING

from dateline.model import Diagnostic, Post
from dateline.values import decoder, encode

if TYPE_CHECKING:
    from dateline.names import Traits
    from dateline.stories import Comparison

row = encode
"""Return a value as the bytes of a row."""

read_post = decoder(Post).decode
"""Return the Post of a row. Raises DecodeError for a row of another make."""

_read_diagnostics = decoder(tuple[Diagnostic, ...]).decode


def optional_row(value: object) -> bytes:
    """Return a value as the bytes of a row; none for None and for an empty tuple."""
    return encode(value) if value else b""


def read_traits(row: bytes) -> Traits:
    """Return the Traits of a row; those of an empty row are of an empty text."""
    from dateline.names import SILENT

    return _traits_decoder()(row) if row else SILENT


def comparison_row(comparison: Comparison) -> str:
    """Return a comparison of a story's versions as JSON."""
    return encode(comparison).decode()


def read_comparison(row: str) -> Comparison:
    """Return the comparison of a row."""
    return _comparison_decoder()(row)


def read_diagnostics(row: bytes) -> tuple[Diagnostic, ...]:
    """Return the diagnostics of a row."""
    return _read_diagnostics(row) if row else ()


@cache
def _traits_decoder() -> Callable[[bytes], Traits]:
    from dateline.names import Traits

    return decoder(Traits).decode


@cache
def _comparison_decoder() -> Callable[[str], Comparison]:
    from dateline.stories import Comparison

    return decoder(Comparison).decode

"""What a folder or a host holds, by name and digest."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from types import MappingProxyType
from typing import Any, NamedTuple, TypedDict

from dateline.patterns import pattern
from dateline.values import DecodeError, Value, decoder, encode

NAME = "dateline.manifest.json"
"""The manifest's own name, which it does not list."""


class Entry(NamedTuple):
    """One file; a tuple because a large site has a hundred thousand."""

    digest: str
    """SHA-256 of its bytes, hexadecimal."""
    size: int
    """In bytes."""


class Weighed:
    """Bytes that pass piece by piece, and what the manifest says of them once all have passed."""

    def __init__(self, pieces: Iterable[bytes]) -> None:
        self._pieces = pieces
        self._digest, self._size = sha256(), 0

    def __iter__(self) -> Iterator[bytes]:
        for piece in self._pieces:
            self._digest.update(piece)
            self._size += len(piece)
            yield piece

    def entry(self) -> Entry:
        """Return the digest and the number of the bytes that have passed."""
        return Entry(self._digest.hexdigest(), self._size)


def entry_of(pieces: Iterable[bytes]) -> Entry:
    """Return what the manifest says of a file that comes piece by piece."""
    weighed = Weighed(pieces)
    for _ in weighed:
        pass
    return weighed.entry()


class Made(NamedTuple):
    """An output as it was last written."""

    path: str
    fingerprint: str
    digest: str
    """The first 32 hexadecimal digits of the SHA-256 of its bytes."""
    size: int
    changed_ns: int


class Manifest(Value, frozen=True):
    """Every file of a site."""

    entries: Mapping[str, Entry]
    """By path relative to the site's folder, POSIX separators."""
    preview: bool = False
    drafts: bool = False
    retired: tuple[tuple[str, ...], ...] = ()
    """On a host: fingerprinted names that left the site but stay, one tuple a generation, newest first."""
    deploy: str = ""
    """On a host: the deploy that brought it there."""


NOTHING = Manifest(MappingProxyType({}))
"""What a host holds before the first deploy."""


def parse_manifest(data: bytes) -> Manifest:
    """Return the manifest written in JSON bytes.

    Raises ValueError, with a sentence, where the bytes are no manifest of version 1 or name a path that
    could lead out of the folder.
    """
    try:
        table = _DECODER.decode(data)
    except (DecodeError, RecursionError):
        raise ValueError(_fault(data)) from None
    if table.get("version") != 1 or "entries" not in table:
        raise ValueError("the manifest is not of version 1")
    retired = table.get("retired") or []
    for path in (*table["entries"], *(name for generation in retired for name in generation)):
        require_inside(path)
    return Manifest(
        MappingProxyType(table["entries"]),
        preview=table.get("preview") is not False,
        drafts=table.get("drafts") is not False,
        retired=tuple(tuple(generation) for generation in retired),
        deploy=table.get("deploy") or "",
    )


class _Table(TypedDict, total=False):
    version: int
    entries: dict[str, Entry]
    preview: bool | None
    drafts: bool | None
    retired: list[list[str]] | None
    deploy: str | None


_DECODER = decoder(_Table)


def _fault(data: bytes) -> str:
    """Return what is wrong with bytes that are no manifest."""
    try:
        table: Any = json.loads(data)
    except (ValueError, RecursionError):
        return "the manifest is not JSON"
    known = isinstance(table, dict) and table.get("version") == 1 and isinstance(table.get("entries"), dict)
    return "the manifest is damaged" if known else "the manifest is not of version 1"


def require_inside(path: str) -> None:
    """Raise ValueError unless the path is relative, plain and stays below its folder."""
    if path == NAME or not _INSIDE(path):
        raise ValueError(f"the manifest names “{path!a}”, which no site has")


_INSIDE = pattern(r"(?!\.{0,2}(?:/|\Z))[^/\\\x00-\x1f\x7f]+(?:/(?!\.{0,2}(?:/|\Z))[^/\\\x00-\x1f\x7f]+)*").fullmatch
"""Parts that are neither empty nor ``.`` nor ``..``, without control characters and backslashes."""


def write_manifest(manifest: Manifest) -> bytes:
    """Return a manifest as JSON bytes, keys sorted, the same bytes for the same manifest."""
    table = {
        "version": 1,
        "preview": manifest.preview,
        "drafts": manifest.drafts,
        "entries": dict(sorted(manifest.entries.items())),
        "retired": [sorted(generation) for generation in manifest.retired],
        "deploy": manifest.deploy,
    }
    return encode(table)

"""Equal values, equal digests, in every process."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from functools import lru_cache
from hashlib import blake2b
from operator import attrgetter
from typing import Any

SIZE = 16
"""Bytes of a digest: 128 bits, far beyond chance collisions."""


def digest_bytes(data: bytes) -> str:
    """Return the BLAKE2b digest (RFC 7693) of bytes, 32 hexadecimal digits."""
    return blake2b(data, digest_size=SIZE).hexdigest()


def fingerprint(value: object) -> str:
    """Return the digest of a value: equal values give equal digests, in every process.

    Takes strings, bytes, numbers, booleans, None, dates, tuples and frozen dataclasses of these. A dataclass
    with a field ``digest``, which must be that of all its other fields, counts by it alone.
    Raises TypeError for any other type.
    """
    parts: list[str] = []
    _write(value, parts.append)
    return digest_bytes("".join(parts).encode("utf-8", "surrogatepass"))


def _write(value: object, put: Callable[[str], None]) -> None:
    kind = type(value)
    if kind is str:
        put(f"s{len(value)}:{value}")  # type: ignore[arg-type]
    elif kind is tuple:
        put(f"t{len(value)}:")  # type: ignore[arg-type]
        for item in value:  # type: ignore[attr-defined]
            _write(item, put)
    elif kind in _PLAIN:
        put(_PLAIN[kind](value))
    elif is_dataclass(kind):
        _write_fields(kind, value, put)
    else:
        raise TypeError(f"no fingerprint for {kind.__qualname__}")


_PLAIN: dict[type, Callable[[Any], str]] = {
    type(None): lambda _: "n",
    bool: lambda value: "b1" if value else "b0",
    int: lambda value: f"i{value};",
    float: lambda value: f"f{value!r};",
    bytes: lambda value: f"y{value.hex()};",
    date: lambda value: f"d{value.isoformat()}",
    datetime: lambda value: f"m{value.isoformat()}",
}


def _write_fields(kind: type, value: object, put: Callable[[str], None]) -> None:
    name, get = _reader(kind)
    put(name)
    _write(get(value), put)


@lru_cache(maxsize=256)
def _reader(kind: type) -> tuple[str, Callable[[object], object]]:
    names = [field.name for field in fields(kind)]
    if "digest" in names:
        return f"o{kind.__name__}:", attrgetter("digest")
    get = attrgetter(*names)
    return f"o{kind.__name__}:", get if len(names) > 1 else lambda value: (get(value),)

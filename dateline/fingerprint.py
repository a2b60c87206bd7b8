"""Equal values, equal digests, in every process."""

from __future__ import annotations

import marshal
from collections.abc import Callable
from dataclasses import fields, is_dataclass
from datetime import date, datetime
from hashlib import blake2b
from operator import attrgetter
from typing import Any

SIZE = 16
"""Bytes of a digest: 128 bits, far beyond chance collisions."""

_FORMAT = 2
"""The marshal format before references: its bytes depend on the value alone, not on which objects are shared."""

_ATOMS = frozenset({str, bytes, int, float, bool, type(None)})
_ATOMIC_HINTS = frozenset({"str", "int", "bool", "float", "str | None", "int | None"})


def digest_bytes(data: bytes) -> str:
    """Return the BLAKE2b digest (RFC 7693) of bytes, 32 hexadecimal digits."""
    return blake2b(data, digest_size=SIZE).hexdigest()


def fingerprint(value: object) -> str:
    """Return the digest of a value: equal values give equal digests, in every process.

    Takes strings, bytes, numbers, booleans, None, dates, tuples and frozen dataclasses of these. A dataclass
    with a field ``digest``, which must be that of all its other fields, counts by it alone.
    Raises TypeError for any other type.
    """
    return digest_bytes(marshal.dumps(_atomic(value), _FORMAT))


def _atomic(value: Any) -> Any:
    """Return a value as a tree of tuples of atoms, each dataclass and date marked by its type's name."""
    kind = type(value)
    if kind in _ATOMS:
        return value
    if kind is tuple:
        return tuple([_atomic(item) for item in value]) if value else value
    encode = _ENCODERS.get(kind)
    if encode is None:
        encode = _ENCODERS[kind] = _encoder(kind)
    return encode(value)


def _encoder(kind: type) -> Callable[[Any], object]:
    if not is_dataclass(kind):
        raise TypeError(f"no fingerprint for {kind.__qualname__}")
    name, described = kind.__name__, fields(kind)
    if any(field.name == "digest" for field in described):
        return lambda value: (name, value.digest)
    get = attrgetter(*(field.name for field in described), "__class__")
    if all(field.type in _ATOMIC_HINTS for field in described):
        return lambda value: (name, get(value)[:-1])
    return lambda value: (name, [_atomic(item) for item in get(value)[:-1]])


_ENCODERS: dict[type, Callable[[Any], object]] = {
    date: lambda value: ("date", value.isoformat()),
    datetime: lambda value: ("datetime", value.isoformat()),
}

"""What every value is that travels through a build: frozen, compared and encoded by its fields [msgspec]."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TypeVar


@contextmanager
def _without(name: str) -> Iterator[None]:
    """Let what is imported meanwhile find no module of this name, unless it is there already."""
    absent = sys.modules.setdefault(name, None) is None  # type: ignore[arg-type]
    try:
        yield
    finally:
        if absent:
            del sys.modules[name]


with _without("typing_extensions"):  # msgspec takes typing's own instead, which spares each start an eighth.
    import msgspec

Kind = TypeVar("Kind")


class Value(msgspec.Struct, frozen=True, array_like=True, gc=False):
    """A value whose fields never change. Equal ones have equal hashes and equal bytes.

    Made, compared and encoded in C, in a tenth of a frozen dataclass's time. Its fields hold no cycles, so the
    garbage collector need not look at it.
    """


changed = msgspec.structs.replace
"""Return a value with some of its fields changed."""

fields = msgspec.structs.fields
"""Return what is known of the fields of a kind of value: name, type, default."""

NO_DEFAULT = msgspec.NODEFAULT
"""What ``default`` is of a field that has none."""

as_tuple = msgspec.structs.astuple
"""Return a value's fields in their order."""

as_table = msgspec.structs.asdict
"""Return a value's fields by their names."""

encode = msgspec.json.Encoder().encode
"""Return a value as JSON bytes, its fields in a list: equal values of one type as equal bytes, in every process.

Takes values, tuples, texts, finite numbers, None and dates, a date as its ISO text with its own offset (which
MessagePack would lose). Raises TypeError for others.
"""

DecodeError = msgspec.DecodeError
"""Raised for bytes of another make."""


def decoder(kind: type[Kind]) -> msgspec.json.Decoder[Kind]:
    """Return what makes values of a kind of the bytes of ``encode``. Its ``decode`` raises DecodeError."""
    return msgspec.json.Decoder(kind)


def field_names(kind: type[Value]) -> tuple[str, ...]:
    """Return the names of the fields of a kind of value, in their order."""
    return kind.__struct_fields__


_KEPT: list[object] = []


def keep(value: Kind) -> Kind:
    """Return a value that nothing frees before ``let_go``, or the end of the process.

    The system frees all of a site's values at once; Python frees them one by one, in a fiftieth of a build.
    """
    _KEPT.append(value)
    return value


def let_go() -> None:
    """Free what is kept of a build before."""
    _KEPT.clear()

"""Equal values, equal digests, in every process."""

from __future__ import annotations

from hashlib import blake2b

from dateline.values import encode

SIZE = 16
"""Bytes of a digest: 128 bits, far beyond chance collisions."""


def digest_bytes(data: bytes) -> str:
    """Return the BLAKE2b digest (RFC 7693) of bytes, 32 hexadecimal digits."""
    return blake2b(data, digest_size=SIZE).hexdigest()


def fingerprint(value: object) -> str:
    """Return the digest of a value: equal values of one type give equal digests, in every process.

    Takes values and tuples of texts, finite numbers, booleans, None and dates; a date counts as its ISO text.
    Raises TypeError for any other type. No field may hold a set or a mapping, which have no order.
    """
    return blake2b(encode(value), digest_size=SIZE).hexdigest()

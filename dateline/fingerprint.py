"""Equal values, equal digests, in every process."""

from __future__ import annotations

from collections.abc import Iterable
from hashlib import sha256

from dateline.values import encode

DIGITS = 32
"""Hexadecimal digits of a digest: 128 bits, far beyond chance collisions."""


def digest_bytes(data: bytes) -> str:
    """Return the first 32 hexadecimal digits of the SHA-256 digest (FIPS 180-4) of bytes.

    Most processors have instructions for it, which take half the time of BLAKE2b in Python.
    """
    return sha256(data).hexdigest()[:DIGITS]


def digest_pieces(pieces: Iterable[bytes]) -> str:
    """Return the digest, as ``digest_bytes`` gives it, of bytes that come piece by piece."""
    digest = sha256()
    for piece in pieces:
        digest.update(piece)
    return digest.hexdigest()[:DIGITS]


def fingerprint(value: object) -> str:
    """Return the digest of a value: equal values of one type give equal digests, in every process.

    Takes values and tuples of texts, finite numbers, booleans, None and dates; a date counts as its ISO text.
    Raises TypeError for any other type. No field may hold a set or a mapping, which have no order.
    """
    return sha256(encode(value)).hexdigest()[:DIGITS]

"""Words of any script → the letters, digits and hyphens of a URL."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from dateline.fingerprint import digest_bytes
from dateline.patterns import pattern

LONGEST = 80
"""Characters of a slug: a file name may have 255 bytes, and nobody reads longer ones."""

_RESERVED = {"con", "prn", "aux", "nul", *(f"{port}{n}" for port in ("com", "lpt") for n in range(1, 10))}
_WORD = pattern(r"[a-z0-9]+")
_SLUG = pattern(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_ELISION = pattern(
    "(?<![\\w'\u2019])([ldjmnstc]|(?:jus|lors|puis|quo)?qu|[dns]ell|sull|dall|all|un)['\u2018\u2019](?=[^\\W\\d_]{2})",
    re.IGNORECASE,
)
"""Articles and pronouns of French, Italian and Catalan that lose their vowel."""
_AWKWARD = pattern(
    r"""[\x00-\x1f\x7f-\x9f\\:*?"<>|\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]|[. ](/|$)"""
    r"|(^|/)(con|prn|aux|nul|(com|lpt)[1-9])(\.|/|$)",
    re.IGNORECASE,
)
_JOINERS = pattern("['\u2018\u2019\u02bc`]")


@lru_cache(maxsize=8192)
def slugify(text: str) -> str:
    """Return the slug of a text: lower-case ASCII words joined by hyphens, never empty.

    An apostrophe joins (``don't``: ``dont``), but parts an elided article (``l'été``: ``l-ete``). Other
    scripts are transliterated; a text without any letter or digit gets a slug from its digest.
    Names that Windows reserves (``con``, ``nul`` …) get a hyphen behind them with an ``x``.
    """
    if _SLUG.fullmatch(text) and len(text) <= LONGEST and text not in _RESERVED:
        return text
    parted = _JOINERS.sub("", _ELISION.sub(r"\1-", text))
    slug = _cut("-".join(_WORD.findall(_ascii(parted).lower())))
    if not slug:
        return f"x-{digest_bytes(text.encode('utf-8', 'replace'))[:8]}"
    return f"{slug}-x" if slug in _RESERVED else slug


def plain_name(name: str) -> str:
    """Return a file's name, folders and all, as every file system and host takes it: mostly as it is.

    One that holds what no manifest lists or Windows reserves, or what makes it look like another, becomes a slug
    with a digest of the name in it, and its ending stays.
    """
    if not _AWKWARD.search(name):
        return name
    stem, dot, ending = name.rpartition(".")
    given = f"{slugify(stem or name)}-{digest_bytes(name.encode('utf-8', 'replace'))[:8]}"
    return f"{given}.{slugify(ending)}" if dot and stem else given


def _ascii(text: str) -> str:
    if text.isascii():
        return text
    from anyascii import anyascii

    return anyascii(unicodedata.normalize("NFC", text))


def _cut(slug: str) -> str:
    if len(slug) <= LONGEST:
        return slug
    head, hyphen, _ = slug[: LONGEST + 1].rpartition("-")
    return head if hyphen else slug[:LONGEST]

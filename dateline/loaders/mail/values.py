"""What the values of a mail's header say: its words decoded, the name in a sender, a subject without its prefixes."""

from __future__ import annotations

import re

from dateline.loaders.bylines.words import PARTICLE
from dateline.patterns import pattern

_PREFIX = pattern(
    r"\s*(?:re|fw|fwd|aw|wg|sv|vs|vb|tr|rv|res|enc|antw|doorst|odp|pd|ynt|ilt)(?:\s?[\[(^]\d{1,3}[\])]?)?\s?[:：]\s*",
    re.IGNORECASE,
)
_FORWARDED = pattern(r"\s*(?:(?:re|aw|sv|antw)\s?:\s*)?(?:fw|fwd|wg|vb|tr|rv|enc|doorst|pd|ilt)\s?[:：]", re.IGNORECASE)
_ADDRESS = pattern(
    r"\s*(?:<[^<>]{0,300}>|[\[(](?:mailto:|smtp:)?[^\[\]()\s]{1,200}@[^\[\]()\s]{1,200}[\])])", re.IGNORECASE
)
_NAMED = pattern(r"\S{1,200}@\S{1,200}\s+\(([^()@]{1,100})\)")
_SURNAME_FIRST = pattern(
    rf"(?P<last>(?:(?:{PARTICLE}|las|los)\s){{0,3}}"
    r"[^\W\d_a-z][^\W\d_]*[a-zß-ÿ][\w'’-]{0,40}),\s"
    r"(?P<first>[^\W\d_a-z](?:\.|[\w'’-]{0,40}[^\W\dA-Z_])(?:\s[^\W\d_a-z][\w'’.-]{0,40})?)"
)
_BEHALF = pattern(r".{1,200}\s(?:on behalf of|im Auftrag von|de la part de|en nombre de)\s+", re.IGNORECASE)


def decoded(value: str) -> str:
    """Return the words of a header's value, whatever they are encoded in; as they stand where that is broken."""
    if "=?" not in value:
        return value.strip()
    from email.errors import MessageError
    from email.header import decode_header, make_header

    try:
        return str(make_header(decode_header(value))).strip()
    except (MessageError, LookupError, ValueError):
        return value.strip()


def sender_of(value: str) -> str:
    """Return the name in a sender's field, without any address; empty where there is nothing but an address."""
    named = _NAMED.fullmatch(value)
    name = named[1] if named else _BEHALF.sub("", _ADDRESS.sub("", value))
    name = name.strip(" \t\"'“”<>,;\\")
    turned = _SURNAME_FIRST.fullmatch(name)
    return "" if "@" in name else f"{turned['first']} {turned['last']}" if turned else name


def without_prefixes(subject: str) -> str:
    """Return a subject without ``Re:``, ``Fwd:``, ``AW:`` and their like."""
    while found := _PREFIX.match(subject):
        subject = subject[found.end() :]
    return subject.strip()


def is_forwarded(subject: str) -> bool:
    """Say whether a subject tells that a mail is sent on: ``Fw:``, ``WG:``, ``TR:``."""
    return _FORWARDED.match(subject) is not None

"""What a body shows of other hosts: pictures, sound and film that its readers' browsers fetch there."""

from __future__ import annotations

import re

from dateline.patterns import pattern

_SHOWN = pattern(
    r"""<(img|audio|video|source|track)\b(?:[^>"]|"[^"]*")*?\ssrc="\s*(?:(https?:)|[/\\]{2})""", re.IGNORECASE
)


def shown_from_elsewhere(html: str) -> tuple[str, ...]:
    """Return kind and scheme of all that safe HTML shows of other hosts, each once and sorted.

    >>> shown_from_elsewhere('<img alt="" src="https://a.example/1.png"><video src="//b.example/2.mp4"></video>')
    ('image https:', 'media')
    """
    if 'src="' not in html:
        return ()
    return tuple(sorted({_kind(*match.groups("")) for match in _SHOWN.finditer(html)}))


def _kind(element: str, scheme: str) -> str:
    return f"{'image' if element.lower() == 'img' else 'media'} {scheme.lower()}".rstrip()

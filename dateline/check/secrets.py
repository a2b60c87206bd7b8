"""Keys and passwords, each told once and where it was written."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from dateline.check.findings import Finding, Whereabouts
from dateline.credentials import Secret

HELP = "Take it out, and replace it where it is used: whoever has read it may keep it."


def check_secrets(found: Iterable[tuple[str, Secret]], where: Whereabouts) -> Iterator[Finding]:
    """Yield a finding for each secret, at the source that holds it, or else at the first output that does."""
    outputs: dict[str, list[tuple[str, Secret]]] = {}
    for path, secret in found:
        outputs.setdefault(secret.text, []).append((path, secret))
    for text, places in outputs.items():
        kind, count = places[0][1].kind, len({path for path, _ in places})
        more = f"; {count} files of the site hold it" if count > 1 else ""
        message = f"this looks like {kind}{more}"
        written = (where.find(path, (text,), message, "error", HELP) for path, _ in places if path in where.sources)
        told = next((finding for finding in written if finding.line), None)
        path, secret = places[0]
        yield told or Finding(path, secret.line, secret.column, message, "error", HELP)

"""The note on the host that says which deploy is under way and which names it touches."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

from dateline.manifest import require_inside
from dateline.values import Value

NAME = "dateline.deploy.json"
"""The note's name on the host; it lies there only while a deploy runs, or after one broke off."""

PATIENCE = timedelta(minutes=30)
"""After so long without a sign of life, a deploy counts as broken off."""


class Intent(Value, frozen=True):
    """A deploy that was begun."""

    id: str
    alive: datetime
    """When it last gave a sign of life, in UTC."""
    paths: tuple[str, ...]
    """Every name that it, or one before it that broke off, may send or remove."""


def write_intent(intent: Intent) -> bytes:
    """Return the note as JSON bytes."""
    alive = intent.alive.astimezone(UTC).isoformat(timespec="seconds")
    table = {"version": 1, "id": intent.id, "alive": alive, "paths": sorted(intent.paths)}
    return json.dumps(table, ensure_ascii=False, separators=(",", ":")).encode()


def parse_intent(data: bytes) -> Intent:
    """Return the note of JSON bytes. Raises ValueError where it is damaged or names a path outside."""
    try:
        table = json.loads(data)
        paths = tuple(str(path) for path in table["paths"])
        intent = Intent(str(table["id"]), datetime.fromisoformat(table["alive"]), paths)
    except (ValueError, TypeError, KeyError, RecursionError):
        raise ValueError(f"{NAME} on the host is damaged") from None
    "".join(paths).encode()
    for path in paths:
        require_inside(path)
    return intent


def is_stale(intent: Intent, now: datetime) -> bool:
    """Return whether the deploy that left the note can be taken for dead."""
    return now - intent.alive > PATIENCE

"""What a text says of when it was written."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from dateline.dates.days import Order
    from dateline.dates.inferred import Inferred, infer_from_siblings, infer_when
    from dateline.dates.mentions import Found, find_whens
    from dateline.dates.moments import to_moment
    from dateline.dates.paths import no_day_of, when_from_path
    from dateline.dates.roles import Role
    from dateline.dates.stamps import parse_when

__all__ = [
    "Found",
    "Inferred",
    "Order",
    "Role",
    "find_whens",
    "infer_from_siblings",
    "infer_when",
    "no_day_of",
    "parse_when",
    "to_moment",
    "when_from_path",
]

_ROOMS = {
    "Order": "days",
    "Inferred": "inferred",
    "infer_from_siblings": "inferred",
    "infer_when": "inferred",
    "Found": "mentions",
    "find_whens": "mentions",
    "to_moment": "moments",
    "no_day_of": "paths",
    "when_from_path": "paths",
    "Role": "roles",
    "parse_when": "stamps",
}


def __getattr__(name: str) -> object:
    """Import the room of a name when it is first asked for: most posts state their date in ISO 8601."""
    if name not in _ROOMS:
        raise AttributeError(f"module {__name__} has no attribute {name}")
    return getattr(import_module(f"{__name__}.{_ROOMS[name]}"), name)

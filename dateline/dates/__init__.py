"""What a text says of when it was written."""

from __future__ import annotations

from dateline.dates.days import Order
from dateline.dates.inferred import Inferred, infer_from_siblings, infer_when
from dateline.dates.mentions import Found, find_whens
from dateline.dates.moments import to_moment
from dateline.dates.paths import when_from_path
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
    "parse_when",
    "to_moment",
    "when_from_path",
]

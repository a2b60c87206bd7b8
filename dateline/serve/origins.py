"""Where a page comes from: its source, what was inferred of it and why, and its layouts."""

from __future__ import annotations

from typing import Any

from dateline.inspection import describe
from dateline.layouts import layouts_behind
from dateline.look import look
from dateline.planning import Planned
from dateline.request import Request
from dateline.serve.messages import Asked

LONGEST = 2_000
"""Lines of a source that a panel shows."""
WIDEST = 400
"""Characters of a line that it shows."""


def explain_origin(request: Request, planned: Planned, asked: Asked) -> dict[str, Any]:
    """Return what the editor's panel shows of a page, as JSON's kinds of values."""
    folders = planned.site.folders
    own = {name for name, _ in planned.layouts if (request.root / folders.layouts / name).is_file()}
    chain = layouts_behind(planned.layouts, asked.layout)
    layouts = [f"{folders.layouts}/{name}" if name in own else f"{name} (starter)" for name in chain]
    facts: dict[str, Any] = {"layouts": layouts, "source": "", "facts": None, "lines": []}
    if not asked.path:
        return facts
    inspection = look(request, [request.root / folders.content / asked.path])[0]
    reasons = {dropped.line: dropped.reason for dropped in inspection.document.dropped}
    lines = [[n, text[:WIDEST], reasons.get(n, "")] for n, text in enumerate(inspection.lines[:LONGEST], 1)]
    source = f"{folders.content}/{asked.path}"
    return facts | {
        "source": source,
        "line": inspection.document.body_line,
        "facts": describe(inspection) | {"path": source, "body": ""},
        "lines": lines if reasons else [],
    }

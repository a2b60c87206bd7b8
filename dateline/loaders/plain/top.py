"""What the lines above a text tell of it."""

from __future__ import annotations

from typing import Any

from dateline.loaders.bylines.credit import Credit
from dateline.model import Dropped, Evidence, Metadata
from dateline.values import Value, changed


class Top(Value, frozen=True):
    """What the lines above a text tell of it."""

    metadata: Metadata = Metadata()
    evidence: tuple[Evidence, ...] = ()
    dropped: tuple[Dropped, ...] = ()

    def with_field(self, field: str, value: object, line: int, certainty: float, reason: str) -> Top:
        """Return the top with one more field told by a line."""
        told = Evidence(field, "body", (line,), certainty, reason)
        values: dict[str, Any] = {field: value}
        return Top(changed(self.metadata, **values), (*self.evidence, told), self.dropped)

    def without(self, line: int, text: str, reason: str) -> Top:
        """Return the top with one more line, or part of one, that is left out."""
        return changed(self, dropped=(*self.dropped, Dropped(line, text, reason)))

    def with_credit(self, credit: Credit, line: int) -> Top:
        """Return the top with what a credit line tells; what is told already stays as it is, but for authors."""
        top = self
        for fact in credit.facts:
            former: Any = getattr(top.metadata, fact.field)
            if fact.field == "authors":
                names = tuple(dict.fromkeys((*former, *_names(fact.value))))
                top = top.with_field("authors", names, line, fact.certainty, fact.reason)
            elif former:
                top = top.without(line, str(fact.value), f"a second {fact.field}")
            else:
                top = top.with_field(fact.field, fact.value, line, fact.certainty, fact.reason)
        for part, reason in credit.unused:
            top = top.without(line, part, reason)
        return top


def _names(value: object) -> tuple[str, ...]:
    return value if isinstance(value, tuple) else ()

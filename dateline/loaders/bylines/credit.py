"""What one line tells of who wrote a text, when and where, as a value."""

from __future__ import annotations

from dateline.model import When
from dateline.values import Value

NAMED, BESIDE, SHAPED = 0.9, 0.8, 0.6
"""How sure a fact is that a word leads to, that its place tells, that its capitals alone tell."""
NEITHER = "beside the date, neither name nor place"
"""Why a part of a line is left out that may as well make it a headline."""


class Fact(Value, frozen=True):
    """One field that a line tells."""

    field: str
    value: object
    certainty: float
    reason: str


class Credit(Value, frozen=True):
    """What a line beside a headline tells, and the parts of it that tell nothing."""

    facts: tuple[Fact, ...]
    unused: tuple[tuple[str, str], ...] = ()
    """Parts of the line, each with the reason why it is left out."""
    dated_otherwise: bool = False
    """Its date may be an event's or one of history, unless a byline stands beside it."""

    def tells(self, field: str) -> bool:
        """Say whether a field is among what it tells."""
        return any(fact.field == field for fact in self.facts)

    @property
    def certainty(self) -> float:
        """How surely it is a credit wherever it stands: a name or a place before a date may be a headline, too."""
        least = min((fact.certainty for fact in self.facts), default=0.0)
        signed = any(fact.field == "authors" and fact.certainty == NAMED for fact in self.facts)
        return min(least, SHAPED) if not signed and any(reason == NEITHER for _, reason in self.unused) else least


def dated(when: When, *, updated: bool) -> Fact:
    """The date of publication that a line tells, or that of a change."""
    return Fact("updated" if updated else "date", when, 0.95, "a date line")

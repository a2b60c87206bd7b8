"""Posts, traits and diagnostics as rows of JSON, and back."""

from __future__ import annotations

import json
from dataclasses import astuple, fields
from datetime import datetime
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from dateline.model import Diagnostic, Moment, Post

if TYPE_CHECKING:
    from dateline.names import Traits
    from dateline.stories import Comparison

_POST = attrgetter(*(field.name for field in fields(Post)))
_MOMENTS = tuple(n for n, field in enumerate(fields(Post)) if field.name in ("date", "updated", "expires"))
_TUPLES = tuple(
    n for n, field in enumerate(fields(Post)) if field.name in ("aliases", "authors", "sections", "tags", "references")
)
_CORRECTIONS = next(n for n, field in enumerate(fields(Post)) if field.name == "corrections")
_DIAGNOSTIC = attrgetter(*(field.name for field in fields(Diagnostic)))


def post_row(post: Post) -> str:
    """Return a Post as one line of JSON."""
    values = list(_POST(post))
    for n in _MOMENTS:
        moment = values[n]
        values[n] = moment and [moment.at.isoformat(), moment.exact]
    return json.dumps(values, ensure_ascii=False, separators=(",", ":"))


def read_post(row: str) -> Post:
    """Return the Post of a row. Raises ValueError or TypeError for a row of another make."""
    values: list[Any] = json.loads(row)
    for n in _MOMENTS:
        if values[n]:
            values[n] = Moment(datetime.fromisoformat(values[n][0]), values[n][1])
    for n in _TUPLES:
        values[n] = tuple(values[n])
    values[_CORRECTIONS] = tuple((text, day) for text, day in values[_CORRECTIONS])
    return Post(*values)


def traits_row(traits: Traits | None) -> str:
    """Return Traits as one line of JSON, empty where there are none."""
    return "" if traits is None else traits.row()


def read_traits(row: str) -> Traits:
    """Return the Traits of a row; those of an empty row are of an empty text."""
    from dateline.names import read_row

    return read_row(row)


def _tuples(value: Any) -> Any:
    return tuple(_tuples(item) for item in value) if type(value) is list else value


def comparison_row(comparison: Comparison) -> str:
    """Return a comparison of a story's versions as one line of JSON."""
    return json.dumps(astuple(comparison), ensure_ascii=False, separators=(",", ":"))


def read_comparison(row: str) -> Comparison:
    """Return the comparison of a row."""
    from dateline.stories import Comparison, Point, Statement

    only_here, near_copy_of, points = _tuples(json.loads(row))
    differences = (Point(kind, subject, tuple(Statement(*one) for one in said)) for kind, subject, said in points)
    return Comparison(only_here, near_copy_of, tuple(differences))


def diagnostics_row(diagnostics: tuple[Diagnostic, ...]) -> str:
    """Return diagnostics as one line of JSON, empty where there are none."""
    return json.dumps([_DIAGNOSTIC(item) for item in diagnostics], ensure_ascii=False) if diagnostics else ""


def read_diagnostics(row: str) -> tuple[Diagnostic, ...]:
    """Return the diagnostics of a row."""
    return tuple(Diagnostic(*values) for values in json.loads(row)) if row else ()

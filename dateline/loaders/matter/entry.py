"""What front matter states, before it has a meaning."""

from __future__ import annotations

from typing import TypeAlias

from dateline import values

Value: TypeAlias = "str | list[Value] | dict[str, Value]"
"""Every scalar is text: what ``no``, ``12:30:45`` or ``1.10`` mean is the field's to say."""


class Entry(values.Value, frozen=True):
    """One key of the outermost level."""

    key: str
    """As written."""
    value: Value
    line: int
    """1-based line of the source."""


class Remark(values.Value, frozen=True):
    """Something to tell about one place of the front matter."""

    line: int
    column: int
    message: str
    help: str = ""


class Reading(values.Value, frozen=True):
    """Front matter as read."""

    entries: tuple[Entry, ...]
    remarks: tuple[Remark, ...] = ()
    """What had to be read otherwise than it is written."""


class BadMatter(Exception):
    """Front matter that can't be read; carries the `Remark` that says where and why."""

    def __init__(self, line: int, column: int, message: str, help: str = "") -> None:
        super().__init__(message)
        self.remark = Remark(line, column, message, help)


NOT_A_TABLE = "front matter must be “key: value” lines, and this is {what}"
TWICE = "“{key}” stands here twice with different values"
DEPTH = 32
"""Levels of lists and tables within one another that any language may have."""
TOO_DEEP = f"front matter of more than {DEPTH} levels is refused"

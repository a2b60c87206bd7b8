"""Equal values, equal digests; different ones, different."""

from __future__ import annotations

import dataclasses
import subprocess
import sys
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline import contexts, model
from dateline.contexts import Body
from dateline.fingerprint import fingerprint
from dateline.model import Link, Moment, Picture

leaves = st.none() | st.booleans() | st.integers() | st.text() | st.binary() | st.dates() | st.floats(allow_nan=False)
values = st.recursive(leaves, lambda inner: st.lists(inner).map(tuple), max_leaves=12)


@given(values, values)
def test_digests_are_equal_just_where_the_values_are(one: object, other: object) -> None:
    assert (fingerprint(one) == fingerprint(other)) == (repr(one) == repr(other))


def test_a_value_inside_a_value_counts() -> None:
    day = Moment(datetime(2026, 11, 21, tzinfo=UTC), False)
    assert fingerprint((Link("a", "b"), day)) != fingerprint((Link("a", "c"), day))
    assert fingerprint(Body("key", ("/a/",), (None,))) != fingerprint(Body("key", ("/b/",), (None,)))
    assert fingerprint(Body("key")) != fingerprint(Body("key", numbered=True))
    assert fingerprint(Picture("u", 1, 2)) != fingerprint(Picture("u", 1, 2, "alt"))
    assert fingerprint(date(2026, 1, 1)) != fingerprint(datetime(2026, 1, 1))


def test_a_digest_field_always_stands_for_the_whole_value() -> None:
    sealed = {cls.__name__ for room in (contexts, model) for cls in vars(room).values() if _has_digest(cls)}
    assert sealed == {"Card", "FeedEntry", "Source"}


def _has_digest(cls: object) -> bool:
    return dataclasses.is_dataclass(cls) and any(field.name == "digest" for field in dataclasses.fields(cls))


def test_B16_the_same_in_every_process() -> None:
    code = "from dateline.fingerprint import fingerprint; print(fingerprint(('a', 1, (None, True), b'x', 2.5)))"
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
        ).stdout
        for seed in ("0", "1", "42")
    }
    assert runs == {fingerprint(("a", 1, (None, True), b"x", 2.5)) + "\n"}


def test_an_unknown_type_is_refused() -> None:
    with pytest.raises(TypeError):
        fingerprint({1, 2})

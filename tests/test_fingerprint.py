"""Equal values, equal digests; different ones, different."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime, timedelta, timezone
from typing import get_args, get_origin, get_type_hints
from weakref import ref

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline import contexts
from dateline.contexts import Body
from dateline.fingerprint import fingerprint
from dateline.model import Link, Moment, Picture
from dateline.values import Value, decoder, encode, keep, let_go

numbers = st.integers(-(2**63), 2**63 - 1) | st.floats(allow_nan=False, allow_infinity=False)
leaves = st.none() | st.booleans() | numbers | st.text()
values = st.recursive(leaves, lambda inner: st.lists(inner).map(tuple), max_leaves=12)


@settings(suppress_health_check=[HealthCheck.too_slow])
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


def test_L04_one_instant_in_two_zones_is_two_values() -> None:
    at = datetime(2026, 11, 21, 12, tzinfo=UTC)
    elsewhere = at.astimezone(timezone(timedelta(hours=5)))
    assert at == elsewhere and fingerprint(at) != fingerprint(elsewhere)
    assert str(decoder(Moment).decode(encode(Moment(elsewhere, True)))) == "2026-11-21T17:00:00+05:00"


def _hints(kind: type[Value]) -> Iterator[object]:
    """Every type that a field of a kind of value may hold, to the innermost."""
    pending: list[object] = list(get_type_hints(kind).values())
    while pending:
        hint = pending.pop()
        pending += get_args(hint)
        yield get_origin(hint) or hint


@pytest.mark.parametrize("kind", [kind for kind in vars(contexts).values() if isinstance(kind, type)])
def test_B16_nothing_without_an_order_shows_on_a_page(kind: type[Value]) -> None:
    assert not {set, frozenset, dict, Mapping}.intersection(_hints(kind))


def test_B16_the_same_in_every_process() -> None:
    code = "from dateline.fingerprint import fingerprint; print(fingerprint(('a', 1, (None, True), 2.5)))"
    runs = {
        subprocess.run(
            [sys.executable, "-c", code],
            capture_output=True,
            text=True,
            env={"PYTHONHASHSEED": seed, "PYTHONPATH": "."},
        ).stdout
        for seed in ("0", "1", "42")
    }
    assert runs == {fingerprint(("a", 1, (None, True), 2.5)) + "\n"}


def test_an_unknown_type_is_refused() -> None:
    with pytest.raises(TypeError):
        fingerprint(object())


def test_values_take_no_part_of_a_library_away() -> None:
    asked = "import sys, dateline.values; assert 'typing_extensions' not in sys.modules; import typing_extensions"
    subprocess.run([sys.executable, "-c", asked], check=True)


def test_what_is_kept_is_freed_before_the_next_build() -> None:
    class Kept:
        """Can be watched, unlike a tuple."""

    watched = ref(keep(Kept()))
    assert watched() is not None
    let_go()
    assert watched() is None

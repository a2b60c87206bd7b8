"""Builds that are killed, or that the disk fails, at every call by which they change it (C01, C02, C10).

DATELINE_EVERY_CALL=1 python -m pytest tests/test_killed.py
"""

from __future__ import annotations

import os
import re
from pathlib import Path

import pytest
from sites import SiteFolder
from syscalls import CALLS, Outcome, World, build_with, dangling, make_world, need_strace, torn, without_leavings

EVERY = bool(os.environ.get("DATELINE_EVERY_CALL"))
_PLACE = re.compile(r"(^|error: )(/[^:\n]+|site\.toml|(content|layouts|assets)/[^:\n]*): ", re.MULTILINE)
"""A message names what it is about."""
_UNREAD = re.compile(r"^content/([^:\n]+): error: it can't be read", re.MULTILINE)
FAULTS = ("ENOSPC", "EIO", "EACCES", "EROFS", "EMFILE", "EDQUOT")
SAMPLED_KILLS = [("rename", 4), ("write", 9), ("unlink", 2), ("openat", 40), ("pwrite64", 6)]
SAMPLED_FAULTS = [
    ("write", "ENOSPC", 7),
    ("rename", "EIO", 3),
    ("openat", "EMFILE", 45),
    ("mkdir", "EROFS", 1),
    ("pwrite64", "ENOSPC", 5),
    *(("openat", "EMFILE", when) for when in range(30, 100, 6)),
]


@pytest.fixture(scope="module")
def world(tmp_path_factory: pytest.TempPathFactory) -> World:
    need_strace()
    return make_world(tmp_path_factory.mktemp("world"))


def require_sound(site: SiteFolder, world: World, outcome: Outcome) -> None:
    """Every file is whole, no page leads to what is not there, and the next build completes the site."""
    left = without_leavings(site.tree())
    assert torn(left, world) == [], outcome
    assert dangling(left, world.old) == [], outcome
    require_mends(site, world)


def require_mends(site: SiteFolder, world: World) -> None:
    site.build()
    assert site.tree() == world.new


def kill(world: World, call: str, when: int, place: Path) -> bool:
    """Kill a build at a call, look at what it left, and return whether it came so far."""
    site = world.copy(place / "site")
    outcome = build_with(site, call, f"signal=KILL:when={when}", place / "log")
    require_sound(site, world, outcome)
    return outcome.was_killed


@pytest.mark.skipif(EVERY, reason="all are tried")
@pytest.mark.parametrize(("call", "when"), SAMPLED_KILLS)
def test_C01_T4_a_build_killed_at_a_call(world: World, call: str, when: int, tmp_path: Path) -> None:
    assert kill(world, call, when, tmp_path), "the call was never reached"


@pytest.mark.skipif(not EVERY, reason="set DATELINE_EVERY_CALL=1")
@pytest.mark.parametrize("call", CALLS)
def test_C01_T4_a_build_killed_at_every_call(world: World, call: str, tmp_path: Path) -> None:
    when = 1
    while kill(world, call, when, tmp_path):
        when += 1
    print(f"{call}: killed at each of {when - 1} calls")


def fail(world: World, call: str, error: str, when: int, place: Path) -> bool:
    """Have the disk refuse a call, look at what a build makes of it, and return whether it came so far."""
    site = world.copy(place / "site")
    outcome = build_with(site, call, f"error={error}:when={when}", place / "log")
    assert os.WIFEXITED(outcome.status), outcome
    assert "Traceback" not in outcome.said and "fault of Dateline" not in outcome.said, outcome
    left = site.tree()
    if os.WEXITSTATUS(outcome.status):
        assert _PLACE.search(outcome.said), outcome
    else:
        assert left == world.new, outcome
    assert [path for path in left if ".dateline-tmp" in path] == [], outcome
    assert [path for path in left if path.endswith(".html") and not left[path].rstrip().endswith(b"</html>")] == []
    # What leads to an article or a picture that can't be read, and is named, leads nowhere until it can.
    unread = _UNREAD.findall(outcome.said)
    pictures = [f" → /assets/images/{Path(name).stem}-" for name in unread]
    broken = [link for link in dangling(left, world.old) if not link.endswith(tuple(unread))]
    assert [link for link in broken if not any(picture in link for picture in pictures)] == [], outcome
    if call != "openat":
        assert torn(left, world) == [], outcome
    require_mends(site, world)
    return outcome.fired


@pytest.mark.skipif(EVERY, reason="all are tried")
@pytest.mark.parametrize(("call", "error", "when"), SAMPLED_FAULTS)
def test_C02_C04_T5_a_call_that_the_disk_refuses(
    world: World, call: str, error: str, when: int, tmp_path: Path
) -> None:
    assert fail(world, call, error, when, tmp_path), "the call was never reached"


@pytest.mark.skipif(not EVERY, reason="set DATELINE_EVERY_CALL=1")
@pytest.mark.parametrize("error", FAULTS)
@pytest.mark.parametrize("call", [call for call in CALLS if call != "close"])
def test_C02_C04_T5_every_call_that_the_disk_refuses(world: World, call: str, error: str, tmp_path: Path) -> None:
    when = 1
    while fail(world, call, error, when, tmp_path):
        when += 1
    print(f"{call}: {error} at each of {when - 1} calls")

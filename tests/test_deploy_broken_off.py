"""Deploys whose connection, programs or server break at every point: by bytes, by calls, by system calls.

Sampled; with DATELINE_EVERY_OPERATION set, every point is tried (an hour).
"""

from __future__ import annotations

import os
import re
import time
from collections.abc import Iterator
from pathlib import Path

import pytest
from deploy_servers import Cable, need_program, wrap
from deploy_worlds import Place, as_bytes, broken_links, lay, news, served

from dateline.deploy import DeployFailed, deploy, parse_target

pytest_plugins = ("deploy_places",)

EVERY = bool(os.environ.get("DATELINE_EVERY_OPERATION"))
_UNFINISHED = re.compile(r"(?:^|/)\.[^/]*(?:\.dateline-part|\.[A-Za-z0-9]{6})$")
"""Names of files that are being written: hidden ones, which nothing links to."""


@pytest.fixture(autouse=True)
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Ask again without waiting."""
    monkeypatch.setattr("dateline.deploy.retry.back_off.__code__", (lambda attempt: None).__code__)


def points(count: int, step: int, sample: int) -> range:
    """Every step-th point up to a count; where not every one is asked for, so many spread over it."""
    return range(step, count, step) if EVERY else range(count // (sample + 1), count, count // (sample + 1))


def paper(edition: int) -> dict[str, str | bytes]:
    """A month of editions, and then the same ones again."""
    return news(edition % 24)


AGES = [as_bytes(paper(edition)) for edition in range(24)]


REPLACING = re.compile(r"(?:^|/)\.rclone_temp_put_[^/]*$")
"""What rclone's S3 server writes to; to overwrite a file it unlinks that and then renames this (strace of 1.75.2).

A bucket has its old object until the new one is whole; here it is gone for a moment, which on a busy machine is long.
"""


def shown(place: Place) -> dict[str, bytes]:
    """What readers can ask for, once the server is done with the requests that it had read as a whole."""
    held, before = look(place), None
    while held is None or held != before:
        time.sleep(0.05)
        held, before = look(place), held
    return {path: data for path, data in held.items() if not _UNFINISHED.search(path)}


def look(place: Place) -> dict[str, bytes] | None:
    """What the host holds now; None where it is replacing a file."""
    try:
        held = served(place)
    except FileNotFoundError:
        return None
    return None if any(REPLACING.search(path) for path in held) else held


def require_whole(place: Place) -> None:
    """No broken link and no half file at what the host serves."""
    held = shown(place)
    assert broken_links(held) == []
    assert all(any(age.get(path) == data for age in AGES) for path, data in held.items())


def require_complete(place: Place, edition: int) -> None:
    held = shown(place)
    assert {path: held[path] for path in paper(edition)} == as_bytes(paper(edition))
    assert all(path.endswith(".css") for path in held.keys() - paper(edition).keys())


# The connection


@pytest.fixture(params=["s3", "webdav", "sftp", "rsync", "git"])
def cabled(request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[tuple]:
    """A host at the far end of a cable."""
    kind = request.param
    place: Place = request.getfixturevalue(kind)
    if kind in ("sftp", "rsync", "git"):
        port, home = request.getfixturevalue("served_ssh")
    else:
        port = request.getfixturevalue(f"served_{kind}")[0]
    cable = Cable(port)
    if kind in ("rsync", "git"):
        asked = f"-F {home}/.ssh/config -o Port={cable.port} -o HostKeyAlias=[127.0.0.1]:{port}"
        wrap("ssh", tmp_path / "bin", f'exec $real {asked} "$@"')
        monkeypatch.setenv("PATH", f"{tmp_path}/bin:{os.environ['PATH']}")
        url = place.url.replace("git:", "git+ssh://paper.example")
    elif kind == "sftp":
        known = home / ".ssh" / "known_hosts"
        line = known.read_text().splitlines()[0]
        known.write_text(f"{line}\n{line.replace(str(port), str(cable.port), 1)}\n")
        url = place.url.replace(f":{port}/", f":{cable.port}/")
    else:
        monkeypatch.setenv("AWS_ENDPOINT_URL", f"http://127.0.0.1:{cable.port}")
        url = place.url.replace(f":{port}/", f":{cable.port}/")
    yield kind, Place(url, place.files), cable
    cable.close()


def test_D03_T15_a_cable_that_is_cut_after_so_many_bytes(cabled, tmp_path: Path) -> None:
    kind, place, cable = cabled
    target, journals = parse_target(place.url, {}), tmp_path / "journals"
    for edition in (0, 1):
        cable.mend()
        deploy(lay(tmp_path / "public", paper(edition)), target, journals)
    broken = 0
    for k in points(cable.carried, 800, 1):
        edition += 1
        cable.cut_after(k)
        try:
            deploy(lay(tmp_path / "public", paper(edition)), target, journals)
        except DeployFailed:
            broken += 1
            require_whole(place)
        cable.mend()
        deploy(tmp_path / "public", target, journals)
        require_complete(place, edition)
    print(f"{broken} points")
    assert broken


def test_D08_a_cable_that_blinks(cabled, tmp_path: Path) -> None:
    """A connection that breaks once is made anew, and the deploy goes on."""
    kind, place, cable = cabled
    target, journals = parse_target(place.url, {}), tmp_path / "journals"
    for edition in (0, 1):
        cable.mend()
        deploy(lay(tmp_path / "public", paper(edition)), target, journals)
    for k in points(cable.carried, 2400, 1):
        edition += 1
        cable.cut_after(k, blinks=True)
        deploy(lay(tmp_path / "public", paper(edition)), target, journals)
        require_complete(place, edition)
    print(f"{edition - 1} points")


# The programs

DYING = """
echo call >> {count}; n=$(grep -c call {count})
if [ $n -gt {k} ] || {{ [ $n -eq {k} ] && [ {acts} = no ]; }}; then kill -9 $$; fi
$real "$@"; code=$?
if [ $n -eq {k} ]; then kill -9 $$; fi
exit $code
"""


def dies(program: str, folder: Path, k: int, acts: bool) -> None:
    """Let a program be killed at its k-th call, before or after it has acted, and at every later one."""
    folder.mkdir(exist_ok=True)
    (folder / "count").write_text("")
    wrap(program, folder, DYING.format(count=folder / "count", k=k, acts="yes" if acts else "no"))


def sends(folder: Path, log: Path) -> None:
    """Let rsync write down the name of each file whose content it sends."""
    wrap("rsync", folder, f'exec $real --log-file="{log}" --log-file-format="%i %n" "$@"')


def sent(log: Path) -> set[str]:
    lines = log.read_text().splitlines() if log.exists() else []
    return {line.split(" ", 4)[4] for line in lines if re.search(r"\] <f", line)}


@pytest.mark.parametrize("acts", [False, True], ids=["before", "after"])
@pytest.mark.parametrize("kind", ["git", "rsync"])
def test_D03_T15_a_program_that_is_killed_at_its_kth_call(
    kind: str, acts: bool, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    place: Place = request.getfixturevalue(kind)
    target, journals, own = parse_target(place.url, {}), tmp_path / "journals", tmp_path / "wrapped"
    dies(kind, own, 10**6, acts)
    usual = os.environ["PATH"]
    monkeypatch.setenv("PATH", f"{own}:{usual}")
    for n, key in enumerate(("gc.auto", "maintenance.auto")):  # What git does behind our back is not counted.
        monkeypatch.setenv(f"GIT_CONFIG_KEY_{n}", key)
        monkeypatch.setenv(f"GIT_CONFIG_VALUE_{n}", "0")
    monkeypatch.setenv("GIT_CONFIG_COUNT", "2")
    for edition in (0, 1):
        (own / "count").write_text("")
        deploy(lay(tmp_path / "public", paper(edition)), target, journals)
    calls, broken = (own / "count").read_text().count("call"), 0
    for k in range(1, calls + 1) if EVERY else (calls - 1,):
        edition += 1
        dies(kind, own, k, acts)
        try:
            deploy(lay(tmp_path / "public", paper(edition)), target, journals)
        except DeployFailed:
            broken += 1
            require_whole(place)
        arrived = {path for path, data in shown(place).items() if as_bytes(paper(edition)).get(path) == data}
        if kind == "rsync":
            sends(own, tmp_path / f"log {k}")
        else:
            (own / kind).unlink()
        deploy(tmp_path / "public", target, journals)
        require_complete(place, edition)
        assert not arrived & sent(tmp_path / f"log {k}"), "sent again though it had arrived"
    print(f"{broken} points")
    assert broken and calls > 8


# The server

INJECTED = """
echo call >> {count}; n=$(grep -c call {count})
if [ $n -lt {run} ]; then exec $real "$@"; fi
exec strace -f -qq -o /dev/null -e trace={call} -e inject={call}:signal=KILL:when={k} $real "$@"
"""

CALLS = {"rename,renameat,renameat2": 1, "mkdir,mkdirat": 1, "unlink,unlinkat": 1, "openat": 9, "write": 7}
"""Which are tried, and how many of them lie between two tries."""


def test_D03_T15_a_server_whose_rsync_is_killed_at_its_kth_system_call(
    rsync: Place, served_ssh, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between any two files, as each is renamed into its place, and while it is written."""
    need_program("strace")
    monkeypatch.setattr("dateline.deploy.retry.TRIES", 1)
    target, journals, far = parse_target(rsync.url, {}), tmp_path / "journals", served_ssh[1] / "bin"
    died, edition, runs = 0, 0, 0

    def breaks(call: str, run: int, k: int) -> bool:
        """Deploy while every run of the server's rsync from one on is killed; complete it; return whether it broke."""
        nonlocal edition, runs
        edition += 1
        far.mkdir(exist_ok=True)
        (far / "count").write_text("")
        wrap("rsync", far, INJECTED.format(count=far / "count", run=run, call=call, k=k))
        lay(tmp_path / "public", paper(edition))
        try:
            deploy(tmp_path / "public", target, journals)
            return False
        except DeployFailed:
            require_whole(rsync)
            return True
        finally:
            runs = (far / "count").read_text().count("call")
            (far / "rsync").unlink()
            held, site = shown(rsync), as_bytes(paper(edition))
            arrived = {path for path, data in held.items() if site.get(path) == data}
            log = tmp_path / f"log {edition}"
            sends(tmp_path / "bin", log)
            deploy(tmp_path / "public", target, journals)
            (tmp_path / "bin" / "rsync").unlink()
            require_complete(rsync, edition)
            assert not arrived & sent(log), "sent again though it had arrived"

    assert not breaks("write", 10**6, 1)
    if EVERY:
        assert not breaks("write", 10**6, 1)
    for call in CALLS if EVERY else tuple(CALLS)[:1]:
        for run in range(1, runs + 1) if EVERY else (4,):
            for k in range(1, 1000, CALLS[call]) if EVERY else (2,):
                if not breaks(call, run, k):
                    break
                died += 1
    print(f"{died} points")
    assert died

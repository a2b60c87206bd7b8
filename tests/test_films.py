"""Films and other large files pass through memory in pieces: at a build, a check and a deploy."""

from __future__ import annotations

import os
import subprocess
import sys
from hashlib import sha256
from pathlib import Path

import pytest
from deploy_worlds import Place, lay, news, served
from sites import SiteFolder

from dateline.deploy import DeployFailed, deploy, parse_target
from dateline.deploy.bulk import BULKY, Bulk
from dateline.deploy.hosts import open_host
from dateline.deploy.retry import persist
from dateline.discover import UnreadableSource, read_pieces
from dateline.manifest import Entry, entry_of
from dateline.placing import write_pieces_atomically

pytest_plugins = ("deploy_places",)

FILM = 160 * 1024 * 1024
ROOM = 60 * 1024
"""Kilobytes that a command may take more with a film than without: far less than the film."""
PEAK = """
import resource, sys
from dateline.__main__ import main
code = main(sys.argv[1:])
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, file=sys.stderr)
sys.exit(code)
"""


def _peak(site: SiteFolder, *words: str) -> int:
    """Return the most memory in kilobytes that a command took, in one process."""
    environment = {**os.environ, "PYTHONPATH": str(Path(__file__).parents[1])}
    command = [sys.executable, "-c", PEAK, "-C", str(site.root), *words]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=120)
    assert done.returncode == 0, done.stderr
    return int(done.stderr.split()[-1])


def _film(place: Path, size: int) -> None:
    with place.open("wb") as file:
        file.truncate(size)


@pytest.mark.skipif(os.name != "posix", reason="the peak is told in kilobytes on Linux")
def test_I14_a_film_is_never_held_as_a_whole(site: SiteFolder, tmp_path: Path) -> None:
    site.post("cod", "Cod", "[The film](landing.mp4)", date="2026-11-01")
    site.write("content/landing.mp4", b"small")
    build, host = ("build", "--jobs", "1", "-q"), str(tmp_path / "host")
    small = [_peak(site, *build), _peak(site, "check"), _peak(site, "deploy", host)]
    _film(site.root / "content/landing.mp4", FILM)
    large = [_peak(site, *build), _peak(site, "check"), _peak(site, "deploy", host)]
    assert (tmp_path / "host/media/landing.mp4").stat().st_size == FILM
    (site.root / "public/media/landing.mp4").unlink()
    large.append(_peak(site, *build, "--clean"))
    assert max(now - before for now, before in zip(large, [*small, small[0]], strict=True)) < ROOM, (small, large)


def test_B11_B13_a_film_is_published_as_a_small_file_is(site: SiteFolder, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("dateline.apply.BULKY", 10)
    site.post("cod", "Cod", "[The film](landing.mp4)", date="2026-11-01")
    place = site.root / "public/media/landing.mp4"
    for data in (b"a film of some length", b"a film of other length"):
        site.write("content/landing.mp4", data)
        site.build()
        assert place.read_bytes() == data
    before = place.stat().st_ino
    site.write("content/landing.mp4", data)
    assert site.build().written == 0 and place.stat().st_ino == before
    place.write_bytes(b"somebody else's bytes")
    assert site.build().written == 1 and place.read_bytes() == data
    os.truncate(site.root / "content/landing.mp4", 3)
    site.build()
    assert place.read_bytes() == data[:3]


def test_M02_a_picture_beyond_all_measure_is_told_of_and_not_read(site: SiteFolder) -> None:
    site.post("cod", "Cod", "![A cod](cod.png)", date="2026-11-01")
    _film(site.root / "content/cod.png", 70 * 1024 * 1024)
    found = [str(one.message) for one in site.build().warnings]
    assert any("it has 70 MB; at most 64 MB are read" in message for message in found)


def test_C10_a_source_that_fails_midway_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    def failing():  # type: ignore[no-untyped-def]
        yield b"half of it"
        raise UnreadableSource("it can't be read: Input/output error")

    (tmp_path / "film").write_bytes(b"before")
    with pytest.raises(UnreadableSource):
        write_pieces_atomically(tmp_path / "film", failing())
    assert [path.name for path in tmp_path.iterdir()] == ["film"] and (tmp_path / "film").read_bytes() == b"before"


@pytest.mark.parametrize("size", [0, 1, (1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3 << 20])
def test_pieces_are_the_file(tmp_path: Path, size: int) -> None:
    data = os.urandom(size)
    (tmp_path / "film").write_bytes(data)
    entry = Entry(sha256(data).hexdigest(), size)
    assert entry_of(read_pieces(tmp_path, "film")) == entry
    assert b"".join(Bulk(tmp_path, "film", entry).pieces()) == data
    for wrong in (Entry(entry.digest, size + 1), Entry("0" * 64, size), Entry(entry.digest, max(size - 1, 0))):
        if wrong != entry:
            with pytest.raises(DeployFailed, match="film changed while"):
                list(Bulk(tmp_path, "film", wrong).pieces())


def test_N08_pieces_follow_no_link(tmp_path: Path) -> None:
    (tmp_path / "film").write_bytes(b"x")
    (tmp_path / "link").symlink_to("film")
    with pytest.raises(UnreadableSource):
        list(read_pieces(tmp_path, "link"))
    with pytest.raises(UnreadableSource, match="not a regular file"):
        list(read_pieces(tmp_path.parent, tmp_path.name))


def test_a_film_arrives_whole_on_every_kind_of_host(place: Place, tmp_path: Path) -> None:
    film = os.urandom(BULKY + 12345)
    site = {**news(0), "media/film.mp4": film}
    target = parse_target(place.url, {})
    deploy(lay(tmp_path / "public", site), target, tmp_path / "journals")
    assert served(place)["media/film.mp4"] == film
    other = bytes(reversed(film))
    deploy(lay(tmp_path / "public", {**site, "media/film.mp4": other}), target, tmp_path / "journals")
    assert served(place)["media/film.mp4"] == other


def test_D05_a_film_that_changes_while_it_is_sent_never_takes_its_place(
    place: Place, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = parse_target(place.url, {})
    if target.kind == "rsync":
        pytest.skip("rsync reads by itself; what it sent is compared afterwards")
    film = bytes(BULKY)
    folder = lay(tmp_path / "public", {**news(0), "media/film.mp4": film})
    host = open_host(target, folder)
    wrong = Entry(sha256(b"another").hexdigest(), len(film))
    with pytest.raises(DeployFailed, match=r"media/film.mp4 changed while it was being sent"):
        persist(lambda: host.send(folder, (("media/film.mp4", wrong),), lambda path: None))
        host.write("dateline.manifest.json", b"{}")  # git sends all at once, with the manifest.
    host.close()
    assert "media/film.mp4" not in served(place)

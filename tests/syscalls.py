"""A build in a process of its own in which strace kills, or fails, the k-th call of one kind."""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote, urlsplit

import pytest
from sites import NOW, SETTINGS, SiteFolder, Tree, picture

from dateline.__main__ import main

CALLS = ("openat", "write", "pwrite64", "rename", "unlink", "mkdir", "rmdir", "close", "ftruncate")
"""Everything by which a build changes a disk."""


@dataclass(frozen=True)
class World:
    """A site that was built and then edited, as it is before the next build."""

    folder: Path
    old: Tree
    new: Tree

    def copy(self, place: Path) -> SiteFolder:
        """Return the site as it is before the build, in a folder of its own."""
        shutil.rmtree(place, ignore_errors=True)
        shutil.copytree(self.folder, place)
        return SiteFolder(place)


def make_world(folder: Path) -> World:
    """Return a site in which a post is new, one gone, one moved and one edited, a picture and a style changed."""
    site = SiteFolder(folder / "site")
    site.write("site.toml", SETTINGS + "[pages]\ndays = false\ntext = false\n")
    for name in ("index.html", "front.html", "archive.html", "period.html", "story.html", "404.html"):
        site.write(f"layouts/{name}", '<!doctype html><a href="{{ site.path }}">{{ page.title }}</a></html>')
    page = '<!doctype html><link rel="stylesheet" href="{{ asset("style.css") }}">'
    site.write("layouts/post.html", page + "{{ page.title }}{{ body }}</html>")
    links = '{% for card in page.cards %}<a href="{{ card.url }}">{{ card.title }}</a>{% endfor %}</html>'
    site.write("layouts/list.html", page + links)
    site.write("assets/style.css", "a { color: red }")
    site.write("content/dot.png", picture(10))
    for name in ("edited", "moved", "gone"):
        site.post(name, name.title(), "Some text. ![A dot](dot.png)", date="2026-11-01", tags="[rail]")
    site.build()
    old = site.tree()
    site.write("assets/style.css", "a { color: blue }")
    site.write("content/dot.png", picture(200))
    site.post("edited", "Edited", "Now with [another](new.md). ![A dot](dot.png)", date="2026-11-01", tags="[port]")
    site.post("moved", "Moved", "Some text.", date="2026-11-01", slug="elsewhere")
    site.post("new", "New", "Some text.", date="2026-11-03", tags="[rail]")
    (site.root / "content/gone.md").unlink()
    clean = SiteFolder(folder / "clean")
    shutil.copytree(site.root, clean.root, ignore=shutil.ignore_patterns("public", ".dateline"))
    clean.build()
    return World(site.root, old, clean.tree())


def need_strace() -> None:
    """Skip where strace is missing or may not look at processes."""
    if shutil.which("strace") is None:
        pytest.skip("strace is not installed")
    if subprocess.run(["strace", "-qq", "-o", os.devnull, "true"], capture_output=True).returncode:
        pytest.skip("strace may not look at processes here")


@dataclass(frozen=True)
class Outcome:
    """How a build ended."""

    status: int
    """As ``os.waitpid`` gives it."""
    said: str
    fired: bool

    @property
    def was_killed(self) -> bool:
        return os.WIFSIGNALED(self.status) and os.WTERMSIG(self.status) == signal.SIGKILL


def build_with(site: SiteFolder, call: str, inject: str, log: Path) -> Outcome:
    """Build a site while strace does something to calls of one kind (``signal=KILL:when=3``)."""
    said = log.with_suffix(".said")
    pid = os.fork()
    if not pid:
        _build_in_this_process(site, said)
    os.waitpid(pid, os.WUNTRACED)
    words = ["strace", "-qq", "-f", "-o", str(log), "-p", str(pid), "-e", f"trace={call}"]
    words += ["-e", f"inject={call}:{inject}"]
    tracer = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _wait(lambda: "TracerPid:\t0\n" not in Path(f"/proc/{pid}/status").read_text())
    os.kill(pid, signal.SIGCONT)
    _, status = os.waitpid(pid, 0)
    tracer.wait(20)
    calls = log.read_text("utf-8", "replace")
    return Outcome(status, said.read_text("utf-8", "replace"), "INJECTED" in calls)


def _build_in_this_process(site: SiteFolder, said: Path) -> None:
    code = 99
    try:
        handle = os.open(said, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
        os.dup2(handle, 1)
        os.dup2(handle, 2)
        sys.stdout = open(1, "w", closefd=False)  # noqa: SIM115
        sys.stderr = open(2, "w", closefd=False)  # noqa: SIM115
        os.kill(os.getpid(), signal.SIGSTOP)
        code = main(["-C", str(site.root), "--now", NOW.isoformat(), "--jobs", "1", "-q"])
        sys.stdout.flush()
        sys.stderr.flush()
    finally:
        os._exit(code)


def _wait(until: Callable[[], bool]) -> None:
    end = time.monotonic() + 20
    while not until():
        assert time.monotonic() < end, "strace does not answer"
        time.sleep(0.002)


_HREF = re.compile(r'(?:href|src)="([^"]+)"')


def dangling(tree: Tree, known: Iterable[str]) -> list[str]:
    """Return links on their own site that lead nowhere, on pages that readers may know or be led to.

    ``known`` names what the site held before: a page that is new is found once another leads to it.
    """
    missing: list[str] = []
    seen: set[str] = set()
    pending = [path for path in known if path in tree]
    while pending:
        path = pending.pop()
        if path in seen or not path.endswith(".html"):
            continue
        seen.add(path)
        for link in _HREF.findall(tree[path].decode("utf-8", "replace")):
            url = urlsplit(link.replace("&amp;", "&"))
            if url.netloc or url.scheme or not url.path.startswith("/"):
                continue
            name = unquote(url.path).lstrip("/")
            found = {name, f"{name}index.html", f"{name}/index.html".lstrip("/")} & tree.keys()
            pending += found
            missing += [] if found else [f"{path} → {link}"]
    return missing


def torn(tree: Tree, world: World) -> list[str]:
    """Return files that hold neither what they held before the build nor what they should hold after it."""
    kept = (path for path in tree if path != "dateline.manifest.json" and ".dateline-tmp" not in path)
    return sorted(path for path in kept if tree[path] not in (world.old.get(path), world.new.get(path)))


def without_leavings(tree: Tree) -> Tree:
    """Return a tree without files that are still being written: a server shows none whose name begins with a dot."""
    return {path: data for path, data in tree.items() if ".dateline-tmp" not in path}

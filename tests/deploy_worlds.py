"""Small sites, a host that fails on command, and a reader who follows every link."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from posixpath import dirname, join, normpath

from dateline.deploy.errors import HostError

Site = Mapping[str, str | bytes]


def page(*links: str, words: str = "") -> str:
    anchors = "".join(f'<a href="{link}">{link}</a>' for link in links)
    return f"<!doctype html><title>{words or links}</title><p>{words}{anchors}"


def news(edition: int) -> dict[str, str | bytes]:
    """Three editions of a small paper, in which posts, tags, a style sheet and a picture come and go."""
    style = f"assets/style.{sha256(str(edition).encode()).hexdigest()[:10]}.css"
    posts = list(range(edition, edition + 4))
    site: dict[str, str | bytes] = {style: f"body{{order:{edition}}}", "assets/logo.svg": f"<svg>{edition // 2}</svg>"}
    for n in posts:
        tag, at = f"/tags/t{n // 2}/", f"2026/11/{n + 1:02}/p{n}"
        near = [f"/2026/11/{m + 1:02}/p{m}/" for m in (n - 1, n + 1) if m in posts]
        site[f"{at}/index.html"] = page("/", f"/{style}", f"/{at}/p.{n:08x}.jpg", tag, *near, words=f"post {n}")
        site[f"{at}/p.{n:08x}.jpg"] = bytes([255, 216, n])
    for t in {n // 2 for n in posts}:
        mine = [f"/2026/11/{n + 1:02}/p{n}/" for n in posts if n // 2 == t]
        site[f"tags/t{t}/index.html"] = page("/", f"/{style}", *mine, words=f"tag {t}")
    tags = [f"/tags/t{n // 2}/" for n in posts]
    site["index.html"] = page(f"/{style}", "/assets/logo.svg", *tags, *(f"/2026/11/{n + 1:02}/p{n}/" for n in posts))
    site["feed.xml"] = "<feed>" + "".join(f"<link href='/2026/11/{n + 1:02}/p{n}/'/>" for n in posts) + "</feed>"
    site["sitemap.xml"] = f"<urlset>{edition}</urlset>"
    return site


def lay(folder: Path, site: Site, **marks: bool) -> Path:
    """Write a site as an output folder with its manifest."""
    for path in sorted(folder.rglob("*"), reverse=True) if folder.exists() else ():
        path.rmdir() if path.is_dir() else path.unlink()
    entries = {}
    for path, content in site.items():
        data = content.encode() if isinstance(content, str) else content
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
        entries[path] = [sha256(data).hexdigest(), len(data)]
    table = {"version": 1, "preview": False, "drafts": False, **marks, "entries": dict(sorted(entries.items()))}
    folder.mkdir(exist_ok=True)
    (folder / "dateline.manifest.json").write_text(json.dumps(table))
    return folder


def as_bytes(site: Site) -> dict[str, bytes]:
    return {path: content.encode() if isinstance(content, str) else content for path, content in site.items()}


def broken_links(files: Mapping[str, bytes]) -> list[str]:
    """Return what a reader who starts at the front page and the feed finds missing."""
    seen, waiting, broken = set(), ["index.html", "feed.xml"], []
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        if path not in files:
            broken.append(path)
        elif path.endswith((".html", ".xml")):
            for link in re.findall(rb"href=[\"']([^\"']*)", files[path]):
                target = normpath(join("/", dirname(path), link.decode())).lstrip("/")
                waiting.append(join(target, "index.html") if link.endswith(b"/") else target)
    return [path for path in broken if path != "index.html" or files]


OURS = {"dateline.manifest.json", "dateline.deploy.json"}


@dataclass
class Place:
    """A host, and how to look at what it serves from behind."""

    url: str
    files: Callable[[], dict[str, bytes]]


def folder_files(root: Path) -> Callable[[], dict[str, bytes]]:
    def read() -> dict[str, bytes]:
        found = [path for path in root.rglob("*") if path.is_file() and not path.is_symlink()]
        return {path.relative_to(root).as_posix(): path.read_bytes() for path in found}

    return read


def served(place: Place) -> dict[str, bytes]:
    return {path: data for path, data in place.files().items() if path not in OURS}


def shown(place: Place) -> dict[str, bytes]:
    """What readers can ask for: a file that is being written has a hidden name."""
    return {path: data for path, data in served(place).items() if not path.endswith(".dateline-part")}


class Gone(Exception):
    """The machine that deploys is switched off."""


class MemoryStore:
    """A host in memory that can be switched off before or after its k-th operation that changes something."""

    workers = 1

    def __init__(self, files: Mapping[str, bytes] = {}) -> None:
        self.files = dict(files)
        self.writes: list[tuple[str, bytes]] = []
        self.reads = 0
        self.left = 10**9
        self.then_acts = False
        self.refusals: dict[str, int] = {}

    def _count(self, act):
        if self.left == 0:
            self.left = -1
            if self.then_acts:
                act()
        if self.left < 0:
            raise Gone
        self.left -= 1
        return act()

    def read(self, path: str) -> bytes | None:
        self.reads += 1
        return self._count(lambda: self.files.get(path))

    def occupied(self) -> bool:
        return self._count(lambda: bool(self.files))

    def write(self, path: str, data: bytes) -> None:
        if self.refusals.get(path, 0) > 0:
            self.refusals[path] -= 1
            raise HostError(f"{path}: busy")

        def act() -> None:
            self.files[path] = data

        self._count(act)
        self.writes.append((path, data))

    def claim(self, path: str, data: bytes) -> None:
        if path not in self.files:
            self.write(path, data)

    def remove(self, path: str) -> None:
        self._count(lambda: self.files.pop(path, None))

    def close(self) -> None:
        pass

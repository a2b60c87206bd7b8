"""Small sites for tests: a folder, its builds, and the trees that they leave."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from dateline.build import build
from dateline.configure import places, read_settings
from dateline.model import Include
from dateline.request import Report, Request
from dateline.unchanged import is_unchanged, last_build, see

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)

SETTINGS = """
title = "The Test Post"
base_url = "https://test.example/"
page_size = 3
search = false
[feeds]
size = 4
[stories]
enabled = false
"""

Tree = dict[str, bytes]


@dataclass
class SiteFolder:
    """A site's folder, written to and built by a test."""

    root: Path

    def write(self, path: str, text: str | bytes) -> Path:
        """Write a file of the site, its folders with it."""
        place = self.root / path
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(text.encode() if isinstance(text, str) else text)
        return place

    def post(self, name: str, title: str = "", body: str = "Some text.", **fields: object) -> Path:
        """Write a Markdown post with front matter."""
        lines = [f"{key}: {value}" for key, value in {"title": title or name, **fields}.items()]
        return self.write(f"content/{name}.md", "---\n" + "\n".join(lines) + f"\n---\n\n{body}\n")

    def build(self, now: datetime = NOW, include: Include | None = None, **other: object) -> Report:
        """Build in this process."""
        return build(Request(self.root, now, include or Include(), jobs=1, **other))  # type: ignore[arg-type]

    def run(self, *words: str, **options: object) -> subprocess.CompletedProcess[str]:
        """Run the command line on this site in a process of its own."""
        command = [sys.executable, "-m", "dateline", "-C", str(self.root), *words]
        return subprocess.run(command, capture_output=True, text=True, timeout=120, **options)  # type: ignore[call-overload, no-any-return]

    def tree(self, folder: str = "public") -> Tree:
        """Return every published file by its path."""
        return tree(self.root / folder)

    def page(self, path: str) -> str:
        """Return a published page."""
        return (self.root / "public" / path).read_text("utf-8")


def recall(request: Request) -> Report | None:
    """Return what a build would report that has nothing to do; None where it has."""
    site = read_settings(request)
    last = last_build(request, site)
    output, _ = places(request, site)
    return last.report() if last and is_unchanged(last, see(request, site), request.now, output) else None


def picture(shade: int) -> bytes:
    """Return a small PNG of one colour."""
    from io import BytesIO

    from PIL import Image

    target = BytesIO()
    Image.new("RGB", (4, 3), (shade, 90, 30)).save(target, "PNG")
    return target.getvalue()


def tree(folder: Path) -> Tree:
    """Return the bytes of every file below a folder by its path."""
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}

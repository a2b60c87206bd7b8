"""What a build is asked to do, and what it reports."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.folder import Skipped
from dateline.model import Diagnostic, Include
from dateline.values import Value

if TYPE_CHECKING:
    from concurrent.futures import Executor

    from dateline.plan import Change

Progress = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done and how much there is."""


def silent(doing: str, done: int, total: int) -> None:
    """Tell nobody."""


class Request(Value, frozen=True):
    """What a build is asked to do."""

    root: Path
    """The site's folder."""
    now: datetime
    """Aware; what counts as published at this instant is published."""
    include: Include = Include()
    output: Path | None = None
    """Where to publish, instead of where site.toml says."""
    cache: Path | None = None
    """Where to remember results, instead of where site.toml says."""
    base_url: str = ""
    """Where the site will stand, instead of what site.toml says."""
    jobs: int = 0
    """Processes at most; 0: one a processor."""
    executor: Executor | None = None
    """Who does the work, instead of processes of this machine."""
    preview: bool = False
    progress: Progress = silent


class Report(Value, frozen=True):
    """What a build did."""

    posts: int
    outputs: int
    written: int
    unchanged: int
    removed: int
    drafts: int
    scheduled: tuple[tuple[str, str], ...]
    """(path, ISO date) of each post that is not due yet."""
    expired: int
    skipped: tuple[Skipped, ...]
    diagnostics: tuple[Diagnostic, ...]
    changes: tuple[Change, ...]
    due: datetime | None
    """When the site should be built again, since a post falls due or expires then."""
    seconds: float = 0.0

    @property
    def errors(self) -> tuple[Diagnostic, ...]:
        return tuple(found for found in self.diagnostics if found.severity == "error")

    @property
    def notices(self) -> tuple[Diagnostic, ...]:
        return tuple(found for found in self.diagnostics if found.severity == "notice")

    @property
    def warnings(self) -> tuple[Diagnostic, ...]:
        return tuple(found for found in self.diagnostics if found.severity == "warning")

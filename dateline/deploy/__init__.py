"""Compare two manifests, send the difference."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

from dateline.credentials import scrub, secret_values
from dateline.deploy.difference import Change, plan_deploy
from dateline.deploy.errors import DeployFailed, DeployRefused, HostError, TargetError
from dateline.deploy.guard import (
    read_output,
    require_apart,
    require_bounded,
    require_free,
    require_harmless,
    require_nothing_missed,
)
from dateline.deploy.hosts import open_host
from dateline.deploy.journal import open_journal
from dateline.deploy.ping import tell
from dateline.deploy.targets import Target, choose_target, parse_target
from dateline.deploy.transfer import Progress, decide, look, refuse_if_busy, transfer
from dateline.deploy.verify import verify
from dateline.manifest import Entry, Manifest, parse_manifest, write_manifest
from dateline.values import Value

__all__ = (
    "Change", "DeployFailed", "DeployRefused", "DeployReport", "Entry", "Manifest", "Target", "TargetError",
    "choose_target", "deploy", "parse_manifest", "parse_target", "plan_deploy", "preview_deploy", "write_manifest",
)  # fmt: skip


class DeployReport(Value, frozen=True):
    """What a deploy did."""

    target: str
    added: int
    updated: int
    removed: int
    unchanged: int
    size: int
    """Bytes of the files sent."""
    requests: int
    """How often the host was asked for anything."""
    verified: int
    """Files that were compared at the public address; 0 where none is given."""
    notes: tuple[str, ...]
    """What the editor should know."""


def quiet(done: int, of: int, path: str) -> None:
    """Report no progress."""


def utc_now() -> datetime:
    """Return the time."""
    return datetime.now(UTC)


def preview_deploy(folder: Path, target: Target, journals: Path) -> tuple[Change, ...]:
    """Return what a deploy of an output folder would change on its host, and why; change nothing.

    ``journals`` is a folder of our own for what deploys remember. Raises as ``deploy`` does.
    """
    local = read_output(folder, journals, utc_now())
    require_apart(folder, target)
    with _told(), open_journal(journals, target.url) as journal, closing(open_host(target, folder)) as host:
        return decide(local, look(host), journal).changes


def deploy(
    folder: Path,
    target: Target,
    journals: Path,
    *,
    left_out: Sequence[str] = (),
    confirm: bool = False,
    progress: Progress = quiet,
    clock: Callable[[], datetime] = utc_now,
) -> DeployReport:
    """Make the host hold what an output folder holds, so that at every moment it serves a whole site.

    ``journals`` is a folder of our own for what deploys remember; ``left_out`` names the articles that the last
    build left out for an error; ``confirm`` passes the questions (many removals, posts that go while articles are
    left out, a place that already holds something else, another deploy that seems under way). Raises
    DeployRefused or TargetError where nothing was begun, DeployFailed where it broke off or the public
    address shows something else; running again completes it. No message holds a secret.
    """
    local = read_output(folder, journals, clock())
    require_apart(folder, target)
    with _told(), open_journal(journals, target.url) as journal, closing(open_host(target, folder)) as host:
        decision = decide(local, look(host), journal)
        require_harmless(folder, decision.changes)
        if not confirm:
            refuse_if_busy(decision.held, journal, clock())
            require_nothing_missed(decision, left_out)
            require_bounded(decision)
            require_free(decision, host)
        result = transfer(decision, folder, host, journal, progress, clock)
        requests, notes = host.requests, host.notes
    sent = tuple(change.path for change in decision.changes if change.action != "remove")
    verified = verify(folder, target, result, sent)
    notes += tell(target, sent) if decision.changes else ()
    counts = {action: sum(change.action == action for change in decision.changes) for action in _ACTIONS}
    return DeployReport(
        target.name, counts["add"], counts["update"], counts["remove"], len(local.entries) - len(sent),
        sum(local.entries[path].size for path in sent), requests, verified, notes,
    )  # fmt: skip


_ACTIONS = ("add", "update", "remove")


@contextmanager
def _told() -> Iterator[None]:
    """Turn what a host says into a message for people, without secrets."""
    try:
        yield
    except HostError as error:
        message = scrub(str(error), secret_values(os.environ))
        raise DeployFailed(f"{message}. What the host serves is whole; deploy again to complete it.") from None

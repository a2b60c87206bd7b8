"""Bring what a host holds up to a local manifest, so that at every moment it serves a whole site."""

from __future__ import annotations

import secrets
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path

from dateline import manifest as listing
from dateline.deploy import claims
from dateline.deploy import intent as note
from dateline.deploy.difference import Change, plan_deploy, retire
from dateline.deploy.errors import DeployFailed, DeployRefused
from dateline.deploy.host import Host
from dateline.deploy.intent import Intent, is_stale, parse_intent, write_intent
from dateline.deploy.journal import Journal
from dateline.deploy.order import phases
from dateline.manifest import NOTHING, Manifest, parse_manifest, write_manifest
from dateline.values import Value, changed

Progress = Callable[[int, int, str], None]
"""Told how many changes are done, how many there are, and the name of the latest."""

HEARTBEAT = timedelta(seconds=60)
AT_ONCE = 500
"""Files that are removed before the host is asked whether the deploy is still ours."""


class Held(Value, frozen=True):
    """What a host says that it holds."""

    manifest: Manifest | None
    intent: Intent | None
    """Of a deploy that is under way or broke off."""

    @property
    def unfinished(self) -> Intent | None:
        """The note, unless its deploy was completed and only the note was left behind."""
        done = self.intent and self.manifest and self.intent.id == self.manifest.deploy
        return None if done else self.intent


class Decision(Value, frozen=True):
    """What a deploy is going to do."""

    held: Held
    changes: tuple[Change, ...]
    uncertain: frozenset[str]
    result: Manifest
    """What the host's manifest will be, but for the deploy's id."""


def look(host: Host) -> Held:
    """Ask a host what it holds. Raises DeployRefused where its answer can't be trusted."""
    for _ in range(2):
        with suppress(ValueError):
            return _held(host)
        time.sleep(claims.SETTLE)  # Another deploy may be writing its note at this moment.
    try:
        return _held(host)
    except ValueError as error:
        raise DeployRefused(
            f"What the host holds can't be compared: {error}. Remove {listing.NAME} and {note.NAME} there to "
            "start afresh; the other files stay."
        ) from None


def _held(host: Host) -> Held:
    left, held = host.read(note.NAME, listing.NAME)
    return Held(None if held is None else _trusted(held), None if left is None else parse_intent(left))


def _trusted(data: bytes) -> Manifest:
    """Return a host's manifest. Raises ValueError for one with names that no file can have."""
    manifest = parse_manifest(data)
    "".join(manifest.entries).encode()
    return manifest


def decide(local: Manifest, held: Held, journal: Journal) -> Decision:
    """Return what is to be done, believing the journal where it belongs to the deploy that broke off."""
    known, uncertain = held.manifest, frozenset(held.unfinished.paths if held.unfinished else ())
    if held.unfinished and held.unfinished.id == journal.id:
        arrived = {
            path: local.entries[path]
            for path, digest in journal.arrived.items()
            if path in uncertain and path in local.entries and local.entries[path].digest == digest
        }
        known = changed(known or NOTHING, entries={**(known or NOTHING).entries, **arrived})
        uncertain -= arrived.keys()
    return Decision(held, plan_deploy(local, known, uncertain), uncertain, retire(local, held.manifest))


def transfer(
    decision: Decision,
    folder: Path,
    host: Host,
    journal: Journal,
    progress: Progress,
    clock: Callable[[], datetime],
) -> Manifest:
    """Carry out a decision and return the manifest that the host then holds.

    Raises HostError or DeployFailed where it breaks off; what had arrived by then is in the journal.
    """
    if not decision.changes and decision.held.intent is None:
        return decision.held.manifest or NOTHING
    under_way = _Deploy(decision, folder, host, journal, progress, clock)
    under_way.lock()
    for phase in phases(decision.changes, decision.uncertain):
        under_way.carry_out(phase)
    return under_way.finish()


class _Deploy:
    """One deploy while it runs."""

    def __init__(
        self,
        decision: Decision,
        folder: Path,
        host: Host,
        journal: Journal,
        progress: Progress,
        clock: Callable[[], datetime],
    ) -> None:
        self.decision, self.folder, self.host, self.journal = decision, folder, host, journal
        self.progress, self.clock = progress, clock
        left = decision.held.unfinished
        self.id = left.id if left and left.id == journal.id else secrets.token_hex(8)
        self.paths = (left.paths if left else ()) + tuple(change.path for change in decision.changes)
        self.done = 0
        self.alive = clock()

    def lock(self) -> None:
        """Leave the note on the host; make sure that it is ours and that nothing has changed meanwhile."""
        self.journal.begin(self.id)
        if self.decision.held.intent is None:
            self.host.claim(note.NAME, self._note())
        else:
            self.host.write(note.NAME, self._note())
        left, held = self.host.read(note.NAME, listing.NAME)
        self._require_ours(left)
        if (_trusted(held) if held else None) != self.decision.held.manifest:
            raise DeployFailed("Another deploy ended just now; run again to compare with what it brought.")

    def carry_out(self, phase: tuple[Change, ...]) -> None:
        """Send or remove what one phase names."""
        entries = self.decision.result.entries
        sent = tuple((change.path, entries[change.path]) for change in phase if change.action != "remove")
        gone = tuple(change.path for change in phase if change.action == "remove")
        if sent:
            self.journal.sending(path for path, _ in sent)
            self.host.send(self.folder, sent, self._arrived)
        for n in range(0, len(gone), AT_ONCE):
            self._require_ours(*self.host.read(note.NAME))
            self.host.remove(gone[n : n + AT_ONCE])
            self._count(len(gone[n : n + AT_ONCE]), gone[n])
            self._give_sign_of_life()

    def finish(self) -> Manifest:
        """Leave the manifest, then take the note away."""
        self._require_ours(*self.host.read(note.NAME))
        result = changed(self.decision.result, deploy=self.id)
        self.host.write(listing.NAME, write_manifest(result))
        self.host.remove((note.NAME,))
        self.journal.clear()
        return result

    def _note(self) -> bytes:
        self.alive = self.clock()
        return write_intent(Intent(self.id, self.alive, tuple(set(self.paths))))

    def _give_sign_of_life(self) -> None:
        """Renew the note now and then, so that nobody takes this deploy for dead."""
        if self.clock() - self.alive > HEARTBEAT:
            self._require_ours(*self.host.read(note.NAME))
            self.host.write(note.NAME, self._note())

    def _require_ours(self, left: bytes | None) -> None:
        if left is None or _id(left) != self.id:
            raise DeployFailed("Another deploy to this target took over; this one stopped. Run again when it is done.")

    def _arrived(self, path: str) -> None:
        self.journal.note(path, self.decision.result.entries[path].digest)
        self._count(1, path)
        self._give_sign_of_life()

    def _count(self, more: int, latest: str) -> None:
        self.done += more
        self.progress(self.done, len(self.decision.changes), latest)


def _id(left: bytes) -> str:
    """Return the id in a note, empty where two deploys wrote it at once."""
    try:
        return parse_intent(left).id
    except ValueError:
        return ""


def refuse_if_busy(held: Held, journal: Journal, now: datetime) -> None:
    """Raise DeployRefused where somebody else's deploy to the host is still under way."""
    left = held.unfinished
    if left and left.id != journal.id and not is_stale(left, now.astimezone(UTC)):
        raise DeployRefused(
            f"Another deploy to this target was under way at {left.alive:%Y-%m-%d %H:%M} UTC. Wait for it to "
            "end; if it broke off, pass --yes to take over."
        )

"""From a save to what readers of the preview see: proofs at once, builds behind them, one at a time."""

from __future__ import annotations

import asyncio
import secrets
from collections.abc import Callable, Mapping
from contextlib import suppress
from pathlib import Path

from dateline.console import show_diagnostic, tally
from dateline.model import Diagnostic, Refusal
from dateline.request import Request
from dateline.serve.edition import Edition
from dateline.serve.listeners import Listeners
from dateline.serve.messages import Answer, Asked, Built, Proof, Refused, Saved
from dateline.serve.news import News
from dateline.serve.pressroom import Pressroom
from dateline.serve.settling import MANY, Mailbox
from dateline.site import BARE

REST = 0.15
"""Seconds without a save after which a build begins: the browser paints first."""
REMEMBERED = 6
"""Pages last looked at that new layouts are tried on at once."""


class Desk:
    """Holds the edition that is served, and brings it up to date."""

    def __init__(
        self, root: Path, ask: Callable[[], Request], edition: Edition, room: Pressroom, say: Callable[[str], None]
    ) -> None:
        """Take the site's folder, who makes a build's request (the clock goes on), what is served at first, and
        who is told."""
        self._root = root
        self._ask = ask
        self.edition = edition
        self._room = room
        self._say = say
        self.listeners = Listeners()
        self._token = secrets.token_hex(4)
        self._stale = asyncio.Event()
        self._looked_at: dict[str, None] = {}
        self._said: frozenset[Diagnostic] = frozenset()
        self._moved: tuple[tuple[str, str], ...] = ()
        """What the last save moved, for a browser that was on its way meanwhile."""
        self.built = False

    @property
    def name(self) -> str:
        """The name of the edition that is served; another server's have other names."""
        return f"{self._token}.{self.edition.number}"

    def look_at(self, name: str) -> None:
        """Remember that somebody looks at a page."""
        self._looked_at.pop(name, None)
        self._looked_at[name] = None
        while len(self._looked_at) > REMEMBERED:
            del self._looked_at[next(iter(self._looked_at))]

    def news(self, heard: str = "") -> News:
        """Return how things stand, for somebody who last heard of this edition."""
        late = heard != self.name
        return News(self.name, everything=late, faults=self.edition.diagnostics, moved=self._moved if late else ())

    async def explain(self, name: str) -> Answer | None:
        """Return where a page comes from."""
        leaf = self.edition.leaves.get(name)
        return await self._room.explain(Asked(leaf.source, leaf.layout)) if leaf else None

    async def read_mail(self, mailbox: Mailbox) -> None:
        """Show what is saved and see to it that it is built, for ever."""
        while True:
            paths = await mailbox.take()
            if self._needs_build(paths) or not any(map(self._is_of_an_article, await self._prove(paths))):
                self._stale.set()

    def _is_of_an_article(self, found: Diagnostic) -> bool:
        """Return whether it is an error in an article, whose last good page stays. Of layouts a build has the last
        word: what they ask for may have been saved with them."""
        content = self.edition.content
        return found.severity == "error" and (content == BARE or found.path.startswith(f"{content}/"))

    def _needs_build(self, paths: frozenset[str]) -> bool:
        """Return whether nothing short of a build shows what was saved."""
        return not self.built or "" in paths or "site.toml" in paths or len(paths) > MANY

    async def _prove(self, paths: frozenset[str]) -> tuple[Diagnostic, ...]:
        proof = await self._room.prove(Saved(tuple(sorted(paths)), tuple(self._looked_at)))
        if proof is None:
            return ()
        left = _left(self.edition, proof)
        self._moved = moved = tuple((self.edition.url(name), proof.url) for name in left if proof.url)
        self.edition = self.edition.proven(proof)
        if proof.url:
            self._say(f"shown: {proof.url}")
        self._report()
        shown = {self.edition.url(name) for name in (*(name for name, _ in proof.pages), *proof.gone)}
        self.listeners.tell(News(self.name, frozenset(shown), False, proof.url, self.edition.diagnostics, moved))
        return proof.diagnostics

    async def keep_built(self) -> None:
        """Build whenever something was saved, one build at a time, for ever."""
        while True:
            await self._stale.wait()
            while self._stale.is_set():
                self._stale.clear()
                await asyncio.sleep(REST)
            await self.build()

    async def build(self) -> None:
        """Build once and serve what came of it."""
        since, before = self.edition.number, self.edition
        try:
            outcome = await self._room.build(self._ask(), self._replacing)
        except Refusal as refusal:
            outcome = Refused(str(refusal), refusal.diagnostics)
        if isinstance(outcome, Refused):
            self.edition = self.edition.refused(outcome)
            self._say(f"error: {outcome.message}")
            news = News(self.name, faults=self.edition.diagnostics)
        else:
            news = self._publish(outcome, since, before)
        self._report()
        self.listeners.tell(news)

    def _replacing(self, names: frozenset[str], kept: Path) -> None:
        self.edition = self.edition.replacing(names, kept)

    def _publish(self, built: Built, since: int, before: Edition) -> News:
        served = self.edition
        held = _held(served, built, self._root)
        self.edition = served.rebuilt(built, since, held)
        changed = built.changed - held.keys()
        for name, (number, data) in served.proofs.items():
            if number <= since:
                same = data is not None and data == _bytes(self.edition.find(name))
                changed = changed - {name} if same or name not in built.names else changed | {name}
        first, self.built = not self.built, True
        self._say(built.summary)
        urls = frozenset(self.edition.url(name) for name in changed)
        return News(self.name, urls, first or before.base != built.base, "", self.edition.diagnostics)

    def _report(self) -> None:
        """Say what is wrong that was not said before."""
        found = self.edition.diagnostics
        for item in found:
            if item not in self._said:
                self._say(show_diagnostic(item))
        if self._said.symmetric_difference(found) and (tally(found) or tally(tuple(self._said))):
            self._say(tally(found) or "everything is mended")
        self._said = frozenset(found)


def _left(served: Edition, proof: Proof) -> set[str]:
    """Return the names that a saved post's page had before: by its source, or, where its file was renamed, the one
    page that goes with the same save."""
    shown = {name for name, _ in proof.pages}
    sources = {leaf.source for _, leaf in proof.leaves if leaf.source}
    former = {name for name, leaf in served.leaves.items() if leaf.source in sources}
    return (former | set(proof.gone if len(proof.gone) == 1 else ())) - shown


def _held(served: Edition, built: Built, root: Path) -> Mapping[str, bytes]:
    """Return the last good bytes of pages whose sources are still there, but at fault."""
    names = served.sources()
    held: dict[str, bytes] = {}
    for found in built.diagnostics:
        name = names.get(found.path.removeprefix(f"{built.content}/"), "")
        if found.severity == "error" and name and name not in built.names and (root / found.path).is_file():
            data = _bytes(served.find(name))
            if data is not None:
                held[name] = data
    return held


def _bytes(found: bytes | Path | None) -> bytes | None:
    if isinstance(found, Path):
        with suppress(OSError):
            return found.read_bytes()
        return None
    return found

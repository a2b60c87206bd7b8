"""A process that builds the site once, and then shows saves until the next has built."""

from __future__ import annotations

import gc
import os
import shutil
import signal
import sys
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from multiprocessing.connection import Connection
from pathlib import Path

from dateline.apply import Press
from dateline.build import build_whole
from dateline.configure import places
from dateline.console import build_lines
from dateline.contexts import Page, PostPage
from dateline.layouts import parse_layouts
from dateline.library import select
from dateline.manifest import Entry
from dateline.model import Diagnostic, Include, Post, Refusal
from dateline.plan import Change
from dateline.planning import Planned
from dateline.request import Report, Request
from dateline.serve.messages import Asked, Built, Leaf, Progress, Proof, Refused, Replacing, Saved
from dateline.serve.origins import explain_origin
from dateline.serve.proofing import WITHHELD, Proofs
from dateline.values import changed
from dateline.writing import read_manifest

SELDOM = 50
"""Files done between two words of progress."""


def work(line: Connection, request: Request, kept: Path) -> None:
    """Build, tell what was built, and answer questions until the line is cut."""
    _obey()
    gc.disable()  # A build makes few cycles; they are looked for once, when it is done.
    try:
        builder = _Builder(line, request, kept)
        builder.build()
        builder.answer()
    except (EOFError, OSError):
        pass
    except SystemExit:
        line.close()


def _obey() -> None:
    """End on SIGTERM with workers and all, and leave Ctrl-C to the server."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    if hasattr(os, "setpgid"):
        os.setpgid(0, 0)


@contextmanager
def _giving_way() -> Iterator[None]:
    """Let whoever wakes up run first, for as long as this lasts: a save is shown, and painted, during a build."""
    if not hasattr(os, "SCHED_BATCH"):
        yield
        return
    with suppress(OSError):
        os.sched_setscheduler(0, os.SCHED_BATCH, os.sched_param(0))
    try:
        yield
    finally:
        with suppress(OSError):
            os.sched_setscheduler(0, os.SCHED_OTHER, os.sched_param(0))


class _Builder:
    """One build, and what it knows afterwards."""

    def __init__(self, line: Connection, request: Request, kept: Path) -> None:
        self._line = line
        self._request = changed(request, progress=self._tell_progress)
        self._kept = kept
        self._before: Mapping[str, Entry] = {}
        self._proofs: Proofs | None = None
        self._planned: Planned | None = None
        self._told = 0

    def build(self) -> None:
        """Build, and tell the server. Ends the process after telling it that this can't be done."""
        try:
            with _giving_way():
                report = build_whole(self._request, self._decided)
        except Refusal as refusal:
            self._refuse(Refused(str(refusal), refusal.diagnostics))
        except Exception as error:
            self._refuse(Refused(f"the build came to its end ({type(error).__name__}: {error}); please report this"))
        else:
            gc.collect()
            self._line.send(self._built(report))

    def _refuse(self, refused: Refused) -> None:
        self._line.send(refused)
        sys.exit(0)

    def answer(self) -> None:
        """Answer questions until the server hangs up."""
        assert self._proofs is not None and self._planned is not None
        self._proofs.warm_up()
        while True:
            question = self._line.recv()
            if isinstance(question, Saved):
                self._line.send(self._prove(question))
            elif isinstance(question, Asked):
                self._line.send(explain_origin(self._request, self._planned, question))

    def _prove(self, saved: Saved) -> Proof:
        assert self._proofs is not None
        try:
            return self._proofs.prove(saved)
        except Exception as error:
            message = f"it could not be shown ({type(error).__name__}: {error}); please report this file"
            return Proof(read=saved.paths, diagnostics=tuple(Diagnostic(path, 0, 0, message) for path in saved.paths))

    def _tell_progress(self, doing: str, done: int, total: int) -> None:
        if done >= total or done - self._told >= SELDOM or done < self._told:
            self._told = done
            self._line.send(Progress(doing, done, total))

    def _decided(self, planned: Planned, changes: Sequence[Change]) -> None:
        """Keep the former bytes of what is about to be replaced, and wait until the server serves those."""
        output, cache = places(self._request, planned.site)
        self._before = read_manifest(output).entries
        names = [change.path for change in changes if change.action != "add" and change.path in self._before]
        shutil.rmtree(self._kept, ignore_errors=True)
        present = frozenset(name for name in names if _keep(output / name, self._kept / name))
        self._line.send(Replacing(present, self._kept))
        self._line.recv()
        press = Press(self._request.root, output, cache, planned.view, parse_layouts(planned.layouts), {})
        self._planned = planned
        self._proofs = Proofs(press, planned, self._status)

    def _status(self, post: Post) -> str:
        """Return why the public would not see a post; empty where it would."""
        assert self._planned is not None
        if post.draft:
            return "draft"
        selection = select([post], self._request.now, Include(), self._planned.site)
        parts = {"scheduled": selection.scheduled, "expired": selection.expired, WITHHELD: selection.undated}
        return next((name for name, posts in parts.items() if posts), "")

    def _built(self, report: Report) -> Built:
        assert self._planned is not None
        site = self._planned.site
        after = read_manifest(places(self._request, site)[0]).entries
        names = after.keys() | self._before.keys()
        found = tuple(_from_root(item, site.folders.layouts) for item in report.diagnostics)
        return Built(
            site.path,
            site.folders.content,
            frozenset(after),
            self._leaves(),
            frozenset(name for name in names if after.get(name) != self._before.get(name)),
            found,
            next(iter(build_lines(report, False))),
        )

    def _leaves(self) -> dict[str, Leaf]:
        assert self._planned is not None
        posts = {post.url: post for post in self._planned.selection.published}
        leaves: dict[str, Leaf] = {}
        for output in self._planned.plan.outputs:
            if isinstance(output.recipe, Page):
                context = output.recipe.context
                post = posts.get(context.url) if isinstance(context, PostPage) else None
                status = self._status(post) if post else ""
                leaves[output.path] = Leaf(post.path if post else "", output.recipe.layout, status)
        return leaves


def _from_root(found: Diagnostic, layouts: str) -> Diagnostic:
    return changed(found, path=found.path or layouts)


def _keep(place: Path, kept: Path) -> bool:
    """Keep a file's bytes under another name: a link where the file system has those, else a copy."""
    kept.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(place, kept)
    except FileNotFoundError:
        return False
    except OSError:
        shutil.copyfile(place, kept)
    return True

"""Preview: watch, build, reload."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from dateline.configure import read_settings
from dateline.model import Include, Refusal
from dateline.request import Request
from dateline.serve.doors import Door, Wanted, open_door
from dateline.site import Site
from dateline.values import Value, changed

if TYPE_CHECKING:
    from dateline.serve.settling import Mailbox
    from dateline.serve.watching import FolderWatch


class Places(Value, frozen=True):
    """Where a preview keeps its things, apart from the published site and its cache."""

    output: Path
    cache: Path
    kept: Path


def serve(
    ask: Callable[[], Request], wanted: Wanted, opens: Callable[[str], object], say: Callable[[str], None]
) -> int:
    """Serve a site with its drafts, show every save in open pages, and return 0 once it is stopped.

    ``ask`` makes a build's request at its time, ``opens`` is called with the URL once it answers. Raises PortTaken.
    """
    door = open_door(wanted)
    try:
        asyncio.run(_preview(ask, door, opens, say))
    except KeyboardInterrupt:
        pass
    finally:
        for socket in door.sockets:
            socket.close()
    say("the preview has ended")
    return 0


async def _preview(
    ask: Callable[[], Request], door: Door, opens: Callable[[str], object], say: Callable[[str], None]
) -> None:
    from dateline.serve.application import make_application
    from dateline.serve.desk import Desk
    from dateline.serve.edition import Edition
    from dateline.serve.pressroom import Pressroom
    from dateline.serve.serving import Server
    from dateline.serve.settling import Mailbox

    request = ask()
    places = _places(request, door)
    room = Pressroom(places.kept, request.progress)
    desk = Desk(request.root, lambda: _for_preview(ask(), places, door), Edition(places.output), room, say)
    mailbox = Mailbox(request.root)
    watch = _watch(request, places, mailbox, say)
    server = Server(
        make_application(desk, door.hosts),
        started=lambda: _greet(door, desk.edition.base, opens, say),
        ending=desk.listeners.close,
    )
    tasks: list[asyncio.Task[None]] = []
    try:
        await desk.build()
        for work in (lambda: desk.read_mail(mailbox), desk.keep_built):
            tasks.append(asyncio.create_task(_for_ever(work, say)))
        await server.serve(sockets=list(door.sockets))
    finally:
        watch.stop()
        for task in tasks:
            task.cancel()
        await room.close()
        await asyncio.gather(*tasks, return_exceptions=True)
        shutil.rmtree(places.kept, ignore_errors=True)


async def _for_ever(work: Callable[[], Awaitable[None]], say: Callable[[str], None]) -> None:
    """Go on with work after an error that nobody foresaw, and say so."""
    while True:
        try:
            await work()
        except Exception as error:
            say(f"error: the preview stumbled and goes on ({type(error).__name__}: {error}); please report this")


def _greet(door: Door, base: str, opens: Callable[[str], object], say: Callable[[str], None]) -> None:
    say(f"preview at {door.origin}{base} (Ctrl-C ends it)")
    if door.warning:
        say(door.warning)
    opens(door.origin + base)


def _site(request: Request) -> Site:
    """Return the site's settings, or the defaults while they can't be read."""
    try:
        return read_settings(request)
    except (Refusal, OSError):
        return Site()


def _places(request: Request, door: Door) -> Places:
    # The port is part of the name, so that no two previews share a folder.
    cache = request.cache or request.root / _site(request).folders.cache
    folder = cache / "preview" / str(door.port)
    return Places(folder / "site", folder / "cache", folder / "former")


def _for_preview(request: Request, places: Places, door: Door) -> Request:
    return changed(
        request,
        include=Include(drafts=True, future=True, expired=True),
        output=places.output,
        cache=places.cache,
        base_url=door.origin + _site(request).path,
        preview=True,
    )


def _watch(request: Request, places: Places, mailbox: Mailbox, say: Callable[[str], None]) -> FolderWatch:
    from dateline.serve.watching import FolderWatch

    loop, folders = asyncio.get_running_loop(), _site(request).folders

    def noticed(path: str) -> None:
        with suppress(RuntimeError):  # The loop has ended.
            loop.call_soon_threadsafe(mailbox.put, path)

    never = (request.root / folders.output, request.root / folders.cache, places.output.parent)
    watch = FolderWatch(request.root, (folders.content, folders.layouts, folders.assets), never, noticed)
    watch.start(say)
    return watch

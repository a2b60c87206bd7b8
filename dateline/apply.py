"""Make changed Outputs in parallel, write atomically, prune."""

from __future__ import annotations

import os
import stat
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit
from zlib import crc32

from dateline import values
from dateline.bodies import fill
from dateline.cache import Cache, Kept, Made
from dateline.contexts import Page, SiteView
from dateline.discover import TEMPORARY, read_file, stamp
from dateline.images import PictureError, encode, social_card
from dateline.layouts import LayoutError, LayoutSet, render
from dateline.manifest import Entry
from dateline.model import Diagnostic, Refusal
from dateline.plan import Change, Copy, Drawing, Output, Text, Variant, bodies_of
from dateline.values import Value

FILE_MODE, FOLDER_MODE = 0o644, 0o755
AT_ONCE = 20
"""Outputs that are made before they are written: each step's code then stays in the processor's caches."""
SMALL = 65_536
"""Bytes below which an output waits for others; a larger one is written as soon as it is made."""

Progress = Callable[[int, int], None]


class OutputError(Refusal):
    """The output can't be written; the text names the file and the cause."""

    code = 1


class Written(NamedTuple):
    """What became of one output."""

    made: Made | None
    """None where an error kept it from being made."""
    entry: Entry | None
    changed: bool
    """False where the file held these bytes already."""
    diagnostics: tuple[Diagnostic, ...]


class Unwritten(NamedTuple):
    """An output that is made, and not written yet."""

    output: Output
    data: bytes


class Press(Value, frozen=True):
    """What it takes to make outputs; travels to every worker."""

    root: Path
    output: Path
    cache: Cache
    site: SiteView
    layouts: LayoutSet
    entries: Mapping[str, Entry]
    """What the files on disk hold, those edited by hand left out."""

    def __call__(self, changes: Sequence[Change]) -> list[Written]:
        """Make and write each changed output."""
        written: list[Written] = []
        with self.cache.bodies() as fetch:
            made = (self._make(change.output, fetch) for change in changes if change.output)
            while lot := list(islice(made, AT_ONCE)):
                written += [self._place(each) if isinstance(each, Unwritten) else each for each in lot]
        self.keep(change.output for change, result in zip(changes, written, strict=True) if result.made)
        return written

    def initialized(self) -> AbstractContextManager[None]:
        """Keep the cache open in a process that does nothing but this."""
        return self.cache.kept_open()

    def keep(self, outputs: Iterable[Output | None]) -> None:
        """Note in the cache what pages show that hold articles' texts, for the next time that one is edited."""
        if kept := [page for output in outputs if output and (page := _kept(output))]:
            self.cache.save_pages(kept)

    def prepare(self, changes: Sequence[Change]) -> None:
        """Compile the layouts that make many of these pages, once and for all processes that are then forked.

        A layout at fault is told of when its first page is made.
        """
        recipes = (change.output.recipe for change in changes if change.output)
        with suppress(LayoutError):
            self.layouts.prepare(self.site, Counter(page.layout for page in recipes if isinstance(page, Page)))

    def _make(self, output: Output, fetch: Callable[[str], str]) -> Written | Unwritten:
        """Return a small page that is still to be written, or what became of any other output."""
        if isinstance(output.recipe, Variant | Drawing) and output.path in self.entries:
            return self._found(output)
        try:
            data = self._bytes(output, fetch)
        except LayoutError as error:
            return Written(None, None, False, error.diagnostics)
        except MakingFailed as error:
            return Written(None, None, False, (Diagnostic(error.source, 0, 0, str(error)),))
        unwritten = Unwritten(output, data)
        return unwritten if len(data) < SMALL else self._place(unwritten)

    def _place(self, unwritten: Unwritten) -> Written:
        """Write what an output holds, where the file does not hold it already. Raises OutputError."""
        output, data = unwritten
        entry = Entry(sha256(data).hexdigest(), len(data))
        place = f"{self.output}/{output.path}"
        changed = self.entries.get(output.path) != entry
        if changed:
            write_atomically(place, data)
        status = os.stat(place)
        made = Made(output.path, output.fingerprint, status.st_size, stamp(status))
        return Written(made, entry, changed, ())

    def _found(self, output: Output) -> Written:
        """Take an encoded picture as it is: its name holds the digest of all that it was made from."""
        status = os.stat(self.output / output.path)
        made = Made(output.path, output.fingerprint, status.st_size, stamp(status))
        return Written(made, self.entries[output.path], False, ())

    def _bytes(self, output: Output, fetch: Callable[[str], str]) -> bytes:
        recipe = output.recipe
        if isinstance(recipe, Page):
            return self.page(recipe, fetch).encode("utf-8", "replace")
        if isinstance(recipe, Text):
            return recipe.data
        if isinstance(recipe, Drawing):
            return social_card(recipe.spec)
        try:
            data = read_file(self.root, recipe.source)
        except OSError as error:
            raise MakingFailed(recipe.source, str(error)) from None
        return data if isinstance(recipe, Copy) else self._encode(recipe, data)

    def _encode(self, recipe: Variant, data: bytes) -> bytes:
        try:
            return encode(data, recipe.spec)
        except PictureError as error:
            raise MakingFailed(recipe.source, str(error)) from None

    def page(self, page: Page, fetch: Callable[[str], str]) -> str:
        """Return a page as text; ``fetch`` gives a body by its digest. Raises LayoutError."""
        bodies = bodies_of(page)
        if page.layout == "post.html":
            return render(self.layouts, page.layout, page.context, self.site, fill(fetch(bodies[0].key), bodies[0]))
        if not bodies:
            return render(self.layouts, page.layout, page.context, self.site)
        origin = "{0.scheme}://{0.netloc}".format(urlsplit(self.site.root))
        filled = tuple(fill(fetch(body.key), body, origin) for body in bodies)
        return render(self.layouts, page.layout, page.context, self.site, bodies=filled)


def _kept(output: Output) -> Kept | None:
    page = output.recipe
    if not isinstance(page, Page) or not bodies_of(page):
        return None
    return Kept(page.path, page.layout, values.encode(page.context))


class MakingFailed(Exception):
    """A file that can't be made; the text says why."""

    def __init__(self, source: str, message: str) -> None:
        super().__init__(message)
        self.source = source


def write_atomically(place: str | Path, data: bytes) -> None:
    """Write a file so that at every instant its place holds the old bytes or the new, never a part.

    The file is written beside its place and renamed into it. Raises OutputError.
    """
    head, name = os.path.split(place)
    # The temporary name is short, so that a place with the longest name allowed still has one.
    beside = f"{head}/.{crc32(name.encode('utf-8', 'surrogateescape')):08x}{TEMPORARY}"
    try:
        if name == _OWN_FOLDER:
            _make_folder(head)
        try:
            handle = os.open(beside, _CREATE, FILE_MODE)
        except FileNotFoundError:
            _make_folder(head)
            handle = os.open(beside, _CREATE, FILE_MODE)
        try:
            _write_all(handle, data)
        finally:
            os.close(handle)
        os.replace(beside, place)
    except OSError as error:
        with suppress(OSError):
            os.unlink(beside)
        raise OutputError(f"{place}: can't be written: {error.strerror}") from None


def _make_folder(path: str) -> None:
    """Make a folder; mostly its parent is there already, which os.makedirs would ask first."""
    try:
        os.mkdir(path, FOLDER_MODE)
    except FileExistsError:
        pass
    except FileNotFoundError:
        os.makedirs(path, FOLDER_MODE, exist_ok=True)


_OWN_FOLDER = "index.html"
"""A file that has a folder of its own, mostly a new one: to make it first is cheaper than to find it missing."""
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def _write_all(handle: int, data: bytes) -> None:
    written = os.write(handle, data)
    while written < len(data):
        written += os.write(handle, memoryview(data)[written:])


def find_damage(
    folder: Path, made: Mapping[str, Made], entries: Mapping[str, Entry], present: Mapping[str, tuple[int, int]]
) -> dict[str, str]:
    """Return why each file on disk is not as the last build left it.

    Size and time are believed where they are as they were; otherwise the bytes decide.
    """
    damage: dict[str, str] = {}
    for path, entry in entries.items():
        known = made.get(path)
        seen = present.get(path)
        if seen is None:
            damage[path] = "it was deleted from the output"
        elif (known is None or seen != known[2:]) and _digest(folder, path) != entry.digest:
            damage[path] = "it was edited in the output"
    return damage


def _digest(folder: Path, path: str) -> str:
    try:
        return sha256(read_file(folder, path)).hexdigest()
    except OSError:
        return ""


def parents(path: str) -> Iterator[str]:
    """Yield the folders above a file, the nearest first."""
    while path := path.rpartition("/")[0]:
        yield path


def require_folders(folder: Path, paths: Iterable[str]) -> None:
    """Raise OutputError where something else, a link above all, stands where one of the files wants a folder."""
    known: dict[str, bool] = {}
    for path in paths:
        _stands(folder, path.rpartition("/")[0], known)


def _stands(folder: Path, path: str, known: dict[str, bool]) -> bool:
    """Return whether a folder is there; below one that is not, none is asked for."""
    if path not in known:
        above = not path or _stands(folder, path.rpartition("/")[0], known)
        known[path] = above and _is_folder(folder, path)
    return known[path]


def _is_folder(folder: Path, path: str) -> bool:
    try:
        mode = os.lstat(f"{folder}/{path}").st_mode
    except FileNotFoundError:
        return False
    if not stat.S_ISDIR(mode):
        raise OutputError(f"{folder / path} is no folder, and the site needs one there; remove it")
    return True


def prune(folder: Path, paths: Sequence[str]) -> None:
    """Remove files, and then the folders that they leave empty. Raises OutputError."""
    for path in paths:
        try:
            os.unlink(f"{folder}/{path}")
        except (FileNotFoundError, NotADirectoryError):
            pass
        except OSError as error:
            raise OutputError(f"{folder / path}: can't be removed: {error.strerror}") from None
        _remove_empty_folders(folder, path)


def _remove_empty_folders(folder: Path, path: str) -> None:
    head = path.rpartition("/")[0]
    with suppress(OSError):
        while head:
            os.rmdir(folder / head)
            head = head.rpartition("/")[0]

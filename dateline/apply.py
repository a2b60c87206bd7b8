"""Make changed Outputs in parallel, and write them."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import AbstractContextManager, suppress
from hashlib import sha256
from itertools import islice
from pathlib import Path
from typing import NamedTuple
from urllib.parse import urlsplit

from dateline import values
from dateline.bodies import fill
from dateline.cache import Cache, Kept
from dateline.contexts import Page, SiteView
from dateline.discover import UnreadableSource, read_file, read_pieces, stamp
from dateline.fingerprint import DIGITS
from dateline.images import PictureError, encode, social_card
from dateline.layouts import LayoutError, LayoutSet, render
from dateline.manifest import Entry, Made, Weighed, entry_of
from dateline.model import Diagnostic
from dateline.placing import write_atomically, write_pieces_atomically
from dateline.plan import Change, Copy, Drawing, Output, Text, Variant, bodies_of
from dateline.values import Value

AT_ONCE = 20
"""Outputs that are made before they are written: each step's code then stays in the processor's caches."""
SMALL = 65_536
"""Bytes below which an output waits for others; a larger one is written as soon as it is made."""
BULKY = 4 * 1024 * 1024
"""Bytes from which on a file that is published as it is passes through memory in pieces."""

Progress = Callable[[int, int], None]


class Written(NamedTuple):
    """What became of one output."""

    made: Made | None
    """None where an error kept it from being made."""
    entry: Entry | None
    changed: bool
    """False where the file held these bytes already."""
    diagnostics: tuple[Diagnostic, ...]


class _Told(list[Written]):
    """What became of outputs, which travels from process to process as JSON.

    To pickle tuples that have names takes twenty times as long, a thirtieth of the whole work on a page.
    """

    def __reduce__(self) -> tuple[Callable[[bytes], list[Written]], tuple[bytes]]:
        return _told, (values.encode(self),)


_DECODER = values.decoder(list[Written])


def _told(data: bytes) -> list[Written]:
    return _DECODER.decode(data)


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
        written = _Told()
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
            if isinstance(output.recipe, Copy) and self._is_bulky(output.recipe):
                return self._copy(output, output.recipe.source)
            data = self._bytes(output, fetch)
        except LayoutError as error:
            return Written(None, None, False, error.diagnostics)
        except MakingFailed as error:
            return Written(None, None, False, (Diagnostic(error.source, 0, 0, str(error)),))
        unwritten = Unwritten(output, data)
        return unwritten if len(data) < SMALL else self._place(unwritten)

    def _is_bulky(self, recipe: Copy) -> bool:
        with suppress(OSError):
            return os.stat(os.path.join(self.root, recipe.source)).st_size > BULKY
        return False

    def _copy(self, output: Output, source: str) -> Written:
        """Write a large file piece by piece, where the output does not hold it already. Raises MakingFailed."""
        place = f"{self.output}/{output.path}"
        known = self.entries.get(output.path)
        try:
            if known and known == entry_of(read_pieces(self.root, source)):
                return self._written(output, known, False)
            weighed = Weighed(read_pieces(self.root, source))
            write_pieces_atomically(place, weighed)
        except UnreadableSource as error:
            raise MakingFailed(source, str(error)) from None
        return self._written(output, weighed.entry(), True)

    def _place(self, unwritten: Unwritten) -> Written:
        """Write what an output holds, where the file does not hold it already. Raises OutputError."""
        output, data = unwritten
        entry = Entry(sha256(data).hexdigest(), len(data))
        place = f"{self.output}/{output.path}"
        changed = self.entries.get(output.path) != entry
        if changed:
            write_atomically(place, data)
        return self._written(output, entry, changed)

    def _written(self, output: Output, entry: Entry, changed: bool) -> Written:
        status = os.stat(f"{self.output}/{output.path}")
        made = Made(output.path, output.fingerprint, entry.digest[:DIGITS], status.st_size, stamp(status))
        return Written(made, entry, changed, ())

    def _found(self, output: Output) -> Written:
        """Take an encoded picture as it is: its name holds the digest of all that it was made from."""
        return self._written(output, self.entries[output.path], False)

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


def find_damage(
    folder: Path, made: Mapping[str, Made], entries: Mapping[str, Entry], present: Mapping[str, tuple[int, int]]
) -> dict[str, str]:
    """Return why each file on disk is not as the last build left it.

    Size and time are believed where they are as they were; otherwise the bytes decide. The folder may hold an older
    build than the last one: that of another machine, or a copy that was put back.
    """
    damage: dict[str, str] = {}
    for path, entry in entries.items():
        known = made.get(path)
        seen = present.get(path)
        if seen is None:
            damage[path] = "it was deleted from the output"
        elif (known is None or seen != known[3:]) and not _is_as_written(_digest(folder, path), known, entry):
            damage[path] = "it is not what the last build wrote"
    return damage


def _is_as_written(digest: str, known: Made | None, entry: Entry) -> bool:
    return digest == entry.digest if known is None else digest[:DIGITS] == known.digest


def _digest(folder: Path, path: str) -> str:
    try:
        return entry_of(read_pieces(folder, path)).digest
    except OSError:
        return ""

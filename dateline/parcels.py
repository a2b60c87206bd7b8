"""Work as it travels to machines that see no folder of this one."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from functools import lru_cache, partial
from hashlib import sha256
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from sys import version_info
from tempfile import TemporaryDirectory
from typing import Any, Protocol

from dateline.apply import Press, Written
from dateline.cache import Inspected, Kept, Record
from dateline.contexts import Page
from dateline.discover import read_file, stamp
from dateline.folder import File, beside
from dateline.layouts import LayoutSet, parse_layouts
from dateline.placing import write_atomically
from dateline.plan import Change, Copy, Text, Variant, bodies_of
from dateline.read import Reader
from dateline.values import Value, changed
from dateline.version import LIBRARIES

LOAD = 8 * 1024 * 1024
"""Bytes of sources from which on a parcel is full."""


class Parcel(Value, frozen=True):
    """A share of the work with all that it reads. Whoever gets it needs Dateline, and no folder of this machine."""

    work: Any
    items: tuple[Any, ...]
    files: Mapping[str, bytes]
    """Sources by their paths."""
    bodies: Mapping[str, str]
    """Rendered bodies by their digests."""


class Answer(Value, frozen=True):
    """What became of a parcel."""

    results: tuple[Any, ...]
    files: Mapping[str, bytes]
    """Outputs by their paths."""
    bodies: tuple[tuple[str, str], ...]
    """Rendered bodies with their digests."""


class Carrier(Protocol):
    """How one kind of work leaves this machine and comes back. Errors are only believed at home."""

    def takes(self, item: Any) -> bool:
        """Return whether it pays to send an item away."""

    def weight(self, item: Any) -> int:
        """Return about how many bytes of sources an item reads."""

    def pack(self, items: Sequence[Any]) -> Parcel:
        """Return the parcel of items, read from this machine's folders."""

    def unpack(self, items: Sequence[Any], answer: Answer) -> list[Any]:
        """Return the results of items, after writing what came with them where it belongs."""


def carrier(work: Any) -> Carrier | None:
    """Return how work travels; None for work that is better done where its files are."""
    if isinstance(work, Reader):
        return _Reading(work)
    if isinstance(work, Press):
        return _Printing(work)
    return _Looking(work) if isinstance(work, partial) else None


def loads(items: Sequence[Any], weight: Callable[[Any], int]) -> Iterator[Sequence[Any]]:
    """Yield the items in shares that are not too heavy to travel."""
    first, held = 0, 0
    for place, item in enumerate(items):
        held += weight(item)
        if held >= LOAD:
            yield items[first : place + 1]
            first, held = place + 1, 0
    if first < len(items):
        yield items[first:]


def open_parcel(parcel: Parcel) -> Answer:
    """Do the work of a parcel in a folder made for it, exactly as it is done at home. Runs on the other machine."""
    bodies = _Bodies(parcel.bodies)
    with TemporaryDirectory(prefix="dateline-") as folder:
        sources, output = Path(folder, "in"), Path(folder, "out")
        for path, data in parcel.files.items():
            (sources / path).parent.mkdir(parents=True, exist_ok=True)
            (sources / path).write_bytes(data)
        results = _settled(parcel.work, sources, output, bodies)(parcel.items)
        written = {path.relative_to(output).as_posix(): path.read_bytes() for path in _files(output)}
    return Answer(tuple(results), written, tuple(bodies.fresh))


def _settled(work: Any, sources: Path, output: Path, bodies: _Bodies) -> Callable[[Sequence[Any]], Iterable[Any]]:
    """Return work that reads and writes where a parcel was opened."""
    if isinstance(work, Reader):
        return changed(work, folder=sources, cache=bodies)
    if isinstance(work, Press):
        layouts = _layouts(work.layouts.files)
        return changed(work, root=sources, output=output, cache=bodies, layouts=layouts)
    return partial(work.func, sources)


@lru_cache(maxsize=2)
def _layouts(files: tuple[tuple[str, str], ...]) -> LayoutSet:
    """Layouts are compiled once, and not for each parcel."""
    return parse_layouts(files)


def _files(folder: Path) -> list[Path]:
    return sorted(path for path in folder.rglob("*") if path.is_file())


class _Bodies:
    """What a parcel has instead of a cache."""

    def __init__(self, known: Mapping[str, str]) -> None:
        self._known = known
        self.fresh: list[tuple[str, str]] = []

    def save_read(self, bodies: Iterable[tuple[str, str]], records: Iterable[Record]) -> None:
        self.fresh += bodies

    def save_pages(self, pages: Iterable[Kept]) -> None:
        """Note nothing: what pages show is known at home."""

    @contextmanager
    def bodies(self) -> Iterator[Callable[[str], str]]:
        yield self._known.__getitem__


class _Reading:
    """Articles travel as they are; posts and rendered bodies come back."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def takes(self, item: File) -> bool:
        return True

    def weight(self, item: File) -> int:
        return item.size

    def pack(self, items: Sequence[File]) -> Parcel:
        names = {item.path for item in items}
        places = {name: place for path in names for name, place in beside(path).items()}
        sidecars = self._reader.sidecars & places.keys()
        files = _read(self._reader.folder, [*names, *(places[name] for name in sidecars)])
        known = {path: record for path, record in self._reader.known.items() if path in names}
        work = changed(self._reader, folder=Path(), cache=None, sidecars=sidecars, known=known)
        return Parcel(work, tuple(items), files, {})

    def unpack(self, items: Sequence[File], answer: Answer) -> list[Any]:
        doubtful = {result.path for result in answer.results if b'"error"' in result.diagnostics}
        believed = [result for result in answer.results if result.path not in doubtful]
        self._reader.note(answer.bodies, believed)
        return [*believed, *(self._reader([item for item in items if item.path in doubtful]) if doubtful else [])]


class _Printing:
    """Pages travel with the bodies that they show, pictures with their originals; files come back."""

    def __init__(self, press: Press) -> None:
        self._press = press

    def takes(self, item: Change) -> bool:
        """Copies are not worth it, and a picture that was encoded once isn't encoded again."""
        if item.output is None or isinstance(item.output.recipe, Copy | Text):
            return False
        return isinstance(item.output.recipe, Page) or item.path not in self._press.entries

    def weight(self, item: Change) -> int:
        recipe = item.output and item.output.recipe
        with suppress(OSError):
            return os.stat(self._press.root / recipe.source).st_size if isinstance(recipe, Variant) else 0
        return 0

    def pack(self, items: Sequence[Change]) -> Parcel:
        recipes = [item.output.recipe for item in items if item.output]
        wanted = {body.key for recipe in recipes if isinstance(recipe, Page) for body in bodies_of(recipe)}
        with self._press.cache.bodies() as fetch:
            bodies = {key: fetch(key) for key in sorted(wanted)}
        files = _read(self._press.root, {recipe.source for recipe in recipes if isinstance(recipe, Variant)})
        entries = {item.path: self._press.entries[item.path] for item in items if item.path in self._press.entries}
        work = changed(self._press, root=Path(), output=Path(), cache=None, entries=entries)
        return Parcel(work, tuple(items), files, bodies)

    def unpack(self, items: Sequence[Change], answer: Answer) -> list[Any]:
        results: list[Written] = []
        for item, result in zip(items, answer.results, strict=True):
            if result.made is None or not self._is_whole(result, answer.files.get(item.path)):
                results += self._press([item])
            else:
                results.append(self._placed(result, answer.files.get(item.path)))
                self._press.keep([item.output])
        return results

    def _is_whole(self, result: Written, data: bytes | None) -> bool:
        assert result.entry
        return not result.changed or (data is not None and sha256(data).hexdigest() == result.entry.digest)

    def _placed(self, result: Written, data: bytes | None) -> Written:
        """Write what came back, and note size and time as they are here."""
        assert result.made
        place = self._press.output / result.made.path
        if data is not None:
            write_atomically(place, data)
        status = os.stat(place)
        return result._replace(made=result.made._replace(size=status.st_size, changed_ns=stamp(status)))


class _Looking:
    """Pictures and other files travel as they are; what is known of each comes back."""

    def __init__(self, look: partial[Any]) -> None:
        self._look = look

    def takes(self, item: File) -> bool:
        """A film is weighed sooner than sent."""
        return item.size <= LOAD

    def weight(self, item: File) -> int:
        return item.size

    def pack(self, items: Sequence[File]) -> Parcel:
        files = _read(Path(self._look.args[0]), [item.path for item in items])
        return Parcel(partial(self._look.func, Path()), tuple(items), files, {})

    def unpack(self, items: Sequence[File], answer: Answer) -> list[Any]:
        results: list[Inspected] = []
        for item, result in zip(items, answer.results, strict=True):
            results += self._look([item]) if result.facts.startswith('"') else [result]
        return results


def _read(folder: Path, paths: Iterable[str]) -> dict[str, bytes]:
    """Return the files that can be read; that of another is an error there, and so is told at home."""
    found: dict[str, bytes] = {}
    for path in sorted(paths):
        with suppress(OSError):
            found[path] = read_file(folder, path)
    return found


def make() -> str:
    """Return a digest of Dateline's code, Python and the libraries that is the same on every machine that has these."""
    package = Path(__file__).resolve().parent
    digest = sha256(f"{version_info[:2]}{sorted(map(_version, LIBRARIES))}".encode())
    for path in sorted(package.rglob("*.py")):
        if "starter" not in path.relative_to(package).parts:
            digest.update(path.relative_to(package).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()


def _version(library: str) -> str:
    try:
        return f"{library} {version(library)}"
    except PackageNotFoundError:
        return library

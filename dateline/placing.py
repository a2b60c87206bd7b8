"""Put files into a folder, each whole at every instant, and take them away."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from zlib import crc32

from dateline.discover import TEMPORARY, UnreadableSource
from dateline.model import Refusal

FILE_MODE, FOLDER_MODE = 0o644, 0o755


class OutputError(Refusal):
    """The output can't be written; the text names the file and the cause."""

    code = 1


def write_atomically(place: str | Path, data: bytes) -> None:
    """Write a file so that at every instant its place holds the old bytes or the new, never a part.

    The file is written beside its place and renamed into it. Raises OutputError.
    """
    write_pieces_atomically(place, (data,))


def write_pieces_atomically(place: str | Path, pieces: Iterable[bytes]) -> None:
    """Write a file as ``write_atomically`` does, of bytes that come piece by piece.

    Raises OutputError; what the pieces raise comes through, and the place stays as it was.
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
            for piece in pieces:
                _write_all(handle, piece)
        finally:
            os.close(handle)
        os.replace(beside, place)
    except BaseException as error:
        with suppress(OSError):
            os.unlink(beside)
        if isinstance(error, OSError) and not isinstance(error, UnreadableSource):
            raise OutputError(f"{place}: can't be written: {error.strerror}") from None
        raise


def _make_folder(path: str) -> None:
    """Make a folder, those above it only where they prove to be missing, which os.makedirs would ask for each."""
    with suppress(FileExistsError):
        try:
            os.mkdir(path, FOLDER_MODE)
        except FileNotFoundError:
            if not (above := os.path.dirname(path)):
                raise
            _make_folder(above)
            os.mkdir(path, FOLDER_MODE)


_OWN_FOLDER = "index.html"
"""A file that has a folder of its own, mostly a new one: to make it first is cheaper than to find it missing."""
_CREATE = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_BINARY", 0)


def _write_all(handle: int, data: bytes) -> None:
    written = os.write(handle, data)
    while written < len(data):
        written += os.write(handle, memoryview(data)[written:])


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


def require_no_links(folder: Path, paths: Iterable[str]) -> None:
    """Raise OutputError where a file is to be removed from what is now a link: it would be removed elsewhere."""
    above = {parent for path in paths for parent in parents(path)}
    for path in sorted(above):
        if os.path.islink(f"{folder}/{path}"):
            raise OutputError(f"{folder / path} is a link, and a folder of the site stood there; remove it")


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

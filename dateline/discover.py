"""Read content/, layouts/, assets/ from disk."""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path

from dateline.fingerprint import digest_bytes
from dateline.folder import SIDECAR, File, Listing, Skipped, beside, companion_of, is_editors_own
from dateline.manifest import NAME as MANIFEST
from dateline.model import Refusal, Source
from dateline.site import BARE, Folders
from dateline.starter import starter_folder

LARGEST_ARTICLE = 8 * 1024 * 1024
"""Bytes; a longer file is no article."""
LAYOUT_ENDINGS = (".html", ".xml", ".json", ".txt", ".opml", ".toml")
TEMPORARY = ".dateline-tmp"
"""Ending of a file that is being written beside its place."""
RACY = 2_000_000_000
"""Nanoseconds: a file that changed this shortly before it was looked at may change again unseen."""


class UnreadableSource(OSError):
    """A file that can't be read; the text says why."""


class UnreadableLayout(Refusal):
    """A layout that can't be read: nothing can be made without knowing it. The text names it and says why."""

    code = 1


def stamp(status: os.stat_result) -> int:
    """Return when a file last changed, in nanoseconds, as no program can set it: its inode's time.

    Windows knows no such time; there it is the time of modification.
    """
    return status.st_ctime_ns if os.name == "posix" else status.st_mtime_ns


def trusted_time(changed_ns: int, now: int) -> int:
    """Return a file's time as it may be noted at an instant (both in nanoseconds): 0, which fits no file, if racy."""
    return changed_ns if changed_ns < now - RACY else 0


def scan_content(root: Path, folders: Folders) -> Listing:
    """Return what lies in a site's content folder; where that is the site's own, the other folders are left out."""
    others = (folders.layouts, folders.assets, folders.output, folders.cache) if folders.content == BARE else ()
    return scan(root / folders.content, frozenset(others))


def scan(folder: Path, without: frozenset[str] = frozenset()) -> Listing:
    """Return every regular file below a folder, links and editors' own files left out, and the folders ``without``.

    A folder that is not there is empty.
    """
    files: list[File] = []
    skipped: list[Skipped] = []
    unreadable: list[Skipped] = []
    pending = [""]
    while pending:
        prefix = pending.pop()
        entries = _entries(folder / prefix if prefix else folder, prefix, unreadable)
        if any(entry.name == MANIFEST for entry in entries):
            skipped.append(Skipped(prefix.rstrip("/") or ".", "it holds a built site"))
            continue
        for entry in entries:
            if prefix + entry.name not in without:
                try:
                    _place(entry, prefix + entry.name, files, skipped, pending)
                except FileNotFoundError:  # It went while the folder was read.
                    continue
    found = (tuple(sorted(group, key=lambda item: item.path)) for group in (skipped, unreadable))
    return Listing(tuple(sorted(files)), *found)


def _entries(folder: Path, prefix: str, unreadable: list[Skipped]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except FileNotFoundError:
        return []
    except OSError as error:
        unreadable.append(Skipped(prefix or ".", f"the folder can't be read: {error.strerror}"))
        return []


def _place(entry: os.DirEntry[str], path: str, files: list[File], skipped: list[Skipped], pending: list[str]) -> None:
    if is_editors_own(entry.name):
        return
    if path.isascii() and entry.is_file(follow_symlinks=False):
        status = entry.stat(follow_symlinks=False)
        files.append(File(path, status.st_size, stamp(status)))
    elif not _is_unicode(path):
        shown = os.fsencode(path).decode("utf-8", "backslashreplace")
        skipped.append(Skipped(shown, "its name is not UTF-8; rename it"))
    elif entry.is_symlink():
        skipped.append(Skipped(path, "it is a symbolic link; put the file itself here"))
    elif entry.is_dir(follow_symlinks=False):
        pending.append(f"{path}/")
    elif entry.is_file(follow_symlinks=False):
        status = entry.stat(follow_symlinks=False)
        files.append(File(path, status.st_size, stamp(status)))
    else:
        skipped.append(Skipped(path, "it is not a regular file"))


def _is_unicode(path: str) -> bool:
    return path.isascii() or not any("\ud800" <= character <= "\udfff" for character in path)


def look_at(folder: Path, paths: Iterable[str]) -> dict[str, tuple[int, int]]:
    """Return size in bytes and the time of change in nanoseconds of those files that are there, links as links."""
    found: dict[str, tuple[int, int]] = {}
    for path in paths:
        with suppress(OSError):
            status = os.lstat(f"{folder}/{path}")
            found[path] = (status.st_size, stamp(status))
    return found


def are_as_they_were(folder: Path, files: Iterable[tuple[str, int, int]]) -> bool:
    """Return whether these files of a folder (path, bytes, nanoseconds) have the size and time that they had."""
    try:
        for path, size, changed_ns in files:
            status = os.lstat(f"{folder}/{path}")
            if status.st_size != size or stamp(status) != changed_ns:
                return False
    except OSError:
        return False
    return True


def read_source(folder: Path, path: str, sidecars: frozenset[str] = frozenset()) -> tuple[Source, str]:
    """Return an article and what stands beside it: its sidecar's text, Nikola's metadata and a NUL before it.

    Empty where there is none. Raises UnreadableSource where a file can't be read or is larger than 8 MiB.
    """
    data = read_file(folder, path, LARGEST_ARTICLE)
    texts = [""]
    if (companion := companion_of(path)) in sidecars:
        texts = [_read_beside(folder, companion), ""]
    if path in sidecars:
        texts[-1] = _read_beside(folder, path + SIDECAR)
    told = "\0".join(texts)
    return Source(path, data, digest_bytes(data + b"\0" + told.encode() if told else data)), told


def _read_beside(folder: Path, path: str) -> str:
    try:
        return read_file(folder, path, LARGEST_ARTICLE).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableSource(f"its sidecar {path} is not UTF-8") from None
    except UnreadableSource as error:
        raise UnreadableSource(f"its sidecar {path}: {error}") from None


def sidecars_of(folder: Path, path: str) -> frozenset[str]:
    """Return what stands beside one article, as `read_source` is told of it."""
    return frozenset(name for name, place in beside(path).items() if (folder / place).is_file())


def read_file(folder: Path, path: str, largest: int = 1 << 30) -> bytes:
    """Return the bytes of a regular file of at most ``largest`` bytes; links are not followed.

    Raises UnreadableSource.
    """
    handle = _open(folder, path)
    try:
        return _read_regular(handle, largest)
    finally:
        os.close(handle)


def read_pieces(folder: Path, path: str, largest: int = 1 << 30) -> Iterator[bytes]:
    """Yield the bytes of a regular file as ``read_file`` returns them, a megabyte at a time.

    Raises UnreadableSource.
    """
    handle = _open(folder, path)
    try:
        _require_regular(os.fstat(handle), largest)
        yield from _blocks(handle, largest)
    except OSError as error:
        raise error if isinstance(error, UnreadableSource) else _unreadable(error) from None
    finally:
        os.close(handle)


def _open(folder: Path, path: str) -> int:
    try:
        return os.open(os.path.join(folder, path), os.O_RDONLY | _NOFOLLOW)
    except OSError as error:
        raise _unreadable(error) from None


def _unreadable(error: OSError) -> UnreadableSource:
    return UnreadableSource(f"it can't be read: {error.strerror}")


_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def _read_regular(handle: int, largest: int) -> bytes:
    status = os.fstat(handle)
    _require_regular(status, largest)
    try:
        data = os.read(handle, status.st_size + 1)
        return data if len(data) == status.st_size else data + b"".join(_blocks(handle, largest - len(data)))
    except OSError as error:
        raise _unreadable(error) from None


def _require_regular(status: os.stat_result, largest: int) -> None:
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableSource("it is not a regular file")
    if status.st_size > largest:
        raise UnreadableSource(
            f"it has {status.st_size / 1e6:.0f} MB; more than {largest / 1e6:.0f} MB is not read"
        )


def _blocks(handle: int, most: int) -> Iterator[bytes]:
    """Yield what follows of a file that is longer than it was said to be, or comes in parts."""
    left = most + 1
    while left > 0 and (block := os.read(handle, min(1 << 20, left))):
        yield block
        left -= len(block)


def read_text(file: Path) -> str:
    """Return a source's text as people are shown it, empty where it can't be read."""
    try:
        return file.read_bytes().decode("utf-8-sig", "replace").replace("\r\n", "\n")
    except OSError:
        return ""


def read_texts(folder: Path, extensions: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return (path, text) of every file below a folder that ends so, sorted by path.

    Raises UnreadableLayout where one is not UTF-8, or a file or folder can't be read: others would take its place.
    """
    listing = scan(folder)
    for item in listing.unreadable:
        raise UnreadableLayout(f"{folder.name}/{item.path}: {item.reason}")
    files = [file.path for file in listing.files if file.path.endswith(extensions)]
    return [(path, _layout(folder, path)) for path in files]


def read_layouts(root: Path, folder: str) -> tuple[tuple[str, str], ...]:
    """Return (name, text) of every layout, the site's own before the starter's."""
    own = read_texts(root / folder, LAYOUT_ENDINGS)
    starter = starter_folder() / "layouts"
    return (*own, *(() if starter == (root / folder).resolve() else read_texts(starter, LAYOUT_ENDINGS)))


def _layout(folder: Path, path: str) -> str:
    try:
        return read_file(folder, path, LARGEST_ARTICLE).decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableLayout(f"{folder.name}/{path}: it is not UTF-8") from None
    except UnreadableSource as error:
        raise UnreadableLayout(f"{folder.name}/{path}: {error}") from None


def inventory(folder: Path) -> dict[str, tuple[int, int]]:
    """Return size in bytes and the time of change in nanoseconds of every file below a folder, by path.

    Leavings of a build that was killed are removed on the way.
    """
    found: dict[str, tuple[int, int]] = {}
    pending = [""]
    while pending:
        prefix = pending.pop()
        with suppress(FileNotFoundError, NotADirectoryError), os.scandir(folder / prefix) as entries:
            for entry in entries:
                try:
                    _take_down(entry, prefix, found, pending)
                except FileNotFoundError:
                    continue
    return found


def _take_down(entry: os.DirEntry[str], prefix: str, found: dict[str, tuple[int, int]], pending: list[str]) -> None:
    if entry.is_dir(follow_symlinks=False):
        if prefix or entry.name != ".git":
            pending.append(f"{prefix}{entry.name}/")
    elif entry.name.endswith(TEMPORARY):
        os.unlink(entry.path)
    else:
        status = entry.stat(follow_symlinks=False)
        found[prefix + entry.name] = (status.st_size, stamp(status))

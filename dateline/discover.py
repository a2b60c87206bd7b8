"""Read content/, layouts/, assets/ from disk."""

from __future__ import annotations

import os
import re
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from dateline.fingerprint import digest_bytes
from dateline.model import Source

ARTICLES = frozenset(["md", "markdown", "mdown", "mkd", "mdx", "txt", "text", "html", "htm"])
"""Extensions of files that become posts."""
RESOURCES = frozenset(
    [
        "jpg",
        "jpeg",
        "png",
        "gif",
        "webp",
        "avif",
        "pdf",
        "mp3",
        "mp4",
        "m4a",
        "ogg",
        "oga",
        "ogv",
        "webm",
        "vtt",
        "csv",
        "json",
        "geojson",
        "xlsx",
        "ods",
        "docx",
        "odt",
        "zip",
        "epub",
    ]
)
"""Extensions of files beside posts that a page may show or offer."""
ASSETS = RESOURCES | frozenset(
    ["css", "js", "mjs", "map", "svg", "ico", "woff", "woff2", "ttf", "otf", "txt", "xml", "webmanifest"]
)
"""Extensions of what assets/ may publish; nothing else is copied (keys, backups, scripts)."""
SIDECAR = ".meta.toml"
LARGEST_ARTICLE = 8 * 1024 * 1024
"""Bytes; a longer file is no article."""

_EDITORS_OWN = re.compile(r"^\.|^4913$|~$|^#.*#$|\.(swp|swo|swx|tmp|temp|bak|orig|part|crdownload)$", re.IGNORECASE)
_FOREIGN = frozenset({"_index.md", "_index.markdown", "_index.html", "readme.md", "license.md"})


def stamp(status: os.stat_result) -> int:
    """Return when a file last changed, in nanoseconds, as no program can set it: its inode's time.

    Windows knows no such time; there it is the time of modification.
    """
    return status.st_ctime_ns if os.name == "posix" else status.st_mtime_ns


TEMPORARY = ".dateline-tmp"
"""Ending of a file that is being written beside its place."""


class File(NamedTuple):
    """A file as the folder lists it; a tuple because a large site has a hundred thousand."""

    path: str
    """Relative to the folder that was scanned, POSIX separators."""
    size: int
    changed_ns: int
    """As ``stamp`` gives it."""


@dataclass(frozen=True, slots=True)
class Skipped:
    """A file that is not published, and why."""

    path: str
    reason: str


@dataclass(frozen=True, slots=True)
class Listing:
    """What a folder holds, sorted by path."""

    files: tuple[File, ...]
    skipped: tuple[Skipped, ...]


class UnreadableSource(OSError):
    """A file that can't be read; the text says why."""


def scan(folder: Path) -> Listing:
    """Return every regular file below a folder, links and editors' own files left out.

    A folder that is not there is empty.
    """
    files: list[File] = []
    skipped: list[Skipped] = []
    pending = [""]
    while pending:
        prefix = pending.pop()
        for entry in _entries(folder / prefix if prefix else folder, prefix, skipped):
            _place(entry, prefix + entry.name, files, skipped, pending)
    return Listing(tuple(sorted(files)), tuple(sorted(skipped, key=lambda item: item.path)))


def _entries(folder: Path, prefix: str, skipped: list[Skipped]) -> list[os.DirEntry[str]]:
    try:
        with os.scandir(folder) as entries:
            return list(entries)
    except FileNotFoundError:
        return []
    except OSError as error:
        skipped.append(Skipped(prefix or ".", f"the folder can't be read: {error.strerror}"))
        return []


def is_editors_own(name: str) -> bool:
    """Return whether a file or folder of this name is hidden, a backup, or one that an editor is at work on."""
    return name != ".well-known" and _EDITORS_OWN.search(name) is not None


def _place(entry: os.DirEntry[str], path: str, files: list[File], skipped: list[Skipped], pending: list[str]) -> None:
    if is_editors_own(entry.name):
        return
    if not _is_unicode(path):
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


RACY = 2_000_000_000
"""Nanoseconds: a file that changed this shortly before it was looked at may change again unseen."""


def trusted_time(changed_ns: int, now: int) -> int:
    """Return a file's time as it may be noted at an instant (both in nanoseconds): 0, which fits no file, if racy."""
    return changed_ns if changed_ns < now - RACY else 0


@dataclass(frozen=True, slots=True)
class Content:
    """The content folder, sorted by what each file is."""

    articles: tuple[File, ...]
    sidecars: frozenset[str]
    """Paths of articles that have a ``.meta.toml`` beside them."""
    resources: tuple[File, ...]
    skipped: tuple[Skipped, ...]


def sort_content(listing: Listing) -> Content:
    """Return a content folder's files by what they are; whatever is none of it is named with the reason."""
    articles: list[File] = []
    resources: list[File] = []
    sidecars: list[File] = []
    skipped = list(listing.skipped)
    for file in listing.files:
        extension = file.path.rpartition(".")[2].lower()
        if file.path.endswith(SIDECAR):
            sidecars.append(file)
        elif reason := _reason_to_skip(file, extension):
            skipped.append(Skipped(file.path, reason))
        else:
            (articles if extension in ARTICLES else resources).append(file)
    beside = frozenset(file.path.removesuffix(SIDECAR) for file in sidecars)
    return Content(_with_sidecars(articles, sidecars), beside, tuple(resources), tuple(skipped))


def _with_sidecars(articles: list[File], sidecars: list[File]) -> tuple[File, ...]:
    """Return articles whose size and time also tell of their sidecar's."""
    if not sidecars:
        return tuple(articles)
    beside = {file.path.removesuffix(SIDECAR): file for file in sidecars}
    return tuple(
        File(file.path, file.size + extra.size, file.changed_ns + extra.changed_ns)
        if (extra := beside.get(file.path))
        else file
        for file in articles
    )


def _reason_to_skip(file: File, extension: str) -> str:
    name = file.path.rpartition("/")[2].lower()
    if name in _FOREIGN:
        return "it describes a folder and is no article"
    if extension in ARTICLES:
        return ""
    if extension in RESOURCES:
        return ""
    return f"files ending in .{extension} are not published" if "." in name else "it has no file extension"


def read_source(folder: Path, path: str, sidecars: frozenset[str] = frozenset()) -> tuple[Source, str]:
    """Return an article and its sidecar's text (empty where there is none).

    Raises UnreadableSource where a file can't be read or is larger than 8 MiB.
    """
    data = read_file(folder, path, LARGEST_ARTICLE)
    beside = read_file(folder, path + SIDECAR, LARGEST_ARTICLE) if path in sidecars else b""
    digest = digest_bytes(data + b"\0" + beside if beside else data)
    return Source(path, data, digest), beside.decode("utf-8", "replace")


def read_file(folder: Path, path: str, largest: int = 1 << 30) -> bytes:
    """Return the bytes of a regular file of at most ``largest`` bytes; links are not followed.

    Raises UnreadableSource.
    """
    try:
        handle = os.open(folder / path, os.O_RDONLY | _NOFOLLOW)
    except OSError as error:
        raise UnreadableSource(f"it can't be read: {error.strerror}") from None
    try:
        return _read_regular(handle, largest)
    finally:
        os.close(handle)


_NOFOLLOW = getattr(os, "O_NOFOLLOW", 0) | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)


def _read_regular(handle: int, largest: int) -> bytes:
    status = os.fstat(handle)
    if not stat.S_ISREG(status.st_mode):
        raise UnreadableSource("it is not a regular file")
    if status.st_size > largest:
        raise UnreadableSource(
            f"it has {status.st_size / 1e6:.0f} MB; more than {largest / 1e6:.0f} MB is not read as an article"
        )
    try:
        return b"".join(_blocks(handle, status.st_size, largest))
    except OSError as error:
        raise UnreadableSource(f"it can't be read: {error.strerror}") from None


def _blocks(handle: int, expected: int, largest: int) -> Iterator[bytes]:
    left = largest + 1
    while left > 0 and (block := os.read(handle, min(expected + 1, left))):
        yield block
        left -= len(block)
        expected = max(expected - len(block), 65536)


def read_texts(folder: Path, extensions: tuple[str, ...]) -> list[tuple[str, str]]:
    """Return (path, text) of every file below a folder that ends so, sorted by path.

    Raises UnreadableSource where one is not UTF-8 or can't be read.
    """
    files = [file.path for file in scan(folder).files if file.path.endswith(extensions)]
    return [(path, _utf8(path, read_file(folder, path, LARGEST_ARTICLE))) for path in files]


def _utf8(path: str, data: bytes) -> str:
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        raise UnreadableSource(f"{path} is not UTF-8") from None


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
                if entry.is_dir(follow_symlinks=False):
                    if prefix or entry.name != ".git":
                        pending.append(f"{prefix}{entry.name}/")
                elif entry.name.endswith(TEMPORARY):
                    os.unlink(entry.path)
                else:
                    status = entry.stat(follow_symlinks=False)
                    found[prefix + entry.name] = (status.st_size, stamp(status))
    return found

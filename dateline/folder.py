"""What lies in a site's folders, by what each file is."""

from __future__ import annotations

from typing import Any, NamedTuple

from dateline.patterns import pattern
from dateline.values import Value, changed

ARTICLES = frozenset(["md", "markdown", "mdown", "mkd", "mdx", "txt", "text", "html", "htm"])
"""Extensions of files that become posts."""
_PICTURES = {"jpg", "jpeg", "png", "gif", "webp", "avif"}
_SOUND_AND_FILM = {"mp3", "mp4", "m4a", "ogg", "oga", "ogv", "webm", "vtt"}
_PAPERS = {"pdf", "csv", "json", "geojson", "xlsx", "ods", "docx", "odt", "zip", "epub"}
TEXTS = frozenset(
    ["html", "htm", "xml", "json", "txt", "js", "mjs", "css", "svg", "map", "atom", "rss", "opml", "webmanifest"]
)
"""Extensions of outputs in which people or secrets can be read."""
RESOURCES = frozenset(_PICTURES | _SOUND_AND_FILM | _PAPERS)
"""Extensions of files beside posts that a page may show or offer."""
ASSETS = RESOURCES | frozenset(
    ["css", "js", "mjs", "map", "svg", "ico", "woff", "woff2", "ttf", "otf", "txt", "xml", "webmanifest"]
)
"""Extensions of what assets/ may publish; nothing else is copied (keys, backups, scripts)."""
SIDECAR = ".meta.toml"
COMPANION = ".meta"
"""Of Nikola: ``story.meta`` states the fields of ``story.html`` or ``story.md`` beside it."""

_EDITORS_ENDINGS = ("~", ".swp", ".swo", ".swx", ".tmp", ".temp", ".bak", ".orig", ".part", ".crdownload")
_HOSTS_ASK = pattern(r"^(CNAME|_headers|_redirects|\.well-known/.+|(google|yandex_)[0-9a-f]{4,40}\.html)$")
_FOREIGN = frozenset(["readme.md", "license.md", "license.txt", "requirements.txt"])


class File(NamedTuple):
    """A file as the folder lists it; a tuple because a large site has a hundred thousand."""

    path: str
    """Relative to the folder that was scanned, POSIX separators."""
    size: int
    changed_ns: int
    """As ``stamp`` gives it."""


def is_as_noted(file: File, noted: tuple[Any, ...] | None) -> bool:
    """Return whether a file has the size and the time that were noted of it, behind its path, in a row."""
    return noted is not None and noted[1:3] == file[1:3]


class Skipped(Value, frozen=True):
    """A file that is not published, and why."""

    path: str
    reason: str


class Listing(Value, frozen=True):
    """What a folder holds, sorted by path."""

    files: tuple[File, ...]
    skipped: tuple[Skipped, ...] = ()
    """What no build follows or reads: links, pipes, names that are no text."""
    unreadable: tuple[Skipped, ...] = ()
    """Folders that the disk does not give."""

    def below(self, folder: str) -> Listing:
        """Return the listing with paths from the folder's parent."""
        return Listing(
            tuple(file._replace(path=f"{folder}/{file.path}") for file in self.files),
            tuple(Skipped(_under(folder, item.path), item.reason) for item in self.skipped),
            tuple(Skipped(_under(folder, item.path), item.reason) for item in self.unreadable),
        )


def _under(folder: str, path: str) -> str:
    """Return a path from the folder's parent; the folder itself is named by a dot within it."""
    return f"{folder}/" if path == "." else f"{folder}/{path}"


def is_editors_own(name: str) -> bool:
    """Return whether a file or folder of this name is hidden, a backup, or one that an editor is at work on."""
    if name[0] in ".#4":
        return name[0] == "." and name != ".well-known" or name[0] == "#" == name[-1] or name == "4913"
    return name.lower().endswith(_EDITORS_ENDINGS)


class Content(Value, frozen=True):
    """The content folder, sorted by what each file is."""

    articles: tuple[File, ...]
    sidecars: frozenset[str]
    """Paths of articles that have a ``.meta.toml`` beside them, and of Nikola's ``.meta`` files."""
    resources: tuple[File, ...]
    skipped: tuple[Skipped, ...]
    rest: Listing
    """What is no file, or none that can be read."""


def sort_content(listing: Listing) -> Content:
    """Return a content folder's files by what they are; whatever is none of it is named with the reason."""
    articles: list[File] = []
    resources: list[File] = []
    sidecars: list[File] = []
    companions: list[File] = []
    skipped = list(listing.skipped)
    for file in listing.files:
        extension = file.path.rpartition(".")[2].lower()
        if file.path.endswith(SIDECAR):
            sidecars.append(file)
        elif file.path.endswith(COMPANION):
            companions.append(file)
        elif reason := _reason_to_skip(file, extension):
            skipped.append(Skipped(file.path, reason))
        else:
            (articles if extension in ARTICLES else resources).append(file)
    alone = (*_without_article(companions, articles), *_left_behind(sidecars, articles))
    skipped += (Skipped(file.path, "no article of this name stands beside it") for file in alone)
    accompanied = frozenset(file.path.removesuffix(SIDECAR) for file in sidecars) | {file.path for file in companions}
    rest = changed(listing, files=())
    told = _with_sidecars(articles, sidecars, companions)
    return Content(told, accompanied, tuple(resources), tuple(skipped), rest)


def companion_of(path: str) -> str:
    """Return where Nikola's metadata of an article lies."""
    return path.rpartition(".")[0] + COMPANION


def beside(path: str) -> dict[str, str]:
    """Return where what may stand beside an article lies, by the name under which ``Content.sidecars`` has it."""
    return {path: path + SIDECAR, companion_of(path): companion_of(path)}


def _without_article(companions: list[File], articles: list[File]) -> list[File]:
    if not companions:
        return []
    named = {companion_of(file.path) for file in articles}
    return [file for file in companions if file.path not in named]


def _left_behind(sidecars: list[File], articles: list[File]) -> list[File]:
    named = {file.path + SIDECAR for file in articles} if sidecars else set()
    return [file for file in sidecars if file.path not in named]


def is_article(name: str) -> bool:
    """Return whether a file of this name becomes a post."""
    extension = name.rpartition(".")[2].lower()
    return extension in ARTICLES and not _describes_folder(name) and not is_editors_own(name)


def _describes_folder(name: str) -> bool:
    """Return whether an article's name says that it is about its folder: Hugo's and Zola's ``_index.fr.md`` too."""
    return name.lower() in _FOREIGN or name[:7].lower() == "_index."


def is_paper(path: str) -> bool:
    """Return whether a file comes from a word processor or a printer, and may be an article in the wrong form."""
    return path.lower().endswith((".docx", ".odt", ".pdf"))


def is_text(path: str) -> bool:
    """Return whether a file of the output is a text: by its ending, or where it has none, as ``CNAME``."""
    _, dot, extension = path.rpartition("/")[2].rpartition(".")
    return not dot or extension.lower() in TEXTS


def is_host_file(name: str) -> bool:
    """Return whether a file of this name may stand at a site's root as it is: what hosts and others ask for there.

    Besides the endings of assets: ``CNAME``, everything in ``.well-known/``, pages that prove whose a site is.
    """
    return bool(name) and (name.rpartition(".")[2].lower() in ASSETS or _HOSTS_ASK.search(name) is not None)


def _with_sidecars(articles: list[File], sidecars: list[File], companions: list[File]) -> tuple[File, ...]:
    """Return articles whose size and time also tell of their sidecar's."""
    for extras, place in ((sidecars, lambda path: path + SIDECAR), (companions, companion_of)):
        if extras:
            by_path = {file.path: file for file in extras}
            articles = [_joined(file, by_path.get(place(file.path))) for file in articles]
    return tuple(articles)


def _joined(file: File, extra: File | None) -> File:
    return File(file.path, file.size + extra.size, file.changed_ns + extra.changed_ns) if extra else file


def _reason_to_skip(file: File, extension: str) -> str:
    name = file.path.rpartition("/")[2]
    if extension in ARTICLES:
        return "it describes a folder and is no article" if _describes_folder(name) else ""
    if extension in RESOURCES:
        return ""
    return f"files ending in .{extension} are not published" if "." in name else "it has no file extension"

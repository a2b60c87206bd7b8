"""Pictures and other files: what each is, where it is published, and as which outputs."""

from __future__ import annotations

import json
import re
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence, Set
from functools import partial
from pathlib import Path
from urllib.parse import quote

from dateline.cache import Cache, Inspected
from dateline.discover import read_file, read_pieces, scan, trusted_time
from dateline.fingerprint import digest_bytes, digest_pieces
from dateline.folder import ASSETS as ASSET_ENDINGS
from dateline.folder import File, Listing, Skipped, is_as_noted, is_host_file, is_paper
from dateline.images import (
    PictureError,
    PictureFacts,
    RenditionSpec,
    describe_picture,
    plan_renditions,
    rendition_path,
    too_heavy,
)
from dateline.model import Diagnostic, Post, Refusal
from dateline.patterns import pattern
from dateline.plan import Copy, Output, Text, Variant, file_output
from dateline.references import ASSETS, Medium, References
from dateline.site import Site
from dateline.slugs import plain_name
from dateline.values import Value, encode
from dateline.workers import Crew

PICTURES = pattern(r"\.(jpe?g|png|gif|webp|avif)$", re.IGNORECASE)

_CSS_URL = pattern(r"url\(\s*(['\"]?)(?!data:|https?:|//|#)([^'\")?#]+)([^'\")]*)\1\s*\)")


class UnreadableAsset(Refusal):
    """A style sheet, script or font that the disk does not give: no page can be made without. The text names it."""

    code = 1


class MediaShelf(Value, frozen=True):
    """Every file that a page may show, by the name under which posts find it."""

    media: Mapping[str, Medium]
    files: Mapping[str, Inspected]
    places: Mapping[str, str]
    """Where each file that is no picture is published, by its path."""
    specs: Mapping[str, tuple[RenditionSpec, ...]]
    """Renditions of each picture by its path."""
    diagnostics: tuple[Diagnostic, ...]
    """Pictures that can't be published."""
    broken: Mapping[str, str]
    """Why not, by the name under which posts look for each."""

    def outputs(self, sources: Iterable[str]) -> Iterator[Output]:
        """Yield the outputs of the files at these paths."""
        for source in sources:
            file = self.files[source]
            if source in self.specs:
                for spec in self.specs[source]:
                    path = rendition_path(source, file.digest, spec)
                    yield file_output(path, Variant(source, file.digest, spec))
            else:
                yield file_output(self.places[source], Copy(source, file.digest))


def shelve(files: Sequence[Inspected], site: Site) -> MediaShelf:
    """Return the files of the content and assets folders as posts may show them."""
    media: dict[str, Medium] = {}
    places: dict[str, str] = {}
    specs: dict[str, tuple[RenditionSpec, ...]] = {}
    faults: list[Diagnostic] = []
    broken: dict[str, str] = {}
    for file in files:
        facts = json.loads(file.facts)
        name = _name(file.path, site)
        if isinstance(facts, str):
            broken[name] = facts
            faults.append(_fault(file, facts))
        elif facts is None:
            places[file.path] = f"media/{plain_name(name.removeprefix(ASSETS))}"
            media[name] = Medium(site.path + quote(places[file.path]), None, file.path)
        else:
            measured = PictureFacts(*facts)
            specs[file.path] = plan_renditions(measured, site.images.widths, site.images.formats, site.images.quality)
            picture = describe_picture(file.path, file.digest, measured, specs[file.path], site.path)
            media[name] = Medium(picture.url, picture, file.path)
    return MediaShelf(media, {file.path: file for file in files}, places, specs, tuple(faults), broken)


def _fault(file: Inspected, reason: str) -> Diagnostic:
    """Return what is wrong with a picture: an error where the disk did not give it, since nothing is known of it."""
    if not file.digest:
        return Diagnostic(file.path, 0, 0, reason)
    return Diagnostic(file.path, 0, 0, reason, "warning", help="Save the picture anew.")


def _name(path: str, site: Site) -> str:
    content = f"{site.folders.content}/"
    if path.startswith(content):
        return path.removeprefix(content)
    return ASSETS + path.removeprefix(f"{site.folders.assets}/")


def shown(posts: Iterable[Post], references: References) -> set[str]:
    """Return the paths of the files that published posts show or offer."""
    wanted = (references.medium(post, name) for post in posts for name in (post.image, *post.references) if name)
    return {medium.source for medium in wanted if medium and medium.source}


def unlinked(shelf: MediaShelf, wanted: Set[str]) -> tuple[Skipped, ...]:
    """Return the papers among the files that are not among the wanted ones: an editor may take them for articles."""
    reason = "no article links to it; if it is an article, save it as .md or .txt"
    return tuple(Skipped(path, reason) for path in shelf.files if is_paper(path) and path not in wanted)


def inspect_files(root: Path, files: Sequence[File], cache: Cache, crew: Crew) -> list[Inspected]:
    """Return what each file is; only those that changed are read."""
    known = cache.media()
    now = time.time_ns()
    stale = [file for file in files if not is_as_noted(file, known.get(file.path))]
    done = crew.map(partial(_inspect_all, root), stale, _lost)
    fresh = {file.path: file for _, chunk in done for file in chunk}
    gone = known.keys() - {file.path for file in files}
    if fresh or gone:
        noted = (file._replace(changed_ns=trusted_time(file.changed_ns, now)) for file in fresh.values())
        cache.save_media(noted, sorted(gone))
    return [fresh.get(file.path) or known[file.path] for file in files]


def _lost(file: File) -> Inspected:
    return Inspected(*file, "", json.dumps("looking at it ended the process"))


def _inspect_all(root: Path, files: Sequence[File]) -> list[Inspected]:
    return [_inspect(root, file) for file in files]


def _inspect(root: Path, file: File) -> Inspected:
    try:
        digest, facts = _digest_and_facts(root, file)
    except OSError as error:  # It is looked at again by every build, as nothing about it need change to mend it.
        return Inspected(file.path, file.size, 0, "", json.dumps(str(error)))
    return Inspected(*file, digest, encode(facts).decode())


def _digest_and_facts(root: Path, file: File) -> tuple[str, object]:
    """Return a file's digest, and the facts of a picture; what need not be decoded is never held as a whole."""
    if not PICTURES.search(file.path):
        return digest_pieces(read_pieces(root, file.path)), None
    if reason := too_heavy(file.size):
        return digest_pieces(read_pieces(root, file.path)), reason
    data = read_file(root, file.path)
    return digest_bytes(data), _facts(data)


def _facts(data: bytes) -> object:
    from dateline.images import inspect_picture

    try:
        return inspect_picture(data)
    except PictureError as error:
        return str(error)


class Assets(Value, frozen=True):
    """The assets folder as published: names with the digest of the content in them."""

    urls: tuple[tuple[str, str], ...]
    """(name below the folder, URL)"""
    outputs: tuple[Output, ...]

    def media(self) -> dict[str, Medium]:
        """Return the files as posts may show them, by the name under which posts find them."""
        return {ASSETS + name: Medium(url, None, "") for name, url in self.urls}


def publish_assets(root: Path, files: Sequence[Inspected], starter: Path | None, site: Site) -> Assets:
    """Return the outputs of style sheets, scripts, fonts and drawings; what the site lacks is the starter's.

    A style sheet that names another asset by ``url()`` gets that asset's published name.
    """
    folder = f"{site.folders.assets}/"
    own = {file.path.removeprefix(folder): _Asset(root, file.path, file.digest) for file in files}
    assets = (_starter_assets(starter) if starter else {}) | own
    sheets = {name for name in assets if name.endswith(".css")}
    paths = {name: _hashed(name, assets[name].digest) for name in sorted(assets.keys() - sheets)}
    outputs = [file_output(paths[name], assets[name].recipe()) for name in paths]
    for name in sorted(sheets):
        text = _bytes(assets[name].folder, assets[name].path).decode("utf-8", "replace")
        data = with_published_names(text, name, paths, site.path).encode()
        paths[name] = _hashed(name, digest_bytes(data))
        outputs.append(file_output(paths[name], Text(data)))
    return Assets(tuple(sorted((name, site.path + quote(path)) for name, path in paths.items())), tuple(outputs))


class _Asset(Value, frozen=True):
    folder: Path
    path: str
    digest: str

    def recipe(self) -> Copy:
        return Copy(str(self.folder / self.path), self.digest)


def require_readable(listing: Listing, folder: str) -> None:
    """Raise UnreadableAsset where a folder of assets can't be read: what lies in it is not known."""
    for item in listing.below(folder).unreadable:
        raise UnreadableAsset(f"{item.path}: {item.reason}; nothing was touched")


def _starter_assets(folder: Path) -> dict[str, _Asset]:
    listing = scan(folder)
    require_readable(listing, str(folder))
    names = [file.path for file in listing.files if not PICTURES.search(file.path)]
    return {name: _Asset(folder, name, digest_bytes(_bytes(folder, name))) for name in names}


def _bytes(folder: Path, name: str) -> bytes:
    try:
        return read_file(folder, name)
    except OSError as error:
        raise UnreadableAsset(f"{folder / name}: {error}") from None


def _hashed(name: str, digest: str) -> str:
    stem, dot, extension = plain_name(name).rpartition(".")
    return f"assets/{stem}.{digest[:10]}{dot}{extension}" if dot else f"assets/{name}"


def with_published_names(sheet: str, name: str, paths: Mapping[str, str], base: str) -> str:
    """Return a style sheet in which ``url()`` of other assets leads to where these are published.

    ``name`` is the sheet's own, ``paths`` gives the published path of each asset by its name.
    """
    from posixpath import dirname, join, normpath

    def published(match: re.Match[str]) -> str:
        target = normpath(join(dirname(name), match[2].strip()))
        return f'url("{base}{quote(paths[target])}{match[3]}")' if target in paths else match[0]

    return _CSS_URL.sub(published, sheet)


def root_outputs(files: Iterable[Inspected], folder: str) -> tuple[Output, ...]:
    """Return the outputs of files of the assets folder for the site's root, each under its own name."""
    found = (file_output(file.path.removeprefix(f"{folder}/{_ROOT}"), Copy(file.path, file.digest))
             for file in files if file.digest)  # fmt: skip
    return tuple(found)


_ROOT = "root/"
"""Of the assets folder: what is published at the site's root as it is."""


class AssetFiles(Value, frozen=True):
    """An assets folder's files, with paths from the site's folder."""

    pictures: tuple[File, ...]
    others: tuple[File, ...]
    rooted: tuple[File, ...]
    """Below ``root/``: published at the site's root as they are."""
    skipped: tuple[Skipped, ...]
    """What no site publishes: keys, scripts, databases."""


def sort_assets(listing: Listing, folder: str) -> AssetFiles:
    """Return an assets folder's files, with paths from the site's folder, by what becomes of them.

    Takes what the folder holds, and its own path.
    """
    kinds: dict[str, list[File]] = {"picture": [], "other": [], "rooted": [], "foreign": []}
    for file in listing.files:
        kinds[_kind(file.path)].append(file._replace(path=f"{folder}/{file.path}"))
    foreign = (Skipped(file.path, "files of this kind are not published") for file in kinds["foreign"])
    skipped = (*listing.below(folder).skipped, *foreign)
    return AssetFiles(tuple(kinds["picture"]), tuple(kinds["other"]), tuple(kinds["rooted"]), skipped)


def _kind(name: str) -> str:
    """Return what becomes of a file of the assets folder."""
    if name.startswith(_ROOT):
        return "rooted" if is_host_file(name.removeprefix(_ROOT)) and plain_name(name) == name else "foreign"
    if name.rpartition(".")[2].lower() not in ASSET_ENDINGS:
        return "foreign"
    return "picture" if PICTURES.search(name) else "other"

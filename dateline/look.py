"""Read single files anywhere on disk, as ``inspect`` and ``accept`` do."""

from __future__ import annotations

import posixpath
from codecs import BOM_UTF8
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import unquote

from dateline.configure import places, read_settings
from dateline.discover import read_source, sidecars_of
from dateline.folder import ARTICLES, SIDECAR
from dateline.grouping import guessed_of
from dateline.inspection import UNREAD, Inspection
from dateline.loaders.document.freezing import write_sidecar
from dateline.loaders.source.text import read_text
from dateline.model import Diagnostic, Document, Evidence, Metadata, Post, Refusal
from dateline.placing import write_atomically
from dateline.posts import Composed, compose, settle_document
from dateline.read import read_document
from dateline.references import MOST_PLACED, foreign_lead, is_file, missing_file, placed
from dateline.request import Request
from dateline.site import Site
from dateline.tags import TagGuess
from dateline.values import changed


def look(request: Request, files: Sequence[str | Path]) -> list[Inspection]:
    """Return how each file is read on this site, under the name as it was given.

    A file that can't be read is an inspection with an error.
    """
    site = read_settings(request)
    return [_look(request, site, file) for file in files]


def _look(request: Request, site: Site, file: str | Path) -> Inspection:
    place = _place(request.root, file)
    folder, name = _in_content(request.root / site.folders.content, place)
    try:
        source, beside = read_source(folder, name, sidecars_of(folder, name))
    except OSError as error:
        return _unreadable(str(file), str(error))
    try:
        document = settle_document(read_document(source, beside, site), site)
        composed = compose(document, site)
        lines = read_text(name, source.data).lines
        found = composed.diagnostics + _missing(composed, folder, request.root, site, lines) + _left_out(name)
        named = tuple(changed(one, path=_named_as(one.path, file)) for one in found)
        composed = changed(composed, diagnostics=named)
        return Inspection(str(file), document, composed, lines, _guessed(request, site, folder, composed.post))
    except Exception as error:
        return _unreadable(str(file), f"it could not be read ({type(error).__name__}: {error})")


def _place(root: Path, file: str | Path) -> Path:
    """Return where a named file lies: as seen from here, or else from the site's folder."""
    here = Path.cwd() / file
    return here if here.exists() or not (root / file).exists() else root / file


def _guessed(request: Request, site: Site, folder: Path, post: Post | None) -> tuple[TagGuess, ...]:
    """Return the tags that the last build gave a post of the site's which states none."""
    if post is None or post.tags or not site.tags.infer or folder != request.root / site.folders.content:
        return ()
    _, cache = places(request, site)
    return guessed_of(post.path, cache)


def _named_as(path: str, file: str | Path) -> str:
    """Return how the person named the file that a diagnostic is about: the article or its sidecar."""
    return f"{file}{SIDECAR}" if path.endswith(SIDECAR) else str(file)


def _missing(
    composed: Composed, folder: Path, root: Path, site: Site, lines: Sequence[str]
) -> tuple[Diagnostic, ...]:
    """Return a warning for each file that the post shows and that lies in none of the places where it may.

    It stands at the line that names the file.
    """
    if composed.post is None:
        return ()
    post = composed.post
    own = [root / site.folders.assets, root / site.folders.content]
    places = [folder, root, folder / posixpath.dirname(post.path), *own]
    named = dict.fromkeys(name for name in (post.image, *post.references) if is_file(name))
    absent = [name for name in named if not any((place / _path(name)).is_file() for place in places)]
    found = [*foreign_lead(post), *(missing_file(post.path, name) for name in absent)]
    text = "\n".join(lines) if found else ""
    near = (placed(one, text) for one in found[:MOST_PLACED])
    return (*near, *(changed(one, excerpt="") for one in found[MOST_PLACED:]))


def _path(reference: str) -> str:
    return unquote(reference.partition("?")[0].partition("#")[0]).lstrip("/")


def _left_out(name: str) -> tuple[Diagnostic, ...]:
    """Return a warning where a file's extension is none that a build reads, however well it was read here."""
    ending = name.rpartition(".")[2].lower()
    if "." in name and ending in ARTICLES:
        return ()
    what = f"files ending in .{ending}" if "." in name else "files without an ending"
    cure = "Make Markdown of it (pandoc does), or rename it to .md, .txt or .html."
    return (Diagnostic(name, 0, 0, f"a build leaves it out: {what} are not published", "warning", cure),)


def _in_content(content: Path, place: Path) -> tuple[Path, str]:
    """Return the folder and the path within it: a file's place in the content folder tells of it, too."""
    try:
        return content, place.resolve().relative_to(content.resolve()).as_posix()
    except ValueError:
        return place.parent, place.name


def _unreadable(path: str, message: str) -> Inspection:
    fault = Diagnostic(path, 0, 0, message)
    document = Document(path, UNREAD, Metadata(), "", "text", diagnostics=(fault,))
    return Inspection(path, document, Composed(None, "", None, (fault,)), ())


class Unsettled(Refusal):
    """A file with an error; ``diagnostics`` holds what was found."""

    code = 1

    def __init__(self, inspection: Inspection) -> None:
        super().__init__(f"{inspection.path} has an error; mend it before its reading is accepted")
        self.diagnostics = inspection.diagnostics


def freeze(request: Request, files: Sequence[str | Path]) -> list[Path]:
    """Write what was inferred of each file into a sidecar beside it, and return the paths of those that were written.

    A file of which nothing was inferred needs none. What a sidecar holds already stays, comments and all; what is new
    comes above it, before any table.

    Raises Unsettled for a file with an error: what was not read rightly must not be frozen.
    """
    for file in files:
        if str(file).endswith(SIDECAR):
            raise Refusal(f"{file} is a sidecar itself; name the article: {str(file).removesuffix(SIDECAR)}")
    inspections = look(request, files)
    for inspection in inspections:
        if inspection.has_errors:
            raise Unsettled(inspection)
    texts = [write_sidecar(_with_shown(inspection)) for inspection in inspections]
    places = [Path(f"{_place(request.root, file)}{SIDECAR}") for file in files]
    written = {place: text for place, text in zip(places, texts, strict=True) if text}
    for place, text in written.items():
        before = place.read_bytes().removeprefix(BOM_UTF8) if place.exists() else b""
        write_atomically(place, text.encode() + before)
    return list(written)


def _with_shown(inspection: Inspection) -> Document:
    """Return the document with the title and slug that it is shown under, where its source states no title."""
    document, post = inspection.document, inspection.composed.post
    if post is None or document.metadata.title is not None:
        return document
    told = (Evidence("title", "inferred", reason="the text's beginning"), Evidence("slug", "inferred"))
    slug = document.metadata.slug or post.slug
    metadata = changed(document.metadata, title=post.title, slug=slug)
    return changed(document, metadata=metadata, evidence=(*document.evidence, *told))

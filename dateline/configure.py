"""Read site.toml from disk."""

from __future__ import annotations

import stat
from pathlib import Path

from dateline.cache import Cache
from dateline.folder import is_article
from dateline.markup import NEWS_EXTENSIONS, unknown_extensions
from dateline.model import Diagnostic, Refusal
from dateline.request import Request
from dateline.sense import base_url_fault
from dateline.settings import FILE, mistake_at, parse_site
from dateline.site import BARE, Site
from dateline.suggestion import did_you_mean
from dateline.values import changed


class SettingsError(Refusal):
    """site.toml has mistakes; ``diagnostics`` holds all of them."""

    def __init__(self, diagnostics: tuple[Diagnostic, ...]) -> None:
        count = len(diagnostics)
        super().__init__(f"{FILE} has {count} mistake{'' if count == 1 else 's'}; nothing was built")
        self.diagnostics = diagnostics


class NoSite(Refusal):
    """A folder that is no site; the text says what to do."""


class BaseUrlError(Refusal):
    """A base URL that no site can stand at; the text says why."""


def read_settings(request: Request) -> Site:
    """Return the site's settings with what the request overrules.

    Raises SettingsError with every mistake at once, and BaseUrlError.
    """
    site, mistakes = parse_site(_text(request.root / FILE))
    if _is_bare(request.root, site):
        site = changed(site, folders=changed(site.folders, content=BARE))
    if mistakes:
        raise SettingsError(mistakes)
    if request.base_url and (wrong := base_url_fault(request.base_url)):
        raise BaseUrlError(f"the base URL {request.base_url} {wrong}")
    return changed(site, base_url=request.base_url) if request.base_url else site


def _is_bare(root: Path, site: Site) -> bool:
    """Return whether a folder is no site yet and holds Markdown itself; home and the disk's root never count."""
    if (root / FILE).exists() or (root / site.folders.content).is_dir() or root in (Path.home(), Path(root.anchor)):
        return False
    return any(is_article(file.name) for ending in ("*.md", "*.markdown") for file in root.glob(ending))


def places(request: Request, site: Site) -> tuple[Path, Cache]:
    """Return the output folder and the cache of a request."""
    output = request.output or request.root / site.folders.output
    return output, Cache(request.cache or request.root / site.folders.cache)


def require_site(request: Request, site: Site) -> None:
    """Raise NoSite for a folder that is hardly the one that is meant.

    Neither settings nor articles lie in it, or it is a folder of another site's articles.
    """
    if (request.root / FILE).exists():
        return
    if above := _site_above(request.root):
        raise NoSite(f"{request.root} holds articles of the site in {above}; build there, or with -C {above}")
    if not (request.root / site.folders.content).is_dir():
        raise NoSite(
            f"{request.root} holds neither {FILE} nor {site.folders.content}/ nor Markdown; "
            "name the site's folder with -C, or start one: dateline init FOLDER"
        )


def _site_above(root: Path) -> Path | None:
    """Return the folder of a site among whose articles this folder lies."""
    for above in root.absolute().parents:
        if (above / FILE).is_file():
            content = above / parse_site(_text(above / FILE))[0].folders.content
            return above if content in (root.absolute(), *root.absolute().parents) else None
    return None


def require_extensions(request: Request, site: Site) -> None:
    """Raise SettingsError where markdown.extensions names what is no installed extension."""
    given = site.markdown.extensions
    if site.markdown.engine != "python-markdown" or set(given) <= set(NEWS_EXTENSIONS):
        return
    text = _text(request.root / FILE)
    unknown = unknown_extensions(given)
    if unknown:
        raise SettingsError(tuple(
            mistake_at(
                text, "markdown.extensions", f"markdown.extensions names “{name}”, which is not installed",
                did_you_mean(name, NEWS_EXTENSIONS),
            )
            for name in unknown
        ))  # fmt: skip


def _text(file: Path) -> str:
    try:
        if not stat.S_ISREG(mode := file.stat().st_mode) and not stat.S_ISDIR(mode):
            raise SettingsError((Diagnostic(FILE, 0, 0, "it is not a regular file"),))
        data = file.read_bytes()
    except FileNotFoundError:
        return ""
    except OSError as error:
        raise SettingsError((Diagnostic(FILE, 0, 0, f"it can't be read: {error.strerror}"),)) from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        raise SettingsError((Diagnostic(FILE, line, 0, "this is not UTF-8", help="Save it as UTF-8."),)) from None

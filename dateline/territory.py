"""Whether an output folder is ours to write to."""

from __future__ import annotations

import os
from pathlib import Path

from dateline.discover import TEMPORARY
from dateline.manifest import NAME
from dateline.model import Refusal
from dateline.site import BARE, Site

HARMLESS = frozenset({".git", ".DS_Store", "CNAME", ".gitkeep"})
"""What a folder may hold besides and still be ours to fill."""


_SOURCES = ("content", "layouts", "assets")


class TerritoryError(Refusal):
    """An output folder that must not be written to; the text says why and what to do."""


def require_own_territory(root: Path, site: Site, output: Path, cache: Path) -> None:
    """Raise TerritoryError unless output and cache lie apart from the sources, and the output is empty or made by us.

    Nothing is touched. The check follows links, so that a link to the sources is seen through.
    """
    real = output.resolve()
    if real == Path(real.anchor) or real == Path.home().resolve() or real == root.resolve():
        raise TerritoryError(f"the output folder {output} is a place that a build must not fill; choose another")
    sources = [(root / getattr(site.folders, name)).resolve() for name in _sources(root, site, output, cache)]
    if any(cache.resolve() == source or source in cache.resolve().parents for source in sources):
        raise TerritoryError(f"the cache folder {cache} lies among the sources; choose another")
    if os.path.lexists(cache) and not cache.is_dir():
        raise TerritoryError(f"the cache needs a folder, and {cache} is none; remove it, or choose another place")
    for source in (*sources, cache.resolve()):
        if real == source or real in source.parents or source in real.parents:
            raise TerritoryError(f"the output folder {output} and {source} lie in each other; choose another")
    if real in root.resolve().parents:
        raise TerritoryError(f"the output folder {output} holds the site's own folder; choose another")
    _require_ours(output, real)


def _sources(root: Path, site: Site, output: Path, cache: Path) -> tuple[str, ...]:
    """Return the settings that name a folder of sources.

    Where the site's own folder is the content, only the folders that its scan leaves out may lie in it.
    """
    own = ((output, site.folders.output), (cache, site.folders.cache))
    usual = all(place == root / name or root.resolve() not in place.resolve().parents for place, name in own)
    preview = root / site.folders.cache in output.parents and root / site.folders.cache in cache.parents
    return ("layouts", "assets") if site.folders.content == BARE and (usual or preview) else _SOURCES


def _require_ours(output: Path, real: Path) -> None:
    try:
        names = set(os.listdir(real))
    except FileNotFoundError:
        return
    except NotADirectoryError:
        raise TerritoryError(f"{output} is a file; choose a folder for the output") from None
    except OSError as error:
        raise TerritoryError(f"{output}: the output folder can't be read: {error.strerror}") from None
    foreign = {name for name in names - HARMLESS if not name.endswith(TEMPORARY)}
    if foreign and NAME not in names:
        raise TerritoryError(
            f"the folder {output} holds files that Dateline did not make; empty it or choose another with --output"
        )
    if not os.access(real, os.W_OK):
        raise TerritoryError(f"the output folder {output} may not be written to")

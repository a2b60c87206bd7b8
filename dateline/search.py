"""A search index by Pagefind, where it is installed."""

from __future__ import annotations

import sys
from importlib.util import find_spec
from pathlib import Path

from dateline.model import Refusal

FOLDER = "pagefind/"
"""Where the index lies in the published site."""
PATIENCE = 600
"""Seconds that indexing may take."""

_INTERFACES = ("pagefind-ui", "pagefind-modular", "pagefind-highlight", "pagefind-component")
"""Pagefind's own search pages, which the site's replaces."""


class IndexingFailed(Refusal):
    """Pagefind gave no index; the text says why."""

    code = 1


def is_installed() -> bool:
    """Return whether Pagefind and its program are there."""
    return find_spec("pagefind") is not None and find_spec("pagefind_bin") is not None


def make_index(output: Path) -> dict[str, bytes]:
    """Return the files of a search index of a published site, by their paths in it.

    Pagefind reads the pages from disk; the same pages give the same files. Raises IndexingFailed.
    """
    import subprocess
    from tempfile import TemporaryDirectory

    with TemporaryDirectory(prefix="dateline-search-") as folder:
        command = [sys.executable, "-m", "pagefind", "--site", str(output), "--output-path", folder, "--silent"]
        try:
            done = subprocess.run(command, capture_output=True, timeout=PATIENCE, stdin=subprocess.DEVNULL)
        except (OSError, subprocess.TimeoutExpired) as error:
            raise IndexingFailed(f"the search index could not be made: {error}") from None
        if done.returncode:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise IndexingFailed(f"the search index could not be made: {said[-1] if said else 'Pagefind failed'}")
        return {FOLDER + name: data for name, data in sorted(_files(Path(folder)).items())}


def _files(folder: Path) -> dict[str, bytes]:
    found = {path.relative_to(folder).as_posix(): path for path in folder.rglob("*") if path.is_file()}
    return {name: path.read_bytes() for name, path in found.items() if not name.startswith(_INTERFACES)}

"""What the cache must forget its results for: our code, Python and the libraries."""

from __future__ import annotations

import os
import sys
from functools import cache
from pathlib import Path

from dateline.fingerprint import digest_bytes

VERSION = "0.1.0"

LIBRARIES = (
    "jinja2",
    "markupsafe",
    "markdown",
    "pyromark",
    "nh3",
    "pillow",
    "pyyaml",
    "python_frontmatter",
    "anyascii",
    "tzdata",
    "msgspec",
    "pagefind",
)


@cache
def code_digest() -> str:
    """Return a digest that is another one after any change of this package, Python or the installed libraries."""
    parts = [sys.version, *_sources(Path(__file__).resolve().parent), *sorted(_installed())]
    return digest_bytes("\n".join(parts).encode())


def _sources(package: Path) -> list[str]:
    """Return name, size and times of each file of this package; reading them all would cost more."""
    found: list[str] = []
    for folder, folders, names in os.walk(package):
        folders[:] = sorted(name for name in folders if name not in ("__pycache__", "starter"))
        for name in sorted(names):
            status = os.stat(f"{folder}/{name}")
            found.append(f"{folder}/{name} {status.st_size} {status.st_mtime_ns} {status.st_ctime_ns}")
    return found


def _installed() -> list[str]:
    """Return the names of the libraries' metadata folders, which carry their versions.

    importlib.metadata would say the same in twenty times the time.
    """
    names: list[str] = []
    for folder in sys.path:
        if folder.endswith(("site-packages", "dist-packages")) and os.path.isdir(folder):
            names += (name for name in os.listdir(folder) if name.lower().startswith(LIBRARIES) and "info" in name)
    return names

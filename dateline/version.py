"""What the cache must forget its results for: our code, Python and the libraries."""

from __future__ import annotations

import os
import sys
from functools import cache
from hashlib import blake2b
from pathlib import Path

VERSION = "0.1.0"

LIBRARIES = ("jinja2", "markdown", "pyromark", "nh3", "pillow", "pyyaml", "python_frontmatter", "anyascii", "tzdata")


@cache
def code_digest() -> str:
    """Return the digest of this package's sources, the Python version and the installed libraries' versions."""
    package = Path(__file__).resolve().parent
    state = blake2b(sys.version.encode(), digest_size=16)
    for path in sorted(_sources(package)):
        state.update(path.encode())
        state.update((package / path).read_bytes())
    for name in sorted(_installed()):
        state.update(name.encode())
    return state.hexdigest()


def _sources(package: Path) -> list[str]:
    found: list[str] = []
    for folder, folders, names in os.walk(package):
        folders[:] = [name for name in folders if name not in ("__pycache__", "starter")]
        found += (os.path.relpath(os.path.join(folder, name), package) for name in names if not name.endswith(".pyc"))
    return found


def _installed() -> list[str]:
    """Return the names of the libraries' metadata folders, which carry their versions.

    importlib.metadata would say the same in twenty times the time.
    """
    names: list[str] = []
    for folder in sys.path:
        if folder.endswith("site-packages") and os.path.isdir(folder):
            names += (name for name in os.listdir(folder) if name.lower().startswith(LIBRARIES) and "info" in name)
    return names

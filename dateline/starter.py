"""Where the starter site lies: its settings, layouts, assets and sample content."""

from __future__ import annotations

from pathlib import Path

PARTS = ("site.toml", "content", "layouts", "assets", "build.py")


def starter_folder() -> Path:
    """Return the folder of the starter site: inside the installed package, or the checkout around it."""
    package = Path(__file__).resolve().parent
    installed = package / "starter"
    return installed if installed.is_dir() else package.parent

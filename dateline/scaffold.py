"""Start a site from the starter, or a post in a site."""

from __future__ import annotations

import os
import shutil
from datetime import date
from pathlib import Path

from dateline.model import Refusal
from dateline.settings import FILE
from dateline.slugs import slugify
from dateline.starter import PARTS, starter_folder

IGNORED = ".dateline/\npublic/\n"
"""What git need not keep of a site: a build makes it."""


class ScaffoldError(Refusal):
    """What was asked for can't be started here; the text says why."""


def start_site(folder: Path) -> None:
    """Copy the starter site into a folder that is new or empty. Raises ScaffoldError."""
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise ScaffoldError(f"{folder} is not an empty folder; choose a new one")
    _require_apart(folder)
    starter = starter_folder()
    folder.mkdir(parents=True, exist_ok=True)
    for part in PARTS:
        source = starter / part
        if source.is_dir():
            shutil.copytree(source, folder / part)
        else:
            shutil.copyfile(source, folder / part)
    (folder / ".gitignore").write_text(IGNORED, "utf-8")


def _require_apart(folder: Path) -> None:
    """Raise ScaffoldError for a folder among another site's sources: that site would publish this one as its own."""
    place = folder.resolve()
    for above in place.parents:
        part = place.relative_to(above).parts[0]
        if part in PARTS and (above / FILE).is_file():
            raise ScaffoldError(f"{folder} lies in {part}/ of the site in {above}; choose a folder outside of it")


def start_post(content: Path, title: str, day: date) -> Path:
    """Write a draft with a title and a day, and return its file. Raises ScaffoldError where it is there already."""
    title = " ".join("".join(c if c.isprintable() else " " for c in title).split())
    if not any(c.isalnum() for c in title):
        raise ScaffoldError("a post needs a title with a letter or a digit in it")
    file = content / f"{day.isoformat()}-{slugify(title)}.md"
    quoted = title.replace("\\", "\\\\").replace('"', '\\"')
    text = f'---\ntitle: "{quoted}"\ndate: {day.isoformat()}\ncategory:\ntags: []\ndraft: true\n---\n\n'
    content.mkdir(parents=True, exist_ok=True)
    try:
        handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o644)
    except FileExistsError:
        raise ScaffoldError(f"{file} is there already") from None
    with os.fdopen(handle, "w", encoding="utf-8") as target:
        target.write(text)
    return file

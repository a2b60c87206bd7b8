"""What is never sent: an output that isn't whole, isn't for the public, or holds a secret."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from dateline.credentials import secret_in_name, secrets_in_text
from dateline.deploy.difference import Change
from dateline.deploy.errors import DeployRefused
from dateline.deploy.host import Host
from dateline.deploy.order import Kind, kind_of
from dateline.deploy.sightings import Memory, look
from dateline.deploy.targets import Target
from dateline.deploy.transfer import Decision
from dateline.discover import read_file, read_pieces
from dateline.folder import is_text
from dateline.manifest import NAME, Entry, Manifest, entry_of, parse_manifest

REMOVALS = 25
"""So many files may always be removed without asking."""
SHARE = 0.2
"""And so large a share of those on the host."""


def read_output(folder: Path, memory: Path, now: datetime) -> Manifest:
    """Return the manifest of an output folder. Raises DeployRefused unless the folder is exactly what it says.

    ``memory`` is a folder of our own that keeps which files were found to be so; these are not read again until
    they change. ``now`` is an aware instant.
    """
    try:
        data = read_file(folder, NAME)
    except OSError:
        raise DeployRefused(f"{folder} holds no finished build ({NAME} is missing). Run the build first.") from None
    try:
        manifest = parse_manifest(data)
    except ValueError as error:
        raise DeployRefused(f"{folder}: {error}. Build again.") from None
    _require_public(folder, manifest)
    _require_same(folder, manifest, Memory(memory, folder), now)
    return manifest


def _require_public(folder: Path, manifest: Manifest) -> None:
    if manifest.preview:
        raise DeployRefused(f"{folder} was built for the preview. Build it for the public first.")
    if manifest.drafts:
        raise DeployRefused(f"{folder} was built with drafts. Build it without --drafts, --future or --expired.")
    if "index.html" not in manifest.entries:
        raise DeployRefused(f"{folder} holds no front page (index.html); an empty site is not sent.")


def _require_same(folder: Path, manifest: Manifest, memory: Memory, now: datetime) -> None:
    seen = look(folder, {path: entry.digest for path, entry in manifest.entries.items()})
    if memory.holds_all(seen) and manifest.entries.keys() <= seen.keys():
        return
    known = memory.recall()
    for path, entry in manifest.entries.items():
        if path not in seen:
            raise DeployRefused(f"{folder / path} is missing, though the build made it. Build again.")
        if known.get(path) != seen[path] and not _holds(folder / path, entry):
            raise DeployRefused(f"{folder / path} was changed after the build. Build again.")
    if any(known.get(path) != seen[path] for path in seen.keys() - manifest.entries.keys()):
        _require_nothing_else(folder, manifest)
    memory.keep(seen, now)


def _holds(file: Path, entry: Entry) -> bool:
    try:
        same_size = file.stat().st_size == entry.size
        return same_size and entry_of(read_pieces(file.parent, file.name, entry.size)) == entry
    except OSError as error:
        raise DeployRefused(f"{file}: {error.strerror or error}. Nothing was sent.") from None


def _require_nothing_else(folder: Path, manifest: Manifest) -> None:
    found = set(_files(folder))
    strange = sorted(path for path in found - manifest.entries.keys() - {NAME} if not _is_hidden(path))
    if strange:
        raise DeployRefused(
            f"{folder / strange[0]} was not made by the build, so it would not be sent"
            f"{f' (nor would {len(strange) - 1} more)' if len(strange) > 1 else ''}. "
            "Move it to the site's assets folder, or remove it."
        )


def _files(folder: Path) -> Iterator[str]:
    """Yield the paths of regular files; a symbolic link is none."""
    waiting = [""]
    while waiting:
        below = waiting.pop()
        with os.scandir(folder / below) as entries:
            for entry in entries:
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(f"{below}{entry.name}/")
                elif entry.is_file(follow_symlinks=False):
                    yield f"{below}{entry.name}"


def _is_hidden(path: str) -> bool:
    return any(part.startswith(".") for part in path.split("/"))


def require_harmless(folder: Path, changes: Iterable[Change]) -> None:
    """Raise DeployRefused where a file that is to be sent looks like a secret, or holds one."""
    for path in (change.path for change in changes if change.action != "remove"):
        name = secret_in_name(path)
        if name:
            raise DeployRefused(f"{folder / path} looks like {name}; nothing was sent. Take it out of the site.")
        if is_text(path):
            _require_no_secret(folder / path)


def _require_no_secret(file: Path) -> None:
    for secret in secrets_in_text(file.read_text("utf-8", "replace")):
        raise DeployRefused(
            f"{file}:{secret.line} holds what looks like {secret.kind}; nothing was sent. "
            "Take it out of its source, and replace it where it is used."
        )


def require_nothing_missed(decision: Decision, left_out: Sequence[str]) -> None:
    """Raise DeployRefused where posts would go that readers have, while articles were left out for an error."""
    removed = (change.path for change in decision.changes if change.action == "remove")
    gone = [path for path in removed if kind_of(path) is Kind.POST]
    if gone and left_out:
        more = f" and {len(left_out) - 1} more" if len(left_out) > 1 else ""
        raise DeployRefused(
            f"The last build left out {left_out[0]}{more}, in which an error is, and {len(gone)} of the pages that "
            f"readers have would go ({gone[0]}). Mend it and build again; pass --yes if they are to go."
        )


def require_bounded(decision: Decision) -> None:
    """Raise DeployRefused where so much would be removed that it is more likely a mistake."""
    held = decision.held.manifest
    gone = sum(change.action == "remove" for change in decision.changes)
    if held and gone > max(REMOVALS, SHARE * len(held.entries)):
        raise DeployRefused(
            f"This would remove {gone} of the {len(held.entries)} files on the host. "
            "See which with --dry-run; pass --yes if that is meant."
        )


def require_apart(folder: Path, target: Target) -> None:
    """Raise DeployRefused where a folder target overlaps with the output, or is the home folder."""
    if target.kind != "folder":
        return
    here, there = folder.resolve(), Path(target.url).expanduser().resolve()
    if here == there or here in there.parents or there in here.parents:
        raise DeployRefused(f"{target.url} and the output {folder} overlap; choose another place to send the site to.")
    if there in (Path.home().resolve(), Path(there.anchor)):
        raise DeployRefused(f"{target.url} is not a place of its own to send a site to; name a folder for it.")


def require_free(decision: Decision, host: Host) -> None:
    """Raise DeployRefused where a first deploy would go among files that are somebody else's."""
    if decision.held.manifest is None and decision.held.intent is None and host.occupied():
        raise DeployRefused(
            "There are already files there that Dateline did not send. It would replace those of the same name "
            "and leave the others; pass --yes if that is meant."
        )

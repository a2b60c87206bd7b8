"""A branch of a git repository as host: one commit a deploy."""

from __future__ import annotations

import re
import tempfile
from collections.abc import Iterator, Sequence
from functools import partial
from pathlib import Path

from dateline import manifest
from dateline.deploy import intent
from dateline.deploy.bulk import Bulk
from dateline.deploy.errors import DeployFailed, HostError
from dateline.deploy.host import Arrived
from dateline.deploy.programs import feed, run
from dateline.deploy.retry import persist
from dateline.deploy.targets import Target
from dateline.manifest import Entry

_ABSENT = re.compile(r"couldn't find remote ref|unable to find remote ref|Remote branch .* not found", re.I)
_REJECTED = re.compile(r"\[rejected\]|\[remote rejected\]|non-fast-forward|fetch first|cannot lock ref", re.I)


class GitHost:
    """A branch of a remote repository.

    Everything is gathered here and pushed as one commit when the manifest is written, so a deploy that
    breaks off has changed nothing. The push is never forced: where somebody pushed meanwhile, it fails.
    Files of the branch that Dateline didn't send stay (CNAME, README).
    """

    def __init__(self, target: Target, folder: Path) -> None:
        self.requests = 0
        self.notes: tuple[str, ...] = ()
        self._target = target
        self._url = _resolve(target.url, folder)
        self._own = tempfile.TemporaryDirectory(prefix="dateline-")
        self._partial = True
        try:
            self._tip = self._begin()
        except BaseException:
            self.close()
            raise
        self._files: dict[str, tuple[Path, Entry]] = {}
        self._written: dict[str, bytes] = {}
        self._removed: set[str] = set()

    def read(self, *paths: str) -> tuple[bytes | None, ...]:
        return tuple(self._read(path) for path in paths)

    def _read(self, path: str) -> bytes | None:
        if path in self._written or not self._tip or path in self._removed:
            return self._written.get(path)
        found = self._git("ls-tree", "-z", self._tip, "--", path)
        if not found:
            return None
        self.requests += self._partial  # The branch came without its files; git asks for this one now.
        try:
            return persist(partial(self._git, "cat-file", "blob", found.split(b"\t")[0].split()[2].decode()))
        except HostError:
            if not self._partial:
                raise
        self._begin_with_all()
        return self._read(path)

    def _begin_with_all(self) -> None:
        """Fetch the branch with its files: the server leaves them out, and doesn't give them one by one either."""
        self._partial = False
        self._own.cleanup()
        self._own = tempfile.TemporaryDirectory(prefix="dateline-")
        self._tip = self._begin()

    def occupied(self) -> bool:
        return bool(self._tip)

    def write(self, path: str, data: bytes) -> None:
        self._written[path] = data
        if path == manifest.NAME:
            self._push()

    def claim(self, path: str, data: bytes) -> None:
        self.write(path, data)

    def send(self, folder: Path, files: Sequence[tuple[str, Entry]], arrived: Arrived) -> None:
        for path, entry in files:
            self._files[path] = (folder, entry)
            self._removed.discard(path)
            arrived(path)

    def remove(self, paths: Sequence[str]) -> None:
        for path in paths:
            if path not in self._files and self._written.pop(path, None) is None:
                self._removed.add(path)

    def close(self) -> None:
        self._own.cleanup()

    def _begin(self) -> str:
        """Make a repository of our own, fetch the branch into it, and return its tip."""
        self._git("init", "--quiet", "--bare", "--", self._own.name)
        filters = {"promisor": "true", "partialclonefilter": "blob:none"} if self._partial else {}
        for key, value in {"url": self._url, **filters}.items():
            self._git("config", f"remote.{_HOST}.{key}", value)
        return self._fetch()

    def _fetch(self) -> str:
        """Return the commit at the branch's tip, empty where there is no such branch yet.

        Its trees come with it, its files don't, where the server can do that (git-rev-list(1), ``--filter``).
        """
        ref = f"refs/heads/{self._target.branch}"
        filters = ("--filter=blob:none",) if self._partial else ()
        try:
            self._ask("fetch", "--quiet", "--depth=1", "--no-tags", *filters, "--end-of-options", _HOST, f"{ref}:{ref}")
        except HostError as error:
            if _ABSENT.search(str(error)):
                return ""
            raise
        return self._git("rev-parse", ref).decode().strip()

    def _push(self) -> None:
        own = f"--git-dir={self._own.name}"
        feed(("git", own, "fast-import", "--quiet", "--force", "--date-format=now"), self._commit())
        try:
            branch = f"refs/heads/{self._target.branch}"
            self._ask("push", "--quiet", "--end-of-options", _HOST, f"refs/heads/dateline:{branch}")
        except HostError as error:
            if _REJECTED.search(str(error)):
                raise DeployFailed(
                    f"Somebody pushed to {self._target.branch} meanwhile; nothing was changed. Deploy again."
                ) from None
            raise

    def _commit(self) -> Iterator[bytes]:
        """Yield the commit as git-fast-import(1) reads it."""
        who = self._identity()
        text = f"Publish the site: {len(self._files)} files sent, {len(self._removed)} removed\n".encode()
        yield b"commit refs/heads/dateline\ncommitter " + who + b" now\n" + _data(text)
        if self._tip:
            yield f"from {self._tip}\n".encode()
        for path in sorted(self._removed):
            yield b"D " + _quoted(path) + b"\n"
        for path, (folder, entry) in sorted(self._files.items()):
            yield b"M 100644 inline " + _quoted(path) + b"\ndata %d\n" % entry.size
            yield from Bulk(folder, path, entry).pieces()
            yield b"\n"
        for path, data in sorted(self._written.items()):
            if path != intent.NAME:
                yield b"M 100644 inline " + _quoted(path) + b"\n" + _data(data)
        if ".nojekyll" not in self._files:
            yield b"M 100644 inline .nojekyll\n" + _data(b"")

    def _identity(self) -> bytes:
        """Return the committer whom the user's git settings name."""
        name = self._git("config", "user.name", allow=(0, 1)).decode("utf-8", "replace").strip() or "Dateline"
        mail = (
            self._git("config", "user.email", allow=(0, 1)).decode("utf-8", "replace").strip() or "dateline@localhost"
        )
        return re.sub(r"[<>\n]", "", name).encode() + b" <" + re.sub(r"[<>\n]", "", mail).encode() + b">"

    def _ask(self, *words: str) -> None:
        """Ask the host, again where the connection breaks; a push that had arrived is then none any more."""

        def once() -> None:
            self.requests += 1
            self._git(*words)

        persist(once)

    def _git(self, *words: str, allow: Sequence[int] = (0,)) -> bytes:
        return run(("git", f"--git-dir={self._own.name}", *words), b"", _QUIET, allow)


_HOST = "host"
"""What the remote repository is called in our own."""
_QUIET = {"GIT_LITERAL_PATHSPECS": "1", "GIT_OPTIONAL_LOCKS": "0"}


def _resolve(url: str, folder: Path) -> str:
    """Return the address behind the name of one of the site's own remotes (``git:origin``)."""
    if re.fullmatch(r"[A-Za-z0-9_.-]+", url) and not Path(url).exists():
        asked = ("git", "-C", str(folder), "remote", "get-url", "--push", "--end-of-options", url)
        return run(asked).decode().strip()
    return url


def _data(content: bytes) -> bytes:
    return b"data %d\n" % len(content) + content + b"\n"


def _quoted(path: str) -> bytes:
    escaped = path.replace("\\", "\\\\").replace('"', '\\"')
    return b'"' + escaped.encode() + b'"'

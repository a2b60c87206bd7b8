"""A target's name or URL → where the site is sent."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Literal
from urllib.parse import unquote, urlsplit

from dateline.deploy.errors import TargetError
from dateline.site import Destination
from dateline.suggestion import did_you_mean
from dateline.values import Value, field_names

Kind = Literal["folder", "rsync", "git", "object", "sftp", "ftp", "webdav", "fsspec"]

_KINDS: dict[str, Kind] = {
    "file": "folder", "rsync": "rsync", "ssh": "rsync", "rsync+ssh": "rsync",
    "git": "git", "git+ssh": "git", "git+https": "git", "git+file": "git",
    "s3": "object", "s3a": "object", "gs": "object", "gcs": "object",
    "az": "object", "abfs": "object", "abfss": "object", "azure": "object",
    "sftp": "sftp", "ftp": "ftp", "ftps": "ftp",
    "webdav": "webdav", "webdavs": "webdav", "dav": "webdav", "davs": "webdav",
    "webdav+http": "webdav", "webdav+https": "webdav",
}  # fmt: skip
_REMOTE_SHELL = re.compile(
    r"(?:(?P<user>[A-Za-z0-9._-]+)@)?(?P<host>[A-Za-z0-9._-]+|\[[0-9a-fA-F:.]+\]):(?P<path>.*)", re.S
)
_TEXTS = tuple(name for name in field_names(Destination) if name != "gzip")
_DEPTHLESS = frozenset({"", ".", "/", "~", "~/", "..", "//", "/."})


class Target(Value, frozen=True):
    """Where the site is sent."""

    name: str
    kind: Kind
    url: str
    """The address as the backend takes it, without credentials."""
    branch: str = "gh-pages"
    """The branch of a git target."""
    public_url: str = ""
    """Where readers find it; checked after a deploy."""
    websub: str = ""
    """A WebSub hub to tell of the feed."""
    indexnow: str = ""
    """An IndexNow key."""
    gzip: bool = False
    """Whether texts lie compressed on an object store."""


def parse_target(name_or_url: str, settings: Mapping[str, object]) -> Target:
    """Return the target of that name, or the one that a URL or a folder's path names by itself.

    ``settings`` is the target's table in site.toml, empty where it has none. Raises TargetError with a
    sentence for the person who wrote it: no address, an unknown option, a password in the address, or a
    place that is never meant (``/``, ``~``).
    """
    unknown = sorted(settings.keys() - {*_TEXTS, "gzip"})
    if unknown:
        raise TargetError(f"[deploy.{name_or_url}] has no option “{unknown[0]}”; there are {', '.join(_TEXTS)}, gzip.")
    texts = {key: _text(name_or_url, key, settings[key]) for key in _TEXTS if key in settings}
    if settings and not texts.get("url"):
        raise TargetError(f'[deploy.{name_or_url}] needs url = "…", the place to send the site to.')
    given = texts.pop("url", name_or_url).strip()
    gzip = settings.get("gzip", False)
    if not isinstance(gzip, bool):
        raise TargetError(f"[deploy.{name_or_url}] gzip must be true or false.")
    kind, url = _place(given)
    target = Target(name_or_url if settings else _shown(url), kind, url, gzip=gzip, **texts)
    _require_branch(target)
    return target


def choose_target(wanted: str, tables: Mapping[str, Mapping[str, object]]) -> Target:
    """Return the target that a person means, by its name in site.toml, its address, or as the only one there.

    ``tables`` are the targets of site.toml by name. Raises TargetError where it can't be told.
    """
    if not wanted and len(tables) == 1:
        wanted = next(iter(tables))
    if wanted in tables:
        return parse_target(wanted, tables[wanted] or {"url": ""})
    names = ", ".join(sorted(tables))
    if not wanted:
        many = f"Name one of the targets in site.toml: {names}."
        none = 'site.toml names no target: name a place to send the site to, or write [deploy.live] url = "…" there.'
        raise TargetError(many if tables else none)
    if not re.search(r"[/\\:]", wanted) and not wanted.startswith("."):
        known = did_you_mean(wanted, tables) or (f"There are {names}." if tables else "")
        told = f"site.toml has no target “{wanted}”.", known, f"A folder is written ./{wanted}."
        raise TargetError(" ".join(filter(None, told)))
    return parse_target(wanted, {})


def _text(name: str, key: str, value: object) -> str:
    if not isinstance(value, str) or any(ord(char) < 32 for char in value):
        raise TargetError(f"[deploy.{name}] {key} must be a text in quotes, on one line.")
    return value


def _place(given: str) -> tuple[Kind, str]:
    if any(ord(char) < 32 for char in given):
        raise TargetError("A target is one line of text.")
    if given.startswith("-"):
        raise TargetError(f"“{given}” is no place to send a site to.")
    scheme, separator, rest = given.partition("://")
    if separator and re.fullmatch(r"[A-Za-z][A-Za-z0-9+.-]*", scheme):
        return _by_scheme(scheme.lower(), given, rest)
    if given.startswith("git:"):
        return "git", _require_no_option(given[4:])
    if given.startswith("file:"):
        return "folder", _require_depth(given[5:], given)
    shell = _REMOTE_SHELL.fullmatch(given)
    if shell and "/" not in given[: shell.start("path")] and not re.match(r"[A-Za-z]:[\\/]", given):
        return _by_shell(given, shell)
    return "folder", _require_depth(given, given)


def _by_scheme(scheme: str, given: str, rest: str) -> tuple[Kind, str]:
    parts = _split(given)
    if scheme in ("http", "https"):
        if parts.path.endswith(".git"):
            return "git", given
        raise TargetError(f"“{given}” is a web address; a site is sent by git (….git), webdavs://, s3:// and so on.")
    kind = _KINDS.get(scheme, "fsspec")
    if kind == "git":
        return kind, _require_no_option(given.removeprefix("git+") if scheme != "git+file" else given[4:])
    if kind == "folder":
        return kind, _require_depth(unquote(parts.path), given)
    if scheme == "ssh" and parts.path.endswith(".git"):
        return "git", given
    if kind == "object":
        _require_bucket(parts.netloc, given)
        return kind, given.rstrip("/")
    if kind != "fsspec":
        _require_host(parts.hostname, given)
    if kind in ("rsync", "sftp", "fsspec"):
        _require_depth(rest.partition("/")[2] if kind != "fsspec" else rest, given)
    return kind, given.rstrip("/")


def _by_shell(given: str, shell: re.Match[str]) -> tuple[Kind, str]:
    _require_host(shell["host"], given)
    if given.endswith(".git") or shell["user"] == "git":
        return "git", given
    _require_depth(shell["path"], given)
    return "rsync", given.rstrip("/")


def _split(given: str) -> _Parts:
    try:
        parts = urlsplit(given)
        _ = parts.port
    except ValueError:
        raise TargetError(f"“{given}” is not an address that can be read.") from None
    if parts.password is not None:
        raise TargetError(
            "A target's address must not hold a password: it would stand in site.toml, in the shell's history "
            "and in logs. Keep it in the environment or in the client's own files."
        )
    return _Parts(parts.netloc, parts.path, parts.hostname or "")


class _Parts(Value, frozen=True):
    netloc: str
    path: str
    hostname: str


def _require_host(host: str, given: str) -> None:
    if not host or host.startswith("-"):
        raise TargetError(f"“{given}” names no host.")


def _require_bucket(bucket: str, given: str) -> None:
    if not re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9._@-]*", bucket):
        raise TargetError(f"“{given}” names no bucket.")


def _require_depth(path: str, given: str) -> str:
    flat = re.sub(r"/+", "/", path)
    if flat in _DEPTHLESS or (flat.startswith("~") and "/" not in flat.rstrip("/")) or ".." in flat.split("/"):
        raise TargetError(f"“{given}” is not a place of its own to send a site to; name a folder for it.")
    return path


def _require_no_option(url: str) -> str:
    if not url or url.startswith("-"):
        raise TargetError("A git target needs the address of a repository.")
    return url


def _require_branch(target: Target) -> None:
    if not re.fullmatch(r"(?!-)(?!.*\.\.)(?!.*//)[A-Za-z0-9._/-]+(?<![/.])", target.branch):
        raise TargetError(f"“{target.branch}” is no name for a git branch.")
    for key, value in (("public_url", target.public_url), ("websub", target.websub)):
        if value and urlsplit(value).scheme not in ("http", "https"):
            raise TargetError(f"[deploy.{target.name}] {key} must be an address that begins with https://.")


def _shown(url: str) -> str:
    return url if len(url) <= 60 else url[:59] + "…"

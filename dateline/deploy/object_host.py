"""An object store as host: S3 and what speaks like it, Google Cloud Storage, Azure.          [obstore]"""

from __future__ import annotations

import configparser
import contextlib
import gzip
import os
import re
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from dateline.deploy import claims
from dateline.deploy.bulk import Bulk
from dateline.deploy.errors import DeployFailed, HostError, TargetError
from dateline.deploy.libraries import library
from dateline.deploy.targets import Target
from dateline.hosting import cache_control, is_compressible, media_type

_UNKNOWING = re.compile(r"not ?(?:implemented|supported)", re.I)
"""What a store answers that can't write on condition."""
PART = 8 * 1024 * 1024
"""Bytes of a part of a large file; ten thousand parts are the most that S3 takes."""
_EXTRAS = {"s3": "s3", "s3a": "s3", "gs": "gs", "gcs": "gs"}


class ObjectStore:
    """A bucket, or what lies below a prefix in it; every write is one request, whole or not at all."""

    workers = 16

    def __init__(self, target: Target) -> None:
        self._store = _connect(target)
        self._gzip = target.gzip

    def read(self, path: str) -> bytes | None:
        with _told(path):
            try:
                answer = self._store.get(path)
            except FileNotFoundError:
                return None
            data = answer.bytes().to_bytes()
            return gzip.decompress(data) if data.startswith(b"\x1f\x8b") else data

    def occupied(self) -> bool:
        with _told(""):
            return any(page for page in self._store.list(chunk_size=1))

    def write(self, path: str, data: bytes) -> None:
        self._put(path, data, "overwrite")

    def stream(self, path: str, bulk: Bulk) -> None:
        """A store puts the parts together once all have come; what breaks off is no file."""
        if self._gzip and is_compressible(path):
            self.write(path, b"".join(bulk.pieces()))
            return
        with _told(path):
            parts = {"use_multipart": True, "chunk_size": PART, "max_concurrency": 2}
            self._store.put(path, bulk.pieces(), attributes=_attributes(path), **parts)

    def claim(self, path: str, data: bytes) -> None:
        """A store that takes the file twice doesn't know conditions, as S3's lookalikes may not: there we wait."""
        try:
            if self.read(path) is None:
                self._put(path, data, "create")
                self._put(path, data, "create")
                time.sleep(claims.SETTLE)
        except _Taken:
            pass
        except HostError as error:
            if not _UNKNOWING.search(str(error)):
                raise
            claims.claim_and_settle(lambda: self.read(path), lambda: self.write(path, data))

    def _put(self, path: str, data: bytes, mode: str) -> None:
        attributes = _attributes(path)
        if self._gzip and is_compressible(path):
            data = gzip.compress(data, 9, mtime=0)
            attributes["Content-Encoding"] = "gzip"
        with _told(path):
            self._store.put(path, data, attributes=attributes, mode=mode, use_multipart=False)

    def remove(self, path: str) -> None:
        with _told(path), contextlib.suppress(FileNotFoundError):
            self._store.delete(path)

    def close(self) -> None:
        pass


def _attributes(path: str) -> dict[str, str]:
    return {"Content-Type": media_type(path), "Cache-Control": cache_control(path)}


def _connect(target: Target) -> Any:
    scheme = urlsplit(target.url).scheme
    store = library("obstore.store", scheme, _EXTRAS.get(scheme, "az"))
    with _told(""):
        return store.from_url(target.url, retry_config={"max_retries": 0}, **bucket_options(scheme))


def bucket_options(scheme: str) -> dict[str, Any]:
    """Return what obstore is told of a bucket, given its URL's scheme, beside what it reads from variables itself."""
    options: dict[str, Any] = dict(_amazon(os.environ)) if scheme in ("s3", "s3a") else {}
    plain = any(value.startswith("http://") for name, value in os.environ.items() if "ENDPOINT" in name)
    return options | {"client_options": {"timeout": "120s", "connect_timeout": "10s", "allow_http": plain}}


def _amazon(environment: os._Environ[str]) -> dict[str, str]:
    """Return what Amazon's own client would read from its files and variables, and obstore doesn't."""
    options = {}
    endpoint = environment.get("AWS_ENDPOINT_URL_S3") or environment.get("AWS_ENDPOINT_URL")
    if endpoint:
        options["endpoint"] = endpoint
    if "AWS_ACCESS_KEY_ID" in environment:
        return options
    profile = environment.get("AWS_PROFILE", "default")
    for variable, name, section in (
        ("AWS_SHARED_CREDENTIALS_FILE", "credentials", profile),
        ("AWS_CONFIG_FILE", "config", profile if profile == "default" else f"profile {profile}"),
    ):
        options |= _profile(Path(environment.get(variable) or Path.home() / ".aws" / name), section)
    return options


def _profile(file: Path, section: str) -> dict[str, str]:
    reader = configparser.RawConfigParser()
    try:
        reader.read(file, encoding="utf-8")
    except (configparser.Error, OSError, UnicodeDecodeError):
        raise TargetError(f"{file} can't be read.") from None
    keys = {
        "aws_access_key_id": "access_key_id", "aws_secret_access_key": "secret_access_key",
        "aws_session_token": "session_token", "region": "region", "endpoint_url": "endpoint",
    }  # fmt: skip
    given = dict(reader[section]) if reader.has_section(section) else {}
    return {name: given[key] for key, name in keys.items() if key in given}


class _Taken(Exception):
    """There is a file of that name already."""


@contextlib.contextmanager
def _told(path: str) -> Iterator[None]:
    """Turn the library's exceptions into HostError, without the request's headers and addresses."""
    try:
        yield
    except DeployFailed:
        raise
    except FileNotFoundError:
        raise HostError(f"{path or 'the bucket'}: not found", lasting=True) from None
    except Exception as error:
        kind = type(error).__name__
        if kind in ("AlreadyExistsError", "PreconditionError") or isinstance(error, FileExistsError):
            raise _Taken from None
        if kind in ("PermissionDeniedError", "UnauthenticatedError") or isinstance(error, PermissionError):
            raise HostError(f"{path or 'the bucket'}: access denied; check the credentials", lasting=True) from None
        if kind in ("UnknownConfigurationKeyError", "InvalidPathError", "NotSupportedError"):
            raise HostError(f"{path or 'the bucket'}: {_first_line(error)}", lasting=True) from None
        raise HostError(f"{path or 'the bucket'}: {_first_line(error)}") from None


def _first_line(error: Exception) -> str:
    text = str(error).strip().splitlines()
    return (text[0] if text else type(error).__name__)[:300]

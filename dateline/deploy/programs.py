"""Run rsync, git and ssh as the programs they are."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable, Mapping, Sequence
from typing import IO, cast

from dateline.credentials import scrub, secret_values
from dateline.deploy.errors import HostError, TargetError

HOUR = 3600.0

_LASTING = re.compile(
    r"Permission denied|Host key verification failed|Could not resolve|No such file or directory"
    r"|auth(?:entication)? failed|unknown module|not found|does not appear to be a git repository"
    r"|could not read (?:Username|Password)|rejected|cannot lock ref"
    r"|has vanished|does not allow|No space left|Read-only file system|no matching|unknown option|find remote ref",
    re.I,
)
"""What it is useless to ask again after."""


def run(
    words: Sequence[str],
    given: bytes = b"",
    environment: Mapping[str, str] | None = None,
    allow: Sequence[int] = (0,),
) -> bytes:
    """Run a program without a shell and return what it printed.

    ``environment`` is added to ours, in which messages are set to English and questions are switched off.
    Raises TargetError where the program is not installed, HostError where its exit code is not allowed; the
    message has no secrets in it.
    """
    if shutil.which(words[0]) is None:
        raise TargetError(f"{words[0]} is not installed; this kind of target needs it.")
    settings = {**os.environ, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0", **(environment or {})}
    try:
        done = subprocess.run(words, input=given, capture_output=True, env=settings, timeout=HOUR, check=False)
    except subprocess.TimeoutExpired:
        raise HostError(f"{words[0]} took more than an hour and was stopped", lasting=True) from None
    if done.returncode not in allow:
        raise _failure(words[0], done.stderr)
    return done.stdout


def feed(words: Sequence[str], given: Iterable[bytes]) -> None:
    """Run a program that reads piece after piece what it is given. Raises HostError where it fails."""
    with tempfile.TemporaryFile() as said:
        settings = {**os.environ, "LC_ALL": "C"}
        with subprocess.Popen(words, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=said, env=settings) as to:
            pipe = cast(IO[bytes], to.stdin)
            try:
                with contextlib.suppress(BrokenPipeError):
                    pipe.writelines(given)
                    pipe.close()
            except BaseException:
                to.kill()
                raise
        if to.returncode:
            said.seek(0)
            raise _failure(words[0], said.read())


def _failure(program: str, stderr: bytes) -> HostError:
    text = _said(stderr)
    return HostError(f"{program}: {text}", lasting=_LASTING.search(text) is not None)


def _said(stderr: bytes) -> str:
    """Return the telling end of what a program complained of, scrubbed."""
    lines = [line.strip() for line in stderr.decode("utf-8", "replace").splitlines() if line.strip()]
    text = " / ".join([line for line in lines if not line.startswith("hint:")][-5:]) or "it failed and said nothing"
    return scrub(text, secret_values(os.environ))[:600]

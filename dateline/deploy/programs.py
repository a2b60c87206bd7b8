"""Run rsync, git and ssh as the programs they are."""

from __future__ import annotations

import os
import shutil
import subprocess
from collections.abc import Mapping, Sequence

from dateline.credentials import scrub, secret_values
from dateline.deploy.errors import HostError, TargetError

HOUR = 3600.0


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
        raise HostError(f"{words[0]} took more than an hour and was stopped") from None
    if done.returncode not in allow:
        raise HostError(f"{words[0]}: {_said(done.stderr)}")
    return done.stdout


def _said(stderr: bytes) -> str:
    """Return the telling end of what a program complained of, scrubbed."""
    lines = [line.strip() for line in stderr.decode("utf-8", "replace").splitlines() if line.strip()]
    text = " / ".join([line for line in lines if not line.startswith("hint:")][-5:]) or "it failed and said nothing"
    return scrub(text, secret_values(os.environ))[:600]

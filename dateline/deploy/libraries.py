"""Libraries that only some hosts need."""

from __future__ import annotations

from importlib import import_module
from typing import Any

from dateline.deploy.errors import TargetError


def library(module: str, scheme: str, extra: str) -> Any:
    """Return an optional library's module. Raises TargetError with the command that installs it."""
    try:
        return import_module(module)
    except ImportError:
        raise TargetError(
            f"A target that begins with {scheme}: needs a library that is not installed: "
            f"python -m pip install 'dateline[{extra}]'"
        ) from None

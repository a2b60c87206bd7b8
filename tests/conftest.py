"""Fixtures that several rooms' tests share; generated examples are the same on every run."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from hypothesis import settings
from sites import SETTINGS, SiteFolder

settings.register_profile("same", derandomize=True, print_blob=True)
if "DATELINE_RANDOM" not in os.environ:
    settings.load_profile("same")


@pytest.fixture
def site(tmp_path: Path) -> SiteFolder:
    """An empty site with settings."""
    folder = SiteFolder(tmp_path / "site")
    folder.write("site.toml", SETTINGS)
    return folder

"""Fixtures that several rooms' tests share."""

from __future__ import annotations

from pathlib import Path

import pytest
from sites import SETTINGS, SiteFolder


@pytest.fixture
def site(tmp_path: Path) -> SiteFolder:
    """An empty site with settings."""
    folder = SiteFolder(tmp_path / "site")
    folder.write("site.toml", SETTINGS)
    return folder

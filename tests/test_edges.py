"""What happens at the edges: typos, empty things, things that are not there."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from sites import SETTINGS, SiteFolder

from dateline.__main__ import main


def command(site: SiteFolder, *words: str) -> int:
    """Run the command line on a site in this process."""
    return main(["-C", str(site.root), *words], site.root)


def test_a_typo_for_a_target_makes_no_folder(
    site: SiteFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    site.write("site.toml", SETTINGS + f'[deploy.live]\nurl = "{tmp_path}/www"\n')
    site.post("one", date="2026-11-01")
    site.build()
    monkeypatch.chdir(tmp_path)
    for typo in ("lvie", "lvie.site"):
        assert command(site, "deploy", typo) == 2
        assert not (tmp_path / typo).exists()
    assert "Did you mean “live”?" in capsys.readouterr().err
    assert command(site, "deploy", "live") == 0
    assert (tmp_path / "www/index.html").is_file()
    assert command(site, "deploy", "./elsewhere") == 0
    assert (tmp_path / "elsewhere/index.html").is_file()


def test_pages_made_for_localhost_go_to_no_other_machine(
    site: SiteFolder, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site.write("site.toml", SETTINGS.replace("https://test.example/", "http://localhost:8000/"))
    site.post("one", date="2026-11-01")
    site.build()
    assert command(site, "deploy", "nobody@host.invalid:/srv/www") == 2
    assert "base_url" in capsys.readouterr().err
    assert command(site, "deploy", str(tmp_path / "www")) == 0
    assert "base_url" in capsys.readouterr().err
    site.build(base_url="https://test.example/")
    assert command(site, "deploy", str(tmp_path / "www")) == 0
    assert "base_url" not in capsys.readouterr().err

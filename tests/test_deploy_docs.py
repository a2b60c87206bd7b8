"""The how-tos: every target in them can be read, every option of a target is told."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

from dateline.deploy import parse_target
from dateline.deploy.targets import Target

DOCS = Path(__file__).parent.parent / "docs"
PAGES = sorted((DOCS / "how-to").glob("deploy-*.md"))


@pytest.mark.parametrize("file", PAGES, ids=lambda file: file.stem)
def test_every_target_in_a_how_to_can_be_read(file: Path) -> None:
    text = file.read_text("utf-8")
    for block in re.findall(r"^```toml\n(.*?)^```", text, re.DOTALL | re.MULTILINE):
        for name, table in tomllib.loads(block).get("deploy", {}).items():
            assert parse_target(name, table).name == name
    for url in re.findall(r"build\.py deploy (\S+)$", text, re.MULTILINE):
        parse_target(url, {})
    for row in re.findall(r"^\|.*\|$", text, re.MULTILINE):
        for url in re.findall(r"`([a-z0-9+]+://[^`\s]+|\S+@\S+:\S+|[/~]\S+/\S+)`", row):
            if not url.startswith("https://"):
                parse_target(url, {})


def test_every_option_of_a_target_is_told() -> None:
    told = "".join(file.read_text("utf-8") for file in PAGES)
    for option in Target.__slots__:
        if option not in ("name", "kind"):
            assert f"{option} = " in told

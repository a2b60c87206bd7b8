"""Random sites with a telltale word in everything that is not for readers: none of them may come out anywhere."""

from __future__ import annotations

import os
import random
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from dateline.build import build
from dateline.check import Subject, Unpublished, check_site
from dateline.deploy import deploy, parse_target
from dateline.request import Request

SITES = int(os.environ.get("DATELINE_CANARY_SITES", "3"))
NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)
STATES = {
    "draft": "draft: true", "unsaid": "draft: perhaps", "scheduled": "date: 2027-03-01",
    "expired": "expires: 2026-11-01", "published": "",
}  # fmt: skip
WORDS = (
    "harbour", "ferry", "council", "bridge", "market", "school", "winter", "storm", "river", "garden", "orchard",
)  # fmt: skip


def post(chance: random.Random, n: int, state: str) -> str:
    canary = f"canary{state}{n}"
    own = canary if state != "published" else "open"
    day = (NOW - timedelta(days=chance.randrange(1, 60))).date()
    dated = "" if state == "scheduled" else f"date: {day}\n"
    phrase = " ".join(chance.sample(WORDS, 6))
    return (
        f"---\ntitle: The {chance.choice(WORDS)} {own} and the {chance.choice(WORDS)} {n}\n{dated}{STATES[state]}\n"
        f"tags: [{chance.choice(WORDS)}, {own} {n}]\ncategories: [{chance.choice(['News', own])}]\n"
        f"author: {chance.choice(['Ann', own])}\nsummary: About {own} {phrase}.\n---\n\n"
        f"The {phrase} of {own} was seen {n} times by everybody who came along.\n\nSee [more](https://{own}.example/).\n"
    )


@pytest.mark.parametrize("seed", range(SITES))
def test_T11_nothing_that_is_not_for_readers_comes_out(
    seed: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    chance = random.Random(seed)
    home = tmp_path / "home-canaryhome"
    root = home / "paper"
    (root / "content").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("DATELINE_TEST_TOKEN", "canarytoken-1234567")
    unpublished = []
    for n in range(chance.randrange(6, 12)):
        state = chance.choice(list(STATES)) if n else "published"
        file = root / "content" / f"{'canary' if state != 'published' else 'open'}-{state}-{n}.md"
        file.write_text(post(chance, n, state))
        if state != "published":
            title = re.search(r"title: (.*)", file.read_text())
            kind = state if state in ("scheduled", "expired") else "draft"
            assert title
            unpublished.append(Unpublished(file, title[1], f"/{file.stem}/", file.stem, (), (), kind))
    (root / "content" / ".env").write_text("KEY=canaryenv")
    (root / "content" / "id_ed25519").write_text("canarykey")
    (root / "site.toml").write_text('title = "Paper"\nsearch = false\nbase_url = "https://paper.example/"\n')
    report = build(Request(root, NOW, jobs=1))
    assert report.posts >= 1 and report.drafts + report.expired + len(report.scheduled) == len(unpublished)
    public = root / "public"
    found = check_site(public, Subject("https://paper.example/", {}, tuple(unpublished), (str(home),)))
    assert [one for one in found if one.severity == "error"] == []
    sent = deploy(public, parse_target(str(tmp_path / "host"), {}), root / ".dateline" / "deploy")
    places = [path for folder in (public, tmp_path / "host") for path in sorted(folder.rglob("*"))]
    everything = "".join(path.relative_to(tmp_path).as_posix().removeprefix("home-canaryhome/") for path in places)
    everything += repr(sent) + "".join(path.read_bytes().decode("latin-1") for path in places if path.is_file())
    assert re.findall(r".{30}canary.{20}", everything) == []

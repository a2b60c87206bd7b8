"""Names that are hardly meant as they are written: sections of posts, settings that name what isn't there, phrases."""

from __future__ import annotations

from collections.abc import Iterable

import pytest
from sites import SETTINGS, SiteFolder

from dateline.model import Diagnostic, Include
from dateline.request import Report

DECLARED = '[[sections]]\nname = "Council"\n[[sections]]\nname = "Sport & Leisure"\naliases = ["Sport"]\n'


def told(report: Report) -> list[tuple[str, int, str]]:
    return [(found.path, found.line, found.help) for found in _slips(report.diagnostics)]


def _slips(found: Iterable[Diagnostic]) -> list[Diagnostic]:
    return [one for one in found if one.severity == "warning"]


def test_B11_a_misspelt_section_is_told_with_the_one_that_is_meant(site: SiteFolder) -> None:
    site.write("site.toml", SETTINGS + DECLARED)
    for n, name in enumerate(("Council", "Coucnil", "Sport", "Sport & Liesure")):
        site.post(f"p{n}", date="2026-11-01", category=name)
    assert told(site.build()) == [
        ("content/p1.md", 0, "Write “Council”; or if it is one of its own, name it in site.toml under [[sections]]."),
        (
            "content/p3.md", 0,
            "Write “Sport & Leisure”; or if it is one of its own, name it in site.toml under [[sections]].",
        ),
    ]  # fmt: skip


def test_a_section_that_three_posts_are_in_needs_no_setting(site: SiteFolder) -> None:
    for n, name in enumerate(("Harbour", "Harbour", "Harbour", "Harbor")):
        site.post(f"p{n}", date="2026-11-01", category=name)
    assert [path for path, _, _ in told(site.build())] == ["content/p3.md"]
    site.post("p4", date="2026-11-01", category="Harbor")
    site.post("p5", date="2026-11-01", category="Harbor")
    assert told(site.build()) == []


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Iran", "Iraq"), ("North", "South"), ("Northwest", "Northeast"), ("Team A", "Team B"), ("2025", "2026"),
        ("U17", "U19"), ("Film", "Firm"), ("Port", "Sport"), ("News", "Views"), ("Section B", "Section C"),
        ("Bus", "Bush"), ("Food", "Wood"), ("Food", "Foot"), ("council", "Council"),
        ("Line 1", "Line 11"), ("Austria", "Australia"),
    ],
)  # fmt: skip
def test_sections_that_only_look_alike_pass(site: SiteFolder, one: str, other: str) -> None:
    site.write("site.toml", f'{SETTINGS}[[sections]]\nname = "{other}"\n')
    for n, name in enumerate((one, other)):
        site.post(f"p{n}", date="2026-11-01", category=f"'{name}'")
    assert told(site.build()) == []


def test_B11_settings_that_name_what_is_not_there_are_told_at_their_lines(site: SiteFolder) -> None:
    front = '[front]\nsections = ["Sprot", "Council", "Culture", "Bees"]\n'
    stories = '[stories]\nsplit = ["content/inbox/a.md", "inbox/a.md"]\nmerge = [["nope.md", "late.md"]]\n'
    site.write("site.toml", SETTINGS.replace("[stories]\nenabled = false\n", DECLARED + front + stories))
    site.post("inbox/a", date="2026-11-01", category="Sport")
    site.post("late", date="2027-11-01", category="Culture")
    text = (site.root / "site.toml").read_text("utf-8").splitlines()
    found = _slips(site.build().diagnostics)
    assert {(one.path, text[one.line - 1].partition(" ")[0]) for one in found} == {
        ("site.toml", "sections"), ("site.toml", "split"), ("site.toml", "merge"),
    }  # fmt: skip
    assert [one.message.partition(",")[0] for one in found] == [
        "front.sections names “Sprot”", "front.sections names “Bees”",
        "stories.split names “content/inbox/a.md”", "stories.merge names “nope.md”",
    ]  # fmt: skip
    assert found[2].help == 'Write "inbox/a.md": paths go on from content/.'
    assert site.build(include=Include(future=True)).errors == ()


def test_B11_a_phrase_that_nothing_uses_is_told(site: SiteFolder) -> None:
    phrases = 'latets = "Newest"\nlatest = "Newest"\nour_motto = "Salt"\nsky_sun = "Sunny"\nkind_tag = "Tag"\n'
    site.write("layouts/words/en.toml", f"[phrases]\n{phrases}[dates]\nmonhts = []\n")
    site.write("layouts/words/pt.toml", "[phrases]\npolular = 'x'\n[phrases.pots]\none = '1'\nother = '2'\n")
    site.write("layouts/motto.html", "{{ say('our_motto') }}{{ say('sky_' ~ page.title) }}")
    site.post("p", date="2026-11-01")
    assert told(site.build()) == [
        ("layouts/words/en.toml", 2, "Did you mean “latest”?"),
        ("layouts/words/en.toml", 8, "Did you mean “months”?"),
        ("layouts/words/pt.toml", 2, "Take it out."),
        ("layouts/words/pt.toml", 3, "Did you mean “posts”?"),
    ]


def test_a_site_in_order_is_told_nothing(site: SiteFolder) -> None:
    site.write("site.toml", SETTINGS + DECLARED + '[front]\nsections = ["Council"]\n')
    site.post("p", date="2026-11-01", category="Bees")
    assert told(site.build()) == []

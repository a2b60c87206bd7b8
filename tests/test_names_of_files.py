"""Names of files that some host or file system does not take, or that make a manifest unreadable."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import quote, unquote

import pytest
from sites import NOW, SiteFolder

from dateline.deploy import deploy, parse_target
from dateline.manifest import NAME, parse_manifest
from dateline.slugs import plain_name

AWKWARD = [
    "a\nb", "a\x7fb", "a\\b", "a:b", "a*b", "a?b", 'a"b', "a<b>", "a|b", "con", "NUL", "com1",
    "rtl\u202efdp", "zero\u200bwidth", "tab\tb",
]  # fmt: skip
PLAIN = [
    "dot.", "space ", "a b", "a%20b", "über", "中文", "🚢", "-rf", "~", "a;b&c'd", "console", "com10", "a.b.c",
    "CV 2026 (final)",
]  # fmt: skip


class _Links(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[str] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found += [value for name, value in attrs if name == "href" and value and value.startswith("/media/")]


@pytest.mark.parametrize("folder", ["", "minutes/"])
def test_N05_files_with_any_name_are_published_under_one_that_every_host_takes(
    site: SiteFolder, tmp_path: Path, folder: str
) -> None:
    names = [f"{folder}{name}.pdf" for name in (*AWKWARD, *PLAIN)]
    for name in names:
        site.write(f"content/{name}", f"the bytes of {name!r}")
    site.post("one", "One", "\n\n".join(f"[x]({quote(name)})" for name in names), date="2026-11-01")
    report = site.build()
    assert not report.errors and not report.warnings
    links = _Links(site.page("2026/11/01/one/index.html")).found
    assert [site.page(unquote(link)[1:]) for link in links] == [f"the bytes of {name!r}" for name in names]
    assert unquote("".join(links[len(AWKWARD) :])) == "".join(f"/media/{name}" for name in names[len(AWKWARD) :])
    assert not [link for link in links if re.search(r"[\x00-\x1f\\:*?\"<>|\u202e\u200b]", unquote(link))]
    assert len(parse_manifest((site.root / "public" / NAME).read_bytes()).entries) == report.outputs
    assert site.build().written == 0
    deploy(site.root / "public", parse_target(str(tmp_path / "host"), {}), tmp_path / "journals")
    (site.root / f"content/{names[0]}").unlink()
    site.post("one", "One", date="2026-11-01")
    assert site.build().removed == len(names) and not (site.root / "public/media").exists()


def test_N05_assets_with_any_name_leave_the_manifest_readable(site: SiteFolder) -> None:
    for name in ("a\nb.css", "con.js", "root/x\ny.txt", "root/plain.txt", "back\\slash.svg"):
        site.write(f"assets/{name}", "/* */")
    site.post("one", "One", date="2026-11-01")
    report = site.build()
    assert [each.path for each in report.skipped] == ["assets/root/x\ny.txt"]
    assert len(parse_manifest((site.root / "public" / NAME).read_bytes()).entries) == report.outputs
    assert site.page("plain.txt") and site.build(now=NOW).written == 0


def test_N05_a_name_that_need_not_change_does_not_and_no_two_become_one() -> None:
    assert [plain_name(f"x/{name}.pdf") for name in PLAIN] == [f"x/{name}.pdf" for name in PLAIN]
    given = [plain_name(f"{name}.pdf") for name in (*AWKWARD, "a/con/b", "a/con /b", "CON", "a/b\n", "a/b\r")]
    assert len({name.casefold() for name in given}) == len(given)
    assert all(re.fullmatch(r"[a-z0-9-]+\.pdf", name) for name in given), given
    assert re.fullmatch(r"x-[0-9a-f]{8}-[0-9a-f]{8}", plain_name("\n"))

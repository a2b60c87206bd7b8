"""The ids of posts in feeds: readers' programs take a post with another id for a new one."""

from __future__ import annotations

import json
from xml.etree import ElementTree

import pytest
from sites import SETTINGS, SiteFolder


def _ids(site: SiteFolder) -> dict[str, str]:
    """Return the id of each post by its title, the same from both feeds of the site's last build."""
    site.build()
    atom = "{http://www.w3.org/2005/Atom}"
    entries = ElementTree.fromstring(site.page("feed.xml")).iter(f"{atom}entry")
    found = {str(entry.findtext(f"{atom}title")): str(entry.findtext(f"{atom}id")) for entry in entries}
    assert found == {item["title"]: item["id"] for item in json.loads(site.page("feed.json"))["items"]}
    return found


@pytest.mark.parametrize("aliases", ["[/ferry.html]", "[/posts/ferry/, /node/12/]", "[/2026/11/ferry/]"])
def test_an_alias_added_later_leaves_the_id_of_a_post_alone(site: SiteFolder, aliases: str) -> None:
    site.post("ferry", "Ferry", date="2026-11-05")
    before = _ids(site)
    assert before["Ferry"] == "tag:test.example,2026-11-05:/2026/11/05/ferry/"
    site.post("ferry", "Ferry", date="2026-11-05", aliases=aliases)
    assert _ids(site) == before


@pytest.mark.parametrize("base", ["", "/blog"])
@pytest.mark.parametrize(
    ("pattern", "moved", "former"),
    [
        ("/{year}/{month}/{day}/{slug}/", {"slug": "boats"}, "/2026/11/05/ferry/"),
        ("/{year}/{month}/{day}/{slug}/", {"date": "2026-11-06"}, "/2026/11/05/ferry/"),
        ("/{section}/{year}/{slug}.html", {"category": "Harbour"}, "/news/2026/ferry.html"),
        ("/{section}/{slug}/", {"category": "Harbour", "slug": "boats"}, "/news/ferry/"),
    ],
)  # fmt: skip
def test_a_post_that_moves_keeps_its_id_where_its_old_address_is_an_alias(
    site: SiteFolder, base: str, pattern: str, moved: dict[str, str], former: str
) -> None:
    settings = SETTINGS.replace("test.example/", f"test.example{base}/")
    site.write("site.toml", settings.replace("[feeds]", f'permalink = "{pattern}"\n[feeds]'))
    fields = {"date": "2026-11-05"}
    site.post("ferry", "Ferry", **fields)
    before = _ids(site)
    assert before["Ferry"].endswith(f":{base}{former}")
    site.post("ferry", "Ferry", **fields | moved, aliases=f"[/old/node/7/, {former}, /2026/11/04/other/]")
    assert _ids(site) == before
    site.post("ferry", "Ferry", **fields | moved)
    assert _ids(site) != before


def test_an_id_says_no_day_that_the_address_does_not(site: SiteFolder) -> None:
    site.write("site.toml", SETTINGS.replace("[feeds]", 'permalink = "/{year}/{slug}/"\n[feeds]'))
    site.post("ferry", "Ferry", date="2026-11-05")
    site.post("about", "About", date="2026-11-05", url="/about/us/")
    before = _ids(site)
    assert before == {"Ferry": "tag:test.example,2026:/2026/ferry/", "About": "tag:test.example,2005:/about/us/"}
    site.post("ferry", "Ferry", date="2026-11-07")
    assert _ids(site) == before

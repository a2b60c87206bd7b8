"""URLs and former URLs that want one place."""

from __future__ import annotations

from sites import SiteFolder


def test_a_former_url_that_is_the_own_one_but_for_capitals_is_a_warning(site: SiteFolder) -> None:
    site.post("tock", permalink="/2015/tockingtime/", date="2015-05-21", redirect_from="[/2015/TockingTime/, /old/]")
    report = site.build()
    (told,) = report.diagnostics
    assert told.severity == "warning" and "/2015/TockingTime/" in told.message
    assert "2015/tockingtime/index.html" in site.tree() and "old/index.html" in site.tree()


def test_a_former_url_where_another_post_stands_is_an_error(site: SiteFolder) -> None:
    site.post("one", permalink="/one/", date="2015-05-21")
    site.post("two", permalink="/two/", date="2015-05-22", redirect_from="[/One/]")
    report = site.build()
    (told,) = report.diagnostics
    assert told.severity == "error" and told.path.endswith("two.md") and "one/index.html" in told.message
    assert {"one/index.html", "two/index.html"} <= set(site.tree())

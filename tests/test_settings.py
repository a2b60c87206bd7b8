"""Mistakes in site.toml that a build tells of: where the site is sent, and where it will stand."""

from __future__ import annotations

import pytest
from sites import NOW, SiteFolder

from dateline.configure import SettingsError
from dateline.dispatch import foresee_dispatch
from dateline.request import Request
from dateline.sense import base_url_fault
from dateline.settings import parse_site


def _mistakes(text: str) -> list[tuple[int, str, str]]:
    return [(found.line, found.message, found.help) for found in parse_site(text)[1]]


@pytest.mark.parametrize(
    ("line", "message", "help"),
    [
        ('ulr = "me@paper.example:www"', "there is no setting “deploy.live.ulr”", "Did you mean “url”?"),
        ("gzpi = true", "there is no setting “deploy.live.gzpi”", "Did you mean “gzip”?"),
        ('public-ulr = "https://p.example/"', "there is no setting “deploy.live.public-ulr”",
         "Did you mean “public_url”?"),
        ('password = "x"', "there is no setting “deploy.live.password”", ""),
        ('title = "x"', "there is no setting “deploy.live.title”",
         "“title” belongs at the top of the file, above the first line in [ ]."),
        ('gzip = "yes"', "deploy.live.gzip must be true or false", ""),
        ("branch = 3", "deploy.live.branch must be a text in quotes", ""),
        ('public_url = "paper.example"', "deploy.live.public_url must be an address that begins with https://, "
         'as in "https://example.org/"', ""),
    ],
)  # fmt: skip
def test_a_misspelt_key_of_a_target_is_told_at_a_build(line: str, message: str, help: str) -> None:
    text = f'base_url = "https://p.example/"\n[deploy.live]\nurl = "s3://paper"\n{line}\n'
    assert _mistakes(text) == [(4, message, help)]


def test_a_target_without_a_place_is_told_at_a_build() -> None:
    assert _mistakes("[deploy.live]\ngzip = true") == [
        (1, "[deploy.live] needs “url”", 'Add url = "…" to it.')
    ]  # fmt: skip
    assert _mistakes('[deploy]\nurl = "s3://paper"') == [
        (1, "deploy must be a table for each place that the site is sent to: write [deploy.live] above its lines", "")
    ]


def test_a_build_refuses_what_a_deploy_would(site: SiteFolder) -> None:
    site.post("one", "One", date="2026-11-01")
    site.write("site.toml", '[deploy.live]\nurl = "s3://paper"\nbrnach = "main"\n')
    with pytest.raises(SettingsError):
        site.build()


def test_a_hyphen_in_a_key_of_a_target_counts_as_it_does_elsewhere(site: SiteFolder, tmp_path: object) -> None:
    site.post("one", "One", date="2026-11-01")
    settings = f'[deploy.live]\nurl = "{tmp_path}/h"\npublic-url = "https://p.example/"\n'
    site.write("site.toml", f'base_url = "https://p.example/"\n{settings}')
    site.build()
    assert foresee_dispatch(Request(site.root, NOW), "live")


def test_D10_no_message_about_settings_shows_a_password() -> None:
    for text in ('base_url = "https://nell:secret@p.example/"', '[deploy.a]\nurl = "sftp://nell:secret@p.example/x"'):
        found = parse_site(text)[1]
        assert found and "secret" not in str(found)
    assert parse_site('[deploy.a]\nurl = "sftp://nell@p.example/x"')[1] == ()


@pytest.mark.parametrize(
    ("url", "instead"),
    [
        ("example.org", "https://example.org/"), ("//p.example/", "https://example.org/"),
        ("ftp://p.example/", "https://example.org/"), ("https:///x/", "https://example.org/"),
        ("https://p.example/?q=1", "https://p.example/"), ("https://p.example/blog/?", "https://p.example/blog/"),
        ("https://p.example/#top", "https://p.example/"), ("https://p.example/a b/", "https://p.example/"),
        (" https://p.example/", "https://p.example/"), ("https://p.example/\t", "https://p.example/"),
        ("https://nell:secret@p.example/x/", "https://p.example/x/"), ("https://nell@p.example", "https://p.example/"),
        ("https://p.example:99999/", "https://example.org/"), ("https://p.example:abc/", "https://example.org/"),
        ("https://p..example/", "https://example.org/"), ("https://-p.example/", "https://example.org/"),
        ("https://p.example//a//", "https://p.example/a/"), ("https://p.example/../a/", "https://p.example/a/"),
        ("https://p.example/blog/index.html", "https://p.example/blog/"), ("https://p.example/é/", "https://p.example/"),
    ],
)  # fmt: skip
def test_an_address_at_which_no_site_can_stand_is_told_with_one_that_could(url: str, instead: str) -> None:
    told = base_url_fault(url)
    assert told.endswith(f', as in "{instead}"') and "secret" not in told
    assert base_url_fault(instead) == ""


@pytest.mark.parametrize(
    "url",
    ["https://p.example", "http://localhost:8000/", "https://[::1]:8000/", "https://p.example/a-b/c.d/~e_f/",
     "https://exämple.org/", "HTTPS://P.example/", "https://under_score.example./"],
)  # fmt: skip
def test_an_address_at_which_a_site_can_stand_is_taken(url: str) -> None:
    assert base_url_fault(url) == ""

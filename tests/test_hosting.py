"""Headers, redirects and media types for hosts."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from dateline.hosting import (
    cache_control,
    content_security_policy,
    headers_file,
    is_compressible,
    media_type,
    redirects_file,
)

CSP = content_security_policy()


def test_O12_the_policy_allows_nothing_inline() -> None:
    rules = dict(rule.split(" ", 1) for rule in CSP.split("; "))
    assert rules["default-src"] == rules["base-uri"] == rules["frame-ancestors"] == "'none'"
    for name in ("script-src", "style-src", "img-src", "font-src", "connect-src", "form-action"):
        assert rules[name] == "'self'"
    assert "unsafe" not in CSP and "*" not in CSP and "data:" not in CSP


def test_O12_headers_file_keeps_to_the_limits_of_its_hosts() -> None:
    text = headers_file("/blog/", CSP)
    assert "/blog/*\n" in text and "/blog/assets/*\n" in text
    assert len([line for line in text.splitlines() if line.startswith("/")]) <= 100
    assert max(map(len, text.splitlines())) <= 2000
    for name in ("X-Content-Type-Options: nosniff", "Referrer-Policy:", "Permissions-Policy:",
                 "Cross-Origin-Opener-Policy:"):  # fmt: skip
        assert f"  {name}" in text
    assert "Strict-Transport" not in text
    with pytest.raises(ValueError, match="2000"):
        headers_file("/", content_security_policy(f"'sha256-{n:044}'" for n in range(60)))
    with pytest.raises(ValueError, match="line break"):
        headers_file("/", "default-src 'none'\n/*\n  X-Evil: 1")


@given(st.lists(st.tuples(st.text(), st.text()), max_size=5))
def test_O08_a_redirect_never_breaks_its_line(pairs: list[tuple[str, str]]) -> None:
    try:
        text = redirects_file(("/" + old, "/" + new) for old, new in pairs)
    except ValueError:
        return
    assert all(re.fullmatch(r"/[!-~]* /[!-~]* 301", line) for line in text.splitlines())
    assert len(text.splitlines()) == len({("/" + old, "/" + new) for old, new in pairs}) or not pairs


def test_O08_redirects_keep_to_the_limits_of_their_hosts() -> None:
    assert redirects_file([("/b/", "/c/"), ("/alt weg/", "/neu/")]) == "/alt%20weg/ /neu/ 301\n/b/ /c/ 301\n"
    assert redirects_file([("/a\r\nb", "/é/")]) == "/a%0D%0Ab /%C3%A9/ 301\n"
    assert redirects_file((f"/{n}/", "/") for n in range(2001)).count("\n") == 2000
    assert redirects_file([("/" + "a" * 1000, "/"), ("/a/", "/b/")]) == "/a/ /b/ 301\n"


def test_caching() -> None:
    assert "immutable" in cache_control("assets/style.0123abcd.css")
    assert "immutable" in cache_control("2026/11/05/a/p-0123456789abcdef.avif")
    for path in ("index.html", "feed.xml", "sitemap.xml", "dateline.manifest.json", "robots.txt"):
        assert cache_control(path) == "public, max-age=0, must-revalidate"
    assert cache_control("favicon.ico") == "public, max-age=3600"


def test_media_types_do_not_depend_on_the_machine() -> None:
    assert media_type("a.js") == "text/javascript; charset=utf-8"
    assert media_type("x/A.AVIF") == "image/avif"
    assert media_type("CNAME") == "text/plain; charset=utf-8"
    assert media_type("pagefind/en_1a2b.pf_fragment") == "application/octet-stream"
    assert is_compressible("feed.json") and is_compressible("a.svg") and not is_compressible("a.webp")

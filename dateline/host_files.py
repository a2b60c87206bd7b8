"""The files that tell a static host how to serve the site."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from urllib.parse import urlsplit

from dateline.contexts import Page
from dateline.hosting import content_security_policy, headers_file, redirects_file
from dateline.model import Post
from dateline.permalinks import identity, output_path
from dateline.plan import Output, Text, file_output
from dateline.site import Site


def host_files(site: Site, former: Mapping[str, tuple[str, str]], published: Iterable[Post]) -> Iterator[Output]:
    """Yield the files, with a policy that allows what these posts show; ``former`` leads from former URLs."""
    scripts = ("'wasm-unsafe-eval'",) if site.search else ()  # Pagefind's own code is WebAssembly.
    shown = {each for post in published for each in post.elsewhere}
    images, media = (_schemes(site, kind, shown) for kind in ("image", "media"))
    headers = headers_file(site.path, content_security_policy(scripts, images, media))
    moved = redirects_file((url, target) for url, (target, _) in former.items())
    yield file_output("_headers", Text(headers.encode()))
    yield file_output("_redirects", Text(moved.encode()))
    yield file_output(".nojekyll", Text(b""))


def _schemes(site: Site, kind: str, shown: Iterable[str]) -> frozenset[str]:
    """Return the schemes by which posts show what lies elsewhere; an address without one has the site's own."""
    own = f"{urlsplit(site.base_url).scheme}:"
    parts = (each.partition(" ") for each in shown)
    return frozenset(scheme or own for name, _, scheme in parts if name == kind)


def standing(former: Mapping[str, tuple[str, str]], pages: Iterable[Page], site: Site) -> dict[str, tuple[str, str]]:
    """Return the former URLs at which no page of the site's own stands."""
    if not former:
        return {}
    taken = {identity(page.path) for page in pages if page.layout != "redirect.html"}
    return {url: led for url, led in former.items() if identity(output_path(url, site.path)) not in taken}

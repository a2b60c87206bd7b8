"""What free hosting takes, in files and bytes."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping

from dateline.check.findings import Finding
from dateline.values import Value

MB = 1024 * 1024


class Limits(Value, frozen=True):
    """What one host takes; 0 where it sets no limit."""

    name: str
    files: int = 0
    size: int = 0
    """Bytes in all."""
    largest: int = 0
    """Bytes of one file."""
    in_folder: int = 0
    """Files in one folder."""
    redirects: int = 0
    headers: int = 0
    """Rules in ``_headers``."""


LIMITS = {
    "github": Limits("GitHub Pages", size=1024 * MB, largest=100 * MB),
    "cloudflare": Limits("Cloudflare Pages", files=20_000, largest=25 * MB, redirects=2_000, headers=100),
    "gitlab": Limits("GitLab Pages", files=200_000, size=1024 * MB),
    "netlify": Limits("Netlify", in_folder=54_000),
}
"""As their documentation has it in 2026; free plans."""
NEAR = 0.8
"""Share of a limit from which on a warning is given."""


def check_limits(host: str, sizes: Mapping[str, int], rules: Mapping[str, str]) -> Iterator[Finding]:
    """Yield findings where a site goes beyond what a host takes, and warnings where it comes near.

    ``sizes`` are bytes by output path; ``rules`` the texts of ``_headers`` and ``_redirects`` where the site
    has them. Raises ValueError for a host that is not known.
    """
    if host not in LIMITS:
        raise ValueError(f"There is no host “{host}” to check for; there are {', '.join(sorted(LIMITS))}.")
    limits = LIMITS[host]
    folders = Counter(path.rpartition("/")[0] for path in sizes)
    lines = {
        name: [line for line in text.splitlines() if line.strip()[:1] not in ("", "#")] for name, text in rules.items()
    }
    headers = [line for line in lines.get("_headers", []) if not line[0].isspace()]
    for what, amount, limit in (
        ("files", len(sizes), limits.files),
        ("bytes", sum(sizes.values()), limits.size),
        ("files in one folder", max(folders.values(), default=0), limits.in_folder),
        ("redirects", len(lines.get("_redirects", [])), limits.redirects),
        ("rules in _headers", len(headers), limits.headers),
    ):
        yield from _measure(limits.name, what, amount, limit)
    for path, size in sizes.items():
        if limits.largest and size > limits.largest:
            yield Finding(
                path, 0, 0, f"{limits.name} takes files of {limits.largest // MB} MB; this has {size / MB:.1f}"
            )


def _measure(name: str, what: str, amount: int, limit: int) -> Iterator[Finding]:
    if limit and amount > limit:
        yield Finding("", 0, 0, f"{name} takes {limit:,} {what}; the site has {amount:,}")
    elif limit and amount > NEAR * limit:
        yield Finding("", 0, 0, f"{name} takes {limit:,} {what}; the site has {amount:,} already", "warning")

"""What a host has to know to serve the site well: media types, caching, security headers, redirects."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import PurePosixPath
from urllib.parse import quote

from dateline.patterns import pattern

REDIRECTS = 2_000
"""Static rules that Cloudflare Pages takes from ``_redirects``."""
LINE = 2_000
"""Characters that a rule of ``_headers`` may have; a line of ``_redirects`` may have half of that."""

IMMUTABLE = "public, max-age=31536000, immutable"
FRESH = "public, max-age=0, must-revalidate"
SHORT = "public, max-age=3600"

_FINGERPRINT = pattern(r"[.-][0-9a-f]{8,64}\.[a-z0-9]+$")
_TYPES = {
    ".html": "text/html; charset=utf-8", ".htm": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8", ".js": "text/javascript; charset=utf-8",
    ".mjs": "text/javascript; charset=utf-8", ".json": "application/json", ".map": "application/json",
    ".xml": "application/xml", ".xsl": "application/xml", ".rss": "application/rss+xml",
    ".atom": "application/atom+xml", ".opml": "text/x-opml; charset=utf-8",
    ".txt": "text/plain; charset=utf-8", ".md": "text/markdown; charset=utf-8",
    ".csv": "text/csv; charset=utf-8",
    ".ics": "text/calendar; charset=utf-8", ".vtt": "text/vtt; charset=utf-8",
    ".webmanifest": "application/manifest+json", ".wasm": "application/wasm", ".pdf": "application/pdf",
    ".svg": "image/svg+xml", ".png": "image/png", ".jpg": "image/jpeg", ".jpeg": "image/jpeg",
    ".gif": "image/gif", ".webp": "image/webp", ".avif": "image/avif", ".ico": "image/vnd.microsoft.icon",
    ".mp3": "audio/mpeg", ".m4a": "audio/mp4", ".ogg": "audio/ogg", ".opus": "audio/ogg", ".wav": "audio/wav",
    ".mp4": "video/mp4", ".webm": "video/webm", ".zip": "application/zip",
    ".woff2": "font/woff2", ".woff": "font/woff", ".ttf": "font/ttf", ".otf": "font/otf",
}  # fmt: skip
_NAMED = {
    "feed.xml": "application/atom+xml", "feed.json": "application/feed+json",
    "_headers": "text/plain; charset=utf-8", "_redirects": "text/plain; charset=utf-8",
    "CNAME": "text/plain; charset=utf-8",
}  # fmt: skip


def media_type(path: str) -> str:
    """Return the Content-Type of a file of the site, the same on every machine.

    >>> media_type("2026/11/05/storm/index.html"), media_type("feed.xml")
    ('text/html; charset=utf-8', 'application/atom+xml')
    """
    name = PurePosixPath(path)
    return _NAMED.get(name.name) or _TYPES.get(name.suffix.lower(), "application/octet-stream")


def cache_control(path: str) -> str:
    """Return the Cache-Control of a file: for ever where the name carries a digest, an hour for other assets,
    asked for anew each time for pages, feeds and the like."""
    name = path.rpartition("/")[2]
    if _FINGERPRINT.search(name):
        return IMMUTABLE
    plain = media_type(path).partition(";")[0]
    return SHORT if plain.startswith(("image/", "font/", "audio/", "video/", "text/css", "text/javascript")) else FRESH


def is_compressible(path: str) -> bool:
    """Return whether gzip makes the file smaller: texts do, pictures and archives don't."""
    plain = media_type(path).partition(";")[0]
    return plain.startswith("text/") or plain.endswith(("xml", "json")) or plain in ("application/wasm", "font/ttf")


def content_security_policy(
    scripts: Iterable[str] = (), images: Iterable[str] = (), media: Iterable[str] = ()
) -> str:
    """Return a policy that allows the site itself, and of scripts, pictures, sound and film these sources besides.

    Nothing inline is allowed; a page with ``frame-ancestors`` in a meta element must leave it out
    (CSP Level 3, section 6.4.2).
    """
    script, image, medium = (" ".join(("'self'", *sorted(more))) for more in (scripts, images, media))
    return (
        f"default-src 'none'; script-src {script}; style-src 'self'; img-src {image}; font-src 'self'; "
        f"connect-src 'self'; manifest-src 'self'; media-src {medium}; base-uri 'none'; form-action 'self'; "
        "frame-ancestors 'none'"
    )


def security_headers(csp: str) -> tuple[tuple[str, str], ...]:
    """Return (name, value) of the headers that every answer carries.

    Strict-Transport-Security is none of them, since it can't be taken back: that is for the host's own settings.
    Raises ValueError where the policy holds a line break or is too long for a rule.
    """
    headers = (
        ("Content-Security-Policy", csp),
        ("X-Content-Type-Options", "nosniff"),
        ("Referrer-Policy", "strict-origin-when-cross-origin"),
        (
            "Permissions-Policy",
            "camera=(), geolocation=(), microphone=(), payment=(), usb=(), browsing-topics=()",
        ),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    )
    for name, value in headers:
        _require_line(f"  {name}: {value}", LINE)
    return headers


def headers_file(base_path: str, csp: str) -> str:
    """Return ``_headers`` for Netlify and Cloudflare Pages, which ask for pages anew each time by themselves.

    ``base_path`` is the site's path with a slash at both ends. Raises ValueError where a value holds a line
    break, or a line is longer than Cloudflare takes.
    """
    base = _path(base_path).rstrip("/")
    rules = (
        (f"{base}/*", security_headers(csp)),
        (f"{base}/assets/*", (("Cache-Control", IMMUTABLE),)),
    )
    return "".join(_rule(path, headers) for path, headers in rules)


def _rule(path: str, headers: Iterable[tuple[str, str]]) -> str:
    lines = [path, *(f"  {name}: {value}" for name, value in headers)]
    for line in lines:
        _require_line(line, LINE)
    return "\n".join(lines) + "\n"


def redirects_file(pairs: Iterable[tuple[str, str]]) -> str:
    """Return ``_redirects`` (permanent) for pairs (former path, path or URL it leads to), sorted.

    What can't stand in a line (spaces, line breaks, other scripts) is percent-encoded. Lines that are longer
    than Cloudflare takes, and those beyond as many as it takes, are left out: a page redirects there, too.
    """
    lines = [f"{_path(old)} {_path(new)} 301\n" for old, new in sorted(set(pairs))]
    return "".join([line for line in lines if len(line) <= LINE // 2][:REDIRECTS])


def _path(text: str) -> str:
    """Return a path or URL that can stand in a line: what would end a word is percent-encoded."""
    return quote(text, safe="/:?#[]@!&'()+,;=%~.-_")


def _require_line(line: str, limit: int) -> None:
    if "\n" in line or "\r" in line or any(ord(char) < 32 for char in line):
        raise ValueError(f"{line!a} holds a line break")
    if len(line) > limit:
        raise ValueError(f"a line of {len(line)} characters ({line[:40]!a} …); hosts take {limit} at most")

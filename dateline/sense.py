"""What settings have to hold besides the right type."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any

from dateline.site import Site

if TYPE_CHECKING:
    from urllib.parse import SplitResult

PERMALINK_FIELDS = ("year", "month", "day", "slug", "section")


class Wrong(Exception):
    """A value that does not fit; the text says what would."""


def base_url_fault(url: str) -> str:
    """Return why no site can stand at a URL, or nothing where one can."""
    from urllib.parse import urlsplit

    try:
        parts = urlsplit(url)
    except ValueError:
        return "is not a URL"
    if parts.scheme not in ("http", "https") or not parts.netloc:
        return 'must begin with https:// and name a host, as in "https://example.org/"'
    if not (_is_host(parts) and re.fullmatch(r"[A-Za-z0-9._~/-]*", parts.path)) or re.search(r"[?#\s]", url):
        return f"may hold a host and a plain path, nothing else{_plainer(parts)}"
    if re.search(r"//|/\.{1,2}(/|$)", parts.path):
        return f"may not hold // or .. in its path{_plainer(parts)}"
    if re.search(r"\.(html?|php)/?$", parts.path):
        return f"must name the folder of the site, not a page in it{_plainer(parts)}"
    return ""


def _is_host(parts: SplitResult) -> bool:
    """Return whether an address names nothing before its path but a host, and a port if any."""
    try:
        port = parts.port
    except ValueError:
        return False
    name = parts.netloc.removesuffix(f":{port}")
    labels = r"(?!-)[\w-]+(?<!-)(\.(?!-)[\w-]+(?<!-))*\.?"
    return bool(re.fullmatch(rf"{labels}|\[[0-9A-Fa-f:.]+\]", name)) and port != 0


def _plainer(parts: SplitResult) -> str:
    """Return an address of the same host that a site can stand at, worded as an example."""
    tail = parts._replace(netloc=parts.netloc.rpartition("@")[2])
    host = tail.netloc if _is_host(tail) else "example.org"
    path = "/".join(part for part in parts.path.split("/") if re.fullmatch(r"[A-Za-z0-9_~-][A-Za-z0-9._~-]*", part))
    path = re.sub(r"[^/]*\.(html?|php)$", "", path).strip("/")
    plain = f"{parts.scheme}://{host}/{path}/" if path else f"{parts.scheme}://{host}/"
    return f', as in "{plain}"'


def destination_fault(key: str, value: object) -> str:
    """Return what is wrong with a text in the table of a place that the site is sent to, or nothing."""
    if not isinstance(value, str):
        return ""
    if key in ("public_url", "websub") and not re.match(r"https?://[^/\s]", value):
        return 'must be an address that begins with https://, as in "https://example.org/"'
    if key == "url" and re.match(r"[A-Za-z][A-Za-z0-9+.-]*://[^/@\s]*:[^/@\s]*@", value):
        return "must not hold a password; keep it in the environment or in the client's own files"
    return ""


def _sensible_url(site: Site) -> None:
    if wrong := base_url_fault(site.base_url):
        raise Wrong(wrong)


def _sensible_timezone(site: Site) -> None:
    from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

    try:
        ZoneInfo(site.timezone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Wrong(f'“{site.timezone}” is not a time zone; write it as in "Europe/Lisbon"') from None


def _sensible_language(site: Site) -> None:
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", site.language):
        raise Wrong('is not a language tag; write it as in "en" or "pt-PT"')


def _sensible_permalink(site: Site) -> None:
    unknown = [name for name in re.findall(r"\{(.*?)\}", site.permalink) if name not in PERMALINK_FIELDS]
    if unknown or "{slug}" not in site.permalink or not site.permalink.startswith("/"):
        raise Wrong("must begin with / and hold {slug}; it may hold {year} {month} {day} {section}")
    if not site.permalink.endswith(("/", ".html")):
        raise Wrong("must end with / or .html: hosts serve no other file as a page")
    if "/." in site.permalink or re.search(r"[^A-Za-z0-9/{}._-]", site.permalink):
        raise Wrong("may hold letters, digits, - _ . and / around the fields")


def _sensible_slugs(named: str) -> Callable[[Site], None]:
    """Return the check that each section or author has a slug that can stand in an address, if any."""

    def sense(site: Site) -> None:
        slugs = [entry.slug for entry in getattr(site, named) if entry.slug]
        if strange := [slug for slug in slugs if not re.fullmatch(r"[a-z0-9]+(?:[-_][a-z0-9]+)*", slug)]:
            raise Wrong(f"has the slug “{strange[0]}”; it may hold small letters, digits and hyphens between them")

    return sense


def _sensible_folders(site: Site) -> None:
    names = {key: getattr(site.folders, key).strip("/") for key in ("content", "layouts", "assets", "output", "cache")}
    for key, name in names.items():
        absolute = getattr(site.folders, key).startswith("/") or re.match(r"[A-Za-z]:", name)
        if absolute or name in ("", ".") or ".." in name.split("/"):
            raise Wrong(f"{key} must name a folder of its own below the site's folder")
    for mine in ("output", "cache"):
        for other in names.keys() - {mine}:
            if _overlap(names[mine], names[other]):
                raise Wrong(f"{mine} “{names[mine]}” and {other} “{names[other]}” must not lie in each other")


def _overlap(one: str, other: str) -> bool:
    return f"{one}/".startswith(f"{other}/") or f"{other}/".startswith(f"{one}/")


def _between(key: str, least: int, most: int = 0) -> Callable[[Site], None]:
    """Return the check that every number of a setting is at least, and where ``most`` is given at most, so much."""

    def sense(site: Site) -> None:
        value: Any = site
        for part in key.split("."):
            value = getattr(value, part)
        numbers = value if isinstance(value, tuple) else (value,)
        if any(number < least or (most and number > most) for number in numbers):
            raise Wrong(f"must be from {least} to {most}" if most else f"must be at least {least}")

    return sense


def _sensible_authority(site: Site) -> None:
    if not re.fullmatch(r"[A-Za-z0-9.-]{0,253}", site.feeds.authority):
        raise Wrong('must be a host name alone, as in "example.org"')


def _sensible_formats(site: Site) -> None:
    if unknown := [name for name in site.images.formats if name not in ("webp", "avif")]:
        raise Wrong(f'names “{unknown[0]}”; it may hold "webp" and "avif"')


_LEAST = {
    "page_size": 1, "feeds.size": 1, "tags.most": 1, "tags.min_posts": 1, "tags.index_min_posts": 0,
    "latest": 0, "related": 0, "update_tolerance": 0, "stories.window": 1,
    "front.seconds": 0, "front.latest": 0, "front.per_section": 0, "front.stories": 0,
}  # fmt: skip


SENSE: Mapping[str, Callable[[Site], None]] = {
    "base_url": _sensible_url,
    "timezone": _sensible_timezone,
    "language": _sensible_language,
    "permalink": _sensible_permalink,
    "sections": _sensible_slugs("sections"),
    "authors": _sensible_slugs("authors"),
    "folders": _sensible_folders,
    **{key: _between(key, least) for key, least in _LEAST.items()},
    "images.widths": _between("images.widths", 1, 16383),
    "images.quality": _between("images.quality", 1, 100),
    "images.formats": _sensible_formats,
    "feeds.authority": _sensible_authority,
}
"""By the dotted key of a setting, what raises Wrong for a site in which it makes no sense."""

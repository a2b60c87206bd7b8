"""What a local link or picture in a post leads to."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Iterable, Mapping
from types import MappingProxyType
from urllib.parse import unquote, urljoin

from dateline.contexts import Body
from dateline.model import Diagnostic, Picture, Post
from dateline.patterns import pattern
from dateline.site import Site
from dateline.values import Value, changed

ASSETS = "assets/"
"""Prefix of what lies in the assets folder among the names of media."""

MOST_PLACED = 50
"""Missing files of one article whose lines are looked for: each look passes over its whole text."""
_MEDIA = pattern(r"\.(jpe?g|png|gif|webp|avif|svg|pdf|mp3|mp4|m4a|og[agv]|webm|vtt|csv|zip|epub)$", re.IGNORECASE)


class Medium(Value, frozen=True):
    """A published file that is no page."""

    url: str
    picture: Picture | None
    """None for what is no picture."""
    source: str
    """Path of the file, relative to the site's folder; empty where it is published anyway."""


_NONE: Mapping[str, str] = MappingProxyType({})


class References:
    """Resolves what posts refer to among the media and posts of the site."""

    def __init__(
        self, media: Mapping[str, Medium], posts: Iterable[Post], site: Site, broken: Mapping[str, str] = _NONE
    ) -> None:
        """Take media by their path in the content folder, or in the assets folder behind ``assets/``.

        ``broken`` tells by such names why a picture that is there can't be published.
        """
        self._media = media
        self._broken = broken
        self._site = site
        self._urls = {post.path: post.url for post in posts}

    def medium(self, post: Post, reference: str) -> Medium | None:
        """Return the file behind a reference, or None where there is none."""
        for name in _names(post.path, unquote(reference.partition("?")[0].partition("#")[0])):
            if found := self._media.get(name) or self._media.get(ASSETS + name):
                return found
        return None

    def url(self, post: Post, reference: str) -> str:
        """Return the URL that a reference leads to, whether or not something stands there."""
        path, mark, fragment = reference.partition("#")
        if medium := self.medium(post, path):
            return medium.url + mark + fragment
        for name in _names(post.path, unquote(path)):
            if name in self._urls:
                return self._urls[name] + mark + fragment
        if not path.startswith("/"):
            return urljoin(post.url, reference)
        base = self._site.path
        return reference if path.startswith(base) else base + reference.lstrip("/")

    def body(self, post: Post) -> Body:
        """Return a post's body with all its references resolved."""
        if not post.references:
            return Body(post.body)
        media = tuple(self.medium(post, reference) for reference in post.references)
        return Body(
            post.body,
            tuple(self.url(post, reference) for reference in post.references),
            tuple(medium.picture if medium else None for medium in media),
        )

    def missing(self, post: Post) -> tuple[Diagnostic, ...]:
        """Return a warning for each file that a post shows or offers and that is not there."""
        if not (post.image or post.references):
            return ()
        wanted = dict.fromkeys(name for name in (post.image, *post.references) if is_file(name))
        absent = (self._missing(post.path, name) for name in wanted if self.medium(post, name) is None)
        return (*foreign_lead(post), *absent)

    def _missing(self, path: str, reference: str) -> Diagnostic:
        for name in _names(path, unquote(reference.partition("?")[0].partition("#")[0])):
            if reason := self._broken.get(name) or self._broken.get(ASSETS + name):
                message = f"the image {reference} can't be shown: {reason}"
                return Diagnostic(path, 0, 0, message, "warning", help="Save the picture anew.", excerpt=reference)
        return missing_file(path, reference)


def missing_file(path: str, name: str) -> Diagnostic:
    """Return the warning that a file which a post shows or offers is not there; its excerpt is the name alone."""
    if name.lower().endswith(".svg"):
        told = "Put it into assets/: drawings (SVG) are published from there alone, since they may hold programs."
    else:
        told = "Put the file beside the post or into assets/, or mend its name."
    return Diagnostic(path, 0, 0, f"{_kind(name)} {name} is not there", "warning", help=told, excerpt=name)


def foreign_lead(post: Post) -> tuple[Diagnostic, ...]:
    """Return a warning where a post's lead picture is an address elsewhere: none is shown then."""
    if not post.image or is_local(post.image):
        return ()
    message = f"the lead picture {post.image} is no file of this site, and is not shown"
    told = "Put the picture beside the post or into assets/, and name the file; or show it in the text."
    return (Diagnostic(post.path, 0, 0, message, "warning", help=told, excerpt=post.image),)


def placed(found: Diagnostic, text: str) -> Diagnostic:
    """Return a diagnostic of ``missing`` at the line of its source's text that first names the file."""
    at = -1 if found.line else _first(text, found.excerpt)
    if at < 0:
        return found if found.line else changed(found, excerpt="")
    start = text.rfind("\n", 0, at) + 1
    end = text.find("\n", at)
    excerpt = text[start : min(at + 200, len(text) if end < 0 else end)] if at - start < 2000 else ""
    return changed(found, line=text.count("\n", 0, at) + 1, column=at - start + 1, excerpt=excerpt)


def _first(text: str, name: str) -> int:
    """Return where a text first names a file: by itself rather than as the end of a longer name; -1 where nowhere."""
    for written in dict.fromkeys((name, unquote(name))):
        if whole := re.search(rf"(?<![\w./%-]){re.escape(written)}(?![\w-])", text):
            return whole.start()
    return text.find(name)


def is_file(reference: str) -> bool:
    """Return whether a reference means a picture or another file of the site itself, not a page."""
    return is_local(reference) and bool(_MEDIA.search(reference))


def is_local(reference: str) -> bool:
    """Return whether a reference means a file of the site itself."""
    return bool(reference) and not re.match(r"(?i)[a-z][a-z0-9+.-]*:|//", reference)


def _kind(name: str) -> str:
    return "the image" if re.search(r"\.(jpe?g|png|gif|webp|avif|svg)$", name, re.IGNORECASE) else "the file"


def _names(post_path: str, path: str) -> tuple[str, ...]:
    """Return the names under which a reference may be filed: beside the post first, then from the root."""
    rooted = posixpath.normpath(path.lstrip("/")) if path.strip("/") else ""
    if path.startswith("/"):
        return (rooted, rooted.removeprefix(ASSETS))
    beside = posixpath.normpath(posixpath.join(posixpath.dirname(post_path), path))
    return (beside, rooted, rooted.removeprefix(ASSETS))

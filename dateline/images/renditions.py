"""Which sizes and encodings a picture gets, under which names."""

from __future__ import annotations

import posixpath
from functools import cache

from dateline.fingerprint import digest_bytes, fingerprint
from dateline.images.facts import Kind, PictureFacts
from dateline.model import Picture, Rendition
from dateline.slugs import slugify
from dateline.values import Value

RECIPE = 2
"""To be raised with every change of the code that changes the bytes of a rendition or a card."""
FALLBACK_WIDTH = 1280
"""Pixels: the fallback serves old browsers, feeds and social networks, which want 1200."""
WORTH_IT = 0.9
"""A rendition nearly as wide as the widest one saves nothing."""
TALLEST_WEBP = 16_383
"""Pixels that the format can hold."""
EXTENSIONS = {"jpeg": "jpg"}


class RenditionSpec(Value, frozen=True):
    """One encoded size of a picture, decided but not yet made."""

    width: int
    height: int
    kind: Kind
    quality: int = 80
    """1 to 100, on JPEG's scale; each encoder's own is derived from it."""
    lossless: bool = False
    animated: bool = False

    @property
    def media_type(self) -> str:
        return f"image/{self.kind}"


def plan_renditions(
    facts: PictureFacts, widths: tuple[int, ...], formats: tuple[str, ...], quality: int = 80
) -> tuple[RenditionSpec, ...]:
    """Return what a picture is encoded to, grouped by kind, the smallest first, the fallback last.

    ``widths`` are pixels, ``formats`` any of ``webp`` and ``avif``. Nothing is enlarged: the widest is the
    picture's own width, or else the largest asked for. The fallback is of the picture's own kind where every
    browser knows that, and comes in one size; in all sizes where ``formats`` is empty.
    """
    fallback = _fallback_kind(facts)
    modern = [kind for kind in (("webp",) if facts.animated else ("avif", "webp")) if kind in formats]
    sizes = _sizes(facts, widths)
    single = min(sizes[-1], max(FALLBACK_WIDTH, sizes[0])) if modern else 0
    wanted = [(kind, width) for kind in modern for width in sizes]
    wanted += [(fallback, width) for width in ([single] if single else sizes)]
    specs = [_spec(facts, kind, width, quality) for kind, width in dict.fromkeys(wanted)]
    return tuple(spec for spec in specs if spec.kind == fallback or spec.height <= TALLEST_WEBP)


def _fallback_kind(facts: PictureFacts) -> str:
    if facts.animated:
        return "gif" if facts.kind == "gif" else "webp"
    if facts.kind in ("jpeg", "png"):
        return facts.kind
    return "png" if facts.transparent or facts.drawn else "jpeg"


def _sizes(facts: PictureFacts, widths: tuple[int, ...]) -> list[int]:
    """Widths in pixels, ascending; an animation, which is dear to make, has one."""
    asked = sorted({width for width in widths if width > 0})
    widest = min(facts.width, asked[-1]) if asked else facts.width
    if facts.animated:
        return [widest]
    return [width for width in asked if width <= WORTH_IT * widest] + [widest]


def _spec(facts: PictureFacts, kind: str, width: int, quality: int) -> RenditionSpec:
    return RenditionSpec(
        width,
        max(1, round(facts.height * width / facts.width)),
        kind,  # type: ignore[arg-type]
        quality,
        lossless=facts.drawn and kind in ("webp", "png"),
        animated=facts.animated,
    )


def recipe_digest(spec: object) -> str:
    """Return the digest of everything but the source that decides a rendition's (or card's) bytes.

    That is the spec, this code and Pillow with the encoders in it; costs microseconds, imports no encoder.
    """
    return fingerprint((RECIPE, _encoder(), fingerprint(spec)))


@cache
def _encoder() -> str:
    from PIL import __version__

    return f"pillow {__version__}"


def rendition_path(source: str, digest: str, spec: RenditionSpec) -> str:
    """Return the output path of a rendition: ``assets/images/harbour-640.1a2b3c4d.webp``.

    ``source`` is the picture's path, ``digest`` that of its bytes. Known without encoding, and another one
    as soon as the picture, a setting or the encoder is another.
    """
    stem = slugify(posixpath.basename(source).rpartition(".")[0] or posixpath.basename(source))
    mark = digest_bytes(f"{digest} {recipe_digest(spec)}".encode())[:8]
    return f"assets/images/{stem}-{spec.width}.{mark}.{EXTENSIONS.get(spec.kind, spec.kind)}"


def describe_picture(
    source: str, digest: str, facts: PictureFacts, specs: tuple[RenditionSpec, ...], base: str = "/"
) -> Picture:
    """Return the picture as a page shows it, below the site's base path; words are the caller's to add.

    ``specs`` as plan_renditions gives them: at least one, the fallback last.
    """
    renditions = tuple(_rendition(base + rendition_path(source, digest, spec), spec) for spec in specs)
    last = renditions[-1]
    return Picture(last.url, last.width, last.height, colour=facts.colour, renditions=renditions)


def _rendition(url: str, spec: RenditionSpec) -> Rendition:
    return Rendition(url, spec.width, spec.height, spec.media_type)

"""Bytes of a picture → its facts."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

from dateline.images.facts import Kind, PictureFacts
from dateline.images.opening import frame_count, opened, orientation

if TYPE_CHECKING:
    from PIL import Image

FEW_COLOURS = 256
GROUND = 0.25
"""Share of the pixels that the commonest colour of a drawing has; a grey photograph has no such ground."""
_SAMPLE = 64
"""Pixels of the longer side of what the dominant colour is taken from."""


def inspect_picture(data: bytes) -> PictureFacts:
    """Return what a picture is and how large; its name and extension don't matter.

    Decodes it once, so that a damaged file is found here. Raises PictureError with the reason.
    """
    with opened(data) as image:
        width, height = image.size
        kind = cast(Kind, {"MPO": "jpeg"}.get(image.format or "", (image.format or "").lower()))
        turned = orientation(image) >= 5
        frames = frame_count(image)
        image.draft("RGB", (_SAMPLE * 4, _SAMPLE * 4))
        _decode(image, frames)
        transparent = _is_transparent(image)
        return PictureFacts(
            width=height if turned else width,
            height=width if turned else height,
            kind=kind,
            frames=frames,
            transparent=transparent,
            drawn=kind in ("png", "gif", "webp") and _is_drawn(image),
            colour="" if transparent else _dominant_colour(image),
        )


def _decode(image: Image.Image, frames: int) -> None:
    """Every frame, the first one last, so that it stays."""
    for frame in (*range(1, frames), 0) if frames > 1 else ():
        image.seek(frame)
        image.load()
    image.load()


def _is_transparent(image: Image.Image) -> bool:
    """Whether any pixel lets the page shine through; an alpha channel alone says little."""
    if not image.has_transparency_data:
        return False
    lowest, _ = cast("tuple[int, int]", image.convert("RGBA").getchannel("A").getextrema())
    return lowest < 255


def _is_drawn(image: Image.Image) -> bool:
    counts = image.convert("RGBA").getcolors(FEW_COLOURS) or []
    return max((count for count, _ in counts), default=0) >= GROUND * image.width * image.height


def _dominant_colour(image: Image.Image) -> str:
    """The largest of the clusters that median cut (Heckbert 1982) makes of a thumbnail."""
    from dateline.images.pixels import true_colours

    sample = true_colours(image).convert("RGB")
    sample.thumbnail((_SAMPLE, _SAMPLE), reducing_gap=2.0)
    clusters = sample.quantize(6, method=0)
    counts = cast("list[tuple[int, int]]", clusters.getcolors())
    _, index = max(counts, key=lambda count: (count[0], -count[1]))
    palette = clusters.getpalette() or [0, 0, 0]
    return "#" + bytes(palette[3 * index : 3 * index + 3]).hex()

"""Pixels of any mode, profile and orientation → upright sRGB, free of everything that is not pixels."""

from __future__ import annotations

from io import BytesIO
from typing import TYPE_CHECKING

from dateline.images.opening import orientation

if TYPE_CHECKING:
    from PIL import Image


def upright(image: Image.Image) -> Image.Image:
    """Return a picture turned as its EXIF orientation (Exif 2.3, section 4.6.4) asks."""
    from PIL.Image import Transpose

    turns = {
        2: Transpose.FLIP_LEFT_RIGHT,
        3: Transpose.ROTATE_180,
        4: Transpose.FLIP_TOP_BOTTOM,
        5: Transpose.TRANSPOSE,
        6: Transpose.ROTATE_270,
        7: Transpose.TRANSVERSE,
        8: Transpose.ROTATE_90,
    }
    turn = turns.get(orientation(image))
    return image if turn is None else image.transpose(turn)


def true_colours(image: Image.Image) -> Image.Image:
    """Return a picture in sRGB, as RGB or (where it is transparent) RGBA."""
    profile = image.info.get("icc_profile")
    mode = "RGBA" if image.has_transparency_data else "RGB"
    if isinstance(profile, bytes) and profile:
        converted = _by_profile(image, profile, mode)
        if converted is not None:
            return converted
    return _eight_bits(image).convert(mode)


def _eight_bits(image: Image.Image) -> Image.Image:
    """Bring 16 and 32 bit greys to 8 bits: Pillow's own conversion cuts off instead of scaling."""
    if not image.mode.startswith(("I", "F")):
        return image
    return image.convert("I").point(lambda value: value / 257, "I").convert("L")


def _by_profile(image: Image.Image, profile: bytes, mode: str) -> Image.Image | None:
    """The picture through its ICC profile; None where the profile is damaged or of another colour model."""
    from PIL import ImageCms

    source = image if image.mode in ("CMYK", "L", "RGB") and mode == "RGB" else image.convert(mode)
    try:
        embedded = ImageCms.ImageCmsProfile(BytesIO(profile))
        if _is_srgb(embedded):
            return None
        return ImageCms.profileToProfile(source, embedded, ImageCms.createProfile("sRGB"), outputMode=mode)
    except (ImageCms.PyCMSError, OSError, ValueError, TypeError):
        return None


def _is_srgb(profile: object) -> bool:
    from PIL import ImageCms

    return ImageCms.getProfileDescription(profile).strip().startswith("sRGB")  # type: ignore[arg-type]


def bare(image: Image.Image) -> Image.Image:
    """Return a picture without comment, GPS position, profile or any other note for a writer to copy."""
    image.info = {}
    return image

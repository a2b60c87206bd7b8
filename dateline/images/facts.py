"""What has to be known of a picture before anything is made of it."""

from __future__ import annotations

from typing import Literal, TypeAlias

from dateline.values import Value

Kind: TypeAlias = Literal["jpeg", "png", "webp", "gif", "avif"]
"""What the bytes are, whatever the file is called."""


class PictureError(ValueError):
    """A picture that can't be published; the text says why, to go behind its name: ``it is cut short``."""


class PictureFacts(Value, frozen=True):
    """A picture, measured."""

    width: int
    """Pixels, as a person sees it: the orientation is applied."""
    height: int
    kind: Kind
    frames: int = 1
    """More than 1 where it moves."""
    transparent: bool = False
    drawn: bool = False
    """Few colours: a chart or a line drawing, which looks best and weighs least without loss."""
    colour: str = ""
    """Dominant colour, ``#rrggbb``; empty where it is transparent."""

    @property
    def animated(self) -> bool:
        return self.frames > 1

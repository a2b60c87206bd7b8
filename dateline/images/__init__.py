"""What each picture becomes: facts, renditions, social cards; Pillow is imported only to decode or draw."""

from dateline.images.cards import CardSpec, card_path, social_card
from dateline.images.encoding import encode
from dateline.images.facts import PictureError, PictureFacts
from dateline.images.inspection import inspect_picture
from dateline.images.opening import too_heavy
from dateline.images.renditions import (
    RenditionSpec,
    describe_picture,
    plan_renditions,
    recipe_digest,
    rendition_path,
)

__all__ = [
    "CardSpec",
    "PictureError",
    "PictureFacts",
    "RenditionSpec",
    "card_path",
    "describe_picture",
    "encode",
    "inspect_picture",
    "plan_renditions",
    "recipe_digest",
    "rendition_path",
    "social_card",
    "too_heavy",
]

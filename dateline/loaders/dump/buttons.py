"""The buttons by which a page is shared: names of networks and what one does there."""

from __future__ import annotations

from dateline.patterns import pattern

_NETWORK = pattern(
    r"facebook|twitter|whatsapp|pinterest|e-?mail|linkedin|telegram|flipboard|reddit|tumblr|xing|google\+?|messenger|"
    r"instagram|threads|bluesky|mastodon|vkontakte|viber|youtube|tiktok"
)
_NAMES = pattern(
    rf"{_NETWORK.pattern}|mail|pocket|share|tweet|pin|print|copy|send|teilen|tweeten|twittern|mailen|drucken|"
    r"pinnen|merken|kopieren|partager|imprimer|compartir|condividi|compartilhar|udostępnij|delen|dela"
)
_BUTTONS = pattern(
    rf"(?:{_NAMES.pattern}|link|del|via|on|to|auf|über|per|in|with|mit|this|more|mehr|sms|x|[\s|/·•:_\d-])+"
)
IN_BARS = ("facebook", "twitter", "whatsapp")
"""One of these stands in every bar."""
_BAR = 200
"""Characters of a line of buttons, at most."""
_BUTTON = 40
"""Characters of one button, at most."""


def is_bar(text: str) -> bool:
    """Say whether a line, case folded, is nothing but buttons for two networks or more: “FacebookTwitterE-Mail”."""
    if len(text) > _BAR or not any(name in text for name in IN_BARS):
        return False
    return _BUTTONS.fullmatch(text) is not None and len(set(_NETWORK.findall(text))) > 1


def is_button(text: str) -> bool:
    """Say whether a line, case folded, is a button and no more: a name, with what joins it to others or a count."""
    return len(text) < _BUTTON and _BUTTONS.fullmatch(text) is not None and _NAMES.search(text) is not None

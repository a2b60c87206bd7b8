"""HTML that a page may hold: an allow list of elements and attributes."""

from __future__ import annotations

import re
from collections import Counter
from functools import cache
from typing import TYPE_CHECKING

from dateline.markup.references import SAFE_SCHEMES
from dateline.patterns import pattern

if TYPE_CHECKING:
    from nh3 import Cleaner

ELEMENTS = frozenset(
    """
    a abbr address article aside audio b bdi bdo blockquote br caption center cite code col colgroup dd del
    details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hgroup hr i img ins kbd li mark
    ol p picture pre q rp rt ruby s samp section small source span strike strong sub summary sup table tbody
    td tfoot th thead time tr track tt u ul var video wbr
    """.split()  # noqa: SIM905
)
DROPPED_WITH_CONTENT = frozenset(
    "script style svg math iframe object embed template form noscript title xmp plaintext".split()  # noqa: SIM905
)
ATTRIBUTES = {
    "*": {"class", "dir", "id", "lang", "title"},
    "a": {"href", "hreflang"},
    "audio": {"controls", "loop", "muted", "preload", "src"},
    "blockquote": {"cite"},
    "col": {"span"},
    "colgroup": {"span"},
    "del": {"cite", "datetime"},
    "details": {"open"},
    "img": {"alt", "height", "loading", "src", "width"},
    "ins": {"cite", "datetime"},
    "li": {"value"},
    "ol": {"reversed", "start", "type"},
    "q": {"cite"},
    "source": {"media", "src", "type"},
    "td": {"colspan", "headers", "rowspan"},
    "th": {"abbr", "colspan", "headers", "rowspan", "scope"},
    "time": {"datetime"},
    "track": {"kind", "label", "src", "srclang"},
    "video": {"controls", "height", "loop", "muted", "playsinline", "preload", "src", "width"},
}
_EMBEDDED = pattern(r"<(iframe|script|embed|object|form|svg|math)\b", re.IGNORECASE)
_COMMENT = pattern(r"<!--(?:[^-]|-(?!->))*+-->")
SAFE_ID = pattern(r"(?=[^\s]*[-\d:])[\w:.-]{1,200}")
SAFE_CLASS = pattern(
    r"language-[\w+#.-]{1,40}|footnote[\w-]{0,40}|align-?(?:left|right|center|none)|toc|caption|credit|pullquote"
)
TAG = pattern(r"<(/?)([A-Za-z][^\s/>]*)")
SPECIAL = pattern("[&\u0080-\u00bf]")
CLOSED_BY_THEIR_LIKE = frozenset(
    "p li dt dd tr td th option br hr img input col source track wbr area base link meta".split()  # noqa: SIM905
)
DEEPEST = 3_000_000
"""Sum, over all tags, of the elements open at each: about a second's work."""
LONGEST = 50_000_000_000
"""Characters of the longest text times the characters to escape: about half a second's work."""


class TooDeep(Exception):
    """HTML is nested so deep that parsing it would take too long."""


def sanitise(markup: str) -> str:
    """Give the HTML with what is not on the allow list removed; raise TooDeep before it costs too much.

    The parser can't be interrupted, and its work grows with the elements open at each tag, and with
    the characters to escape in one text times its length: both are counted first.
    """
    if _depth(markup) > DEEPEST or _escapes(markup) > LONGEST:
        raise TooDeep
    return _cleaner().clean(markup).replace("&nbsp;", "\u00a0")


def left_out(markup: str) -> tuple[str, ...]:
    """Give the names of the elements that HTML loses with all that is in them and that readers would have seen."""
    if "<" not in markup:
        return ()
    return tuple(name.lower() for name in _EMBEDDED.findall(_COMMENT.sub("", markup)))


def _depth(markup: str) -> int:
    opened: Counter[str] = Counter()
    depth = total = 0
    for closing, name in TAG.findall(markup):
        name = name.lower()
        if name in CLOSED_BY_THEIR_LIKE:
            total += depth
        elif not closing:
            opened[name] += 1
            depth += 1
            total += depth
        elif opened[name]:
            opened[name] -= 1
            depth -= 1
    return total


def _escapes(markup: str) -> int:
    return max(map(len, markup.split("<"))) * len(SPECIAL.findall(markup))


@cache
def _cleaner() -> Cleaner:
    import nh3

    return nh3.Cleaner(
        tags=set(ELEMENTS),
        clean_content_tags=set(DROPPED_WITH_CONTENT),
        attributes=ATTRIBUTES,
        attribute_filter=_keep,
        url_schemes=set(SAFE_SCHEMES),
        link_rel=None,
        strip_comments=True,
    )


def _keep(element: str, attribute: str, value: str) -> str | None:
    """Keep a class or an id that can't take the place of one of the page's own."""
    if attribute == "class":
        return " ".join(filter(SAFE_CLASS.fullmatch, value.split())) or None
    if attribute == "id":
        heading = len(element) == 2 and element[0] == "h" and element != "hr"
        return value if element != "img" and (heading or SAFE_ID.fullmatch(value)) else None
    return value

"""The list of every Page the site consists of."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from dateline.contexts import Count, Page
from dateline.library import Library
from dateline.model import Link
from dateline.pages.articles import article_pages
from dateline.pages.cards import make_cards
from dateline.pages.feeds import feed_pages
from dateline.pages.front import front_pages
from dateline.pages.lists import index_page, list_pages
from dateline.pages.maps import end_of_news, map_pages
from dateline.pages.periods import period_pages
from dateline.pages.redirects import redirect_pages, redirects
from dateline.pages.storylines import Storyline, story_pages
from dateline.references import References
from dateline.site import Site

__all__ = ["Storyline", "end_of_news", "redirects", "site_pages"]


def site_pages(
    site: Site,
    library: Library,
    storylines: Sequence[Storyline],
    references: References,
    former: Mapping[str, tuple[str, str]],
    now: datetime,
) -> tuple[Page, ...]:
    """Return every page of the site.

    ``former`` gives (URL, title) of what each former URL leads to, as ``redirects`` finds them.
    """
    cards = make_cards(library, references)
    story_of = {post.path: Link(line.title, line.url) for line in storylines for post in line.posts}
    counts = [Count(line.title, line.url, len(line.posts)) for line in storylines]
    pages = [
        *article_pages(site, library, cards, references, story_of),
        *list_pages(site, library, cards),
        *period_pages(site, library, cards),
        *story_pages(storylines, cards),
        index_page(site, "stories", [(count.title, count.url, count.count) for count in counts]),
        *front_pages(site, library, cards, counts),
        *feed_pages(site, library, references),
    ]
    return (*pages, *redirect_pages(site, former), *map_pages(site, library, pages, now))

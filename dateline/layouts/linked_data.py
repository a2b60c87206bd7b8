"""What search engines read of a page: schema.org in JSON-LD."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from dateline.contexts import PostPage, SiteView
from dateline.model import Link

Address = Callable[[str], str]
Data = dict[str, Any]


def article_data(page: PostPage, site: SiteView, absolute: Address) -> Data:
    """A post as schema.org/NewsArticle with its breadcrumbs.

    ``absolute`` makes a whole address of a path. What the page does not say is left out.
    """
    address = absolute(page.url)
    article = {
        "@type": "NewsArticle",
        "headline": page.title,
        "description": page.description,
        "url": address,
        "mainEntityOfPage": address,
        "datePublished": str(page.date or ""),
        "dateModified": str(page.updated or page.date or ""),
        "dateline": page.dateline,
        "author": [{"@type": "Person", "name": name.title, "url": absolute(name.url)} for name in page.authors],
        "image": [absolute(url) for url in (page.image.url if page.image else page.social,) if url],
        "articleSection": page.section.title if page.section else "",
        "keywords": [tag.title for tag in page.tags],
        "correction": [_correction(text, date) for text, date in page.corrections],
        "inLanguage": page.language or site.language,
        "isAccessibleForFree": True,
        "publisher": publisher_data(site, absolute),
    }
    trail = (page.section,) if page.section else ()
    said = {key: value for key, value in article.items() if value}
    return {"@context": "https://schema.org", "@graph": [said, trail_data(trail, site, absolute)]}


def _correction(text: str, date: str) -> Data:
    comment = {"@type": "CorrectionComment", "text": text}
    return comment | {"datePublished": date} if date else comment


def publisher_data(site: SiteView, absolute: Address) -> Data:
    """The site as schema.org/NewsMediaOrganization."""
    return {"@type": "NewsMediaOrganization", "name": site.title, "url": absolute(site.path)}


def trail_data(trail: tuple[Link, ...], site: SiteView, absolute: Address) -> Data:
    """The way from the front page to a page as schema.org/BreadcrumbList."""
    steps = ((site.title, site.path), *((link.title, link.url) for link in trail))
    items = [
        {"@type": "ListItem", "position": position, "name": name, "item": absolute(url)}
        for position, (name, url) in enumerate(steps, 1)
    ]
    return {"@type": "BreadcrumbList", "itemListElement": items}


def site_data(site: SiteView, absolute: Address) -> Data:
    """The front page as schema.org/WebSite."""
    return {
        "@context": "https://schema.org",
        "@type": "WebSite",
        "name": site.title,
        "url": absolute(site.path),
        "inLanguage": site.language,
        "publisher": publisher_data(site, absolute),
    }

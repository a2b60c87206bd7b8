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
    article: Data = {
        "@type": "NewsArticle",
        "headline": page.title,
        "url": address,
        "mainEntityOfPage": address,
        "inLanguage": page.language or site.language,
        "isAccessibleForFree": True,
        "publisher": publisher_data(site, absolute),
    }
    if page.description:
        article["description"] = page.description
    if page.date:
        article["datePublished"] = str(page.date)
        article["dateModified"] = str(page.updated or page.date)
    article |= _about(page, absolute)
    trail = (page.section,) if page.section else ()
    return {"@context": "https://schema.org", "@graph": [article, trail_data(trail, site, absolute)]}


def _about(page: PostPage, absolute: Address) -> Data:
    data: Data = {}
    if page.authors:
        data["author"] = [_person(author, absolute) for author in page.authors]
    if page.image:
        data["image"] = [absolute(page.image.url)]
    if page.section:
        data["articleSection"] = page.section.title
    if page.tags:
        data["keywords"] = [tag.title for tag in page.tags]
    if page.dateline:
        data["dateline"] = page.dateline
    if page.corrections:
        data["correction"] = [_correction(text, date) for text, date in page.corrections]
    return data


def _person(author: Link, absolute: Address) -> Data:
    return {"@type": "Person", "name": author.title, "url": absolute(author.url)}


def _correction(text: str, date: str) -> Data:
    comment = {"@type": "CorrectionComment", "text": text}
    return comment | {"datePublished": date} if date else comment


def publisher_data(site: SiteView, absolute: Address) -> Data:
    """The site as schema.org/NewsMediaOrganization."""
    return {"@type": "NewsMediaOrganization", "name": site.title, "url": absolute(site.path)}


def trail_data(trail: tuple[Link, ...], site: SiteView, absolute: Address) -> Data:
    """The way from the front page to a page as schema.org/BreadcrumbList."""
    steps = (Link(site.title, site.path), *trail)
    items = [
        {"@type": "ListItem", "position": position, "name": step.title, "item": absolute(step.url)}
        for position, step in enumerate(steps, 1)
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

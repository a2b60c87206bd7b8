"""The names that generators give to the fields of a post."""

from __future__ import annotations

from functools import lru_cache

from dateline.values import Value


class KnownKey(Value, frozen=True):
    """A key of front matter and what it means."""

    field: str
    """A field of `Metadata`; ``published``, ``status`` and the like also decide ``draft``."""
    key: str
    """As its generators write it; case, ``-`` and ``_`` don't matter."""
    used_by: str
    """The generators, themes and plug-ins that use it."""


def _rows(field: str, *rows: tuple[str, str]) -> tuple[KnownKey, ...]:
    return tuple(KnownKey(field, key, used_by) for key, used_by in rows)


KNOWN_KEYS: tuple[KnownKey, ...] = (
    *_rows(
        "title",
        ("title", "all"),
        ("headline", "newsroom exports"),
        ("hed", "newsroom exports"),
        ("post_title", "WordPress exports"),
        ("name", "Publii, headless systems"),
    ),
    *_rows(
        "date",
        ("date", "all"),
        ("pubDate", "Astro, RSS exports"),
        ("publishDate", "Hugo, Astro"),
        ("publish_from", "Dateline (beside a date)"),
        ("published_at", "Ghost, Forem, Next, Contentlayer"),
        ("published_on", "Gatsby, Contentful"),
        ("published_date", "Netlify CMS"),
        ("published_time", "Open Graph"),
        ("datePublished", "schema.org, Publii, JSON Feed"),
        ("pubDatetime", "AstroPaper"),
        ("published", "Gatsby, Astro Fuwari (a date), Jekyll (a switch)"),
        ("publication_date", "headless systems"),
        ("post_date", "WordPress exports, Craft exports"),
        ("posted", "older blogs"),
        ("created", "Hugo, Eleventy, Obsidian"),
        ("created_at", "Nanoc, Ghost, Bridgetown"),
        ("date_created", "headless systems"),
        ("created_time", "Notion exports"),
        ("embargo", "newsroom exports (the date is not before it)"),
        ("embargo_until", "newsroom exports (likewise)"),
        ("embargoed_until", "newsroom exports (likewise)"),
        ("embargo_date", "newsroom exports (likewise)"),
        ("embargoed", "newsroom exports (likewise)"),
        ("hold_until", "newsroom exports (likewise)"),
        ("embargo_time", "newsroom exports (likewise)"),
        ("sperrfrist", "newsroom exports (likewise)"),
        ("publish_on", "headless systems (likewise)"),
        ("publish_at", "headless systems (likewise)"),
        ("scheduled_for", "headless systems (likewise)"),
        ("not_before", "headless systems (likewise)"),
    ),
    *_rows(
        "updated",
        ("updated", "Zola, Hexo, Nikola, Eleventy"),
        ("lastmod", "Hugo"),
        ("last_modified_at", "Jekyll"),
        ("last_modified", "Lektor, Jekyll themes, Next, VitePress"),
        ("modified", "Pelican, Jekyll themes"),
        ("updated_at", "Ghost, Nanoc, Next, Contentlayer"),
        ("updatedDate", "Astro, Netlify CMS"),
        ("update_date", "headless systems"),
        ("modDatetime", "AstroPaper"),
        ("dateModified", "schema.org, JSON Feed"),
        ("modified_time", "Open Graph"),
        ("last_update", "Docusaurus (a table with a date)"),
        ("last_updated", "Docusaurus, Eleventy"),
        ("edited", "Eleventy"),
        ("last_edited_time", "Notion exports"),
    ),
    *_rows(
        "expires",
        ("expiryDate", "Hugo"),
        ("unpublishdate", "Hugo"),
        ("expires", "newsroom exports"),
        ("expires_at", "headless systems"),
        ("expiration_date", "headless systems"),
        ("unpublish_on", "headless systems"),
        ("unpublish_at", "headless systems"),
    ),
    *_rows(
        "authors",
        ("authors", "Zola, Docusaurus, Pelican, Hugo themes"),
        ("author", "Jekyll, Hugo, Eleventy, Pelican, Nikola, Hexo"),
        ("byline", "newsroom exports"),
        ("by", "older blogs"),
        ("writer", "headless systems"),
        ("writers", "headless systems"),
        ("author_name", "headless systems"),
        ("attribution", "Hugo sites"),
        ("co-author", "newsroom exports (added to the others)"),
        ("co-authors", "newsroom exports (added to the others)"),
        ("guest_author", "Jekyll themes (added to the others)"),
    ),
    *_rows(
        "categories",
        ("categories", "Jekyll, Hugo, Zola, Hexo"),
        ("category", "Jekyll, Pelican, Nikola, Astro"),
        ("section", "newsroom exports, Open Graph"),
        ("sections", "newsroom exports"),
        ("topics", "Eleventy, headless systems"),
        ("topic", "Eleventy, headless systems"),
        ("rubric", "newsroom exports"),
    ),
    *_rows(
        "tags",
        ("tags", "all"),
        ("tag", "Jekyll, Hexo"),
        ("keywords", "Hugo, Docusaurus, Hexo"),
        ("labels", "Blogger exports"),
    ),
    *_rows(
        "slug",
        ("slug", "Hugo, Zola, Jekyll, Pelican, Nikola, Astro"),
        ("post_name", "WordPress exports"),
    ),
    *_rows(
        "url",
        ("permalink", "Jekyll, Eleventy, Hexo"),
        ("url", "Hugo, Pelican"),
        ("path", "Zola, Gatsby"),
    ),
    *_rows(
        "aliases",
        ("aliases", "Hugo, Zola"),
        ("redirect_from", "Jekyll"),
        ("alias", "Hexo, older Jekyll"),
        ("redirects", "Gatsby"),
        ("former_urls", "Dateline"),
    ),
    *_rows(
        "summary",
        ("dek", "newsroom exports"),
        ("deck", "newsroom exports"),
        ("standfirst", "newsroom exports"),
        ("summary", "Hugo, Pelican, Zola, Next"),
        ("excerpt", "Jekyll, Hexo, Ghost"),
        ("description", "Hugo, Astro, Zola, Eleventy, Nikola, Docusaurus"),
        ("custom_excerpt", "Ghost"),
        ("subtitle", "Hugo themes, Beautiful Jekyll"),
        ("abstract", "Hugo themes"),
        ("lede", "newsroom exports"),
        ("lead", "newsroom exports"),
        ("teaser_text", "newsroom exports"),
        ("spoiler", "Gatsby"),
        ("meta_description", "Ghost"),
    ),
    *_rows(
        "image",
        ("image", "Jekyll, Docusaurus, Astro, Eleventy"),
        ("heroImage", "Astro, Netlify CMS"),
        ("featured_image", "Hugo, Ghost, Gatsby"),
        ("feature_image", "Ghost"),
        ("hero", "Eleventy, Gatsby"),
        ("cover", "Hexo, Hugo PaperMod, Astro"),
        ("coverImage", "Next, Forem"),
        ("banner", "Hugo, Hexo"),
        ("images", "Hugo (the first)"),
        ("previewimage", "Nikola"),
        ("thumbnail", "Hugo, Hexo, Astro"),
        ("thumb", "older themes"),
        ("header", "Minimal Mistakes (a table with an image)"),
        ("header_image", "older themes"),
        ("header-img", "Clean Blog"),
        ("ogImage", "Astro, Next, Jekyll, Eleventy"),
        ("socialImage", "Gatsby, Eleventy"),
        ("teaser", "Minimal Mistakes"),
        ("img", "Jekyll themes"),
        ("photo", "older themes"),
        ("picture", "older themes"),
    ),
    *_rows(
        "image_alt",
        ("image_alt", "Eleventy, Jekyll"),
        ("heroImageAlt", "Astro"),
        ("coverAlt", "Next, Astro"),
        ("featured_image_alt", "Ghost"),
        ("feature_image_alt", "Ghost"),
        ("imageAltText", "headless systems"),
        ("alt", "Astro"),
    ),
    *_rows(
        "image_caption",
        ("image_caption", "Eleventy, Jekyll"),
        ("image_figcaption", "Eleventy"),
        ("feature_image_caption", "Ghost"),
        ("featured_image_caption", "Hugo themes"),
        ("cover_caption", "Hugo themes"),
        ("caption", "older themes"),
    ),
    *_rows(
        "image_credit",
        ("image_credit", "newsroom exports"),
        ("photo_credit", "newsroom exports"),
        ("heroImageCredit", "Astro"),
        ("cover_credit", "Gatsby"),
        ("image_source", "newsroom exports"),
        ("credit", "newsroom exports"),
    ),
    *_rows(
        "language",
        ("language", "Hexo, headless systems"),
        ("lang", "Jekyll, Pelican, Hexo, Astro"),
        ("locale", "Eleventy, Next"),
    ),
    *_rows(
        "label",
        ("label", "Dateline"),
        ("kicker", "newsroom exports"),
        ("type_of_work", "Trust Project"),
    ),
    *_rows("dateline", ("dateline", "newsroom exports")),
    *_rows(
        "corrections",
        ("corrections", "newsroom exports"),
        ("correction", "newsroom exports"),
        ("errata", "newsroom exports"),
    ),
    *_rows("story", ("story", "Dateline")),
    *_rows(
        "weight",
        ("weight", "Hugo, Zola"),
        ("pinned", "Astro, Docusaurus themes (a switch)"),
        ("pin", "Jekyll Chirpy (a switch)"),
        ("sticky", "Hexo (a switch)"),
        ("featured", "Ghost, AstroPaper (a switch)"),
    ),
    *_rows(
        "draft",
        ("draft", "Hugo, Zola, Astro, Eleventy, Docusaurus, Hexo"),
        ("published", "Jekyll, Hexo, Forem"),
        ("status", "Pelican, Nikola, WordPress exports"),
        ("publish", "Obsidian, Bridgetown"),
        ("public", "Hakyll sites"),
        ("isDraft", "headless systems"),
        ("private", "older blogs"),
        ("unpublished", "headless systems"),
    ),
)

NESTED = ("taxonomies", "extra", "params", "taxonomy")
"""Tables whose keys count as the post's own where it does not state them outside: Zola's, Hugo's and Grav's."""


@lru_cache(maxsize=4096)
def plain_key(key: str) -> str:
    """A key without case, ``-``, ``_`` and spaces: how keys are compared."""
    return key.casefold().replace("_", "").replace("-", "").replace(" ", "")


def _meanings() -> dict[str, tuple[str, ...]]:
    found: dict[str, tuple[str, ...]] = {}
    for name in KNOWN_KEYS:
        key = plain_key(name.key)
        found[key] = (*found.get(key, ()), name.field)
    return found


MEANINGS = _meanings()
"""For each plain key the fields that it tells."""


@lru_cache(maxsize=4096)
def fields_of(key: str) -> tuple[str, ...]:
    """The fields that a key tells, as it is written; none where it has no meaning here."""
    return MEANINGS.get(plain_key(key), ())


_ALSO = frozenset({"layout", "type", "comments", "template", "id", "permalink", *NESTED})


def is_known_key(key: str) -> bool:
    """Say whether a key is one that a generator gives a meaning to."""
    plain = plain_key(key)
    return plain in MEANINGS or plain in _ALSO

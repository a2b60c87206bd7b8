"""site.toml → Site; each default written once."""

from __future__ import annotations

from functools import cache
from typing import Literal

from dateline.values import Value

BARE = "."
"""The content folder of a site that is nothing but a folder of articles."""


class Author(Value, frozen=True):
    """``[[authors]]``: somebody who writes for the site."""

    name: str
    """As bylines print it."""
    slug: str = ""
    """The last part of the author page's URL; from the name where empty."""
    bio: str = ""
    """A sentence or two for the author page."""
    aliases: tuple[str, ...] = ()
    """Other spellings and user names that sources use for the same person."""


class Section(Value, frozen=True):
    """``[[sections]]``: a department of the paper, in the order of the menu, which it enters with its first post."""

    name: str
    """As the menu prints it."""
    slug: str = ""
    """The last part of the section's URL; from the name where empty."""
    description: str = ""
    """One sentence for the section page."""
    aliases: tuple[str, ...] = ()
    """Other categories that are filed here."""


class MenuItem(Value, frozen=True):
    """``[[menu]]`` and ``[[footer]]``: a link of the site's own choice."""

    title: str
    """The words of the link."""
    url: str
    """A path of the site (``/tags/``) or an absolute URL."""


class Folders(Value, frozen=True):
    """``[folders]``: where things lie, relative to site.toml."""

    content: str = "content"
    """The sources; never written to."""
    layouts: str = "layouts"
    """The site's own layouts; what is missing comes from the starter."""
    assets: str = "assets"
    """Style sheets, scripts, pictures, fonts."""
    output: str = "public"
    """The published site."""
    cache: str = ".dateline"
    """What may be deleted at any time."""

    def article(self, path: str) -> str:
        """Return the path of an article from the site's folder."""
        return path if self.content == BARE else f"{self.content}/{path}"

    def holds_article(self, path: str) -> bool:
        """Return whether a path from the site's folder lies where the articles are."""
        return self.content == BARE or path.startswith(f"{self.content}/")


class Markdown(Value, frozen=True):
    """``[markdown]``: how Markdown bodies are read."""

    engine: Literal["python-markdown", "commonmark"] = "python-markdown"
    """``commonmark`` suits posts that were written for Hugo, Zola or Eleventy."""
    extensions: tuple[str, ...] = (
        "abbr", "attr_list", "def_list", "fenced_code", "footnotes", "md_in_html", "sane_lists", "tables",
    )  # fmt: skip
    """Python-Markdown's extensions by name."""
    fast_lane: bool = True
    """Whether simple bodies take the fast parser, which gives the same bytes."""
    smart_quotes: bool = True
    """Whether straight quotation marks and dashes become typographic ones."""
    leftovers: Literal["text", "drop"] = "text"
    """What happens to Liquid tags and shortcodes of another generator."""


class Feeds(Value, frozen=True):
    """``[feeds]``: what readers subscribe to."""

    size: int = 20
    """Newest posts in a feed."""
    tags: bool = True
    """Whether each tag has a feed."""
    sections: bool = True
    """Whether each section has a feed."""
    authority: str = ""
    """The host name in the ids of posts; that of ``base_url`` where empty. Write the old one here when a site moves."""


class Tags(Value, frozen=True):
    """``[tags]``: the index of names and topics."""

    infer: bool = True
    """Whether posts without tags get some from their text."""
    most: int = 5
    """Inferred tags a post at most."""
    min_posts: int = 1
    """Posts that a tag needs for a page of its own."""
    index_min_posts: int = 2
    """Posts that a tag page needs for search engines to index it."""
    aliases: tuple[tuple[str, tuple[str, ...]], ...] = ()
    """A canonical name and the spellings that stand for it."""


class Stories(Value, frozen=True):
    """``[stories]``: pages for events that several posts cover."""

    enabled: bool = True
    """Whether posts about one event get a page together."""
    window: int = 10
    """Days within which posts may tell the same event."""
    merge: tuple[tuple[str, ...], ...] = ()
    """Groups of source paths that belong together."""
    split: tuple[str, ...] = ()
    """Source paths that belong to no story."""


class Images(Value, frozen=True):
    """``[images]``: how pictures are encoded."""

    widths: tuple[int, ...] = (320, 640, 960, 1280, 1920)
    """Pixels; a picture is never enlarged."""
    formats: tuple[str, ...] = ("webp",)
    """Besides the original's kind: ``webp``, ``avif``."""
    quality: int = 80
    """1 to 100."""
    social_cards: bool = False
    """Whether posts without a picture get a drawn card for social networks; drawing one takes a tenth of a second."""


class Front(Value, frozen=True):
    """``[front]``: the blocks of the front page."""

    seconds: int = 4
    """Posts beside the lead."""
    latest: int = 12
    """Headlines in the latest list."""
    sections: tuple[str, ...] = ()
    """Names of the sections shown as blocks; all of the menu's where empty."""
    per_section: int = 4
    """Posts in a block."""
    stories: int = 4
    """Stories told by several posts."""


class Kinds(Value, frozen=True):
    """``[pages]``: which kinds of pages are made besides the posts, the front page and their lists."""

    days: bool = True
    """A page for each day that has posts."""
    authors: bool = True
    """A page for each author."""
    text: bool = True
    """The text-only front page at ``/text/``."""


class Cluster(Value, frozen=True):
    """``[cluster]``: other machines that build with this one."""

    address: str = ""
    """A dask scheduler's, as in ``tcp://10.0.0.5:8786``; this machine builds alone where empty."""


class Destination(Value, frozen=True):
    """``[deploy.NAME]``: a place that the site is sent to, as site.toml words it."""

    url: str
    branch: str = ""
    public_url: str = ""
    websub: str = ""
    indexnow: str = ""
    gzip: bool = False


class Site(Value, frozen=True):
    """What site.toml says, with defaults where it is silent."""

    title: str = "Dateline"
    """The paper's name."""
    tagline: str = ""
    """One line under it."""
    base_url: str = "http://localhost:8000/"
    """Where the site will stand; a path in it (``https://example.org/blog/``) works."""
    language: str = "en"
    """BCP 47: ``en``, ``pt-PT``, ``ar``."""
    timezone: str = "UTC"
    """IANA name (``Europe/Lisbon``): the zone of dates without one, of URLs and of what readers see."""
    permalink: str = "/{year}/{month}/{day}/{slug}/"
    """From ``{year} {month} {day} {slug} {section}``."""
    date_order: Literal["dmy", "mdy"] = "dmy"
    """How 03/04/2026 is read."""
    undated: Literal["publish", "skip", "error"] = "publish"
    """What becomes of a post that nothing dates: published under /undated/, left out, or an error."""
    page_size: int = 20
    """Posts on one page of a list."""
    latest: int = 0
    """Newest posts that layouts may show on every page (``site.latest``); each new post then remakes every page."""
    related: int = 3
    """Posts that each post leads to besides its neighbours."""
    update_tolerance: int = 60
    """Minutes between publication and update below which the update is not shown."""
    publisher: str = ""
    """The organisation behind the paper; its title where empty."""
    corrections_email: str = ""
    """Where readers report mistakes."""
    search: bool = True
    """Whether a search page is made. It takes Pagefind, installed once in a copy of Dateline's repository:
    ``python -m pip install '.[search]'``. Without it the site has no search."""
    authors: tuple[Author, ...] = ()
    sections: tuple[Section, ...] = ()
    menu: tuple[MenuItem, ...] = ()
    """The menu; the sections where empty."""
    footer: tuple[MenuItem, ...] = ()
    folders: Folders = Folders()
    front: Front = Front()
    markdown: Markdown = Markdown()
    feeds: Feeds = Feeds()
    tags: Tags = Tags()
    stories: Stories = Stories()
    images: Images = Images()
    pages: Kinds = Kinds()
    deploy: tuple[tuple[str, str], ...] = ()
    """(target name, its table as JSON)"""
    cluster: Cluster = Cluster()

    @property
    def path(self) -> str:
        """The base path, with a slash at both ends."""
        return _path(self.base_url)

    @property
    def root(self) -> str:
        """The absolute URL of the site, without a trailing slash."""
        return self.base_url.rstrip("/")


@cache
def _path(url: str) -> str:
    from urllib.parse import urlsplit

    return urlsplit(url).path.rstrip("/") + "/"

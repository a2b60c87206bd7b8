"""Outputs with fingerprints; compare(plan, made) → Changes with reasons."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Literal, TypeAlias

from dateline.contexts import Body, Card, FeedPage, ListPage, Page, PeriodPage, PostPage, SitemapPage, SiteView
from dateline.fingerprint import fingerprint
from dateline.images import CardSpec, RenditionSpec
from dateline.manifest import Made
from dateline.permalinks import identity
from dateline.values import Value, changed

Action = Literal["add", "update", "remove"]

ASSET, IMAGE, POST, LISTING, FEED, FRONT = range(6)
"""Stages of writing: whatever is linked to comes before what links to it."""


class Copy(Value, frozen=True):
    """A file published as it is."""

    source: str
    """Relative to the site's folder."""
    digest: str


class Text(Value, frozen=True):
    """A file whose bytes the plan knows."""

    data: bytes


class Variant(Value, frozen=True):
    """A picture encoded anew."""

    source: str
    """Relative to the site's folder."""
    digest: str
    spec: RenditionSpec


class Drawing(Value, frozen=True):
    """A card drawn for social networks."""

    spec: CardSpec


Recipe: TypeAlias = Page | Copy | Text | Variant | Drawing


class Output(Value, frozen=True):
    """A file of the published site, and how it is made."""

    path: str
    stage: int
    recipe: Recipe
    dress: str = "."
    """``layout.site``: digests of what a page is dressed with."""

    @property
    def fingerprint(self) -> str:
        """The digest of all that shows in it: ``layout.site.content``, so that a change can be explained.

        It is taken when it is asked for: of a file that is new, by the process that makes it.
        """
        recipe = self.recipe
        return f"{self.dress}.{fingerprint(_shown(recipe.context) if isinstance(recipe, Page) else recipe)}"


class Plan(Value, frozen=True):
    """Every file of the published site, in the order of writing."""

    outputs: tuple[Output, ...]


class Change(Value, frozen=True):
    """What a build will do to one file, and why."""

    path: str
    action: Action
    because: tuple[str, ...]
    output: Output | None
    """None where the file is removed."""


class Collision(Value, frozen=True):
    """Two pages that some file system takes for one file."""

    path: str
    kept: Output
    refused: Output


_LISTINGS = frozenset({"list.html", "index.html", "archive.html", "period.html", "story.html"})
_STAGES = {"post.html": POST, "redirect.html": POST, "404.html": POST, "front.html": FRONT}


def page_outputs(pages: Iterable[Page], site: SiteView, layouts: Mapping[str, str]) -> Iterator[Output]:
    """Yield an Output for each page; ``layouts`` gives each layout's digest with all that it includes."""
    site_digest = fingerprint(site)[:16]
    for page in pages:
        stage = _STAGES.get(page.layout, LISTING if page.layout in _LISTINGS else FEED)
        yield Output(page.path, stage, page, f"{layouts.get(page.layout, '')[:16]}.{site_digest}")


def _shown(context: object) -> object:
    """Return what stands for a context in its fingerprint: a card is in several lists, and its digest taken once."""
    if not isinstance(context, ListPage):
        return context
    return changed(context, cards=tuple([_card_digest(card) for card in context.cards]))


@lru_cache(maxsize=200_000)
def _card_digest(card: Card) -> str:
    return fingerprint(card)


def file_output(path: str, recipe: Copy | Text | Variant | Drawing) -> Output:
    """Return the Output of a file that no layout makes."""
    stage = {Copy: ASSET, Variant: IMAGE, Drawing: IMAGE, Text: ASSET if path.endswith(".css") else FEED}[type(recipe)]
    return Output(path, stage, recipe)


def make_plan(outputs: Iterable[Output]) -> tuple[Plan, tuple[Collision, ...]]:
    """Return the plan in the order of writing, and every output whose place was taken.

    The site's own pages and files come before posts, posts before redirects: no source takes the front page's
    place. Otherwise the first keeps it. Names that differ only by case or Unicode form share a place, and so do
    a file and a folder of one name.
    """
    taken: dict[str, Output] = {}
    collisions: list[Collision] = []
    for output in sorted(outputs, key=_precedence):
        key = identity(output.path)
        if key in taken and _is_one_file(taken[key], output):
            continue
        if key in taken:
            collisions.append(Collision(output.path, taken[key], output))
        else:
            taken[key] = output
    blocked = _blocked(taken)
    collisions += (Collision(taken[key].path, kept, taken[key]) for key, kept in blocked.items())
    kept = (output for key, output in taken.items() if key not in blocked)
    return Plan(tuple(sorted(kept, key=_turn))), tuple(collisions)


def _is_one_file(one: Output, other: Output) -> bool:
    """Tell whether two outputs are the same bytes at one path: a picture that lies in two folders."""
    a, b = one.recipe, other.recipe
    if one.path != other.path or not isinstance(a, Copy | Variant) or not isinstance(b, Copy | Variant):
        return False
    return changed(a, source="") == changed(b, source="")


def _turn(output: Output) -> tuple[int, str, int, str]:
    """Return when an output's turn comes: lists of the same posts together, so that one process makes their cards.

    Of other pages the longest come first, so that no process waits for a sitemap that another began last.
    """
    if output.stage == POST or not isinstance(output.recipe, Page):
        return output.stage, "", 0, output.path
    context = output.recipe.context
    cards = context.cards if isinstance(context, ListPage) else ()
    entries = context.entries if isinstance(context, PeriodPage | SitemapPage) else ()
    return output.stage, cards[0].url if cards else "", -len(entries), output.path


def _precedence(output: Output) -> int:
    return _PRECEDENCE.get(output.recipe.layout, 0) if isinstance(output.recipe, Page) else 0


_PRECEDENCE = {"post.html": 1, "redirect.html": 2}


def _blocked(taken: Mapping[str, Output]) -> dict[str, Output]:
    """Return what takes the place of each output that can't be: a file where it needs a folder, or the reverse."""
    files = {key: output for key, output in taken.items() if not key.endswith("/index.html")}
    blocked: dict[str, Output] = {}
    if not _is_in_folder_of(taken, files):
        return blocked
    for key, output in taken.items():
        head = key.rpartition("/")[0]
        while head:
            if file := files.get(head):
                stays = _precedence(file) < _precedence(output)
                blocked[key if stays else head] = file if stays else output
            head = head.rpartition("/")[0]
    return blocked


def _is_in_folder_of(paths: Iterable[str], files: Container[str]) -> bool:
    """Say whether a file is also a folder of another one. Posts' own folders hold nothing else, and are not noted."""
    passed = {""}
    for path in paths:
        own = path.rpartition("/")[0]
        folder = own.rpartition("/")[0]
        if own in files:
            return True
        while folder not in passed:
            if folder in files:
                return True
            passed.add(folder)
            folder = folder.rpartition("/")[0]
    return False


def compare(
    plan: Plan, made: Mapping[str, Made], damaged: Mapping[str, str], owned: Iterable[str]
) -> tuple[Change, ...]:
    """Return what must be done to bring the published files up to the plan, in the order of doing.

    ``made`` tells how each file was last written, ``damaged`` why a file on disk is not as it was written, and
    ``owned`` names every file that the last build left. What is added comes first, so that nothing that is
    rewritten then leads to a file that is not there; what is removed comes last.
    """
    existing = frozenset(owned)
    changes = [_change(output, made.get(output.path), damaged, existing) for output in plan.outputs]
    wanted = [change for change in changes if change is not None]
    planned = {output.path for output in plan.outputs}
    gone = (Change(path, "remove", ("the site has it no longer",), None) for path in sorted(existing - planned))
    added = [change for change in wanted if change.action == "add"]
    return (*added, *(change for change in wanted if change.action == "update"), *gone)


def _change(output: Output, made: Made | None, damaged: Mapping[str, str], existing: frozenset[str]) -> Change | None:
    if output.path not in existing:
        return Change(output.path, "add", ("it is new",), output)
    if made is None:
        return Change(output.path, "update", ("nothing is known of how it was made",), output)
    if output.path in damaged:
        return Change(output.path, "update", (damaged[output.path],), output)
    if made.fingerprint == output.fingerprint:
        return None
    return Change(output.path, "update", _reasons(made.fingerprint, output.fingerprint), output)


def _reasons(before: str, after: str) -> tuple[str, ...]:
    names = ("its layout changed", "the site's settings, menu or assets changed", "what it shows changed")
    pairs = zip(names, before.split("."), after.split("."), strict=False)
    return tuple(name for name, old, new in pairs if old != new) or ("it was made in another way",)


def bodies_of(page: Page) -> tuple[Body, ...]:
    """Return the bodies that a page shows, in its order."""
    context = page.context
    if isinstance(context, PostPage):
        return (context.body,)
    return tuple(entry.body for entry in context.entries) if isinstance(context, FeedPage) else ()


def concerning(changes: Sequence[Change], names: Sequence[str]) -> tuple[Change, ...]:
    """Return the changes to the files or URLs of these names; all of them where no name is given."""
    wanted = {_place(name) for name in names}
    return tuple(change for change in changes if not wanted or _place(change.path) in wanted)


def unknown(names: Sequence[str], outputs: Iterable[str]) -> tuple[str, ...]:
    """Return the names of files or URLs that are none of the outputs' paths."""
    known = {_place(path) for path in outputs}
    return tuple(name for name in names if _place(name) not in known)


def _place(name: str) -> str:
    return f"/{name.strip('/')}".removesuffix("/index.html").strip("/")

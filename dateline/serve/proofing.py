"""Show a save at once: the page of one post, a style sheet, or open pages in new layouts."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from pathlib import Path
from urllib.parse import unquote

from dateline.apply import Press
from dateline.bodies import fill
from dateline.contexts import Page, PostPage
from dateline.discover import UnreadableLayout, UnreadableSource, read_layouts, read_source, sidecars_of
from dateline.folder import ARTICLES, SIDECAR, is_editors_own
from dateline.layouts import LayoutError, parse_layouts, render
from dateline.library import arrange
from dateline.media import with_published_names
from dateline.model import Diagnostic, Post
from dateline.pages.articles import article_pages
from dateline.pages.cards import make_cards
from dateline.permalinks import output_path
from dateline.planning import Planned
from dateline.posts import Composed, compose
from dateline.read import read_document
from dateline.serve.messages import Leaf, Proof, Saved
from dateline.values import changed

WITHHELD = "withheld"
"""Status of a post that not even the preview shows: nothing dates it, and the site wants a date."""
MOST = 30
"""Files saved at once beyond which a build is as quick."""


class Proofs:
    """What the last build knows, asked for what a later save changes.

    A post's page keeps the neighbours, related posts and inferred tags that the build gave it; the build that
    follows puts right whatever of these the save has changed.
    """

    def __init__(self, press: Press, planned: Planned, status: Callable[[Post], str]) -> None:
        self._press = press
        self._planned = planned
        self._status = status
        self._folders = planned.site.folders
        self._posts = {post.path: post for post in planned.selection.published}
        self._paths = {post.url: post.path for post in planned.selection.published}
        self._outputs = {output.path: output.recipe for output in planned.plan.outputs}

    def prove(self, saved: Saved) -> Proof:
        """Return what saved files show at once; nothing for what only a build can show."""
        if len(saved.paths) > MOST:
            return Proof(read=saved.paths)
        gone_first = sorted(saved.paths, key=lambda path: (self._press.root / path).exists())
        parts = [self._one(path, saved.open) for path in gone_first]
        return _joined(part for part in parts if part)

    def _one(self, path: str, open_names: tuple[str, ...]) -> Proof | None:
        folders = self._folders
        if path.startswith(f"{folders.layouts}/"):
            return self._layouts(open_names)
        if path.startswith(f"{folders.assets}/"):
            return self._sheet(path.removeprefix(f"{folders.assets}/"))
        return self._article(path.removeprefix(folders.article(""))) if folders.holds_article(path) else None

    def _article(self, path: str) -> Proof | None:
        path = path.removesuffix(SIDECAR)
        if path.rpartition(".")[2].lower() not in ARTICLES or is_editors_own(path.rpartition("/")[2]):
            return None
        place = self._folders.article(path)
        folder = self._press.root / self._folders.content
        if not (folder / path).is_file():
            return Proof(gone=self._former(path), read=(place,))
        try:
            composed = self._compose(folder, path)
        except UnreadableSource as error:
            return Proof(read=(place,), diagnostics=(Diagnostic(place, 0, 0, str(error)),))
        found = tuple(changed(item, path=place) for item in composed.diagnostics)
        if composed.post is None or self._paths.get(composed.post.url, path) != path:
            return Proof(read=(place,), diagnostics=found)
        if self._status(composed.post) == WITHHELD:
            return Proof(gone=self._former(path), read=(place,), diagnostics=found)
        try:
            return self._page(composed.post, composed.html, found)
        except LayoutError as error:
            return Proof(read=(place,), diagnostics=(*found, *error.diagnostics))

    def _compose(self, folder: Path, path: str) -> Composed:
        source, beside = read_source(folder, path, sidecars_of(folder, path))
        return compose(read_document(source, beside, self._planned.site), self._planned.site)

    def _former(self, path: str) -> tuple[str, ...]:
        post = self._posts.get(path)
        return (self._name(post),) if post else ()

    def _name(self, post: Post) -> str:
        return output_path(post.url, self._planned.site.path)

    def _page(self, post: Post, html: str, found: tuple[Diagnostic, ...]) -> Proof:
        page = self._among_neighbours(post)
        data = self._render(page, fill(html, page.context.body))  # type: ignore[attr-defined]
        former = tuple(name for name in self._former(post.path) if name != page.path)
        leaf = Leaf(post.path, page.layout, self._status(post))
        place = self._folders.article(post.path)
        return Proof(((page.path, data),), former, ((page.path, leaf),), (place,), found, post.url)

    def _among_neighbours(self, post: Post) -> Page:
        """Return the page of a post with what other posts decide taken from its last one."""
        site, before = self._planned.site, self._posts.get(post.path)
        library = arrange((post,), {post.path: post.tags}, site)
        cards = make_cards(library, self._planned.references)
        page = next(iter(article_pages(site, library, cards, self._planned.references, {})))
        recipe = self._outputs.get(self._name(before)) if before else None
        last = recipe.context if isinstance(recipe, Page) else None
        if before is None or not isinstance(last, PostPage) or not isinstance(page.context, PostPage):
            return page
        context = changed(
            page.context,
            body=changed(page.context.body, numbered=last.body.numbered),
            tags=last.tags if before.tags == post.tags else page.context.tags,
            section=last.section if before.sections == post.sections else page.context.section,
            authors=last.authors if before.authors == post.authors else page.context.authors,
            story=last.story,
            related=last.related,
            previous=last.previous,
            next=last.next,
        )
        return changed(page, context=context)

    def _render(self, page: Page, body: str) -> bytes:
        return render(self._press.layouts, page.layout, page.context, self._press.site, body).encode("utf-8", "replace")

    def _sheet(self, name: str) -> Proof | None:
        """Return a style sheet under the name by which pages know it."""
        base = self._planned.site.path
        paths = {asset: unquote(url.removeprefix(base)) for asset, url in self._planned.view.assets}
        place = self._press.root / self._folders.assets / name
        if not name.endswith(".css") or name not in paths or not place.is_file():
            return None
        text = place.read_bytes().decode("utf-8", "replace")
        data = with_published_names(text, name, paths, base).encode()
        return Proof(((paths[name], data),), read=(f"{self._folders.assets}/{name}",))

    def _layouts(self, open_names: tuple[str, ...]) -> Proof:
        """Return the pages that people look at, in the layouts as they are now."""
        folder = self._folders.layouts
        read = tuple(f"{folder}/{name}" for name, _ in self._planned.layouts)
        try:
            layouts = parse_layouts(read_layouts(self._press.root, folder))
        except UnreadableLayout as error:
            return Proof(read=read, diagnostics=(Diagnostic(folder, 0, 0, str(error)),))
        self._press = changed(self._press, layouts=layouts)
        pages: list[tuple[str, bytes]] = []
        found: dict[Diagnostic, None] = {}
        with self._press.cache.bodies() as fetch:
            for name in open_names:
                recipe = self._outputs.get(name)
                if isinstance(recipe, Page):
                    try:
                        pages.append((name, self._press.page(recipe, fetch).encode("utf-8", "replace")))
                    except LayoutError as error:
                        found |= dict.fromkeys(error.diagnostics)
        return Proof(tuple(pages), read=read, diagnostics=tuple(found))

    def warm_up(self) -> None:
        """Compile the layouts that the next save will want; what is wrong with them the build has told."""
        recipes: Mapping[str, Page] = {r.layout: r for r in self._outputs.values() if isinstance(r, Page)}
        if page := recipes.get("post.html"):
            with suppress(LayoutError):
                self._render(page, "")


def _joined(parts: Iterable[Proof]) -> Proof:
    """Return several proofs as one; of what two of them say of a page the later holds."""
    proof = Proof()
    for part in parts:
        shown = {name for name, _ in part.pages}
        proof = Proof(
            proof.pages + part.pages,
            tuple(name for name in proof.gone if name not in shown) + part.gone,
            proof.leaves + part.leaves,
            proof.read + part.read,
            tuple(dict.fromkeys(proof.diagnostics + part.diagnostics)),
            part.url or proof.url,
        )
    return proof

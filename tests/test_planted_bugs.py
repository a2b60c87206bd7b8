"""Bugs planted into what decides whether a file is made again, each of which random sequences of edits must catch.

DATELINE_PLANTED=all python -m pytest tests/test_planted_bugs.py
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib import import_module
from typing import Any
from unittest.mock import patch

import pytest
from hypothesis import HealthCheck, Phase, settings
from hypothesis.stateful import run_state_machine_as_test
from test_build_sequences import Editing

from dateline import plan
from dateline.cache import Cache
from dateline.contexts import FeedPage, FrontPage, ListPage, NewsMapPage, PostPage, RedirectPage, SitemapPage, SiteView
from dateline.values import changed, field_names

Make = Callable[[Any], Any]
"""From what stands there to what is planted instead."""


@dataclass(frozen=True)
class Bug:
    """What is planted where; ``place`` is ``module.name`` or ``module.Class.name``."""

    place: str
    make: Make


def constant(value: Any) -> Make:
    return lambda real: lambda *_, **__: value


def blind_to(kind: type, **blank: Any) -> Bug:
    """Fingerprints of one kind of value that leave out some of its fields."""
    assert set(blank) <= set(field_names(kind))

    def make(real: Any) -> Any:
        return lambda value: real(changed(value, **blank) if isinstance(value, kind) else value)

    return Bug("plan.fingerprint", make)


def blind_to_body(**blank: Any) -> Bug:
    def make(real: Any) -> Any:
        def fingerprint(value: Any) -> Any:
            if isinstance(value, PostPage):
                value = changed(value, body=changed(value.body, **blank))
            return real(value)

        return fingerprint

    return Bug("plan.fingerprint", make)


def _feeds_without_bodies(real: Any) -> Any:
    def fingerprint(value: Any) -> Any:
        if isinstance(value, FeedPage):
            value = changed(
                value, entries=tuple(changed(e, body=changed(e.body, key="")) for e in value.entries)
            )
        return real(value)

    return fingerprint


def _any_case(real: Any) -> Any:
    return lambda value: real(repr(value).casefold())


def _each_layout_alone(real: Any) -> Any:
    def digests(layouts: Any) -> dict[str, str]:
        first: dict[str, str] = {}
        for name, text in layouts:
            first.setdefault(name, f"{abs(hash(text)):016x}")
        return first

    return digests


def _starters_layouts_only(real: Any) -> Any:
    return lambda layouts: real(tuple(reversed(layouts)))


def _times_ignored_where_sizes_agree(real: Any) -> Any:
    def find_damage(folder: Any, made: Mapping[str, Any], entries: Any, present: Mapping[str, Any]) -> Any:
        seen = {p: tuple(made[p][2:]) if p in made and made[p][2] == at[0] else at for p, at in present.items()}
        return real(folder, made, entries, seen)

    return find_damage


def _nothing_changed(real: Any) -> Any:
    return lambda file, known: known is not None


def _modification_time(real: Any) -> Any:
    return lambda status: status.st_mtime_ns


def _same_results_for_ever(real: Any) -> Any:
    @contextmanager
    def results(self: Cache, kind: str) -> Iterator[Any]:
        with real(self, kind) as recall:
            yield lambda key, make: recall("the only key", make)

    return results


def _settings_unread(real: Any) -> Any:
    return "no-such-file.toml"


BUGS: dict[str, Bug] = {
    "B01 an edited article is not read again": Bug("read._is_as_known", _nothing_changed),
    "B01 a post's page forgets its body": blind_to_body(key=""),
    "B01 a post's page forgets its tags": blind_to(PostPage, tags=()),
    "B01 feeds forget bodies": Bug("plan.fingerprint", _feeds_without_bodies),
    "B01 the news map forgets titles": blind_to(NewsMapPage, entries=()),
    "B02 neighbours are forgotten": blind_to(PostPage, previous=None, next=None),
    "B02 related posts are forgotten": blind_to(PostPage, related=()),
    "B02 lists forget their cards": blind_to(ListPage, cards=()),
    "B02 lists forget how many there are": blind_to(ListPage, total=0, count=0, number=0, older="", newer=""),
    "B02 the site map forgets its entries": blind_to(SitemapPage, entries=()),
    "B02 the front page forgets the latest": blind_to(FrontPage, latest=(), lead=None, seconds=(), blocks=()),
    "B03 nothing is deleted": Bug("publish.prune", constant(None)),
    "B03 emptied folders stay": Bug("placing._remove_empty_folders", constant(None)),
    "B04 a redirect forgets where it leads": blind_to(RedirectPage, target="", title=""),
    "B04 links to a moved post are forgotten": blind_to_body(links=()),
    "B05 case is no difference": Bug("plan.fingerprint", _any_case),
    "B06 layouts are forgotten": Bug("planning.layout_digests", constant({})),
    "B06 what layouts include is forgotten": Bug("planning.layout_digests", _each_layout_alone),
    "B07 a layout that shadows another is not seen": Bug("planning.layout_digests", _starters_layouts_only),
    "B08 the site's own words are forgotten": blind_to(SiteView, title=""),
    "B08 the cache forgets what posts are composed with": Bug("planning._key", constant("one key for all")),
    "B08 the note of the last build forgets settings": Bug("unchanged.FILE", _settings_unread),
    "B09 the cache forgets the version": Bug("planning.code_digest", constant("any version")),
    "B10 the time of modification is believed": Bug("discover.stamp", _modification_time),
    "B10 a racy time is believed": Bug("read.trusted_time", lambda real: lambda changed_ns, now: changed_ns),
    "B12 files of a build that failed are nobody's": Bug("publish.claim", constant(None)),
    "B13 edited outputs are not noticed": Bug("publish.find_damage", constant({})),
    "B13 an output's size is enough": Bug("publish.find_damage", _times_ignored_where_sizes_agree),
    "B13 the note of the last build forgets outputs": Bug("unchanged.stand", constant(True)),
    "B14 a damaged cache is kept": Bug("cache.Cache.prepare", lambda real: lambda self, key: None),
    "B15 the note of the last build forgets the time": Bug("unchanged.is_its_time", constant(True)),
    "B20 an edited picture is not looked at again": Bug("media._is_as_known", _nothing_changed),
    "B20 pictures in a post are forgotten": blind_to_body(pictures=(), links=()),
    "B20 style sheets are forgotten": blind_to(SiteView, assets=()),
    "B21 nothing makes way": Bug("publish._make_way", constant(frozenset())),
    "B21 sidecars are forgotten": Bug("folder._with_sidecars", lambda real: lambda articles, sidecars: tuple(articles)),
    "B23 the menu is forgotten": blind_to(SiteView, menu=(), sections=()),
    "B23 stories are found once": Bug("cache.Cache.results", _same_results_for_ever),
    "B01 any edit is taken for one of the text alone": Bug("revise._shows_alike", constant(True)),
    "B01 texts are taken to show nowhere else": Bug("publish._is_confined", constant(True)),
    "B23 an edited text is taken to find the same stories": Bug("revise._tells_alike", constant(True)),
    "B23 an edited text is taken for none of a story": Bug("revise._is_of_a_story", constant(False)),
    "B11 what a dry run has read is taken for published": Bug("revise._is_of", constant(True)),
    "B13 an edited text hides damaged outputs": Bug("revise.stand", constant(True)),
    "B15 an edited text hides that a post is due": Bug("revise.is_its_time", constant(True)),
    "B20 a racy layout is believed": Bug("unchanged.trusted_time", lambda real: lambda changed_ns, now: changed_ns),
    "B06 the note of the last build forgets layouts": Bug("unchanged._dress", constant(())),
}

EVERY = os.environ.get("DATELINE_PLANTED") == "all"
SAMPLE = ("B01 feeds forget bodies", "B03 nothing is deleted", "B12 files of a build that failed are nobody's")
"""Enough to tell that the sequences still notice anything at all."""


@pytest.mark.parametrize("name", list(BUGS) if EVERY else SAMPLE)
def test_T2_a_planted_bug_is_caught(name: str) -> None:
    bug = BUGS[name]
    with ExitStack() as planted:
        planted.enter_context(plant(bug))
        with pytest.raises(Exception) as caught:
            run_state_machine_as_test(Editing, settings=SEARCH)
    print(f"{name}: {type(caught.value).__name__}")


@contextmanager
def plant(bug: Bug) -> Iterator[None]:
    """Plant a bug. Fails where its place is no longer there."""
    module, *names = bug.place.split(".")
    holder: Any = import_module(f"dateline.{module}")
    for name in names[:-1]:
        holder = getattr(holder, name)
    plan._card_digest.cache_clear()
    with patch.object(holder, names[-1], bug.make(getattr(holder, names[-1]))):
        yield
    plan._card_digest.cache_clear()


SEARCH = settings(
    max_examples=int(os.environ.get("DATELINE_SEQUENCES", "300")),
    stateful_step_count=15,
    deadline=None,
    database=None,
    phases=(Phase.generate,),
    suppress_health_check=list(HealthCheck),
    report_multiple_bugs=False,
)

"""Jinja, set up for one site."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any
from zoneinfo import ZoneInfo

from jinja2 import Environment, FunctionLoader, StrictUndefined, TemplateNotFound
from markupsafe import Markup

from dateline.contexts import Card, SiteView
from dateline.layouts.closure import STARTER
from dateline.layouts.filters import PLAIN_FILTERS, address_filters, date_filters
from dateline.layouts.folding import FoldingEnvironment
from dateline.layouts.linked_data import article_data, site_data, trail_data
from dateline.layouts.words import Words, direction_of
from dateline.suggestion import did_you_mean

FOLDER = "layouts/"
"""What stands before a layout's name in a diagnostic."""

CARDS_KEPT = 5_000
"""Cards whose text is remembered; some five megabytes."""


def make_environment(texts: Mapping[str, str], site: SiteView | None, words: Words | None) -> Environment:
    """Jinja over these layouts, with the functions and filters that a site's layouts have.

    Everything is escaped, whatever a layout's name ends in; a name that is not there is an error.
    Without ``site`` and ``words`` it can compile layouts but not render them.
    """

    def load(name: str) -> tuple[str, str, None]:
        if name not in texts:
            raise TemplateNotFound(name)
        return texts[name], FOLDER + name.removeprefix(STARTER), None

    environment = FoldingEnvironment(
        loader=FunctionLoader(load),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
        cache_size=-1,
    )
    for name in ("lipsum", "cycler", "joiner"):
        environment.globals.pop(name, None)
    for name in ("random", "safe", "pprint"):
        environment.filters.pop(name, None)
    environment.filters.update(PLAIN_FILTERS)
    environment.filters.update(_filters_that_need_a_site(site, words))
    if site is not None and words is not None:
        functions = _functions(site, words)
        environment.constants = {"site": site}
        environment.functions = functions
        environment.globals.update(functions, site=site, **_values(words))
        environment.globals.update(_data_functions(site), once=_once(environment), kept=_kept())
    return environment


def _filters_that_need_a_site(site: SiteView | None, words: Words | None) -> dict[str, Any]:
    if site is None or words is None:
        return dict.fromkeys(SITE_FILTERS, str)
    return date_filters(words, ZoneInfo(site.timezone)) | address_filters(site)


SITE_FILTERS = (
    *("day", "short_day", "moment", "short_moment", "clock", "period", "month_name", "weekday"),
    *("number", "absolute"),
)


def _values(words: Words) -> dict[str, object]:
    weekdays = tuple(zip(words.weekdays, words.weekdays_short, strict=True))
    return {"direction": words.direction, "direction_of": direction_of, "weekdays": weekdays}


def _once(environment: Environment) -> Callable[[str], Markup]:
    rendered: dict[str, Markup] = {}

    def once(name: str) -> Markup:
        """A partial that depends on the site alone, rendered the first time it is asked for."""
        if name not in rendered:
            rendered[name] = Markup(environment.get_template(name).render())
        return rendered[name]

    return once


def _kept() -> Callable[..., Markup]:
    made: dict[tuple[object, ...], Markup] = {}

    def kept(macro: Callable[..., Markup], card: Card, *details: object) -> Markup:
        """What a macro makes of a card, made the first time it is asked for: a post stands in many lists."""
        key = (macro, card, details)
        if key not in made:
            if len(made) >= CARDS_KEPT:
                made.clear()
            made[key] = macro(card, *details)
        return made[key]

    return kept


def _functions(site: SiteView, words: Words) -> dict[str, Callable[..., str]]:
    assets = dict(site.assets)

    def asset(name: str) -> str:
        """The address of a file below assets/, with its content's hash in it."""
        if name not in assets:
            raise LookupError(f"there is no asset {name!r}{_suggestion(name, assets)}")
        return assets[name]

    def t(key: str, **values: object) -> str:
        """A word of the interface in the site's language."""
        if key not in words.phrases:
            raise LookupError(f"there is no phrase {key!r}{_suggestion(key, words.phrases)}")
        return words.say(key, **values)

    return {"asset": asset, "t": t}


def _data_functions(site: SiteView) -> dict[str, Callable[..., object]]:
    absolute = address_filters(site)["absolute"]
    return {
        "article_data": lambda page: article_data(page, site, absolute),
        "trail_data": lambda *trail: {"@context": "https://schema.org"} | trail_data(trail, site, absolute),
        "site_data": lambda: site_data(site, absolute),
    }


def _suggestion(name: str, known: Mapping[str, object]) -> str:
    meant = did_you_mean(name, known)
    return f". {meant}" if meant else ""

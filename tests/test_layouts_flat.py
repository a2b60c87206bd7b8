"""A flattened layout makes the same page as Jinja's own, or is left to Jinja."""

from __future__ import annotations

import invented_pages as invented
import pytest
from markupsafe import Markup

from dateline.contexts import Card, PlainPage
from dateline.layouts import LayoutError, parse_layouts, quick, render
from dateline.layouts.layoutset import LayoutSet
from dateline.model import Link

FILES = invented.layout_files()
PAGE = PlainPage("A <title>", "/paper/here/", "", "plain", (Link("One", "/1/"), Link("T&wo", "/2/")))
BASE = (
    "<title>{% block title %}{{ page.title }}{% endblock %}</title>{{ self.title() }}{% set width = 3 %}"
    "{% block main %}base{% endblock %}{% block foot %}{% for link in page.links %}{{ link.title }}{% endfor %}"
    "{% block last %}last{% endblock %}{% endblock %}"
)
MACROS = (
    "{% macro kicker(link, tail='.') %}<i>{{ link.title }}{{ tail }}</i>{% endmacro %}"
    "{% macro item(link, level=2) %}{% set shown = link.title|upper %}<h{{ level }}>{{ shown }}{{ kicker(link) }}"
    "{% for letter in link.url %}{{ letter }}{{ t('comma') }}{% endfor %}</h{{ level }}>{% endmacro %}"
    "{% macro nosy(link) %}{{ page.title }}{% endmacro %}"
    "{% macro wrapped() %}<b>{{ caller() }}</b>{% endmacro %}"
)
OTHERS = {"_b.html": BASE, "_m.html": MACROS, "_i.html": "{% set own = 1 %}{{ own }}{{ link.title }}{{ page.url }}"}


def bound(files: list[tuple[str, str]]) -> tuple[LayoutSet, quick.QuickPages]:
    layouts = parse_layouts(files)
    return layouts, layouts.bound(invented.site())[2]


def by_jinja(layouts: LayoutSet, name: str, page: object, bodies: tuple[str, ...] = ()) -> str:
    template = layouts.bound(invented.site())[1].get_template(name)
    return template.render(page=page, body=Markup(invented.BODY), bodies=bodies)


def pages() -> dict[str, tuple[str, object]]:
    machines = {name: (name.rpartition("/")[2], page) for name, page in invented.machine_pages().items()}
    return invented.html_pages() | machines


@pytest.mark.parametrize("name", sorted(pages()))
def test_the_starters_layouts_are_flattened_and_make_the_same(name: str) -> None:
    layout, page = pages()[name]
    layouts, pressed = bound(list(FILES))
    bodies = ("<p>a &amp; b</p>", "<p>c</p>")
    root = pressed.prepare(layout)
    assert root is not None, f"{layout} is left to Jinja"
    for _ in range(2):
        text = pressed.page(layout, {"page": page, "body": Markup(invented.BODY), "bodies": bodies})
        assert text == by_jinja(layouts, layout, page, bodies)


@pytest.mark.parametrize(
    "text",
    [
        "{% extends '_b.html' %}{% block main %}{{ page.title }} & <b>{% endblock %}",
        "{% extends '_b.html' %}{% block title %}T{{ page.url }}{% endblock %}lost {{ nothing }}",
        "{% extends '_b.html' %}{% block main %}{{ width }}{% endblock %}",
        "{% extends '_b.html' %}{% block last %}{{ self.title() }}{% endblock %}",
        "{% extends '_b.html' %}{% from '_m.html' import item %}"
        "{% block main %}{{ item(page.links[0]) }}{% endblock %}",
        "{% from '_m.html' import item as it, kicker %}{% for link in page.links %}{{ it(link, level=4) }}"
        "{{ kicker(link, '!') }}{% endfor %}",
        "{% macro own(a, b=3) %}{{ a }}{{ b }}{% endmacro %}{{ own(1) }}{{ own('<', '>') }}{{ own(b=1, a=2) ~ 'x' }}",
        "{% for link in page.links %}{% include '_i.html' %}{{ own is defined }}{% endfor %}",
        "{% set a = 1 %}{% if a is defined and b is not defined %}"
        "{{ b|default('none') }}{{ page.gone|d('<') }}{% endif %}",
        "{% if page.gone is defined %}x{% endif %}{{ page.title if page.links else page.gone }}",
        "{% for link in page.links %}{{ loop.index }}{% if not loop.last %}, {% endif %}{% else %}none{% endfor %}",
        "{% with a = page.title %}{{ a }}{% endwith %}{{ page.links|map(attribute='title')|join(', ') }}",
        "{{ page.links[0]['title'] }}{{ {'a': 1}['a'] }}{{ [1, 2].__len__() }}{{ 1 if page.links }}",
        "{% filter upper %}{{ page.title }}{% endfilter %}{% set x %}<{{ page.title }}>{% endset %}"
        "{{ x }}{{ once('_i2.html') }}",
    ],
)
def test_what_is_flattened_makes_the_same(text: str) -> None:
    layouts, pressed = bound([("own.html", text), ("_i2.html", "{{ site.title }}"), *OTHERS.items(), *FILES])
    assert pressed.prepare("own.html") is not None
    made = pressed.page("own.html", {"page": PAGE, "body": "", "bodies": ()})
    assert made == by_jinja(layouts, "own.html", PAGE)


@pytest.mark.parametrize(
    "text",
    [
        "{% extends '_b.html' %}{% block main %}{{ super() }}{% endblock %}",
        "{% extends '_b.html' %}{% set width = 4 %}{% block main %}{{ width }}{% endblock %}",
        "{% extends page.kind %}",
        "x{% extends '_b.html' %}",
        "{% for link in page.links %}{% block a scoped %}{{ link.title }}{% endblock %}{% endfor %}",
        "{% for link in page.links %}{% block a %}{{ link is defined }}{% endblock %}{% endfor %}",
        "{% block a %}{% set x = 1 %}{% block b %}{{ x is defined }}{% endblock %}{% endblock %}",
        "{% for x in page.links %}{{ self.a() }}{% endfor %}{% block a %}{{ x is defined }}{% endblock %}",
        "{% extends 'own.html' %}",
        "{% set t = page.title %}{{ t }}",
        "{% autoescape false %}{{ page.title }}{% endautoescape %}",
        "{% block a required %}{% endblock %}",
    ],
)
def test_what_may_mean_something_else_is_left_to_jinja(text: str) -> None:
    layouts, pressed = bound([("own.html", text), *OTHERS.items(), *FILES])
    assert pressed.prepare("own.html") is None
    assert pressed.page("own.html", {"page": PAGE, "body": "", "bodies": ()}) is None
    if "own.html" not in text and "required" not in text and "page.kind" not in text:
        assert render(layouts, "own.html", PAGE, invented.site()) == by_jinja(layouts, "own.html", PAGE)


@pytest.mark.parametrize(
    "text",
    [
        "{{ {'a': 1}.a }}",
        "{% from '_m.html' import nosy %}{{ nosy(page.links[0]) }}",
        "{% from '_m.html' import wrapped %}{% call wrapped() %}{{ page.title }}{% endcall %}",
        "{% import '_m.html' as m %}{{ m.item(page.links[0]) }}",
        "{% macro down(n) %}{{ n }}{% if n %}{{ down(n - 1) }}{% endif %}{% endmacro %}{{ down(3) }}",
        "{% include ['_none.html', '_i.html'] ignore missing %}",
        "{% from '_m.html' import item %}{{ item(*page.links) }}",
    ],
)
def test_what_can_not_be_put_in_its_place_still_works(text: str) -> None:
    layouts, pressed = bound([("own.html", text), *OTHERS.items(), *FILES])
    pressed.prepare("own.html")
    try:
        wanted = by_jinja(layouts, "own.html", PAGE)
    except Exception:
        wanted = None
    assert pressed.page("own.html", {"page": PAGE, "body": "", "bodies": ()}) in {wanted, None}


def test_a_kept_card_is_as_its_macro_and_details_make_it() -> None:
    cards = [Card(f"T{n}", f"/{n}/", "", None, "", None, None, (), "") for n in range(3)]
    text = (
        "{% macro c(card, level=1, last=false) %}<h{{ level }}>{{ card.title }}{{ last }}{% endmacro %}"
        "{% for card in page.links %}{{ kept(c, card) }}{{ kept(c, card, 2) }}"
        "{{ kept(c, card, 2, loop.last) }}{% endfor %}"
    )
    layouts, pressed = bound([("own.html", text), *FILES])
    page = PlainPage("", "/", "", "plain", tuple(cards) * 2)  # type: ignore[arg-type]
    assert pressed.prepare("own.html") is not None
    for _ in range(2):
        made = pressed.page("own.html", {"page": page, "body": "", "bodies": ()})
        assert made == by_jinja(layouts, "own.html", page) and "<h2>T2True" in made


def test_a_layout_is_flattened_when_it_has_made_many_pages(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(quick, "WORTHWHILE", 2)
    layouts, pressed = bound([("own.html", "{{ page.title }}"), *FILES])
    made = [pressed.page("own.html", {"page": PAGE, "body": "", "bodies": ()}) for _ in range(4)]
    assert made == [None, None, "A &lt;title&gt;", "A &lt;title&gt;"]


def test_O11_a_flattened_layout_tells_its_fault_as_jinja_does() -> None:
    texts = {"own.html": "{% extends '_b.html' %}\n{% block main %}\n{{ page.titel }}{% endblock %}", **OTHERS}
    layouts = parse_layouts([*texts.items(), *FILES])
    layouts.prepare(invented.site(), {"own.html": 1_000})
    for _ in range(2):
        with pytest.raises(LayoutError) as caught:
            render(layouts, "own.html", PAGE, invented.site())
        (fault,) = caught.value.diagnostics
        assert (fault.path, fault.line, fault.help) == ("layouts/own.html", 3, "Did you mean “title”?")

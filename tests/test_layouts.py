"""A Page and layouts → text."""

from __future__ import annotations

import json
import pickle
import re
import subprocess
import sys
import tomllib
from datetime import datetime, timedelta, timezone
from xml.etree import ElementTree
from zoneinfo import ZoneInfo

import invented_pages as invented
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from jinja2 import Environment, meta
from markupsafe import escape

from dateline.contexts import PlainPage
from dateline.layouts import LayoutError, check_layouts, layout_digests, parse_layouts, parse_words, render
from dateline.layouts.closure import first_wins, missing_layouts
from dateline.layouts.filters import machine, safe_url, sources, timestamp, tojson, zone_name
from dateline.layouts.folding import FoldingEnvironment, escape_quickly
from dateline.layouts.words import direction_of, plural_form
from dateline.model import Moment
from dateline.values import changed

FILES = invented.layout_files()
LANGUAGES = ("en", "de", "fr", "es", "tr", "uk", "ar")
WORDS = {name: tomllib.loads(text) for name, text in FILES if name.startswith("words/")}
HOSTILE = "</script><script>alert(1)</script>\"'><img src=x onerror=alert(1)>&amp;{{ 7*7 }}{% raw %}\u2028"
PAGE = PlainPage("A title", "/paper/here/", "", "plain")


def made(text: str, page: object = PAGE, name: str = "own.html", **others: str) -> str:
    """``page`` by a layout of these words, beside the starter's."""
    return render(parse_layouts([(name, text), *others.items(), *FILES]), name, page, invented.site())


# What each layout is made of


def test_digest_changes_with_what_a_layout_uses_through_two_levels() -> None:
    files = [
        ("a.html", "{% extends 'b.html' %}"),
        ("b.html", '{% include "c.html" %}'),
        ("c.html", "1"),
        ("d.html", "2"),
    ]
    before, after = layout_digests(files), layout_digests([*files[:2], ("c.html", "changed"), files[3]])
    assert {name for name in before if before[name] != after[name]} == {"a.html", "b.html", "c.html"}


def test_what_a_comment_or_raw_text_names_is_no_use_of_a_layout() -> None:
    text = '{# {% include "gone.html" %}\n#}{% raw %}{% include "b.html" %}{% endraw %}{% include "c.html" %}'
    files = [("a.html", text), ("b.html", "1"), ("c.html", "2")]
    changed_b, changed_c = ([*files[:n], (files[n][0], "new"), *files[n + 1 :]] for n in (1, 2))
    before = layout_digests(files)["a.html"]
    assert layout_digests(changed_b)["a.html"] == before != layout_digests(changed_c)["a.html"]
    assert missing_layouts([("a.html", text + '\n{% include "d.html" %}'), *files[1:]]) == [("a.html", 3, "d.html")]


def test_B06_computed_include_counts_as_a_use_of_every_layout() -> None:
    files = [("a.html", "{% include page.kind %}"), ("b.html", "1")]
    assert layout_digests(files)["a.html"] != layout_digests([files[0], ("b.html", "2")])["a.html"]


def test_B07_layout_that_was_absent_is_part_of_the_digest() -> None:
    files = [("a.html", "{% include 'b.html' ignore missing %}")]
    assert layout_digests(files)["a.html"] != layout_digests([*files, ("b.html", "")])["a.html"]


def test_B08_a_changed_word_changes_every_digest() -> None:
    before = layout_digests(FILES)
    after = layout_digests([("words/en.toml", "[phrases]\nby = 'From'"), *FILES])
    assert all(before[name] != after[name] for name in before)


@pytest.mark.parametrize("name", sorted(first_wins(FILES)))
def test_uses_are_those_that_jinja_itself_finds(name: str) -> None:
    from dateline.layouts.closure import _uses

    text = first_wins(FILES)[name]
    found = set(meta.find_referenced_templates(Environment().parse(text)))
    partials = set(re.findall(r'once\("([^"]+)"\)', text))
    assert (_uses(text) or set()) == found | partials


def test_a_build_with_nothing_to_do_imports_no_jinja() -> None:
    code = "import sys; from dateline.layouts import layout_digests, parse_layouts; layout_digests([('a', '{%')]);"
    code += "parse_layouts([]); assert not {'jinja2', 'markupsafe'} & set(sys.modules), 'imported'"
    subprocess.run([sys.executable, "-c", code], check=True, cwd=invented.ROOT)


def test_of_two_layouts_the_first_is_used_and_the_last_is_the_starters() -> None:
    files = [("a.html", "own {% include 'starter/a.html' %}"), ("a.html", "starter")]
    assert render(parse_layouts(files + list(FILES)), "a.html", PAGE, invented.site()) == "own starter"


# What is escaped


@pytest.mark.parametrize("name", ["a.html", "a.xml", "a.json", "a.txt", "a.opml", "a.svg", "a.j2", "a"])
def test_O01_everything_is_escaped_whatever_a_layout_is_called(name: str) -> None:
    assert "<script>" not in made("{{ page.title }}", changed(PAGE, title=HOSTILE), name)


@pytest.mark.parametrize("key", ["safe", "random", "pprint"])
def test_O02_filters_that_undo_the_escaping_are_gone(key: str) -> None:
    assert [fault.line for fault in check_layouts([("a.html", "\n{{ page|" + key + " }}"), *FILES])] == [2]


@settings(max_examples=60)
@given(
    st.recursive(
        st.text() | st.integers() | st.none(), lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner)
    )
)
def test_O03_json_in_a_script_is_the_value_and_ends_no_script(value: object) -> None:
    text = str(tojson(value))
    assert json.loads(text) == value
    assert not set("<>&'") & set(text)


@pytest.mark.parametrize(
    "url",
    ["javascript:alert(1)", "JaVaScRiPt:x", "java\tscript:x", " javascript:x", "\x01javascript:x", "java\nscript:x"]
    + [
        "data:text/html,x",
        "vbscript:x",
        "\u00a0javascript:x",
        "blob:x",
        "file:///etc/passwd",
        "java\u200bscript:x",
    ],
)
def test_O04_an_address_that_would_run_a_script_leads_nowhere(url: str) -> None:
    assert safe_url(url) == "#"


@pytest.mark.parametrize(
    "url", ["/a/?b=1:2", "https://a.example/", "mailto:a@b.example", "#part", "a/b:c", "tel:+1"]
)
def test_O04_other_addresses_stay_as_they_are(url: str) -> None:
    assert safe_url(url) == url


def test_O05_layouts_quote_every_attribute_and_hold_no_script_or_style_of_their_own() -> None:
    for name, text in FILES:
        if name.endswith(".html"):
            assert not re.search(r"<[^>]*\s[\w-]+(?<!; url)=\{\{", text), f"{name}: an attribute without quotes"
            assert not re.search(r"<[^>]*\s(?:style|on\w+)\s*=", text), f"{name}: a style or a handler"
            assert not re.search(
                r"<style|<script(?! type=\"application/ld\+json\"| src=| type=\"module\" src=)", text
            ), name
            assert not re.search(r"\|\s*safe\b|Markup|autoescape", text), f"{name}: undoes the escaping"


@pytest.mark.parametrize("name", sorted(invented.html_pages()))
def test_O03_hostile_words_stay_words_on_every_page(name: str) -> None:
    from html5lib import HTMLParser

    layout, page = invented.html_pages()[name]
    page = _with_hostile_words(page)
    text = render(parse_layouts(FILES), layout, page, invented.site(title=HOSTILE, tagline=HOSTILE), invented.BODY)
    tree = HTMLParser().parse(text)
    scripts = [element for element in tree.iter() if str(element.tag).endswith("}script")]
    assert not [element for element in tree.iter() if any(str(key).startswith("on") for key in element.attrib)]
    assert all(script.get("src") or script.get("type") == "application/ld+json" for script in scripts)
    assert "alert(1)</script" not in text and "49" not in re.findall(r"<h1[^>]*>(.*?)</h1>", text, re.S)


def _with_hostile_words(value: object) -> object:
    """The same value with something hostile after each of its texts but kinds, languages and addresses."""
    if isinstance(value, tuple):
        return tuple(_with_hostile_words(part) for part in value)
    if not hasattr(value, "__dataclass_fields__") or isinstance(value, Moment):
        return value
    changed = {}
    for name in value.__dataclass_fields__:
        part = getattr(value, name)
        if isinstance(part, str) and name not in {
            "kind",
            "language",
            "url",
            "media_type",
            "colour",
            "feed",
            "newer",
            "older",
        }:
            changed[name] = part + HOSTILE
        else:
            changed[name] = _with_hostile_words(part)
    return changed(value, **changed)  # type: ignore[type-var]


def test_O08_a_line_break_starts_no_new_line_of_robots_txt() -> None:
    text = render(
        parse_layouts(FILES),
        "robots.txt",
        PAGE,
        invented.site(root="https://a.example/p\nDisallow: /", path="/p\nDisallow: /"),
    )
    assert [line for line in text.splitlines() if line.startswith("Disallow")] == ["Disallow:"]


def test_I19_braces_in_content_are_words() -> None:
    text = render(
        parse_layouts(FILES), "post.html", invented.post(title="{{ site }}"), invented.site(), "<p>{{ 7 * 7 }}</p>"
    )
    assert "{{ 7 * 7 }}" in text and "{{ site }}" in text


# What machines read


@pytest.mark.parametrize("name", ["feed.xml", "sitemap.xml", "sitemap-news.xml", "feeds.opml"])
def test_O07_xml_parses_whatever_the_words_are(name: str) -> None:
    page = _with_hostile_words(invented.machine_pages()[name])
    text = render(
        parse_layouts(FILES),
        name,
        page,
        invented.site(title="a\x0b]]>\ufffe\x00<b>&"),
        bodies=("<p>]]>\x08&amp;</p>",) * 2,
    )
    ElementTree.fromstring(text)


def test_atom_carries_each_body_as_html_and_dates_with_offsets() -> None:
    text = render(
        parse_layouts(FILES), "feed.xml", invented.feed(), invented.site(), bodies=("<p>a &amp; b</p>", "<p>c</p>")
    )
    atom = "{http://www.w3.org/2005/Atom}"
    entries = ElementTree.fromstring(text).findall(f"{atom}entry")
    assert [entry.findtext(f"{atom}content") for entry in entries] == ["<p>a &amp; b</p>", "<p>c</p>"]
    assert [entry.findtext(f"{atom}published") for entry in entries] == [
        "2026-11-01T18:40:00+01:00",
        "2026-11-02T18:40:00+01:00",
    ]


def test_json_feed_is_version_1_1() -> None:
    text = render(
        parse_layouts(FILES),
        "feed.json",
        invented.feed("/paper/feed.json"),
        invented.site(),
        bodies=('<p>"a"</p>', "b"),
    )
    feed = json.loads(text)
    assert feed["version"] == "https://jsonfeed.org/version/1.1"
    assert feed["feed_url"] == "https://courier.example/paper/feed.json"
    assert [item["content_html"] for item in feed["items"]] == ['<p>"a"</p>', "b"]


def test_an_empty_feed_is_a_feed() -> None:
    page = invented.feed(entries=(), updated=None)
    ElementTree.fromstring(render(parse_layouts(FILES), "feed.xml", page, invented.site()))
    assert json.loads(render(parse_layouts(FILES), "feed.json", page, invented.site()))["items"] == []


def test_article_data_says_what_the_page_says() -> None:
    text = render(parse_layouts(FILES), "post.html", invented.post(), invented.site(), invented.BODY)
    article, trail = json.loads(re.findall(r'ld\+json">(.*?)</script>', text)[0])["@graph"]
    assert article["datePublished"] == "2026-11-21T18:40:00+01:00"
    assert article["dateModified"] == "2026-11-21T20:40:00+01:00"
    assert [author["@type"] for author in article["author"]] == ["Person", "Person"]
    assert article["author"][0]["url"] == "https://courier.example/paper/authors/mara-lindqvist/"
    assert [comment["@type"] for comment in article["correction"]] == ["CorrectionComment", "CorrectionComment"]
    assert [step["item"] for step in trail["itemListElement"]] == [
        "https://courier.example/paper/",
        "https://courier.example/paper/sections/city/",
    ]


# What goes wrong


def test_O11_a_name_that_is_not_there_is_an_error_with_its_place_and_a_way_out() -> None:
    with pytest.raises(LayoutError) as caught:
        made("<p>\n{{ page.titel }}</p>")
    (fault,) = caught.value.diagnostics
    assert (fault.path, fault.line, fault.column, fault.excerpt) == ("layouts/own.html", 2, 9, "{{ page.titel }}</p>")
    assert "/paper/here/" in fault.message and fault.help == "Did you mean “title”?"


@pytest.mark.parametrize(
    ("text", "line", "words"),
    [
        ("\n{{ pages }}", 2, "'pages'"),
        ("\n\n{{ t('buy') }}", 3, "'buy'"),
        ("{{ asset('stile.css') }}", 1, "“style.css”"),
        ("\n{{ page.title|day + 1 }}", 2, "str"),
        ("{{ 1 / 0 }}", 1, "division"),
        ("\n{{ once('_nothing.html') }}", 2, "_nothing.html"),
        ("{% include 'broken.html' %}", 0, "0"),
    ],
)
def test_no_traceback_reaches_the_editor(text: str, line: int, words: str) -> None:
    with pytest.raises(LayoutError) as caught:
        made(text, PAGE, "own.html", **{"broken.html": "{% if %}"})
    faults = caught.value.diagnostics
    assert all(fault.path.startswith("layouts/") for fault in faults)
    assert line == 0 or (faults[0].line, words in str(faults)) == (line, True)


def test_fault_in_an_included_layout_names_that_layout() -> None:
    with pytest.raises(LayoutError) as caught:
        made("{% include 'part.html' %}", PAGE, "own.html", **{"part.html": "\n\n{{ page.nothing }}"})
    assert (caught.value.diagnostics[0].path, caught.value.diagnostics[0].line) == ("layouts/part.html", 3)


def test_all_layouts_errors_come_at_once() -> None:
    files = [
        ("a.html", "{% if %}"),
        ("b.html", "\n{{ x|nosuch }}"),
        ("c.html", "{% include 'no.html' %}"),
        ("words/xx.toml", "a ="),
    ]
    faults = check_layouts([*files, *FILES])
    assert [(fault.path, fault.line) for fault in faults] == [
        ("layouts/a.html", 1),
        ("layouts/b.html", 2),
        ("layouts/c.html", 1),
        ("layouts/words/xx.toml", 0),
    ]


def test_the_starters_layouts_have_no_errors() -> None:
    assert check_layouts(FILES) == ()


def test_hostile_layouts_are_read_in_linear_time() -> None:
    for pattern in ("{%", "{% include ", "{% include '", "once(", "{% include 'a' ~ "):
        layout_digests([("a.html", pattern * (1_000_000 // len(pattern)))])


# What is settled at compile time


@pytest.mark.parametrize("name", sorted(invented.html_pages()))
def test_folding_changes_no_byte(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    layout, page = invented.html_pages()[name]
    folded = render(parse_layouts(FILES), layout, page, invented.site(), invented.BODY)
    monkeypatch.setattr(FoldingEnvironment, "_parse", Environment._parse)
    monkeypatch.setattr("dateline.layouts.folding.escape_quickly", escape)
    assert render(parse_layouts(FILES), layout, page, invented.site(), invented.BODY) == folded


def test_a_layout_may_give_a_folded_name_a_meaning_of_its_own() -> None:
    assert made("{% for site in ['x'] %}{{ site.path is defined }}{% endfor %}") == "False"


@given(st.text() | st.integers() | st.just(escape("<b>")))
def test_quick_escaping_is_escaping(value: object) -> None:
    assert str(escape_quickly(value)) == str(escape(value))


def test_layouts_travel_to_another_process() -> None:
    layouts = pickle.loads(pickle.dumps(parse_layouts(FILES)))
    page = invented.front()
    assert render(layouts, "front.html", page, invented.site()) == render(
        parse_layouts(FILES), "front.html", page, invented.site()
    )


# Words and dates


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_language_has_every_word_with_the_same_blanks(language: str) -> None:
    def blanks(phrase: object) -> set[str]:
        return set(re.findall(r"\{\w+\}", phrase["other"] if isinstance(phrase, dict) else str(phrase)))

    english, other = WORDS["words/en.toml"]["phrases"], WORDS[f"words/{language}.toml"]["phrases"]
    assert set(other) == set(english)
    assert {key: blanks(phrase) for key, phrase in other.items()} == {
        key: blanks(phrase) for key, phrase in english.items()
    }


def test_every_word_is_used_and_every_used_word_is_there() -> None:
    text = "".join(text for name, text in FILES if not name.startswith("words/"))
    used = set(re.findall(r"""\bt\(["'](\w+)["'][,)]""", text))
    beginnings = set(re.findall(r'\bt\("(\w+_)" ~', text))
    kinds = {"tags", "sections", "authors", "stories"}
    phrases = set(WORDS["words/en.toml"]["phrases"])
    assert used <= phrases
    assert {
        key for key in phrases - used - kinds if not any(key.startswith(start) for start in beginnings)
    } == set()


@pytest.mark.parametrize("language", LANGUAGES)
def test_names_of_months_and_days_are_those_of_the_unicode_locale_data(language: str) -> None:
    from babel import Locale

    locale, dates = Locale(language), WORDS[f"words/{language}.toml"]["dates"]
    assert dates["months"] == [locale.months["format"]["wide"][month] for month in range(1, 13)]
    assert dates["months_alone"] == [locale.months["stand-alone"]["wide"][month] for month in range(1, 13)]
    assert [day.replace("ʼ", "’") for day in dates["weekdays"]] == [
        locale.days["stand-alone"]["wide"][day].replace("ʼ", "’") for day in range(7)
    ]


@pytest.mark.parametrize("language", LANGUAGES)
def test_plural_forms_are_those_of_the_unicode_locale_data(language: str) -> None:
    from babel import Locale

    rule, expected = WORDS[f"words/{language}.toml"]["language"]["plural"], Locale(language).plural_form
    assert [plural_form(rule, count) for count in range(250)] == [expected(count) for count in range(250)]


@pytest.mark.parametrize("language", LANGUAGES)
def test_days_are_written_as_the_unicode_locale_data_writes_them(language: str) -> None:
    from babel.dates import format_date

    shown = render(
        parse_layouts([("own.html", "{{ page.date|day }}"), *FILES]),
        "own.html",
        invented.post(),
        invented.site(language),
    )
    expected = format_date(invented.moment().at, "long", language)
    american = {"en": "21 November 2026"}
    assert shown == american.get(language, expected)


@pytest.mark.parametrize(
    ("language", "direction"),
    [
        ("en", "ltr"),
        ("ar", "rtl"),
        ("he-IL", "rtl"),
        ("az-Arab", "rtl"),
        ("uz-Latn", "ltr"),
        ("ur-Latn-PK", "ltr"),
        ("fa_IR", "rtl"),
    ],
)
def test_direction_is_that_of_the_script(language: str, direction: str) -> None:
    assert direction_of(language) == direction


def test_a_site_changes_one_word_and_keeps_the_others() -> None:
    words = parse_words([("words/en.toml", "[phrases]\nby = 'Words by'"), *FILES], "en")
    assert (words.say("by"), words.say("posts", count=1)) == ("Words by", "1 article")


def test_a_region_adds_to_its_language_and_an_unknown_language_speaks_english() -> None:
    assert parse_words(FILES, "de-AT").say("archive") == "Archiv"
    assert parse_words(FILES, "eo").say("archive") == "Archive"
    assert (
        parse_words([("words/pt-br.toml", "[phrases]\narchive = 'Arquivo'"), *FILES], "pt-BR").say("archive")
        == "Arquivo"
    )


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Europe/Berlin", "CET"),
        ("Europe/Istanbul", "UTC+3"),
        ("Asia/Kathmandu", "UTC+5:45"),
        ("America/Caracas", "UTC−4"),
    ],
)
def test_a_zone_without_letters_is_named_by_its_distance(name: str, expected: str) -> None:
    assert zone_name(datetime(2026, 11, 21, 12, tzinfo=ZoneInfo(name))) == expected


def test_a_time_with_a_bare_offset_is_named_as_the_site_names_it() -> None:
    summer = Moment(datetime(2026, 7, 1, 14, 30, tzinfo=timezone(timedelta(hours=2))), True)
    assert made("{{ page.date|moment }}", invented.post(date=summer)) == "1 July 2026, 14:30 CEST"


def test_a_day_is_shown_without_a_time_it_does_not_have() -> None:
    day = invented.moment(5, None)
    assert made("{{ page.date|moment }}|{{ page.date|clock }}", invented.post(date=day)) == "5 November 2026|"
    assert (machine(day), timestamp(day)) == ("2026-11-05", "2026-11-05T00:00:00+01:00")


def test_pictures_offer_the_smallest_encoding_first() -> None:
    assert [kind for kind, _ in sources(invented.PICTURE)] == ["image/webp", "image/jpeg"]
    assert sources(invented.PICTURE)[0][1] == "/paper/assets/ferry-300.webp 300w, /paper/assets/ferry-720.webp 720w"

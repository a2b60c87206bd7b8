"""Front matter of every generator, well-formed and not."""

from __future__ import annotations

import re
import time
import tomllib
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from dateline.loaders import front_matter, load
from dateline.loaders.document.sidecar import apply_sidecar
from dateline.loaders.matter.entry import BadMatter
from dateline.loaders.matter.keys import KNOWN_KEYS, MEANINGS, plain_key
from dateline.loaders.matter.moments import later
from dateline.loaders.matter.simple_yaml import read_simple_yaml
from dateline.loaders.matter.yaml_matter import read_yaml
from dateline.model import Document, Metadata, Source

DOCS = Path(__file__).parent.parent / "docs"


def read(text: str | bytes, path: str = "news/council.md") -> Document:
    data = text if isinstance(text, bytes) else text.encode()
    return load(Source(path, data, ""), "dmy")


def matter(lines: str, path: str = "news/council.md") -> Document:
    return read(f"---\n{lines}\n---\n\nThe council met.\n", path)


def fault(document: Document) -> tuple[int, int, str]:
    """The one error of a document."""
    errors = [found for found in document.diagnostics if found.severity == "error"]
    assert len(errors) == 1, errors
    assert document.metadata.draft or document.metadata.date is None
    return errors[0].line, errors[0].column, errors[0].message


def warnings(document: Document) -> list[str]:
    assert all(found.severity == "warning" for found in document.diagnostics), document.diagnostics
    return [found.message for found in document.diagnostics]


# The two readers of YAML against PyYAML itself

CHARACTERS = st.sampled_from(list("abZ09 _-:#,[]{}'\"&*!|>%@`?/\\.~=<()\téü語\u00a0\u200d😀"))
WORDS = st.text(CHARACTERS, max_size=10)
LINES = st.one_of(
    WORDS,
    st.builds(
        "{}:{}{}".format, st.sampled_from(["title", "tags", "a", "b-c"]), st.sampled_from([" ", "", "\t"]), WORDS
    ),
    st.builds("{}- {}".format, st.sampled_from(["", "  ", "    "]), WORDS),
    st.builds("t: [{}]".format, st.lists(WORDS, max_size=4).map(", ".join)),
    st.builds("q: {0}{1}{0}".format, st.sampled_from("'\""), WORDS),
    st.sampled_from(["", "  ", "# c", "tags:", "a:"]),
)
PLAIN = st.text(st.sampled_from(list("ab Z09-.'’éü語!?()/&")), min_size=1, max_size=12)
LIKELY = st.one_of(
    st.builds("{}: {}".format, st.sampled_from(["title", "summary", "a"]), PLAIN),
    st.builds('{}: "{}"'.format, st.sampled_from(["date", "b"]), PLAIN),
    st.builds("{}: [{}]".format, st.sampled_from(["tags", "c"]), st.lists(PLAIN, max_size=3).map(", ".join)),
    st.builds("categories:\n{}".format, st.lists(PLAIN.map("  - {}".format), max_size=3).map("\n".join)),
)


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(st.one_of(LIKELY, LIKELY, LINES), min_size=1, max_size=5))
def test_simple_yaml_gives_what_pyyaml_gives(blocks: list[str]) -> None:
    lines = "\n".join(blocks).split("\n")
    entries = read_simple_yaml(lines, 2)
    if entries is not None:
        want = yaml.load("\n".join(lines), yaml.CBaseLoader)
        assert alike({entry.key: entry.value for entry in entries}) == alike(want)
        assert all(lines[entry.line - 2].startswith(entry.key) for entry in entries)


def test_simple_yaml_takes_the_plain_kind() -> None:
    lines = [
        "title: Bridge closed",
        "tags: [river, 'old town']",
        "authors:",
        "- Ana",
        "draft: no",
        "# note",
        'a: "b: c"',
    ]
    entries = read_simple_yaml(lines, 2)
    assert entries is not None and [entry.line for entry in entries] == [2, 3, 4, 6, 8]
    assert {entry.key: entry.value for entry in entries} == yaml.load("\n".join(lines), yaml.CBaseLoader)


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(st.lists(LINES, min_size=1, max_size=5))
def test_yaml_gives_what_pyyaml_gives_or_a_place(lines: list[str]) -> None:
    try:
        want = yaml.load("\n".join(lines) + "\n", yaml.CBaseLoader)
    except (yaml.YAMLError, ValueError):
        want = yaml
    try:
        reading = read_yaml(lines, 1)
    except BadMatter as bad:
        assert 1 <= bad.remark.line <= len(lines) + 1 and bad.remark.message
        return
    if want is not yaml and not reading.remarks:
        got = {entry.key: entry.value for entry in reading.entries}
        assert alike(got) == alike(want or {})


def test_a_lone_tag_in_quotation_marks_is_text() -> None:
    assert [entry.value for entry in read_yaml(["q: '!'", 'r: "!x"'], 1).entries] == ["!", "!x"]


def alike(value: object) -> object:
    """A value without what Dateline and PyYAML's BaseLoader take otherwise: tags with nothing behind them, and ~."""
    if isinstance(value, dict):
        return {key: alike(inner) for key, inner in value.items()}
    if isinstance(value, list):
        return [alike(inner) for inner in value]
    return "" if isinstance(value, str) and re.fullmatch(r"!\S*|~", value) else value


# Fields, a generator each

JEKYLL = """layout: post
title:  "Ferry &amp; bus: what changes"
date:   2021-03-05 06:30:00 +0100
author: Ana Ruiz
categories: city transport
tags: ferry bus
excerpt: New times from Monday.
redirect_from:
  - /2021/ferry/
last_modified_at: 2021-03-06
image:
  path: /img/ferry.jpg
  alt: A ferry at its pier
published: true"""


def test_jekyll() -> None:
    document = matter(JEKYLL, "_posts/2021-03-05-ferry-and-bus.md")
    assert document.metadata == Metadata(
        title="Ferry & bus: what changes",
        summary="New times from Monday.",
        date=datetime(2021, 3, 5, 6, 30, tzinfo=timezone(timedelta(hours=1))),
        updated=date(2021, 3, 6),
        authors=("Ana Ruiz",),
        categories=("city", "transport"),
        tags=("ferry", "bus"),
        slug="ferry-and-bus",
        aliases=("/2021/ferry/",),
        image="/img/ferry.jpg",
        image_alt="A ferry at its pier",
        extra=(("layout", "post"),),
    )
    assert document.loader == "front-matter" and document.markup == "markdown" and document.body_line == 18


def test_jekyll_dates_and_titles_only_in_the_file_name() -> None:
    document = matter("layout: post", "_posts/2021-03-05-ferry-and-bus.md")
    assert document.metadata.date == date(2021, 3, 5) and document.metadata.title == "Ferry And Bus"
    assert {(told.field, told.origin) for told in document.evidence} == {
        ("date", "file name"),
        ("slug", "file name"),
        ("title", "file name"),
    }


@pytest.mark.parametrize(
    ("path", "lines", "tags"),
    [
        ("2021-03-05-a.md", "tags: ferry bus", ("ferry", "bus")),
        ("a.md", "layout: post\ntags: ferry bus", ("ferry", "bus")),
        ("2021-03-05-a.md", "tags: ferry, city bus", ("ferry", "city bus")),
        ("2021-03-05-a.md", "tag: city bus", ("city bus",)),
        ("2021-03-05-a.md", "draft: false\ntags: city bus", ("city bus",)),
        ("a.md", "tags: city bus", ("city bus",)),
        ("a.md", "tags: [city bus, ferry]", ("city bus", "ferry")),
        ("a.md", "tags:\n- city bus\n- ferry\n- ferry", ("city bus", "ferry")),
        ("a.md", "tags: pier, old; bus", ("pier, old", "bus")),
        ("a.md", "tags:\n- name: Ferry\n- Brexit: the deal", ("Ferry", "Brexit: the deal")),
        ("a.md", "tags:", ()),
        ("a.md", "tags: ~", ()),
        ("a.md", "keywords: ferry, bus", ("ferry", "bus")),
        ("a.md", "tags: [no, 1.10, 0123, 12:30:45]", ("no", "1.10", "0123", "12:30:45")),
        ("a.md", "tag: ferry\ntags: [bus]", ("bus", "ferry")),
        ("2021-03-05-a.html.md", "tags: city bus", ("city bus",)),
        ("2021-03-05-a.md", "toc: true\ntags: ferry bus", ("ferry", "bus")),
        ("2021-03-05-a.md", "keywords: city bus", ("city bus",)),
        ("a.md", "tags: ['[[Ferries|ferry]]', '[[bus]]']", ("ferry", "bus")),
        ("a.md", "taxonomy:\n  tag: [ferry, bus]", ("ferry", "bus")),
    ],
)
def test_tags_in_every_form(path: str, lines: str, tags: tuple[str, ...]) -> None:
    assert matter(lines, path).metadata.tags == tags


@pytest.mark.parametrize(
    ("lines", "authors"),
    [
        ("author: Ana Ruiz and Bo Li", ("Ana Ruiz", "Bo Li")),
        ("author: By Ana Ruiz, Bo Li & Cy Oz", ("Ana Ruiz", "Bo Li", "Cy Oz")),
        ("author: Ruiz, Ana; Li, Bo", ("Ruiz, Ana", "Li, Bo")),
        ("author: Ana Ruiz, Jr.", ("Ana Ruiz, Jr.",)),
        ("author: Ana Ruiz, Jr., and Bo Li", ("Ana Ruiz, Jr.", "Bo Li")),
        ("author: Ruiz, Ana", ("Ruiz, Ana",)),
        ("author: Ana Ruiz, Acme", ("Ana Ruiz, Acme",)),
        ("author: Ana Ruiz, head of the dock", ("Ana Ruiz, head of the dock",)),
        ("author: ana, bo", ("ana", "bo")),
        ("author: Ana Ruiz <ana@example.org>", ("Ana Ruiz",)),
        ("author: Research and Development", ("Research and Development",)),
        ("author: The Bus and Ferry Team", ("The Bus and Ferry Team",)),
        ("authors: [ana, bo]", ("ana", "bo")),
        ("authors: [The Bus and Ferry Team]", ("The Bus and Ferry Team",)),
        ("author:\n  name: Ana Ruiz\n  url: /ana", ("Ana Ruiz",)),
        ("authors:\n- name: Ana Ruiz\n- bo", ("Ana Ruiz", "bo")),
        ("author: Ana Ruiz\nco-author: Bo Li", ("Ana Ruiz", "Bo Li")),
        (
            "author: '[Ana Ruiz](https://example.org/ana) (Acme, Inc.), Bo Li (Dock)'",
            ("Ana Ruiz (Acme, Inc.)", "Bo Li (Dock)"),
        ),
        ("author:\n  name: [Ana Ruiz, Bo Li]", ("Ana Ruiz", "Bo Li")),
        ("author: null", ()),
        ("author: false", ()),
        ("author: Ana Ruiz and the ferry team", ("Ana Ruiz", "the ferry team")),
        ("author: 王小明、李四", ("王小明", "李四")),
        ("author: ana@example.org (Ana Ruiz)", ("Ana Ruiz",)),
        ("author: {given: Ana, family: Ruiz}", ("Ana Ruiz",)),
        ("authors:\n- key: ana\n  title: Editor", ("ana",)),
        ("attribution: Ana Ruiz (Dock), Bo Li (Pier)", ("Ana Ruiz (Dock)", "Bo Li (Pier)")),
        ("author: Ana Losare-Lusby", ("Ana Losare-Lusby",)),
        ("author: Ana Ruiz, PhD and Bo Li", ("Ana Ruiz, PhD", "Bo Li")),
        ("author: '[[by Ana Ruiz]]'", ("Ana Ruiz",)),
        ("author: <a href='https://example.org'>Ana Ruiz</a> and Bo Li", ("Ana Ruiz", "Bo Li")),
        ("author: >\n  [Ana Ruiz](https://example.org/ana),\n  and Dock Press", ("Ana Ruiz", "Dock Press")),
    ],
)
def test_authors_in_every_form(lines: str, authors: tuple[str, ...]) -> None:
    assert matter(lines).metadata.authors == authors


HUGO = """+++
title = "Ferry: what changes"
date = 2021-03-05T06:30:00+01:00
lastmod = 2021-03-06
expiryDate = 2022-01-01
draft = false
weight = 3
categories = ["city"]
tags = ["ferry", "city bus"]
aliases = ["/old/"]
images = ["/img/ferry.jpg"]

[params]
author = "Ana Ruiz"
subtitle = "New times"
+++
The council met.
"""


def test_hugo_toml() -> None:
    metadata = read(HUGO).metadata
    assert metadata == Metadata(
        title="Ferry: what changes",
        summary="New times",
        date=datetime(2021, 3, 5, 6, 30, tzinfo=timezone(timedelta(hours=1))),
        updated=date(2021, 3, 6),
        expires=date(2022, 1, 1),
        authors=("Ana Ruiz",),
        categories=("city",),
        tags=("ferry", "city bus"),
        slug="council",
        aliases=("/old/",),
        image="/img/ferry.jpg",
        weight=3,
    )


def test_hugo_json_and_zola() -> None:
    json = read('{\n  "title": "Ferry",\n  "date": "2021-03-05",\n  "tags": ["bus", "pier"]\n}\n\nThe council met.\n')
    assert (json.metadata.title, json.metadata.date) == ("Ferry", date(2021, 3, 5))
    assert json.metadata.tags == ("bus", "pier") and json.body == "The council met." and json.body_line == 7
    zola = read(
        '+++\npath = "2021/03/05/ferry"\n[taxonomies]\ntags = ["bus"]\nauthors = ["Ana"]\n[extra]\nteam = "x"\n+++\n'
    )
    assert (zola.metadata.tags, zola.metadata.authors, zola.metadata.url) == (("bus",), ("Ana",), "2021/03/05/ferry")
    assert zola.metadata.date == date(2021, 3, 5) and zola.metadata.extra == (("team", "x"),)
    assert ("date", "permalink") in {(told.field, told.origin) for told in zola.evidence}


def test_astro_eleventy_gatsby_ghost() -> None:
    astro = matter(
        "title: Ferry\ndescription: New times\npubDate: Jul 08 2022\nupdatedDate: 2022-07-09\nheroImage: ./a.png"
    )
    assert astro.metadata == Metadata(
        title="Ferry",
        summary="New times",
        date=date(2022, 7, 8),
        updated=date(2022, 7, 9),
        slug="council",
        image="./a.png",
    )
    eleventy = matter("title: Ferry\ndate: 2022-07-08\npermalink: false\ntopics: [city]\nhero: false")
    assert eleventy.metadata.draft and eleventy.metadata.url is None and eleventy.metadata.categories == ("city",)
    assert eleventy.metadata.image is None
    cover = "cover:\n  image: a.jpg\n  alt: A ferry\n  caption: At the pier\n  credit: Bo Li\npublished: 2022-07-08"
    ghost = matter(cover).metadata
    assert (ghost.image, ghost.image_alt, ghost.image_caption, ghost.image_credit) == (
        "a.jpg",
        "A ferry",
        "At the pier",
        "Bo Li",
    )
    assert ghost.date == date(2022, 7, 8) and not ghost.draft


@pytest.mark.parametrize(
    "text",
    [
        "title: Ferry\ndate: 2013/7/13 20:46:25\ntags:\n- bus\n---\nThe council met.\n",
        '"title": "Ferry",\n"date": "2013/7/13 20:46:25",\n"tags": ["bus"]\n;;;\nThe council met.\n',
        ';;;\n"title": "Ferry",\n"date": "2013/7/13 20:46:25",\n"tags": ["bus"]\n;;;\nThe council met.\n',
        "-----\ntitle: Ferry\ndate: 2013/7/13 20:46:25\ntags: [bus]\n-----\nThe council met.\n",
        "---toml\ntitle = 'Ferry'\ndate = 2013-07-13 20:46:25\ntags = ['bus']\n---\nThe council met.\n",
        '---json\n{"title": "Ferry", "date": "2013-07-13 20:46:25", "tags": ["bus"]}\n---\nThe council met.\n',
        "\n\n--- \ntitle: Ferry\ndate: 2013-07-13 20:46:25\ntags: [bus]\n...\nThe council met.\n",
    ],
)
def test_fences_of_every_kind(text: str) -> None:
    document = read(text)
    assert (document.loader, document.body, document.diagnostics) == ("front-matter", "The council met.", ())
    assert document.metadata.title == "Ferry" and document.metadata.tags == ("bus",)
    assert document.metadata.date == datetime(2013, 7, 13, 20, 46, 25)
    assert text.split("\n")[document.body_line - 1] == "The council met."


MDX = """import { Chart } from '@/chart'

export const meta = {
  title: 'Ferry: what\\'s new', // a note
  description: `New times`,
  date: new Date("2021-03-05T06:30:00Z"),
  authors: [ana, 'Bo Li'],
  tags: ['bus', "}"],
  image: { src: '/a.png', alt: 'A ferry' },
  draft: false,
}

The council met.
"""


def test_metadata_that_mdx_exports() -> None:
    document = read(MDX, "ferry.mdx")
    assert document.loader == "front-matter" and (document.body, document.body_line) == ("The council met.", 13)
    assert document.metadata == Metadata(
        title="Ferry: what's new",
        summary="New times",
        date=datetime(2021, 3, 5, 6, 30, tzinfo=UTC),
        authors=("ana", "Bo Li"),
        tags=("bus", "}"),
        slug="ferry",
        image="/a.png",
        image_alt="A ferry",
    )


@pytest.mark.parametrize("value", ["f(1)", "{ a: [", "...rest", "'open", "a + b", "[" * 5_000, "{a:1,a:2}"])
def test_code_in_exported_metadata_is_never_run(value: str) -> None:
    document = read(f"export const meta = {{\n  title: {value},\n}}\n\nText.\n", "a.mdx")
    assert fault(document)[0] in (1, 2) and document.metadata.draft


def test_eleventys_words_for_file_times_are_no_date() -> None:
    document = matter("title: Ferry\ndate: git Last Modified", "2021-03-05-ferry.md")
    assert document.metadata.date == date(2021, 3, 5) and document.diagnostics == ()


def test_news_fields() -> None:
    lines = (
        "kicker: Analysis\ndateline: LONDON\nstandfirst: A <em>short</em> deck\nlang: pt_BR\npinned: true\n"
        "corrections:\n- text: The pier is new.\n  date: 2021-03-07\n- It is long.\nstory: ferry\nodd key: [a, b]"
    )
    metadata = matter(lines).metadata
    assert (metadata.label, metadata.dateline, metadata.summary) == ("Analysis", "LONDON", "A short deck")
    assert (metadata.language, metadata.weight, metadata.story) == ("pt-BR", 1, "ferry")
    assert [(each.text, each.date) for each in metadata.corrections] == [
        ("The pier is new.", date(2021, 3, 7)),
        ("It is long.", None),
    ]
    assert metadata.extra == (("odd key", "a, b"),)


def test_the_heading_of_the_body() -> None:
    inferred = read("---\ndate: 2021-03-05\n---\n\n# Bridge *closed*\n\nText.\n")
    assert inferred.metadata.title == "Bridge closed" and (inferred.body, inferred.body_line) == ("Text.", 7)
    repeated = read("---\ntitle: Bridge closed\n---\n# Bridge closed #\nText.\n")
    assert (repeated.body, repeated.body_line, repeated.dropped[0].line) == ("Text.", 5, 4)
    other = read("---\ntitle: Bridge closed\n---\n# Background\n\nText.\n")
    assert other.body.startswith("# Background") and not other.dropped


def test_a_rule_above_prose_is_no_front_matter() -> None:
    for text in (
        "---\n\nProse stands here: it goes on.\n\n---\n\nMore.\n",
        "---\nProse stands here, and it is a whole sentence that goes on.\n\nMore.\n",
        "---\n\nProse only.\n",
        "{{ not json }}\n\nProse.\n",
        "+++\n\nProse.\n\n+++\n",
    ):
        document = read(text)
        assert document.loader == "plain-text" and not document.metadata.draft and not document.diagnostics


# Faults


def test_I01_tags_of_python_are_text(tmp_path: Path) -> None:
    canary = tmp_path / "canary"
    document = matter(f"title: !!python/object/apply:os.mkdir ['{canary}']\ntags: !!python/name:os.system x")
    assert not canary.exists() and document.metadata.tags == ("x",)


@pytest.mark.parametrize(
    "value",
    [
        "2024-02-30",
        "0000-01-01",
        "23:59:60",
        "2016-12-31 23:59:60",
        "2020-01-01 10:00 +99:00",
        "9" * 5000,
        "2024-13-45",
    ],
)
def test_I02_I20_dates_that_do_not_exist(value: str) -> None:
    line, column, message = fault(matter(f"title: Ferry\ndate: {value}"))
    assert (line, column) == (3, 1) and "is no date" in message


@pytest.mark.parametrize("value", ["!!int x", "!!bool x", "!!timestamp x", "!!float x", "!!set {a}", "!!null x"])
def test_I02_typed_values_that_make_pyyaml_raise(value: str) -> None:
    assert matter(f"title: Ferry\nodd: {value}").diagnostics == ()


@pytest.mark.parametrize("opening", ["[", "{", "- ", "{a: ", "? "])
def test_I03_deep_nesting_is_refused_at_once(opening: str) -> None:
    start = time.process_time()
    line, _, message = fault(matter("title: Ferry\nodd: " + opening * 100_000 if opening != "- " else "- " * 100_000))
    assert line in (2, 3) and message
    assert time.process_time() - start < 2


def test_I03_many_parts_are_refused() -> None:
    _, _, message = fault(matter("odd: [" + "'a', " * 6_000 + "]\n? b\n: c"))
    assert "5000" in message


def test_I04_an_alias_of_a_short_text_is_that_text() -> None:
    metadata = matter("title: &name Ferry\nmenu: *name\ndescription: &d >\n  New times\nexcerpt: *d").metadata
    assert (metadata.title, metadata.summary) == ("Ferry", "New times") and metadata.extra == (("menu", "Ferry"),)
    assert "alias" in fault(matter(f"a: &x {'b' * 5_000}\nc: [*x, *x]"))[2]


def test_I04_aliases_are_refused() -> None:
    long = ", ".join(["word"] * 100)
    for lines in ("a: &x [*x]", "a: &a [z]\nb: &b [*a,*a]\nc: [*b]", f"a: &x [{long}]\nb: *x", "a: &x {b: [*x]}"):
        assert "alias" in fault(matter(lines))[2]


def test_I05_nothing_is_made_of_words() -> None:
    metadata = matter("title: 1.10\nsummary: no\ntags: [12:30:45, 0123, on]").metadata
    assert (metadata.title, metadata.summary, metadata.tags) == ("1.10", "no", ("12:30:45", "0123", "on"))


def test_I06_duplicate_keys() -> None:
    line, _, message = fault(matter("title: Ferry\ndraft: true\ndraft: false"))
    assert line == 4 and "draft" in message
    assert fault(read("+++\ntitle = 'a'\ntitle = 'b'\n+++\n"))[0] == 3
    assert "title" in fault(read('{"title": "a", "title": "b"}\n'))[2]


@pytest.mark.parametrize(("lines", "what"), [("- a\n- b", "list"), ("just a title", "value"), ("[a, b]", "list")])
def test_I07_front_matter_that_is_no_table(lines: str, what: str) -> None:
    line, _, message = fault(matter(lines))
    assert line == 2 and what in message


@pytest.mark.parametrize(
    "text",
    [
        "---\ntitle: Ferry\ndraft: true\n\nThe council met.\n",
        "+++\ntitle = 'Ferry'\ndraft = true\n\nThe council met.\n",
        '{"title": "Ferry", "draft": true\n\nThe council met.\n',
    ],
)
def test_I08_unclosed_front_matter_is_an_error_and_a_draft(text: str) -> None:
    document = read(text)
    assert fault(document)[0] >= 1 and document.metadata.draft and document.loader == "front-matter"


@pytest.mark.parametrize("before", ["\ufeff", "\u200b", "\ufeff\u200b\n", "\n\n", "\u2060\ufeff"])
@pytest.mark.parametrize("after", ["---", "...", "--- ", "---\r"])
def test_I08_marks_before_and_after_the_fence_lose_no_draft(before: str, after: str) -> None:
    document = read(f"{before}---\ntitle: Ferry\ndraft: true\n{after}\nThe council met.\n")
    assert document.metadata.draft and document.metadata.title == "Ferry" and document.body == "The council met."


@pytest.mark.parametrize(
    "text",
    [
        " ---\ntitle: Ferry\ndraft: true\n ---\n",
        "----\ntitle: Ferry\ndraft: true\n---\n",
        "\u2014\ntitle: Ferry\ndraft: true\n\u2014\n",
        "--\ntitle: Ferry\ndraft: true\n--\n",
        "***\ntitle: Ferry\ntags: [a]\n***\n",
        "```yaml\n---\ntitle: Ferry\ndraft: true\n---\n```\n",
        "<!-- A licence.\nIt goes on. -->\n\n---\ntitle: Ferry\ndate: 2021-03-05\n---\n",
        "<!--\n---\ntitle: Ferry\n---\n-->\n",
        "# Ferry\n\n---\ntitle: Ferry\ndraft: true\n---\n",
        "import A from 'a'\n\n---\ntitle: Ferry\n---\n",
        "---js\n{ title: 'Ferry', draft: true }\n---\n",
        "---\ntitle = 'Ferry'\ndraft = true\n---\n",
        "+++\ntitle: Ferry\ndraft: true\n+++\n",
        "{\n  title: 'Ferry',\n  draft: true\n}\n",
        "---\ntitle: Ferry\n---\n\n---\ndraft: true\n---\n",
        "---\ntitle: Ferry\n---\ndraft: true\n---\n",
    ],
)
def test_I08_what_looks_like_front_matter_and_is_none_is_an_error(text: str) -> None:
    document = read(text + "The council met.\n")
    assert fault(document)[0] >= 1 and document.metadata.draft


@pytest.mark.parametrize(
    "text",
    [
        "***\nNote: the ferry\n***\nThe council met.\n",
        "# Ferry\n\n---\n\nThe council met: it said no.\n",
        "* * *\n\ntitle: none\n\nThe council met.\n",
        "<!-- title: Ferry -->\n\nThe council met.\n",
        "=====\nBy: Ana Ruiz\n=====\nThe council met.\n",
        "\u2014\nThe council met.\n\u2014\n",
        "***\nPublished: 5 May 2020\n***\nThe council met.\n",
        "# How to\n\nWrite this:\n\n```\n---\ntitle: Ferry\ndraft: true\n---\n```\n",
        "<!-- A licence -->\n\nWrite this:\n\n```\n---\ntitle: Ferry\ndraft: true\n---\n```\n",
    ],
)
def test_what_only_resembles_front_matter_is_text(text: str) -> None:
    document = read(text)
    assert document.loader == "plain-text" and document.diagnostics == ()


@pytest.mark.parametrize(
    ("line", "meant"), [("drfat: true", "draft"), ("draf: yes", "draft"), ("publishd: false", "published")]
)
def test_I10_a_misspelled_key_publishes_no_draft(line: str, meant: str) -> None:
    document = matter(f"title: Ferry\n{line}")
    assert document.metadata.draft and f"meant for “{meant}”" in warnings(document)[0]
    assert not matter(f"title: Ferry\n{line.split(':')[0]}: 3").metadata.draft


def test_I10_a_theme_s_own_status_is_no_draft() -> None:
    document = read('+++\ntitle = "Ferry"\n[extra]\nstatus = "finished"\n+++\nThe council met.\n')
    assert not document.metadata.draft and document.diagnostics == ()


def test_a_misspelled_key_is_named_with_the_one_that_is_meant() -> None:
    document = matter("titel: Ferry\nautor: Ana Ruiz\ncatagories: [City]\nsummery: New times\nlayout: post\nrating: 5")
    assert [(found.line, found.help) for found in document.diagnostics] == [
        (2, "Did you mean “title”?"),
        (3, "Did you mean “author”?"),
        (4, "Did you mean “categories”?"),
        (5, "Did you mean “summary”?"),
    ]
    assert warnings(matter("title: Ferry\ntitel: Bus\ndata: x\nupdate: y")) == []


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("title: {a: b}", "“title” is a table"),
        ("description: [a, b]", "“description” is a list"),
        ("language: english", "“language: english” can't be understood"),
        ("weight: heavy", "“weight: heavy” can't be understood"),
    ],
)
def test_a_value_that_says_nothing_where_it_stands_is_named(line: str, words: str) -> None:
    document = matter(f"date: 2021-03-05\n{line}")
    assert words in warnings(document)[0] and document.diagnostics[0].line == 3


@pytest.mark.parametrize("key", ["embargo", "embargo_until", "Embargoed-Until", "embargoed", "sperrfrist"])
def test_I10_an_embargo_moves_the_date(key: str) -> None:
    for line, when in {
        f"{key}: 2026-12-01": date(2026, 12, 1),
        f"date: 2026-11-05\n{key}: 1 December 2026 00:01": datetime(2026, 12, 1, 0, 1),
        f"{key}: 2026-12-01T00:01:00+01:00\ndate: 2026-11-05": datetime.fromisoformat("2026-12-01T00:01:00+01:00"),
        f"date: 2026-12-05\n{key}: 2026-12-01": date(2026, 12, 5),
        f"date: 2026-11-05\n{key}: none": date(2026, 11, 5),
    }.items():
        document = matter(f"title: Ferry\n{line}")
        assert document.metadata.date == when and not document.metadata.draft and document.diagnostics == (), line
    assert matter(f"{key}: 2026-12-01", "2026-12-05-ferry.md").metadata.date == date(2026, 12, 5)
    assert read(f'+++\ndate = 2026-11-05\n[extra]\n{key} = "2026-12-01"\n+++\n').metadata.date == date(2026, 12, 1)


@pytest.mark.parametrize("value", ["Monday", "true", "[a]", "after the vote", "2026-13-45"])
def test_I10_an_embargo_that_can_not_be_read_is_a_draft(value: str) -> None:
    document = matter(f"title: Ferry\ndate: 2026-11-05\nembargo: {value}")
    assert document.metadata.draft and document.metadata.date == date(2026, 11, 5)
    assert "kept back as a draft" in warnings(document)[0] and document.diagnostics[0].line == 4


def test_I10_of_two_moments_the_later_counts_whatever_their_zones() -> None:
    local, utc = datetime(2026, 6, 1, 10), datetime(2026, 6, 1, 0, 1, tzinfo=UTC)
    assert later(local, utc) == later(None, utc) == utc
    assert later(datetime(2026, 6, 2, 18), utc) == datetime(2026, 6, 2, 18)
    assert later(date(2026, 6, 1), local) == local and later(local, date(2026, 6, 1)) == local
    assert later(utc, date(2026, 6, 2)) == date(2026, 6, 2) and later(datetime.max, utc) == datetime.max


def test_I10_an_embargo_beside_a_source_takes_no_draft_and_no_later_date_away() -> None:
    for beside in ("embargo = 2026-12-01\n", ".. embargo: 2026-12-01\n\0"):
        kept = apply_sidecar(matter("date: 2026-12-05\ndraft: true"), beside, "dmy").metadata
        assert kept.draft and kept.date == date(2026, 12, 5)
        assert apply_sidecar(matter("date: 2026-11-05"), beside, "dmy").metadata.date == date(2026, 12, 1)
    assert apply_sidecar(matter("date: 2026-11-05"), 'embargo = "Monday"\n', "dmy").metadata.draft


@pytest.mark.parametrize("title", ["[DRAFT] Ferry", "[HOLD FOR SUNDAY] Ferry", "(EMBARGOED) Ferry"])
def test_I10_a_title_that_keeps_back_where_no_key_tells(title: str) -> None:
    document = matter(f'title: "{title}"')
    assert document.metadata.draft and "keeps the post back" in warnings(document)[0]
    assert not matter(f'title: "{title}"\ndraft: false').metadata.draft
    assert not matter(f'title: "{title.capitalize()}"').metadata.draft


@pytest.mark.parametrize("opening", ["{\n// a note\n", "{ // a note\n", "{\n/* a note */\n\n", "{\n  # a note\n"])
def test_I08_json_with_a_comment_is_an_error(opening: str) -> None:
    document = read(opening + '"title": "Ferry",\n"draft": true\n}\nThe council met.\n', "ferry.txt")
    assert fault(document)[0] <= 2 and document.metadata.draft
    assert ("#" in opening) or "no comments" in document.diagnostics[0].help


def test_a_hash_that_ends_a_value_is_named() -> None:
    document = matter("title: Why #1 matters\ntags: #bridge #council\nsummary: a # note\nnote: the #1\nslug: a #b")
    assert [(found.line, found.column) for found in document.diagnostics] == [(2, 12), (3, 7)]
    assert "“#1 matters” is a comment" in warnings(document)[0]
    assert [found.line for found in matter("tags:\n  - #bridge\n  - bus #2\n  - '#ok'").diagnostics] == [3, 4]
    for lines in ('title: "Why #1"', "title: >\n  Why #1", "title: 'a' #b", "tags: [a] #b", "#title: #a\ntags: [a]"):
        assert matter(lines).diagnostics == (), lines
    document = matter("tags: [#bridge, bus, #council]")
    assert document.metadata.tags == ("bridge", "bus", "council") and len(warnings(document)) == 1


def test_tags_lose_the_quotation_marks_of_a_word_processor() -> None:
    assert matter("tags: [“bridge”, ‘old town’, „Fähre“]").metadata.tags == ("bridge", "old town", "Fähre")
    tags = ("‘Ndrangheta", "“Peace” and “war”", "«Fähre»")
    assert matter("tags:\n" + "\n".join(f"- {tag}" for tag in tags)).metadata.tags == tags


@pytest.mark.parametrize("title", ["The mayor's bridge", "It's the mayor's bridge", "The mayors' bridge"])
def test_an_apostrophe_within_single_quotation_marks(title: str) -> None:
    document = matter(f"title: '{title}'\ndate: 2021-03-05")
    assert document.metadata.title == title and "apostrophe" in warnings(document)[0]


def test_an_apostrophe_that_breaks_a_list_is_named() -> None:
    assert "apostrophe" in fault(matter("tags: ['The mayor's bridge', a]"))[2]
    assert "apostrophe" in fault(matter("tags:\n- 'The mayor's bridge'"))[2]
    assert matter("title: 'It''s done'").diagnostics == ()


def test_I09_keys_named_like_parameters() -> None:
    metadata = matter("content: a\nmetadata: b\nhandler: c").metadata
    assert metadata.extra == (("content", "a"), ("metadata", "b"), ("handler", "c"))


@pytest.mark.parametrize(
    "line",
    [
        "draft: true", "draft: yes", 'draft: "yes"', "draft: y", 'draft: "true"', "Draft: True", "DRAFT: 1",
        "draft: on",        "published: false", 'published: "no"',
        "publish: off", "status: draft", "status: Private", "is_draft: true",
        "public: false", "unpublished: true", "private: true", "status: hidden", "draft: draft",
    ],
)  # fmt: skip
def test_I10_every_way_to_say_draft(line: str) -> None:
    document = matter(f"title: Ferry\n{line}")
    assert document.metadata.draft and document.diagnostics == ()


@pytest.mark.parametrize("line", ["draft: maybe", "draft: [true]", "published: soon", "status: odd", "draft: nein"])
def test_I10_what_can_not_be_understood_is_a_draft(line: str) -> None:
    document = matter(f"title: Ferry\n{line}")
    assert document.metadata.draft and "kept back as a draft" in warnings(document)[0]
    assert document.diagnostics[0].line == 3


@pytest.mark.parametrize("date", ["date: 2026-04-21", "pubDate: 2026-04-21", "created: 2026-04-21"])
@pytest.mark.parametrize("value", ["false", "No", "off", "0", "not yet", "draft"])
def test_I10_published_false_is_a_draft_beside_a_date(date: str, value: str) -> None:
    assert read(f"---\ntitle: A\n{date}\npublished: {value}\n---\nText.\n").metadata.draft


@pytest.mark.parametrize("value", ["2026-04-21", "21/04/2026", "2026-04-21T10:00:00Z", "true", "April 21, 2026"])
def test_I10_a_date_or_a_yes_under_published_is_no_draft(value: str) -> None:
    assert not read(f"---\ntitle: A\ndate: 2026-04-20\npublished: {value}\n---\nText.\n").metadata.draft


@pytest.mark.parametrize(
    "line", ["draft: false", "draft: no", "draft:", "published: true", "status: published", "published: 2021-03-05"]
)
def test_I10_what_is_public(line: str) -> None:
    document = matter(f"title: Ferry\n{line}")
    assert not document.metadata.draft and document.diagnostics == ()


def test_I10_a_draft_stays_one_when_another_key_says_no() -> None:
    assert matter("draft: true\npublished: true").metadata.draft
    assert matter("Draft: yes\ndraft: false").metadata.draft
    assert matter("title: Ferry", "_drafts/ferry.md").metadata.draft


def test_I12_surrogates_and_controls_in_escapes() -> None:
    document = matter(r'title: "a\u0000b\ufffe\u200bc\u0007"')
    assert document.metadata.title == "abc"
    assert "escape" in fault(matter(r'title: "a\ud800"'))[2]
    assert read('{"title": "a\\ud800b\\ud83d\\ude00"}\n').metadata.title == "ab😀"


def test_I13_overrides_are_neutralised() -> None:
    metadata = matter(
        "title: a\u202eb\u2066c\u00a0!\ntags: [x\u202ey, z\u200ew, q\U000e0041]\nauthor: A\u202d B"
    ).metadata
    assert (metadata.title, metadata.tags, metadata.authors) == ("abc\u00a0!", ("xy", "zw", "q"), ("A B",))


@pytest.mark.parametrize("opening", ["[", "{a=", "[[a."])
def test_I22_deep_toml(opening: str) -> None:
    assert fault(read(f"+++\na = {opening * 5_000}\n+++\n"))[0] in (1, 2)


@pytest.mark.parametrize("opening", ["[", '{"a": '])
def test_I22_deep_json(opening: str) -> None:
    assert fault(read('{"a": ' + opening * 100_000 + "\n"))[0] == 1


def test_a_colon_in_an_unquoted_title() -> None:
    document = matter("title: Ferry: what's new\ndate: 2021-03-05\nsummary: a # b: c")
    assert document.metadata.title == "Ferry: what's new" and document.metadata.date == date(2021, 3, 5)
    assert [found.line for found in document.diagnostics] == [2, 4] and "colon" in warnings(document)[0]
    assert document.diagnostics[0].excerpt == "title: Ferry: what's new"


@pytest.mark.parametrize(
    "title",
    [
        '"Peace" talks resume', "[Update] Ferry sinks", "@ferry is new", "100%: all of it", '"Bus" and "ferry"',
        "'Bus' and 'ferry'", "*Bold* talk", "> quoted", "| barred", "& more", ", after all",
    ],
)  # fmt: skip
def test_titles_that_needed_quotation_marks(title: str) -> None:
    document = matter(f"title: {title}\ndate: 2021-03-05")
    assert document.metadata.title == title and len(warnings(document)) == 1


@pytest.mark.parametrize(
    ("lines", "line", "words"),
    [
        ("title: 'Ferry\ndate: 2021-03-05", 2, "never closed"),
        ("title: Ferry\ntags: [a, b\ndate: 2021-03-05", 3, "square brackets"),
        ("title: Ferry\nferry\ndate: 2021-03-05", 3, "key"),
        ("title: Ferry\n\tdate: 2021-03-05", 3, "tab"),
        ("title: Ferry\ndate 2021-03-05\ndraft: true", 4, "key"),
        ("title: Ferry\n  - odd: x\n y: z", 3, ""),
        ('title: "Ferry \\d"', 2, "escape"),
    ],
)
def test_malformed_yaml_names_its_place(lines: str, line: int, words: str) -> None:
    found = fault(matter(lines))
    assert found[0] in (line, line - 1) and words in found[2]


def test_titles_of_one_word_that_begins_like_a_tag_or_an_entity() -> None:
    assert matter("title: !important").metadata.title == "!important"
    document = matter("title: &apos;Ferry&apos; sinks\ndate: 2021-03-05")
    assert document.metadata.title == "'Ferry' sinks" and len(warnings(document)) == 1


def test_a_missing_space_behind_the_colon() -> None:
    document = matter("title:Ferry\ndate: 2021-03-05\ntags:[bus, pier]")
    assert (document.metadata.title, document.metadata.tags) == ("Ferry", ("bus", "pier"))
    assert [(found.line, found.help) for found in document.diagnostics] == [
        (2, "Write “key: value”."),
        (4, "Write “key: value”."),
    ]


@pytest.mark.parametrize("colon", [":\u00a0", ":\u3000", "：", "： "])
def test_I10_an_odd_colon_publishes_no_draft(colon: str) -> None:
    document = matter(f"title{colon}Ferry\ndraft{colon}true")
    assert document.metadata.title == "Ferry" and document.metadata.draft and len(warnings(document)) == 2


def test_indented_front_matter_is_front_matter() -> None:
    metadata = matter("  title: Ferry\n  draft: true").metadata
    assert metadata.title == "Ferry" and metadata.draft


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("+++\ntitle: Ferry\n+++\n", "between lines of ---"),
        ("---\ntitle = 'Ferry'\n---\n", "between lines of +++"),
        ("+++\ntitle = Ferry\n+++\n", "quotation marks"),
        ('{\n"title": "Ferry",\n}\n', "comma too many"),
        ('---\ntitle: "Ferry\n---\n', "Close it"),
        ("---\n- title\n---\n", "title: …"),
    ],
)
def test_what_can_not_be_read_comes_with_a_cure(text: str, words: str) -> None:
    assert words in read(text + "The council met.\n").diagnostics[0].help


def test_malformed_toml_and_json_name_their_place() -> None:
    line, column, message = fault(read("+++\ntitle = Ferry\n+++\n"))
    assert (line, column) == (2, 9) and "TOML" in message
    with pytest.raises(tomllib.TOMLDecodeError, match="line 1, column 9"):
        tomllib.loads("title = Ferry")
    assert fault(read('{\n"title": "Ferry",\n}\n'))[:2] == (3, 1)


def test_a_date_with_something_behind_it_is_believed_where_the_file_name_agrees() -> None:
    lines = "title: Ferry\ndate: 2021-03-05 10:30:00 or so"
    document = matter(lines, "2021-03-05-ferry.md")
    assert document.metadata.date == datetime(2021, 3, 5, 10, 30) and len(warnings(document)) == 1
    assert fault(matter(lines, "ferry.md"))[0] == 3


def test_messages_of_an_endless_line_stay_short() -> None:
    document = matter("title: [" + "a" * 1_000_000)
    assert all(len(found.excerpt) < 300 and len(found.message) < 300 for found in document.diagnostics)


@pytest.mark.parametrize(
    ("value", "when"),
    [
        ("1614933000", datetime(2021, 3, 5, 8, 30, tzinfo=UTC)),
        ("1614933000000", datetime(2021, 3, 5, 8, 30, tzinfo=UTC)),
        ("[[March 5, 2021]]", date(2021, 3, 5)),
        ("[2021-03-05]", date(2021, 3, 5)),
        ("2021-3-5 8:30:00 +0100", datetime(2021, 3, 5, 8, 30, tzinfo=timezone(timedelta(hours=1)))),
        ("'Mar 05 2021'", date(2021, 3, 5)),
        ("20210305", date(2021, 3, 5)),
    ],
)
def test_dates_in_the_forms_of_other_programs(value: str, when: object) -> None:
    document = matter(f"title: Ferry\ndate: {value}")
    assert document.metadata.date == when and document.diagnostics == ()


@pytest.mark.parametrize("value", ["{day: 5}", "[a, b]"])
def test_I20_a_table_or_list_that_is_no_date_is_an_error(value: str) -> None:
    assert fault(matter(f"title: Ferry\ndate: {value}"))[0] == 3


def test_modules_of_mdx_above_the_text_leave_it_whole() -> None:
    body = 'import {\n  Bus,\n  Ferry\n} from "boats"\nexport const fare = [\n  1\n]\n\nImport taxes rise.\n'
    document = read(f"---\ntitle: Ferry\n---\n{body}", "ferry.mdx")
    assert document.body == "Import taxes rise." and [dropped.line for dropped in document.dropped] == [*range(4, 11)]


def test_where_fields_stand() -> None:
    document = matter("title: Ferry\n\nauthor: Ana Ruiz\ntags:\n- bus")
    assert dict(document.stated) == {"title": 2, "authors": 4, "tags": 5}


# The reference


def test_every_key_means_one_field() -> None:
    keys = [plain_key(name.key) for name in KNOWN_KEYS if name.field != "draft"]
    assert len(keys) == len(set(keys))
    assert {name.field for name in KNOWN_KEYS} <= {*Metadata.__slots__}
    assert all(name.field in MEANINGS[plain_key(name.key)] for name in KNOWN_KEYS)


def test_the_reference_lists_every_key() -> None:
    text = (DOCS / "front-matter.md").read_text("utf-8").partition("## Keys")[2]
    rows = re.findall(r"^\| `([^`]+)` \| `([^`]+)` \| (.*) \|$", text, re.MULTILINE)
    assert rows == [(name.field, name.key, name.used_by) for name in KNOWN_KEYS]


_PIECES = st.sampled_from(
    ["---", "--- ", "----", "...", "+++", "title: Ferry", "title: 'Ferry", "draft: true", "tags: [a, b]", "- a", "",
     " ", "date: 2026-11-05", "Prose, with a colon: here.", "# Ferry", "Ferry", "\tindented", "x\x0by", "\u2028"]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=9), st.sampled_from(["", "\n"]), st.sampled_from(["a.md", "a.mdx", "a.html"]))
def test_the_commonest_form_is_read_as_every_other(pieces: list[str], end: str, path: str) -> None:
    data = ("\n".join(["---", "title: Harbour", *pieces]) + end).encode()
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(front_matter, "find_plain_block", lambda whole: None)
        wanted = load(Source(path, data, ""), "dmy")
    assert load(Source(path, data, ""), "dmy") == wanted

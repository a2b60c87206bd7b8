"""Posts of other generators read as those generators read them; each answer is what the peer itself gave.

Hugo 0.168, Pelican 4.12, Nikola 8.3, Jekyll 4.3, Eleventy 3.1 and Astro's parser were run on the same files.
"""

from __future__ import annotations

from datetime import UTC, date, datetime

import pytest

from dateline.loaders import load
from dateline.loaders.document.sidecar import apply_sidecar
from dateline.model import Document, Metadata, Source

TEXT = "Text of the post, and it goes on.\n"


def read(text: str, path: str = "posts/a.md") -> Document:
    return load(Source(path, text.encode(), ""), "dmy")


def yaml(lines: str, path: str = "posts/a.md") -> Metadata:
    return read(f"---\ntitle: A\n{lines}\n---\n{TEXT}", path).metadata


def pelican(lines: str) -> Metadata:
    return read(f"Title: A\nDate: 2024-01-02\n{lines}\n\n{TEXT}").metadata


# Hugo


@pytest.mark.parametrize("key", ["pubdate", "pubDate", "published", "publish_from"])
def test_I10_hugo_keeps_a_post_back_until_the_day_that_releases_it(key: str) -> None:
    told = yaml(f"date: 2024-01-02\n{key}: 2099-01-01")
    assert (told.date, told.publish_from) == (date(2024, 1, 2), date(2099, 1, 1))
    assert yaml(f"{key}: 2099-01-01\ndate: 2024-01-02").publish_from == date(2099, 1, 1)
    assert yaml(f"date: 2024-01-02\n{key}: 4070908800").publish_from == datetime(2099, 1, 1, tzinfo=UTC)
    assert yaml(f"date: 2024-01-02\n{key}: 2019-01-01").date == date(2024, 1, 2)
    unread = read(f"---\ntitle: A\ndate: 2024-01-02\n{key}: next Monday\n---\n{TEXT}")
    (told,) = unread.diagnostics
    assert told.severity == "error" or unread.metadata.draft


@pytest.mark.parametrize("key", ["lastmod", "modified"])
def test_hugo_dates_a_post_by_its_last_change_where_nothing_else_does(key: str) -> None:
    document = read(f"---\ntitle: A\n{key}: 2023-01-07\n---\n{TEXT}")
    assert document.metadata.date == document.metadata.updated == date(2023, 1, 7)
    assert [(told.field, told.lines) for told in document.evidence if told.field == "date"] == [("date", (3,))]
    assert yaml(f"{key}: 2023-01-07", "posts/2022-05-06-a.md").date == date(2022, 5, 6)
    assert yaml(f"{key}: 2023-01-07\nurl: /2022/05/06/a/").date == date(2022, 5, 6)
    assert yaml(f"{key}: 2023-01-07\npublishdate: 2022-05-06").date == date(2022, 5, 6)
    assert yaml("updated: 2023-01-07").date is None


@pytest.mark.parametrize(
    "lines", ["headless: true", "build: {render: never}", "build: {list: never}", "build:\n  list: false"]
)
def test_I10_hugo_lists_no_such_page_anywhere(lines: str) -> None:
    document = read(f"---\ntitle: A\ndate: 2024-01-02\n{lines}\n---\n{TEXT}")
    assert document.metadata.draft and [each.severity for each in document.diagnostics] == ["warning"]


def test_hugo_reads_toml_that_is_set_in() -> None:
    document = read(f'+++\n    title = "A"\n    date = 2024-01-02\n    draft = true\n+++\n{TEXT}')
    assert document.metadata.draft and document.metadata.title == "A" and document.diagnostics == ()
    assert read("+++\n\n    x = 1\n\nText.\n\n+++\n").metadata.title is None


@pytest.mark.parametrize(
    "top", ["---\n? draft\n: true\n---", "---\n\n{title: A, draft: true}\n\n---", "---\n{draft: true}\n---"]
)
def test_I08_yaml_in_forms_that_nobody_writes_publishes_no_draft(top: str) -> None:
    assert read(f"{top}\n{TEXT}").metadata.draft
    assert not read(f"---\n\n{{{{< ferry >}}}}\n\n---\n{TEXT}").metadata.draft


def test_hugo_parts_a_string_of_aliases_at_spaces() -> None:
    assert yaml("aliases: /old/ /older/").aliases == ("/old/", "/older/")
    assert yaml("aliases: /old/, /older/").aliases == ("/old/", "/older/")
    assert yaml("aliases: /a b/").aliases == ("/a b/",)


def test_hugo_reads_unix_time_of_the_last_century() -> None:
    assert yaml("date: 923448624").date == datetime(1999, 4, 7, 1, 30, 24, tzinfo=UTC)


def test_rfc_3339_in_small_letters() -> None:
    assert yaml("date: 2024-01-02t10:00:00z").date == datetime(2024, 1, 2, 10, tzinfo=UTC)


def test_hugo_renders_a_summary() -> None:
    assert yaml("summary: A **bold** [link](https://example.org) in `code_a_b`").summary == "A bold link in code_a_b"
    assert yaml("description: 5 * 3 and **bold**").summary == "5 * 3 and **bold**"


def test_aliases_of_yaml_that_are_short() -> None:
    assert yaml("tags: &tags [a, b]\nkeywords: *tags").tags == ("a", "b")
    merged = yaml("defaults: &d\n  author: Ana Ruiz\n  draft: true\n<<: *d")
    assert merged.authors == ("Ana Ruiz",) and merged.draft
    assert not yaml("x: &d\n  draft: true\n<<: *d\ndraft: false").draft
    assert yaml("x: &d {author: Ana}\ny: &e {author: Bo, slug: s}\n<<: [*d, *e]").slug == "s"


def test_null_is_nothing_and_in_quotation_marks_a_word() -> None:
    assert yaml('tags: ["null", a]').tags == yaml("tags:\n- 'null'\n- a").tags == ("null", "a")
    assert yaml("tags: [null, a]").tags == yaml("tags:\n  - ~\n  - a").tags == ("a",)
    assert yaml("description: null\nsummary: ~").summary is None
    assert read(f'{{"title": "null", "date": "2024-01-02", "summary": null}}\n{TEXT}').metadata.title == "null"


def test_keywords_are_no_tags_beside_tags() -> None:
    assert yaml("tags: []\nkeywords: [cheap, buy]").tags == ()
    assert yaml("keywords: [ferry]").tags == ("ferry",)


def test_a_time_in_a_file_s_name_is_no_part_of_the_slug() -> None:
    document = read(f"---\ntitle: A\n---\n{TEXT}", "posts/2024-05-06T10-30-00-ferry.md")
    assert document.metadata.slug == "ferry" and document.metadata.date == datetime(2024, 5, 6, 10, 30)


# Pelican


@pytest.mark.parametrize(
    ("line", "authors"),
    [
        ("Authors: Ana, Bo", ("Ana", "Bo")),
        ("Authors: Alexis Métaireau, Justin", ("Alexis Métaireau", "Justin")),
        ("Authors: Ruiz, Ana; Li, Bo", ("Ruiz, Ana", "Li, Bo")),
        ("Author: Ruiz, Ana", ("Ruiz, Ana",)),
        ("Authors: Ana Ruiz, Bo Li, Cy Twombly", ("Ana Ruiz", "Bo Li", "Cy Twombly")),
        ("Authors: Martin Luther King, Jr., Ana", ("Martin Luther King, Jr.", "Ana")),
        ("Authors: Ana Ruiz, Bo Li and Cy Twombly", ("Ana Ruiz", "Bo Li", "Cy Twombly")),
        ("Authors: Ana Ruiz, head of the dock", ("Ana Ruiz, head of the dock",)),
    ],
)
def test_pelican_parts_authors_at_commas(line: str, authors: tuple[str, ...]) -> None:
    assert pelican(line).authors == authors
    assert yaml(line.lower().split(":")[0] + ":" + line.partition(":")[2]).authors == authors


def test_every_generator_takes_a_category_whole() -> None:
    assert pelican("Category: Arts, Culture").categories == yaml("category: Arts, Culture").categories
    assert yaml("category: Arts, Culture").categories == ("Arts, Culture",)
    assert yaml("category: [news, city]").categories == ("news", "city")
    assert yaml("categories: news, city").categories == ("news", "city")


def test_pelican_renders_a_summary() -> None:
    assert pelican("Summary: One *two* `three` [four](https://example.org)").summary == "One two three four"


def test_pelican_keeps_a_dash_that_begins_a_title() -> None:
    assert read(f"Title: - dash first\nDate: 2024-01-02\nTags: - a\n\n{TEXT}").metadata.title == "- dash first"


def test_I10_pelican_reads_keys_that_begin_with_a_number() -> None:
    assert pelican("3d: z\nStatus: draft").draft
    assert read(f"Title: A\nDate: 2024-01-02\n12:30 was the time\n\n{TEXT}").body.startswith("12:30 was")


def test_I10_pelican_reads_the_old_name_of_an_attribute() -> None:
    page = "<html><head><title>A</title><meta name='status' contents='draft'></head><body><p>Text.</p></body></html>"
    assert read(page, "a.html").metadata.draft


def test_an_entity_parts_no_tag_and_no_name() -> None:
    page = '<html><head><title>A</title><meta name="{}" content="{}"></head><body><p>Text.</p></body></html>'
    tags = read(page.format("tags", "it&#x27;s, R&amp;D"), "a.html").metadata.tags
    assert tags == ("it's", "R&D")
    assert read(page.format("category", "R&amp;D"), "a.html").metadata.categories == ("R&D",)
    assert read(page.format("authors", "Ana O&#x27;Neil, Bo"), "a.html").metadata.authors == ("Ana O'Neil", "Bo")


# Nikola


@pytest.mark.parametrize(
    "comment",
    [
        "<!--\n   .. title: A\n   .. date: 2024-07-02\n   .. status: {}\n-->",
        "<!-- .. title: A\n.. date: 2024-07-02\n.. status: {} -->",
        "<!--\n.. title: A\n.. date: 2024-07-02\n.. status: {} -->",
        "<!-- \n\n.. title: A\n.. date: 2024-07-02\n.. description: One\n   two.\n.. status: {}\n-->",
        "<!---\n.. title: A\n  .. date: 2024-07-02\n\t.. status: {}\n--->",
        "<!--\n..  title: A\n..  date: 2024-07-02\n..  x.y: z\n..  2nd: z\n..  status: {}\n-->",
    ],
)
def test_I10_nikola_s_lines_in_a_comment_however_they_are_set(comment: str) -> None:
    for path in ("a.md", "a.html"):
        document = read(comment.format("published") + f"\n\n{TEXT}", path)
        assert (document.metadata.title, document.metadata.date) == ("A", date(2024, 7, 2))
        assert document.body.strip() == TEXT.strip() and not document.metadata.draft
        assert read(comment.format("draft") + f"\n\n{TEXT}", path).metadata.draft


@pytest.mark.parametrize(
    "top",
    [
        "<!-- .. title: A -->\n<!-- .. date: 2024-07-02 -->\n<!-- .. status: draft -->",
        "<!--\n.. title:A\n.. status:draft\n-->",
    ],
)
def test_I10_nikola_s_lines_in_a_form_that_it_refuses_publish_no_draft(top: str) -> None:
    document = read(f"{top}\n\n{TEXT}")
    assert document.metadata.draft or [each.severity for each in document.diagnostics] == ["error"]


def test_I10_nikola_s_file_beside_a_post_is_read_to_its_end() -> None:
    for between in (".. x.y: z", ".. 2nd: z", ".. a:b: z", "", "words"):
        settled = apply_sidecar(read(TEXT), f".. title: A\n.. date: 2024-07-02\n{between}\n.. status: draft\n\0", "dmy")
        assert settled.metadata.draft and settled.metadata.title == "A"


def test_a_comment_that_is_no_nikola_s_leaves_the_text_whole() -> None:
    for top in ("<!-- note -->", "<!--\n.. note: this\n-->", "<!--\nTitle: A\n-->"):
        assert read(f"{top}\n\n{TEXT}").metadata.title != "A"
        assert TEXT.strip() in read(f"{top}\n\n{TEXT}").body


# Jekyll


@pytest.mark.parametrize("value", ["", "~", "null"])
def test_I10_jekyll_keeps_back_what_published_leaves_open(value: str) -> None:
    document = read(f"---\ntitle: A\npublished: {value}\n---\n{TEXT}", "_posts/2024-01-02-a.md")
    assert document.metadata.draft and [each.severity for each in document.diagnostics] == ["warning"]


def test_in_jekyll_s_folder_words_are_tags_whatever_keys_stand_beside_them() -> None:
    assert yaml("draft: false\ntags: ruby rails", "_posts/2024-01-02-a.md").tags == ("ruby", "rails")
    assert yaml("draft: false\ntags: city bus", "posts/2024-01-02-a.md").tags == ("city bus",)
    assert yaml("tags: city bus", "source/_posts/a.md").tags == ("city bus",)
    assert yaml("tags: Rock & Roll", "posts/2024-01-02-a.md").tags == ("Rock & Roll",)


# Astro, Docusaurus, Eleventy


@pytest.mark.parametrize("path", ["blog/_plan.md", "_plan.mdx", "_index.fr.md"])
def test_I10_a_name_that_begins_with_an_underscore_is_left_out_at_jekyll_and_astro(path: str) -> None:
    document = read(f"---\ntitle: A\ndate: 2024-01-02\n---\n{TEXT}", path)
    assert document.metadata.draft and document.diagnostics == ()
    reasons = [told.reason for told in document.evidence if told.field == "draft"]
    assert reasons == ["its name begins with an underscore"]
    assert not yaml("date: 2024-01-02", f"_posts/{path.replace('_', '')}").draft


@pytest.mark.parametrize("key", ["unlisted", "eleventyExcludeFromCollections"])
def test_I10_what_stands_in_no_list_elsewhere_is_kept_back(key: str) -> None:
    document = read(f"---\ntitle: A\n{key}: true\n---\n{TEXT}")
    assert document.metadata.draft and [each.severity for each in document.diagnostics] == ["warning"]
    assert not yaml(f"{key}: false").draft


# Nothing that is public at its generator is kept back


@pytest.mark.parametrize("word", ["finished", "Complete", "evergreen", "released", "published", "featured"])
def test_words_of_a_status_that_say_that_a_post_is_public(word: str) -> None:
    document = read(f"---\ntitle: A\ndate: 2024-01-02\nstatus: {word}\n---\n{TEXT}")
    assert not document.metadata.draft and document.diagnostics == ()

"""What keeps a text back, wherever its writer put it, and the ordinary texts that say the same words."""

from __future__ import annotations

from datetime import date

import pytest

from dateline.loaders import load
from dateline.loaders.document.freezing import write_sidecar
from dateline.loaders.document.sidecar import apply_sidecar
from dateline.model import Document, Source

TEXT = (
    "The council voted on Tuesday to close the old bridge over the river for two years.\n\n"
    "The mayor said that the work would begin in the spring and end in the autumn.\n"
)
TABLE = "| Law | Third |\n|---|---|\n| Draft | yes |"
MATTER = "---\ntitle: Bridge\ndate: 2026-03-01\n---\n"


def read(text: str, path: str = "a.md") -> Document:
    return load(Source(path, text.encode(), ""), "dmy")


def is_published(text: str, path: str = "a.md") -> bool:
    document = read(text, path)
    held = [each for each in document.dropped if "keeps" in each.reason]
    return not document.metadata.draft and not held and not document.diagnostics


@pytest.mark.parametrize(
    "line",
    [
        "draft: true",
        "Status: draft",
        "Published: no",
        "**Draft: true**",
        "# Bridge\n\ndraft: true",
        "![A bridge](bridge.png)\n\nStatus: draft",
        "<div><p>draft: true</p></div>",
    ],
)
def test_I08_a_key_below_front_matter_is_an_error(line: str) -> None:
    document = read(f"{MATTER}{line}\n\n{TEXT}")
    assert document.metadata.draft and [each.severity for each in document.diagnostics] == ["error"]


@pytest.mark.parametrize("line", ["**Status:** Draft", "**Status:** Draft\n**Author:** Ana", "Status: hidden", TABLE])
def test_a_state_below_front_matter_is_content(line: str) -> None:
    assert is_published(f"{MATTER}{line}\n\n{TEXT}")
    assert is_published(f"---\ntitle: Bridge\ndraft: false\n---\ndraft: true\n\n{TEXT}")


@pytest.mark.parametrize(
    "text",
    [
        "# Beaches\n\n| Bay | South |\n|---|---|\n| Private | yes |",
        "South Bay\nPrivate: yes\nToilets: no",
        "# Beaches\n\n- Public: no\n- Toilets: yes",
        "# Settings\n\n## The first\n\n- Status: hidden",
    ],
)
def test_tables_lists_and_guides_are_no_stray_keys(text: str) -> None:
    assert is_published(f"{text}\n\n{TEXT}") and is_published(f"{text}\n\n{TEXT}", "a.txt")


def test_I08_a_state_alone_or_beside_a_key_is_one() -> None:
    for lines in ("Status: hidden", "Word count: 600\nStatus: draft", "Author: Ana\nPrivate: yes"):
        assert read(f"# Bridge\n\n{lines}\n\n{TEXT}").metadata.draft


def test_I08_a_key_in_the_text_of_a_page_is_an_error() -> None:
    head = "<!doctype html><html><head><title>Bridge</title></head>"
    page = f"{head}<body><p>draft: true</p>\n<p>{TEXT}</p></body></html>"
    assert read(page, "a.html").metadata.draft and is_published(page.replace("true", "no"), "a.html")


# Titles


@pytest.mark.parametrize("path", ["a.html", "a.md"])
def test_I10_a_mark_in_a_heading_of_html_makes_a_draft(path: str) -> None:
    assert read(f"<h1>[DRAFT] Bridge</h1>\n<p>{TEXT}</p>", path).metadata.draft
    assert read(f"<h1>Bridge</h1>\n<p>{TEXT}</p>", path).diagnostics == ()


@pytest.mark.parametrize(
    "title", ["DO NOT PUBLISH: Bridge", "Bridge (DRAFT)", "DRAFT - Bridge", "Bridge [DRAFT]", "DRAFT"]
)
def test_I10_a_mark_in_a_stated_title_makes_a_draft(title: str) -> None:
    assert read(f'---\ntitle: "{title}"\n---\n{TEXT}').metadata.draft
    assert is_published(f'---\ntitle: "{title}"\ndraft: false\n---\n{TEXT}')


@pytest.mark.parametrize(
    "mark",
    [
        "EMBARGOED UNTIL 1 JUNE 2030:",
        "[Sperrfrist 1.6.2030]",
        "(embargoed until 1 June 2030)",
        "Embargoed until 1 June 2030:",
    ],
)
def test_I10_a_moment_in_a_stated_title_moves_the_date(mark: str) -> None:
    document = read(f'---\ntitle: "{mark} Bridge"\ndraft: false\ndate: 2026-03-01\n---\n{TEXT}')
    metadata = document.metadata
    assert (metadata.title, metadata.date, metadata.draft) == ("Bridge", date(2030, 6, 1), False)
    assert [each.text for each in document.dropped] == [mark.strip(":")]


@pytest.mark.parametrize(
    "title",
    [
        "[WIP] Notes",
        "Draft: the night",
        "The law (draft)",
        "NFL DRAFT: WHO GOES FIRST",
        "Film (for release 1 June 2026)",
        "Embargo until 1 June 2026: the end",
        "Embargoed until 2040: the papers",
    ],
)
def test_ordinary_titles_are_published(title: str) -> None:
    assert is_published(f'---\ntitle: "{title}"\n---\n{TEXT}')


# Words that are a mark and nothing else


@pytest.mark.parametrize(
    "mark",
    """Do not publish!
Not for publication
Nicht veröffentlichen!
Nicht zur Veröffentlichung
Ne pas publier
DON'T PUBLISH
Do not publish yet
DO NOT USE
Niet publiceren
Não publicar
Sperrfrist!
FOR RELEASE AFTER 1 JANUARY 2030
Embargo lifts: 23.30 Monday 3 June 2030
🚫 DO NOT PUBLISH
> [!warning] DRAFT - NOT FOR PUBLICATION""".split("\n"),
)
def test_I10_a_ban_is_a_mark_wherever_it_is_a_whole_line(mark: str) -> None:
    for text, path in (
        (f"{mark}\n\n# Bridge closed\n\n{TEXT}", "a.md"),
        (f"Council closes bridge\n\n{mark}\n\n{TEXT}", "a.txt"),
        (f"# Bridge closed\n\n{mark}\n\n{TEXT}", "a.md"),
        (f"{MATTER}{mark}\n\n{TEXT}", "a.md"),
    ):
        assert read(text, path).metadata.draft


@pytest.mark.parametrize(
    "mark",
    """Bitte nicht vor dem 1. Januar 2030 veröffentlichen
NOT FOR USE BEFORE 1 JANUARY 2030
PRESS RELEASE | EMBARGOED UNTIL 1 JANUARY 2030
EDS: HOLD FOR RELEASE 1 JANUARY 2030
⚠️ EMBARGOED UNTIL 1 JANUARY 2030
^EMBARGOED UNTIL 1 JANUARY 2030
This story is embargoed until 1 January 2030.""".split("\n"),
)
def test_I10_what_stands_around_an_embargo_does_not_hide_it(mark: str) -> None:
    for text, path in ((f"{mark}\n\n# Bridge closed\n\n{TEXT}", "a.md"), (f"{MATTER}{mark}\n\n{TEXT}", "a.md")):
        metadata = read(text, path).metadata
        assert (metadata.date, metadata.draft) == (date(2030, 1, 1), False)


@pytest.mark.parametrize(
    "line",
    """Don't publish and be damned
DRAFT BUDGET SETS OUT CUTS
DRAFT DODGERS REMEMBERED
HOLD YOUR HORSES
EMBARGO ON TUNA ENDS
WIP festival opens
Draft: Lions take a quarterback
Sperrfrist gebrochen: Minister entschuldigt sich
Do not use the lift
Do not use
PRESS RELEASE: Embargo on tuna ends
EDS: hold the line
This story is embargoed no longer
The paper is embargoed, its editor says
Sperrfrist! So geht es weiter
Not for use by children
Nicht vor Montag: Die Brücke
For release after nine years
Embargo ends: what now
Draft?""".split("\n"),
)
def test_more_texts_that_speak_of_bans_are_kept_back_by_nothing(line: str) -> None:
    for text, path in (
        (f"{line}\n\n{TEXT}", "a.txt"),
        (f"# {line}\n\n{TEXT}", "a.md"),
        (f"Council closes bridge\n\n{line}\n\n{TEXT}", "a.txt"),
        (f"{MATTER}{line}\n\n{TEXT}", "a.md"),
    ):
        document = read(text, path)
        assert is_published(text, path) and document.metadata.date in (None, date(2026, 3, 1))


# Where marks stand

LONG = "words " * 40
LINE = f"<h1>Bridge</h1><p><strong>EMBARGOED UNTIL 1 JUNE 2030</strong></p><p>{' '.join(TEXT.split())}</p>"


@pytest.mark.parametrize("path", ["a.html", "a.md", "a.txt"])
def test_I10_a_mark_on_one_line_with_other_elements_makes_a_draft(path: str) -> None:
    assert read(LINE, path).metadata.draft
    page = f"<!doctype html><html><head><title>Bridge</title></head><body>{LINE}</body></html>"
    assert read(page, path).metadata.draft
    assert read(f"{MATTER}{LINE}", "a.html").metadata.draft and read(f"{MATTER}{LINE}").metadata.draft
    assert is_published(LINE.replace("EMBARGOED UNTIL", "It opens on"), path)


@pytest.mark.parametrize(
    "above",
    [
        f"![{LONG}](https://example.org/a.png)",
        f"[![{LONG}](https://example.org/a.png)](https://example.org)",
        f"<!-- {LONG} -->",
        f"<!--\n{LONG}.\n{LONG}.\n-->",
        f'<figure><img src="a.png" alt="{LONG}"></figure>',
        f'{{{{< figure src="a.png" caption="{LONG}" >}}}}',
    ],
)
def test_I10_a_long_line_that_is_no_text_hides_no_mark(above: str) -> None:
    for matter in (MATTER, ""):
        assert read(f"{matter}{above}\n\n[DRAFT – DO NOT PUBLISH]\n\n{TEXT}").metadata.draft
        assert is_published(f"{matter}{above}\n\n{TEXT}")
    assert read(f"{MATTER}{LONG}.\n\nDRAFT\n\n{TEXT}").metadata.draft is False


@pytest.mark.parametrize(
    "text",
    [
        f"## Draft\n\n{TEXT}\n## Free agents\n\n{TEXT}",
        f"## DRAFT\n\n{TEXT}\n## FREE AGENTS\n\n{TEXT}",
        f"### Draft\n\n{TEXT}",
        f"**Draft**\n\n{TEXT}\n**Final**\n\n{TEXT}",
        f"- Draft\n- Final\n\n{TEXT}",
        f"```\nEMBARGOED UNTIL 00:01 MONDAY\n```\n\n{TEXT}",
        f"The note said:\n\n> EMBARGOED UNTIL 00:01 1 JUNE 2030\n\n{TEXT}",
        f"“EMBARGOED UNTIL 00:01 1 JUNE 2030”\n\n{TEXT}",
    ],
)
def test_parts_code_and_quotations_are_no_marks(text: str) -> None:
    assert is_published(MATTER + text) and read(MATTER + text).metadata.date == date(2026, 3, 1)


@pytest.mark.parametrize(
    "mark",
    ["## DRAFT", "# Draft", "## [Draft]", "- DRAFT", "> DRAFT", "## Do not publish", "**Draft – do not publish**"],
)
def test_I10_a_heading_that_is_a_mark_makes_a_draft(mark: str) -> None:
    assert read(f"{MATTER}{mark}\n\n{TEXT}").metadata.draft
    assert read(f"**Draft**\n\n# Bridge\n\n{TEXT}").metadata.draft


# Files beside a text

EMBARGOED = f"Bridge\n\nEMBARGOED UNTIL 1 JUNE 2030\n\n{TEXT}"


@pytest.mark.parametrize("text", [EMBARGOED, f"---\ntitle: Bridge\nembargo: 2030-06-01\n---\n{TEXT}"])
@pytest.mark.parametrize(
    ("beside", "when"),
    [
        ('date = "2026-03-01"\n', date(2030, 6, 1)),
        ('title = "Bridge closed"\n', date(2030, 6, 1)),
        ('date = "2031-03-01"\n', date(2031, 3, 1)),
        ('date = "2026-03-01"\nembargo = "2028-01-01"\n', date(2028, 1, 1)),
        ('date = "2026-03-01"\nembargo = "none"\n', date(2026, 3, 1)),
        ('date = "2026-03-01"\ndraft = false\n', date(2026, 3, 1)),
        (".. date: 2026-03-01\n\0", date(2030, 6, 1)),
    ],
)
def test_I10_an_embargo_holds_against_the_date_of_a_file_beside_it(text: str, beside: str, when: date) -> None:
    path = "a.md" if text.startswith("---") else "a.txt"
    settled = apply_sidecar(read(text, path), beside, "dmy")
    assert (settled.metadata.date, settled.metadata.draft, settled.diagnostics) == (when, False, ())
    if beside.startswith("date"):
        assert "date" not in write_sidecar(settled)


@pytest.mark.parametrize("beside", ["drfat = true\n", 'title = "[DRAFT] Bridge"\n'])
def test_I08_what_a_sidecar_is_warned_of_keeps_back(beside: str) -> None:
    settled = apply_sidecar(read(TEXT), beside, "dmy")
    assert settled.metadata.draft and "kept back" in settled.diagnostics[0].message.replace("keeps the post", "kept")
    assert apply_sidecar(read(TEXT), f"{beside}draft = false\n", "dmy").metadata.draft is ("drfat" in beside)


def test_I10_a_moment_in_the_title_of_a_sidecar_moves_the_date() -> None:
    settled = apply_sidecar(read(TEXT), 'title = "EMBARGOED UNTIL 1 JUNE 2030: Bridge"\ndate = "2026-03-01"', "dmy")
    assert settled.metadata.date == date(2030, 6, 1) and not settled.metadata.draft


# Keys


def keyed(lines: str) -> Document:
    return read(f"---\ntitle: Bridge\ndate: 2026-03-01\n{lines}\n---\n{TEXT}")


@pytest.mark.parametrize(
    "lines",
    """post_status: draft
meta: {draft: true}
meta: {status: draft}
build: {render: never}
render: false
visibility: private
hidden: true
is_published: false
state: draft
embargo_time: 00:01
embargo_end: 2030-01-01
hold_for_release: true
on_hold: true
entwurf: true
publish_on: Monday""".split("\n"),
)
def test_I10_keys_that_hide_a_post_elsewhere_make_a_draft_with_a_warning(lines: str) -> None:
    document = keyed(lines)
    assert document.metadata.draft and [each.severity for each in document.diagnostics] == ["warning"]


def test_I10_a_draft_in_an_inner_table_is_one() -> None:
    assert keyed("params: {status: draft}").metadata.draft and keyed("extra: {status: draft}").metadata.draft


@pytest.mark.parametrize("key", ["publish_on", "publishAt", "scheduled_for", "not_before"])
def test_I10_a_date_to_publish_on_is_an_embargo(key: str) -> None:
    assert keyed(f"{key}: 2030-01-01").metadata.date == date(2030, 1, 1)
    assert keyed(f"{key}: 2025-01-01").metadata.date == date(2026, 3, 1)
    assert keyed("unpublish_on: 2027-01-01").metadata.expires == date(2027, 1, 1)


@pytest.mark.parametrize("when", ["2030-01-01", "2025-01-01", "2030-01-01T08:00:00Z"])
@pytest.mark.parametrize("first", ["date", "publishDate"])
def test_I10_Hugos_publish_date_holds_a_post_back_and_is_not_its_date(first: str, when: str) -> None:
    lines = sorted(["date: 2026-03-01", f"publishDate: {when}"], key=lambda line: not line.startswith(first))
    document = read("\n".join(["---", "title: Bridge", *lines, "---", TEXT]))
    assert document.metadata.date == date(2026, 3, 1) and not document.diagnostics
    assert document.metadata.publish_from is not None and document.metadata.publish_from.isoformat()[:10] == when[:10]


def test_I10_a_publish_date_alone_is_the_date_and_one_that_says_nothing_is_none() -> None:
    alone = read(f"---\ntitle: Bridge\npublishDate: 2030-01-01\n---\n{TEXT}").metadata
    assert alone.date == date(2030, 1, 1) and alone.publish_from is None
    for nothing in ("", "~", "0001-01-01T00:00:00Z", "2026-03-01"):
        assert keyed(f"publishDate: {nothing}").metadata.publish_from is None
    assert [each.severity for each in keyed("publishDate: some day").diagnostics] == ["error"]


@pytest.mark.parametrize("lines", ["my_draft: yes", "visible: false", "draft_mode: true", "siteVisibility: private"])
def test_I10_keys_that_sound_as_if_they_hid_a_post_are_warned_of(lines: str) -> None:
    document = keyed(lines)
    assert not document.metadata.draft and [each.severity for each in document.diagnostics] == ["warning"]


@pytest.mark.parametrize(
    "lines",
    """state: California
visibility: public
hidden: false
hide_title: true
publish_on: [web, app]
publish_on: web
meta: {title: The bridge, description: A bridge}
build: {list: local}
household: true
holder: Ana
extra: {status: finished}
params: {private: true}
publisher: The Bay Post
published: 2019
published: March 2026
published: 2019-03
embargo: n/a
embargo: "-"
embargo: expired
embargo: over
embargo: No embargo""".split("\n"),
)
def test_keys_that_hide_nothing(lines: str) -> None:
    document = keyed(lines)
    assert not document.metadata.draft and document.diagnostics == () and document.metadata.date == date(2026, 3, 1)


def test_I10_a_tag_of_nikola_s_in_yaml() -> None:
    for tag in ("draft", "Private", "drafts"):
        settled = apply_sidecar(read(TEXT), f"---\ntitle: Bridge\ntags: a, {tag}\n---\n\0", "dmy")
        assert settled.metadata.draft is (tag != "drafts")


# Comments and folders


@pytest.mark.parametrize(
    "comment",
    ["%% DRAFT: do not publish %%", "%% draft: true %%", "%%\nNot for publication\n%%", "%% hold for Sunday %%"],
)
@pytest.mark.parametrize("top", [MATTER, "# Bridge\n\n"])
def test_I10_a_comment_that_keeps_back_is_judged_before_it_goes(comment: str, top: str) -> None:
    document = read(f"{top}{comment}\n\n{TEXT}")
    assert document.metadata.draft and document.body == TEXT.strip() and document.dropped
    assert is_published(f"{top}{TEXT}\n{comment}\n") and is_published(f"{top}%% draft of the lead below %%\n\n{TEXT}")


def test_I10_a_comment_with_a_moment_moves_the_date() -> None:
    metadata = read(f"{MATTER}%% EMBARGOED UNTIL 1 JUNE 2030 %%\n\n{TEXT}").metadata
    assert (metadata.date, metadata.draft) == (date(2030, 6, 1), False)


@pytest.mark.parametrize("folder", ["Drafts", "_Drafts", "draft", "_draft", "Entwürfe", "Entwu\u0308rfe", "Brouillons"])
def test_I10_folders_of_drafts(folder: str) -> None:
    assert read(TEXT, f"{folder}/a.md").metadata.draft and read(TEXT, f"2026/{folder}/a/index.md").metadata.draft
    assert not read(TEXT, f"{folder}-horses/a.md").metadata.draft


@pytest.mark.parametrize("line", ["Published: draft", "Draft: private", "Publish: unpublished", "Status: auto-draft"])
@pytest.mark.parametrize("head", ["# Bridge\n\nBy Nora Castell\n\n", MATTER])
def test_I08_a_state_hides_beside_any_key_that_tells_of_drafts(head: str, line: str) -> None:
    document = read(f"{head}{line}\n\n{TEXT}")
    assert document.metadata.draft and [each.severity for each in document.diagnostics] == ["error"]


@pytest.mark.parametrize("line", ["Status: pending", "Public: 0", "Published: n", "Status: review", "Private: t"])
def test_words_of_any_affair_and_counts_hide_nothing_above_a_text(line: str) -> None:
    assert is_published(f"# Bridge\n\nBy Nora Castell\n\n{line}\n\n{TEXT}")


@pytest.mark.parametrize("tags", ["draft", "bridge, Draft", "bridge; private"])
def test_I08_a_tag_of_nikola_keeps_a_post_back(tags: str) -> None:
    assert read(f".. title: Bridge\n.. date: 2026-03-01\n.. tags: {tags}\n\n{TEXT}", "a.rst").metadata.draft


@pytest.mark.parametrize("line", ["CONFIDENTIAL ENTWURF", "INTERNAL BROUILLON", "WORKING DRAFT", "ROUGH BOZZA"])
def test_I10_a_draft_of_some_kind_keeps_a_text_back(line: str) -> None:
    document = read(f"{line}\n\nThe bridge will close for two years\n\n{TEXT}", "a.txt")
    assert document.metadata.draft and document.metadata.title == "The bridge will close for two years"


@pytest.mark.parametrize("word", ["draft", "Entwurf", "brouillon", "borrador", "rascunho", "bozza"])
def test_I10_a_note_above_a_mail_that_calls_it_a_draft_keeps_it_back(word: str) -> None:
    header = "From: Ana Ruiz <ana@example.org>\nTo: desk@example.org\nSubject: {}The bridge\nDate: 21 April 2026\n"
    inner = f"-----Original Message-----\n{header.format('')}\n{TEXT}"
    assert read(f"{header.format('Fwd: ')}\n{word} attached\n\n{inner}", "a.txt").metadata.draft
    assert not read(f"{header.format('Fwd: ')}\nphotos attached\n\n{inner}", "a.txt").metadata.draft

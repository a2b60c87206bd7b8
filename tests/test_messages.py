"""What people are told, and whether it says what to do."""

from __future__ import annotations

import sys
import tomllib
from datetime import date
from pathlib import Path

import pytest
from sites import SETTINGS, SiteFolder

from dateline.__main__ import main
from dateline.check.findings import picture_name
from dateline.commandline import again, read_options
from dateline.layouts import check_layouts
from dateline.scaffold import start_post, start_site
from dateline.settings import parse_site


def command(site: SiteFolder, *words: str) -> int:
    """Run the command line on a site in this process."""
    return main(["-C", str(site.root), *words], site.root)


# site.toml


@pytest.mark.parametrize(
    ("text", "message", "cure"),
    [
        ("title = “The Quay Post”", "Invalid value", 'Write straight quotation marks: title = "The Quay Post"'),
        ("[markdown]\nleftovers = drop", "Invalid value", 'A text stands in quotation marks: leftovers = "drop"'),
        ("base_url = https://a.example/ # here", "Invalid value", 'base_url = "https://a.example/"'),
        ("search = False", "Invalid value", "search = false"),
        ("page_size = “20”", "Invalid value", "page_size = 20"),
        ('title = "a"\ntitle = "b"', "“title” stands here twice", "Take one of the two lines out."),
        ("[feeds]\n[feeds]", "this table stands here twice", "below one heading"),
        ('title: "a"', "an = is missing", "Write = behind title, not a colon."),
        ('title = "a', "a quotation mark is missing", "Close the text"),
        ("page_size = [1", "a bracket is never closed", "Write ]"),
    ],
)
def test_17_a_line_that_is_no_toml_is_told_with_what_to_write(text: str, message: str, cure: str) -> None:
    (found,) = parse_site(text + "\n")[1]
    assert found.message.startswith("not valid TOML: ") and message in found.message and cure in found.help


@pytest.mark.parametrize("wrong", ["title = “The Quay Post”", "leftovers = drop", "a = False", "a = “20”"])
def test_17_what_is_to_be_written_is_toml(wrong: str) -> None:
    assert tomllib.loads(parse_site(wrong)[1][0].help.partition(": ")[2])


@pytest.mark.parametrize(
    ("text", "message", "cure"),
    [
        ('[[authors]]\nname = "A"\npage_size = 9', "“authors.page_size”", "“page_size” belongs at the top of the file"),
        ("[feeds]\nquality = 9", "“feeds.quality”", "It belongs below [images]."),
        ("quality = 9", "“quality”", "It belongs below [images]."),
        ("[feeds]\nsze = 9", "“feeds.sze”", "Did you mean “size”?"),
        ('[menu]\ntitle = "A"\nurl = "/a/"', "write [[menu]]", ""),
        ('sections = ["News"]', "write [[sections]]", ""),
        ("[[front]]\nseconds = 2", "write [front]", ""),
    ],
)
def test_17_a_setting_in_the_wrong_place_is_told_with_the_right_one(text: str, message: str, cure: str) -> None:
    (found,) = parse_site(text + "\n")[1]
    assert message in found.message and found.help.startswith(cure) and found.line
    assert bool(found.help) == bool(cure)


def test_17_a_title_that_stands_for_a_name_is_not_sent_to_the_top_of_the_file() -> None:
    _, found = parse_site('[[sections]]\ntitle = "News"\n')
    assert [one.help for one in found] == ['Add name = "…" to it.', ""]


# Layouts


@pytest.mark.parametrize(
    ("text", "message", "cure"),
    [
        ("{% block main %}\nx", "“block” is never closed", "{% endblock %}"),
        ("{% for a in b %}{% if a %}x{% endfor %}", "“endfor” stands where “if” is still open", "{% endif %}"),
        ("{% endif %}", "“endif” stands where nothing is open for it", "Take it out"),
        ("{% blok main %}{% endblok %}", "there is no tag “blok”", "“block”"),
        ("{{ page.title|uper }}", "there is no filter “uper”", "“upper”"),
        ("{{ body|safe }}", "there is no filter “safe”", "{{ body }}"),
        ("{% if a = 1 %}{% endif %}", "'=' stands where %} should", "=="),
        ("{{ page.title", "a {{ is never closed", "}}"),
        ("{# note", "a comment is never closed", "#}"),
        ("{{ “x” }}", "““” has no meaning here", "straight quotation marks"),
        ("{% include %}", "a name or a value is missing", "{{ page.title }}"),
    ],
)
def test_17_what_is_wrong_with_a_layout_is_told_in_plain_words(text: str, message: str, cure: str) -> None:
    (found,) = check_layouts([("own.html", text)])
    assert message in found.message and cure in found.help
    assert not found.message.endswith(".")


def test_17_a_name_at_fault_has_its_column() -> None:
    (found,) = check_layouts([("own.html", "<p>\n{{ page.title|uper }}")])
    assert (found.line, found.column) == (2, 15)


# What a build says


def test_15_a_dry_run_says_what_would_be_done_and_names_a_few(
    site: SiteFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    site.post("one", date="2026-11-01")
    assert command(site, "--dry-run", "--now", "2026-11-21") == 0
    few = capsys.readouterr().out.splitlines()
    added = next(line for line in few if "would be added" in line)
    count = int(added.split("added ")[1].partition(",")[0])
    assert sum(line.startswith("add ") for line in few) == 10 and f"… and {count - 10} more files" in "\n".join(few)
    assert not any("0 written" in line for line in few) and not (site.root / "public").exists()
    assert command(site, "--dry-run", "-v", "--now", "2026-11-21") == 0
    assert sum(line.startswith("add ") for line in capsys.readouterr().out.splitlines()) == count


def test_17_a_missing_picture_is_told_at_its_line(site: SiteFolder, capsys: pytest.CaptureFixture[str]) -> None:
    site.post("one", date="2026-11-01", image="lead.png", body="Words.\n\nMore ![A](gone.png) words.")
    wanted = [(4, 8), (9, 11)]
    for _ in range(2):  # The second build does nothing and says the same.
        assert sorted((found.line, found.column) for found in site.build().warnings) == wanted
    site.post("one", date="2026-11-01", image="lead.png", body="\n\nWords.\n\nMore ![A](gone.png) words.")
    assert [found.line for found in site.build().warnings] == [4, 11]
    assert command(site, "--now", "2026-11-21") == 0
    assert "content/one.md:11:11: warning: the image gone.png is not there" in capsys.readouterr().err


def test_17_drafts_are_counted_in_words(site: SiteFolder, capsys: pytest.CaptureFixture[str]) -> None:
    site.post("a", date="2026-11-01", draft="true")
    assert command(site, "--now", "2026-11-21") == 0
    assert "not published: 1 draft\n" in capsys.readouterr().out
    site.post("b", date="2026-11-01", draft="true")
    assert command(site, "--now", "2026-11-21") == 0
    assert "not published: 2 drafts\n" in capsys.readouterr().out


def test_17_the_cure_for_two_posts_of_one_address_works(site: SiteFolder) -> None:
    for folder in ("a", "b"):
        site.post(f"{folder}/note", date="2026-11-01")
    (error,) = site.build().errors
    assert "slug" in error.help and "title" not in error.help
    site.post("b/note", date="2026-11-01", slug="another")
    assert site.build().errors == ()


@pytest.mark.parametrize(
    ("typed", "root", "here", "words"),
    [
        ("build.py", ".", ".", "python build.py"),
        ("paper/build.py", "paper", "..", "python paper/build.py"),
        ("dateline", ".", ".", "dateline"),
        ("dateline", "my paper", "..", "dateline -C 'my paper'"),
    ],
)
def test_31_the_next_command_is_named_as_this_one_was_typed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, typed: str, root: str, here: str, words: str
) -> None:
    for name in ("paper", "my paper"):
        (tmp_path / name).mkdir()
    monkeypatch.chdir(tmp_path / "paper" / here)
    assert again(read_options(["-C", root], Path(root)), Path(typed)) == words


def test_31_no_next_command_for_what_the_preview_does_not_show(tmp_path: Path) -> None:
    assert again(read_options(["-o", "elsewhere"], tmp_path), Path("dateline")) == ""
    assert again(read_options(["-C", "memory://paper", "build"], tmp_path), Path("dateline")) == ""


def test_31_a_person_is_told_where_the_site_lies_and_a_script_is_not(
    site: SiteFolder, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    site.post("one", date="2026-11-01")
    told = {}
    for who in ("script", "person"):
        monkeypatch.setattr(sys.stdout, "isatty", lambda who=who: who == "person", raising=False)
        for words in ((), ("-q",), ("--json",), ("--dry-run",)):
            capsys.readouterr()
            assert command(site, "--now", "2026-11-21", *words) == 0
            told[who, *words] = "see it with: " in capsys.readouterr().out
    assert [key for key, is_told in told.items() if is_told] == [("person",)]


def test_17_a_picture_is_named_as_its_source_has_it() -> None:
    assert picture_name("/paper/assets/images/stack-race-1280.a5d8fbc6.jpg") == "stack-race.jpg"
    assert picture_name("/paper/assets/logo.svg") == "/paper/assets/logo.svg"


# What is started


def test_19_git_need_not_keep_what_a_build_makes(tmp_path: Path) -> None:
    start_site(tmp_path / "paper")
    assert (tmp_path / "paper/.gitignore").read_text("utf-8").split() == [".dateline/", "public/"]


def test_19_a_new_post_offers_a_category(site: SiteFolder) -> None:
    text = start_post(site.root / "content", "Ferry", date(2026, 11, 21)).read_text("utf-8")
    assert "\ncategory:\n" in text
    site.write("content/2026-11-21-ferry.md", text.replace("draft: true\n", "") + "Words.\n")
    report = site.build()
    assert (report.posts, report.warnings, report.errors) == (1, (), ())
    assert not (site.root / "public/sections/news").exists()


def test_17_a_title_may_be_several_words(site: SiteFolder) -> None:
    site.write("site.toml", SETTINGS)
    assert command(site, "new", "Zwei", "Wörter") == 0
    (made,) = (site.root / "content").iterdir()
    assert 'title: "Zwei Wörter"' in made.read_text("utf-8")


def test_a_post_that_leaves_its_address_is_told_how_to_keep_it(
    site: SiteFolder, capsys: pytest.CaptureFixture[str]
) -> None:
    site.post("regatta", "Regatta", date="2026-11-01", tags="[Sea]")
    assert command(site, "build") == 0
    (site.root / "content/regatta.md").unlink()
    site.post("winter-regatta", "Regatta", date="2026-11-01", tags="[Sea]")
    capsys.readouterr()
    assert command(site, "build") == 0
    told = capsys.readouterr().out
    assert told.count("gone: ") == 1 and "aliases: [/2026/11/01/regatta/]" in told
    site.post("winter-regatta", "Regatta", date="2026-11-01", tags="[Sea]", aliases="[/2026/11/01/regatta/]")
    assert command(site, "build") == 0 and "gone: " not in capsys.readouterr().out

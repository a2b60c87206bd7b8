"""What the documentation says, held against what the program does."""

from __future__ import annotations

import ast
import json
import os
import re
import shutil
import signal
import socket
import subprocess
import sys
import time
import tomllib
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from urllib.error import HTTPError
from urllib.request import urlopen

import pytest
from sites import SiteFolder

from dateline.__main__ import main
from dateline.settings import parse_site

ROOT = Path(__file__).resolve().parent.parent
DOCS = ROOT / "docs"
PAGES = [ROOT / "README.md", *sorted(DOCS.rglob("*.md"))]
NOW = "2026-11-21T12:00:00+00:00"


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


# Links


@dataclass(frozen=True, slots=True)
class Block:
    """A fenced block of a page."""

    language: str
    text: str
    before: str
    """The line of prose above it."""


def blocks(page: Path) -> list[Block]:
    """Return the fenced blocks of a page, those in lists with their indentation taken off."""
    found, before, fence, lines = [], "", "", list[str]()
    for line in page.read_text("utf-8").splitlines():
        mark = re.match(r"(\s*)(```+)(\w*)", line)
        if not fence and mark:
            fence, indent, language, lines = mark[2], mark[1], mark[3], []
        elif fence and line.strip() == fence:
            found.append(Block(language, "\n".join(lines) + "\n", before))
            fence = ""
        elif fence:
            lines.append(line.removeprefix(indent))
        elif line.strip():
            before = line
    return found


def prose(page: Path) -> str:
    """Return a page without its fenced blocks, comments and code spans."""
    text = re.sub(r"(?ms)^\s*(```+).*?^\s*\1\s*$", "", page.read_text("utf-8"))
    return re.sub(r"`[^`\n]*`", "", re.sub(r"(?s)<!--.*?-->", "", text))


def links(page: Path) -> list[str]:
    return re.findall(r"\]\(([^)\s]+)(?:\s+\"[^\"]*\")?\)", prose(page))


@cache
def fragments(page: Path) -> frozenset[str]:
    """Return the ids that GitHub gives a page's headings."""
    text = re.sub(r"(?ms)^\s*(```+).*?^\s*\1\s*$", "", page.read_text("utf-8"))
    return frozenset(map(heading_id, re.findall(r"(?m)^#+ (.*)$", text)))


def heading_id(heading: str) -> str:
    kept = (c for c in heading.strip().lower() if c in "-_ " or unicodedata.category(c)[0] in "LN")
    return "".join(kept).replace(" ", "-")


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_relative_links_lead_somewhere(page: Path) -> None:
    astray = []
    for link in links(page):
        if re.match(r"[a-z][a-z0-9+.-]*:", link):
            continue
        path, _, fragment = link.partition("#")
        target = (page.parent / path).resolve() if path else page
        if not target.exists() or (fragment and target.suffix == ".md" and fragment not in fragments(target)):
            astray.append(link)
    assert astray == []


def test_every_page_is_reached_from_the_readme() -> None:
    reached, pending = set[Path](), [ROOT / "README.md"]
    while pending:
        page = pending.pop()
        if page in reached or not page.exists():
            continue
        reached.add(page)
        for link in links(page):
            target = (page.parent / link.partition("#")[0]).resolve()
            pending += sorted(target.glob("*.md")) if target.is_dir() else [target] if target.suffix == ".md" else []
    assert [name_of(page) for page in PAGES if page not in reached] == []


def test_every_page_begins_with_one_title() -> None:
    for page in PAGES:
        text = page.read_text("utf-8")
        assert text.startswith("# "), name_of(page)
        assert len(re.findall(r"(?m)^# ", re.sub(r"(?ms)^\s*(```+).*?^\s*\1\s*$", "", text))) == 1, name_of(page)


def test_how_to_guides_begin_with_a_command_or_a_setting() -> None:
    late = []
    for page in sorted((DOCS / "how-to").glob("*.md")):
        code = re.search(r"(?m)^(?:```|    \S)", page.read_text("utf-8"))
        if code is None or code.start() > 1000:
            late.append(name_of(page))
    assert late == []


# Examples


def all_blocks(language: str) -> Iterator[tuple[str, Block]]:
    return ((name_of(page), block) for page in PAGES for block in blocks(page) if block.language == language)


def test_examples_of_json_are_json() -> None:
    for page, block in all_blocks("json"):
        try:
            json.loads(block.text)
        except ValueError as error:
            pytest.fail(f"{page}: {error}\n{block.text}")


def test_examples_of_toml_are_toml() -> None:
    for page, block in all_blocks("toml"):
        try:
            tomllib.loads(block.text)
        except tomllib.TOMLDecodeError as error:
            pytest.fail(f"{page}: {error}\n{block.text}")


def is_of_site_toml(block: Block) -> bool:
    of_words = re.search(r"(?m)^\[(?:language|dates|phrases)\]$", block.text)
    return not of_words and not block.text.startswith(("# layouts/", "# content/")) and "meta.toml" not in block.before


def test_examples_of_site_toml_have_no_mistake() -> None:
    found = {
        page: [mistake.message for mistake in parse_site(block.text)[1]]
        for page, block in all_blocks("toml")
        if is_of_site_toml(block) and parse_site(block.text)[1]
    }
    assert found == {}


# What is made from the code


def generator() -> dict[str, object]:
    import runpy

    return runpy.run_path(str(DOCS / "generate.py"))


def test_the_reference_says_what_the_code_says() -> None:
    made = generator()
    for name, make in made["PAGES"].items():  # type: ignore[attr-defined]
        text = (DOCS / name).read_text("utf-8")
        renewed = made["renewed"](text, make())  # type: ignore[operator]
        assert text == renewed, f"docs/{name} is not what the code says: run python docs/generate.py"


def test_every_setting_has_an_example_that_is_not_its_default() -> None:
    page = (DOCS / "reference/settings.md").read_text("utf-8")
    for part in page.split("<!-- made by docs/generate.py -->")[1].split("\n## "):
        table, _, example = part.partition("```toml")
        settings = re.findall(r"(?m)^\| `(\w+)` \|", table)
        assert settings, part[:60]
        missing = [s for s in settings if not re.search(rf"(?m)^(?:{s} = |\[tags\.{s}\])", example.partition("```")[0])]
        assert missing == [], part[:60]


def test_the_reference_names_every_key_of_the_json_shapes(capsys: pytest.CaptureFixture[str], tmp_path: Path) -> None:
    site = make_site(tmp_path / "site", {"a.md": "---\ntitle: A\ndate: 2026-11-01\n---\nWords.\n"})
    page = (DOCS / "reference/cli.md").read_text("utf-8")
    examples = [json.loads(block.text) for block in blocks(DOCS / "reference/cli.md") if block.language == "json"]
    assert main(["-C", str(site), "build", "--json", "--now", NOW], site) == 0
    assert json.loads(capsys.readouterr().out).keys() == examples[0].keys()
    assert main(["-C", str(site), "inspect", "--json", str(site / "content/a.md")], site) == 0
    assert json.loads(capsys.readouterr().out)[0].keys() == examples[1][0].keys()
    (site / "content/b.md").write_text("---\ntitle: B\ndate: 2026-11-02\n---\nWords.\n")
    assert main(["-C", str(site), "explain", "--json", "--now", NOW], site) == 0
    changes = json.loads(capsys.readouterr().out)
    assert changes and all(change.keys() == examples[2][0].keys() for change in changes)
    assert {change["action"] for change in changes} <= set(re.findall(r"`(\w+)`", page))


# Output


def make_site(
    folder: Path, posts: dict[str, str | bytes], settings: str = 'base_url = "https://quay.example/"\n'
) -> Path:
    """Make a site of some sources in ``content/``, and return its folder."""
    made = SiteFolder(folder)
    made.write("site.toml", settings)
    (folder / "content").mkdir()
    for name, data in posts.items():
        made.write(f"content/{name}", data)
    return folder


def pattern(name: str) -> re.Pattern[str]:
    """Return what a name of docs/reference/output.md stands for."""
    words = {
        "YYYY": r"\d{4}", "MM": r"\d\d", "DD": r"\d\d", "N": r"\d+", "SLUG": r"[\w-]+", "HASH": r"[0-9a-f]{8,10}",
        "WIDTH": r"\d+", "EXT": r"\w+",
    }  # fmt: skip
    parts = re.split(r"(YYYY|MM|DD|\bN\b|SLUG|HASH|WIDTH|EXT)", name)
    return re.compile("".join(words.get(part) or re.escape(part) for part in parts))


def output_names() -> list[str]:
    table = (DOCS / "reference/output.md").read_text("utf-8")
    rows = re.findall(r"(?m)^\| (`.*?) \|", table)
    return [name for row in rows for name in re.findall(r"`([^`]+)`", row)]


def broad_site(folder: Path) -> Path:
    """Make a small site that has every kind of page."""
    posts: dict[str, str | bytes] = {
        f"{n:02}-note.md": f"---\ntitle: Note {n}\ndate: 2026-10-{n:02}\ncategory: News\ntags: [Quay]\n"
        "author: Ana Ruiz\n"
        f"slug: note-{n}\n---\nThe quay, seen for the {n}th time.\n"
        for n in range(1, 9)
    }
    told: dict[str, str | bytes] = {
        f"fire-{n}.md": f"---\ntitle: Fire at the mill\ndate: 2026-11-0{n}\nstory: The mill fire\nslug: fire-{n}\n---\n"
        f"The mill at Orsa burned. {'Nobody was hurt. ' * n}\n![The mill](mill.png)\n"
        for n in (1, 2)
    }
    undated: dict[str, str | bytes] = {
        "undated.md": "---\ntitle: No day\naliases: [/former/place/]\n---\nNothing tells when this was.\n"
    }
    site = make_site(folder, posts | told | undated, 'base_url = "https://quay.example/"\npage_size = 2\n')
    from PIL import Image

    Image.effect_noise((400, 300), 60).save(site / "content/mill.png")
    return site


def test_every_published_file_is_in_the_reference_and_every_name_is_published(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    site = broad_site(tmp_path / "site")
    assert main(["-C", str(site), "build", "--now", NOW], site) == 0, capsys.readouterr()
    public = site / "public"
    files = {path.relative_to(public).as_posix() for path in public.rglob("*") if path.is_file()}
    patterns = {name: pattern(name) for name in output_names()}
    former = {"former/place/index.html"} | {file for file in files if file.startswith("pagefind/")}
    unnamed = {file for file in files - former if not any(p.fullmatch(file) for p in patterns.values())}
    assert unnamed == set()
    assert {name for name, p in patterns.items() if not any(p.fullmatch(file) for file in files)} == set()


# Commands

FEW_PICTURES = "\n[images]\nwidths = [320]\nformats = []\n"
"""So that a test need not make every size of every picture."""

UNENDING = re.compile(r"^dateline serve")
APART = re.compile(r"^python -m (?:pip|pytest|http\.server)|^cp -R \.\./old-site")


def shims(folder: Path) -> Path:
    """Make a folder with the commands that an installed Dateline has."""
    folder.mkdir()
    for name, words in (("dateline", f'"{sys.executable}" -m dateline'), ("python", f'"{sys.executable}"')):
        shim = folder / name
        shim.write_text(f'#!/bin/sh\nexec {words} "$@"\n')
        shim.chmod(0o755)
    return folder


@dataclass(slots=True)
class Shell:
    """A shell that remembers in which folder it is."""

    folder: Path
    environment: dict[str, str]
    said: str = ""

    def run(self, script: str) -> None:
        """Run lines as a person would type them, and end a preview once it has answered."""
        lines = [line for line in script.splitlines() if not APART.match(line)]
        if any(UNENDING.match(line) for line in lines):
            return self._preview()
        note = self.folder / ".folder"
        script = "set -eu\n" + "\n".join(lines) + f'\npwd > "{note}"\n'
        done = subprocess.run(
            ["sh", "-c", script], cwd=self.folder, env=self.environment, capture_output=True, text=True, check=False
        )
        self.said = done.stdout + done.stderr
        if "not part of this version yet" in self.said:
            pytest.skip(self.said.strip())
        assert done.returncode == 0, f"{script}\n{self.said}"
        self.folder = Path(note.read_text().strip())
        note.unlink()

    def _preview(self) -> None:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            port = free.getsockname()[1]
        served = subprocess.Popen(
            [sys.executable, "-m", "dateline", "serve", "--port", str(port)], cwd=self.folder, env=self.environment,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
        )  # fmt: skip
        answered = answers(f"http://127.0.0.1:{port}/", served)
        served.send_signal(signal.SIGINT)
        try:
            told = served.communicate(timeout=30)[0]
        except subprocess.TimeoutExpired:
            served.kill()
            told = served.communicate()[0]
        assert answered and served.returncode == 0, told


def answers(url: str, process: subprocess.Popen[str]) -> bool:
    for _ in range(900):
        try:
            with urlopen(url, timeout=30) as answer:
                return bool(answer.status == 200)
        except HTTPError:
            return False
        except OSError:
            if process.poll() is not None:
                return False
            time.sleep(0.1)
    return False


def shell(tmp_path: Path, folder: Path) -> Shell:
    home = tmp_path / "home"
    home.mkdir()
    path = f"{shims(tmp_path / 'bin')}:{os.environ['PATH']}"
    wanted = {"PATH": path, "HOME": str(home), "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1"}
    return Shell(folder, {**os.environ, **wanted})


def expected_lines(text: str) -> list[re.Pattern[str]]:
    return [re.compile(".*".join(map(re.escape, line.split("…")))) for line in text.splitlines() if line.strip()]


def steps(page: Path) -> Iterator[tuple[str, str, str]]:
    """Yield (what, name, text) in the page's order: commands, files to save, what is said, what the editor does."""
    found = re.compile(r"(?ms)^```(\w*)\n(.*?)^```$|^<!-- what the editor does:\n(.*?)-->$")
    text = page.read_text("utf-8")
    for match in found.finditer(text):
        saved = re.search(r"Save this as `([\w./-]+)`:\s*\Z", text[: match.start()])
        if match[3]:
            yield "commands", "", match[3]
        elif saved:
            yield "save", saved[1], match[2]
        elif match[1] == "sh":
            yield "commands", "", match[2]
        elif match[1] == "text":
            yield "said", "", match[2]


def show_few_pictures(settings: Path, more: str = "") -> None:
    """Let a site make one size of each picture, whatever its settings said of them."""
    said = re.sub(r"(?ms)^\[images\]$.*?(?=^\[|\Z)", "", settings.read_text("utf-8"))
    settings.write_text(said + FEW_PICTURES + more, "utf-8")


def test_the_tutorial_works_from_the_first_to_the_last_line(tmp_path: Path) -> None:
    person = shell(tmp_path, tmp_path)
    for what, name, text in steps(DOCS / "tutorial.md"):
        if what == "commands":
            person.run(text)
            if "dateline init" in text:
                show_few_pictures(person.folder / "site.toml")
        elif what == "save":
            (person.folder / name).parent.mkdir(parents=True, exist_ok=True)
            (person.folder / name).write_text(text, "utf-8")
        else:
            said = person.said.splitlines()
            for line in expected_lines(text):
                assert any(line.fullmatch(heard) for heard in said), f"{line.pattern}\n{person.said}"


def starter_copy(folder: Path) -> Path:
    for part in ("site.toml", "content", "layouts", "assets", "build.py"):
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, folder / part)
        else:
            folder.mkdir(exist_ok=True)
            shutil.copyfile(source, folder / part)
    return folder


def test_the_commands_of_the_readme_work(tmp_path: Path) -> None:
    site = starter_copy(tmp_path / "site")
    show_few_pictures(site / "site.toml", f'\n[deploy.live]\nurl = "{tmp_path / "live"}"\n')
    person = shell(tmp_path, site)
    for block in blocks(ROOT / "README.md"):
        if block.language == "sh":
            for line in block.text.splitlines():
                command = line.partition(" && ")[2] if line.startswith("python -m pip") else line
                if not re.match(r"python -m pytest|python build.py serve|$", command):
                    draft_with_text(site)
                    person.run(command)


def draft_with_text(site: Path) -> None:
    """Write what a person writes after ``new``."""
    for file in (site / "content").glob("*-ferry-fares-rise-in-march.md"):
        if "single ticket" not in file.read_text("utf-8"):
            file.write_text(file.read_text("utf-8") + "A single ticket costs more from March.\n", "utf-8")


# Troubleshooting

BROKEN: dict[str, str | bytes] = {
    "unclosed.md": "---\ntitle: A\ndate: 2026-11-01\n\nWords.\n",
    "colon.md": "---\ntitle: Ferry: what changes\ndate: 2026-11-01\n---\nWords.\n",
    "baddate.md": "---\ntitle: A\ndate: the day after tomorrow\n---\nWords.\n",
    "twice.md": "---\ntitle: A\ndate: 2026-11-01\ntitle: B\n---\nWords.\n",
    "tab.md": "---\ntitle: A\nimage:\n\tsrc: x.png\n---\nWords.\n",
    "list.md": "---\n- a\n- b\n---\nWords.\n",
    "draft.md": "---\ntitle: A\ndate: 2026-11-01\ndraft: perhaps\n---\nWords.\n",
    "permalink.md": "---\ntitle: A\ndate: 2026-11-01\nurl: ../../etc/passwd\n---\nWords.\n",
    "one.md": "---\ntitle: A\ndate: 2026-11-01\nurl: /same/\n---\nWords.\n",
    "two.md": "---\ntitle: B\ndate: 2026-11-01\nurl: /same/\n---\nWords.\n",
    "empty.md": "",
    "picture.md": "---\ntitle: C\ndate: 2026-11-01\n---\nWords.\n\n![](nowhere.png)\n",
    "file.md": "---\ntitle: D\ndate: 2026-11-01\n---\n[The report](report.pdf)\n",
    "script.md": "---\ntitle: E\ndate: 2026-11-01\n---\n[Here](javascript:alert)\n",
    "latin.md": "---\ntitle: Caf\xe9 ol\xe9 cr\xe8me\ndate: 2026-11-01\n---\nCaf\xe9.\n".encode("latin-1"),
    "control.md": "---\ntitle: F\ndate: 2026-11-01\n---\nWor\x07ds.\n",
    "binary.txt": b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR\0\0\0\0" + bytes(range(256)),
    "notapicture.md": "---\ntitle: G\ndate: 2026-11-01\n---\nWords.\n\n![](fake.jpg)\n",
    "fake.jpg": "no picture\n",
    "toml.md": "+++\ntitle = A\n+++\nWords.\n",
    "dashes.md": "\u2014\ntitle: A\ndraft: true\n\u2014\nWords.\n",
    "slip.md": "---\ntitel: A\ndate: 2026-11-01\n---\nWords.\n",
    "drfat.md": "---\ntitle: A\ndate: 2026-11-01\ndrfat: true\n---\nWords.\n",
    "table.md": "---\ntitle: {a: b}\ndate: 2026-11-01\n---\nWords.\n",
    "space.md": "---\ntitle:A\ndate: 2026-11-01\n---\nWords.\n",
    "again.md": "---\ntitle: A\ndate: 2026-11-01\n---\n\n---\ndraft: true\n---\nWords.\n",
    "alias.md": "---\ntitle: A\na: &a [x]\nb: &b [*a, *a]\nc: *b\n---\nWords.\n",
    "plan.psd": "x",
    "noending": "x",
}

MISTAKEN = """\
titel = "x"
base_url = "example.org"
language = "english!"
timezone = "Lisbon"
permalink = "/{yaer}/{slug}"
date_order = "ymd"
page_size = 0
[[sections]]
slug = "x"
[feeds]
size = "20"
[folders]
output = "content/x"
"""

ODD = """\
base_url = "https://quay.example/?lang=en"
[deploy.live]
gzip = true
[deploy.old]
url = "ftp://nell:secret@quay.example/www"
"""


def provoked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> str:
    """Return everything that is said of sites, settings and command lines that are wrong."""
    site = make_site(tmp_path / "site", BROKEN)
    (site / "content/link.md").symlink_to(site / "content/colon.md")
    codes = [main(["-C", str(site), "build", "--now", NOW, "--jobs", "1"], site)]
    wrong, unreadable, full = tmp_path / "wrong", tmp_path / "unreadable", tmp_path / "full"
    odd, paged = tmp_path / "odd", tmp_path / "paged"
    texts = {wrong: MISTAKEN, unreadable: 'title = "x\n', odd: ODD, paged: 'base_url = "https://quay.example/a.html"'}
    for folder, text in texts.items():
        folder.mkdir()
        (folder / "site.toml").write_text(text, "utf-8")
    full.mkdir()
    (full / "mine.txt").write_text("mine")
    for words in (
        ["-C", str(tmp_path / "nowhere")],
        ["-C", str(wrong)],
        ["-C", str(unreadable)],
        ["-C", str(odd)],
        ["-C", str(paged)],
        ["-C", str(site), "build", "-o", str(full)],
        ["-C", str(site), "build", "-o", str(site / "content/out")],
        ["-C", str(site), "build", "-o", str(site)],
        ["-C", str(site), "build", "--now", "tomorrow"],
        ["-C", str(site), "accept", str(site / "content/unclosed.md")],
        ["init", str(full)],
    ):
        codes.append(main(words, site))
    assert codes == [1] + [2] * 9 + [1, 2]
    provoke_after_the_build(tmp_path)
    said = capsys.readouterr()
    return said.err + said.out


def provoke_after_the_build(tmp_path: Path) -> None:
    """Check, send and preview a site where that can't go well."""
    link = "---\ntitle: A\ndate: 2026-11-01\n---\n[Gone](/nowhere/)\n"
    site = make_site(tmp_path / "good", {"a.md": link, "b.md": "---\ntitle: B\ndraft: true\n---\nWords.\n"})
    live = str(tmp_path / "live")
    told = tmp_path / "told.rst"
    told.write_text("Title: A\nDate: 2026-11-01\nSlug: a\n\nWords.\n")
    assert [main(["-C", str(site), word, str(told)], site) for word in ("inspect", "accept")] == [0, 0]

    def refused(*words: str) -> None:
        assert main(["-C", str(site), *words], site) in (1, 2), words

    def built(*words: str) -> None:
        assert main(["-C", str(site), "build", "-q", "--now", NOW, *words], site) == 0, words

    refused("check")
    refused("deploy", live)
    refused("deploy")
    refused("deploy", "https://quay.example/")
    refused("deploy", "ftp://nell:secret@quay.example/www")
    built()
    refused("check")
    built("--drafts")
    refused("deploy", live)
    built()
    (site / "public/index.html").write_text("changed by hand")
    refused("deploy", live)
    (site / "layouts").mkdir()
    (site / "layouts/404.html").write_text("{{ page.titel }}")
    refused("build", "--now", NOW)
    with socket.create_server(("127.0.0.1", 0)) as taken:
        refused("serve", "--port", str(taken.getsockname()[1]))


def headings() -> list[str]:
    return re.findall(r"(?m)^### `(.*)`$", (DOCS / "troubleshooting.md").read_text("utf-8"))


def as_said(heading: str) -> re.Pattern[str]:
    return re.compile("(?m)" + ".+".join(map(re.escape, heading.split("…"))))


def templates() -> Iterator[str]:
    """Yield every text of the package on a line of its own, with ``…`` for what a program fills in."""
    for file in (ROOT / "dateline").rglob("*.py"):
        tree = ast.parse(file.read_text("utf-8"))
        told = {id(node.value) for node in ast.walk(tree) if isinstance(node, ast.Expr)}
        for node in ast.walk(tree):
            if id(node) not in told and (text := worded(node)):
                yield " ".join(re.sub(r"\{\w*\}", "…", text).split())


def worded(node: ast.AST) -> str:
    if isinstance(node, ast.Constant):
        return node.value if isinstance(node.value, str) else ""
    if isinstance(node, ast.JoinedStr):
        return "".join(worded(part) or "…" for part in node.values)
    return ""


def in_package(heading: str, texts: str) -> bool:
    """Return whether a text of the package can become a heading: what its dots stand for, dots or words do there."""
    pieces = [re.escape(piece) for piece in heading.split("…")]
    return re.search("(?m)" + "[^\n]*".join(pieces), texts) is not None


def test_a_message_that_nobody_says_is_found_out() -> None:
    texts = "\n".join(templates())
    assert in_package("there is no field “…”", texts)
    assert not in_package("the picture … has gone for good", texts)
    assert len(set(headings())) == len(headings()) > 100


def test_the_troubleshooting_page_has_the_messages_that_are_said_and_no_others(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said = provoked(tmp_path, capsys)
    may_be_said = "\n".join(templates())
    assert headings()
    assert [each for each in headings() if not as_said(each).search(said) and not in_package(each, may_be_said)] == []
    known = [as_said(heading) for heading in headings()]
    messages = re.findall(r"(?m)^(?:\S+: )?(?:error|warning): (.*)$", said)
    tally = re.compile(r"site\.toml has \d+ mistakes?; nothing was built")
    assert [one for one in messages if not tally.match(one) and not any(k.search(one) for k in known)] == []

"""The starter's look: what its pages weigh, how they read, and what validators say of them."""

from __future__ import annotations

import gzip
import json
import os
import re
import shutil
import subprocess
import sys
from collections import Counter
from functools import cache
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

import invented_pages as invented
import pytest
from html5lib import HTMLParser
from previews import CHROMIUM, SWITCHES

from dateline import contexts, model
from dateline.layouts import parse_layouts, render
from dateline.layouts.environment import make_environment
from dateline.layouts.words import parse_words
from dateline.values import changed, field_names

FILES = invented.layout_files()
ASSETS = invented.ROOT / "assets"
STYLE = (ASSETS / "style.css").read_text("utf-8")
DOCS = invented.ROOT / "docs"
WEB = Path(__file__).parent / "web"
VOCABULARY = re.findall(r"[a-z]+", (DOCS / "theme.md").read_text("utf-8"))
ARTICLE = "".join(
    f"<p>{' '.join(VOCABULARY[(n * n + 37 * word * word) % len(VOCABULARY)] for word in range(80))}.</p>"
    for n in range(12)
)


@cache
def shown(name: str, language: str = "en") -> str:
    """The text of an invented page."""
    layout, page = invented.html_pages()[name]
    return render(parse_layouts(FILES), layout, page, invented.site(language), invented.BODY)


def parsed(text: str) -> Element:
    """The page as a browser reads it, without namespaces; raises where HTML is malformed."""
    tree: Element = HTMLParser(strict=True, namespaceHTMLElements=False).parse(text)
    return tree


PAGES = sorted(invented.html_pages())


# Pages


@pytest.mark.parametrize("name", PAGES)
def test_page_is_well_formed_with_one_h1_and_headings_in_order(name: str) -> None:
    tree = parsed(shown(name))
    levels = [int(element.tag[1]) for element in tree.iter() if re.fullmatch("h[1-6]", str(element.tag))]
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in zip(levels, levels[1:], strict=False))


@pytest.mark.parametrize("name", PAGES)
def test_every_identifier_is_used_once_and_every_reference_has_one(name: str) -> None:
    tree = parsed(shown(name))
    known = Counter(element.get("id") for element in tree.iter() if element.get("id"))
    wanted = {element.get("aria-labelledby") for element in tree.iter()} - {None}
    wanted |= {
        str(element.get("href"))[1:] for element in tree.iter("a") if str(element.get("href")).startswith("#")
    }
    assert wanted <= set(known) and set(known.values()) <= {1}


@pytest.mark.parametrize("name", PAGES)
def test_pictures_have_a_size_and_an_alternative(name: str) -> None:
    for image in parsed(shown(name)).iter("img"):
        assert image.get("width") and image.get("height") and image.get("alt") is not None


@pytest.mark.parametrize("name", PAGES)
def test_nothing_comes_from_another_host(name: str) -> None:
    tree = parsed(shown(name))
    loaded = [element.get("src") for element in tree.iter() if element.get("src")]
    loaded += [
        link.get("href") for link in tree.iter("link") if link.get("rel") in {"stylesheet", "icon", "preload"}
    ]
    assert all(str(address).startswith("/paper/") for address in loaded)


def test_lead_picture_is_loaded_first_and_the_others_when_they_are_near() -> None:
    images = list(parsed(shown("front")).iter("img"))
    assert [image.get("fetchpriority") for image in images] == ["high"] + [None] * (len(images) - 1)
    assert [image.get("loading") for image in images] == [None] + ["lazy"] * (len(images) - 1)


def test_time_and_zone_stand_between_headline_and_text() -> None:
    text = re.sub(r"<[^>]+>", "", shown("post"))
    assert (
        text.index("Electric boats")
        < text.index("21 November 2026, 18:40 CET")
        < text.index("four hours of debate")
    )


def test_an_article_without_anything_has_no_empty_parts() -> None:
    text = shown("bare-post")
    assert not re.search(r"<(p|ul|ol|h2|section|nav|figure|figcaption)\b[^>]*>\s*</\1>", text)
    assert "None" not in text


def test_a_page_says_its_language_and_direction_and_a_foreign_article_its_own() -> None:
    root = next(parsed(shown("front", "ar")).iter("html"))
    assert (root.get("lang"), root.get("dir")) == ("ar", "rtl")
    text = render(parse_layouts(FILES), "post.html", invented.post(language="he"), invented.site(), invented.BODY)
    article = next(parsed(text).iter("article"))
    assert (article.get("lang"), article.get("dir")) == ("he", "rtl")


@pytest.mark.parametrize(
    ("changes", "robots"),
    [({}, "max-image-preview:large"), ({"noindex": True}, "noindex"), ({"draft": True}, "noindex")],
)
def test_search_engines_are_asked_to_leave_out_what_is_thin_or_a_draft(
    changes: dict[str, Any], robots: str
) -> None:
    text = render(parse_layouts(FILES), "post.html", invented.post(**changes), invented.site(), invented.BODY)
    assert re.findall(r'<meta name="robots" content="([^"]*)">', text) == [robots]


def test_only_older_pages_of_a_list_say_their_number() -> None:
    assert "<title>Transport – The Harbour Courier</title>" in shown("tag")
    assert "<title>Latest – page 2 – The Harbour Courier</title>" in shown("latest")


# Weight


def compressed(*texts: str) -> int:
    return sum(len(gzip.compress(text.encode(), 9)) for text in texts)


def test_article_and_style_sheet_weigh_less_than_14_kilobytes() -> None:
    page = render(parse_layouts(FILES), "post.html", invented.post(), invented.site(), ARTICLE)
    assert len(ARTICLE) > 5000 and compressed(page, STYLE) <= 14_000


def test_script_weighs_less_than_3_kilobytes_and_the_text_page_less_than_5() -> None:
    assert (ASSETS / "site.js").stat().st_size <= 3_000
    assert compressed(shown("text")) < 5_000


# Style sheet


def luminance(colour: str) -> float:
    """Relative luminance by WCAG 2.2."""
    digits = colour.lstrip("#")
    digits = digits if len(digits) == 6 else "".join(digit * 2 for digit in digits)
    parts = [int(digits[place : place + 2], 16) / 255 for place in (0, 2, 4)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def palettes() -> list[dict[str, str]]:
    blocks = re.findall(r":root[^{]*\{([^}]*)\}", STYLE)
    colours = [dict(re.findall(r"--([a-z]+): (#[0-9a-f]{3,6});", block)) for block in blocks]
    return [palette for palette in colours if "paper" in palette and "tint" in palette]


@pytest.mark.parametrize("palette", palettes(), ids=["light", "dark", "dark by choice"])
def test_colours_have_contrast(palette: dict[str, str]) -> None:
    for ground in ("paper", "tint", "mark"):
        for text in ("ink", "soft", "accent"):
            if ground == "mark" and text != "ink":
                continue
            lighter, darker = sorted((luminance(palette[text]), luminance(palette[ground])), reverse=True)
            assert (lighter + 0.05) / (darker + 0.05) >= 4.5, (text, ground)


def test_both_dark_palettes_are_one() -> None:
    _, dark, chosen = palettes()
    assert dark == chosen


def test_style_sheet_turns_round_with_the_direction() -> None:
    physical = r"(?:margin|padding|border)-(?:left|right|top|bottom)|(?<![\w-])(?:left|right|width|height)\s*:"
    rules = re.sub(r"@media[^{]*", "", STYLE)
    assert not re.search(physical, rules)


def test_every_class_of_the_layouts_that_is_styled_exists() -> None:
    text = "".join(text for name, text in FILES if name.endswith(".html"))
    script = (ASSETS / "site.js").read_text("utf-8") + (ASSETS / "search.js").read_text("utf-8")
    used = set(re.findall(r"[\w-]+", " ".join(re.findall(r'class="([^"]*)"', text))))
    styled = set(
        re.findall(r"\.([a-z][\w-]*)", re.sub(r"/\*.*?\*/|url\([^)]*\)|[\d.]+r?em", "", STYLE, flags=re.S))
    )
    assert {name for name in styled - used if name not in script} == set()


# Documentation


def documented(kind: str) -> set[str]:
    """The first column of the table under the heading that names ``kind``."""
    text = (DOCS / "layouts.md").read_text("utf-8")
    part = re.split(r"\n##+ ", text.split(kind, 1)[1])[0]
    return set(re.findall(r"^\| `(\w+)", part, re.M))


PAGES_OF = {type(page).__name__ for _, page in invented.html_pages().values()}
PAGES_OF |= {type(page).__name__ for page in invented.machine_pages().values()}
PARTS = {
    "Card",
    "Entry",
    "Count",
    "Block",
    "YearCount",
    "MonthCount",
    "DayCount",
    "Version",
    "Difference",
    "Claim",
    "Attribution",
    "Passage",
}
PARTS |= {"FeedEntry", "MapEntry", "NewsEntry"}


@pytest.mark.parametrize("kind", sorted(PAGES_OF))
def test_every_variable_of_a_page_is_documented(kind: str) -> None:
    assert documented(f"`page` is a `{kind}`") == set(field_names(getattr(contexts, kind)))


@pytest.mark.parametrize("kind", sorted(PARTS | {"Link", "Moment", "Picture", "Rendition"}))
def test_every_part_of_a_variable_is_documented(kind: str) -> None:
    value = getattr(contexts, kind, None) or getattr(model, kind)
    assert documented(f"### `{kind}`") == set(field_names(value))


def test_site_functions_filters_and_layouts_are_documented() -> None:
    text = (DOCS / "layouts.md").read_text("utf-8")
    site = invented.site()
    ours = make_environment({}, site, parse_words(FILES, "en"))
    from jinja2.defaults import DEFAULT_FILTERS, DEFAULT_NAMESPACE

    assert documented("## `site`") == set(field_names(contexts.SiteView))
    own_filters = {name for name, function in ours.filters.items() if DEFAULT_FILTERS.get(name) is not function}
    assert documented("## Filters") == own_filters
    assert {name for name in ours.globals if name not in DEFAULT_NAMESPACE and f"`{name}" not in text} == set()
    assert {name for name, _ in FILES if not name.startswith("words/") and f"`{name}`" not in text} == set()


@pytest.mark.parametrize(
    "example", re.findall(r"`\{\{ (.*?) \}\}` → `([^`]*)`", (DOCS / "layouts.md").read_text("utf-8"))
)
def test_examples_of_the_documentation_are_true(example: tuple[str, str]) -> None:
    expression, expected = example
    layouts = parse_layouts([("own.html", "{{ " + expression.replace("\\|", "|") + " }}"), *FILES])
    assert render(layouts, "own.html", invented.post(), invented.site()).replace("&amp;", "&") == expected


@pytest.mark.parametrize("name", ["layouts.md", "theme.md"])
def test_layouts_of_the_documentation_work(name: str) -> None:
    snippets = re.findall(
        r"```jinja\n(\{% extends \"starter/(\w+\.html)\".*?)```", (DOCS / name).read_text("utf-8"), re.S
    )
    assert snippets
    for text, layout in snippets:
        page = invented.front() if layout == "front.html" else invented.post()
        parsed(render(parse_layouts([(layout, text), *FILES]), layout, page, invented.site(), invented.BODY))


def test_words_of_the_documentation_replace_the_starters() -> None:
    own = re.findall(r"```toml\n# layouts/words/en\.toml\n(.*?)```", (DOCS / "theme.md").read_text("utf-8"), re.S)
    text = render(
        parse_layouts([("words/en.toml", own[0]), *FILES]), "front.html", invented.front(), invented.site()
    )
    assert ">Just in<" in text and ">Latest<" not in text


# Validators, where they are installed: `npm ci` in tests/web


def needs(*names: str) -> pytest.MarkDecorator:
    missing = [name for name in names if not (WEB / "node_modules" / name).exists() or not shutil.which("node")]
    reason = f"{', '.join(missing)} not installed: run `npm ci` in tests/web"
    return pytest.mark.skipif(bool(missing), reason=reason)


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The sample site, built."""
    folder = tmp_path_factory.mktemp("site") / "public"
    command = [sys.executable, str(invented.ROOT / "build.py"), "-q", "-o", str(folder)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=300)
    assert (folder / "index.html").exists(), done.stderr
    return folder


def pages_of(folder: Path) -> list[str]:
    return sorted(str(path) for path in folder.rglob("*.html") if "pagefind" not in path.parts)


def one_of_each(folder: Path) -> dict[str, str]:
    """The address of one page of each kind, of one that search engines may show where there is one."""
    found: dict[str, str] = {}
    shown_to_all: set[str] = set()
    for path in pages_of(folder):
        text = Path(path).read_text("utf-8")
        kind = (re.findall(r'<body class="page-(\w+)"', text) or ["text"])[0]
        if 'http-equiv="refresh"' in text or kind in shown_to_all:
            continue
        found[kind] = "/" + str(Path(path).relative_to(folder)).removesuffix("index.html")
        if 'content="noindex"' not in text:
            shown_to_all.add(kind)
    return found


def node(*command: str, timeout: int = 600) -> str:
    done = subprocess.run(
        ["node", *command], cwd=WEB, capture_output=True, text=True, timeout=timeout, env=os.environ
    )
    assert done.stdout, done.stderr
    return done.stdout


@needs("vnu-jar")
def test_vnu_finds_no_error_and_no_warning(site: Path) -> None:
    vnu = WEB / "node_modules/vnu-jar/build/dist/vnu.jar"
    if not shutil.which("java"):
        pytest.skip("java is not installed")
    sheets = [str(path) for path in site.glob("assets/*.css")]
    for arguments in (pages_of(site), ["--css", *sheets], ["--svg", str(ASSETS / "favicon.svg")]):
        done = subprocess.run(
            ["java", "-jar", str(vnu), "--format", "json", *arguments], capture_output=True, text=True, timeout=300
        )
        assert json.loads(done.stderr)["messages"] == []


@needs("html-validate")
def test_html_validate_finds_nothing(site: Path) -> None:
    command = "node_modules/html-validate/bin/html-validate.mjs"
    done = subprocess.run(
        ["node", command, "--config", "htmlvalidate.json", "--formatter", "json", *pages_of(site)],
        cwd=WEB,
        capture_output=True,
        text=True,
        timeout=300,
    )
    assert json.loads(done.stdout) == []


@needs("schema-dts", "typescript")
def test_linked_data_is_of_schema_orgs_types(site: Path) -> None:
    report = json.loads(node("structured.mjs", *pages_of(site)))
    assert report["blocks"] > 20 and report["faults"] == []


def no_chromium() -> bool:
    places = ("/usr/bin/chromium", "/usr/bin/google-chrome", os.environ.get("CHROME_PATH", "-"))
    return not any(Path(place).exists() for place in places)


@needs("axe-core", "puppeteer-core")
@pytest.mark.skipif(no_chromium(), reason="no Chromium: set CHROME_PATH")
def test_axe_finds_no_violation_in_light_and_dark_narrow_and_wide(site: Path) -> None:
    assert json.loads(node("axe.mjs", str(site), *one_of_each(site).values())) == []


@needs("axe-core", "puppeteer-core")
@pytest.mark.skipif(no_chromium(), reason="no Chromium: set CHROME_PATH")
def test_axe_finds_no_violation_from_right_to_left_and_in_extremes(tmp_path: Path) -> None:
    shutil.copytree(ASSETS, tmp_path / "assets")
    files = {name: shown(name, "ar") for name in ("front", "post", "tag", "month", "archive", "story", "tags")}
    extremes = {
        "long": {"title": "Word " * 60, "authors": invented.AUTHORS * 20, "tags": invented.post().tags * 250},
        "unbroken": {"title": "Donaudampfschifffahrtsgesellschaft" * 8, "dek": "x" * 300},
    }
    table = "<table><tr>" + "<td>12,345</td>" * 30 + "</tr></table>"
    for name, changes in extremes.items():
        files[name] = render(parse_layouts(FILES), "post.html", invented.post(**changes), invented.site(), table)
    for name, text in files.items():
        pictures = re.sub(r"/paper/assets/ferry[^\s\"]*", "/assets/favicon.svg", text)
        (tmp_path / f"{name}.html").write_text(
            re.sub(r"/paper/assets/([\w-]+\.woff2)", r"/assets/fonts/\1", pictures).replace(
                "/paper/assets/", "/assets/"
            ),
            "utf-8",
        )
    assert json.loads(node("axe.mjs", str(tmp_path), *(f"/{name}.html" for name in sorted(files)))) == []


@pytest.mark.skipif(not CHROMIUM.exists(), reason=f"there is no Chromium at {CHROMIUM}")
@pytest.mark.parametrize("width", [320, 390, 1280])
def test_26_no_word_however_long_makes_a_page_wider_than_its_screen(width: int) -> None:
    playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
    word, address = "Kraftfahrzeughaftpflichtversicherung" * 4, "https://example.org/" + "a-very-long-way/" * 12
    long = (invented.card(0, title=word, summary=address), invented.card(1, title=address, summary=word)) * 3
    listed = invented.html_pages()["latest"][1]
    pages: dict[str, object] = {
        "front.html": invented.front(lead=long[0], seconds=long, latest=long),
        "list.html": changed(listed, cards=long),
    }
    with playwright.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=SWITCHES)
        for layout, page in pages.items():
            text = render(parse_layouts(FILES), layout, page, invented.site(), invented.BODY)
            shown_page = browser.new_page(viewport={"width": width, "height": 800})
            shown_page.set_content(text.replace("</head>", f"<style>{STYLE}</style></head>"), wait_until="commit")
            assert shown_page.evaluate("document.documentElement.scrollWidth") == width, layout
        browser.close()


@needs("lighthouse", "puppeteer-core")
@pytest.mark.skipif(no_chromium(), reason="no Chromium: set CHROME_PATH")
def test_lighthouse_gives_full_marks(site: Path) -> None:
    """Of at most three looks at each page the best counts: the machine may be busy with something else."""
    wanted = {"front", "post", "tag", "archive", "story"}
    left = {kind: page for kind, page in one_of_each(site).items() if kind in wanted}
    assert set(left) == wanted
    for _ in range(3):
        results = {
            result["page"]: result for result in json.loads(node("lighthouse.mjs", str(site), *left.values()))
        }
        marks = ("performance", "accessibility", "best-practices", "seo")
        left = {kind: page for kind, page in left.items() if any(results[page][mark] < 100 for mark in marks)}
        if not left:
            return
    assert [results[page] for page in left.values()] == []

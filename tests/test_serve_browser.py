"""What an editor sees in a real browser; skipped where there is no Chromium."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from previews import CHROMIUM, SWITCHES, Preview, preview
from sites import SETTINGS, SiteFolder

playwright = pytest.importorskip("playwright.sync_api", reason="playwright is not installed")
pytestmark = pytest.mark.skipif(not CHROMIUM.exists(), reason=f"there is no Chromium at {CHROMIUM}")

POST = "/2026/11/05/storm/"
PARAGRAPHS = "\n\n".join(f"Paragraph {n} of the storm." for n in range(60))
SHADE = "document.getElementById('dateline-preview').shadowRoot"
HOSTILE = "<img src=x onerror='window.hurt=true'>"
FAULTS = f"{SHADE}.querySelector('.faults')"


@pytest.fixture(scope="module")
def live(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    """A preview that all tests of this module share; each mends what it breaks."""
    site = SiteFolder(tmp_path_factory.mktemp("browser") / "site")
    site.write("site.toml", SETTINGS)
    site.post("storm", "Storm", PARAGRAPHS, date="2026-11-05", slug="storm")
    site.post("calm", "Calm", "Nothing moves.", date="2026-11-06", slug="calm", draft="true")
    with preview(site) as running:
        running.rests()
        yield running


@pytest.fixture(scope="module")
def chromium() -> Iterator[Any]:
    with playwright.sync_playwright() as play:
        browser = play.chromium.launch(executable_path=str(CHROMIUM), args=SWITCHES)
        yield browser
        browser.close()


@pytest.fixture
def context(chromium: Any) -> Iterator[Any]:
    """A browser's profile of its own; a page that reports an error of a script fails the test."""
    profile = chromium.new_context(viewport={"width": 1000, "height": 700})
    profile.set_default_timeout(60_000)
    errors: list[str] = []
    profile.on("weberror", lambda error: errors.append(str(error.error)))
    yield profile
    profile.close()
    assert errors == []


def opened(context: Any, live: Preview, path: str = POST) -> Any:
    page = context.new_page()
    page.goto(live.origin + path)
    page.wait_for_selector("#dateline-preview", state="attached")
    page.evaluate("window.before = true")
    return page


def until(page: Any, truth: str) -> None:
    page.wait_for_function(truth)


def change(live: Preview, name: str, old: str, new: str) -> None:
    place = live.site.root / name
    text = place.read_text()
    assert old in text
    place.write_text(text.replace(old, new, 1))


STATE = """(() => {
  const paragraph = [...document.querySelectorAll('p')].find(one => one.textContent.startsWith('Paragraph 30 of'));
  const top = Math.round(paragraph.getBoundingClientRect().top);
  return [window.before, top, document.activeElement === window.focused];
})()"""


def test_text_changes_in_place_with_scroll_and_focus_kept(live: Preview, context: Any) -> None:
    page = opened(context, live)
    page.evaluate("document.fonts.ready.then(() => true)")
    page.evaluate("scrollTo({top: 600, behavior: 'instant'})")
    page.evaluate("document.querySelector('main a, a').focus({preventScroll: true})")
    page.evaluate("window.focused = document.activeElement")
    before = page.evaluate(STATE)
    assert before[0] is True and before[2] is True and page.evaluate("scrollY") == 600
    change(live, "content/storm.md", "Paragraph 3 of", "Third of")
    until(page, "document.body.textContent.includes('Third of the storm')")
    assert page.evaluate(STATE) == before
    live.rests()
    assert page.evaluate(STATE) == before
    change(live, "content/storm.md", "Third of", "Paragraph 3 of")
    live.rests()


def test_style_is_swapped_without_a_reload(live: Preview, context: Any) -> None:
    page = opened(context, live)
    sheet = live.site.write("assets/style.css", "body { color: rgb(1, 2, 3) }")
    until(page, "getComputedStyle(document.body).color === 'rgb(1, 2, 3)'")
    live.rests()
    assert page.evaluate("window.before") is True
    sheet.write_text("body { color: rgb(4, 5, 6) }")
    until(page, "getComputedStyle(document.body).color === 'rgb(4, 5, 6)'")
    live.rests()
    assert page.evaluate("[window.before, document.querySelectorAll('link[rel=stylesheet]').length]") == [True, 1]
    sheet.unlink()
    live.rests()


def test_layouts_are_shown(live: Preview, context: Any) -> None:
    page = opened(context, live)
    layout = live.site.write("layouts/_footer.html", "<footer>Set by hand</footer>")
    until(page, "document.body.textContent.includes('Set by hand')")
    layout.unlink()
    until(page, "!document.body.textContent.includes('Set by hand')")
    live.rests()


def test_C22_P18_faults_are_shown_as_text_and_go_when_mended(live: Preview, context: Any) -> None:
    page = opened(context, live)
    place = live.site.root / "content/storm.md"
    good = place.read_text()
    place.write_text(good.replace("date: 2026-11-05", f"date: [x {HOSTILE}"))
    until(page, f"!{FAULTS}.hidden")
    shown = page.evaluate(f"{FAULTS}.textContent")
    assert "content/storm.md:" in shown and "<img src=x" in shown
    assert page.evaluate(f"{FAULTS}.querySelector('img')") is None
    assert page.evaluate("window.hurt") is None
    assert page.evaluate("document.body.textContent.includes('Paragraph 9 of the storm')")
    place.write_text(good)
    until(page, f"{FAULTS}.hidden")
    live.rests()


def test_drafts_carry_a_banner_and_a_panel_tells_where_from(live: Preview, context: Any) -> None:
    page = opened(context, live, "/2026/11/06/calm/")
    assert "Draft" in page.evaluate(f"{SHADE}.querySelector('.status').textContent")
    page.evaluate(f"{SHADE}.querySelector('button').click()")
    until(page, f"{SHADE}.querySelector('.panel').textContent.includes('content/calm.md')")
    told = page.evaluate(f"{SHADE}.querySelector('.panel').textContent")
    assert "post.html" in told and "read as front-matter" in told


DUMP = """Skip to content
Home
News
Weather
Subscribe
Sign in

Harbour closes early as the storm nears

By Ann Mercer
4 November 2026

The harbour of Port Mallow closes at four this afternoon, an hour before the first gusts are expected. Boats that
are still out have been told by radio to make for the nearest shelter and to stay there until the morning.

The harbour master said that nobody had been hurt so far, and that she meant to keep it that way. Ferries will run
again once the wind has dropped below force seven.

Share this article
Most read
Cookie settings
© 2026 The Mallow Tide. All rights reserved.
"""


def test_lines_that_are_not_part_of_the_article_are_struck_through(live: Preview, context: Any) -> None:
    place = live.site.write("content/tide.txt", DUMP)
    live.shows("/", "Harbour closes early")
    page = opened(context, live, "/")
    page.get_by_text("Harbour closes early").first.click()
    until(page, "location.pathname !== '/' && document.getElementById('dateline-preview')")
    page.evaluate(f"{SHADE}.querySelector('button').click()")
    until(page, f"{SHADE}.querySelector('.panel').textContent.includes('tide.txt')")
    struck = page.evaluate(f"[...{SHADE}.querySelectorAll('del')].map(one => one.textContent)")
    assert "Skip to content" in struck and "Cookie settings" in struck
    assert not any("harbour master" in line for line in struck)
    place.unlink()
    live.rests()


def test_the_browser_follows_to_the_post_being_edited(live: Preview, context: Any) -> None:
    page = opened(context, live, "/")
    page.evaluate(f"{SHADE}.querySelector('input').click()")
    change(live, "content/storm.md", "Paragraph 5 of", "Fifth of")
    page.wait_for_url(live.origin + POST)
    until(page, "document.body.textContent.includes('Fifth of the storm')")
    change(live, "content/storm.md", "Fifth of", "Paragraph 5 of")
    live.rests()


def test_the_browser_goes_along_when_a_post_moves(live: Preview, context: Any) -> None:
    """By another slug, and by another name of its file, though it follows no edits."""
    live.site.post("tide", "Tide", "It rises.", date="2026-11-04", slug="tide")
    live.becomes("/2026/11/04/tide/", 200)
    live.rests()
    page = opened(context, live, "/2026/11/04/tide/")
    change(live, "content/tide.md", "slug: tide", "slug: ebb")
    until(page, "location.pathname === '/2026/11/04/ebb/' && document.body.innerText.includes('It rises')")
    change(live, "content/tide.md", "slug: ebb\n", "")
    until(page, "location.pathname === '/2026/11/04/tide/'")
    live.rests()
    place = live.site.root / "content/tide.md"
    place.rename(place.with_name("flood.md"))
    until(page, "location.pathname === '/2026/11/04/flood/'")
    place.with_name("flood.md").unlink()
    live.rests()


def test_a_page_that_is_gone_is_gone_at_once(live: Preview, context: Any) -> None:
    place = live.site.post("brief", "Brief", "Short.", date="2026-11-07", slug="brief")
    live.becomes("/2026/11/07/brief/", 200)
    page = opened(context, live, "/2026/11/07/brief/")
    place.unlink()
    until(page, "!document.body.textContent.includes('Short.')")
    live.rests()


def test_P12_nine_tabs_all_hear_and_pages_still_load(live: Preview, context: Any) -> None:
    pages = [opened(context, live) for _ in range(9)]
    change(live, "content/storm.md", "Paragraph 1 of", "First of")
    for page in pages:
        until(page, "document.body.textContent.includes('First of the storm')")
    pages[0].close()
    change(live, "content/storm.md", "First of", "Paragraph 1 of")
    for page in pages[1:]:
        until(page, "document.body.textContent.includes('Paragraph 1 of the storm')")
    live.rests()


def test_a_page_that_slept_is_brought_up_to_date(live: Preview, context: Any) -> None:
    page = opened(context, live)
    context.set_offline(True)
    change(live, "content/storm.md", "Paragraph 7 of", "Seventh of")
    live.shows(POST, "Seventh of")
    live.rests()
    context.set_offline(False)
    until(page, "document.body.textContent.includes('Seventh of the storm')")
    change(live, "content/storm.md", "Seventh of", "Paragraph 7 of")
    live.rests()


def test_another_site_can_read_neither_pages_nor_news(live: Preview, context: Any) -> None:
    page = context.new_page()
    page.route("https://evil.example/", lambda route: route.fulfill(body="<p>evil", content_type="text/html"))
    page.goto("https://evil.example/")
    heard = page.evaluate(
        """async origin => {
            const read = await fetch(origin + '/').then(answer => answer.text(), () => 'refused');
            const news = await new Promise(done => {
                const line = new EventSource(origin + '/__dateline__/events');
                line.onmessage = () => done('heard');
                line.onerror = () => { line.close(); done('refused'); };
            });
            return [read, news];
        }""",
        live.origin,
    )
    assert heard == ["refused", "refused"]

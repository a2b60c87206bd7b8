"""Any sequence of edits leaves, byte for byte, the tree of a clean build."""

from __future__ import annotations

import os
import shutil
import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sites import NOW, SETTINGS, SiteFolder

SEQUENCES = int(os.environ.get("DATELINE_SEQUENCES", "150"))
STEPS = int(os.environ.get("DATELINE_STEPS", "10"))

NAMES = st.sampled_from(["alpha", "beta", "gamma", "delta", "news/epsilon", "2026-11-03-zeta"])
TAGS = st.sampled_from(["[Rail]", "[rail, Port]", "[Port]", "[]", "[Zelensky]", "[Zelenskyy]"])
DATES = st.sampled_from(["2026-11-01", "2026-11-20T09:00:00Z", "2026-11-30", "2025-02-28", "2026-11-19"])
BODIES = st.sampled_from(
    [
        "The council of Averil voted on Monday to repair the old bridge.",
        "The council of Averil voted on Tuesday to repair the old bridge, the mayor said.",
        "See [the other](beta.md) and ![a picture](dot.png).",
        "Rain is expected.\n\n## Later\n\nMore rain.",
    ]
)


def picture(shade: int) -> bytes:
    from io import BytesIO

    from PIL import Image

    target = BytesIO()
    Image.new("RGB", (4, 3), (shade, 90, 30)).save(target, "PNG")
    return target.getvalue()


LAYOUTS = {
    "_base.html": "<!doctype html><title>{{ page.title }}</title>{% block main %}{% endblock %}{{ site.title }}",
    "post.html": '{% extends "_base.html" %}{% block main %}{{ body }}{% for c in page.related %}{{ c.title }}'
    "{% endfor %}{{ page.previous.url if page.previous }}{% endblock %}",
    "list.html": '{% extends "_base.html" %}{% block main %}{% for c in page.cards %}{{ c.summary }}{% endfor %}'
    "{{ page.newer }}{{ page.older }}{{ page.total }}{% endblock %}",
}

# The other pages print all that they are given: whatever changes there must show.
LAYOUTS |= dict.fromkeys(
    ["front.html", "index.html", "archive.html", "period.html", "story.html", "text.html", "redirect.html"]
    + ["feed.xml", "feed.json", "feeds.opml", "sitemap.xml", "sitemap-news.xml", "robots.txt", "search.html"],
    "{{ page }}{{ site.menu }}{{ bodies }}",
)


class Editing(RuleBasedStateMachine):
    """A tired editor and a build after each of some of the edits."""

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp(prefix="dateline-"))
        self.site = SiteFolder(self.folder / "site")
        self.now = NOW
        self.title = "The Test Post"
        self.site.write("site.toml", SETTINGS.replace("enabled = false", "enabled = true"))
        for name, text in LAYOUTS.items():
            self.site.write(f"layouts/{name}", text)
        self.site.post("alpha", date="2026-11-01", tags="[Rail]")

    def teardown(self) -> None:
        shutil.rmtree(self.folder, ignore_errors=True)

    @rule(name=NAMES, tags=TAGS, date=DATES, body=BODIES, draft=st.booleans(), title=st.sampled_from("ABC"))
    def write_post(self, name: str, tags: str, date: str, body: str, draft: bool, title: str) -> None:
        fields = {"tags": tags, "date": date, "draft": str(draft).lower()}
        self.site.post(name, f"Title {title}", body, **fields)

    @rule(name=NAMES, slug=st.sampled_from(["one", "two"]), alias=st.sampled_from(["/old/", "/older/"]))
    def move_post(self, name: str, slug: str, alias: str) -> None:
        self.site.post(name, "Moved", date="2026-11-02", slug=slug, aliases=f"[{alias}]", categories="[News]")

    @rule(name=NAMES)
    def delete_post(self, name: str) -> None:
        (self.site.root / f"content/{name}.md").unlink(missing_ok=True)

    @rule(name=NAMES, other=NAMES)
    def swap_posts(self, name: str, other: str) -> None:
        one, two = (self.site.root / f"content/{n}.md" for n in (name, other))
        if one.exists() and two.exists() and one != two:
            beside = one.with_suffix(".swap")
            one.rename(beside)
            two.rename(one)
            beside.rename(two)

    @rule(name=NAMES, when=st.sampled_from([-5, 0, 5]))
    def touch_with_another_time(self, name: str, when: int) -> None:
        place = self.site.root / f"content/{name}.md"
        if place.exists():
            stamp = NOW.timestamp() + when
            os.utime(place, (stamp, stamp))

    @rule(text=st.sampled_from(["Date: 2026-11-05", " date 2026-11-05 Ferry fares rise", "Only a few words here."]))
    def write_text(self, text: str) -> None:
        self.site.write("content/bare.txt", f"{text}\n\nFares rise by a tenth, the company said on Friday.\n")

    @rule()
    def break_post(self) -> None:
        self.site.write("content/broken.md", "---\ntitle: [\n---\nText")

    @rule()
    def mend_post(self) -> None:
        (self.site.root / "content/broken.md").unlink(missing_ok=True)

    @rule(shade=st.sampled_from([10, 200]))
    def draw_picture(self, shade: int) -> None:
        self.site.write("content/dot.png", picture(shade))

    @rule()
    def delete_picture(self) -> None:
        (self.site.root / "content/dot.png").unlink(missing_ok=True)

    @rule(name=st.sampled_from(sorted(LAYOUTS)), mark=st.sampled_from(["", "<hr>", "<!-- x -->"]))
    def edit_layout(self, name: str, mark: str) -> None:
        self.site.write(f"layouts/{name}", LAYOUTS[name] + mark)

    @rule()
    def shadow_layout(self) -> None:
        self.site.write("layouts/404.html", "<!doctype html><title>Gone</title>{{ site.title }}")

    @rule()
    def unshadow_layout(self) -> None:
        (self.site.root / "layouts/404.html").unlink(missing_ok=True)

    @rule(style=st.sampled_from(["a{}", "b{}"]))
    def edit_style(self, style: str) -> None:
        self.site.write("assets/style.css", style)

    @rule(title=st.sampled_from(["The Test Post", "Evening"]), size=st.sampled_from(["3", "2"]))
    def edit_settings(self, title: str, size: str) -> None:
        text = SETTINGS.replace("The Test Post", title).replace("page_size = 3", f"page_size = {size}")
        self.site.write("site.toml", text.replace("enabled = false", "enabled = true"))

    @rule(days=st.sampled_from([-3, 0, 12]))
    def pass_time(self, days: int) -> None:
        self.now = NOW + timedelta(days=days)

    @rule(name=st.sampled_from(["index.html", "feed.xml", "tags/index.html"]), text=st.sampled_from([None, "x"]))
    def damage_output(self, name: str, text: str | None) -> None:
        place = self.site.root / "public" / name
        if place.exists():
            place.unlink() if text is None else place.write_text(text)

    @rule()
    @precondition(lambda self: (self.site.root / ".dateline").exists())
    def lose_cache(self) -> None:
        shutil.rmtree(self.site.root / ".dateline")

    @invariant()
    def same_as_clean(self) -> None:
        if not hasattr(self, "folder"):
            return
        self.site.build(now=self.now)
        clean = self.folder / "clean"
        shutil.copytree(self.site.root, clean, ignore=shutil.ignore_patterns("public", ".dateline"))
        fresh = SiteFolder(clean)
        fresh.build(now=self.now)
        ours, theirs = self.site.tree(), fresh.tree()
        shutil.rmtree(clean)
        assert sorted(ours) == sorted(theirs)
        assert {path: (ours[path], theirs[path]) for path in ours if ours[path] != theirs[path]} == {}


TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=SEQUENCES,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)

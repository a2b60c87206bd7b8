"""Any sequence of edits leaves, byte for byte, the tree of a clean build.

DATELINE_SEQUENCES=10000 DATELINE_STEPS=30 python -m pytest tests/test_build_sequences.py
"""

from __future__ import annotations

import os
import shutil
import sys
import tempfile
import time
from contextlib import suppress
from datetime import timedelta
from functools import cache
from pathlib import Path
from typing import Any
from unittest.mock import patch

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from sites import NOW, SETTINGS, SiteFolder, picture

from dateline import apply, discover, publish, revise
from dateline.build import build, build_whole, foresee
from dateline.placing import OutputError
from dateline.request import Request

SEQUENCES = int(os.environ.get("DATELINE_SEQUENCES", "150"))
STEPS = int(os.environ.get("DATELINE_STEPS", "10"))

MEMORY = "/dev/shm" if os.access("/dev/shm", os.W_OK) else None
"""A file system in memory, where there is one: a sequence writes some thousand files."""

NAMES = st.sampled_from(["alpha", "beta", "gamma", "delta", "news/epsilon", "2026-11-03-zeta"])
TAGS = st.sampled_from(["[Rail]", "[rail, Port]", "[RAIL]", "[Port]", "[]", "[Zelensky]", "[Zelenskyy]"])
DATES = st.sampled_from(["2026-11-01", "2026-11-20T09:00:00Z", "2026-11-30", "2025-02-28", "2026-11-19"])
LONG = "The ferry between the islands was late again, since fog lay over the strait all day. " * 4
SUNK = "Nora Castell of the Averil Harbour Board told the Quay Courier that the trawler Ardent had sunk off Carrow Bay."
SINKING = "The trawler Ardent has sunk off Carrow Bay, Nora Castell of the Averil Harbour Board told the Courier. " * 2
BODIES = st.sampled_from(
    [
        "The council of Averil voted on Monday to repair the old bridge.",
        "The council of Averil voted on Tuesday to repair the old bridge, the mayor said.",
        "See [the other](beta.md) and ![a picture](dot.png).",
        'Rain is "expected".\n\n## Later\n\nMore rain.',
        LONG + "The end of the line.",
        LONG + "The end of the road.",
    ]
)
URLS = st.sampled_from(["/about.html", "/about.html/team/", "/about/", "/team.html"])
VALUES = {
    "title": ["Title A", "title a", "Title B", "Title C"],
    "tags": ["[Rail]", "[RAIL]", "[Rail, Quay]", "[Port]", "[]"],
    "date": ["2026-11-01", "2026-11-20T09:00:00Z", "2026-11-30", "2025-02-28"],
    "body": [
        LONG + "The end of the line.",
        LONG + SUNK,
        LONG + "The end of the road.",
        "![A dot](dot.png) here.",
        "[It](alpha.md) is.",
    ],
    "slug": ["one", "two", "three"],
    "aliases": ["[/old/]", "[/older/]"],
    "draft": ["true", "false"],
    "url": ["/about.html", "/about.html/team/", "/about/"],
}
"""One thing of a post and what it may be: each edit takes the next."""
FIELDS = st.just("body") | st.sampled_from(sorted(VALUES))
SITE = SETTINGS.replace("enabled = false", "enabled = true")
PLAIN = SETTINGS + "[tags]\ninfer = false\n"
"""Texts show nowhere but on their own pages and in feeds."""
SITES = st.sampled_from(
    [
        SITE,
        PLAIN,
        PLAIN.replace("size = 4", "size = 2"),
        SITE.replace("The Test Post", "Evening"),
        SITE.replace("page_size = 3", "page_size = 2"),
        'permalink = "/{year}/{slug}/"' + SITE,
        SITE + "[markdown]\nsmart_quotes = false\n",
        SITE + '[[menu]]\ntitle = "Tides"\nurl = "/tags/"\n',
        SITE + '[[sections]]\nname = "Home"\naliases = ["News"]\n',
        SITE + "[images]\nquality = 20\n",
        'timezone = "Pacific/Kiritimati"' + SITE,
    ]
)
FINE = 30_000_000
"""Nanoseconds, instead of two seconds, within which a change is racy; sequences that wait so long trust the clock."""


LAYOUTS = {
    "_base.html": "<!doctype html>{{ asset('style.css') }}<title>{{ page.title }}</title>"
    "{% block main %}{% endblock %}{{ site.title }}",
    "post.html": '{% extends "_base.html" %}{% block main %}{{ body }}{{ page }}{% endblock %}',
    "list.html": '{% extends "_base.html" %}{% block main %}{{ page }}{% endblock %}',
}

# Pages print all that they are given: whatever changes there must show.
LAYOUTS |= dict.fromkeys(
    ["front.html", "index.html", "archive.html", "period.html", "story.html", "text.html", "redirect.html"]
    + ["feed.xml", "feed.json", "feeds.opml", "sitemap.xml", "sitemap-news.xml", "robots.txt", "search.html"],
    "{{ page }}{{ site.menu }}{{ bodies }}",
)


def everywhere(name: str, value: Any) -> list[Any]:
    """Patch a name in every module of Dateline that has it, as it is imported by name."""
    found = [module for key, module in sys.modules.items() if key.startswith("dateline") and hasattr(module, name)]
    return [patch.object(module, name, value) for module in found]


compiled_once = cache(publish.parse_layouts)
"""Layouts are most of what a small build costs; equal ones need compiling once."""


def coarse(status: os.stat_result) -> int:
    """Return a file's time of change as a file system that counts seconds tells it."""
    return status.st_ctime_ns // 1_000_000_000 * 1_000_000_000


class Editing(RuleBasedStateMachine):
    """A tired editor and a build after each of some of the edits."""

    @initialize(fine=st.booleans(), text=st.sampled_from([SITE, PLAIN]))
    def start(self, fine: bool, text: str) -> None:
        """Begin on a disk with fine times, which a build believes, or with coarse ones, which it can't."""
        self.folder = Path(tempfile.mkdtemp(prefix="dateline-", dir=MEMORY))
        self.site = SiteFolder(self.folder / "site")
        self.now = NOW
        self.fine = fine
        self.patches = everywhere("RACY", FINE) if fine else [patch.object(discover, "stamp", coarse)]
        self.patches += [patch.object(room, "parse_layouts", compiled_once) for room in (publish, revise)]
        for one in self.patches:
            one.start()
        self.site.write("site.toml", text)
        for name, text in LAYOUTS.items():
            self.site.write(f"layouts/{name}", text)
        self.posts = {
            "alpha": {
                "title": "Title A",
                "date": "2026-11-01",
                "tags": "[Rail]",
                "body": LONG + "The end of the line.",
            },
            "beta": {"title": "The port", "date": "2026-11-02", "tags": "[Rail]", "body": "![A dot](dot.png) here."},
            "gamma": {"title": "The bridge", "date": "2026-11-03", "tags": "[Port]", "body": "[It](alpha.md) is."},
            "delta": {"title": "The trawler Ardent sank", "date": "2026-11-01", "tags": "[Port]", "body": SINKING},
        }
        for name, post in self.posts.items():
            self.site.post(name, **post)
        self.site.write("content/dot.png", picture(10))

    def teardown(self) -> None:
        for one in reversed(getattr(self, "patches", [])):
            one.stop()
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder, ignore_errors=True)

    def publish(self) -> None:
        """Build as the command line does."""
        build(self.request())

    def request(self) -> Request:
        """What a build is asked, as soon as the clock tells it from the last edit."""
        if self.fine:
            time.sleep(1.3 * FINE / 1e9)
        return Request(self.site.root, self.now, jobs=1)

    @rule()
    def look_ahead(self) -> None:
        foresee(self.request())

    @rule(name=NAMES, tags=TAGS, date=DATES, body=BODIES, draft=st.booleans(), title=st.sampled_from("AaB"))
    def write_post(self, name: str, tags: str, date: str, body: str, draft: bool, title: str) -> None:
        fields = {"tags": tags, "date": date, "draft": str(draft).lower()}
        self.posts[name] = {"title": f"Title {title}", "body": body, **fields}
        self.site.post(name, **self.posts[name])

    @rule(pick=st.integers(0, 5), field=FIELDS, step=st.integers(1, 3))
    def edit_one_thing(self, pick: int, field: str, step: int) -> None:
        """Nothing else about a post changes, so that one dependency alone tells of it; and it does change."""
        name = sorted(self.posts)[pick % len(self.posts)]
        post, values = self.posts[name], VALUES[field]
        at = values.index(post[field]) if post.get(field) in values else -1
        post[field] = values[(at + step) % len(values)]
        self.site.post(name, **post)

    @rule(pick=st.integers(0, 5), field=FIELDS)
    def edit_and_look_ahead(self, pick: int, field: str) -> None:
        """What is going to change is looked at before it is built."""
        self.edit_one_thing(pick, field, 1)
        foresee(self.request())

    @rule(name=NAMES, tags=TAGS)
    def write_expiring_post(self, name: str, tags: str) -> None:
        self.site.post(name, "Expiring", date="2026-11-02", tags=tags, expires="2026-11-22")

    @rule(name=NAMES, url=URLS)
    def write_post_at(self, name: str, url: str) -> None:
        self.site.post(name, "Placed", date="2026-11-02", url=url)

    @rule()
    def make_a_folder_of_a_file_or_the_reverse(self) -> None:
        post = self.posts["gamma"]
        post["url"] = "/about.html" if post.get("url") == "/about.html/team/" else "/about.html/team/"
        self.site.post("gamma", **post)

    @rule(name=NAMES, letter=st.sampled_from("xyz"))
    def save_in_equal_size_and_time(self, name: str, letter: str) -> None:
        """As a checkout does, or rsync -t."""
        place = self.site.root / f"content/{name}.md"
        if place.exists():
            before = place.stat()
            place.write_bytes(place.read_bytes()[:-3] + f"{letter}.\n".encode())
            os.utime(place, ns=(before.st_atime_ns, before.st_mtime_ns))

    @rule(date=st.sampled_from(["2026-11-03", "2026-11-04", None]))
    def write_sidecar(self, date: str | None) -> None:
        if date is None:
            (self.site.root / "content/bare.txt.meta.toml").unlink(missing_ok=True)
        else:
            self.site.write("content/bare.txt.meta.toml", f'date = "{date}"\n')

    @rule(name=NAMES, title=st.sampled_from("AB"))
    def save_while_it_is_built(self, name: str, title: str) -> None:
        build_whole(self.request(), lambda *_: self.site.post(name, f"Meanwhile {title}", date="2026-11-06") and None)

    @rule(writes=st.integers(0, 12), name=NAMES)
    def fail_and_give_up_a_post(self, writes: int, name: str) -> None:
        """The disk is full for a while; when it isn't any more, the post that filled it is gone."""
        left = [writes]

        def write(place: Any, data: bytes) -> None:
            left[0] -= 1
            if left[0] < 0:
                raise OutputError("full")
            real(place, data)

        real = apply.write_atomically
        self.site.post(name, "Given up", date="2026-11-07", tags="[Given up]", url="/given/up/")
        with patch.object(apply, "write_atomically", write), suppress(OutputError):
            self.publish()
        (self.site.root / f"content/{name}.md").unlink()

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

    @rule(name=st.just("_base.html") | st.sampled_from(sorted(LAYOUTS)), mark=st.sampled_from(["", "<hr>", "<br>"]))
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

    @rule(text=SITES)
    def edit_settings(self, text: str) -> None:
        self.site.write("site.toml", text)

    @rule(name=st.sampled_from(["The Test Post", "Evening"]), former=st.sampled_from(["The Test Post", "Evening"]))
    def rename_site(self, name: str, former: str) -> None:
        place = self.site.root / "site.toml"
        place.write_text(place.read_text().replace(former, name))

    @rule(days=st.sampled_from([-3, 0, 12]))
    def pass_time(self, days: int) -> None:
        self.now = NOW + timedelta(days=days)

    @rule(name=st.sampled_from(["index.html", "feed.xml", "tags/index.html"]), text=st.sampled_from([None, "x"]))
    def damage_output(self, name: str, text: str | None) -> None:
        place = self.site.root / "public" / name
        if place.exists():
            place.unlink() if text is None else place.write_text(text)

    @rule(pick=st.integers(0, 5), name=st.sampled_from(["index.html", "feed.xml", "tags/index.html"]))
    def edit_text_and_damage_output(self, pick: int, name: str) -> None:
        self.edit_one_thing(pick, "body", 1)
        self.damage_output(name, None)

    @rule(pick=st.integers(0, 5), days=st.sampled_from([-3, 0, 12]))
    def edit_text_and_pass_time(self, pick: int, days: int) -> None:
        self.edit_one_thing(pick, "body", 1)
        self.pass_time(days)

    @rule(name=st.sampled_from(["index.html", "feed.xml", "robots.txt"]))
    @precondition(lambda self: self.fine)
    def edit_output_in_equal_size_and_time(self, name: str) -> None:
        place = self.site.root / "public" / name
        if place.exists():
            before = place.stat()
            place.write_bytes(b"x" * before.st_size)
            os.utime(place, ns=(before.st_atime_ns, before.st_mtime_ns))

    @rule(summary=st.sampled_from([220, 30]))
    def upgrade(self, summary: int) -> None:
        """Another version of Dateline makes other summaries."""
        fresh = [
            *everywhere("SUMMARY", summary),
            *everywhere("code_digest", lambda: f"code of {summary}"),
        ]
        for one in fresh:
            one.start()
        self.patches += fresh

    @rule(data=st.sampled_from([b"", b"garbage" * 200]))
    def garble_cache(self, data: bytes) -> None:
        for file in (self.site.root / ".dateline").glob("*"):
            if file.name != "lock":
                file.write_bytes(data)

    @rule()
    @precondition(lambda self: (self.site.root / ".dateline").exists())
    def lose_cache(self) -> None:
        shutil.rmtree(self.site.root / ".dateline")

    @invariant()
    def same_as_clean(self) -> None:
        if not hasattr(self, "folder"):
            return
        self.publish()
        clean = SiteFolder(self.folder / "clean")
        shutil.copytree(self.site.root, clean.root, ignore=shutil.ignore_patterns("public", ".dateline"))
        clean.build(now=self.now)
        ours, theirs = self.site.tree(), clean.tree()
        assert sorted(ours) == sorted(theirs)
        assert {path: (ours[path], theirs[path]) for path in ours if ours[path] != theirs[path]} == {}
        assert folders(self.site.root / "public") == folders(clean.root / "public")
        shutil.rmtree(clean.root)


def folders(place: Path) -> list[str]:
    """Return every folder of a tree with its mode."""
    return sorted(f"{path.relative_to(place)} {path.stat().st_mode:o}" for path in place.rglob("*") if path.is_dir())


TestEditing = Editing.TestCase
TestEditing.settings = settings(
    max_examples=SEQUENCES,
    stateful_step_count=STEPS,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)

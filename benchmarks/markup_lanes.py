"""How many bodies take the fast lane, and whether both lanes give the same bytes.

python benchmarks/markup_lanes.py share FOLDER...        the share of a folder's Markdown files
python benchmarks/markup_lanes.py differ [N] [--seed S]  N generated bodies through both lanes
python benchmarks/markup_lanes.py time [FILE]            microseconds a step
"""

from __future__ import annotations

import argparse
import random
import re
import sys
import time
import timeit
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dateline.markup import MarkupOptions, commonmark, fast_lane, render  # noqa: E402
from dateline.markup.characters import without_controls  # noqa: E402
from dateline.markup.headings import with_headings  # noqa: E402
from dateline.markup.reading import text_of  # noqa: E402
from dateline.markup.references import number_references  # noqa: E402
from dateline.markup.typography import with_typography  # noqa: E402
from dateline.values import changed  # noqa: E402

FAST = MarkupOptions()
SLOW = changed(FAST, fast_lane=False)
SAMPLE = (
    "The council said *nothing* of the [new plan](https://example.org/x) that it's to vote on this week. "
    '"We were not told," a member said, and the chair\'s office did not answer questions about the cost of it, '
    "which two reports put at between 30 and 45 million, a third above the sum agreed."
)
FRONT_MATTER = re.compile(r"\A(?:---\n.*?\n---|\+\+\+\n.*?\n\+\+\+)\n", re.DOTALL)

WORDS = [
    "harbour", "council", "Zürich", "1986", "3.5", "vote", "–", "“so”", "it's", "R&D", "snake_case", "Ümit", "x",
    "东京", "AT&T", "a/b", "1.", "e.g.", "U.S.", "½",
]  # fmt: skip
INLINE = [
    "*{}*", "**{}**", "_{}_", "__{}__", "`{}`", "[{}](https://example.org/a_b?c=1&d=2#e)", "[{}](x.html)",
    "![{}](img/p.jpg)", "[{}]", "**[{}](u)**", "[**{}**](u)", '"{}"', "({})", "'{}'", "*{}.*", "“*{}*”", "{}—{}",
    "`a < b` {}", "`*{}*`", "*{} `c`*", "{}_{}", "{}...", "{}: {}", "{}*{}", "<{}>", "&{};", "\\{}", "``{}``",
    "!{}", "[{}][1]", "[{}](<u v>)", '[{}](u "t")', "https://example.org/{}", "<https://example.org/{}>",
    "***{}***", "~~{}~~", "{} < {}", "{} > {}", "{}|{}", "[^{}]", "#{}", "{}#", "@{}", "{{{}}}",
]  # fmt: skip
BLOCK = [
    "{}", "{}\n{}", "# {}", "## {}", "### {}", "## {} ##", "#{}", "- {}\n- {}", "* {}\n* {}\n* {}", "+ {}",
    "1. {}\n2. {}", "3. {}\n4. {}", "- {}\n\n- {}\n\n- {}", "- {}\n- {}\n\n- {}", "- {}\n{}", "- {}\n  {}",
    "- {}\n    - {}", "-   {}", "> {}", "> {}\n> {}", "> {}\n>\n> {}", ">{}", "> {}\n{}", "> - {}", "> # {}",
    "- > {}", "- # {}", "---", "***", "___", "* * *", "{}\n---", "{}\n===", "```\n{}\n```",
    "```py\n{}\n\n  {}\n```", "```\n{}", "~~~\n{}\n~~~", "    {}", " {}", "{}\n- {}", "{}\n1. {}", "{}\n# {}",
    "{}\n> {}", "# {}\n{}", "# {}\n- {}", "{}  \n{}", "{} ", "| {} | {} |\n|---|---|\n| a | b |", "{}\n: {}",
    "[1]: https://example.org", "[{}]: x", "*[{}]: x", "<div>{}</div>", "<!-- {} -->", "\\# {}", "1) {}", "10. {}",
    "- {}\n* {}", "1. {}\n\n2. {}", "{}\n```\n{}\n```", "```\n{}\n```\n{}", "- [ ] {}", "\xa0{}", "{}\u2003",
    "[TOC]", "!!! note\n    {}",
]  # fmt: skip
NOISE = [*"*_`[]()!#>-+.1&;<:\\\"' \n\n", "\n\n", "**", "  ", "](", "a", "\u00a0", "é", "```"]


def main() -> int:
    """Run one of the three measurements and print it; 1 where the lanes differ."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["share", "differ", "time"])
    parser.add_argument("arguments", nargs="*")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    if options.what == "share":
        return share(read_bodies(options.arguments))
    if options.what == "differ":
        count = int(options.arguments[0]) if options.arguments else 100_000
        return share(generated_bodies(count, options.seed))
    return time_steps(Path(options.arguments[0]).read_text() if options.arguments else None)


def read_bodies(folders: list[str]) -> Iterator[str]:
    """Give the bodies of the Markdown files below the folders, front matter taken off."""
    for folder in folders:
        for path in sorted(Path(folder).rglob("*.m*d*")):
            if path.is_file():
                yield FRONT_MATTER.sub("", path.read_text(encoding="utf-8-sig", errors="replace")).strip()


def generated_bodies(count: int, seed: int) -> Iterator[str]:
    """Give bodies of random blocks, half of them with random marks strewn in."""
    chance = random.Random(seed)
    for _ in range(count):
        blocks = [block(chance) for _ in range(chance.randint(1, 5))]
        body = chance.choice(["\n\n", "\n\n", "\n\n", "\n"]).join(blocks)
        for _ in range(chance.choice([0, 0, 1, 2, 4])):
            at = chance.randint(0, len(body))
            body = body[:at] + chance.choice(NOISE) + body[at:]
        yield body


def block(chance: random.Random) -> str:
    """Give one random block of Markdown; plain ones are the most frequent."""
    shape = chance.choice(BLOCK) if chance.random() < 0.6 else "{}"
    return re.sub(r"\{\}", lambda _: line(chance), shape)


def line(chance: random.Random) -> str:
    """Give a few words, some of them marked up."""
    words = []
    for _ in range(chance.randint(1, 5)):
        word = chance.choice(WORDS) + chance.choice(["", "", " " + chance.choice(WORDS)])
        marked = chance.choice(INLINE) if chance.random() < 0.3 else "{}"
        words.append(marked.replace("{}", word).replace("{{", "{").replace("}}", "}"))
    return " ".join(words)


def share(bodies: Iterator[str]) -> int:
    """Render bodies, compare the lanes where the fast one is taken, and print how many took which."""
    lanes: Counter[str] = Counter()
    different = 0
    for body in bodies:
        fast = render(body, "markdown", FAST)
        lanes[fast.lane] += 1
        if fast.lane != "fast":
            continue
        slow = render(body, "markdown", SLOW)
        if (fast.html, fast.text, fast.words, fast.references) != (slow.html, slow.text, slow.words, slow.references):
            different += 1
            if different <= 12:
                print(f"{body!r}\n  slow {slow.html!r}\n  fast {fast.html!r}")
    total = sum(lanes.values())
    for lane, count in lanes.most_common():
        print(f"{lane:16} {count:7}  {count / max(total, 1):6.1%}")
    print(f"{'different':16} {different:7}")
    return 1 if different else 0


def time_steps(text: str | None) -> int:
    """Print the least microseconds of CPU of each step of the fast lane."""
    body = text or "\n\n".join(
        [SAMPLE, "## What next", *[SAMPLE] * 5, "- One\n- Two\n- Three", "> Quoted", *[SAMPLE] * 5]
    )
    html = commonmark.convert_plain(body)
    steps: dict[str, Callable[[], object]] = {
        "characters": lambda: without_controls(body),
        "gate": lambda: fast_lane.suits(body),
        "commonmark": lambda: commonmark.convert_plain(body),
        "headings": lambda: with_headings(html, set()),
        "typography": lambda: with_typography(html, "en"),
        "references": lambda: number_references(html),
        "text": lambda: text_of(html),
        "all": lambda: render(body, "markdown", FAST),
        "python-markdown": lambda: render(body, "markdown", SLOW),
    }
    print(f"{len(body)} characters, lane {render(body, 'markdown', FAST).lane}")
    for name, step in steps.items():
        rounds = 20 if name == "python-markdown" else 1000
        least = min(timeit.repeat(step, number=rounds, repeat=7, timer=time.process_time))
        print(f"{name:16} {least / rounds * 1e6:8.1f} µs")
    return 0


if __name__ == "__main__":
    sys.exit(main())

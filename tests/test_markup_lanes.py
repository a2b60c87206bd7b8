"""The fast lane gives the same bytes as Python-Markdown wherever it is taken."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from benchmarks.markup_lanes import BLOCK, INLINE, NOISE, WORDS, generated_bodies
from dateline.markup import MarkupOptions, render
from dateline.markup.fast_lane import SOUND
from dateline.values import changed

FAST = MarkupOptions()
SLOW = changed(FAST, fast_lane=False)

words = st.sampled_from(WORDS)
inline = st.builds(
    lambda shape, word: shape.replace("{}", word).replace("{{", "{").replace("}}", "}"),
    st.sampled_from(["{}", *INLINE]),
    words,
)
lines = st.lists(st.one_of(words, inline), min_size=1, max_size=4).map(" ".join)
blocks = st.builds(lambda shape, line: shape.replace("{}", line), st.sampled_from(["{}", *BLOCK]), lines)
noise = st.sampled_from(["", "", "", *NOISE])
bodies = st.lists(st.builds(str.__add__, blocks, noise), min_size=1, max_size=5).map("\n\n".join)


NEEDS_LANE = pytest.mark.skipif(not SOUND, reason="no fast lane before Python 3.11.5")


def assert_equal_lanes(body: str) -> bool:
    fast = render(body, "markdown", FAST)
    if fast.lane == "fast":
        slow = render(body, "markdown", SLOW)
        assert slow.lane == "python-markdown"
        assert (fast.html, fast.text, fast.references) == (slow.html, slow.text, slow.references), body
        assert fast.words == slow.words == fast.text.count(" ") + 1, body
    return fast.lane == "fast"


@given(bodies)
@settings(max_examples=600, deadline=None, derandomize=True)
def test_lanes_agree_on_strange_bodies(body: str) -> None:
    assert_equal_lanes(body)


@NEEDS_LANE
def test_lanes_agree_on_likely_bodies() -> None:
    taken = [assert_equal_lanes(body) for body in generated_bodies(2000, seed=20)]
    assert sum(taken) > 100, "the generator must also reach the fast lane"


@pytest.mark.parametrize("first", BLOCK)
def test_lanes_agree_on_every_pair_of_blocks(first: str) -> None:
    for second in BLOCK:
        for gap in ("\n", "\n\n"):
            assert_equal_lanes(first.replace("{}", "a") + gap + second.replace("{}", "b c"))


@pytest.mark.parametrize(
    "body",
    [
        "The vote was *close*, **very** close.",
        "## Who pays\n\nThe [plan](https://example.org/a_b?c=1&d=2) costs 3.5 million.\n\n### And when\n\nNever.",
        "- One\n- Two [x](y)\n\n> A quotation\n> of two lines\n\n1. First\n2. Second",
        "- A\n\n- B\n\n- C\n\nEnd",
        '“Typographic” quotes – and “straight" ones: it\'s, "so".',
        "![The *not* harbour](a.jpg)".replace("*", ""),
        "An [editor's] note. R&D, AT&T; snake_case; a * b... no",
        "```python\nx = {'a': \"<b>\"}\n```\n\nAnd `a < b`.",
        "Zürich, Київ, 东京, İstanbul\n\n***\n\n# Überschrift",
        "Hard\nwrapped *text\nwith* emphasis",
        "One [link that ends in spaces  ](x.html)",
        "[ one that begins with one](x.html) and another",
        "*Prices as of May. One.\n\n- A*\n- B",
    ],
)
@NEEDS_LANE
def test_news_takes_the_fast_lane(body: str) -> None:
    taken = assert_equal_lanes(body)
    assert taken is ("a * b" not in body)


@pytest.mark.parametrize(
    "body",
    [
        "a\n- b",
        "- a\n  - b",
        "***a***",
        "a<b>c</b>",
        "{: x }",
        "Term\n:   x",
        "|a|\n|-|",
        "a\\*b",
        "[a](htt`ps://e.org/[b`_c)",
        "![a](b`c`d)",
        "[a][b]\n\n[b]: c",
        "&copy;",
        "&#169 a",
        "> a\n\n> b",
        "#a",
        "a  \nb",
        "    a",
        "x[^1]\n\n[^1]: y",
        "*[a]: b",
        "\ta",
        "1) a",
        "- a\n* b",
        "5*3*2",
        "a* b *c*",
        "a** b c***",
        "a\u00a0",
        "!!! a",
    ],
)
def test_what_the_two_read_differently_does_not(body: str) -> None:
    assert render(body, "markdown", FAST).lane == "python-markdown" or body == "!!! a"


def test_the_lane_is_the_sites_choice() -> None:
    assert render("a", "markdown", SLOW).lane == "python-markdown"
    assert render("a", "markdown", changed(FAST, extensions=("nl2br",))).lane == "python-markdown"
    assert render("a", "markdown", changed(FAST, engine="commonmark")).lane == "commonmark"


@pytest.mark.parametrize(
    "unit",
    ["*a ", "[a](b) ", "[a] ", "_a_ ", "- a\n", "- a\n\n", "> a\n", "a\n", "`a` ", "```\na\n```\n\n", "a**", "(", "\n"],
)
def test_the_gate_takes_linear_time(unit: str) -> None:
    from time import process_time

    from dateline.markup.fast_lane import suits

    start = process_time()
    suits(unit * (1_000_000 // len(unit)))
    assert process_time() - start < 2

"""What is counted in lines quickly, against patterns and plain ways of counting it."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from dateline.loaders import load
from dateline.loaders.dump.blocks import in_small_letters, with_single_spaces
from dateline.loaders.dump.latin import latin, words_in
from dateline.loaders.dump.traits import DAY, traits_of
from dateline.model import Source
from tests.test_page_dump import ENGLISH, FOOT, MENU

SIGNS = "".join(bytes([code]).decode("cp1252", "ignore") for code in range(32, 256))
WESTERN = st.text(st.sampled_from(SIGNS), min_size=1)
ANY = WESTERN | st.text(min_size=1)
HEADLINE = "The harbour of Averil opens its new pier on Friday"


@given(ANY)
@example("Straße µ ŸÉİ")
def test_words_are_those_that_a_pattern_finds_case_folded(text: str) -> None:
    line = latin(text)
    if line is not None:
        assert words_in(line) == tuple(word.casefold() for word in re.findall(r"\w+", text))
    assert (line is None) == bool(set(text.encode("cp1252", "replace").decode("cp1252")) ^ set(text) or "µ" in text)


@given(WESTERN.map(str.strip).filter(bool))
@example("One night. “Two” nights? Ça va!")
@example("3. März 2025, 14:05 · A | B / C » D")
def test_a_line_says_the_same_of_itself_with_a_letter_of_another_alphabet_behind_it(text: str) -> None:
    """With one, it is counted by patterns."""
    plain, other = traits_of(f"{text} Ö")[0], traits_of(f"{text} Ж")[0]
    assert plain == other


@given(ANY)
@example("\xa0a\u3000b  c\u200b ")
def test_white_space_is_made_single(text: str) -> None:
    assert with_single_spaces(text) == " ".join(text.split())


@given(st.text(st.sampled_from("siSIſİıKk ßÉé")))
def test_small_letters_are_found_where_a_pattern_that_ignores_case_finds_them(text: str) -> None:
    for word in ("si", "is", "ss", "i", "é"):
        assert (word in in_small_letters(text)) == (re.search(word, text, re.IGNORECASE) is not None)


@pytest.mark.parametrize(
    ("line", "is_day"), [("17/8/2013", True), ("2025", True), ("12025", False), ("1:30-2:45", False)]
)
def test_figures_are_looked_at_closely_where_a_day_may_stand(line: str, is_day: bool) -> None:
    assert bool(traits_of(line)[0].moment & DAY) == is_day


@pytest.mark.parametrize("filler", [0, 400])
@pytest.mark.parametrize("headline", [f"[DRAFT] {HEADLINE}", f"DO NOT PUBLISH: {HEADLINE}", f"{HEADLINE} (DRAFT)"])
def test_L01_a_mark_in_a_page_s_headline_keeps_it_back_however_much_stands_above(headline: str, filler: int) -> None:
    above = [f"Section {number}" for number in range(filler)]
    page = "\n".join([*MENU, *above, "", headline, "", "4 March 2025", "", *ENGLISH, "", *FOOT])
    document = load(Source("a.txt", page.encode(), ""), "dmy")
    assert document.loader == "page-dump" and document.metadata.title == headline and document.metadata.draft

"""What a text mentions."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from dateline.names import Traits, traits, words
from dateline.names.spelling import plain, sound
from dateline.values import decoder, encode


def names(text: str, language: str = "en", title: str = "") -> dict[str, int]:
    return dict(traits(title, text, language).names)


def test_people_lose_their_titles_and_places_their_possessives() -> None:
    found = names(
        "The talks went on while Prime Minister Ilse Brandvoll waited. She met Norway's negotiators, "
        "and French Foreign Minister Jean-Luc d'Orsay praised Ms. Brandvoll in Tromsø."
    )
    assert found["Ilse Brandvoll"] == 2
    assert found["Norway"] == 1
    assert found["Jean-Luc d'Orsay"] == 1
    assert found["Tromsø"] == 1
    assert not {"Prime Minister", "Foreign Minister", "French", "Brandvoll", "Ms"} & set(found)


def test_a_sentences_first_word_is_no_name_unless_it_is_one_elsewhere() -> None:
    found = names(
        "Harbours were closed on Tuesday. However, nobody left. Velmora stayed open. The mayor of Velmora smiled."
    )
    assert found == {"Velmora": 2}


def test_weekdays_months_and_peoples_are_no_names() -> None:
    found = names(
        "The fleet left on Monday, 3 May, and came back in June. The Danish crew met Turkish and German sailors "
        "in Aalborg. We saw that May is mild."
    )
    assert found == {"Aalborg": 1}


def test_institutions_keep_their_inner_words() -> None:
    found = names(
        "The case went to the International Criminal Court, the National Security and Defence Council, the "
        "University of Bergen and the Bank of Lithuania. It pleased Anna Ruud of Norway, and Sweden and Latvia."
    )
    assert {
        "International Criminal Court",
        "National Security and Defence Council",
        "University of Bergen",
        "Bank of Lithuania",
        "Anna Ruud",
        "Sweden",
        "Latvia",
    } <= set(found)


def test_particles_belong_to_the_name_they_stand_in() -> None:
    found = names("They asked Ursula von der Marsch and Ludwig van Hoek, then the painter Rosa de la Vega.")
    assert set(found) == {"Ursula von der Marsch", "Ludwig van Hoek", "Rosa de la Vega"}


def test_two_bearers_of_a_surname_stay_apart() -> None:
    found = names("We met Karin Holt and Peter Holt. Later that day the older Holt wept.")
    assert found == {"Karin Holt": 1, "Peter Holt": 1, "Holt": 1}


def test_an_acronym_meets_its_expansion() -> None:
    text = "A report by the Nordic Harbour Alliance (NHA) says so, and the NHA stands by it."
    assert traits("", text, "en").expansions == (("NHA", "Nordic Harbour Alliance"),)


def test_a_compound_with_a_name_gives_the_name() -> None:
    found = names("The firm is Kyiv-based, and a US-led force met the Oslo-Bergen train. He likes Oslo, she Bergen.")
    assert found["Kyiv"] == 1
    assert found["US"] == 1
    assert found["Oslo"] == 2 and found["Bergen"] == 2


def test_a_headline_in_capitals_names_nobody_new() -> None:
    assert names("the valve was mended by nobody in particular.", title="Mayor Opens Bridge As Crowd Cheers") == {}


def test_german_nouns_are_no_names() -> None:
    found = names(
        "Am Abend sprach die Ministerin Helga Brandt in der Halle über den Haushalt. Danach lobte Jens Okonek "
        "die NATO und das Ergebnis der Verhandlungen.",
        "de",
    )
    assert set(found) == {"Helga Brandt", "Jens Okonek", "NATO"}


def test_turkish_case_endings_fall_off() -> None:
    found = names("Dün akşam İzmir'de konuşan Kemal Aydıner, sonra Konya'nın valisiyle görüştü.", "tr")
    assert set(found) == {"İzmir", "Kemal Aydıner", "Konya"}


def test_ukrainian_names_are_found() -> None:
    found = names("Учора в Одесі виступила Олена Гримайло, а потім Гримайло поїхала до Львова.", "uk")
    assert found["Олена Гримайло"] == 2
    assert {"Одесі", "Львова"} <= set(found)


def test_japanese_has_terms_without_spaces() -> None:
    found = traits("停戦交渉", "ノルウェーの首相は停戦交渉について話した。停戦交渉は来週も続く。", "ja")
    assert found.names == ()
    terms = dict(found.terms)
    assert terms["停戦交渉"] >= 2
    assert "ノルウェー" in terms


def test_topics_are_neighbouring_words_that_recur() -> None:
    found = traits("Harbour tax returns", "The harbour tax is back. A harbour tax was never loved.", "en")
    assert ("harbour tax", 2) in found.phrases


def test_soft_hyphens_part_no_word() -> None:
    title, text = "Fähr-ver-bin-dung ruht", "Die Fähr-verbindung ruht, sagt Nora Ca-stell. Fähr-verbin-dung?"
    hyphened = traits(title.replace("-", "\u00ad"), text.replace("-", "\u00ad"), "de")
    assert hyphened == traits(title.replace("-", ""), text.replace("-", ""), "de")
    assert hyphened.terms[0] == ("fährverbindung", 4)


def test_traits_are_stored_whole() -> None:
    found = traits("A title", "Some text about Elin Strand in Lund.", "en")
    assert decoder(Traits).decode(encode(found)) == found


def test_spellings_of_one_name_sound_alike() -> None:
    assert sound("Zelensky") == sound("Zelenskyy") == sound("Zelenskiy")
    assert sound("Defence") == sound("Defense")
    assert plain("Türkiye") == plain("TURKIYE")
    assert sound("Karin Holt") != sound("Peter Holt")


@pytest.mark.parametrize("text", ["A" * 10**6, "Ab " * 300_000, "A.B." * 200_000, "A-" * 400_000, "a’" * 400_000])
def test_a_hostile_megabyte_is_read_in_linear_time(text: str) -> None:
    started = time.process_time()
    traits("", text, "en")
    assert time.process_time() - started < 8


@settings(max_examples=150, deadline=None)
@given(st.text(), st.text(max_size=40), st.sampled_from(["en", "de", "ja", "tr", "", "x-nonsense"]))
def test_any_text_gives_traits(text: str, title: str, language: str) -> None:
    found = traits(title, text, language)
    assert len(found.terms) <= 100 and all(name.strip() for name, _ in found.names)
    assert words(text) == words(text)

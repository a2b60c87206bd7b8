"""The vocabulary of a site: one spelling for each name, and tags for posts that have none."""

from __future__ import annotations

import shutil
from collections.abc import Sequence

from sites import SiteFolder

from dateline.names import Traits, traits
from dateline.tags import Vocabulary, infer_tags, learn_vocabulary


def read(*texts: tuple[str, str]) -> list[Traits]:
    return [traits(title, text, "en") for title, text in texts]


def learn(seen: Sequence[Traits], *aliases: tuple[str, tuple[str, ...]]) -> Vocabulary:
    return learn_vocabulary([()] * len(seen), seen, aliases)


FERRY = read(
    (
        "Ferry strike: Olena Hrymailo calls for talks",
        "The union leader Olena Hrymailo called for talks in Turkey. The ferry strike began in Istanbul, "
        "Hrymailo said. Dockers in Istanbul joined the ferry strike.",
    ),
    (
        "No end of the ferry strike in Türkiye",
        "Owners met Olena Hrymaylo in Türkiye. The ferry strike costs millions, and Hrymaylo knows it.",
    ),
    (
        "Ferries stay in port",
        "The ferry strike goes on in Turkiye, where Olena Hrymailo spoke. In the harbour of Istanbul nothing moved.",
    ),
)


def test_spellings_of_a_person_are_one_tag() -> None:
    vocabulary = learn(FERRY)
    for spelling in ("Olena Hrymailo", "Olena Hrymaylo", "Hrymailo", "Hrymaylo"):
        assert vocabulary.canonical(spelling) == "Olena Hrymailo"
    assert "hrymaylo" in vocabulary.variants("Olena Hrymailo")
    assert "olena hrymailo" not in vocabulary.variants("Olena Hrymailo")


def test_names_that_the_press_writes_in_several_ways_are_one_tag() -> None:
    vocabulary = learn(FERRY)
    assert {vocabulary.canonical(name) for name in ("Turkey", "Türkiye", "Turkiye", "TÜRKIYE")} == {"Türkiye"}
    assert vocabulary.canonical("Kiev") == "Kyiv"
    assert vocabulary.canonical("U.S.") == vocabulary.canonical("United States") == "United States"


def test_settings_overrule_what_was_learned() -> None:
    vocabulary = learn(FERRY, ("Turkey", ("Türkiye", "Turkiye")), ("Harbour dispute", ("ferry strike",)))
    assert vocabulary.canonical("Türkiye") == "Turkey"
    assert vocabulary.canonical("Ferry Strike") == "Harbour dispute"
    assert any(guess.tag == "Harbour dispute" for guess in infer_tags(FERRY[0], vocabulary))


def test_editors_spelling_wins_over_the_texts() -> None:
    vocabulary = learn_vocabulary([("Hrymaylo, Olena", "Olena Hrymaylo"), (), ()], FERRY)
    assert vocabulary.canonical("Olena Hrymailo") == "Olena Hrymaylo"


def test_two_people_of_one_surname_stay_apart() -> None:
    seen = read(
        ("A", "Today Karin Holt spoke in Lund. Then Holt left."),
        ("B", "Today Peter Holt sang in Lund. Then Holt left."),
        ("C", "It was Holt who spoke and Holt who sang and Holt who left Lund."),
    )
    vocabulary = learn(seen)
    assert vocabulary.canonical("Karin Holt") == "Karin Holt"
    assert vocabulary.canonical("Peter Holt") == "Peter Holt"
    assert vocabulary.canonical("Holt") not in ("Karin Holt", "Peter Holt")
    assert "Holt" not in [guess.tag for guess in infer_tags(seen[2], vocabulary)]


def test_a_place_is_no_short_form_of_a_longer_place() -> None:
    seen = read(("A", "We flew from York to New York and back to York."), ("B", "They like New York."))
    assert learn(seen).canonical("York") == "York"


def test_a_common_word_is_no_surname_of_a_rare_person() -> None:
    texts = [("N", f"The bus number {n} goes to Washington each day, and Washington waits.") for n in range(9)]
    vocabulary = learn(read(*texts, ("D", "We met Dinah Washington in Lund.")))
    assert vocabulary.canonical("Washington") == "Washington"


def test_an_acronym_and_what_it_stands_for_are_one_tag() -> None:
    seen = read(
        ("A", "The report by the Nordic Harbour Alliance (NHA) is out. It pleased the NHA."),
        ("B", "Critics say that the NHA is late."),
    )
    vocabulary = learn(seen)
    assert vocabulary.canonical("NHA") == vocabulary.canonical("Nordic Harbour Alliance")


def test_case_accents_and_hyphens_make_no_second_tag() -> None:
    vocabulary = learn_vocabulary([("open source",), ("Open-Source",), ("open source",)], FERRY)
    assert vocabulary.canonical("Open-Source") == "open source"


def test_a_post_gets_names_and_topics_that_posts_share() -> None:
    vocabulary = learn(FERRY)
    for post in FERRY:
        tags = [guess.tag for guess in infer_tags(post, vocabulary)]
        assert "Türkiye" in tags or "Istanbul" in tags
        assert "Olena Hrymailo" in tags
        assert len(tags) <= 5
    assert all("ferry strike" in [g.tag for g in infer_tags(post, vocabulary)] for post in FERRY[:2])


def test_languages_named_by_one_letter_stay_apart() -> None:
    vocabulary = learn_vocabulary([("C",), ("C++",), ("C#",)], FERRY)
    assert [vocabulary.canonical(tag) for tag in ("c", "C++", "c#")] == ["C", "C++", "C#"]


def test_each_guess_has_its_reason_and_the_surest_comes_first() -> None:
    guesses = infer_tags(FERRY[0], learn(FERRY))
    certainties = [guess.certainty for guess in guesses]
    assert certainties == sorted(certainties, reverse=True)
    assert all(guess.reason and 0 < guess.certainty <= 1 for guess in guesses)


def test_a_lone_post_is_tagged_with_what_it_is_about() -> None:
    (post,) = read(
        (
            "Storm over Velmora",
            "On Monday a storm hit Velmora. However, Mr Osk from Lund said in January that Velmora would be safe.",
        )
    )
    assert [guess.tag for guess in infer_tags(post, learn([post]))] == ["Velmora"]


def test_a_post_about_nothing_gets_no_tags() -> None:
    (post,) = read(("", ""))
    assert infer_tags(post, learn([post])) == ()


BEES = "The hive hums while bees gather nectar and honey from clover, and the beekeeper counts the combs of hive {}."
RAILS = "The train runs on rails past the station, and the driver of locomotive {} checks signals and timetables."


def test_editors_tags_are_learned_from_their_posts() -> None:
    texts = [((BEES if n % 2 else RAILS).format(n), ("insects",) if n % 2 else ("transport",)) for n in range(24)]
    seen = read(*((f"Note {n}", text) for n, (text, _) in enumerate(texts)))
    vocabulary = learn_vocabulary([tags for _, tags in texts], seen)
    bee, train = read(("New", "Honey and nectar: bees at their combs."), ("New", "A locomotive, its driver and rails."))
    assert infer_tags(bee, vocabulary)[0].tag == "insects"
    assert infer_tags(train, vocabulary)[0].tag == "transport"


def test_a_guess_says_which_word_goes_with_the_tag() -> None:
    texts = [((BEES if n % 3 else RAILS).format(n), ("insects",) if n % 3 else ("transport",)) for n in range(24)]
    seen = read(*((f"Note {n}", text) for n, (text, _) in enumerate(texts)))
    vocabulary = learn_vocabulary([tags for _, tags in texts], seen)
    (post,) = read(("New", "Honey, honey, honey."))
    bearing = sum("honey" in text for text, _ in texts)
    assert infer_tags(post, vocabulary)[0].reason == f"{bearing} of {bearing} posts that say “honey” have it"


def test_the_order_of_posts_does_not_change_the_spelling_shown() -> None:
    forward, backward = learn(FERRY), learn(FERRY[::-1])
    for name in ("Hrymaylo", "Turkey", "Istanbul"):
        assert forward.canonical(name) == backward.canonical(name)


def test_any_tag_has_a_canonical_form() -> None:
    vocabulary = learn([])
    assert vocabulary.canonical("") == ""
    assert vocabulary.canonical("  two   words ") == "two words"
    assert vocabulary.canonical("東京") == "東京"
    assert vocabulary.canonical("!!!") == "!!!"


def taught(site: SiteFolder) -> None:
    """Write a site whose editors tag, and one post that they did not."""
    for n in range(24):
        body, tag = (BEES, "insects") if n % 2 else (RAILS, "transport")
        site.post(f"post-{n}", f"Note {n}", body.format(n), date=f"2026-10-{n + 1:02}", tags=f"[{tag}]")
    site.post("bare", "New", "Honey and nectar: bees at their combs.", date="2026-11-01")


def test_a_post_without_tags_is_published_under_what_its_neighbours_bear(site: SiteFolder) -> None:
    taught(site)
    site.build()
    assert "tags/insects/" in site.page("2026/11/01/bare/index.html")
    assert "tags/transport/" not in site.page("2026/11/01/bare/index.html")


def test_guessed_tags_follow_an_edit_as_a_clean_build_would(site: SiteFolder) -> None:
    taught(site)
    site.build()
    site.post("bare", "New", "A locomotive, its driver and rails.", date="2026-11-01")
    site.post("post-3", "Note 3", BEES.format(3), date="2026-10-04", tags="[hives]")
    site.build()
    later = site.tree()
    shutil.rmtree(site.root / "public")
    shutil.rmtree(site.root / ".dateline")
    site.build()
    assert site.tree() == later
    assert "tags/transport/" in site.page("2026/11/01/bare/index.html")

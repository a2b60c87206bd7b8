"""The vocabulary of a site: one spelling for each name, and tags for posts that have none."""

from __future__ import annotations

import json
import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from local_news import POSTS
from sites import NOW, SiteFolder

from dateline.look import look
from dateline.names import Traits, traits
from dateline.request import Request
from dateline.tags import Vocabulary, infer_tags, learn_vocabulary
from dateline.tags.calendar import holds_time, is_time


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
    for post in FERRY[:2]:
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


def test_what_no_other_post_mentions_is_no_tag() -> None:
    storm, other = read(
        (
            "Storm over Velmora",
            "On Monday a storm hit Velmora. However, Mr Osk from Lund said in January that Velmora would be safe.",
        ),
        ("A harvest", "The farmers of Velmora have brought in their hay, and the barns of Brekke are full."),
    )
    assert infer_tags(storm, learn([storm])) == ()
    assert [guess.tag for guess in infer_tags(storm, learn([storm, other]))] == ["Velmora"]
    assert infer_tags(other, learn([storm, other])) == ()


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


RIGHT = {
    "sawmill-union": {"sawmill"},
    "harbour-office": {"harbour"},
    "dredger-free": {"Marten"},
    "regatta-cup": {"regatta", "storm"},
    "school-fire": {"school"},
}
"""Tags of posts that state none; the others get none."""


def town(site: SiteFolder) -> None:
    """Write a site of twenty posts, eight of them tagged."""
    for post in POSTS:
        site.write(f"content/{post.slug}.md", post.source())


def test_where_few_posts_are_tagged_a_post_gets_what_it_says_itself(site: SiteFolder) -> None:
    town(site)
    site.build()
    paths = [str(site.root / f"content/{post.slug}.md") for post in POSTS if not post.tags]
    told = json.loads(site.run("inspect", "--json", *paths).stdout)
    found = {post["path"].rpartition("/")[2].removesuffix(".md"): post.get("guessed_tags", ()) for post in told}
    assert {slug: {guess["tag"] for guess in own} for slug, own in found.items() if own} == RIGHT
    assert all(guess["reason"] and 0 < guess["certainty"] < 1 for own in found.values() for guess in own)
    published = site.page("2026/11/11/roads/index.html")
    assert "/tags/ferry/" not in published and "/tags/prices/" not in published


def test_inspect_says_why_a_tag_was_guessed(site: SiteFolder) -> None:
    town(site)
    inspected = ("inspect", *(str(site.root / f"content/{name}.md") for name in ("regatta-cup", "regatta")))
    assert "guessed" not in site.run(*inspected).stdout
    assert not (site.root / ".dateline").exists()
    site.build()
    told = site.run(*inspected).stdout
    assert "tag:        storm  (guessed by the last build, 67% sure: it stands in the title; one post has it)" in told
    assert told.count("guessed") == len(RIGHT["regatta-cup"])
    site.write("site.toml", (site.root / "site.toml").read_text("utf-8") + "[tags]\ninfer = false\n")
    site.build()
    assert "guessed" not in site.run(*inspected).stdout


def test_a_town_without_any_tags_gets_names_that_its_posts_share_and_say() -> None:
    seen = read(*((post.title, post.text) for post in POSTS))
    vocabulary = learn(seen)
    told = zip(POSTS, seen, strict=True)
    found = {post.slug: {guess.tag for guess in infer_tags(own, vocabulary)} for post, own in told}
    assert {slug: tags for slug, tags in found.items() if tags} == {
        "sawmill": {"Rolf Brandt"},
        "sawmill-union": {"Rolf Brandt", "Tarn Lane"},
        "dredger-free": {"Marten"},
        "regatta-cup": {"Mara Vance"},
        "school-fire": {"Mill Road School"},
    }


def test_a_namesake_is_no_person() -> None:
    seen = read(
        ("Joe Holm scores twice", "The town lost, since Joe Holm scored twice."),
        ("Two goals", "It was Joe Holm who scored both goals for Lenham."),
        ("Bakery Holm closes", "After 61 years the bakery Holm closes. The rolls of Holm were good."),
    )
    assert infer_tags(seen[2], learn(seen)) == ()


@pytest.mark.parametrize(
    "name",
    ["Fridays", "Sunday", "Christmas", "Christmas Eve", "Easter Monday", "Good Friday", "November", "2026", "Noël"],
)
def test_a_time_or_a_number_is_no_tag(name: str) -> None:
    seen = read(*((f"{name} in {place}", f"We like {name}, and {name} likes {place}.") for place in ("Hosk", "Lund")))
    assert is_time(name, "en")
    assert not any(is_time(guess.tag, "en") for own in seen for guess in infer_tags(own, learn(seen)))


@pytest.mark.parametrize("name", ["Mars", "April Jones", "Christmas Island", "Christmas market", "Jan Holm", "Augusta"])
def test_what_only_sounds_like_a_time_may_be_a_tag(name: str) -> None:
    assert not is_time(name, "en")


def test_a_phrase_with_a_day_in_it_is_no_topic() -> None:
    assert holds_time("next friday", "en") and holds_time("am freitag", "de") and holds_time("forty boats", "en")
    assert not holds_time("christmas market", "en") and not holds_time("ferry strike", "en")


def test_why_a_tag_was_guessed_is_asked_of_the_cache_that_the_build_filled(site: SiteFolder, tmp_path: Path) -> None:
    town(site)
    site.build(cache=tmp_path / "preview")
    file = site.root / "content/harbour-office.md"
    told = look(Request(site.root, NOW, cache=tmp_path / "preview"), [file])[0].guessed
    assert [(guess.tag, guess.reason) for guess in told] == [("harbour", "it stands in the title; 2 posts have it")]
    assert look(Request(site.root, NOW), [file])[0].guessed == ()
    (tmp_path / "preview/cache.sqlite").write_bytes(b"no database")
    assert look(Request(site.root, NOW, cache=tmp_path / "preview"), [file])[0].guessed == ()

"""Bylines and credits: the same words in plain text and on a page, and headlines that begin with them."""

from __future__ import annotations

import pytest

from dateline.loaders import load
from dateline.loaders.dump.names import is_byline_label, signed_names
from dateline.model import Document, Source

TEXT = (
    "The council voted on Tuesday to close the old bridge over the river for two years.\n\n"
    "The mayor said that the work would begin in the spring and end in the autumn.\n"
)


def read(text: str, path: str = "a.txt") -> Document:
    return load(Source(path, text.encode(), ""), "dmy")


@pytest.mark.parametrize(
    "byline",
    [
        "Written by Nora Castell",
        "Reported by Nora Castell",
        "Words by Nora Castell",
        "Durch Nora Castell",
        "Geschrieben von Nora Castell",
        "Veröffentlicht von Nora Castell",
        "Publié par Nora Castell",
        "Escrito por Nora Castell",
        "Pubblicato da Nora Castell",
        "Opublikowane przez Nora Castell",
        "Skrevet av Nora Castell",
        "Geschreven door Nora Castell",
        "Autor*in: Nora Castell",
        "Autora: Nora Castell",
        "Autorzy: Nora Castell",
        "Auteurs: Nora Castell",
        "Text et photos: Nora Castell",
        "Text & Bilder: Nora Castell",
        "By Nora du Castell",
        "Von Nora ten Castell",
    ],
)
def test_a_byline_in_a_plain_text_and_on_a_page(byline: str) -> None:
    name = byline[byline.index("Nora") :]
    for text in (f"The bridge will close for two years\n\n{byline}\n\n{TEXT}", f"{byline}\n\n{TEXT}"):
        document = read(text)
        assert document.metadata.authors == (name,) and name not in document.body
    assert signed_names(byline, False) == (name,)
    assert is_byline_label(byline.removesuffix(name).strip(" :"))


@pytest.mark.parametrize("line", ["선임기자", "기자", "특파원"])
def test_a_korean_reporter(line: str) -> None:
    assert read(f"다리가 2년 동안 폐쇄된다\n\n김민수 {line}\n\n{TEXT}").metadata.authors == ("김민수",)


@pytest.mark.parametrize(
    "headline",
    [
        "Geschrieben von Kindern",
        "Veröffentlicht von Unbekannten",
        "Vom Winde verweht",
        "Przez Morze Czerwone",
        "Interview von Papst Franziskus",
        "Pressemitteilung von Schulkindern",
    ],
)
def test_a_headline_that_begins_as_a_byline_may(headline: str) -> None:
    document = read(f"{headline}\n\n{TEXT}")
    assert document.metadata.title == headline and document.metadata.authors == ()


@pytest.mark.parametrize("name", ["Ferry Works, GmbH", "Nora Castell, CPA", "Nora Castell, Jr"])
def test_what_belongs_to_the_name_before_it(name: str) -> None:
    document = read(f"The bridge will close for two years\n\nBy {name}\n\n{TEXT}")
    assert document.metadata.authors == (name,)


@pytest.mark.parametrize("line", ["Author: Ana Ruiz", "Autoren: Ana Ruiz und Bo Li", "Photography: Ana Ruiz"])
def test_a_credit_between_paragraphs_is_no_subheading(line: str) -> None:
    first, second = TEXT.rstrip().split("\n\n")
    assert f"\n\n{line}\n\n" in read(f"{first}\n\n{line}\n\n{second}\n\n{first}\n").body

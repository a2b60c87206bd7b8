"""Fit the weights by which titles, dates and names are chosen; all others' pages teach each page's own."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import Any

from dateline.loaders.dump import article, byline, choice, dating, title
from dateline.loaders.dump.author_candidates import author_candidates
from dateline.loaders.dump.date_signs import date_signs
from dateline.loaders.dump.title_signs import title_signs
from training.title_weights import fit_choice, is_title

WEIGHTS = Path(__file__).parents[1] / "dateline/loaders/dump/field_weights.py"
ORDER = "dmy"
NO_DATE, NO_AUTHOR = 110, 30
"""What is added to the weight of that none is right: a date or name invented is worse than one left out."""


@dataclass(frozen=True, slots=True)
class Truth:
    """What a page's manifest says; None where it says nothing, empty where there is none to be seen."""

    date: str | None
    authors: frozenset[str] | None


@dataclass(frozen=True, slots=True)
class Fitted:
    """Weights in hundredths."""

    title: tuple[int, ...]
    date: tuple[int, ...]
    author: tuple[int, ...]

    def use(self) -> None:
        """Let the rooms that read pages choose by these."""
        title.WEIGHTS, dating.WEIGHTS, byline.WEIGHTS = self.title, self.date, self.author


@dataclass(frozen=True, slots=True)
class Table:
    """A page's candidates, each with its signs, and which are right."""

    fold: int
    rows: list[list[int]]
    right: list[bool]


@dataclass(slots=True)
class Placed:
    """A page whose text and title are found by weights that have not seen its site, and then its dates."""

    judged: Any
    fold: int
    title: int
    first: int
    last: int
    dated: tuple[int, ...] = ()


def truths(folder: Path) -> dict[str, Truth]:
    """What ``folder/dumps-multilingual`` tells of dates and authors."""
    manifest = json.loads((folder / "dumps-multilingual/manifest.json").read_text("utf-8"))
    return {key: Truth(_date(page.get("date")), _authors(page.get("author"))) for key, page in manifest.items()}


def _date(value: str | None) -> str | None:
    return value if value is None or not value or re.fullmatch(r"\d{4}-\d\d-\d\d", value) else None


def _authors(value: Any) -> frozenset[str] | None:
    return None if value is None else names_of(value)


def names_of(value: Any) -> frozenset[str]:
    """Names to compare, as the pages' score.py has it."""
    parts = value if isinstance(value, list) else re.split(r"[;,]| and | und | & ", value)
    return frozenset(filter(None, (re.sub(r"[\W_]+", " ", part).casefold().strip() for part in parts)))


def across(judged: Sequence[Any], folds: Sequence[int], known: dict[str, Truth]) -> Iterator[tuple[int, Fitted]]:
    """For each fold the weights that the pages of all others give."""
    tables = _tables(judged, folds, known)
    for fold in sorted(set(folds)):
        yield fold, _fitted(tables, fold)


def fit(judged: Sequence[Any], folds: Sequence[int], known: dict[str, Truth]) -> Fitted:
    """The weights that all pages give."""
    return _fitted(_tables(judged, folds, known), -1)


def _fitted(tables: Sequence[Sequence[Table]], without: int) -> Fitted:
    titles, dates, authors = tables
    return Fitted(_fit(titles, without), _fit_dates(dates, without), _warier(_fit(authors, without), NO_AUTHOR))


def _fit(tables: Sequence[Table], without: int, ridge: float = 1.5) -> tuple[int, ...]:
    chosen = [each for each in tables if each.fold != without]
    return fit_choice([each.rows for each in chosen], [each.right for each in chosen], ridge)


def _fit_dates(tables: Sequence[Table], without: int) -> tuple[int, ...]:
    return _warier(_fit(tables, without, 3.0), NO_DATE)


def _warier(weights: tuple[int, ...], more: int) -> tuple[int, ...]:
    return (*weights[:-1], weights[-1] + more)


def _tables(
    judged: Sequence[Any], folds: Sequence[int], known: dict[str, Truth]
) -> tuple[list[Table], list[Table], list[Table]]:
    """What titles, dates and authors are learned from."""
    pairs = list(zip(judged, folds, strict=True))
    titles = [table for each, fold in pairs if (table := _title_table(each, fold))]
    placed = [each for fold in sorted(set(folds)) for each in _placed(pairs, fold, _fit(titles, fold))]
    told = [each for each in placed if each.judged.seen.sample.key in known]
    dates = [table for each in told if (table := _date_table(each, known[each.judged.seen.sample.key].date))]
    for fold in sorted(set(folds)):
        dating.WEIGHTS = _fit_dates(dates, fold)
        for each in told:
            if each.fold == fold:
                each.dated = _dated(each)
    authors = [t for each in told if (t := _author_table(each, known[each.judged.seen.sample.key].authors))]
    return titles, dates, authors


def _title_table(each: Any, fold: int) -> Table | None:
    sample, made = each.seen.sample, each.seen.page
    kept = choice.choose(made, each.scores)
    if not sample.title or article.running_text(made, kept) < article.LEAST:
        return None
    candidates = title_signs(made, each.headlines, kept)
    right = [is_title(sample.title, sample.blocks[i].text) for i, _ in candidates]
    return Table(fold, [signs for _, signs in candidates], right)


def _placed(pairs: Sequence[tuple[Any, int]], fold: int, weights: tuple[int, ...]) -> Iterator[Placed]:
    title.WEIGHTS = weights
    for each, own in pairs:
        if own == fold and not each.seen.sample.crude:
            found = article.body_and_title(each.seen.page, each.headlines, each.scores)
            if found:
                kept, at, _ = found
                yield Placed(each, fold, at, kept.index(True), len(kept) - 1 - kept[::-1].index(True))


def _dated(each: Placed) -> tuple[int, ...]:
    found = dating.find_dates(each.judged.seen.page, each.title, each.first, each.last, ORDER)
    return tuple(told.block for told in (found.published, found.updated) if told)


def _date_table(each: Placed, want: str | None) -> Table | None:
    if want is None:
        return None
    page = each.judged.seen.page
    around = dating.dates_around(page, each.title, each.first, each.last, ORDER)
    found = [dated for dated in around if dating.may_publish(page, each.title, each.first, each.last, dated)]
    right = [bool(want) and dated.day.isoformat() == want for dated in found]
    return _with_none(each.fold, date_signs(page, each.title, each.first, each.last, found), right, stated=bool(want))


def _author_table(each: Placed, want: frozenset[str] | None) -> Table | None:
    if want is None:
        return None
    page, at = each.judged.seen.page, (each.title, each.first, each.last)
    found = author_candidates(page, *at, ORDER)
    right = [bool(want) and names_of("; ".join(told.names)) == want for told in found]
    return _with_none(each.fold, byline.author_signs(page, *at, each.dated, found), right, stated=bool(want))


def _with_none(fold: int, rows: list[list[int]], right: list[bool], *, stated: bool) -> Table | None:
    """The last row stands for none; a page whose truth is no candidate teaches nothing."""
    return None if stated and not any(right) else Table(fold, rows, [*right, not stated])


def render(fitted: Fitted) -> str:
    """The weights as a module."""
    lines = ['"""What training/train_dump.py learned of titles, dates and authors; not to be edited by hand."""']
    lines += ["", "from __future__ import annotations", ""]
    for name, weights in (("TITLE", fitted.title), ("DATE", fitted.date), ("AUTHOR", fitted.author)):
        numbers = wrap(", ".join(map(str, weights)) + ",", 108, initial_indent="    ", subsequent_indent="    ")
        lines += [f"{name} = (", *numbers, ")"]
    return "\n".join([*lines, ""])

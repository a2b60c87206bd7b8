"""Grow the trees that tell an article from its page; cross-validate them by site.

usage: python -m training.train_dump DATA [--write] [--predict OUT]

DATA holds the folders ``dumps`` and ``dumps-multilingual`` with their manifests. ``--write`` fits on all pages
and writes weights.py, field_weights.py and the trees of dateline/loaders/dump.
``--predict OUT`` leaves the bodies and fields that each page gets from a model that has not seen its site in
OUT/dumps, OUT/dumps-multilingual and OUT/crude-dumps, for the folders' score.py.
Needs numpy and scikit-learn, which Dateline itself does not.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from textwrap import wrap
from typing import Any

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import LogisticRegression

from dateline.loaders.dump import article, headline, model, page, text, title
from dateline.loaders.dump.features import block_features, near_text
from dateline.loaders.dump.outline import outline
from training import fields, tree_code
from training.dumps import Sample, samples
from training.title_weights import is_title

FOLDS = 6
ROOMS = Path(__file__).parents[1] / "dateline/loaders/dump"
PARTIAL = 0.12
GROWTH = {
    "max_iter": 160, "learning_rate": 0.05, "max_leaf_nodes": 14, "min_samples_leaf": 40,
    "l2_regularization": 5.0, "max_features": 0.2, "early_stopping": False, "random_state": 0,
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Seen:
    """A sample with what does not change from fold to fold."""

    sample: Sample
    page: page.Page
    signs: list[tuple[int, list[int]]]


@dataclass(frozen=True, slots=True)
class Judged:
    """A sample with what models that have not seen its site say of its blocks."""

    seen: Seen
    headlines: list[int]
    scores: list[int]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--predict", type=Path)
    options = parser.parse_args()
    seen = [look(sample) for sample in samples(options.data) if sample.blocks]
    folds = folds_of([each.sample.site for each in seen])
    rows = rows_across(seen, folds)
    judged = judge(seen, rows, folds)
    if options.predict:
        cross_predict(judged, folds, fields.truths(options.data), options.predict)
    if options.write:
        fitted = fields.fit(judged, folds, fields.truths(options.data))
        fields.WEIGHTS.write_text(fields.render(fitted), "utf-8")
        weights, bias, trees = fit(seen, rows)
        (ROOMS / "weights.py").write_text(render(weights, bias), "utf-8")
        for name, code in tree_code.modules(trees).items():
            (ROOMS / name).write_text(code, "utf-8")


def look(sample: Sample) -> Seen:
    made = page.make_page(sample.blocks)
    return Seen(sample, made, headline.headline_signs(made))


def folds_of(sites: Sequence[str]) -> list[int]:
    names = sorted(set(sites))
    np.random.RandomState(0).shuffle(names)
    place = {name: i % FOLDS for i, name in enumerate(names)}
    return [place[site] for site in sites]


def fit_headline(seen: Sequence[Seen]) -> tuple[tuple[int, ...], int]:
    told = [each for each in seen if each.sample.title]
    rows = [signs for each in told for _, signs in each.signs]
    right = [is_title(each.sample.title, each.sample.blocks[i].text) for each in told for i, _ in each.signs]
    fitted = LogisticRegression(C=0.3, max_iter=2000).fit(np.array(rows, float) / 100, right)
    return tuple(round(10 * w) for w in fitted.coef_[0]), round(1000 * fitted.intercept_[0])


def headlines(each: Seen, weights: tuple[tuple[int, ...], int]) -> list[int]:
    headline.WEIGHTS, headline.BIAS = weights
    return headline.headline_scores(each.page)


def rows_of(each: Seen, weights: tuple[tuple[int, ...], int]) -> list[list[int]]:
    """The features of each block that is weighed; none of the others."""
    scores = headlines(each, weights)
    columns = block_features(each.page, scores, outline(each.page, scores))
    near = frozenset(near_text(columns))
    return [list(row) if i in near else [] for i, row in enumerate(zip(*columns, strict=True))]


def rows_across(seen: Sequence[Seen], folds: Sequence[int]) -> list[list[list[int]]]:
    """Every page's features, its headline judged by weights that have not seen its site."""
    rows: list[list[list[int]]] = [[] for _ in seen]
    for fold in sorted(set(folds)):
        weights = fit_headline([each for each, f in zip(seen, folds, strict=True) if f != fold])
        for i, each in enumerate(seen):
            if folds[i] == fold:
                rows[i] = rows_of(each, weights)
    return rows


def fit(seen: Sequence[Seen], rows: Sequence[list[list[int]]]) -> tuple[tuple[tuple[int, ...], int], int, list[Any]]:
    """The headline's weights, the trees' bias and the trees, all in whole numbers."""
    table, labels, weights = [], [], []
    for each, page_rows in zip(seen, rows, strict=True):
        known = [i for i, label in enumerate(each.sample.labels) if label >= 0 and page_rows[i]]
        shares = np.array([1 + min(len(each.sample.blocks[i].text), 600) / 60 for i in known])
        scale = 1.0 if each.sample.whole else PARTIAL * len(known) / 6
        for i, share in zip(known, shares / (shares.sum() or 1) * scale, strict=True):
            table.append(page_rows[i])
            labels.append(each.sample.labels[i] >= 0.5)
            weights.append(share)
    scaled = np.array(weights) * len(weights) / sum(weights)
    grown = HistGradientBoostingClassifier(**GROWTH).fit(np.array(table, np.float32), labels, sample_weight=scaled)
    trees = [_tree(step[0].nodes, 0) for step in grown._predictors]
    return fit_headline(seen), round(1000 * float(np.ravel(grown._baseline_prediction)[0])), trees


def _tree(nodes: Any, i: int) -> Any:
    node = nodes[i]
    if node["is_leaf"]:
        return round(1000 * float(node["value"]))
    bound = int(np.floor(node["num_threshold"]))
    return int(node["feature_idx"]), bound, _tree(nodes, int(node["left"])), _tree(nodes, int(node["right"]))


def _rows(weights: Sequence[int]) -> list[str]:
    return wrap(", ".join(map(str, weights)) + ",", 108, initial_indent="    ", subsequent_indent="    ")


def render(weights: tuple[tuple[int, ...], int], bias: int) -> str:
    head = '"""What training/train_dump.py learned, as plain numbers; not to be edited by hand."""'
    lines = [head, "", "from __future__ import annotations", "", "HEADLINE = (", *_rows(weights[0]), ")"]
    return "\n".join([*lines, f"HEADLINE_BIAS = {weights[1]}", "", f"BIAS = {bias}", ""])


def judge(seen: Sequence[Seen], rows: Sequence[list[list[int]]], folds: Sequence[int]) -> list[Judged]:
    """What each page's blocks score by a model that has not seen its site.

    Takes the features to learn from (`rows_across`); those of the pages to judge are made anew, with a headline's
    weights that have not seen their site either.
    """
    found: dict[int, Judged] = {}
    for fold in sorted(set(folds)):
        learned = [i for i, f in enumerate(folds) if f != fold]
        weights, model.BIAS, trees = fit([seen[i] for i in learned], [rows[i] for i in learned])
        model.STAGES = tree_code.functions(trees)
        for i, each in enumerate(seen):
            if folds[i] == fold:
                scores = headlines(each, weights)
                own = block_features(each.page, scores, outline(each.page, scores))
                found[i] = Judged(each, scores, model.article_scores(own, near_text(own)))
    return [found[i] for i in range(len(seen))]


def cross_predict(
    judged: Sequence[Judged], folds: Sequence[int], known: dict[str, fields.Truth], out: Path
) -> None:
    """What each page gets from models that have not seen its site."""
    for fold, fitted in fields.across(judged, folds, known):
        fitted.use()
        for each, f in zip(judged, folds, strict=True):
            if f == fold:
                found = article.article_of(each.seen.page, each.headlines, each.scores, "dmy")
                _write(each.seen.sample, found, out)


def _write(sample: Sample, found: article.Segmentation, out: Path) -> None:
    kind = "dumps" if sample.whole else "dumps-multilingual"
    folder = out / (f"crude-{kind}" if sample.crude else kind)
    folder.mkdir(parents=True, exist_ok=True)
    body = text.body_of(found.page, found.kept).replace("## ", "")
    (folder / f"{sample.key}.txt").write_text(body, "utf-8")
    when = found.dates.published
    said = {
        "title": title.headline_text(found.page, found.title) if found.title >= 0 else None,
        "author": "; ".join(found.authors.value) if found.authors else None,
        "date": when.value.isoformat() if when else None,
    }
    (folder / f"{sample.key}.json").write_text(json.dumps(said), "utf-8")


if __name__ == "__main__":
    main()

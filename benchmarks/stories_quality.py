"""How well stories and tags are found, beside simple baselines.

python benchmarks/stories_quality.py events FILE.jsonl     {id, cluster, topic, title, text} a line
python benchmarks/stories_quality.py tags FOLDER...        blogs with tags: the older half is learned, the newer guessed
python benchmarks/stories_quality.py time [COUNT...]       invented posts of five years; microseconds of processor time a post
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from collections.abc import Callable, Hashable, Iterator, Sequence
from datetime import date, timedelta
from hashlib import blake2b
from math import log, sqrt
from pathlib import Path
from typing import Any, TypeVar

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from dateline.loaders import load  # noqa: E402
from dateline.markup import MarkupOptions, render  # noqa: E402
from dateline.model import Source  # noqa: E402
from dateline.names import Traits, sketch, traits, words  # noqa: E402
from dateline.records import read_traits, row  # noqa: E402
from dateline.stories import StoryItem, cluster  # noqa: E402
from dateline.tags import infer_tags, learn_vocabulary  # noqa: E402

T = TypeVar("T")
Tagged = tuple[Traits, tuple[str, ...]]
Report = dict[str, Any]
LEAST = (0.2, 0.25, 0.3, 0.35)
"""Thresholds of the baseline, of which the best counts."""


def b_cubed(gold: Sequence[Hashable], guess: Sequence[Hashable]) -> tuple[float, float, float]:
    """Return B-cubed F1, precision and recall (Bagga and Baldwin, 1998)."""
    both, wanted, got = Counter(zip(gold, guess, strict=True)), Counter(gold), Counter(guess)
    precision = sum(count * count / got[g] for (_, g), count in both.items()) / len(gold)
    recall = sum(count * count / wanted[g] for (g, _), count in both.items()) / len(gold)
    return 2 * precision * recall / (precision + recall), precision, recall


def labels(count: int, stories: Sequence[Sequence[int]]) -> list[int]:
    """Return a label for each of so many posts; those in no story have one of their own."""
    own = list(range(-count, 0))
    for number, story in enumerate(stories):
        for member in story:
            own[member] = number
    return own


def single_link(texts: Sequence[str], least: float) -> list[int]:
    """The baseline: texts whose tf-idf cosine is at least so much are one story, and so on through them."""
    bags = [Counter(words(text)) for text in texts]
    posts = Counter(word for bag in bags for word in bag)
    vectors = [{w: (1 + log(c)) * log(len(bags) / posts[w]) for w, c in bag.items()} for bag in bags]
    lengths = [sqrt(sum(x * x for x in vector.values())) or 1.0 for vector in vectors]
    label = list(range(len(texts)))
    for one, vector in enumerate(vectors):
        for other in range(one):
            if label[one] != label[other]:
                dot = sum(weight * vectors[other].get(word, 0.0) for word, weight in vector.items())
                if dot / lengths[one] / lengths[other] >= least:
                    old, new = label[one], label[other]
                    label = [new if mark == old else mark for mark in label]
    return label


def shown(name: str, measured: tuple[float, float, float]) -> str:
    f1, precision, recall = measured
    return f"{name} {f1:.3f}  P {precision:.3f}  R {recall:.3f}"


def draws(docs: Sequence[Report]) -> Iterator[tuple[str, list[list[Report]]]]:
    """Yield the settings in which reports are clustered: a site has few of each event, and often few events."""
    yield "all reports", [list(docs)]
    yield "of three topics alone", [_of_topics(docs, 3, random.Random(seed)) for seed in range(8)]
    yield "one to five of each event", [_few(docs, random.Random(seed), days=0) for seed in range(4)]
    yield "the same, dated, a day late in the mean", [_few(docs, random.Random(seed), days=1) for seed in range(4)]
    yield "the same, dated, four days late in the mean", [_few(docs, random.Random(seed), days=4) for seed in range(4)]


def _of_topics(docs: Sequence[Report], count: int, made: random.Random) -> list[Report]:
    chosen = made.sample(sorted({doc["topic"] for doc in docs}), count)
    return [doc for doc in docs if doc["topic"] in chosen]


def _few(docs: Sequence[Report], made: random.Random, days: int) -> list[Report]:
    """Return few reports of each event, dated by chance if ``days``, the mean after the event, is not 0."""
    events: dict[str, list[Report]] = {}
    for doc in docs:
        events.setdefault(doc["cluster"], []).append(doc)
    few = []
    for _, reports in sorted(events.items()):
        count = made.choices((1, 2, 3, 4, 5), (40, 25, 15, 12, 8))[0]
        first = date(2020, 1, 1) + timedelta(days=made.randrange(60))
        for doc in made.sample(reports, min(count, len(reports))):
            after = timedelta(days=min(int(made.expovariate(1 / days)), 14) if days else 0)
            few.append({**doc, "day": first + after if days else None})
    return few


def measure_events(file: Path) -> None:
    docs = [json.loads(line) for line in file.read_text("utf-8").splitlines()]
    seen = {doc["id"]: sketch(doc["title"], doc["text"], "en") for doc in docs}
    for name, sets in draws(docs):
        print(name)
        ours = [labels(len(own), cluster([StoryItem(seen[d["id"]], d.get("day")) for d in own])) for own in sets]
        print(f"  {'stories':14}", shown("B3 F1", _mean(sets, ours)))
        texts = [[f"{doc['title']}\n{doc['text']}" for doc in own] for own in sets]
        found = [(_mean(sets, [single_link(own, least) for own in texts]), least) for least in LEAST]
        best, least = max(found)
        print(f"  tf-idf > {least:<5}", shown("B3 F1", best))


def _mean(sets: Sequence[Sequence[Report]], guesses: Sequence[Sequence[int]]) -> tuple[float, float, float]:
    scores = [b_cubed([doc["cluster"] for doc in own], guess) for own, guess in zip(sets, guesses, strict=True)]
    f1, precision, recall = (sum(values) / len(scores) for values in zip(*scores, strict=True))
    return f1, precision, recall


def read_blog(folder: Path) -> list[Tagged]:
    """Return the traits and tags of a folder's dated posts, oldest first."""
    found = []
    for path in sorted(folder.rglob("*.m*d*")):
        data = path.read_bytes()
        document = load(Source(path.relative_to(folder).as_posix(), data, blake2b(data).hexdigest()), "dmy")
        meta = document.metadata
        tags = tuple(dict.fromkeys(meta.tags or meta.categories))
        if tags and meta.date:
            text = render(document.body, document.markup, MarkupOptions()).text
            found.append((str(meta.date), traits(meta.title or "", text, meta.language or "en"), tags))
    return [(seen, tags) for _, seen, tags in sorted(found, key=lambda post: post[0])]


def f1_at_3(guesses: Sequence[Sequence[str]], gold: Sequence[tuple[str, ...]]) -> tuple[float, float, float]:
    """Return F1, precision and recall of the first three guesses of each post, summed over posts."""
    hits = sum(len(set(guess[:3]) & set(tags)) for guess, tags in zip(guesses, gold, strict=True))
    precision = hits / max(1, sum(len(guess[:3]) for guess in guesses))
    recall = hits / max(1, sum(map(len, gold)))
    return 2 * precision * recall / max(1e-9, precision + recall), precision, recall


def nearest_tags(known: Sequence[Tagged]) -> Callable[[Traits], list[str]]:
    """The baseline: the commonest tags of the ten posts with the highest tf-idf cosine."""
    posts = Counter(term for seen, _ in known for term, _ in seen.terms)

    def vector(seen: Traits) -> dict[str, float]:
        return {term: (1 + log(n)) * log(len(known) / posts[term]) for term, n in seen.terms if term in posts}

    vectors = [vector(seen) for seen, _ in known]
    lengths = [sqrt(sum(x * x for x in own.values())) or 1.0 for own in vectors]

    def guess(seen: Traits) -> list[str]:
        own = vector(seen)
        scores = [
            (sum(weight * other.get(term, 0.0) for term, weight in own.items()) / length, number)
            for number, (other, length) in enumerate(zip(vectors, lengths, strict=True))
        ]
        votes: Counter[str] = Counter()
        for score, number in sorted(scores, reverse=True)[:10]:
            votes.update(dict.fromkeys(known[number][1], score))  # type: ignore[arg-type]
        return [tag for tag, _ in votes.most_common(3)]

    return guess


def measure_tags(folder: Path) -> None:
    posts = read_blog(folder)
    known, asked = posts[: len(posts) // 2], posts[len(posts) // 2 :]
    gold = [tags for _, tags in asked]
    vocabulary = learn_vocabulary([tags for _, tags in known], [seen for seen, _ in known])
    common = [tag for tag, _ in Counter(tag for _, tags in known for tag in tags).most_common(3)]
    near = nearest_tags(known)
    rows = (
        ("dateline", [[guess.tag for guess in infer_tags(seen, vocabulary)] for seen, _ in asked]),
        ("ten nearest posts", [near(seen) for seen, _ in asked]),
        ("three commonest", [common] * len(asked)),
    )
    print(f"{folder.name}: {len(known)} posts learned, {len(asked)} guessed")
    for name, guesses in rows:
        print(f"  {name:18}", shown("F1@3", f1_at_3(guesses, gold)))


def invent(count: int) -> list[tuple[str, str]]:
    """Return (title, text) of posts of 1.8 kB in the manner of news: a tenth of the words names, some numbers."""
    made = random.Random(7)
    common = ["".join(made.choices("abdefgiklmnoprstu", k=made.randint(3, 9))) for _ in range(6_000)]
    names = ["".join(made.choices("abdefgiklmnoprstu", k=made.randint(5, 9))).capitalize() for _ in range(6_000)]
    often = [1 / (rank + 10) for rank in range(6_000)]

    def sentence(own: Sequence[str]) -> str:
        said = made.choices(common, often, k=16)
        for name in (*made.choices(names, often), made.choice(own)):
            said.insert(made.randint(1, len(said)), name)
        return " ".join(said).capitalize().replace(" n ", f" {made.randint(2, 900)} ") + "."

    posts = []
    for _ in range(count):
        own = made.choices(names, often, k=5)
        title = f"{own[0]} {' '.join(made.choices(common, often, k=6))}"
        paragraphs = [" ".join(sentence(own) for _ in range(3)) for _ in range(5)]
        posts.append((title, "\n\n".join(paragraphs)))
    return posts


def measure_time(count: int) -> None:
    posts = invent(min(count, 10_000))
    print(f"{count} posts of {sum(len(text) for _, text in posts) // len(posts)} characters, µs a post")

    def timed(what: str, work: Callable[[], T], times: int = count) -> T:
        started = time.process_time()
        done = work()
        print(f"  {what:34} {(time.process_time() - started) / times * 1e6:6.0f}")
        return done

    rows = timed("names, lead and numbers", lambda: [row(sketch(*post, "en")) for post in posts], len(posts))
    seen = timed("the same, read from the cache", lambda: [read_traits(rows[n % len(rows)]) for n in range(count)])
    items = [StoryItem(own, date(2020, 1, 1) + timedelta(days=n * 1825 // count)) for n, own in enumerate(seen)]
    stories = timed("stories", lambda: cluster(items))
    vocabulary = timed("vocabulary of a site without tags", lambda: learn_vocabulary([()] * count, seen))
    timed("tags guessed", lambda: [infer_tags(own, vocabulary) for own in seen])
    print(f"  {len(stories)} stories")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=["events", "tags", "time"])
    parser.add_argument("given", nargs="*")
    asked = parser.parse_args()
    for given in asked.given or ["10000"]:
        if asked.what == "time":
            measure_time(int(given))
        else:
            (measure_events if asked.what == "events" else measure_tags)(Path(given))


if __name__ == "__main__":
    main()

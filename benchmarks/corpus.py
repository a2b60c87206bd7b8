"""Lay out a site with N invented posts of about 3 kB for one generator: corpus.py GENERATOR N FOLDER.

The bodies are the same bytes for every generator; front matter and folders are each one's own. Ten sections, two
hundred tags (three a post), fifty authors, five years.
"""

from __future__ import annotations

import random
import shutil
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

WHO = (
    "city council|transit agency|school board|port authority|central bank|harbour office|regional hospital|water board|"
    "county court|film festival|state university|farm union|space agency|tax office|fire service|housing trust|"
    "rail operator|wildlife service|trade ministry|coast guard|data regulator|election office|museum board|union branch"
).split("|")
DOES = "approves|rejects|delays|expands|reviews|unveils|defends|funds|pauses|restores|audits|renews|doubles".split("|")
WHAT = (
    "new tram line|housing plan|budget forecast|flood wall|night bus network|teacher contract|solar subsidy|dredging|"
    "hospital merger|climate target|library hours|water tariff|safety rules|fishing quota|rent freeze|runway upgrade|"
    "museum extension|grain reserve|parking fees|stadium deal|privacy code|bridge repair|tourism levy|drug trial"
).split("|")
WHEN = "after months of talks|amid rising costs|for a second year|ahead of the vote|as deadline nears|before summer".split("|")
SAID = "said|confirmed|argued|warned|noted|suggested|told reporters|insisted|estimated".split("|")
CLAIM = (
    "the first stage would cost about {n} million and take {m} months|more than {n} households could be affected|"
    "work on the site will resume once the inspection is finished|the figures published last week were incomplete|"
    "no final date had been set for the second reading|{n} per cent of those asked supported the proposal as it stands|"
    "the contract would be reviewed every {m} months|revenue from the scheme fell short of the target by {n} million|"
    "the earlier forecast had underestimated demand in the outer districts|the agreement leaves {n} posts unfilled"
).split("|")
LINKED = "previous coverage|the full report|council minutes|the consultation page|a summary of the ruling".split("|")
OPENING = "However,|Meanwhile,|In addition,|On Tuesday,|By contrast,|Later in the day,|As a result,".split("|")
HEADS = "What happens next|Background|The numbers|Reaction|How it works|Timeline|Open questions".split("|")
SECTIONS = "Politics|Business|Technology|Science|Health|Sport|Culture|World|Local|Opinion".split("|")
FIRST = "Ada Ben Cora Dev Elif Finn Gwen Hugo Ines Jonas".split()
LAST = "Abbott Brandt Castro Dietrich Eriksen".split()
AUTHORS = [f"{first} {last}" for first in FIRST for last in LAST]
THEMES = "rail bus port court school water energy climate budget housing tax vote farm fish film music museum cup space law"
TAGS = [f"{a}-{b}" for a in THEMES.split() for b in "policy news report crisis market reform review future data plan".split()]


@dataclass(frozen=True, slots=True)
class Article:
    number: int
    title: str
    date: datetime
    author: str
    section: str
    tags: list[str]
    excerpt: str
    body: str

    @property
    def slug(self) -> str:
        return f"{self.title.lower().replace(' ', '-')}-{self.number:06d}"


def sentence(chance: random.Random) -> str:
    claim = chance.choice(CLAIM).format(n=chance.randint(3, 940), m=chance.randint(2, 36))
    text = f"{chance.choice(WHO)} {chance.choice(SAID)} that {claim}"
    kind = chance.random()
    if kind < 0.2:
        text = f"{chance.choice(OPENING)} {text}"
    elif kind < 0.3:
        text += f", and *{chance.choice(WHO)}* {chance.choice(SAID)} that the **{chance.choice(WHAT)}** was still open"
    elif kind < 0.38:
        text += f", according to [{chance.choice(LINKED)}](https://example.org/{chance.randint(100, 9999)})"
    return text[0].upper() + text[1:] + "."


def paragraph(chance: random.Random) -> str:
    return " ".join(sentence(chance) for _ in range(chance.randint(3, 6)))


def body(chance: random.Random) -> str:
    heads = chance.sample(HEADS, 3)
    items = "\n".join(f"- {sentence(chance)}" for _ in range(chance.randint(3, 5)))
    quote = f"> {sentence(chance)}\n> {sentence(chance)}"
    parts = [paragraph(chance), paragraph(chance), f"## {heads[0]}", paragraph(chance), items, quote, f"## {heads[1]}"]
    while sum(map(len, parts)) < 2300:
        parts.append(paragraph(chance))
    link = f"[{chance.choice(LINKED)}](https://example.org/{chance.randint(100, 9999)})"
    return "\n\n".join([*parts, f"### {heads[2]}", f"{sentence(chance)} Read {link}.", paragraph(chance)]) + "\n"


def articles(count: int) -> Iterator[Article]:
    start, span = datetime(2020, 1, 1, 6), 5 * 365 * 24 * 60 - 600
    for n in range(count):
        chance = random.Random(7_000_021 + n)
        title = " ".join(chance.choice(words) for words in (WHO, DOES, WHAT, WHEN)).capitalize()
        yield Article(
            n,
            title,
            start + timedelta(minutes=span * n // count),
            chance.choice(AUTHORS),
            chance.choice(SECTIONS),
            chance.sample(TAGS, 3),
            sentence(chance).replace("*", "").split(", according")[0].rstrip(".") + ".",
            body(chance),
        )


def yaml(article: Article, tags: str) -> str:
    return (
        f'---\ntitle: "{article.title}"\ndate: {article.date:%Y-%m-%dT%H:%M:%SZ}\nslug: {article.slug}\n'
        f"author: {article.author}\ncategories: [{article.section}]\n{tags}: [{', '.join(article.tags)}]\n"
        f'excerpt: "{article.excerpt}"\n---\n\n{article.body}'
    )


def pelican(article: Article) -> str:
    return (
        f"Title: {article.title}\nDate: {article.date:%Y-%m-%d %H:%M:%S}\nSlug: {article.slug}\n"
        f"Author: {article.author}\nCategory: {article.section}\nTags: {', '.join(article.tags)}\n"
        f"Summary: {article.excerpt}\n\n{article.body}"
    )


def hugo_indexes(content: Path) -> None:
    """Give Hugo the sections that make its year and month archives."""
    (content / "_index.md").write_text("---\ntitle: Posts\nbuild:\n  render: never\n---\n")
    for year in sorted(content.glob("[0-9]*")):
        (year / "_index.md").write_text(f'---\ntitle: "{year.name}"\n---\n')
        for month in sorted(year.glob("[0-9]*")):
            (month / "_index.md").write_text(f'---\ntitle: "{year.name}-{month.name}"\n---\n')


def lay_out(generator: str, count: int, folder: Path) -> None:
    """Copy a generator's site and fill it with posts."""
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(Path(__file__).parent / "sites" / generator, folder)
    posts = folder / {"hugo": "content/posts", "eleventy": "posts"}.get(generator, "content")
    for article in articles(count):
        text = pelican(article) if generator == "pelican" else yaml(article, "topics" if generator == "eleventy" else "tags")
        place = posts / f"{article.date:%Y/%m}" if generator == "hugo" else posts
        place.mkdir(parents=True, exist_ok=True)
        (place / f"{article.slug}.md").write_text(text)
    if generator == "hugo":
        hugo_indexes(posts)


if __name__ == "__main__":
    lay_out(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3]))

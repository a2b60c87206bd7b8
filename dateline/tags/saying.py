"""The editors' tags that a post says itself: where few posts are tagged, likeness to them tells nothing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from dateline.names import Traits, content_terms
from dateline.tags.guessing import TagGuess
from dateline.tags.model import Model
from dateline.tags.registry import Registry
from dateline.tags.sharing import is_several


def guess_said(traits: Traits, model: Model, registry: Registry) -> Iterator[TagGuess]:
    """Yield the editors' tags that stand in a post's title, or that its text mentions several times."""
    title, lead, terms = content_terms(" ".join(traits.title)), frozenset(traits.lead), dict(traits.terms)
    for tag, posts in model.counts.items():
        spellings = [model.wordings[tag], *(tuple(content_terms(key)) for key in registry.variants(tag))]
        wordings = [words for words in spellings if words]
        headline = any(_stands_in(words, title) for words in wordings)
        count = max((min(terms.get(word, 0) for word in words) for words in wordings), default=0)
        if headline or is_several(count, any(lead.issuperset(words) for words in wordings)):
            weight = count + 4 * headline + min(posts, 3)
            yield TagGuess(tag, weight / (weight + 4), _reason(headline, count, posts))


def _stands_in(words: Sequence[str], title: Sequence[str]) -> bool:
    """Tell whether words follow each other in a title."""
    return any(tuple(title[at : at + len(words)]) == tuple(words) for at in range(len(title) - len(words) + 1))


def _reason(headline: bool, count: int, posts: int) -> str:
    where = "it stands in the title" if headline else f"{count} mentions"
    return f"{where}; {'one post has it' if posts == 1 else f'{posts} posts have it'}"

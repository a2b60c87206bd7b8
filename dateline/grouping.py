"""What published posts are about: the tags of each."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from itertools import chain

from dateline.bodies import paragraphs
from dateline.cache import Cache, Record
from dateline.fingerprint import digest_bytes
from dateline.model import Post
from dateline.names import Traits, with_terms
from dateline.records import read_traits
from dateline.site import Site
from dateline.tags import Registry, TagGuess, infer_tags, learn_spellings, learn_vocabulary
from dateline.values import as_tuple, changed

TagsOf = Mapping[str, tuple[str, ...]]
Spellings = Mapping[str, str]
"""Another spelling → the canonical tag that it leads to."""
Guesses = Mapping[str, tuple[TagGuess, ...]]
"""Path of a post without tags → those that it is given, each with its reason."""
TAUGHT = 2000
"""Newest tagged posts from which the use of tags is learned: editors change their minds, and reading costs."""


def tag(posts: Sequence[Post], records: Mapping[str, Record], site: Site, results: Cache) -> tuple[TagsOf, Spellings]:
    """Return the tags of each post by its path, and the canonical tag of each other spelling.

    Only published posts (oldest first) are handed in, so that no draft's names show anywhere. Found anew
    only where a post's tags or what it mentions changed.
    """
    if not site.tags.infer or all(post.tags for post in posts):
        given = Counter(chain.from_iterable(post.tags for post in posts))
        return _spelled(posts, learn_spellings(given, site.tags.aliases), {})
    key = _key(posts, records, site)
    with results.results(_KIND) as recall:
        row = recall(key, lambda: _row(*_tag(posts, records, site, results)))
    tags_of, spellings, _ = json.loads(row)
    return {path: tuple(tags) for path, tags in tags_of.items()}, spellings


_KIND = "guessed tags"


def _row(tags_of: TagsOf, spellings: Spellings, guesses: Guesses) -> str:
    told = {path: [as_tuple(guess) for guess in own] for path, own in guesses.items()}
    return json.dumps((tags_of, spellings, told), ensure_ascii=False)


def guessed_of(path: str, results: Cache) -> tuple[TagGuess, ...]:
    """Return the tags that the last build gave a post without any, each with its reason."""
    rows = [json.loads(row) for row in results.remembered(_KIND)]
    return tuple(TagGuess(*told) for _, _, guesses in rows for told in guesses.get(path, ()))


def _key(posts: Sequence[Post], records: Mapping[str, Record], site: Site) -> str:
    """Return the digest of all that tags depend on."""
    learned = any(post.tags for post in posts)
    told = [(post.path, post.tags, records[post.path].traits, post.body if learned else "") for post in posts]
    return digest_bytes(repr((site.tags, told)).encode(errors="replace"))


def _tag(
    posts: Sequence[Post], records: Mapping[str, Record], site: Site, results: Cache
) -> tuple[TagsOf, Spellings, Guesses]:
    seen = _read(posts, records, results)
    vocabulary = learn_vocabulary([post.tags for post in posts], [seen[post.path] for post in posts], site.tags.aliases)
    guesses = {post.path: infer_tags(seen[post.path], vocabulary, site.tags.most) for post in posts if not post.tags}
    guessed = {path: tuple(guess.tag for guess in own) for path, own in guesses.items()}
    return *_spelled(posts, vocabulary.registry, guessed), guesses


def _spelled(posts: Sequence[Post], registry: Registry, guessed: TagsOf) -> tuple[TagsOf, Spellings]:
    canonical = cache(registry.canonical)
    tags_of = {post.path: tuple(dict.fromkeys(map(canonical, post.tags))) for post in posts} | dict(guessed)
    used = sorted({tag for tags in tags_of.values() for tag in tags})
    return tags_of, {variant: name for name in used for variant in registry.variants(name)}


def _read(posts: Sequence[Post], records: Mapping[str, Record], results: Cache) -> dict[str, Traits]:
    """Return what posts mention; with their terms, where there are tagged posts to learn from and others to tag."""
    seen = {post.path: read_traits(records[post.path].traits) for post in posts}
    tagged = [post for post in posts if post.tags][-TAUGHT:]
    if tagged:
        asked = (*tagged, *(post for post in posts if not post.tags))
        with results.bodies() as fetch, results.results("terms") as recall:
            for post in asked:
                own = seen[post.path]
                row = recall(f"{post.body} {post.title}", partial(_terms_row, own, post.body, fetch))
                seen[post.path] = changed(own, terms=tuple((term, count) for term, count in json.loads(row)))
    return seen


def _terms_row(traits: Traits, body: str, fetch: Callable[[str], str]) -> str:
    return json.dumps(with_terms(traits, "\n".join(paragraphs(fetch(body)))).terms, ensure_ascii=False)

"""What published posts are about: the tags of each."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cache

from dateline.cache import Record
from dateline.model import Post
from dateline.records import read_traits
from dateline.site import Site
from dateline.tags import infer_tags, learn_vocabulary

TagsOf = Mapping[str, tuple[str, ...]]


def tag(posts: Sequence[Post], records: Mapping[str, Record], site: Site) -> tuple[TagsOf, Mapping[str, str]]:
    """Return the tags of each post by its path, and the canonical tag of each other spelling.

    Only published posts are handed in, so that no draft's names show anywhere.
    """
    bare = [post for post in posts if not post.tags] if site.tags.infer else []
    silent = read_traits(b"")
    seen = [read_traits(records[post.path].traits) if bare else silent for post in posts]
    vocabulary = learn_vocabulary([post.tags for post in posts], seen, site.tags.aliases)
    canonical = cache(vocabulary.canonical)
    tags_of = {post.path: tuple(dict.fromkeys(map(canonical, post.tags))) for post in posts}
    for post in bare:
        guesses = infer_tags(read_traits(records[post.path].traits), vocabulary, site.tags.most)
        tags_of[post.path] = tuple(guess.tag for guess in guesses)
    used = sorted({tag for tags in tags_of.values() for tag in tags})
    return tags_of, {variant: name for name in used for variant in vocabulary.variants(name)}

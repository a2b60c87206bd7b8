"""Posts about one event: which they are, and what each of them alone says."""

from __future__ import annotations

from dateline.stories.clustering import Settings, StoryItem, cluster
from dateline.stories.comparing import Comparison, compare_versions, story_title
from dateline.stories.versions import Point, Statement, VersionText

__all__ = [
    "Comparison",
    "Point",
    "Settings",
    "Statement",
    "StoryItem",
    "VersionText",
    "cluster",
    "compare_versions",
    "story_title",
]

"""What training/train_dump.py learned, as plain numbers; not to be edited by hand."""

from __future__ import annotations

HEADLINE = (
    1, -31, 11, 6, -26, -17, 1, 13, 6, -15, -25, -6, -5, 12, 14, 9, 4, 2, 9, 5, -10, -1, -5, 0, -13, -25,
    -7, -9, 9,
)
HEADLINE_BIAS = -4367

BIAS = 323

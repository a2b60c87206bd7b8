"""What training/train_dump.py learned, as plain numbers; not to be edited by hand."""

from __future__ import annotations

HEADLINE = (
    1, -30, 11, 6, -27, -18, 2, 14, 8, -16, -26, -8, -5, 12, 16, 9, 4, 4, 9, 5, -8, 1, -7, -1, -15, -26, -6,
    -9, 8,
)
HEADLINE_BIAS = -4578

BIAS = 305

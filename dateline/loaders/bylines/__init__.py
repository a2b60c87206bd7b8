"""Bylines and credits: their words, the names in them, what one line tells."""

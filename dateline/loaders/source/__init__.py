"""A file: its text, its path, its body."""

"""A mail: its header, its parts, its text."""

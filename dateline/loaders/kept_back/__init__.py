"""What keeps a text back, wherever it stands."""

"""What becomes of a source: a Document, as its path, files beside it and what keeps it back change it."""

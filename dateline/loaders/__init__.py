"""A Source in any shape becomes a Document."""

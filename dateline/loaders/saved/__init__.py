"""A page saved from the web whose elements don't tell its article: found by its text, its HTML kept."""

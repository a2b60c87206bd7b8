"""The rooms in which an article is told from the page around it."""

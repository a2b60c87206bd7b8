"""Lines of plain text as an article: paragraphs, headline, credits."""

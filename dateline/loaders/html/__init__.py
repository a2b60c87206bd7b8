"""A page of HTML: its article, and what stands around it."""

"""A body in Markdown: its heading, what stands around it, comments."""

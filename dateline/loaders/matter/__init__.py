"""Keys and values: the languages of front matter, lines of metadata, what each key means."""

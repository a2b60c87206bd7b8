"""Front matter: its fences, its three languages, its field names."""

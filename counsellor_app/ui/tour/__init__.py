"""A look around in an invented vault, led by a few hints."""

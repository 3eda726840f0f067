"""The handbook in the window: chapters, search, pictures."""

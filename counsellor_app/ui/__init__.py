"""How it is shown; the only room with windows, and so with all of PySide6."""

"""How it is shown; the only room that imports PySide6."""

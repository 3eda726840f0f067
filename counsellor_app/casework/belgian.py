"""Days in figures, and the order of names, as in Belgium: for window, documents and commands.

What the window says in words, or measures, is in ui/wording.py.
"""

from __future__ import annotations

import unicodedata
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from datetime import date


def day_in_figures(day: date) -> str:
    """A day as it stands in tables, fields and documents: "02/03/2026"."""
    return f"{day:%d/%m/%Y}"


def alphabetical(name: str) -> tuple[str, str]:
    """What names are sorted by: accents and capitals decide only between names that are alike.

    "ij" stands between "ii" and "ik", as in the dictionaries of Dutch; its one-letter form too.
    """
    bare = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(sign for sign in bare if not unicodedata.combining(sign)), name

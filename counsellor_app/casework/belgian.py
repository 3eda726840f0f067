"""Days, the order of names and the first letter of a line, as in Belgium: for all who show them.

What the window says in words, or measures, is in ui/wording.py.
"""

from __future__ import annotations

import unicodedata
from datetime import date


def day_in_figures(day: date) -> str:
    """A day as it stands in tables, fields and documents: "02/03/2026"."""
    return f"{day:%d/%m/%Y}"


def real_day(year: int, month: int, day: int) -> date | None:
    """The day of these numbers, where the calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def opened(words: str) -> str:
    """Words as they open a line: the first letter a capital, the others as they were."""
    return words[:1].upper() + words[1:]


def alphabetical(name: str) -> tuple[str, str]:
    """What names are sorted by: accents and capitals decide only between names that are alike.

    "ij" stands between "ii" and "ik", as in the dictionaries of Dutch; its one-letter form too.
    """
    bare = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(sign for sign in bare if not unicodedata.combining(sign)), name

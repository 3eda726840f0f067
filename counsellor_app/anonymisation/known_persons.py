"""How names are compared: without case, accents and the marks that join or hide letters."""

from __future__ import annotations

import re
import unicodedata

WORD = re.compile(r"[^\W\d_](?:[^\W_]|[\u0300-\u036f])*")


def fold(text: str) -> str:
    """The text without case, accents and joining marks, for comparing."""
    if text.isascii():
        return text.lower()
    apart = unicodedata.normalize("NFKD", text)
    kept = "".join(c for c in apart if unicodedata.category(c) not in {"Mn", "Cf"})
    return kept.casefold().replace("ı", "i")


def folded_words(text: str) -> tuple[str, ...]:
    """The words of a name or a text as they are compared, in order."""
    return tuple(fold(match[0]) for match in WORD.finditer(text))

"""Writes left_out.txt: the names of the gold notes, which the training text must not use.

    python packaging/training/leave_out.py

Run it when the gold notes change. A measure on names that were learned says nothing about a name
that was not. The list is kept, so that the training text does not hang on the tests being there.
"""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from name_lists import HERE, WORD

if TYPE_CHECKING:
    from collections.abc import Iterator

GOLD = HERE.parents[1] / "tests" / "gold"
WHOLE = frozenset({"LOCATION", "COMPANY", "PRODUCTION"})
WHOLE_OF_NEWS = frozenset({"PRODUCTION"})  # its places and bodies are the world's
PREFIXES = frozenset({"van", "den", "der", "het", "ten", "ter", "vanden", "vander", "von", "del"})


def gold_names() -> frozenset[str]:
    """Words of persons, and whole names of places, companies and productions; in small letters."""
    notes = [
        json.loads(line)
        for path in sorted(GOLD.glob("*.jsonl"))
        for line in path.read_text("utf-8").splitlines()
    ]
    return frozenset(name for note in notes for name in _names(note) if name)


def _names(note: dict[str, Any]) -> Iterator[str]:
    whole = WHOLE_OF_NEWS if note["register"] == "news" else WHOLE
    for span in note["spans"]:
        text = note["text"][span["start"] : span["end"]].casefold()
        if span["type"] in whole:
            yield " ".join(text.split())
            yield " ".join(word for word in text.split() if word.isalpha())
        elif span["type"] == "PERSON":
            yield from person_words(text)
    for person in note.get("known_persons", ()):
        yield from person_words(person.casefold())


def person_words(name: str) -> Iterator[str]:
    """The words of a name that tell it from another: no prefixes, no initials."""
    words = WORD.findall(name)
    yield from (word for word in words if len(word) > 2 and word not in PREFIXES)


if __name__ == "__main__":
    (HERE / "left_out.txt").write_text("\n".join(sorted(gold_names())) + "\n", encoding="utf-8")

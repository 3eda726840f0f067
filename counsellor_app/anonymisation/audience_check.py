"""Who will be there, beside the companies of a case: what is the same, and what is like it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.likeness import are_alike
from counsellor_app.anonymisation.word_lists import word_list
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

_TOKEN = re.compile(r"[^\W_]+")
_ABBREVIATED = re.compile(r"\b(?:[^\W\d_]\.){2,}")
_BETWEEN = re.compile(r"\s[-–—]\s|[–—,;:|/()\t]")  # between a name and an organisation
_SHORTEST_OWN_WORD = 3
_LEGAL_FORMS = frozenset({"nv", "bv", "bvba", "vzw", "cv", "cvba", "srl", "sprl", "sa", "asbl"})


@dataclass(frozen=True, slots=True)
class Likeness:
    """A line of participants in which a company of the case stands, or something like it."""

    line: FreeText
    company: FreeText
    is_exact: bool


def likenesses(participants: FreeText, companies: Iterable[FreeText]) -> tuple[Likeness, ...]:
    """Every line that names a company or may, in the order of the lines; doubt points out."""
    names = [(company, _name(company)) for company in companies]
    return tuple(
        Likeness(FreeText(line), company, is_exact=_holds(_words(line), name))
        for line in _lines(participants)
        for company, name in names
        if name and (_holds(_words(line), name) or _is_like(line, name))
    )


def _lines(participants: FreeText) -> Iterator[str]:
    for line in participants.reveal().splitlines():
        if line.strip():
            yield line.strip()


def _words(text: str) -> tuple[str, ...]:
    """The folded words of a name; "V.R.T." is one word."""
    joined = _ABBREVIATED.sub(lambda found: found[0].replace(".", ""), text)
    return tuple(_TOKEN.findall(fold(joined)))


def _name(company: FreeText) -> tuple[str, ...]:
    """The words of a company without its legal form."""
    words = _words(company.reveal())
    return words[:-1] if len(words) > 1 and words[-1] in _LEGAL_FORMS else words


def _holds(line: tuple[str, ...], name: tuple[str, ...]) -> bool:
    return any(line[at : at + len(name)] == name for at in range(len(line) - len(name) + 1))


def _is_like(line: str, name: tuple[str, ...]) -> bool:
    """Whether a piece of the line is a slip away from the name, or shares a word of its own."""
    joined = "".join(name)
    pieces = [_words(piece) for piece in _BETWEEN.split(line)]
    return any(
        "".join(piece) == joined
        or are_alike("".join(piece), joined)
        or any(_are_same(word, own) for word in piece for own in _own(name))
        for piece in pieces
    )


def _own(name: tuple[str, ...]) -> tuple[str, ...]:
    """The words that few other companies have in their name."""
    shared = word_list("company_words")
    return tuple(word for word in name if len(word) >= _SHORTEST_OWN_WORD and word not in shared)


def _are_same(word: str, own: str) -> bool:
    return word == own or are_alike(word, own)

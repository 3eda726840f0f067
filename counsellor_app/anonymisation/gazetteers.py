"""The open lists of names, places and words, as one question: what is this word known as?"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.tokens import tokens
from counsellor_app.anonymisation.word_lists import (
    dictionary,
    packed_list,
    small_words,
    word_list,
)
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from counsellor_app.anonymisation.long_list import LongList

_ENDINGS = ("'s", "s", "ke", "je", "tje", "ske")
_SHORTEST_STEM = 3
_SHORTEST_PART = 4


@dataclass(frozen=True, slots=True, repr=False)
class Gazetteers:
    """Sets of folded words."""

    first_names: frozenset[str]
    family_names: frozenset[str]
    places: frozenset[str]
    place_words: frozenset[str]
    companies: frozenset[str]
    company_words: frozenset[str]
    productions: frozenset[str]
    ordinary: LongList
    proper: frozenset[str]
    bodies: frozenset[str]
    peoples: frozenset[str]
    openings: frozenset[str]
    spoken: frozenset[str]

    @classmethod
    def load(cls) -> Self:
        """Read the lists of resources/recognisers."""
        places = packed_list("places") | _lines("places_elsewhere")
        companies = _lines("companies")
        productions = _lines("productions")
        spoken = _not_in_dictionaries()
        peoples = packed_list("peoples") | _lines("inhabitants")
        return cls(
            first_names=packed_list("first_names"),
            family_names=packed_list("family_names"),
            places=places,
            place_words=_words(places) - spoken - (peoples - places),
            companies=companies,
            company_words=_words(companies),
            productions=productions,
            bodies=_lines("public_bodies"),
            peoples=peoples,
            openings=_openings(places | companies | productions),
            ordinary=dictionary().changed(without=word_list("mostly_names"), more=spoken),
            proper=packed_list("proper_words"),
            spoken=spoken,
        )

    def classes(self, folded: str) -> str:
        """The letters of the lists a folded word is in; "" for none.

        f first name, n family name, p place, c firm, o ordinary, P written with a capital, g of a
        people, e form of a first name, k made of two ordinary words, s of hurried notes.
        """
        letters = self._listed(folded)
        if letters or len(folded) <= _SHORTEST_STEM:
            return letters
        return self._of_stem(folded) or ("k" if self._is_compound(folded) else "")

    def _listed(self, folded: str) -> str:
        return (
            ("f" if folded in self.first_names else "")
            + ("n" if folded in self.family_names else "")
            + ("p" if folded in self.place_words else "")
            + ("c" if folded in self.company_words else "")
            + ("o" if folded in self.ordinary else "")
            + ("P" if folded in self.proper else "")
            + ("g" if folded in self.peoples else "")
            + ("s" if folded in self.spoken else "")
        )

    def _of_stem(self, folded: str) -> str:
        """A name's possessive or diminutive counts as the name: "Joris'", "Sofies", "Janneke"."""
        for ending in _ENDINGS:
            stem = folded.removesuffix(ending)
            if stem != folded and len(stem) >= _SHORTEST_STEM and stem in self.first_names:
                return "e"
        return ""

    def _is_compound(self, folded: str) -> bool:
        """Dutch writes new words as one: "lichtploeg", "stagebegeleidster"."""
        for cut in range(_SHORTEST_PART, len(folded) - _SHORTEST_PART + 1):
            if folded[cut:] in self.ordinary:
                head = folded[:cut]
                if head in self.ordinary or head.removesuffix("s") in self.ordinary:
                    return True
        return False


def _not_in_dictionaries() -> frozenset[str]:
    """Words of hurried notes, and the small words of other languages."""
    foreign = frozenset[str]().union(*small_words().values())
    return frozenset(fold(word) for word in word_list("spoken_words") | foreign)


def _lines(name: str) -> frozenset[str]:
    """The entries of a short list, which stand one on a line."""
    text = resource(f"recognisers/{name}.txt").read_text(encoding="utf-8")
    return frozenset(fold(line) for line in text.splitlines() if line and line[0] != "#")


def _openings(entries: frozenset[str]) -> frozenset[str]:
    """What an entry may begin with, as the tokens of a text are cut."""
    return frozenset(token.folded for entry in entries for token in tokens(entry)[:1])


def _words(entries: frozenset[str]) -> frozenset[str]:
    """The words of entries, without those that stand in every text."""
    small = word_list("name_prefixes") | word_list("sentence_openers")
    return frozenset(
        word
        for entry in entries
        for word in entry.replace("-", " ").replace("'", " ").split()
        if len(word) > 1 and word not in small
    )


class NoteLists(dict[str, str]):
    """The lists each word of one note is in, looked up once; it goes when the note is read."""

    def __init__(self, gazetteers: Gazetteers) -> None:
        super().__init__()
        self.gazetteers = gazetteers

    def __missing__(self, folded: str) -> str:
        letters = self[folded] = self.gazetteers.classes(folded)
        return letters

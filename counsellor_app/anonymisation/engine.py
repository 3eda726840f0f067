"""Finds in a note everything that could give somebody away. Reads words, keeps and writes nothing.

The engine is loaded once, in about half a second. It holds lists and a model, never a note.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cache
from threading import Lock
from typing import TYPE_CHECKING, Self

from counsellor_app.anonymisation.address_shapes import find_addresses
from counsellor_app.anonymisation.age_shapes import find_ages
from counsellor_app.anonymisation.agreement import agreed
from counsellor_app.anonymisation.band_shapes import find_bands
from counsellor_app.anonymisation.date_shapes import find_dates
from counsellor_app.anonymisation.gazetteers import Gazetteers, NoteLists
from counsellor_app.anonymisation.kinds import set_right
from counsellor_app.anonymisation.known_names import KnownNames, find_known
from counsellor_app.anonymisation.language import is_dutch
from counsellor_app.anonymisation.loose_ages import find_loose_ages
from counsellor_app.anonymisation.names import NameRules
from counsellor_app.anonymisation.nicknames import find_nicknames
from counsellor_app.anonymisation.number_shapes import find_numbers
from counsellor_app.anonymisation.overlaps import resolve
from counsellor_app.anonymisation.prefixes import with_prefixes
from counsellor_app.anonymisation.propagation import NOTHING_SEEN, Seen, find_again, seen_in
from counsellor_app.anonymisation.rarity import find_rarities
from counsellor_app.anonymisation.season_shapes import find_seasons
from counsellor_app.anonymisation.side_copy import SideCopy, side_copy
from counsellor_app.anonymisation.tagger import Tagger
from counsellor_app.anonymisation.tokens import NoteWords, Token, note_words, tokens
from counsellor_app.pace import step

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.finding import Finding
    from counsellor_app.casework.case import KnownPerson


@dataclass(frozen=True, slots=True)
class Engine:
    """The recognisers with their lists and model; several threads may ask it at once."""

    gazetteers: Gazetteers
    tagger: Tagger

    @classmethod
    def load(cls) -> Self:
        """Read lists and model from resources/recognisers."""
        engine = cls(Gazetteers.load(), Tagger.load())
        engine.find("1")  # reads the small lists too, so that the first note is not the slowest
        return engine

    def find(
        self, text: str, known_persons: Iterable[str] = (), *, seen: Seen = NOTHING_SEEN
    ) -> tuple[Finding, ...]:
        """Findings in order of the text, none overlapping another.

        Args:
            text: any text; places in it are code points.
            known_persons: full names, nicknames and aliases of the case.
            seen: what was found elsewhere in the same case, from `seen`.
        """
        step()
        copy = side_copy(text)
        found = tokens(copy.plain)
        lists = NoteLists(self.gazetteers)
        known = find_known(found, KnownNames.of(known_persons), self.gazetteers.ordinary)
        note = note_words(found)
        names = self._names(copy.plain, found, note, lists)
        first = [*known, *self._shapes(copy.plain), *names]
        resolved = resolve(copy.plain, first)
        known_by_now = seen_in(found, resolved, lists) | seen
        again = find_again(found, known_by_now, lists, with_small=note.is_dutch)
        return tuple(_placed(copy, resolve(copy.plain, [*resolved, *again])))

    def find_known(self, text: str, known_persons: Iterable[str]) -> tuple[Finding, ...]:
        """The places of known names alone."""
        copy = side_copy(text)
        names = KnownNames.of(known_persons)
        hits = find_known(tokens(copy.plain), names, self.gazetteers.ordinary)
        return tuple(_placed(copy, resolve(copy.plain, hits)))

    def seen(self, text: str, findings: Iterable[Finding]) -> Seen:
        """The names among findings, for another text of the same case."""
        people: list[Finding] = []
        found: list[Token] = []
        for finding in findings:
            copy = side_copy(text[finding.start : finding.end])
            inner = tokens(copy.plain)
            if inner:
                offset = finding.start
                found += [
                    t._replace(start=t.start + offset, end=t.end + offset, opens=False)
                    for t in inner
                ]
                people.append(
                    replace(finding, start=offset + inner[0].start, end=offset + inner[-1].end)
                )
        return seen_in(found, people, NoteLists(self.gazetteers))

    def is_dutch(self, text: str) -> bool:
        """Whether the engine is made for this text; if not, shapes and known names still count."""
        return is_dutch(token.folded for token in tokens(side_copy(text).plain))

    def _names(
        self, plain: str, found: list[Token], note: NoteWords, lists: NoteLists
    ) -> Iterator[Finding]:
        tagged = agreed(self.tagger.find(plain, found, note, lists), found)
        yield from with_prefixes(set_right(tagged, found, lists), found)
        yield from NameRules(lists).find(found, note)
        yield from find_nicknames(plain)
        yield from find_rarities(plain)

    def _shapes(self, plain: str) -> Iterator[Finding]:
        yield from find_numbers(plain)
        yield from find_dates(plain)
        yield from find_seasons(plain)
        yield from find_ages(plain)
        yield from find_bands(plain)
        yield from find_loose_ages(plain)
        yield from find_addresses(plain, self.gazetteers.places)


_loading = Lock()


def shared_engine() -> Engine:
    """The one engine of this process, loaded by whoever asks first; from any thread."""
    with _loading:  # a second thread waits for the first rather than loading again
        return _loaded()


@cache
def _loaded() -> Engine:
    return Engine.load()


def _placed(copy: SideCopy, findings: Iterable[Finding]) -> Iterator[Finding]:
    """Findings of the side copy, at their places in the untouched text."""
    last = 0
    for finding in findings:
        start, end = copy.place(finding.start, finding.end)
        start = max(start, last)
        if start < end:
            yield replace(finding, start=start, end=end)
            last = end


def names_of(persons: Iterable[KnownPerson]) -> tuple[str, ...]:
    """Every name and alias of the people of a case."""
    return tuple(name.reveal() for person in persons for name in (person.name, *person.aliases))

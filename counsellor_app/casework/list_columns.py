"""What the columns of an old list may become, guessed from their names and from what is in them.

A guess is a proposal that says what it rests on; the counsellor sees it before anything is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum
from typing import TYPE_CHECKING

from counsellor_app.casework.codebook import (
    PREFERS_NOT_TO_SAY,
    UNKNOWN,
    Codebook,
    Field,
    Need,
)
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.list_values import Meanings
from counsellor_app.casework.old_list import LEFT, NOTE, Becomes, Kind, OldList, field, plain
from counsellor_app.casework.written_days import read_written_day

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from counsellor_app.casework.old_list import ListWords

RECEIVED = field("received_on")

_NOT_FROM_A_LIST = frozenset({"count_exclusion"})
_HEADS_LOOKED_AT = 20
_NAMED = 0.86  # how alike a name must be
_MOSTLY = 0.6  # of the different values of a column
_DAYS = 0.8  # of the cells of a column
_VALUES_LOOKED_AT = 200
_SHORT = 40  # characters on average; longer texts are told, not chosen
_SAYS_NOTHING = frozenset({UNKNOWN, PREFERS_NOT_TO_SAY, "OTH", "Y", "N"})


class Ground(StrEnum):
    """What a guess rests on."""

    NAME = "name"
    VALUES = "values"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Guess:
    """What a column may become, and why that is thought."""

    becomes: Becomes
    ground: Ground


def offered_fields(codebook: Codebook) -> tuple[Field, ...]:
    """The fields of a case that a column can become, in form order."""
    return tuple(
        each
        for each in codebook.of(Record.CASE)
        if each.need is not Need.DERIVED and each.code not in _NOT_FROM_A_LIST
    )


def likely_head(rows: tuple[tuple[str, ...], ...], codebook: Codebook, words: ListWords) -> int:
    """The place of the row that looks most like names of columns; else of the first with two."""
    names = [name for _, name in _names(codebook, words)]
    known = frozenset(names)
    first = rows[:_HEADS_LOOKED_AT]
    scores = [len({plain(cell) for cell in row} & known) for row in first]
    if any(scores):
        return scores.index(max(scores))
    return next((place for place, row in enumerate(first) if sum(map(bool, row)) > 1), -1)


def guess_columns(old: OldList, codebook: Codebook, words: ListWords) -> tuple[Guess, ...]:
    """A guess for every column: by its name, then by its values, else the note."""
    guesses: dict[int, Guess] = {}
    taken: set[Becomes] = set()
    for _, column, becomes in sorted(_by_name(old, codebook, words), key=lambda each: -each[0]):
        if column not in guesses and (becomes not in taken or becomes.kind is Kind.NOTE):
            guesses[column] = Guess(becomes, Ground.NAME)
            taken.add(becomes)
    for column in range(old.width):
        texts = old.texts(column)
        if column in guesses or not texts:
            continue
        becomes = _by_values(texts, offered_fields(codebook), words, taken)
        if becomes is not None:
            guesses[column] = Guess(becomes, Ground.VALUES)
            taken.add(becomes)
    return tuple(
        guesses.get(column, Guess(NOTE if old.texts(column) else LEFT, Ground.NONE))
        for column in range(old.width)
    )


def _names(codebook: Codebook, words: ListWords) -> Iterator[tuple[Becomes, str]]:
    for each in offered_fields(codebook):
        yield field(each.code), plain(each.label.nl)
        yield field(each.code), plain(each.label.en)
    for becomes, names in words.columns.items():
        for name in names:
            yield becomes, plain(name)


def _by_name(
    old: OldList, codebook: Codebook, words: ListWords
) -> Iterator[tuple[float, int, Becomes]]:
    names = tuple(_names(codebook, words))
    for column in range(old.width):
        said = plain(old.name(column))
        if said and old.texts(column):
            for becomes, name in names:
                score = _likeness(said, name)
                if score >= _NAMED:
                    yield score, column, becomes


def _likeness(said: str, name: str) -> float:
    if said == name:
        return 2.0
    if len(name) > 3 and f" {name} " in f" {said} ":
        return 1.0 + len(name) / 100  # the longer name says more
    return SequenceMatcher(None, said, name).ratio() if len(name) > 4 else 0.0


def _by_values(
    texts: tuple[str, ...], fields: Iterable[Field], words: ListWords, taken: set[Becomes]
) -> Becomes | None:
    """The day of entry, or the field whose values these mostly are."""
    if RECEIVED not in taken and _share_of_days(texts) >= _DAYS:
        return RECEIVED
    different = tuple(dict.fromkeys(texts))[:_VALUES_LOOKED_AT]
    if sum(map(len, different)) > _SHORT * len(different):
        return None
    scores: Mapping[str, float] = {
        each.code: _says(Meanings(each, words), different)
        for each in fields
        if each.kind.is_chosen and field(each.code) not in taken
    }
    best = max(scores, key=lambda code: scores[code], default="")
    return field(best) if best and scores[best] >= _MOSTLY else None


def _share_of_days(texts: tuple[str, ...]) -> float:
    return sum(read_written_day(text) is not None for text in texts) / len(texts)


def _says(meanings: Meanings, different: tuple[str, ...]) -> float:
    """How many of the values are sure; two that say something, or nothing is said."""
    meant = [meanings.of(text) for text in different]
    sure = [each.code for each in meant if each is not None and each.is_sure]
    is_telling = len(set(sure) - _SAYS_NOTHING) > 1
    return len(sure) / len(different) if is_telling else 0.0

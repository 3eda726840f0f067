"""Writes the text that the tagger learns from, as JSON lines {"text", "spans"}.

All of it is invented: sentences from templates/, names from names/ and coining.py. The same seed
and size give the same file.
"""

from __future__ import annotations

import argparse
import json
import tomllib
from dataclasses import dataclass
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING, Any

from name_forms import Piece
from name_lists import HERE, NameLists, names_left_out
from noise import Haste, draw_haste, hurried
from people import People
from sentences import Cast, Fillers, fill_sentence, read_lines

if TYPE_CHECKING:
    from collections.abc import Iterator

DEFAULT_SENTENCES = 60_000
# Newspapers and worried people write long sentences; the templates are short ones.
LONG_SHARE = 0.35
CONJUNCTIONS = (
    ", en ",
    ", maar ",
    "; ",
    ", terwijl ",
    ", want ",
    ", zodat ",
    ": ",
    " en ",
    ", waar ",
)
OPENERS = (
    *("De ", "Het ", "Een ", "In ", "Op ", "Van ", "Met ", "Bij ", "Volgens ", "Na ", "Voor "),
    *("Zijn ", "Haar ", "Ze ", "Hij ", "Er ", "Ook ", "Dat ", "Zonder ", "Tussen ", "Over "),
    *("Tegen ", "Onder ", "Geen ", "Niemand ", "Iedereen ", "Sinds ", "Toen ", "Tijdens ", "Ik "),
)


@dataclass(frozen=True, slots=True)
class Register:
    """One kind of text; shares and weights are between 0 and 1, joins sum to 1."""

    weight: float
    is_news: bool
    named: tuple[str, ...]
    plain: tuple[str, ...]
    opening: tuple[str, ...]
    closing: tuple[str, ...]
    plain_share: float
    lower_share: float
    joins: dict[str, float]


@dataclass(frozen=True, slots=True)
class Note:
    """One text with its spans (start, end, type), in code points, end exclusive."""

    text: str
    spans: tuple[tuple[int, int, str], ...]
    sentences: int
    named_sentences: int

    def as_line(self) -> str:
        """The note as one line of JSON."""
        spans = [{"start": a, "end": b, "type": kind} for a, b, kind in self.spans]
        return json.dumps({"text": self.text, "spans": spans}, ensure_ascii=False)


def read_registers() -> tuple[Register, ...]:
    """The registers of registers.toml with their templates."""
    data = tomllib.loads((HERE / "registers.toml").read_text(encoding="utf-8"))
    return tuple(_register(entry) for entry in data["register"])


def _register(entry: dict[str, Any]) -> Register:
    return Register(
        weight=entry["weight"],
        is_news=entry.get("news", False),
        named=_templates(entry["named"]),
        plain=_templates(entry["plain"]),
        opening=_templates(entry.get("opening", [])),
        closing=_templates(entry.get("closing", [])),
        plain_share=entry["plain_share"],
        lower_share=entry["lower_share"],
        joins=entry["joins"],
    )


def _templates(names: list[str]) -> tuple[str, ...]:
    return tuple(line for name in names for line in read_lines("templates", name))


class Writer:
    """Writes notes, one after another, from one source of chance."""

    def __init__(self, seed: int) -> None:
        lists = NameLists(names_left_out())
        self._people = People(lists)
        self._fillers = Fillers(lists, self._people)
        self._registers = read_registers()
        self._random = Random(seed)

    def notes(self, sentences: int) -> Iterator[Note]:
        """Notes until they hold at least so many sentences."""
        weights = [register.weight for register in self._registers]
        written = 0
        while written < sentences:
            note = self._note(self._random.choices(self._registers, weights)[0])
            written += note.sentences
            yield note

    def _note(self, register: Register) -> Note:
        random = self._random
        cast = Cast(self._people, random, is_news=register.is_news)
        haste = draw_haste(random, lower=register.lower_share)
        join = random.choices(list(register.joins), list(register.joins.values()))[0]
        pieces: list[Piece] = []
        lines = tuple(self._lines(register))
        named = 0
        for number, (template, joined) in enumerate(lines):
            sentence = fill_sentence(template, self._fillers, cast, random)
            named += any(piece.kind for piece in sentence)
            glue = joined or (join if random.random() < 0.9 else " ")
            typed = [self._typed(piece, haste) for piece in sentence]
            if glue == " " and random.random() < LONG_SHARE and _can_join(pieces, typed):
                pieces[-1] = Piece(pieces[-1].text[:-1])
                typed[0] = Piece(typed[0].text[0].lower() + typed[0].text[1:])
                glue = random.choice(CONJUNCTIONS)
            pieces += [Piece(glue if number else glue.lstrip()), *typed]
        return _assembled(pieces, sentences=len(lines), named_sentences=named)

    def _typed(self, piece: Piece, haste: Haste) -> Piece:
        typed = hurried(piece, haste, self._random)
        # A typing error can turn one name into another.
        return piece if piece.kind and self._people.is_left_out(typed.text) else typed

    def _lines(self, register: Register) -> Iterator[tuple[str, str]]:
        """The templates of one note, each with what stands before it ("" is the note's own)."""
        random = self._random
        before = ""
        if register.opening and random.random() < 0.8:
            yield random.choice(register.opening), ""
            before = "\n\n"
        for _ in range(random.randint(3, random.choice((6, 12, 25)))):
            is_plain = random.random() < register.plain_share
            yield random.choice(register.plain if is_plain else register.named), before
            before = ""
        if register.closing and random.random() < 0.8:
            yield random.choice(register.closing), "\n\n"


def _can_join(pieces: list[Piece], sentence: list[Piece]) -> bool:
    """Whether a sentence can go on with another: it ends in a point, the next opens plainly."""
    ends = bool(pieces) and not pieces[-1].kind and pieces[-1].text.endswith(".")
    return ends and not sentence[0].kind and sentence[0].text.startswith(OPENERS)


def _assembled(pieces: list[Piece], *, sentences: int, named_sentences: int) -> Note:
    text = ""
    spans: list[tuple[int, int, str]] = []
    for piece in pieces:
        if piece.kind:
            spans.append((len(text), len(text) + len(piece.text), piece.kind))
        text += piece.text
    return Note(text, tuple(spans), sentences, named_sentences)


def main() -> None:
    """Write the training text to a file."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--out", type=Path, required=True)
    parser.add_argument("--sentences", type=int, default=DEFAULT_SENTENCES)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    options.out.parent.mkdir(parents=True, exist_ok=True)
    with options.out.open("w", encoding="utf-8") as out:
        for note in Writer(options.seed).notes(options.sentences):
            out.write(note.as_line() + "\n")


if __name__ == "__main__":
    main()

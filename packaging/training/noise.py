"""What happens to text between a head and a file: haste, dictation, a stuck shift key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from name_forms import Piece

if TYPE_CHECKING:
    from random import Random

LETTERS = "abcdefghijklmnopqrstuvwxyz"


@dataclass(frozen=True, slots=True)
class Haste:
    """How a text was typed; `typing_errors` is a share of the pieces."""

    is_lower: bool
    is_capitals: bool
    has_points: bool
    typing_errors: float


def draw_haste(random: Random, *, lower: float) -> Haste:
    """A fifth to all in lower case, some of it without any point or comma."""
    is_lower = random.random() < lower
    return Haste(
        is_lower=is_lower,
        is_capitals=not is_lower and random.random() < 0.01,
        has_points=not is_lower or random.random() < 0.5,
        typing_errors=random.choice((0.0, 0.0, 0.0, 0.03, 0.08)),
    )


def hurried(piece: Piece, haste: Haste, random: Random) -> Piece:
    """The piece as it was typed; its kind stays."""
    text = piece.text
    if random.random() < haste.typing_errors:
        text = mistyped(text, random)
    if haste.is_lower:
        text = _lower(text)
    elif haste.is_capitals:
        text = text.upper()
    if not haste.has_points and not piece.kind:
        text = "".join(character for character in text if character not in ".,;:?!")
    return Piece(text, piece.kind)


def mistyped(text: str, random: Random) -> str:
    """The text with one letter dropped, doubled, swapped or hit wrongly."""
    places = [at for at in range(1, len(text) - 1) if text[at].isalpha() and text[at + 1].isalpha()]
    if len(places) < 2:
        return text
    at = random.choice(places)
    before, letter, after = text[:at], text[at], text[at + 1 :]
    kind = random.randrange(4)
    if kind == 0:
        return before + after
    if kind == 1:
        return before + letter * 2 + after
    if kind == 2:
        return before + after[0] + letter + after[1:]
    return before + random.choice(LETTERS) + after


def _lower(text: str) -> str:
    # İ becomes two characters in lower case: left alone, so that one letter stays one letter.
    return "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)

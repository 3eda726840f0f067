"""Passphrases: six words drawn for the counsellor, and an estimate of an own choice."""

from __future__ import annotations

import math
import secrets
import unicodedata
from dataclasses import dataclass
from functools import cache

from counsellor_app import settings

WORDS = 6
ENOUGH_BITS = 60.0
LIST_LENGTH = 7776
MAX_BYTES = 1024
_JUDGED = 72  # characters; the estimator's work grows with the square of the length
_WORD_LIST = "words/passphrase_nl.txt"


@dataclass(frozen=True, slots=True)
class Strength:
    """How many guesses a passphrase withstands, as a power of two."""

    bits: float
    is_enough: bool


@cache
def word_list() -> tuple[str, ...]:
    """The 7,776 Dutch words."""
    return tuple(settings.resource(_WORD_LIST).read_text(encoding="ascii").split())


def suggest_passphrase() -> str:
    """Six words drawn by the operating system's generator: 77 bits."""
    while True:
        drawn = " ".join(secrets.choice(word_list()) for _ in range(WORDS))
        # The estimator finds about one draw in ten thousand too plain; such a one is drawn again.
        if judge_passphrase(drawn).is_enough:
            return drawn


def judge_passphrase(passphrase: str) -> Strength:
    """Estimate the guesses needed by someone who knows the word list; only the start is judged.

    Spaces are left out: the estimator would take each for a choice, though everybody types them.
    """
    typed = _folded(passphrase).replace(" ", "")[:_JUDGED]
    if not typed:
        return Strength(0.0, is_enough=False)
    from zxcvbn import zxcvbn  # noqa: PLC0415 14 MB of word lists, wanted at set-up alone

    guesses = zxcvbn(typed, user_inputs=list(word_list()), max_length=_JUDGED)["guesses"]
    bits = math.log2(float(guesses))
    return Strength(bits, is_enough=bits >= ENOUGH_BITS)


def normalised(passphrase: bytes | bytearray) -> bytearray:
    """The bytes that are stretched: the same words typed on any keyboard give the same bytes.

    NFKC, and runs of spaces count as one; each byte that is no UTF-8 becomes the same replacement
    character, and what is longer than anyone types is cut.
    """
    cut = passphrase[:MAX_BYTES]
    return bytearray(_folded(cut.decode("utf-8", "replace")).encode())


def _folded(passphrase: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", passphrase[:MAX_BYTES]).split())

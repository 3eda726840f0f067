"""A fingerprint as people compare it: twelve Dutch words read aloud, or forty digits."""

from __future__ import annotations

from functools import cache

from counsellor_app import settings

WORDS = 12
LIST_LENGTH = 2048
_BITS = 11
_DIGITS = 40
_GROUP = 5
_WORD_LIST = "words/roster_nl.txt"


@cache
def word_list() -> tuple[str, ...]:
    """The 2,048 words, in order."""
    return tuple(settings.resource(_WORD_LIST).read_text(encoding="ascii").split())


def words_of(digest: bytes) -> tuple[str, ...]:
    """The first 132 bits of a digest, eleven bits a word, highest first."""
    value = int.from_bytes(digest) >> len(digest) * 8 - WORDS * _BITS
    places = range((WORDS - 1) * _BITS, -1, -_BITS)
    return tuple(word_list()[value >> place & LIST_LENGTH - 1] for place in places)


def digits_of(digest: bytes) -> tuple[str, ...]:
    """The digest modulo 10⁴⁰, in eight groups of five digits."""
    spelled = f"{int.from_bytes(digest) % 10**_DIGITS:0{_DIGITS}}"
    return tuple(spelled[at : at + _GROUP] for at in range(0, _DIGITS, _GROUP))

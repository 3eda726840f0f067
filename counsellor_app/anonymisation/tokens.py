"""Words, numbers and marks of a text, and the words of a note that are written with a capital."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.language import is_dutch

if TYPE_CHECKING:
    from collections.abc import Iterator

_TOKEN = re.compile(r"[^\W_]+(?:'[^\W\d_]+)*|[^\w\s]|_")
_SENTENCE_ENDS = frozenset('.!?:;…•*">|]→·✓')
_ABBREVIATED = frozenset(
    (
        "mevr",
        "mw",
        "dhr",
        "dr",
        "prof",
        "st",
        "mr",
        "ing",
        "ir",
        "drs",
        "ca",
        "nl",
        "bv",
        "bvb",
        "tel",
        "nr",
        "blz",
        "art",
    )
)
LONGEST_RUN = 300


class Token(NamedTuple):
    """One word, number or mark; `opens` says that a sentence may begin here."""

    start: int
    end: int
    text: str
    folded: str
    opens: bool


@dataclass(frozen=True, slots=True)
class NoteWords:
    """What a whole note says of its words: which have a capital inside a sentence, which none."""

    capitalised: frozenset[str]
    small: frozenset[str]
    is_without_capitals: bool
    is_dutch: bool


def tokens(text: str) -> list[Token]:
    """The tokens of a text."""
    found: list[Token] = []
    opens = True
    last_word = ""
    last_end = 0
    for match in _TOKEN.finditer(text):
        word = match[0]
        opens = opens or "\n" in text[last_end : match.start()]
        is_word = word[0].isalnum()
        folded = (word.lower() if word.isascii() else fold(word)) if is_word else word
        found.append(Token(match.start(), match.end(), word, folded, opens and is_word))
        is_apart = match.start() == 0 or text[match.start() - 1].isspace()
        opens = _opens_next(word, last_word, opens=opens or (word == "-" and is_apart))
        last_word = folded if is_word else last_word
        last_end = match.end()
    return found


def _opens_next(word: str, last_word: str, *, opens: bool) -> bool:
    """Whether a sentence may begin after this token."""
    if word == ".":
        is_initial = len(last_word) == 1 and last_word.isalpha()
        return not is_initial and last_word not in _ABBREVIATED
    if word in _SENTENCE_ENDS:
        return True
    return opens and not word[0].isalnum()


def note_words(text_tokens: list[Token]) -> NoteWords:
    """Look over a note once."""
    capitalised = {t.folded for t in text_tokens if not t.opens and t.text[0].isupper()}
    small = {t.folded for t in text_tokens if t.text[0].islower()}
    opening = [t for t in text_tokens if t.opens and t.text[0].isalpha()]
    upper = sum(t.text[0].isupper() for t in opening)
    return NoteWords(
        frozenset(capitalised),
        frozenset(small),
        upper * 3 < len(opening),
        is_dutch(t.folded for t in text_tokens),
    )


def runs(text: str, text_tokens: list[Token]) -> Iterator[list[Token]]:
    """The tokens line by line, a very long line in pieces."""
    run: list[Token] = []
    for token in text_tokens:
        is_new = bool(run) and "\n" in text[run[-1].end : token.start]
        if is_new or len(run) >= LONGEST_RUN:
            yield run
            run = []
        run.append(token)
    if run:
        yield run

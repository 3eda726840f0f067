"""How sure the tagger must be of a word, by what the word itself already says.

A word that no dictionary knows, with a capital inside a sentence, is a name of some kind; the
tagger only says of which. An ordinary word needs its sentence to say very clearly that it is one.
The figures were set on the development notes.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.anonymisation.word_lists import cue_words, word_list

if TYPE_CHECKING:
    from counsellor_app.anonymisation.tokens import NoteWords, Token

_NAMES = frozenset("fnpce")
_ROLES = frozenset("RUBTN")
_KIN = frozenset("TK")
_SHORTEST_NAME_OF_TITLE = 5
_ROMAN = frozenset("ivxl")

HARDLY = 0.002
ANY = 0.03
LITTLE = 0.15
HALF = 0.5
MUCH = 0.85
NEVER = 1.01  # above every weight


def needed(token: Token, letters: str, note: NoteWords) -> float:
    """The weight from which a word counts as a name; `letters` are the lists it is in."""
    if not token.text[0].isalpha():
        return HALF
    if not token.text.isalpha() and any(c.isdigit() for c in token.text):
        return MUCH  # a mark such as S1; numbers that lead to somebody have their own shapes
    if "s" in letters or _ROMAN.issuperset(token.folded) or _is_title(token):
        return NEVER
    if not token.text[0].isupper():
        return _of_small(token, letters, note)
    if token.opens:
        return _of_opening(token, letters, note)
    return _of_capitalised(token, letters)


def is_of_people(letters: str) -> bool:
    """Whether a word is but a language or a people: "Engels", "Vlaamse", "Turk"."""
    return "g" in letters and not _NAMES & set(letters)


def _is_title(token: Token) -> bool:
    """As "Mr" and "Dr"; the long ones, as "Meester", are surnames too."""
    return len(token.text) < _SHORTEST_NAME_OF_TITLE and "T" in cue_words().get(token.folded, "")


def _of_small(token: Token, letters: str, note: NoteWords) -> float:
    is_short = len(token.text) == 1 or (len(token.text) <= 3 and "o" in letters)
    is_kin = bool(_KIN & set(cue_words().get(token.folded, "")))
    if is_short or is_kin or not note.is_dutch:
        return NEVER
    is_first_name = "f" in letters
    if "o" in letters:
        return 0.6 if is_first_name else 0.9
    if is_first_name and "P" in letters:
        return LITTLE
    if "k" in letters:
        return 0.3 if note.is_without_capitals else HALF
    return 0.25 if note.is_without_capitals else 0.35


def _of_opening(token: Token, letters: str, note: NoteWords) -> float:
    if is_of_people(letters) or token.folded in word_list("sentence_openers"):
        return NEVER
    is_first_name = "f" in letters
    if "o" in letters:
        if token.folded in note.capitalised:
            return 0.35
        return 0.4 if is_first_name else 0.6
    if _NAMES & set(letters):
        return ANY if is_first_name else 0.1
    if "P" in letters:
        return HALF
    return 0.15 if letters else 0.08


def _of_capitalised(token: Token, letters: str) -> float:
    is_shouted = token.text.isupper()
    if len(token.text) == 1:
        return 0.8  # a role's label, A or B, as often as an initial
    if "o" in letters:
        is_role = _ROLES & set(cue_words().get(token.folded, ""))
        return MUCH if is_shouted or is_role else HARDLY
    if _NAMES & set(letters):
        return ANY
    if "g" in letters:
        return NEVER
    if "P" in letters:
        return LITTLE
    return 0.2 if is_shouted and len(token.text) <= 3 else ANY

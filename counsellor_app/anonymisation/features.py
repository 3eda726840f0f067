"""What the tagger may look at: the shape of a word, its neighbours, lists, the rest of the note.

Training and finding share these functions. A word that no list knows is never a feature itself, so
that the model learns how names stand in sentences, not which names stood in the training text.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from counsellor_app.anonymisation.word_lists import cue_words, cues_of_compound

if TYPE_CHECKING:
    from collections.abc import Mapping

    from counsellor_app.anonymisation.tokens import NoteWords, Token

_QUOTES = frozenset("\"'")
_REACH = 3
_MAY_BE_COMPOUND = frozenset("ok")


class _Look(NamedTuple):
    """One token as its neighbours see it."""

    word: str  # "" where no list knows it
    shape: str
    lists: str
    cues: str


_OUTSIDE = _Look("", "-", "", "")


def features(run: list[Token], note: NoteWords, lists: Mapping[str, str]) -> list[list[str]]:
    """The features of each token of a line.

    Args:
        run: the tokens.
        note: the words of the whole note.
        lists: the letters of the lists a folded word is in.
    """
    cues = cue_words()
    looks = [_look(token, lists, cues) for token in run]
    padded = [_OUTSIDE, _OUTSIDE, _OUTSIDE, *looks, _OUTSIDE, _OUTSIDE, _OUTSIDE]
    quoted = _quoted(run)
    return [
        [
            *_own(token, looks[at], note),
            *_beside(padded[at : at + 2 * _REACH + 1]),
            *(["quoted"] if quoted[at] else ()),
        ]
        for at, token in enumerate(run)
    ]


def _look(token: Token, lists: Mapping[str, str], cues: dict[str, str]) -> _Look:
    first = token.text[0]
    if not first.isalpha():
        is_mark = not first.isdigit()
        return _Look(token.text if is_mark else "", "." if is_mark else "9", "", "")
    letters = lists[token.folded]
    cue = cues.get(token.folded, "")
    is_known = "o" in letters or cue
    if not cue and token.text.islower() and set(letters) & _MAY_BE_COMPOUND:
        cue = cues_of_compound(token.folded)
    return _Look(token.folded if is_known else "", _shape(token), letters, cue)


def _shape(token: Token) -> str:
    """Where a word has capitals: x, X, Xx, XX or xX, with ^ where a sentence may begin."""
    text = token.text
    if text.islower():
        return "x" if len(text) > 1 else "x1"
    if len(text) == 1:
        shape = "X"
    elif text.isupper():
        shape = "XX" if len(text) > 3 else "XXX"
    elif text[0].isupper():
        shape = "Xx" if text[1:].islower() else "XxX"
    else:
        shape = "xX"
    return "^" + shape if token.opens else shape


def _own(token: Token, look: _Look, note: NoteWords) -> list[str]:
    shape, lists = look.shape, look.lists
    found = ["b", "s:" + shape, "l:" + lists + shape]
    if look.word:
        found.append("w:" + look.word)
    if look.cues:
        found.append("c:" + look.cues)
    if shape not in {".", "9"}:
        found += _spelling(token, lists, shape)
        found.append("e:" + _elsewhere(token, note) + shape)
        if note.is_without_capitals:
            found.append("small:" + lists + shape)
    return found


def _spelling(token: Token, lists: str, shape: str) -> list[str]:
    folded = token.folded
    if "o" in lists and shape in {"x", "x1"}:
        return ["suf:" + folded[-3:]]
    known = "o" if "o" in lists else "k" if lists else "u"
    length = min(len(folded), 12) // 3
    return [
        "s2:" + folded[-2:],
        "s3:" + folded[-3:],
        "s4:" + folded[-4:],
        "p3:" + folded[:3],
        f"n:{known}{length}{shape}",
    ]


def _elsewhere(token: Token, note: NoteWords) -> str:
    """Whether the note writes the word with and without a capital."""
    capital = "C" if token.folded in note.capitalised else ""
    return capital + ("s" if token.folded in note.small else "")


def _beside(window: list[_Look]) -> list[str]:
    """Three looks to each side; `window[3]` is the token itself."""
    b3, b2, b1, own, a1, a2, a3 = window
    shape = own.shape
    found = [
        "-1w:" + b1.word,
        "+1w:" + a1.word,
        "-2w:" + b2.word,
        "+2w:" + a2.word,
        f"-1s:{b1.shape}{b1.lists}",
        f"+1s:{a1.shape}{a1.lists}",
        f"-2s:{b2.shape}|{b1.shape}",
        f"+2s:{a1.shape}|{a2.shape}",
        f"-1c:{b1.cues}{shape}",
        f"+1c:{a1.cues}{shape}",
        f"-21:{b2.cues}|{b1.cues or b1.word}|{shape}",
        f"+12:{a1.cues or a1.word}|{a2.cues}|{shape}",
        f"-1ws:{b1.word}{shape}{own.lists}",
        f"+1ws:{a1.word}{shape}{own.lists}",
        f"-1+1:{b1.cues or b1.shape}|{a1.cues or a1.shape}|{shape}",
    ]
    before, after = b1.cues + b2.cues + b3.cues, a1.cues + a2.cues + a3.cues
    found += ["<" + letter + shape for letter in _TELLING if letter in before]
    found += [">" + letter + shape for letter in _TELLING if letter in after]
    return found


_TELLING = "TNUMLRK"


def _quoted(run: list[Token]) -> list[bool]:
    """Which tokens stand between quotation marks on this line."""
    flags: list[bool] = []
    opened = ""
    for token in run:
        flags.append(bool(opened) and token.text != opened)
        if token.text in _QUOTES:
            opened = "" if opened == token.text else (opened or token.text)
    return flags

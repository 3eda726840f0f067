"""Chooses the words of passphrases and of rosters from OpenTaal's Dutch dictionary.

    python packaging/wordlists.py [nl_NL.dic [dutch]]

The two files come from the Debian packages `hunspell-nl` and `wdutch`, version 2.20.19. A word is
taken if it is plain (a to z, four to eight letters), a noun, an adjective or an infinitive by the
dictionary's own marks, not on the list of what nobody should have to type, and not the beginning
of another chosen word. OpenTaal counts no use, so what is common is read from the list itself: the
more words a word begins and ends, the more people know it.

A roster's words are read aloud, so they are nouns and adjectives of four to seven letters, and no
two of them sound alike: folded to how they are said, and with those consonants made one that are
taken for each other on a bad line, they all still differ.
"""

from __future__ import annotations

import math
import re
import sys
from collections import Counter
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

DICTIONARY = Path("/usr/share/hunspell/nl_NL.dic")
WORD_LIST = Path("/usr/share/dict/dutch")
TARGET = Path(__file__).parent.parent / "resources/words/passphrase_nl.txt"
ROSTER_TARGET = TARGET.with_name("roster_nl.txt")
NOT_WANTED = Path(__file__).parent / "words_not_wanted.txt"
LENGTH = 7776
ROSTER_LENGTH = 2048
PLAIN = re.compile(r"[a-z]{4,8}")
SHORT = re.compile(r"[a-z]{4,7}")

# Harmless to type, but not to say aloud among colleagues.
NOT_SAID = {"aars", "afgod", "corona", "delict", "escort", "moor", "munitie", "prol", "trol"}

# Marks of nl_NL.aff: Y* diminutive and Z* plural (nouns), A* inflection (adjectives), V* verbs.
NOUN, ADJECTIVE, VERB = frozenset("YZ"), "A", "V"
HIDDEN = {"NS", "Fw", "Kc", "Wn"}  # not suggested, forbidden, written with a capital, confusing


def marks(lines: list[str]) -> dict[str, set[str]]:
    """The two-letter marks of each word."""
    found: dict[str, set[str]] = {}
    for line in lines:
        word, _, flags = line.split("\t")[0].strip().partition("/")
        pairs = {flags[at : at + 2] for at in range(0, len(flags), 2)}
        found.setdefault(word, set()).update(pairs)
    return found


def is_suitable(word: str, flags: set[str]) -> bool:
    """Plain, and a noun, an adjective or an infinitive."""
    if not PLAIN.fullmatch(word) or flags & HIDDEN:
        return False
    kinds = {flag[0] for flag in flags if flag}
    is_infinitive = VERB in kinds and word.endswith("en")
    return bool(kinds & NOUN) or ADJECTIVE in kinds or is_infinitive


def is_speakable(word: str, flags: set[str]) -> bool:
    """Short, and a noun or an adjective."""
    is_named = any(flag[0] in NOUN | {ADJECTIVE} for flag in flags if flag)
    return is_named and word not in NOT_SAID and SHORT.fullmatch(word) is not None


def familiarity(words: set[str]) -> Callable[[str], float]:
    """A measure of how well known a word is: in how many others it stands first or last."""
    firsts: Counter[str] = Counter()
    lasts: Counter[str] = Counter()
    for word in words:
        firsts.update(word[:at] for at in range(1, len(word)))
        lasts.update(word[at:] for at in range(1, len(word)))

    def measured(word: str) -> float:
        stem = word.removesuffix("en")  # fiets-bel from fiets, fiets-pad from fietsen
        return math.sqrt(firsts[stem]) + math.sqrt(lasts[word])

    return measured


def is_wanted(word: str, refused: list[str]) -> bool:
    """Not one of the refused words, nor with a refused stem (marked by a star) in it."""
    return not any(stem[:-1] in word if stem.endswith("*") else word == stem for stem in refused)


def prefix_free(ordered: list[str], length: int) -> list[str]:
    """The first words of which none begins another, so that any typing of them reads one way."""
    chosen: set[str] = set()
    beginnings: set[str] = set()
    for word in ordered:
        own = {word[:at] for at in range(1, len(word))}
        if word in beginnings or own & chosen:
            continue
        chosen.add(word)
        beginnings |= own
        if len(chosen) == length:
            return sorted(chosen)
    raise SystemExit(f"only {len(chosen)} words are left")


# How a word is said, nearly: what sounds the same or is easily taken for it is written the same.
SOUNDS = (
    ("sch", "sg"),
    ("ch|gh", "g"),
    ("ij|ei", "y"),
    ("au|ouw?", "w"),
    ("ph|v", "f"),
    ("qu", "kw"),
    ("c(?=[eiy])", "s"),
    ("c", "k"),
    ("x", "ks"),
    ("z", "s"),
    ("th|d", "t"),
    ("b", "p"),
    ("ieu?", "i"),
    ("m|ng", "n"),
    (r"(.)\1+", r"\1"),
)


def said(word: str) -> str:
    """A word folded to its sound."""
    for pattern, sound in SOUNDS:
        word = re.sub(pattern, sound, word)
    return word


def distinct(ordered: list[str], length: int) -> list[str]:
    """The first words of which no two sound alike."""
    chosen: list[str] = []
    taken: set[str] = set()
    for word in ordered:
        sound = said(word)
        if {sound, sound[:-1]} & taken:  # winters is winter to who hears badly
            continue
        chosen.append(word)
        taken |= {sound, sound[:-1]}
        if len(chosen) == length:
            return sorted(chosen)
    raise SystemExit(f"only {len(chosen)} words are left")


def main(dictionary: Path = DICTIONARY, word_list: Path = WORD_LIST) -> None:
    """Write the lists."""
    flags = marks(dictionary.read_text(encoding="utf-8").splitlines()[1:])
    words = {word for word in word_list.read_text(encoding="utf-8").split() if word.isalpha()}
    refused = [line for line in NOT_WANTED.read_text().splitlines() if line and line[0] != "#"]
    known = familiarity(words)
    suitable = [
        word
        for word in flags
        if is_suitable(word, flags[word]) and word in words and is_wanted(word, refused)
    ]
    ordered = sorted(suitable, key=lambda word: (-known(word), word))
    TARGET.write_text("\n".join(prefix_free(ordered, LENGTH)) + "\n", encoding="ascii")
    spoken = [word for word in ordered if is_speakable(word, flags[word])]
    ROSTER_TARGET.write_text("\n".join(distinct(spoken, ROSTER_LENGTH)) + "\n", encoding="ascii")


if __name__ == "__main__":
    main(*(Path(each) for each in sys.argv[1:3]))

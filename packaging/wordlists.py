"""Chooses the words of passphrases from OpenTaal's Dutch dictionary.

    python packaging/wordlists.py [nl_NL.dic [dutch]]

The two files come from the Debian packages `hunspell-nl` and `wdutch`, version 2.20.19. A word is
taken if it is plain (a to z, four to eight letters), a noun, an adjective or an infinitive by the
dictionary's own marks, not on the list of what nobody should have to type, and not the beginning
of another chosen word. OpenTaal counts no use, so what is common is read from the list itself: the
more words a word begins and ends, the more people know it.
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
NOT_WANTED = Path(__file__).parent / "words_not_wanted.txt"
LENGTH = 7776
PLAIN = re.compile(r"[a-z]{4,8}")

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


def main(dictionary: Path = DICTIONARY, word_list: Path = WORD_LIST) -> None:
    """Write the list."""
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


if __name__ == "__main__":
    main(*(Path(each) for each in sys.argv[1:3]))

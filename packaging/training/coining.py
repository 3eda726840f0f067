"""Names that stand in no list, so that the tagger cannot lean on lists alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from random import Random

ONSETS = ("B", "Br", "C", "D", "Dr", "G", "Gr", "H", "J", "K", "Kl", "L", "M", "N", "P", "Pl", "R")
ONSETS_MORE = ("S", "Sch", "Sp", "St", "T", "Tr", "V", "Vl", "W", "Z", "Kn", "Schr", "Bl", "F")
NUCLEI = ("a", "ae", "aa", "e", "ee", "eu", "i", "ie", "o", "oe", "oo", "u", "uy", "ij", "ey", "ou")
MIDDLES = ("ck", "ll", "m", "n", "nd", "r", "rm", "rt", "s", "st", "t", "tt", "v", "lm", "ns", "rd")
SURNAME_ENDS = ("aert", "aerts", "mans", "ens", "inckx", "inck", "eel", "ers", "sen", "kens", "inx")
SURNAME_ENDS_MORE = (
    "ynck",
    "hout",
    "beke",
    "ghem",
    "rix",
    "oot",
    "eghem",
    "ère",
    "eau",
    "oux",
    "et",
)
FIRST_ENDS = ("a", "e", "ien", "ine", "o", "an", "en", "ie", "is", "eke", "elle", "ia", "us", "ou")
FIRST_ENDS_MORE = ("i", "y", "on", "ane", "ik", "ert", "as", "el", "ita", "ouk", "ara", "ero", "im")
SYLLABLES = (
    *("Chen", "Li", "Wang", "Park", "Kim", "Nguyen", "Thi", "Minh", "Hui", "Ming", "Jun", "Shao"),
    *("Fung", "Ho", "Sook", "Dae", "Tran", "Bao", "Zhou", "Liang", "Kwok", "Seng", "Thant", "Aung"),
)
COMPANY_ENDS = (
    "a",
    "ix",
    "o",
    "eo",
    "um",
    "io",
    "ex",
    "on",
    "ora",
    "ent",
    "is",
    "ica",
    "al",
    "ics",
)


def coin_surname(random: Random) -> str:
    """A surname that looks Flemish, such as Stuyrtens."""
    start = random.choice(ONSETS + ONSETS_MORE) + random.choice(NUCLEI) + random.choice(MIDDLES)
    return start + random.choice(SURNAME_ENDS + SURNAME_ENDS_MORE)


def coin_first_name(random: Random) -> str:
    """A first name in use nowhere."""
    start = random.choice(ONSETS + ONSETS_MORE) + random.choice(NUCLEI[:12])
    middle = random.choice(MIDDLES) if random.random() < 0.7 else "l"
    return start + middle + random.choice(FIRST_ENDS + FIRST_ENDS_MORE)


def coin_syllable(random: Random) -> str:
    """One word of a name of the Far East."""
    return random.choice(SYLLABLES)


def coin_company(random: Random) -> str:
    """One word that a firm could be called."""
    start = random.choice(ONSETS + ONSETS_MORE) + random.choice(NUCLEI[:10])
    word = start + random.choice(MIDDLES) + random.choice(COMPANY_ENDS)
    return word.upper() if len(word) < 6 and random.random() < 0.4 else word


def coin_letters(random: Random) -> str:
    """Two to five capitals, as parties, unions and firms are called."""
    length = random.choice((2, 3, 3, 3, 4, 4, 5))
    letters = "".join(random.choice("ABCDEFGHIKLMNOPRSTUVWZ") for _ in range(length))
    chance = random.random()
    if chance < 0.08:
        return ".".join(letters) + "."
    if chance < 0.14:
        return f"{letters[0]}&{letters[1:]}"
    return letters.capitalize() if chance > 0.92 else letters

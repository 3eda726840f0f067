"""How a note or a newspaper writes a person: pieces of text, each with its kind or none."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coining import coin_first_name, coin_syllable

if TYPE_CHECKING:
    from random import Random

    from people import Person

PERSON = "PERSON"
TITLES = ("mevrouw", "meneer", "mevr.", "dhr.", "de heer", "mw.", "dr.", "juffrouw", "prof.")
CAPITAL_PREFIXES = ("De", "De", "De", "Van", "Van den", "Van der", "Van de", "Vande", "Di", "Da")
ARABIC = ("al-", "al-", "el-", "Al-", "ben ", "bin ", "Ben ", "Abu ")
HISSING = ("s", "x", "z", "ch", "sj")
NOTE_FORMS = {
    "first": 54,
    "full": 13,
    "titled": 8,
    "first_initial": 4,
    "initials": 3,
    "letters": 2,
    "surname": 4,
    "diminutive": 4,
    "nickname": 3,
    "inverted": 2,
    "initial_surname": 2,
    "family": 1,
}
NEWS_FORMS = {
    "full": 58,
    "surname": 28,
    "first": 6,
    "titled": 3,
    "initial_surname": 3,
    "nickname": 1,
    "family": 1,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text; `kind` is empty for what is no name."""

    text: str
    kind: str = ""


def any_form(person: Person, random: Random, *, is_news: bool) -> tuple[Piece, ...]:
    """A form drawn by how often the kind of text uses it."""
    weights = NEWS_FORMS if is_news else NOTE_FORMS
    form = random.choices(list(weights), list(weights.values()))[0]
    return written(person, form, random)


def written(person: Person, form: str, random: Random) -> tuple[Piece, ...]:
    """The person in one form."""
    if form == "titled":
        return (Piece(f"{random.choice(TITLES)} "), Piece(person.surname, PERSON))
    if form == "family":
        return (
            Piece(random.choice(("de familie ", "de "))),
            Piece(_plural(person.surname), PERSON),
        )
    return (Piece(_single(person, form, random), PERSON),)


def _single(person: Person, form: str, random: Random) -> str:
    first, surname = person.first, person.surname
    simple = {
        "first": first,
        "surname": surname,
        "full": f"{first} {surname}",
        "first_initial": f"{first} {_surname_initial(person, random)}",
        "initial_surname": f"{_initials(first, random)} {surname}",
        "nickname": person.nickname or _short(first),
        "diminutive": _diminutive(first, random),
        "possessive": _possessive(first, random),
        "possessive_surname": _possessive(surname, random),
        "possessive_full": _possessive(f"{first} {surname}", random),
        "plural": _plural(first),
        "reversed": f"{surname} {first}",
        "de": _with_capital_prefix(surname, random),
        "arabic": f"{first} {random.choice(ARABIC)}{surname.split()[-1]}",
        "asian": " ".join(coin_syllable(random) for _ in range(random.choice((2, 3, 3)))),
        "many": _many_initials(surname, random),
        "single": random.choice((first, coin_first_name(random))),
    }
    if form in simple:
        return simple[form]
    if form == "inverted":
        return random.choice((f"{surname.upper()} {first}", f"{surname.upper()}, {first}"))
    if form == "initials":
        return _initials(first, random) + _surname_initial(person, random)
    return _letters(person, random)


def _with_capital_prefix(surname: str, random: Random) -> str:
    """As the papers write a Fleming's name: "De Clercq", "Van der Auwera"."""
    prefix = random.choice(CAPITAL_PREFIXES)
    return f"{prefix} {surname.rsplit(maxsplit=1)[-1]}"


def _many_initials(surname: str, random: Random) -> str:
    """As in "P.C.Th. van der Meersch"."""
    letters = random.choices("ABCDEFGHJKLMPRTW", k=random.choice((2, 3)))
    last = random.choice((".", ".", "h."))
    prefix = random.choice(("van der ", "van den ", "de ", ""))
    return f"{'.'.join(letters)}{last} {prefix}{surname.rsplit(maxsplit=1)[-1]}"


def _surname_initial(person: Person, random: Random) -> str:
    words = person.surname.split()
    initials = "".join(word[0] for word in words) if random.random() < 0.5 else words[-1][0]
    return initials.upper() + random.choice((".", ".", ""))


def _initials(first: str, random: Random) -> str:
    parts = [part[0].upper() for part in first.replace("-", " ").split()]
    return random.choice((".", ".", ".-")).join(parts) + "."


def _letters(person: Person, random: Random) -> str:
    letters = [person.first[0].upper(), *(word[0] for word in person.surname.split())]
    joined = random.choice(("", ".")).join(letters[: random.choice((1, 2, 2, 3))])
    return joined + "." if "." in joined or random.random() < 0.5 else joined


def _short(first: str) -> str:
    return first[: 3 if first[2:3] not in "aeiou" else 4]


def _diminutive(first: str, random: Random) -> str:
    name = first.split("-", maxsplit=1)[0]
    if name[-1] in "aeiou":
        return name + random.choice(("ke", "tje", "ke"))
    if name[-1] in "kgt":
        return name + random.choice(("ske", "je", "jen"))
    return name + random.choice(("ke", "ke", "tje", "eke"))


def _possessive(name: str, random: Random) -> str:
    if name.casefold().endswith(HISSING):
        return name + random.choice(("'", "’"))
    if name[-1] in "aiouy":
        return name + random.choice(("'s", "’s", "s"))
    return name + random.choice(("s", "s", "s", "'s"))


def _plural(name: str) -> str:
    if name.casefold().endswith(HISSING):
        return name + "en"
    return name + ("'s" if name[-1] in "aiouy" else "s")

"""Fills the slots of the templates.

A template is one line of text. `[a|b|]` stands for one of its alternatives. `{p}` is a person,
`{q}` and `{r}` others; `{p:full}` asks for one form of name_forms.py. `{role}` is a line of
fillers/plain/role.txt, and a filler in fillers/company/ is marked COMPANY: the folder is the kind.
A filler may hold slots of its own; `{Role}` begins with a capital, `{CITY}` has nothing else.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from coining import coin_company, coin_first_name, coin_letters, coin_surname
from name_forms import Piece, any_form, written
from name_lists import HERE

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from name_lists import NameLists
    from people import People, Person

CHOICE = re.compile(r"\[([^\[\]]*\|[^\[\]]*)\]")
SLOT = re.compile(r"\{(\w+)(?::(\w+))?\}")
PERSON_SLOTS = ("p", "q", "r", "s")
QUOTES = (("", ""),) * 5 + (('"', '"'), ("'", "'"), ("‘", "’"), ("“", "”"))
LONG_WORD = re.compile(r"\b(?!van\b|met\b|het\b|een\b|voor\b)[a-zà-ÿ]{3,}")
BLANKS = re.compile(r"  +")


def _digits(pattern: str, random: Random) -> str:
    return re.sub("#", lambda _: random.choice("0123456789"), pattern.replace("%", "#"))


def read_lines(folder: str, name: str) -> tuple[str, ...]:
    """The lines of a file of templates or fillers, without blank lines and comments."""
    lines = (HERE / folder / f"{name}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(line for line in lines if line.strip() and not line.startswith("#"))


class Fillers:
    """What may stand in a slot, by its name, with the kind it is marked with."""

    def __init__(self, lists: NameLists, people: People) -> None:
        self._lists = lists
        self._people = people
        self._lines: dict[str, tuple[str, tuple[str, ...]]] = {}
        for path in sorted((HERE / "fillers").glob("*/*.txt")):
            kind = path.parent.name.upper()
            lines = read_lines(f"fillers/{path.parent.name}", path.stem)
            self._lines[path.stem] = ("" if kind == "PLAIN" else kind, lines)
        self._names = {
            "municipality": lists.read("municipalities"),
            "hamlet": lists.read("villages"),
            "land": lists.read("countries"),
            "word": read_lines("names", "ordinary_words"),
        }
        self._coined: dict[str, Callable[[Random], str]] = {
            "coined": coin_company,
            "letters": coin_letters,
            "afirst": coin_first_name,
            "asurname": coin_surname,
        }

    def fill(self, slot: str, random: Random) -> Piece:
        """The text of one slot; an unknown slot is a KeyError."""
        name = slot.lower()
        kind, text = self._draw(name, random)
        if len(slot) > 1 and slot.isupper():
            text = text.upper()
        elif slot[0].isupper():
            text = text[0].upper() + text[1:]
        return Piece(text, kind)

    def _draw(self, name: str, random: Random) -> tuple[str, str]:
        if name in self._names:
            return "", random.choice(self._names[name])
        if name in self._coined:
            return "", self._unused(self._coined[name], random)
        if name == "nfirst":
            return "", self._people.first_name(random, "flemish")
        if name == "nsurname":
            return "", self._people.surname(random, "flemish")
        kind, lines = self._lines[name]
        text = self._flat(random.choice(lines), random)
        while kind and self._lists.is_left_out(text):
            text = self._flat(random.choice(lines), random)
        return kind, text

    def _unused(self, coin: Callable[[Random], str], random: Random) -> str:
        while not self._lists.may_use(word := coin(random)):
            continue
        return word

    def _flat(self, line: str, random: Random) -> str:
        chosen = choose(line, random)
        filled = SLOT.sub(lambda match: self.fill(match[1], random).text, chosen)
        return BLANKS.sub(" ", _digits(filled, random)).strip()


def choose(line: str, random: Random) -> str:
    """The line with one alternative of every choice, innermost first."""
    while match := CHOICE.search(line):
        line = line[: match.start()] + random.choice(match[1].split("|")) + line[match.end() :]
    return BLANKS.sub(" ", line)


class Cast:
    """The people of one text: mentioned again and again, in several forms."""

    def __init__(self, people: People, random: Random, *, is_news: bool) -> None:
        self._people = people
        self._random = random
        self._is_news = is_news
        self._members = [people.someone(random) for _ in range(random.randint(2, 5))]

    def pieces(self, slot: str, form: str, taken: dict[str, Person]) -> tuple[Piece, ...]:
        """One mention; within a sentence a slot stays one person."""
        person = taken.setdefault(slot, self._another(tuple(taken.values())))
        pieces = self._written(person, form)
        while any(self._people.is_left_out(piece.text) for piece in pieces):
            # A short form can be somebody else's name.
            person = taken[slot] = self._another(tuple(taken.values()))
            pieces = self._written(person, form)
        return pieces

    def _written(self, person: Person, form: str) -> tuple[Piece, ...]:
        if form:
            return written(person, form, self._random)
        return any_form(person, self._random, is_news=self._is_news)

    def _another(self, taken: tuple[Person, ...]) -> Person:
        free = [member for member in self._members if member not in taken]
        if free and self._random.random() < 0.7:
            return self._random.choice(free)
        return self._people.someone(self._random)


def _without_article(piece: Piece) -> tuple[Piece, ...]:
    """The Kempen are a place, the article before them is none."""
    article, blank, rest = piece.text.partition(" ")
    if piece.kind != "LOCATION" or article not in {"de", "het", "De", "Het"}:
        return (piece,)
    return (Piece(article + blank), Piece(rest, piece.kind))


def _marked(slot: str, fillers: Fillers, random: Random) -> tuple[Piece, ...]:
    if slot != "prod":
        return _without_article(fillers.fill(slot, random))
    title = fillers.fill("title", random)
    if random.random() < 0.35:
        title = Piece(LONG_WORD.sub(lambda match: match[0].capitalize(), title.text), title.kind)
    before, after = random.choice(QUOTES)
    return tuple(piece for piece in (Piece(before), title, Piece(after)) if piece.text)


def fill_sentence(template: str, fillers: Fillers, cast: Cast, random: Random) -> tuple[Piece, ...]:
    """The pieces of one sentence."""
    line = choose(template, random).strip().replace("\\n", "\n")
    taken: dict[str, Person] = {}
    pieces: list[Piece] = []
    at = 0
    for match in SLOT.finditer(line):
        pieces.append(Piece(_digits(line[at : match.start()], random)))
        if match[1] in PERSON_SLOTS:
            pieces.extend(cast.pieces(match[1], match[2] or "", taken))
        else:
            pieces.extend(_marked(match[1], fillers, random))
        at = match.end()
    pieces.append(Piece(_digits(line[at:], random)))
    return tuple(piece for piece in pieces if piece.text)

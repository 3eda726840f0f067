"""The people of the training text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from coining import coin_first_name, coin_surname

if TYPE_CHECKING:
    from collections.abc import Callable
    from random import Random

    from name_lists import NameLists

ORIGINS = {
    "flemish": 50,
    "dutch": 6,
    "french": 8,
    "moroccan": 9,
    "turkish": 6,
    "polish": 4,
    "congolese": 4,
    "italian": 3,
    "spanish": 2,
    "portuguese": 2,
    "romanian": 2,
    "english": 4,
    "german": 2,
    "balkan": 2,
}
PREFIXES = (
    "Van den",
    "Van de",
    "Van der",
    "Van",
    "Van 't",
    "van den",
    "van de",
    "Op de",
    "Van Den",
    "Ter",
    "Ten",
)
# Words that the dictionary writes with a capital and that end as surnames do.
SURNAME_ENDS = ("man", "mans", "inck", "aert", "aerts", "ckx", "sma", "stra", "sson", "sens")
GLUED = ("Vanden", "Vande", "Vander", "Ver", "vanden")


@dataclass(frozen=True, slots=True)
class Person:
    """One invented person; `nickname` may be empty."""

    first: str
    surname: str
    nickname: str


class People:
    """Draws people; most surnames of an origin come from its list, a third are made up."""

    def __init__(self, lists: NameLists) -> None:
        self._lists = lists
        self._first = {origin: lists.read(f"first_{origin}") for origin in ORIGINS}
        self._surnames = {origin: lists.read(f"surnames_{origin}") for origin in ORIGINS}
        self._rare_first = lists.read_recogniser("first_names")
        self._rare_surnames = lists.read_recogniser("family_names")
        self._look_like_words = tuple(
            word
            for word in lists.read_recogniser("proper_words")
            if word.isalpha() and word.endswith(SURNAME_ENDS)
        )
        self._cores = lists.read("surname_cores")
        self._nicknames = lists.read("nicknames")
        self._words = lists.read("ordinary_words")

    def someone(self, random: Random) -> Person:
        """A person whose first name and surname mostly share an origin."""
        origin = random.choices(list(ORIGINS), list(ORIGINS.values()))[0]
        other = origin if random.random() < 0.85 else "flemish"
        nickname = random.choice(self._nicknames) if random.random() < 0.1 else ""
        return Person(self.first_name(random, origin), self.surname(random, other), nickname)

    def is_left_out(self, name: str) -> bool:
        """Whether the gold notes hold the name or a word of it."""
        return self._lists.is_left_out(name)

    def first_name(self, random: Random, origin: str) -> str:
        """A first name: from a list, double, an ordinary word, or made up."""
        chance = random.random()
        if chance < 0.05:
            return random.choice(self._words)
        if chance < 0.12:
            return self._coined(coin_first_name, random)
        names = self._rare_first if random.random() < 0.2 else self._first[origin]
        name = random.choice(names)
        if chance < 0.18 and "-" not in name:
            return f"{name}-{random.choice(self._first[origin])}"
        return name

    def surname(self, random: Random, origin: str) -> str:
        """A surname: from a list, with a prefix, double, an ordinary word, or made up."""
        if origin != "flemish":
            return random.choice(self._surnames[origin])
        ways: dict[Callable[[Random], str], int] = {
            lambda chance: chance.choice(self._surnames["flemish"]): 25,
            lambda chance: chance.choice(self._rare_surnames): 13,
            lambda chance: chance.choice(self._look_like_words): 6,
            self._prefixed: 24,
            lambda chance: chance.choice(("De ", "de ", "")) + chance.choice(self._words): 5,
            lambda chance: "-".join(self.surname(chance, "flemish") for _ in range(2)): 4,
            lambda chance: self._coined(coin_surname, chance): 23,
        }
        return random.choices(list(ways), list(ways.values()))[0](random)

    def _prefixed(self, random: Random) -> str:
        chance = random.random()
        if chance < 0.3:
            return f"De {self._coined(coin_surname, random)}"
        core = random.choice(self._cores)
        if chance < 0.55:
            return random.choice(GLUED) + core.lower()
        return f"{random.choice(PREFIXES)} {core}"

    def _coined(self, coin: Callable[[Random], str], random: Random) -> str:
        while not self._lists.may_use(word := coin(random)):
            continue
        return word

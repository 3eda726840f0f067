"""Which wordings of a sheet are one person: first name, surname, possessive, a slip of the pen."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Reason
from counsellor_app.anonymisation.known_names import KnownNames, find_known
from counsellor_app.anonymisation.side_copy import side_copy
from counsellor_app.anonymisation.tokens import Token, tokens
from counsellor_app.anonymisation.word_lists import cue_words, word_list
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from collections.abc import Container, Iterable, Mapping

    from counsellor_app.casework.case import KnownPerson

_SHORTEST_STEM = 3
_ENDINGS = ("'s", "'", *sorted(word_list("name_endings"), key=len, reverse=True))


def person_key(person: KnownPerson) -> str:
    """The key of somebody of the case."""
    return f"known:{person.person_id}"


@dataclass(slots=True)
class _Somebody:
    """A person: a key that is no name, the words of the name, and for known ones their forms."""

    key: str
    words: set[str]
    forms: KnownNames | None = None


@dataclass(slots=True)
class People:
    """The people of a sheet: those of the case first, then whoever is found besides."""

    ordinary: Container[str]
    _held: list[_Somebody] = field(default_factory=list[_Somebody])

    def know(self, persons: Iterable[KnownPerson]) -> None:
        """Take in the people of the case."""
        for person in persons:
            names = [name.reveal() for name in (person.name, *person.aliases) if name]
            if names:
                told = {t.folded for name in names for t in _telling(name)}
                self._held.append(_Somebody(person_key(person), told, KnownNames.of(names)))

    def sort(self, wordings: Iterable[FreeText]) -> Mapping[FreeText, tuple[str, ...]]:
        """For each wording the keys of the people it may be; whole names are looked at first."""
        each = sorted(dict.fromkeys(wordings), key=lambda w: -len(_telling(w.reveal())))
        return {wording: self._keys(wording.reveal()) for wording in each}

    def base_of(self, wording: FreeText, keys: tuple[str, ...]) -> FreeText:
        """The wording without the ending a name took: "Lottes" and "Lotte's" are "Lotte"."""
        text = wording.reveal()
        found = tokens(side_copy(text).plain)
        words = {word for one in self._held if one.key in keys for word in one.words}
        if not found or len(found[-1].folded) != len(found[-1].text) or not keys:
            return wording
        last = found[-1]
        ending = next((e for e in _ENDINGS if _stem(last.folded, e) in words), "")
        if not ending or last.folded in words or not text.endswith(last.text):
            return wording
        return FreeText(text[: len(text) - len(ending)])

    def _keys(self, wording: str) -> tuple[str, ...]:
        told = _telling(wording)
        if not told:
            return ()
        for is_strict in (True, False):
            fitting = [one.key for one in self._held if self._fits(one, told, is_strict=is_strict)]
            if fitting:
                return tuple(fitting)
        new = _Somebody(f"found:{len(self._held)}", {token.folded for token in told})
        self._held.append(new)
        return (new.key,)

    def _fits(self, one: _Somebody, told: list[Token], *, is_strict: bool) -> bool:
        """Whether every word of a wording is of this person, to the letter or nearly."""
        if all(_is_word_of(token.folded, one.words) for token in told):
            return True
        if one.forms is None:
            return False
        hits = list(find_known(told, one.forms, self.ordinary))
        if is_strict:
            hits = [hit for hit in hits if hit.reason is not Reason.KNOWN_PERSON_ALIKE]
        return all(
            any(hit.start <= token.start and token.end <= hit.end for hit in hits) for token in told
        )


def _telling(wording: str) -> list[Token]:
    """The words of a wording that name somebody: no titles, prefixes or marks."""
    found = [t for t in tokens(side_copy(wording).plain) if t.text[0].isalpha()]
    prefixes = word_list("name_prefixes")
    told = [t for t in found if t.folded not in prefixes and not _is_title(t.folded)]
    return told or found


def _stem(word: str, ending: str) -> str:
    """The word without an ending it has, or ""."""
    stem = word.removesuffix(ending)
    return stem if stem != word and len(stem) >= _SHORTEST_STEM else ""


def _is_title(folded: str) -> bool:
    return "T" in cue_words().get(folded, "")


def _is_word_of(word: str, words: set[str]) -> bool:
    if len(word) == 1:
        return any(held.startswith(word) for held in words)
    stems = _stems(word)
    return any(held in stems or word in _stems(held) for held in words)


def _stems(word: str) -> set[str]:
    bare = word.replace("'", "")
    cut = {bare.removesuffix(ending) for ending in word_list("name_endings")}
    return {word, bare, *(stem for stem in cut if len(stem) >= _SHORTEST_STEM)}

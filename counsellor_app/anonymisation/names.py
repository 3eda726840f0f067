"""Names that lists and titles give away, where the words around say too little for the tagger."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.kinds import is_country_code
from counsellor_app.anonymisation.word_lists import cue_words, word_list

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.anonymisation.gazetteers import NoteLists
    from counsellor_app.anonymisation.tokens import NoteWords, Token

_LONGEST_PHRASE = 5
_LONGEST_ENTRY = 8
_SHORTEST_SMALL_NAME = 4
_PERSON_CUES = frozenset("TKSVA")
_LEGAL_FORMS = frozenset(
    ("nv", "bv", "bvba", "vzw", "cvba", "srl", "sprl", "asbl", "ltd", "gmbh", "inc")
)


@dataclass(frozen=True, slots=True)
class NameRules:
    """Looks names up; what it finds yields to what the tagger found."""

    lists: NoteLists

    def find(self, found: list[Token], note: NoteWords) -> Iterator[Finding]:
        """Findings among the tokens of a text; places may overlap."""
        openings = self.lists.gazetteers.openings
        for at, token in enumerate(found):
            if token.folded in openings:
                yield from self._phrase(found, at)
            if is_country_code(found, at):
                yield _finding(found, at, at + 1, Kind.LOCATION, 0.8, Reason.TITLE)
            elif token.text[0].isalpha():
                yield from self._after_title(found, at)
                yield from self._after_label(found, at)
                yield from self._name(found, at, note)
                yield from self._firm(found, at)

    def _after_title(self, found: list[Token], at: int) -> Iterator[Finding]:
        cues = _cues(found[at])
        if "T" not in cues and "X" not in cues:
            return
        first = at + 1
        marks = {"."} if "T" in cues else {":", '"', "'", "("}
        while first < len(found) and found[first].text in marks:
            first += 1
        last = self._end_of_name(found, first)
        if last > first and self._may_follow(found, first, last, is_title="T" in cues):
            yield _finding(found, first, last, Kind.PERSON, 0.9, Reason.TITLE)

    def _after_label(self, found: list[Token], at: int) -> Iterator[Finding]:
        """A line of a form: "Onderneming: Lichtkogel", "Titel: Het Jaar van de Haas"."""
        if at + 2 >= len(found) or found[at + 1].text != ":":
            return
        kind = _kind_of_label(_cues(found[at]))
        first = at + 2
        if kind is None or not found[first].text[0].isupper():
            return
        last = _end_of_entry(found, first)
        yield _finding(found, first, last, kind, 0.7, Reason.TITLE)

    def _may_follow(self, found: list[Token], first: int, last: int, *, is_title: bool) -> bool:
        """A capital, or behind a title a small word that is no ordinary one: "mevr peeters"."""
        return any(
            token.text[0].isupper() or (is_title and not {"o", "P"} & set(self.lists[token.folded]))
            for token in found[first:last]
            if token.folded not in word_list("name_prefixes")
        )

    def _end_of_name(self, found: list[Token], first: int) -> int:
        """Behind the capitalised words, initials and prefixes that stand together from here."""
        last = at = first
        while at < len(found) and at < first + _LONGEST_PHRASE and _is_beside(found, at, first):
            token = found[at]
            if token.folded in word_list("name_prefixes") or token.text in {".", "-"}:
                at += 1
                continue
            if not _is_name_like(token, is_first=last == first):
                break
            at += 1
            last = at
        return last

    def _name(self, found: list[Token], at: int, note: NoteWords) -> Iterator[Finding]:
        token = found[at]
        if len(token.text) < 2:
            return
        letters = self.lists[token.folded]
        if not set(letters) & set("fne"):
            return
        if token.text[0].isupper():
            confidence = self._trust(found, at, letters)
            if confidence:
                last = self._end_of_name(found, at)
                yield _finding(found, at, max(last, at + 1), Kind.PERSON, confidence, Reason.LISTED)
        elif _is_small_name(found, at, letters, note):
            yield _finding(found, at, at + 1, Kind.PERSON, 0.55, Reason.LISTED)

    def _trust(self, found: list[Token], at: int, letters: str) -> float:
        """How sure a capitalised word of the lists is a person; 0 for not enough."""
        token = found[at]
        if "o" in letters and (token.opens or token.text.isupper()):
            return 0.6 if "f" in letters and self._acts(found, at, letters) else 0.0
        if "p" in letters or "c" in letters:
            return 0.0
        if token.text.isupper() and len(token.text) <= 3:
            return 0.0
        if "f" in letters or "e" in letters:
            return 0.6 if "o" in letters else 0.75
        return 0.0 if "o" in letters or token.opens else 0.6

    def _acts(self, found: list[Token], at: int, letters: str) -> bool:
        """Whether a word that opens a sentence speaks, or does something: "Fleur zegt", "Iris:"."""
        if "s" in letters or found[at].folded in word_list("sentence_openers"):
            return False
        behind = found[at + 1] if at + 1 < len(found) else None
        if _cues(found[at]):
            return False
        if behind is None or behind.start - found[at].end > 1:
            return at > 0  # alone on the last line of a mail
        return behind.text == ":" or "S" in _cues(behind)

    def _phrase(self, found: list[Token], at: int) -> Iterator[Finding]:
        """The longest entry of a list that begins here."""
        written = ""
        best: tuple[int, Kind] | None = None
        for last in range(at, min(at + _LONGEST_PHRASE, len(found))):
            if last > at and not _is_beside(found, last, at):
                break
            gap = " " if last > at and found[last].start > found[last - 1].end else ""
            written += gap + found[last].folded
            kind = self._kind_of(written)
            best = (last + 1, kind) if kind else best
        if best and self._may_be_phrase(found, at, *best):
            confidence = 0.8 if best[1] is Kind.LOCATION else 0.7
            yield _finding(found, at, best[0], best[1], confidence, Reason.LISTED)

    def _kind_of(self, written: str) -> Kind | None:
        if written in self.lists.gazetteers.places:
            return Kind.LOCATION
        if written in self.lists.gazetteers.companies:
            return Kind.COMPANY
        return Kind.PRODUCTION if written in self.lists.gazetteers.productions else None

    def _may_be_phrase(self, found: list[Token], at: int, last: int, kind: Kind) -> bool:
        token = found[at]
        letters = self.lists[token.folded]
        is_single = last == at + 1
        if token.text[0].islower():
            is_led = at > 0 and "L" in _cues(found[at - 1])
            return kind is Kind.LOCATION and is_led and (not is_single or "o" not in letters)
        if not is_single:
            return True
        if kind is Kind.LOCATION:
            is_led = at > 0 and "L" in _cues(found[at - 1])
            return is_led or not ({"f", "n"} & set(letters) or ("o" in letters and token.opens))
        if kind is Kind.COMPANY:
            return not {"f", "o"} & set(letters) or token.text.isupper()
        return "o" not in letters and "f" not in letters

    def _firm(self, found: list[Token], at: int) -> Iterator[Finding]:
        """Capitalised words before a legal form or a word that firms end with."""
        token = found[at]
        is_form = token.folded in _LEGAL_FORMS
        if not is_form and not (token.text[0].isupper() and "M" in _cues(token)):
            return
        first = at
        while first and _is_part_of_firm(found, first - 1) and _is_beside(found, first, first - 1):
            first -= 1
        while first < at and not found[first].text[0].isupper():
            first += 1
        is_alone = found[first].opens and at - first == 1
        if first < at and not (is_alone and self._leads(found[first], is_form=is_form)):
            yield _finding(
                found, first, at + 1, Kind.COMPANY, 0.85 if is_form else 0.6, Reason.TITLE
            )

    def _leads(self, token: Token, *, is_form: bool) -> bool:
        """Whether a word that opens a sentence is no name: "Onze vzw", and "Goede productie"."""
        if is_form:
            return token.folded in word_list("sentence_openers") or "Q" in _cues(token)
        return "o" in self.lists[token.folded]


def _kind_of_label(cues: str) -> Kind | None:
    if "U" in cues:
        return Kind.COMPANY
    return Kind.PRODUCTION if "O" in cues else None


def _end_of_entry(found: list[Token], first: int) -> int:
    """Behind the last capitalised word before a mark or the end of the line."""
    last = first + 1
    for at in range(first + 1, min(first + _LONGEST_ENTRY, len(found))):
        if found[at].start - found[at - 1].end > 1 or not found[at].text[0].isalnum():
            break
        last = at + 1 if found[at].text[0].isupper() else last
    return last


def _cues(token: Token) -> str:
    return cue_words().get(token.folded, "")


def _finding(
    found: list[Token], first: int, last: int, kind: Kind, confidence: float, reason: Reason
) -> Finding:
    return Finding(found[first].start, found[last - 1].end, kind, confidence, reason)


def _is_beside(found: list[Token], at: int, first: int) -> bool:
    """Whether a token stands on the same line, one blank at most behind the one before it."""
    return at == first or (found[at].start - found[at - 1].end <= 1 and not found[at].opens)


def _is_name_like(token: Token, *, is_first: bool) -> bool:
    if not token.text[0].isalpha():
        return False
    return token.text[0].isupper() or is_first


def _is_part_of_firm(found: list[Token], at: int) -> bool:
    token = found[at]
    return (
        token.text in {"&", "-", "."}
        or token.text[0].isupper()
        or token.folded in {"en", "de", "het", "op"}
    )


def _is_small_name(found: list[Token], at: int, letters: str, note: NoteWords) -> bool:
    """A listed name in small letters counts only beside a word that tells of a person."""
    token = found[at]
    if set(letters) & set("opc") or len(token.folded) < _SHORTEST_SMALL_NAME or "f" not in letters:
        return False
    about = [found[near] for near in (at - 1, at + 1) if 0 <= near < len(found)]
    is_cued = any(set(_cues(near)) & _PERSON_CUES for near in about)
    return is_cued or note.is_without_capitals

"""Sets the kind of what the tagger found right where the words beside it say it plainly."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.evidence import is_of_people
from counsellor_app.anonymisation.finding import Finding, Kind
from counsellor_app.anonymisation.word_lists import cue_words, cues_of_compound, word_list

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.gazetteers import NoteLists
    from counsellor_app.anonymisation.tokens import Token

_MARKS = frozenset("\"'(:-")
_AT_WORK = frozenset({"bij"})
_BEFORE_LANGUAGE = frozenset(
    ("het", "gebroken", "vlot", "goed", "spreekt", "sprak", "leraar", "lerares")
)
_SHORT_PREFIXES = frozenset(("van", "de", "vd", "vdb", "vande", "vanden", "vander"))
_INSIDE = frozenset({"in", "te", "nabij"})
_QUARTERS = frozenset({"noord", "oost", "zuid", "west", "midden", "centraal"})
_LONGEST_LETTERWORD = 3
_MOST_WORDS = 10


def set_right(
    findings: Iterable[Finding], found: list[Token], lists: NoteLists
) -> Iterator[Finding]:
    """The findings, each with the kind that its neighbours give it."""
    places = {token.start: at for at, token in enumerate(found)}
    for finding in findings:
        at = places.get(finding.start)
        if at is not None and (
            _is_half_of_people(found, at, lists)
            or _is_language(finding, found, at, lists)
            or _is_told_of_title(finding, found, at)
        ):
            continue
        kind = (None if at is None else _kind(finding, found, at, lists)) or finding.kind
        end = _end_of_person(finding, found, at or 0, lists) if kind is Kind.PERSON else finding.end
        is_right = kind is finding.kind and end == finding.end
        yield finding if is_right else replace(finding, kind=kind, end=end)


def _is_half_of_people(found: list[Token], at: int, lists: NoteLists) -> bool:
    """As "West" of "West-Vlaming" and "Noord" of "Noord-Koreaanse"."""
    if found[at].folded not in _QUARTERS or not _is_joined(found, at):
        return False
    return is_of_people(lists[found[at + 2].folded])


def _is_language(finding: Finding, found: list[Token], at: int, lists: NoteLists) -> bool:
    """As "het Frans" and "Nederlands/Frans", though Frans is a first name too."""
    if found[at].end < finding.end or "g" not in lists[found[at].folded] or not at:
        return False
    before = found[at - 1]
    if before.text == "/" and at > 1:
        return "g" in lists[found[at - 2].folded]
    return before.folded in _BEFORE_LANGUAGE


def _is_told_of_title(finding: Finding, found: list[Token], at: int) -> bool:
    """As "bijna klaar" in "de reeks bijna klaar was": what is said of it, not what it is called."""
    if finding.kind is not Kind.PRODUCTION or not found[at].text.islower():
        return False
    is_quoted = at > 0 and found[at - 1].text in _MARKS
    return found[at].folded in word_list("sentence_openers") and not is_quoted


def _is_joined(found: list[Token], at: int) -> bool:
    """Whether a hyphen ties a word to the next one."""
    if at + 2 >= len(found) or found[at + 1].text != "-":
        return False
    return found[at].end == found[at + 1].start and found[at + 1].end == found[at + 2].start


def _end_of_person(finding: Finding, found: list[Token], at: int, lists: NoteLists) -> int:
    """A person's end: no people behind it, as in "Forde van de Belgische", but an initial."""
    held = [token for token in found[at : at + _MOST_WORDS] if token.end <= finding.end]
    last = len(held)
    if is_of_people(lists[held[-1].folded]):
        last -= 1
    while last > 1 and _is_left_over(held[last - 1]):
        last -= 1
    if 0 < last < len(held):
        return held[last - 1].end
    return _end_with_initial(finding, found, at)


def _is_left_over(token: Token) -> bool:
    """Whether nothing behind a name can end so: a prefix in small letters, a mark that joins."""
    return token.text in _MARKS or (
        token.text.islower() and token.folded in word_list("name_prefixes")
    )


def _end_with_initial(finding: Finding, found: list[Token], at: int) -> int:
    """A person's end, with a single letter and a point behind it: "salma i." and "Lotte H."."""
    behind = [token for token in found[at : at + 10] if token.start >= finding.end][:4]
    if len(behind) < 2 or behind[0].start - finding.end != 1:
        return finding.end
    if behind[0].folded in _SHORT_PREFIXES:
        letter = behind[1]
        is_initial = len(letter.text) == 1 and letter.text.isupper()
        return letter.end if is_initial and letter.start - behind[0].end == 1 else finding.end
    letter, mark = behind[:2]
    is_initial = len(letter.text) == 1 and letter.text.isalpha() and mark.text in {".", ":"}
    return letter.end if is_initial and mark.start == letter.end else finding.end


def _kind(finding: Finding, found: list[Token], at: int, lists: NoteLists) -> Kind | None:
    """The kind that is plain, or None."""
    held = [token for token in found[at : at + 8] if token.end <= finding.end]
    before, further = _words_before(found, at)
    letters = lists[held[0].folded]
    if _is_body(held, lists):
        return Kind.COMPANY
    if _is_somewhere(finding, found, at, lists):
        return Kind.LOCATION
    if "f" in letters and (_is_speaker(found, at) or _is_half_of_first_name(found, at)):
        return Kind.PERSON
    if _is_title(before, further, letters):
        return Kind.PRODUCTION
    return _firm(finding, before, letters)


def _is_body(held: list[Token], lists: NoteLists) -> bool:
    """A body that everybody knows, or words that end as firms do."""
    has_tail = len(held) > 1 and _says(held[-1], "M") and held[-1].text[0].isupper()
    return has_tail or _written(held) in lists.gazetteers.bodies


def _is_somewhere(finding: Finding, found: list[Token], at: int, lists: NoteLists) -> bool:
    """A known place, a country's code, where the news is from, or what stands behind "in"."""
    held = [token for token in found[at : at + 8] if token.end <= finding.end]
    before, _ = _words_before(found, at)
    if _is_place(held, before, lists) or is_country_code(found, at) or _heads_news(found, at):
        return True
    return finding.kind is Kind.PERSON and _is_in(before, lists[held[0].folded])


def _is_half_of_first_name(found: list[Token], at: int) -> bool:
    """As "Jean" of "Jean-Baptiste"."""
    return _is_joined(found, at) and found[at + 2].text[0].isupper()


def _is_title(before: Token | None, further: Token | None, letters: str) -> bool:
    """What stands behind "reeks", or behind "première van" and is no first name."""
    if before is None:
        return False
    is_of = before.folded == "van" and further is not None and _says(further, "G")
    return _says(before, "O") or (is_of and "f" not in letters)


def _is_speaker(found: list[Token], at: int) -> bool:
    """Whether a chat gives the word as who writes: "18:40 – Yves: ..."."""
    return found[at].opens and at + 1 < len(found) and found[at + 1].text == ":"


def _firm(finding: Finding, before: Token | None, letters: str) -> Kind | None:
    """A name right behind "productiehuis" or "bij" that no list of names has."""
    if before is None or finding.kind is not Kind.PERSON or set(letters) & set("fnp"):
        return None
    is_at_work = before.folded in _AT_WORK
    is_firm = _says(before, "U") or "U" in cues_of_compound(before.folded)
    return Kind.COMPANY if is_at_work or is_firm else None


def _is_in(before: Token | None, letters: str) -> bool:
    """Whether a word that is no first name stands behind "in" or "te"."""
    return before is not None and before.folded in _INSIDE and not set(letters) & set("fe")


def is_country_code(found: list[Token], at: int) -> bool:
    """Whether results name a country so: "(Ned)", "(Fra/"."""
    if not 0 < at < len(found) - 1 or found[at].folded not in word_list("country_codes"):
        return False
    return found[at - 1].text == "(" and found[at + 1].text in {")", "/"}


def _heads_news(found: list[Token], at: int) -> bool:
    """Whether a word in capitals opens a line as the place the news is from: "WENEN (AFP) - "."""
    token = found[at]
    if not (token.opens and token.text.isupper() and len(token.text) > _LONGEST_LETTERWORD):
        return False
    behind = at + 1
    while behind < len(found) and found[behind].text.isupper():
        behind += 1
    if behind >= len(found) or found[behind].start == found[behind - 1].end:
        return False
    return found[behind].text in {"-", "("}


def _written(held: list[Token]) -> str:
    return "".join(
        (" " if token.start > last.end else "") + token.folded
        for last, token in zip([held[0], *held], held, strict=False)
    )


def _is_place(held: list[Token], before: Token | None, lists: NoteLists) -> bool:
    """A known place that is no first name, or stands behind "in" or "te"."""
    if _written(held) not in lists.gazetteers.places:
        return False
    is_led = before is not None and _says(before, "L")
    return is_led or not set(lists[held[0].folded]) & set("fn")


def _words_before(found: list[Token], at: int) -> tuple[Token | None, Token | None]:
    """The two words before a place, marks left out; none from the line above."""
    words: list[Token] = []
    last = found[at]
    for token in reversed(found[max(0, at - 6) : at]):
        if last.start - token.end > 1:
            break
        last = token
        if token.text[0].isalnum():
            words.append(token)
        elif token.text not in _MARKS:
            break
    return (words[0] if words else None), (words[1] if len(words) > 1 else None)


def _says(token: Token, letter: str) -> bool:
    return letter in cue_words().get(token.folded, "")

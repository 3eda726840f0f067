"""Sets the kind of what the tagger found right where the words beside it say it plainly."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.finding import Finding, Kind
from counsellor_app.anonymisation.word_lists import cue_words

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from counsellor_app.anonymisation.gazetteers import NoteLists
    from counsellor_app.anonymisation.tokens import Token

_MARKS = frozenset("\"'(:-")
_AT_WORK = frozenset({"bij"})


def set_right(
    findings: Iterable[Finding], found: list[Token], lists: NoteLists
) -> Iterator[Finding]:
    """The findings, each with the kind that its neighbours give it."""
    places = {token.start: at for at, token in enumerate(found)}
    for finding in findings:
        at = places.get(finding.start)
        kind = (None if at is None else _kind(finding, found, at, lists)) or finding.kind
        end = _end_with_initial(finding, found, at or 0) if kind is Kind.PERSON else finding.end
        yield replace(finding, kind=kind, end=end)


def _end_with_initial(finding: Finding, found: list[Token], at: int) -> int:
    """A person's end, with a single letter and a point behind it: "salma i." and "Lotte H."."""
    behind = [token for token in found[at : at + 10] if token.start >= finding.end][:2]
    if len(behind) < 2 or behind[0].start - finding.end != 1:
        return finding.end
    letter, mark = behind
    is_initial = len(letter.text) == 1 and letter.text.isalpha() and mark.text in {".", ":"}
    return letter.end if is_initial and mark.start == letter.end else finding.end


def _kind(finding: Finding, found: list[Token], at: int, lists: NoteLists) -> Kind | None:
    """The kind that is plain, or None."""
    held = [token for token in found[at : at + 8] if token.end <= finding.end]
    before, further = _words_before(found, at)
    if len(held) > 1 and _says(held[-1], "M") and held[-1].text[0].isupper():
        return Kind.COMPANY
    if _is_place(held, before, lists):
        return Kind.LOCATION
    letters = lists[held[0].folded]
    if "f" in letters and _is_speaker(found, at):
        return Kind.PERSON
    if _is_title(before, further, letters):
        return Kind.PRODUCTION
    return _firm(finding, before, letters)


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
    return Kind.COMPANY if is_at_work or _says(before, "U") else None


def _is_place(held: list[Token], before: Token | None, lists: NoteLists) -> bool:
    """A known place that is no first name, or stands behind "in" or "te"."""
    written = "".join(
        (" " if token.start > last.end else "") + token.folded
        for last, token in zip([held[0], *held], held, strict=False)
    )
    if written not in lists.gazetteers.places:
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

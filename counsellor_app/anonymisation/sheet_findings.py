"""The findings of a whole sheet, each with the person it names and what was decided on it."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.engine import names_of
from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.known_persons import fold
from counsellor_app.anonymisation.people import People
from counsellor_app.anonymisation.remaining import opens_sentence
from counsellor_app.anonymisation.rendering import left_alone, regions, words_of
from counsellor_app.anonymisation.sheet_cues import find_cues
from counsellor_app.anonymisation.walk import step_of
from counsellor_app.anonymisation.word_lists import cue_words, word_list
from counsellor_app.casework.free_text import NO_WORDS, FreeText

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from counsellor_app.anonymisation.case_sheet import DraftSheet, Part
    from counsellor_app.anonymisation.engine import Engine
    from counsellor_app.anonymisation.tidying import Region
    from counsellor_app.anonymisation.walk import WalkStep
    from counsellor_app.casework.case import KnownPerson

_LABEL_BEFORE = re.compile(r"(?:^|\n)[A-Z]: $")
_APART = "\n\n"
_SIGHT = 30
_KNOWN = frozenset({Reason.KNOWN_PERSON, Reason.KNOWN_PERSON_ALIKE, Reason.KNOWN_PERSON_WORD})


@dataclass(frozen=True, slots=True)
class Marked:
    """A finding in the working text of one part.

    `person` is the key of whoever the wording names, "" for nobody or where it may be one of
    several `candidates`; `base` is the name without the ending it took, else the wording.
    A quotation may hold other marks; no others overlap.
    """

    part: Part
    finding: Finding
    wording: FreeText
    person: str
    decision: Decision | None
    step: WalkStep
    candidates: tuple[str, ...] = ()
    base: FreeText = NO_WORDS

    @property
    def may_stay(self) -> bool:
        """Whether KEEP is an answer: a name of the case is never kept."""
        return self.finding.reason is not Reason.KNOWN_PERSON

    @property
    def is_decided(self) -> bool:
        """Whether the counsellor said what becomes of it."""
        if self.decision is None:
            return False
        return self.may_stay or self.decision.replaces

    @property
    def needs_decision(self) -> bool:
        """Whether the sheet cannot be approved before something is decided here."""
        is_asked = not self.finding.is_suggestion
        return not self.is_decided and (
            is_asked or self.finding.reason in {Reason.KNOWN_PERSON_WORD, Reason.NAME_REPLACED}
        )


def find_marks(
    draft: DraftSheet, engine: Engine, case_persons: Iterable[KnownPerson]
) -> tuple[Marked, ...]:
    """Everything in the sheet that could give somebody away, in order of parts and places."""
    persons = tuple(case_persons)
    texts = {part: text.reveal() for part, text in draft.texts.items()}
    found = {
        part: _in_order([*findings, *_replaced_elsewhere(draft, texts[part], findings)])
        for part, findings in _found(texts, engine, names_of(persons)).items()
    }
    people = People(engine.gazetteers.ordinary)
    people.know(persons)
    named = people.sort(
        FreeText(texts[part][f.start : f.end])
        for part, findings in found.items()
        for f in findings
        if f.kind is Kind.PERSON
    )
    return tuple(
        replace(mark, base=people.base_of(mark.wording, mark.candidates))
        for part in texts
        for mark in _marks(draft, part, texts[part], found[part], named)
    )


def is_dutch(draft: DraftSheet, engine: Engine) -> bool:
    """Whether the engine is made for this sheet; if not, shapes and known names still count."""
    return engine.is_dutch("\n".join(text.reveal() for text in draft.texts.values()))


def covering(found: tuple[Region, ...], text: str, start: int, end: int) -> Decision | None:
    """The decision that covers every word between two places, or None."""
    inside = [region for region in found if region.start < end and start < region.end]
    if not inside:
        return None
    words = words_of(text[start:end])
    covered = all(
        any(r.start <= start + word.start and start + word.end <= r.end for r in inside)
        for word in words
    )
    return inside[0].decision if covered else None


def _found(
    texts: Mapping[Part, str], engine: Engine, names: tuple[str, ...]
) -> Mapping[Part, tuple[Finding, ...]]:
    """All parts are read as one text, so that a name found in one is known in the others."""
    findings = engine.find(_APART.join(texts.values()), names)
    found: dict[Part, tuple[Finding, ...]] = {}
    at = 0
    for part, text in texts.items():
        inside = (f for f in findings if at <= f.start and f.end <= at + len(text))
        moved = (replace(f, start=f.start - at, end=f.end - at) for f in inside)
        own = tuple(as_word(text, f, engine) for f in moved if not _says_nothing(text, f))
        found[part] = _in_order([*own, *find_cues(text, own)])
        at += len(text) + len(_APART)
    return found


def _replaced_elsewhere(
    draft: DraftSheet, text: str, findings: tuple[Finding, ...]
) -> Iterator[Finding]:
    """Ordinary words that were replaced as a name elsewhere, for the counsellor to look at."""
    for start, end in left_alone(text, draft.decisions):
        one = Finding(start, end, Kind.PERSON, 0.3, Reason.NAME_REPLACED, is_suggestion=True)
        if not any(one.overlaps(f) and f.kind is not Kind.QUOTE for f in findings):
            yield one


def _says_nothing(text: str, finding: Finding) -> bool:
    """Whether it is a role's label, "A" or "B's", or a small word at the start of a sentence.

    So does the role behind a label, as in "A: betrokkene", where the engine is in doubt.
    """
    if finding.reason in _KNOWN:
        return False
    wording = text[finding.start : finding.end]
    if finding.reason is Reason.DOUBTFUL and wording.islower():
        return bool(_LABEL_BEFORE.search(text[max(finding.start - 4, 0) : finding.start]))
    told = words_of(wording)
    if told and wording[told[0].start].isupper() and all(len(w.folded) == 1 for w in told):
        return True
    opener = len(told) == 1 and told[0].folded in word_list("sentence_openers")
    return opener and opens_sentence(text, finding.start)


def as_word(text: str, finding: Finding, engine: Engine) -> Finding:
    """A known name that is an ordinary word and opens a sentence may be that word: "Wil je dat?".

    It stays a name where somebody speaks or comes: "Wil zegt".
    """
    word = text[finding.start : finding.end]
    if finding.reason is not Reason.KNOWN_PERSON or fold(word) not in engine.gazetteers.ordinary:
        return finding
    behind = words_of(text[finding.end : finding.end + _SIGHT])
    speaks = bool(behind) and "S" in cue_words().get(behind[0].folded, "")
    if speaks or not opens_sentence(text, finding.start):
        return finding
    return replace(finding, confidence=0.4, reason=Reason.KNOWN_PERSON_WORD, is_suggestion=True)


def _in_order(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    return tuple(sorted(findings, key=lambda f: (f.start, -f.end)))


def _marks(
    draft: DraftSheet,
    part: Part,
    text: str,
    findings: tuple[Finding, ...],
    named: Mapping[FreeText, tuple[str, ...]],
) -> Iterator[Marked]:
    decided = regions(text, part, draft.decisions)
    for finding in findings:
        wording = FreeText(text[finding.start : finding.end])
        keys = named.get(wording, ()) if finding.kind is Kind.PERSON else ()
        decision = covering(decided, text, finding.start, finding.end) or _confirmed(
            draft, finding, wording
        )
        yield Marked(
            part,
            finding,
            wording,
            keys[0] if len(keys) == 1 else "",
            decision,
            step_of(finding.kind),
            keys,
        )


def _confirmed(draft: DraftSheet, finding: Finding, wording: FreeText) -> Decision | None:
    """A wording ticked on the last screen counts as kept; so do words all ticked one by one."""
    told = [FreeText(wording.reveal()[w.start : w.end]) for w in words_of(wording.reveal())]
    if wording in draft.confirmed or (told and draft.confirmed.issuperset(told)):
        return Decision(wording, Treatment.KEEP, FreeText(), finding.kind)
    return None

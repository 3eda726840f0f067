"""Where readers find a finding: in its place, replaced, kept, undecided or taken out."""

from __future__ import annotations

from types import MappingProxyType

import pytest

from counsellor_app.anonymisation.case_sheet import Audience, DraftSheet, Part, SheetId
from counsellor_app.anonymisation.decisions import Decision, Treatment
from counsellor_app.anonymisation.finding import Finding, Kind, Reason
from counsellor_app.anonymisation.reader_places import read_before
from counsellor_app.anonymisation.rendering import regions, rendered_part
from counsellor_app.anonymisation.sheet_findings import Marked, covering
from counsellor_app.anonymisation.walk import step_of
from counsellor_app.casework.free_text import FreeText

TEXT = (
    "Lotte Verbeke belde. De reeks Zandlopers stopt, zei Mieke.\n"
    "Mieke en Lotte zagen Jos op dinsdag. Mieke bleef. 😀 Jos niet."
)
LOTTE = Decision(FreeText("Lotte Verbeke"), Treatment.LABEL, FreeText("de betrokkene"), Kind.PERSON)
LOTTE_ALONE = Decision(FreeText("Lotte"), Treatment.LABEL, FreeText("de betrokkene"), Kind.PERSON)
SERIES = Decision(
    FreeText("Zandlopers"), Treatment.GENERALISE, FreeText("een film"), Kind.PRODUCTION
)
MIEKE_GOES = Decision(FreeText("Mieke"), Treatment.REMOVE, FreeText(""), Kind.PERSON)


def place(words: str, nth: int, *decisions: Decision) -> tuple[str, int]:
    """The text as readers see it, and where the `nth` place of these words is in it."""
    texts = MappingProxyType({Part.SITUATION: FreeText(TEXT)})
    draft = DraftSheet(SheetId(1), Audience.POULE, texts, decisions=decisions)
    start = -1
    for _ in range(nth):
        start = TEXT.index(words, start + 1)
    finding = Finding(start, start + len(words), Kind.PERSON, 0.9, Reason.LISTED)
    found = regions(TEXT, Part.SITUATION, decisions)
    decision = covering(found, TEXT, finding.start, finding.end)
    mark = Marked(Part.SITUATION, finding, FreeText(words), "", decision, step_of(Kind.PERSON))
    return rendered_part(draft, Part.SITUATION)[0], len(read_before(draft, mark))


@pytest.mark.parametrize(
    ("words", "nth", "read"),
    [
        ("Lotte Verbeke", 1, "De betrokkene belde"),
        ("Zandlopers", 1, "Een film stopt"),
        ("Mieke", 1, "Mieke.\n"),
        ("Mieke", 2, "Mieke en"),
        ("Lotte", 2, "de betrokkene zagen"),
        ("Mieke", 3, "Mieke bleef"),
        ("Jos", 2, "Jos niet"),
        ("dinsdag", 1, "dinsdag"),
    ],
)
def test_a_finding_is_found_where_readers_see_it(words: str, nth: int, read: str) -> None:
    """What stands before it may be longer or shorter than it was; a kept wording is not another."""
    whole, at = place(words, nth, LOTTE, LOTTE_ALONE, SERIES)
    assert whole[at:].startswith(read), whole[at:]


def test_what_was_taken_out_is_found_where_it_stood() -> None:
    """The place is the gap itself, not what was replaced before or after it."""
    whole, at = place("Mieke", 3, LOTTE, LOTTE_ALONE, MIEKE_GOES)
    assert "Mieke" not in whole
    assert abs(at - whole.index("bleef" if "bleef" in whole else "Bleef")) <= 1

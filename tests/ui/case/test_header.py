"""What is done with a whole case from its header."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QRect, QTimer
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from counsellor_app.casework.coded_case import CaseStatus
from counsellor_app.casework.free_text import FreeText
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.operations import case_notes
from counsellor_app.ui.case.case_header import CaseHeader
from counsellor_app.ui.case.case_page import CasePage
from counsellor_app.ui.dialogs import Dialogs
from tests.builders import a_case, a_closed_case

if TYPE_CHECKING:
    from tests.ui.case.conftest import CaseBench

WAIT, ERASE = "Waiting for the applicant", "Erase this case…"
DISCARD = "Throw this draft away…"
FROM, TO = "Taken over from a colleague", "Handed over to a colleague"


class Asked(Dialogs):
    """Answers every question the same way, and remembers what was asked."""

    def __init__(self, *, answer: bool) -> None:
        self.answer = answer
        self.texts: list[str] = []

    @override
    def confirm(self, parent: QWidget, title: str, text: str, *, action: str) -> bool:
        self.texts.append(text)
        return self.answer


def handover(bench: CaseBench, case_id: int) -> object:
    """What the vault holds about handing over."""
    return bench.kept(case_id).coded.answers.get("handover")


def test_a_case_is_handed_over_and_that_is_taken_back(bench: CaseBench) -> None:
    """Chosen once it is so, chosen again it is not; the other direction takes its place."""
    case_id = bench.at_desk(a_case).coded.case_id
    bench.open(case_id)
    for chosen, kept in ((TO, "GIVEN"), (FROM, "RECEIVED"), (FROM, "NONE")):
        bench.choose(chosen)
        bench.wait(lambda kept=kept: handover(bench, case_id) == kept)


def test_the_head_stands_where_it_stays(bench: CaseBench) -> None:
    """Nothing in it moves once it is seen, in large text too: of the first case and of the next."""
    font = bench.window.font()
    font.setPointSizeF(2 * font.pointSizeF())
    bench.window.setFont(font)
    for _ in range(2):
        case_id = bench.at_desk(a_case).coded.case_id
        seen: list[tuple[QRect, ...]] = []
        looking = QTimer(bench.window, interval=0)
        looking.timeout.connect(partial(look_at_head, bench, case_id, seen))
        looking.start()
        bench.open(case_id)
        looking.stop()
        assert len(seen) > 1
        assert all(places == seen[-1] for places in seen)


def look_at_head(bench: CaseBench, case_id: int, seen: list[tuple[QRect, ...]]) -> None:
    """Note where the head of this case is, and all that is seen in it, once it is seen."""
    page = bench.window.findChild(CasePage)
    if page.case is not None and page.case.coded.case_id == case_id:
        (head,) = page.findChildren(CaseHeader)
        parts = [part for part in head.findChildren(QWidget) if part.isVisible()]
        seen.append((head.geometry(), *(part.geometry() for part in parts)))


def test_a_draft_offers_to_be_thrown_away_and_no_more(bench: CaseBench) -> None:
    """Erasing, waiting and handing over are for what was registered."""
    bench.new_case()
    offers = {FROM, TO, WAIT, ERASE, DISCARD} & set(bench.menu_lines())
    assert offers == {DISCARD}
    assert not bench.hands.sees("intervision")


def test_a_closed_case_offers_erasing_alone(bench: CaseBench) -> None:
    """What is closed is neither waited for nor handed over."""
    bench.open(bench.at_desk(a_closed_case).coded.case_id)
    assert ERASE in bench.menu_lines()
    assert not {FROM, TO, WAIT} & set(bench.menu_lines())


def test_a_draft_is_thrown_away_after_asking(bench: CaseBench) -> None:
    """The question names the backups; no keeps the draft, yes leads back to an empty list."""
    case_id = bench.new_case()
    bench.at_desk(lambda desk: case_notes.keep_note(desk, case_id, FreeText("nog niet zeker")))
    bench.page.dialogs = asked = Asked(answer=False)
    bench.choose(DISCARD)
    assert bench.kept(case_id).coded.status is CaseStatus.DRAFT
    asked.answer = True
    bench.choose(DISCARD)
    bench.wait(lambda: bench.window.desk_view.current_key == "cases")
    assert len(asked.texts) == 2
    assert "backups still hold it" in asked.texts[0]
    refused: list[ExpectedError] = []
    bench.lane.ask(
        bench.window,
        lambda desk: case_notes.open_case(desk, case_id),
        otherwise=refused.append,
    )
    bench.wait(lambda: bool(refused))
    assert refused[0].code is ErrorCode.NO_SUCH_RECORD


def test_a_sheet_is_begun_from_the_case(bench: CaseBench) -> None:
    """The button leads to a new sheet, after handing over what was typed."""
    case_id = bench.at_desk(a_case).coded.case_id
    bench.open(case_id)
    bench.focus("Case note")
    bench.hands.type("net getypt")
    bench.click("For intervision")
    bench.wait(lambda: bench.window.desk_view.current_key == "intervision")
    bench.hands.wait_for("Situation")
    assert bench.kept(case_id).note.reveal() == "net getypt"

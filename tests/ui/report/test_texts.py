"""Texts of the report by keyboard: written, reviewed by two, and out again once changed."""

from __future__ import annotations

import io
from datetime import date
from typing import TYPE_CHECKING

import pypdf
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.report_texts import TextKind
from counsellor_app.operations import persons, pool_report, report_texts
from tests.builders import a_case, a_record
from tests.operations.pool_members import YEAR
from tests.ui.report.conftest import EVALUATION, LAST_YEAR, a_reviewed_text, a_text

if TYPE_CHECKING:
    from counsellor_app.casework.report_texts import ReportText
    from counsellor_app.operations.desk import Desk
    from tests.ui.report.conftest import ReportBench

CTRL = Qt.KeyboardModifier.ControlModifier
CALM = "freelancers durven pas laat te melden."
SIGNAL = {"rt_signal_kind": "RISK", "rt_theme": ("FREELANCE",)}
RISKY = "twee regisseurs durven niet te melden."


def texts_of(report: ReportBench, kind: TextKind) -> list[ReportText]:
    held = report.bench.do(report_texts.list_texts, YEAR)
    return [text for text in held if text.kind is kind]


def pages(desk: Desk) -> str:
    """The words of the newest report, as they would leave."""
    newest = pool_report.report_choices(desk)[0]
    read = pypdf.PdfReader(io.BytesIO(pool_report.report_pages(desk, newest)))
    return " ".join(" ".join(page.extract_text() for page in read.pages).split())


def write_signal(report: ReportBench, words: str) -> None:
    """A new signal, typed in."""
    report.choose_part("Policy signals")
    report.activate("New signal")
    report.activate("Kind of signal")
    report.activate("Theme")
    report.bench.hands.fill("What does the pool see?", words)
    report.bench.hands.wait_for("not yet reviewed, not in the report")
    report.rest_typing()


def tick_all(report: ReportBench) -> None:
    """The four checks, and a colleague's name."""
    for check in ("No number", "No company", "No function", "Nobody can"):
        report.activate(check)
    report.bench.hands.fill("And who with", "Bart Claes")


def test_a_signal_stands_in_the_report_once_two_reviewed_it(report: ReportBench) -> None:
    """Typed, it is kept and stays out; reviewed with a colleague, it is on the pages."""
    write_signal(report, CALM)
    (kept,) = texts_of(report, TextKind.SIGNAL)
    assert kept.words.reveal() == CALM
    assert CALM not in report.bench.do(pages)
    report.activate("Review with a colleague")
    assert report.sees("The app found nothing that points at somebody.")
    tick_all(report)
    report.activate("Reviewed")
    assert report.sees("by An Peeters and Bart Claes. It is in the report.")
    assert report.sees("1, of which 1 reviewed")
    assert CALM in report.bench.do(pages)


def test_what_waits_is_said_on_the_pages(report: ReportBench) -> None:
    """With a button that leads to the text; its review can begin there."""
    write_signal(report, CALM)
    report.choose_part("The pages")
    assert report.sees("1 text(s) not reviewed yet, so not in the report.")
    report.activate("Go and review")
    assert report.bench.hands.focused() == "Policy signals"
    report.activate("Review with a colleague")
    assert report.sees("Review it with two")


def test_a_changed_word_drops_the_review(report: ReportBench) -> None:
    """The page says so, and the text is off the pages until it is reviewed again."""
    report.bench.do(a_reviewed_text, YEAR, TextKind.SIGNAL, CALM, **SIGNAL)
    assert CALM in report.bench.do(pages)
    report.load()
    report.choose_part("Policy signals")
    assert report.sees("It is in the report.")
    report.bench.hands.fill("What does the pool see?", "Alle ")
    report.bench.hands.wait_for("so its review no longer holds")
    report.bench.hands.wait_for("1, of which 0 reviewed")
    assert "durven pas laat" not in report.bench.do(pages)


def test_what_might_point_at_somebody_is_decided_on(report: ReportBench) -> None:
    """The wording is shown with the reason; the review waits until it may stay."""
    write_signal(report, RISKY)
    report.activate("Review with a colleague")
    assert report.sees("“twee regisseurs”")
    assert report.bench.hands.focused() == "May stay: twee regisseurs"
    focused = QApplication.focusWidget()
    assert focused is not None
    report.bench.hands.wait_until(lambda: not focused.visibleRegion().isEmpty(), "it in view")
    assert report.sees("A number under five points at few people.")
    tick_all(report)
    report.activate("Reviewed")
    assert report.sees("something in this text you have not decided on yet")
    assert texts_of(report, TextKind.SIGNAL)[0].review is None
    report.activate("May stay: twee regisseurs")
    report.activate("Reviewed")
    assert texts_of(report, TextKind.SIGNAL)[0].review is not None


def test_a_better_wording_needs_no_decision(report: ReportBench) -> None:
    """The text is changed during the review: what the app found is looked for anew."""
    write_signal(report, RISKY)
    report.activate("Review with a colleague")
    report.bench.hands.tab_to("What does the pool see?")
    report.bench.hands.press(Qt.Key.Key_A, CTRL)
    report.bench.hands.type(CALM)
    report.bench.hands.wait_for("The app found nothing that points at somebody.")
    assert not report.sees("“twee regisseurs”")


def a_known_person(desk: Desk) -> None:
    case_id = a_case(desk).coded.case_id
    persons.add_person(desk, case_id, FreeText("Goedele Wuyts"))


def test_a_person_of_a_case_cannot_stay(report: ReportBench) -> None:
    """No tick is offered, and the review is refused with the reason."""
    report.bench.do(a_known_person)
    write_signal(report, "Goedele Wuyts durft pas laat te melden.")
    report.activate("Review with a colleague")
    assert report.sees("It has to go.")
    assert not report.sees("May stay: Goedele Wuyts")
    tick_all(report)
    report.activate("Reviewed")
    assert report.sees("This text names a person known from a case")
    assert texts_of(report, TextKind.SIGNAL)[0].review is None


@pytest.mark.parametrize(
    ("left_out", "told"),
    [("No company", "Not every check of this text"), ("And who with", "two reviewers")],
)
def test_a_review_is_whole_or_none(report: ReportBench, left_out: str, told: str) -> None:
    """Without every check and two names the text stays a draft, and the page says what lacks."""
    write_signal(report, CALM)
    report.activate("Review with a colleague")
    tick_all(report)
    report.bench.hands.tab_to(left_out)
    report.press(Qt.Key.Key_Space)
    for _ in "Bart Claes ":
        report.press(Qt.Key.Key_Backspace)
    report.activate("Reviewed")
    assert report.sees(told)
    assert texts_of(report, TextKind.SIGNAL)[0].review is None


def test_a_signal_of_ones_own_is_taken_over(report: ReportBench) -> None:
    """From the menu, with its kind, theme and words; the signal itself stays as it is."""
    codes = {"sg_kind": "RISK", "sg_theme": ("ONLINE",)}
    report.bench.do(lambda desk: a_record(desk, Record.SIGNAL, text=CALM, **codes))
    report.load()
    report.choose_part("Policy signals")
    report.activate("From a signal of my own")
    report.press(Qt.Key.Key_Down)
    report.press(Qt.Key.Key_Return)
    report.settle()
    (taken,) = texts_of(report, TextKind.SIGNAL)
    assert taken.codes == {"rt_signal_kind": "RISK", "rt_theme": ("ONLINE",)}
    assert report.sees(CALM)


def test_the_nine_steps_stand_there_in_order(report: ReportBench) -> None:
    """A text is begun about a step that has none, and stands beside that step."""
    report.choose_report(EVALUATION)
    report.choose_part("How it went, step by step")
    report.bench.hands.tab_to("How it went, step by step")
    assert report.sees("1. receipt")
    report.press(Qt.Key.Key_End)
    assert report.sees("9. deletion")
    report.press(Qt.Key.Key_Home)
    report.press(Qt.Key.Key_Down)
    report.activate("Write about this step")
    report.activate("Was it done as agreed?")
    report.rest_typing()
    (text,) = texts_of(report, TextKind.WORKFLOW)
    assert text.codes == {"rt_step": "ASSIGN", "rt_done": "ALWAYS"}
    assert report.sees("1 of 9, 0 reviewed")


def test_a_recommendation_has_an_owner_and_a_day(report: ReportBench) -> None:
    """They are numbered; the day may be still to come."""
    report.choose_report(EVALUATION)
    report.choose_part("Recommendations")
    report.activate("New recommendation")
    report.bench.hands.tab_to("For whom?")
    report.bench.hands.type("mediarte")
    report.bench.hands.fill("What does the pool recommend?", "Zet de poule op elke callsheet.")
    report.bench.hands.fill("By when?", "30/06/2028\t")
    report.rest_typing()
    (text,) = texts_of(report, TextKind.RECOMMENDATION)
    assert (text.codes, text.due_on) == ({"rt_owner": "MEDIARTE"}, date(2028, 6, 30))
    assert report.sees("1. For mediarte")


def test_last_years_recommendations_are_followed(report: ReportBench) -> None:
    """Each with its words, and what became of it; without any there is no such part."""
    report.choose_report(EVALUATION)
    assert "Recommendations of last year" not in report.parts()
    words = "Zet de poule op elke callsheet."
    report.bench.do(
        a_reviewed_text, LAST_YEAR, TextKind.RECOMMENDATION, words, rt_owner="COMPANIES"
    )
    report.load()
    report.choose_part("Recommendations of last year")
    assert report.sees(words)
    report.activate("What became of it?")
    assert report.sees("1 of 1 answered")
    (text,) = report.bench.do(report_texts.last_recommendations, YEAR)
    assert text.codes["rt_status"] == "DONE"
    assert text.review is not None


def test_a_text_is_erased_after_a_question(report: ReportBench) -> None:
    """Nothing of it is left in the vault or in view."""
    report.bench.do(a_text, YEAR, TextKind.SIGNAL, CALM, **SIGNAL)
    report.load()
    report.choose_part("Policy signals")
    report.activate("Erase…")
    assert texts_of(report, TextKind.SIGNAL) == []
    assert not report.sees(CALM)


def test_too_long_a_text_is_said_and_what_fitted_stays(report: ReportBench) -> None:
    """One letter more than there is room for is not kept."""
    report.bench.do(a_text, YEAR, TextKind.SIGNAL, "a" * 1200, **SIGNAL)
    report.load()
    report.choose_part("Policy signals")
    report.bench.hands.fill("What does the pool see?", "b")
    report.bench.hands.wait_for("longer than the 1200 characters")
    assert texts_of(report, TextKind.SIGNAL)[0].words.reveal() == "a" * 1200

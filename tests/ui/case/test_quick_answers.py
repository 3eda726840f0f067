"""One key for an answer and the way to the next question."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QStyleOptionViewItem

from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import Record
from counsellor_app.settings import resource
from counsellor_app.ui.case import quick_answers
from counsellor_app.ui.case.answers_form import AnswersForm, FormShape, FormSource
from counsellor_app.ui.case.case_pane import intake_fields
from counsellor_app.ui.figure_keys import figure_of, shortcuts_of
from tests.journeys.hands import ALT, CTRL, Hands, rest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

TODAY = date(2026, 11, 22)


@pytest.fixture
def form(qtbot: QtBot) -> AnswersForm:
    """The intake, with the keyboard in its first question."""
    codebook = read_codebook(resource("codebook/codebook.toml").read_text(encoding="utf-8"))
    source = FormSource(codebook, Record.CASE, "nl", lambda: TODAY)
    form = AnswersForm(source, intake_fields(codebook), {}, shape=FormShape.DENSE)
    for _ in form.pieces():
        pass
    qtbot.addWidget(form)
    form.show()
    form.activateWindow()
    form.start()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    return form


def typed(keys: str) -> str:
    """Press keys; the question the keyboard is in then."""
    hands = Hands()
    hands.type(keys)
    rest(0)
    return hands.focused()


def test_a_figure_stands_for_a_place_on_both_keyboards() -> None:
    """1 to 9 and 0 for the tenth, and the same keys without Shift; nothing else."""
    assert [figure_of(key) for key in "1234567890"] == list(range(1, 11))
    assert [figure_of(key) for key in "&é\"'(§è!çà"] == list(range(1, 11))
    assert [figure_of(key) for key in ("", "a", " ", "12")] == [0, 0, 0, 0]
    assert [keys.toString() for keys in shortcuts_of("Ctrl+1")] == ["Ctrl+1", "Ctrl+&"]
    assert [keys.toString() for keys in shortcuts_of("Alt+0")] == ["Alt+0", "Alt+À"]
    assert [keys.toString() for keys in shortcuts_of("Ctrl++")] == ["Ctrl++"]


def test_the_keyboard_goes_from_answer_to_answer(
    form: AnswersForm, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Space is today; words are searched as ever; what is unclear or unreadable is stayed at."""
    through: list[bool] = []
    said: list[str] = []
    monkeypatch.setattr(quick_answers, "announce", lambda _at, label: said.append(label))
    form.gone_through.connect(lambda: through.append(True))
    assert typed("12/3\n") == "Kanaal van eerste contact"
    assert typed("an\n") == "Kanaal van eerste contact"
    assert typed("tele\n") == "Eerste reactie op"
    assert typed("ooit\n") == "Eerste reactie op"
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_Delete)
    assert typed(" ") == "Rol van de verzoeker"
    assert typed("\n") == "Vraag bij de start"
    assert typed("9") == "Vraag bij de start"
    assert typed("81") == "Gehoord en geïnformeerd op"
    assert form.answers == {
        "received_on": date(2026, 3, 12),
        "channel_in": "TEL",
        "first_reply_on": TODAY,
        "request_kind": "UNK",
        "identity_mode": "NAMED",
    }
    form.start("info_given")
    assert typed("23&").startswith("Toelichting gegeven over")
    assert form.answers["info_given"] == ("ROLE", "SECRECY", "INFORMAL")
    assert typed("2\n").startswith("Belangenconflict nagegaan")
    assert form.answers["info_given"] == ("ROLE", "INFORMAL")
    assert not through
    typed("1")
    assert through == [True]
    assert said[:2] == ["onbekend", "met naam"]
    assert said[-2:] == ["beroepsgeheim", "geen conflict"]


def test_the_key_after_enter_is_for_the_next_question(form: AnswersForm) -> None:
    """Typed in one go, by words and by figures: no key is left behind in the line it ended."""
    assert typed("12/3\ntele\nvandaag\n11").startswith("Hoe kent u de verzoeker?")
    assert form.answers == {
        "received_on": date(2026, 3, 12),
        "channel_in": "TEL",
        "first_reply_on": TODAY,
        "reporter_role": "AFF",
        "request_kind": "HEAR",
    }


def test_a_figure_with_alt_is_no_answer(form: AnswersForm) -> None:
    """Where Alt+1 leads nowhere, it does not answer either."""
    form.start("reporter_role")
    for held in (ALT, CTRL):
        Hands().press(Qt.Key.Key_1, held)
    assert "reporter_role" not in form.answers


def test_the_list_shows_the_figures(form: AnswersForm) -> None:
    """In the list each choice has its figure, the tenth a 0; the field itself has none."""
    (cluster,) = (b for b in form.findChildren(QComboBox) if b.accessibleName() == "Functiecluster")
    shown: list[str] = []
    for row in (1, 10, 11):
        option = QStyleOptionViewItem()
        index = cluster.model().index(row, 0)
        cluster.view().itemDelegate().initStyleOption(option, index)
        shown.append(option.text[:5].lstrip("\u2007"))
    assert shown == ["1   t", "0   d", "   a"]
    form.start("function_cluster")
    typed("1")
    assert cluster.currentText().startswith("technische ploeg")

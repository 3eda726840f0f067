"""What changes without the keyboard going there is announced; nothing moves by itself."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

import pytest
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QLabel, QLineEdit

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.ui import announcing
from counsellor_app.ui.day_field import DateField
from counsellor_app.ui.kept_line import KeptLine
from counsellor_app.ui.message_bar import MessageBar
from counsellor_app.ui.strength_meter import StrengthLabel, strength_sentence
from counsellor_app.ui.unlock.unlock_step import UnlockStep
from counsellor_app.ui.vault_lane import VaultLane
from counsellor_app.ui.wording import error_sentence
from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

MOVES = re.compile(r"QPropertyAnimation|QVariantAnimation|QTimeLine|setAnimated\(True|QMovie")


@pytest.fixture
def announced(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The sentences handed to the system for reading out."""
    said: list[str] = []
    tell = QAccessible.updateAccessibility

    def hear(event: object) -> None:
        if isinstance(event, QAccessibleAnnouncementEvent):
            said.append(event.message())
        tell(event)  # pyright: ignore[reportArgumentType]

    monkeypatch.setattr(QAccessible, "updateAccessibility", hear)
    return said


def test_notices_and_warnings_are_announced(qtbot: QtBot, announced: list[str]) -> None:
    """Each sentence of the bar once, also the second of the same kind."""
    bar = MessageBar()
    qtbot.addWidget(bar)
    bar.say("Er is een reservekopie gemaakt.")
    bar.warn(error_sentence(ExpectedError(ErrorCode.DISK_FULL)))
    assert announced == [
        "Er is een reservekopie gemaakt.",
        error_sentence(ExpectedError(ErrorCode.DISK_FULL)),
    ]


def test_a_problem_of_a_step_is_announced(qtbot: QtBot, announced: list[str]) -> None:
    """What is amiss, and that something is being done; an empty sentence is silence."""
    step = UnlockStep()
    qtbot.addWidget(step)
    step.show_problem("Typ eerst uw wachtzin.")
    step.show_problem("")
    step.set_busy("De kluis gaat open.")
    assert announced == ["Typ eerst uw wachtzin.", "De kluis gaat open."]


def test_a_problem_under_a_field_is_announced_once(qtbot: QtBot, announced: list[str]) -> None:
    """What is wrong with a day, when the field is left; not again while it stands there."""
    field = DateField()
    qtbot.addWidget(field)
    for said in ("32/13", "32/13/2026"):
        field.findChild(QLineEdit).setText(said)
        field.keep_now()
    assert len(announced) == 1
    assert "not a date" in announced[0]
    field.set_answer(None)
    field.findChild(QLineEdit).setText("gisterenmorgen")
    field.keep_now()
    assert len(announced) == 2


def test_that_all_is_kept_is_announced_when_typing_rests(
    qtbot: QtBot, announced: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Once after many changes, not on opening a page; what could not be kept at once."""
    monkeypatch.setattr(announcing, "RESTS_MS", 30)
    lane = VaultLane()
    line = KeptLine(lane)
    qtbot.addWidget(line)
    line.show()
    for busy in (True, False):
        lane.busy_changed.emit(busy)
    for _ in range(5):
        line.set_pending(True)
        line.set_pending(False)
    assert announced == []
    qtbot.waitUntil(lambda: bool(announced))
    assert announced == [line.text()] == ["All kept"]
    line.set_pending(True)
    line.set_pending(False)
    lane.refused.emit(ExpectedError(ErrorCode.DISK_FULL))
    assert announced == ["All kept", "The last change is not kept"]
    qtbot.wait(60)
    assert len(announced) == 2


def test_what_is_kept_is_never_cut_at_its_end(qtbot: QtBot) -> None:
    """Before the line is laid out anew, too, each sentence has room where another stood."""
    line = KeptLine(VaultLane())
    qtbot.addWidget(line)
    line.show()
    label = next(one for one in line.findChildren(QLabel) if one.text() == line.text())
    rooms: dict[str, bool] = {}
    for is_pending in (True, False):
        line.set_pending(is_pending)
        needed = label.fontMetrics().horizontalAdvance(label.text())
        rooms[label.text()] = label.contentsRect().width() >= needed
        line.layout().activate()
    assert rooms == {"Keeping…": True, "All kept": True}


def test_how_strong_a_passphrase_is_is_announced_when_typing_rests(
    qtbot: QtBot, announced: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """The last of what was said of it; nothing once the field is forgotten."""
    monkeypatch.setattr(announcing, "RESTS_MS", 30)
    label = StrengthLabel()
    qtbot.addWidget(label)
    label.show()
    for bits in (5, 20, 45, 50, 90):
        label.judge(bits, is_enough=bits > 60)
    assert announced == []
    qtbot.waitUntil(lambda: bool(announced))
    assert announced == [strength_sentence(90, is_enough=True)]
    label.judge(5, is_enough=False)
    label.forget()
    qtbot.wait(60)
    assert len(announced) == 1


def test_nothing_is_announced_by_another_way() -> None:
    """One function speaks, so that this test hears all."""
    speakers = [
        path.relative_to(ROOT)
        for path in (ROOT / "counsellor_app" / "ui").rglob("*.py")
        if "updateAccessibility" in path.read_text(encoding="utf-8")
    ]
    assert [path.name for path in speakers] == ["announcing.py"]


def test_nothing_moves_by_itself() -> None:
    """No animation is written: reduced motion is how it always is."""
    moving = [
        path.name
        for path in (ROOT / "counsellor_app").rglob("*.py")
        if MOVES.search(path.read_text(encoding="utf-8"))
    ]
    assert moving == []
    assert MOVES.search("QPropertyAnimation(self)")

"""Leading a session: the view over the whole screen, its keys, and what it never shows."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget

from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.methods import method, methods
from counsellor_app.operations import persons, sessions
from counsellor_app.ui.idle_lock import IdleLock, seconds_until_lock
from counsellor_app.ui.sessions.fitted_label import FittedLabel, TimeLabel
from counsellor_app.ui.sessions.presenter_view import PresenterView
from counsellor_app.ui.sessions.presenting import Presenting
from tests.builders import a_case
from tests.ui.sessions.conftest import Watch

if TYPE_CHECKING:
    from collections.abc import Callable

    from pytestqt.qtbot import QtBot

    from tests.ui.lists.conftest import Bench
    from tests.ui.sessions.conftest import PanelPage

SMALL_LAPTOP, BEAMER = QSize(1366, 768), QSize(1920, 1080)
NEVER: Callable[[], float | None] = lambda: None  # noqa: E731  typed as the view asks it
WORD = "Kanariegeel"


@pytest.fixture
def watch() -> Watch:
    return Watch()


def view_of(
    qtbot: QtBot,
    watch: Watch,
    code: str = "INCIDENT",
    *,
    until_lock: Callable[[], float | None] = NEVER,
) -> PresenterView:
    """The view of a method, shown as a small laptop shows it."""
    chosen = method(code)
    assert chosen is not None
    presenting = Presenting(chosen.phases, clock=watch.read)
    view = PresenterView(chosen, presenting, "nl", until_lock=until_lock)
    view.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, on=False)
    qtbot.addWidget(view)
    view.resize(SMALL_LAPTOP)
    view.show()
    return view


def texts(widget: QWidget) -> list[str]:
    return [label.text() for label in widget.findChildren(QLabel) if not label.isHidden()]


def time_of(view: PresenterView) -> TimeLabel:
    (label,) = view.findChildren(TimeLabel)
    return label


def test_the_phase_and_its_time_are_shown(qtbot: QtBot, watch: Watch) -> None:
    """Name, time, who speaks, what to do, advice or not, and what comes next."""
    view = view_of(qtbot, watch)
    shown = texts(view)
    for text in (
        "Incidentmethode",
        "Phase 1 of 9",
        "Aankomen en terugblik",
        "05:00",
        "Iedereen, kort",
        "No advice yet",
        "Next: Voorstellen en kiezen",
    ):
        assert text in shown
    watch.seconds += 61
    view.look()
    assert time_of(view).text() == "03:59"


def test_keys_lead_through_the_phases(qtbot: QtBot, watch: Watch) -> None:
    """Space pauses, arrows and a clicker's keys change phase, plus and minus change the time."""
    view = view_of(qtbot, watch)
    steps = (
        (Qt.Key.Key_Right, "Phase 2 of 9", "10:00"),
        (Qt.Key.Key_PageDown, "Phase 3 of 9", "05:00"),
        (Qt.Key.Key_Left, "Phase 2 of 9", "10:00"),
        (Qt.Key.Key_PageUp, "Phase 1 of 9", "05:00"),
        (Qt.Key.Key_Plus, "Phase 1 of 9", "06:00"),
        (Qt.Key.Key_Minus, "Phase 1 of 9", "05:00"),
        (Qt.Key.Key_Space, "Paused", "05:00"),
    )
    for key, place, left in steps:
        QTest.keyClick(view, key)
        assert place in texts(view), key
        assert time_of(view).text() == left, key
    watch.seconds += 600
    view.look()
    assert time_of(view).text() == "05:00"
    QTest.keyClick(view, Qt.Key.Key_Escape)
    assert not view.isVisible()


def test_when_the_time_is_up_it_waits_quietly(qtbot: QtBot, watch: Watch) -> None:
    """A word stands where the time stood, smaller than the time; the phase stays."""
    view = view_of(qtbot, watch)
    size = time_of(view).text_size()
    watch.seconds += 5 * 60
    view.look()
    assert time_of(view).text() == "Time is up"
    assert time_of(view).text_size() < size / 2
    watch.seconds += 3 * 60
    view.look()
    assert "Phase 1 of 9" in texts(view)
    assert any("3 minute" in text for text in texts(view))


def test_the_last_phase_leads_nowhere(qtbot: QtBot, watch: Watch) -> None:
    """After the last phase there is no next one, and the view says so."""
    view = view_of(qtbot, watch)
    for _ in range(12):
        QTest.keyClick(view, Qt.Key.Key_Right)
    assert {"Phase 9 of 9", "This is the last phase"} <= set(texts(view))


def test_advice_is_welcome_only_where_the_method_says_so(qtbot: QtBot, watch: Watch) -> None:
    """In the gossip method never; in the incident method in one phase, the presenter silent."""
    for code, expected in (("GOSSIP", 0), ("INCIDENT", 1)):
        view = view_of(qtbot, watch, code)
        welcomed: list[list[str]] = []
        for _ in range(12):
            if "Advice is welcome" in texts(view):
                welcomed.append(texts(view))
            before = texts(view)
            QTest.keyClick(view, Qt.Key.Key_Right)
            if texts(view) == before:
                break
        assert len(welcomed) == expected
        assert all("Presenter listens" in shown for shown in welcomed)


@pytest.mark.parametrize("size", [SMALL_LAPTOP, BEAMER])
def test_it_is_read_across_a_table(qtbot: QtBot, watch: Watch, size: QSize) -> None:
    """In every phase of every method: the time fills a fifth of the height, nothing is cut off."""
    for one in methods():
        view = view_of(qtbot, watch, one.code)
        view.resize(size)
        QApplication.processEvents()
        for _ in one.phases:
            for label in view.findChildren(FittedLabel):
                needed = label.fitted().pixelSize()
                assert needed >= size.height() / 48 or not label.text(), label.text()
            assert time_of(view).text_size() >= size.height() / 5
            QTest.keyClick(view, Qt.Key.Key_Right)
        view.close()


def test_buttons_are_for_the_mouse(qtbot: QtBot, watch: Watch) -> None:
    """Each names its key, does the same, and never takes the keyboard from the view."""
    view = view_of(qtbot, watch)
    buttons = {button.text(): button for button in view.findChildren(QAbstractButton)}
    assert all(button.focusPolicy() is Qt.FocusPolicy.NoFocus for button in buttons.values())
    QTest.mouseClick(buttons["Next phase (→)"], Qt.MouseButton.LeftButton)
    assert "Phase 2 of 9" in texts(view)
    QTest.mouseClick(buttons["Close (Esc)"], Qt.MouseButton.LeftButton)
    assert not view.isVisible()


def test_it_says_before_the_vault_locks(qtbot: QtBot, watch: Watch) -> None:
    """A minute before, a line says what to do; once something is touched it goes."""
    left = [300.0]
    view = view_of(qtbot, watch, until_lock=lambda: left[0])
    said = "Your vault is about to lock"
    assert not any(said in text for text in texts(view))
    left[0] = 60.0
    view.look()
    assert any(said in text for text in texts(view))
    left[0] = 300.0
    view.look()
    assert not any(said in text for text in texts(view))


def test_keys_in_it_count_as_use(qtbot: QtBot, qapp: QApplication, watch: Watch) -> None:
    """The vault does not lock under a session that is being led; untouched, it does."""
    idle_lock = IdleLock(qapp, 5, clock=watch.read)
    view = view_of(qtbot, watch, until_lock=seconds_until_lock)
    view.activateWindow()
    qtbot.waitUntil(view.isActiveWindow)
    watch.seconds += 250
    view.look()
    assert any("about to lock" in text for text in texts(view))
    QTest.keyClick(view.windowHandle(), Qt.Key.Key_Shift)
    view.look()
    assert not any("about to lock" in text for text in texts(view))
    with qtbot.waitSignal(idle_lock.idle):
        watch.seconds += 300
    idle_lock.deleteLater()


def test_without_a_method_the_library_is_offered(bench: Bench, page: PanelPage) -> None:
    """Leading a session of which the method is not chosen yet begins with choosing one."""
    bench.hands.activate("New session")
    bench.hands.wait_for("Draft. What you type is kept")
    bench.hands.activate("Lead this session")
    bench.hands.wait_for_focus("Incident method")


def test_it_shows_nothing_of_any_case(bench: Bench, page: PanelPage) -> None:
    """Started from a session full of words, the view and every title hold none of them."""
    case = bench.do(a_case, f"{WORD} belde")
    bench.do(persons.add_person, case.coded.case_id, FreeText(WORD))
    hands = bench.hands
    hands.activate("New session")
    hands.wait_for("Draft. What you type is kept")
    hands.fill("Facilitator", WORD)
    hands.fill("Method", "balint\n")
    hands.wait_until(
        lambda: bench.do(sessions.list_sessions)[0].method == "BALINT", "the method in the vault"
    )
    hands.activate("Lead this session")
    hands.wait_for("Phase 1 of")
    view = QApplication.activeWindow()
    assert isinstance(view, PresenterView)
    assert view.isFullScreen()
    assert view.windowTitle() == "Intervision"
    held = [view.windowTitle(), view.accessibleName(), *texts(view)]
    held += [w.accessibleName() for w in view.findChildren(QWidget)]
    assert not any(WORD in text for text in held)
    hands.press(Qt.Key.Key_Escape)
    hands.wait_until(lambda: QApplication.activeWindow() is page.window(), "the page again")


def test_locking_closes_the_view(bench: Bench, page: PanelPage) -> None:
    """Forgetting ends the view too: no window outlives the vault."""
    bench.hands.activate("Methods")
    bench.hands.activate("Start: ")
    bench.hands.wait_until(
        lambda: isinstance(QApplication.activeWindow(), PresenterView), "the view"
    )
    page.forget()
    assert not any(
        isinstance(window, PresenterView) and window.isVisible()
        for window in QApplication.topLevelWidgets()
    )


def test_phases_follow_by_themselves_if_chosen(bench: Bench, page: PanelPage, watch: Watch) -> None:
    """With the tick set, a phase that is over makes room for the next one."""
    hands = bench.hands
    hands.activate("Methods")
    hands.activate("Go on by itself")
    hands.activate("Start: ")
    hands.wait_for("Phase 1 of")
    watch.seconds += 6 * 60
    hands.wait_for("Phase 2 of")

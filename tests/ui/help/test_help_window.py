"""The handbook in the window: chapters, search, and nothing from anywhere else."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QApplication, QLineEdit, QListWidget, QTextBrowser, QWidget
from shiboken6 import isValid

from counsellor_app.ui.help.chapter_browser import ChapterBrowser
from counsellor_app.ui.help.handbook import Chapter, read_chapters
from counsellor_app.ui.help.help_window import HelpWindow
from counsellor_app.ui.languages import speak
from counsellor_app.ui.theme import Theme
from tests.journeys.hands import CTRL, Hands, rest

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from pytestqt.qtbot import QtBot

    from tests.journeys.launching import RunningApp

ESCAPE, DOWN, RETURN = Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return
KEYS = [("In het hele venster", [("Nieuw dossier", "Ctrl+N"), ("Pijp", "a|b")])]
IMAGE = QTextDocument.ResourceType.ImageResource.value


@pytest.fixture
def owner(qtbot: QtBot) -> QWidget:
    """A window to stand beside."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1180, 680)
    made.show()
    return made


@pytest.fixture
def window(owner: QWidget) -> HelpWindow:
    """The help in Dutch, shown."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    speak(app, "nl")
    made = HelpWindow("nl", KEYS, owner)
    made.show_topic("today")
    made.show()
    made.activateWindow()
    rest(0)
    return made


def text_of(window: QWidget) -> str:
    (browser,) = window.findChildren(QTextBrowser)
    return browser.toPlainText()


def rows_of(window: QWidget) -> list[str]:
    (rows,) = window.findChildren(QListWidget)
    return [rows.item(row).text() for row in range(rows.count())]


def search(window: HelpWindow, typed: str) -> list[str]:
    (field,) = window.findChildren(QLineEdit)
    field.setText(typed)
    return rows_of(window)


def test_each_page_has_its_chapter(window: HelpWindow) -> None:
    """F1 on a page opens what is about it; where nothing is, the beginning."""
    titles = {c.key: c.title for c in read_chapters("nl")}
    wanted = {
        "setting-up": "start",
        "opening": "trouble",
        "today": "start",
        "cases": "case",
        "case": "case",
        "moving_in": "list",
        "pool": "half-year",
        "intervision": "intervision",
        "reporting": "half-year",
        "settings": "protection",
        "a page that is new": "start",
    }
    for topic, chapter in wanted.items():
        window.show_topic(topic)
        assert text_of(window).startswith(titles[chapter]), topic
    assert rows_of(window) == [*titles.values(), "Alle toetsen"]


def test_a_chapter_is_shown_from_its_beginning(window: HelpWindow) -> None:
    """When it opens, and after another was read to its end; the keys walk on from there too."""
    (browser,) = window.findChildren(ChapterBrowser)
    bar = browser.verticalScrollBar()
    places = [bar.value()]
    bar.setValue(bar.maximum())
    window.show_chapter("trouble")
    rest(0)
    places.append(bar.value())
    browser.setFocus()
    Hands().press(DOWN)
    places.append(bar.value())
    assert places == [0, 0, 0]
    assert browser.textCursor().position() < 200


def test_the_place_is_kept_when_the_text_is_laid_out_anew(window: HelpWindow) -> None:
    """Half way down a chapter, a window of another width and other colours move nothing."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    (browser,) = window.findChildren(ChapterBrowser)
    bar = browser.verticalScrollBar()
    half = bar.maximum() // 2
    bar.setValue(half)
    window.resize(window.width() - 100, window.height())
    rest(10)
    places = [bar.value()]
    Theme(app).apply(appearance="dark", text_percent=100)
    rest(10)
    places.append(bar.value())
    Theme(app).apply(appearance="system", text_percent=100)
    assert half > 200
    assert places == [half, half]


def test_the_text_is_as_wide_as_its_window(owner: QWidget) -> None:
    """In large text and a window made narrower nothing lies beyond an edge, down to the end."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(app)
    theme.apply(appearance="light", text_percent=200)
    try:
        window = HelpWindow("nl", KEYS, owner)
        window.show_topic("today")
        window.show()
        rest(10)
        window.resize(window.width() - 200, window.height() - 60)
        rest(10)
        (browser,) = window.findChildren(ChapterBrowser)
        bar = browser.verticalScrollBar()
        bar.setValue(bar.maximum())
        end = QTextCursor(browser.document())
        end.movePosition(QTextCursor.MoveOperation.End)
        assert browser.lineWrapColumnOrWidth() <= browser.viewport().width()
        assert browser.horizontalScrollBar().maximum() == 0
        assert browser.viewport().rect().contains(browser.cursorRect(end))
    finally:
        theme.apply(appearance="system", text_percent=100)


def test_the_keys_are_the_last_chapter(window: HelpWindow) -> None:
    """What the menus offer stands there with its keys, and can be searched."""
    window.show_chapter("keys")
    assert "Nieuw dossier\nCtrl+N" in text_of(window)
    assert "a|b" in text_of(window)
    assert "Alle toetsen\nCtrl+N" in search(window, "ctrl+n")


def test_search_finds_sentences(window: HelpWindow) -> None:
    """Capitals, accents and the order of words do not matter; headings come first."""
    hits = search(window, "GESTOLEN laptop")
    assert hits[0] == "Als er iets misgaat\nDe laptop is gestolen"
    assert search(window, "reservekopieen")
    assert search(window, "vergeten wachtzin")[0].endswith("De wachtzin vergeten")


def test_a_sentence_answers_for_its_heading(window: HelpWindow) -> None:
    """A word of the heading and one of the sentence find the sentence."""
    assert any("Doe aangifte." in hit for hit in search(window, "laptop aangifte"))


def test_nothing_found_says_so(window: HelpWindow) -> None:
    """No rows, a sentence; an emptied field shows the chapters again."""
    assert search(window, "qwerty") == []
    assert Hands().sees("Dit staat niet in de hulp.")
    assert len(search(window, "")) == 9


def test_search_by_keyboard(window: HelpWindow) -> None:
    """Type, go down, Enter: the sentence is in view and marked, and the text has the keyboard."""
    hands = Hands()
    hands.wait_for_focus("Zoeken in de hulp")
    hands.type("herstelcode")
    hands.press(DOWN)
    hands.press(RETURN)
    hands.wait_for_focus("Tekst van het hoofdstuk")
    (browser,) = window.findChildren(ChapterBrowser)
    (mark,) = browser.extraSelections()
    (rows,) = window.findChildren(QListWidget)
    sentence = rows.currentItem().text().split("\n")[1]
    assert mark.cursor.selectedText() == sentence
    assert "herstelcode" in sentence.casefold()
    assert browser.viewport().rect().contains(browser.cursorRect(mark.cursor).topLeft())
    hands.press(ESCAPE)
    assert not isValid(window)


def test_every_hit_marks_its_own_sentence(window: HelpWindow) -> None:
    """Places in the index are places in the text, pictures and tables included."""
    (browser,) = window.findChildren(ChapterBrowser)
    (rows,) = window.findChildren(QListWidget)
    for typed in ("kluis", "meldingen", "collega", "fiche"):
        hits = search(window, typed)
        assert len(hits) > 5
        for row, hit in enumerate(hits):
            rows.setCurrentRow(row)
            (mark,) = browser.extraSelections()
            assert mark.cursor.selectedText() == hit.split("\n")[1]


def test_links_lead_to_chapters_alone(window: HelpWindow) -> None:
    """A link opens its chapter; an address leads nowhere."""
    (browser,) = window.findChildren(ChapterBrowser)
    browser.anchorClicked.emit(QUrl("trouble"))
    assert text_of(window).startswith("Als er iets misgaat")
    for address in ("http://127.0.0.1/", "file:///etc/hostname", "mailto:x@y.z"):
        browser.anchorClicked.emit(QUrl(address))
        assert text_of(window).startswith("Als er iets misgaat")
    assert not browser.openLinks()
    assert not browser.openExternalLinks()


def test_no_picture_from_elsewhere(qtbot: QtBot, tmp_path: Path) -> None:
    """A file or an address that a text names is neither opened nor shown; our pictures are."""
    strange = tmp_path / "strange.png"
    picture = QImage(60, 60, QImage.Format.Format_RGB32)
    picture.fill(Qt.GlobalColor.red)
    assert picture.save(str(strange))
    names = [strange.as_uri(), str(strange), "http://127.0.0.1/x.png", "../nl/today.png"]
    browser = ChapterBrowser("nl")
    qtbot.addWidget(browser)
    browser.resize(700, 500)
    browser.show()
    shown = "\n\n".join(f"![iets]({name})" for name in [*names, "today.png"])
    browser.show_chapter(Chapter("x", "x", f"# x\n\n{shown}"))
    rest(0)
    sizes = [browser.document().resource(IMAGE, QUrl(name)).width() for name in names]
    assert sizes == [1, 1, 1, 1]
    assert browser.document().resource(IMAGE, QUrl("today.png")).width() > 300


def test_a_picture_is_read_when_it_comes_into_view(qtbot: QtBot) -> None:
    """Its room is in the text from the start, so that nothing moves when it comes."""
    browser = ChapterBrowser("nl")
    qtbot.addWidget(browser)
    browser.resize(700, 500)
    browser.show()
    words = "Woorden om te lezen.\n\n" * 60
    browser.show_chapter(Chapter("x", "x", f"# x\n\n{words}![iets](today.png)"))
    bar = browser.verticalScrollBar()
    browser.grab()
    told = [(len(browser._pictures), bar.maximum())]
    bar.setValue(bar.maximum())
    browser.grab()
    told.append((len(browser._pictures), bar.maximum()))
    assert told == [(0, bar.maximum()), (1, bar.maximum())]


def test_no_chapter_stays_behind_the_next(window: HelpWindow) -> None:
    """Each is written out of sight and takes the place of the one before, which goes."""
    for chapter in read_chapters("nl"):
        window.show_chapter(chapter.key)
        rest(0)
    (browser,) = window.findChildren(ChapterBrowser)
    assert browser.findChildren(QTextDocument) == [browser.document()]


def test_pictures_say_what_is_on_them(window: HelpWindow) -> None:
    """Under each picture stand the words a screen reader gets."""
    assert "De bladzijde Vandaag: wat te laat is" in text_of(window)


@pytest.mark.parametrize("appearance", ["light", "dark"])
def test_large_text_is_not_cut(window: HelpWindow, appearance: str) -> None:
    """At 200 % nothing runs out of the text or the list, and colours are those of the palette."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    theme = Theme(app)
    theme.apply(appearance=appearance, text_percent=200)
    rest(0)
    (browser,) = window.findChildren(ChapterBrowser)
    (rows,) = window.findChildren(QListWidget)
    try:
        for chapter in read_chapters("nl"):
            window.show_chapter(chapter.key)
            rest(0)
            assert browser.horizontalScrollBar().maximum() == 0, chapter.key
        for row in range(rows.count()):
            assert rows.visualItemRect(rows.item(row)).width() <= rows.viewport().width()
        ink = browser.palette().color(QPalette.ColorRole.Text)
        assert (ink.lightness() > 127) is (appearance == "dark")
    finally:
        theme.apply(appearance="system", text_percent=100)


def test_help_opens_while_there_is_no_vault(launch: Callable[[], RunningApp]) -> None:
    """F1 on the first screen opens the first chapter; Escape brings the screen back."""
    app = launch()
    app.hands.wait_for_focus("Beginnen")
    assert app.hands.sees("Hulp (F1)")
    app.hands.press(Qt.Key.Key_F1)
    app.hands.wait_for_focus("Zoeken in de hulp")
    (window,) = app.shell.window.findChildren(HelpWindow)
    assert text_of(window).startswith("Beginnen")


def test_help_opens_while_the_vault_is_locked(
    make_vault: Callable[[], Path], launch: Callable[[], RunningApp]
) -> None:
    """F1 beside the passphrase opens what to do when something goes wrong."""
    make_vault()
    app = launch()
    app.hands.wait_for_focus("Wachtzin")
    app.hands.press(Qt.Key.Key_F1)
    app.hands.wait_for_focus("Zoeken in de hulp")
    (window,) = app.shell.window.findChildren(HelpWindow)
    assert text_of(window).startswith("Als er iets misgaat")


def test_help_at_the_desk(shown_app: RunningApp, qtbot: QtBot) -> None:
    """F1 follows the page in one window; Ctrl+F1 shows the keys; locking closes the help."""
    hands, main = shown_app.hands, shown_app.shell.window
    hands.press(Qt.Key.Key_4, CTRL)
    hands.press(Qt.Key.Key_F1)
    hands.wait_for_focus("Zoeken in de hulp")
    (window,) = main.findChildren(HelpWindow)
    assert text_of(window).startswith("Intervisie")
    assert "Nieuw dossier\nCtrl+N" in "\n".join(
        [window.show_chapter("keys") or "", text_of(window)]
    )
    main.activateWindow()  # a window manager would; the offscreen platform has none
    qtbot.waitUntil(main.isActiveWindow, timeout=20_000)
    hands.press(Qt.Key.Key_6, CTRL)
    hands.press(Qt.Key.Key_F1)
    assert main.findChildren(HelpWindow) == [window]
    assert text_of(window).startswith("Wat beschermd is")
    main.cover()
    assert not window.isVisible()

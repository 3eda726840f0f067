"""Puts lane, window, locks and settings together; the only place that knows all of them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QEventLoop, QObject, QTimer, Signal

from counsellor_app import settings
from counsellor_app.ui.first_look import FirstLook
from counsellor_app.ui.idle_lock import IdleLock
from counsellor_app.ui.in_pieces import InPieces
from counsellor_app.ui.languages import speak
from counsellor_app.ui.lock import Lock, LockReason
from counsellor_app.ui.main_window import MainWindow
from counsellor_app.ui.screen_capture import ScreenCapture
from counsellor_app.ui.theme import Theme
from counsellor_app.ui.unlock import ways_in
from counsellor_app.ui.unlock.notes_about_vault import locked_sentence
from counsellor_app.ui.unlock.opening import Opening
from counsellor_app.ui.unlock.opening_flow import OpeningFlow
from counsellor_app.ui.vault_lane import VaultLane
from counsellor_app.ui.window_hiding import hiding_here

if TYPE_CHECKING:
    from PySide6.QtGui import QSessionManager
    from PySide6.QtWidgets import QApplication

    from counsellor_app.errors import ExpectedError
    from counsellor_app.settings import Settings
    from counsellor_app.ui.desk_view import DeskView
    from counsellor_app.ui.launch import Launch
    from counsellor_app.ui.page import Page
    from counsellor_app.ui.system_lock import SystemLock

BACKUP_EVERY_MS = 30 * 60 * 1000
TEXT_SIZES = (100, 125, 150, 175, 200)


class Shell(QObject):
    """One running app. Locking ends it: a fresh process takes its place."""

    code_loaded = Signal()
    """The code of every page is loaded, while the vault is being opened."""

    def __init__(self, app: QApplication, launch: Launch) -> None:
        super().__init__(app)
        self._app = app
        self._launch = launch
        self.settings = settings.load()
        self._language = launch.language or self.settings.language
        speak(app, self._language)
        self._theme = Theme(app, awaits_window=True)
        self._apply_appearance()
        self.capture = ScreenCapture(app, hiding_here())
        self.capture.setParent(self)  # it ends with this run
        self.lane = VaultLane(self._language, self)
        self.front = self._build_front()
        self.window = MainWindow(self.lane, self.front, notice=self._notice())
        self._theme.dress(self.window, InPieces(self.window, self.lane))
        self.lock = Lock(
            self.window,
            self.window,
            self.lane,
            close_vault=ways_in.back_up_and_close,
            leave=self._leave,
        )
        self._idle = IdleLock(app, self.settings.lock_after_minutes)
        self._idle.setParent(self)  # it ends with this run
        self.system_lock: SystemLock | None = None
        self._backup = QTimer(self, interval=BACKUP_EVERY_MS)
        self._wire()

    def start(self) -> None:
        """Show the window, then look at the vault's folder."""
        self.window.show()
        FirstLook(self.window.windowHandle()).came.connect(self._begin)

    def _begin(self) -> None:
        from counsellor_app.ui.clipboard_guard import ClipboardGuard  # noqa: PLC0415 once it shows

        ClipboardGuard(self)
        demo = self._launch.demo
        if demo is not None and demo.opener is not None:
            self.front.open_with(demo.opener, self.tr("The demonstration is being prepared."))
        else:
            self.front.begin()

    def end_session(self, *_: object) -> None:
        """The session, or somebody outside, ends the app: lock, then end."""
        self.lock.lock(LockReason.SESSION_END)

    def end_with_session(self, session: QSessionManager) -> None:
        """As `end_session`, and it waits: the session may end us as soon as this returns.

        Nothing is noted for starting the app again with the next session.
        """
        session.setRestartHint(session.RestartHint.RestartNever)
        waiting = QEventLoop()
        self.lock.over.connect(waiting.quit)
        self.end_session()
        if not self.lock.is_over:
            waiting.exec()

    def change_settings(self, changed: Settings) -> None:
        """Keep changed settings, and let them take effect at once; a language at the next start."""
        self.settings = changed
        settings.save(changed)
        self._apply_appearance()
        self._idle.set_minutes(changed.lock_after_minutes)
        self.window.show_lock_time(changed.lock_after_minutes)

    def _apply_appearance(self) -> None:
        self._theme.apply(
            appearance=self.settings.appearance, text_percent=self.settings.text_percent
        )

    def _build_front(self) -> OpeningFlow:
        opening = Opening(
            self._launch.folder,
            self._launch.clock,
            self._language,
            self._note(),
            self._launch.kdf,
        )
        front = OpeningFlow(self.lane, opening)
        front.opened.connect(self._enter)
        front.code_loaded.connect(self.code_loaded)
        front.language_chosen.connect(self._change_language)
        front.tour_wanted.connect(self._tour)
        return front

    def _note(self) -> str:
        if self._launch.demo is not None:
            note = self.tr("The passphrase of this demonstration is: {words}")
            return note.format(words=self._launch.demo.passphrase)
        return locked_sentence(self._launch.locked_by, self.settings.lock_after_minutes)

    def _notice(self) -> str:
        if self._launch.demo is None:
            return ""
        if self._launch.demo.is_tour:
            return self.tr("This vault is invented. Your own vault stays locked meanwhile.")
        return self.tr(
            "This is a demonstration with invented cases. It is gone when you close the window."
        )

    def _wire(self) -> None:
        self._idle.idle.connect(lambda: self.lock.lock(LockReason.IDLE))
        self.window.close_wanted.connect(lambda: self.lock.lock(LockReason.CLOSED))
        self.window.entered.connect(self._wire_desk)
        self.window.desk_shown.connect(self._begin_work)
        self.window.tour_wanted.connect(self._tour)
        self.lane.broken.connect(self._launch.on_fault)
        self._backup.timeout.connect(self._back_up_if_due)
        self._app.commitDataRequest.connect(self.end_with_session)
        self.lock.began.connect(self.capture.hide_again)
        self.window.show_capture(self.capture)

    def _enter(self) -> None:
        self.window.enter()

    def _begin_work(self) -> None:
        self.window.show_lock_time(self.settings.lock_after_minutes)
        self.window.show_capture(self.capture)
        self._backup.start()
        self._listen_to_system()
        if self._launch.demo is not None and self._launch.demo.is_tour:
            self._lead()

    def _tour(self) -> None:
        """Nothing of it may touch the real vault: it is locked, and another process begins."""
        if self._launch.demo is None:
            self.lock.lock(LockReason.TOUR)
        else:
            self._lead()

    def _lead(self) -> None:
        from counsellor_app.ui.tour.tour import Tour  # noqa: PLC0415 seldom wanted

        demo, desk_view = self._launch.demo, self.window.desk_view
        if demo is None or desk_view is None or self.window.findChild(Tour) is not None:
            return
        stop = self.tr("To my own vault") if demo.is_tour else self.tr("Stop")
        tour = Tour(self.window, desk_view, self.lane, stop=stop)
        tour.over.connect(tour.deleteLater)
        if demo.is_tour:
            tour.over.connect(lambda: self.lock.lock(LockReason.TOUR_OVER))

    def _listen_to_system(self) -> None:
        """From now on there is something to lock."""
        from counsellor_app.ui.system_lock import SystemLock  # noqa: PLC0415 not before the page

        self.system_lock = SystemLock(self.window, self)
        self.system_lock.told.connect(self.lock.lock)

    def _wire_desk(self, desk_view: DeskView) -> None:
        desk_view.lock_wanted.connect(lambda: self.lock.lock(LockReason.ASKED))
        desk_view.page_made.connect(self._wire_page)
        desk_view.page_shown.connect(self._theme.finish)
        actions = self.window.actions_of_window()
        if actions is None:
            return
        actions.lock.connect(lambda: self.lock.lock(LockReason.ASKED))
        actions.back_up.connect(self._back_up)
        actions.larger_text.connect(lambda: self._step_text(1))
        actions.smaller_text.connect(lambda: self._step_text(-1))
        actions.normal_text.connect(
            lambda: self.change_settings(replace(self.settings, text_percent=100))
        )

    def _wire_page(self, page: Page) -> None:
        """The settings page is the only one that needs more than the lane."""
        from counsellor_app.ui.settings_page import SettingsPage  # noqa: PLC0415 made when wanted

        page.erasing_wanted.connect(self._erase)
        if isinstance(page, SettingsPage):
            page.show_settings(self.settings)
            if self.system_lock is not None:
                page.show_computer(self.system_lock.heard, self.capture)
            page.changed.connect(self.change_settings)

    def _erase(self) -> None:
        """The vault goes while nothing else can reach it; then the app starts afresh without it."""

        def leave(error: ExpectedError | None) -> None:
            self.lock.lock(LockReason.NOT_ERASED if error else LockReason.ERASED)

        self._backup.stop()
        self.lane.close(self.window, ways_in.erase, then=leave)

    def _step_text(self, step: int) -> None:
        index = TEXT_SIZES.index(self.settings.text_percent) + step
        size = TEXT_SIZES[min(max(index, 0), len(TEXT_SIZES) - 1)]
        self.change_settings(replace(self.settings, text_percent=size))

    def _change_language(self, language: str) -> None:
        """While setting up: everything shown so far is made anew in the other language."""
        self.settings = replace(self.settings, language=language)
        settings.save(self.settings)
        self._language = language
        speak(self._app, language)
        self.lane.language = language
        self.front = self._build_front()
        self.window.replace_front(self.front)
        self.window.show_capture(self.capture)
        self.front.begin()

    def _back_up(self) -> None:
        self.lane.ask(self.window, ways_in.back_up, then=self._tell_backed_up)

    def _back_up_if_due(self) -> None:
        self.lane.ask(self.window, ways_in.back_up_if_due)

    def _tell_backed_up(self, _: object) -> None:
        if self.window.desk_view is not None:
            self.window.desk_view.message_bar.say(self.tr("A backup is made and checked."))

    def _leave(self, reason: LockReason) -> None:
        self._idle.deleteLater()
        self.front.forget()
        self.window.close_for_good()
        self._launch.leave(reason)

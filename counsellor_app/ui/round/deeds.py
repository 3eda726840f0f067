"""What a member does in a round beside saving what the page shows: files in, answers, files out."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from counsellor_app.operations.pooling import opening, seats, second_invitation
from counsellor_app.operations.pooling.files import Target
from counsellor_app.operations.pooling.intake import read_all
from counsellor_app.ui.round.asking import question_of_leaving_out
from counsellor_app.ui.round.taken_wording import taken_text
from counsellor_app.ui.round.taking_in import hold, take_in
from counsellor_app.ui.saving import choose_target
from counsellor_app.ui.wording import error_sentence

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from counsellor_app.errors import ExpectedError
    from counsellor_app.operations.pooling.intake import CameIn
    from counsellor_app.operations.pooling.standing import PoolStanding
    from counsellor_app.ui.dialogs import Dialogs
    from counsellor_app.ui.round.asking import Question
    from counsellor_app.ui.round.saves import Save
    from counsellor_app.ui.round.stages import Held
    from counsellor_app.ui.round.taking_in import Taken
    from counsellor_app.ui.vault_lane import VaultLane

_POOL_FILES = "*.poule"


class Deeds(QObject):
    """Each is one act with a question before it where one is needed, and a sentence after it.

    What waits for a button is put in what is held, and let go once it is done.
    """

    happened = Signal(str, bool)
    """Something changed: a sentence, and whether it says that something is wrong."""
    refused = Signal(str)
    """Why nothing was done; what was filled in stays."""

    def __init__(
        self, page: QWidget, lane: VaultLane, dialogs: Callable[[], Dialogs], held: Held
    ) -> None:
        super().__init__(page)
        self._page = page
        self._lane = lane
        self._dialogs = dialogs
        self._held = held

    def answer_words(self, found: PoolStanding, *, is_same: bool) -> None:
        """Keep whether the twelve words were the same on every screen; if not, the list goes."""
        if found.roster is None:
            return
        digest = found.roster.digest
        if is_same:
            self._lane.ask(
                self._page,
                seats.confirm_words,
                digest,
                then=lambda _: self._tell(
                    self.tr("The list is confirmed. The same words are on every screen.")
                ),
            )
        else:
            self._lane.ask(self._page, seats.reject_roster, digest, then=lambda _: self._rejected())

    def take_second(self) -> None:
        """Take the second invitation instead of the first."""
        if self._held.second is not None:
            raw = self._held.second.raw
            self._lane.ask(
                self._page,
                second_invitation.take_instead,
                raw,
                then=lambda view: self._done(
                    self.tr("The invitation of {opener} is taken in. The first is let go.").format(
                        opener=view.opener
                    )
                ),
                otherwise=self._refused,
            )

    def leave_out(self, found: PoolStanding, chosen: tuple[str, str] | None) -> None:
        """Leave the contribution of one member out, by name and id."""
        if chosen is None or found.round is None:
            return
        name, member_id = chosen
        if self._agrees(question_of_leaving_out(name)):
            told = self.tr("The contribution of {name} is left out. Make the list anew.")
            self._lane.ask(
                self._page,
                opening.leave_out,
                found.round.view.digest,
                member_id,
                then=lambda _: self._done(told.format(name=name)),
            )

    def choose_files(self) -> None:
        """Ask which files came, and read them in."""
        kinds = self.tr("Files of the pool ({ending})").format(ending=_POOL_FILES)
        title = self.tr("Read files of the pool in")
        paths = self._dialogs().choose_open_files(self._page, title, kinds=kinds)
        if paths:
            self.read(paths)

    def read(self, paths: tuple[Path, ...]) -> None:
        """Read files in, as far as the vault knows what to do with them."""
        self._lane.work(self._page, read_all, paths, then=self._take_in)

    def save(self, save: Save, question: Question | None) -> None:
        """Save a file where the counsellor says."""
        if question is not None and not self._agrees(question):
            return
        kinds = f"{Path(save.name).suffix[1:].upper()} (*{Path(save.name).suffix})"
        title = self.tr("Save the file")
        chosen = choose_target(self._dialogs(), self._page, title, name=save.name, kinds=kinds)
        if chosen is not None:
            make, target = save.make, Target(chosen.path, chosen.may_replace)
            self._lane.ask(
                self._page,
                lambda desk: make(desk, target=target),
                then=lambda _line: self._saved(save),
                otherwise=self._refused,
            )

    def _rejected(self) -> None:
        self._tell(
            self.tr(
                "This list is gone, and nothing was made with it. Ask for the list again, and "
                "call the colleague who made it."
            ),
            is_problem=True,
        )

    def _take_in(self, files: tuple[CameIn, ...]) -> None:
        self._lane.ask(self._page, take_in, files, then=self._took_in)

    def _took_in(self, taken: Taken) -> None:
        hold(taken, self._held)
        self._tell(taken_text(taken), is_problem=taken.is_problem)

    def _agrees(self, question: Question) -> bool:
        return self._dialogs().confirm(
            self._page, question.title, question.text, action=question.action
        )

    def _refused(self, error: ExpectedError) -> None:
        self.refused.emit(error_sentence(error))

    def _saved(self, save: Save) -> None:
        if save.keeps_cards:  # cards of colleagues may be read in before the own is made
            self._tell(save.then_say)
        else:
            self._done(save.then_say)

    def _done(self, sentence: str) -> None:
        self._held.forget()
        self._tell(sentence)

    def _tell(self, sentence: str, *, is_problem: bool = False) -> None:
        self.happened.emit(sentence, is_problem)

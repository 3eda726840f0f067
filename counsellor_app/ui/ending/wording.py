"""Sentences about what is open: numbers and days alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from counsellor_app.operations.what_is_open import OpenCase, Places, RoundRole, WhatIsOpen


class EndingWording(QObject):
    """A class, because lupdate finds plurals in `tr` alone."""

    def tick(self, case: OpenCase) -> str:
        """The box of one case."""
        sentence = self.tr("Case {number}: handed over by word of mouth, referred or closed")
        return sentence.format(number=case.case_no)

    def steps(self, case: OpenCase) -> str:
        """What is still due in it; nothing where nothing is."""
        if not case.steps:
            return ""
        return self.tr("%n next step(s) not done", None, case.steps)

    def of_pool(self, found: WhatIsOpen) -> list[str]:
        """What the colleagues wait for."""
        lines = [self._round(each) for each in found.rounds]
        if found.uncounted:
            lines.append(
                self.tr(
                    "%n report(s) are in no round yet. Take part in the next one, or tell the pool "
                    "that they will be missing.",
                    None,
                    found.uncounted,
                )
            )
        return lines or [self.tr("Nothing waits for the pool.")]

    def of_intervision(self, found: WhatIsOpen) -> list[str]:
        """Sheets and sessions."""
        sheets, sessions = found.unfinished.sheets, found.unfinished.sessions
        lines: list[str] = []
        if sheets:
            lines.append(self.tr("%n sheet(s) for intervision are kept here.", None, sheets))
        if sessions:
            lines.append(self.tr("%n session(s) have no finished record.", None, sessions))
        return lines

    def reached(self, places: Places) -> list[str]:
        """What goes with the vault."""
        where = self.tr("the vault in {folder}").format(folder=places.folder)
        lines = [where]
        if places.backups:
            lines.append(self.tr("%n backup(s) in that folder", None, places.backups))
        if places.copies:
            lines.append(
                self.tr("%n copy(ies) that a sync program made of it", None, places.copies)
            )
        lines.append(self.tr("what this computer noted of the vault"))
        return lines

    def out_of_reach(self, places: Places) -> list[str]:
        """What the app cannot erase, and who can."""
        lines: list[str] = []
        if places.backups_out:
            lines.append(
                self.tr(
                    "%n backup(s) that you copied to another disk: erase them there.",
                    None,
                    places.backups_out,
                )
            )
        if places.files_out:
            lines.append(
                self.tr(
                    "%n file(s) that left as sheet, report or form. They hold no names; they are "
                    "under “What left”.",
                    None,
                    places.files_out,
                )
            )
        if places.is_synced:
            lines.append(
                self.tr("Old copies that a cloud service keeps of this folder: erase them there.")
            )
        lines.append(
            self.tr("Copies made by others: of this whole computer, or of the folder by hand.")
        )
        lines.append(self.tr("The paper with your recovery code: tear it up."))
        return lines

    def not_ticked(self, count: int) -> str:
        """How many cases have no tick; nothing where all have."""
        if not count:
            return ""
        return self.tr("%n open case(s) are not ticked yet.", None, count)

    def _round(self, role: RoundRole) -> str:
        closes = format_day(role.closes_on)
        if role.is_opener:
            said = self.tr(
                "You open the round that closes on {day}: without you there is no result. Finish "
                "it, or let a colleague begin a new one."
            )
        elif role.is_key_holder:
            said = self.tr(
                "You hold the key of the round that closes on {day}: without you it cannot be "
                "opened. Wait for it, or tell the colleague who opens it."
            )
        elif role.has_sent:
            said = self.tr("Your figures are in the round that closes on {day}.")
        else:
            said = self.tr("You have not sent your figures for the round that closes on {day}.")
        return said.format(day=closes)

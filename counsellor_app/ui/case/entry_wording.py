"""What the page says about each kind of row: people speak of a contact, not of a row."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from counsellor_app.casework.coded_case import Record


@dataclass(frozen=True, slots=True)
class EntryWording:
    """Texts about one kind of row, in the window's language."""

    done: str
    remove: str
    ask_remove: str
    kept: str


def entry_wording(record: Record) -> EntryWording:
    """The texts for a kind of row of the timeline."""
    match record:
        case Record.CONTACT:
            return _contact()
        case Record.INTERVENTION:
            return _intervention()
        case Record.REFERRAL:
            return _referral()
        case Record.CONSENT:
            return _agreement()
        case _:
            return _safety()


def _contact() -> EntryWording:
    return EntryWording(
        done=QCoreApplication.translate("EntryWording", "Contact is complete"),
        remove=QCoreApplication.translate("EntryWording", "Remove contact"),
        ask_remove=QCoreApplication.translate("EntryWording", "Remove this contact?"),
        kept=QCoreApplication.translate("EntryWording", "The contact is complete and kept."),
    )


def _intervention() -> EntryWording:
    return EntryWording(
        done=QCoreApplication.translate("EntryWording", "Intervention is complete"),
        remove=QCoreApplication.translate("EntryWording", "Remove intervention"),
        ask_remove=QCoreApplication.translate("EntryWording", "Remove this intervention?"),
        kept=QCoreApplication.translate("EntryWording", "The intervention is complete and kept."),
    )


def _referral() -> EntryWording:
    return EntryWording(
        done=QCoreApplication.translate("EntryWording", "Referral is complete"),
        remove=QCoreApplication.translate("EntryWording", "Remove referral"),
        ask_remove=QCoreApplication.translate("EntryWording", "Remove this referral?"),
        kept=QCoreApplication.translate("EntryWording", "The referral is complete and kept."),
    )


def _agreement() -> EntryWording:
    return EntryWording(
        done=QCoreApplication.translate("EntryWording", "Agreement is complete"),
        remove=QCoreApplication.translate("EntryWording", "Remove agreement"),
        ask_remove=QCoreApplication.translate("EntryWording", "Remove this agreement?"),
        kept=QCoreApplication.translate("EntryWording", "The agreement is complete and kept."),
    )


def _safety() -> EntryWording:
    return EntryWording(
        done=QCoreApplication.translate("EntryWording", "Safety is complete"),
        remove=QCoreApplication.translate("EntryWording", "Remove what was done for safety"),
        ask_remove=QCoreApplication.translate(
            "EntryWording", "Remove what was done for safety here?"
        ),
        kept=QCoreApplication.translate(
            "EntryWording", "What was done for safety is complete and kept."
        ),
    )

"""Sentences about the vault before it is open: why it was locked, what is special about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from counsellor_app.ui.lock import LockReason

if TYPE_CHECKING:
    from counsellor_app.errors import ExpectedError


def locked_sentence(reason: str, minutes: int) -> str:
    """Why the vault was locked, as its owner should read it; nothing for a reason unknown."""
    translate = QCoreApplication.translate
    match reason:
        case LockReason.IDLE:
            return _Counted().locked_after(minutes)
        case LockReason.SLEEP | LockReason.SCREEN | LockReason.USER:
            return translate("unlock", "Locked together with the computer. Everything is kept.")
        case LockReason.ASKED:
            return translate("unlock", "Locked. Everything is kept.")
        case _:
            return _came_back_sentence(reason)


def _came_back_sentence(reason: str) -> str:
    """What was before this page, where it was no lock."""
    translate = QCoreApplication.translate
    match reason:
        case LockReason.TOUR_OVER:
            return translate("unlock", "The look around is over. This is your own vault again.")
        case LockReason.ERASED:
            return translate("unlock", "The vault is erased. Nothing opens it any more.")
        case LockReason.NOT_ERASED:
            return translate(
                "unlock",
                "The disk refused: not everything is erased. Open the vault and try again.",
            )
        case _:
            return ""


def in_use_sentence(error: ExpectedError) -> str:
    """Where the vault is open already, as far as the one who has it open told."""
    translate = QCoreApplication.translate
    process, minutes = error.numbers.get("process"), error.numbers.get("minutes")
    if process is None or minutes is None:
        return translate(
            "unlock",
            "This vault is open in another window on this computer. Your notes are safe. "
            "Go to that window, or close it first.",
        )
    sentence = _Counted().in_use_since(minutes) if minutes else _just_started_sentence()
    return sentence.format(process=process)


def _just_started_sentence() -> str:
    return QCoreApplication.translate(
        "unlock",
        "This vault is open already, in a window on this computer that was started just now "
        "(process {process}). Your notes are safe. Go to that window, or close it first.",
    )


def mistyped_sentence(line: int) -> str:
    """Which line of the recovery code to look at again; 0 where it is not one line."""
    translate = QCoreApplication.translate
    if line:
        sentence = translate(
            "unlock",
            "Line {line} is not right. Nothing is lost. Compare it with your paper, letter by "
            "letter.",
        )
        return sentence.format(line=line)
    return translate(
        "unlock",
        "The code is not right. Nothing is lost. It has four lines of ten characters; "
        "compare them with your paper.",
    )


def cut_off_sentence() -> str:
    """The app did not end as it should: a fault, or a computer that stopped."""
    return QCoreApplication.translate(
        "unlock", "The app was cut off last time; all that was kept is still there."
    )


def newer_version_sentence() -> str:
    """A later version made its tables: they are read, and nothing is written."""
    return QCoreApplication.translate(
        "unlock",
        "A newer version of the app has worked in this vault. This version can show what is in it "
        "and changes nothing. Install the newer version to go on writing.",
    )


def strange_files_sentence(count: int) -> str:
    """Files in the vault's folder that the app did not make."""
    return _Counted().strange_files(count)


def synced_sentence() -> str:
    """The vault's folder is copied to a cloud service."""
    return QCoreApplication.translate(
        "unlock",
        "The folder of this vault seems to be copied to a cloud service. The vault stays locked "
        "there, but old copies stay there too.",
    )


class _Counted(QObject):
    """Sentences with a number. A class, because lupdate finds plurals in `tr` alone."""

    def locked_after(self, minutes: int) -> str:
        return self.tr("Locked after %n minute(s) without use. Everything is kept.", None, minutes)

    def in_use_since(self, minutes: int) -> str:
        return self.tr(
            "This vault is open already, in a window on this computer that was started %n "
            "minute(s) ago (process {process}). Your notes are safe. Go to that window, or close "
            "it first.",
            None,
            minutes,
        )

    def strange_files(self, count: int) -> str:
        return self.tr(
            "There are %n file(s) in the folder of the vault that this app did not make. They may "
            "be copies made by a cloud service.",
            None,
            count,
        )

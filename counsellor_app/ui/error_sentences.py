"""A sentence for each thing that can go wrong: what happened, what is safe, what to do next."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from counsellor_app.errors import ErrorCode
from counsellor_app.ui.file_sentences import FILE_SENTENCES
from counsellor_app.ui.list_sentences import LIST_SENTENCES
from counsellor_app.ui.new_version.version_sentences import VERSION_SENTENCES
from counsellor_app.ui.pool_sentences import POOL_SENTENCES
from counsellor_app.ui.report_sentences import REPORT_SENTENCES

SENTENCES = {
    ErrorCode.WRONG_PASSPHRASE: QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase does not open the vault. Nothing has changed. "
        "Check capitals and spaces and try again, or use your recovery code.",
    ),
    ErrorCode.WRONG_RECOVERY_CODE: QT_TRANSLATE_NOOP(
        "errors",
        "This recovery code does not open this vault. Nothing has changed. "
        "Check the code on your paper and type it again.",
    ),
    ErrorCode.WEAK_PASSPHRASE: QT_TRANSLATE_NOOP(
        "errors",
        "This passphrase can be guessed too quickly. Nothing has been kept yet. "
        "Make it longer, or take the suggested words.",
    ),
    ErrorCode.RECOVERY_CODE_MISTYPED: QT_TRANSLATE_NOOP(
        "errors",
        "That is not the code shown before. Your vault is safe. "
        "Compare it with your paper and correct what differs.",
    ),
    ErrorCode.NO_VAULT: QT_TRANSLATE_NOOP(
        "errors",
        "There is no vault in this folder. Nothing has changed. "
        "Choose another folder, or set up a new vault.",
    ),
    ErrorCode.VAULT_EXISTS: QT_TRANSLATE_NOOP(
        "errors",
        "There is a vault in this folder already. It was left as it is. "
        "Open it, or choose an empty folder.",
    ),
    ErrorCode.VAULT_IN_USE: QT_TRANSLATE_NOOP(
        "errors",
        "This vault is open in another window on this computer. Your notes are safe. "
        "Go to that window, or close it first.",
    ),
    ErrorCode.VAULT_TOO_NEW: QT_TRANSLATE_NOOP(
        "errors",
        "This vault was made by a newer version of the app. It was left as it is. "
        "Install the newer version to open it.",
    ),
    ErrorCode.VAULT_READ_ONLY: QT_TRANSLATE_NOOP(
        "errors",
        "This vault can only be read. Nothing in it was changed. "
        "Install the newest version of the app to go on writing.",
    ),
    ErrorCode.HEADER_DAMAGED: QT_TRANSLATE_NOOP(
        "errors",
        "The file with the keys of this vault is damaged. Your notes may be whole, but cannot be "
        "opened this way. Put back a backup.",
    ),
    ErrorCode.HEADER_EXTREME: QT_TRANSLATE_NOOP(
        "errors",
        "The file with the keys asks for more than this app ever writes, so somebody may have "
        "changed it. It was not used. Put back a backup.",
    ),
    ErrorCode.DATABASE_DAMAGED: QT_TRANSLATE_NOOP(
        "errors",
        "The vault is damaged. The app changes nothing in it. "
        "Put back the newest backup; the damaged vault is kept beside it.",
    ),
    ErrorCode.DATABASE_MISSING: QT_TRANSLATE_NOOP(
        "errors",
        "The file with your notes is not in the folder of the vault. "
        "Your backups are left as they are. Put back the newest one.",
    ),
    ErrorCode.OLDER_COPY: QT_TRANSLATE_NOOP(
        "errors",
        "This is an older copy of your vault than this computer saw before. "
        "Nothing was changed. Look whether a newer copy exists before you go on.",
    ),
    ErrorCode.SETTING_REFUSED: QT_TRANSLATE_NOOP(
        "errors",
        "A protection of the vault could not be switched on, so it was not opened. "
        "Your notes are safe. Install the app again.",
    ),
    ErrorCode.TOO_LITTLE_MEMORY: QT_TRANSLATE_NOOP(
        "errors",
        "This computer has too little free memory to open the vault. Your notes are safe. "
        "Close other programs and try again.",
    ),
    ErrorCode.DEVICE_SECRET_UNAVAILABLE: QT_TRANSLATE_NOOP(
        "errors",
        "The keyring of this computer does not answer. Your vault is safe. "
        "Unlock the keyring and try again, or use your recovery code.",
    ),
    ErrorCode.DEVICE_SECRET_MISSING: QT_TRANSLATE_NOOP(
        "errors",
        "This computer no longer knows this vault. Your notes are safe. "
        "Open the vault with your recovery code.",
    ),
    ErrorCode.DISK_FULL: QT_TRANSLATE_NOOP(
        "errors",
        "The disk is full. Everything kept before is safe; the last change may not be kept. "
        "Make room on the disk and change something again.",
    ),
    ErrorCode.DISK_FAILED: QT_TRANSLATE_NOOP(
        "errors",
        "The disk did not do what was asked. Everything kept before is safe; the last change may "
        "not be kept. Try again; if it happens again, let somebody look at the disk.",
    ),
    ErrorCode.INTERRUPTED: QT_TRANSLATE_NOOP(
        "errors",
        "This was stopped before it was done. Nothing has changed. Start again whenever you want.",
    ),
    ErrorCode.FOLDER_READ_ONLY: QT_TRANSLATE_NOOP(
        "errors",
        "The app may not write in this folder. Nothing has changed. "
        "Choose another folder, or ask for the right to write there.",
    ),
    ErrorCode.FILE_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors",
        "This file cannot be read. Nothing has changed. Check that it still exists and that you "
        "may open it.",
    ),
    ErrorCode.FILE_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors",
        "This file is larger than anything that leaves this app. Nothing in it was read. "
        "It is not a file from here; choose another one.",
    ),
    ErrorCode.FILE_EXISTS: QT_TRANSLATE_NOOP(
        "errors",
        "There is a file with this name already. It was left as it is. Choose another name.",
    ),
    ErrorCode.FOLDER_IS_VAULT: QT_TRANSLATE_NOOP(
        "errors",
        "This is the folder of the vault; nothing else belongs there. Nothing has been written. "
        "Choose another folder.",
    ),
    ErrorCode.BACKUP_DAMAGED: QT_TRANSLATE_NOOP(
        "errors",
        "This backup is damaged. Your vault was left as it is. Choose an older backup.",
    ),
    ErrorCode.BACKUP_FOREIGN: QT_TRANSLATE_NOOP(
        "errors",
        "This backup belongs to another vault. Your vault was left as it is. "
        "Choose one of its own backups.",
    ),
    ErrorCode.ANSWER_INVALID: QT_TRANSLATE_NOOP(
        "errors",
        "This answer does not fit the field. What was there before is kept. Choose another answer.",
    ),
    ErrorCode.ANSWERS_MISSING: QT_TRANSLATE_NOOP(
        "errors",
        "A required answer is still missing. Everything filled in is kept. "
        "“Unknown” is always an answer.",
    ),
    ErrorCode.DATE_IN_FUTURE: QT_TRANSLATE_NOOP(
        "errors",
        "This date is still to come. What was there before is kept. "
        "Give the day on which it happened.",
    ),
    ErrorCode.DATE_TOO_EARLY: QT_TRANSLATE_NOOP(
        "errors",
        "This date lies before 1990. What was there before is kept. Check the year.",
    ),
    ErrorCode.AGREEMENT_MISSING: QT_TRANSLATE_NOOP(
        "errors",
        "This step needs the dated agreement of the person who came to you. "
        "The draft is kept. Fill in the day of the agreement first.",
    ),
    ErrorCode.OTHER_AGREEMENT_MISSING: QT_TRANSLATE_NOOP(
        "errors",
        "A conciliation needs the dated agreement of the other party as well. "
        "The draft is kept. Fill in that day first.",
    ),
    ErrorCode.NO_SUCH_RECORD: QT_TRANSLATE_NOOP(
        "errors",
        "This is no longer in the vault. Everything else is safe. Go back to the list.",
    ),
    ErrorCode.TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "errors",
        "This text is longer than a note can hold, so it was not added. "
        "What was there is kept. Add it in smaller pieces, or as a document.",
    ),
    ErrorCode.CASE_CLOSED: QT_TRANSLATE_NOOP(
        "errors",
        "This case is closed, so it was not changed. Reopen the case first.",
    ),
    ErrorCode.CODEBOOK_INVALID: QT_TRANSLATE_NOOP(
        "errors",
        "The list of codes that comes with the app is damaged. Your notes are safe. "
        "Install the app again.",
    ),
    ErrorCode.PARSER_STOPPED: QT_TRANSLATE_NOOP(
        "errors",
        "Reading this file took too long and was stopped. Nothing was changed. "
        "Ask for it anew, or copy the part you need into the notes.",
    ),
    ErrorCode.SHEET_UNDECIDED: QT_TRANSLATE_NOOP(
        "errors",
        "There is something in this sheet you have not decided on yet. The draft is kept. "
        "Go through what is marked, and approve the sheet then.",
    ),
    ErrorCode.SHEET_WALK_OPEN: QT_TRANSLATE_NOOP(
        "errors",
        "Not every step is taken yet, so the sheet stays a draft. Nothing was lost. "
        "Go through the steps that are still open and tick them.",
    ),
    ErrorCode.SHEET_ONLY_POOL: QT_TRANSLATE_NOOP(
        "errors",
        "After these answers the sheet is not safe for the whole sector, so it stays a draft. "
        "Turn it to the pool, or make a composite case of it.",
    ),
    ErrorCode.SHEET_DETACHED: QT_TRANSLATE_NOOP(
        "errors",
        "This sheet knows no case any more, so there are no notes to take over. "
        "The sheet is as it was. Start a new sheet from the case.",
    ),
    ErrorCode.SHEET_EMPTY: QT_TRANSLATE_NOOP(
        "errors",
        "This sheet is still empty. Write down what you want to bring in, and approve it then.",
    ),
    ErrorCode.ATTENDANCE_EMPTY: QT_TRANSLATE_NOOP(
        "errors",
        "Nobody is written down as present yet. The session is kept. "
        "Add who was there, and make the proof then.",
    ),
    ErrorCode.ATTENDANCE_NAMES: QT_TRANSLATE_NOOP(
        "errors",
        "Somebody who was present has a name that you know from a case. Nothing has been written. "
        "Look at the names, and say so if a colleague is meant.",
    ),
    ErrorCode.NOT_RELEASABLE: QT_TRANSLATE_NOOP(
        "errors",
        "These figures may not leave your vault. Nothing has been written.",
    ),
    ErrorCode.RELEASES_ALIKE: QT_TRANSLATE_NOOP(
        "errors",
        "A file that left before differs little from this one: whoever has both can find out more. "
        "Nothing has been written. Look in the register which file that was.",
    ),
    ErrorCode.PERIOD_PUBLISHED: QT_TRANSLATE_NOOP(
        "errors",
        "Figures about part of this period were published before, so small numbers could be found "
        "by subtraction. Nothing has been made. The next period begins after the published one.",
    ),
    ErrorCode.BREAKDOWN_IN_SPRING: QT_TRANSLATE_NOOP(
        "errors",
        "Reports are broken down once a year, in the winter round. Nothing has been made. "
        "In spring the total alone is published.",
    ),
    **FILE_SENTENCES,
    **LIST_SENTENCES,
    **POOL_SENTENCES,
    **REPORT_SENTENCES,
    **VERSION_SENTENCES,
}

UNEXPECTED = QT_TRANSLATE_NOOP(
    "errors",
    "Something went wrong in the app. Everything kept before is safe. "
    "Lock the vault and open it again; then look whether your last sentence is there.",
)

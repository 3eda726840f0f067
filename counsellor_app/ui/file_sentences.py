"""A sentence for each file that cannot be kept in a case."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from counsellor_app.errors import ErrorCode

FILE_SENTENCES = {
    ErrorCode.MAIL_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors",
        "This e-mail is too large to take over. The case was not changed. "
        "Copy the part you need into the notes.",
    ),
    ErrorCode.MAIL_TOO_DEEP: QT_TRANSLATE_NOOP(
        "errors",
        "This e-mail is put together in an unusual way and was not taken over. "
        "The case was not changed. Copy the part you need into the notes.",
    ),
    ErrorCode.MAIL_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors",
        "This file cannot be read as an e-mail. The case was not changed. "
        "Save the e-mail again as .eml, or copy its text into the notes.",
    ),
    ErrorCode.DOCUMENT_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors",
        "This document is too large for the vault. The case was not changed. "
        "Make it smaller, or keep only the pages you need.",
    ),
    ErrorCode.DOCUMENT_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors",
        "This document cannot be shown here. It is kept unchanged in the vault. "
        "A PDF or an image can be shown.",
    ),
    ErrorCode.DOCUMENT_FOREIGN: QT_TRANSLATE_NOOP(
        "errors",
        "A folder or a file of this kind cannot be kept in a case. The case was not changed. "
        "What can be kept: an e-mail (.eml), a PDF, a picture (PNG or JPEG) and plain text.",
    ),
    ErrorCode.DOCUMENTS_LEFT_OUT: QT_TRANSLATE_NOOP(
        "errors",
        "Not all of these files were kept; those that were are at the left. "
        "What can be kept: e-mails (.eml), PDFs, pictures and plain text, up to 25 MB each and 50 "
        "at a time.",
    ),
    ErrorCode.LETTER_NO_FILE: QT_TRANSLATE_NOOP(
        "errors",
        "A mail program does not hand over a file. The case was not changed. "
        "Drag the mail to a folder or the desktop first, and from there to the case.",
    ),
}

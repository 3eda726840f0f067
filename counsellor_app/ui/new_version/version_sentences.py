"""A sentence for each reason why a file does not count as a version of this app."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from counsellor_app.errors import ErrorCode

VERSION_SENTENCES = {
    ErrorCode.VERSION_NO_KEY: QT_TRANSLATE_NOOP(
        "errors",
        "This app carries no key of its makers, so it cannot check a file. Nothing was read. "
        "Ask whoever gave you the app how to check the new version.",
    ),
    ErrorCode.VERSION_NO_SIGNATURE: QT_TRANSLATE_NOOP(
        "errors",
        "There is no signature beside this file. A signature has the same name with .minisig after "
        "it. Put both in one folder, and choose the file again.",
    ),
    ErrorCode.VERSION_SIGNATURE_UNREADABLE: QT_TRANSLATE_NOOP(
        "errors",
        "The signature beside this file cannot be read. Do not install the file. Fetch both again.",
    ),
    ErrorCode.VERSION_SIGNATURE_WRONG: QT_TRANSLATE_NOOP(
        "errors",
        "This file is not what the makers of the app signed: it was damaged or changed. "
        "Do not install it. Fetch it again, and tell whoever gave it to you.",
    ),
    ErrorCode.VERSION_STRANGER: QT_TRANSLATE_NOOP(
        "errors",
        "This file was signed with a key that this app does not know. Do not install it. "
        "Ask whoever gave it to you where it comes from.",
    ),
    ErrorCode.VERSION_NOT_OURS: QT_TRANSLATE_NOOP(
        "errors",
        "The makers signed this file, but not as a version of this app. Do not install it. "
        "Look whether you chose the right file.",
    ),
    ErrorCode.VERSION_TOO_LARGE: QT_TRANSLATE_NOOP(
        "errors",
        "This file is larger than any version of the app. Do not install it. "
        "Look whether you chose the right file.",
    ),
}

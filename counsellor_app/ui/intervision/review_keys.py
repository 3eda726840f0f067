"""The keys of the review, as the sheet on F1 lists them."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def review_shortcuts() -> list[tuple[str, str]]:
    """What each key does; letters count while the keyboard is on the findings, not in a text."""
    translate = QCoreApplication.translate
    return [
        (translate("review keys", "To the next finding that is not decided, and back"), "F8, ⇧F8"),
        (translate("review keys", "To the finding below or above"), "↓ ↑, N P"),
        (translate("review keys", "What is proposed"), "Enter"),
        (translate("review keys", "One of the words offered"), "1 … 9"),
        (translate("review keys", "The label of this person"), "L"),
        (translate("review keys", "Something more general"), "G"),
        (translate("review keys", "May stay"), "K"),
        (translate("review keys", "Take out"), "R, Delete"),
        (translate("review keys", "Another label for this person"), "A"),
        (translate("review keys", "Words of your own"), "W"),
        (translate("review keys", "Everywhere in this sheet, or here alone"), "O"),
        (translate("review keys", "Another sort of finding"), "S"),
        (translate("review keys", "Take the last decision back"), "Ctrl+Z"),
        (translate("review keys", "Write in the text here; Esc leads back"), "E"),
        (translate("review keys", "Mark the words selected in the text"), "Ctrl+M"),
    ]

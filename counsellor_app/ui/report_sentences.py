"""A sentence for each refusal of a text or a number for the pool's report."""

from __future__ import annotations

from PySide6.QtCore import QT_TRANSLATE_NOOP

from counsellor_app.errors import ErrorCode

REPORT_SENTENCES = {
    ErrorCode.TEXT_EMPTY: QT_TRANSLATE_NOOP(
        "errors",
        "This text has no words yet, so it cannot be reviewed. It is kept as a draft. "
        "Write it first.",
    ),
    ErrorCode.TEXT_REVIEWERS: QT_TRANSLATE_NOOP(
        "errors",
        "A text needs two reviewers with different names, both written in full. The text is kept, "
        "without a review. Fill in who read it.",
    ),
    ErrorCode.TEXT_CHECKS_OPEN: QT_TRANSLATE_NOOP(
        "errors",
        "Not every check of this text is ticked yet. The text is kept, without a review. "
        "Go through the checks together and tick them.",
    ),
    ErrorCode.TEXT_NOT_REVIEWED: QT_TRANSLATE_NOOP(
        "errors",
        "This text was not reviewed as it stands now, so it stays out of the report. "
        "It is kept as a draft. Have it reviewed by two counsellors.",
    ),
    ErrorCode.TEXT_NAMES_SOMEBODY: QT_TRANSLATE_NOOP(
        "errors",
        "This text names a person known from a case, or the company of one. "
        "The text is kept and has not left. Take the name out, and review the text then.",
    ),
    ErrorCode.TEXT_HINTS_OPEN: QT_TRANSLATE_NOOP(
        "errors",
        "There is something in this text you have not decided on yet. The text is kept, without "
        "a review. Change what is marked, or say that it may stay.",
    ),
    ErrorCode.REPORT_TEXT_TOO_LONG: QT_TRANSLATE_NOOP(
        "errors",
        "This is longer than there is room for in the report, so it was not taken over. "
        "What was there is kept. Say it in fewer words.",
    ),
    ErrorCode.SUPPLIED_INVALID: QT_TRANSLATE_NOOP(
        "errors",
        "One of these numbers cannot be right, so none was changed. "
        "Fill in whole numbers from 0 to 100,000.",
    ),
}

"""What the register says of each kind of file, in words."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.ledger import LedgerLine, ReleaseKind
from counsellor_app.ui.reporting.ledger_wording import content_text

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

SHEET = '{"approved_on":"2026-03-12","audience":"SECTOR","copies":4,"language":"nl","sheet":3}'
PAGE = '{"approved_on":"2026-03-12","audience":"POULE","language":"nl","sheet":3}'
PROOF = '{"attendees":2,"held_on":"2026-03-11","kind":"SECTOR","language":"nl","session":4}'

FEW = (
    '{"language":"nl","tables":[{"title":"Meldingen","window":{"from":"2026-01-01",'
    '"to":"2026-06-30"},"rows":[{"label":"Nieuw","text":"minder dan 5"}]}]}'
)

YEARS = (
    '{"tables":[],"texts":[],"totals":[{"window":{"from":"2026-01-01","to":"2026-12-31"},'
    '"text":"14 tot 18","between":[14,18]}],"trends":[{"title":"Gedrag","labels":["Rest"],'
    '"windows":[{"from":"2026-01-01","to":"2026-12-31"}],"counts":[[7]]}],"despite":[2,5]}'
)

ROUNDS = (
    '"rounds":[{"period":{"from":"2026-01-01","to":"2026-06-30"},"threshold":5,"contributors":6,'
    '"participants":7},{"period":{"from":"2026-07-01","to":"2026-12-31"},"threshold":5,'
    '"contributors":6,"participants":null}],'
    '"left_out":["Kleine aantallen staan er niet.","Niet getoond: leeftijd."]'
)


def told(kind: ReleaseKind, content: str) -> list[str]:
    return content_text(LedgerLine(kind, date(2026, 3, 12), "0" * 64, content)).split("\n")


@pytest.mark.parametrize(
    ("kind", "content", "lines"),
    [
        (
            ReleaseKind.SHEET_PDF,
            SHEET,
            ["Sheet 3", "For the sector", "Approved on 12 maart 2026", "Numbered copies: 4"],
        ),
        (ReleaseKind.SHEET_HTML, PAGE, ["Sheet 3", "For the pool", "Approved on 12 maart 2026"]),
        (
            ReleaseKind.ATTENDANCE_PDF,
            PROOF,
            [
                "Intervision session 4",
                "Held on 11 maart 2026",
                "People named as present: 2",
                "Nothing of any case",
            ],
        ),
        (
            ReleaseKind.POOL_CONTRIBUTION,
            '{"by":"0123456789abcdef","bytes":754,"round":"' + "ab" * 32 + '"}',
            [
                "Signed by member 0123456789abcdef",
                "Of the round abababababababab",
                "No figure can be read in this file",
            ],
        ),
        (
            ReleaseKind.POOL_CARD,
            '{"by":"0123456789abcdef","bytes":435,"round":null}',
            ["Signed by member 0123456789abcdef", "No figure can be read in this file"],
        ),
        (
            ReleaseKind.POOL_RESULT,
            '{"by":"0123456789abcdef","bytes":3145,"round":"' + "ab" * 32 + '"}',
            ["Signed by member 0123456789abcdef", "Of the round abababababababab"],
        ),
        (
            ReleaseKind.TABLES_JSON,
            FEW,
            ["Meldingen, 1 januari 2026 – 30 juni 2026", "    Nieuw: minder dan 5"],
        ),
        (
            ReleaseKind.POOL_REPORT_HTML,
            FEW[:-1] + ',"texts":[{"words":"Lange dagen.","proposal":""}]}',
            ["Meldingen, 1 januari 2026 – 30 juni 2026", "    Nieuw: minder dan 5", "Lange dagen."],
        ),
        (
            ReleaseKind.POOL_REPORT_PDF,
            YEARS,
            [
                "Reports in all, 1 januari 2026 – 31 december 2026: 14 tot 18",
                "Gedrag, 1 januari 2026 – 31 december 2026",
                "    Rest: 7",
                "",
                "It differs little from line 2, 5. You knew, and saved it.",
            ],
        ),
        (
            ReleaseKind.POOL_REPORT_JSON,
            FEW[:-1] + ',"texts":[],' + ROUNDS + "}",
            [
                (
                    "Round of the pool, 1 januari 2026 – 30 juni 2026: 6 of 7 counsellors took "
                    "part, numbers from 5 on"
                ),
                (
                    "Round of the pool, 1 juli 2026 – 31 december 2026: 6 counsellors took part, "
                    "numbers from 5 on"
                ),
                "Meldingen, 1 januari 2026 – 30 juni 2026",
                "    Nieuw: minder dan 5",
                "",
                "What the report says of itself:",
                "    Kleine aantallen staan er niet.",
                "    Niet getoond: leeftijd.",
            ],
        ),
        (
            ReleaseKind.BACKUP,
            '{"bytes":1500000,"made_on":"2026-03-12"}',
            [
                "Your vault as it was on 12 maart 2026, 1,4 MB",
                "Cases that you erase later are still in that copy.",
            ],
        ),
        (
            ReleaseKind.NOT_WRITTEN,
            "{}",
            ["The file with this fingerprint could not be written. Nothing left."],
        ),
    ],
    ids=lambda one: one.value if isinstance(one, ReleaseKind) else "",
)
def test_a_line_is_told_in_words(
    qapp: QApplication, kind: ReleaseKind, content: str, lines: list[str]
) -> None:
    """Each kind says what left, for whom and when, and no word of it; then its fingerprint."""
    assert told(kind, content) == [*lines, "", "Fingerprint (SHA-256): " + "0" * 64]

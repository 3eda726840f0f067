"""The dated agreements of the legal trio, said in a sentence while one is missing."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsellor_app.casework.case import require_agreements
from counsellor_app.casework.coded_case import Record
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from counsellor_app.casework.answers import Answers

_FIELDS = {
    ErrorCode.AGREEMENT_MISSING: "iv_consent_on",
    ErrorCode.OTHER_AGREEMENT_MISSING: "iv_consent2_on",
}


def missing_agreement(record: Record, answers: Answers) -> str:
    """The code of the field whose day is still needed, empty if none is."""
    if record is Record.INTERVENTION:
        try:
            require_agreements(answers)
        except ExpectedError as error:
            return _FIELDS.get(error.code, "")
    return ""


def agreement_sentence(record: Record, answers: Answers) -> str:
    """What is needed before the row can be complete, and what happens until then."""
    match missing_agreement(record, answers):
        case "iv_consent_on":
            return QCoreApplication.translate(
                "Agreements",
                "This kind of intervention needs the applicant's agreement first. Fill in the day "
                "on which it was given; until then the intervention stays a draft.",
            )
        case "iv_consent2_on":
            return QCoreApplication.translate(
                "Agreements",
                "Conciliation needs the other party's agreement too. Fill in the day on which it "
                "was given; until then the intervention stays a draft.",
            )
        case _:
            return ""

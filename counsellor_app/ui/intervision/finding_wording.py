"""What a finding is, how sure that is and what was decided on it, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from counsellor_app.anonymisation.decisions import Treatment
from counsellor_app.anonymisation.finding import Kind

if TYPE_CHECKING:
    from counsellor_app.anonymisation.decisions import Decision
    from counsellor_app.anonymisation.finding import Finding
    from counsellor_app.anonymisation.sheet_findings import Marked

CERTAIN = 0.9
LIKELY = 0.6


def kind_text(kind: Kind) -> str:
    """A kind as a noun, to stand after the words it is about."""
    translate = QCoreApplication.translate
    return {
        Kind.PERSON: translate("findings", "person"),
        Kind.LOCATION: translate("findings", "place"),
        Kind.COMPANY: translate("findings", "company"),
        Kind.PRODUCTION: translate("findings", "production"),
        Kind.DATE: translate("findings", "date"),
        Kind.PHONE: translate("findings", "phone number"),
        Kind.EMAIL: translate("findings", "e-mail address"),
        Kind.URL: translate("findings", "web address"),
        Kind.HANDLE: translate("findings", "user name"),
        Kind.IBAN: translate("findings", "account number"),
        Kind.NRN: translate("findings", "national register number"),
        Kind.ID: translate("findings", "number that leads to somebody"),
        Kind.AGE: translate("findings", "age"),
        Kind.FUNCTION: translate("findings", "function"),
        Kind.GENDER: translate("findings", "he or she"),
        Kind.QUOTE: translate("findings", "somebody's own words"),
        Kind.RARE: translate("findings", "rare feature"),
        Kind.NUMBER: translate("findings", "number"),
    }[kind]


def sureness_text(finding: Finding) -> str:
    """How sure the recogniser is."""
    if finding.is_suggestion:
        return QCoreApplication.translate("findings", "to consider")
    if finding.confidence >= CERTAIN:
        return QCoreApplication.translate("findings", "certain")
    if finding.confidence >= LIKELY:
        return QCoreApplication.translate("findings", "likely")
    return QCoreApplication.translate("findings", "perhaps")


def decision_text(decision: Decision) -> str:
    """What was decided, as it stands after the wording."""
    translate = QCoreApplication.translate
    if decision.treatment is Treatment.KEEP:
        return translate("findings", "may stay")
    written = decision.written.reveal()
    if decision.treatment is Treatment.REMOVE or not written:
        return translate("findings", "taken out")
    return translate("findings", "becomes {written}").format(written=written)


def state_text(mark: Marked) -> str:
    """Where a finding stands: still to decide, to consider, or what was decided."""
    if mark.decision is not None:
        return decision_text(mark.decision)
    if mark.finding.is_suggestion:
        return QCoreApplication.translate("findings", "to consider")
    return QCoreApplication.translate("findings", "still to decide")


def said_text(mark: Marked) -> str:
    """A finding as a screen reader says it: the words, what they are, how sure, where it stands."""
    told = (
        mark.wording.reveal(),
        kind_text(mark.finding.kind),
        sureness_text(mark.finding),
        state_text(mark),
    )
    return ", ".join(dict.fromkeys(told))

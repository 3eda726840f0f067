"""What somebody is in a case, as codes of the list of known persons."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

if TYPE_CHECKING:
    from counsellor_app.ui.choice_field import Choice


def person_roles() -> tuple[Choice, ...]:
    """The roles offered, in the window's language."""
    return (
        ("APPLICANT", QCoreApplication.translate("PersonRoles", "applicant")),
        ("ACCUSED", QCoreApplication.translate("PersonRoles", "person addressed")),
        ("MANAGER", QCoreApplication.translate("PersonRoles", "manager or employer")),
        ("COLLEAGUE", QCoreApplication.translate("PersonRoles", "colleague")),
        ("WITNESS", QCoreApplication.translate("PersonRoles", "witness")),
        ("RELATIVE", QCoreApplication.translate("PersonRoles", "relative or friend")),
        ("COUNSELLOR", QCoreApplication.translate("PersonRoles", "care or another service")),
        ("OTH", QCoreApplication.translate("PersonRoles", "somebody else")),
        ("UNK", QCoreApplication.translate("PersonRoles", "unknown")),
    )

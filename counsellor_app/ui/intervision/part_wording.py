"""The parts of a sheet by name, as they stand above the fields."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from counsellor_app.anonymisation.case_sheet import Part


def part_text(part: Part) -> str:
    """The name of a part in the window's language."""
    translate = QCoreApplication.translate
    return {
        Part.TITLE: translate("sheet parts", "Neutral title"),
        Part.ROLES: translate("sheet parts", "Roles"),
        Part.SITUATION: translate("sheet parts", "Situation"),
        Part.REQUEST: translate("sheet parts", "What the applicant asked"),
        Part.STEPS: translate("sheet parts", "What I did so far"),
        Part.QUESTION: translate("sheet parts", "My question"),
    }[part]

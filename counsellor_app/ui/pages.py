"""The pages of the window: key, name, icon, where each is made."""

from __future__ import annotations

from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QT_TRANSLATE_NOOP, QCoreApplication

if TYPE_CHECKING:
    from counsellor_app.ui.page import Page
    from counsellor_app.ui.vault_lane import VaultLane

CASE = "case"
MOVING_IN = "moving_in"
ENDING = "ending"
REACHED_FROM = {CASE: "cases", MOVING_IN: "cases", ENDING: "settings"}
"""Pages without a place in the navigation, and the one that stays marked there meanwhile."""


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page that is made when it is first wanted, so that the window starts quickly."""

    key: str
    name: object  # as lupdate's marker is typed
    module: str
    kind: str

    def label(self) -> str:
        """The page's name in the window's language."""
        name = str(self.name)
        return QCoreApplication.translate("pages", name)

    def make(self, lane: VaultLane) -> Page:
        """The page itself."""
        kind: type[Page] = getattr(import_module(self.module), self.kind)
        return kind(lane)


_UI = "counsellor_app.ui"

ENTRIES = (
    PageEntry("today", QT_TRANSLATE_NOOP("pages", "Today"), f"{_UI}.today.today_page", "TodayPage"),
    PageEntry("cases", QT_TRANSLATE_NOOP("pages", "Cases"), f"{_UI}.cases.cases_page", "CasesPage"),
    PageEntry("pool", QT_TRANSLATE_NOOP("pages", "Pool"), f"{_UI}.pool.pool_page", "PoolPage"),
    PageEntry(
        "intervision",
        QT_TRANSLATE_NOOP("pages", "Intervision"),
        f"{_UI}.intervision.intervision_page",
        "IntervisionPage",
    ),
    PageEntry(
        "reporting",
        QT_TRANSLATE_NOOP("pages", "Figures"),
        f"{_UI}.reporting.reporting_page",
        "ReportingPage",
    ),
    PageEntry(
        "settings",
        QT_TRANSLATE_NOOP("pages", "Settings"),
        f"{_UI}.settings_page",
        "SettingsPage",
    ),
)
"""What stands in the navigation, in its order."""

CASE_ENTRY = PageEntry(
    CASE, QT_TRANSLATE_NOOP("pages", "Case"), f"{_UI}.case.case_page", "CasePage"
)
"""One case, opened from a list: `CasePage.open_case(case_id)`, and None for a new one."""

MOVING_IN_ENTRY = PageEntry(
    MOVING_IN,
    QT_TRANSLATE_NOOP("pages", "Take a list over"),
    f"{_UI}.moving_in.moving_in_page",
    "MovingInPage",
)
"""A list of past cases on its way in."""

ENDING_ENTRY = PageEntry(
    ENDING,
    QT_TRANSLATE_NOOP("pages", "Stopping as a counsellor"),
    f"{_UI}.ending.ending_page",
    "EndingPage",
)
"""What is still open, and the end of the whole vault."""


def load_pages() -> None:
    """Load the code of every page, so that none stands still when it is first wanted.

    Meant for another thread than the window's.
    """
    for module in _BESIDE_PAGES:
        import_module(module)
    for entry in (*ENTRIES, CASE_ENTRY, MOVING_IN_ENTRY, ENDING_ENTRY):
        import_module(entry.module)


_BESIDE_PAGES = tuple(
    f"{_UI}.{name}"
    for name in (
        "desk_view",
        "actions",
        "kept_line",
        "system_lock",
        "command_palette",
        "help.help_window",
    )
)

"""A journey uses hands and eyes only: no slot, no setter, no operation."""

from __future__ import annotations

import ast
import re

from tests.architecture.source import TESTS, Source, called_name, calls, planted, sources

REACHING_INSIDE = re.compile(
    r"set[A-Z]\w*|click|trigger|toggle|emit|insertPlainText|appendPlainText|selectRow|findChild\w*"
)


def shortcuts(source: Source) -> list[str]:
    """Imports of the app, and calls that do what a person would do with keys."""
    found = [
        source.where(call) for call in calls(source) if REACHING_INSIDE.fullmatch(called_name(call))
    ]
    for node in ast.walk(source.tree):
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("counsellor_app"):
            found.append(source.where(node))
        if isinstance(node, ast.Import) and any(
            a.name.startswith("counsellor_app") for a in node.names
        ):
            found.append(source.where(node))
    return found


def test_journeys_go_by_keyboard() -> None:
    """No journey calls a slot or a setter, or imports anything of the app."""
    journeys = [s for s in sources(TESTS) if s.path.match("journeys/test_*.py")]
    found = [place for source in journeys for place in shortcuts(source)]
    assert not found, f"use Hands: {found}"


def test_the_journey_rule_bites() -> None:
    """The ways to cheat are each caught."""
    for line in (
        "window.button.click()",
        "field.setText('x')",
        "from counsellor_app.operations import case_notes",
        "import counsellor_app.ui.page",
        "action.trigger()",
        "page.saved.emit()",
    ):
        assert shortcuts(planted("journeys.test_x", line)), line

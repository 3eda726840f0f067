"""What the demonstration's reports say beside their numbers: read, then written as one does."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from counsellor_app.casework.free_text import FreeText
from counsellor_app.casework.report_texts import Check, TextKind
from counsellor_app.operations import report_texts
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from collections.abc import Mapping
    from datetime import date

    from counsellor_app.casework.answers import Answer
    from counsellor_app.casework.period import Period
    from counsellor_app.operations.desk import Desk


@dataclass(frozen=True, slots=True)
class TextTold:
    """One text of a report."""

    kind: TextKind
    codes: Mapping[str, Answer]
    words: FreeText
    proposal: FreeText
    due_on: date | None


@dataclass(frozen=True, slots=True)
class ReportTold:
    """The texts of one report, who reviewed them, and what mediarte supplied beside them."""

    texts: tuple[TextTold, ...]
    reviewers: tuple[FreeText, FreeText]
    supplied: Mapping[str, int]


def report_told(report: str) -> ReportTold:
    """What the report of the spring, or that of the year, says."""
    plain = tomllib.loads(resource("demo/report.toml").read_text(encoding="utf-8"))
    first, second = (FreeText(name) for name in plain["reviewers"])
    told = plain[report]
    return ReportTold(
        texts=tuple(_text(row) for row in told["text"]),
        reviewers=(first, second),
        supplied=told["supplied"],
    )


def write_texts(desk: Desk, period: Period, told: ReportTold, counsellors: int) -> None:
    """Type in numbers and texts, and review each text, as the window does.

    Raises:
        ExpectedError: what keeping and reviewing raises.
    """
    report_texts.keep_supplied(desk, period, {**told.supplied, "counsellors": counsellors})
    for each in told.texts:
        begun = report_texts.start_text(desk, period, each.kind)
        kept = report_texts.keep_text(
            desk,
            replace(
                begun,
                codes=each.codes,
                words=each.words,
                proposal=each.proposal,
                due_on=each.due_on,
            ),
        )
        report_texts.review_text(desk, kept.text_id, told.reviewers, Check)


def _text(row: dict[str, Any]) -> TextTold:
    return TextTold(
        kind=TextKind(row["kind"]),
        codes={code: _answer(told) for code, told in row["codes"].items()},
        words=FreeText(row.get("words", "")),
        proposal=FreeText(row.get("proposal", "")),
        due_on=row.get("due_on"),
    )


def _answer(told: str | list[str]) -> Answer:
    return told if isinstance(told, str) else tuple(told)

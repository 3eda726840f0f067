"""The pool's reports: made of what rounds printed, what mediarte supplied, and reviewed texts."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from counsellor_app.aggregation.disclosure import protect_supplied
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.publication import PublicationLedger
from counsellor_app.aggregation.published import WORK
from counsellor_app.aggregation.trends import totals_in_time, trend
from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.export import outgoing
from counsellor_app.export.report import ReportContents, RoundTold, make_report
from counsellor_app.export.report_plan import ReportKind, report_plans
from counsellor_app.operations import report_texts
from counsellor_app.operations.pooling.files import Target, release
from counsellor_app.operations.pooling.published import published_rounds, reprinted
from counsellor_app.operations.reporting import Form, published_before
from counsellor_app.pace import Act, act

if TYPE_CHECKING:
    from counsellor_app.aggregation.disclosure import ReleasableTable
    from counsellor_app.aggregation.trends import Trend
    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.casework.period import Period
    from counsellor_app.export.outgoing import Outgoing
    from counsellor_app.export.report import PoolReport
    from counsellor_app.operations.desk import Desk
    from counsellor_app.operations.pooling.published import PublishedRound

_TO_READ = {
    Form.PDF: outgoing.pool_report_pdf,
    Form.HTML: outgoing.pool_report_html,
    Form.XLSX: outgoing.pool_report_xlsx,
}
_YEARLY = (ReportKind.HALF_YEAR, ReportKind.EVALUATION, ReportKind.SECTOR)


@dataclass(frozen=True, slots=True)
class ReportChoice:
    """A report that can be made: its kind, and the round it is about."""

    kind: ReportKind
    round_digest: bytes
    period: Period

    @property
    def parts(self) -> frozenset[str]:
        """The rows of the table programme it shows, such as T10."""
        return report_plans().reports[self.kind].parts


def report_choices(desk: Desk) -> tuple[ReportChoice, ...]:
    """The reports that can be made of what the pool printed, newest round first."""
    return tuple(
        ReportChoice(kind, published.round_digest, published.printed.period)
        for published in reversed(published_rounds(desk))
        for kind in (_YEARLY if published.printed.is_yearly else (ReportKind.HALF_YEAR,))
    )


def proposed_name(choice: ReportChoice, *, form: Form, language: str) -> str:
    """A name for the file: what it is, and of when."""
    last_on, plan = choice.period.last_on, report_plans().reports[choice.kind]
    of_when = f"{last_on.year}" if last_on.month == 12 else f"{last_on.year}-1"
    return f"{plan.name.text(language)}-{of_when}.{form.value}"


@act(Act.DRAWING)
def report_pages(desk: Desk, choice: ReportChoice, *, language: str = "nl") -> bytes:
    """The pages of a report for the screen, as they would leave.

    Raises:
        ExpectedError: as `release_report`.
    """
    return _outgoing(desk, choice, Form.PDF, language).data


@act(Act.DRAWING)
def release_report(
    desk: Desk,
    choice: ReportChoice,
    target: Target,
    *,
    form: Form = Form.PDF,
    language: str = "nl",
) -> LedgerLine:
    """Write a report where the counsellor chose.

    Raises:
        ExpectedError: POOL_ROUND_UNKNOWN; POOL_CODEBOOK_OTHER for a round of an older programme; or
            what the gate refuses.
    """
    return release(desk, _outgoing(desk, choice, form, language), target)


def _outgoing(desk: Desk, choice: ReportChoice, form: Form, language: str) -> Outgoing:
    report = _report(desk, choice)
    if form is Form.CSV:
        return outgoing.pool_report_csv(report, language=language)
    if form is Form.JSON:
        before = published_before(desk)
        return outgoing.pool_report_json(report, desk.codebook, language=language, published=before)
    return _TO_READ[form](report, desk.codebook, language=language)


def _report(desk: Desk, choice: ReportChoice) -> PoolReport:
    """The report as it stands now. What was published after its round is not in it."""
    held = published_rounds(desk)
    place = next(
        (n for n, each in enumerate(held) if each.round_digest == choice.round_digest), None
    )
    if place is None:
        raise ExpectedError(ErrorCode.POOL_ROUND_UNKNOWN)
    return make_report(_contents(desk, held[: place + 1], choice), choice.kind)


def _contents(
    desk: Desk, published: tuple[PublishedRound, ...], choice: ReportChoice
) -> ReportContents:
    newest, period = published[-1], choice.period
    is_evaluation, is_figures = (
        choice.kind is kind for kind in (ReportKind.EVALUATION, ReportKind.FIGURES)
    )
    year = _of_the_year(published, period) if is_evaluation or is_figures else ()
    tables, withheld = reprinted(desk, newest)
    before = _all_of(desk, year) if is_figures else _work_of(desk, year)
    return ReportContents(
        period=period,
        codebook_version=desk.codebook.version,
        rounds=tuple(_told(each) for each in (*year, newest)),
        tables=(*before, *tables, *_supplied(desk, period)),
        withheld=withheld,
        totals=totals_in_time(each.numbers for each in published),
        trends=_trends(desk, published, tables) if is_evaluation else (),
        texts=() if is_figures else report_texts.approved_texts(desk, period),
        followed=report_texts.approved_last(desk, period) if is_evaluation else (),
    )


def _of_the_year(
    published: tuple[PublishedRound, ...], period: Period
) -> tuple[PublishedRound, ...]:
    """The half-year's round that came before the year's own."""
    return tuple(each for each in published[:-1] if period.overlaps(each.printed.period))


def _work_of(desk: Desk, published: tuple[PublishedRound, ...]) -> tuple[ReleasableTable, ...]:
    """The work of earlier rounds, which the newest does not hold."""
    return tuple(
        table for each in published for table in reprinted(desk, each)[0] if table.table_id == WORK
    )


def _all_of(desk: Desk, published: tuple[PublishedRound, ...]) -> tuple[ReleasableTable, ...]:
    """Every table of earlier rounds, with what mediarte supplied for them."""
    return tuple(
        table
        for each in published
        for table in (
            *reprinted(desk, each)[0],
            *_supplied(desk, each.printed.period),
        )
    )


def _told(published: PublishedRound) -> RoundTold:
    printed = published.printed
    return RoundTold(
        period=printed.period,
        threshold=printed.rules.threshold,
        contributors=printed.contributors,
        participants=published.participants,
    )


def _supplied(desk: Desk, period: Period) -> tuple[ReleasableTable, ...]:
    numbers = report_texts.supplied(desk, period)
    return (protect_supplied(numbers, period, pool_plan(desk.codebook)),) if numbers else ()


def _trends(
    desk: Desk, published: tuple[PublishedRound, ...], tables: tuple[ReleasableTable, ...]
) -> tuple[Trend, ...]:
    """Each table by category over all years in which it was printed."""
    ledger = PublicationLedger(tuple(each.printed for each in published))
    plan = pool_plan(desk.codebook)
    made = (trend(t.table_id, ledger, plan) for t in tables if t.total is not None)
    return tuple(each for each in made if each is not None)

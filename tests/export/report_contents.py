"""What reports are made of, from rounds of a fictitious pool of seven."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.aggregation.disclosure import protect_supplied
from counsellor_app.aggregation.published import WORK
from counsellor_app.aggregation.trends import totals_in_time, trend
from counsellor_app.export.report import ReportContents, RoundTold
from tests.aggregation.rounds import MEMBERS

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence

    from counsellor_app.aggregation.disclosure import Publication
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.anonymisation.report_text import ApprovedText

SUPPLIED = {"companies": 41, "companies_digital": 4, "counsellors": 7}


def contents_of(
    published: Sequence[Publication],
    plan: PoolPlan,
    *,
    texts: tuple[ApprovedText, ...] = (),
    followed: tuple[ApprovedText, ...] = (),
    supplied: Mapping[str, int] = SUPPLIED,
) -> ReportContents:
    """The contents of a report about the last of these rounds, as the app puts them together."""
    newest = published[-1]
    period = newest.printed.period
    year = [each for each in published if each.printed.period.overlaps(period)]
    works = [t for each in year[:-1] for t in each.tables if t.table_id == WORK]
    membership = (protect_supplied(supplied, period, plan),) if supplied else ()
    trends = (trend(table.table_id, newest.ledger, plan) for table in newest.printed.tables)
    return ReportContents(
        period=period,
        codebook_version=plan.codebook_version,
        rounds=tuple(_told(each) for each in year),
        tables=(*works, *newest.tables, *membership),
        withheld=newest.withheld,
        totals=totals_in_time(each.numbers for each in published),
        trends=tuple(each for each in trends if each is not None),
        texts=texts,
        followed=followed,
    )


def _told(publication: Publication) -> RoundTold:
    printed = publication.printed
    return RoundTold(printed.period, printed.rules.threshold, printed.contributors, MEMBERS)

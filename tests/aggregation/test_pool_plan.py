from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counsellor_app.aggregation.pool_plan_reader import pool_plan, read_plan
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.strict_data import DataError
from counsellor_app.errors import ErrorCode
from counsellor_app.settings import resource

if TYPE_CHECKING:
    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.casework.codebook import Codebook

FAULTS = {
    "not TOML": ("version = 1", "version = = 1"),
    "no version": ("version = 1", ""),
    "a total that is not counted": ('code = "contacts"', 'code = "whispers"'),
    "a field that does not exist": ('field = "channel_in"', 'field = "channel_out"'),
    "a field that never leaves": ('field = "accused_relation"', 'field = "gender"'),
    "a rule of counting as a table": ('field = "accused_relation"', 'field = "handover"'),
    "a day as a table": ('field = "accused_relation"', 'field = "received_on"'),
    "several answers in one table": ('field = "accused_relation"', 'field = "info_given"'),
    "a field of groups by value": ('field = "age_band"', 'field = "age_band"\nfinest = "values"'),
    "a pair of a code that is not there": ('pairs = ["YES"]', 'pairs = ["PERHAPS"]'),
    "a table twice": ('id = "segment"', 'id = "setting"'),
    "a cross table of what is no table": ('of = ["behaviour", "age"]', 'of = ["behaviour", "sex"]'),
    "the channel crossed": ('of = ["behaviour", "age"]', 'of = ["behaviour", "channel"]'),
    "a table crossed with itself": ('of = ["behaviour", "age"]', 'of = ["age", "age"]'),
    "a risk group that is no cell": ('code = "U26"', 'code = "U27"'),
    "a table without a name": ('id = "segment"', 'id = ""'),
    "a table whose name is a number": ('id = "segment"', "id = 4"),
    "a title in one language": ('en = "Joint committee"', ""),
}


def programme_text() -> str:
    return resource("codebook/pool_tables.toml").read_text(encoding="utf-8")


@pytest.mark.parametrize(("right", "wrong"), FAULTS.values(), ids=FAULTS)
def test_a_fault_in_the_programme_is_refused(right: str, wrong: str, codebook: Codebook) -> None:
    """Whoever edits the data is told, instead of numbers being quietly wrong."""
    text = programme_text()
    assert right in text
    with pytest.raises(DataError) as raised:
        read_plan(text.replace(right, wrong, 1), codebook)
    assert raised.value.code is ErrorCode.CODEBOOK_INVALID
    assert raised.value.where


def test_every_table_of_the_reports_is_accounted_for(plan: PoolPlan) -> None:
    """T1 to T11 and E1 to E14: in the programme, or said to come from elsewhere."""
    told = (*plan.tables, *plan.crosses, *plan.totals, *plan.supplied)
    held = {part for each in told for part in each.part_of}
    assert held.isdisjoint(plan.elsewhere)
    wanted = {f"T{n}" for n in range(1, 12)} | {f"E{n}" for n in range(1, 15)}
    assert held | plan.elsewhere.keys() == wanted


def test_the_yearly_aims_are_those_of_the_action_plan(plan: PoolPlan) -> None:
    """Ten organisations guided and 150 young people reached, each year; nothing else has an aim."""
    assert plan.yearly_aims == {"organisations_guided": 10, "young_reached": 150}


def test_what_would_give_others_away_is_no_table(plan: PoolPlan) -> None:
    """No sum of risk groups, no rest of several answers, and no view that only the closed have."""
    fields = {table.reading.field for table in plan.tables}
    assert fields.isdisjoint({"risk_any", "risk_count", "applicant_view", "status"})
    pairs = [t for t in plan.tables if t.ladder.width == 2 and len(t.reading.groups) == 1]
    assert len(pairs) > 15
    for pair in pairs:
        rest = {"NONE"} if pair.reading.field != "ref_to" else set[str]()
        assert pair.reading.groups[0].members.isdisjoint(rest)
        assert pair.reading.groups[0].members != {"UNK"}


def test_what_stands_in_two_tables_is_grouped_alike(plan: PoolPlan) -> None:
    """Open cases stand in the outcome and the duration: apart on every step of both."""
    for name in ("outcome", "duration"):
        for step in plan.table(name).ladder.steps:
            assert ("OPEN",) in {group.codes for group in step}


def test_no_field_is_in_two_whole_tables(plan: PoolPlan) -> None:
    """One number, one fate."""
    whole = [t.reading.field for t in plan.tables if len(t.reading.groups) > 1]
    assert len(whole) == len(set(whole))


def test_the_channel_is_crossed_with_nothing(plan: PoolPlan) -> None:
    """Because mediarte knows who used its form."""
    assert all("channel" not in cross.sides for cross in plan.crosses)


def test_risk_groups_are_cells_that_survive_longest(plan: PoolPlan) -> None:
    """Each is a cell of its table, and stands alone up to the last step."""
    assert [risk.code for risk in plan.risk_groups] == ["TECH", "Y", "SELF", "U26"]
    for risk in plan.risk_groups:
        for step in plan.table(risk.table_id).ladder.steps:
            assert (risk.code,) in {group.codes for group in step}


def test_cross_tables_are_never_finer_than_their_sides(plan: PoolPlan) -> None:
    """Wherever a step of a cross table is printable, so are the steps of both sides."""
    for cross in plan.crosses:
        rows, columns = (plan.table(side).ladder for side in cross.sides)
        for number, step in enumerate(cross.ladder.steps):
            for place, ladder in ((0, rows), (1, columns)):
                own = {group.codes[0] for group in ladder.steps[min(number, len(ladder.steps) - 1)]}
                assert {group.codes[place] for group in step} == own


def test_only_fields_of_a_report_are_tables(plan: PoolPlan) -> None:
    """Of the case, or of its interventions and referrals: nothing else adds up to the reports."""
    records = {table.reading.record for table in plan.tables}
    assert records == {Record.CASE, Record.INTERVENTION, Record.REFERRAL}


def test_the_layout_says_what_the_cells_mean(plan: PoolPlan, codebook_text: str) -> None:
    """Another ladder, cell or version is another digest; another wording is not."""
    first = plan.layout()
    assert first.lengths == (18, 135, 161)
    assert (len(first.digest), first.codebook_version) == (64, 1)

    def digest(old: str, new: str) -> str:
        assert old in codebook_text
        return pool_plan(read_codebook(codebook_text.replace(old, new, 1))).layout().digest

    assert digest('en = "any other role"', 'en = "every other role"') == first.digest
    assert digest('of = ["WIT", "WORKSIDE"', 'of = ["WORKSIDE", "WIT"') == first.digest
    assert digest("version = 1", "version = 2") != first.digest
    merged = 'of = ["AFF", "WIT"] }, { code = "REST2", nl = "rest", en = "rest", of = ["WORKSIDE"'
    old = """    "AFF",
    { code = "REST", nl = "elke andere rol", en = "any other role", of = ["WIT", "WORKSIDE\""""
    new = f"""    {{ code = "BOTH", nl = "b", en = "b", {merged}"""
    assert digest(old, new) != first.digest


def test_places_cover_the_vectors(plan: PoolPlan) -> None:
    """Side by side, without gaps, to the last cell."""
    for level, length in ((2, plan.layout().lengths[1]), (3, plan.layout().lengths[2])):
        covered = [cell for span in plan.places(level).values() for cell in range(length)[span]]
        assert covered == list(range(length))

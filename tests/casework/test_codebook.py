from __future__ import annotations

from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING

import pytest

from counsellor_app.casework.codebook import (
    UNKNOWN,
    Codebook,
    Counted,
    FieldKind,
    Label,
    Need,
)
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import Record
from counsellor_app.errors import ErrorCode, ExpectedError

if TYPE_CHECKING:
    from pathlib import Path

TODAY = date(2026, 3, 12)

REQUIRED_AT_INTAKE = [
    "received_on",
    "channel_in",
    "first_reply_on",
    "reporter_role",
    "request_kind",
    "identity_mode",
    "pc",
    "joined",
    "segment",
    "employment",
    "function_cluster",
    "hours",
    "age_band",
    "behaviour_main",
    "accused_relation",
    "repetition",
    "danger",
    "minor",
    "info_given",
    "conflict_check",
]
NEVER_COUNTED = [
    "gender",
    "minor",
    "danger",
    "danger_action",
    "sex_sub",
    "disc_ground",
    "newcomer",
    "intimate_scene",
    "third_register",
    "repeat_mark",
    "doc_talk",
    "doc_request",
    "case_no",
]


def refused(codebook: Codebook, record: Record, **answers: object) -> ErrorCode:
    with pytest.raises(ExpectedError) as raised:
        codebook.check(record, answers, TODAY)  # pyright: ignore[reportArgumentType]
    return raised.value.code


def test_intake_asks_the_minimal_set_and_no_more(codebook: Codebook) -> None:
    """Sixteen answers and four checks, in the order of the form."""
    required = [f.code for f in codebook.of(Record.CASE) if f.need is Need.INTAKE]
    assert required == REQUIRED_AT_INTAKE


def test_intake_stands_under_four_headings_of_its_own(codebook: Codebook) -> None:
    """Nothing optional stands between the required fields, so that they fit one screen."""
    headings = {f.section for f in codebook.of(Record.CASE) if f.need is Need.INTAKE}
    assert headings == {"request", "work", "facts", "checks"}
    assert all(f.need is Need.INTAKE for f in codebook.fields if f.section in headings)


def test_closure_asks_day_and_outcome(codebook: Codebook) -> None:
    """And, if there was danger, what was done about it."""
    assert codebook.missing(Record.CASE, {"danger": "NO"}, Need.CLOSURE) == ("closed_on", "outcome")
    assert "danger_action" in codebook.missing(Record.CASE, {"danger": "SELF"}, Need.CLOSURE)


def test_unknown_is_always_an_answer(codebook: Codebook) -> None:
    """Nothing forces a counsellor to ask: every choice that is asked may stay unknown."""
    asked = [f for f in codebook.fields if f.need is not Need.DERIVED]
    for field in asked:
        if field.kind is FieldKind.CHOICE:
            codebook.check(field.record, {field.code: UNKNOWN}, TODAY)
        if field.kind is FieldKind.CHOICES:
            codebook.check(field.record, {field.code: (UNKNOWN,)}, TODAY)
    codebook.check(Record.CASE, {"first_reply_on": "NOTYET", "heard_on": UNKNOWN}, TODAY)


def test_ladders_are_nested(codebook: Codebook) -> None:
    """Each step of each ladder holds every code once, in wholes of the step before."""
    ladders = [field for field in codebook.fields if field.ladder]
    assert len(ladders) > 25
    for field in ladders:
        every = {value.code for value in field.values}
        for step in field.ladder:
            assert sorted(code for group in step for code in group.members) == sorted(every)
        for finer, coarser in pairwise(field.ladder):
            for group in finer:
                assert sum(group.members <= other.members for other in coarser) == 1


def test_the_risk_groups_of_the_plan_survive_longest(codebook: Codebook) -> None:
    """Function ends at technical against the rest, employment at freelance against the rest."""
    for name, survivor in (
        ("function_cluster", "TECH"),
        ("employment", "SELF"),
        ("age_band", "U26"),
        ("hours", "Y"),
    ):
        last = codebook.field(Record.CASE, name).ladder[-1]
        assert len(last) == 2
        assert frozenset({survivor}) in {group.members for group in last}


def test_what_must_stay_in_the_vault_is_never_counted(codebook: Codebook) -> None:
    """Fields that would point at somebody have no count at all, whoever edits the ladder."""
    for name in NEVER_COUNTED:
        assert codebook.field(Record.CASE, name).counted is Counted.NEVER
        assert not codebook.field(Record.CASE, name).ladder
    for record in (Record.SIGNAL, Record.CONSENT, Record.SAFETY, Record.COMPANY):
        assert {f.counted for f in codebook.of(record)} == {Counted.NEVER}


def test_grouped_fields_have_their_groups(codebook: Codebook) -> None:
    """A field that may only be counted in groups says which."""
    for field in codebook.fields:
        if field.counted is Counted.GROUPED and field.kind is not FieldKind.DAY:
            assert field.ladder, field.code


def test_every_field_says_where_it_comes_from(codebook: Codebook) -> None:
    """A source that can be looked up, and labels in both languages."""
    for field in codebook.fields:
        assert len(field.source) > 10
        assert field.label.text("nl")
        assert field.label.text("en")
    assert codebook.field(Record.CASE, "hours").label.text("fr").startswith("Onregelmatige")


def test_details_are_asked_only_where_they_matter(codebook: Codebook) -> None:
    """A field with conditions appears as soon as one of them holds."""

    def asked(**answers: str | tuple[str, ...]) -> set[str]:
        return {field.code for field in codebook.asked(Record.CASE, answers)}

    assert "sex_sub" not in asked(behaviour_main="CONF")
    assert "sex_sub" in asked(behaviour_main="SEX")
    assert "sex_sub" in asked(behaviour_main="CONF", behaviour_also=("BULLY", "SEX"))
    assert "third_register" in asked(accused_relation="THIRD")
    assert "risk_any" not in asked()


def test_agreements_are_asked_by_kind_of_intervention(codebook: Codebook) -> None:
    """The applicant's for kinds 2 and 3, the other party's for kind 3."""

    def missing(kind: str) -> tuple[str, ...]:
        return codebook.missing(Record.INTERVENTION, {"iv_kind": kind}, Need.ROW)

    assert missing("I1") == ()
    assert missing("I2") == ("iv_consent_on",)
    assert missing("I3") == ("iv_consent_on", "iv_consent2_on")


def test_answers_of_the_wrong_kind_are_refused(codebook: Codebook) -> None:
    """A code where a day belongs, several where one belongs, a number that cannot be."""
    case, contact = Record.CASE, Record.CONTACT
    assert refused(codebook, case, hours="NEVERHEARD") is ErrorCode.ANSWER_INVALID
    assert refused(codebook, case, hours=("Y",)) is ErrorCode.ANSWER_INVALID
    assert refused(codebook, case, power=("HIER", "XX")) is ErrorCode.ANSWER_INVALID
    assert refused(codebook, case, received_on="NOTYET") is ErrorCode.ANSWER_INVALID
    assert refused(codebook, case, nosuchfield="Y") is ErrorCode.ANSWER_INVALID
    assert refused(codebook, contact, c_minutes=-1) is ErrorCode.ANSWER_INVALID
    assert refused(codebook, contact, c_minutes=100_001) is ErrorCode.ANSWER_INVALID
    codebook.check(contact, {"c_minutes": 45}, TODAY)


def test_days_are_plausible(codebook: Codebook) -> None:
    """Not in the future, not before 1990."""
    late, early = date(2026, 3, 13), date(1989, 12, 31)
    assert refused(codebook, Record.CASE, received_on=late) is ErrorCode.DATE_IN_FUTURE
    assert refused(codebook, Record.CASE, received_on=early) is ErrorCode.DATE_TOO_EARLY
    codebook.check(Record.CASE, {"received_on": TODAY}, TODAY)


def test_answers_are_worded_for_people(codebook: Codebook) -> None:
    """Codes by their labels, days and numbers as they are."""
    power = codebook.field(Record.CASE, "power")
    assert power.wording(("HIER", "FAME"), "nl") == "hiërarchie, bekend gezicht"
    assert power.wording("GROUP", "en") == "group pressure"
    assert power.wording(date(2026, 3, 1), "nl") == "2026-03-01"
    assert power.wording(45, "nl") == "45"


def test_retention_follows_the_outcome(codebook_text: str, codebook: Codebook) -> None:
    """Twenty-four months for all until the pool decides; one edited number changes one outcome."""
    outcomes = [value.code for value in codebook.field(Record.CASE, "outcome").values]
    assert {codebook.retention_months_for(outcome) for outcome in [*outcomes, None]} == {24}
    edited = read_codebook(codebook_text.replace("NOSCOPE = 24", "NOSCOPE = 6"))
    assert edited.retention_months_for("NOSCOPE") == 6
    assert edited.retention_months_for("HEARD") == 24


def test_adding_and_retiring_a_value_is_an_edit_of_data(
    codebook_text: str, codebook: Codebook
) -> None:
    """A new version offers the new value, and shows a retired one only to who holds it."""
    retired = '{ code = "FLOW", nl = "flowchart", en = "flowchart" }'
    assert retired in codebook_text
    edited = codebook_text.replace("version = 1", "version = 2", 1).replace(
        retired,
        retired.replace(" }", ", retired_in = 2 }")
        + ',\n  { code = "PODCAST", nl = "podcast", en = "podcast" }',
    )
    edited = edited.replace('"FLOW", "PEER"]', '"FLOW", "PEER", "PODCAST"]')
    newer = read_codebook(edited)
    field = newer.field(Record.CASE, "found_via")
    offered = [value.code for value in field.choices()]
    assert "PODCAST" in offered
    assert "FLOW" not in offered
    assert "FLOW" in [value.code for value in field.choices("FLOW")]
    assert "FLOW" in [value.code for value in field.choices(("FLOW",))]
    assert field.wording("FLOW", "nl") == "flowchart"
    newer.check(Record.CASE, {"found_via": "PODCAST"}, TODAY)
    assert refused(codebook, Record.CASE, found_via="PODCAST") is ErrorCode.ANSWER_INVALID


def test_a_translated_label_has_its_numbers_too(tmp_path: Path) -> None:
    """A language that is data alone translates the text without numbers; they come in after."""
    (tmp_path / "data.toml").write_text('"minder dan {threshold}" = "moins de {threshold}"')
    label = Label("minder dan {threshold}", "fewer than {threshold}").filled(threshold=5)
    told = [label.text(language) for language in ("nl", "en", str(tmp_path))]
    assert told == ["minder dan 5", "fewer than 5", "moins de 5"]


def test_totals_have_names(codebook: Codebook) -> None:
    """A total is found by its code, and an unknown one is refused."""
    assert codebook.total("new_cases").label.nl == "Nieuwe dossiers"
    with pytest.raises(ExpectedError):
        codebook.total("no_such_total")

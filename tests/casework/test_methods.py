"""The methods that are shipped, and what their reader refuses."""

from __future__ import annotations

import tomllib

import pytest

from counsellor_app.casework.codebook import UNKNOWN, Codebook
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.methods import Method, method, methods, read_methods
from counsellor_app.casework.strict_data import MAX_CHARACTERS, DataError
from counsellor_app.errors import ErrorCode
from counsellor_app.settings import resource

LONGEST_PROMPT = 170
"""Characters that can be read across a table in large type."""

ONE = """
[[method]]
code = "SHORT"
nl = "Kort"
en = "Short"
note = { nl = "Voor even.", en = "For a moment." }

[[method.phase]]
nl = "Spreken"
en = "Speaking"
minutes = 5
speaker = { nl = "Iedereen", en = "Everybody" }
prompt = { nl = "Zeg iets.", en = "Say something." }
advice = false
presenter_speaks = true
"""


def phases(code: str) -> Method:
    found = method(code)
    assert found is not None
    return found


def test_there_are_five_methods_of_about_an_hour() -> None:
    """Each of the five has all its phases and fits an hour, a little more or less."""
    found = {one.code: (len(one.phases), one.minutes) for one in methods()}
    assert found == {
        "INCIDENT": (9, 68),
        "GOSSIP": (7, 55),
        "FIVE_STEP": (8, 60),
        "BALINT": (10, 70),
        "SOCRATIC": (8, 60),
    }


def test_methods_sheets_and_sessions_share_their_codes(codebook: Codebook) -> None:
    """What a sheet prefers is a method of the library, and a session can say that it was used."""
    sheet = tomllib.loads(resource("documents/sheet.toml").read_text(encoding="utf-8"))
    codes = [one.code for one in methods()]
    assert [row["code"] for row in sheet["method"]] == codes
    field = codebook.field(Record.SESSION, "se_method")
    assert [value.code for value in field.values] == [*codes, "OTH", UNKNOWN]


def test_sheets_and_sessions_share_their_risk_groups(codebook: Codebook) -> None:
    """The risk groups of a session are those of a sheet."""
    sheet = tomllib.loads(resource("documents/sheet.toml").read_text(encoding="utf-8"))
    field = codebook.field(Record.SESSION, "se_risk_groups")
    assert [row["code"] for row in sheet["risk_group"]] == [
        value.code for value in field.values if value.code != UNKNOWN
    ]


def test_a_method_has_its_name_on_a_sheet_too(codebook: Codebook) -> None:
    """Library, sheet and codebook call a method the same, but for the capital."""
    sheet = tomllib.loads(resource("documents/sheet.toml").read_text(encoding="utf-8"))
    told = {row["code"]: (row["nl"], row["en"]) for row in sheet["method"]}
    field = codebook.field(Record.SESSION, "se_method")
    for one in methods():
        assert (one.label.nl, one.label.en) == told[one.code]
        coded = field.value(one.code).label
        assert coded.nl.casefold() == one.label.nl.casefold()
        assert coded.en.casefold() == one.label.en.casefold()


@pytest.mark.parametrize("one", methods(), ids=lambda one: one.code)
def test_a_method_begins_and_ends_with_everybody(one: Method) -> None:
    """A session opens by looking back and closes by collecting the sheets."""
    assert one.phases[0].name.nl == "Aankomen en terugblik"
    assert one.phases[-1].name.nl == "Afronden"
    assert "fiches" in one.phases[-1].prompt.nl
    assert "sheets" in one.phases[-1].prompt.en


@pytest.mark.parametrize("one", methods(), ids=lambda one: one.code)
def test_a_prompt_can_be_read_across_a_table(one: Method) -> None:
    """Prompts are short in both languages, and never the same in the two."""
    for phase in one.phases:
        for told in (phase.prompt.nl, phase.prompt.en):
            assert len(told) <= LONGEST_PROMPT, told
        assert phase.prompt.nl != phase.prompt.en
        assert phase.name.nl != phase.name.en


def test_advice_comes_late_and_never_in_gossip() -> None:
    """Nobody advises before the questions were asked; gossiping never turns into advice."""
    assert not any(phase.advice for phase in phases("GOSSIP").phases)
    for one in methods():
        advising = [at for at, phase in enumerate(one.phases) if phase.advice]
        assert all(at >= len(one.phases) // 2 for at in advising)


def test_the_presenter_is_silent_where_the_group_works() -> None:
    """While the group gossips, takes apart or weighs, the presenter does not speak."""
    silent = {
        (one.code, phase.name.en)
        for one in methods()
        for phase in one.phases
        if not phase.presenter_speaks
    }
    assert silent >= {
        ("INCIDENT", "Taking it apart together"),
        ("INCIDENT", "Advice"),
        ("GOSSIP", "Gossiping"),
        ("BALINT", "Advice"),
        ("SOCRATIC", "Strengths and insights"),
    }


def test_another_way_of_working_has_no_phases() -> None:
    """A session held otherwise is no fault."""
    assert method("OTH") is None
    assert method("") is None


def test_a_method_is_data() -> None:
    """A method added to the file is a method of the app."""
    (one,) = read_methods(ONE)
    assert (one.code, one.minutes, one.label.text("en")) == ("SHORT", 5, "Short")
    assert not one.phases[0].advice
    assert one.phases[0].presenter_speaks


def test_a_method_has_phases() -> None:
    """One without any is refused, and so is a file without methods or with one twice."""
    bare = ONE.partition("[[method.phase]]")[0]
    for text in (bare + "phase = []\n", "method = []\n", ONE + ONE):
        with pytest.raises(DataError):
            read_methods(text)


@pytest.mark.parametrize(
    ("right", "wrong"),
    [
        ("minutes = 5", "minutes = 0"),
        ("minutes = 5", "minutes = 61"),
        ("minutes = 5", "minutes = true"),
        ("minutes = 5", 'minutes = "5"'),
        ("advice = false", 'advice = "no"'),
        ("advice = false", ""),
        ('nl = "Spreken"', 'nl = " "'),
        ('nl = "Spreken"', ""),
        ('en = "Say something."', 'fr = "Parle."'),
        ('code = "SHORT"', 'code = "short"'),
        ('code = "SHORT"', ""),
        ('code = "SHORT"', 'code = "SHORT"\nlength = 3'),
        ("presenter_speaks = true", "presenter_speaks = true\nloud = true"),
        ("[[method]]", "[[methods]]"),
        ("[[method]]", "version = 1\n[[method]]"),
        ("[[method]]", "[[method]"),
        (ONE, ONE + ONE),
        (ONE, ONE.partition("[[method.phase]]")[0]),
        (ONE, "method = []"),
        (ONE, "method = 3"),
        (ONE, "method = [3]"),
        (ONE, "#\n" * MAX_CHARACTERS),
    ],
)
def test_what_is_not_in_order_is_refused(right: str, wrong: str) -> None:
    """Unknown, missing, empty and doubled entries stop the library, with their place told."""
    assert right in ONE
    with pytest.raises(DataError) as caught:
        read_methods(ONE.replace(right, wrong, 1))
    assert caught.value.code is ErrorCode.CODEBOOK_INVALID
    assert caught.value.where

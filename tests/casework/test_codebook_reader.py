from __future__ import annotations

import pytest

from counsellor_app.casework.codebook import Codebook, FieldKind
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.coded_case import Record
from counsellor_app.casework.strict_data import MAX_CHARACTERS, MAX_CHOICES, MAX_LINE, DataError
from counsellor_app.errors import ErrorCode

SMALL = """
version = 3
[retention]
default_months = 24
GOOD = 12
[lists]
unknown = [{ code = "UNK", nl = "onbekend", en = "unknown" }]
not_said = [{ code = "PNS", nl = "zegt het niet", en = "does not say" }]
yes_no = [{ code = "Y", nl = "ja", en = "yes" }, { code = "N", nl = "nee", en = "no" }]
[[section]]
code = "one"
nl = "Een"
en = "One"
[[field]]
record = "case"
code = "outcome"
kind = "choice"
nl = "Uitkomst"
en = "Outcome"
section = "one"
need = "closure"
counted = "as_it_is"
source = "Telregels"
values = [
  { code = "GOOD", nl = "goed", en = "good" },
  { code = "BAD", nl = "slecht", en = "bad", retired_in = 2 },
]
ladder = [["GOOD", { code = "REST", nl = "rest", en = "rest", of = ["BAD", "UNK"] }]]
[[field]]
record = "case"
code = "again"
kind = "choice"
nl = "Opnieuw?"
en = "Again?"
section = "one"
need = "optional"
counted = "never"
source = "Telregels"
personal = true
values = "yes_no"
asked_if = [{ field = "outcome", any_of = ["BAD"] }]
"""

FAULTS = {
    "version is a word": ("version = 3", 'version = "x"', "'x'"),
    "no version": ("version = 3", "", "KeyError('version')"),
    "not TOML": ("version = 3", "version = = 3", "TOMLDecodeError"),
    "unknown key at the top": ("version = 3", "version = 3\nextra = 1", "codebook: unknown keys"),
    "unknown key in a field": (
        'nl = "Opnieuw?"', 'nl = "Opnieuw?"\ncolour = "red"', "again: unknown keys",
    ),
    "unknown key in a value": (
        'en = "good" }', 'en = "good", colour = 1 }', "outcome: unknown keys",
    ),
    "unknown key in a section": (
        'en = "One"', 'en = "One"\nextra = 1', "one: unknown keys ['extra']",
    ),
    "unknown key in a group": (
        'of = ["BAD", "UNK"]', 'of = ["BAD", "UNK"], x = 1', "REST: unknown keys ['x']",
    ),
    "unknown key in a condition": (
        'any_of = ["BAD"] }', 'any_of = ["BAD"], x = 1 }', "again: unknown keys ['x']",
    ),
    "a label is missing": ('en = "Again?"', "", "again: no text under en"),
    "a label is empty": ('en = "Again?"', 'en = " "', "again: no text under en"),
    "a label is no text": ('en = "Again?"', "en = 3", "again: no text under en"),
    "no source": ('source = "Telregels"', 'source = ""', "outcome: no text under"),
    "help that is no text": (
        'nl = "Opnieuw?"', 'nl = "Opnieuw?"\nhelp_nl = 1\nhelp_en = 2', "no text under help_nl",
    ),
    "a section named by a number": (
        'en = "Again?"\nsection = "one"', 'en = "Again?"\nsection = 1', "no text under section",
    ),
    "help in one language only": (
        'nl = "Opnieuw?"', 'nl = "Opnieuw?"\nhelp_nl = "Hulp"', "again: help in one language",
    ),
    "unknown section": (
        'en = "Again?"\nsection = "one"', 'en = "Again?"\nsection = "two"', "unknown section",
    ),
    "unknown kind": ('kind = "choice"\nnl = "Op', 'kind = "text"\nnl = "Op', "'text'"),
    "unknown need": ('need = "optional"', 'need = "sometimes"', "'sometimes'"),
    "unknown counting": ('counted = "never"', 'counted = "perhaps"', "'perhaps'"),
    "a field twice": ('code = "again"', 'code = "outcome"', "outcome: twice"),
    "a value twice": ('code = "BAD"', 'code = "GOOD"', "outcome: a value twice"),
    "unknown given by hand as well": ('code = "BAD"', 'code = "UNK"', "outcome: a value twice"),
    "a code in small letters": ('code = "BAD"', 'code = "bad"', "outcome: a value's code is"),
    "a list that does not exist": ('values = "yes_no"', 'values = "maybe"', "KeyError('maybe')"),
    "a choice without values": ('values = "yes_no"', "values = []", "again: a choice without"),
    "a number with values": (
        'kind = "choice"\nnl = "Op', 'kind = "count"\nnl = "Op', "again: a number with values",
    ),
    "a step leaves a code out": ('of = ["BAD", "UNK"]', 'of = ["BAD"]', "outcome: a step does not"),
    "a step takes a code twice": (
        'of = ["BAD", "UNK"]', 'of = ["BAD", "UNK", "GOOD"]', "outcome: a step does not",
    ),
    "a step splits a group": (
        'of = ["BAD", "UNK"] }]]', 'of = ["BAD", "UNK"] }], ["GOOD", "BAD", "UNK"]]', "'BAD'",
    ),
    "a step merges nothing": (
        '["GOOD", { code = "REST"', '["GOOD", "BAD", "UNK"], ["GOOD", { code = "REST"',
        "outcome: a step merges",
    ),
    "a group named twice": ('code = "REST"', 'code = "GOOD"', "outcome: a step merges"),
    "a condition on a later field": ('field = "outcome"', 'field = "again"', "KeyError('again')"),
    "a condition on a value that is not there": (
        'any_of = ["BAD"]', 'any_of = ["WORSE"]', "again: a condition names a",
    ),
    "retired in a version to come": (
        "retired_in = 2", "retired_in = 4", "outcome: a value retired in",
    ),
    "retired in the first version": (
        "retired_in = 2", "retired_in = 1", "outcome: a value retired in",
    ),
    "retention of no outcome": ("GOOD = 12", "WORSE = 12", "retention: an outcome no"),
    "a negative term": ("GOOD = 12", "GOOD = -1", "retention: an outcome no"),
    "unknown by another code": (
        'code = "UNK", nl', 'code = "NIL", nl', "unknown: not the one code",
    ),
    "no word for not saying": (
        'not_said = [{ code = "PNS"', 'unsaid = [{ code = "PNS"', "KeyError('not_said')",
    ),
    "no default term": ("default_months = 24", "", "KeyError('default_months')"),
}  # fmt: skip
"""What is right, what stands in its place, and a piece of what is told of it."""


def test_a_small_codebook_is_read() -> None:
    """Values get their unknown, personal ones their refusal, lists are shared by name."""
    codebook = read_codebook(SMALL)
    again = codebook.field(Record.CASE, "again")
    assert [value.code for value in again.values] == ["Y", "N", "UNK", "PNS"]
    assert codebook.retention_months_for("GOOD") == 12
    assert codebook.field(Record.CASE, "outcome").choices() == tuple(
        v for v in codebook.field(Record.CASE, "outcome").values if v.code != "BAD"
    )


@pytest.mark.parametrize(("right", "wrong", "told"), FAULTS.values(), ids=FAULTS)
def test_a_fault_in_the_codebook_is_refused(right: str, wrong: str, told: str) -> None:
    """Whoever edits the data is told which it is, instead of a form being quietly wrong."""
    assert right in SMALL
    with pytest.raises(DataError) as raised:
        read_codebook(SMALL.replace(right, wrong, 1))
    assert raised.value.code is ErrorCode.CODEBOOK_INVALID
    assert told in raised.value.where


UNLIKELY = {
    "a large one": "#\n" * MAX_CHARACTERS,
    "a long line": f"{'.'.join('a' * MAX_LINE)} = 1",
    "deep arrays": f"version = {'[' * 900}\n{'[' * 900}",
    "deep tables": f"version = {'{a=' * 300}\n",
    "a number of thousands of digits": "version = 1" + "0" * 900,
    "a number without end": SMALL.replace("version = 3", "version = inf"),
    "thousands of values": SMALL.replace(
        "yes_no = [",
        "yes_no = [\n"
        + "".join(f'{{ code = "V{n}", nl = "x", en = "x" }},\n' for n in range(MAX_CHOICES)),
    ),
}


@pytest.mark.parametrize("text", UNLIKELY.values(), ids=UNLIKELY)
def test_a_codebook_of_unlikely_form_is_refused(text: str) -> None:
    """Before it costs anything: size, length, depth and number."""
    with pytest.raises(DataError, match="codebook_invalid"):
        read_codebook(text)


def test_totals_are_read_with_their_help() -> None:
    """A total may be explained, in both languages or not at all."""
    total = '[[total]]\ncode = "hours"\nnl = "Uren"\nen = "Hours"\n'
    helped = total + 'help_nl = "Heel"\nhelp_en = "Whole"\n'
    assert read_codebook(SMALL + total).total("hours").help.nl == ""
    assert read_codebook(SMALL + helped).total("hours").help.en == "Whole"
    with pytest.raises(DataError):
        read_codebook(SMALL + total + 'colour = "red"\n')


def test_a_day_may_name_codes_that_stand_in_for_it(codebook: Codebook) -> None:
    """A reply that did not come yet has a code; a day of receipt has none."""
    reply = codebook.field(Record.CASE, "first_reply_on")
    assert reply.kind is FieldKind.DAY
    assert [value.code for value in reply.values] == ["NOTYET", "UNK"]
    assert codebook.field(Record.CASE, "received_on").values == ()

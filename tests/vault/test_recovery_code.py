"""The recovery code is read as people write it, and no single mistake passes unseen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.vault import recovery_code
from counsellor_app.vault.recovery_code import ALPHABET, LINES

SECRETS = st.binary(min_size=20, max_size=20)
PLACES = [
    (line, place) for line in range(LINES) for place in (0, 1, 2, 3, 5, 6, 7, 8, 10, 11)
]  # 4 and 9 are dashes


def _line_of_the_mistake(typed: str) -> int:
    with pytest.raises(ExpectedError) as raised:
        recovery_code.read(typed)
    assert raised.value.code is ErrorCode.RECOVERY_CODE_MISTYPED
    return raised.value.numbers["line"]


@given(SECRETS)
def test_what_is_shown_reads_back(secret: bytes) -> None:
    """Every secret survives being written down, in 32 + 8 characters."""
    code = recovery_code.spell(secret)
    assert recovery_code.read(code) == secret
    assert len(code.replace("-", "").replace("\n", "")) == 40


@given(SECRETS)
def test_it_is_read_as_people_type_it(secret: bytes) -> None:
    """Small letters, spaces for dashes, one long line, O for 0, I and l for 1 all pass."""
    code = recovery_code.spell(secret)
    sloppy = code.lower().replace("-", " ").replace("\n", "  ").replace("0", "o").replace("1", "l")
    assert recovery_code.read(sloppy) == secret
    assert recovery_code.read(code.replace("1", "I").replace("0", "O")) == secret
    assert recovery_code.read(code.replace("-", "").replace("\n", "")) == secret


@given(SECRETS, st.sampled_from(PLACES), st.sampled_from(ALPHABET))
def test_one_wrong_character_is_found_in_its_line(
    secret: bytes, place: tuple[int, int], wrong: str
) -> None:
    """Any other character in any place is refused, and the line it stands in is named."""
    lines = recovery_code.spell(secret).split("\n")
    line, at = place
    if lines[line][at] == wrong:
        wrong = ALPHABET[(ALPHABET.index(wrong) + 1) % 32]
    lines[line] = lines[line][:at] + wrong + lines[line][at + 1 :]
    assert _line_of_the_mistake("\n".join(lines)) == line + 1


@given(SECRETS, st.integers(0, LINES - 1), st.sampled_from([0, 1, 2, 5, 6, 7]))
def test_two_swapped_neighbours_are_found(secret: bytes, line: int, at: int) -> None:
    """The commonest mistake of copying never passes."""
    lines = recovery_code.spell(secret).split("\n")
    held = lines[line]
    if held[at] == held[at + 1]:
        return
    lines[line] = held[:at] + held[at + 1] + held[at] + held[at + 2 :]
    assert _line_of_the_mistake("\n".join(lines)) == line + 1


@given(SECRETS)
def test_two_swapped_lines_are_found(secret: bytes) -> None:
    """Each line's check knows which line it is."""
    lines = recovery_code.spell(secret).split("\n")
    lines[0], lines[2] = lines[2], lines[0]
    assert _line_of_the_mistake("\n".join(lines)) == 1


@pytest.mark.parametrize("typed", ["", "ABCD", "7" * 39, "7" * 41, "7" * 10_000_000, "—" * 40])
def test_another_length_is_refused_at_once(typed: str) -> None:
    """Nothing, too little, too much and ten megabytes are the same mistake."""
    assert _line_of_the_mistake(typed) == 0


def test_a_letter_the_code_never_has_is_refused_in_its_line() -> None:
    """U is no Crockford letter, and a superscript two is no digit."""
    lines = recovery_code.spell(bytes(20)).split("\n")
    lines[3] = "U" + lines[3][1:]
    assert _line_of_the_mistake("\n".join(lines)) == 4


def test_codes_come_from_the_operating_system_and_differ() -> None:
    """A thousand codes, none twice, each of the shown form."""
    codes = {recovery_code.new_recovery_code() for _ in range(1000)}
    assert len(codes) == 1000


def test_another_code_of_the_right_form_is_refused_in_its_first_line_that_differs() -> None:
    """Typing back the sheet of another vault does not confirm this one."""
    shown, typed = bytearray(20), bytearray(20)
    recovery_code.require_same(typed, shown)
    typed[12] = 1
    with pytest.raises(ExpectedError) as raised:
        recovery_code.require_same(typed, shown)
    assert raised.value.numbers == {"line": 3}

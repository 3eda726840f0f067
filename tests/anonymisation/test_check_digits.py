"""Check digits tell a number from a slip of the pen."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from counsellor_app.anonymisation.check_digits import (
    is_enterprise_number,
    is_iban,
    is_old_account,
    is_register_number,
)


@pytest.mark.parametrize(
    "written",
    ["BE68 5390 0754 7034", "BE68539007547034", "NL91 ABNA 0417 1643 00", "be68-5390-0754-7034"],
)
def test_a_right_account_is_right(written: str) -> None:
    """The examples of the standard's registry, with and without blanks."""
    assert is_iban(written)


@pytest.mark.parametrize("written", ["BE68 5390 0754 7035", "BE68 5390 0754 703", "", "BE"])
def test_a_wrong_account_is_wrong(written: str) -> None:
    """Another digit, a digit less, nothing."""
    assert not is_iban(written)


@pytest.mark.parametrize("written", ["85.07.30-033.28", "85073003328", "17.07.30-033.84"])
def test_a_register_number_of_either_century(written: str) -> None:
    """The published example of somebody born in 1985, and one of 2017 by the rule for 2000 on."""
    assert is_register_number(written)


@pytest.mark.parametrize("written", ["85.07.30-033.29", "85.13.30-033.28", "850730033"])
def test_a_wrong_register_number(written: str) -> None:
    """Another check digit, a thirteenth month, too short."""
    assert not is_register_number(written)


def test_enterprise_numbers_and_old_accounts() -> None:
    """Ten digits with their check, with and without BE; twelve digits of an old account."""
    assert is_enterprise_number("BE 0403.170.701")
    assert is_enterprise_number("0403170701")
    assert not is_enterprise_number("0403.170.702")
    assert is_old_account("539-0075470-34")
    assert not is_old_account("539-0075470-35")


@given(st.integers(0, 10**8 - 1))
def test_one_wrong_digit_is_noticed(number: int) -> None:
    """Changing the last digit of a right enterprise number makes it wrong."""
    head = f"{number % 10**7:08d}"
    right = f"{head}{97 - int(head) % 97:02d}"
    wrong = right[:-1] + str((int(right[-1]) + 1) % 10)
    assert is_enterprise_number(right)
    assert not is_enterprise_number(wrong)

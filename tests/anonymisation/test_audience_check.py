"""Participants beside the companies of a case."""

from __future__ import annotations

import pytest

from counsellor_app.anonymisation.audience_check import likenesses
from counsellor_app.casework.free_text import FreeText


def found(participants: str, *companies: str) -> list[tuple[str, str, bool]]:
    return [
        (one.line.reveal(), one.company.reveal(), one.is_exact)
        for one in likenesses(FreeText(participants), [FreeText(name) for name in companies])
    ]


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("An Peeters – Zevenster", "Zevenster"),
        ("An Peeters, ZEVENSTER NV", "Zevenster"),
        ("An Peeters (zevenster)", "Zevenster bv"),
        ("An Peeters - Café Lumière", "Cafe Lumiere"),
        ("An Peeters – V.R.T.", "VRT"),
        ("An Peeters – vrt nws", "VRT"),
    ],
)
def test_the_same_company_is_pointed_out(line: str, company: str) -> None:
    """Case, accents, points and legal forms make no other company."""
    assert found(line, company) == [(line, company, True)]


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("An Peeters – Zevnster", "Zevenster"),
        ("An Peeters – Zeven Ster", "Zevenster"),
        ("An Peeters – Zevenster", "Zevenster Producties"),
        ("An Peeters – VRT", "VRT NWS"),
        ("Zevensteer | An Peeters", "Zevenster"),
    ],
)
def test_something_like_it_is_pointed_out(line: str, company: str) -> None:
    """A slip of the pen, words apart or half a name is told as a likeness."""
    assert found(line, company) == [(line, company, False)]


@pytest.mark.parametrize(
    ("line", "company"),
    [
        ("An Peeters – Blauwe Producties", "Gele Producties"),
        ("An Peeters – Theater De Zon", "Theater De Maan"),
        ("An Peeters", "Zevenster"),
        ("", "Zevenster"),
        ("An Peeters – Zevenster", ""),
        ("An Peeters – Zevenster", "  ,  "),
    ],
)
def test_others_are_left_in_peace(line: str, company: str) -> None:
    """What many companies share in their names, or nothing at all, is no likeness."""
    assert found(line, company) == []


def test_each_line_is_told_with_its_company() -> None:
    """Two lines and two companies: every pair that fits, in the order of the lines."""
    lines = "An Peeters – Maanlicht\n\n  Bo Claes – Zevenster \nCis – De Kade"
    assert found(lines, "Zevenster", "Maanlicht") == [
        ("An Peeters – Maanlicht", "Maanlicht", True),
        ("Bo Claes – Zevenster", "Zevenster", True),
    ]

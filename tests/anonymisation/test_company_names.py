"""A company known here is found however its name is written, and ordinary words are not it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from counsellor_app.anonymisation.company_names import find_companies
from counsellor_app.casework.free_text import FreeText

if TYPE_CHECKING:
    from counsellor_app.anonymisation.engine import Engine


def found(text: str, name: str, engine: Engine) -> list[tuple[str, bool]]:
    places = find_companies(text, [FreeText(name)], engine.gazetteers)
    return [(text[one.start : one.end], one.is_sure) for one in places]


@pytest.mark.parametrize(
    ("name", "written"),
    [
        ("Studio Noordkaai NV", "studio noordkaai"),
        ("Studio Noordkaai n.v.", "Noordkaais"),
        ("Qrulbovision", "Qrulbo-Vision"),
        ("Qrulbo Vision", "QrulboVision"),
        ("Lumi & Co v.z.w.", "Lumi & Co"),
        ("Lumière Koninx", "lumiere koninx"),
        ("Q2", "q2"),
        ("De Mensen", "De Mensen"),
        ("De Mensen", "DeMensen"),
        ("Panda", "Panda"),
    ],
)
def test_a_name_is_found_in_its_forms(engine: Engine, name: str, written: str) -> None:
    """Joined or apart, inflected, without legal form or accents, or by its one telling word."""
    assert (written, True) in found(f"Ook bij {written} is er geen kanaal.", name, engine)


@pytest.mark.parametrize(
    ("name", "text", "expected"),
    [
        ("De Mensen", "Voor de mensen is dat zo.", [("de mensen", False)]),
        ("De Mensen", "De mensen willen rust.", [("De mensen", False)]),
        ("Panda", "Panda is een dier.", [("Panda", False)]),
        ("Film Oostende", "In Oostende is geen film te zien.", []),
        ("Studio Noordkaai", "De studio bleef leeg.", []),
        ("Studio Zon", "De studio\nZon en maan.", []),
        ("Studio Zon", "De studio – – zon en maan.", []),
        ("Studio Zon", "Bij Studio", []),
        ("X", "Van x tot z.", []),
        ("NV", "Een nv is geen vzw.", [("nv", False)]),
        ("", "Niets.", []),
        ("Mara 2026", "In 2026 was er niets.", []),
    ],
)
def test_ordinary_words_are_not_a_company(
    engine: Engine, name: str, text: str, expected: list[tuple[str, bool]]
) -> None:
    """Small letters and a sentence's first capital are asked about; places and lone words not."""
    assert found(text, name, engine) == expected

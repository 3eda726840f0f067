"""The bill of materials: everything that ships and nothing else, the same each time."""

from __future__ import annotations

import json
import re
import uuid
from typing import TYPE_CHECKING, Any

import pytest

from tests.architecture.source import ROOT

if TYPE_CHECKING:
    from collections.abc import Callable

# What CycloneDX 1.6 allows in the parts of the format that are used; anything else is a mistake.
FIELDS = {
    "$schema", "bomFormat", "specVersion", "serialNumber", "version", "metadata", "components",
    "dependencies",
}  # fmt: skip
COMPONENT = {"type", "bom-ref", "name", "version", "hashes", "licenses", "purl", "properties"}
TYPES = {"application", "library", "platform", "data"}
PURL = re.compile(r"pkg:(pypi|cargo|generic)/[A-Za-z0-9._-]+@[0-9][A-Za-z0-9._-]*")


@pytest.fixture(scope="session")
def bill(script: Callable[[str], Any], parts: tuple[Any, ...]) -> dict[str, Any]:
    """The bill of this machine, as it is read back from JSON."""
    return json.loads(json.dumps(script("sbom").bill(parts)))


def mistakes(bill: dict[str, Any]) -> list[str]:
    """What a reader of CycloneDX 1.6 would refuse."""
    found = [] if set(bill) == FIELDS else [f"fields {set(bill) ^ FIELDS}"]
    found += [] if (bill["bomFormat"], bill["specVersion"]) == ("CycloneDX", "1.6") else ["format"]
    if not str(uuid.UUID(bill["serialNumber"].removeprefix("urn:uuid:"))):
        found.append("serial number")
    everything = [bill["metadata"]["component"], *bill["components"]]
    refs = [each["bom-ref"] for each in everything]
    found += [f"twice: {ref}" for ref in refs if refs.count(ref) > 1]
    found += [each["name"] for each in everything if not is_component(each)]
    named = [ref for row in bill["dependencies"] for ref in (row["ref"], *row.get("dependsOn", []))]
    found += [f"nobody is {ref}" for ref in named if ref not in refs]
    found += [f"no row for {ref}" for ref in refs if ref not in named]
    return found


def is_component(each: dict[str, Any]) -> bool:
    return (
        set(each) <= COMPONENT
        and each["type"] in TYPES
        and all(isinstance(each[field], str) and each[field] for field in ("name", "version"))
        and all(set(row) == {"expression"} and row["expression"] for row in each["licenses"])
        and all(re.fullmatch(r"[0-9a-f]{64}", row["content"]) for row in each.get("hashes", []))
        and all(row["alg"] == "SHA-256" for row in each.get("hashes", []))
        and all(set(row) == {"name", "value"} for row in each.get("properties", []))
        and ("purl" not in each or PURL.match(each["purl"]) is not None or "#" in each["purl"])
    )


def test_the_form_is_that_of_cyclonedx(bill: dict[str, Any]) -> None:
    """Fields, types, references and hashes are as the format has them."""
    assert mistakes(bill) == []
    assert len(bill["components"]) > 100


@pytest.mark.parametrize(
    ("field", "value"),
    [("type", "librarian"), ("hashes", [{"alg": "SHA-256", "content": "abc"}]), ("version", "")],
)
def test_a_planted_mistake_is_seen(bill: dict[str, Any], field: str, value: object) -> None:
    """A type that is none, half a hash and an empty version are each found."""
    first = bill["components"][0]
    spoilt = {**bill, "components": [{**first, field: value}, *bill["components"][1:]]}
    assert mistakes(spoilt) == [first["name"]]


def test_every_pinned_wheel_is_in_and_no_other(
    script: Callable[[str], Any], bill: dict[str, Any]
) -> None:
    """The wheels are those of the lock that this system needs, in their versions and hashes."""
    wheels = {
        (each["name"], each["version"], tuple(row["content"] for row in each["hashes"]))
        for each in bill["components"]
        if each.get("purl", "").startswith("pkg:pypi/")
    }
    pinned = {(p.name, p.version, p.hashes) for p in script("shipped_parts").installed_pins()}
    assert wheels == pinned


def test_every_part_has_licence_version_and_hash_or_reason(bill: dict[str, Any]) -> None:
    """Where there is no hash the bill says why."""
    for each in bill["components"]:
        reasons = {row["name"] for row in each.get("properties", [])}
        assert bool(each.get("hashes")) != ("counsellor:without hash" in reasons), each["name"]
        assert each["licenses"][0]["expression"]


def test_what_pip_does_not_know_is_in(bill: dict[str, Any]) -> None:
    """Libraries inside wheels, Python and our lists are named, each with a version."""
    named = {each["name"] for each in bill["components"]}
    assert named >= {
        "SQLCipher", "SQLite", "openssl", "Qt", "ICU", "PDFium", "FreeType", "libtiff", "CRFsuite",
        "libLBFGS", "libffi", "Python", "DejaVu Sans", "OpenTaal: words",
    }  # fmt: skip
    twice = [each["version"] for each in bill["components"] if each["name"] == "openssl"]
    assert len(twice) >= 2, "SQLCipher and cryptography each have one of their own"


def test_wheels_lead_to_what_is_in_them(bill: dict[str, Any]) -> None:
    """A reader who asks where SQLite comes from finds the wheel, and from there the app."""
    on = {row["ref"]: row.get("dependsOn", []) for row in bill["dependencies"]}
    (sqlite,) = [each["bom-ref"] for each in bill["components"] if each["name"] == "SQLite"]
    (wheel,) = [ref for ref, needs in on.items() if sqlite in needs]
    assert wheel.startswith("pkg:pypi/sqlcipher3@")
    assert wheel in on["counsellor-app"]


def test_the_same_parts_make_the_same_bill(
    script: Callable[[str], Any], parts: tuple[Any, ...], bill: dict[str, Any]
) -> None:
    """No time and no chance: equal parts, equal bytes; another part, another serial number."""
    again = script("sbom").bill(script("shipped_parts").all_parts())
    assert json.dumps(again) == json.dumps(bill)
    fewer = script("sbom").bill([part for part in parts if part.kind != "data"])
    assert fewer["serialNumber"] != bill["serialNumber"]
    assert not re.search(r"20\d\d-\d\d-\d\dT", json.dumps(bill))


def test_no_path_of_this_machine(bill: dict[str, Any]) -> None:
    """The bill may be shown to anybody."""
    assert str(ROOT) not in json.dumps(bill)
    assert "/home/" not in json.dumps(bill)

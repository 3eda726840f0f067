"""The documents lead somewhere, name what a release needs, and stay small."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING
from urllib.parse import unquote

import pytest

from tests.architecture.source import ROOT
from tests.packaging.documents import documents

if TYPE_CHECKING:
    from pathlib import Path

DECISIONS = ROOT / "docs" / "decisions"
MOST_PICTURE_BYTES = 120_000
_LINK = re.compile(r"\]\(([^)\s]+)\)")
_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)


def dead_links(page: str, folder: Path) -> list[str]:
    """Links to files, or to parts of a page, that are not there."""
    return [to for to in _LINK.findall(page) if not _leads(to, page, folder)]


def _leads(to: str, page: str, folder: Path) -> bool:
    if re.match(r"https?:|mailto:|law:", to):
        return True
    name, _, part = unquote(to).partition("#")
    if not name:
        return part in {anchor(heading) for heading in _HEADING.findall(page)}
    return (folder / name).exists()


def anchor(heading: str) -> str:
    """The name by which a heading is linked to."""
    return re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-")


def own_documents() -> list[Path]:
    """Pages for who maintains it; links of the handbook are of another kind and tested there."""
    return [path for path in documents() if ROOT / "resources" / "handbook" not in path.parents]


def test_every_link_leads_to_a_file() -> None:
    """No page sends its reader to what is not there."""
    dead = {
        str(path.relative_to(ROOT)): found
        for path in own_documents()
        if (found := dead_links(path.read_text(encoding="utf-8"), path.parent))
    }
    assert dead == {}


@pytest.mark.parametrize("planted", ["[x](nothing.md)", "[x](docs/nothing.svg)", "[x](#nothing)"])
def test_a_dead_link_is_seen(planted: str) -> None:
    """A page, a picture and a part of this page that are not there are each found."""
    assert dead_links(f"# A heading\n\n[y](#a-heading) [z](README.md) {planted}", ROOT)
    assert not dead_links("# A heading\n\n[y](#a-heading) [z](README.md)", ROOT)


def test_every_decision_is_in_the_index() -> None:
    """By its number and its title, in their order, each number once."""
    titles = [
        f"- [{path.name[:4]}]({path.name}) {path.read_text('utf-8').splitlines()[0][2:]}"
        for path in sorted(DECISIONS.glob("0*.md"))
    ]
    told = [re.sub(r"\) \d+\. ", ") ", line) for line in titles]
    index = (DECISIONS / "README.md").read_text(encoding="utf-8").splitlines()
    assert [line for line in index if line.startswith("- [")] == told
    numbers = [path.name[:4] for path in sorted(DECISIONS.glob("0*.md"))]
    assert numbers == [f"{number:04}" for number in range(1, len(numbers) + 1)]


@pytest.mark.parametrize(
    "needed",
    [
        "make proof",
        "python packaging/store_vault.py",
        "make audit",
        "make package-test",
        "make mutants",
        "python packaging/sign.py",
        "../docs/accessibility.md",
        "packaging\\windows\\counsellor.iss",
        "packaging/macos",
        "CHANGELOG.md",
    ],
)
def test_the_list_of_a_release_names_what_it_takes(needed: str) -> None:
    """Proof, stored vault, audit, package, signing and the other systems are ticked off."""
    assert needed in (ROOT / "packaging" / "RELEASE.md").read_text(encoding="utf-8")


def test_the_readme_speaks_to_counsellors_first() -> None:
    """The two commands, a picture from the demonstration, what it protects; then the rest."""
    page = (ROOT / "README.md").read_text(encoding="utf-8")
    order = [
        "./run --demo",
        "Voor vertrouwenspersonen",
        "resources/handbook/nl/today.png",
        "## What it protects, and what it does not",
        "## For maintainers",
    ]
    places = [page.index(part) for part in order]
    assert places == sorted(places)


def test_pictures_in_documents_stay_small() -> None:
    """What a page shows can be fetched over a bad line, and does not swell the repository."""
    shown = {
        path.parent / to
        for path in own_documents()
        for to in re.findall(r"!\[[^\]]*\]\(([^)\s]+)\)", path.read_text(encoding="utf-8"))
    }
    assert len(shown) >= 2
    assert not [path for path in shown if path.stat().st_size > MOST_PICTURE_BYTES]

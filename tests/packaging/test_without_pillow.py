"""The built program draws every document without Pillow, which reportlab asks for."""

from __future__ import annotations

import subprocess
import sys

from tests.architecture.source import ROOT

STANDS_IN = ROOT / "packaging" / "without_pillow"
DRAWS = f"""
import sys, pypdf
for name in [each for each in sys.modules if each.partition(".")[0] == "PIL"]:
    del sys.modules[name]  # pypdf, which only tests use, looks whether it is there
sys.path.insert(0, {str(STANDS_IN)!r})
import pytest
code = pytest.main(sys.argv[1:])
import PIL
assert PIL.__path__ == [{str(STANDS_IN / "PIL")!r}], PIL.__path__
sys.exit(code)
"""
DRAWN = (
    "tests/export/test_documents.py::test_metadata_is_clean",  # each kind of document
    "tests/export/test_attendance_pdf.py::test_it_says_what_a_register_asks",
    "tests/export/test_request_form_pdf.py",
)


def test_no_document_needs_pillow() -> None:
    """The tests of the documents pass where our two lines stand in its place."""
    quiet = ("-q", "-p", "no:randomly", "-p", "no:cacheprovider")
    done = subprocess.run(
        [sys.executable, "-c", DRAWS, *quiet, *DRAWN],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr

"""Forms that leave empty, to be filled in by hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

from counsellor_app.export import outgoing
from counsellor_app.operations import leaving
from counsellor_app.pace import Act, act

if TYPE_CHECKING:
    from pathlib import Path

    from counsellor_app.casework.ledger import LedgerLine
    from counsellor_app.operations.desk import Desk


@act(Act.DRAWING)
def request_form(_desk: Desk, language: str) -> bytes:
    """The form for an informal request as a PDF for the screen, in "nl", "fr" or "en"."""
    return outgoing.request_form_pdf(language=language).data


@act(Act.DRAWING)
def release_request_form(
    desk: Desk, language: str, target: Path, *, may_replace: bool = False
) -> LedgerLine:
    """Write the form where the counsellor chose.

    Raises:
        ExpectedError: what `leaving.release` refuses.
    """
    made = outgoing.request_form_pdf(language=language)
    return leaving.release(desk, made, target, may_replace=may_replace)

"""What is said before a file leaves that differs little from one that left: which, and how."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject

from counsellor_app.casework.ledger import SHEETS
from counsellor_app.ui.reporting.kind_wording import kind_text
from counsellor_app.ui.wording import format_day

if TYPE_CHECKING:
    from collections.abc import Iterator

    from counsellor_app.aggregation.differencing import Difference, Differences, PrintedNumber
    from counsellor_app.operations.alike import Alike

SHOWN_OF_HASH = 8
_MOST_SHOWN = 3


def alike_text(alike: tuple[Alike, ...]) -> str:
    """The earlier files, each with what sets it apart, and what that lets somebody find out.

    Files that differ in the very same way, such as the forms of one report, are told as one.
    """
    groups: dict[tuple[Differences, bool, str], list[Alike]] = {}
    for each in alike:
        groups.setdefault((each.differences, each.is_same_sheet, each.what), []).append(each)
    told = [_group(group) for group in list(groups.values())[:_MOST_SHOWN]]
    if len(groups) > _MOST_SHOWN:
        told.append(_Plurals().more(len(groups) - _MOST_SHOWN))
    return "\n\n".join((*told, _conclusion(alike), _way_on()))


def _group(group: list[Alike]) -> str:
    first = group[0]
    line = first.entry.line
    text = QCoreApplication.translate("register", "{day}, {kind} (fingerprint {hash})")
    head = text.format(
        day=format_day(line.released_on),
        kind=kind_text(line.kind),
        hash=line.sha256[:SHOWN_OF_HASH],
    )
    if len(group) > 1:
        head = f"{head} {_Plurals().other_files(len(group) - 1)}"
    return "\n".join((f"{head}:", *_details(first)))


def _details(alike: Alike) -> Iterator[str]:
    if alike.entry.line.kind in SHEETS:
        yield (
            QCoreApplication.translate("register", "the same sheet, in other words")
            if alike.is_same_sheet
            else QCoreApplication.translate("register", "a sheet that tells much the same")
        )
        return
    numbers = alike.differences.numbers
    for pair in numbers[:_MOST_SHOWN]:
        yield _number(pair)
    if len(numbers) > _MOST_SHOWN:
        yield _Plurals().more(len(numbers) - _MOST_SHOWN)
    if alike.differences.texts:
        yield _Plurals().texts(alike.differences.texts)


def _number(pair: Difference) -> str:
    """Each number with its days, if those are not the same."""
    old, new = pair.one, pair.other
    name = " · ".join(filter(None, (new.title or old.title, new.label or old.label)))
    is_same = (old.first_on, old.last_on) == (new.first_on, new.last_on)
    text = QCoreApplication.translate("register", "{name}: {old} then, {new} now")
    return text.format(
        name=name,
        old=_told(old) if is_same else f"{_told(old)} ({_days(old)})",
        new=_told(new) if is_same else f"{_told(new)} ({_days(new)})",
    )


def _told(number: PrintedNumber) -> str:
    is_exact = number.lowest == number.highest
    return str(number.lowest) if is_exact else f"{number.lowest}–{number.highest}"


def _days(number: PrintedNumber) -> str:
    return f"{format_day(number.first_on)} – {format_day(number.last_on)}"


def _conclusion(alike: tuple[Alike, ...]) -> str:
    if alike[0].entry.line.kind in SHEETS:
        return QCoreApplication.translate(
            "register", "Whoever reads both can see what you left out, and may recognise somebody."
        )
    if any(each.differences.numbers for each in alike):
        return QCoreApplication.translate(
            "register", "Whoever has both can subtract, and then knows a small number."
        )
    return QCoreApplication.translate(
        "register", "Whoever has both sees which text was changed, added or taken out."
    )


def _way_on() -> str:
    return QCoreApplication.translate(
        "register",
        "Did nobody get the earlier file, or will this one take its place? Then you can save it. "
        "The register will remember that you knew.",
    )


class _Plurals(QObject):
    """Sentences with a number: only an object's own are found for the translators."""

    def texts(self, number: int) -> str:
        return self.tr("%n text(s) in only one of the two", None, number)

    def other_files(self, number: int) -> str:
        return self.tr("and %n other file(s) that said the same", None, number)

    def more(self, number: int) -> str:
        return self.tr("and %n more", None, number)

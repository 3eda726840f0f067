"""What no linter sees: who may read words, who may write files, what may be translated."""

from __future__ import annotations

import ast
from fnmatch import fnmatch

from tests.architecture.source import Source, called_name, calls, planted, sources

WORDS_MAY_BE_READ_IN = (
    "vault.word_store",
    "vault.sheet_store",
    "vault.word_search",
    "anonymisation.*",
    "operations.documents",  # a mail's text, on its way into the vault
    "ui.notes_editor",
    "ui.words_field",
    "ui.case.*",
    "ui.cases.filter_bar",
    "ui.cases.hit_*",
    "ui.today.*",
    "ui.pool.*",
    "ui.intervision.*",
    "ui.sessions.*",
    "ui.report.*",
    "ui.moving_in.*",  # the counsellor's own list, before it is in the vault
)
ONLY_MAKERS = {
    "ApprovedSheet": ("anonymisation.case_sheet",),
    "ApprovedText": ("anonymisation.report_text",),
    "approve_text": ("operations.report_texts",),  # with all names this vault knows
    "AttendanceProof": ("anonymisation.attendance",),
    "ReleasableTable": ("aggregation.disclosure",),
    "Tally": ("aggregation.counting",),
    "RoundTally": ("aggregation.pool_count",),
    "OpenedSum": ("aggregation.opened_sum",),
    "OpenedLevels": ("pool.opener",),
    "SignedFile": ("pool.signed_file",),
    "PoolReport": ("export.report",),
    "Outgoing": ("export.outgoing",),
    "locked_backup": ("operations.backup_copies",),  # out of the vault's own folder alone
}
# Sums that were opened meet the publication rules in one module, and are never handed on.
ONLY_OPENERS = {
    "open_sum": ("operations.pooling.opened_round",),
    "read_opened": ("operations.pooling.opened_round",),
    "protect_round": ("operations.pooling.opened_round",),
}
WRITERS = ("export.gate", "vault.*", "settings", "diagnostics")
WRITING = {"write_text", "write_bytes", "touch", "mkdir", "makedirs", "symlink_to", "hardlink_to"}
WRITING_CLASSES = {
    "QFile",
    "QSaveFile",
    "QTemporaryFile",
    "QPrinter",
    "QPdfWriter",
    "QSettings",
    "NamedTemporaryFile",
    "TemporaryDirectory",
    "mkdtemp",
    "mkstemp",
}
TRANSLATING = {"tr", "translate"}
COMPUTED = (ast.JoinedStr, ast.BinOp, ast.Call, ast.IfExp)


def is_in(module: str, allowed: tuple[str, ...]) -> bool:
    return any(fnmatch(module, pattern) for pattern in allowed)


def readers_of_words(source: Source) -> list[str]:
    if is_in(source.module, WORDS_MAY_BE_READ_IN):
        return []
    return [source.where(call) for call in calls(source) if called_name(call) == "reveal"]


def foreign_makers(source: Source) -> list[str]:
    return [
        source.where(call)
        for call in calls(source)
        if called_name(call) in ONLY_MAKERS
        and not is_in(source.module, ONLY_MAKERS[called_name(call)])
    ]


def opens_for_writing(call: ast.Call) -> bool:
    modes = [*call.args, *(k.value for k in call.keywords if k.arg == "mode")]
    texts = [m.value for m in modes if isinstance(m, ast.Constant) and isinstance(m.value, str)]
    return called_name(call) in {"open", "fdopen"} and any(
        len(text) <= 3 and set(text) & set("wax+") for text in texts
    )


def writers(source: Source) -> list[str]:
    if is_in(source.module, WRITERS):
        return []
    return [
        source.where(call)
        for call in calls(source)
        if called_name(call) in WRITING | WRITING_CLASSES or opens_for_writing(call)
    ]


def computed_translations(source: Source) -> list[str]:
    return [
        source.where(call)
        for call in calls(source)
        if called_name(call) in TRANSLATING and any(isinstance(a, COMPUTED) for a in call.args[:2])
    ]


def test_words_are_read_only_where_listed() -> None:
    """`FreeText.reveal()` is called only in the modules of the list."""
    found = [place for source in sources() for place in readers_of_words(source)]
    assert not found, f"reveal() outside the list: pass FreeText on instead: {found}"


def test_the_words_rule_bites() -> None:
    """A page that reads words without being listed is caught."""
    assert readers_of_words(planted("ui.settings_page", "x = note.reveal()"))
    assert readers_of_words(planted("aggregation.counting", "log(case.note.reveal())"))


def test_each_door_has_one_maker() -> None:
    """Approved sheets and texts, attendance proofs, tables and tallies have one module each."""
    found = [place for source in sources() for place in foreign_makers(source)]
    assert not found, f"made outside its module: call approve(), protect() or count(): {found}"


def test_the_maker_rule_bites() -> None:
    """A second maker of an approved sheet or a table is caught."""
    assert foreign_makers(planted("operations.intervision", "s = ApprovedSheet(text)"))
    assert foreign_makers(planted("operations.sessions", "p = AttendanceProof(session)"))
    assert foreign_makers(planted("operations.report_texts", "t = ApprovedText(text)"))
    assert foreign_makers(planted("operations.pool_report", "t = approve_text(text, e, nobody)"))
    assert foreign_makers(planted("export.gate", "t = disclosure.ReleasableTable(rows)"))
    assert foreign_makers(planted("operations.pooling.key_holding", "s = OpenedLevels(vectors)"))
    assert foreign_makers(
        planted("operations.pool_report", "r = PoolReport(kind, title, chapters)")
    )


def test_a_sum_is_opened_in_one_module() -> None:
    """Opening a round and applying the publication rules happen in one module of operations."""
    found = [
        source.where(call)
        for source in sources()
        for call in calls(source)
        if called_name(call) in ONLY_OPENERS
        and not is_in(source.module, ONLY_OPENERS[called_name(call)])
    ]
    assert not found, f"opens a sum: use operations.pooling.opened_round: {found}"


def test_only_the_four_writers_write() -> None:
    """Files are written by the gate, the vault, the settings and the crash note alone."""
    found = [place for source in sources() for place in writers(source)]
    assert not found, f"writes a file: leave through export/gate.py: {found}"


def test_the_writer_rule_bites() -> None:
    """The ways a page or an operation could write are each caught."""
    for line in (
        "path.write_text(words)",
        "open(path, 'w')",
        "path.open('ab')",
        "os.fdopen(handle, mode='wb')",
        "QSaveFile(name)",
        "tempfile.NamedTemporaryFile()",
        "path.mkdir()",
    ):
        assert writers(planted("operations.case_notes", line)), line
    assert not writers(planted("operations.documents", "path.open('rb')"))


def test_translated_texts_are_whole_sentences() -> None:
    """No text is computed inside tr(): lupdate would extract nonsense without a warning."""
    found = [place for source in sources() for place in computed_translations(source)]
    assert not found, f"format outside tr(): {found}"


def test_the_translation_rule_bites() -> None:
    """The four ways to compute inside tr() are each caught."""
    for line in (
        "self.tr(f'case {n}')",
        "self.tr('case %d' % n)",
        "self.tr('a' + b)",
        "self.tr('case {}'.format(n))",
    ):
        assert computed_translations(planted("ui.page", line)), line

"""Lists of past cases are read in a child process: rows of text, or a refusal, whatever comes."""

from __future__ import annotations

import csv
import io
import os
import time
import zipfile
from datetime import date, datetime
from random import Random
from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from counsellor_app.errors import ErrorCode, ExpectedError
from counsellor_app.intake import limits, reading
from counsellor_app.intake.lists import SheetRows, read_list
from counsellor_app.intake.spreadsheet import read_list as read_in_child
from tests.intake.children import as_child
from tests.intake.mutations import mutated_zip
from tests.intake.workbooks import (
    DOCUMENT,
    MAIN,
    RELATIONS,
    by_hand,
    cell,
    sheet_of,
    workbook,
    zipped,
)
from tests.sizes import trials

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

HEADS = ("Datum", "Aard", "Opmerking")
ROW = ("3/4/2024", "Pesten; erg", "Zij zei: «dit» café")


def read(folder: Path, raw: bytes, sheet: int | None = None) -> SheetRows:
    path = folder / "lijst"
    path.write_bytes(raw)
    return read_list(path, sheet)


def refusal(raw: bytes) -> ErrorCode:
    """Why the reading that runs in the child refuses."""
    with pytest.raises(ExpectedError) as caught:
        read_in_child(raw)
    return caught.value.code


def rows_of(raw: bytes) -> list[list[str]]:
    rows = read_in_child(raw)["rows"]
    assert isinstance(rows, list)
    return rows


def text_of(*rows: tuple[str, ...], separator: str = ";") -> str:
    file = io.StringIO()
    csv.writer(file, delimiter=separator).writerows(rows)
    return file.getvalue()


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252", "utf-16", "utf-16-le"])
@pytest.mark.parametrize("separator", [";", ",", "\t"])
def test_texts_are_read_in_their_alphabet(encoding: str, separator: str) -> None:
    """What Excel, LibreOffice and older programs save as .csv comes back as it was."""
    raw = text_of(HEADS, ROW, ("4/4/2024", "twee\nregels", ""), separator=separator)
    rows = rows_of(raw.encode(encoding))
    assert rows == [list(HEADS), list(ROW), ["4/4/2024", "twee\nregels"]]


def test_a_text_goes_through_the_child(tmp_path: Path) -> None:
    """The alphabets are there too where no file can be opened any more."""
    for encoding in ("utf-8", "utf-16", "cp1252"):
        found = read(tmp_path, text_of(HEADS, ROW).encode(encoding))
        assert found == SheetRows(("",), 0, (HEADS, ROW))


def test_the_separator_may_be_named() -> None:
    """Excel writes it as a first line when asked; that line is no row."""
    assert rows_of(b"sep=|\r\nDatum|Aard\r\n1/2/2024|a;b,c\r\n") == [
        ["Datum", "Aard"],
        ["1/2/2024", "a;b,c"],
    ]


def test_a_mark_that_cannot_part_cells_is_not_taken_for_one() -> None:
    """A quotation mark named as separator leaves its line a row, and the others as they are."""
    assert rows_of(b'sep="\r\nDatum;Aard\r\n1/2/2024;a\r\n') == [
        ['sep="'],
        ["Datum", "Aard"],
        ["1/2/2024", "a"],
    ]


def test_a_quotation_mark_left_open_swallows_nothing() -> None:
    """Every row stays a row, with the mark as it was typed."""
    assert rows_of(b'Datum;Aard\r\n1/2/2024;"Jan zei\r\n2/2/2024;b\r\n') == [
        ["Datum", "Aard"],
        ["1/2/2024", '"Jan zei'],
        ["2/2/2024", "b"],
    ]


def test_what_cannot_be_seen_is_left_out() -> None:
    """NUL, control characters and turned directions go; blank rows stay where they are."""
    long = "een lange en gewone opmerking " * 4 + "tot hier"
    raw = f"Datum;Aard\r\n\r\n1/2/2024;a\x00b\x07c \u202ed\xa0  e\x85f;{long}\r\n".encode()
    assert rows_of(raw) == [["Datum", "Aard"], [], ["1/2/2024", "abc d e\nf", long]]


def test_the_name_of_a_sheet_is_shown_as_it_is(tmp_path: Path) -> None:
    """It is offered for choosing, so it is cleaned and measured as the text of a cell is."""

    def change(book: object) -> None:
        book.worksheets[0].title = "Oud\u202e  blad"  # pyright: ignore[reportAttributeAccessIssue]

    assert read(tmp_path, workbook([("a",)], change=change)).sheets == ("Oud blad",)


def test_a_workbook_is_read_as_it_is_shown(tmp_path: Path) -> None:
    """Days, numbers, yes and no, texts in pieces; the sheets that are shown, and no others."""

    def change(book: object) -> None:
        book.create_sheet("Geheim").sheet_state = "hidden"  # pyright: ignore[reportAttributeAccessIssue]

    raw = workbook(
        [],
        [
            ("Datum", "Uren", "Aard", "Ja?"),
            (date(2024, 3, 1), 3.5, "Pesten", True),
            (datetime(2024, 3, 2, 14, 5), 0.1 + 0.2, "regel een\nregel twee", False),  # noqa: DTZ001
            (None, -2, "  dubbel  wit ", None),
        ],
        change=change,
    )
    found = read(tmp_path, raw)
    assert found.sheets == ("Sheet", "Blad 2")
    assert found.chosen == 1
    assert found.rows == (
        ("Datum", "Uren", "Aard", "Ja?"),
        ("01/03/2024", "3,5", "Pesten", "ja"),
        ("02/03/2024", "0,3", "regel een\nregel twee", "nee"),
        ("", "-2", "dubbel wit"),
    )
    assert read(tmp_path, raw, 0).rows == ()


@pytest.mark.parametrize("system", ["1900", "1904"])
def test_days_are_counted_from_the_workbooks_own_beginning(system: str) -> None:
    """A workbook of an old Mac has the same days as any other."""
    from openpyxl.utils.datetime import CALENDAR_MAC_1904, CALENDAR_WINDOWS_1900

    epoch = CALENDAR_MAC_1904 if system == "1904" else CALENDAR_WINDOWS_1900

    def change(book: object) -> None:
        book.epoch = epoch  # pyright: ignore[reportAttributeAccessIssue]
        sheet = book.active  # pyright: ignore[reportAttributeAccessIssue]
        for row, format_code in enumerate(("dd/mm/yyyy", "[$-813]d mmmm yyyy;@", "mm-dd-yy"), 2):
            sheet.cell(row, 1, date(2024, 2, 29)).number_format = format_code

    assert rows_of(workbook([["Datum"]], change=change)) == [["Datum"], *[["29/02/2024"]] * 3]


@pytest.mark.parametrize("format_code", ["h:mm", "[h]:mm:ss", "mm:ss.0", '0" dagen"'])
def test_hours_are_no_day(format_code: str) -> None:
    """A number that no day is shown of stays a number, in a format of Excel's own as in another."""

    def change(book: object) -> None:
        sheet = book.active  # pyright: ignore[reportAttributeAccessIssue]
        sheet["A1"].number_format = format_code

    assert rows_of(workbook([[62.5]], change=change)) == [["62,5"]]


def test_a_formula_is_never_worked_out() -> None:
    """Its kept value is read, else the formula as text: no command, no link, no other file."""
    values = (
        ("=cmd|' /C calc'!A0", "=cmd|' /C calc'!A0"),
        ('=WEBSERVICE("http://voorbeeld.example")', '=WEBSERVICE("http://voorbeeld.example")'),
        ("=[1]Blad1!$A$1", "=[1]Blad1!$A$1"),
    )
    assert rows_of(workbook([[value for value, _ in values]])) == [[shown for _, shown in values]]
    kept = '<row><c r="A1" t="str"><f>1+1</f><v>twee</v></c><c><f>2+2</f><v>4</v></c></row>'
    assert rows_of(by_hand(sheet_of(kept))) == [["twee", "4"]]
    assert rows_of(b"Aard;x\r\n=cmd|' /C calc'!A0;@SUM(1)\r\n")[1] == [
        "=cmd|' /C calc'!A0",
        "@SUM(1)",
    ]


def test_a_cell_merged_over_rows_stands_in_each() -> None:
    """One sector over three cases is read for the three; a merged title is read once."""

    def change(book: object) -> None:
        sheet = book.active  # pyright: ignore[reportAttributeAccessIssue]
        sheet.merge_cells("A1:C1")
        sheet.merge_cells("B3:B5")

    rows = [["Mijn lijst"], ["Datum", "Sector", "Aard"], ["1/1/2024", "film"], ["2/1/2024"], ["x"]]
    assert rows_of(workbook(rows, change=change)) == [
        ["Mijn lijst"],
        ["Datum", "Sector", "Aard"],
        ["1/1/2024", "film"],
        ["2/1/2024", "film"],
        ["x", "film"],
    ]
    merged = '</sheetData><mergeCells><mergeCell ref="A1:A1048576"/></mergeCells><sheetData>'
    down = sheet_of(f"<row r='1'>{cell('A1', 'x')}</row><row r='9'>{cell('B9', 'y')}</row>{merged}")
    assert rows_of(by_hand(down)) == [["x"], *[[]] * 7, ["x", "y"]]


def test_shared_texts_may_be_in_pieces_but_not_pronounced() -> None:
    """Rich text is joined; the reading of Asian words beside it is left out; escapes are undone."""
    raw = zipped(
        {
            "xl/workbook.xml": f'<x:workbook xmlns:x="{MAIN}" xmlns:q="{DOCUMENT}"><x:sheets>'
            '<x:sheet name="L" sheetId="1" q:id="r1"/></x:sheets></x:workbook>'.encode(),
            "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{RELATIONS}">'
            f'<Relationship Id="r1" Type="{DOCUMENT}/worksheet" Target="/xl/worksheets/s.xml"/>'
            f'<Relationship Id="r2" Type="{DOCUMENT}/sharedStrings" Target="texts.xml"/>'
            f'<Relationship Id="r3" Type="{DOCUMENT}/externalLink" Target="file:///etc/passwd" '
            'TargetMode="External"/></Relationships>'.encode(),
            "xl/texts.xml": f'<x:sst xmlns:x="{MAIN}"><x:si><x:r><x:t>een </x:t></x:r><x:r>'
            "<x:t>twee_x000A_drie</x:t></x:r><x:rPh><x:t>nee</x:t></x:rPh></x:si></x:sst>".encode(),
            "xl/worksheets/s.xml": f'<x:worksheet xmlns:x="{MAIN}"><x:sheetData><x:row>'
            '<x:c t="s"><x:v>0</x:v></x:c><x:c t="s"><x:v>7</x:v></x:c><x:c t="e"><x:v>#N/B</x:v>'
            "</x:c></x:row></x:sheetData></x:worksheet>".encode(),
        }
    )
    assert rows_of(raw) == [["een twee\ndrie", "", "#N/B"]]


OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)


@pytest.mark.parametrize(
    ("raw", "code"),
    [
        (OLD, ErrorCode.SPREADSHEET_OLD_FORMAT),
        (OLD + "EncryptedPackage".encode("utf-16-le"), ErrorCode.SPREADSHEET_LOCKED),
        (
            zipped({"mimetype": b"application/vnd.oasis", "content.xml": b"<a/>"}),
            ErrorCode.SPREADSHEET_OPEN_DOCUMENT,
        ),
        (zipped({"Index/Document.iwa": b"x"}), ErrorCode.SPREADSHEET_UNREADABLE),
        (b"%PDF-1.7 x;y\n1;2", ErrorCode.SPREADSHEET_UNREADABLE),
        (b"<html><table><tr><td>1;2", ErrorCode.SPREADSHEET_UNREADABLE),
        (bytes(range(256)) * 20, ErrorCode.SPREADSHEET_UNREADABLE),
        (workbook([HEADS])[:-30], ErrorCode.SPREADSHEET_UNREADABLE),
        (workbook([HEADS])[:60], ErrorCode.SPREADSHEET_UNREADABLE),
    ],
    ids=["xls", "locked", "ods", "numbers", "pdf", "page", "noise", "cut off", "beginning"],
)
def test_other_kinds_have_their_own_sentence(raw: bytes, code: ErrorCode) -> None:
    """What can be saved otherwise is said; the rest cannot be read."""
    assert refusal(raw) is code


def test_entities_are_refused_wherever_they_stand() -> None:
    """A billion laughs, a quadratic one, and a file of the machine: no part may declare any."""
    laughs = "".join(
        f'<!ENTITY l{n} "{"".join([f"&l{n - 1};"] * 10) if n else "ha"}">' for n in range(10)
    )
    for declared in (laughs, '<!ENTITY a SYSTEM "file:///etc/passwd">', ""):
        head = f"<!DOCTYPE worksheet [{declared}]>"
        bomb = head + sheet_of(f"<row>{cell('A1', '&l9;' if declared == laughs else '')}</row>")
        assert refusal(by_hand(bomb)) is ErrorCode.SPREADSHEET_UNREADABLE
        assert refusal(by_hand("", workbook=bomb)) is ErrorCode.SPREADSHEET_UNREADABLE


def test_lies_about_size_cost_nothing() -> None:
    """A dimension of millions, a row at the bottom, a column at the far end, cells without text."""
    lies = sheet_of(
        f"<row r='3'>{cell('B3', 'x')}<c r='XFD3'/></row><row r='1048576' ht='3'/>",
        head='<dimension ref="A1:XFD1048576"/><cols><col min="1" max="16384"/></cols>',
    )
    assert rows_of(by_hand(lies)) == [[], [], ["", "x"]]
    low = sheet_of(f"<row r='1048576'>{cell('A1048576', 'x')}</row>")
    assert refusal(by_hand(low)) is ErrorCode.SPREADSHEET_TOO_LONG
    far = sheet_of(f"<row r='1'>{cell('XFD1', 'x')}</row>")
    assert refusal(by_hand(far)) is ErrorCode.SPREADSHEET_TOO_WIDE
    odd = sheet_of(
        "<row r='-5'><c r='A0' t='s'><v>-1</v></c><c s='99999999999'><v>1e400</v></c></row>"
    )
    assert rows_of(by_hand(odd)) == [["", "inf"]]


def test_large_files_are_refused_before_they_are_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Too many bytes, packed or unpacked; too many rows, columns, cells, characters, parts."""
    large = ErrorCode.SPREADSHEET_TOO_LARGE
    assert refusal(b"a;b\n" * (limits.SPREADSHEET_BYTES // 4 + 1)) is large
    assert refusal(b"a;b\n" * 10_001) is ErrorCode.SPREADSHEET_TOO_LONG
    assert refusal(b"a;" * 101 + b"a\n") is ErrorCode.SPREADSHEET_TOO_WIDE
    assert refusal(b"a;b\n" + b"x" * 40_000 + b";b\n") is large
    many = zipped({f"xl/{n}": b"" for n in range(limits.SPREADSHEET_PARTS + 1)})
    assert refusal(many) is large
    monkeypatch.setattr(limits, "SPREADSHEET_UNPACKED", 1_000_000)
    bomb = by_hand(sheet_of("<row/>" + " " * 1_000_000))
    assert len(bomb) < 4_000
    assert refusal(bomb) is large
    monkeypatch.setattr(limits, "SPREADSHEET_CELLS", 1_000)
    assert refusal((b"a;" * 9 + b"a\n") * 101) is large


def _parts_of(raw: bytes) -> dict[str, bytes]:
    with zipfile.ZipFile(io.BytesIO(raw)) as packed:
        return {name: packed.read(name) for name in packed.namelist()}


SOUND_PARTS = _parts_of(workbook([HEADS, (date(2024, 3, 1), 3.5, "a"), ("b", True, "=1+1")]))
MERGED = '<mergeCell ref="A1:A1048576"/>' * 9000
ROWS = "".join(f"<row>{cell(f'B{number}', 'x')}</row>" for number in range(1, 9000))
LONG_FORMAT = '<numFmt numFmtId="170" formatCode="' + "[" * 200_000 + '"/>'
COSTLY = {
    "merged often": by_hand(
        sheet_of(f"{ROWS}</sheetData><mergeCells>{MERGED}</mergeCells><sheetData>")
    ),
    "a long format": zipped(
        SOUND_PARTS
        | {"xl/styles.xml": f'<styleSheet xmlns="{MAIN}">{LONG_FORMAT}</styleSheet>'.encode()}
    ),
}


@pytest.mark.parametrize("kind", COSTLY)
def test_what_would_cost_the_square_costs_little(kind: str) -> None:
    """Ten seconds of the processor each, which end the child, if every pair were looked at."""
    begun = time.process_time()
    assert rows_of(COSTLY[kind])
    assert time.process_time() - begun < 2


def test_deep_nesting_and_wrong_references_are_refused() -> None:
    """Elements in elements without end, a sheet that is not there, a part that leads outside."""
    deep = "<a>" * 100 + "</a>" * 100
    assert refusal(by_hand(sheet_of(deep))) is ErrorCode.SPREADSHEET_UNREADABLE
    target = "../../../../etc/passwd"
    outside = (
        f'<Relationships xmlns="{RELATIONS}">'
        f'<Relationship Id="r1" Type="x/worksheet" Target="{target}"/></Relationships>'
    )
    assert rows_of(by_hand("", relations=outside)) == []
    with pytest.raises(ExpectedError):
        read_in_child(workbook([HEADS]), 1)


def test_the_child_opens_nothing_once_it_reads(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A reader that was taken over can open no file and no socket, for reading either."""
    taken_over = (
        "from counsellor_app.intake import child, spreadsheet\n"
        "def strike(raw, sheet):\n"
        "    import socket; told = []\n"
        "    for act in (lambda: open('/etc/passwd'), socket.socket):\n"
        "        try: act(); told.append('done')\n"
        "        except OSError: told.append('refused')\n"
        "    return {'sheets': [''], 'chosen': 0, 'rows': [told]}\n"
        "import socket; spreadsheet.read_list = strike\n"
        "sys.exit(child.main(sys.argv[1:]))\n"
    )
    as_child(monkeypatch, taken_over)
    assert read(tmp_path, b"a;b").rows == (("refused", "refused"),)


@pytest.mark.parametrize(
    "answer",
    [
        "{}",
        '{"sheets": [""], "chosen": 1, "rows": []}',
        '{"sheets": [""], "chosen": true, "rows": []}',
        '{"sheets": [""], "chosen": 0, "rows": [[1]]}',
        '{"sheets": [""], "chosen": 0, "rows": ["ab"]}',
        '{"sheets": [""], "chosen": 0, "rows": [["\\ud800"]]}',
        '{"sheets": "ab", "chosen": 0, "rows": []}',
        '{"sheets": [""], "chosen": 0, "rows": [' + ",".join(["[]"] * 10_001) + "]}",
    ],
)
def test_what_the_child_says_is_not_believed(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, answer: str
) -> None:
    """An answer of another shape, or beyond the limits, is as none."""
    monkeypatch.setattr(reading, "answer_of", lambda *_: (answer.encode() + b"\n", True))
    with pytest.raises(ExpectedError) as caught:
        read(tmp_path, b"a;b")
    assert caught.value.code is ErrorCode.PARSER_STOPPED


def test_a_pipe_and_a_missing_file_are_refused(tmp_path: Path) -> None:
    """Neither is waited for."""
    os.mkfifo(tmp_path / "pijp")
    for name in ("pijp", "weg"):
        with pytest.raises(ExpectedError) as caught:
            read_list(tmp_path / name)
        assert caught.value.code is ErrorCode.FILE_UNREADABLE


@settings(max_examples=trials(60, full=2000))
@given(st.lists(st.lists(st.text(max_size=8), min_size=2, max_size=4), min_size=2, max_size=6))
def test_any_text_is_rows_or_a_refusal(rows: list[list[str]]) -> None:
    """Whatever stands in cells: no other error, and no cell with what cannot be seen."""
    raw = text_of(*map(tuple, rows)).encode("utf-8", "surrogatepass")
    try:
        found = rows_of(raw)
    except ExpectedError:
        return
    assert all(text == text.strip() and "\x00" not in text for row in found for text in row)


PIECES = (
    b"<!DOCTYPE a [<!ENTITY b SYSTEM 'file:///etc/passwd'>]>", b"&b;", b"&#0;", b"&#xD800;", b"</",
    b'<c r="XFD1048576" t="s"><v>99999999999</v></c>', b'<c t="b"><v>1e9</v></c>', b'r="-1"',
    b'<c t="n" s="1"><v>-1e308</v></c>', b'<mergeCell ref="A1:A9999999"/>', b't="inlineStr"',
    b"<row r='99999999999999999999'>", b'encoding="utf-7"', b"<?xml version='1.0' encoding='x'?>",
    b"\xff\xfe", b"\x00", b'"', b'""', b";" * 200, b"\r", b"sep=\x00\r\n", b"\x1a", b"=cmd|' '!A0",
    b'Target="../../../../../etc/passwd"', b'Target="/"', b'formatCode="' + b"[" * 300,
)  # fmt: skip


def mutated_list(chance: Random) -> bytes:
    """A workbook or a text with pieces foreign, lost or repeated, inside the zip and out of it."""
    if chance.random() < 0.3:
        return _spoilt(text_of(HEADS, ROW, ROW).encode(chance.choice(("utf-8", "utf-16"))), chance)
    parts = dict(SOUND_PARTS)
    for name in chance.sample(sorted(parts), k=chance.randint(1, 3)):
        parts[name] = _spoilt(parts[name], chance)
    raw = zipped(parts)
    return mutated_zip(raw, chance) if chance.random() < 0.3 else raw


def _spoilt(raw: bytes, chance: Random) -> bytes:
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(raw) + 1)
        end = at + chance.choice((0, 0, 1, 5, 60))
        piece = chance.choice((*PIECES, b"", raw[end : end + 80], chance.randbytes(3)))
        raw = raw[:at] + piece * chance.choice((1, 1, 1, 2, 50)) + raw[end:]
    return raw


def test_mutated_lists_are_rows_or_a_refusal(record_property: Callable[..., None]) -> None:
    """No other error and none over 2 s; some are refused and some are read."""
    count = trials(400, full=20_000)
    refused, slowest = 0, 0.0
    for number in range(count):
        raw = mutated_list(Random(f"list {number}"))
        begun = time.process_time()
        try:
            read_in_child(raw)
        except ExpectedError:
            refused += 1
        slowest = max(slowest, time.process_time() - begun)
    record_property("examined", count)
    assert slowest < 2
    assert count // 20 < refused < count

"""The pool's report on paper says what was printed, all of it, and nothing beside it."""

from __future__ import annotations

import io
from dataclasses import replace
from random import Random
from typing import TYPE_CHECKING

import pytest
from pypdf import PdfReader

from counsellor_app.aggregation.disclosure import Publication
from counsellor_app.aggregation.pool_plan_reader import pool_plan
from counsellor_app.aggregation.publication import PublicationLedger
from counsellor_app.casework.codebook_reader import read_codebook
from counsellor_app.casework.report_texts import TextKind
from counsellor_app.export import page
from counsellor_app.export.pool_report_grid import Column, grid
from counsellor_app.export.pool_report_pdf import draw_pool_report
from counsellor_app.export.report import TableBlock, make_report
from counsellor_app.export.report_plan import ReportKind
from counsellor_app.settings import resource
from tests.aggregation.random_pools import draw_reports
from tests.aggregation.rounds import spring, winter
from tests.export.pdf_reading import boxes, clashes, within, words_of
from tests.export.report_contents import contents_of
from tests.export.reviewed_texts import a_text, drawn_texts

if TYPE_CHECKING:
    from collections.abc import Callable

    from counsellor_app.aggregation.pool_plan import PoolPlan
    from counsellor_app.casework.codebook import Codebook
    from counsellor_app.export.report import PoolReport

EMPTY = PublicationLedger()
HALVES = {6: 3, 40: 18, 120: 60, 1000: 400}
LONG = (
    "technische ploeg van camera, licht, geluid en grip, met wie er maar een dag bij is, "
    "opbouwmedewerkersverantwoordelijkenoverlegvergaderingsverslaggevers en rijders"
)
FOOT = "Geen getal over meldingen in dit verslag is kleiner dan 5. Bladzijde {page} van {pages}"


@pytest.fixture(scope="module")
def plan(codebook: Codebook) -> PoolPlan:
    return pool_plan(codebook)


@pytest.fixture(scope="module")
def year_of(plan: PoolPlan) -> Callable[[int], tuple[Publication, ...]]:
    """A spring and its whole year, of so many reports."""
    held: dict[int, tuple[Publication, ...]] = {}

    def made(number: int) -> tuple[Publication, ...]:
        if number not in held:
            half = HALVES[number]
            first = spring(2026, half, plan, EMPTY)
            held[number] = (first, winter(2026, number, plan, first.ledger, new=number - half))
        return held[number]

    return made


def half_year(published: tuple[Publication, ...], plan: PoolPlan) -> PoolReport:
    return make_report(contents_of(published, plan), ReportKind.HALF_YEAR)


def read(data: bytes, when: str) -> str:
    """All words of a half-yearly report in Dutch, without heads and feet."""
    return within(data, f"Halfjaarverslag van de poule {when} {FOOT}")


def as_set(block: TableBlock) -> str:
    """What a table of categories says from its heading to its total, word for word."""
    rows = block.rows
    shares = [f" {row.share} %" if row.share is not None else "" for row in rows]
    told = [f"{row.label.nl} {row.count}{share}" for row, share in zip(rows, shares, strict=True)]
    head = "Wat Aantal Aandeel" if any(shares) else "Wat Aantal"
    return " ".join([block.table.title.nl, head, *told, f"Totaal {block.table.total}"])


def is_alone(block: TableBlock) -> bool:
    """Whether it is a table of categories with one side, set by itself."""
    is_pair = [row.codes for row in block.rows] == [("YES",), ("NO",)]
    is_of_several = is_pair and not block.table.table_id.startswith("power")
    return block.has_categories and len(block.rows[0].codes) == 1 and not is_of_several


@pytest.mark.parametrize("number", HALVES)
def test_each_table_says_its_numbers_and_no_more(
    number: int,
    year_of: Callable[[int], tuple[Publication, ...]],
    plan: PoolPlan,
    codebook: Codebook,
) -> None:
    """Word for word from heading to total; of a small year there are none."""
    report = half_year(year_of(number), plan)
    told = read(draw_pool_report(report, codebook, "nl"), "2026")
    tables = [b for chapter in report.chapters for b in chapter.blocks if isinstance(b, TableBlock)]
    whole = [as_set(block) for block in tables if is_alone(block)]
    assert len(whole) == (0 if number == 6 else 11)
    assert [table for table in whole if table not in told] == []


@pytest.mark.parametrize("alone", ["joined", "referral_"])
def test_what_stands_alone_in_its_chapter_says_what_it_is_of(
    alone: str,
    year_of: Callable[[int], tuple[Publication, ...]],
    plan: PoolPlan,
    codebook: Codebook,
) -> None:
    """Under "how people find the pool", "yes 35" alone would be read as something else."""
    contents = contents_of(year_of(120), plan)
    kept = tuple(t for t in contents.tables if t.table_id.startswith((alone, "volume")))
    kind = ReportKind.HALF_YEAR if alone == "joined" else ReportKind.EVALUATION
    report = make_report(replace(contents, tables=kept, withheld=(), trends=()), kind)
    title, _, _ = kept[-1].title.nl.partition(" · ")
    assert f"{title} Wat" in " ".join(words_of(draw_pool_report(report, codebook, "nl")))


def test_yes_and_no_about_one_question_stand_in_one_table(
    year_of: Callable[[int], tuple[Publication, ...]], plan: PoolPlan, codebook: Codebook
) -> None:
    """A line for each code, under one heading, over the number of reports."""
    report = half_year(year_of(120), plan)
    told = read(draw_pool_report(report, codebook, "nl"), "2026")
    blocks = [b for chapter in report.chapters for b in chapter.blocks if isinstance(b, TableBlock)]
    pairs = [b for b in blocks if b.table.table_id.startswith("behaviour_also")]
    lines = [
        f"{name} {yes.count} {yes.share} % {no.count}"
        for name, (yes, no) in (
            (block.table.title.nl.removeprefix("Ook vermeld · "), block.rows) for block in pairs
        )
    ]
    head = "Ook vermeld Wat ja Aandeel nee of onbekend"
    assert " ".join([head, *lines, "120 meldingen"]) in told
    assert len(lines) == 6


def test_what_two_half_years_did_stands_in_two_columns(
    year_of: Callable[[int], tuple[Publication, ...]], plan: PoolPlan, codebook: Codebook
) -> None:
    """Beside the goal of the year; numbers that the pool has of one day are in one column."""
    told = read(draw_pool_report(half_year(year_of(40), plan), codebook, "nl"), "2026")
    columns = "Wat januari–juni 2026 juli–december 2026 Doel"
    assert f"Bereik en leren {columns} Activiteiten 15 15" in told
    assert "Organisaties begeleid 21 21 10 per jaar Mensen bereikt 24 24" in told
    assert "Aansluiting Wat Aantal Doel Aangesloten ondernemingen 41 75 in 2026" in told
    assert "waarvan digitaal en games 4 Vertrouwenspersonen in de poule 7" in told


def test_a_spring_says_its_total_and_why_no_more(plan: PoolPlan, codebook: Codebook) -> None:
    """The total, large; the reason stands once."""
    data = draw_pool_report(half_year((spring(2026, 18, plan, EMPTY),), plan), codebook, "nl")
    told = read(data, "januari–juni 2026")
    assert "Meldingen 18 Nieuwe meldingen Werking van de poule" in told
    assert told.count("Niet getoond: Uitsplitsing. In het voorjaar wordt enkel het totaal") == 1
    assert "Totaal" not in told
    assert "Trap" not in told


def test_a_range_and_too_few_are_told_as_such(plan: PoolPlan, codebook: Codebook) -> None:
    """From lowest to highest, or fewer than five; never a smaller number."""
    first = spring(2026, 40, plan, EMPTY)
    second = winter(2026, 42, plan, first.ledger, new=2)
    told = read(draw_pool_report(half_year((first, second), plan), codebook, "nl"), "2026")
    assert "Meldingen 40 tot 44 Nieuwe meldingen Een vroeger totaal van dit jaar" in told
    assert "Periode Aantal januari–juni 2026 40 heel 2026 40 tot 44" in told
    few = spring(2026, 3, plan, EMPTY)
    data = draw_pool_report(half_year((few,), plan), codebook, "nl")
    assert "Meldingen minder dan 5 Nieuwe meldingen" in read(data, "januari–juni 2026")


def test_it_says_at_which_step_a_table_stands(
    year_of: Callable[[int], tuple[Publication, ...]], plan: PoolPlan, codebook: Codebook
) -> None:
    """Where there is more than one; and what that means."""
    told = read(draw_pool_report(half_year(year_of(40), plan), codebook, "nl"), "2026")
    merged = "Trap 3 van 4: categorieën samengenomen, tot elk getal groot genoeg is."
    assert f"elke andere aard 28 70 % Totaal 40 {merged} Ook vermeld" in told
    assert "Totaal 40 Trap 1 van 2: zo fijn als het codeboek toelaat. Risicogroepen" in told
    assert "nee, niet van toepassing of onbekend 22 55 % Totaal 40 Bereik" in told


def test_days_other_than_the_reports_are_told(plan: PoolPlan, codebook: Codebook) -> None:
    """A breakdown that waited a year says over which years it runs."""
    first = winter(2026, 6, plan, EMPTY)
    second = winter(2027, 40, plan, first.ledger, new=34)
    data = draw_pool_report(half_year((first, second), plan), codebook, "nl")
    assert "Soort gedrag Periode: 2026 tot en met 2027 Wat Aantal" in read(data, "2027")


def test_a_table_with_two_sides_names_the_first_once(
    year_of: Callable[[int], tuple[Publication, ...]], plan: PoolPlan, codebook: Codebook
) -> None:
    """The second side, bar, number and share under it; and what may not be shown, and why."""
    contents = contents_of(year_of(120), plan)
    report = make_report(contents, ReportKind.EVALUATION)
    told = " ".join(words_of(draw_pool_report(report, codebook, "nl")))
    crossed = next(t for t in contents.tables if t.table_id == "behaviour_hours")
    first, second, *_ = crossed.rows
    yes, no = (
        f"ja {first.count} {first.share} %",
        f"nee of onbekend {second.count} {second.share} %",
    )
    assert f"Soort gedrag en onregelmatige uren Wat Aantal Aandeel geweld {yes} {no}" in told
    assert "Niet getoond: Soort gedrag en functiecluster, Soort gedrag en tewerkstell" in told


def test_years_stand_beside_each_other(plan: PoolPlan, codebook: Codebook) -> None:
    """A column for each, or a line where columns are too many; a year waited is in the next."""
    ledger, published = EMPTY, list[Publication]()
    for year, number in ((2026, 60), (2027, 6), (2028, 50), (2029, 70), (2030, 80)):
        published.append(winter(year, number, plan, ledger))
        ledger = published[-1].ledger
    contents = contents_of(published, plan)
    report = make_report(contents, ReportKind.EVALUATION)
    told = " ".join(words_of(draw_pool_report(report, codebook, "nl")))
    trends = {trend.table_id: trend for trend in contents.trends}
    relation = trends["relation"]
    rows = [
        f"{label.nl} {' '.join(map(str, counts))}"
        for label, counts in zip(relation.labels, zip(*relation.counts, strict=True), strict=True)
    ]
    title = "Relatie met de aangesproken persoon, de gepubliceerde jaren naast elkaar"
    assert f"{title} Wat 2026 2027– 2028 2029 2030 {' '.join(rows)}" in told
    care = trends["referral_care"]
    windows = ("2026", "2027–2028", "2029", "2030")
    lines = [f"{w} {yes} van {yes + no}" for w, (yes, no) in zip(windows, care.counts, strict=True)]
    assert f"hulpverlening {' '.join(lines)}" in told


def test_texts_stand_as_they_were_reviewed(evaluation: PoolReport, codebook: Codebook) -> None:
    """Steps in order; recommendations with owner, deadline and what became of them."""
    told = " ".join(words_of(draw_pool_report(evaluation, codebook, "nl")))
    for said in (
        "Per stap van de werking Geschreven voor dit verslag en nagelezen door twee",
        "ontvangst zoals afgesproken eerste reactie meestal In vakanties duurt het langer. Spreek",
        "afsluiting soms Afsluiten blijft liggen wanneer de productie voorbij is. Bespreek",
        "Mijn rol en haar grenzen, macht en afhankelijkheid, wat het met mij doet De poule oefende",
        "1 Kom samen voor intervisie, ook zonder dossier. Wie: de poule · Tegen: juni 2026",
        "Stand: uitgevoerd 2 Beslis hoe lang",
        "1 Maak een kaartje in twee talen met de weg naar de poule. Wie: mediarte · Tegen: maart",
    ):
        assert said in told


def test_a_signal_is_shown_with_its_mark_up(
    year_of: Callable[[int], tuple[Publication, ...]], plan: PoolPlan, codebook: Codebook
) -> None:
    """What looks like mark-up is shown, not obeyed; its kind and themes stand above."""
    contents = contents_of(year_of(40), plan, texts=drawn_texts())
    report = make_report(contents, ReportKind.SECTOR)
    told = " ".join(words_of(draw_pool_report(report, codebook, "nl")))
    assert "Knelpunt · lange dagen en nachten, freelancen en afhankelijkheid Wie als" in told
    assert "<b>zonder</b> gevolg voor de volgende opdracht & het volgende contract." in told
    assert "Voorstel: Zet op elk oproepblad" in told


def test_other_desks_stand_beside_what_was_printed(
    evaluation: PoolReport, codebook: Codebook
) -> None:
    """The pool's own number is the printed one, and no group is told apart that was not printed."""
    told = " ".join(words_of(draw_pool_report(evaluation, codebook, "en")))
    own = next(t for t in evaluation.contents.tables if t.table_id == "behaviour")
    rows = {row.codes[0]: row.count for row in own.rows}
    assert f"Pool {own.total} reports MORES (NL, culture and media), 2023 200 reports" in told
    assert f"bullying {rows.get('BULLY', '–')} 22 86 14.6" in told
    assert f"discrimination {rows.get('DISC', '–')} 17 – –" in told


def test_it_is_in_english_as_well(
    year_of: Callable[[int], tuple[Publication, ...]], plan: PoolPlan, codebook: Codebook
) -> None:
    """Words, language of the document, outline; not a word of Dutch."""
    data = draw_pool_report(half_year(year_of(120), plan), codebook, "en")
    foot = "No number about reports in this document is smaller than 5. Page {page} of {pages}"
    told = within(data, f"Half-yearly report of the pool 2026 {foot}")
    assert "In one minute From 01/01/2026 to 31/12/2026 the pool received 120 new reports." in told
    assert "Step 1 of 4: as fine as the codebook allows." in told
    assert not {"Totaal", "meldingen", "Wat", "Doel", "onbekend"} & set(told.split())
    reader = PdfReader(io.BytesIO(data))
    assert reader.trailer["/Root"]["/Lang"] == "en-GB"
    assert reader.metadata is not None
    assert reader.metadata.title == "Half-yearly report of the pool · from 01/01/2026 to 31/12/2026"
    chapters = [entry.title for entry in reader.outline if not isinstance(entry, list)]
    assert chapters[0] == "Reports"
    assert chapters[-1] == "About these figures"


@pytest.mark.parametrize("kind", ReportKind)
def test_nothing_lies_on_anything_else(
    kind: ReportKind, rounds: tuple[Publication, ...], codebook: Codebook
) -> None:
    """Every line has its own place within the margins; no heading is the last of a page."""
    report = make_report(contents_of(rounds, pool_plan(codebook), texts=drawn_texts()), kind)
    headings = {label.title.nl for label in (*report.tables, *report.chapters)}
    for lines in boxes(draw_pool_report(report, codebook, "nl")):
        assert clashes(lines) == []
        assert min(lines, key=lambda box: box.bottom).words.strip() not in headings


def test_long_labels_are_set_whole(codebook_text: str) -> None:
    """A label of two lines and a word longer than its column: all of it, and in its own place."""
    short = "technische ploeg (camera, licht, geluid, grip)"
    longer = read_codebook(codebook_text.replace(short, LONG))
    plan = pool_plan(longer)
    done = winter(2026, draw_reports(120, plan, Random(120)), plan, EMPTY)
    data = draw_pool_report(half_year((done,), plan), longer, "nl")
    told = read(data, "2026")
    words = LONG.split()
    longest = max(words, key=len)
    assert " ".join(words[: words.index(longest)]) in told
    assert longest in told.replace(" ", "")
    assert all(clashes(lines) == [] for lines in boxes(data))


def test_long_texts_run_over(
    year_of: Callable[[int], tuple[Publication, ...]], plan: PoolPlan, codebook: Codebook
) -> None:
    """As long as texts may be, in the narrowest column, each line by itself."""
    words, proposal = "regel\n" * 200, "en " * 199
    steps = [
        a_text(TextKind.WORKFLOW, {"rt_step": step, "rt_done": "NOT"}, words, proposal)
        for step in ("RECEIPT", "ERASURE")
    ]
    asked = a_text(TextKind.RECOMMENDATION, {"rt_owner": "POOL"}, words, proposal)
    contents = contents_of(year_of(6), plan, texts=(*steps, asked))
    data = draw_pool_report(make_report(contents, ReportKind.EVALUATION), codebook, "nl")
    told = " ".join(words_of(data))
    assert told.split().count("regel") == 600
    assert all(clashes(lines) == [] for lines in boxes(data))


def test_a_long_table_has_its_heads_on_each_page() -> None:
    """Its rows run over, and not one is lost."""
    columns = [Column("Wat"), Column("Aantal", 60, is_number=True)]
    running = page.Running("", "", page.ACCENT, "", "", "")
    data = page.build(
        lambda: [
            grid(columns, [[f"rij {n}", str(n)] for n in range(90)], total=["Totaal", "4005"])
        ],
        running,
        title="x",
        language="nl",
    )
    found = [one.replace(" ", "") for one in words_of(data)]
    assert len(found) == 3
    assert all(one.startswith("WatAantalrij") for one in found)
    assert "".join(found).count("rij") == 90
    assert found[-1].endswith("Totaal4005")


@pytest.fixture(scope="module")
def codebook_text() -> str:
    return resource("codebook/codebook.toml").read_text(encoding="utf-8")

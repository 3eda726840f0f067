"""An invented list of past cases, as a counsellor might have kept it. Nobody in it exists."""

from __future__ import annotations

ROWS: tuple[tuple[str, ...], ...] = (
    ("Mijn dossiers vertrouwenspersoon",),
    (),
    (
        "Nr", "Datum melding", "Naam", "Kanaal", "Sector", "Statuut", "Aard van het gedrag",
        "Over wie", "Uren", "Afgesloten op", "Afloop", "Leeftijd", "Opmerkingen", "Kleur",
    ),
    (
        "1", "03/02/2024", "Zoë Verzonnen", "telefonisch", "productiehuis", "freelancer",
        "pesterijen", "Bas Bedacht", "3,5", "12/04/2024", "opgelost", "24",
        "Wou vooral gehoord worden.", "groen",
    ),
    (
        "2", "5 maart 2024", "Ilse Nergens", "mail", "omroep", "vast", "ogg", "", "2u30",
        "1-5-24", "doorverwezen", "41", "Naar de preventieadviseur.", "geel",
    ),
    (
        "3", "10/11/2025", "Noor Verzonnen", "duif", "film", "stage", "pesteryen", "Bas Bedacht",
        "veel", "", "opgelost", "jong", "Loopt nog.", "",
    ),
    ("4", "vorige zomer", "Jan Fictief", "tel", "games", "vast", "conflict"),
    ("5", "03/02/2099", "Jan Fictief", "tel", "games", "vast", "conflict"),
    ("6", "20/02/2026", "Mo Nergens", "sms", "post", "interim", "stress", "", "90 min"),
    (),
    ("7", "01/06/2024", "Els Fictief", "mail", "film", "vast", "conflict", "", "1", "31/05/2024"),
    ("8", "", "", "", "", "", "", "", "", "", "", "", "Totaal: 8"),
)  # fmt: skip

"""What a mail says is read as its reader sees it: once, whole, and in lines."""

from __future__ import annotations

import pytest

from counsellor_app.intake.mail import parse_mail
from counsellor_app.intake.markup import text_of_html


def part(kind: str, text: str, more: str = "") -> str:
    return f"Content-Type: {kind}\n{more}\n{text}\n"


def joined(way: str, *parts: str, boundary: str = "b") -> str:
    """Parts of a mail, beside each other in this way."""
    inner = "".join(f"--{boundary}\n{each}" for each in parts)
    return f'Content-Type: multipart/{way}; boundary="{boundary}"\n\n{inner}--{boundary}--\n'


def body(mail: str) -> object:
    return parse_mail(f"Subject: x\n{mail}".encode())["body"]


PLAIN, MARKUP = part("text/plain", "Zij riep."), part("text/html", "<b>Zij</b> riep.")
FOOTER = part("text/plain", "Verstuurd via de lijst")


def test_alternatives_are_read_once() -> None:
    """The plain text, wherever it stands among them."""
    assert body(joined("alternative", PLAIN, MARKUP)) == "Zij riep."
    assert body(joined("alternative", MARKUP, PLAIN)) == "Zij riep."


def test_an_empty_alternative_hides_nothing() -> None:
    """Some programs send no more than a space as plain text."""
    assert body(joined("alternative", part("text/plain", " "), MARKUP)) == "Zij riep."


def test_texts_beside_each_other_are_all_read() -> None:
    """A plain footer does not take the place of the page above it, nor of a mail sent along."""
    assert body(joined("mixed", MARKUP, FOOTER)) == "Zij riep.\n\nVerstuurd via de lijst"
    along = f"Content-Type: message/rfc822\n\nSubject: y\n{MARKUP}"
    assert body(joined("mixed", FOOTER, along)) == "Verstuurd via de lijst\n\nZij riep."


def test_a_page_with_papers_is_an_alternative_too() -> None:
    """As Apple's program builds it: the page is left, the paper counted."""
    paper = part("application/pdf", "x", "Content-Disposition: attachment\n")
    page = joined("mixed", MARKUP, paper, boundary="c")
    read = parse_mail(f"Subject: x\n{joined('alternative', PLAIN, page)}".encode())
    assert (read["body"], read["attachments_left_out"]) == ("Zij riep.", 1)


@pytest.mark.parametrize("charset", ["", "; charset=us-ascii", "; charset=iso-8859-1"])
def test_the_alphabet_of_windows_is_known_under_another_name(charset: str) -> None:
    """Quotation marks and dashes come through, though many programs do not say what they send."""
    raw = f"Subject: x\nContent-Type: text/plain{charset}\n\n".encode() + b"foto\x92s \x96 \x80 5"
    assert parse_mail(raw)["body"] == "foto’s – € 5"


def test_nothing_in_a_mail_turns_around_what_is_shown() -> None:
    """A sender cannot be made to look like another one, nor the text."""
    raw = "From: A \u202eB\nSubject: x\n\neen\u202e twee\u2069\ufeff\u2028drie".encode()
    read = parse_mail(raw)
    assert (read["sender"], read["body"]) == ("A B", "een twee\ndrie")


@pytest.mark.parametrize(
    ("markup", "text"),
    [
        ("<div>Een</div>Twee<p>Drie</p>Vier", "Een\nTwee\nDrie\nVier"),
        ("<section>Een</section><section>Twee</section>", "Een\nTwee"),
        ("<table><tr><td>Noor</td><td>Peeters</td></tr><tr><td>x", "Noor Peeters\nx"),
        ("een zin die\r\n  doorloopt <b>tot</b>\nhier", "een zin die doorloopt tot hier"),
        ("<div>Een</div>\r\n<div>Twee<br></div><div><br></div>Drie", "Een\nTwee\n\nDrie"),
        ("<p>Een<p>&nbsp;</p><p>Twee", "Een\n\nTwee"),
        ("<pre>Een\nTwee</pre>Drie\nvier", "Een\nTwee\nDrie vier"),
        ("<head><title>x</title><style>p{}</style><body>Een", "Een"),
        ("<head><title>x</title></head>Een<script>y</script>", "Een"),
    ],
)
def test_a_page_is_read_as_it_is_shown(markup: str, text: str) -> None:
    """Blocks part lines, cells part words, a line end in the file is a space."""
    assert text_of_html(markup).strip() == text

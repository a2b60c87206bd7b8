"""E-mails saved as text: what is the article's, and what is the mail's."""

from __future__ import annotations

import base64
import quopri
import time
from datetime import date, datetime
from email.message import EmailMessage

import pytest

from dateline.loaders import load
from dateline.model import Document, Source

HEADER = "From: Nora Castell <n@x.example>\nDate: Tue, 3 Mar 2026 14:22:10 +0000\nSubject: Dredging to start\n"
BODY = (
    "The harbour board will start dredging on Monday, it said in a statement on Tuesday.\n\n"
    "The work takes six weeks and costs two million, the board added.\n"
)
SENT = datetime.fromisoformat("2026-03-03T14:22:10+00:00")


def read(text: str | bytes, path: str = "story.txt") -> Document:
    return load(Source(path, text if isinstance(text, bytes) else text.encode(), ""), "dmy")


def reasons(document: Document) -> dict[str, str]:
    return {dropped.text: dropped.reason for dropped in document.dropped}


def assert_is_the_article(document: Document) -> None:
    assert (document.loader, document.markup, document.diagnostics) == ("email-message", "text", ())
    assert (document.metadata.title, document.metadata.authors) == ("Dredging to start", ("Nora Castell",))
    assert document.body == BODY.strip()


def assert_every_line_is_accounted_for(document: Document, source: str) -> None:
    """Each line of the source is in the body, states a field or is among the dropped, under its own number."""
    lines = source.split("\n")
    assert all(lines[each.line - 1] == each.text for each in document.dropped)
    used = {each.line for each in document.dropped} | {line for _, line in document.stated}
    shown = set(document.body.split("\n"))
    left = [line for number, line in enumerate(lines, 1) if line.strip() and number not in used and line not in shown]
    assert left == []


def test_6_a_mail_with_a_signature_and_the_mail_that_it_answers() -> None:
    source = (
        HEADER + "To: desk@x.example\n\n" + BODY + "\nOn Tue, 3 Mar 2026 at 12:00, Desk <desk@x.example>\nwrote:\n"
        "> When does it start?\n> Now?\n\n-- \nNora Castell\nTel +44 20 7946 0123\n"
    )
    document = read(source)
    assert_is_the_article(document)
    assert document.metadata.date == SENT and document.body_line == 6
    assert dict(document.stated) == {"title": 3, "authors": 1, "date": 2}
    told = reasons(document)
    assert told["To: desk@x.example"] == "a mail's header" and told["> Now?"] == "a quoted mail"
    assert told["wrote:"] == "a quoted mail" and told["Tel +44 20 7946 0123"] == "a signature"
    assert_every_line_is_accounted_for(document, source)


OUTLOOK = (
    "From:\tNora Castell [mailto:n@x.example]\nSent:\tTuesday, March 3, 2026 2:22 PM\nTo:\tDesk\n"
    "Subject:\tRE: Dredging to start\n\n"
    + BODY
    + "\nKind regards,\nNora\n\nNora Castell | Reporter\nTel: 020 7946 0123\n\n"
    "This e-mail is confidential and intended for the recipient only. If you got it in error, delete it.\n\n"
    "-----Original Message-----\nFrom: Desk <d@x.example>\nSent: Monday\nTo: Nora\nSubject: Dredging\n\nPlease write.\n"
)


def test_6_outlook_s_header_farewell_note_and_original_message() -> None:
    document = read(OUTLOOK)
    assert_is_the_article(document)
    assert document.metadata.date == datetime(2026, 3, 3, 14, 22)
    assert_every_line_is_accounted_for(document, OUTLOOK)
    kinds = {"a mail's header", "a signature", "a note of confidentiality", "a quoted mail"}
    assert set(reasons(document).values()) == kinds


def test_6_a_header_in_another_language() -> None:
    header = "Von: Nora Castell\nGesendet: Dienstag, 3. März 2026 14:22\nAn: Redaktion\nBetreff: WG: Fähre fährt\n\n"
    document = read(header + BODY)
    assert (document.metadata.title, document.metadata.authors) == ("Fähre fährt", ("Nora Castell",))
    assert document.metadata.date == datetime(2026, 3, 3, 14, 22) and document.body == BODY.strip()


OUTER = "From: Desk <d@x.example>\nDate: Wed, 4 Mar 2026 09:00:00 +0000\nSubject: Fwd: Dredging\n\nFor tomorrow.\n\n"
INNER = "From: Nora Castell <n@x.example>\nDate: Tue, Mar 3, 2026 at 2:22 PM\nSubject: Dredging to start\nTo: D\n\n"


@pytest.mark.parametrize(
    "source",
    [
        OUTER + "---------- Forwarded message ---------\n" + INNER + "\n" + BODY,
        OUTER + "-----Original Message-----\n" + INNER + BODY,
        OUTER.replace("Fwd: ", "") + "Begin forwarded message:\n\n"
        + "".join(f"> {line}\n" for line in (INNER + BODY).split("\n")),
        OUTER + "________________________________\n" + INNER + BODY + "\n-- \nNora\n",
    ],
)  # fmt: skip
def test_6_of_a_mail_that_is_sent_on_the_inner_one_is_read(source: str) -> None:
    document = read(source)
    assert_is_the_article(document)
    assert document.metadata.date == datetime(2026, 3, 3, 14, 22)
    assert reasons(document)["For tomorrow."] == "a note above a mail that is sent on"


def test_6_an_article_above_a_mail_that_is_sent_on_stays() -> None:
    long = "The harbour board will start dredging on Monday, it said. " * 14
    document = read(OUTER.replace("For tomorrow.", long) + "---------- Forwarded message ---------\n" + INNER + BODY)
    assert document.body == long.strip() and document.metadata.title == "Dredging"


def test_6_a_longer_mail_below_an_answer_is_said() -> None:
    document = read(HEADER + "\nFine, go ahead with it.\n\n-----Original Message-----\n" + INNER + BODY)
    assert [(found.line, found.severity) for found in document.diagnostics] == [(8, "warning")]


NOTES = "The mayor told me off the record that it costs three.\n"


def test_12_an_article_above_a_shorter_mail_that_is_sent_on_stays_and_is_kept_back() -> None:
    document = read(HEADER + "\n" + BODY + "\n---------- Forwarded message ---------\n" + INNER + NOTES)
    assert (document.metadata.title, document.body) == ("Dredging to start", BODY.strip())
    assert document.metadata.draft and reasons(document)[NOTES.strip()] == "a quoted mail"
    assert [(found.line, found.severity) for found in document.diagnostics] == [(10, "warning")]


@pytest.mark.parametrize("subject", ["Dredging to start", "Fwd: Dredging to start"])
def test_12_where_either_may_be_the_article_the_post_is_kept_back(subject: str) -> None:
    inner = INNER + (NOTES * 9 if subject[:3] != "Fwd" else NOTES)
    above = HEADER.replace("Dredging to start", subject) + "\n" + BODY
    document = read(above + "\n--- Forwarded message ---\n" + inner)
    assert document.metadata.draft and [found.line for found in document.diagnostics] == [5]
    assert "above the mail that is sent on" in document.diagnostics[0].message


def sent(subject: str, sender: str) -> EmailMessage:
    mail = EmailMessage()
    mail["From"], mail["Subject"], mail["Date"] = f"{sender} <n@x.example>", subject, "Tue, 3 Mar 2026 14:22:10 +0000"
    return mail


@pytest.mark.parametrize("charset", ["utf-8", "iso-8859-1", "windows-1252", "koi8-r"])
@pytest.mark.parametrize("encoding", ["quoted-printable", "base64"])
def test_6_encoded_text_is_what_the_standard_library_makes_of_it(charset: str, encoding: str) -> None:
    mail = sent("Brücke offen", "Nóra Castell")
    others = {"koi8-r": "Мост открыт. ", "iso-8859-1": "Die Brücke ist ganz offen. "}
    words = others.get(charset, "Die „Brücke“ – offen. ")
    mail.set_content(words * 9 + "\n\nAnd a second one.\n", charset=charset, cte=encoding)
    document = read(mail.as_bytes())
    assert (document.metadata.title, document.metadata.authors) == ("Brücke offen", ("Nóra Castell",))
    assert document.body == (words * 9).strip() + "\n\nAnd a second one." and words in str(mail.get_content())
    assert document.metadata.date == SENT and document.diagnostics == ()


def test_6_the_plain_part_of_a_mail_of_many_parts() -> None:
    mail = sent("Dredging to start", "Nora Castell")
    mail.set_content(BODY, cte="8bit")
    mail.add_alternative("<p>The harbour</p>", subtype="html")
    mail.add_attachment(b"\x89PNG" * 100, maintype="image", subtype="png", filename="a.png")
    document = read(mail.as_bytes())
    assert_is_the_article(document)
    assert_every_line_is_accounted_for(document, mail.as_string())


def test_6_a_declared_charset_is_honoured() -> None:
    header = "From: Нора\nDate: Tue, 3 Mar 2026 14:22:10 +0000\nSubject: Мост открыт\n"
    source = header + "Content-Type: text/plain;\n charset=koi8-r\n\nСовет сказал да. Мост открыт.\n"
    document = read(source.encode("koi8-r"))
    assert (document.metadata.title, document.body) == ("Мост открыт", "Совет сказал да. Мост открыт.")
    assert document.diagnostics == ()


BASE64 = HEADER + "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"


@pytest.mark.parametrize(
    "source",
    [
        BASE64 + BODY,
        BASE64 + base64.b64encode(b"\xff\xfe\xff").decode(),
        BASE64 + base64.b64encode(b"\x89PNG" + bytes(200)).decode(),
        HEADER + "Content-Type: text/html\n\n<p>The harbour board.</p>\n",
        HEADER + 'Content-Type: multipart/mixed; boundary="a"\n\nno part\n',
        HEADER + "".join(f'Content-Type: multipart/mixed; boundary="{i}"\n\n--{i}\n' for i in range(400)),
        HEADER + "Content-Type: multipart/mixed;" + " a=b;" * 10_000 + "\n\nText.\n",
    ],
)
def test_6_a_mail_whose_text_can_t_be_read_is_kept_back(source: str) -> None:
    document = read(source)
    assert document.metadata.draft and not document.body
    assert [(found.severity, bool(found.help)) for found in document.diagnostics] == [("error", True)]


@pytest.mark.parametrize("source", [HEADER, HEADER + "\n", HEADER + "\n-- \nNora\n", HEADER + "\n> When?\n"])
def test_6_a_mail_without_a_text_has_an_empty_body(source: str) -> None:
    document = read(source)
    assert (document.body, document.metadata.title) == ("", "Dredging to start")


def test_6_a_thousand_lines_of_header_are_left_out() -> None:
    trail = "".join(f"Received: from a{i}.example\n\tby b.example; 3 Mar 2026\nX-Spam-{i}: no\n" for i in range(400))
    document = read("From n@x.example Tue Mar  3 14:22:10 2026\n" + trail + HEADER + "\n" + BODY)
    assert_is_the_article(document)
    assert len(document.dropped) == 1_201


@pytest.mark.parametrize(
    "source",
    [
        "From: the editor\nSubject: Holidays\n\nPlease fill in the rota by Friday.\n",
        "From: the hills\nTo: the sea\nVia: the town\n\nThe path is nine miles long and well signed.\n",
        "Subject: physics\nDate: today\nTo: all\n\nThe lesson is about light.\n",
        "Note: From here on, it is told.\nFrom: a\nSubject: b\nDate: c\n\nThe text goes on.\n",
        "From: 1 June 2026\nTo: 30 June 2026\nSubject: Roadworks\n\nThe road is closed.\n",
        "From: Monday\nTo: Friday\nSubject: Roadworks\n\nThe road is closed.\n",
        "Date: 2026-03-03\nFrom: a\nTitle: Dredging\nSubject: b\n\nThe text goes on.\n",
    ],
)
def test_lines_that_are_no_mail_s_header(source: str) -> None:
    assert read(source).loader != "email-message"
    assert read(HEADER + "\n" + BODY, "story.html").loader != "email-message"


ADDRESSED = "From: Nora Castell <n@x.example>\nSubject: Dredging to start\n"
HEADERS = (
    ADDRESSED, ADDRESSED.replace("\n", "\n\n"), (HEADER + "To: d@x.example\nCc: e@x.example\n").replace("\n", "\n\n"),
    "**From:** Nora Castell <n@x.example>\n**Sent:** Tuesday, 3 March 2026 14:22\n**To:** Desk\n"
    "**Subject:** Dredging to start\n",
    "**From**: Nora Castell <n@x.example>  \n**Subject**: Dredging to start  \n",
    "**From:** Nora Castell [n@x.example](mailto:n@x.example)\\\n**Subject:** RE: Dredging to start\n",
)  # fmt: skip


@pytest.mark.parametrize("header", HEADERS)
@pytest.mark.parametrize("path", ["story.txt", "story.md"])
def test_21_a_header_of_two_fields_in_bold_or_parted_is_a_mail_s(header: str, path: str) -> None:
    document = read(header + "\n" + BODY, path)
    assert document.loader == "email-message" and document.diagnostics == () and document.body == BODY.strip()
    assert (document.metadata.title, document.metadata.authors) == ("Dredging to start", ("Nora Castell",))


def test_21_a_mail_saved_as_markdown_keeps_its_markup() -> None:
    text = "Dear desk,\n\n## Where\n\n- the quay\n- the [pier](https://x.example)\n\n" + BODY
    document = read(HEADER + "\n" + text + "\n-- \nNora\n", "story.md")
    assert (document.markup, document.body) == ("markdown", text.strip())
    headed = read(HEADER + "\n# The harbour is dredged\n\n" + BODY, "story.md")
    assert (headed.metadata.title, headed.body) == ("The harbour is dredged", BODY.strip())
    assert_every_line_is_accounted_for(document, HEADER + "\n" + text + "\n-- \nNora\n")


@pytest.mark.parametrize("above", ["Hi desk, see below\n\n", "Hi desk,\nplease use this.\n", "FYI\n\n"])
def test_21_a_mail_below_a_note_is_read_and_kept_back(above: str) -> None:
    document = read(above + HEADER + "\n" + BODY)
    assert document.body == BODY.strip() and document.metadata.title == "Dredging to start"
    assert document.metadata.draft and [found.line for found in document.diagnostics] == [1]
    assert {each.reason for each in document.dropped if each.line == 1} == {"a note above a mail that is sent on"}


def test_21_a_letter_in_the_text_makes_no_mail_of_it() -> None:
    letter = "From: the mayor\nTo: the board\nSubject: mud\n\nDig.\n"
    assert read("Letter to the board\n\n" + letter).loader == "plain-text"
    assert read(BODY * 3 + HEADER + "\n" + BODY).loader == "plain-text"


@pytest.mark.parametrize(
    ("sender", "name"),
    [
        ('"Ruiz, Ana" <a@x.example>', "Ana Ruiz"),
        ("de la Cruz, María José <a@x.example>", "María José de la Cruz"),
        ("Ruiz-Soler, A. <a@x.example>", "A. Ruiz-Soler"),
        ("du Castell, Nora <a@x.example>", "Nora du Castell"),
        ("de las Heras, Ana <a@x.example>", "Ana de las Heras"),
    ],
)
def test_21_a_surname_before_a_comma(sender: str, name: str) -> None:
    document = read(HEADER.replace("Nora Castell <n@x.example>", sender) + "\n" + BODY)
    assert document.metadata.authors == (name,)


def test_a_memo_is_read_as_a_mail() -> None:
    document = read("From: the editor\nTo: all\nDate: Friday\nSubject: Holidays\n\nPlease fill in the rota.\n")
    assert (document.metadata.title, document.metadata.authors) == ("Holidays", ("the editor",))
    assert document.metadata.date is None and [found.line for found in document.diagnostics] == [3]


def test_an_address_alone_names_nobody() -> None:
    document = read(HEADER.replace("Nora Castell <n@x.example>", "n@x.example") + "\n" + BODY)
    assert document.metadata.authors == () and "From: n@x.example" in reasons(document)


def test_what_the_text_itself_tells_counts_more_than_the_header() -> None:
    document = read(HEADER + "\nDredging begins in March\n\nBy Ana Ruiz\n1 March 2026\n\n" + BODY)
    metadata = document.metadata
    assert (metadata.title, metadata.authors) == ("Dredging begins in March", ("Ana Ruiz",))
    assert metadata.date == date(2026, 3, 1) and reasons(document)["Subject: Dredging to start"] == "a mail's header"


def test_a_headline_below_the_subject() -> None:
    assert read(HEADER + "\nDredging to start\n\n" + BODY).body == BODY.strip()
    greeted = read(HEADER + "\nGood morning all of you\n\n" + BODY)
    assert greeted.metadata.title == "Dredging to start" and greeted.body.startswith("Good morning all of you\n\nThe")


@pytest.mark.parametrize(
    "source",
    [
        HEADER + "Status: draft\n\n" + BODY,
        HEADER + "\nDraft: true\n\n" + BODY,
        HEADER + "\nEMBARGOED UNTIL MONDAY\n\n" + BODY,
        HEADER + "\nEMBARGOED UNTIL 00:01 MONDAY 1 JUNE 2026\n\n" + BODY,
        HEADER.replace("Dredging", "[DRAFT] Dredging") + "\n" + BODY,
        HEADER.replace("Dredging", "Fwd: EMBARGO until Monday: Dredging") + "\n" + BODY,
        OUTER.replace("For tomorrow.", "NOT FOR PUBLICATION") + "---- Forwarded message ----\n" + INNER + BODY,
        OUTER.replace("Fwd: ", "Fwd: [HOLD] ") + "---- Forwarded message ----\n" + INNER + BODY,
    ],
)
def test_6_a_mail_that_says_so_is_a_draft(source: str) -> None:
    document = read(source)
    assert document.metadata.draft and document.loader == "email-message"
    assert [found.severity for found in document.diagnostics] == ["warning"]


HEADLINES = (
    "Draft bill passes", "Holding on", "Embargo on oil lifted", "Hold the line", "DRAFT BUDGET SETS OUT CUTS",
    "DRAFT DODGERS REMEMBERED", "HOLD YOUR HORSES", "EMBARGO ON TUNA ENDS", "WIP festival opens",
    "Draft: Lions take a quarterback", "Entwurf: So soll die Brücke aussehen", "Sperrfrist gebrochen: Was nun?",
    "Ready, set, hold", "The NBA draft: what we know", "NBA DRAFT Lions first", "UN embargo (2019) lifted",
    "Hold the phone - it's ringing", "Lions hold on, Bears fold", "Do not go gentle: Thomas at 100",
)  # fmt: skip


@pytest.mark.parametrize("subject", HEADLINES)
def test_headlines_about_drafts_and_embargoes_are_none(subject: str) -> None:
    assert not read(HEADER.replace("Dredging to start", subject) + "\n" + BODY).metadata.draft


HELD = (
    "[DO NOT PUBLISH] Bridge", "DO NOT PUBLISH: Bridge", "UNDER EMBARGO UNTIL 1 JUNE 2030: Bridge", "draft: Bridge",
    "NICHT VERÖFFENTLICHEN: Brücke", "[Sperrfrist 1.1.2030] Brücke", "Bridge (embargoed until 1 January 2030)",
    "Embargoed until 1 June 2030: Bridge", "EMBARGO until Monday: Bridge", "Embargoed: Bridge", "Bridge (draft)",
    "Bridge - under embargo", "Bridge DO NOT PUBLISH", "Bridge, DO NOT PUBLISH", "EMBARGOED Bridge opens",
    "[desk] Embargoed until Monday: Bridge", "[desk] [HOLD] Bridge", "HOLD bridge story", "Draft story: Bridge",
    "Sperrfrist 1. Juni 2030: Brücke", "Not for publication: Bridge", "Bridge\n (EMBARGOED UNTIL 1 JUNE 2030)",
    "Embargo: Bridge opens", "=?utf-8?q?NICHT_VER=C3=96FFENTLICHEN=3A_Br=C3=BCcke?=",
)  # fmt: skip


@pytest.mark.parametrize("subject", HELD)
@pytest.mark.parametrize("prefix", ["", "Fwd: ", "AW: "])
def test_6_a_subject_that_keeps_back(subject: str, prefix: str) -> None:
    document = read(HEADER.replace("Dredging to start", prefix + subject) + "\n" + BODY)
    assert document.metadata.draft and [found.line for found in document.diagnostics] == [3]


@pytest.mark.parametrize("note", ["Don't run this before Monday.", "Off the record, for you.", "It is under embargo."])
def test_6_a_note_that_keeps_back(note: str) -> None:
    document = read(OUTER.replace("For tomorrow.", note) + "---- Forwarded message ----\n" + INNER + BODY)
    assert document.metadata.draft and [found.line for found in document.diagnostics] == [5]


def test_6_a_rule_and_a_letter_in_the_text_end_no_mail() -> None:
    letter = "From: the mayor\nTo: the board\nSubject: mud\n"
    second = "The second part of the story is as long as the first one. " * 4
    document = read(f"{HEADER}\n{BODY}\n--\n\n{second}\n\n{letter}\nDear all, dig.\n")
    assert "second part" in document.body and document.body.endswith("Dear all, dig.")
    said = "On Tuesday the mayor wrote:\n\n“We dig.”\n"
    assert "the mayor wrote" in read(HEADER + "\n" + BODY + "\n" + said).body


WRAPPED = (
    "The board said that the second part of the work begins in the\nautumn, once the first is paid for in full and\n"
    "the harbourmaster has seen it.\n"
)
LEAKED = "From: Mayor <m@x.example>\nTo: Board\nSubject: mud\n\nDig before they ask.\n\n"
INSIDE = (
    "--\n" + WRAPPED,
    "--\nThe second part of the work begins in the autumn, it said.\n",
    "On 12 March 2023 at 10:15 the harbourmaster wrote:\n\nWe dig.\n\n" + WRAPPED,
    "The letter to the board reads in full:\n\n> Dig now.\n>\n> The mayor\n\n" + WRAPPED,
    "The mayor sent the board a confidential message by mistake, and the recipients were told to delete it.\n",
)  # fmt: skip


@pytest.mark.parametrize("below", INSIDE)
def test_11_text_of_the_article_stays(below: str) -> None:
    document = read(HEADER + "\n" + BODY + "\n" + below + "\nThe work goes on in June.\n")
    shown = document.body.split()
    assert [word for word in below.split() if word not in shown and word != "--"] == []
    assert document.diagnostics == () and document.body.endswith("The work goes on in June.")


FAREWELLS = (
    "All best,", "Talk soon,", "Warmly,", "Thanks in advance,", "Bises,", "Un abrazo,", "Atenciosamente,", "Groetjes,",
    "Hilsen", "Viele Grüße aus Köln", "LG Nora", "Best, Nora", "—", "Nora", "Nora Castell", "NORA CASTELL",
    "Nora Castell | Reporter", "Nora Castell, Harbour Times",
    "*Nora Castell*", "Nora Castell n@x.example", "--\nNora Castell", "___\nNora Castell",
)  # fmt: skip


@pytest.mark.parametrize("farewell", FAREWELLS)
def test_22_a_signature_with_a_telephone_number_is_left_out(farewell: str) -> None:
    for contact in ("912 345 678", "+351 912 345 678 / n@x.example", "Harbour Times\nHigh Street 3\nTel. 912345678"):
        assert_is_the_article(read(f"{HEADER}\n{BODY}\n{farewell}\nNora Castell\n{contact}\n"))


def test_22_a_signature_of_one_line_is_left_out() -> None:
    assert_is_the_article(read(HEADER + "\n" + BODY + "\nNora Castell | Reporter | 912 345 678 | n@x.example\n"))


@pytest.mark.parametrize(
    "below",
    [
        "Nora Castell has written about the harbour since 1990 and can be reached at n@x.example.\n",
        "Nora Castell\n",
        "Nora Castell\n\n" + WRAPPED + "\nTickets: 912 345 678\n",
        "Best,\n\n" + WRAPPED + "\nTickets: 912 345 678\n",
        "Ana Ruiz, 912 345 678\n",
    ],
)
def test_22_lines_that_are_no_signature_stay(below: str) -> None:
    assert set(below.split()) <= set(read(HEADER + "\n" + BODY + "\n" + below).body.split())


def test_22_a_name_above_the_text_is_no_signature() -> None:
    for contact in ("", "Dear desk,\n\n", "Dear desk,\n\nNora Castell | Reporter | 912 345 678\n\n"):
        below = contact + "Nora Castell\n\n" + WRAPPED + "\nSee www.x.example for more.\n"
        assert set(WRAPPED.split()) <= set(read(HEADER + "\n" + below).body.split())


DOUBTFUL = (
    "The leaked mail reads in full:\n\n" + LEAKED + WRAPPED,
    "On 12 March 2023 at 10:15, Ana Ruiz wrote:\n\nWe dig.\n",
    "Am 12. März 2023 um 10:15 Uhr schrieb Ana Ruiz:\n\nWir graben.\n",
    "The letter reads:\n\n> We dig.\n",
    "Desk, 3.3.2026:\n> When?\n\nIn June.\n",
    "It says:\n> When?\n\nIn June.\n> Now?\nNo.\n",
)  # fmt: skip


@pytest.mark.parametrize("below", DOUBTFUL)
def test_11_what_may_be_quoted_stays_and_keeps_the_post_back(below: str) -> None:
    document = read(HEADER + "\n" + BODY + "\n" + below)
    assert set(below.split()) <= set(document.body.split()) and document.metadata.draft
    assert {found.severity for found in document.diagnostics} == {"warning"}


def test_11_what_is_quoted_for_sure_is_left_out() -> None:
    quoted = (
        "--\nNora Castell\nReporter, The Harbour Times of the town by the sea\nTel 020 7946 0123\n",
        "On 12 March 2023 at 10:15 Ana <a@x.example> wrote:\n\nWe dig.\n",
        "On 12 March 2023, Ana wrote:\n> We dig.\n",
        "This message is confidential and meant for the recipient. Delete it if you got it in error.\n",
    )
    for below in quoted:
        assert_is_the_article(read(HEADER + "\n" + BODY + "\n" + below))


@pytest.mark.parametrize(
    "unit",
    ["> a\n", "--\n", "On x wrote:\n", "\nFrom: a@b\nTo: c\nSubject: d\n\n", "X-A: b\n", "Best,\n", "\n", "=\n"]
    + ["Look:\nFrom: a@b\nTo: c\nSubject: d\n\n", "On 1:00 A B C D wrote:\n", "a\n\n> a\n\n", "Nora Castell\n@\n"]
    + ["From: a@b\n\nSubject: d\n\n", "On 1:00 " + "A" * 250 + "\n", "1" + " " * 999 + "\n"],
)
def test_I14_hostile_mails_take_linear_time(unit: str) -> None:
    start = time.process_time()
    for top in (HEADER, HEADER + "\n", HEADER + "Content-Transfer-Encoding: quoted-printable\n\n"):
        read(top + unit * (200_000 // len(unit)))
    assert time.process_time() - start < 2


def test_6_lines_of_quoted_printable_keep_their_numbers() -> None:
    text = "Die „Brücke“ ist wieder offen. " * 6 + "\n\nSchluss.\n-- \nNora\n"
    header = HEADER + "Content-Transfer-Encoding: quoted-printable\nContent-Type: text/plain; charset=utf-8\n\n"
    source = header + quopri.encodestring(text.encode()).decode()
    document, lines = read(source), source.split("\n")
    assert [lines[each.line - 1] for each in document.dropped if each.reason == "a signature"] == ["--=20", "Nora"]

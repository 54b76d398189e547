"""What a mail looks like."""

from datetime import UTC, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from groupbot.errors import Permanent
from groupbot.transports.mail.message import message_of
from handlers.model.effects import Mail

SENDER = "De Tjongerschool <app@tjongerschool.example>"
NOW = datetime(2026, 11, 23, 7, 3, tzinfo=UTC)


def made(mail: Mail, sender: str = SENDER) -> EmailMessage:
    """Make a message and read it back as another program would."""
    return message_from_bytes(message_of(mail, sender, NOW).as_bytes(), policy=default)


def test_says_who_for_whom_when_and_to_whom_to_answer() -> None:
    """The headers are the school's, the parent's address is where an answer goes."""
    message = made(Mail("report:1", "ziek@school.example", "Ziekmelding groep 5", "Ziek", "ouder@example.org"))

    assert message["From"] == SENDER
    assert message["To"] == "ziek@school.example"
    assert message["Subject"] == "Ziekmelding groep 5"
    assert message["Reply-To"] == "ouder@example.org"
    assert message["Date"].datetime == NOW
    assert message["Auto-Submitted"] == "auto-generated"


def test_a_repeat_has_the_same_message_id_and_another_mail_another() -> None:
    """The Message-ID follows from the key, and does not show it."""
    first = made(Mail("report:1", "ziek@school.example", "a", "a"))
    again = made(Mail("report:1", "ziek@school.example", "b", "b"))
    other = made(Mail("report:2", "ziek@school.example", "a", "a"))

    assert first["Message-ID"] == again["Message-ID"] != other["Message-ID"]
    assert first["Message-ID"].endswith("@tjongerschool.example>")
    assert "report" not in first["Message-ID"]


def test_plain_text_and_html_say_the_same_in_any_script() -> None:
    """Both parts hold the words; on the wire there is only ASCII, in lines that every server takes."""
    text = "Zoë is ziek — مريض 🤒\n\n" + "lang " * 400 + "\n.\nFrom hier verder"
    raw = message_of(Mail("k", "ziek@school.example", "Zoë ❤️ " + "x" * 200, text), SENDER, NOW).as_bytes()
    message = message_from_bytes(raw, policy=default)

    assert raw.isascii()
    assert max(len(line) for line in raw.split(b"\r\n")) <= 998
    assert message["Subject"] == "Zoë ❤️ " + "x" * 200
    assert text in message.get_body(("plain",)).get_content().replace("\r\n", "\n")
    assert "Zoë is ziek — مريض 🤒</p>" in message.get_body(("html",)).get_content()


def test_words_of_people_cannot_become_html() -> None:
    """What somebody typed is shown, not run."""
    html = made(Mail("k", "ziek@school.example", "s", "<script>alert(1)</script> & co")).get_body(("html",))

    assert html is not None
    assert "&lt;script&gt;alert(1)&lt;/script&gt; &amp; co" in html.get_content()
    assert "<script>" not in html.get_content()


@pytest.mark.parametrize("break_", ["\r\n", "\n", "\r", "\x00", "\u2028"])
@pytest.mark.parametrize("where", ["to", "subject", "reply_to"])
def test_a_header_cannot_be_forged(where: str, break_: str) -> None:
    """A line break in a header's value is refused, wherever it comes from."""
    values = {"to": "ziek@school.example", "subject": "Ziek", "reply_to": "ouder@example.org"}
    values[where] += f"{break_}Bcc: everybody@example.org"

    with pytest.raises(Permanent, match="line break"):
        made(Mail("k", text="t", **values))


@pytest.mark.parametrize("to", ["", "nobody", "a@b, c@d", "Name <a@b>", "a b@c.example", "a@b@c"])
def test_a_mail_goes_to_one_plain_address(to: str) -> None:
    """Anything but one bare address is refused."""
    with pytest.raises(Permanent, match="no e-mail address"):
        made(Mail("k", to, "s", "t"))


def test_a_mistyped_address_of_a_parent_does_not_stop_the_sick_note() -> None:
    """A Reply-To that is no address is left out, and the mail goes."""
    assert made(Mail("k", "ziek@school.example", "s", "t", reply_to="not an address"))["Reply-To"] is None


def test_a_sender_without_a_name_is_an_address_alone() -> None:
    """The sender may be a bare address."""
    assert made(Mail("k", "ziek@school.example", "s", "t"), "app@school.example")["From"] == "app@school.example"


def test_a_sender_may_have_any_name() -> None:
    """Letters of any language, and a comma in quotes."""
    mail = Mail("k", "ziek@school.example", "s", "t")

    assert made(mail, "CBS De Ærk <app@school.example>")["From"].addresses[0].display_name == "CBS De Ærk"
    assert made(mail, '"School, De" <app@school.example>')["From"].addresses[0].display_name == "School, De"


def test_half_a_character_does_not_stop_the_sick_note() -> None:
    """Some programs cut an emoji in two; the rest is sent."""
    message = made(Mail("k", "ziek@school.example", "Ziek \ud83e", "Sem \ud83e is ziek"))

    assert message["Subject"] == "Ziek ?"
    assert "Sem ? is ziek" in message.get_body(("plain",)).get_content()


def test_what_looks_encoded_is_shown_as_it_was_typed() -> None:
    """A subject cannot smuggle in what only the reader's program decodes."""
    assert "evil" not in made(Mail("k", "ziek@school.example", "=?utf-8?b?ZXZpbA==?=", "t"))["Subject"]


@settings(deadline=None)
@given(st.text(max_size=120), st.text(max_size=300))
def test_any_words_make_a_mail_with_these_headers_and_no_others(subject: str, text: str) -> None:
    """Or are refused for a line break in the subject; nothing else happens."""
    try:
        raw = message_of(Mail("k", "ziek@school.example", subject, text), SENDER, NOW).as_bytes()
    except Permanent:
        return
    message = message_from_bytes(raw, policy=default)

    expected = {"From", "To", "Subject", "Date", "Message-ID", "Auto-Submitted", "MIME-Version", "Content-Type"}
    assert set(message.keys()) == expected
    assert raw.isascii()


def test_control_characters_do_not_reach_the_text() -> None:
    """A text is readable in every program; its line breaks and tabs stay."""
    body = made(Mail("k", "ziek@school.example", "s", "a\x00b\x1b[31m\tc\nd")).get_body(("plain",))

    assert body is not None
    assert body.get_content().replace("\r\n", "\n") == "ab[31m\tc\nd\n"

"""What is checked at once: the bot's token, who wrote to it, and that mail arrives."""

import re
from collections.abc import Iterator

import pytest

from groupbot.setup.mail import send_code, server_of, take_code
from groupbot.setup.model import Answers, Wrong
from groupbot.setup.part_people import of_staff
from groupbot.setup.telegram import take_token, who_wrote
from tests.servers.smtp import Fault, MailServerForTests
from tests.servers.smtp_fixtures import smtp
from tests.servers.telegram.client import TelegramWorld
from tests.servers.tokens import TokenServer

__all__ = ["smtp"]


@pytest.fixture
def answers(telegram: TelegramWorld) -> Answers:
    """A school up to its bot."""
    return {"init.language": "nl", "school.name": "De School", "telegram.api_base_url": telegram.address}


def said(wrong: Wrong) -> str:
    """Give what a refusal says, in English."""
    return wrong.text.format_map(wrong.values)


def test_a_token_that_telegram_knows_is_taken(answers: Answers, telegram: TelegramWorld) -> None:
    """The bot's name is said back; so is privacy mode, with where to press."""
    taken = take_token(telegram.token, answers)

    words = [line.text.format_map(dict(line.values)) for line in taken.said]
    assert taken.value == telegram.token
    assert words[0] == f"This is the bot Schoolbot, @{answers['init.bot']}."
    assert words[1].startswith("Privacy mode is on")
    assert "/setprivacy to @BotFather" in words[2]
    assert [call["method"] for call in telegram.calls()] == ["getMe"]


def test_without_privacy_mode_nothing_is_said_of_it(answers: Answers, telegram: TelegramWorld) -> None:
    """It is as it should be."""
    telegram.settings(privacy=False)

    assert len(take_token(telegram.token, answers).said) == 1


@pytest.mark.parametrize("code", [401, 404])
def test_a_token_that_telegram_does_not_know_is_refused(answers: Answers, telegram: TelegramWorld, code: int) -> None:
    """It was copied wrongly."""
    telegram.fault("getMe", code=code, description="Unauthorized")
    with pytest.raises(Wrong, match="does not know this token"):
        take_token(telegram.token, answers)


def test_what_is_no_token_is_not_sent_anywhere(answers: Answers, telegram: TelegramWorld) -> None:
    """A password typed by mistake stays here."""
    with pytest.raises(Wrong, match="no token"):
        take_token("my password", answers)

    assert telegram.calls() == []


def test_a_telegram_that_does_not_answer_is_told(answers: Answers, telegram: TelegramWorld) -> None:
    """It may be this machine that is not online."""
    telegram.fault("getMe", "garbage")
    with pytest.raises(Wrong) as caught:
        take_token(telegram.token, answers)

    assert "Is this machine online?" in said(caught.value)
    assert telegram.token not in said(caught.value)


def test_who_wrote_in_private_is_found_and_nothing_is_lost(answers: Answers, telegram: TelegramWorld) -> None:
    """The last first, each once; the messages wait for the bot."""
    answers["secret.telegram_token"] = telegram.token
    bram, linda = telegram.user("Bram", id=1002), telegram.user("Linda", id=2001)
    telegram.group("Groep 5", linda, bot="administrator")
    for each in (bram, linda, bram):
        each.writes("hallo")
    waiting = telegram.waiting()

    assert [(each.account, each.name) for each in who_wrote(answers)] == [(1002, "Bram"), (2001, "Linda")]
    assert telegram.waiting() == waiting


def account_question(answers: Answers, text: str) -> object:
    """Answer the question for the director's account."""
    question = next(each for each in of_staff(answers) if each.key == "staff.0.telegram")
    return question.take(text or question.default(answers) or "", answers).value


def test_the_number_of_who_wrote_is_shown_and_typed(answers: Answers, telegram: TelegramWorld) -> None:
    """A stranger may have found the bot: whoever sets it up knows who is who."""
    answers |= {"secret.telegram_token": telegram.token, "staff.0.name": "Bram"}
    with pytest.raises(Wrong, match="Nobody else has written"):
        account_question(answers, "")
    telegram.user("Bram", id=1002).writes("hallo")
    with pytest.raises(Wrong) as caught:
        account_question(answers, "")

    assert "1002 (Bram)" in said(caught.value)
    assert account_question(answers, "1002") == 1002


def test_a_webhook_that_is_left_over_is_no_obstacle(answers: Answers, telegram: TelegramWorld) -> None:
    """Then the number is typed."""
    answers |= {"secret.telegram_token": telegram.token, "staff.0.name": "Bram"}
    telegram.fault("getUpdates", code=409, description="Conflict: can't use getUpdates method while webhook is active")
    with pytest.raises(Wrong) as caught:
        account_question(answers, "")

    assert "Type the number, or - to leave it for later" in said(caught.value)


@pytest.fixture
def mailing(answers: Answers, smtp: MailServerForTests) -> Answers:
    """A school up to its mail server."""
    return {
        **answers,
        "mail.provider": "own",
        "mail.host": "127.0.0.1",
        "mail.port": smtp.port,
        "mail.security": "none",
        "mail.sender": "De School <app@school.example>",
        "mail.user": "app@school.example",
        "secret.mail_password": None,
    }


@pytest.mark.parametrize(("language", "words"), [("nl", "Typ deze code"), ("en", "Type this code")])
def test_a_code_is_mailed_and_typed_back(mailing: Answers, smtp: MailServerForTests, language: str, words: str) -> None:
    """Only who can read that mailbox knows it."""
    mailing["init.language"] = language
    assert send_code("office@school.example", mailing).value == "office@school.example"

    received = smtp.messages[0].as_json()
    code = re.search(r"\d{6}", received["text"])
    assert code is not None
    assert received["to"] == ["office@school.example"]
    assert words in received["text"]
    assert "De School" in received["headers"]["Subject"]
    with pytest.raises(Wrong, match="not the code"):
        take_code("000000" if code[0] != "000000" else "000001", mailing)
    assert take_code(f"{code[0][:3]} {code[0][3:]}", mailing).said[0].text == "Right: mail arrives."


def test_each_code_is_another_one(mailing: Answers, smtp: MailServerForTests) -> None:
    """The old mail's does not work any more, as good as always; both mails arrive."""
    for _ in range(2):
        send_code("office@school.example", mailing)

    assert len({each.message["Message-ID"] for each in smtp.messages}) == 2


@pytest.mark.parametrize(
    ("fault", "expected"),
    [
        (Fault("refuse"), "cannot be reached"),
        (Fault("code", stage="rcpt", code=550, text="no such mailbox"), "refuses mail from app@school.example to"),
        (Fault("code", stage="mail", code=451), "takes no mail just now"),
    ],
)
def test_what_the_mail_server_does_not_do_is_told_with_what_to_mend(
    mailing: Answers, smtp: MailServerForTests, fault: Fault, expected: str
) -> None:
    """In the doctor's words."""
    mailing["init.language"] = "en"
    smtp.fail(fault)
    with pytest.raises(Wrong) as caught:
        send_code("office@school.example", mailing)

    assert expected in said(caught.value)


def test_a_mail_of_which_nobody_knows_whether_it_went_is_told(mailing: Answers, smtp: MailServerForTests) -> None:
    """The mail server broke off in the middle."""
    smtp.fail(Fault("drop"))
    with pytest.raises(Wrong):
        send_code("office@school.example", mailing)


def test_what_is_no_address_is_not_mailed(mailing: Answers, smtp: MailServerForTests) -> None:
    """It is asked again."""
    with pytest.raises(Wrong, match="no e-mail address"):
        send_code("the office", mailing)

    assert smtp.attempts == 0


@pytest.fixture
def tokens() -> Iterator[TokenServer]:
    """An endpoint that gives access tokens."""
    with TokenServer() as server:
        yield server


def test_the_proof_works_with_access_tokens(mailing: Answers, tokens: TokenServer) -> None:
    """As the bot will send later."""
    mailing |= {
        "mail.provider": "google",
        "mail.auth": "xoauth2",
        "mail.token_url": tokens.url,
        "secret.mail_oauth_client_id": "client-1",
        "secret.mail_oauth_refresh_token": "refresh-0",
    }
    with MailServerForTests(access_tokens={"access-1"}, in_the_open=True) as server:
        mailing["mail.port"] = server.port
        send_code("office@school.example", mailing)

    assert server.messages[0].user == "app@school.example"
    assert server_of({**mailing, "mail.token_url": None}).oauth is not None

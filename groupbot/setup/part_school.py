"""Who the school is, and its bot on Telegram."""

import os
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from groupbot.settings import forms
from groupbot.setup import takes
from groupbot.setup.model import Answers, Line, Question
from groupbot.setup.telegram import take_token
from groupbot.texts.later import later

USUAL_ZONE = "Europe/Amsterdam"
LANGUAGES = (("nl", "Nederlands"), ("en", "English"))


def of_school(_answers: Answers) -> Sequence[Question]:
    """Ask for name, language, time zone and postal address."""
    return (
        Question("school.name", Line(later("What is the school called?")), takes.words, example="De Tjongerschool"),
        Question(
            "school.language",
            Line(later("Which language does the bot speak to people of whom it knows no language?")),
            takes.one_of("nl", "en"),
            lambda answers: str(answers["init.language"]),
            choices=LANGUAGES,
        ),
        Question(
            "school.timezone",
            Line(later("In which time zone is the school?")),
            takes.time_zone,
            lambda _: machine_zone(),
            example=USUAL_ZONE,
        ),
        Question(
            "school.address",
            Line(later("What is the school's postal address?")),
            takes.words,
            explain=(Line(later("A post may name the school's own address. Any other is taken for somebody's home.")),),
            optional=True,
            example="Kerkstraat 12, 8400 AA Gorredijk",
        ),
    )


def of_telegram(_answers: Answers) -> Sequence[Question]:
    """Ask for the bot's token, and whether children's names may pass through Telegram."""
    return (
        Question(
            "secret.telegram_token",
            Line(later("What is the token of the bot?")),
            take_token,
            explain=(
                Line(later("1. In Telegram, open a chat with @BotFather and write /newbot.")),
                Line(later("2. Choose a name that parents know, and a username that ends in bot.")),
                Line(later("3. Copy the token that @BotFather gives, and paste it here. It is not shown.")),
            ),
            example="1234567890:AAE...",
            hidden=True,
        ),
        Question(
            "telegram.child_data",
            Line(later("May children's names pass through Telegram, when a parent reports a child ill?")),
            takes.yes_or_no,
            lambda _: takes.YES,
            explain=(
                Line(
                    later(
                        "A reason to say no: chats with a bot are not end-to-end encrypted, so a company outside the "
                        "European Union could read which child is ill, and when."
                    )
                ),
                Line(later("With no, parents get the phone number and the addresses of the school instead.")),
            ),
            choices=takes.YES_OR_NO,
        ),
    )


def machine_zone(root: Path = Path("/")) -> str:
    """Give this machine's own time zone, where it can be told and is one; else the usual one.

    Args:
        root: where the machine's files are.
    """
    local = root / "etc" / "localtime"
    candidates = [os.environ.get("TZ", "").removeprefix(":")]
    with suppress(OSError):
        candidates.append((root / "etc" / "timezone").read_text(encoding="utf-8").strip())
    with suppress(OSError):
        candidates.append(str(local.readlink()).partition("zoneinfo/")[2])
    for name in candidates:
        with suppress(ValueError):
            # a server's UTC is nobody's school: it would only be taken for an answer
            if "/" in name and not name.startswith("Etc/"):
                return forms.time_zone(name)
    return USUAL_ZONE

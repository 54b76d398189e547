"""What is asked of Telegram while a school is set up: who the bot is, and who has written to it. Nothing is sent."""

import asyncio
from dataclasses import dataclass
from typing import Any

from pydantic import SecretStr

from groupbot.doctor.bot_api import BotApi, BotApiError
from groupbot.settings import forms
from groupbot.setup.model import Answers, Line, Taken, Wrong
from groupbot.texts.later import later

API = "https://api.telegram.org"
_REFUSED = (401, 404)


@dataclass(frozen=True)
class Writer:
    """Somebody who has written to the bot."""

    account: int
    name: str


def take_token(text: str, answers: Answers) -> Taken:
    """Take the bot's token: Telegram must know it."""
    try:
        forms.bot_token(SecretStr(text))
    except ValueError:
        raise Wrong(later("That is no token. It is digits, a colon, and many letters: copy it again.")) from None
    try:
        me = asyncio.run(_call(text, answers, "getMe"))
    except BotApiError as error:
        if error.code in _REFUSED:
            raise Wrong(later("Telegram does not know this token. Copy it again from @BotFather.")) from None
        raise Wrong(
            later("Telegram could not be asked: {reason}. Is this machine online? Type the token again to try again."),
            reason=error,
        ) from None
    answers["init.bot"] = me["username"]
    said = [Line(later("This is the bot {name}, @{username}."), {"name": me["first_name"], "username": me["username"]})]
    if not me.get("can_read_all_group_messages"):
        said += [
            Line(later("Privacy mode is on: in a group the bot reads commands only, unless it is an administrator.")),
            Line(
                later(
                    "So make it an administrator of each group; or write /setprivacy to @BotFather, choose "
                    "@{username}, and press Disable."
                ),
                {"username": me["username"]},
            ),
        ]
    return Taken(text, said)


def who_wrote(answers: Answers) -> tuple[Writer, ...]:
    """List who has written to the bot in private and waits for an answer, the last first.

    Nothing is confirmed to Telegram: the bot gets these messages when it runs.

    Raises:
        Wrong: Telegram does not say.
    """
    try:
        updates = asyncio.run(_call(str(answers["secret.telegram_token"]), answers, "getUpdates"))
    except BotApiError as error:
        raise Wrong(
            later("Telegram does not say who wrote ({reason}). Type the number, or - to leave it for later."),
            reason=error,
        ) from None
    found: dict[int, Writer] = {}
    for update in reversed(updates):
        message = update.get("message") or {}
        if message.get("chat", {}).get("type") == "private":
            writer = message["from"]
            found.setdefault(writer["id"], Writer(writer["id"], writer["first_name"]))
    return tuple(found.values())


async def _call(token: str, answers: Answers, method: str) -> Any:
    async with BotApi(token, str(answers.get("telegram.api_base_url", API))) as api:
        return await api.call(method)

"""The doctor knows the school as it is by now: with the groups and accounts that were set up in the chat."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from groupbot.cli.opened import opened
from groupbot.doctor.here import look_here
from groupbot.doctor.known import known_school
from groupbot.doctor.telegram import look_at_telegram
from groupbot.settings import Settings, load_settings, profile_of
from handlers.model.events import Account, Chat
from handlers.model.groups import FoundGroup
from handlers.model.profile import WHOLE_SCHOOL
from tests.doctor.conftest import all_of, found
from tests.servers.telegram.client import TelegramWorld

MakeSchool = Callable[..., Settings]
NOW = datetime(2026, 11, 23, 7, tzinfo=UTC)
WITHOUT = [
    ("telegram = -1000000000005", ""),
    ("telegram = 1002", ""),
]
"""Class 5 has no group in the settings, the director no account."""


async def set_up(settings: Settings) -> Settings:
    """Set up in the chat what the settings lack; class 6's group has moved since."""
    async with opened(settings) as store, store.writing(NOW) as school:
        for id_, number, place in (("g5", "-75", "5"), ("gw", "-80", WHOLE_SCHOOL)):
            await school.groups.save(FoundGroup(id_, Chat("telegram", number, "group"), "", place))
        await school.joining.link("bram", Account("telegram", "77"))
        await school.chats.move(Chat("telegram", "-1000000000006", "group"), Chat("telegram", "-10066", "group"))
    return load_settings(settings.file)


async def test_a_group_and_an_account_of_the_chat_are_known(school: MakeSchool) -> None:
    """Nobody is told to set up what is set up; without data the settings alone count."""
    settings = school(*WITHOUT)
    assert await known_school(settings) == profile_of(settings)
    before = found(look_here(settings, NOW))
    assert "class without group" in {each.key for each in before["classes"]}
    assert "director unreachable" in {each.key for each in before["directors"]}

    settings = await set_up(settings)
    by_now = await known_school(settings)
    after = found(look_here(settings, NOW, by_now))

    assert [each.key for each in after["classes"]] == ["classes"]
    assert "director unreachable" not in {each.key for each in after["directors"]}
    assert [each.chats[0].id for each in by_now.places] == ["-75", "-10066", "-80"]


async def test_the_rights_in_groups_of_the_chat_are_looked_at(school: MakeSchool, telegram: TelegramWorld) -> None:
    """Each at its present address, and the whole school's by its name."""
    telegram.group("Groep 5", chat_id=-75, bot="member")
    telegram.group("Groep 6", chat_id=-10066, bot="administrator")
    telegram.group("Ouders", chat_id=-80, bot="administrator")
    token = f"GROUPBOT_TELEGRAM_TOKEN={telegram.token}\n"
    settings = await set_up(school(("https://api.telegram.org", telegram.address), *WITHOUT, secrets=token))

    findings = await all_of(look_at_telegram(settings, datetime.now(UTC), await known_school(settings)))

    seen = [(each.key, each.values["id"]) for each in findings["group"]]
    assert seen == [("not administrator", "5"), ("group", "6"), ("group", settings.school.name)]


@pytest.mark.parametrize("content", [b"no database", b""])
async def test_data_that_cannot_be_read_tell_nothing(school: MakeSchool, content: bytes) -> None:
    """What is wrong with them is the business of the look at the data."""
    settings = await set_up(school(*WITHOUT))
    for each in settings.file.parent.glob("*.db*"):
        each.unlink()
    (settings.file.parent / "school.db").write_bytes(content)

    assert await known_school(settings) == profile_of(settings)

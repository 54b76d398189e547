"""What the doctor learns from Telegram, on the fake Bot API server."""

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime, timedelta

import pytest

from groupbot.doctor import telegram as doctor
from groupbot.doctor.bot_api import BotApi, BotApiError
from groupbot.doctor.model import Finding
from groupbot.doctor.telegram import _place, clock, look_at_telegram
from groupbot.settings import Settings
from tests.doctor.conftest import all_of
from tests.servers.telegram.client import TelegramWorld

MakeSchool = Callable[..., Settings]
WEBHOOK = (
    'updates      = "polling"',
    'updates = "webhook"\nwebhook.url = "http://127.0.0.1:9/hook"',
)
LONG = "GROUPBOT_TELEGRAM_WEBHOOK_SECRET=abcdefghijklmnopqrstuvwxyz012345\n"


def of(school: MakeSchool, telegram: TelegramWorld, *changes: tuple[str, str], secrets: str = "") -> Settings:
    """Make the school whose bot this is."""
    token = f"GROUPBOT_TELEGRAM_TOKEN={telegram.token}\n"
    return school(("https://api.telegram.org", telegram.address), *changes, secrets=token + secrets)


async def look(settings: Settings) -> dict[str, list[Finding]]:
    """Look now."""
    return await all_of(look_at_telegram(settings, datetime.now(UTC)))


def groups(telegram: TelegramWorld, **more: object) -> None:
    """Let both classes have their groups, with the bot as an administrator unless told otherwise."""
    for number in (5, 6):
        telegram.group(f"Groep {number}", **{"chat_id": -1_000_000_000_000 - number, "bot": "administrator", **more})


async def test_a_bot_with_all_its_rights_is_in_order(school: MakeSchool, telegram: TelegramWorld) -> None:
    """Token, clock, updates and both groups; and nothing was sent or changed."""
    groups(telegram)
    telegram.settings(privacy=False)

    findings = await look(of(school, telegram))

    assert {finding.state for each in findings.values() for finding in each} == {"ok"}
    assert [finding.values["id"] for finding in findings["group"]] == ["5", "6"]
    asked = {"getMe", "getWebhookInfo", "getUpdates", "getChatMember", "getChat"}
    assert {call["method"] for call in telegram.calls()} == asked


async def test_a_school_without_telegram_is_told(school: MakeSchool) -> None:
    """There is no other platform in this version."""
    findings = await look(school().model_copy(update={"telegram": None}))

    assert findings["telegram"][0].key == "no telegram"


async def test_a_token_that_cannot_be_one_is_told_before_telegram_is_asked(
    school: MakeSchool, telegram: TelegramWorld
) -> None:
    """The line of the file is named, and what stands there is not shown; the webhook's word likewise."""
    settings = school(
        ("https://api.telegram.org", telegram.address), secrets="GROUPBOT_TELEGRAM_TOKEN=geheim van school\n"
    )
    [finding] = (await look(settings))["telegram"]

    assert (finding.state, finding.key) == ("fail", "secret wrong")
    assert finding.remedy.startswith("secrets.env: GROUPBOT_TELEGRAM_TOKEN: is no bot token; copy it from @BotFather")
    assert "geheim" not in finding.remedy
    assert telegram.calls() == []

    word = of(school, telegram, WEBHOOK, secrets="GROUPBOT_TELEGRAM_WEBHOOK_SECRET=een geheim\n")
    assert [each.key for each in (await look(word))["updates"]] == ["webhook elsewhere", "secret wrong"]


async def test_a_missing_token_is_told_with_where_to_put_it(school: MakeSchool) -> None:
    """The first thing that goes wrong."""
    finding = (await look(school()))["telegram"][0]

    assert finding.key == "no token"
    assert "secrets.env" in finding.remedy


@pytest.mark.parametrize("code", [401, 404])
async def test_a_refused_token_is_told(school: MakeSchool, telegram: TelegramWorld, code: int) -> None:
    """It was copied wrongly, or revoked."""
    telegram.fault("getMe", code=code, description="Unauthorized")

    finding = (await look(of(school, telegram)))["telegram"][0]

    assert (finding.state, finding.key) == ("fail", "token refused")
    assert "Unauthorized" in finding.seen


@pytest.mark.parametrize("kind", ["garbage", "drop before"])
async def test_an_api_that_does_not_answer_is_told(school: MakeSchool, telegram: TelegramWorld, kind: str) -> None:
    """Without the token, which is part of the address."""
    telegram.fault("getMe", kind)

    finding = (await look(of(school, telegram)))["telegram"][0]

    assert (finding.state, finding.key) == ("fail", "telegram unreachable")
    assert telegram.token not in finding.seen


async def test_an_address_where_nobody_listens_is_told(school: MakeSchool) -> None:
    """No internet, or a wrong address."""
    settings = school(("https://api.telegram.org", "http://127.0.0.1:9"), secrets="GROUPBOT_TELEGRAM_TOKEN=1:a\n")

    assert (await look(settings))["telegram"][0].key == "telegram unreachable"


async def test_what_is_not_the_bot_api_is_told() -> None:
    """Something else answers there."""

    async def page(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await reader.readuntil(b"\r\n\r\n")
        writer.write(b"HTTP/1.1 200 OK\r\nDate: no date\r\nContent-Length: 2\r\nConnection: close\r\n\r\n[]")
        await writer.drain()
        writer.close()

    listening = await asyncio.start_server(page, "127.0.0.1", 0)
    async with listening, BotApi("1:a", f"http://127.0.0.1:{listening.sockets[0].getsockname()[1]}") as api:
        with pytest.raises(BotApiError, match="what answers is not the Bot API"):
            await api.call("getMe")

        assert api.server_time is None


async def test_a_webhook_that_is_left_over_is_noted(school: MakeSchool, telegram: TelegramWorld) -> None:
    """Polling gets nothing while it stands."""
    async with BotApi(telegram.token, telegram.address) as api:
        await api.call("setWebhook", url="http://127.0.0.1:9/old")

    finding = (await look(of(school, telegram)))["updates"][0]

    assert (finding.state, finding.key) == ("warn", "webhook left over")


async def test_a_webhook_is_looked_at(school: MakeSchool, telegram: TelegramWorld) -> None:
    """Before the first start it is not there; then it is."""
    settings = of(school, telegram, WEBHOOK, secrets=LONG)
    assert (await look(settings))["updates"][0].key == "webhook elsewhere"

    async with BotApi(telegram.token, telegram.address) as api:
        await api.call("setWebhook", url="http://127.0.0.1:9/hook")

    findings = (await look(settings))["updates"]
    assert [(each.state, each.key) for each in findings] == [("ok", "updates")]


@pytest.mark.parametrize(
    ("secrets", "expected"),
    [
        ("", ("fail", "webhook secret missing")),
        ("GROUPBOT_TELEGRAM_WEBHOOK_SECRET=a\n", ("warn", "webhook secret short")),
    ],
)
async def test_the_webhooks_secret_is_looked_at(
    school: MakeSchool, telegram: TelegramWorld, secrets: str, expected: tuple[str, str]
) -> None:
    """Without it anybody could send updates."""
    finding = (await look(of(school, telegram, WEBHOOK, secrets=secrets)))["updates"][1]

    assert (finding.state, finding.key) == expected


async def test_a_webhook_that_telegram_cannot_reach_is_told(
    school: MakeSchool, telegram: TelegramWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With Telegram's own words and how many messages wait."""
    call = BotApi.call

    async def failing(self: BotApi, method: str, **parameters: object) -> object:
        if method != "getWebhookInfo":
            return await call(self, method, **parameters)
        return {
            "url": "http://127.0.0.1:9/hook",
            "last_error_message": "Connection refused",
            "pending_update_count": 3,
        }

    monkeypatch.setattr(BotApi, "call", failing)

    finding = (await look(of(school, telegram, WEBHOOK, secrets=LONG)))["updates"][0]

    assert (finding.state, finding.key) == ("fail", "webhook failing")
    assert "Connection refused; 3 messages wait" in finding.seen


async def test_no_answer_about_the_webhook_is_told(school: MakeSchool, telegram: TelegramWorld) -> None:
    """The rest is looked at all the same."""
    telegram.fault("getWebhookInfo")
    telegram.settings(privacy=True)

    findings = await look(of(school, telegram))

    assert findings["updates"][0].key == "telegram unreachable"
    assert findings["privacy"][0].key == "privacy on"


async def test_a_group_without_the_bot_is_told(school: MakeSchool, telegram: TelegramWorld) -> None:
    """Whether the number is wrong or the bot was never added."""
    findings = (await look(of(school, telegram)))["group"]

    assert [(each.state, each.key) for each in findings] == [("fail", "group missing")] * 2
    assert "as an administrator" in findings[0].remedy


async def test_a_bot_that_was_removed_is_told(school: MakeSchool, telegram: TelegramWorld) -> None:
    """It was there once."""
    groups(telegram, bot="left")
    assert {each.key for each in (await look(of(school, telegram)))["group"]} == {"group missing"}


@pytest.mark.parametrize("status", ["left", "kicked"])
def test_a_bot_that_is_out_of_a_group_is_told(status: str) -> None:
    """Where Telegram answers so."""
    finding = _place({"status": status}, "5", "bot")

    assert (finding.state, finding.key) == ("fail", "group missing")


async def test_a_bot_without_rights_is_told_where_to_press(school: MakeSchool, telegram: TelegramWorld) -> None:
    """An ordinary member, or an administrator who may not invite or pin."""
    telegram.group("Groep 5", chat_id=-1_000_000_000_005, bot="member")
    telegram.group("Groep 6", chat_id=-1_000_000_000_006, bot="administrator", rights=["can_delete_messages"])

    member, administrator = (await look(of(school, telegram)))["group"]

    assert (member.state, member.key) == ("fail", "not administrator")
    assert (administrator.state, administrator.key) == ("fail", "rights missing")
    assert "lacks: inviting users, pinning messages." in administrator.seen


async def test_a_group_with_a_new_number_is_told_with_the_number(school: MakeSchool, telegram: TelegramWorld) -> None:
    """A group became a supergroup."""
    groups(telegram)
    telegram.fault(
        "getChatMember",
        code=400,
        description="Bad Request: group chat was upgraded to a supergroup chat",
        parameters={"migrate_to_chat_id": -1009},
    )

    finding = (await look(of(school, telegram)))["group"][0]

    assert (finding.state, finding.key) == ("fail", "group moved")
    assert "telegram = -1009" in finding.remedy


async def test_no_answer_about_a_group_is_noted(school: MakeSchool, telegram: TelegramWorld) -> None:
    """It says nothing about the group."""
    groups(telegram)
    telegram.fault("getChatMember", code=500)

    assert (await look(of(school, telegram)))["group"][0].key == "group unknown"


async def test_a_class_without_a_group_on_telegram_is_not_asked_about(
    school: MakeSchool, telegram: TelegramWorld
) -> None:
    """Another check notes it."""
    groups(telegram)

    findings = await look(of(school, telegram, ("telegram = -1000000000006", "")))

    assert [each.values["id"] for each in findings["group"]] == ["5"]


async def test_a_clock_that_is_wrong_is_told(school: MakeSchool, telegram: TelegramWorld) -> None:
    """Warnings at a time of day need the right time."""
    settings = of(school, telegram)

    ahead = (await all_of(look_at_telegram(settings, datetime.now(UTC) + timedelta(minutes=10))))["clock"][0]

    assert ahead.state == "fail"
    assert "seconds ahead of that of Telegram" in ahead.seen


def test_a_clock_may_be_two_minutes_off() -> None:
    """Whichever way."""
    assert clock(120, "x").state == clock(-120, "x").state == "ok"
    assert clock(121, "x").state == clock(-121, "x").state == "fail"
    assert "121 seconds behind" in clock(-121, "x").seen


async def test_without_a_time_from_the_server_the_clock_is_not_judged(
    school: MakeSchool, telegram: TelegramWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A local Bot API server may not tell it."""
    monkeypatch.setattr(BotApi, "_note_time", lambda *_: None)

    assert "clock" not in await look(of(school, telegram))


async def test_another_program_that_fetches_updates_is_found(
    school: MakeSchool, telegram: TelegramWorld, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It asks again when it was refused, and then this asking is refused."""
    monkeypatch.setattr(doctor, "LISTEN_SECONDS", 5)
    groups(telegram)
    settings = of(school, telegram)

    async def another() -> None:
        await telegram.until(lambda: telegram.polls() > 0)
        async with BotApi(telegram.token, telegram.address) as api:
            await api.call("getUpdates", timeout=1)

    other = asyncio.create_task(another())
    findings = (await look(settings))["updates"]
    await other

    assert [(each.state, each.key) for each in findings] == [("ok", "updates"), ("fail", "two pollers")]
    assert "/revoke" in findings[1].remedy


async def test_looking_for_another_program_loses_no_message(school: MakeSchool, telegram: TelegramWorld) -> None:
    """What a parent wrote meanwhile still waits for the bot."""
    groups(telegram)
    update = telegram.user("Linda").writes("Sem is ziek")["update_id"]

    assert (await look(of(school, telegram)))["updates"][1].key == "alone"

    assert telegram.waiting() == [update]


async def test_a_bot_at_work_is_not_disturbed(school: MakeSchool, telegram: TelegramWorld) -> None:
    """It fetches updates itself, and would be refused."""
    groups(telegram)

    findings = await all_of(look_at_telegram(of(school, telegram), datetime.now(UTC), served=True))

    assert [each.key for each in findings["updates"]] == ["updates"]
    assert telegram.polls() == 0


async def test_trouble_while_listening_is_told(school: MakeSchool, telegram: TelegramWorld) -> None:
    """It says nothing about other programs."""
    groups(telegram)
    telegram.fault("getUpdates", code=502, description="Bad Gateway")

    assert [each.key for each in (await look(of(school, telegram)))["updates"]] == ["updates", "telegram unreachable"]


CHANNELS = ('name     = "Groep 5"', 'name = "Groep 5"\nkind = "channel"')


async def test_a_channel_is_judged_as_one(school: MakeSchool, telegram: TelegramWorld) -> None:
    """The bot must be able to post there."""
    telegram.channel("Groep 5", chat_id=-1_000_000_000_005)
    telegram.channel("Groep 6", chat_id=-1_000_000_000_006, rights=["can_invite_users"])
    six = ('name     = "Groep 6"', 'name = "Groep 6"\nkind = "channel"')

    five, six_ = (await look(of(school, telegram, CHANNELS, six)))["group"]

    assert (five.state, five.key) == ("ok", "channel")
    assert (six_.state, six_.key) == ("fail", "rights missing")
    assert "posting messages" in six_.seen


async def test_a_group_that_should_be_a_channel_is_a_failure(school: MakeSchool, telegram: TelegramWorld) -> None:
    """Its members see each other, and were told that they do not; the other way round is a note."""
    telegram.group("Groep 5", chat_id=-1_000_000_000_005, bot="administrator")
    telegram.channel("Groep 6", chat_id=-1_000_000_000_006)

    five, six = (await look(of(school, telegram, CHANNELS)))["group"]

    assert (five.state, five.key) == ("fail", "kind group")
    assert (six.state, six.key) == ("warn", "kind channel")

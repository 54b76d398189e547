"""What a test schedules goes wrong, limits hold as sliding windows, and waiting has an end."""

import asyncio

import aiohttp
import pytest

from .telegram.client import SimulationError
from .telegram.limits import Window


async def test_limits_hold_and_say_how_long_to_wait(telegram, bot_api):
    """A short burst in a chat passes; the next call hears `retry_after`; other chats go on."""
    telegram.limits(chat_burst=3)
    linda, joost = telegram.user("Linda", started=True), telegram.user("Joost", started=True)
    answers = [await bot_api("sendMessage", chat_id=linda.id, text=str(number)) for number in range(4)]
    assert [answer["ok"] for answer in answers] == [True, True, True, False]
    wait = answers[3]["parameters"]["retry_after"]
    assert f"Too Many Requests: retry after {wait}" == answers[3]["description"]
    assert 1 <= wait <= 3
    assert (await bot_api("sendMessage", chat_id=joost.id, text="x"))["ok"]
    assert not (await bot_api("sendMessage", chat_id=linda.id, text="te vroeg"))["ok"]
    measured = telegram.measured()
    assert tuple(measured[name] for name in ("accepted", "refused", "too_early", "busiest")) == (4, 2, 1, 4)


async def test_a_group_has_twenty_a_minute(telegram, bot_api):
    """The window slides; the overall limit counts all chats together."""
    telegram.limits(chat_burst=100, per_minute_in_group=2, per_second=5)
    group, linda = telegram.group("Groep 5"), telegram.user("Linda", started=True)
    answers = [await bot_api("sendMessage", chat_id=group.id, text=str(number)) for number in range(3)]
    assert 55 <= answers[2]["parameters"]["retry_after"] <= 60
    others = [await bot_api("sendMessage", chat_id=linda.id, text=str(number)) for number in range(4)]
    assert [answer["ok"] for answer in others] == [True, True, True, False]
    assert others[3]["parameters"]["retry_after"] == 1
    telegram.limits(on=False)
    assert (await bot_api("sendMessage", chat_id=group.id, text="x"))["ok"]


async def test_a_scheduled_refusal_comes_when_and_where_it_was_asked(telegram, bot_api):
    """The other chat, the earlier call and the later call go well."""
    linda, joost = telegram.user("Linda", started=True), telegram.user("Joost", started=True)
    telegram.fault(
        "sendMessage",
        chat_id=linda.id,
        after=1,
        code=429,
        description="Too Many Requests: retry after 7",
        parameters={"retry_after": 7},
    )
    answers = [await bot_api("sendMessage", chat_id=person.id, text="x") for person in (linda, joost, linda, linda)]
    assert [answer["ok"] for answer in answers] == [True, True, False, True]
    assert answers[2]["parameters"] == {"retry_after": 7}
    assert (linda.texts(), telegram.faults()) == (["x", "x"], [])


@pytest.mark.parametrize(
    ("kind", "done"),
    [("timeout", True), ("hang before", False), ("drop after", True), ("drop before", False)],
)
async def test_no_answer_comes_and_it_is_done_or_not(telegram, bot_api, kind, done):
    """A bot cannot tell from its side; the chat can."""
    linda = telegram.user("Linda", started=True)
    telegram.fault("sendMessage", kind)
    waited = asyncio.create_task(bot_api("sendMessage", chat_id=linda.id, text="x"))
    await telegram.until(lambda: [entry for entry in telegram.calls("sendMessage") if entry.get("fault") == kind])
    if kind.startswith("drop"):
        with pytest.raises(aiohttp.ClientError):
            await waited
    else:
        assert not waited.done()
        waited.cancel()
    assert done == bool(linda.texts())
    assert (await bot_api("sendMessage", chat_id=linda.id, text="y"))["ok"]


async def test_garbage_and_slow_answers(telegram, bot_api):
    """A page of HTML with status 500 does nothing; a slow answer comes after it is done."""
    linda = telegram.user("Linda", started=True)
    telegram.fault("sendMessage", "garbage")
    telegram.fault("sendMessage", "slow", seconds=0.05)
    with pytest.raises(aiohttp.ContentTypeError):
        await bot_api("sendMessage", chat_id=linda.id, text="x")
    assert (await bot_api("sendMessage", chat_id=linda.id, text="y"))["ok"]
    assert linda.texts() == ["y"]


async def test_faults_can_be_forgotten(telegram, bot_api):
    """Everything goes well again."""
    telegram.fault("*", times=100)
    assert not (await bot_api("getMe"))["ok"]
    assert telegram.faults() == [{"method": "*", "kind": "error", "times": 99}]
    telegram.clear_faults()
    assert (await bot_api("getMe"))["ok"]


def test_an_unknown_fault_is_refused(telegram):
    """A test that mistypes a fault fails at once."""
    with pytest.raises(SimulationError, match="no such kind of fault: explode"):
        telegram.fault("sendMessage", "explode")


async def test_waiting_gives_up_and_says_what_the_bot_did(telegram, bot_api):
    """The message names the bot's last calls."""
    await bot_api("getMe")
    with pytest.raises(AssertionError, match="the bot's last calls: getMe 200"):
        await telegram.until(lambda: False, seconds=0)
    with pytest.raises(AssertionError, match="not within 0 s"):
        telegram.wait_until(lambda: None, seconds=0)


def test_a_window_says_when_there_is_room():
    """The oldest calls leave it one by one; several at once wait for as many to leave."""
    window = Window(3, 60.0)
    window.calls.extend([0.0, 10.0, 20.0])
    assert window.wait(30.0, 1) == 30.0
    assert window.wait(30.0, 2) == 40.0
    assert window.wait(60.0, 1) == 0.0
    assert window.wait(69.0, 2) == 1.0
    assert Window(3, 60.0).wait(0.0, 10) == 0.0

"""Fetching updates: committed first, confirmed after; and what happens when Telegram or the inbox does not work."""

import asyncio
from collections import deque
from collections.abc import Mapping, Sequence
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from telegram.error import TelegramError

from groupbot.clock import MovableClock
from groupbot.transports.base import Incoming, Unreadable
from groupbot.transports.telegram.polling import Poller
from groupbot.transports.telegram.problems import Problems
from groupbot.transports.telegram.request import AiohttpRequest, NoAnswer, NotSent, NotTelegram, Refused
from groupbot.transports.telegram.translate import Me, translate
from handlers.model.events import Message
from tests.servers.telegram.client import TelegramWorld
from tests.transports.harness import Inbox, running
from tests.transports.telegram.harness import transport_for
from tests.transports.telegram.updates import message, update

CONFLICT = Refused(409, "Conflict: terminated by other getUpdates request", {})
ME = Me(42, "SchoolBot")


class Script:
    """A poller that is given these answers, one after another; when there are no more, it has been seen enough."""

    def __init__(self, *answers: object, clock: MovableClock | None = None) -> None:
        self.clock = clock or MovableClock()
        self.problems = Problems(self.clock)
        self.asked: list[Mapping[str, object]] = []
        self.waits: list[float] = []
        self.problems_while_waiting: list[tuple[str, ...]] = []
        self.inbox = Inbox()
        self._answers = deque(answers)
        self._poller = Poller(self._fetch, self._translate, self.clock, self.problems, self._sleep)

    async def play(self) -> "Script":
        """Run to the end of the script."""
        with pytest.raises(asyncio.CancelledError):
            await self._poller.run(self.inbox.receive)
        return self

    @property
    def offsets(self) -> list[object]:
        """Say with which offset each question came."""
        return [parameters.get("offset") for parameters in self.asked]

    def _translate(self, raw: object) -> tuple[Incoming, ...]:
        return translate(raw, ME, self.clock.now())

    async def _fetch(self, parameters: Mapping[str, object]) -> Any:
        self.asked.append(parameters)
        if not self._answers:
            raise asyncio.CancelledError
        answer = self._answers.popleft()
        if isinstance(answer, timedelta):
            self.clock.set(self.clock.now() + answer)
            return []
        if isinstance(answer, TelegramError):
            raise answer
        return answer

    async def _sleep(self, seconds: float) -> None:
        self.waits.append(seconds)
        self.problems_while_waiting.append(self.problems.all())


def batch(*numbers: int) -> list[object]:
    """Make a batch of messages with these ids."""
    return [update(content=message(text=str(number)), number=number) for number in numbers]


async def test_a_batch_is_confirmed_by_the_next_question() -> None:
    """The first question has no offset, the next the last id + 1."""
    script = await Script(batch(7, 8), batch(9), []).play()
    assert script.offsets == [None, 9, 10, 10]
    assert [each.text for each in script.inbox.happenings(Message)] == ["7", "8", "9"]


async def test_what_is_asked_for_is_said_each_time() -> None:
    """Telegram remembers the kinds of updates of the last question, also another program's."""
    script = await Script().play()
    assert "chat_member" in str(script.asked[0]["allowed_updates"])
    assert script.asked[0]["timeout"] == 30


async def test_a_batch_that_is_not_committed_is_not_confirmed() -> None:
    """While the database is down the same question is asked, with longer and longer pauses."""
    script = Script(*[batch(7)] * 5)
    script.inbox.refusals = 4
    await script.play()
    assert script.offsets == [None, None, None, None, None, 8]
    assert len(script.waits) == 4
    assert all(0.5 * 2**n <= wait <= 2**n for n, wait in enumerate(script.waits))
    assert "cannot be stored" in script.problems_while_waiting[0][0]
    assert script.problems.all() == ()


async def test_after_six_quiet_days_the_question_has_no_offset() -> None:
    """Ids begin again at random after a week; an old offset above them would drop updates."""
    script = await Script(batch(900_000), timedelta(days=5, hours=23), timedelta(hours=2), batch(5), []).play()
    assert script.offsets == [None, 900_001, 900_001, None, 6, 6]
    assert [each.text for each in script.inbox.happenings(Message)] == ["900000", "5"]


async def test_one_invalid_update_does_not_stop_the_others() -> None:
    """It is set aside in its place, and confirmed with the batch."""
    script = await Script([*batch(7), {"update_id": 8, "message": {"text": "?"}}, *batch(9)], []).play()
    assert script.offsets == [None, 10, 10]
    kinds = [type(each).__name__ for each in script.inbox.taken.values()]
    assert kinds == ["Event", "Unreadable", "Event"]
    assert script.waits == []


@pytest.mark.parametrize("nonsense", [["nonsense"], [{"message": {}}], [{"update_id": "x"}]])
async def test_an_update_without_an_id_does_not_spin(nonsense: list[object]) -> None:
    """What cannot be confirmed is kept once, waited with, and confirmed by the next update."""
    script = await Script(nonsense, nonsense, [*nonsense, *batch(9)], []).play()
    assert script.offsets == [None, None, None, 10, 10]
    assert len(script.waits) == 2
    assert [type(each) is Unreadable for each in script.inbox.taken.values()] == [True, False]


async def test_an_update_that_says_nothing_is_confirmed() -> None:
    """What does not concern the bot leaves no trace in the inbox."""
    script = await Script([update("poll", {"id": "1"}, 7)], []).play()
    assert script.offsets == [None, 8, 8]
    assert script.inbox.offered == []


async def test_another_poller_is_an_alarm() -> None:
    """Two programs on one token would each see half: this one steps back, longer each time, and says so."""
    script = await Script(batch(7), CONFLICT, CONFLICT, [], []).play()
    assert 15 <= script.waits[0] <= 30 <= script.waits[1] <= 60
    assert "another program" in script.problems_while_waiting[0][0]
    assert script.problems.all() == ()
    assert script.offsets == [None, 8, 8, 8, 8, 8]


async def test_a_conflict_never_waits_longer_than_five_minutes() -> None:
    """When the other program ends, updates come within minutes."""
    script = await Script(*[CONFLICT] * 9).play()
    assert max(script.waits) <= 300


async def test_a_refused_token_is_told() -> None:
    """Health names the setting; the questions go on, slowly."""
    script = await Script(Refused(401, "Unauthorized", {}), Refused(404, "Not Found", {})).play()
    [problem] = script.problems.all()
    assert "GROUPBOT_TELEGRAM_TOKEN" in problem
    assert len(script.waits) == 2


@pytest.mark.parametrize("error", [NotSent("x"), NoAnswer("x"), NotTelegram(403), Refused(502, "Bad Gateway", {})])
async def test_a_broken_network_is_a_problem_when_it_lasts(error: TelegramError) -> None:
    """A hiccup is none; after a minute health says since when."""
    script = await Script(error, error).play()
    assert script.problems.all() == ()
    script.clock.set(script.clock.now() + timedelta(minutes=2))
    [problem] = script.problems.all()
    assert "cannot be reached (since 20" in problem


async def test_telegram_may_say_how_long_to_wait() -> None:
    """A 429 to a question is obeyed."""
    script = await Script(Refused(429, "Too Many Requests: retry after 17", {"retry_after": 17})).play()
    assert script.waits == [17.0]


async def test_an_answer_that_is_no_list_is_asked_again() -> None:
    """Nothing is confirmed by it."""
    script = await Script(batch(7), {"not": "a list"}, []).play()
    assert script.offsets == [None, 8, 8, 8]
    assert len(script.waits) == 1


async def test_a_leftover_webhook_is_removed(telegram: TelegramWorld) -> None:
    """Polling begins with removing it, and what waited meanwhile comes in."""
    async with AiohttpRequest(connections=1) as request:
        await request.call(f"{telegram.bot_url}/setWebhook", {"url": "http://127.0.0.1:9/"}, 5)
    telegram.user("Linda").writes("Sem is ziek")
    transport, inbox = transport_for(telegram), Inbox()
    async with running(transport, inbox):
        await telegram.until(inbox.events)
    await transport.close()
    assert [each.text for each in inbox.happenings(Message)] == ["Sem is ziek"]


@pytest.mark.parametrize("poison", ["nonsense", {"message": {"text": "no chat"}}, {"message": 5}, [1]])
async def test_telegrams_own_poison_is_survived(telegram: TelegramWorld, poison: object) -> None:
    """Between an update that nobody can read and the next one nothing is lost, and nothing spins."""
    linda, transport, inbox = telegram.user("Linda"), transport_for(telegram), Inbox()
    linda.writes("voor")
    telegram.inject(poison)
    linda.writes("na")
    async with running(transport, inbox):
        await telegram.until(lambda: len(inbox.happenings(Message)) == 2)
        await telegram.until(lambda: not telegram.waiting())
    await transport.close()
    assert [each.text for each in inbox.happenings(Message)] == ["voor", "na"]
    assert telegram.polls() < 20


def _heard(inbox: Inbox, text: str) -> bool:
    return text in [each.text for each in inbox.happenings(Message)]


async def test_ids_that_begin_again_lower_are_heard(telegram: TelegramWorld) -> None:
    """After a start there is no offset that could be too high, and an old id is not taken for a repeat."""
    linda, inbox = telegram.user("Linda"), Inbox()
    for number, text in ((100_001, "een"), (500, "twee")):
        telegram.settings(next_update_id=number)
        transport = transport_for(telegram)
        async with running(transport, inbox):
            linda.writes(text)
            await telegram.until(partial(_heard, inbox, text))
        await transport.close()
    assert [each.text for each in inbox.happenings(Message)] == ["een", "twee"]


async def test_a_start_waits_for_telegram(telegram: TelegramWorld) -> None:
    """When Telegram cannot be reached at the start, it is tried until it can."""
    telegram.fault("getMe", code=502, times=2)
    telegram.fault("deleteWebhook", code=429, parameters={"retry_after": 1})
    linda, transport, inbox = telegram.user("Linda"), transport_for(telegram), Inbox()
    async with running(transport, inbox):
        linda.writes("hallo")
        await telegram.until(inbox.events)
    await transport.close()
    assert transport.problems() == ()


async def test_a_start_with_a_refused_token_is_told(telegram: TelegramWorld) -> None:
    """Health says what to set before anything works."""
    telegram.fault("getMe", code=401, description="Unauthorized", times=10_000)
    transport, inbox = transport_for(telegram), Inbox()
    async with running(transport, inbox):
        await telegram.until(transport.problems)
    await transport.close()
    assert "GROUPBOT_TELEGRAM_TOKEN" in transport.problems()[0]


def offered(incoming: Sequence[Incoming]) -> list[str]:
    """Give the keys that were offered."""
    return [each.key for each in incoming]


async def test_a_kill_before_the_next_question_repeats_with_the_same_key(telegram: TelegramWorld) -> None:
    """What was committed and not confirmed comes again, and the inbox knows it."""
    linda, inbox = telegram.user("Linda"), Inbox()
    linda.writes("Sem is ziek")

    async def dies_after_commit(incoming: Sequence[Incoming]) -> None:
        await inbox.receive(incoming)
        raise asyncio.CancelledError

    transport = transport_for(telegram)
    with pytest.raises(asyncio.CancelledError):
        await transport.run(dies_after_commit)
    async with running(transport, inbox):
        await telegram.until(lambda: len(inbox.offered) == 2)
    await transport.close()
    assert len(set(offered(inbox.offered))) == 1
    assert len(inbox.taken) == 1

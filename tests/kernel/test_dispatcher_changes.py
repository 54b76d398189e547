"""Edits, removals and pins: of what was sent, of what is gone, and of what a chat held before it moved."""

import pytest

from groupbot.errors import Gone, Moved, Permanent, Uncertain
from groupbot.kernel.queues import Queues
from groupbot.transports.base import NO_FILES, Done, Files, Pacing, Progress
from handlers.model.effects import Delete, Edit, Effect, Pin, Send, Unpin
from handlers.model.events import Chat
from handlers.model.posts import Fate
from tests.kernel.conftest import ScriptedTransport, StandingClock, put, until
from tests.kernel.dispatching import ONE, dispatching, soon, until_open_is_empty, until_so_many


async def test_an_edit_and_a_removal_find_what_was_sent(queues: Queues, clock: StandingClock) -> None:
    """They name the key of the send; the platform's ids come from its row, as the last edit left them."""
    transport = ScriptedTransport()
    await put(queues, [Send("a", ONE, "1"), Edit("e", ONE, "a", "2"), Delete("d", ONE, "a")])
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 3)
    assert [(effect.key, earlier) for effect, earlier in transport.calls] == [("a", ()), ("e", ("m1",)), ("d", ("m2",))]


@pytest.mark.parametrize("script", [{"a": [Permanent("no")]}, {"e": [Gone("message to edit not found")]}])
async def test_an_edit_of_what_is_not_there_is_said_anew(
    queues: Queues, clock: StandingClock, script: dict[str, list[Exception]]
) -> None:
    """The message never arrived, or the parent removed it: that the sick note was sent is true all the same."""
    transport = ScriptedTransport(script=script)
    await put(queues, [Send("a", ONE, "not sent yet"), Edit("e", ONE, "a", "sent"), Delete("d", ONE, "e")])
    async with dispatching(transport, queues, clock):
        await until_open_is_empty(queues)
    said, (removed, ids) = transport.calls[-2][0], transport.calls[-1]
    assert said == Send("e", ONE, "sent")
    assert (removed.key, len(ids)) == ("d", 1)


async def test_a_removal_of_what_was_never_sent_calls_nobody(queues: Queues, clock: StandingClock) -> None:
    """There is nothing to remove."""
    transport = ScriptedTransport(script={"a": [Permanent("no")]})
    await put(queues, [Send("a", ONE, "1"), Delete("d", ONE, "a")])
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 1)
    assert transport.sent() == ["a"]


async def test_what_is_not_there_cannot_be_pinned(queues: Queues, clock: StandingClock) -> None:
    """Nor does a change that is not to be said anew say anything; to pin it no longer is done already."""
    transport = ScriptedTransport(script={"a": [Permanent("no")]})
    effects = [
        Send("a", ONE, "1"),
        Pin("pin", ONE, "a", "act"),
        Unpin("unpin", ONE, "a", "act"),
        Edit("edit", ONE, "a", "2", group="act", anew=False),
    ]
    await put(queues, effects)
    async with dispatching(transport, queues, clock):
        await until_open_is_empty(queues)
    assert transport.sent() == ["a"]
    async with queues.database.read() as connection:
        assert await queues.outbox.fates(connection, "act") == {
            "pin": Fate("failed", "the message is not there"),
            "unpin": Fate("done"),
            "edit": Fate("done"),
        }


async def test_what_a_moved_chat_holds_is_out_of_reach(queues: Queues, clock: StandingClock) -> None:
    """Its messages have other numbers now: that they are not found does not mean that they are gone."""
    moved = Chat("telegram", "-1001", "group")
    effects = [Delete("d", ONE, "a", "act"), Pin("p", ONE, "a", "act"), Unpin("u", ONE, "a", "act")]
    effects.append(Edit("e", ONE, "a", "withdrawn", group="act", anew=False))
    transport = ScriptedTransport(script={each.key: [Moved(moved)] for each in effects})
    await put(queues, [Send("a", ONE, "1"), *effects])
    async with dispatching(transport, queues, clock):
        await until_open_is_empty(queues)
    assert [effect.chat for effect, _ in transport.calls] == [ONE] * 5
    async with queues.database.read() as connection:
        fates = await queues.outbox.fates(connection, "act")
    assert {(each.word, each.reason) for each in fates.values()} == {
        ("failed", "the chat has moved since, and its earlier messages are out of reach")
    }


async def test_what_is_done_in_many_groups_stands_behind_replies(queues: Queues, clock: StandingClock) -> None:
    """A person who waits for an answer waits for no broadcast, nor for its changes."""
    transport = ScriptedTransport(pacing=Pacing(in_flight=1))
    await put(queues, [Send(f"s{n}", Chat("telegram", f"{n}"), "x") for n in range(3)])
    async with dispatching(transport, queues, clock):
        await until_open_is_empty(queues)
    await put(queues, [Edit(f"e{n}", Chat("telegram", f"{n}"), f"s{n}", "y", group="act") for n in range(3)])
    await put(queues, [Send("reply", Chat("telegram", "7"), "hello")])
    async with dispatching(transport, queues, clock):
        await until_open_is_empty(queues)
    assert transport.sent()[3] == "reply"


async def test_what_is_said_anew_and_stays_uncertain_is_said_once_more_only(
    queues: Queues, clock: StandingClock
) -> None:
    """It is a message now, and saying it twice would be seen."""
    uncertain: list[Exception] = [Uncertain("time-out"), Uncertain("time-out"), Uncertain("time-out")]
    transport = ScriptedTransport(script={"a": [Permanent("no")], "e": uncertain})
    await put(queues, [Send("a", ONE, "not sent yet"), Edit("e", ONE, "a", "sent")])
    async with dispatching(transport, queues, clock) as dispatcher:
        await until(lambda: len(transport.calls) == 2)
        await soon(dispatcher, clock, lambda: len(transport.calls) == 3)
        await until_so_many(queues, "uncertain", 1)
    assert transport.sent() == ["a", "e", "e"]


async def test_messages_of_a_chat_that_moved_are_not_looked_for_in_the_new_one(
    queues: Queues, clock: StandingClock
) -> None:
    """Their numbers may be other people's messages there; nor is a change said anew beside what still stands there."""
    transport = ScriptedTransport()
    moved = Chat("telegram", "-100", "group")
    await put(queues, [Send("a", ONE, "news")])
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 1)
    await put(queues, [Edit("e", moved, "a", "better news"), Delete("d", moved, "a")])
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "failed", 2)
    assert transport.sent() == ["a"]


async def test_parts_that_an_edit_added_are_removed_with_the_message(queues: Queues, clock: StandingClock) -> None:
    """A text that grew over the limit stands in two messages; both go."""

    class Growing(ScriptedTransport):
        async def deliver(
            self, effect: Effect, earlier: tuple[str, ...], progress: Progress, files: Files = NO_FILES
        ) -> Done:
            self.calls.append((effect, earlier))
            if isinstance(effect, Edit):
                await progress([*earlier, "p2"])
                return Done((*earlier, "p2"))
            return Done(("p1",) if isinstance(effect, Send) else ())

    transport = Growing()
    await put(queues, [Send("a", ONE, "short"), Edit("e", ONE, "a", "long"), Delete("d", ONE, "a")])
    async with dispatching(transport, queues, clock):
        await until_so_many(queues, "done", 3)
    assert transport.calls[-1][1] == ("p1", "p2")

"""Outbox, timers and blobs, as handlers see them: the same over the fakes, SQLite and PostgreSQL."""

from datetime import timedelta

from groupbot.storage.engine import Database
from groupbot.storage.outbox import Outbox
from groupbot.storage.seal import Sealer
from handlers.model.effects import Delete, Edit, Mail, Pin, Send, Unpin
from handlers.model.events import Chat, TimerDue
from handlers.model.posts import Fate, Reach
from tests.fakes.sample import GROUP_5, GROUP_6, NOW, PARENT, private
from tests.storage.conftest import Store

SOON_AFTER = timedelta(minutes=5)
SOON = NOW + SOON_AFTER
SENT = (("long", GROUP_5), ("short", GROUP_6), ("new", GROUP_6))


async def test_what_became_of_a_posts_sends_is_counted(store: Store) -> None:
    """Only sends of the group count; a failed one is named with the platform's reason."""
    chats = (GROUP_5, GROUP_6, private(PARENT), private(PARENT))
    async with store() as school:
        assert await school.outbox.reach("post-1") == Reach(0, 0, 0)
        sends = [Send(f"send-{n}", chat, "Gym", content="post:1", group="post-1") for n, chat in enumerate(chats)]
        await school.outbox.put(*sends)
        await school.outbox.put(Send("other", GROUP_5, "Gym", group="post-2"), Mail("mail", "a@b.example", "s", "t"))
    async with store() as school:
        assert await school.outbox.reach("post-1") == Reach(0, 4, 0)
        await school.kernel.end("send-0", "done")
        await school.kernel.end("send-1", "failed", "bot was kicked")
        await school.kernel.end("send-2", "uncertain")
        await school.kernel.end("other", "done")
    async with store() as school:
        assert await school.outbox.reach("post-1") == Reach(1, 1, 1, ((str(GROUP_6), "bot was kicked"),))


async def test_what_became_of_each_effect_of_a_group_is_told(store: Store) -> None:
    """By its key; a group of other effects than sends, too. A reason is told where it failed."""
    async with store() as school:
        assert await school.outbox.fates("act") == {}
        await school.outbox.put(Send("sent", GROUP_5, "Gym", group="post"), Send("other", GROUP_6, "Gym", group="post"))
        await school.outbox.put(
            Edit("edit", private(PARENT), "sent", "Gym!", group="act"),
            Delete("delete", Chat("telegram", "2"), "sent", "act"),
            Pin("pin", Chat("telegram", "3"), "sent", "act"),
            Unpin("unpin", Chat("telegram", "4"), "sent", "act"),
            Edit("alone", Chat("telegram", "5"), "sent", "Gym!"),
        )
    async with store() as school:
        await school.kernel.end("sent", "done")
        await school.kernel.end("delete", "failed", "message can't be deleted")
        await school.kernel.end("pin", "uncertain", "a time-out")
        await school.kernel.end("unpin", "done")
    async with store() as school:
        assert await school.outbox.fates("post") == {"sent": Fate("done"), "other": Fate("pending")}
        fates = await school.outbox.fates("act")
        assert fates == {
            "edit": Fate("pending"),
            "delete": Fate("failed", "message can't be deleted"),
            "pin": Fate("uncertain"),
            "unpin": Fate("done"),
        }


async def test_what_was_done_twice_is_known(store: Store) -> None:
    """A kill in the middle of a send has it repeated: the first message may stand there as well."""
    async with store() as school:
        await school.outbox.put(*(Send(f"send-{n}", Chat("telegram", f"{n}"), "Gym", group="post") for n in range(3)))
    async with store() as school:
        await school.kernel.end("send-0", "done", messages=("8",), repeated=True)
        await school.kernel.end("send-1", "uncertain", repeated=True)
        await school.kernel.end("send-2", "done")
    async with store() as school:
        assert await school.outbox.fates("post") == {
            "send-0": Fate("done", repeated=True),
            "send-1": Fate("uncertain"),
            "send-2": Fate("done"),
        }


async def test_what_an_effect_has_sent_is_known_by_its_ids(store: Store) -> None:
    """Several for a long text; none for what has sent nothing yet, or is not there."""
    async with store() as school:
        await school.outbox.put(
            Send("long", GROUP_5, "Gym"), Send("short", GROUP_6, "Gym"), Send("new", GROUP_6, "Gym")
        )
        await school.kernel.end("long", "done", messages=("7", "8"))
        await school.kernel.end("short", "done", messages=("9",))
    async with store() as school:
        keys = {"long", "new", "nothing"}
        assert await school.outbox.message_ids(keys) == {"long": ("7", "8")}
        assert await school.outbox.message_ids(()) == {}


async def test_asking_for_an_effect_twice_does_it_once(store: Store) -> None:
    """Within one call, and in a later transaction."""
    send = Send("send-1", GROUP_5, "Gym", group="post-1")
    async with store() as school:
        await school.outbox.put(send, send)
        await school.outbox.put()
    async with store() as school:
        await school.outbox.put(send)
        assert await school.outbox.reach("post-1") == Reach(0, 1, 0)


async def test_a_timer_is_due_at_its_moment(store: Store) -> None:
    """Not a moment earlier, and only once."""
    async with store() as school:
        await school.timers.set("publish", "post-1", SOON)
        await school.timers.set("warn", "post-1", NOW)
    async with store() as school:
        assert await school.kernel.due(SOON - timedelta(microseconds=1)) == {TimerDue("warn", "post-1")}
    async with store() as school:
        assert await school.kernel.due(SOON) == {TimerDue("publish", "post-1")}
        assert await school.kernel.due(SOON) == set()


async def test_a_timer_that_is_set_again_is_replaced(store: Store) -> None:
    """Later or earlier; one subject's timer is not another's."""
    async with store() as school:
        await school.timers.set("publish", "post-1", NOW)
        await school.timers.set("publish", "post-2", SOON)
    async with store() as school:
        await school.timers.set("publish", "post-1", SOON)
        await school.timers.set("publish", "post-2", NOW)
        assert await school.kernel.due(NOW) == {TimerDue("publish", "post-2")}
    async with store() as school:
        assert await school.kernel.due(SOON) == {TimerDue("publish", "post-1")}
        await school.timers.set("publish", "post-1", SOON)
        assert await school.kernel.due(SOON) == {TimerDue("publish", "post-1")}


async def test_a_cancelled_timer_does_not_happen(store: Store) -> None:
    """Cancelling one that was never set does nothing."""
    async with store() as school:
        await school.timers.set("publish", "post-1", NOW)
        await school.timers.cancel("publish", "post-1")
        await school.timers.cancel("publish", "post-2")
        assert await school.kernel.due(SOON) == set()


async def test_a_forgotten_blob_is_gone(store: Store) -> None:
    """With what platforms know it by; the others stay, and forgetting what is not there does nothing."""
    async with store() as school:
        for blob in ("a", "b", "c"):
            await school.kernel.keep(blob)
    async with store() as school:
        await school.blobs.forget("a", "b", "never")
        await school.blobs.forget()
    async with store() as school:
        assert await school.kernel.kept() == {"c"}


async def test_mails_are_listed_by_their_keys(store: Store) -> None:
    """And messages are not; so a mail that comes back is known."""
    async with store() as school:
        await school.outbox.put(Mail("one", "a@b.example", "s", "t"), Send("message", GROUP_5, "Gym"))
        await school.outbox.put(Mail("two", "a@b.example", "s", "t"))
    async with store() as school:
        assert await school.outbox.mails_since(NOW - SOON_AFTER) == ("one", "two")


async def test_old_mails_are_not_listed(database: Database, sealer: Sealer) -> None:
    """What was put there before."""
    outbox = Outbox(sealer)
    async with database.write() as connection:
        for at in (NOW, SOON):
            await outbox.add(connection, [Mail(f"{at:%H:%M}", "a@b.example", "s", "t")], at)
        assert await outbox.mails_since(connection, SOON) == (f"{SOON:%H:%M}",)

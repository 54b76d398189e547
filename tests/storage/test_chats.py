"""Groups of classes: the same over the fakes, SQLite and PostgreSQL."""

from dataclasses import replace

from handlers.model.events import Chat
from tests.fakes.sample import GROUP_5, GROUP_6, PARENT, PROFILE, private
from tests.storage.conftest import Store

SUPERGROUP = Chat("telegram", "-1009999999995", "group")
ROOM_5 = Chat("matrix", "!groep5:tjongerschool.example", "group")
TWO_CHATS = replace(PROFILE, classes=(replace(PROFILE.classes[0], chats=(GROUP_5, ROOM_5)), PROFILE.classes[1]))


async def test_a_class_has_the_chats_of_the_settings(store: Store) -> None:
    """In their order; a class that does not exist has none."""
    async with store(profile=TWO_CHATS) as school:
        assert await school.chats.of_class("5") == (GROUP_5, ROOM_5)
        assert await school.chats.lost_of_class("5") == ()
        assert await school.chats.of_class("8") == ()
        assert await school.chats.lost_of_class("8") == ()


async def test_a_class_may_have_no_chat_at_all(store: Store) -> None:
    """Its group is yet to be made."""
    profile = replace(PROFILE, classes=(replace(PROFILE.classes[0], chats=()),))
    async with store(profile=profile) as school:
        assert await school.chats.of_class("5") == ()
        assert await school.chats.class_of(GROUP_5) is None


async def test_the_class_of_a_group_is_found(store: Store) -> None:
    """Whatever kind of group the platform says it is; a strange chat has no class."""
    async with store() as school:
        assert await school.chats.class_of(GROUP_6) == "6"
        assert await school.chats.class_of(replace(GROUP_6, kind="channel")) == "6"
        assert await school.chats.class_of(private(PARENT)) is None


async def test_a_disabled_chat_is_lost_until_it_is_enabled(store: Store) -> None:
    """The other chat of the class goes on."""
    async with store(profile=TWO_CHATS) as school:
        await school.chats.disable(GROUP_5, "")
        await school.chats.disable(GROUP_5, "bot was kicked")
    async with store(profile=TWO_CHATS) as school:
        assert await school.chats.of_class("5") == (ROOM_5,)
        assert await school.chats.lost_of_class("5") == (GROUP_5,)
        assert await school.chats.class_of(GROUP_5) == "5"
        await school.chats.enable(GROUP_5)
    async with store(profile=TWO_CHATS) as school:
        assert await school.chats.of_class("5") == (GROUP_5, ROOM_5)
        assert await school.chats.lost_of_class("5") == ()


async def test_a_chat_is_used_at_its_new_address(store: Store) -> None:
    """It belongs to its class by either address, also after a second move."""
    last = Chat("telegram", "-1008888888885", "group")
    async with store() as school:
        await school.chats.move(GROUP_5, SUPERGROUP)
    async with store() as school:
        assert await school.chats.of_class("5") == (SUPERGROUP,)
        assert await school.chats.class_of(SUPERGROUP) == await school.chats.class_of(GROUP_5) == "5"
        await school.chats.move(SUPERGROUP, last)
    async with store() as school:
        assert await school.chats.of_class("5") == (last,)
        assert await school.chats.of_class("6") == (GROUP_6,)


async def test_a_moved_chat_is_disabled_and_enabled_at_its_new_address(store: Store) -> None:
    """And stays moved."""
    async with store() as school:
        await school.chats.move(GROUP_5, SUPERGROUP)
        await school.chats.disable(SUPERGROUP, "bot was kicked")
    async with store() as school:
        assert await school.chats.lost_of_class("5") == (SUPERGROUP,)
        await school.chats.enable(SUPERGROUP)
        assert await school.chats.of_class("5") == (SUPERGROUP,)


async def test_what_happens_to_a_strange_chat_changes_no_class(store: Store) -> None:
    """A parent who blocks the bot is no group."""
    async with store() as school:
        await school.chats.disable(private(PARENT), "bot was blocked")
        await school.chats.enable(private(PARENT))
        await school.chats.move(Chat("telegram", "-77", "group"), Chat("telegram", "-78", "group"))
        assert await school.chats.of_class("5") == (GROUP_5,)
        assert await school.chats.of_class("6") == (GROUP_6,)

"""Groups, accounts of staff, sightings and facts: the same over the fakes, SQLite and PostgreSQL."""

from dataclasses import replace
from datetime import timedelta

from handlers.model.events import Account, Chat
from handlers.model.groups import FoundGroup, Sighting, StaffAccount, grown
from handlers.model.profile import WHOLE_SCHOOL
from tests.fakes.sample import ANNA, GROUP_5, GROUP_6, NOW, PARENT, PROFILE, STRANGER, private
from tests.storage.conftest import Store

NEW = Chat("telegram", "-77", "channel")
GROUP = FoundGroup("group-1", NEW, "Groep 7")
CODE = "7KQ2-M4XD-09BT-HZ3W"
SOON = NOW + timedelta(days=14)
SEEN = Sighting("seen-1", "illness", "telegram:2001", "5", GROUP_5, PARENT, NOW, text="Sem is ziek")


async def test_a_found_group_is_found_by_its_id_and_its_address(store: Store) -> None:
    """As it was last kept, also at another address."""
    to = Chat("telegram", "-10077", "group")
    async with store() as school:
        assert await school.groups.find(NEW) is None
        await school.groups.save(GROUP)
        await school.groups.save(replace(GROUP, place="6", director="bram", chat=to))
    async with store() as school:
        kept = replace(GROUP, place="6", director="bram", chat=to)
        assert await school.groups.by_id("group-1") == await school.groups.find(to) == kept
        assert await school.groups.find(NEW) is None
        assert await school.groups.by_id("group-2") is None
        assert await school.groups.placed("6") == (kept,)
        assert await school.groups.placed("5") == ()


async def test_groups_without_an_answer_are_counted_and_a_group_can_be_forgotten(store: Store) -> None:
    """One that is none of the school's has its answer."""
    async with store() as school:
        await school.groups.save(GROUP)
        await school.groups.save(replace(GROUP, id="group-2", chat=GROUP_5))
        await school.groups.save(replace(GROUP, id="group-3", chat=GROUP_6, place=""))
    async with store() as school:
        assert await school.groups.waiting() == 2
        await school.groups.forget("group-2")
        assert await school.groups.waiting() == 1
        assert await school.groups.find(GROUP_5) is None


async def test_a_group_of_the_whole_school_is_a_place(store: Store) -> None:
    """With what happens to it, as for a class."""
    async with store(profile=replace(PROFILE, chats=(NEW,))) as school:
        assert await school.chats.of_class(WHOLE_SCHOOL) == (NEW,)
        assert await school.chats.class_of(NEW) == WHOLE_SCHOOL
        await school.chats.disable(NEW, "kicked")
        assert await school.chats.of_class(WHOLE_SCHOOL) == ()
        assert await school.chats.lost_of_class(WHOLE_SCHOOL) == (NEW,)


async def test_a_code_for_staff_works_once_and_in_time(store: Store) -> None:
    """However it is typed; a newer one makes it void; a parent's code is none."""
    async with store() as school:
        await school.joining.issue(CODE, "anna", SOON)
        assert await school.joining.redeem(CODE, "person-1", SOON) is None
        assert await school.joining.redeem("0000-0000-0000-0000", "person-1", NOW) is None
        assert await school.invitations.redeem(CODE, "person-1", NOW) is None
        assert await school.joining.redeem("7kq2 m4xd o9bt hz3w", "person-1", NOW) == "anna"
    async with store() as school:
        assert await school.joining.redeem(CODE, "person-1", NOW) is None
        await school.joining.issue("AAAA-AAAA-AAAA-AAAA", "anna", SOON)
        await school.joining.issue("BBBB-BBBB-BBBB-BBBB", "dirk", SOON)
        await school.joining.issue("CCCC-CCCC-CCCC-CCCC", "anna", SOON)
        assert await school.joining.redeem("AAAA-AAAA-AAAA-AAAA", "person-1", NOW) is None
        assert await school.joining.redeem("BBBB-BBBB-BBBB-BBBB", "person-1", NOW) == "dirk"


async def test_a_person_is_found_without_being_noted(store: Store) -> None:
    """Somebody unknown stays so; who has become staff since is not found as the parent that they were."""
    async with store() as school:
        assert await school.people.find(STRANGER) is None
        assert await school.people.find(ANNA) is None
        parent = await school.people.meet(PARENT, private(PARENT), "nl")
        assert await school.people.find(PARENT) == parent
        anna = await school.people.meet(ANNA)
        assert await school.people.find(ANNA) == anna
    joined = grown(
        replace(PROFILE, staff=(replace(PROFILE.staff[0], accounts=()),)), (), [StaffAccount("anna", PARENT)]
    )
    async with store(profile=joined) as school:
        assert await school.people.find(PARENT) is None
        assert (await school.people.meet(PARENT)).id == "staff:anna"
        assert (await school.people.find(PARENT)) is not None
        assert await school.people.find(ANNA) is None


async def test_the_newest_sighting_is_found_by_what_it_is_about(store: Store) -> None:
    """Of its own kind and since a moment; a forgotten one is gone."""
    later = replace(SEEN, id="seen-2", at=NOW + timedelta(hours=1), followed=True, messages=("m1", "m2"))
    async with store() as school:
        await school.sightings.save(SEEN)
        await school.sightings.save(later)
        await school.sightings.save(replace(SEEN, id="seen-3", kind="leave", text=""))
    async with store() as school:
        assert await school.sightings.last("illness", SEEN.about, NOW) == later
        assert await school.sightings.by_id("seen-1") == SEEN
        assert await school.sightings.last("illness", SEEN.about, NOW + timedelta(hours=2)) is None
        assert await school.sightings.last("question", SEEN.about, NOW) is None
        await school.sightings.forget("seen-2")
        assert await school.sightings.by_id("seen-2") is None
        assert await school.sightings.last("illness", SEEN.about, NOW) == SEEN


async def test_a_fact_is_remembered(store: Store) -> None:
    """The last one of its name."""
    async with store() as school:
        assert await school.memory.recall("telegram ephemeral") == ""
        await school.memory.remember("telegram ephemeral", "no")
        await school.memory.remember("telegram ephemeral", "yes")
    async with store() as school:
        assert await school.memory.recall("telegram ephemeral") == "yes"


def test_the_settings_win_over_what_was_set_up_in_the_chat() -> None:
    """A group or an account that stands there is nobody else's, and takes the place of what the chat says."""
    settled = FoundGroup("g", NEW, "", place="5")
    taken = replace(settled, chat=GROUP_6)
    gone = replace(settled, place="8")
    assert (
        grown(PROFILE, [settled, taken, gone], [StaffAccount("anna", PARENT), StaffAccount("gone", PARENT)]) == PROFILE
    )
    open_class = replace(PROFILE, classes=(replace(PROFILE.classes[0], chats=()), PROFILE.classes[1]))
    assert grown(open_class, [taken], ()).classes[0].chats == ()
    assert grown(open_class, [settled, replace(settled, chat=Chat("telegram", "-78"))], ()).classes[0].chats == (NEW,)
    assert grown(PROFILE, [replace(settled, place=WHOLE_SCHOOL)], ()).chats == (NEW,)


def test_an_account_is_one_members_alone() -> None:
    """Two who joined with the same account: the first has it, and who has one on the platform gets no second."""
    nobody = replace(PROFILE, staff=tuple(replace(each, accounts=()) for each in PROFILE.staff))
    staff = grown(nobody, (), [StaffAccount("anna", PARENT), StaffAccount("dirk", STRANGER)]).staff
    assert [each.accounts for each in staff] == [(PARENT,), (), (), (STRANGER,)]
    matrix = Account("matrix", "@anna:school.example")
    assert grown(PROFILE, (), [StaffAccount("anna", matrix)]).staff[0].accounts == (ANNA, matrix)
    assert grown(PROFILE, (), [StaffAccount("dirk", ANNA)]).staff[3].accounts == PROFILE.staff[3].accounts
    assert grown(nobody, (), [StaffAccount("anna", PARENT), StaffAccount("dirk", PARENT)]).staff[3].accounts == ()

"""The roster and the invitations to it: the same over the fakes, SQLite and PostgreSQL."""

from dataclasses import replace
from datetime import timedelta

from handlers.model.people import Child, Guardian
from handlers.model.roster import RosterChanges
from tests.fakes.sample import CHILDREN, LIV, NOOR, NOW, PARENT, SEM
from tests.storage.conftest import Store

CODE = "7KQ2-M4XD-09BT-HZ3W"


async def test_a_school_without_a_roster_has_no_children(store: Store) -> None:
    """Nothing is found, and nothing fails."""
    async with store() as school:
        assert await school.children.roster_version() == 0
        assert await school.children.all() == ()
        assert await school.children.of_class("5") == ()
        assert await school.children.by_id("501") is None


async def test_an_import_adds_children_with_all_that_is_known_of_them(store: Store) -> None:
    """Names, class, guardians and consent come back as they were given."""
    async with store() as school:
        changes = await school.children.replace(CHILDREN)
        assert changes == RosterChanges(added=("501", "502", "601"))
    async with store() as school:
        assert await school.children.by_id("501") == SEM
        assert await school.children.all() == (LIV, NOOR, SEM)
        assert await school.children.roster_version() == 1


async def test_a_class_is_listed_by_first_and_last_name(store: Store) -> None:
    """Capitals do not matter."""
    names = (("3", "sem", "Visser"), ("1", "Zoë", "Aal"), ("4", "Anouk", "Smit"), ("2", "Sem", "bakker"))
    async with store() as school:
        await school.children.replace([*(Child(each, first, last, "5") for each, first, last in names), LIV])
    async with store() as school:
        assert [child.id for child in await school.children.of_class("5")] == ["4", "2", "3", "1"]


async def test_a_second_import_says_what_it_changed(store: Store) -> None:
    """One child came, one changed class, one is gone, and comparing beforehand said the same."""
    moved = replace(SEM, class_id="6", guardians=(Guardian("Eva Jansen"),), photo_public=False, nickname="Semmie")
    new = Child("503", "Finn", "Postma", "5")
    async with store() as school:
        await school.children.replace(CHILDREN)
    async with store() as school:
        expected = RosterChanges(added=("503",), changed=("501",), removed=("502",))
        assert await school.children.compare((moved, LIV, new)) == expected
        assert await school.children.replace((moved, LIV, new)) == expected
    async with store() as school:
        assert set(await school.children.all()) == {moved, LIV, new}
        assert await school.children.of_class("5") == (new,)
        assert await school.children.by_id("502") is None
        assert await school.children.roster_version() == 2


async def test_importing_the_same_roster_changes_nothing(store: Store) -> None:
    """So what was made of it stays good."""
    async with store() as school:
        await school.children.replace(CHILDREN)
    async with store() as school:
        assert not await school.children.replace(CHILDREN)
        assert await school.children.roster_version() == 1


async def test_a_child_that_stays_keeps_its_guardians_and_one_that_is_gone_loses_them(store: Store) -> None:
    """Also when its name changes; and coming back it is a new child."""
    async with store() as school:
        await school.children.replace(CHILDREN)
        parent = await school.people.meet(PARENT)
        for child in (SEM, NOOR):
            await school.people.link(parent.id, child.id)
    async with store() as school:
        await school.children.replace((replace(SEM, last_name="Jansen-Smit"),))
    async with store() as school:
        await school.children.replace(CHILDREN)
    async with store() as school:
        assert (await school.people.meet(PARENT)).children == ("501",)
        assert await school.people.guardians("502") == ()


async def test_a_code_is_good_once(store: Store) -> None:
    """However it is typed."""
    async with store() as school:
        await school.children.replace(CHILDREN)
        await school.invitations.issue(CODE, "501", NOW + timedelta(days=14))
    async with store() as school:
        assert await school.invitations.redeem(" 7kq2 m4xd o9bthz3w", "p1", NOW) == "501"
    async with store() as school:
        assert await school.invitations.redeem(CODE, "p1", NOW) is None
        assert await school.invitations.redeem(CODE, "p2", NOW) is None


async def test_codes_that_nobody_used_can_be_counted_and_made_void(store: Store) -> None:
    """Those of the named children only; what was used stays used, and what is over is not counted."""
    later = NOW + timedelta(days=1)
    async with store() as school:
        await school.children.replace(CHILDREN)
        parent = await school.people.meet(PARENT)
        for code, child, end in (
            ("AAAA-AAAA", SEM, later),
            ("BBBB-BBBB", SEM, later),
            ("CCCC-CCCC", SEM, NOW),
            ("DDDD-DDDD", NOOR, later),
            ("EEEE-EEEE", LIV, later),
        ):
            await school.invitations.issue(code, child.id, end)
        assert await school.invitations.redeem("BBBB-BBBB", parent.id, NOW) == SEM.id
    async with store() as school:
        assert await school.invitations.open([SEM.id, NOOR.id], NOW) == 2
        assert await school.invitations.void([SEM.id, NOOR.id], NOW) == 2
        assert await school.invitations.open([SEM.id, NOOR.id, LIV.id], NOW) == 1
        assert await school.invitations.redeem("AAAA-AAAA", parent.id, NOW) is None
        assert await school.invitations.redeem("EEEE-EEEE", parent.id, NOW) == LIV.id


async def test_unknown_and_expired_codes_are_not_good(store: Store) -> None:
    """A code ends at its very moment."""
    async with store() as school:
        await school.children.replace(CHILDREN)
        await school.invitations.issue(CODE, "501", NOW)
        assert await school.invitations.redeem(CODE, "p1", NOW) is None
        assert await school.invitations.redeem("0000-0000-0000-0000", "p1", NOW) is None
        assert await school.invitations.redeem("", "p1", NOW) is None
        assert await school.invitations.redeem(CODE, "p1", NOW - timedelta(microseconds=1)) == "501"


async def test_a_code_of_a_child_that_is_gone_is_not_good(store: Store) -> None:
    """The child has left the school."""
    async with store() as school:
        await school.children.replace(CHILDREN)
        await school.invitations.issue(CODE, "501", NOW + timedelta(days=14))
        await school.children.replace((NOOR,))
    async with store() as school:
        assert await school.invitations.redeem(CODE, "p1", NOW) is None


async def test_wrong_tries_are_counted_per_person_and_time(store: Store) -> None:
    """Five within the hour is for the handler to judge."""
    hour = timedelta(hours=1)
    async with store() as school:
        for minutes in (-61, -60, 0):
            await school.invitations.note_wrong_try("p1", NOW + timedelta(minutes=minutes))
        await school.invitations.note_wrong_try("p2", NOW)
    async with store() as school:
        assert await school.invitations.wrong_tries("p1", NOW - hour) == 2
        assert await school.invitations.wrong_tries("p2", NOW - hour) == 1
        assert await school.invitations.wrong_tries("p3", NOW - hour) == 0

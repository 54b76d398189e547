"""People: the same over the fakes, SQLite and PostgreSQL."""

from dataclasses import replace

from handlers.model.events import Account, Chat
from handlers.model.people import Person, Staff
from tests.fakes.sample import ANNA, BRAM, CARLA, CHILDREN, LIV, PARENT, PROFILE, SEM, STRANGER, private
from tests.storage.conftest import Store

MATRIX_ANNA = Account("matrix", "@anna:tjongerschool.example")
ROOM = Chat("matrix", "!room:tjongerschool.example")


async def test_a_new_account_becomes_a_person_who_is_met_again(store: Store) -> None:
    """The same account is the same person; another is another."""
    async with store() as school:
        first = await school.people.meet(PARENT, private(PARENT), "nl")
    async with store() as school:
        assert await school.people.meet(PARENT) == first
        assert (await school.people.meet(STRANGER)).id != first.id
        assert await school.people.by_id(first.id) == first == Person(first.id, PARENT, "nl")


async def test_the_same_id_on_another_platform_is_another_person(store: Store) -> None:
    """An account is its platform and its id."""
    async with store() as school:
        first = await school.people.meet(PARENT)
        assert (await school.people.meet(Account("matrix", PARENT.id))).id != first.id


async def test_staff_are_known_by_the_settings(store: Store) -> None:
    """Staff have their own id, also when they never wrote."""
    async with store() as school:
        unmet = await school.people.by_id("staff:anna")
        met = await school.people.meet(ANNA, private(ANNA), "nl")
        assert unmet == Person("staff:anna", ANNA, None, PROFILE.staff_by_id("anna"))
        assert met == replace(unmet, language="nl")
        assert await school.people.by_id("staff:anna") == met


async def test_nobody_is_found_by_an_unknown_id(store: Store) -> None:
    """Neither a person nor staff."""
    async with store() as school:
        assert await school.people.by_id("nobody") is None
        assert await school.people.by_id("staff:nobody") is None
        assert await school.people.private_chat("nobody") is None
        assert await school.people.private_chat("staff:nobody") is None


async def test_the_private_chat_is_where_the_person_last_wrote(store: Store) -> None:
    """A group is no private chat, and a meeting without a chat changes nothing."""
    async with store() as school:
        person = await school.people.meet(PARENT)
        assert await school.people.private_chat(person.id) == private(PARENT)
        await school.people.meet(PARENT, ROOM)
        await school.people.meet(PARENT, Chat("telegram", "-5", "group"))
        await school.people.meet(PARENT)
    async with store() as school:
        assert await school.people.private_chat(person.id) == ROOM


async def test_staff_with_two_accounts_are_written_to_where_they_last_wrote(store: Store) -> None:
    """Their first account counts until they write."""
    anna = replace(PROFILE.staff[0], accounts=(ANNA, MATRIX_ANNA))
    profile = replace(PROFILE, staff=(anna,))
    async with store(profile=profile) as school:
        assert await school.people.private_chat("staff:anna") == private(ANNA)
        first = await school.people.meet(ANNA, private(ANNA))
        second = await school.people.meet(MATRIX_ANNA, ROOM)
        assert (first.id, second.id, second.account) == ("staff:anna", "staff:anna", MATRIX_ANNA)
    async with store(profile=profile) as school:
        assert await school.people.private_chat("staff:anna") == ROOM
        assert await school.people.by_id("staff:anna") == second


async def test_staff_are_not_written_to_at_an_account_that_is_no_longer_theirs(store: Store) -> None:
    """When the settings name another account, the old one gets nothing more."""
    async with store() as school:
        await school.people.meet(ANNA, private(ANNA))
    new = Account("telegram", "1999")
    profile = replace(PROFILE, staff=(replace(PROFILE.staff[0], accounts=(new,)),))
    async with store(profile=profile) as school:
        assert await school.people.private_chat("staff:anna") == private(new)
        anna = await school.people.by_id("staff:anna")
        assert anna
        assert anna.account == new


async def test_staff_without_an_account_are_found_and_cannot_be_written_to(store: Store) -> None:
    """The office may have no account at all."""
    profile = replace(PROFILE, staff=(Staff("dirk", "Dirk Mulder", "Dirk", "office"),))
    async with store(profile=profile) as school:
        dirk = await school.people.by_id("staff:dirk")
        assert dirk
        assert dirk.staff is not None
        assert dirk.staff.role == "office"
        assert await school.people.private_chat("staff:dirk") is None


async def test_the_platforms_language_gives_way_to_the_chosen_one(store: Store) -> None:
    """What the person chose stays."""
    async with store() as school:
        person = await school.people.meet(PARENT, language="en")
        assert (await school.people.meet(PARENT, language="pl")).language == "pl"
        assert (await school.people.meet(PARENT)).language == "pl"
        await school.people.set_language(person.id, "nl")
    async with store() as school:
        assert (await school.people.meet(PARENT, language="en")).language == "nl"
        found = await school.people.by_id(person.id)
        assert found
        assert found.language == "nl"


async def test_a_language_can_be_set_for_staff_who_never_wrote(store: Store) -> None:
    """And is there when they do; for a person who does not exist it is not kept."""
    async with store() as school:
        await school.people.set_language("staff:anna", "en")
        await school.people.set_language("nobody", "en")
    async with store() as school:
        assert (await school.people.meet(ANNA, language="nl")).language == "en"
        assert await school.people.by_id("nobody") is None


async def test_guardians_are_linked_once(store: Store) -> None:
    """Two parents of one child, one of whom has two children."""
    async with store() as school:
        await school.children.replace(CHILDREN)
        eva, tom = await school.people.meet(PARENT), await school.people.meet(STRANGER)
        for child in (LIV, SEM, SEM):
            await school.people.link(eva.id, child.id)
        await school.people.link(tom.id, SEM.id)
    async with store() as school:
        eva, tom = await school.people.meet(PARENT), await school.people.meet(STRANGER)
        assert (eva.children, tom.children) == (("501", "601"), ("501",))
        assert set(await school.people.guardians("501")) == {eva, tom}
        assert await school.people.guardians("601") == (eva,)
        assert await school.people.guardians("502") == ()


async def test_a_parent_who_becomes_staff_takes_their_children_along(store: Store) -> None:
    """The account is theirs, so the children are."""
    before = replace(PROFILE, staff=())
    async with store(profile=before) as school:
        await school.children.replace(CHILDREN)
        parent = await school.people.meet(ANNA)
        await school.people.link(parent.id, SEM.id)
    async with store() as school:
        anna = await school.people.meet(ANNA)
        assert (anna.id, anna.children) == ("staff:anna", ("501",))
        assert await school.people.guardians("501") == (anna,)
        assert await school.people.by_id(parent.id) == Person(parent.id, ANNA)


async def test_who_is_no_longer_staff_starts_anew(store: Store) -> None:
    """An account that stood wrongly in the settings keeps neither rights nor children."""
    async with store() as school:
        await school.children.replace(CHILDREN)
        anna = await school.people.meet(ANNA)
        await school.people.link(anna.id, SEM.id)
    async with store(profile=replace(PROFILE, staff=())) as school:
        somebody = await school.people.meet(ANNA)
        assert somebody == Person(somebody.id, ANNA)
        assert not somebody.id.startswith("staff:")
        assert await school.people.by_id("staff:anna") is None
        assert await school.people.guardians("501") == ()
    async with store() as school:
        assert (await school.people.meet(ANNA)).children == ("501",)


async def test_nobody_is_a_guardian_of_a_child_that_was_unlinked(store: Store) -> None:
    """Of their other children they stay it."""
    async with store() as school:
        await school.children.replace(CHILDREN)
        person = await school.people.meet(PARENT)
        for child in (SEM, LIV):
            await school.people.link(person.id, child.id)
        await school.people.unlink(SEM.id)
    async with store() as school:
        assert await school.people.guardians(SEM.id) == ()
        assert (await school.people.meet(PARENT)).children == (LIV.id,)


async def test_who_was_staff_is_found_where_they_last_wrote(store: Store) -> None:
    """Whoever left, and whoever has another account now; not who never wrote, nor a parent."""
    async with store() as school:
        for account in (ANNA, CARLA, PARENT):
            await school.people.meet(account, private(account))
        await school.people.meet(BRAM)
        assert await school.people.former_staff() == ()
    anna, bram, _, dirk = PROFILE.staff
    left = replace(PROFILE, staff=(replace(anna, accounts=(STRANGER,)), bram, dirk))
    async with store(profile=left) as school:
        gone = (("staff:anna", private(ANNA)), ("staff:carla", private(CARLA)))
        assert await school.people.former_staff() == gone
        await school.people.meet(STRANGER, private(STRANGER))
        assert await school.people.former_staff() == gone[1:]
        await school.people.erase("staff:carla")
        assert await school.people.former_staff() == ()


async def test_an_erased_person_is_gone(store: Store) -> None:
    """The account is a stranger's afterwards."""
    async with store() as school:
        await school.children.replace(CHILDREN)
        person = await school.people.meet(PARENT)
        await school.people.link(person.id, SEM.id)
        await school.people.erase(person.id)
    async with store() as school:
        assert await school.people.by_id(person.id) is None
        assert await school.people.guardians("501") == ()
        assert (await school.people.meet(PARENT)).id != person.id

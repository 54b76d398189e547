"""Letters and addresses: the same over the fakes, SQLite and PostgreSQL."""

from dataclasses import replace
from datetime import timedelta
from typing import Any

from handlers.model.letters import Letter
from handlers.model.posts import Post, PostState
from handlers.model.reports import Report, ReportState
from policy.model import Audience
from tests.fakes.sample import NOW, PARENT, STRANGER, private
from tests.storage.conftest import Store

HOUR = timedelta(hours=1)
CODE = "7KQ2-M4XD-09BT-HZ3W"


def letter(sender: str, letter_id: str = "l1", **changes: Any) -> Letter:
    """A question that was sent just now."""
    made = Letter(letter_id, "question", sender, private(PARENT), "Question to juf Anna", ReportState.SENDING, NOW)
    return replace(made, **changes)


async def test_a_letter_is_kept_and_changed(store: Store) -> None:
    """By its id."""
    async with store() as school:
        person = await school.people.meet(PARENT, private(PARENT))
        await school.letters.save(letter(person.id))
    async with store() as school:
        assert await school.letters.by_id("l1") == letter(person.id)
        accepted = letter(person.id, state=ReportState.ACCEPTED, accepted_at=NOW)
        await school.letters.save(accepted)
    async with store() as school:
        assert await school.letters.by_id("l1") == accepted
        assert await school.letters.by_id("l2") is None


async def test_a_persons_letters_are_listed_the_newest_first(store: Store) -> None:
    """Since a moment, and nobody else's."""
    async with store() as school:
        one = (await school.people.meet(PARENT)).id
        other = (await school.people.meet(STRANGER)).id
        await school.letters.save(letter(one, "l1", sent_at=NOW - HOUR))
        await school.letters.save(letter(one, "l2"))
        await school.letters.save(letter(one, "l3", sent_at=NOW - 2 * HOUR))
        await school.letters.save(letter(other, "l4"))
    async with store() as school:
        assert [each.id for each in await school.letters.sent_since(one, NOW - HOUR)] == ["l2", "l1"]


async def test_a_letters_words_are_forgotten(store: Store) -> None:
    """That it was handed over, and when, stays; of a letter that is gone there is nothing to forget."""
    async with store() as school:
        person = await school.people.meet(PARENT)
        await school.letters.save(letter(person.id))
        await school.letters.forget_texts("l1")
        await school.letters.forget_texts("gone")
    async with store() as school:
        assert await school.letters.by_id("l1") == letter(person.id, about="")


async def test_a_reply_address_is_kept_until_its_owner_is_erased(store: Store) -> None:
    """Never asked, none wanted, and given are three things."""
    async with store() as school:
        person = await school.people.meet(PARENT)
        assert await school.reply_addresses.of(person.id) is None
        await school.reply_addresses.keep(person.id, "")
        assert await school.reply_addresses.of(person.id) == ""
        await school.reply_addresses.keep(person.id, "eva@ouders.example")
    async with store() as school:
        assert await school.reply_addresses.of(person.id) == "eva@ouders.example"
        await school.letters.save(letter(person.id))


async def test_an_address_of_the_school_is_proven_once(store: Store) -> None:
    """By its last code, in time; whatever the spelling of code and address."""
    async with store() as school:
        addresses = school.school_addresses
        await addresses.issue("office@school.example", "0000-0000-0000-0000", NOW + HOUR)
        await addresses.issue("office@school.example", CODE, NOW + HOUR)
        assert await addresses.proven_at("office@school.example") is None
        assert not await addresses.prove("0000-0000-0000-0000", "staff:anna", NOW)
        assert not await addresses.prove(CODE, "staff:anna", NOW + HOUR)
        assert await addresses.prove(CODE.lower().replace("-", " "), "staff:anna", NOW)
    async with store() as school:
        addresses = school.school_addresses
        assert not await addresses.prove(CODE, "staff:anna", NOW)
        assert await addresses.proven_at("Office@school.example") == NOW
        assert await addresses.proven_at("other@school.example") is None
        await addresses.issue("office@school.example", CODE, NOW + HOUR)
        assert await addresses.proven_at("office@school.example") == NOW


async def test_published_posts_are_listed(store: Store) -> None:
    """The last first, by when each went out; no draft, and nothing from before."""

    def post(post_id: str, hours: int, state: PostState = PostState.PUBLISHED) -> Post:
        return Post(post_id, "anna", "Gym", Audience("class", ("5",)), state, 1, NOW - hours * HOUR)

    async with store() as school:
        for each in (post("p1", 1), post("p2", 0), post("p3", 1, PostState.DRAFT), post("p4", 3)):
            await school.posts.save(each)
        planned = post("p5", 2000, PostState.SCHEDULED)
        await school.posts.save(planned)
        out = replace(planned, state=PostState.PUBLISHED, published_at=NOW - HOUR / 2)
        await school.posts.save(out)
    async with store() as school:
        assert [each.id for each in await school.posts.published(NOW - 2 * HOUR)] == ["p2", "p5", "p1"]
        assert [each.id for each in await school.posts.latest({PostState.PUBLISHED}, 3)] == ["p2", "p5", "p1"]


async def test_everybodys_reports_are_listed(store: Store) -> None:
    """Since a moment, the oldest first."""

    def report(report_id: str, reporter: str, hours: int) -> Report:
        return Report(
            report_id, reporter, private(PARENT), None, "Sem", "5", "Groep 5", NOW.date(), None,
            ReportState.ACCEPTED, NOW - hours * HOUR,
        )  # fmt: skip

    async with store() as school:
        one = (await school.people.meet(PARENT)).id
        other = (await school.people.meet(STRANGER)).id
        for each in (report("r1", one, 0), report("r2", other, 1), report("r3", one, 5)):
            await school.reports.save(each)
    async with store() as school:
        assert [each.id for each in await school.reports.all_since(NOW - 2 * HOUR)] == ["r2", "r1"]

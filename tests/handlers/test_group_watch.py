"""What was posted past the bot is looked at afterwards; whoever can remove it is told in private, with one press."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.group_watch import OF_EVERYBODY
from handlers.model.effects import DeleteMessage
from handlers.model.events import Chat, Receipt
from handlers.model.profile import WHOLE_SCHOOL
from policy.model import Audience, Severity, Verdict
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, BRAM, CARLA, CHILDREN, GROUP_5, PARENT, PROFILE, SEM, STAFF, STRANGER
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.group_day import in_group
from tests.policy.school import PROTOCOL

WHOLE = Chat("telegram", "-88", "group")
NO_MORE = (
    "I could not remove it. Remove it in the group yourself, and make me an administrator who may delete messages."
)


@pytest.fixture
def day() -> Day:
    """A day at the sample school, whose check is in doubt about everything."""
    day = Day(fake_school(profile=replace(PROFILE, chats=(WHOLE,))))
    day.school.checker.says(Severity.DOUBT)
    return day


async def removed(day: Day, detail: str = "", outcome: str = "done") -> None:
    """The platform says what came of the removals."""
    for effect in day.school.outbox.of_type(DeleteMessage):
        assert effect.receipt
        request = effect.receipt
        await day.happens(Receipt(effect.key, request.topic, request.subject, outcome, day.school.now, detail))


async def test_the_writer_is_told_in_private_what_would_have_been_found(day):
    """With the article, as a post for that class would have been checked; the group sees nothing."""
    await in_group(day, ANNA, "Hallo @piet")
    assert "You wrote in the group of Groep 5 yourself" in day.last(ANNA)
    assert "- Let op artikel F6. (F6)" in day.last(ANNA)
    assert day.choices(ANNA) == ["remove", "leave"]
    assert day.sees(GROUP_5) == day.sees(BRAM) == []
    (draft,) = day.school.checker.drafts
    assert (draft.audience, draft.author, draft.photos) == (Audience("class", ("5",)), "anna", 0)


async def test_a_post_for_the_whole_school_is_checked_as_one(day):
    """With its picture, about which nobody has said who is in it."""
    await in_group(day, BRAM, "Feest!", "photo", group=WHOLE)
    (draft,) = day.school.checker.drafts
    assert (draft.audience, draft.photos, draft.in_photo) == (Audience("school"), 1, None)
    assert "in the group of De Tjongerschool" in day.last(BRAM)
    assert day.school.profile.place_by_id(WHOLE_SCHOOL) is not None


@pytest.mark.parametrize("severity", [Severity.ADVICE, None])
async def test_what_could_have_gone_out_gets_no_word(day, severity):
    """Advice is for before; afterwards it only disturbs."""
    day.school.checker.verdict = replace(day.school.checker.verdict, findings=())
    if severity is not None:
        day.school.checker.says(severity)
    await in_group(day, ANNA, "Morgen gym!")
    assert day.school.outbox.effects == []
    assert day.school.sightings.saved == {}


async def test_one_press_removes_it(day):
    """The writer reads when it is gone, and it is on record."""
    message = await in_group(day, ANNA, "Hallo @piet")
    assert await day.presses(ANNA, "remove") == "I am removing it from the group."
    (removal,) = day.school.outbox.of_type(DeleteMessage)
    assert (removal.chat, removal.message) == (GROUP_5, message)
    await removed(day)
    assert day.last(ANNA) == "Removed from the group."
    assert [line.act for line in day.school.records.lines] == ["group_message_remove"]
    assert day.school.records.lines[0].actor == "staff:anna"


@pytest.mark.parametrize(("detail", "outcome"), [("message can't be deleted", "done"), ("Forbidden", "failed")])
async def test_what_cannot_be_removed_is_said(day, detail, outcome):
    """With what to do."""
    await in_group(day, ANNA, "Hallo @piet")
    await day.presses(ANNA, "remove")
    await removed(day, detail, outcome)
    assert day.last(ANNA) == NO_MORE


async def test_it_can_be_left(day):
    """The protocol leaves the judgement to the teacher; that is on record too."""
    await in_group(day, ANNA, "Hallo @piet")
    assert await day.presses(ANNA, "leave") == "Left in the group."
    assert day.school.outbox.of_type(DeleteMessage) == []
    assert [line.act for line in day.school.records.lines] == ["group_message_leave"]


async def test_a_changed_message_is_judged_anew(day):
    """Its writer is told once as long as the question is open; one that was fine at first is told of too."""
    message = await in_group(day, ANNA, "Hallo @piet")
    await in_group(day, ANNA, "Hallo @jan", edited=message)
    assert [draft.text for draft in day.school.checker.drafts] == ["Hallo @piet", "Hallo @jan"]
    assert len(day.sees(ANNA)) == 1
    await day.presses(ANNA, "leave")
    await in_group(day, ANNA, "Hallo @kees", edited=message)
    assert len(day.sees(ANNA)) == 2
    doubt, day.school.checker.verdict = day.school.checker.verdict, Verdict()
    other = await in_group(day, ANNA, "Hallo allemaal")
    await in_group(day, ANNA, "Hallo iedereen", edited=other)
    day.school.checker.verdict = doubt
    await in_group(day, ANNA, "Hallo @piet", edited=other)
    assert len(day.sees(ANNA)) == 3


async def test_what_was_changed_and_is_fine_needs_no_answer(day):
    """The buttons go, and the writer reads why."""
    message = await in_group(day, ANNA, "Hallo @piet")
    day.school.checker.verdict = Verdict()
    await in_group(day, ANNA, "Hallo Piet", edited=message)
    assert day.last(ANNA) == "You changed it: I find nothing in it any more."
    assert day.choices(ANNA) == []


async def test_an_album_by_staff_is_one_message_with_one_press_for_all(day):
    """Each of its photos comes as a message of its own, and the caption stands under one."""
    photos = [await in_group(day, ANNA, text, "photo", album="a1") for text in ("", "", "Op kamp!", "")]
    assert len(day.sees(ANNA)) == 1
    await day.presses(ANNA, "remove")
    assert [removal.message for removal in day.school.outbox.of_type(DeleteMessage)] == photos
    await removed(day)
    assert day.last(ANNA) == "Removed from the group."


async def test_an_album_whose_last_part_alone_is_in_doubt_goes_as_a_whole(day):
    """What came before it is remembered, though nobody was told of it."""
    doubt, day.school.checker.verdict = day.school.checker.verdict, Verdict()
    first = await in_group(day, ANNA, "", "photo", album="a1")
    assert day.sees(ANNA) == []
    day.school.checker.verdict = doubt
    last = await in_group(day, ANNA, "Met @piet", "photo", album="a1")
    await day.presses(ANNA, "remove")
    assert [removal.message for removal in day.school.outbox.of_type(DeleteMessage)] == [first, last]


async def test_a_known_parent_is_told_what_everybody_keeps_to(day):
    """In private, and can remove it; nobody at school hears of it."""
    await day.school.parent(PARENT, SEM, language="en")
    day.school.checker.says(Severity.DOUBT, "P1", "contact_phone")
    message = await in_group(day, PARENT, "Bel mij op 06-12345678")
    assert "You wrote in the group of Groep 5. All its members can read this:" in day.last(PARENT)
    assert "(P1)" in day.last(PARENT)
    assert day.sees(ANNA) == day.sees(BRAM) == day.sees(GROUP_5) == []
    assert await day.presses(PARENT, "remove") == "I am removing it from the group."
    assert [removal.message for removal in day.school.outbox.of_type(DeleteMessage)] == [message]
    await removed(day)
    assert day.last(PARENT) == "Removed from the group."


async def test_a_number_is_what_the_real_protocol_finds_and_talk_is_not(day):
    """By its own words."""
    await day.school.parent(PARENT, SEM, language="en")
    day.school.checker.use_policy(PROFILE, CHILDREN)
    for text in ("Beterschap Sem!", "Wat was het leuk vandaag!", "Wij nemen taart mee"):
        await in_group(day, PARENT, text)
    assert day.sees(PARENT) == []
    await in_group(day, PARENT, "Bel mij op 06-12345678")
    assert "06-12345678" in day.last(PARENT)


async def test_what_holds_for_the_schools_own_posts_holds_for_no_parent(day):
    """An opinion is theirs; and who wants something of the school is shown the way, and told nothing else."""
    await day.school.parent(PARENT, SEM, language="en")
    await in_group(day, PARENT, "Hallo @piet")
    assert day.sees(PARENT) == []
    day.school.checker.says(Severity.DOUBT, "P1", "contact_phone")
    await in_group(day, PARENT, "Sem is ziek vandaag")
    assert "The school does not read that there." in day.sees(PARENT)[0].text
    assert "remove" not in day.choices(PARENT)


async def test_a_parents_picture_is_put_before_the_classs_teacher(day):
    """Nobody else hears of it."""
    message = await in_group(day, PARENT, "Leuk!", "photo")
    assert "A parent put a picture in the group of Groep 5." in day.last(ANNA)
    assert day.sees(BRAM) == day.sees(CARLA) == day.sees(PARENT) == day.sees(GROUP_5) == []
    await day.presses(ANNA, "remove")
    assert [removal.message for removal in day.school.outbox.of_type(DeleteMessage)] == [message]


async def test_an_album_is_one_matter(day):
    """Each of its photos comes as a message of its own; later ones, and another parent's, are asked about anew."""
    photos = [await in_group(day, PARENT, "", "photo") for _ in range(3)]
    assert len(day.sees(ANNA)) == 1
    await in_group(day, STRANGER, "", "video")
    assert len(day.sees(ANNA)) == 2
    first = day.buttons(ANNA)[0]
    await day.presses(ANNA, "remove", first)
    assert [removal.message for removal in day.school.outbox.of_type(DeleteMessage)] == photos
    await in_group(day, PARENT, "", "photo")
    assert len(day.sees(ANNA)) == 3


async def test_two_teachers_and_the_first_decides(day):
    """The other reads what was decided."""
    both = replace(STAFF[2], classes=("5", "6"))
    day.school = replace(day.school, profile=replace(day.school.profile, staff=(*STAFF[:2], both, STAFF[3])))
    await in_group(day, PARENT, "", "photo")
    old = day.button(CARLA, "leave")
    await day.presses(ANNA, "leave")
    assert day.last(CARLA) == "Left in the group."
    assert await day.presses(CARLA, "leave", old) == "Already decided by Anna de Boer."


async def test_without_a_teacher_the_director_is_asked(day):
    """Also for a group of the whole school."""
    await in_group(day, PARENT, "", "photo", group=WHOLE)
    assert "A parent put a picture in the group of De Tjongerschool." in day.last(BRAM)


async def test_who_cannot_be_written_to_is_told_nothing():
    """A school whose director has no account yet."""
    nobody = tuple(replace(each, accounts=()) for each in STAFF)
    day = Day(fake_school(profile=replace(PROFILE, staff=nobody)))
    await in_group(day, PARENT, "", "photo")
    assert day.school.outbox.effects == []


@pytest.mark.parametrize("content", ["text", "voice", "sticker", "document"])
async def test_what_is_no_picture_is_left_alone(day, content):
    """Who has never written to the bot cannot be told anything; a changed caption is no new picture."""
    await in_group(day, PARENT, "Leuk!", content)
    await in_group(day, PARENT, "Heel leuk!", "photo", edited="g1")
    assert day.school.outbox.effects == []


async def test_after_a_day_nothing_is_known_of_it_any_more(day):
    """The button says so; what comes late changes nothing."""
    await in_group(day, ANNA, "Hallo @piet")
    sighting = day.button(ANNA, "remove")
    day.school.sightings.saved.clear()
    assert await day.presses(ANNA, "remove", sighting) == "That is too long ago: remove it in the group yourself."
    await day.happens(Receipt("late", "group_removed", "gone gone", "done", day.school.now))
    assert len(day.sees(ANNA)) == 1
    await in_group(day, ANNA, "Hallo @kees")
    await day.passes(timedelta(days=1))
    assert day.school.sightings.saved == {}


@pytest.mark.parametrize("now", [None, replace(STAFF[0], classes=("6",))])
async def test_who_teaches_the_class_no_longer_removes_no_parents_picture(day, now):
    """Rights are those of the moment of the press."""
    await in_group(day, PARENT, "", "photo")
    staff = (*STAFF[1:], *([now] if now else []))
    day.school = replace(day.school, profile=replace(day.school.profile, staff=staff))
    assert await day.presses(ANNA, "remove") == "Only the class's teacher or the director can do that."
    (sighting,) = day.school.sightings.saved
    assert Line("press_refused", "staff:anna", sighting, "group_watch") in day.school.records.lines
    assert day.school.outbox.of_type(DeleteMessage) == []


def test_what_holds_for_everybody_are_the_rules_on_manners_and_on_other_peoples_data():
    """By their keys, which are the same whatever articles a school has; a new rule on these belongs to them."""
    assert {rule for rule, setting in PROTOCOL.rules.items() if setting.article in {"B4", "P1"}} == OF_EVERYBODY

"""The bot is added to a group that no class has: a director says whose it is, and is told what is lacking."""

from dataclasses import replace

import pytest

from handlers.group_setup import MOST_WAITING
from handlers.model.effects import ChatButton, CheckRights, Pin, Send
from handlers.model.events import Account, Chat, ChatMoved, Membership, Receipt
from handlers.model.profile import WHOLE_SCHOOL
from handlers.posting_places import class_name, classes_without_group
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, PARENT, PROFILE, STAFF, private
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.posting_day import UNDO_TIME, published

BOT = Account("telegram", "9000")
NEW = Chat("telegram", "-77", "group")
SUPERGROUP = Chat("telegram", "-10077", "group")
WITHOUT_GROUP = replace(PROFILE, classes=(PROFILE.classes[0], replace(PROFILE.classes[1], chats=())))
TITLE = "Groep 6 van juf Carla"


@pytest.fixture
def day() -> Day:
    """A day at the sample school, whose class 6 has no group."""
    return Day(fake_school(profile=WITHOUT_GROUP))


async def added(day: Day, status: str = "member", chat: Chat = NEW) -> None:
    """Somebody adds the bot to a group, or changes its place there."""
    await day.happens(Membership(chat, BOT, status, bot=True, title=TITLE))


async def test_the_director_is_asked_whose_group_it_is(day):
    """By its name, with the classes that have none yet, in private; nobody else hears anything."""
    await added(day)
    assert f"I was added to the group “{TITLE}”. Which class is this group?" in day.last(BRAM)
    assert day.choices(BRAM) == ["6", WHOLE_SCHOOL, "none"]
    assert day.labels(BRAM) == ["Groep 6", "the whole school", "None"]
    assert "Classes that have a group already are not in the list." in day.last(BRAM)
    assert day.sees(ANNA) + day.sees(CARLA) + day.sees(NEW) == []


async def test_being_added_shows_several_times_and_is_asked_once(day):
    """A change of membership, a notice in the chat, and then the rights of an administrator."""
    for status in ("member", "member", "administrator"):
        await added(day, status)
    assert len(day.sees(BRAM)) == 1


async def test_the_class_has_the_group_that_the_director_presses(day):
    """It can be posted in, and it is greeted with a button that leads to the private chat."""
    await added(day)
    await day.presses(BRAM, "6")
    assert day.last(BRAM) == f"The group “{TITLE}” is for Groep 6."
    assert day.school.grown().chats.profile.classes[1].chats == (NEW,)
    assert await day.school.chats.of_class("6") == (NEW,)
    assert Line("group_settled", "staff:bram", "id-000000001", "6") in day.school.records.lines
    (hello,) = day.sees(NEW)
    assert "I am the bot of De Tjongerschool. Here I bring the school's news for Groep 6." in hello.text
    assert "Tell me in private" in hello.text
    ((button,),) = hello.buttons
    assert isinstance(button, ChatButton)


async def test_the_button_of_the_greeting_says_hello(day):
    """What it brings along is no code."""
    await day.writes(PARENT, "/start groep")
    assert "I am the bot of De Tjongerschool" in day.last(PARENT)


async def test_a_group_can_be_for_the_whole_school(day):
    """A school has one such group on a platform."""
    await added(day)
    await day.presses(BRAM, WHOLE_SCHOOL)
    assert "is for the whole school" in day.last(BRAM)
    await added(day, chat=Chat("telegram", "-78", "group"))
    assert await day.school.chats.of_class(WHOLE_SCHOOL) == (NEW,)
    assert day.choices(BRAM) == ["6", "none"]
    await day.happens(Membership(NEW, BOT, "left", bot=True))
    assert "in the group of the whole school" in day.last(BRAM)


async def test_a_group_that_is_none_is_left_alone(day):
    """Whatever happens to the bot there; when it is removed and added again, it asks again."""
    await added(day)
    await day.presses(BRAM, "none")
    assert day.last(BRAM).startswith(f"I do nothing in the group “{TITLE}”.")
    await added(day, "administrator")
    assert day.choices(BRAM) == []
    assert day.sees(NEW) == []
    await added(day, "left")
    await added(day)
    assert day.choices(BRAM) == ["6", WHOLE_SCHOOL, "none"]


async def test_a_group_that_the_bot_left_needs_no_answer(day):
    """The question is taken back; a group that nobody was asked about is not noted when the bot leaves it."""
    await added(day)
    await added(day, "blocked")
    assert day.last(BRAM) == f"I was removed from the group “{TITLE}”."
    await added(day, "left", Chat("telegram", "-79", "group"))
    assert day.school.groups.saved == {}


async def test_every_director_is_asked_and_the_first_decides():
    """The others read what was decided; a director who cannot be written to is left out."""
    second = replace(STAFF[2], role="director", classes=())
    absent = replace(STAFF[3], role="director", accounts=())
    profile = replace(WITHOUT_GROUP, staff=(STAFF[0], STAFF[1], second, absent))
    day = Day(fake_school(profile=profile))
    await added(day)
    old = day.button(BRAM, "6")
    await day.presses(CARLA, "6")
    assert day.last(BRAM) == day.last(CARLA) == f"The group “{TITLE}” is for Groep 6."
    assert await day.presses(BRAM, "none", old) == "Already decided by Carla Visser."
    assert "This button is not for you." in await day.presses(ANNA, "none", old)


async def test_who_is_director_no_longer_decides_nothing(day):
    """Rights are those of the moment of the press."""
    await added(day)
    former = replace(STAFF[1], role="teacher")
    day.school = replace(day.school, profile=replace(WITHOUT_GROUP, staff=(STAFF[0], former, *STAFF[2:])))
    assert await day.presses(BRAM, "6") == "Only the director can decide that."
    assert Line("press_refused", "staff:bram", "id-000000001", "group_setup") in day.school.records.lines


async def test_a_class_that_has_a_group_by_now_gets_no_second_one(day):
    """Two groups were asked about, and the class was pressed for both."""
    await added(day)
    old = day.button(BRAM, "6")
    await added(day, chat=Chat("telegram", "-78", "group"))
    await day.presses(BRAM, "6")
    assert await day.presses(BRAM, "6", old) == "That class has a group already."
    day.school = replace(day.school, profile=replace(PROFILE, classes=()))
    assert await day.presses(BRAM, "6", old) == "That class has a group already."


async def test_a_group_whose_class_has_another_one_now_is_asked_about_again(day):
    """The settings name another group for it, and what stands there wins."""
    await added(day)
    await day.presses(BRAM, "6")
    day.school = replace(day.school, profile=PROFILE)
    await added(day, "administrator")
    assert day.choices(BRAM) == [WHOLE_SCHOOL, "none"]


async def test_a_group_that_moves_before_it_is_decided_keeps_its_question(day):
    """A basic group becomes a supergroup when its bot is made an administrator."""
    await added(day)
    await day.happens(ChatMoved(NEW, SUPERGROUP))
    await day.happens(ChatMoved(NEW, SUPERGROUP))
    await added(day, "administrator", SUPERGROUP)
    assert len(day.sees(BRAM)) == 1
    await day.presses(BRAM, "6")
    assert [send.chat for send in day.school.outbox.of_type(Send) if send.chat.kind == "group"] == [SUPERGROUP]


async def test_a_group_that_moves_afterwards_is_the_classs_still(day):
    """At its new address."""
    await added(day)
    await day.presses(BRAM, "6")
    day.school = day.school.grown()
    await day.happens(ChatMoved(NEW, SUPERGROUP))
    assert await day.school.chats.of_class("6") == (SUPERGROUP,)


async def rights(day: Day, detail: str, outcome: str = "done", place: str = "6") -> str:
    """What came of looking at the bot's rights; gives what the director reads."""
    await day.happens(Receipt(f"look-{day.count}", "rights", place, outcome, day.school.now, detail))
    return day.last(BRAM)


LACKS = [
    ("", ["✅ I can do everything I need in the group of Groep 6."], []),
    ("admin read", ["make me an administrator", "I do not see what parents write"], []),
    ("admin", ["make me an administrator"], ["I do not see"]),
    ("delete pin", ["switch on:", "- Delete messages", "- Pin messages"], ["- Add members"]),
    ("invite", ["- Add members"], ["- Pin messages"]),
    ("post", ["I cannot write in the channel of Groep 6"], []),
]


@pytest.mark.parametrize(("detail", "said", "unsaid"), LACKS)
async def test_the_director_reads_what_is_lacking_and_where_to_press(day, detail, said, unsaid):
    """Each right by the name that it has on the platform's own screen."""
    text = await rights(day, detail)
    assert [part for part in said if part not in text] == []
    assert [part for part in unsaid if part in text] == []


@pytest.mark.parametrize(("detail", "pinned"), [("", True), ("delete", True), ("pin", False), ("admin read", False)])
async def test_the_greeting_is_pinned_as_soon_as_the_bot_may(day, detail, pinned):
    """Often it is made an administrator only after it was greeted."""
    await added(day)
    await day.presses(BRAM, "6")
    await rights(day, detail)
    pins = [(pin.chat, pin.of) for pin in day.school.outbox.of_type(Pin)]
    assert pins == ([(NEW, day.sees(NEW)[0].key)] if pinned else [])


async def test_rights_that_cannot_be_looked_at_are_lacking(day):
    """The platform refuses; a place that the school no longer has is nobody's."""
    assert "make me an administrator" in await rights(day, "Forbidden", "failed")
    day.school.outbox.clear()
    await day.happens(Receipt("look-2", "rights", "8", "done", day.school.now, "admin"))
    assert day.school.outbox.effects == []


async def test_new_rights_in_a_classs_group_are_looked_at(day):
    """When the group is settled, and when the bot's place changes in any class's group, for better or worse."""
    await added(day)
    await day.presses(BRAM, "6")
    await day.happens(Membership(GROUP_5, BOT, "administrator", bot=True))
    await day.happens(Membership(GROUP_5, BOT, "member", bot=True))
    looked = [(effect.chat, effect.receipt.subject) for effect in day.school.outbox.of_type(CheckRights)]
    assert looked == [(NEW, "6"), (GROUP_5, "5"), (GROUP_5, "5")]


async def test_what_is_lacking_is_told_once_until_it_changes(day):
    """One change shows several times; when the bot was away it is told again."""
    for lacking in ("admin read", "admin read", "", "", "pin"):
        await rights(day, lacking, place="5")
    assert len(day.sees(BRAM)) == 3
    for status in ("left", "member"):
        await day.happens(Membership(GROUP_5, BOT, status, bot=True))
    before = len(day.sees(BRAM))
    await rights(day, "pin", place="5")
    assert len(day.sees(BRAM)) == before + 1


async def away_and_back(day: Day) -> None:
    """The bot is removed from the group that class 6 was given, and added again."""
    await added(day)
    await day.presses(BRAM, "6")
    await added(day, "left")
    await added(day)


async def test_a_wrong_answer_is_mended_by_adding_the_bot_again(day):
    """It goes on as before, and the director is asked once more; the other class can be pressed then."""
    await away_and_back(day)
    assert "I am in the group of Groep 6 again." in day.sees(BRAM)[-2].text
    assert "Which class is this group?" in day.last(BRAM)
    assert day.choices(BRAM) == ["6", WHOLE_SCHOOL, "none"]
    for status in ("left", "member"):
        await added(day, status)
    assert day.choices(BRAM) == ["6", WHOLE_SCHOOL, "none"]
    await day.presses(BRAM, WHOLE_SCHOOL)
    day.school = day.school.grown()
    assert await day.school.chats.of_class("6") == ()
    assert await day.school.chats.of_class(WHOLE_SCHOOL) == (NEW,)
    assert [hello.text.splitlines()[0][-11:] for hello in day.sees(NEW)] == ["or Groep 6.", "ole school."]


async def test_a_school_without_groups_is_offered_all_classes():
    """And nothing is said of classes that are left out."""
    none = tuple(replace(each, chats=()) for each in PROFILE.classes)
    day = Day(fake_school(profile=replace(PROFILE, classes=none)))
    await added(day)
    assert day.choices(BRAM) == ["5", "6", WHOLE_SCHOOL, "none"]
    assert "already" not in day.last(BRAM)


async def test_a_group_that_moved_is_given_at_its_present_address(day):
    """It became a supergroup, was left, and is for another class now."""
    await added(day)
    await day.presses(BRAM, "6")
    await day.happens(ChatMoved(NEW, SUPERGROUP))
    await added(day, "left", SUPERGROUP)
    await added(day, chat=SUPERGROUP)
    await day.presses(BRAM, WHOLE_SCHOOL)
    day.school = day.school.grown()
    assert await day.school.chats.of_class(WHOLE_SCHOOL) == (SUPERGROUP,)
    assert await day.school.chats.of_class("6") == ()
    assert len(day.sees(SUPERGROUP)) == 1


async def test_the_right_answer_can_be_given_again(day):
    """Nothing changes, and the group is not greeted twice."""
    await away_and_back(day)
    await day.presses(BRAM, "6")
    day.school = day.school.grown()
    assert await day.school.chats.of_class("6") == (NEW,)
    assert len(day.school.groups.saved) == 1


async def test_a_class_that_lost_its_group_can_have_another_one(day):
    """Else it would be without one for ever; the lost one is forgotten, and asked about when the bot is back there."""
    other = Chat("telegram", "-78", "group")
    await added(day)
    await day.presses(BRAM, "6")
    await added(day, chat=other)
    assert "6" not in day.choices(BRAM)
    await added(day, "left")
    await added(day, "left", other)
    await added(day, chat=other)
    await day.presses(BRAM, "6")
    day.school = day.school.grown()
    assert await day.school.chats.of_class("6") == (other,)
    await added(day, "left", other)
    await added(day)
    await day.presses(BRAM, "6")
    day.school = day.school.grown()
    assert await day.school.chats.of_class("6") == (NEW,)


async def test_a_class_whose_group_stands_in_the_settings_keeps_it(day):
    """Also when the bot was removed from it: that is mended there."""
    await day.happens(Membership(GROUP_5, BOT, "left", bot=True))
    await added(day)
    assert "5" not in day.choices(BRAM)


async def test_a_stranger_cannot_flood_the_directors_with_groups(day):
    """Anybody can add the bot to any number of groups; when one is decided the next can be asked about."""
    for number in range(20):
        await added(day, chat=Chat("telegram", f"-{200 + number}", "group"))
    assert len(day.sees(BRAM)) == MOST_WAITING
    await day.presses(BRAM, "none")
    await added(day)
    assert len(day.sees(BRAM)) == MOST_WAITING + 1


async def test_a_private_chat_that_moves_is_no_group(day):
    """Nothing is kept of it."""
    await day.happens(ChatMoved(private(PARENT), NEW))
    assert day.school.groups.saved == {}


async def test_what_is_for_everybody_goes_to_the_schools_own_group_too():
    """So a class without a group misses nothing of it; a post for a class does not go there."""
    day = Day(fake_school(profile=replace(WITHOUT_GROUP, chats=(NEW,))))
    post = await published(day, "school")
    assert await classes_without_group(post, day.school) == []
    await day.passes(UNDO_TIME)
    assert ["Morgen gymles!" in message.text for message in day.sees(NEW)] == [True]
    assert await class_name(str(NEW), post, day.school) == "De Tjongerschool"
    day.school.posts.saved.clear()
    await published(day)
    await day.passes(UNDO_TIME)
    assert len(day.sees(NEW)) == 1
    assert len(day.sees(GROUP_5)) == 2

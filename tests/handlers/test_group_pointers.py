"""Who wants something of the school in a group is shown the way: once, discreetly, and in private where that can be."""

from datetime import timedelta

import pytest

from handlers.model.effects import SEEN_BY_ALL, SendEphemeral
from handlers.model.events import Account, Chat
from tests.fakes.sample import ANNA, GROUP_5, GROUP_6, LIV, PARENT, SEM, STRANGER, private
from tests.handlers.day import Day
from tests.handlers.group_day import MINUTE, in_group, shown_to_one, start_of

ILL = "Sem is ziek vandaag"
HOUR = timedelta(hours=1)
ANNA_AT_HOME = Account("telegram", "2003")


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


def for_one(day: Day) -> list[SendEphemeral]:
    """What one member of a group was shown."""
    return day.school.outbox.of_type(SendEphemeral)


@pytest.mark.parametrize(
    "text",
    ["Leuke foto's!", "Wie kan er rijden vrijdag?", "Beterschap Sem!", "Is er nog iemand ziek?", "", "👍", "/hallo"],
)
async def test_what_is_between_members_gets_no_word(day, text):
    """Silence is a feature."""
    await in_group(day, STRANGER, text)
    assert day.school.outbox.effects == []
    assert day.school.sightings.saved == {}


NEEDS = [
    (ILL, "Is your child ill?", "🤒 Report illness"),
    ("/ziek Sem", "Is your child ill?", "🤒 Report illness"),
    ("Mag Noor vrijdag vrij voor een bruiloft?", "Leave?", "📅 Leave"),
    ("Juf, wat moeten ze morgen meenemen?", "A question for the school?", "❓ Question"),
]


@pytest.mark.parametrize(("text", "words", "label"), NEEDS)
async def test_a_stranger_alone_is_shown_the_way(day, text, words, label):
    """One short message with one button, that nobody else in the group sees."""
    await in_group(day, STRANGER, text)
    (pointer,) = for_one(day)
    assert (pointer.chat, pointer.to) == (GROUP_5, STRANGER)
    assert words in pointer.text
    assert pointer.buttons[0][0].label == label
    assert start_of(pointer).startswith("p_")
    assert day.sees(GROUP_5) == []


@pytest.mark.parametrize("who", [ANNA, None])
async def test_staff_and_whoever_has_no_account_are_shown_nothing(day, who):
    """A teacher may say that a child is ill; an anonymous administrator may be anybody."""
    await in_group(day, who, ILL)
    assert for_one(day) == []


@pytest.mark.parametrize("group", [Chat("telegram", "-77", "group"), Chat("telegram", GROUP_5.id, "channel")])
async def test_elsewhere_nothing_is_said(day, group):
    """In a group that is none of the school's, and in a channel, where only the school speaks."""
    await in_group(day, STRANGER, ILL, group=group)
    assert day.school.outbox.effects == []


async def test_the_button_goes_on_in_private_with_the_text(day):
    """Nothing has to be typed again, and nothing follows in the group."""
    await in_group(day, STRANGER, "Mijn zoon is ziek tot en met woensdag")
    pointer = await shown_to_one(day)
    await day.writes(STRANGER, f"/start {start_of(pointer)}")
    assert "You are not linked to a child" in day.last(STRANGER) or "first name" in day.last(STRANGER)
    dialogue = await day.school.dialogues.of(private(STRANGER))
    assert dialogue is not None
    assert (dialogue.data["first"], dialogue.data["last"]) == ("2026-11-23", "2026-11-25")
    await day.passes(HOUR / 2)
    assert day.sees(GROUP_5) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mag Noor vrijdag vrij voor een bruiloft?", "https://tjongerschool.example/verlof"),
        ("Juf, wat moeten ze morgen meenemen?", "“Juf, wat moeten ze morgen meenemen?”"),
        ("Wanneer is de studiedag?", "“Wanneer is de studiedag?”"),
    ],
)
async def test_leave_and_questions_go_on_in_private_too(day, text, words):
    """Begun with what was written, where the bot mails it; else with the way that the school has for them."""
    await in_group(day, STRANGER, text)
    await day.writes(STRANGER, f"/start {start_of(for_one(day)[0])}")
    if "none" in day.choices(STRANGER):  # a question of somebody whom the school does not know: where to answer
        await day.presses(STRANGER, "none")
    assert words in day.last(STRANGER)


async def test_a_question_of_somebody_else_is_not_taken_along(day):
    """Who presses the ordinary pointer begins their own."""
    await in_group(day, STRANGER, "Juf, wat moeten ze morgen meenemen?")
    start = start_of(for_one(day)[0])
    await day.writes(PARENT, f"/start {start}")
    assert "meenemen" not in "".join(each.text for each in day.sees(PARENT))
    assert day.school.dialogues.open[str(private(PARENT))].kind == "question"


async def test_an_unpressed_pointer_is_followed_by_one_that_removes_itself(day):
    """Delivery is not guaranteed, so after some minutes all see it, for some minutes."""
    await in_group(day, STRANGER, ILL)
    await shown_to_one(day)
    await day.passes(4 * MINUTE)
    assert day.sees(GROUP_5) == []
    await day.passes(2 * MINUTE)
    (ordinary,) = day.sees(GROUP_5)
    assert "Is your child ill? The school does not read this here." in ordinary.text
    await day.passes(10 * MINUTE)
    assert day.sees(GROUP_5) == []


async def test_where_all_saw_it_ordinary_ones_are_used_from_then_on(day):
    """The platform does not know messages for one; that is remembered, also for other groups."""
    await in_group(day, STRANGER, ILL)
    await shown_to_one(day, SEEN_BY_ALL)
    assert len(day.sees(GROUP_5)) == 1
    await in_group(day, PARENT, "Liv is ziek", group=GROUP_6)
    assert len(for_one(day)) == 1
    assert len(day.sees(GROUP_6)) == 1
    assert day.school.memory.facts == {"telegram messages for one": "no"}


async def test_a_message_for_one_that_fails_is_followed_by_an_ordinary_one(day):
    """Once; the next parent's is tried as before."""
    await in_group(day, STRANGER, ILL)
    await shown_to_one(day, "Bad Request", "failed")
    assert len(day.sees(GROUP_5)) == 1
    await in_group(day, PARENT, "Liv is ziek")
    assert len(for_one(day)) == 2


async def test_an_ordinary_pointer_goes_as_soon_as_it_is_followed(day):
    """And not again when its time is over."""
    await in_group(day, STRANGER, ILL)
    await shown_to_one(day, SEEN_BY_ALL)
    await day.writes(STRANGER, f"/start {start_of(day.sees(GROUP_5)[0])}")
    assert day.sees(GROUP_5) == []
    await day.passes(20 * MINUTE)
    assert day.sees(GROUP_5) == []


async def test_somebody_else_who_presses_takes_no_text_along(day):
    """What the other wrote is not theirs to see; the pointer stays for its time."""
    await in_group(day, STRANGER, "Sem is ziek tot en met vrijdag")
    await shown_to_one(day, SEEN_BY_ALL)
    await day.writes(PARENT, f"/start {start_of(day.sees(GROUP_5)[0])}")
    dialogue = await day.school.dialogues.of(private(PARENT))
    assert dialogue is not None
    assert (dialogue.data["name"], dialogue.data["last"]) == ("", None)
    assert len(day.sees(GROUP_5)) == 1


async def test_a_button_of_long_ago_says_hello(day):
    """Nothing is known of it any more, and it is no wrong code."""
    await day.writes(STRANGER, "/start p_nothing")
    assert "I am the bot of De Tjongerschool" in day.last(STRANGER)
    assert day.school.invitations.wrong == []


async def test_a_known_parent_is_written_to_and_the_group_sees_nothing(day):
    """The report is begun with what they wrote."""
    await day.school.parent(PARENT, SEM)
    await in_group(day, PARENT, ILL)
    lead, question = day.sees(PARENT)
    assert lead.text == "You wrote in the group of Groep 5 that your child is ill. The school does not read that there."
    assert "Sem" in question.text
    assert "send" in day.choices(PARENT)
    assert for_one(day) == day.sees(GROUP_5) == []
    await day.passes(HOUR)
    assert day.sees(GROUP_5) == []


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Mag Noor vrijdag vrij voor een bruiloft?", "You wrote about leave in the group of Groep 5."),
        ("Juf, wat moeten ze morgen meenemen?", "You asked something in the group of Groep 5."),
    ],
)
async def test_a_known_parent_reads_where_leave_and_questions_belong(day, text, words):
    """In private."""
    await day.school.parent(PARENT, SEM)
    await in_group(day, PARENT, text)
    assert words in day.sees(PARENT)[0].text
    assert len(day.sees(PARENT)) == 2


async def test_what_a_parent_is_doing_is_not_broken_off(day):
    """An open dialogue stays as it is; they read what to do."""
    await day.school.parent(PARENT, SEM, LIV)
    await day.writes(PARENT, "/sick")
    before = await day.school.dialogues.of(private(PARENT))
    await in_group(day, PARENT, "Juf, wat moeten ze morgen meenemen?")
    assert "Finish here first, or send /stop." in day.last(PARENT)
    assert await day.school.dialogues.of(private(PARENT)) == before


async def test_nobody_is_shown_the_same_way_twice_within_the_time(day):
    """A message that is changed is a second chance only for another need; after twelve hours it is said again."""
    message = await in_group(day, STRANGER, ILL)
    await in_group(day, STRANGER, "Sem is nog steeds ziek", edited=message)
    await in_group(day, STRANGER, "Sem is ziek", group=GROUP_6)
    assert len(for_one(day)) == 1
    await in_group(day, STRANGER, "Mag Noor vrijdag vrij voor een bruiloft?", edited=message)
    assert len(for_one(day)) == 2
    day.school = day.school.move_to(day.school.now + 13 * HOUR)
    await in_group(day, STRANGER, ILL)
    assert len(for_one(day)) == 3


async def test_timers_and_receipts_of_what_is_forgotten_do_nothing(day):
    """Whatever comes late."""
    await in_group(day, STRANGER, ILL)
    await shown_to_one(day, SEEN_BY_ALL)
    await in_group(day, PARENT, "Liv is ziek", group=GROUP_6)
    day.school.memory.facts.clear()
    await in_group(day, PARENT, "Mag Liv vrijdag vrij voor een bruiloft?")
    await shown_to_one(day)
    day.school.sightings.saved.clear()
    await shown_to_one(day)
    await day.passes(48 * HOUR)
    assert len(day.sees(GROUP_5)) == 1


async def test_a_pointer_that_was_followed_meanwhile_is_not_repeated(day):
    """The platform's word comes after the press."""
    await in_group(day, STRANGER, ILL)
    await day.writes(STRANGER, f"/start {start_of(for_one(day)[0])}")
    await shown_to_one(day, SEEN_BY_ALL)
    assert day.sees(GROUP_5) == []


async def test_what_was_forwarded_are_anothers_words(day):
    """A report that somebody passes on is none of theirs: no word, and nobody is told that one is missing."""
    await in_group(day, STRANGER, ILL, forwarded=True)
    assert day.school.outbox.effects == []
    assert day.school.timers.set_ones == {}


async def test_many_who_want_the_same_are_shown_the_way_once(day):
    """One ordinary pointer stands for all of them, as long as somebody asks; another need has its own."""
    await day.school.memory.remember("telegram messages for one", "no")
    for number in range(30):
        await in_group(day, Account("telegram", f"5{number}"), "Mijn zoon is ziek")
    assert len(day.sees(GROUP_5)) == 1
    await in_group(day, STRANGER, "Mag Noor vrijdag vrij voor een bruiloft?")
    assert len(day.sees(GROUP_5)) == 2
    await day.passes(8 * MINUTE)
    await in_group(day, PARENT, "Liv is ziek")
    await day.passes(8 * MINUTE)
    assert ["ill" in pointer.text for pointer in day.sees(GROUP_5)] == [True]
    await day.passes(3 * MINUTE)
    assert day.sees(GROUP_5) == []
    await in_group(day, ANNA_AT_HOME, "Onze dochter is ziek")
    assert len(day.sees(GROUP_5)) == 1


async def test_each_takes_their_own_text_along_from_the_pointer_of_all(day):
    """Though it was shown for somebody else; it stays for the others, and goes when that one presses."""
    await day.school.memory.remember("telegram messages for one", "no")
    await in_group(day, STRANGER, "Juf, wat moeten ze morgen meenemen?")
    await in_group(day, PARENT, "Juf, hoe laat begint de gym?")
    start = start_of(day.sees(GROUP_5)[0])
    await day.writes(PARENT, f"/start {start}")
    await day.writes(PARENT, "eva@ouders.example")
    assert "hoe laat begint de gym" in day.last(PARENT)
    assert len(day.sees(GROUP_5)) == 1
    await day.writes(STRANGER, f"/start {start}")
    await day.writes(STRANGER, "omar@ouders.example")
    assert "meenemen" in day.last(STRANGER)
    assert day.sees(GROUP_5) == []
    await in_group(day, ANNA_AT_HOME, "Juf, mag er een traktatie mee?")
    assert len(day.sees(GROUP_5)) == 1

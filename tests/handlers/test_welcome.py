"""The first words, and the code that says which child is whose."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.codes import new_code
from handlers.model.effects import MakeInviteLink
from handlers.model.events import Chat, Outcome, Receipt
from handlers.model.people import Child
from handlers.redeeming import code_in
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, BRAM, CARLA, CHILDREN, GROUP_5, NOOR, PARENT, PROFILE, SEM, STRANGER, private
from tests.handlers.reporting_day import Morning

CODE = new_code(bytes(range(70, 80)))
WRONG = "7KQ2-M4XD-09BT-HZ3W"
NO_GOOD = "This code does not work. Check it, or ask the school for a new one."
LATER = "That was a few tries too many."


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent who holds a code for Sem."""
    morning = await Morning.of()
    await morning.school.invitations.issue(CODE, SEM.id, morning.school.now + timedelta(days=14))
    return morning


async def test_start_says_in_three_sentences_what_the_bot_does_and_keeps(morning):
    """With the five buttons under it."""
    await morning.writes(PARENT, "/start")
    does, report, keeps, _, code = morning.last(PARENT).split("\n")
    assert "I am the bot of De Tjongerschool:" in does
    assert "three days" in report
    assert "which child is yours" in keeps
    assert "Did you get a code from the school? Type it here" in code
    assert morning.labels(PARENT) == ["🤒 Report illness", "📅 Leave", "❓ Question", "📰 News", "⚙️ My data"]


@pytest.mark.parametrize("text", ["/start", "hallo", "asdf qwerty", "👍👍 hm"])
async def test_staff_get_their_own_buttons(morning, text):
    """Whatever brings them: a post and help; a parent's are not theirs, nor is the number to phone."""
    await morning.writes(ANNA, text)
    assert morning.labels(ANNA) == ["📣 Make a post", "ℹ️ Help"]
    assert "0516" not in morning.last(ANNA)


async def test_staff_who_are_parents_get_both(morning):
    """They wear two hats."""
    await morning.writes(ANNA, CODE)
    of_parents = ["🤒 Report illness", "📅 Leave", "❓ Question", "📰 News", "⚙️ My data"]
    assert morning.labels(ANNA) == ["📣 Make a post", "ℹ️ Help", *of_parents]
    await morning.writes(ANNA, "/help")
    assert "/sick" in morning.last(ANNA)
    assert "/post" in morning.last(ANNA)


async def test_the_buttons_of_staff_lead_to_a_post_and_to_help(morning):
    """As the commands do, and as often as they are pressed."""
    await morning.writes(ANNA, "/start")
    assert await morning.presses(ANNA, "help") == ""
    assert "/post – make a post for parents, with photos" in morning.last(ANNA)
    button = morning.button(private(ANNA), "post")
    assert await morning.presses(ANNA, "post", button) == ""
    asked = morning.last(ANNA)
    await morning.writes(ANNA, "/post")
    assert morning.last(ANNA) == asked


async def test_who_is_no_longer_staff_makes_no_post_with_an_old_button(morning):
    """Rights are looked at when a button is pressed."""
    await morning.writes(ANNA, "/start")
    button = morning.button(private(ANNA), "post")
    nobody = replace(morning.school.profile, staff=())
    morning.school = replace(morning.school, profile=nobody)
    morning.school.people.profile = nobody
    await morning.presses(ANNA, "post", button)
    assert morning.school.posts.saved == {}


async def test_start_tells_staff_how_they_are_known(morning):
    """And how a post is made."""
    await morning.writes(ANNA, "/start")
    assert "I know you as juf Anna, groep 5. Make a post for parents with /post." in morning.last(ANNA)


async def test_start_asks_no_code_of_a_parent_who_is_linked():
    """It is known whose child it is."""
    morning = await Morning.of(NOOR)
    await morning.writes(PARENT, "/start")
    assert "code" not in morning.last(PARENT)


async def test_start_says_that_a_report_which_was_begun_is_not_sent(morning):
    """Who starts again in the middle of it reads that the school knows nothing yet."""
    await morning.writes(PARENT, CODE)
    await morning.writes(PARENT, "Sem is vandaag ziek")
    await morning.writes(PARENT, "/start")
    assert "The school knows nothing yet." in morning.last(PARENT)


async def test_start_says_when_the_bot_keeps_no_report():
    """Where no child's name may pass through the platform."""
    morning = await Morning.of(NOOR, profile=replace(PROFILE, child_data={"telegram": False}))
    await morning.writes(PARENT, "/start")
    assert "I keep no reports of illness" in morning.last(PARENT)


@pytest.mark.parametrize("command", ["/help", "/hulp"])
async def test_help_says_what_can_be_asked(morning, command):
    """A parent reads of sick notes, a teacher of posts, a director and a deputy of deciding."""
    await morning.writes(PARENT, command)
    assert "/sick" in morning.last(PARENT)
    assert "0516-000000" in morning.last(PARENT)
    assert "/post" not in morning.last(PARENT)
    await morning.writes(ANNA, command)
    assert "/post" in morning.last(ANNA)
    assert "/sick" not in morning.last(ANNA)
    assert "When a post is in doubt, I ask the director." in morning.last(ANNA)
    await morning.writes(BRAM, command)
    assert "I ask you: you decide with the buttons." in morning.last(BRAM)
    await morning.writes(CARLA, command)
    assert "I ask the director, and you when nobody decides in time." in morning.last(CARLA)


@pytest.mark.parametrize(
    "text",
    [
        f"/start {CODE}",
        CODE,
        CODE.lower(),
        CODE.replace("-", " "),
        f"/start {CODE.replace('-', '')}",
        f"Mijn code is {CODE}, klopt dat?",
    ],
)
async def test_a_code_links_parent_and_child(morning, text):
    """By a link, by command, or typed, however it is spelt."""
    await morning.writes(PARENT, text)
    assert "🎉 It worked: you are linked to Sem, Groep 5." in morning.last(PARENT)
    person = await morning.school.person(PARENT)
    assert (SEM.id,) == person.children
    assert Line("code_redeemed", person.id, SEM.id) in morning.school.records.lines


async def test_a_code_opens_the_group_of_the_class(morning):
    """One link for each group on the parent's own platform, for one account and a week."""
    profile = morning.school.profile
    five = replace(profile.classes[0], chats=(GROUP_5, Chat("matrix", "!five:x.example", "group")))
    morning.school = replace(morning.school, profile=replace(profile, classes=(five, profile.classes[1])))
    morning.school.chats.profile = morning.school.profile
    await morning.writes(PARENT, f"/start {CODE}")
    assert "The link to the group of the class follows." in morning.last(PARENT)
    (link,) = morning.school.outbox.of_type(MakeInviteLink)
    assert (GROUP_5, morning.school.now + timedelta(days=7)) == (link.chat, link.expires_at)


async def came(morning: Morning, outcome: Outcome, detail: str = "") -> None:
    """The platform answers the request for a link."""
    (link,) = morning.school.outbox.of_type(MakeInviteLink)
    receipt = Receipt(link.key, link.receipt.topic, link.receipt.subject, outcome, morning.school.now, detail)
    await morning.happens(receipt)


async def test_the_link_is_sent_to_the_parent(morning):
    """When the platform has made it."""
    await morning.writes(PARENT, f"/start {CODE}")
    await came(morning, "done", "https://t.me/+abc")
    assert "This is your link to the group of Groep 5: https://t.me/+abc" in morning.last(PARENT)


@pytest.mark.parametrize("outcome", ["failed", "uncertain", "done"])
async def test_a_link_that_could_not_be_made_is_told(morning, outcome):
    """Also when the platform says that it worked and gives none."""
    await morning.writes(PARENT, f"/start {CODE}")
    await came(morning, outcome)
    assert "I could not make a link to the group of Groep 5. Ask the teacher for one." in morning.last(PARENT)


async def test_a_link_for_somebody_who_is_gone_is_sent_to_nobody(morning):
    """They may have been erased."""
    await morning.writes(PARENT, f"/start {CODE}")
    morning.school.people.known.clear()
    morning.school.people.accounts.clear()
    said = len(morning.sees(PARENT))
    await came(morning, "done", "https://t.me/+abc")
    assert said == len(morning.sees(PARENT))


async def test_a_class_without_a_group_or_a_name_is_no_obstacle():
    """A child in a class that the settings do not have is linked all the same."""
    kim = Child("901", "Kim", "Vos", "9")
    morning = await Morning.of(roster=(*CHILDREN, kim))
    await morning.school.invitations.issue(CODE, kim.id, morning.school.now + timedelta(days=1))
    await morning.writes(PARENT, CODE)
    assert "you are linked to Kim, 9." in morning.last(PARENT)
    assert "link to the group" not in morning.last(PARENT)


async def test_a_link_to_a_class_that_was_renamed_is_sent_by_its_id(morning):
    """The settings may change in between."""
    await morning.writes(PARENT, f"/start {CODE}")
    morning.school = replace(morning.school, profile=replace(morning.school.profile, classes=()))
    await came(morning, "done", "https://t.me/+abc")
    assert "the group of 5: https" in morning.last(PARENT)


async def test_no_name_passes_where_none_may():
    """The class says enough."""
    morning = await Morning.of(profile=replace(PROFILE, child_data={"telegram": False}))
    await morning.school.invitations.issue(CODE, SEM.id, morning.school.now + timedelta(days=1))
    await morning.writes(PARENT, CODE)
    assert "you are linked to your child in Groep 5." in morning.last(PARENT)
    assert "Sem" not in morning.texts()


async def test_an_unknown_a_used_and_an_expired_code_get_the_same_answer(morning):
    """Nobody learns by trying which codes there are."""
    await morning.school.invitations.issue(WRONG, SEM.id, morning.school.now)
    await morning.writes(STRANGER, WRONG)
    expired = morning.last(STRANGER)
    await morning.writes(PARENT, CODE)
    await morning.writes(STRANGER, CODE)
    used = morning.last(STRANGER)
    await morning.writes(STRANGER, WRONG.replace("7", "8"))
    assert [expired, used, morning.last(STRANGER)] == [NO_GOOD] * 3


async def test_after_five_wrong_tries_no_code_is_looked_at_for_an_hour(morning):
    """Not even a good one; after the hour it works."""
    for _ in range(5):
        await morning.writes(PARENT, f"/start {WRONG}")
        assert morning.last(PARENT) == NO_GOOD
        await morning.passes(timedelta(minutes=1))
    await morning.writes(PARENT, f"/start {CODE}")
    assert LATER in morning.last(PARENT)
    await morning.writes(STRANGER, f"/start {WRONG}")
    assert morning.last(STRANGER) == NO_GOOD
    await morning.passes(timedelta(minutes=56))
    await morning.writes(PARENT, f"/start {CODE}")
    assert "It worked" in morning.last(PARENT)


@pytest.mark.parametrize(
    "text",
    [
        "Sem is vandaag ziek",
        "mama komt hier snel",
        "bel mij op 06-12345678",
        "NL91 ABNA 0417 1643 00",
        "1234-5678",
        "ABCD-EFGH-JKMN",
        "x-7KQ2-M4XD-09BT-HZ3W-y",
    ],
)
def test_ordinary_words_are_no_code(text):
    """They would count as a wrong try."""
    assert code_in(text) is None


@pytest.mark.parametrize("text", [CODE, f" {CODE.lower()} ", CODE.replace("-", ""), CODE.replace("-", ".")])
def test_a_code_is_recognised_as_people_type_it(text):
    """With hyphens, dots, or nothing between."""
    assert code_in(text) == text.strip()

"""The last posts: `/posts`, with where each stands, and opened one by one."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from handlers.model.posts import PostState
from handlers.moments import in_words
from policy.model import Severity
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, GROUP_6, OFFICE, PARENT, STAFF
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.posting_day import asks, with_staff
from tests.handlers.posts_out import arrives, ends, newest, now, out


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


async def test_the_author_sees_where_each_post_stands(day):
    """Out with its reach, on its way, waiting, refused and retracted; a draft is nobody's business."""
    await out(day, "Eerste")
    await day.writes(ANNA, "/post Tweede")
    await day.presses(ANNA, "preview")
    await day.presses(ANNA, "publish")
    day.school.checker.says(Severity.DOUBT)
    for text in ("Derde", "Vierde"):
        await day.writes(ANNA, f"/post {text}")
        await day.presses(ANNA, "preview")
        await asks(day)
    await day.presses(BRAM, "refuse")
    await day.writes(ANNA, "/post Vijfde")
    await day.writes(ANNA, "/posts")
    assert day.last(ANNA).split("\n\n") == [
        "The last posts. Press a number to open one.",
        "**1.** “Vierde”\nAnna de Boer, for Groep 5 · not approved",
        "**2.** “Derde”\nAnna de Boer, for Groep 5 · waits for the director",
        "**3.** “Tweede”\nAnna de Boer, for Groep 5 · goes out today at 07:57",
        "**4.** “Eerste”\nAnna de Boer, for the whole school · today at 07:55 · reached 2 of 2",
    ]


async def test_a_few_at_a_time_and_more(day):
    """The numbers go on, and the end is said."""
    for number in range(7):
        await out(day, f"Bericht {number}")
    await day.writes(ANNA, "/berichten")
    assert [f"Bericht {number}" in day.last(ANNA) for number in range(7)] == [False, False, *[True] * 5]
    more = day.button(ANNA, "more")
    assert await day.presses(ANNA, "more", more) == ""
    assert "**7.** “Bericht 0”" in day.last(ANNA)
    assert [button.label for button in day.sees(ANNA)[-1].buttons[0]] == ["6", "7"]
    day.school.posts.saved = dict(list(day.school.posts.saved.items())[2:])
    await day.presses(ANNA, "more", more)
    assert day.last(ANNA) == "There are no more posts."


async def test_a_post_is_opened_with_its_words_and_reach(day):
    """Also which group was not reached and why, and that it is kept up to date."""
    await out(day, "Lang " * 400, groups=(GROUP_5,))
    await day.writes(ANNA, "/posts")
    await day.presses(ANNA, day.choices(ANNA)[-1])
    head, words, state = day.last(ANNA).split("\n\n")
    assert head == "**Anna de Boer, for the whole school**"
    assert words.endswith("Lang …")
    assert state == "Out since today at 07:55. Groups reached: 1 of 2."
    arrives(day, newest(day), GROUP_6, "failed", "kicked")
    await day.passes(timedelta(minutes=2))
    assert "⚠️ Groep 6: not reached (kicked)." in day.last(ANNA)
    assert ("post.follow", newest(day).id) not in day.school.timers.set_ones


@pytest.mark.parametrize(("groups", "said"), [((GROUP_5,), "Of 1 group it"), ((GROUP_5, GROUP_6), "Of 2 groups it")])
async def test_what_is_uncertain_is_said(day, groups, said):
    """Somebody has to look in the group."""
    post = await out(day, groups=())
    for group in groups:
        arrives(day, post, group, "uncertain")
    await day.writes(ANNA, "/posts")
    await day.presses(ANNA, f"open:{post.id}")
    assert said in day.last(ANNA)


async def test_opening_a_post_again_leaves_one_card(day):
    """Two cards of one post would be two places to press."""
    post = await out(day)
    await day.writes(ANNA, "/posts")
    await day.presses(ANNA, f"open:{post.id}")
    await day.presses(ANNA, f"open:{post.id}")
    assert day.choices(ANNA).count("retract") == 1
    assert "You have opened this post again: see below." in [each.text for each in day.sees(ANNA)]


@pytest.mark.parametrize(("who", "sees"), [(BRAM, True), (CARLA, True), (OFFICE, True), (ANNA, False)])
async def test_who_leads_the_school_and_the_office_see_all(day, who, sees):
    """A teacher sees the own posts alone."""
    await out(day, who=BRAM)
    await day.writes(who, "/posts")
    assert ("Morgen gymles!" in day.last(who)) is sees


async def test_the_office_sees_and_does_nothing(day):
    """What to do with a post is for its author and who leads the school."""
    post = await out(day)
    await day.writes(OFFICE, "/posts")
    await day.presses(OFFICE, f"open:{post.id}")
    assert "Anna de Boer, for the whole school" in day.last(OFFICE)
    assert day.sees(OFFICE)[-1].buttons == ()


async def test_a_post_of_somebody_who_left_can_still_be_found(day):
    """By the director."""
    post = await out(day)
    with_staff(day, *STAFF[1:])
    await day.writes(BRAM, "/posts")
    assert "somebody who left, for the whole school" in day.last(BRAM)
    await day.presses(BRAM, f"open:{post.id}")
    assert "retract" in day.choices(BRAM)


async def test_a_parent_is_told_that_it_is_for_staff(day):
    """And sees no post."""
    await day.writes(PARENT, "/posts")
    assert "Only staff" in day.last(PARENT)


async def test_there_may_be_no_posts(day):
    """Then it is said how to make one."""
    await day.writes(ANNA, "/posts")
    assert day.last(ANNA) == "There are no posts yet. Make one with /post."


async def test_who_left_the_staff_sees_nothing_any_more(day):
    """Neither from a list nor from a card; and the refusal is on record."""
    post = await out(day)
    await day.writes(ANNA, "/posts")
    await day.presses(ANNA, f"open:{post.id}")
    opened, card = day.button(ANNA, f"open:{post.id}"), day.button(ANNA, "retract")
    day.school.posts.saved[post.id] = replace(now(day, post), author="bram")
    assert await day.presses(ANNA, opened.choice, opened) == "You cannot see this post."
    assert await day.presses(ANNA, "retract", card) == "You cannot see this post."
    with_staff(day, *STAFF[1:])
    assert "not for you" in await day.presses(ANNA, opened.choice, opened)
    assert [line.act for line in day.school.records.lines].count("press_refused") == 3


async def test_a_card_of_who_left_is_left_alone(day):
    """Nobody reads it, and drawing it would tell what became of the post."""
    post = await out(day, groups=(GROUP_5,))
    await day.writes(CARLA, "/posts")
    await day.presses(CARLA, f"open:{post.id}")
    with_staff(day, *STAFF[:2])
    before = day.last(CARLA)
    arrives(day, post, GROUP_6)
    await day.passes(timedelta(minutes=10))
    assert day.last(CARLA) == before


async def test_an_old_button_shows_the_post_as_it_is_now(day):
    """A card that was drawn before the post was retracted."""
    post = await out(day)
    await day.writes(ANNA, "/posts")
    await day.presses(ANNA, f"open:{post.id}")
    old = day.button(ANNA, "retract")
    day.school.posts.saved[post.id] = replace(now(day, post), state=PostState.REFUSED, reason="Te lang")
    answer = await day.presses(ANNA, "retract", old)
    assert answer == "That cannot be done any more. Below is the post as it is now."
    assert day.last(ANNA).endswith("Not approved.\nReason: Te lang")


async def test_following_ends_when_there_is_nothing_to_follow(day):
    """A stale timer does nothing, and after three days nobody looks any more."""
    post = await out(day, groups=())
    await day.writes(ANNA, "/posts")
    await day.presses(ANNA, f"open:{post.id}")
    await day.passes(timedelta(days=4))
    assert day.school.timers.set_ones == {}
    await day.school.timers.set("post.follow", "nothing", day.school.now)
    await day.passes(timedelta(seconds=1))
    ends(day, post, 0, GROUP_5)


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 11, 22, 23, 0, tzinfo=UTC), "today at 00:00"),
        (datetime(2026, 11, 22, 22, 59, tzinfo=UTC), "yesterday at 23:59"),
        (datetime(2026, 11, 24, 7, 0, tzinfo=UTC), "tomorrow at 08:00"),
        (datetime(2026, 11, 27, 14, 30, tzinfo=UTC), "Friday 27 November at 15:30"),
        (datetime(2027, 3, 29, 6, 0, tzinfo=UTC), "Monday 29 March 2027 at 08:00"),
    ],
)
def test_moments_are_written_as_people_say_them(moment, words):
    """On the school's own clock, winter and summer."""
    school = fake_school()
    assert in_words(moment, school, school.speech(None)) == words

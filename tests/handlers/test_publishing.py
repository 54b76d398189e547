"""From "Publish" to the groups: undo, and the last check."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.effects import Send
from handlers.model.events import TimerDue
from handlers.model.posts import PostState
from policy.model import Severity, Verdict
from tests.fakes.deciding import Line
from tests.fakes.sample import ANNA, BRAM, CARLA, GROUP_5, GROUP_6, PARENT, PROFILE, STAFF
from tests.fakes.school import fake_school
from tests.handlers.day import Day
from tests.handlers.posting_day import UNDO_TIME, asked, asks, only_post, published, with_staff, without_account

TEXT = "Morgen gymles!\n\n— juf Anna, groep 5, namens De Tjongerschool"


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


async def test_nothing_goes_out_before_the_undo_time_is_over(day):
    """Until then the groups see nothing, and the author sees "Undo"."""
    post = await published(day)
    assert PostState.SCHEDULED is post.state
    assert day.school.now + UNDO_TIME == post.publish_at
    await day.passes(UNDO_TIME - timedelta(seconds=1))
    assert day.sees(GROUP_5) == []
    assert day.choices(ANNA) == ["undo"]
    assert "goes out in 30 seconds" in day.last(ANNA)


async def test_the_undo_time_is_a_setting():
    """A school may want longer."""
    day = Day(fake_school(profile=replace(PROFILE, undo=timedelta(minutes=2))))
    await published(day)
    assert "goes out in 120 seconds" in day.last(ANNA)
    await day.passes(timedelta(seconds=119))
    assert day.sees(GROUP_5) == []
    await day.passes(timedelta(seconds=1))
    assert len(day.sees(GROUP_5)) == 1


async def test_the_post_reaches_its_audience_and_nobody_else(day):
    """The class's group gets it, signed; the other class does not."""
    await published(day)
    await day.passes(UNDO_TIME)
    assert [message.text for message in day.sees(GROUP_5)] == [TEXT]
    assert day.sees(GROUP_6) == []
    assert PostState.PUBLISHED is only_post(day).state


async def test_the_sends_of_a_post_are_broadcast_and_share_their_text(day):
    """They stand behind replies, are counted together, and their text is stored once."""
    post = await published(day, "school")
    await day.passes(UNDO_TIME)
    name = f"post:{post.id}"
    content = f"{name}:{post.version}"
    expected = [
        Send(f"{content}:{group}", group, TEXT, content=content, group=name, bulk=True) for group in (GROUP_5, GROUP_6)
    ]
    assert expected == [send for send in day.school.outbox.of_type(Send) if send.bulk]


async def test_a_group_that_two_classes_share_gets_the_post_once():
    """A chat is posted to once, however many classes it serves."""
    classes = tuple(replace(each, chats=(GROUP_5,)) for each in PROFILE.classes)
    day = Day(fake_school(profile=replace(PROFILE, classes=classes)))
    await published(day, "school")
    await day.passes(UNDO_TIME)
    assert len(day.sees(GROUP_5)) == 1


async def test_undo_takes_the_post_back(day):
    """In time, nobody sees it, and it can be changed and posted after all."""
    await published(day)
    assert await day.presses(ANNA, "undo") == "Taken back. Nobody has seen your post."
    await day.passes(timedelta(hours=1))
    assert day.sees(GROUP_5) == []
    assert PostState.WITHDRAWN is only_post(day).state
    assert day.choices(ANNA) == ["text", "audience", "stop"]
    await day.presses(ANNA, "text")
    await day.writes(ANNA, "Overmorgen gymles!")
    await day.presses(ANNA, "publish")
    await day.passes(UNDO_TIME)
    assert ["Overmorgen gymles!" in message.text for message in day.sees(GROUP_5)] == [True]


async def test_undo_is_on_record(day):
    """Who took back what."""
    post = await published(day)
    await day.presses(ANNA, "undo")
    assert Line("post_undone", "staff:anna", post.id, f"version {post.version}") in day.school.records.lines


async def test_undo_twice_is_decided(day):
    """The second press changes nothing."""
    await published(day)
    undo = day.button(ANNA, "undo")
    await day.presses(ANNA, "undo")
    assert await day.presses(ANNA, "undo", undo) == "Already decided by Anna de Boer."


async def test_a_late_undo_is_told_what_can_be_done(day):
    """The button has vanished, but a slow telephone may still show it."""
    await published(day)
    undo = day.button(ANNA, "undo")
    await day.passes(UNDO_TIME)
    assert await day.presses(ANNA, "undo", undo) == "It is too late to take the post back."
    assert "it was handed on to the groups" in day.last(ANNA)
    assert "take it out of the groups with /retract" in day.last(ANNA)
    assert PostState.PUBLISHED is only_post(day).state


async def test_an_undo_of_what_is_not_on_its_way_takes_nothing_back(day):
    """A post that was given up by then has not been handed on to anybody, and nobody is told that it was."""
    post = await published(day)
    await day.school.posts.save(replace(post, state=PostState.WITHDRAWN))
    assert "there is nothing to take back" in await day.presses(ANNA, "undo")
    assert "goes out in 30 seconds" in day.last(ANNA)


async def test_who_changes_the_message_in_time_is_led_to_undo(day):
    """Nobody sees a changed message but the chat itself: the way to another text is "Undo" first."""
    await published(day)
    await day.writes(ANNA, "Overmorgen gymles!", edited=True)
    assert "Press “Undo” now" in day.last(ANNA)
    await day.passes(UNDO_TIME)
    await day.writes(ANNA, "Overmorgen gymles!", edited=True)
    assert "Please write it again" in day.last(ANNA)


async def test_who_has_nothing_to_undo_writes_a_changed_message_again(day):
    """A parent, or a teacher before "Publish": another question is open, or none."""
    await day.writes(PARENT, "Hoi", edited=True)
    assert "Please write it again" in day.last(PARENT)
    await day.writes(ANNA, "/post Morgen gymles!")
    await day.writes(ANNA, "/post Overmorgen gymles!", edited=True)
    assert "Please write it again" in day.last(ANNA)


@pytest.mark.parametrize("who", [BRAM, CARLA, PARENT])
async def test_only_the_author_can_undo(day, who):
    """Anybody else is refused, on record."""
    await published(day)
    assert "This button is not for you" in await day.presses(who, "undo", day.button(ANNA, "undo"))
    assert PostState.SCHEDULED is only_post(day).state
    assert day.school.records.lines[-1].act == "press_refused"


async def test_undo_asks_the_settings_who_is_staff(day):
    """Who has left the staff meanwhile undoes nothing."""
    post = await published(day)
    day.school = replace(day.school, profile=replace(PROFILE, staff=STAFF[1:]))
    assert await day.presses(ANNA, "undo") == "Only the author of this post can do that."
    assert post == only_post(day)


async def test_the_last_check_stops_what_is_refused_by_then(day):
    """The roster may change within the undo time: the author reads why, with a new preview."""
    await published(day)
    day.school.checker.says(Severity.REFUSE)
    await day.passes(UNDO_TIME)
    assert day.sees(GROUP_5) == []
    assert PostState.DRAFT is only_post(day).state
    assert any("Your post has not gone out" in message.text for message in day.sees(ANNA))
    assert "This cannot be posted as it is" in day.last(ANNA)
    assert day.choices(ANNA) == ["text", "audience", "stop"]


async def test_what_was_stopped_can_be_published_when_the_check_allows_it_again(day):
    """The same version, published anew, goes out."""
    await published(day)
    day.school.checker.says(Severity.DOUBT)
    await day.passes(UNDO_TIME)
    day.school.checker.verdict = Verdict()
    await asks(day)
    await day.presses(BRAM, "approve")
    assert "undo" in day.choices(ANNA)
    await day.passes(UNDO_TIME)
    assert len(day.sees(GROUP_5)) == 1


async def test_what_is_stopped_twice_is_told_twice(day):
    """The author reads each time why the same version did not go out."""
    await published(day)
    day.school.checker.says(Severity.DOUBT)
    await day.passes(UNDO_TIME)
    assert "The director has to look at this first" in day.last(ANNA)
    await asks(day)
    await day.presses(BRAM, "approve")
    day.school.checker.says(Severity.REFUSE)
    await day.passes(UNDO_TIME)
    assert "This cannot be posted as it is" in day.last(ANNA)
    assert day.sees(GROUP_5) == []


async def test_a_group_lost_within_the_undo_time_is_told(day):
    """With nobody left to post to, the post stays a draft."""
    await published(day)
    await day.school.chats.disable(GROUP_5, "kicked")
    await day.passes(UNDO_TIME)
    assert PostState.DRAFT is only_post(day).state
    assert "nobody to post to" in day.last(ANNA)


async def test_an_author_who_has_another_class_by_then_posts_nothing_to_the_old_one(day):
    """The settings of the moment count, when the post goes out as well."""
    await published(day)
    moved = replace(STAFF[0], classes=("6",))
    with_staff(day, moved, *STAFF[1:])
    await day.passes(UNDO_TIME)
    assert day.sees(GROUP_5) == []
    assert any("has not gone out" in message.text for message in day.sees(ANNA))
    assert "You cannot post to Groep 5 now." in day.last(ANNA)
    assert day.choices(ANNA) == ["text", "audience", "stop"]


async def test_an_author_who_left_posts_nothing(day):
    """Nobody is left to answer for it."""
    post = await published(day)
    day.school = replace(day.school, profile=replace(PROFILE, staff=STAFF[1:]))
    await day.passes(UNDO_TIME)
    assert day.sees(GROUP_5) == []
    assert PostState.WITHDRAWN is only_post(day).state
    assert Line("post_without_author", "bot", post.id) in day.school.records.lines
    assert day.sees(BRAM) == []


async def approved(day: Day) -> None:
    """The director has approved Anna's post."""
    day.school.checker.says(Severity.DOUBT)
    await asked(day)
    await day.presses(BRAM, "approve")


async def test_who_approved_reads_that_the_author_left_before_it_went_out(day):
    """They would otherwise take it for posted."""
    await approved(day)
    with_staff(day, *STAFF[1:])
    await day.passes(UNDO_TIME)
    assert day.sees(GROUP_5) == []
    assert "“Wij vinden dat het anders moet.”. Its author is no longer on the staff." in day.last(BRAM)


async def test_who_approved_reads_that_the_last_check_stopped_it(day):
    """Each time that it happens; nobody else is told but the author."""
    await approved(day)
    day.school.checker.says(Severity.REFUSE)
    await day.passes(UNDO_TIME)
    assert "A post that you approved has not gone out: “Wij vinden dat het anders moet.”" in day.last(BRAM)
    assert "Something has changed since" in day.last(BRAM)
    assert day.sees(CARLA) == []


async def test_who_approved_an_earlier_version_is_not_told(day):
    """What they approved was taken back and changed by its author: that it is stopped now is the author's alone."""
    await approved(day)
    await day.presses(ANNA, "undo")
    told = day.last(BRAM)
    await day.presses(ANNA, "text")
    day.school.checker.verdict = Verdict()
    await day.writes(ANNA, "Wij gaan naar het bos.")
    await day.presses(ANNA, "publish")
    await day.school.posts.save(replace(only_post(day), decided_by="bram"))
    day.school.checker.says(Severity.REFUSE)
    await day.passes(UNDO_TIME)
    assert "has not gone out" in "".join(each.text for each in day.sees(ANNA))
    assert told == day.last(BRAM)


async def test_an_author_who_can_be_written_to_again_reads_that_it_was_stopped(day):
    """There is no message with "Undo" to change, so it is told in one of its own."""
    day.school.checker.says(Severity.DOUBT)
    await asked(day)
    without_account(day)
    await day.presses(BRAM, "approve")
    with_staff(day, *STAFF)
    day.school.checker.says(Severity.REFUSE)
    await day.passes(UNDO_TIME)
    news, _preview, findings = day.sees(ANNA)[-3:]
    assert "Your post has not gone out" in news.text
    assert "Press “Change the text”." in findings.text


@pytest.mark.parametrize(
    "state", [PostState.DRAFT, PostState.WAITING, PostState.WITHDRAWN, PostState.PUBLISHED, PostState.ABANDONED]
)
async def test_a_stale_timer_publishes_nothing(day, state):
    """The timer looks at the post: only one that is scheduled goes out."""
    post = await published(day)
    await day.school.posts.save(replace(post, state=state))
    await day.passes(UNDO_TIME)
    assert day.sees(GROUP_5) == []
    assert state is only_post(day).state


@pytest.mark.parametrize("publish_at", ["later", "never"])
async def test_a_timer_before_its_time_publishes_nothing(day, publish_at):
    """A timer that was already on its way when the post was scheduled anew does nothing."""
    post = await published(day)
    later = None if publish_at == "never" else post.publish_at
    await day.school.posts.save(replace(post, publish_at=later))
    await day.happens(TimerDue("publish", post.id))
    assert day.sees(GROUP_5) == []


@pytest.mark.parametrize("timer", ["publish", "reach"])
async def test_a_timer_without_its_post_does_nothing(day, timer):
    """What was purged is not missed."""
    await day.happens(TimerDue(timer, "gone"))
    assert day.school.outbox.effects == []


async def test_a_timer_that_fires_twice_sends_once(day):
    """The state and the keys make it so."""
    post = await published(day)
    await day.passes(UNDO_TIME)
    await day.school.posts.save(post)
    await day.happens(TimerDue("publish", post.id))
    assert len(day.school.outbox.sent_to(GROUP_5)) == 1


async def test_a_bot_that_stood_still_asks_before_any_old_news_goes_out(day):
    """Also where no time was chosen: "tomorrow" was three days ago."""
    await published(day)
    day.school = day.school.move_to(day.school.now + timedelta(days=3))
    await day.passes(timedelta(0))
    assert day.sees(GROUP_5) == []
    assert any(each.text.startswith("⚠️ Your post was to go out") for each in day.sees(ANNA))
    assert "publish" in day.choices(ANNA)


async def test_who_approved_reads_that_the_bot_stood_still(day):
    """They would otherwise take it for posted."""
    await approved(day)
    day.school = day.school.move_to(day.school.now + timedelta(days=3))
    await day.passes(timedelta(0))
    assert "I was not working when its time came." in day.last(BRAM)


async def test_who_approved_reads_who_took_it_back():
    """The name of who did, which need not be the author; and nobody is told what they did themselves."""
    for who, told in ((CARLA, "was taken back by Carla Visser."), (BRAM, "Taken back. Anna de Boer is told.")):
        day = Day()
        await approved(day)
        await day.writes(who, "/posts")
        await day.presses(who, f"open:{only_post(day).id}")
        await day.presses(who, "stop")
        assert told in day.last(BRAM)
        assert ("was taken back by" in "".join(each.text for each in day.sees(BRAM))) is (who is CARLA)

"""The last news and the house rules, for who missed them."""

from dataclasses import replace
from datetime import timedelta

import pytest

from handlers.model.posts import Post, PostState
from policy.model import Audience
from tests.fakes.sample import ANNA, BRAM, LIV, PARENT, PROFILE, SEM, STRANGER
from tests.handlers.reporting_day import Morning, at

FIVE, SIX, ALL = Audience("class", ("5",)), Audience("class", ("6",)), Audience("school")


@pytest.fixture
async def morning() -> Morning:
    """A Monday, 07:55, with a parent of Sem in group 5."""
    return await Morning.of(SEM)


def posted(morning: Morning, text: str, audience: Audience = FIVE, *, days: int = 0, **changes: object) -> Post:
    """A post that was published some days ago."""
    moment = at(7, 0) - timedelta(days=days)
    post = Post(text, "anna", text, audience, PostState.PUBLISHED, 1, moment, published_at=moment)
    post = replace(post, **changes)
    morning.school.posts.saved[post.id] = post
    return post


@pytest.mark.parametrize("command", ["/nieuws", "/news"])
async def test_a_parent_reads_the_last_posts_of_their_classes(morning, command):
    """The newest first, each under its day and signed, as in the group."""
    posted(morning, "Gym", days=3)
    posted(morning, "Zwemmen")
    posted(morning, "Open dag", ALL, days=1)
    posted(morning, "Groep 6 fietst", SIX)
    await morning.writes(PARENT, command)
    title, *posts = morning.last(PARENT).split("\n\n**")
    assert title == "📰 **The last news of your classes**"
    days = [each.partition("\n")[0] for each in posts]
    assert days == ["Monday 23 November**", "Sunday 22 November**", "Friday 20 November**"]
    assert "Zwemmen" in posts[0]
    assert "juf Anna" in posts[0]


async def test_there_are_five_posts_at_most_and_none_of_long_ago(morning):
    """Two months back."""
    for days in range(8):
        posted(morning, f"Bericht {days}", days=days)
    await morning.writes(PARENT, "/nieuws")
    assert [days for days in range(8) if f"Bericht {days}" in morning.last(PARENT)] == [0, 1, 2, 3, 4]
    morning.school.posts.saved.clear()
    posted(morning, "Oud", days=61)
    posted(morning, "Concept", state=PostState.DRAFT)
    await morning.writes(PARENT, "/nieuws")
    assert "There was no news in the last weeks." in morning.last(PARENT)


async def test_a_post_that_was_begun_long_before_it_went_out_is_news(morning):
    """It was planned a quarter of a year ahead."""
    posted(morning, "Schoolreis", created_at=at(7, 0) - timedelta(days=90))
    await morning.writes(PARENT, "/nieuws")
    assert "Schoolreis" in morning.last(PARENT)


async def test_a_post_of_somebody_who_left_is_shown_unsigned(morning):
    """And taken literally."""
    posted(morning, "Tot *ziens*", author="gone", published_at=None)
    await morning.writes(PARENT, "/nieuws")
    assert morning.last(PARENT).endswith("**Monday 23 November**\nTot \\*ziens\\*")


async def test_a_stranger_reads_nothing(morning):
    """The news is for parents of this school."""
    posted(morning, "Gym")
    await morning.writes(STRANGER, "/nieuws")
    assert "Gym" not in morning.last(STRANGER)
    assert "Did you get a code from the school?" in morning.last(STRANGER)


async def test_staff_read_the_news_of_their_classes_and_a_director_all(morning):
    """By what the settings say of them."""
    posted(morning, "Gym")
    posted(morning, "Groep 6 fietst", SIX)
    await morning.writes(ANNA, "/nieuws")
    assert "Groep 6" not in morning.last(ANNA)
    await morning.writes(BRAM, "/nieuws")
    assert "Groep 6" in morning.last(BRAM)


async def test_the_button_shows_the_news(morning):
    """As often as it is pressed."""
    await morning.writes(PARENT, "/start")
    posted(morning, "Gym")
    await morning.presses(PARENT, "news")
    assert "Gym" in morning.last(PARENT)


@pytest.mark.parametrize("command", ["/afspraken", "/rules", "/huisregels"])
async def test_the_house_rules_are_within_reach(command):
    """In the person's language where the school has them in it, else in its own."""
    morning = await Morning.of(LIV, profile=replace(PROFILE, house_rules={"nl": "Wees *lief*.", "en": "Be kind."}))
    await morning.writes(PARENT, command)
    assert morning.last(PARENT).endswith("Be kind.")
    morning.school = replace(morning.school, profile=replace(PROFILE, house_rules={"nl": "Wees *lief*."}))
    await morning.writes(PARENT, command)
    assert morning.last(PARENT).endswith("\nWees \\*lief\\*.")


async def test_a_school_without_house_rules_says_so(morning):
    """And who can tell."""
    await morning.writes(PARENT, "/afspraken")
    assert "The school has not given me its house rules." in morning.last(PARENT)
    assert "administratie@tjongerschool.example" in morning.last(PARENT)

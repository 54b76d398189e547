"""Photos for a post come in: an album is one post and one answer, and the preview waits for all of them."""

import pytest

from tests.fakes.sample import ANNA, GROUP_5
from tests.handlers.day import Day
from tests.handlers.photos_day import album, album_out, albums


@pytest.fixture
def day() -> Day:
    """A day at the sample school."""
    return Day()


async def test_an_album_is_one_post_and_one_answer(day: Day) -> None:
    """Its photos come as several messages; the answer counts them, and its caption is the text."""
    post = await album(day)
    assert (len(day.school.posts.saved), len(post.photos), post.text) == (1, 3, "Wat een dag!")
    (answer,) = day.sees(ANNA)
    assert "3 photos, so far" in answer.text
    assert "preview" in day.choices(ANNA)


async def test_what_parents_get_is_what_the_preview_showed(day: Day) -> None:
    """The same photos, in the same order, under the same signed words."""
    post = await album_out(day)
    (preview,), (sent,) = albums(day, ANNA), albums(day, GROUP_5)
    assert (preview.text, preview.attachments) == (sent.text, sent.attachments)
    assert [each.blob for each in sent.attachments] == [each.blob for each in post.photos]
    assert "Wat een dag!" in sent.text

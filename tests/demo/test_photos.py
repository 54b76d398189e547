"""A post with photos in the browser: attached, asked about, and in the group, at a desk and on a phone."""

import pytest
from playwright.sync_api import expect

from tests.demo.visitor import Visitor


@pytest.fixture(params=["visitor", "phone_visitor"])
def anybody(request: pytest.FixtureRequest) -> Visitor:
    """Give a visitor at a desk, and one with a phone."""
    visitor: Visitor = request.getfixturevalue(request.param)
    return visitor


def test_an_album_goes_to_the_group_without_the_photo_that_may_not(anybody: Visitor) -> None:
    """Fenna's parents said no: the photo she is in is taken out, and three of four reach the parents as an album."""
    anybody.closes_tour()
    anybody.show("teacher")
    anybody.page.locator("#text-teacher").fill("/bericht Wat een mooie dag!")
    anybody.picks("teacher")
    anybody.page.locator("#pick-teacher").get_by_role("button", name="Alle vier").click()
    anybody.reads("teacher", "4 foto's tot nu toe")
    anybody.presses("teacher", "Voorbeeld")
    anybody.reads("teacher", "Staan Fenna of Storm erop?")
    anybody.presses("teacher", "Fenna staat erop")
    anybody.presses("teacher", "2")
    anybody.presses("teacher", "Klaar")
    anybody.presses("teacher", "Dat is alles")
    anybody.reads("teacher", "Foto 2: Fenna Postma.")
    anybody.presses("teacher", "Foto 2 eruit halen")
    preview = anybody.chat("teacher").locator(".bot.media").last
    expect(preview.get_by_role("img")).to_have_count(3)
    anybody.presses("teacher", "Plaatsen")
    anybody.reads("teacher", "terugnemen")
    anybody.moves_clock("+30 s")
    anybody.reads_in_group("5", "Wat een mooie dag!")
    post = anybody.chat("group-5").locator(".bot.media")
    expect(post.get_by_role("img")).to_have_count(3)
    assert anybody.complaints == []

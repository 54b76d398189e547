"""What is out, in the browser: opened, pinned, changed and retracted, at a desk and on a phone."""

import pytest
from playwright.sync_api import expect

from tests.demo.visitor import Visitor


@pytest.fixture(params=["visitor", "phone_visitor"])
def anybody(request: pytest.FixtureRequest) -> Visitor:
    """Give a visitor at a desk, and one with a phone."""
    visitor: Visitor = request.getfixturevalue(request.param)
    return visitor


def test_a_post_is_pinned_changed_and_retracted(anybody: Visitor) -> None:
    """What is pinned stands at the head of the group, in its newest words, until the post is gone."""
    anybody.closes_tour()
    anybody.writes("teacher", "/bericht Morgen zwemmen! Neem een handdoek mee.")
    anybody.presses("teacher", "Voorbeeld")
    anybody.presses("teacher", "Plaatsen")
    anybody.reads("teacher", "terugnemen")
    anybody.moves_clock("+30 s")
    anybody.reads_in_group("5", "Neem een handdoek mee.")
    anybody.writes("teacher", "/berichten")
    anybody.presses("teacher", "1")
    anybody.presses("teacher", "📌 Vastzetten")
    anybody.show("groups")
    bar = anybody.chat("group-5").locator(".pinned")
    expect(bar).to_contain_text("Morgen zwemmen!")
    anybody.presses("teacher", "Tekst veranderen")
    anybody.reads("teacher", "Schrijf de nieuwe tekst")
    anybody.writes("teacher", "Morgen geen zwemles.")
    anybody.presses("teacher", "Vervangen")
    anybody.reads_in_group("5", "Morgen geen zwemles.")
    anybody.moves_clock("+30 s")
    anybody.reads("teacher", "Groepen met de nieuwe tekst: 1 van 1")
    anybody.show("groups")
    expect(bar).to_contain_text("Morgen geen zwemles.")
    anybody.presses("teacher", "Intrekken")
    anybody.presses("teacher", "Overal intrekken")
    anybody.show("groups")
    expect(anybody.chat("group-5").locator(".message")).to_have_count(0)
    expect(bar).to_have_count(0)
    anybody.moves_clock("+30 s")
    anybody.reads("teacher", "Weggehaald uit groepen: 1 van 1")
    assert anybody.complaints == []

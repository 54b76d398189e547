"""What a visitor of the playground sees: nothing is cut off, and news takes nothing away."""

import pytest
from playwright.sync_api import expect

from groupbot.demo.steps import STEPS
from tests.demo.visitor import Visitor

HOLD = "document.styleSheets[0].insertRule('.notice { animation-play-state: paused !important }')"
"""Keep fading answers in sight: on a busy machine their seconds are over before they are looked at."""


def test_the_answer_to_a_press_goes_by_itself(anybody: Visitor) -> None:
    """It is there for a few seconds, and does not come back with the next message or when the page is loaded again."""
    anybody.closes_tour()
    anybody.page.evaluate(HOLD)
    anybody.writes("parent", "Sem is vandaag ziek")
    anybody.presses_thrice("parent", "Versturen")
    answer = anybody.page.locator("#part-parent-notice .notice")
    anybody.measures(answer, "answer => answer.getAnimations()[0]?.effect.getComputedTiming().duration == 4000")
    anybody.reads("parent", "verstuurd naar school")
    answer.evaluate("answer => answer.getAnimations().forEach(each => each.finish())")
    expect(answer).to_have_count(0)
    anybody.page.reload()
    expect(anybody.chat("parent").locator(".message").first).to_be_attached()
    expect(answer).to_have_count(0)


def test_the_answer_to_a_press_gives_way_to_what_is_done_next(visitor: Visitor) -> None:
    """Whoever writes or presses again does not look at old words, however slowly those would fade."""
    visitor.closes_tour()
    visitor.page.evaluate(HOLD)
    visitor.writes("parent", "Sem is vandaag ziek")
    visitor.presses_thrice("parent", "Versturen")
    answer = visitor.page.locator("#part-parent-notice .notice")
    visitor.reads("parent", "verstuurd naar school")
    expect(answer).to_be_visible()
    visitor.writes("parent", "/help")
    expect(answer).to_have_count(0)


def test_another_language_greets_nobody_twice(anybody: Visitor) -> None:
    """A chat that holds only a welcome holds it in the new language; all else stays, and goes on in that language."""
    anybody.writes("teacher", "/help")
    expect(anybody.chat("teacher").locator(".bot")).to_have_count(2)
    for language, words in (("en", "Report illness"), ("nl", "Ziek melden"), ("en", "Report illness")):
        anybody.speaks(language)
        expect(anybody.chat("parent").get_by_role("button", name=words, include_hidden=True)).to_have_count(1)
        for phone, messages in (("parent", 1), ("teacher", 2), ("director", 1)):
            expect(anybody.chat(phone).locator(".bot")).to_have_count(messages)
            expect(anybody.chat(phone).locator(".own")).to_have_count(messages)
    anybody.writes("teacher", "/post")
    expect(anybody.chat("teacher").locator(".bot").last).not_to_contain_text("bericht")


def test_a_part_out_of_sight_says_that_something_came(phone_visitor: Visitor) -> None:
    """Its tab has a mark until somebody looks."""
    phone_visitor.closes_tour()
    phone_visitor.writes("parent", "Sem is vandaag ziek")
    phone_visitor.presses("parent", "Versturen")
    tab = phone_visitor.page.locator("#tab-mail")
    expect(tab).to_have_class("news")
    tab.click()
    expect(tab).not_to_have_class("news")


def test_the_groups_are_there_whatever_part_the_page_began_with(phone_visitor: Visitor) -> None:
    """The address names the part that was chosen; a group is chosen still, after a reload and in another language."""
    phone_visitor.closes_tour()
    for pane in ("parent", "mail"):
        phone_visitor.show(pane)
        phone_visitor.page.reload()
        phone_visitor.show("groups")
        expect(phone_visitor.page.locator("#group-5")).to_be_visible()
        phone_visitor.show(pane)
        phone_visitor.speaks("en" if pane == "parent" else "nl")
        phone_visitor.show("groups")
        expect(phone_visitor.page.locator("#group-5")).to_be_visible()


def test_the_phone_has_the_room_on_a_small_screen(phone_visitor: Visitor) -> None:
    """Head and tour together take less than a third of it, in either language, at every step."""
    page = phone_visitor.page
    for language in ("en", "nl"):
        phone_visitor.speaks(language)
        page.evaluate("fetch('/tour', {method: 'POST', body: new URLSearchParams({go: 'start'})})")
        for step in range(len(STEPS)):
            expect(page.locator(f"[data-step='{step}']")).to_be_visible()
            phone_visitor.measures(page.locator(".tour"), "tour => tour.getBoundingClientRect().bottom < 740 / 3")
            page.locator("#tour-next").click()
        expect(page.locator(f"[data-step='{len(STEPS)}']")).to_be_visible()


def test_a_telephone_number_stays_on_one_line(phone_visitor: Visitor) -> None:
    """However narrow the phone is."""
    phone_visitor.closes_tour()
    phone_visitor.writes("parent", "/help")
    number = phone_visitor.chat("parent").locator(".number").last
    expect(number).to_have_text("0516-000000")
    for width in range(360, 300, -3):
        phone_visitor.page.set_viewport_size({"width": width, "height": 740})
        phone_visitor.measures(number, "number => number.getClientRects().length == 1")


def test_what_is_being_typed_stays(visitor: Visitor) -> None:
    """News does not take the words or the focus away, nor the place in a chat that somebody reads back in."""
    visitor.closes_tour()
    box = visitor.page.locator("#text-teacher")
    box.press_sequentially("Morgen gaan")
    log = visitor.page.locator("#pane-parent .log")
    for _ in range(6):
        visitor.writes("parent", "/help")
    expect(visitor.chat("parent").locator(".bot")).to_have_count(7)
    visitor.measures(log, "log => log.scrollHeight - log.scrollTop - log.clientHeight < 40")
    log.evaluate("log => { log.scrollTop = 0 }")
    box.focus()
    visitor.page.locator(".moves").get_by_text("+1 min").dispatch_event("click")
    visitor.page.evaluate(
        "fetch('/write', {method: 'POST', body: new URLSearchParams({phone: 'parent', text: '/help'})})"
    )
    expect(visitor.chat("parent").locator(".bot")).to_have_count(8)
    assert log.evaluate("log => log.scrollTop") < 40
    expect(box).to_have_value("Morgen gaan")
    expect(box).to_be_focused()


def test_a_button_that_somebody_is_about_to_press_stays(visitor: Visitor) -> None:
    """A message that comes meanwhile takes neither the focus from a button nor the button away."""
    visitor.closes_tour()
    button = visitor.chat("parent").get_by_role("button", name="Verlof").first
    button.focus()
    visitor.page.evaluate("document.activeElement.mark = 'the same'")
    visitor.page.evaluate(
        "fetch('/thing', {method: 'POST', body: new URLSearchParams({phone: 'parent', content: 'voice'})})"
    )
    expect(visitor.chat("parent").locator(".bot")).to_have_count(2)
    assert visitor.page.evaluate("document.activeElement.mark") == "the same"
    visitor.page.keyboard.press("Enter")
    visitor.reads("parent", "https://tjongerschool.example/verlof")


@pytest.mark.parametrize("width", [360, 768, 1024, 1400])
def test_nothing_is_wider_than_the_screen(visitor: Visitor, width: int) -> None:
    """Nobody has to scroll sideways, in either language, and no suggestion is cut off, whoever holds the phone."""
    page = visitor.page
    page.set_viewport_size({"width": width, "height": 740})
    for language in ("en", "nl"):
        visitor.speaks(language)
        for pane in ("parent", "teacher", "director", "groups", "mail"):
            visitor.show(pane)
            expect(page.locator(f"#pane-{pane}")).to_be_visible()
            visitor.measures(page.locator("html"), f"html => html.scrollWidth <= {width}")
            visitor.measures(page.locator(f"#pane-{pane}"), "pane => pane.scrollWidth <= pane.clientWidth")
    visitor.show("parent")
    for parent in ("petra", "linda"):
        page.locator("#holder-parent").select_option(parent)
        expect(page.locator("#part-parent-ideas .code")).to_have_count(1 if parent == "petra" else 0)
        visitor.measures(page.locator("#part-parent-ideas"), "ideas => ideas.scrollWidth <= ideas.clientWidth")

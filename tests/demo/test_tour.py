"""The tour of the playground: it leads through all stories, by the mouse and by the keyboard."""

from playwright.sync_api import expect

from groupbot.demo.steps import STEPS
from tests.demo.visitor import Visitor


def test_the_tour_leads_through_all_stories(anybody: Visitor) -> None:
    """Each step does itself when asked, is seen to be done, and leads to the next; it ends with the parent."""
    for step in range(len(STEPS)):
        expect(anybody.page.locator(f"[data-step='{step}']")).to_be_visible()
        anybody.plays_step()
    expect(anybody.page.locator(f"[data-step='{len(STEPS)}']")).to_be_visible()
    assert anybody.page.locator(".notice").all_text_contents() == [], "it presses no button twice"
    expect(anybody.page.locator("#pane-parent")).to_be_visible()
    anybody.reads_in_group("5", "Morgen gaan we zwemmen", "06-12345678")
    expect(anybody.chat("mail").locator(".letter")).to_have_count(2)


def test_the_tour_sees_what_the_visitor_does(phone_visitor: Visitor) -> None:
    """A step that the visitor does leads on too, in English, and leads to where it goes on only when asked."""
    page = phone_visitor.page
    phone_visitor.speaks("en")
    phone_visitor.writes("teacher", "/post Who drives along, @linda_devries?")
    expect(page.locator("[data-step='1']")).to_be_visible()
    phone_visitor.presses("teacher", "Preview")
    expect(page.locator("[data-step='2']")).to_contain_text("A better text")
    for step in (3, 4):
        page.get_by_role("button", name="Skip").click()
        expect(page.locator(f"[data-step='{step}']")).to_be_visible()
    expect(page.locator("#pane-teacher")).to_be_visible()
    page.get_by_role("button", name="Go on: Groups").click()
    expect(page.locator("#pane-groups")).to_be_visible()
    expect(page.locator("#tour-do")).to_be_focused()


def test_the_keyboard_alone_is_enough(anybody: Visitor) -> None:
    """The focus stays with whoever presses Enter: on the tour's buttons, and in the chat that an answer came in."""
    page = anybody.page
    page.locator("#tour-do").focus()
    for step in range(6):
        expect(page.locator(f"[data-step='{step}']")).to_be_visible()
        focused = page.locator(":focus")
        expect(focused).to_have_class("main")
        if focused.get_attribute("id") == "tour-there":
            page.keyboard.press("Enter")
            expect(page.locator("#tour-do")).to_be_focused()
        page.keyboard.press("Enter")
    expect(page.locator("[data-step='6']")).to_be_visible()
    page.locator("#tour-close").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#tour-start")).to_be_focused()
    anybody.show("teacher")
    anybody.chat("teacher").get_by_role("button", name="Vraag de directeur").last.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#pane-teacher .log")).to_be_focused()

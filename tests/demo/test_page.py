"""The playground in a browser: a visitor plays both stories, at a desk and on a phone."""

import re

import pytest
from playwright.sync_api import expect

from groupbot.demo.tour import STEPS
from tests.demo.visitor import SECONDS, Visitor

pytestmark = pytest.mark.xdist_group("demo")

EVIL = '<script>alert(1)</script><img src="//evil.example/x"><b>&amp;'


@pytest.fixture(params=["visitor", "phone_visitor"])
def anybody(request: pytest.FixtureRequest) -> Visitor:
    """Give a visitor at a desk, and one with a phone."""
    visitor: Visitor = request.getfixturevalue(request.param)
    return visitor


def test_a_post_is_refused_changed_published_and_seen(anybody: Visitor) -> None:
    """A teacher's post reaches the parents once it is as the protocol wants it, and the time to undo has passed."""
    anybody.closes_tour()
    anybody.writes("teacher", "/bericht Morgen zwemmen! Rijd jij mee, @linda_devries?")
    anybody.presses("teacher", "Voorbeeld")
    anybody.reads("teacher", "⛔ F6")
    expect(anybody.chat("teacher").get_by_role("button", name="Plaatsen")).to_have_count(0)
    anybody.writes("teacher", "Morgen zwemmen!\nNeem een handdoek mee.")
    anybody.presses("teacher", "Plaatsen")
    anybody.reads("teacher", "terugnemen")
    anybody.show("groups")
    expect(anybody.chat("group-5").locator(".message")).to_have_count(0)
    anybody.moves_clock("+30 s")
    anybody.reads_in_group("5", "Neem een handdoek mee.", "juf Anna, groep 5, namens De Tjongerschool")
    anybody.moves_clock("+30 s")
    anybody.reads("teacher", "1 groep heeft je bericht")
    anybody.show("groups")
    anybody.page.locator("#tab-group-6").click()
    expect(anybody.chat("group-6").locator(".message")).to_have_count(0)


def test_a_sick_note_reaches_the_school(anybody: Visitor) -> None:
    """The parent reads that it was sent once the school's mail server has it."""
    anybody.closes_tour()
    anybody.writes("parent", "Sem is vandaag ziek")
    anybody.presses("parent", "Versturen")
    anybody.reads("parent", "verstuurd naar school om 07.4")
    anybody.reads("mail", "Ziek: groep 5, ", "ziekmelden@tjongerschool.example", "Kind: Sem de Vries")


def test_a_sick_note_that_cannot_be_sent_has_the_parent_phone(visitor: Visitor) -> None:
    """With the mail server down the parent is told to phone in time, and staff hear what came late."""
    visitor.closes_tour()
    visitor.moves_clock("Naar 08.10")
    visitor.switches_mail()
    visitor.writes("parent", "Sem is vandaag ziek")
    visitor.presses("parent", "Versturen")
    visitor.reads("parent", "Genoteerd")
    visitor.moves_clock("Naar 08.14")
    visitor.moves_clock("+1 min")
    visitor.reads("parent", "Bel school: 0516-000000")
    expect(visitor.chat("mail").locator(".letter")).to_have_count(0)
    visitor.switches_mail()
    visitor.moves_clock("+1 min")
    visitor.moves_clock("+1 min")
    visitor.reads("parent", "Toch gelukt")
    visitor.reads("teacher", "is toch aangekomen")
    expect(visitor.chat("mail").locator(".letter")).to_have_count(1)


def test_a_parent_who_is_not_linked_redeems_the_code(visitor: Visitor) -> None:
    """Handed to another parent, the phone shows the code; typed, it links the child and leads into the group."""
    visitor.closes_tour()
    visitor.page.locator("#holder-parent").select_option(label="Petra Bakker")
    visitor.page.locator(".code button").click()
    visitor.page.get_by_role("button", name="Verstuur", exact=True).first.click()
    visitor.reads("parent", "gekoppeld aan Storm")
    visitor.chat("parent").get_by_role("link").click()
    expect(visitor.page).to_have_url(re.compile("#group-5$"))
    expect(visitor.page.locator("#tab-group-5")).to_have_attribute("aria-selected", "true")


def test_what_the_bot_cannot_read_gets_the_buttons(visitor: Visitor) -> None:
    """A voice message, a sticker and a photo are answered; nobody is turned away."""
    visitor.closes_tour()
    for number, name in enumerate(("Stuur een spraakbericht", "Stuur een sticker", "Stuur een foto"), start=2):
        visitor.page.get_by_role("button", name=name).click()
        expect(visitor.chat("parent").get_by_role("button", name="Ziek melden")).to_have_count(number, timeout=SECONDS)


def test_peoples_words_are_only_words(visitor: Visitor) -> None:
    """Text that looks like a page is shown as it was typed, by whoever and wherever."""
    visitor.closes_tour()
    visitor.writes("parent", EVIL)
    visitor.reads("parent", EVIL)
    visitor.writes("teacher", f"/bericht {EVIL}")
    visitor.presses("teacher", "Voorbeeld")
    expect(visitor.chat("teacher").locator(".bot").get_by_text(EVIL).first).to_be_visible(timeout=SECONDS)
    expect(visitor.page.locator("main img:not([src='/static/icon.svg'])")).to_have_count(0)


def test_the_tour_leads_through_all_stories(visitor: Visitor) -> None:
    """Each step does itself when asked, is seen to be done, and leads to the next, up to the end."""
    for step in range(len(STEPS)):
        expect(visitor.page.locator(f"[data-step='{step}']")).to_be_visible(timeout=SECONDS)
        visitor.page.locator("#tour-do").click()
    expect(visitor.page.locator(f"[data-step='{len(STEPS)}']")).to_be_visible(timeout=SECONDS)
    visitor.reads_in_group("5", "Morgen gaan we zwemmen", "06-12345678")
    expect(visitor.chat("mail").locator(".letter")).to_have_count(2)


def test_the_tour_sees_what_the_visitor_does(phone_visitor: Visitor) -> None:
    """A step that the visitor does leads on too, in English, and shows the part of the page where it goes on."""
    page = phone_visitor.page
    page.get_by_role("button", name="English").click()
    expect(page.locator("html")).to_have_attribute("lang", "en", timeout=SECONDS)
    phone_visitor.writes("teacher", "/post Who drives along, @linda_devries?")
    expect(page.locator("[data-step='1']")).to_be_visible(timeout=SECONDS)
    phone_visitor.presses("teacher", "Preview")
    expect(page.locator("[data-step='2']")).to_contain_text("A better text", timeout=SECONDS)
    page.get_by_role("button", name="Skip").click()
    page.get_by_role("button", name="Skip").click()
    expect(page.locator("[data-step='4']")).to_be_visible(timeout=SECONDS)
    expect(page.locator("#pane-groups")).to_be_visible()


def test_what_is_being_typed_stays(visitor: Visitor) -> None:
    """News does not take the words or the focus away, nor the place in a chat that somebody reads back in."""
    visitor.closes_tour()
    box = visitor.page.locator("#text-teacher")
    box.press_sequentially("Morgen gaan")
    log = visitor.page.locator("#pane-parent .log")
    for _ in range(6):
        visitor.writes("parent", "/help")
    expect(visitor.chat("parent").locator(".bot")).to_have_count(7, timeout=SECONDS)
    assert log.evaluate("log => log.scrollHeight - log.scrollTop - log.clientHeight") < 40
    log.evaluate("log => { log.scrollTop = 0 }")
    box.focus()
    visitor.page.locator(".moves").get_by_text("+1 min").dispatch_event("click")
    visitor.page.evaluate(
        "fetch('/write', {method: 'POST', body: new URLSearchParams({phone: 'parent', text: '/help'})})"
    )
    expect(visitor.chat("parent").locator(".bot")).to_have_count(8, timeout=SECONDS)
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
    expect(visitor.chat("parent").locator(".bot")).to_have_count(2, timeout=SECONDS)
    assert visitor.page.evaluate("document.activeElement.mark") == "the same"
    visitor.page.keyboard.press("Enter")
    visitor.reads("parent", "https://tjongerschool.example/verlof")


def test_a_new_beginning_forgets_everything(visitor: Visitor) -> None:
    """After a reset there is only the welcome, the tour stands at its beginning, and all works."""
    visitor.closes_tour()
    visitor.writes("parent", "Sem is vandaag ziek")
    visitor.presses("parent", "Versturen")
    visitor.reads("mail", "Ziek: groep 5, ")
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name="Opnieuw").click()
    expect(visitor.page.locator("[data-step='0']")).to_be_visible(timeout=SECONDS)
    expect(visitor.chat("mail").locator(".letter")).to_have_count(0)
    visitor.writes("parent", "Sem is vandaag ziek")
    visitor.presses("parent", "Versturen")
    visitor.reads("mail", "Ziek: groep 5, ")


def test_nothing_is_wider_than_a_small_phone(phone_visitor: Visitor) -> None:
    """At 360 pixels nobody has to scroll sideways, in either language."""
    page = phone_visitor.page
    for language in ("en", "nl"):
        page.locator(f".languages [value={language}]").click()
        expect(page.locator("html")).to_have_attribute("lang", language, timeout=SECONDS)
        for pane in ("parent", "teacher", "director", "groups", "mail"):
            phone_visitor.show(pane)
            expect(page.locator(f"#pane-{pane}")).to_be_visible()
            assert page.evaluate("document.documentElement.scrollWidth") <= 360

"""The playground in a browser: a visitor plays both stories, at a desk and on a phone."""

import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import expect

from groupbot.demo.pictures import MOST_BYTES
from groupbot.demo.steps import STEPS
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
    mailbox = anybody.page.locator("#pane-mail .log")
    assert mailbox.evaluate("log => log.scrollHeight <= log.clientHeight"), "the mail is not cut off"


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
    visitor.reads("teacher", "kwam laat aan")
    expect(visitor.chat("mail").locator(".letter")).to_have_count(1)


def test_a_parent_who_is_not_linked_redeems_the_code(anybody: Visitor) -> None:
    """Handed to another parent, the phone shows the code where it stood; used, it goes, and the child is linked."""
    anybody.closes_tour()
    anybody.show("parent")
    before = anybody.page.locator("#pane-parent .phone").bounding_box()
    anybody.page.locator("#holder-parent").select_option(label="Petra Bakker")
    code = anybody.page.locator("#part-parent-ideas .code")
    expect(code).to_be_visible(timeout=SECONDS)
    assert anybody.page.locator("#pane-parent .phone").bounding_box() == before
    code.click()
    anybody.page.get_by_role("button", name="Verstuur", exact=True).locator("visible=true").first.click()
    anybody.reads("parent", "Storm")
    expect(code).to_have_count(0, timeout=SECONDS)
    expect(anybody.page.locator("#part-parent-ideas")).to_contain_text("Storm is vandaag ziek")
    anybody.chat("parent").get_by_role("link").click()
    expect(anybody.page).to_have_url(re.compile("#group-5$"))
    expect(anybody.page.locator("#tab-group-5")).to_have_attribute("aria-selected", "true")
    expect(anybody.page.locator("#pane-groups")).to_be_visible()


def test_the_answer_to_a_press_goes_by_itself(anybody: Visitor) -> None:
    """It is there for a few seconds, and does not come back with the next message or when the page is loaded again."""
    anybody.closes_tour()
    anybody.writes("parent", "Sem is vandaag ziek")
    anybody.presses_thrice("parent", "Versturen")
    answer = anybody.page.locator("#part-parent-notice .notice")
    expect(answer).to_be_visible(timeout=SECONDS)
    anybody.reads("parent", "verstuurd naar school")
    lasts = answer.evaluate("answer => answer.getAnimations().map(each => each.effect.getComputedTiming().duration)")
    assert lasts == [4000]
    answer.evaluate("answer => answer.getAnimations().forEach(each => each.finish())")
    expect(answer).to_have_count(0)
    anybody.page.reload()
    expect(anybody.chat("parent").locator(".message").first).to_be_attached(timeout=SECONDS)
    expect(answer).to_have_count(0)


def test_the_answer_to_a_press_gives_way_to_what_is_done_next(visitor: Visitor) -> None:
    """Whoever writes or presses again does not look at old words, however slowly those would fade."""
    visitor.closes_tour()
    visitor.writes("parent", "Sem is vandaag ziek")
    visitor.presses_thrice("parent", "Versturen")
    answer = visitor.page.locator("#part-parent-notice .notice")
    expect(answer).to_be_visible(timeout=SECONDS)
    visitor.reads("parent", "verstuurd naar school")
    answer.evaluate("answer => answer.getAnimations().forEach(each => each.pause())")
    visitor.writes("parent", "/help")
    expect(answer).to_have_count(0, timeout=SECONDS)


def test_another_language_greets_nobody_twice(anybody: Visitor) -> None:
    """A chat that holds only a welcome holds it in the new language; all else stays, and goes on in that language."""
    anybody.writes("teacher", "/help")
    expect(anybody.chat("teacher").locator(".bot")).to_have_count(2, timeout=SECONDS)
    for language, words in (("en", "Report illness"), ("nl", "Ziek melden"), ("en", "Report illness")):
        anybody.speaks(language)
        expect(anybody.chat("parent").get_by_role("button", name=words, include_hidden=True)).to_have_count(
            1, timeout=SECONDS
        )
        for phone, messages in (("parent", 1), ("teacher", 2), ("director", 1)):
            expect(anybody.chat(phone).locator(".bot")).to_have_count(messages, timeout=SECONDS)
            expect(anybody.chat(phone).locator(".own")).to_have_count(messages, timeout=SECONDS)
    anybody.writes("teacher", "/post")
    expect(anybody.chat("teacher").locator(".bot").last).not_to_contain_text("bericht", timeout=SECONDS)


def test_what_the_bot_cannot_read_gets_the_buttons(visitor: Visitor) -> None:
    """A voice message, a sticker and a photo are answered; nobody is turned away."""
    visitor.closes_tour()
    for number, name in enumerate(("Stuur een spraakbericht", "Stuur een sticker", "Tekening van een bus"), start=2):
        if name.startswith("Tekening"):
            visitor.picks("parent")
        visitor.page.get_by_role("button", name=name).locator("visible=true").click()
        expect(visitor.chat("parent").get_by_role("button", name="Ziek melden")).to_have_count(number, timeout=SECONDS)


def test_a_photo_is_shown_with_what_was_typed(anybody: Visitor) -> None:
    """As its caption, in one bubble, in its own size when it is opened; the writing field is empty again."""
    anybody.closes_tour()
    anybody.show("teacher")
    anybody.page.locator("#text-teacher").fill("Vandaag zwemles!")
    anybody.picks("teacher")
    anybody.page.locator("#pick-teacher").get_by_role("button", name="zwembad").click()
    bubble = anybody.chat("teacher").locator(".own.media")
    expect(bubble).to_contain_text("Vandaag zwemles!", timeout=SECONDS)
    photo = bubble.get_by_role("img")
    expect(photo).to_have_js_property("naturalWidth", 640, timeout=SECONDS)
    expect(anybody.page.locator("#text-teacher")).to_have_value("")
    expect(anybody.page.locator("#pick-teacher .menu")).to_be_hidden()
    box = photo.bounding_box()
    assert box is not None
    assert box["width"] > 150
    with anybody.page.expect_popup() as popup:
        photo.click()
    assert "/file/" in popup.value.url


@pytest.mark.parametrize("size", [(1200, 400), (300, 400)])
def test_a_single_photo_is_shown_whole(phone_visitor: Visitor, size: tuple[int, int], tmp_path: Path) -> None:
    """Nothing of it is cut off, for its edges hold numbers and squares; what stands below it stays in sight."""
    photo = tmp_path / "foto.png"
    Image.new("RGB", size, "green").save(photo)
    phone_visitor.closes_tour()
    phone_visitor.show("teacher")
    phone_visitor.page.locator("#pick-teacher input[type=file]").set_input_files(photo)
    shown = phone_visitor.chat("teacher").locator(".own.media").get_by_role("img")
    expect(shown).to_have_js_property("naturalWidth", size[0], timeout=SECONDS)
    width, height = shown.evaluate("image => [image.clientWidth, image.clientHeight]")
    assert width / height == pytest.approx(size[0] / size[1], rel=0.02)
    phone_visitor.reads("teacher", "Voorbeeld")
    log = phone_visitor.page.locator("#pane-teacher .log")
    assert log.evaluate("log => log.scrollHeight - log.scrollTop - log.clientHeight") < 2


def test_an_album_is_one_bubble(anybody: Visitor) -> None:
    """Four photos side by side; each comes in as a message of its own."""
    anybody.closes_tour()
    anybody.show("teacher")
    anybody.picks("teacher")
    anybody.page.locator("#pick-teacher").get_by_role("button", name="Alle vier").click()
    album = anybody.chat("teacher").locator(".own.media")
    expect(album).to_have_count(1, timeout=SECONDS)
    expect(album.get_by_role("img")).to_have_count(4)
    tops = album.get_by_role("img").evaluate_all("images => images.map(each => each.offsetTop)")
    assert tops[0] == tops[1] < tops[2] == tops[3]
    expect(album.locator(".ticks")).to_have_text("✓✓", timeout=SECONDS)


def test_a_file_of_ones_own_is_shown_by_its_name(anybody: Visitor, tmp_path: Path) -> None:
    """It can be kept as it was sent; what is too big is not sent, and the visitor is told."""
    anybody.closes_tour()
    anybody.show("teacher")
    own = tmp_path / "Brief <voor> ouders.txt"
    own.write_bytes(b"\x00 brief")
    anybody.page.locator("#pick-teacher input[type=file]").set_input_files(own)
    chip = anybody.chat("teacher").locator(".own .file")
    expect(chip).to_contain_text("Brief <voor> ouders.txt", timeout=SECONDS)
    with anybody.page.expect_download() as download:
        chip.click()
    assert Path(download.value.path()).read_bytes() == b"\x00 brief"
    own.write_bytes(b"x" * (MOST_BYTES + 1))
    anybody.page.locator("#pick-teacher input[type=file]").set_input_files(own)
    expect(anybody.page.locator("#part-teacher-notice")).to_contain_text("meer dan 5 MB", timeout=SECONDS)
    expect(anybody.chat("teacher").locator(".own .file")).to_have_count(1)


def test_peoples_words_are_only_words(visitor: Visitor) -> None:
    """Text that looks like a page is shown as it was typed, by whoever and wherever."""
    visitor.closes_tour()
    visitor.writes("parent", EVIL)
    visitor.reads("parent", EVIL)
    visitor.writes("teacher", f"/bericht {EVIL}")
    visitor.presses("teacher", "Voorbeeld")
    expect(visitor.chat("teacher").locator(".bot").get_by_text(EVIL).first).to_be_visible(timeout=SECONDS)
    expect(visitor.page.locator(".messages img")).to_have_count(0)


def test_the_tour_leads_through_all_stories(anybody: Visitor) -> None:
    """Each step does itself when asked, is seen to be done, and leads to the next; it ends with the parent."""
    for step in range(len(STEPS)):
        expect(anybody.page.locator(f"[data-step='{step}']")).to_be_visible(timeout=SECONDS)
        anybody.plays_step()
    expect(anybody.page.locator(f"[data-step='{len(STEPS)}']")).to_be_visible(timeout=SECONDS)
    assert anybody.page.locator(".notice").all_text_contents() == [], "it presses no button twice"
    expect(anybody.page.locator("#pane-parent")).to_be_visible()
    anybody.reads_in_group("5", "Morgen gaan we zwemmen", "06-12345678")
    expect(anybody.chat("mail").locator(".letter")).to_have_count(2)


def test_the_tour_sees_what_the_visitor_does(phone_visitor: Visitor) -> None:
    """A step that the visitor does leads on too, in English, and leads to where it goes on only when asked."""
    page = phone_visitor.page
    phone_visitor.speaks("en")
    phone_visitor.writes("teacher", "/post Who drives along, @linda_devries?")
    expect(page.locator("[data-step='1']")).to_be_visible(timeout=SECONDS)
    phone_visitor.presses("teacher", "Preview")
    expect(page.locator("[data-step='2']")).to_contain_text("A better text", timeout=SECONDS)
    page.get_by_role("button", name="Skip").click()
    page.get_by_role("button", name="Skip").click()
    expect(page.locator("[data-step='4']")).to_be_visible(timeout=SECONDS)
    expect(page.locator("#pane-teacher")).to_be_visible()
    page.get_by_role("button", name="Go on: Groups").click()
    expect(page.locator("#pane-groups")).to_be_visible()
    expect(page.locator("#tour-do")).to_be_focused()


def test_the_keyboard_alone_is_enough(anybody: Visitor) -> None:
    """The focus stays with whoever presses Enter: on the tour's buttons, and in the chat that an answer came in."""
    page = anybody.page
    page.locator("#tour-do").focus()
    for step in range(6):
        expect(page.locator(f"[data-step='{step}']")).to_be_visible(timeout=SECONDS)
        focused = page.locator(":focus")
        expect(focused).to_have_class("main")
        if focused.get_attribute("id") == "tour-there":
            page.keyboard.press("Enter")
            expect(page.locator("#tour-do")).to_be_focused()
        page.keyboard.press("Enter")
    expect(page.locator("[data-step='6']")).to_be_visible(timeout=SECONDS)
    page.locator("#tour-close").focus()
    page.keyboard.press("Enter")
    expect(page.locator("#tour-start")).to_be_focused(timeout=SECONDS)
    anybody.show("teacher")
    anybody.chat("teacher").get_by_role("button", name="Vraag de directeur").last.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#pane-teacher .log")).to_be_focused(timeout=SECONDS)


def test_a_part_out_of_sight_says_that_something_came(phone_visitor: Visitor) -> None:
    """Its tab has a mark until somebody looks."""
    phone_visitor.closes_tour()
    phone_visitor.writes("parent", "Sem is vandaag ziek")
    phone_visitor.presses("parent", "Versturen")
    tab = phone_visitor.page.locator("#tab-mail")
    expect(tab).to_have_class("news", timeout=SECONDS)
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
            expect(page.locator(f"[data-step='{step}']")).to_be_visible(timeout=SECONDS)
            tour = page.locator(".tour").bounding_box()
            assert tour is not None
            assert tour["y"] + tour["height"] < 740 / 3, (language, step)
            page.locator("#tour-next").click()
        expect(page.locator(f"[data-step='{len(STEPS)}']")).to_be_visible(timeout=SECONDS)


def test_a_telephone_number_stays_on_one_line(phone_visitor: Visitor) -> None:
    """However narrow the phone is."""
    phone_visitor.closes_tour()
    phone_visitor.writes("parent", "/help")
    number = phone_visitor.chat("parent").locator(".number").last
    expect(number).to_have_text("0516-000000", timeout=SECONDS)
    for width in range(360, 300, -3):
        phone_visitor.page.set_viewport_size({"width": width, "height": 740})
        assert number.evaluate("number => number.getClientRects().length") == 1, width


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
    """After a reset there is only the welcome, in the page's language; the tour is at its beginning, and all works."""
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
    visitor.speaks("en")
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name="Reset").click()
    visitor.presses("parent", "Report illness")


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
            assert page.evaluate("document.documentElement.scrollWidth") <= width
            assert page.locator(f"#pane-{pane}").evaluate("pane => pane.scrollWidth <= pane.clientWidth")
    visitor.show("parent")
    for parent in ("petra", "linda"):
        page.locator("#holder-parent").select_option(parent)
        expect(page.locator("#part-parent-ideas .code")).to_have_count(1 if parent == "petra" else 0, timeout=SECONDS)
        assert page.locator("#part-parent-ideas").evaluate("ideas => ideas.scrollWidth <= ideas.clientWidth")

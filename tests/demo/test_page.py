"""The playground in a browser: a visitor plays both stories, at a desk and on a phone."""

import re
from pathlib import Path

import pytest
from PIL import Image
from playwright.sync_api import Route, expect

from groupbot.demo.pictures import MOST_BYTES
from tests.demo.visitor import Visitor

EVIL = '<script>alert(1)</script><img src="//evil.example/x"><b>&amp;'


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
    anybody.measures(mailbox, "log => log.scrollHeight <= log.clientHeight")  # the mail is not cut off
    expect(anybody.chat("mail").locator(".letter")).to_have_count(1)


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
    phone = anybody.page.locator("#pane-parent .phone")
    before = phone.bounding_box()
    assert before is not None
    anybody.page.locator("#holder-parent").select_option(label="Petra Bakker")
    code = anybody.page.locator("#part-parent-ideas .code")
    expect(code).to_be_visible()
    anybody.measures(phone, f"phone => phone.getBoundingClientRect().top == {before['y']}")
    anybody.measures(phone, f"phone => phone.getBoundingClientRect().height == {before['height']}")
    code.click()
    anybody.page.get_by_role("button", name="Verstuur", exact=True).locator("visible=true").first.click()
    anybody.reads("parent", "Storm")
    expect(code).to_have_count(0)
    expect(anybody.page.locator("#part-parent-ideas")).to_contain_text("Storm is vandaag ziek")
    anybody.chat("parent").get_by_role("link").click()
    expect(anybody.page).to_have_url(re.compile("#group-5$"))
    expect(anybody.page.locator("#tab-group-5")).to_have_attribute("aria-selected", "true")
    expect(anybody.page.locator("#pane-groups")).to_be_visible()


def test_what_the_bot_cannot_read_gets_the_buttons(visitor: Visitor) -> None:
    """A voice message, a sticker and a photo are answered; nobody is turned away."""
    visitor.closes_tour()
    for number, name in enumerate(("Stuur een spraakbericht", "Stuur een sticker", "Tekening van een bus"), start=2):
        if name.startswith("Tekening"):
            visitor.picks("parent")
        visitor.page.get_by_role("button", name=name).locator("visible=true").click()
        expect(visitor.chat("parent").get_by_role("button", name="Ziek melden")).to_have_count(number)


def test_a_photo_is_shown_with_what_was_typed(anybody: Visitor) -> None:
    """As its caption, in one bubble, in its own size when it is opened; the writing field is empty again."""
    anybody.closes_tour()
    anybody.show("teacher")
    anybody.page.locator("#text-teacher").fill("Vandaag zwemles!")
    anybody.picks("teacher")
    anybody.page.locator("#pick-teacher").get_by_role("button", name="zwembad").click()
    bubble = anybody.chat("teacher").locator(".own.media")
    expect(bubble).to_contain_text("Vandaag zwemles!")
    photo = bubble.get_by_role("img")
    expect(photo).to_have_js_property("naturalWidth", 640)
    expect(anybody.page.locator("#text-teacher")).to_have_value("")
    expect(anybody.page.locator("#pick-teacher .menu")).to_be_hidden()
    anybody.measures(photo, "photo => photo.clientWidth > 150")
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
    expect(shown).to_have_js_property("naturalWidth", size[0])
    ratio = size[0] / size[1]
    phone_visitor.measures(shown, f"image => Math.abs(image.clientWidth / image.clientHeight / {ratio} - 1) < 0.02")
    phone_visitor.reads("teacher", "Voorbeeld")
    log = phone_visitor.page.locator("#pane-teacher .log")
    phone_visitor.measures(log, "log => log.scrollHeight - log.scrollTop - log.clientHeight < 2")


def test_an_album_is_one_bubble(anybody: Visitor) -> None:
    """Four photos side by side; each comes in as a message of its own."""
    anybody.closes_tour()
    anybody.show("teacher")
    anybody.picks("teacher")
    anybody.page.locator("#pick-teacher").get_by_role("button", name="Alle vier").click()
    album = anybody.chat("teacher").locator(".own.media")
    expect(album).to_have_count(1)
    expect(album.get_by_role("img")).to_have_count(4)
    anybody.measures(
        album,
        """album => {
            const tops = [...album.querySelectorAll("img")].map(image => image.offsetTop)
            return tops.length == 4 && tops[0] == tops[1] && tops[1] < tops[2] && tops[2] == tops[3]
        }""",
    )
    expect(album.locator(".ticks")).to_have_text("✓✓")


def test_a_file_of_ones_own_is_shown_by_its_name(anybody: Visitor, tmp_path: Path) -> None:
    """It can be kept as it was sent; what is too big is not sent, and the visitor is told."""
    anybody.closes_tour()
    anybody.show("teacher")
    own = tmp_path / "Brief <voor> ouders.txt"
    own.write_bytes(b"\x00 brief")
    anybody.page.locator("#pick-teacher input[type=file]").set_input_files(own)
    chip = anybody.chat("teacher").locator(".own .file")
    expect(chip).to_contain_text("Brief <voor> ouders.txt")
    with anybody.page.expect_download() as download:
        chip.click()
    assert Path(download.value.path()).read_bytes() == b"\x00 brief"
    own.write_bytes(b"x" * (MOST_BYTES + 1))
    anybody.page.locator("#pick-teacher input[type=file]").set_input_files(own)
    expect(anybody.page.locator("#part-teacher-notice")).to_contain_text("meer dan 5 MB")
    expect(anybody.chat("teacher").locator(".own .file")).to_have_count(1)


def test_peoples_words_are_only_words(visitor: Visitor) -> None:
    """Text that looks like a page is shown as it was typed, by whoever and wherever."""
    visitor.closes_tour()
    visitor.writes("parent", EVIL)
    visitor.reads("parent", EVIL)
    visitor.writes("teacher", f"/bericht {EVIL}")
    visitor.presses("teacher", "Voorbeeld")
    expect(visitor.chat("teacher").locator(".bot").get_by_text(EVIL).first).to_be_visible()
    expect(visitor.page.locator(".messages img")).to_have_count(0)


def test_what_is_pressed_before_an_answer_has_come_counts(phone_visitor: Visitor) -> None:
    """Each button says by itself what it does, so it still does when something else is pressed meanwhile."""
    held: list[Route] = []

    def hold_first(route: Route) -> None:
        if held:
            route.continue_()
        else:
            held.append(route)

    phone_visitor.page.route("**/clock", hold_first)
    phone_visitor.moves_clock("Naar 08.10")
    phone_visitor.moves_clock("+1 min")
    phone_visitor.moves_clock("+1 min")
    phone_visitor.show("teacher")
    held[0].continue_()
    expect(phone_visitor.page.locator("#part-clock")).to_contain_text("08.12")


def test_a_new_beginning_forgets_everything(visitor: Visitor) -> None:
    """After a reset there is only the welcome, in the page's language; the tour is at its beginning, and all works."""
    visitor.closes_tour()
    visitor.writes("parent", "Sem is vandaag ziek")
    visitor.presses("parent", "Versturen")
    visitor.reads("mail", "Ziek: groep 5, ")
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name="Opnieuw").click()
    expect(visitor.page.locator("[data-step='0']")).to_be_visible()
    expect(visitor.chat("mail").locator(".letter")).to_have_count(0)
    visitor.writes("parent", "Sem is vandaag ziek")
    visitor.presses("parent", "Versturen")
    visitor.reads("mail", "Ziek: groep 5, ")
    visitor.speaks("en")
    with visitor.page.expect_navigation():
        visitor.page.get_by_role("button", name="Reset").click()
    visitor.presses("parent", "Report illness")

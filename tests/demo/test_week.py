"""The story of the week in the browser, on a small phone: a sick note that comes late, and photos up to their end."""

from playwright.sync_api import expect

from tests.demo.visitor import Visitor


def test_a_week_is_played(phone_visitor: Visitor) -> None:
    """What the program does in `tests/acceptance/test_week.py`, a visitor can play with one thumb."""
    visitor = phone_visitor
    visitor.closes_tour()
    _a_sick_note_comes_late(visitor)
    _a_photo_is_taken_out(visitor)
    _the_director_sends_it_back_and_approves(visitor)
    _it_is_changed_and_retracted(visitor)
    assert visitor.complaints == []


def _a_sick_note_comes_late(visitor: Visitor) -> None:
    """The mail server is down: the parent is told to phone, and the teacher hears of it when it is back."""
    visitor.moves_clock("Naar 08.10")
    visitor.switches_mail()
    visitor.writes("parent", "Sem is vandaag ziek")
    visitor.presses("parent", "Versturen")
    visitor.reads("parent", "Genoteerd")
    visitor.moves_clock("Naar 08.14")
    visitor.moves_clock("+1 min")
    visitor.reads("parent", "Bel school: 0516-000000")
    visitor.switches_mail()
    visitor.moves_clock("+1 min")
    visitor.moves_clock("+1 min")
    visitor.reads("parent", "Toch gelukt")
    visitor.reads("teacher", "kwam laat aan")


def _a_photo_is_taken_out(visitor: Visitor) -> None:
    """Fenna's parents said no; what Storm's say nobody knows."""
    visitor.show("teacher")
    visitor.page.locator("#text-teacher").fill("/bericht Wat een mooie dag!")
    visitor.picks("teacher")
    visitor.page.locator("#pick-teacher").get_by_role("button", name="Alle vier").click()
    visitor.reads("teacher", "4 foto's tot nu toe")
    visitor.presses("teacher", "Voorbeeld")
    for name, photo in (("Fenna", "2"), ("Storm", "3")):
        visitor.presses("teacher", f"{name} staat erop")
        visitor.presses("teacher", photo)
        visitor.presses("teacher", "Klaar")
    visitor.presses("teacher", "Dat is alles")
    visitor.reads("teacher", "Foto 2: Fenna Postma.")
    visitor.presses("teacher", "Foto 2 eruit halen")
    visitor.reads("teacher", "Hier moet de directeur eerst naar kijken")


def _the_director_sends_it_back_and_approves(visitor: Visitor) -> None:
    """With a reason, and the photos in sight."""
    _asks(visitor)
    visitor.show("director")
    expect(visitor.chat("director").get_by_role("img")).to_have_count(3)
    visitor.presses("director", "Terugsturen")
    visitor.reads("director", "Wat moet er anders in")
    visitor.writes("director", "Vraag het eerst aan zijn ouders.")
    visitor.reads("teacher", "teruggestuurd: “Vraag het eerst aan zijn ouders.”")
    visitor.writes("teacher", "Wat een mooie dag in het bos!")
    expect(visitor.chat("teacher").locator(".bot").get_by_text("in het bos!")).to_be_visible()
    _asks(visitor)
    visitor.presses("director", "Goedkeuren")
    visitor.reads("teacher", "Bram Hoekstra heeft je bericht goedgekeurd")
    visitor.moves_clock("+30 s")
    visitor.reads_in_group("5", "Wat een mooie dag in het bos!")
    expect(visitor.chat("group-5").locator(".bot.media").get_by_role("img")).to_have_count(3)
    visitor.moves_clock("+30 s")
    visitor.reads("teacher", "1 groep heeft je bericht")


def _it_is_changed_and_retracted(visitor: Visitor) -> None:
    """The change is seen by the director too; the whole album goes."""
    visitor.writes("teacher", "/wijzig")
    visitor.reads("teacher", "Welk bericht wil je veranderen?")
    visitor.presses("teacher", "1")
    visitor.reads("teacher", "Schrijf de nieuwe tekst")
    visitor.writes("teacher", "Wat een mooie dag op de hei!")
    expect(visitor.chat("teacher").locator(".bot").get_by_text("op de hei!")).to_be_visible()
    _asks(visitor)
    visitor.presses("director", "Goedkeuren")
    visitor.reads_in_group("5", "Wat een mooie dag op de hei!")
    visitor.writes("teacher", "/intrekken")
    visitor.reads("teacher", "Welk bericht wil je intrekken?")
    visitor.presses("teacher", "1")
    visitor.presses("teacher", "Overal intrekken")
    visitor.show("groups")
    expect(visitor.chat("group-5").locator(".message")).to_have_count(0)


def _asks(visitor: Visitor) -> None:
    """Ask the director, without a remark."""
    visitor.presses("teacher", "Vraag de directeur")
    visitor.presses("teacher", "Versturen zonder")
    visitor.reads("teacher", "Ik heb het aan Bram Hoekstra gevraagd")

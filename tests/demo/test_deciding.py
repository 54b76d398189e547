"""A post in doubt on two small phones: a remark, sent back with a reason, changed, approved."""

from playwright.sync_api import expect

from tests.demo.visitor import Visitor

IN_DOUBT = "Wie kan er mee? Bel me op 06-12345678."


def test_a_post_is_sent_back_and_approved_on_a_small_phone(phone_visitor: Visitor) -> None:
    """Every button of the way is in sight, whole, beside or below the others."""
    visitor = phone_visitor
    visitor.closes_tour()
    visitor.writes("teacher", f"/bericht {IN_DOUBT}")
    visitor.presses("teacher", "Voorbeeld")
    visitor.presses("teacher", "Vraag de directeur")
    buttons_fit(visitor, "teacher", "Versturen zonder", "Terug naar het voorbeeld")
    visitor.writes("teacher", "De ouderraad vroeg erom.")
    visitor.reads("director", "💬 Opmerking: “De ouderraad vroeg erom.”")
    buttons_fit(visitor, "director", "Goedkeuren", "Terugsturen", "Afwijzen")
    visitor.presses("director", "Terugsturen")
    visitor.reads("director", "Wat moet er anders in")
    visitor.writes("director", "Schrijf erbij wanneer.")
    visitor.reads("teacher", "Bram Hoekstra heeft je bericht teruggestuurd: “Schrijf erbij wanneer.”")
    visitor.writes("teacher", f"Vrijdag: {IN_DOUBT}")
    expect(visitor.chat("teacher").get_by_text("Vrijdag:").nth(1)).to_be_visible()
    visitor.presses("teacher", "Vraag de directeur")
    visitor.presses("teacher", "Versturen zonder")
    visitor.reads("director", "Bram Hoekstra stuurde het eerder terug")
    visitor.presses("director", "Goedkeuren")
    visitor.reads("teacher", "Bram Hoekstra heeft je bericht goedgekeurd")


def buttons_fit(visitor: Visitor, phone: str, *labels: str) -> None:
    """Wait until a phone shows these buttons, none of them cut off or outside the screen."""
    visitor.show(phone)
    for label in labels:
        button = visitor.chat(phone).get_by_role("button", name=label).last
        expect(button).to_be_in_viewport(ratio=1)
        visitor.measures(button, "button => button.scrollWidth <= button.clientWidth")

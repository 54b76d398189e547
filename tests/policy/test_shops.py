"""A shop's number and address may stand in a post; those of somebody who has that trade, or is called so, may not."""

import pytest

from tests.policy.school import hits, judge

SHOPS = (
    "De broodjes zijn van bakker Hiemstra, tel. 0516-123456, Hoofdstraat 8.",
    "Bestellen kan bij bakker Hiemstra, tel. 0516-123456, Hoofdstraat 8 in Gorredijk.",
    "Bakker Hiemstra (Hoofdstraat 8, 0516-123456) bakt de krentenbollen.",
    "bakker Hiemstra, tel. 0516-123456, Hoofdstraat 8",
    "Bel de fietsenmaker: 0516-123456.",
    "Kapsalon Anja, 0516-123456",
    "De GGD is bereikbaar op 0516-123456.",
    "Vragen over de vaccinatie? Bel de GGD, tel. 0516-123456.",
    "Bakkerij Hiemstra, Hoofdstraat 8, 0516-123456",
    "Bestel bij de Spar, Hoofdstraat 8, 0516-123456",
    "Poiesz in Gorredijk, 0516-123456, levert het fruit.",
    "Slagerij De Jong aan de Hoofdstraat 8, bel 0516-123456 voor de barbecue",
    "Het vlees komt van slager Van der Wal, 0516-123456.",
    "De taart bestel je bij bakker De Vries: 0516-123456.",
    "Vlaggen zijn te koop bij drogist Postma, Stationsweg 3, telefoon (0516) 12 34 56.",
    "We order at the baker Hiemstra, 0516-123456.",
    "Vraag het na: bel de bakker (0516-123456).",
)
NO_SHOPS = (
    "bel Hiemstra, de vader van Sem, 0516-123456",
    "Bel bakker Hiemstra, de vader van Sem, op 0516-123456.",
    "bakker Hiemstra, 0516-123456, de opa van Noor",
    "Sems vader is bakker, bel 0516-123456",
    "Hiemstra is bakker, bel hem op 0516-123456.",
    "bakker Jelle, 0516-123456",
    "Anna Bakker Smit, 0516-123456",
    "mevrouw Bakker Hiemstra, 0516-123456",
    "Mevrouw Bakker, tel. 0516-123456",
    "J. Bakker Hiemstra, 0516-123456",
    "Bel bakker Hiemstra thuis: 0516-123456",
    "We gaan naar bakker Hiemstra, bel Jansen op 0516-123456 als je meerijdt.",
    "bakker Hiemstra, 06-12345678",
    "Bestel bij bakker Hiemstra of bel Tineke, 0516-123456.",
    "Sjoerd van de Spar, 0516-123456",
    "Onze buurman de bakker, 0516-123456",
    "Familie Bakker, tel. 0516-123456",
    "Bij de bakker thuis: 0516-123456",
    "De bakker is ziek, dus bel Jansma op 0516-123456",
    "Jan de bakker, 0516-123456",
    "De zoon van de bakker, 0516-123456, haalt de broodjes op.",
    "Bij de Spar werkt Wiebe, 0516-123456.",
)
NAMED_AFTER_A_TRADE = (
    "Lotte Slager, tel. 0516-000000, Hoofdstraat 8",
    "Lotte Slager, Hoofdstraat 8",
    "Mevrouw Bakker, Hoofdstraat 8",
    "J. Bakker, Hoofdstraat 8",
    "Breng de taart naar Femke Bakker, Hoofdstraat 8.",
)


@pytest.mark.parametrize("text", SHOPS)
def test_a_shop_and_its_number_and_address_may_stand_in_a_post(text: str) -> None:
    """By its trade with its name, by its trade alone, by a name that everybody knows, and so the GGD's."""
    assert judge(text, "public").word == "allow", hits(text, "public")


@pytest.mark.parametrize("text", NO_SHOPS)
def test_the_number_of_somebody_who_has_a_trade_is_private(text: str) -> None:
    """At home, as somebody's relative, by a first name, or where somebody else than the shop is to be asked."""
    assert "contact_phone" in dict(hits(text, "public"))
    assert judge(text, "public").word == "refuse"


@pytest.mark.parametrize("text", NAMED_AFTER_A_TRADE)
def test_who_is_called_as_a_trade_is_lives_somewhere(text: str) -> None:
    """A first name, an initial or a title before it makes it a person's name."""
    assert ("contact_address", "Hoofdstraat 8") in hits(text, "public")

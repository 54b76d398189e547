"""P1: licence plates are found, and codes that look like them are not."""

from dataclasses import replace

import pytest

from policy.check import check
from policy.model import Audience, Draft
from tests.policy.school import FACTS, PROTOCOL, hits

PLATES = (
    ("Er staat een auto met de lichten aan: TK-417-R", "TK-417-R"),
    ("De witte bus met 8-XKD-21 staat op de stoep.", "8-XKD-21"),
    ("Kenteken v902gp staat voor de poort.", "v902gp"),
    ("Kenteken: V-902-GP", "V-902-GP"),
    ("Van wie is de grijze Skoda (ZN 553 L)?", "ZN 553 L"),
    ("Someone parked a silver car, G 318 BX, before the gate.", "G 318 BX"),
    ("De auto is van Ria: 47-PZ-DJ.", "47-PZ-DJ"),
    ("Kennzeichen LER-KX 482 versperrt den Weg.", "LER-KX 482"),
    ("De caravan (WK-11-XZ) staat er al een week.", "WK-11-XZ"),
    ("Een zwarte Kia, k e n t e k e n K 6 4 4 T H", "K 6 4 4 T H"),
    ("Op het nummerbord staat 3-knb-88", "3-knb-88"),
    ("Gezien: 12-BDX-4.", "12-BDX-4"),
    ("Wie rijdt in 99-ZZ-XB? Je raam staat open.", "99-ZZ-XB"),
    ("Van wie is de blauwe Opel?\nHet is de GB-001-B.", "GB-001-B"),
    ("De auto van Henk is AB-12-34, een oldtimer.", "AB-12-34"),
    ("Belgische auto voor de uitrit: 1-ABC-234", "1-ABC-234"),
    ("De auto 2XKD45 blokkeert de poort.", None),
    ("De auto 2-XKD-45 blokkeert de poort.", "2-XKD-45"),
    ("kenteken 2xkd45", "2xkd45"),
    ("Auto met kenteken GB 001 B of de scooter met DFK 12 X", "GB 001 B"),
)
LOOK_ALIKES = (
    "De code van de kluis is TK-417-R.",
    "Sleutel B-12-CK past op niets.",
    "Bestelnummer 8-XKD-21, artikel 47-PZ-DJ.",
    "Lokaal 4-AB-1 en groep 5-AB-6.",
    "De toets is op 4-MEI-26 en de uitslag op 12-JUN-7.",
    "Van 10-12-2026 tot 12-12-2026 is de school dicht.",
    "Groep 7 won met 3-2 van CBS De Bron.",
    "Neem 2 A4-tjes, 12 HB-potloden en 1 USB-stick mee.",
    "De auto's van 12 ouders stonden klaar, 4 te weinig.",
    "We rijden met 5 auto's om 8.15 uur naar 8 locaties.",
    "Parkeren kan aan de Stationsweg, vak A 12 of B 14.",
    "Met de auto: A7 afslag 29, dan de N 351.",
    "Bus 15 gaat om 10.30 uur, perron B 2.",
    "De sommen: 12-AB-34 is geen som, 12-3-4 wel.",
    "Postcode 8471 XY, kamer 12-B.",
    "ISBN 978-90-01-12345-6 op de binnenflap",
    "Inventarisnummer 390-996-038, een auto van blik.",
    "Wie kan er rijden op 12 mei? Auto's met 4 of 5 zitplaatsen.",
    "Das Fahrrad braucht kein Kennzeichen.",
    "Het kenteken leren we letter voor letter: 1 a 2 b 3 c",
    "Op de foto's van de auto staan 12 kinderen en 3 juffen.",
)


@pytest.mark.parametrize(("text", "words"), [(text, words) for text, words in PLATES if words])
def test_plate_is_found(text: str, words: str) -> None:
    """Each form is found, with exactly its words."""
    assert ("licence_plate", words) in hits(text)


@pytest.mark.parametrize("text", LOOK_ALIKES)
def test_look_alike_passes(text: str) -> None:
    """Codes, rooms, dates, roads and scores are no plates."""
    assert hits(text) == ()


def test_excused_plate_passes() -> None:
    """The school's own bus may be named."""
    setting = replace(PROTOCOL.rules["licence_plate"], excused=("TK-417-R",))
    protocol = replace(PROTOCOL, rules={**PROTOCOL.rules, "licence_plate": setting})
    draft = Draft("Onze bus is TK 417 R, een auto met lampen.", Audience("class"))
    assert check(draft, protocol, FACTS).word == "allow"
    assert check(draft, PROTOCOL, FACTS).word == "doubt"

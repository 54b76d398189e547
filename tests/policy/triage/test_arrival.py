"""Whether a text asks if a report has arrived."""

import pytest

from policy.triage import asks_arrival

ASKS = [
    "is het aangekomen?",
    "Is het aangekomen",
    "Hoi, is het gelukt?",
    "Is mijn ziekmelding binnen?",
    "is de ziekmelding van Sem al verstuurd?",
    "Hebben jullie mijn bericht ontvangen",
    "Weet school het al?",
    "Gelukt?",
    "Hebben jullie het gelezen?",
    "did it arrive?",
    "Did the school get my message?",
    "has my report been sent",
    "Has Sem's report arrived?",
    "ist aangekomen??",
    "hebben jullie mn berichtje gekregen",
    "did it arive?",
    "has my msg been recieved",
    "moet ik nu nog bellen?",
    "Hoef ik niet meer te bellen?",
    "do I still need to phone?",
    "Is sem al ziek gemeld?",
    "Is hij ziekgemeld?",
    "has he been reported sick?",
]

ASKS_NOT = [
    "",
    "?",
    "ok",
    "Sem is ziek",
    "Is Sem aangekomen?",
    "Is hij aangekomen?",
    "Is de gymtas binnen?",
    "is de school al binnen?",
    "Hebben jullie de mail over het kamp gekregen?",
    "Is het morgen studiedag?",
    "het is verstuurd",
    "dank je, het is gelukt",
    "Is it raining?",
    "moet ik de tandarts bellen?",
    "ik moet nog bellen",
    "Is de juf ziek gemeld?",
    "Is hij ziek?",
    "Hoe moet ik hem ziekmelden?",
]


@pytest.mark.parametrize("text", ASKS)
def test_the_question_is_understood(text: str) -> None:
    """As parents ask it, in Dutch and English."""
    assert asks_arrival(text, ["Sem"])


@pytest.mark.parametrize("text", ASKS_NOT)
def test_another_text_is_not_taken_for_it(text: str) -> None:
    """Whether a child has arrived is another question, and what says so is none."""
    assert not asks_arrival(text, ["Sem"])
